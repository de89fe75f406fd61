import { isPersonWithPosition } from '../contacts/people.ts';
import { hasAddress } from '../contacts/lines.ts';
import type { Dateline } from '../dateline/dateline.ts';
import { goesOnWithDay } from '../dateline/other-days.ts';
import { markCards } from './address-cards.ts';
import { foldWords, shareIn } from './folded-words.ts';
import { isFurniture, seemsHeadline } from './head-evidence.ts';
import { classifyHeadLine, type HeadLine, titleLabel } from './head-lines.ts';
import { divideHeadLine } from './headline-glue.ts';
import { joins, type Unit } from './headline-lines.ts';
import { isLeftOpen } from './open-lines.ts';
import { isInCapitals } from '../body/letter-case.ts';
import { isSubject } from './headline-subject.ts';
import { headsPeriod } from './period-of-report.ts';
import type { Piece } from '../pieces.ts';
import { isWholly } from '../rich-text.ts';

// What the archive's own Markdown tells to be words or a section's heading is no headline.
const isSettled = (piece: Piece): boolean =>
  (piece.kind === 'paragraph' && piece.plain === true) ||
  (piece.kind === 'heading' && piece.settled === true);

const kindOf = (text: string, piece: Piece): HeadLine => {
  const kind = classifyHeadLine(text);
  return kind === 'words' && isSettled(piece) ? 'label' : kind;
};

const isBelow = (piece: Piece | undefined): boolean =>
  piece?.kind === 'paragraph' && piece.below === true;
const isPair = (lines: number): boolean => lines >= 2 && lines <= 4;

// How many paragraphs of a text stand right above and below another, no blank line between them.
const linesBeside = (pieces: readonly Piece[], at: number): number => {
  let from = at;
  while (isBelow(pieces[from])) from -= 1;
  let to = at + 1;
  while (isBelow(pieces[to])) to += 1;
  return to - from - 1;
};

/** The lines above the news, each with what it is; `dateline` is the one that follows. */
export const unitsOf = (pieces: readonly Piece[], dateline?: Dateline): Unit[] =>
  pieces.flatMap((piece, at): Unit[] => {
    if (piece.kind === 'list' || piece.kind === 'table' || piece.kind === 'note') return [];
    const printed = piece.kind === 'heading' ? [piece.text] : piece.lines;
    const lines = printed
      .flatMap((rich) => divideHeadLine(rich, dateline))
      .map((rich) => ({ rich, kind: kindOf(rich.text, piece) }))
      .map((line, index, all) =>
        line.kind === 'date' && goesOnWithDay(all[index - 1]?.rich, line.rich)
          ? { ...line, kind: 'words' as const }
          : line,
      );
    // A day or a stamp beside them makes no more of the words' lines.
    const words = lines.filter(({ kind }) => kind === 'words').length;
    const run = isBelow(piece) || isBelow(pieces[at + 1]) ? linesBeside(pieces, at) : 0;
    return lines.map(({ rich, kind }) => ({
      rich,
      kind,
      piece: at,
      main: piece.kind === 'heading' && piece.main === true,
      heading: piece.kind === 'heading',
      bold: isWholly(rich, 'strong'),
      italic: isWholly(rich, 'emphasis'),
      close: piece.kind === 'paragraph' && piece.close === true,
      below: isBelow(piece),
      pair: isPair(words + run),
    }));
  });

// A telephone number two or three lines below, in the same paragraph.
const isAboveNumber = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  return (
    unit !== undefined &&
    !isInCapitals(unit.rich.text) &&
    units
      .slice(at + 1, at + 4)
      .some(
        ({ piece, kind, rich: { text } }) =>
          piece === unit.piece &&
          ((kind === 'contact' && /\d{3}/.test(text)) || (kind === 'label' && hasAddress(text))),
      )
  );
};

const isCapsLine = (unit: Unit | undefined): boolean =>
  unit?.kind === 'words' && isInCapitals(unit.rich.text);

/** How many lines of a deck at most stand below a headline in capitals that the contacts run into, how many words that has at least, and which share of them the news says too. */
const glued = { deck: 4, words: 4, share: 0.5 } as const;

// "SALMON MAPPED, PIANOS MENDED:" and "SCHOLARS' DAY RETURNS" right below the last address of the contacts, maybe with a deck in other letters below.
const isToldBelowAddress = (
  units: readonly Unit[],
  [from, to]: readonly [number, number],
  news: string,
): boolean => {
  const above = units[from - 1];
  const text = units
    .slice(from, to)
    .map(({ rich }) => rich.text)
    .join(' ');
  const folded = foldWords(text);
  return (
    units.length - to <= glued.deck &&
    (above?.kind === 'contact' || above?.kind === 'label') &&
    hasAddress(above.rich.text) &&
    folded.split(' ').length >= glued.words &&
    !isFurniture(text, news) &&
    shareIn(folded, news) >= glued.share
  );
};

