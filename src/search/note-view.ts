import { element } from './dom.ts';
import type { Note } from './run-query.ts';

/** An address of the search page for another query. */
export type QueryAddress = (query: string) => string;

const searchLink = (query: string, addressOf: QueryAddress): HTMLElement =>
  element('a', { href: addressOf(query) }, query);

const listOf = (items: readonly Node[]): Node[] =>
  items.flatMap((item, at) => [
    ...(at === 0 ? [] : [document.createTextNode(at === items.length - 1 ? ' and ' : ', ')]),
    item,
  ]);

// The words besides an absent one can be looked for alone.
const others = (rest: string | undefined, addressOf: QueryAddress): (Node | string)[] =>
  rest === undefined ? [] : [' Without it: ', searchLink(rest, addressOf), '.'];

const quoted = (text: string): HTMLElement => element('q', {}, text);

/** What the reader is told about the query, as a paragraph. */
export const toNote = (note: Note, query: string, addressOf: QueryAddress): HTMLElement => {
  if (note.kind === 'corrected')
    return element(
      'p',
      {},
      quoted(note.typed),
      ' is not in this archive; these are the results for ',
      element('strong', {}, note.word),
      '.',
    );
  if (note.kind === 'ignored')
    return element('p', {}, 'No release has ', quoted(note.typed), '; it was ignored.');
  if (note.kind === 'unmentioned')
    return element(
      'p',
      {},
      'No release concerns ',
      quoted(note.typed),
      '.',
      ...others(note.rest, addressOf),
    );
  if (note.kind === 'scattered')
    return element(
      'p',
      {},
      'No release prints ',
      quoted(note.typed),
      ' in this form; these have its words.',
    );
  if (note.kind === 'relaxed')
    return element(
      'p',
      {},
      'No release has all of ',
      quoted(query),
      note.without.length === 0 ? '.' : '; these have all but one of the words.',
    );
  return element(
    'p',
    {},
    element('strong', {}, note.typed),
    ' is not in this archive',
    ...(note.nearest.length === 0
      ? ['.']
      : ['; nearest: ', ...listOf(note.nearest.map((name) => searchLink(name, addressOf))), '.']),
    ...others(note.rest, addressOf),
  );
};
