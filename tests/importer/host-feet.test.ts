import { describe, expect, test } from 'vitest';
import { findHostFeet } from '../../src/importer/site/host-feet.ts';
import { reasonToLeaveOut } from '../../src/importer/site/left-out.ts';

const release = [
  'Alder Signs a Lease for Its Second Sawmill in Elmstead',
  '',
  'ELMSTEAD, Maine, June 4, 2015 -- Alder, Inc. today signed a lease.',
  'The mill will saw larch and oak for the boatyards of the bay.',
  'About Alder',
  'Alder, Inc. saws wood in two towns and sells it in nine countries.',
  'Contact: Ruth Berg, ruth@alder.example',
];

const left = (...foot: string[]): string[] => {
  const lines = [...release, '', ...foot];
  return findHostFeet(lines).map((at) => lines[at] ?? '');
};

describe('feet of hosts that lines beside them bear out', () => {
  test.each([
    [['More articles issued by Alder, Inc.', 'Elmstead, Maine, UNITED STATES', '', 'Contact Data']],
    [['More press releases published by Alder, Inc.', 'Skagen, DENMARK']],
    [
      [
        'Issuer of this News Release is solely responsible for its content.',
        'Please address inquiries directly to the issuing company.',
      ],
    ],
    [
      [
        'Please direct all questions directly to the issuer',
        'The issuer of this press release is solely responsible for its content.',
      ],
    ],
    [
      [
        'Birchly is a trading app offered by Birchly Technologies Inc.',
        'Securities are offered through Birchly Financial Inc., Member FINRA/SIPC.',
      ],
    ],
  ])('go: %s', (foot) => {
    expect(left(...foot).toSorted()).toEqual(foot.filter((line) => line !== '').toSorted());
  });

  test.each([
    [
      [
        'Terms and conditions of use apply',
        'Copyright © 2009 PR Newswire Association LLC. All rights reserved.',
        'A United Business Media Company',
      ],
      ['Terms and conditions of use apply', 'A United Business Media Company'],
    ],
    [
      ['Read more here: Alder AG on EQS', 'Posted in EQS Newsfeed'],
      ['Read more here: Alder AG on EQS'],
    ],
    [['Read the original here:', release[0] ?? '', 'Related Posts'], ['Read the original here:']],
    [
      [
        '© 2026 PR Newswire',
        'Alder zu teuer?',
        'In unserem Report erfahren Sie mehr.',
        'Hier klicken',
        'Werbehinweise: Der Prospekt ist bei der Bank erhältlich.',
      ],
      ['Alder zu teuer?', 'In unserem Report erfahren Sie mehr.', 'Hier klicken'],
    ],
    [
      [
        'Archive at www.wire.example',
        'Die Zahlen auf einen Blick',
        'Umsatz 0,90 1,45 2,10',
        'Quelle: birchboerse.de und Firmenangaben',
        '©birchboerse.de',
      ],
      [
        'Die Zahlen auf einen Blick',
        'Umsatz 0,90 1,45 2,10',
        'Quelle: birchboerse.de und Firmenangaben',
        '©birchboerse.de',
      ],
    ],
  ])('go in part: %s', (foot, gone) => {
    expect(left(...foot)).toEqual(gone);
  });

  test.each([
    // A release's own data, notes and figures.
    [['Contact Data', 'Ruth Berg', '207-555-0100']],
    [['Elmstead, Maine, UNITED STATES']],
    [['The issuer is solely responsible for the content of this announcement.']],
    [['Issuer of this News Release is solely responsible for its content.']],
    [['Please send questions to the issuer by June 30.']],
    [['Terms and conditions of use apply']],
    [['A United Business Media Company']],
    [['Securities are offered through Larch Financial Inc., Member FINRA/SIPC.']],
    [
      [
        'Alder is a trading app offered by Alder, Inc.',
        'Securities are offered through Alder Financial Inc., Member FINRA/SIPC.',
      ],
    ],
    [['Read more here: Alder AG on EQS']],
    [['Read the original here:', 'www.alder.example/lease']],
    [['Werbehinweise: Der Prospekt ist bei der Bank erhältlich.']],
    [['Umsatz 0,90 1,45 2,10', 'Quelle: birchboerse.de und Firmenangaben', '©birchboerse.de']],
    [['Archive at www.wire.example', 'Quelle: Alder AG', '©birchboerse.de']],
  ])('stay: %s', (foot) => {
    expect(left(...foot)).toEqual([]);
  });
});

describe('what a portal says of its copy by itself', () => {
  test.each([
    '* Reuters is not responsible for the content in this press release.',
    'MarketWatch is not responsible for the accuracy of this release',
    'Thomson Reuters journalists are subject to an Editorial Handbook which requires fair presentation.',
    '© Thomson Reuters 2008. All rights reserved. Users may download and print extracts of content from this website for their own use only.',
    'This post was added by Dr. Berg',
    'Tags: #Timber, #SmallCap',
    'Maps & Directions | Careers | Web Site Feedback',
  ])('goes: %s', (line) => {
    expect(reasonToLeaveOut(line)).toBe('site furniture');
  });

  test.each([
    'The CSE is not responsible for the content of this press release.',
    'Alder is not responsible for the accuracy of this release',
    'Journalists are subject to the rules of the mill.',
    'This post was added by the town in 1904 to carry the bridge.',
    'Tags: #1 and #2 of the herd',
  ])('stays: %s', (line) => {
    expect(reasonToLeaveOut(line)).toBeUndefined();
  });
});
