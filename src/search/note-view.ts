import type { Note } from './run-query.ts';
import { element } from './whole-search.ts';

/** An address of the search page for another query. */
export type QueryAddress = (query: string) => string;

const searchLink = (query: string, addressOf: QueryAddress | undefined): Node =>
  addressOf ? element('a', { href: addressOf(query) }, query) : document.createTextNode(query);

const listOf = (items: readonly Node[]): Node[] =>
  items.flatMap((item, at) => [
    ...(at === 0 ? [] : [document.createTextNode(at === items.length - 1 ? ' and ' : ', ')]),
    item,
  ]);

const quoted = (text: string): HTMLElement => element('q', {}, text);

const nearestTo = (
  nearest: readonly string[],
  addressOf: QueryAddress | undefined,
): (Node | string)[] =>
  nearest.length === 0
    ? []
    : ['; nearest: ', ...listOf(nearest.map((name) => searchLink(name, addressOf)))];

/** What the reader is told about the query, as a paragraph; without links where no address is given. */
export const toNote = (note: Note, query: string, addressOf?: QueryAddress): HTMLElement => {
  switch (note.kind) {
    case 'corrected':
    case 'begun':
      return element(
        'p',
        {},
        quoted(note.typed),
        note.kind === 'begun'
          ? ' begins a name; these are the results for '
          : ' is not in this archive; these are the results for ',
        element('strong', {}, note.word),
        '.',
        ...(addressOf
          ? [' ', element('a', { href: addressOf(`"${note.typed}"`) }, 'Search as typed')]
          : []),
      );
    case 'shortened':
      return element('p', {}, 'Of so long a query the most telling words count: ', note.typed, '.');
    case 'scattered':
      return element(
        'p',
        {},
        'No release prints ',
        quoted(note.typed),
        ' in this form; these have its words.',
      );
    case 'elsewhen':
      return element(
        'p',
        {},
        'No release ',
        note.others ? 'that has these words is dated ' : 'is dated ',
        element('strong', {}, note.typed),
        note.others
          ? '; these are of other times.'
          : `; those of the archive are of ${note.years}.`,
      );
    case 'ordered':
      return element('p', {}, `The ${note.typed} come first.`);
    case 'relaxed':
      return element(
        'p',
        {},
        'No release has all of ',
        quoted(query),
        note.count === 0
          ? '.'
          : `; these have ${String(note.count)} of its ${String(note.of)} words and names.`,
      );
    case 'ignored':
    case 'absent':
      return element(
        'p',
        {},
        ...(note.known
          ? ['No release concerns ', element('strong', {}, note.typed)]
          : [element('strong', {}, note.typed), ' is not in this archive']),
        ...nearestTo(note.nearest, addressOf),
        note.kind === 'ignored' ? '; it was ignored.' : '.',
      );
  }
};
