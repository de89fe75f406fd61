import type { SearchSettings } from '../domain/search-settings.ts';
import { element, toNodes } from './dom.ts';
import { suggestNames } from './suggest-names.ts';
import {
  addressOf,
  answerQuery,
  load,
  loadNames,
  locate,
  rankFirst,
  squash,
  toShown,
} from './whole-search.ts';

/** Something that a reader may be about to type. */
export interface Suggestion {
  /** Address of its page. */
  readonly href: string;
  /** Its name or headline. */
  readonly name: string;
  /** The same, with marks where the reader's words are. */
  readonly words: readonly (Node | string)[];
  /** What it is: a kind, a date. */
  readonly note: string;
  /** True for a headline, which is a release's own words. */
  readonly isHeadline: boolean;
}

/** Suggestions, and what a reader has to know about them. */
export interface Suggested {
  /** The suggestions, best first. */
  readonly options: readonly Suggestion[];
  /** How the words were understood, where not as typed. */
  readonly notes: readonly HTMLElement[];
  /** False while more is on its way. */
  readonly whole: boolean;
}

const limit = 5;

// Names and headlines together; more would be a page of their own.
const most = 7;
const fewest = 3;

// The words of a name that are being typed.
const markBeginning = (name: string, typed: string): (Node | string)[] => {
  // A space before the name, so that it begins a word as well.
  const at = ` ${name.toLowerCase()}`.indexOf(` ${typed.toLowerCase()}`);
  const end = at + typed.length;
  return at === -1
    ? [name]
    : [name.slice(0, at), element('mark', {}, name.slice(at, end)), name.slice(end)];
};

const findNames = async (typed: string, { base, names }: SearchSettings): Promise<Suggestion[]> => {
  const { book } = await loadNames(names);
  return suggestNames(typed, book, limit).flatMap(({ thing, name }) => {
    const href = addressOf(thing, base);
    const heading = thing.entry.names[0] ?? name;
    if (href === undefined) return [];
    const note = name === heading ? thing.entry.kind : `${heading}, ${thing.entry.kind}`;
    return [{ href, name, words: markBeginning(name, typed), note, isHeadline: false }];
  });
};

interface Headlines {
  readonly options: readonly Suggestion[];
  readonly understood: string;
  readonly notes: readonly HTMLElement[];
}

const findHeadlines = async (
  typed: string,
  { base, names }: SearchSettings,
): Promise<Headlines> => {
  const loaded = await load(base, names);
  const { engine } = loaded;
  const answer = await answerQuery(loaded, typed);
  const known = new Set(
    answer.names.flatMap((term) =>
      term.known.things.flatMap(({ entry }) => entry.names.map(squash)),
    ),
  );
  const hits = answer.order ? answer.hits : await rankFirst(engine, answer.hits, answer, typed);
  const options = await Promise.all(
    hits.slice(0, limit).map(async ({ id, texts }) => {
      const page = await engine.page(id);
      const { title } = toShown(page, locate(page.content, texts), known);
      return {
        href: page.url,
        name: page.meta['title'] ?? '',
        words: toNodes(title),
        note: page.meta['date'] ?? 'undated',
        isHeadline: true,
      };
    }),
  );
  const notes =
    answer.notes.length === 0
      ? []
      : await import('./note-view.ts').then(({ toNote }) =>
          answer.notes.map((note) => toNote(note, typed)),
        );
  return { options, understood: answer.understood, notes };
};

/** Suggests the names that begin so, where more than these words belong to them. */
export async function* suggestMoreOf(
  typed: string,
  site: SearchSettings,
): AsyncGenerator<Suggested> {
  const names = await findNames(typed, site);
  const options = names.filter(({ name }) => squash(name) !== squash(typed));
  yield { options, notes: [], whole: true };
}

/** Suggests names at once and headlines a moment later, both for the words as they were understood. */
export async function* suggestAll(typed: string, site: SearchSettings): AsyncGenerator<Suggested> {
  const names = await findNames(typed, site);
  if (names.length > 0) yield { options: names, notes: [], whole: false };
  const { options, understood, notes } = await findHeadlines(typed, site);
  const meant = understood === typed ? names : await findNames(understood, site);
  const headlines = options.slice(0, Math.max(fewest, most - meant.length));
  yield { options: [...meant, ...headlines], notes, whole: true };
}
