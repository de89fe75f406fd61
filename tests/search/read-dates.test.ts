import { expect, test } from 'vitest';
import { readDate } from '../../src/search/read-dates.ts';

test.each([
  ['September 2013', '2013-09', 2],
  ['Sept. 2013', '2013-09', 2],
  ['sep 2013', '2013-09', 2],
  ['September 20, 2013', '2013-09-20', 3],
  ['20 September 2013', '2013-09-20', 3],
  ['2nd May 2011', '2011-05-02', 3],
  ['2013-09-20', '2013-09-20', 1],
  ['2013-09', '2013-09', 1],
  ['2013', '2013', 1],
  ['9/20/2013', '2013-09-20', 1],
  ['20/09/2013', '2013-09-20', 1],
  ['20.9.2013', '2013-09-20', 1],
  ['2013/09/20', '2013-09-20', 1],
  ['09/2013', '2013-09', 1],
  ['9/2013', '2013-09', 1],
])('%s', (text, edtf, words) => {
  expect(readDate(text.split(' '), 0)).toEqual({ edtf, words });
});

test.each([
  'September',
  '20 September',
  'March of 2013',
  '1899',
  '20130',
  '2013-13',
  'may',
  '35 May 2013',
  '13/13/2013',
  '2013/09',
  '13/2013',
])('%s is no date', (text) => {
  expect(readDate(text.split(' '), 0)).toBeUndefined();
});
