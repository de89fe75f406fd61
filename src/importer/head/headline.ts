import type { Dateline } from '../dateline/dateline.ts';
import { foldWords, shareIn } from './folded-words.ts';
import { foldLetters, weighHeadline, withoutKind } from './head-evidence.ts';
import { titleLabel } from './head-lines.ts';
import { spreadContacts, unitsOf } from './head-units.ts';
import { labelFurniture, looksLikeTitle } from './head-labels.ts';
import { isRewritten } from './headline-rewritten.ts';
import { isSubject } from './headline-subject.ts';
import { headlineVerb, isCaps, joins, type Unit } from './headline-lines.ts';
import { mastheadLines } from './masthead-lines.ts';
import { isNameIn } from './sender-name.ts';
import type { Piece } from '../pieces.ts';
import { joinRich, type Rich } from '../rich-text.ts';

/** The part of a release above its news. */
export interface Head {
  /** Lines printed above the headline. */
  readonly masthead: readonly Rich[];
  /** The headline; left out where none is printed. */
  readonly title?: Rich;
  /** How many source lines the headline took. */
  readonly titleLines: number;
  /** What stands between headline and news, in order. */
  readonly rest: readonly Piece[];
}

/** The end of the headline that begins at `from`. */
const spanOf = (units: readonly Unit[], from: number): number => {
  let to = from + 1;
  let length = units[from]?.rich.text.length ?? 0;
  for (; to < units.length; to += 1) {
    const before = units[to - 1];
    const next = units[to];
    if (!before || !next || !joins(before, next, length)) break;
    length += next.rich.text.length + 1;
  }
  return to;
};

const textOf = (units: readonly Unit[], from: number, to: number): string =>
  units
    .slice(from, to)
    .map((unit) => unit.rich.text)
    .join(' ');

/** How far the first of several good lines may stand behind the best of them. */
const leeway = 2.5;
/** What it counts that a page marks a line as its main heading. */
const mainWeight = 9;

// "STUDENTS GET SECOND TIMER" above a line in other letters of the same paragraph.
const leadsInCapitals = (units: readonly Unit[], at: number): boolean => {
  const [unit, next] = [units[at], units[at + 1]];
  return (
    unit?.kind === 'words' &&
    next?.kind === 'words' &&
    unit.piece === next.piece &&
    isCaps(unit.rich.text) &&
    !isCaps(next.rich.text) &&
    unit.rich.text.trim().split(/\s+/).length >= 4
  );
};

// "TARWIN SHIRE COUNCIL" above "Media Release", "18 July 2013" and a headline of some words.
const isLetterhead = (units: readonly Unit[], at: number, opening: string): boolean => {
  const unit = units[at];
  const next = units[at + 1];
  if (!unit || unit.main || !next || next.kind === 'words' || !looksLikeTitle(unit)) return false;
  const below = units.slice(at + 1, at + 8).find(({ kind }) => kind === 'words');
  return (
    below !== undefined &&
    below.rich.text.split(/\s+/).length >= 5 &&
    !headlineVerb.test(withoutKind(unit.rich.text)) &&
    isNameIn(unit.rich.text, opening)
  );
};

const pickTitle = (units: readonly Unit[], news: string, opening: string): number => {
  const someBold = units.some((unit) => unit.kind === 'words' && unit.bold);
  const weights = units.map((unit, at) => {
    if (!looksLikeTitle(unit)) return -Infinity;
    const own = weighHeadline(textOf(units, at, spanOf(units, at)), news);
    return (
      own +
      (unit.main ? mainWeight : unit.heading ? 2.5 : 0) +
      (someBold && unit.bold ? 1.5 : 0) +
      (leadsInCapitals(units, at) ? 1.5 : 0) -
      (isLetterhead(units, at, opening) ? 5 : 0) -
      (unit.kind === 'company' ? (headlineVerb.test(unit.rich.text) ? 1 : 6) : 0)
    );
  });
  const announced = units.findLastIndex(({ kind }) => kind === 'announcement');
  const isSure = (weight: number, at: number): boolean =>
    weight >= 3 && headlineVerb.test(units[at]?.rich.text ?? '');
  const someBelow = weights.some((weight, at) => at > announced && isSure(weight, at));
  const copies = new Map<string, number>();
  for (const { rich } of units) {
    const folded = foldWords(rich.text);
    if (folded.split(' ', 4).length === 4) copies.set(folded, (copies.get(folded) ?? 0) + 1);
  }
  const telling = units.map(({ rich }) => shareIn(foldWords(rich.text), news));
  const someTell = weights.some((weight, at) => weight >= 3 && (telling[at] ?? 0) >= 0.4);
  for (const [at, unit] of units.entries()) {
    const weight = weights[at] ?? -Infinity;
    // What names its sender above "PRESS RELEASE" is no headline where one stands below, though the page heads itself with it.
    if (someBelow && at < announced && !headlineVerb.test(withoutKind(unit.rich.text)))
      weights[at] = weight - (unit.main ? mainWeight : 5);
    // A page prints its headline more than once.
    else if ((copies.get(foldWords(unit.rich.text)) ?? 0) > 1) weights[at] = weight + 1.5;
    // "Subject:" names the headline, unless the release's own stands below it.
    else if (
      titleLabel.test(units[at - 1]?.rich.text ?? '') &&
      !weights.some((other, later) => later > at && isSure(other, later))
    )
      weights[at] = weight + 2.5;
    // "Deliver Your News to the World": of a site's motto the news says nothing.
    else if (!unit.main && someTell && telling[at] === 0) weights[at] = weight - 1.5;
  }
  const best = weights.reduce((most, one) => Math.max(most, one), -Infinity);
  return best < 0.5 ? -1 : weights.findIndex((weight) => weight >= Math.max(0.5, best - leeway));
};

