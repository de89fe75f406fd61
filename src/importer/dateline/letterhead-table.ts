import { isDatelineAlone } from '../head/head-dates.ts';
import { isFurniture } from '../head/head-evidence.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { type Piece, richOf } from '../pieces.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { namesEvent } from './other-days.ts';
import { readDateLine } from './printed-dates.ts';
import type { Rich } from '../rich-text.ts';

/** The most cells that a letterhead has, and the characters of the longest. */
const most = { cells: 24, length: 90 } as const;

const exchange = /\b(?:exchange|børs|börse|bourse|bolsa|borsa)\b/i;

const dayOf = (cell: string): string | undefined =>
  (readDateLine(cell) ?? (isDatelineAlone(cell) ? readDateline(cell)?.date : undefined))?.edtf;

/** The cells of a table that are a letterhead in columns, "Nasdaq Copenhagen A/S | Announcement no. 7" above "Harbour Road 6 | Lyngby, 26 August 2009": firms, addresses and numbers around one day. None for a table of anything else. */
export const letterheadCells = (piece: Piece): readonly Rich[] => {
  if (piece.kind !== 'table') return [];
  const cells = richOf(piece).filter(({ text }) => text.trim() !== '');
  if (cells.length > most.cells || cells.some(({ text }) => text.length > most.length)) return [];
  const days = new Set(cells.flatMap(({ text }) => dayOf(text) ?? []));
  const isOwn = cells.some(
    ({ text }) =>
      /^(?:announcement|company)$/.test(classifyHeadLine(text)) ||
      exchange.test(text) ||
      (/\p{Alpha}{2} .*\p{Alpha}{2}/u.test(text) &&
        dayOf(text) === undefined &&
        isFurniture(text, '')),
  );
  return days.size === 1 && isOwn && !cells.some(({ text }) => namesEvent(text)) ? cells : [];
};

/** The places and days that stand alone in cells of a letterhead, with the lines that print them. */
export const datelinesOfLetterhead = (
  piece: Piece,
): readonly { readonly dateline: Dateline; readonly line: number }[] =>
  letterheadCells(piece).flatMap(({ text, line }) => {
    const found = isDatelineAlone(text) ? readDateline(text) : undefined;
    return found?.place === undefined ? [] : [{ dateline: { ...found, from: 0, to: 0 }, line }];
  });
