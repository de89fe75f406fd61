import { divideWords } from '../domain/divide-words.ts';

/** A text of a page with what each of its words weighs; 1 is plain text. */
export interface WeighedText {
  /** Weight of a word. */
  readonly weight: number;
  /** The words. */
  readonly text: string;
}

/** What the index is told of a page. */
export interface PageTexts {
  /** The page's own texts in their order; their words are counted through. */
  readonly body: readonly WeighedText[];
  /** Its fields of metadata by their names; left out where empty. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A page by the numbers of its words in a `WordBook`. */
export interface NumberedPage {
  /** The words of its texts, place by place. */
  readonly body: Uint32Array;
  /** The words of its fields. */
  readonly fields: Uint32Array;
}

/** Words of one weight or of one field, each with its number. */
export interface Group {
  /** Weight of the words in a page's texts; undefined for words of a field. */
  readonly weight?: number;
  /** Name of their field; undefined for words of a page's texts. */
  readonly field?: string;
  /** The words by their numbers, in the order in which they came up. */
  readonly words: ReadonlyMap<string, number>;
}

/** Some of the distinct words, as many as make a page: of each group the next ones, as long as it has any. */
export type Sheet = readonly Group[];

/** The words of a text as they are counted: what stands between spaces, or between two joints of a script without. */
export const wordsIn = (text: string): readonly string[] =>
  // NEL counts as a space where the index is made, and not in JavaScript.
  divideWords(text).match(/[^\s\u0085\u200b]+/gu) ?? [];

const wordsOfSheet = 1000;

const divideGroup = ({ words, ...kind }: Group): Group[] => {
  const all = [...words];
  return Array.from({ length: Math.ceil(all.length / wordsOfSheet) }, (_, at) => ({
    ...kind,
    words: new Map(all.slice(at * wordsOfSheet, (at + 1) * wordsOfSheet)),
  }));
};

/** The distinct words of many pages. An index is asked once for each of them how it divides and stems it, not for each page anew. */
export class WordBook {
  readonly #groups = new Map<string, Group & { readonly words: Map<string, number> }>();
  #count = 0;

  /** Takes the words of a page. */
  add({ body, fields }: PageTexts): NumberedPage {
    return {
      body: Uint32Array.from(
        body.flatMap(({ weight, text }) => this.#number({ weight }, wordsIn(text))),
      ),
      fields: Uint32Array.from(
        Object.entries(fields).flatMap(([field, text]) => this.#number({ field }, wordsIn(text))),
      ),
    };
  }

  /** Its words sheet by sheet. */
  get sheets(): readonly Sheet[] {
    const groups = [...this.#groups.values()].map(divideGroup);
    const length = Math.max(0, ...groups.map((parts) => parts.length));
    return Array.from({ length }, (_, at) => groups.flatMap((parts) => parts[at] ?? []));
  }

  #number(kind: Omit<Group, 'words'>, words: readonly string[]): number[] {
    const name = JSON.stringify(kind);
    const group = this.#groups.get(name) ?? { ...kind, words: new Map<string, number>() };
    this.#groups.set(name, group);
    return words.map((word) => {
      const known = group.words.get(word);
      if (known !== undefined) return known;
      group.words.set(word, this.#count);
      this.#count += 1;
      return this.#count - 1;
    });
  }
}
