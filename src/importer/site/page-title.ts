import { foldWords, shareIn } from '../head/folded-words.ts';
import { weighHeadline } from '../head/head-evidence.ts';
import { headlineVerb } from '../head/headline-verbs.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import type { PageLine } from './page-lines.ts';
import { isShareButton } from './share-rows.ts';

/** The headline of a page's release among the lines above its news. */
export interface PageTitle {
  /** Its place. */
  readonly at: number;
  /** True for a place whose line suits a headline nearly as well as the best one. */
  readonly isGood: (at: number) => boolean;
}

/** How far the first of several good lines may stand behind the best of them. */
const leeway = 2.5;
const leastWeight = 2;

const isShort = ({ text, level }: PageLine): boolean =>
  level === 0 && text.length < 60 && !/[.!?;:]$|\d{3}/.test(text) && text.split(' ').length <= 6;

/** How many short lines at least, one below the other, are a menu. */
const crowd = 5;

// A headline stands apart; a line among short ones is a menu's, be it worded as it will.
const findCrowded = (lines: readonly PageLine[]): boolean[] => {
  const crowded = lines.map(() => false);
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at];
    const next = at > from && line?.opens !== true;
    if (line && isShort(line) && (at === from || next)) continue;
    if (at - from >= crowd) crowded.fill(true, from, at);
    from = line && isShort(line) ? at : at + 1;
  }
  return crowded;
};

// "News Economy Energy Mining Real Estate Investing Tech Work": names one after the other.
const isRowOfNames = (text: string): boolean => {
  if (text.length > 300 || text === text.toUpperCase() || headlineVerb.test(text)) return false;
  const words = text.split(' ');
  return words.length >= 10 && words.every((word) => /^\p{Upper}[\p{Alpha}&-]+$/u.test(word));
};

// How sure a line has to be a headline, for lines to be told by standing beside it.
const leastSure = 3.5;

/** The lines above a page's news, and what is known of them. */
export interface AboveNews {
  /** The lines, in order. */
  readonly above: readonly PageLine[];
  /** The folded beginning of the news. */
  readonly news: string;
  /** Words with which the news names its issuer. */
  readonly own: readonly string[];
  /** Which of the lines are the page's beyond doubt. */
  readonly certain: readonly boolean[];
}

const isCells = (text: string): boolean => /\t.*\t/.test(text);

// The last member of a trail, as long as a headline, without the points with which its host cuts it.
const tailOfTrail = (text: string): string | undefined => {
  if (text.length > 400 || !/\s[>»›]\s/.test(text)) return undefined;
  const tail =
    text
      .split(/\s[>»›]\s/)
      .at(-1)
      ?.replace(/\s*(?:…|\.{3})$/, '') ?? '';
  return tail.length >= 25 ? tail : undefined;
};

/** How well the words of each line suit a headline. */
const weighWords = ({ above, news, certain }: AboveNews, crowded: readonly boolean[]): number[] => {
  const weights = above.map(({ text, site, level, linked, item }, at) => {
    if (site || text.length < 8 || isCells(text) || classifyHeadLine(text) !== 'words')
      return -Infinity;
    const ofMenu =
      crowded[at] === true ||
      isRowOfNames(text) ||
      (certain[at] === true && level === 0 && !linked && !item);
    return weighHeadline(text, news) - (ofMenu ? 3 : 0);
  });
  // "Home > Company news > Acme Opens Mill": the way to a page ends in its title.
  const trails = above.flatMap(({ text }) => tailOfTrail(text) ?? []);
  if (trails.length > 0)
    for (const [at, { text }] of above.entries())
      if (trails.some((tail) => text.startsWith(tail) && text.length < tail.length * 3))
        weights[at] = (weights[at] ?? 0) + leeway;
  // Page and release each print the headline.
  const count = new Map<string, number>();
  for (const { text } of above) count.set(text, (count.get(text) ?? 0) + 1);
  const twice = above.map(
    ({ text }, at) => (weights[at] ?? 0) >= leastSure && text.length >= 25 && count.get(text) === 2,
  );
  return twice.includes(true)
    ? weights.map((weight, at) => (twice[at] ? weight : weight - leeway))
    : weights;
};

/** How long a headline is at least that the page's trail ends with, in characters. */
const shortest = 20;

// "Home / News / Twin pandas take first steps" above "Twin pandas take first steps"
const endsTrail = (above: readonly PageLine[], at: number): boolean => {
  const { text = '' } = above[at] ?? {};
  return (
    text.length >= shortest &&
    above.some(
      (line) =>
        line.text.length > text.length + 3 &&
        line.text.length < 300 &&
        line.text.endsWith(text) &&
        /\S\s*[/>›»|·]\s*$/u.test(line.text.slice(0, -text.length)),
    )
  );
};

// "Twin panda cubs with their mother" below the headline and its day: the name of a picture has no verb.
const isHeadlineOverPicture = ({ above, news }: AboveNews, at: number): boolean => {
  const [headline, day, picture] = [above[at - 2], above[at - 1], above[at]];
  return (
    headline !== undefined &&
    headline.alone &&
    !headline.site &&
    !headline.linked &&
    !headline.item &&
    classifyHeadLine(day?.text ?? '') === 'date' &&
    picture?.level === 0 &&
    !headlineVerb.test(picture.text) &&
    headlineVerb.test(headline.text) &&
    headline.text.split(' ').length >= 5 &&
    classifyHeadLine(headline.text) === 'words' &&
    weighHeadline(headline.text, news) >= leastSure
  );
};

