import { foldWords } from './folded-words.ts';
import { dateOfHeadLine } from './head-dates.ts';
import { weighHeadline } from './head-evidence.ts';
import { looksLikeTitle } from './head-labels.ts';
import { type Unit } from './headline-lines.ts';
import { spanOf, textOf } from './headline-pick.ts';
import { headlineVerb } from './headline-verbs.ts';

/** How far below an exchange's heading the issuer's own letterhead reaches, in lines, and how many words its lines and that heading have at most. */
const letterhead = { lines: 8, words: 6 } as const;

// "Acquisition", "Acme PLC", "14 May 2004" and "Acme PLC" or the day again: how an exchange's page headed an announcement without its number.
const senderAgain = (units: readonly Unit[], first: number): number => {
  const form = units.slice(Math.max(0, first - 1), first + 3);
  const sender = form.find(({ kind }) => kind === 'company');
  const day = form.findIndex(({ kind }) => kind === 'date');
  const at = day + Math.max(0, first - 1);
  const heading = units[first]?.rich.text ?? '';
  if (!sender || day === -1 || at <= first || heading.split(' ').length > letterhead.words)
    return -1;
  const name = `${foldWords(sender.rich.text.replace(/,?\s\S+$/, ''))} `;
  const edtf = dateOfHeadLine(units[at]?.rich.text ?? '')?.edtf;
  const isAgain = ({ kind, rich }: Unit): boolean =>
    kind === 'date'
      ? edtf !== undefined && dateOfHeadLine(rich.text)?.edtf === edtf
      : rich.text.split(' ').length <= letterhead.words &&
        `${foldWords(rich.text)} `.startsWith(name) &&
        !headlineVerb.test(rich.text);
  const last = units.slice(at + 1, at + 1 + letterhead.lines).findLastIndex(isAgain);
  return last === -1 ? -1 : at + 1 + last;
};

// "Phase II Results" of an exchange's page, its number above, and below it "Acme plc" and "Results of Phase II Trial of AC-12".
const ownBelow = (units: readonly Unit[], first: number): number => {
  const [heading, ...below] = units.slice(first, first + letterhead.lines);
  const words = foldWords(heading?.rich.text ?? '').split(' ');
  if (heading?.main !== true || words.length > letterhead.words) return -1;
  const own = below.findIndex(({ kind }) => kind === 'words');
  const folded = foldWords(below[own]?.rich.text ?? '').split(' ');
  return folded.length > words.length + 2 &&
    below.slice(0, own).some(({ kind }) => kind === 'company') &&
    words.every((word) => folded.includes(word))
    ? first
    : -1;
};

/** Where the release's own headline begins, which stands below the number of an exchange's news service; that names each announcement above it, at `first`. */
export const belowFiling = (units: readonly Unit[], first: number, news: string): number => {
  const printed = units.findIndex(({ rich }) => /^RNS Number\s*:/i.test(rich.text));
  const number =
    printed < first ? Math.max(senderAgain(units, first), ownBelow(units, first)) : printed;
  if (number < first) return first;
  const own = units.findIndex(
    (unit, at) =>
      at > number &&
      looksLikeTitle(unit) &&
      unit.kind === 'words' &&
      unit.rich.text.length >= 12 &&
      !/^th(?:is|e) (?:RNS|announcement|company)\b/i.test(unit.rich.text) &&
      weighHeadline(textOf(units, at, spanOf(units, at)), news) >= 2.5,
  );
  return own === -1 ? first : own;
};
