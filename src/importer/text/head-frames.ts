import { readDateline } from '../dateline/dateline.ts';
import { isDayAboveYear } from './broken-sentences.ts';
import { isTitleCase, isInCapitals } from '../body/letter-case.ts';
import { isLeftOpen } from '../head/open-lines.ts';
import { headlineVerb } from '../head/headline-verbs.ts';
import { isKnownPlace } from '../dateline/places.ts';
import type { TextLine } from './lines.ts';
import { formOfLaw } from '../legal-forms.ts';

/** How many lines a subhead between two dashes takes at most. */
const longestFrame = 5;

/** How many characters of a line are read for the dateline that opens it. */
const longestDateline = 400;

/** How far down a run its head reaches at most, in lines. */
const longestTop = 16;

/** How far down a line with places before three points stands at most, below the contacts of those who issue it. */
const longestAbove = 32;

const opens = /^[-–—]{1,2}\s?\p{Upper}/u;
const closes = /[\p{Alpha}\d%.)”"][-–—]{1,2}$/u;
// "-- First beacon with a radar reply --": set off by spaces, both signs are the same.
const opensSpaced = /^(--|[–—])\s/u;
const closesSpaced = /\s(--|[–—])$/u;

// "-Trial is the first of the company's", "vaccines in children-": the next line begins anew, where a word that was broken goes on with a small letter.
const endOfFrame = (lines: readonly TextLine[], from: number): number | undefined => {
  for (let at = from; at < from + longestFrame; at += 1) {
    const line = lines[at]?.text ?? '';
    if (at > from && opens.test(line)) return undefined;
    const sign = opensSpaced.exec(lines[from]?.text ?? '')?.[1];
    if (sign !== undefined && closesSpaced.exec(line)?.[1] === sign) return at;
    if (closes.test(line)) return /^\p{Lower}/u.test(lines[at + 1]?.text ?? '') ? undefined : at;
  }
  return undefined;
};

const withDay = /^\p{Upper}.{5,70}(?:19|20)\d\d\b/u;
// "met the press in", "of Alder Labs,", "Brisbane, Australia &": what runs on in a place and a day.
const runsOn = /(?:^|\s)(?:\p{Lower}{1,4}|since|until|before|after|during)$|[,;&]$/u;

