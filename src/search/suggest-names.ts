import { squash, wordsOf } from './fold.ts';
import type { KnownThing, NameBook } from './name-book.ts';

/** A known thing whose name begins as the reader's words do. */
export interface SuggestedName {
  /** The thing. */
  readonly thing: KnownThing;
  /** Its name that matched. */
  readonly name: string;
}

const kinds: readonly KnownThing['entry']['kind'][] = ['compound', 'company', 'trial', 'part'];

/** Compounds, companies, trials and parts with a name, or a word of one, that begins as the reader's words do; at most `limit`. */
export const suggestNames = (
  typed: string,
  book: NameBook,
  limit: number,
): readonly SuggestedName[] => {
  const asked = squash(typed);
  if (asked === '') return [];
  const found: (SuggestedName & { readonly rank: number })[] = [];
  for (const thing of book.things) {
    const kind = kinds.indexOf(thing.entry.kind);
    if (kind === -1) continue;
    const whole = thing.entry.names.find((name) => squash(name).startsWith(asked));
    const word =
      whole ??
      thing.entry.names.find((name) => wordsOf(name).some((one) => squash(one).startsWith(asked)));
    if (word === undefined) continue;
    found.push({ thing, name: word, rank: (whole === undefined ? 10 : 0) + kind });
  }
  return found
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.thing.entry.releases - a.thing.entry.releases ||
        a.name.localeCompare(b.name),
    )
    .slice(0, limit);
};
