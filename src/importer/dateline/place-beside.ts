import { type Dateline, readDateline } from './dateline.ts';
import { dateOfHeadLine } from '../head/head-dates.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { type DividedRelease, hasWords } from '../head/news-start.ts';
import { withoutKindBefore } from '../head/kind-and-sender.ts';
import { datelinesOfLetterhead } from './letterhead-table.ts';
import { placeBeforeMark } from './fairs.ts';
import { namesEvent } from './other-days.ts';
import { isKnownPlace, isRegion } from './places.ts';
import { nameOfWire } from './wire-names.ts';
import { type Piece, textOfPiece } from '../pieces.ts';
import type { Rich } from '../rich-text.ts';

const isDay = (line: Rich | undefined): boolean =>
  dateOfHeadLine(line?.text ?? '')?.edtf !== undefined;

/** The place that a picture or a line's end has parted from its wire: "ATLANTA, GA -" alone above "(NewMediaWire) - August 28, 2024 - Acme", "ATLANTA, GA" above "August 28, 2024 (NewMediaWire)"; `undefined` where none stands there. */
export const placeAboveWire = (above: Piece | undefined): string | undefined => {
  const [line, ...more] = above?.kind === 'paragraph' ? above.lines : [];
  const text = line?.text.trim() ?? '';
  const marked = /^(.{3,60}?)\s*[–—-]{1,2}$/.exec(text)?.[1];
  const inRegion = /^\p{Upper}[^,]{1,40}, ([^,]{2,20}),?$/u.exec(text)?.[1];
  const place = marked ?? (isRegion(inRegion ?? '') ? text.replace(/,$/, '') : undefined);
  return place !== undefined && more.length === 0 && isKnownPlace(place) ? place : undefined;
};

/** "TOLEDO", "ST. PAUL": wires print a town in capitals, be it one that no list knows. */
export const townInCapitals = /^\p{Upper}[\p{Upper}.'’-]+(?: \p{Upper}[\p{Upper}.'’-]+){0,2}$/u;

// "PRNewswire" alone on the line above
const isBelowWire = (line: Rich, above: Rich | undefined): boolean => {
  const text = line.text.trim();
  return (
    above !== undefined &&
    line.line - above.line <= 1 &&
    nameOfWire(above.text) !== undefined &&
    text.length <= 40 &&
    ((townInCapitals.test(text) && classifyHeadLine(text) === 'words') || isKnownPlace(text))
  );
};

interface Beside {
  readonly dateline: Dateline;
  readonly line: number;
}

// "Singapore | Posted on October 7th, 2008": how a portal of an industry sets place and day below a headline.
const postedBehind = /^(\p{Upper}[^|]{2,60}?)\s\|\s(?:Posted|Published) on\s(?=\p{Alpha}+ \d|\d)/u;

/** The places and days alone in a column, "To the exchange          Lyngby, Denmark, 27 August 2009"; none where a line beside them tells of an event. */
const datelinesInColumns = (piece: Piece): readonly Beside[] => {
  if (piece.kind !== 'paragraph') return datelinesOfLetterhead(piece);
  // "PRESS RELEASE Stockholm, 3 March 2014"
  const [line, ...more] = piece.lines;
  const rest = line && line.text.length <= 110 ? withoutKindBefore(line.text) : '';
  const told = line && rest !== line.text ? readDateline(rest) : undefined;
  if (
    told?.place !== undefined &&
    told.date &&
    told.to >= rest.length &&
    isKnownPlace(told.place) &&
    line &&
    more.length === 0
  )
    return [{ dateline: { ...told, from: 0, to: 0 }, line: line.line }];
  if (line && more.length === 0) {
    const [parted, place = ''] = postedBehind.exec(line.text.trim()) ?? [];
    const own =
      parted === undefined
        ? undefined
        : readDateline(`${place}, ${line.text.trim().slice(parted.length)}`);
    if (own?.date && own.place === place && isKnownPlace(place))
      return [{ dateline: { ...own, from: 0, to: 0 }, line: line.line }];
  }
  if (piece.lines.some(({ text }) => / {4}/.test(text) && namesEvent(text))) return [];
  return piece.lines.flatMap(({ text, line }) =>
    text
      .split(/\s{4,}/)
      .slice(1)
      .flatMap((column): readonly Beside[] => {
        const found = column.length <= 110 ? readDateline(column) : undefined;
        return found?.place !== undefined && found.date && found.to >= column.length
          ? [{ dateline: { ...found, from: 0, to: 0 }, line }]
          : [];
      }),
  );
};

