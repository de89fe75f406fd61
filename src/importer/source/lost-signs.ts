import type { RepairLog } from '../repair-log.ts';

/** What stands around a sign that was lost. */
interface Place {
  /** The characters before it, at most a dozen, on its own line. */
  readonly before: string;
  /** The characters behind it, at most a dozen, on its own line. */
  readonly after: string;
  /** True where a quotation has been opened in its paragraph. */
  readonly open: boolean;
  /** True for a mark of a question that stands for the sign: it may be one. */
  readonly asks: boolean;
  /** True where a sign further on in its paragraph closes a quotation. */
  readonly closes: () => boolean;
}

const pronoun =
  /(?:^|[^\p{L}])(?:I|we|you|they|he|she|it|who|that|there|We|You|They|He|She|It|Who|That|There)$/u;
const behindClosed = /^(?:$|[\s).,;:\]—–-])/u;

// "the Company_s", "don_t", "O_Brien"
const isApostrophe = (before: string, after: string): boolean =>
  (/[\p{L}\d.]$/u.test(before) && /^s(?![\p{L}\p{N}=&])/u.test(after)) ||
  (before.endsWith('n') && /^t(?!\p{L})/u.test(after)) ||
  (pronoun.test(before) && /^(?:re|ve|ll|d|m)(?!\p{L})/u.test(after)) ||
  (/(?:^|[^\p{L}])[OD]$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after));

// "2005 _ Averion", "2005_Averion", "Mass._(BUSINESS WIRE)_Averion", "10_12 percent"
const isDash = ({ before, after, asks }: Place): boolean =>
  (/\S\s$/u.test(before) && /^\s\S/u.test(after)) ||
  (/(?:(?:19|20)\d\d|[A-Z]\))$/.test(before) && /^\p{Lu}\p{L}/u.test(after)) ||
  (/[\p{L}.]$/u.test(before) && /^\([A-Z]{2}/.test(after)) ||
  (!asks && /\d$/.test(before) && /^\d/.test(after));

const isOpening = ({ before, after, closes }: Place): boolean =>
  /(?:^|[\s([—–-])$/u.test(before) &&
  (/^\p{Lu}/u.test(after) || (/^[\p{L}\d$]/u.test(after) && closes()));

const signAt = (place: Place): string | undefined => {
  const { before, after, open, asks } = place;
  if (isApostrophe(before, after)) return '’';
  if (isDash(place)) return '–';
  if (isOpening(place)) return '“';
  if (!behindClosed.test(after)) return undefined;
  if (/[.,!?…]$/u.test(before)) return '”';
  if (!/[\p{L}\d%)]$/u.test(before)) return undefined;
  // "the patients_ own", be it in a quotation that is closed further on
  const ownsMore = before.endsWith('s') && /^\s\p{Ll}/u.test(after);
  if (ownsMore && (!open || place.closes())) return '’';
  // A question within a quotation ends in such a mark too.
  return open && (!asks || /^(?:[,;]|\s\p{Ll})/u.test(after)) ? '”' : undefined;
};

const closing = /[\p{L}\d%)][.,!?…](?:\ufffd{3}|\ufffd|\?{3}|\?)(?=$|[\s).,;:])/mu;

/** How far a quotation may run on until the sign that closes it, in characters. */
const longestQuote = 1500;

/** Tells of any place, asked from the first to the last, where the next match begins. */
const nextOf = (text: string, pattern: RegExp): ((from: number) => number) => {
  const search = new RegExp(pattern.source, `${pattern.flags}g`);
  let found = -1;
  return (from) => {
    if (found < from) {
      search.lastIndex = from;
      found = search.exec(text)?.index ?? Infinity;
    }
    return found;
  };
};

const mend = (text: string, sign: RegExp, asks: boolean, log: RepairLog): string => {
  let open = false;
  let last = 0;
  const nextClosing = nextOf(text, closing);
  const nextGap = nextOf(text, /\n[ \t]*\n/);
  return text.replace(sign, (found, at: number) => {
    if (nextGap(last) < at) open = false;
    last = at + found.length;
    const [before = ''] = text
      .slice(Math.max(0, at - 12), at)
      .split('\n')
      .slice(-1);
    const [after = ''] = text.slice(last, last + 12).split('\n', 1);
    const from = last;
    const closes = (): boolean => nextClosing(from) < Math.min(nextGap(from), from + longestQuote);
    const meant = signAt({ before, after, open, asks, closes });
    if (meant === undefined) return found;
    if (meant === '“') open = true;
    if (meant === '”') open = false;
    log.record('lost-sign', before + found + after, before + meant + after);
    return meant;
  });
};

