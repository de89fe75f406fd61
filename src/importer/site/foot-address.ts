import { isEndMark } from '../body/end-mark.ts';
import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { isPerson, isPersonWithPosition } from '../contacts/people.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { foldWords, shareIn } from '../head/folded-words.ts';
import { siteWordStrength } from './site-words.ts';
import { isSiteTalkBelow } from './talk.ts';
import type { PageLine } from './page-lines.ts';

/** How many lines a page's foot has that its address is looked for in, how much of the release is looked through for whom it names, how long the lines of a record are at most, both in characters, and how much of their words the release may say too. */
const bounds = { foot: 3, told: 20_000, title: 60, share: 0.5 } as const;

const capitalised = /(?<![\p{Alpha}\p{N}])\p{Upper}[\p{Alpha}\p{N}-]{2,}/gu;
// What names no firm: its form, its street, how it is reached.
const common =
  /^(?:inc|ltd|llc|gmbh|corp|company|media|news|online|group|press|suite|level|floor|box|street|road|avenue|ave|lane|square|plaza|drive|tel|phone|fax|telephone|email|abn|the|and|north|south|east|west)$/i;

// "ScienceDesk Office": of words glued together.
const isGlued = (text: string): boolean => /\p{Lower}{4}\p{Upper}\p{Lower}{2}/u.test(text);

/** True for a line that names a person, with or without what they are. */
export const namesPerson = (text: string): boolean =>
  isPersonWithPosition(text) ||
  text
    .split(/\s*[,;|(:·•]\s*|\s+[–—-]\s+/)
    .some((part) => isPerson(part) && !isGlued(part) && siteWordStrength(part) === 0);

/** How many lines the card of a host has at most between the way back to its pages and its own address for mail, and how long each is, in characters. */
const card = { lines: 8, line: 120 } as const;

const webmaster = /\bweb-?(?:master|team|admin)@([\w-]+(?:\.[\w-]+)+)/i;

// "[ Back to Alder.net's homepage ]", then "ALDER PUBLISHING", "12 River Road, Birchport", "Comments: ed@alder.net" and "webmaster@alder.net": the host's card, of whom the release says nothing.
const cardOfHost = (lines: readonly PageLine[], own: readonly string[]): ReadonlySet<number> => {
  const last = lines.findLastIndex(({ text }) => webmaster.test(text));
  const domain = webmaster.exec(lines[last]?.text ?? '')?.[1]?.toLowerCase() ?? '';
  if (last === -1 || own.some((word) => domain.includes(word.toLowerCase()))) return new Set();
  const found = new Set<number>();
  for (let at = last - 1; at > 0 && at >= last - card.lines; at -= 1) {
    const { text = '', site = false } = lines[at] ?? {};
    const isOwn = own.some((word) => text.includes(word));
    if (site)
      return [...found].some((place) => lines[place]?.text.toLowerCase().includes(`@${domain}`))
        ? found
        : new Set();
    if (text.length > card.line || isOwn || isEndMark(text) || readContactHead(text)) break;
    found.add(at);
  }
  return new Set();
};

/** Tells by its place which line among those below a release is the host's own address at the foot of its page: "Birchport Times, 12 River Road, 207-555-0100", of whom the release says nothing; `endedFrom` is the place of the release's end, -1 where none is marked. */
export const footAddresses = (
  lines: readonly PageLine[],
  own: readonly string[],
  endedFrom: number,
): ((at: number) => boolean) => {
  const mayBeFoot = (at: number): boolean => {
    const { text = '' } = lines[at] ?? {};
    return (
      at >= lines.length - bounds.foot &&
      text.length < 200 &&
      !/\S@\S/.test(text) &&
      hasAddress(text) &&
      readContactHead(text) === undefined &&
      !namesPerson(text) &&
      !own.some((word) => text.includes(word))
    );
  };
  let ofHost: ReadonlySet<number> | undefined;
  return (at) => {
    ofHost ??= cardOfHost(lines, own);
    if (ofHost.has(at)) return true;
    if (!mayBeFoot(at)) return false;
    // The release has its own people to be asked, and below these its page has spoken.
    const contact = lines.findLastIndex(
      ({ text, site, linked }, place) =>
        place < at &&
        !mayBeFoot(place) &&
        !site &&
        !linked &&
        text.length < 300 &&
        hasAddress(text),
    );
    const between = lines.slice(contact + 1, at);
    const hasPage = between.some(
      ({ text, site, linked }) => site || linked || isEndMark(text) || isSiteTalkBelow(text),
    );
    if (contact === -1 || !hasPage || (endedFrom === -1 && between.length < 2)) return false;
    const told = lines
      .slice(0, contact + 1)
      .flatMap(({ text, site }) => (site ? [] : [text]))
      .join(' ')
      .slice(0, bounds.told);
    const name = lines[at]?.text
      .match(capitalised)
      ?.find((word) => !common.test(word) && !isKnownPlace(word));
    return name !== undefined && !told.includes(name);
  };
};

/** True where the lines between a release's contact, which ends at the place `contact`, and a page's own words from `to` on open a block and say nothing of what the release says. */
export const isUntoldBelow = (
  lines: readonly PageLine[],
  contact: number,
  to: number,
  own: readonly string[],
): boolean => {
  const last = lines[contact];
  const between = lines.slice(contact + 1, to);
  if (!last || !between[0]?.opens || !(last.text.length < 300 && hasAddress(last.text)))
    return false;
  const news = foldWords(
    lines
      .slice(0, contact)
      .map(({ text }) => text)
      .join(' ')
      .slice(0, bounds.told),
  );
  const words = between.map(({ text }) => text.replace(/\S*\d\S*/g, ' ')).join(' ');
  return (
    between.every(
      ({ text }) =>
        text.length < bounds.title &&
        !/[:.,;]$/.test(text) &&
        !own.some((word) => text.includes(word)) &&
        !namesPerson(text),
    ) && shareIn(foldWords(words), news) < bounds.share
  );
};
