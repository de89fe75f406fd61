import { isCutBelow } from './cut-copies.ts';
import { foldWords, shareIn } from './folded-words.ts';
import { withoutKind } from './head-evidence.ts';
import { titleLabel } from './head-lines.ts';
import { isSmallThroughout } from './headline-letters.ts';
import { type Unit } from './headline-lines.ts';
import { headlineVerb } from './headline-verbs.ts';
import { isNamedByLabel, isNameOfPage, saysNews } from './named-page.ts';
import { readNameAndShelf } from './name-and-shelf.ts';
import { isForNetwork, isHostsHeadline } from './headline-rewritten.ts';
import { isNameIn } from './sender-name.ts';
import { formOfLaw } from '../legal-forms.ts';

/** What it counts that a page marks a line as its main heading. */
export const mainWeight = 9;

/** The form of law at the end of a firm's name. */
export const legalForm = new RegExp(String.raw`,?\s${formOfLaw}(?: \(publ\.?\))?$`, 'u');
// "ACME RESOURCES LIMITED — Capital Update 2019" over a copy, and "Capital Update" alone below: how an archive of notices names one by its sender, shelf and year.
const ofArchive = (units: readonly Unit[], opening: string): readonly number[] => {
  for (const [at, { rich, kind }] of units.entries()) {
    const told = kind === 'words' ? readNameAndShelf(rich.text) : undefined;
    if (!told || !isNameIn(told.name.replace(legalForm, ''), opening)) continue;
    const alone = units.findIndex((unit, place) => place > at && unit.rich.text === told.shelf);
    if (alone !== -1) return [at, alone];
  }
  return [];
};

const namesKind = /\p{Alpha} (?:press|news|media) release\b/iu;

// "Alder AG: Milestones of 2015 reached" below "PRESS RELEASE": the sender's own form of a headline, by its words before the colon.
const senderOf = (unit: Unit | undefined, opening: string): string | undefined => {
  const name = /^(\p{Upper}[^:]{2,60}):\s+\S+\s\S+\s\S/u.exec(unit?.rich.text ?? '')?.[1] ?? '';
  const own = name.replace(legalForm, '');
  return own !== name && opening.includes(own) ? own : undefined;
};

/** The lines above the news, each weighed as a headline by itself. */
interface Heads {
  /** The lines, in order. */
  readonly units: readonly Unit[];
  /** Their weights, as corrected so far. */
  readonly weights: readonly number[];
  /** The share of each line's words that the news says too, from 0 to 1. */
  readonly telling: readonly number[];
  /** How the news begins, as printed. */
  readonly opening: string;
  /** Place of the last line that says what the text is, "PRESS RELEASE"; −1 where none does. */
  readonly announced: number;
  /** Place of the first sure headline below that line; −1 where none stands there. */
  readonly signed: number;
  /** The name of the sender before that headline's colon, where it has one. */
  readonly sender: string | undefined;
  /** The largest share of a sure headline below that line that the news says too. */
  readonly toldBelow: number;
  /** True where the news tells of some line that may be its headline. */
  readonly someTell: boolean;
  /** How often each line stands there, by its folded words. */
  readonly copies: ReadonlyMap<string, number>;
}

/** How many words a headline has at least, and which share of them the news says too, that is sure without a verb that we know. */
const wholly = { words: 7, told: 0.7 } as const;

const isSure = ({ units }: Pick<Heads, 'units'>, weight: number, at: number): boolean =>
  weight >= 3 && headlineVerb.test(units[at]?.rich.text ?? '');

// A line of words below of whose words the news says at least a share.
const isToldBelow = ({ units, weights, telling }: Heads, at: number, least: number): boolean =>
  weights.some(
    (other, later) =>
      later > at && other >= 3 && units[later]?.kind === 'words' && (telling[later] ?? 0) >= least,
  );

const isSureBelow = (heads: Heads, at: number): boolean =>
  heads.weights.some((other, later) => later > at && isSure(heads, other, later));

// "Acme rapporteert resultaten over 2018" above "PERSBERICHT": of what names a sender the news says no more than of the lines below.
const isToldAbove = ({ units, telling, toldBelow, opening }: Heads, at: number): boolean =>
  (telling[at] ?? 0) >= 0.5 &&
  (telling[at] ?? 0) > toldBelow &&
  (units[at]?.rich.text.split(' ').length ?? 0) >= 5 &&
  !isNameIn(units[at]?.rich.text ?? '', opening);

/** What the lines around it make a line weigh less or more as the headline, or `undefined` where a rule does not speak of it. */
type Rule = (heads: Heads, unit: Unit, at: number) => number | undefined;

