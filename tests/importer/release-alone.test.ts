import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';
import { isReleaseAlone } from '../../src/importer/site/release-alone.ts';
import { findAmongLines } from '../../src/importer/site/site-lines.ts';

const release = `March 4, 2014

Calder Biologics Doses First Patient in Phase II Trial of CLB-204

- Results expected by the end of the year in up to 60 patients with lupus.

LEEDS, Mass.--(BUSINESS WIRE)-- Calder Biologics, Inc. (Nasdaq: CLDR) today announced that the first patient was dosed in its Phase II trial of CLB-204, an antibody for the treatment of lupus.

"This is the step that patients have waited for," said Jane Doe, MD, Chief Medical Officer. "We thank the centers that take part, and look forward to the first findings of the trial next spring."

The trial is designed to enroll 60 patients at 12 centers in the United States and Canada. Its primary endpoint is the response at week 24, measured by an independent committee.

About CLB-204

CLB-204 is an antibody that binds the receptor of interleukin-40 on the surface of B cells. It was created by the scientists of the Company and is owned by it in every country of the world.

About Calder Biologics, Inc.

Calder Biologics, Inc. develops medicines for people with diseases of the immune system. It was founded in 2004 by two physicians of the Leeds Infirmary and has its laboratories in Leeds, Massachusetts.

This press release includes forward-looking statements. Actual results may differ materially from those expressed here, and the Company takes on no duty to update any of these statements.

For Investors:
Calder Biologics, Inc.
John Roe, 413-555-0142
Vice President, Investor Relations
ir@calder.example

Source: Calder Biologics, Inc.`.split('\n');

const withLine = (at: number, line: string): string[] => [
  ...release.slice(0, at),
  '',
  line,
  '',
  ...release.slice(at),
];

const places = [
  0,
  release.findIndex((line) => line.startsWith('LEEDS')),
  release.findIndex((line) => line.startsWith('The trial is')),
  release.findIndex((line) => line.startsWith('About Calder')),
  release.findIndex((line) => line.startsWith('For Investors')),
  release.length,
];

const folder = join(import.meta.dirname, 'fixtures');
const furniture = [
  ...new Set(
    readdirSync(folder)
      .filter((name) => /\.(?:txt|html)$/.test(name))
      .flatMap((name) =>
        importBytes(readFileSync(join(folder, name)), name, { slug: 'fixture' }).leftOut.map(
          ({ text }) => text,
        ),
      ),
  ),
];

describe('a text that is a release and nothing else', () => {
  test('is told by its lines', () => {
    expect(isReleaseAlone(release)).toBe(true);
  });

  test('is told without a wire, with its lines broken', () => {
    const broken = release
      .map((line) => line.replace('--(BUSINESS WIRE)--', ' -'))
      .flatMap((line) => line.replaceAll(/(.{60,75}) /g, '$1\n').split('\n'));
    expect(broken.length).toBeGreaterThan(release.length + 10);
    expect(isReleaseAlone(broken)).toBe(true);
  });

  test.each([
    ['a menu', 0, 'Home | News | Contact'],
    ['a second headline', 3, 'Other Firm Names Its First Chairman of the Board in Spring'],
    ['a heading above nothing', release.length, 'Related stories'],
    ['a host below it', release.length, 'This material was provided by the host to its readers.'],
  ])('is not told beside %s', (_what, at, line) => {
    expect(isReleaseAlone(withLine(at, line))).toBe(false);
  });

  test('holds nothing that a site sets around releases, whatever stands where', () => {
    expect(furniture.length).toBeGreaterThan(1000);
    const missed = furniture.flatMap((line, index) => {
      // Each line in two of the places, all places in turn: all lines in all take ten times the time.
      return [index, index + 3].flatMap((turn) => {
        const text = withLine(places[turn % places.length] ?? 0, line);
        if (!isReleaseAlone(text)) return [];
        const found = findAmongLines(text);
        return text.some(
          (one, at) => found.places.has(at) || found.reasonFor(at, one) !== undefined,
        )
          ? [line]
          : [];
      });
    });
    expect(missed).toEqual([]);
  });
});
