import { unglue } from './glue.ts';
import { isHouse, isOfPage, isOfRegister, shareCode } from './other-numbers.ts';
import { american, endOfFirst, isLabelledPhone, isPhone, phone } from './phones.ts';
import { reachLabels } from './reach-labels.ts';
import { remembered } from '../remembered.ts';
import { endOfFirm, stoppedForm } from '../legal-forms.ts';

const email =
  /(?:[\p{Alpha}\p{N}_.+'*’-]{1,64}|\[email)\s?@\s?(?:[A-Za-z0-9*-]+\.)+(?:[a-z]{2,12}|[A-Z]{2,6})(?![a-z])|\[email[\s\u00a0]?protected\]|[\p{Alpha}\p{N}_.+-]{1,64}\s?[[({<]\s?at\s?[\])}>]\s?[\w-]+(?:\s?(?:\.|[[({<]\s?dot\s?[\])}>])\s?[\w-]+)+|[\p{Alpha}\p{N}_.+-]{1,64}\s?[-#*_]{1,2}\s?at\s?[-#*_]{1,2}\s?[\w-]+(?:\s?(?:\.|[-#*_]{1,2}\s?dot\s?[-#*_]{1,2})\s?[a-z-]+)+|[\p{Alpha}\p{N}_.+-]{1,64}\sat\s[\w-]+(?:\sdot\s[\w-]+)+|(?<=^\s*)[\p{Alpha}\p{N}]+[._][\p{Alpha}\p{N}_.+-]{1,60}\sat\s(?:[\w-]+\.)+[a-z]{2,6}(?=\s*$)|(?<=\b(?:at|to|e-?mail):?\s)[\p{Alpha}\p{N}_.+-]{2,64}\sat\s(?!www\.)[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|edu|gov|co\.uk|ca|de|fr|ch|eu|info|biz)\b/giu;

const japan =
  /\bjapan\b|〒|-(?:ku|shi|cho|machi|gun|ken|fu|to)(?=\s*(?:[,.;\d]|$))|\b(?:Tokyo|Osaka|Kyoto|Kobe|Yokohama|Nagoya)\b/i;

/** One thing that a contact line says. */
export interface ContactToken {
  /** What it is; words are a name, a position or a firm, told apart later. */
  readonly kind: 'phone' | 'email' | 'words' | 'break';
  /** It as printed. */
  readonly text: string;
}

const label = new RegExp(
  `(?:^|[\\s,;(/])(?:${reachLabels}|t|p|m|e|o|d|c|w|h)\\s*[.:]+(?:\\s:)?\\s*(?:\\([\\p{Alpha}.]{2,6}\\)\\s*)?$|(?:^|[\\s,;(/])(?:${reachLabels})(?:\\s*(?:no|number|nr)\\b)?\\s*[.:]?\\s*$|(?:^|[\\s,;(/])[tmpeodcw]\\s+(?=$)`,
  'iu',
);
const faxLabel =
  /(?<!\b(?:phone|tel|telephone)\.?\s*[&/]?)(?:^|[\s,;(|/])(?:(?:tele)?fax|facsimile|télécopie(?:ur)?|f)(?:\s*(?:no|number|nr))?(?:\s*[.:#)]+)?\s*(?:\+\s*)?$/i;
const faxBehind = /^\s*(?:[([]\s*(?:fax|facsimile|f)\b|(?:-\s*)?fax\b(?!\s*(?:[.:]+\s*)?[+\d(]))/i;

// The comma of "Acme, Inc." and "Jane Doe, Ph.D." is part of the name.
const ownComma = new RegExp(
  String.raw`,(?=\s*(?:${endOfFirm}|Jr|Sr|Ph\.?\s?D|M\.?D)(?!\p{Alpha}))(?!\s*(?:Corp\.? (?:Communications|Affairs|Relations|Development|Marketing|Strategy)\b|S\.A\.? \p{Upper}\p{Lower}))`,
  'gu',
);
// "Robert (Bob) Smith": the brackets are part of the name, but not in "Robert Smith (Press) Tel. 617-555-0100".
const nickname = /(?<=\p{Upper}\p{Lower}+\s)\((\p{Upper}\p{Lower}+)\)(?=\s\p{Upper}\p{Lower})/gu;
const beginsReach = new RegExp(String.raw`^\s(?:${reachLabels})(?!\p{Alpha})`, 'iu');
const keepNickname = (whole: string, inner: string, at: number, text: string): string =>
  beginsReach.test(text.slice(at + whole.length)) ? whole : `\u0002${inner}\u0003`;
const timeZone = /\((?:UTC|GMT)[^)]{0,20}\)/gi;

// "Jane Doe for further information. Tel. 617-555-0100"
const behindName =
  /\s+(?:for|with) (?:(?:any|further|more|additional|other) )*(?:information|details|questions|inquiries|enquiries)[\s.:]*$/i;

// "call Jane Doe at", "Acme Inc."
const aroundWords = new RegExp(
  String.raw`^(?:at|via|on|by|or|oder|ou|eller|please|contact|call|of|to|email|reach)\s+|\s+(?:on|via|or|at)\s*$|(?<!\b(?:${stoppedForm}|Jr|Sr|D|A|V|C|Dept|Div|Assoc|Bros|Univ|Mfg|Intl))[\s.:/<]+$|^[\s.:•*>-]+`,
  'gi',
);

const wordsOf = (text: string): ContactToken[] => {
  if (!/[^\s,;|.:()-]/.test(text)) return [];
  return text
    .replace(ownComma, '\u0001')
    .replace(timeZone, ' ')
    .replace(nickname, keepNickname)
    .replace(/(?:https?:\/\/|\bwww\.)\S+/gi, ' ')
    .replace(label, ' ')
    .split(
      /\s*[,;|\t]\s*|\s*[·•]\s*|\s+[–—/]\s+|\/(?=\p{Upper}[\p{Alpha}.'’-]*\s+\p{Upper})|\s+-{1,2}\s+|\s*\/\s+|\s{3,}|\s+(?:or|oder|ou|eller)\s+(?=\p{Upper}\p{Lower}+\s+\p{Upper})|(?<=(?:^\s*|[;,]\s*(?:or\s+)?)(?!The\s)\p{Upper}\p{Lower}+\s(?:\p{Upper}\.\s)?(?!(?:Institut|Universit|Societ|College|School|Academy|Association|Department|Ministry|Office|Cent(?:er|re)|Bank|Board|Council|Federation|Bureau|Hospital|Faculty|Chamber))\p{Upper}[\p{Alpha}'’-]+)\s+(?:of|at|for)\s+(?=(?:the\s)?\p{Upper})|\s+(?:in|of|at|from)\s+(?=(?:the|our)\s(?:\p{Alpha}+\s){0,3}(?:[Oo]ffice|[Tt]eam|[Dd]epartment|[Dd]esk)\b)|\s+at\s+(?=$|\s)|:\s+|\s*[()]\s*/u,
    )
    .map((part) =>
      part
        .replace(behindName, '')
        .replace(aroundWords, '')
        .replaceAll('\u0001', ',')
        .replaceAll('\u0002', '(')
        .replaceAll('\u0003', ')')
        .trim(),
    )
    .filter(
      (part) =>
        part.length > 1 &&
        !shareCode.test(part) &&
        !/^(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:\s*(?:to|through|-|–)\s*\p{Alpha}+days?)?$/iu.test(
          part,
        ) &&
        !/^(?:tele)?fax\b[\s.:-]*(?:\d[\d-]*)?$/i.test(part) &&
        !/^(?:at|or|and|via|by|on|tel|phone|toll[- ]?free|email|e-mail|fax|office|mobile|cell|today|thereafter|company|url|(?:company )?(?:web|website))$/i.test(
          part,
        ),
    )
    .map((part) => ({ kind: 'words', text: part }));
};

interface Address {
  from: number;
  to: number;
  readonly kind: 'phone' | 'email';
}

// Looking for an address costs much on a long line; without one of these there is none.
const emailSign = /@|\[email|[[({<]\s?at\s?[\])}>]|\sdot\s|[-#*_]\s?at\s?[-#*_]|\sat\s[\w-]+\./i;

/** How far from a number what tells it to be none is looked for, in characters. */
const farthest = 120;

/** Where telephone numbers, fax numbers and e-mail addresses stand on a line, in order. */
const addressesOf = (line: string): Address[] => {
  const found: Address[] = [];
  if (emailSign.test(line))
    for (const match of line.matchAll(email))
      found.push({ from: match.index, to: match.index + match[0].length, kind: 'email' });
  phone.lastIndex = 0;
  for (let match = phone.exec(line); match; match = phone.exec(line)) {
    // "July 1, 1987 313-555-1909": the year before a number is a date's.
    // "Baton Rouge, LA 70815 225-555-0150": so is the post code behind a state.
    const year =
      (/\b[A-Z]{2}\s+$/.test(line.slice(Math.max(0, match.index - 6), match.index))
        ? /^\d{5}(?:-\d{4})?\s+(?=\(?\d{3}\)?[-. /]{1,2}\d{3}[-. ]\d{4})/
        : /^(?:19|20)\d\d\s+(?=\(?\d{3}\)?[-. /]{1,2}\d{3}[-. ]\d{4})/
      ).exec(match[0])?.[0] ?? '';
    const printed = match[0].slice(year.length).trim();
    const text = printed.slice(0, endOfFirst(printed));
    const from = match.index + year.length;
    const to = text === printed ? match.index + match[0].trimEnd().length : from + text.length;
    if (text !== printed) phone.lastIndex = to;
    const inside = found.find((one) => one.kind === 'email' && from < one.to && to > one.from);
    // "Tokyo 103-8426, Japan": a post code.
    const before = line.slice(Math.max(0, from - farthest), from);
    const around = line.slice(Math.max(0, from - farthest), to + farthest);
    if (/^\d{3}-\d{4}$/.test(text) && /\p{Alpha}\s+$/u.test(before) && japan.test(around)) continue;
    // "10.5555/ael.2018.0417": the number of a paper.
    if (/\b10\.\d{4,9}\/\S*$/.test(before)) continue;
    if (
      isOfPage(before, line.slice(to, to + 2)) ||
      isHouse(text, before, line.slice(to, to + farthest))
    )
      continue;
    // "3.5.2022 10:00": a day and its hour.
    if (/\b(?:19|20)\d\d[.,]?\s\d{1,2}$/.test(text) && /^:\d\d(?!\d)/.test(line.slice(to, to + 4)))
      continue;
    // "1.042 688 +51%", "2018 2017 Change": figures and years of a table's row.
    if (
      /^\s*[(+−–-]?\d[\d.,]*\)?\s?%/.test(line.slice(to, to + 16)) ||
      (/^(?:19|20)\d\d(?:\s+(?:19|20)\d\d)+$/.test(text) && !label.test(before))
    )
      continue;
    // "6182 11/04/97 07:31 EST": the day and hour of a wire.
    if (/\d\/\d\d?\/\d/.test(text) && /^\s?\d?:\d\d|^\s\d\d:\d\d/.test(line.slice(to))) continue;
    if (
      (!isPhone(text) && !isLabelledPhone(text, before)) ||
      isOfRegister(line.slice(Math.max(0, from - 30), from))
    ) {
      const whole = [...text.matchAll(american)];
      if (whole.length > 1 && !inside) {
        // "617-555-0100 617-555-0101"
        for (const one of whole)
          found.push({
            from: from + one.index,
            to: from + one.index + one[0].length,
            kind: 'phone',
          });
        const last = whole.at(-1);
        phone.lastIndex = from + (last?.index ?? 0) + (last?.[0].length ?? 0);
        continue;
      }
      // "617-555-0100/617-555-0101": two numbers that nothing else parts.
      const halves = text.split('/');
      if (halves.length !== 2 || inside || !halves.every((half) => isPhone(half.trim()))) continue;
      const middle = from + text.indexOf('/');
      found.push({ from, to: middle, kind: 'phone' }, { from: middle + 1, to, kind: 'phone' });
      continue;
    }
    if (inside) {
      // "781-895-0600info@acme.com": the number ends where the letters begin.
      if (from > inside.from || to >= inside.to || !/^[\d(+]/.test(line.slice(inside.from))) {
        if (!(from <= inside.from && to > inside.from && to < inside.to)) continue;
      }
      inside.from = to;
    }
    // "977 55 50 14 (ext. 3207)"
    const closes = line.charAt(to) === ')' && /\([^()]+$/.test(text) ? 1 : 0;
    found.push({ from, to: to + closes, kind: 'phone' });
  }
  // "Jane Doe617-555-0100jane@acme.com": name, number and address have lost what stood between them.
  for (const one of found.filter(({ kind }) => kind === 'email')) {
    const glued =
      /\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?=\p{Alpha})|(?<=\p{Alpha})\d{10}(?=\p{Alpha}[^@]*@)/u.exec(
        line.slice(one.from, one.to),
      );
    if (!glued) continue;
    const from = one.from + glued.index;
    one.from = from + glued[0].length;
    found.push({ from, to: one.from, kind: 'phone' });
  }
  return found.sort((a, b) => a.from - b.from);
};

const isFax = (line: string, { kind, to }: Address, before: string): boolean =>
  kind === 'phone' && (faxLabel.test(before) || faxBehind.test(line.slice(to)));

// "617-555-0100 or 1-800-555-0101 (toll-free)", "Toll Free: 1 800 555 0101" beside a number of one's own: the same desk for those who call from afar.
const freeLabel = /\btoll[- ]?free\)?(?:\s?[:.])?\s?$/i;
const freeBehind = /^\s*\([^()]{0,30}\btoll[- ]?free\b[^()]{0,20}\)/i;
const withoutFree = (line: string, found: readonly Address[]): readonly Address[] => {
  if (!/toll[- ]?free/i.test(line)) return found;
  const own = found.filter(
    ({ kind, from, to }) =>
      kind !== 'phone' ||
      (!freeLabel.test(line.slice(Math.max(0, from - farthest), from)) &&
        !freeBehind.test(line.slice(to, to + farthest))),
  );
  return own.some(({ kind }) => kind === 'phone') ? own : found;
};

const tokensOf = (printed: string): readonly ContactToken[] => {
  const line = unglue(printed.replace(/\[?mailto:\s*(?=\S+@)/gi, ' '));
  const tokens: ContactToken[] = [];
  let at = 0;
  for (const one of withoutFree(line, addressesOf(line))) {
    const before = line.slice(at, one.from);
    tokens.push(...wordsOf(before));
    if (!isFax(line, one, before))
      tokens.push({ kind: one.kind, text: line.slice(one.from, one.to).trim() });
    at = one.to;
  }
  tokens.push(...wordsOf(line.slice(at)));
  return tokens;
};

/** Takes a contact line apart: telephone numbers, addresses, and the words between them, in order. */
export const readContactTokens = remembered(tokensOf);

// Groups as numbers have them; five digits near each other, or letters to dial.
const groups = /\d{3}|\d\d[ .-]\d\d[ .-]\d\d/;
const enough = /\d(?:[^\d\n]{0,8}\d){4}|\b8\d\d[-.\s][\d-]*[A-Z]/;

/** False for a line that surely holds no telephone number and no e-mail address; it costs little to ask. */
export const mayHoldAddress = (line: string): boolean =>
  (groups.test(line) && enough.test(line)) || emailSign.test(line);

const holdsAddress = (line: string): boolean =>
  mayHoldAddress(line) &&
  addressesOf(line).some(
    (one, at, all) => !isFax(line, one, line.slice(all[at - 1]?.to ?? 0, one.from)),
  );

/** True for a line with a telephone number or an e-mail address in it. */
export const hasAddress = remembered(holdsAddress);

/** The e-mail addresses of a line, in order. */
export const emailsOf = (line: string): string[] =>
  addressesOf(line).flatMap(({ kind, from, to }) =>
    kind === 'email' ? [line.slice(from, to).trim()] : [],
  );
