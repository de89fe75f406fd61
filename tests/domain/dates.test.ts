import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDates,
  dateSchema,
  formatDate,
  parseDate,
  toDateTimeAttribute,
  yearOf,
} from '../../src/domain/dates.ts';

describe('parseDate', () => {
  it.each([
    ['2013-02-12', '2013-02-12', '2013-02-12', 'day', false],
    ['2012-04', '2012-04-01', '2012-04-30', 'month', false],
    ['2012-02', '2012-02-01', '2012-02-29', 'month', false],
    ['2013', '2013-01-01', '2013-12-31', 'year', false],
    ['2012-04-17?', '2012-04-17', '2012-04-17', 'day', true],
    ['2012-21', '2012-03-01', '2012-05-31', 'season', false],
    ['2013-10/2013-12', '2013-10-01', '2013-12-31', 'interval', false],
  ])('reads %s', (text, earliest, latest, precision, uncertain) => {
    expect(parseDate(text)).toEqual({ edtf: text, earliest, latest, precision, uncertain });
  });

  it.each([
    '',
    'yesterday',
    '2013-02-30',
    '2011-02-29',
    '2013-13',
    '2013-00-01',
    '2013-2-3',
    '12/02/2013',
    '2013-12/2013-10',
    '2013/2014/2015',
    '2013-02-12/',
    '2012-21-01',
    '2013-02-12T06:33',
  ])('refuses %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('keeps every real day as it is', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (day) => {
          const text = day.toISOString().slice(0, 10);
          expect(parseDate(text)).toMatchObject({ earliest: text, latest: text });
          expect(yearOf(text)).toBe(text.slice(0, 4));
        },
      ),
    );
  });
});

describe('formatDate', () => {
  it.each([
    ['2013-02-12', '12 February 2013'],
    ['2012-04', 'April 2012'],
    ['2012-04-17?', 'about 17 April 2012'],
    ['2012-22', 'Summer 2012'],
    ['2013-10/2013-12', 'October 2013 – December 2013'],
  ])('says %s as %s', (text, words) => {
    expect(formatDate(text)).toBe(words);
  });
});

it('has a machine form only where HTML has one', () => {
  expect(toDateTimeAttribute('2012-04-17?')).toBe('2012-04-17');
  expect(toDateTimeAttribute('2012-04')).toBe('2012-04');
  expect(toDateTimeAttribute('2012-21')).toBeUndefined();
  expect(toDateTimeAttribute('2013-10/2013-12')).toBeUndefined();
});

it('orders by the earliest day, the exact date before the vague one', () => {
  expect(
    ['2013', '2012-04-17', '2013-01-01', '2012-04', '2013-10/2013-12'].toSorted(compareDates),
  ).toEqual(['2012-04', '2012-04-17', '2013-01-01', '2013', '2013-10/2013-12']);
});

it('tells a keeper what a good date looks like', () => {
  expect(dateSchema.safeParse('2013-02-30').error?.issues[0]?.message).toBe(
    '"2013-02-30" is not a possible date. Write "2013-02-12", "2012-04", "2012-04-17?" (uncertain), "2012-21" (season) or "2013-10/2013-12" (interval).',
  );
  expect(dateSchema.safeParse(2013).error?.issues[0]?.message).toBe(
    '2013 is not a quoted date. Write it in quotes, like "2013-02-12".',
  );
});
