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
    /^\p{Lu}[^@]{3,39}$/u.test(name) &&
    /\p{L}{3}/u.test(name) &&
    !/\d{3}/.test(name) &&
    name.split(' ').length <= 5 &&
    !common.test(name) &&
    siteWordStrength(name) === 0 &&
    classifyHeadLine(name) !== 'date' &&
    nameOfWire(name) === undefined;
  return isName ? name : undefined;
};

// The name behind the headline or before it.
const nameInTitle = (title: string): string | undefined => {
  const parts = title.split(joint);
  if (parts.length < 2) return undefined;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  return first.length >= last.length ? toName(last) : toName(first);
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
