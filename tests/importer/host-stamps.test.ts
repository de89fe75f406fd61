import { describe, expect, test } from 'vitest';
import { findShelf } from '../../src/importer/site/article-labels.ts';
import { findWireRow } from '../../src/importer/site/wire-rows.ts';

const dated = 'ELMSTEAD, Maine, May 20, 2014 (GLOBE NEWSWIRE) -- Alder, Inc. today signed a lease.';

describe('the hour that a program stamps on a copy', () => {
  test.each([
    '05/20/2014 | 07:31am US/Eastern',
    '20/05/2014 | 13:31 Europe/Paris',
    'May 20, 2014 7:31am (America/New_York)',
    'Posted: Published on May 21st, 2014',
  ])('goes above a dated dateline: %s', (stamp) => {
    expect(findWireRow(['Alder Signs a Lease', '', stamp, '', dated])).toEqual([2]);
  });

  test.each([
    ['05/20/2014 | 07:31am US/Eastern', 'ELMSTEAD, Maine -- Alder, Inc. today signed a lease.'],
    ['May 20, 2014, 07:31 GMT', dated],
    ['Call opens at 07:31 US/Eastern', dated],
    ['Posted on May 21st, 2014', dated],
  ])('stays: %s', (stamp, below) => {
    expect(findWireRow(['Alder Signs a Lease', '', stamp, '', below])).toEqual([]);
  });
});

describe('the shelf of a service for news of science', () => {
  const disclaimer =
    'Disclaimer: AAAS and EurekAlert! are not responsible for the accuracy of news releases posted.';

  test.each(['Business Announcement', 'Grant and Award Announcement', 'Reports and Proceedings'])(
    'goes: %s',
    (shelf) => {
      expect(findShelf(['News Release', '', 'Alder Sees Cells', shelf, dated, disclaimer])).toEqual(
        [3],
      );
    },
  );

  test('stays in a release of no such service, and as words of its own', () => {
    expect(findShelf(['Business Announcement', 'Alder Signs a Lease', dated])).toEqual([]);
    expect(findShelf(['Business Announcement of Alder', dated, disclaimer])).toEqual([]);
  });
});
