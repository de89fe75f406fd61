import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { distributorOf, wireOfTrailer } from '../dateline/wires.ts';
import { headlineVerb } from '../head/headline-verbs.ts';
import { isTold, type PageLine } from './page-lines.ts';
import type { PageNews } from './page-news.ts';
import { isCertainlyOfRelease } from './tail.ts';
import { endOfFirm } from '../legal-forms.ts';

/** How long what a host says of itself may be above, among and below the news, in characters. */
const longest = { above: 250, among: 120, below: 900 } as const;

// How near to an address a name belongs to it, in blocks.
const nearAddress = 5;

// How many blocks a page's foot has that its address is looked for in.
const footLength = 3;

/** A paragraph or a line by itself. */
interface Block extends PageLine {
  readonly from: number;
  readonly to: number;
}

// The lines of a paragraph that is broken at a width are one block, those of an address are not.
const blocksOf = (lines: readonly PageLine[]): Block[] => {
  const blocks: Block[] = [];
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    while (to < lines.length && lines[to]?.opens === false) to += 1;
    const whole = lines.slice(from, to);
    const text = whole.map((line) => line.text).join(' ');
    const [first] = whole;
    if (first && whole.length > 1 && text.length / whole.length > 45)
      blocks.push({ ...first, text, alone: true, from, to });
    else
      for (const [at, line] of whole.entries())
        blocks.push({ ...line, from: from + at, to: from + at + 1 });
    from = to;
  }
  return blocks;
};

// "Birchport Times Opens an Office in Elmstead", but not "Follow us on Birchport Times" or the title of the page.
const isHeadline = (text: string): boolean =>
  text.split(' ').length >= 4 && !/[.!?]$|\s[|–—-]\s/.test(text) && headlineVerb.test(text);

const isWordSign = (sign: string | undefined): boolean => /[\p{Alpha}\p{N}]/u.test(sign ?? '');

/** True for a text that holds a name as words of its own. */
const holds = (text: string, name: string): boolean => {
  const at = text.indexOf(name);
  return at !== -1 && !isWordSign(text[at - 1]) && !isWordSign(text[at + name.length]);
};

// "Jane Doe is to be reached at Elm PR, 207-555-0142."
const tellsContact = (text: string): boolean =>
  hasAddress(text) &&
  (readContactHead(text) !== undefined ||
    /\b(?:contacts?|information|inquiries|enquiries)\b/i.test(text));

// "This information is provided by RNS, the news service of the exchange": the way that the release took.
const namesRelay = (text: string): boolean =>
  wireOfTrailer(text) !== undefined || distributorOf(text) !== undefined;

// "Alder Inc.", "Kustbäddar ek. för.": the release calls its issuer without the form of law.
const formOfLaw = new RegExp(
  String.raw`,?(?:\s(?:${endOfFirm}|e\.?v\.?|\p{Lower}{1,4}\.?))+$`,
  'iu',
);

const sentence = /\p{Alpha}{3} .*[.!?]$/u;
const label = /^(?:\p{Alpha}[\p{Lower}.’'-]*(?: |:?$)){1,4}$/u;

const isCertain = ({ text, linked, level }: PageLine): boolean =>
  isCertainlyOfRelease({ text, linked, prose: text.length >= 200, heading: level > 0 });

/** The lines in which a host speaks of itself, by their places: who wrote the copy, that it answers for nothing; `names` are those of the host as its page tells them. */
export const findHostLines = (
  lines: readonly PageLine[],
  news: PageNews | undefined,
  names: readonly string[],
): ReadonlySet<number> => {
  const found = new Set<number>();
  if (news === undefined) return found;
  const printed = names.filter((name) => lines.some(({ text }) => text.includes(name)));
  if (printed.length === 0) return found;
  const blocks = blocksOf(lines);
  const says = (text: string, ofNames: readonly string[]): boolean =>
    text.length <= longest.below && ofNames.some((name) => holds(text, name));
  const isOwn = (block: Block): boolean =>
    block.from >= news.at &&
    !block.linked &&
    !block.site &&
    (isCertain(block) || news.own.some((word) => block.text.includes(word)));
  const lastWithout = (ofNames: readonly string[]): number =>
    blocks.findLastIndex((block) => isOwn(block) && !says(block.text, ofNames));
  const addressed = blocks.map(({ text }) => text.length < 300 && hasAddress(text));
  const isNear = (at: number): boolean =>
    [-1, 1].some((step) => {
      for (let place = at; Math.abs(place - at) <= nearAddress; place += step) {
        const block = blocks[place];
        if (!block || isTold(block)) return false;
        if (addressed[place] === true) return true;
      }
      return false;
    });
  const told = blocks.flatMap((block, at) => (block.from >= news.at && isTold(block) ? [at] : []));
  // A host of whom the release tells, or at whom it is to be asked for, is none of the page's.
  const isToldOf = (name: string): boolean => {
    if (news.own.some((word) => name.includes(word))) return true;
    if (lines.slice(0, news.at).some(({ text }) => isHeadline(text) && holds(text, name)))
      return true;
    const last = lastWithout([name]);
    const short = name.replace(formOfLaw, '');
    if (short !== name && told.some((at) => at <= last && holds(blocks[at]?.text ?? '', short)))
      return true;
    // "Elmstead University" in the news of "Elmstead Medicine": one house.
    const first = name.split(' ').find((word) => /^\p{Upper}[\p{Alpha}-]{3,}$/u.test(word));
    const ofHouse =
      first === undefined || isKnownPlace(first)
        ? undefined
        : new RegExp(`(?<!\\p{Alpha})${first} \\p{Upper}\\p{Lower}`, 'u');
    if (ofHouse && told.some((at) => at <= last && ofHouse.test(blocks[at]?.text ?? '')))
      return true;
    return (
      // Most of the release is told above what its host adds.
      told.filter((at) => at <= last).length * 2 < told.length ||
      blocks.some(
        (block, at) =>
          block.from >= news.at &&
          (at < last || block.from === news.at) &&
          holds(block.text, name) &&
          (isTold(block) || block.text.length > longest.among || isNear(at)),
      )
    );
  };
  const host = printed.filter((name) => !isToldOf(name));
  if (host.length === 0) return found;
  const last = lastWithout(host);
  const tell = ({ from, to }: Block): void => {
    for (let at = from; at < to; at += 1) found.add(at);
  };
  for (const [at, block] of blocks.entries()) {
    const { text, alone, level, from } = block;
    if (!says(text, host) || tellsContact(text) || namesRelay(text)) continue;
    if (from < news.at) {
      const isProvider = /(?:\bby|:)$/i.test(blocks[at - 1]?.text ?? '');
      // A day beside the name may be the release's.
      if (
        level !== 1 &&
        text.length <= longest.above &&
        !isProvider &&
        !/\b(?:19|20)\d\d\b/.test(text)
      )
        tell(block);
    } else if (at > last) {
      // "Birchport Times, 12 River Road, 207-555-0100" at the foot
      const isFoot = at >= blocks.length - footLength && host.some((name) => text.startsWith(name));
      if (isCertain(block) && !sentence.test(text) && !isFoot) continue;
      tell(block);
      // Whom the host presents is named above: "Written by", "Jane Doe".
      for (let above = at - 1; above > last && sentence.test(text); above -= 1) {
        const name = blocks[above];
        if (!name || !label.test(name.text)) break;
        tell(name);
      }
    } else if (alone && text.length <= longest.among && !isCertain(block)) tell(block);
  }
  return found;
};
