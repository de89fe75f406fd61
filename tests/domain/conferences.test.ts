import { describe, expect, it } from 'vitest';
import { findConferences } from '../../src/domain/conferences.ts';

describe('conferences', () => {
  it.each([
    [
      'shown at the AACR-NCI-EORTC International Conference on Molecular Targets and Cancer Therapeutics meeting (abstract #A73) being held in Boston.',
      ['AACR-NCI-EORTC International Conference on Molecular Targets and Cancer Therapeutics'],
    ],
    [
      'at the 2011 European Multidisciplinary Cancer Congress taking place in Stockholm.',
      ['2011 European Multidisciplinary Cancer Congress'],
    ],
    [
      'At the Annual Meeting of the American Society of Hematology, data were shown.',
      ['Annual Meeting of the American Society of Hematology'],
    ],
    ['Conference Call Information. The Meeting was held.', []],
    ['a medical conference', []],
  ])('are found: %s', (text, names) => {
    expect(findConferences(text)).toEqual(names);
  });

  it.each(['Big ', 'of ', 'Forum '])(
    'are looked for in time that grows with the text alone: %s',
    (word) => {
      const start = process.cpuUsage();
      findConferences(`${word.repeat(20_000)} Forum`);
      expect(process.cpuUsage(start).user / 1e3).toBeLessThan(2_000);
    },
  );
});
