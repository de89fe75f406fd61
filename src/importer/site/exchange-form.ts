import { foldWords } from '../head/folded-words.ts';

/** How far down the record of an exchange's copy stands, how many lines of a host stand above it at most, and how many its notice below has, in lines. */
const reach = { record: 24, above: 14, notice: 14 } as const;

// "Release Date: 22/08/2011 16:04:31      Code(s): KGR"
const record = /^release date:\s+\d{1,2}\/\d{1,2}\/(?:19|20)\d\d\b.{0,30}\bcodes?(?:\(s\))?\s*:/i;
// "KGR - Kagara Bricks Limited - Trading statement"
const subject = /^([A-Z\d]{2,6}) - (\p{Upper}.{2,80}?) - (\p{Upper}.{3,200})$/u;
// "Date: 22/08/2011 16:04:30 Supplied by www.sharenet.co.za", "Produced by the JSE SENS Department. The SENS service is …"
const produced =
  /^(?:date:\s*\d{1,2}\/\d{1,2}\/(?:19|20)\d\d \d{1,2}:\d\d(?::\d\d)?(?:\s*(?:[AP]M\s*)?(?:supplied by (?:www\.)?\S+|produced by the JSE SENS department\b.*))?|supplied by (?:www\.)?\S[^\s.]*\.\S+|produced by the JSE SENS department\b.*)$/i;
const ofSens = /\bJSE SENS department\b/i;
// "End CA:00184567 For:ALD    Type:GENERAL    Time:2009-08-12 08:30:12"
const closed = /^end ca:\s*\d{4,10}\s+for:\s*[A-Z]{2,6}\s+type:/i;
// "REL: 0830 HRS Alder Dairy Limited"
const released = /^REL:\s*\d{4} HRS\s+\S/;

const codeDayOrKind = /^(?:[A-Z]{2,12}|\d{1,2}\/\d{1,2}\/(?:19|20)\d\d)$/;

const isHead = (line: string): boolean => record.test(line) || subject.test(line);

// "Go Back Email this Link to a friend", "Sharenet - SENS": what stands above the exchange's own head and is not told below.
const placesAbove = (lines: readonly string[]): number[] => {
  const heads = [...lines.slice(0, reach.record).entries()].filter(([, line]) => isHead(line));
  const [first] = heads;
  const last = heads.findLast(([, line]) => record.test(line)) ?? first;
  if (!first || !last) return [];
  const folded = lines.slice(0, reach.record * 2).map((line) => foldWords(line));
  const isHeadline = (words: string, at: number): boolean =>
    folded.slice(at + 1).includes(foldWords(words));
  const isToldBelow = (at: number): boolean =>
    folded.some((line, place) => place > at && line !== '' && line.startsWith(folded[at] ?? ''));
  const places = record.test(last[1]) ? [last[0]] : [];
  for (let at = Math.max(0, first[0] - reach.above); at < last[0]; at += 1) {
    const line = lines[at] ?? '';
    if (line === '' || line.length > 120) continue;
    if (at < first[0] || (subject.test(line) && isToldBelow(at))) places.push(at);
  }
  // The same words are the headline below: "Trading statement for the six months" and "ended 30 June 2011" too.
  for (const [at, line] of heads) {
    const [, , , title] = subject.exec(line) ?? [];
    if (title === undefined) continue;
    if (isHeadline(title, at)) places.push(at);
    else if (isHeadline(`${title} ${lines[at + 1] ?? ''}`, at)) places.push(at, at + 1);
  }
  return places;
};

// The exchange's notice, "The JSE does not, whether expressly, …", goes on to the end of its paragraphs.
const placesBelow = (lines: readonly string[]): number[] => {
  const named = lines.findLastIndex((line) => ofSens.test(line));
  if (named === -1) return [];
  const places: number[] = [];
  for (let at = named; at >= Math.max(0, named - 2); at -= 1)
    if (produced.test(lines[at] ?? '')) places.push(at);
    else if (lines[at] !== '') break;
  if (!places.includes(named)) return [];
  const notice = lines.slice(named + 1, named + 1 + reach.notice);
  const end = notice.findLastIndex((line) => /\bSENS\b.{0,20}\.$/.test(line));
  for (let at = 0; at <= end; at += 1) places.push(named + 1 + at);
  return places;
};

/** The lines in which an exchange's news service and its host print whose news it is, when it came and who answers for it, by their places; the issuer's own words stay. */
export const findExchangeForm = (lines: readonly string[]): readonly number[] => {
  const near = lines.slice(-reach.notice * 2);
  const isSens =
    lines.slice(0, reach.record).some((line) => record.test(line)) ||
    near.some((line) => ofSens.test(line));
  if (isSens) return [...placesAbove(lines), ...placesBelow(lines)];
  const end = lines.findLastIndex((line) => closed.test(line));
  const sent =
    end === -1 ? -1 : lines.slice(0, reach.record).findIndex((line) => released.test(line));
  if (sent === -1) return end === -1 ? [] : [end];
  // "ALD", "12/08/2009", "GENERAL" above "REL: 0830 HRS Alder Dairy Limited"
  const above = [...lines.slice(0, sent).entries()];
  return [...above.flatMap(([at, line]) => (codeDayOrKind.test(line) ? [at] : [])), sent, end];
};

/** The kind and the code with which New Zealand's exchange opens a headline, "GENERAL: ALD: " below "REL: 0830 HRS Alder Dairy Limited", with the place of its line; `undefined` elsewhere. */
export const findExchangePrefix = (
  lines: readonly string[],
): { readonly at: number; readonly text: string } | undefined => {
  const sent = lines.slice(0, reach.record).findIndex((line) => released.test(line.trim()));
  const at =
    sent === -1 ? -1 : lines.findIndex((line, place) => place > sent && line.trim() !== '');
  const [text] = /^[A-Z]{3,12}: [A-Z]{2,6}: (?=\S.{8})/.exec(lines[at]?.trim() ?? '') ?? [];
  return text === undefined ? undefined : { at, text };
};

const dayPrinted =
  /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)|(?<=time:\s?)((?:19|20)\d\d)-(\d\d)-(\d\d)/i;
const two = (digits: string): string => digits.padStart(2, '0');

/** The day, `YYYY-MM-DD`, that an exchange's news service prints in a line of its own form, the day before the month; `undefined` for any other line. */
export const dayOfExchange = (
  line: string,
): { readonly edtf: string; readonly printed: string } | undefined => {
  if (!record.test(line) && !closed.test(line) && !(produced.test(line) && /^date:/i.test(line)))
    return undefined;
  const [printed = '', day = '', month = '', year = '', wholeYear = '', ofMonth = '', ofDay = ''] =
    dayPrinted.exec(line) ?? [];
  if (printed === '') return undefined;
  const edtf =
    wholeYear === '' ? `${year}-${two(month)}-${two(day)}` : `${wholeYear}-${ofMonth}-${ofDay}`;
  return Number(edtf.slice(5, 7)) <= 12 && Number(edtf.slice(8)) <= 31
    ? { edtf, printed }
    : undefined;
};