// "MARCH AND RALLY" is the last of the lines into which the headline is broken that a page prints whole above.
const endOfCopy = (units: readonly Unit[], first: number, end: number): number => {
  const copies = units
    .slice(Math.max(0, first - 40), first)
    .filter(({ kind }) => kind === 'words')
    .map(({ rich }) => `${foldWords(rich.text)} `);
  let to = end;
  for (let next = end; next < Math.min(units.length, end + 4); next += 1) {
    const folded = `${foldWords(textOf(units, first, next + 1))} `;
    if (!copies.some((copy) => copy.startsWith(folded))) break;
    to = next + 1;
  }
  return to;
};

// An exchange's news service names each announcement above its number; the release's own headline stands below.
const belowFiling = (units: readonly Unit[], first: number, news: string): number => {
  const number = units.findIndex(({ rich }) => /^RNS Number\s*:/i.test(rich.text));
  if (number < first) return first;
  const own = units.findIndex(
    (unit, at) =>
      at > number &&
      looksLikeTitle(unit) &&
      unit.kind === 'words' &&
      unit.rich.text.length >= 12 &&
      !/^th(?:is|e) (?:RNS|announcement|company)\b/i.test(unit.rich.text) &&
      weighHeadline(textOf(units, at, spanOf(units, at)), news) >= 2.5,
  );
  return own === -1 ? first : own;
};

/** A dateline's neighbours above it, divided into masthead, headline and what follows the headline; `dateline` and `text` are the news that follows. */
export const readHead = (pieces: readonly Piece[], dateline?: Dateline, text = ''): Head => {
  const news = foldWords(text.slice(dateline?.to ?? 0).slice(0, 2000));
  const units = labelFurniture(spreadContacts(unitsOf(pieces, dateline), news), news);
  let first = pickTitle(units, news, text);
  if (first === -1) {
    const lines = pieces.flatMap((piece) =>
      piece.kind === 'paragraph' || piece.kind === 'heading' ? unitsOf([piece]) : [],
    );
    const only = pieces.every((piece) => piece.kind === 'paragraph' || piece.kind === 'heading');
    return only
      ? { masthead: lines.map((unit) => unit.rich), titleLines: 0, rest: [] }
      : { masthead: [], titleLines: 0, rest: pieces };
  }
  first = belowFiling(units, first, news);
  let subject = isSubject(units[first - 1], units[first]);
  if (subject) first -= 1;
  // A headline printed twice: the later copy is the headline, the earlier one stands above it.
  const wanted = foldLetters(units[first]?.rich.text ?? '');
  const end = spanOf(units, subject ? first + 1 : first);
  const made = { at: first, text: textOf(units, first, end) };
  const whole = foldLetters(made.text);
  // "EQS-Adhoc: Acme AG: Acme sells Beta" above "Acme sells Beta"
  const behindColons = made.text
    .split(/:\s+/)
    .map((_part, at, parts) => foldLetters(parts.slice(at).join(' ')))
    .filter((text) => text.length > 20);
  for (let later = units.length - 1; later >= end; later -= 1) {
    if (units[later]?.kind !== 'words') continue;
    const own = textOf(units, later, spanOf(units, later));
    const copy = foldLetters(own);
    if (
      copy === whole ||
      copy === wanted ||
      (copy.length > 20 && whole.startsWith(`${copy} `) && whole.length < copy.length + 60) ||
      (copy.length > 20 && whole.endsWith(` ${copy}`) && whole.length < copy.length + 30) ||
      behindColons.includes(copy) ||
      // A headline that its host has cut, and below it the whole one.
      (whole.length > 40 && copy.startsWith(whole)) ||
      // The subject of a memo, and below it the headline in full.
      (whole.length > 20 && copy.startsWith(`${whole} `)) ||
      isRewritten(units, made, { at: later, text: own }, news)
    ) {
      first = later;
      subject = false;
      break;
    }
  }
  const to = subject ? end : endOfCopy(units, first, spanOf(units, first));
  const titleUnits = units.slice(first, to);
  const lastPiece = titleUnits.at(-1)?.piece ?? 0;
  const firstPiece = titleUnits[0]?.piece ?? 0;
  const masthead = [
    ...pieces.slice(0, firstPiece).flatMap(mastheadLines),
    ...units
      .slice(0, first)
      .filter((unit) => unit.piece === firstPiece)
      .map((unit) => unit.rich),
  ];
  const remains = units
    .slice(to)
    .filter((unit) => unit.piece === lastPiece)
    .map((unit) => unit.rich);
  const rest: Piece[] = [
    ...remains.map((rich): Piece => ({ kind: 'paragraph', lines: [rich] })),
    ...pieces.slice(lastPiece + 1),
  ];
  return {
    masthead,
    title: joinRich(
      titleUnits.map((unit) => unit.rich),
      ' ',
    ),
    titleLines: titleUnits.length,
    rest,
  };
};
