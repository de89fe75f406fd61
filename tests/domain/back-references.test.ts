import { describe, expect, it } from 'vitest';
import { findBackReferences } from '../../src/domain/back-references.ts';

const days = (text: string, date = '2012-04-17'): string[] =>
  findBackReferences(text, date).map(({ day }) => day);

describe('a reference to another announcement', () => {
  it.each([
    ['Earlier today it announced the start of Phase I testing.', ['2012-04-17']],
    ['Yesterday, the Company announced a loan.', ['2012-04-16']],
    ['As announced on March 30, 2012, testing began.', ['2012-03-30']],
    ['On March 30 Northwind reported its results.', ['2012-03-30']],
    ['On December 1 Northwind reported its results.', ['2011-12-01']],
  ])('names its day: %s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it.each([
    'Patients were treated earlier today.',
    'Recently the Company announced the start of Phase II testing.',
    'On February 30, 2011, it announced nothing.',
    'It will be announced on June 3, 2012.',
    'Data will be shown on March 3. The Company announced them.',
  ])('is not seen where none is certain: %s', (text) => {
    expect(days(text)).toEqual([]);
  });

  it('is not seen in a release whose own day is not certain', () => {
    expect(days('Earlier today it announced a trial.', '2012-04')).toEqual([]);
    expect(days('Earlier today it announced a trial.', '2012-04-17?')).toEqual([]);
  });

  it('is the sentence alone', () => {
    const [found] = findBackReferences(
      'All is well at A. Inc. Earlier today it announced NWX-10. More will come.',
      '2012-04-17',
    );
    expect(found?.sentence).toBe('Earlier today it announced NWX-10.');
  });
});