// "Call 1412 to report pollution" above the headline: the news tells of what its headline says.
const leaveOutUntold = ({ above, news, own }: AboveNews, weights: readonly number[]): number[] => {
  const isTold = (at: number, share: number): boolean => {
    const { text = '', level = 0 } = above[at] ?? {};
    return (
      level === 1 ||
      endsTrail(above, at) ||
      own.some((word) => text.includes(word)) ||
      shareIn(foldWords(text), news) >= share
    );
  };
  const sure = weights.some((weight, at) => weight >= leastSure && isTold(at, 0.6));
  return weights.map((weight, at) =>
    sure && weight >= 0 && !isTold(at, 0.34) ? -Infinity : weight,
  );
};

// "### [Alder Begins Trial in Asthma](/2022/08/alder.html)" below "### Wednesday, August 17, 2022": a blog links the title of its post to itself.
const isTitleOfPost = (above: readonly PageLine[], at: number): boolean => {
  const { linked = false, level = 0 } = above[at] ?? {};
  return (
    linked &&
    level > 0 &&
    classifyHeadLine(above[at - 1]?.text ?? '') === 'date' &&
    !above.some((other, place) => place > at && other.level > 0)
  );
};

/** The headline among the lines above a page's news. */
export interface PageTitles {
  /** The first of the good lines; left out where there is none. */
  readonly title?: PageTitle;
  /** Place of the first line whose words alone are surely a headline's, among those at which `mayBe` holds; -1 where there is none. */
  readonly findSure: (mayBe: (at: number) => boolean) => number;
}

// Among entries of menus only one line is as long as a headline: "Old oak beams reveal a lost drought of the 1540s".
const findOnly = ({ above, certain }: AboveNews, weights: readonly number[]): number => {
  const isLong = (at: number): boolean =>
    above[at]?.site === false && above[at].text.split(' ').length >= 5;
  const long = [...above.keys()].filter(isLong);
  const [at = -1] = long.filter(
    (place) => !/^(?:date|contact)$/.test(classifyHeadLine(above[place]?.text ?? '')),
  );
  return certain.filter(Boolean).length >= 4 &&
    long.length <= 2 &&
    (weights[at] ?? -1) >= 2 &&
    certain[at] !== true
    ? at
    : -1;
};

/** Finds the headline among the lines above a page's news. */
export const findPageTitles = (head: AboveNews): PageTitles => {
  const { above, own, certain } = head;
  const words = leaveOutUntold(head, weighWords(head, findCrowded(above)));
  const only = findOnly(head, words);
  // "• A second product entered the clinic" below another point and "Alder Publishes Its Results" is a point of the release.
  const isEntry = (place: number): boolean => above[place]?.item === true && !above[place].linked;
  const isPoint = (place: number): boolean =>
    isEntry(place) &&
    (isEntry(place - 1) || isEntry(place - 2)) &&
    words.slice(0, place).some((weight, at) => weight >= leastWeight && above[at]?.item !== true);
  const findSure = (mayBe: (at: number) => boolean): number => {
    const sure = words.findIndex((weight, at) => {
      const { text = '' } = above[at] ?? {};
      return (
        weight >= leastSure &&
        text.length >= 25 &&
        text.split(' ').length >= 4 &&
        !isPoint(at) &&
        mayBe(at)
      );
    });
    return sure === -1 && only !== -1 && mayBe(only) ? only : sure;
  };
  const ofMenu = certain.map((is, at) => is && !isShareButton(above[at]?.text ?? ''));
  let below = ofMenu.filter(Boolean).length;
  const weights = words.map((weight, at) => {
    const isPost = isTitleOfPost(above, at);
    const { level = 0 } = isPost ? { level: 1 } : (above[at] ?? {});
    const linked = !isPost && above[at]?.linked === true;
    if (ofMenu[at]) below -= 1;
    // A menu stands above the headline, not below it.
    return (
      weight + (level === 1 ? 9 : level > 1 ? 2.5 : 0) - (linked ? 4 : 0) - (below >= 3 ? 3 : 0)
    );
  });
  const best = weights.reduce((most, one) => Math.max(most, one), -Infinity);
  if (best < leastWeight)
    return only === -1
      ? { findSure }
      : { title: { at: only, isGood: (at) => at === only }, findSure };
  const isGood = (at: number): boolean => (weights[at] ?? -Infinity) >= best - leeway;
  const last = weights.indexOf(best);
  // Between headline and subheads stand buttons; below a slogan of the page, its menus.
  const menuEnd = certain.slice(0, last).findLastIndex((is, at) => is && above[at]?.site !== true);
  const named = (at: number): boolean =>
    own.some((word) => above[at]?.text.includes(word) === true);
  const at = weights.findIndex(
    (_, place) => isGood(place) && (place > menuEnd || place === last || named(place)),
  );
  if (isHeadlineOverPicture(head, at)) {
    const isAbove = (place: number): boolean => place === at - 2 || isGood(place);
    return {
      title: { at: at - 2, isGood: isAbove },
      findSure: (mayBe) => (mayBe(at - 2) ? at - 2 : findSure(mayBe)),
    };
  }
  return { title: { at, isGood }, findSure };
};
