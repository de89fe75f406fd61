import { describe, expect, test } from 'vitest';
import { isDisclaimer } from '../../src/importer/site/disclaimers.ts';
import { findHostFeet } from '../../src/importer/site/host-feet.ts';
import { findHostStamps } from '../../src/importer/site/host-stamps.ts';
import { reasonToLeaveOut } from '../../src/importer/site/left-out.ts';

const dated = 'ELMSTEAD, Maine, May 20, 2014 (GLOBE NEWSWIRE) -- Alder, Inc. today signed a lease.';
const headline = 'Alder Signs a Lease for Its Second Sawmill';

describe('what boards, portals and papers print around a copy', () => {
  test.each([
    'Price at posting:',
    'ALD Price at posting: 45.0¢ Sentiment: Buy Disclosure: Held',
    '45.0¢ Sentiment: None Disclosure: Not Held',
    'A personalised tool to help users track selected stocks. Delivering real-time notifications.',
    'Help employers find you! Check out all the jobs and post your resume.',
    'Sign up for the free SeedPool newsletter today!',
    'Give your business an edge with our leading industry insights.',
    'Autor: dpa - AFX (© dpa),08:02 08.11.2005',
    'Alder-Aktie komplett kostenlos handeln - auf Smartbroker+',
    'Holz-Aktien: Jetzt kostenlosen Report sichern',
    'As a sawyer based in Maine, would you like us to promote your news? Send it to news@sawyers.example.',
    'View related filings',
    'send questions or comments to info@sawyers.example',
    'から 10 2024 まで 11 2024',
    'Skip to first unread message',
    'UK Markets close in 2 hrs 48 mins',
    'Need a new registration confirmation email? Click here',
    'About this update from Holm Gold Corp',
    'News published on 6 april 2018 at 09:10 and distributed by:',
    'Communiqué envoyé le 6 avril 2018 et diffusé par : Alder Presse',
    'Our Standards: The Thomson Reuters Trust Principles.',
  ])('goes: %s', (line) => {
    expect(reasonToLeaveOut(line)).toBe('site furniture');
  });

  test.each([
    'Disclosure: Ms. Berg holds shares of Alder.',
    'The price at posting of the first train was nine dollars a log.',
    'Die Alder-Aktie wird ab 1. Juli in Frankfurt gehandelt.',
    'Two new markets open in 2019 and a third in 2020.',
    'News published on 6 April 2018 told of the first sawmill.',
    'About this update of its forecast the company will say more in May.',
    'Employers find you through our new register of sawyers.',
    'The company will reply to all who write.',
    'Autor: Silke Brandt',
  ])('stays: %s', (line) => {
    expect(reasonToLeaveOut(line)).toBeUndefined();
  });

  test('the address and the hour at which a page was printed go', () => {
    const address = 'http://www.alder.example/news.html';
    expect(reasonToLeaveOut(`${address}[3/15/2018 9:12:44 AM]`)).toBe('page furniture');
    expect(reasonToLeaveOut(`${address} (1 of 3) [3/15/2018 9:12:44 AM]`)).toBe('page furniture');
    expect(reasonToLeaveOut(address)).toBeUndefined();
    expect(reasonToLeaveOut(`${address} [accessed 3/15/2018]`)).toBeUndefined();
  });
});

describe('a host that does not answer for its copy', () => {
  test.each([
    'The above content is for informational or educational purposes only and does not constitute any investment advice.',
    'Disclaimer: Die hier angebotenen Beiträge dienen ausschließlich der Information und stellen keine Empfehlung dar.',
    'This press release is posted as a service by Sawyers.Org.',
  ])('%s', (line) => {
    expect(isDisclaimer(line)).toBe(true);
  });

  test('is none where the release speaks of what it says itself', () => {
    expect(isDisclaimer('The information in this release is for investors in Canada.')).toBe(false);
  });
});

describe('a box with the price of a share', () => {
  const release = [
    headline,
    dated,
    'The mill will saw larch and oak for the boatyards of the bay.',
    'Contact: Ruth Berg, ruth@alder.example',
  ];
  const left = (...foot: string[]): string[] => {
    const lines = [...release, ...foot];
    return findHostFeet(lines).map((at) => lines[at] ?? '');
  };

  test('goes below the release', () => {
    const box = ['Stock Quote', 'NASDAQ: ALDR', 'Price: $12.44', 'Change: +0.26'];
    expect(left(...box)).toEqual(box);
  });

  test('stays where nothing below its name is a field', () => {
    expect(left('Stock Information', 'Alder is listed in Toronto.', 'Price: on demand')).toEqual(
      [],
    );
  });
});

describe('stamps of hosts below a headline', () => {
  test.each([
    ['May 20, 2014 | By Alder Sawmills'],
    ['May 20, 2014 by admin'],
    ['Published on: May 20, 2014'],
  ])('go above a dated dateline: %s', (stamp) => {
    expect(findHostStamps([headline, '', stamp, '', dated])).toEqual([2]);
  });

  test('go above the same day on a line of its own', () => {
    const stamp = '05/20/2014 | 07:31am EDT';
    expect(findHostStamps([headline, stamp, '20 May 2014', 'Alder signs a lease.'])).toEqual([1]);
    expect(findHostStamps([headline, stamp, 'Alder signs a lease.'])).toEqual([]);
    expect(findHostStamps([headline, stamp, '24 May 2014', 'Alder signs a lease.'])).toEqual([]);
  });

  test.each([
    ['May 20, 2014'],
    ['May 20, 2014 07:00 ET | Source: Alder, Inc.'],
    ['May 19, 2014 by admin'],
    ['May 20, 2014 by train'],
  ])('stay: %s', (line) => {
    expect(findHostStamps([headline, '', line, '', dated])).toEqual([]);
  });
});