// "Lumi_re": a letter that was lost, of which nothing tells which one it was.
const isLetter =
  /\p{L}(?<!(?<!\p{L})[OD])\ufffd{1,2}(?!(?:s|t|re|ve|ll|d|m)(?!\p{L})|\ufffd)\p{L}/gu;

// "(c) 2005 Averion. All rights reserved." and points of a list, each with its sign at the start of its line.
const mendLineStarts = (text: string, log: RepairLog): string => {
  const owned = log.replace(
    text,
    'lost-sign',
    /^([ \t]*)(?:\ufffd|\?)(?= ?(?:19|20)\d\d[ ,–-])/gm,
    (_all = '', indent = '') => `${indent}©`,
  );
  const points = owned.match(/^[ \t]*(?:\ufffd{3}|\ufffd)[ \t]+\S/gm)?.length ?? 0;
  return points < 2
    ? owned
    : log.replace(
        owned,
        'lost-sign',
        /^([ \t]*)(?:\ufffd{3}|\ufffd)(?=[ \t]+\S)/gm,
        (_all = '', indent = '') => `${indent}•`,
      );
};

// "the Company?s", "2005 ? Averion", "?We …": a copy in which all such signs are marks of questions; one that has others of print has lost none.
const asksForSigns = (text: string): boolean =>
  /\p{Ll}(?:\?{3}|\?)s(?![\p{L}\p{N}=&])/u.test(text) &&
  !/[‘’“”–—\ufffd]/.test(text) &&
  (/(?<=^|[\s(])(?:\?{3}|\?)\p{Lu}\p{L}/mu.test(text) ||
    /(?:(?:19|20)\d\d|\p{Ll}) (?:\?{3}|\?) \p{L}/u.test(text) ||
    (text.match(/\p{Ll}(?:\?{3}|\?)s(?![\p{L}\p{N}=&])/gu)?.length ?? 0) > 2);

const month =
  '(?:jan|feb|f[ée]v|mar|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|ao[ûu]|ago|sep|okt|oct|out|nov|dec|dez|déc|dic)[^\\s.,;:()?\\d]{0,8}\\.?';
// "Galway, Ireland ? 8 March 2024 ? Acme", "HOLM, Vt., July 1, 2005 ? Acme": a dateline asks nothing.
const asksInDateline = new RegExp(
  `^[ \\t]{0,20}\\p{Lu}[^?\\n]{2,70}?(?:\\s\\?)?,?\\s(?:\\d{1,2}(?:\\.|er)?\\s(?:de\\s)?${month}|${month}\\s\\d{1,2},)\\s(?:de\\s)?(?:19|20)\\d\\d\\s(?:\\([^()\\n]{3,30}\\)\\s|/[^/\\n]{3,30}/\\s)?\\?\\s(?=\\p{Lu})`,
  'imu',
);
const mendDateline = (text: string, log: RepairLog): string =>
  log.replace(text, 'lost-sign', asksInDateline, (line = '') => line.replaceAll(' ?', ' –'));

/** Sets quote marks, apostrophes, dashes and points of lists anew where a copy has lost them, which U+FFFD or a mark of a question stands for: "2005 \ufffd Acme", "the Company?s"; a sign whose place does not tell what it was stays. */
export const mendLostSigns = (text: string, log: RepairLog): string => {
  if (text.includes('\ufffd')) {
    const lost = text.match(/\ufffd{1,3}/g)?.length ?? 0;
    const letters = text.match(isLetter)?.length ?? 0;
    // Where letters were lost too, "caf_ _ bom" is no dash; three bytes in a row were a sign of print.
    const few = letters * 3 <= lost - letters;
    return few
      ? mend(mendLineStarts(text, log), /\ufffd{3}|(?<!\ufffd)\ufffd(?!\ufffd)/g, false, log)
      : mend(text, /\ufffd{3}/g, false, log);
  }
  return text.includes('?s') && asksForSigns(text)
    ? mend(mendLineStarts(text, log), /\?{3}|\?/g, true, log)
    : / \? \p{L}/u.test(text)
      ? mendDateline(text, log)
      : text;
};