const opensNews = (lines: readonly TextLine[], at: number): boolean => {
  const own = lines[at]?.text ?? '';
  const below = lines[at + 1]?.text ?? '';
  const text = isDayAboveYear(own, below) ? `${own} ${below}` : own;
  if (!withDay.test(text)) return false;
  const above = lines[at - 1]?.text ?? '';
  const second = at === 1;
  // A headline of one line may end so: "Alder bietet neue Kurse an".
  const isWhole = second && above.endsWith(' an');
  if (runsOn.test(above) && !isWhole) return false;
  const { place, date, from, to, strength } = readDateline(text.slice(0, longestDateline)) ?? {
    to: 0,
    strength: 0,
  };
  if (from !== 0 || place === undefined || date?.edtf === undefined || to >= text.length)
    return false;
  // "Basel, 16. Oktober 2012 - Acme hat …" below a line that is no sentence's
  return (
    strength >= 3 ||
    (strength === 2 &&
      /^["“]?\p{Upper}/u.test(text.slice(to).trimStart()) &&
      /^["“‘*•-]?\s?[\p{Upper}\d].*[\p{Alpha}\d)%?!.]$/u.test(above) &&
      (isWhole || !isLeftOpen(above)))
  );
};

// "ASHFORD, Ore. - Juvenile salmon that spend …", "Toronto — More than 140 drawings …" below a headline.
const behindPlace =
  /^(\p{Upper}[\p{Alpha}.' ]{2,30}(?:, \p{Upper}[\p{Alpha}.]{1,14})?)\s?(?:--?|–|—)\s["“]?\p{Upper}.{20}/u;
// "Ely, UK and Sydney, Australia... Alder Labs (LSE: ALD) today", "Ely UK... Alder": places and three points.
const behindPlaces = /^(\p{Upper}[\p{Alpha}.,'& -]{2,60}?)(?:\.{3}|…)\s?["“]?\p{Upper}.{20}/u;
const opensWithPlace = (lines: readonly TextLine[], at: number): boolean => {
  const above = lines[at - 1]?.text ?? '';
  const text = lines[at]?.text ?? '';
  const [, place] =
    (at <= longestTop ? behindPlace.exec(text) : null) ?? behindPlaces.exec(text) ?? [];
  return (
    place !== undefined &&
    /^["“‘]?[\p{Upper}\d].*[\p{Alpha}\d)%?!]$/u.test(above) &&
    !runsOn.test(above) &&
    !isLeftOpen(above) &&
    isKnownPlace(place)
  );
};

/** How many lines below the sender's own the news begins at most, and how long its first line is at least, in characters. */
const below = { sender: 8, least: 40 } as const;
const legalForm = new RegExp(String.raw`,?\s${formOfLaw}(?:\s\([^()]{2,60}\)){0,3}$`, 'u');

// "Tamber plc (LSE: TAM), a maker of …" below "Tamber plc" and a headline that ends without a stop: the sender, alone on a line above, opens the news.
const opensWithSender = (lines: readonly TextLine[], at: number): boolean => {
  const { text = '' } = lines[at] ?? {};
  const above = lines[at - 1]?.text ?? '';
  if (text.length < below.least || !/^\p{Upper}/u.test(above) || /[.:;,!?–—-]$/.test(above))
    return false;
  if (runsOn.test(above) || isLeftOpen(above) || !/\p{Lower}{3} \p{Lower}{2}/u.test(text))
    return false;
  return lines.slice(Math.max(0, at - below.sender), at - 1).some((line) => {
    const name = line.text.length > 120 ? line.text : line.text.replace(legalForm, '');
    return (
      name !== line.text &&
      name.length >= 3 &&
      text.startsWith(name) &&
      /^(?:,?\s(?:plc|limited|ltd\.?|inc\.?|corp\.?|ag|se|n\.v\.|s\.a\.|s\.p\.a\.|ab|asa|a\/s|oyj?)(?!\p{Alpha}))?\s?[(,]/iu.test(
        text.slice(name.length),
      )
    );
  });
};

/** How many lines a headline takes at most above news that names its subject again, and how long it is at least, in characters. */
const headline = { lines: 3, least: 25 } as const;
// "Alder Optics, Inc. (Amex: ALD), a maker of", "Alder Optics plc ("Alder" or the "Company") today"
const fullName = new RegExp(
  String.raw`^(\p{Upper}[\p{Alpha}\d&'’.-]*)(?:,? [\p{Upper}\d&][\p{Alpha}\d&'’.-]*){0,5},?\s(?:\((?:[A-Z][A-Za-z .-]{1,30}:\s?[A-Z.\d]{1,8}|(?:the )?["“'‘][^()]{2,50})|${formOfLaw},? (?:an? \p{Lower}|today |announced |has ))`,
  'u',
);

// "Alder Buys Birch Lens for $31 Million in Cash" above "Alder Optics, Inc. (Amex: ALD), a maker of lenses, announced": the news names in full who acts in the headline.
const namesSubjectAgain = (lines: readonly TextLine[], at: number): boolean => {
  const { text = '' } = lines[at] ?? {};
  const [, name] = fullName.exec(text) ?? [];
  if (name === undefined || name.length < 3 || /^(?:The|This)$/.test(name)) return false;
  const above = lines
    .slice(0, at)
    .map((line) => line.text)
    .join(' ');
  return (
    above.length >= headline.least &&
    above.startsWith(`${name} `) &&
    !/[.:;,–—-]$/.test(above) &&
    headlineVerb.test(above.slice(name.length)) &&
    (isTitleCase(above) || isInCapitals(above)) &&
    !runsOn.test(above) &&
    !isLeftOpen(above)
  );
};

/** How far beyond the width of a text its first line ends at least that nobody broke, in columns. */
const beyondWidth = 20;

/** True for a headline on the first line of all that nobody broke, "Press Release: Acme AG: Acme and Birch agree on alliance in gene therapy of the retina" above lines of 75 columns. */
export const isUnbrokenHeadline = ({ text, line }: TextLine, width: number): boolean =>
  line === 1 &&
  text.length > width + beyondWidth &&
  headlineVerb.test(text) &&
  !/[.!?;,:]$|[.!?] \p{Upper}/u.test(text);

/** The lines of a run without blank lines on which a new paragraph begins whatever their width tells: a subhead between two dashes, what stands below it, and the news behind its dateline or its place, opened by the sender that stands alone above or naming the headline's subject again. */
export const startsIn = (lines: readonly TextLine[]): ReadonlySet<TextLine> => {
  const found = new Set<TextLine>();
  for (const [at, line] of lines.entries()) {
    if (at > 0 && opensNews(lines, at)) found.add(line);
    else if (at > 1 && at <= longestTop && opensWithSender(lines, at)) found.add(line);
    else if (at > 0 && at <= longestAbove && opensWithPlace(lines, at)) found.add(line);
    else if (at > 0 && at <= headline.lines && namesSubjectAgain(lines, at)) found.add(line);
    if (!opens.test(line.text)) continue;
    const end = endOfFrame(lines, at);
    const next = end === undefined ? undefined : lines[end + 1];
    if (end === undefined) continue;
    found.add(line);
    if (next) found.add(next);
  }
  return found;
};
