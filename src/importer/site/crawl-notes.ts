// "url: "https://…"", "word_count: 962"
const field = /^[A-Za-z][\w -]{1,30}:(?:\s.*)?$|^\s*-\s/;
const fence = /^-{3,}$/;
const mostFields = 40;

// "# Source: https://acme.example/news/1", "Fetched: 2026-07-08"
const note =
  /^(?:#\s*)?(?:source(?: url)?|url|link|page|original|fetched|scraped|crawled|archived|retrieved|downloaded|captured|accessed|saved|date (?:fetched|scraped|crawled|retrieved|accessed|saved))(?: (?:at|on|from|url))?\s*:\s*(?:https?:\/\/\S+|(?:19|20)\d\d-\d\d-\d\d\b.{0,30})$/i;

/** How many lines at the start of a text its crawler wrote on the page that follows: a block of fields between two rules. */
export const lengthOfFields = (lines: readonly string[]): number => {
  const first = lines.findIndex((line) => line !== '');
  if (first === -1 || !fence.test(lines[first] ?? '')) return 0;
  for (let at = first + 1; at < Math.min(lines.length, first + mostFields); at += 1) {
    const line = lines[at] ?? '';
    if (fence.test(line)) return at > first + 1 ? at + 1 : 0;
    if (line !== '' && !field.test(line)) return 0;
  }
  return 0;
};

// A program that publishes does so on the minute; the second is a crawler's.
const crawledAt = /^(?:19|20)\d\d-\d\d-\d\d[ T]\d\d:\d\d:(?!00)\d\d(?:Z|[+-]\d\d:?\d\d)?$/;

/** The places of the day and the address with which a crawler heads a page, "2023-03-14" right above "http://…", each alone on one of the first lines, or of the second at which it came by, "2024-03-08 22:14:09", above all others; none elsewhere. */
export const findCrawlHead = (lines: readonly string[]): number[] => {
  const day = lines.findIndex((line) => line !== '');
  if (crawledAt.test(lines[day] ?? '')) return [day];
  const address = lines.findIndex((line, at) => at > day && line !== '');
  return /^(?:19|20)\d\d-\d\d-\d\d$/.test(lines[day] ?? '') &&
    /^https?:\/\/\S+$/.test(lines[address] ?? '')
    ? [day, address]
    : [];
};

// "==> picture [214 x 61] intentionally omitted <==", "----- Start of picture text -----<br>"
const pictureLeft =
  /^[*\s]{0,4}(?:={2,4}> ?picture \[\d{1,5} x \d{1,5}\] intentionally omitted ?<={2,4}|-{4,6} ?(?:start|end) of picture text ?-{4,6})[*\s]{0,4}(?:<br ?\/?>)?$/i;
// "65377_rns_1f20cb7e-83ad-4a59-b1cc-07d2e5b9a6f4.pdf": a name that a program gave.
const nameByProgram =
  /^[\w.-]{0,80}(?<![\da-f])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}[\w.-]{0,20}\.[a-z]{3,4}$/i;

/** True for a line that a reader of printed pages wrote in place of a picture, or that is nothing but the name under which a program keeps the file. */
export const isMarkOfReader = (line: string): boolean =>
  (line.includes('picture') && pictureLeft.test(line)) ||
  (line.length > 40 && nameByProgram.test(line));

/** True for a line in which a crawler notes whence and when it has the page. */
export const isCrawlNote = (line: string): boolean => line.length <= 400 && note.test(line);
