import { isInCapitals } from '../body/letter-case.ts';
import { foldWords, shareIn } from './folded-words.ts';
import { type PlacedHeadline, opensRelease } from './headline-rewritten.ts';
import { type Unit } from './headline-lines.ts';
import { headlineVerb } from './headline-verbs.ts';

/** How long a word is at least that tells, and how much of it both headlines print, in characters; how many such words they share at least, and which share of the shorter one's; how much of the own one the news says too. */
const least = { word: 4, stem: 5, shared: 2, share: 0.4, told: 0.5 } as const;

const stemsOf = (text: string): Set<string> =>
  new Set(
    foldWords(text)
      .split(' ')
      .filter((word) => word.length >= least.word)
      .map((word) => word.slice(0, least.stem)),
  );

// "Mr. Neil Farrow reports", as a house of quotes names who speaks for the firm.
const reporter = /^(?:Mr|Ms|Mrs|Miss|Dr|Prof)\.? \p{Upper}[\p{Alpha}.'’ -]{2,50} reports?$/u;

// "Share 0", "118204 BirchNEWS 12/9 2023 08:05": a count or a stamp of the page.
const ofPage = ({ rich: { text } }: Unit): boolean =>
  text.split(' ').length <= 2 || (/\d{1,2}:\d\d/.test(text) && !headlineVerb.test(text));

const isTold = ({ kind }: Unit): boolean => kind === 'words' || kind === 'company';

/** True for the release's own headline, the first words below its label, "PRESS RELEASE" or "Ms. Jane Doe reports", where the page's main heading above says shorter or in other words what it says; `news` is folded. */
export const isOwnBelowLabel = (
  units: readonly Unit[],
  made: PlacedHeadline,
  own: PlacedHeadline,
  news: string,
): boolean => {
  const unit = units[own.at];
  if (!unit || unit.main) return false;
  const between = units.slice(made.at + 1, own.at);
  // A dump does not tell a main heading; who reports stands but between a house's headline and the firm's.
  const isMain =
    units[made.at]?.main === true ||
    (!units.some(({ main }) => main) && between.some(({ rich }) => reporter.test(rich.text)));
  if (!isMain) return false;
  const label = between.findLastIndex((one) => opensRelease(one) || reporter.test(one.rich.text));
  if (label === -1) return false;
  const above = foldWords(own.text);
  const isApart = (one: Unit): boolean =>
    isTold(one) &&
    !ofPage(one) &&
    !reporter.test(one.rich.text) &&
    foldWords(one.rich.text) !== above;
  if (between.some(isApart) || above.split(' ').length < 4) return false;
  const isMarked =
    unit.bold ||
    unit.heading ||
    isInCapitals(unit.rich.text) ||
    !units.slice(own.at + 1).some(isTold);
  if (!isMarked || (!headlineVerb.test(own.text) && headlineVerb.test(made.text))) return false;
  const stems = [stemsOf(made.text), stemsOf(own.text)] as const;
  const shared = [...stems[0]].filter((stem) => stems[1].has(stem)).length;
  return (
    shared >= least.shared &&
    shared >= least.share * Math.min(stems[0].size, stems[1].size) &&
    shareIn(above, news) >= least.told
  );
};
