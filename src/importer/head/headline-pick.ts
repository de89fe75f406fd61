import { foldWords, shareIn } from './folded-words.ts';
import { weighHeadline, withoutKind } from './head-evidence.ts';
import { titleLabel } from './head-lines.ts';
import { headsDeck, isSmallThroughout } from './headline-letters.ts';
import { looksLikeTitle } from './head-labels.ts';
import { headlineVerb, isCaps, joins, type Unit } from './headline-lines.ts';
import { readNameAndShelf } from './name-and-shelf.ts';
import { isForNetwork, isHostsHeadline } from './headline-rewritten.ts';
import { isNameIn } from './sender-name.ts';

/** The end of the headline that begins at `from`. */
export const spanOf = (units: readonly Unit[], from: number): number => {
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

/** The words of some lines above the news, in one line. */
export const textOf = (units: readonly Unit[], from: number, to: number): string =>
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

// "Saimaan Valo Oy" right above "Saimaan Valo rakentaa lämpölaitoksen Lahteen": a house's full name, and what it does.
const legalForm =
  /,?\s(?:Oyj?|Abp?|AB|ASA?|A\/S|ApS|GmbH(?: & Co\. KG)?|AG|SE|Ltd\.?|Limited|plc|PLC|Inc\.?|Corp\.?|B\.?V\.?|N\.?V\.?|S\.?A\.?(?:S\.?|rl)?|S\.?p\.?A\.?|S\.?r\.?l\.?|KG|[Ss]p\. z o\.\s?o\.|s\.r\.o\.|a\.s\.|Kft\.|Zrt\.)(?: \(publ\.?\))?$/u;
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

const namesKind = /\p{L} (?:press|news|media) release\b/iu;

// "Alder AG: Milestones of 2015 reached" below "PRESS RELEASE": the sender's own form of a headline, by its words before the colon.
const senderOf = (unit: Unit | undefined, opening: string): string | undefined => {
  const name = /^(\p{Lu}[^:]{2,60}):\s+\S+\s\S+\s\S/u.exec(unit?.rich.text ?? '')?.[1] ?? '';
  const own = name.replace(legalForm, '');
  return own !== name && opening.includes(own) ? own : undefined;
};

/** How long the copy of a headline is at least that its host cut within a word, in characters. */
const leastCut = 30;
const isCutBelow = (units: readonly Unit[], at: number): boolean => {
  const text = units[at]?.rich.text ?? '';
  return (
    text.length >= leastCut &&
    /[\p{L}\p{N}]$/u.test(text) &&
    units.some(
      ({ rich }, later) =>
        later > at &&
        rich.text.startsWith(text) &&
        /^[\p{L}\p{N}]/u.test(rich.text.slice(text.length)),
    )
  );
};

/** Place of the line with which the headline begins, −1 where none is one; `news` is folded, `opening` as printed. */
export const pickTitle = (units: readonly Unit[], news: string, opening: string): number => {
  const someBold = units.some((unit) => unit.kind === 'words' && unit.bold);
  const weights = units.map((unit, at) => {
    if (!looksLikeTitle(unit)) return -Infinity;
    const own = weighHeadline(textOf(units, at, spanOf(units, at)), news);
    return (
      own +
      (unit.main ? mainWeight : unit.heading ? 2.5 : 0) +
      (someBold && unit.bold ? 1.5 : 0) +
      (leadsInCapitals(units, at) || headsDeck(units, at) ? 1.5 : 0) -
      (isLetterhead(units, at, opening) ? 5 : 0) -
      (namesWhoActsBelow(units, at) ? 6 : 0) -
      (unit.kind === 'company' ? (headlineVerb.test(unit.rich.text) ? 1 : 6) : 0)
    );
  });
  const telling = units.map(({ rich }) => shareIn(foldWords(rich.text), news));
  const announced = units.findLastIndex(({ kind }) => kind === 'announcement');
  const isSure = (weight: number, at: number): boolean =>
    weight >= 3 && headlineVerb.test(units[at]?.rich.text ?? '');
  const someBelow = weights.some((weight, at) => at > announced && isSure(weight, at));
  const toldBelow = weights.reduce(
    (most, weight, at) =>
      at > announced && isSure(weight, at) ? Math.max(most, telling[at] ?? 0) : most,
    0,
  );
  // "Acme rapporteert resultaten over 2018" above "PERSBERICHT": of what names a sender the news says no more than of the lines below.
  const isToldAbove = (at: number): boolean =>
    (telling[at] ?? 0) >= 0.5 &&
    (telling[at] ?? 0) > toldBelow &&
    (units[at]?.rich.text.split(' ').length ?? 0) >= 5 &&
    !isNameIn(units[at]?.rich.text ?? '', opening);
  const [named = -1, shelf = -1] = ofArchive(units, opening);
  if (weights.some((weight, at) => at > shelf && isSure(weight, at)))
    for (const at of [named, shelf]) if (at !== -1) weights[at] = (weights[at] ?? 0) - 6;
  const copies = new Map<string, number>();
  for (const { rich } of units) {
    const folded = foldWords(rich.text);
    if (folded.split(' ', 4).length === 4) copies.set(folded, (copies.get(folded) ?? 0) + 1);
  }
  const isToldBelow = (at: number, least: number): boolean =>
    weights.some(
      (other, later) =>
        later > at &&
        other >= 3 &&
        units[later]?.kind === 'words' &&
        (telling[later] ?? 0) >= least,
    );
  const someTell = weights.some((weight, at) => weight >= 3 && (telling[at] ?? 0) >= 0.4);
  const signed = weights.findIndex((weight, at) => at > announced && isSure(weight, at));
  const sender = announced === -1 ? undefined : senderOf(units[signed], opening);
  const other = sender === undefined ? undefined : { name: sender, told: telling[signed] ?? 0 };
  for (const [at, unit] of units.entries()) {
    const weight = weights[at] ?? -Infinity;
    // What names its sender above "PRESS RELEASE" is no headline where one stands below, though the page heads itself with it.
    if (
      someBelow &&
      at < announced &&
      !isToldAbove(at) &&
      !headlineVerb.test(withoutKind(unit.rich.text))
    )
      weights[at] = weight - (unit.main ? mainWeight : 5);
    // What another release of the sender's is called, above the label of this one.
    else if (
      other !== undefined &&
      at < announced &&
      !unit.main &&
      !unit.rich.text.includes(other.name) &&
      (telling[at] ?? 0) < other.told
    )
      weights[at] = weight - 5;
    // "Acme plc", which a page sets in bold above "Trading Statement".
    else if (
      unit.kind === 'company' &&
      unit.main &&
      !headlineVerb.test(unit.rich.text) &&
      weights.some((other, later) => later > at && other >= 3 && units[later]?.kind === 'words')
    )
      weights[at] = weight - mainWeight;
    // "q2 2014 earnings release of acme optics, inc": a file's name above the headline.
    else if (
      isSmallThroughout(unit.rich.text) &&
      weights.some((other, later) => later > at && isSure(other, later))
    )
      weights[at] = weight - 4;
    // "Acme press release, new seeds": a mail's subject, where a headline stands below.
    else if (
      !unit.main &&
      namesKind.test(unit.rich.text) &&
      !headlineVerb.test(withoutKind(unit.rich.text)) &&
      weights.some(
        (other, later) => later > at && other >= 4 && units[later]?.rich.text !== unit.rich.text,
      )
    )
      weights[at] = weight - 4;
    // "Acme Reports Durability Data for ACM-20" above "Acme Reports Durability Data for ACM-201 in Asthma": cut within a word.
    else if (!unit.main && isCutBelow(units, at)) weights[at] = weight - 4;
    // What a reader or host made of the headline below.
    else if (
      isForNetwork(unit)
        ? isToldBelow(at, 0.4)
        : isHostsHeadline(units, at, opening) && isToldBelow(at, telling[at] ?? 0)
    )
      weights[at] = weight - 4;
    // A page prints its headline more than once.
    else if ((copies.get(foldWords(unit.rich.text)) ?? 0) > 1) weights[at] = weight + 1.5;
    // "Subject:" names the headline, unless the release's own stands below it.
    else if (
      titleLabel.test(units[at - 1]?.rich.text ?? '') &&
      !weights.some((other, later) => later > at && isSure(other, later)) &&
      // "Subject: CONTRACT/AGREEMENT" above "Acme Orders 42 Locomotives": a wire's name for the kind of news.
      !(telling[at] === 0 && isToldBelow(at, 0.5))
    )
      weights[at] = weight + 2.5;
    // "# Portal of the North" above "# Acme Opens a Mill": the news tells of the second alone.
    else if (
      unit.main &&
      telling[at] === 0 &&
      !headlineVerb.test(unit.rich.text) &&
      units.some((other, later) => later > at && other.main && (telling[later] ?? 0) >= 0.4)
    )
      weights[at] = weight - 4;
    // "Deliver Your News to the World": of a site's motto the news says nothing.
    else if (!unit.main && someTell && telling[at] === 0) weights[at] = weight - 1.5;
  }
  const best = weights.reduce((most, one) => Math.max(most, one), -Infinity);
  return best < 0.5 ? -1 : weights.findIndex((weight) => weight >= Math.max(0.5, best - leeway));
};
