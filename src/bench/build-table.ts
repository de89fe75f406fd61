import type { BuildResult } from './build-bench.ts';
import type { ImportResult } from './import-bench.ts';
import type { Measurement } from './measure.ts';

const unknown = '–';

const seconds = (value: number | undefined): string =>
  value === undefined ? unknown : `${value.toFixed(1)} s`;

const megabytes = (value: number | undefined): string =>
  value === undefined ? unknown : `${(value / 1e6).toFixed(0)} MB`;

const ratio = (ours: number | undefined, theirs: number | undefined): string =>
  ours === undefined || theirs === undefined ? unknown : `${(ours / theirs).toFixed(2)}×`;

/** Rows as text, each column as wide as its widest cell; the first column is set left, the others right. */
export const alignColumns = (rows: readonly (readonly string[])[]): string => {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
};

const row = (name: string, run: Measurement | undefined): string[] => [
  name,
  seconds(run?.wall),
  seconds(run?.cpu),
  megabytes(run?.peak),
];

const compare = (name: string, run?: Measurement, against?: Measurement): string[] => [
  name,
  ratio(run?.wall, against?.wall),
  ratio(run?.cpu, against?.cpu),
  ratio(run?.peak, against?.peak),
];

/** The builds' figures and ratios as a table. */
export const toBuildTable = (results: readonly BuildResult[]): string => {
  const rows: string[][] = [['', 'wall', 'CPU', 'peak memory']];
  for (const result of results) {
    const { releases, wordsPerRelease, ours, peer, peerSteps } = result;
    rows.push([`${String(releases)} releases of ${String(wordsPerRelease)} words`]);
    if (ours) rows.push(row('  ours', ours));
    if (peerSteps) {
      rows.push(row('  peer', peer));
      rows.push(row('    of which Astro', peerSteps.astro));
      rows.push(row('    of which Pagefind', peerSteps.pagefind));
    }
    if (ours && peer) rows.push(compare('  ours / peer', ours, peer));
  }
  const first = results[0];
  const last = results.at(-1);
  if (first && last && first !== last) {
    rows.push([`growth, ${String(last.releases)} / ${String(first.releases)} releases`]);
    if (first.ours) rows.push(compare('  ours', last.ours, first.ours));
    if (first.peer) rows.push(compare('  peer', last.peer, first.peer));
  }
  return alignColumns(rows);
};

/** The imports' figures and ratios as a table. */
export const toImportTable = ({ ours, remark, many, large }: ImportResult): string =>
  alignColumns([
    ['', 'wall', 'CPU', 'peak memory'],
    ['1000 releases'],
    row('  ours', ours),
    row('  remark parse + stringify', remark),
    compare('  ours / remark', ours, remark),
    row('10000 releases, ours', many),
    row('one release of 4 MB, ours', large),
  ]);
