import { alignColumns } from './build-table.ts';
import { median } from './measure.ts';
import type { SearchWeight } from './search-weight.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const toOneTable = ({ releases, first, later, peer }: SearchWeight): string => {
  const rows = first.map(({ query, page, focus, results, further }, at) => {
    const their = peer[at];
    return {
      query: query.length > 44 ? `${query.slice(0, 43)}…` : query,
      figures: [
        page,
        focus,
        results,
        page + focus + results,
        further,
        their === undefined ? 0 : their.page + their.results,
      ],
    };
  });
  const medians = (rows[0]?.figures ?? []).map((_, column) =>
    median(rows.map(({ figures }) => figures[column] ?? 0)),
  );
  const mean = later.reduce((sum, bytes) => sum + bytes, 0) / Math.max(1, later.length);
  return `${String(releases)} releases\n${alignColumns([
    ['first search', 'page', 'focus', 'results', 'together', 'further', 'Pagefind'],
    ...rows.map(({ query, figures }) => [query, ...figures.map(kilobytes)]),
    ['median', ...medians.map(kilobytes)],
  ])}\nLater searches: ${kilobytes(mean)} on average, ${kilobytes(median(later))} in the middle, ${kilobytes(Math.max(...later))} at most.`;
};

/** The bytes of searches as tables. */
export const toSearchWeightTable = (weights: readonly SearchWeight[]): string =>
  `Bytes of searches in a browser, bodies under brotli as the preview server sends them. Pagefind is its reader with its defaults\nover the same pages, five results and no user interface.\n\n${weights.map(toOneTable).join('\n\n')}`;
