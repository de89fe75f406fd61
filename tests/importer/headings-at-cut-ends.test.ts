import { describe, expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const opening =
  'BOSTON, April 16, 2012 – Alpha Bio, Inc. (Nasdaq: ALBI) today announced that it has opened a laboratory in which forty scientists will look for antibodies.';
const told =
  'The stent stayed open in 68 of 73 patients who were followed for six months at nine hospitals.';

const readsText = (...parts: string[]): readonly string[] =>
  importBytes(
    Buffer.from(
      ['Alpha Bio Opens Laboratory for Antibody Research', opening, ...parts].join('\n\n'),
    ),
    'a.txt',
    { slug: 'a' },
  ).release.headings;

describe('the end of a copy that was cut off', () => {
  test('the name of a notice with nothing below it is a heading', () => {
    expect(readsText(told, 'Forward Looking Statements')).toEqual(['Forward Looking Statements']);
    expect(readsText(told, 'About Alpha Bio')).toEqual(['About Alpha Bio']);
  });

  test('a name above what is left of a sentence is a heading', () => {
    expect(readsText(told, 'Inducement Award', 'In connection with her appointmen')).toEqual([
      'Inducement Award',
    ]);
  });

  test('what a page prints below the last sentence is none', () => {
    expect(readsText(told, 'Press Room')).toEqual([]);
    expect(readsText(told, 'Guidance for Authors')).toEqual([]);
    expect(readsText(told, 'Alpha Bio Team', 'Director of Research')).toEqual([]);
    expect(readsText('See the map below', 'About Alpha Bio')).toEqual([]);
  });
});
