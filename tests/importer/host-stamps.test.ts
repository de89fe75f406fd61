import { describe, expect, test } from 'vitest';
import { findShelf } from '../../src/importer/site/article-labels.ts';
import { findHostStamps } from '../../src/importer/site/host-stamps.ts';
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

describe('the stamp of a program below the headline', () => {
  test.each([
    'May 20, 2014, 07:31 ET',
    'Tuesday, 20 May 2014 07:31 AM',
    'tis, maj 20, 2014 07:31 CET',
    'GlobeNewswire•May 20, 2014',
    'Le 20/05/2014 à 07:31 - GlobeNewswire',
    'Published on 05/20/2014 at 07:31 am EDT - Modified on 05/20/2014 at 08:05 am EDT',
    'Press Release Source: Alder, Inc. On Tuesday May 20, 2014, 7:31 am EDT',
    '2014-05-20 07:31 ET - News Release',
    // To the second, as only a machine prints it, a day late.
    '21.05.2014 00:01:00',
  ])('goes above a dateline with the same day: %s', (stamp) => {
    expect(findHostStamps(['Alder Signs a Long Lease', '', stamp, '', dated])).toEqual([2]);
  });

  test.each([
    'May 20, 2014',
    'May 21, 2014, 07:31 ET',
    'Embargoed until May 20, 2014, 7:31 a.m. EDT',
    'Elmstead, May 20, 2014, 07:31 CET',
    'Conference call: May 20, 2014, 10:30 a.m. EDT',
    'Sent: Tuesday, May 20, 2014 7:31 AM',
    '20.05.2014 / 07:31',
  ])('stays: %s', (line) => {
    expect(findHostStamps(['Alder Signs a Long Lease', '', line, '', dated])).toEqual([]);
  });

  test('stays above the headline, and where the dateline prints no day', () => {
    const stamp = 'May 20, 2014, 07:31 ET';
    const bare = 'ELMSTEAD, Maine--(BUSINESS WIRE)--Alder, Inc. today signed a lease.';
    expect(findHostStamps([stamp, '', 'Alder Signs a Long Lease', '', dated])).toEqual([]);
    expect(findHostStamps(['Alder Signs a Long Lease', '', stamp, '', bare])).toEqual([]);
  });
});
