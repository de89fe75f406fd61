import { readDateLine } from '../dateline/printed-dates.ts';

/** The head of a contribution to a board of messages, with the release's headline behind it. */
export interface BoardHead {
  /** Place of its line. */
  readonly at: number;
  /** The board's words before and behind the headline. */
  readonly host: string;
  /** The headline. */
  readonly headline: string;
}

/** How many of a text's first lines such a head is looked for in, and how long a headline is at most and what stands below it at least, in characters, on one line or on those of a width. */
const size = { lines: 12, headline: 250, news: 120, broken: 55 } as const;

const clock = /\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?$/i;
const isHour = (cell: string): boolean =>
  clock.test(cell) && (/^\d/.test(cell) || readDateLine(cell.replace(clock, '')) !== undefined);
// "newswire.example" behind the headline
const source = /\s(?:[a-z\d-]+\.){1,3}[a-z]{2,12}$/;

// "From: ann77 Read Replies (1) | Respond to of 3106 Alder Opens a Mine": the end of such a head, whose cells' walls a crawl has lost, and the headline behind it.
const glued =
  /^((?:To: .{1,60} who wrote \(\d+ ?\) .{6,24} )?From: .{1,60}?Read Replies \(\d+\) \| Respond to of \d+)(?:\s+(?=\p{Upper})|$)/u;

/** True for the head of a contribution to a board of messages alone on its line, its cells' walls lost: "To: ann77 who wrote (812) 3/9/2021 7:48 PM From: ann77 Read Replies (1) | Respond to of 3106". */
export const isBoardHeadAlone = (line: string): boolean =>
  line.includes('Respond to of ') && glued.exec(line.trim())?.[1] === line.trim();

/** Such a head and what stands behind it as lines of their own, where that is more than a headline; the line alone elsewhere. */
export const divideBoardHead = (line: string): readonly string[] => {
  const host = line.includes('Respond to of ') ? glued.exec(line.trim())?.[1] : undefined;
  const rest = line.trim().slice(host?.length).trim();
  return host === undefined || rest.length <= size.headline ? [line] : [host, rest];
};

const readGlued = (line: string, at: number): BoardHead | undefined => {
  const host = glued.exec(line)?.[1];
  const headline = line.slice(host?.length).trim();
  return host !== undefined &&
    headline.length <= size.headline &&
    headline.split(' ').length >= 4 &&
    !/[.!?:,;]$/.test(headline)
    ? { at, host, headline }
    : undefined;
};

/** The head that a board of messages sets above a copy of a release, on one line with its headline: "To: ann77 who wrote (812) | 3/9/2021 7:48 PM | From: ann77 | | | Alder Opens a Mine"; `undefined` where another person's words stand behind it. */
export const findBoardHead = (lines: readonly string[]): BoardHead | undefined => {
  for (const [at, printed] of lines.slice(0, size.lines).entries()) {
    const line = printed.trim();
    const lost = line.includes('Respond to of ') ? readGlued(line, at) : undefined;
    if (lost) return lost;
    if (!line.startsWith('To:') || !line.includes('|')) continue;
    const cells = line.split('|').map((cell) => cell.trim());
    const said = cells.at(-1) ?? '';
    const from = cells.findIndex((cell) => cell.startsWith('From:'));
    if (from < 1 || !cells.slice(1, from).some(isHour)) continue;
    const headline = said.replace(source, '');
    // A width may have broken the news.
    const below = lines.slice(at + 1);
    const first = below.findIndex((one) => one.trim() !== '');
    const [news = '', ...more] = below.slice(first, first + 3).map((one) => one.trim());
    const isNews =
      news.length >= size.news ||
      (news.length >= size.broken && news.length + more.join(' ').length >= size.news);
    if (
      cells.slice(from + 1, -1).some((cell) => cell !== '') ||
      headline.length > size.headline ||
      headline.split(' ').length < 4 ||
      /[.!?:,;]$/.test(headline) ||
      !isNews
    )
      return undefined;
    const before = line.slice(0, line.length - said.length).trim();
    return { at, host: `${before} ${said.slice(headline.length).trim()}`.trim(), headline };
  }
  return undefined;
};
