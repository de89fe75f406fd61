import { alignColumns } from './build-table.ts';
import type { PageWeight, Weight } from './page-weight.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const cell = (weight: Weight): string =>
  weight.plain === 0 ? '–' : `${kilobytes(weight.brotli)} / ${kilobytes(weight.gzip)}`;

/** The pages' weights as a table. */
export const toWeightTable = (pages: readonly PageWeight[]): string =>
  `Page weight, brotli / gzip. The bytes of a first search are counted in a real browser by the browser tests.\n\n${alignColumns(
    [
      ['page', 'HTML', 'CSS', 'HTML + CSS', 'script', 'fonts preloaded', 'fonts named'],
      ...pages.map(({ page, html, css, script, preloadedFonts, namedFonts }) => [
        page,
        cell(html),
        cell(css),
        `${kilobytes(html.brotli + css.brotli)} / ${kilobytes(html.gzip + css.gzip)}`,
        cell(script),
        kilobytes(preloadedFonts),
        kilobytes(namedFonts),
      ]),
    ],
  )}`;