// Lines in capitals right above the news or its deck, of three words and more together, where the contacts above them are in other letters.
const capitalsAtEnd = (units: readonly Unit[], news: string): number => {
  let to = units.length;
  while (units[to - 1]?.kind === 'words' && !isCapsLine(units[to - 1])) to -= 1;
  let from = to;
  while (isCapsLine(units[from - 1])) from -= 1;
  if (from === to) return units.length;
  const words = units.slice(from, to).flatMap(({ rich }) => rich.text.trim().split(/\s+/));
  const others = units.slice(0, from).filter(({ kind }) => kind === 'words');
  return words.length >= 3 &&
    ((others.length >= 2 && to === units.length) || isToldBelowAddress(units, [from, to], news)) &&
    !others.some(({ rich: { text } }) => isInCapitals(text) && /\p{Alpha}\s+\p{Alpha}/u.test(text))
    ? from
    : units.length;
};

// "Jane Doe, JD, John Roe, ext 12 (media)"
const extension = /,? ext(?:ension|n)?\.? ?\d{2,5}(?!\d)/i;

// "Third Quarter Results" is nobody's name.
const reportsFigures = /\s(?:results|earnings|dividend)$/i;

/** The units with names, positions and firms under "Contact:" told as contacts; they do not show themselves. */
export const spreadContacts = (printed: readonly Unit[], news: string): Unit[] => {
  const units = markCards(printed);
  let open = false;
  let piece = -1;
  const headline = capitalsAtEnd(units, news);
  // "20-year-old Woman Charged after" begins the headline anew that a page has printed above.
  const isRepeated = (text: string, at: number): boolean => {
    const folded = foldWords(text);
    return (
      folded.split(' ').length >= 4 &&
      units
        .slice(Math.max(0, at - 40), at)
        .some(
          ({ kind, rich }) =>
            kind === 'words' && `${foldWords(rich.text)} `.startsWith(`${folded} `),
        )
    );
  };
  // "Acme Breaks Ground" below a card of contacts, the last words above news that says the same.
  const lastWords = units.findLastIndex(({ kind }) => kind === 'words');
  const isOnlyHeadline = (at: number): boolean => {
    const text = units[at]?.rich.text ?? '';
    return (
      at === lastWords &&
      text.split(' ').length >= (reportsFigures.test(text) ? 3 : 4) &&
      !isPersonWithPosition(text) &&
      shareIn(foldWords(text), news) >= 0.4 &&
      !news.includes(foldWords(text))
    );
  };
  return units.map((unit, at) => {
    if (at >= headline) return unit;
    if (unit.kind === 'contact') {
      open = true;
      piece = unit.piece;
      return unit;
    }
    if (!open) return unit;
    const { text } = unit.rich;
    // "Chief Executive Officer         Ann Low & Partners" below "Contacts:"
    if (
      (unit.kind === 'words' || unit.kind === 'company') &&
      ((unit.piece === piece && / {4,}/.test(text)) ||
        (text.length < 90 && (extension.test(text) || isAboveNumber(units, at))))
    )
      return { ...unit, kind: 'contact' };
    // The walls of cells that are gone.
    if (/^[\s|]+$/.test(text)) return unit;
    const next = units[at + 1];
    // "Jane Doe, Finance Director John Roe" in columns above "alder opens a mill in Leeds"
    const goesOn = next && !isPersonWithPosition(text) && joins(unit, next, text.length);
    const whole = goesOn === true ? `${text} ${next.rich.text}` : text;
    if (
      unit.main ||
      (next?.piece === unit.piece && headsPeriod(text, next.rich.text)) ||
      unit.heading ||
      unit.kind === 'announcement' ||
      unit.kind === 'date' ||
      titleLabel.test(text) ||
      (unit.kind === 'words' && isRepeated(text, at)) ||
      seemsHeadline(whole, news) ||
      // "Alder and Birch" above "Bring Light to the Old Bridge"
      ((unit.kind === 'words' || unit.kind === 'company') &&
        next?.kind === 'words' &&
        isSubject(unit, next, news))
    ) {
      open = false;
      return unit;
    }
    // "Acme Breaks Ground on" waits for "a Plant" below; no name and no position ends so.
    const waits = next?.piece === unit.piece && whole !== text && isLeftOpen(text);
    const near =
      unit.piece === piece || (waits ? whole : text).length < 42 || isPersonWithPosition(text);
    if (unit.kind === 'words' && unit.piece !== piece && isOnlyHeadline(at)) {
      open = false;
      return unit;
    }
    if (
      unit.kind === 'words' &&
      (!near ||
        (unit.piece !== piece && isInCapitals(text)) ||
        (text.split(/\s+/).length > 6 && !isPersonWithPosition(text) && !/\s\|\s/.test(text)))
    ) {
      open = false;
      return unit;
    }
    return unit.kind === 'words' || unit.kind === 'company' ? { ...unit, kind: 'contact' } : unit;
  });
};