// "Allschwil, 9. November 2022, 07.00 Uhr", "Allschwil, le 9 novembre 2022 à 7h00"
const hourBehind =
  /(?<=(?:19|20)\d\d)[\s,/|–-]{1,4}(?:(?:um|at|à|kl\.?|klo|alle|ore|a las|às|om)\s)?\d{1,2}\s?[.:h]\s?\d{2}(?:\s?(?:Uhr|h|hrs|[ap]\.?m\.?))?(?:\s\(?[A-Z]{2,4}\)?)?$/u;
const kindReach = 2;
// A town is one that the news names behind "in" or its like, "Das Werk in Allschwil".
const isTownIn = (place: string, news: readonly Piece[]): boolean =>
  news.some((piece) => {
    const text = textOfPiece(piece);
    for (let at = text.indexOf(place); at !== -1; at = text.indexOf(place, at + 1))
      if (
        /(?:^|\s)(?:in|aus|bei|near|from|à|de|en|a|di|da|em|i|från|fra|te|van|w|z|v)\s$/i.test(
          text.slice(Math.max(0, at - 6), at),
        )
      )
        return true;
    return false;
  });

/** A place that no list knows, its day and an hour alone on a line, where the line beside names what is sent or the news names the town. */
const datelineWithHour = ({ head, body }: DividedRelease): Beside | undefined => {
  const lines = head.flatMap((piece) => (piece.kind === 'paragraph' ? piece.lines : []));
  for (const [at, { text, line }] of lines.entries()) {
    const own = text.trim();
    const day = own.length <= 90 ? own.replace(hourBehind, '') : own;
    const found = day === own || namesEvent(own) ? undefined : readDateline(day);
    if (found?.place === undefined || found.date?.edtf === undefined || found.to < day.length)
      continue;
    const isBesideKind = lines
      .slice(Math.max(0, at - kindReach), at + kindReach + 1)
      .some((other) => classifyHeadLine(other.text) === 'announcement');
    if (isBesideKind || isTownIn(found.place, body))
      return { dateline: { ...found, from: 0, to: 0 }, line };
  }
  return undefined;
};

/** The release with the place that stands apart above its news: on the last line, beside the day, or at the right margin. */
export const withPlaceAbove = (divided: DividedRelease): DividedRelease => {
  if (divided.dateline) return divided;
  const [last] = divided.head
    .slice(-1)
    .flatMap((piece) => (piece.kind === 'paragraph' ? piece.lines.slice(-1) : []));
  // "NEW YORK", "SANTA ANA, Calif. –" or "Reston, Virginia:" on the last line above the news.
  const alone = placeBeforeMark(last?.text.trim().replace(/\s[–—-]{1,2}$|:$/, '') ?? '', '');
  if (last && alone.length <= 40 && isKnownPlace(alone) && hasWords(divided.head))
    return {
      ...divided,
      dateline: { place: alone, from: 0, to: 0, strength: 2 },
      datelineLine: last.line,
    };
  // "KATY, TX" and the day of publication on the next line, or on the one before, or a wire's name on that.
  const lines = divided.head.flatMap((piece) => (piece.kind === 'paragraph' ? piece.lines : []));
  const beside = lines.find(
    (line, at) =>
      isBelowWire(line, lines[at - 1]) ||
      (line.text.length <= 40 &&
        isKnownPlace(line.text.trim()) &&
        (isDay(lines[at - 1]) || (isDay(lines[at + 1]) && !/\d/.test(lines[at - 1]?.text ?? '')))),
  );
  if (beside && hasWords(divided.head))
    return {
      ...divided,
      dateline: { place: beside.text.trim(), from: 0, to: 0, strength: 2 },
      datelineLine: beside.line,
    };
  // "To the exchange          Lyngby, Denmark, 27 August 2009"
  const found = divided.head.flatMap(datelinesInColumns);
  const [first = datelineWithHour(divided)] = found;
  return first && found.every(({ dateline }) => dateline.date?.edtf === first.dateline.date?.edtf)
    ? { ...divided, dateline: first.dateline, datelineLine: first.line }
    : divided;
};
