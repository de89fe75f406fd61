import { tells } from './deck-below.ts';
import { weighHeadline, withoutKind } from './head-evidence.ts';
import { headsDeck } from './headline-letters.ts';
import { isSaidAbove, leadAndDecks } from './lead-above.ts';
import { looksLikeTitle } from './head-labels.ts';
import { namesWriterAlone } from './lines-apart.ts';
import { joins, type Unit } from './headline-lines.ts';
import { awaitsEvent, isLeftOpen, openStart } from './open-lines.ts';
import { isInCapitals } from '../body/letter-case.ts';
import { headlineVerb } from './headline-verbs.ts';
import { correctWeights, legalForm, mainWeight } from './headline-rivals.ts';
import { headsPeriod } from './period-of-report.ts';
import { isNameIn } from './sender-name.ts';

/** The words of some lines above the news, in one line. */
export const textOf = (units: readonly Unit[], from: number, to: number): string =>
  units
    .slice(from, to)
    .map((unit) => unit.rich.text)
    .join(' ');

/** How much of the line above the last line of a headline takes at most that was broken by hand, and how long it is at most, in characters; how many words a line has at least that says something of its own. */
const lastLine = { share: 0.6, longest: 30, below: 4 } as const;

// "… Trial of AC-12 in Diabetic Foot", "Ulcers", "Gel Aims at Resistant Bacteria": what stands below so short a line had room on it.
const endsShort = (units: readonly Unit[], from: number, to: number): boolean => {
  const [above = '', last = '', next = ''] = units
    .slice(to - 2, to + 1)
    .map(({ rich }) => rich.text);
  return (
    units[to]?.borneOut !== true &&
    last.length <= Math.min(lastLine.longest, above.length * lastLine.share) &&
    next.length > last.length &&
    next.split(' ').length >= lastLine.below &&
    /^["“]?\p{Upper}/u.test(next) &&
    headlineVerb.test(textOf(units, from, to - 1)) &&
    !headlineVerb.test(last) &&
    !isLeftOpen(last) &&
    !openStart.test(next) &&
    !awaitsEvent(textOf(units, from, to), next) &&
    tells(next)
  );
};

/** The end of the headline whose lines go on from `from`, and which began at `start`. */
export const spanOf = (units: readonly Unit[], from: number, start = from): number => {
  let to = from + 1;
  let length = textOf(units, start, to).length;
  for (; to < units.length; to += 1) {
    const before = units[to - 1];
    const next = units[to];
    if (!before || !next || !joins(before, next, length, textOf(units, start, to))) break;
    if (to > from + 1 && endsShort(units, from, to)) break;
    if (namesWriterAlone(next.rich.text) && units[to + 1]?.kind === 'date') break;
    length += next.rich.text.length + 1;
  }
  return to;
};

/** How far the first of several good lines may stand behind the best of them. */
const leeway = 2.5;
// "STUDENTS GET SECOND TIMER" above a line in other letters of the same paragraph.
const leadsInCapitals = (units: readonly Unit[], at: number): boolean => {
  const [unit, next] = [units[at], units[at + 1]];
  return (
    unit?.kind === 'words' &&
    next?.kind === 'words' &&
    unit.piece === next.piece &&
    isInCapitals(unit.rich.text) &&
    !isInCapitals(next.rich.text) &&
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

// "Saimaan Valo Oy" right above "Saimaan Valo rakentaa lämpölaitoksen Lahteen": a house's full name, and what it does.
const namesWhoActsBelow = (units: readonly Unit[], at: number): boolean => {
  const text = units[at]?.rich.text.trim() ?? '';
  const name = legalForm.test(text) ? text.replace(legalForm, '') : '';
  const below = units[at + 1]?.rich.text ?? '';
  return (
    name.length >= 3 &&
    below.startsWith(`${name} `) &&
    !legalForm.test(below) &&
    below.split(/\s+/).length >= name.split(/\s+/).length + 3
  );
};

/** Place of the line with which the headline begins, −1 where none is one; `news` is folded, `opening` as printed. */
export const pickTitle = (units: readonly Unit[], news: string, opening: string): number => {
  const someBold = units.some((unit) => unit.kind === 'words' && unit.bold);
  const told = leadAndDecks(units, news);
  const weights = units.map((unit, at) => {
    if (!looksLikeTitle(unit) || told.has(at)) return -Infinity;
    const own = weighHeadline(textOf(units, at, spanOf(units, at)), news);
    return (
      own +
      (unit.main ? mainWeight : unit.heading ? 2.5 : 0) +
      (someBold && unit.bold ? 1.5 : 0) +
      (leadsInCapitals(units, at) || headsDeck(units, at) ? 1.5 : 0) +
      (headsPeriod(unit.rich.text, units[at + 1]?.rich.text ?? '') ? 3 : 0) -
      (isLetterhead(units, at, opening) ? 5 : 0) -
      (namesWhoActsBelow(units, at) ? 6 : 0) -
      (!unit.main && isSaidAbove(unit.rich.text.trim()) ? 12 : 0) -
      (unit.kind === 'company' ? (headlineVerb.test(unit.rich.text) ? 1 : 6) : 0)
    );
  });
  correctWeights(units, weights, news, opening);
  const best = weights.reduce((most, one) => Math.max(most, one), -Infinity);
  return best < 0.5 ? -1 : weights.findIndex((weight) => weight >= Math.max(0.5, best - leeway));
};
