import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { isPerson, startsGiven } from '../contacts/people.ts';
import { namesPerson } from './foot-address.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { nameOfWire } from '../dateline/wire-names.ts';
import { isCopyright } from './copyright.ts';
import { siteWordStrength } from './site-words.ts';

// "Headline | Birchport Times", "Headline - Birchport Times"
const joint = /\s+[|»·•]\s+|\s+[-–—]\s+/;

// What sites are called everywhere.
const common =
  /^(?:(?:the )?(?:press|news|media|company|corporate|latest|all|our|recent|investor|business)\s?)*(?:news(?:room)?|releases?|room|cent(?:er|re)|relations|home(?: ?page)?|articles?|blog|stories|story|details?|archives?|events|online|official (?:web ?)?site|web ?site|page \d+)$/i;

// "© 2019-2021 Birchport Times, Inc. All rights reserved."
const beforeName =
  /^(?:copyright|©|\(c\)|by|(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19|20)?\d\d|present))?|[,\s:])+/i;
const behindName =
  /,?\s(?:inc|llc|ltd|limited|gmbh|ag|s\.?a|corp|co|plc|b\.?v|oy|ab|a\/s|as)\b.*$|[,.;|•·].*$|\s[-–—]\s.*$|,?\s(?:all rights|unless|no part|this material|privacy|terms)\b.*$/i;

const toName = (part: string): string | undefined => {
  const name = part
    .trim()
    .replace(/^the\s/i, '')
    .replace(/\.$/, '');
  const isName =
    /^\p{Upper}[^@]{3,39}$/u.test(name) &&
    /\p{Alpha}{3}/u.test(name) &&
    !/\d{3}/.test(name) &&
    name.split(' ').length <= 5 &&
    !common.test(name) &&
    siteWordStrength(name) === 0 &&
    classifyHeadLine(name) !== 'date' &&
    nameOfWire(name) === undefined;
  return isName ? name : undefined;
};

// "Share Buyback", "Notice of AGM": a headline shorter than the name behind it.
const namesNews =
  /\s(?:results|buy-?backs?|placing|dividend|changes?|appointment|update|meeting|acquisition|disposal|agreement|contract)$|^(?:notice|result|issue|grant|exercise|appointment|resignation|acquisition|disposal|change|extension|publication|confirmation) (?:of|in|to)\s/i;

// The name behind the headline or before it.
const nameInTitle = (title: string): string | undefined => {
  const parts = title.split(joint);
  if (parts.length < 2) return undefined;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  return first.length >= last.length || namesNews.test(first) ? toName(last) : toName(first);
};

const nameInCopyright = (line: string): string | undefined =>
  // "(c) Exhibits" is an item of a filing.
  line.length <= 300 && isCopyright(line) && !/^\(c\)(?!.{0,40}\b(?:19|20)\d\d\b)/i.test(line)
    ? toName(line.replace(beforeName, '').replace(behindName, ''))
    : undefined;

// How far above its end a page prints its copyright, in lines.
const footLength = 60;

/** The names of a page's host, as its titles and the copyright among its last lines tell them; the issuer may be one of them. */
export const hostNames = (titles: readonly string[], lines: readonly string[]): string[] => [
  ...new Set([
    ...titles.flatMap((title) => nameInTitle(title) ?? []),
    ...lines.slice(-footLength).flatMap((line) => nameInCopyright(line) ?? []),
  ]),
];

/** How far below its top a page prints its name, and how far above its end again, in lines. */
const masthead = { top: 4, foot: 12 } as const;

interface PrintedLine {
  readonly text: string;
  readonly linked: boolean;
}

// "Birchport Times", "Birchport Times — The Voice of the Coast", "Birchport Times | Home | Sports"
const nameAtTop = (text: string): string | undefined => toName(text.split(joint)[0] ?? '');

// "Jane Doe", "Elm Public Relations" and "555-0142" below "Contact:" are the release's.
const isOfContact = (lines: readonly PrintedLine[], at: number, name: string): boolean =>
  [lines[at - 2], lines[at - 1], lines[at], lines[at + 1]].some((line) => {
    if (line === undefined || line.linked) return false;
    const beside = line.text.replace(name, '').trim();
    // "Contact Us" is the name of a page.
    if (/^contact us$/i.test(beside)) return false;
    return namesPerson(beside) || readContactHead(beside) !== undefined;
  });

// Between a release's own address and the page's name at its foot stand words of the page.
const isApart = (
  lines: readonly PrintedLine[],
  at: number,
  isSite: (at: number) => boolean,
): boolean => {
  const parts = (lines[at]?.text ?? '').split(/\s*[|·•]\s*/);
  if (parts.some((part) => siteWordStrength(part) === 2)) return true;
  for (let above = at - 1; above > at - masthead.foot; above -= 1) {
    const { text = '', linked = false } = lines[above] ?? {};
    // "Terms and Conditions" by itself is a page's own too.
    if (linked || isSite(above) || siteWordStrength(text) === 2) return true;
    if (text.length < 300 && hasAddress(text)) return false;
  }
  return false;
};

/** The names that a page prints at its top, as a link or beside its menus, and at its foot again; `isSite` tells the places whose lines are known to be the page's. */
export const mastheadNames = (
  lines: readonly PrintedLine[],
  isSite: (at: number) => boolean,
): string[] => {
  const printed = [...lines.keys()].filter((at) => lines[at]?.text !== '');
  const foot = printed.slice(masthead.top).slice(-masthead.foot);
  return printed.slice(0, masthead.top).flatMap((top, index) => {
    const { text, linked } = lines[top] ?? { text: '', linked: false };
    const isOfPage =
      linked || printed.slice(Math.max(0, index - 1), index + 2).some((at) => isSite(at));
    const name = isOfPage ? nameAtTop(text) : undefined;
    if (name === undefined || (isPerson(name) && startsGiven(name))) return [];
    const again = foot.findLast((at) => lines[at]?.text.includes(name));
    return again !== undefined && !isOfContact(lines, again, name) && isApart(lines, again, isSite)
      ? [name]
      : [];
  });
};
