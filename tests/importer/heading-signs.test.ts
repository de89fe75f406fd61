import { expect, test } from 'vitest';
import { importText } from '../../src/importer/import-release.ts';

const told =
  'The plant stands beside the river and takes its power from it all the year round, as the two mills before it did.';
const headingsOf = (...blocks: readonly string[]): string[] =>
  importText(
    [
      'Acme Opens Plant for Glass in Ohio',
      `BOSTON, April 16, 2012 (GLOBE NEWSWIRE) -- Acme Optics, Inc. announced today that it has opened a plant. ${told}`,
      told,
      ...blocks,
    ].join('\n\n'),
  )
    .body.split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => line.replaceAll('\\', ''));

test.each([
  ['SJ/DNM/PV', told],
  ['TIDMACM', told],
  ['Fuente Alder Prensa', told],
  ['[HUG#1634290]', told],
  ['Acme Optics Logo', told],
  ['Acme Optics', `and the Friends of Glass opened it today. ${told}`],
  ['The Board of Directors', 'For further information please contact:\nJane Doe, 617-555-0100'],
  ['Styrelsen', 'Kontakt:\nJane Doe, 617-555-0100'],
])('makes no heading of "%s"', (line, below) => {
  expect(headingsOf(line, below)).toEqual([]);
});

test.each([
  ['The Board of Directors', told],
  ['AI/ML AT WORK', told],
  ['[Outlook for 2013]', told],
  ['Our New Logo', told],
])('leaves "%s", which heads what is told, a heading', (line, below) => {
  expect(headingsOf(line, below)).toEqual([`## ${line}`]);
});

test.each<[string, boolean]>([
  ['Acme Optics Reports First Quarter 2012 Financial Results', true],
  // A second copy of the headline behind a notice.
  ['CORRECTING and REPLACING First Quarter 2012 Financial Results', false],
])('what the headline "%s" ends with heads a section: %s', (title, heads) => {
  const line = 'First Quarter 2012 Financial Results';
  const text = `${title}\n\nBOSTON, April 16, 2012 (GLOBE NEWSWIRE) -- Acme Optics, Inc. announced its results today. ${told}\n\n${line}\n\n${told}\n\nAbout Acme Optics\n\n${told}\n`;
  expect(importText(text).release.headings.includes(line)).toBe(heads);
});