// The first rule that speaks of a line decides.
const rules: readonly Rule[] = [
  // What names its sender above "PRESS RELEASE" is no headline where one stands below, though the page heads itself with it.
  (heads, unit, at) =>
    heads.signed !== -1 &&
    at < heads.announced &&
    !isToldAbove(heads, at) &&
    !headlineVerb.test(withoutKind(unit.rich.text))
      ? -(unit.main ? mainWeight : 5)
      : undefined,
  // What another release of the sender's is called, above the label of this one.
  ({ sender, announced, telling, signed }, unit, at) =>
    sender !== undefined &&
    at < announced &&
    !unit.main &&
    !unit.rich.text.includes(sender) &&
    (telling[at] ?? 0) < (telling[signed] ?? 0)
      ? -5
      : undefined,
  // "Acme plc", which a page sets in bold above "Trading Statement".
  ({ units, weights }, unit, at) =>
    unit.kind === 'company' &&
    unit.main &&
    !headlineVerb.test(unit.rich.text) &&
    weights.some((other, later) => later > at && other >= 3 && units[later]?.kind === 'words')
      ? -mainWeight
      : undefined,
  // "q2 2014 earnings release of acme optics, inc": a file's name above the headline.
  (heads, unit, at) =>
    isSmallThroughout(unit.rich.text) && isSureBelow(heads, at) ? -4 : undefined,
  // "Acme press release, new seeds": a mail's subject, where a headline stands below.
  ({ units, weights }, unit, at) =>
    !unit.main &&
    namesKind.test(unit.rich.text) &&
    !headlineVerb.test(withoutKind(unit.rich.text)) &&
    weights.some(
      (other, later) => later > at && other >= 4 && units[later]?.rich.text !== unit.rich.text,
    )
      ? -4
      : undefined,
  // "Acme Reports Durability Data for ACM-20" above "Acme Reports Durability Data for ACM-201 in Asthma": cut within a word.
  ({ units }, unit, at) => (!unit.main && isCutBelow(units, at) ? -4 : undefined),
  (heads, _, at) =>
    isNamedByLabel(heads.units, at) &&
    heads.units.some(
      (other, later) => later > at && (heads.weights[later] ?? 0) >= 2 && saysNews(other),
    )
      ? -6
      : undefined,
  (heads, unit, at) =>
    unit.main &&
    isNameOfPage(unit.rich.text) &&
    heads.units.some(
      (other, later) => later > at && isToldBelow(heads, at, 0.5) && other.bold && saysNews(other),
    )
      ? -mainWeight
      : undefined,
  // What a reader or host made of the headline below.
  (heads, unit, at) => {
    const isOfHost = isForNetwork(unit)
      ? isToldBelow(heads, at, 0.4)
      : isHostsHeadline(heads.units, at, heads.opening) &&
        isToldBelow(heads, at, heads.telling[at] ?? 0);
    return isOfHost ? -4 : undefined;
  },
  // "ALD partner Birch starts trial in asthma:" of a poster, who lets the release follow below.
  ({ units, weights, telling }, unit, at) =>
    !unit.main &&
    unit.rich.text.endsWith(':') &&
    units[at + 1]?.kind !== 'words' &&
    weights.some(
      (other, later) =>
        later > at + 1 && isSure({ units }, other, later) && (telling[later] ?? 0) >= 0.5,
    )
      ? -4
      : undefined,
  // A page prints its headline more than once.
  ({ copies }, unit) => ((copies.get(foldWords(unit.rich.text)) ?? 0) > 1 ? 1.5 : undefined),
  // "Subject:" names the headline, unless the release's own stands below it.
  (heads, _, at) =>
    titleLabel.test(heads.units[at - 1]?.rich.text ?? '') &&
    !isSureBelow(heads, at) &&
    // "Subject: CONTRACT/AGREEMENT" above "Acme Orders 42 Locomotives": a wire's name for the kind of news.
    !(heads.telling[at] === 0 && isToldBelow(heads, at, 0.5))
      ? 2.5
      : undefined,
  // "# Portal of the North" above "# Acme Opens a Mill": the news tells of the second alone.
  ({ units, telling }, unit, at) =>
    unit.main &&
    telling[at] === 0 &&
    !headlineVerb.test(unit.rich.text) &&
    units.some((other, later) => later > at && other.main && (telling[later] ?? 0) >= 0.4)
      ? -4
      : undefined,
  // "Deliver Your News to the World": of a site's motto the news says nothing.
  ({ someTell, telling }, unit, at) =>
    !unit.main && someTell && telling[at] === 0 ? -1.5 : undefined,
];

const copiesOf = (units: readonly Unit[]): ReadonlyMap<string, number> => {
  const copies = new Map<string, number>();
  for (const { rich } of units) {
    const folded = foldWords(rich.text);
    if (folded.split(' ', 4).length === 4) copies.set(folded, (copies.get(folded) ?? 0) + 1);
  }
  return copies;
};

/** Corrects, in `weights`, what each line above the news weighs as its headline by what the others are; `news` is folded, `opening` as printed. */
export const correctWeights = (
  units: readonly Unit[],
  weights: number[],
  news: string,
  opening: string,
): void => {
  const telling = units.map(({ rich }) => shareIn(foldWords(rich.text), news));
  const announced = units.findLastIndex(({ kind }) => kind === 'announcement');
  // "Alder Optics Tints Lenses of Single Yeast Cells …": of a verb that nobody knows the news tells too.
  const isWholeAndTold = (weight: number, at: number): boolean =>
    weight >= 2 &&
    (telling[at] ?? 0) >= wholly.told &&
    (units[at]?.rich.text.split(' ').length ?? 0) >= wholly.words;
  const isBelow = (weight: number, at: number): boolean =>
    at > announced && (isSure({ units }, weight, at) || isWholeAndTold(weight, at));
  const toldBelow = weights.reduce(
    (most, weight, at) => (isBelow(weight, at) ? Math.max(most, telling[at] ?? 0) : most),
    0,
  );
  const [named = -1, shelf = -1] = ofArchive(units, opening);
  if (weights.some((weight, at) => at > shelf && isSure({ units }, weight, at)))
    for (const at of [named, shelf]) if (at !== -1) weights[at] = (weights[at] ?? 0) - 6;
  const signed = weights.findIndex(isBelow);
  const heads: Heads = {
    units,
    weights,
    telling,
    opening,
    announced,
    signed,
    sender: announced === -1 ? undefined : senderOf(units[signed], opening),
    toldBelow,
    someTell: weights.some((weight, at) => weight >= 3 && (telling[at] ?? 0) >= 0.4),
    copies: copiesOf(units),
  };
  for (const [at, unit] of units.entries())
    for (const rule of rules) {
      const by = rule(heads, unit, at);
      if (by === undefined) continue;
      weights[at] = (weights[at] ?? -Infinity) + by;
      break;
    }
};
