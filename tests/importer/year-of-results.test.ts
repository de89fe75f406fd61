import { describe, expect, test } from 'vitest';
import { dayOfResults } from '../../src/importer/dateline/year-of-results.ts';

const headline = 'Alder Looms Reports Second Quarter 2004 Results';
const news = (ended: string, more = ''): string =>
  `Alder Looms Inc. today announced its results for the second quarter of 2004. Sales in the six months ended ${ended} fell to $5.9 million. ${more}`;

describe('the year of a day on which results were reported', () => {
  test.each([
    ['08-05', headline, news('June 30, 2004'), '2004-08-05'],
    ['08-05', headline, news('30 June 2004'), '2004-08-05'],
    // An earlier report is cited beside it.
    [
      '08-05',
      headline,
      news('June 30, 2004', 'See our report for the quarter ended March 31, 2004.'),
      '2004-08-05',
    ],
  ])('%s below %j', (monthDay, title, text, day) => {
    expect(dayOfResults(monthDay, title, text)).toBe(day);
  });

  test.each([
    ['a day far behind the period', '03-05', headline, news('June 30, 2004')],
    [
      'a year that is not printed',
      '02-10',
      'Alder Looms Reports Fourth Quarter 2004 Earnings',
      'Earnings for the year ended December 31, 2004 rose by a tenth.',
    ],
    [
      'results told anew',
      '08-05',
      'Alder Looms Restates Second Quarter 2004 Results',
      news('June 30, 2004'),
    ],
    [
      'no results',
      '08-05',
      'Alder Looms Opens a Mill',
      `The mill opened in 2004. ${'It stands by the river and holds ninety looms. '.repeat(12)} See our report for the quarter ended June 30, 2004.`,
    ],
    [
      'a period to come',
      '08-05',
      headline,
      'We expect results for the quarter ending September 30, 2004.',
    ],
    [
      'another year in the headline',
      '08-05',
      'Alder Looms Reports Second Quarter 2005 Results',
      'See our report for the year ended June 30, 2004.',
    ],
  ])('is left open for %s', (_, monthDay, title, text) => {
    expect(dayOfResults(monthDay, title, text)).toBeUndefined();
  });
});
