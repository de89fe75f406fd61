import type { Vocabulary, VocabularyEntry } from '../domain/vocabulary.ts';
import { squash, wordsOf } from './fold.ts';

/** A thing of the vocabulary with its place there. */
export interface KnownThing {
  /** Its place in the vocabulary, from which its index word is made. */
  readonly index: number;
  /** Its names and numbers. */
  readonly entry: VocabularyEntry;
}

/** Things that a reader's words can mean, and the listed name that was matched. */
export interface KnownName {
  /** The name as listed. */
  readonly name: string;
  /** The things so called. */
  readonly things: readonly KnownThing[];
  /** False where only one word of a longer name was given. */
  readonly whole: boolean;
}

/** All names, ready to be looked up. */
export interface NameBook {
  /** The things called so in any spelling; `undefined` for a name the archive does not have. */
  readonly find: (words: string) => KnownName | undefined;
  /** All spellings that can be looked up, squashed, for corrections. */
  readonly spellings: readonly string[];
  /** The name as listed behind a squashed spelling. */
  readonly nameOf: (spelling: string) => string;
  /** The largest number of words in a name. */
  readonly longest: number;
  /** Beginnings of the codes in the archive in lower case: "nwx" of NWX10. */
  readonly codeStems: ReadonlySet<string>;
  /** All things. */
  readonly things: readonly KnownThing[];
}

// The words of a name that stand for it alone: the antibody of a longer INN, a last name, the "Lark" of Lark Pharma.
const ownWords = ({ kind, names }: VocabularyEntry): string[] =>
  names.flatMap((name) => {
    const words = wordsOf(name);
    if (words.length < 2 || /\d/.test(name)) return [];
    if (kind === 'compound') return words.filter((word) => word.length >= 7);
    if (kind === 'person') return words.filter((word) => word.length >= 4);
    return kind === 'company' ? words.slice(0, 1).filter((word) => word.length >= 4) : [];
  });

// "L1SA" is heard as Lisa.
const digitLetters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' };

// Ways to write a name that nobody lists.
const unlisted = (name: string): string[] => [
  ...(/^the /i.test(name) ? [name.slice(4)] : []),
  // A stem does not tell them apart, so that such a slip would pass for the word itself.
  ...(/^\p{L}{5,}[iy]$/u.test(name)
    ? [name.replace(/.$/, (end) => (end === 'y' ? 'i' : 'y'))]
    : []),
  ...(/^\p{Lu}+\d\p{Lu}{2,}$/u.test(name)
    ? [name.replace(/\d/, (digit) => digitLetters[digit] ?? digit)]
    : []),
];

const order: readonly VocabularyEntry['kind'][] = [
  'compound',
  'trial',
  'company',
  'part',
  'person',
  'term',
];

/** Makes the names of the archive ready to be looked up. */
export const buildNameBook = ({ entries }: Vocabulary): NameBook => {
  const things = entries.map((entry, index) => ({ index, entry }));
  const byRank = [...things].sort(
    (a, b) => order.indexOf(a.entry.kind) - order.indexOf(b.entry.kind),
  );
  const names = new Map<string, { name: string; things: KnownThing[]; whole: boolean }>();
  const add = (name: string, thing: KnownThing, whole: boolean): void => {
    const spelling = squash(name);
    if (spelling.length < 2) return;
    const known = names.get(spelling);
    if (!known) names.set(spelling, { name, things: [thing], whole });
    // A whole name is never blurred by a word of another; a compound's name not by the glossary's explanation of it.
    else if (known.whole === whole && !known.things.includes(thing) && thing.entry.kind !== 'term')
      known.things.push(thing);
  };
  for (const thing of byRank) for (const name of thing.entry.names) add(name, thing, true);
  for (const thing of byRank)
    for (const name of thing.entry.names.flatMap(unlisted)) add(name, thing, true);
  for (const thing of byRank) for (const word of ownWords(thing.entry)) add(word, thing, false);
  const codeStems = new Set<string>();
  for (const { entry } of things)
    for (const name of entry.kind === 'compound' ? entry.names : []) {
      const stem = /^([a-z]{2,})[ -]?\d{2,}$/i.exec(name)?.[1];
      if (stem !== undefined) codeStems.add(stem.toLowerCase());
    }
  return {
    find: (words) => names.get(squash(words)),
    spellings: [...names.keys()],
    nameOf: (spelling) => names.get(spelling)?.name ?? spelling,
    longest: Math.max(
      1,
      ...things.flatMap(({ entry }) => entry.names.map((n) => wordsOf(n).length)),
    ),
    codeStems,
    things,
  };
};
