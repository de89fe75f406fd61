import type { SearchResult } from './search-bench.ts';

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

const toTable = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
};

/** The figures of the search bench as text. */
export const toSearchTable = (results: readonly SearchResult[]): string =>
  results
    .map(
      ({ releases, questions, indexTime, peerIndexTime, firstBytes, laterBytes }) =>
        `Search of ${String(releases)} releases: share of questions whose first result is right\n${toTable(
          [
            ['question', 'asked', 'ours', 'MiniSearch', 'median'],
            ...questions.map(({ kind, asked, ours, peer, time }) => [
              kind,
              String(asked),
              percent(ours),
              percent(peer),
              `${time.toFixed(1)} ms`,
            ]),
          ],
        )}\nIndex: ${indexTime.toFixed(1)} s, Pagefind with its defaults over the same pages ${peerIndexTime.toFixed(1)} s, ratio ${(indexTime / peerIndexTime).toFixed(2)}.\nBytes: first search ${kilobytes(firstBytes)}, a later one ${kilobytes(laterBytes)} on average.`,
    )
    .join('\n\n');
