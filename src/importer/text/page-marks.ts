const opens =
  /^\s*(?:-{3,}BEGIN PRIVACY-ENHANCED MESSAGE-{3,}|<SEC-DOCUMENT>|<SEC-HEADER>|<IMS-DOCUMENT>)/i;
const closes =
  /^\s*(?:-{3,}END PRIVACY-ENHANCED MESSAGE-{3,}|<\/SEC-DOCUMENT>|<\/IMS-DOCUMENT>)\s*$/i;
const document = /^\s*<(?:DOCUMENT|TYPE|TEXT|PAGE)>/i;

// How far down such a head begins and how long it is at most, in lines: some list twenty companies.
const head = { within: 10, longest: 600 } as const;

// The places of the lines in which an archive of filings wraps a submission, from "-----BEGIN PRIVACY-ENHANCED MESSAGE-----" or "<SEC-DOCUMENT>" to its first document, and below the last one.
const findSubmission = (lines: readonly string[]): ReadonlySet<number> => {
  const start = lines.slice(0, head.within).findIndex((line) => opens.test(line));
  if (start === -1) return new Set();
  const end = lines.findIndex((line, at) => at > start && document.test(line));
  if (end === -1 || end - start > head.longest) return new Set();
  const places = new Set<number>();
  for (let at = start; at < end; at += 1) places.add(at);
  for (const [at, line] of lines.entries()) if (at > end && closes.test(line)) places.add(at);
  return places;
};

// How many pages such a text has at least and at most, and how much stands on one at least, in characters.
const pages = { fewest: 2, most: 60, page: 300 } as const;

const bare = /^\s*\d{1,2}\s*$/;

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

// The places of the numbers that a printed text sets alone at the end or the top of its pages, "1" and then "2", each between blank lines and a page below the one before it; none where any other number stands so.
const findPageNumbers = (lines: readonly string[]): ReadonlySet<number> => {
  const found: number[] = [];
  let number = 0;
  let page = 0;
  for (const [at, line] of lines.entries()) {
    const isNumber =
      line.length < 40 && bare.test(line) && isBlank(lines[at - 1]) && isBlank(lines[at + 1]);
    if (!isNumber) {
      page += line.length;
      continue;
    }
    const value = Number(line);
    const follows = number === 0 ? value === 1 || value === 2 : value === number + 1;
    if (!follows || page < pages.page || value > pages.most) return new Set();
    found.push(at);
    number = value;
    page = 0;
  }
  return found.length >= pages.fewest ? new Set(found) : new Set();
};

/** What print and an archive of filings set around a text's lines, by its place and its kind: the numbers alone at the end or the top of pages, "1" and then "2", and the lines from "-----BEGIN PRIVACY-ENHANCED MESSAGE-----" or "<SEC-DOCUMENT>" to the first document. */
export const findPageMarks = (
  lines: readonly string[],
): ReadonlyMap<number, 'filing cover' | 'page furniture'> =>
  new Map([
    ...Array.from(findPageNumbers(lines), (at) => [at, 'page furniture'] as const),
    ...Array.from(findSubmission(lines), (at) => [at, 'filing cover'] as const),
  ]);
