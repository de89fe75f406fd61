import { describe, expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

// What the keeper is told to look for; the date itself stays empty.
const proposed = (text: string): string | undefined => {
  const { release } = importBytes(Buffer.from(text), 'a.txt', { slug: 'a' });
  expect(release.date).toBeUndefined();
  const hints = release.doubts.map(({ hint }) => hint).join(' ');
  expect(hints).toContain('by hand as date:');
  return /makes (\d{4}-\d\d-\d\d) likely/.exec(hints)?.[1];
};

const below =
  '"Our bakers made more bread than ever, and we thank them," said Jane Roe, president of Alder. The company runs forty bakeries along the river and two mills.';

test.each<[string, string | undefined]>([
  ['© 2006 PR Newswire', '2006-02-09'],
  // A host's own wire, or a year that its pages print anew.
  ['© 2006 Business Wire', undefined],
  ['© 2024 PR Newswire', undefined],
])(
  'the year that the wire of the dateline prints with the period of the news: %s',
  (foot, date) => {
    const lead =
      'OMAHA, Neb., Feb. 9 /PRNewswire/ -- Alder Bakeries Inc. announced today its financial results for the quarter ended December 31, 2005.';
    const text = ['Alder Bakeries Reports Results', lead, below, 'Alder Bakeries Inc.', foot];
    const { release } = importBytes(Buffer.from(text.join('\n\n')), 'a.txt', { slug: 'a' });
    expect(release.date).toBe(date);
  },
);

describe('a dateline without a year', () => {
  const results = (lead: string, more = ''): string =>
    [
      'Alder Bakeries Reports Results',
      `OMAHA, Neb., Feb. 9 /PRNewswire/ -- Alder Bakeries Inc. ${lead}`,
      `${below} ${more}`,
    ].join('\n\n');

  test.each<[string, string, string | undefined]>([
    [
      'the quarter that its lead reports on',
      results('announced today its financial results for the quarter ended December 31, 2005.'),
      '2006-02-09',
    ],
    [
      'the later of two ends',
      results(
        'reported net income of $2 million for the three months ended December 31, 2005, against $1 million for the three months ended December 31, 2004.',
      ),
      '2006-02-09',
    ],
    [
      'a year to come, which is no end',
      results(
        'announced that it expects sales of $9 million for the year ended December 31, 2005.',
      ),
      undefined,
    ],
    [
      'results restated, which may be long ago',
      results('announced that it restated its results for the quarter ended December 31, 2003.'),
      undefined,
    ],
    [
      'an end too far away',
      results('announced today its financial results for the quarter ended June 30, 2005.'),
      undefined,
    ],
    [
      'news of later years below',
      results(
        'announced today its financial results for the quarter ended December 31, 2005.',
        'The mill burned on June 3, 2008.',
      ),
      undefined,
    ],
    [
      'no results in the lead',
      results('opened a mill. It was built in the three months ended December 31, 2005.'),
      undefined,
    ],
  ])('is left empty, and the year proposed is that behind %s', (_, text, date) => {
    expect(proposed(text)).toBe(date);
  });

  const clock = (weekday: string, report: string): string =>
    [
      `${weekday} June 5, 8:02 am Eastern Time`,
      'Alder Bakeries Opens Mill in Omaha',
      'OMAHA, Neb., June 5 /PRNewswire/ -- Alder Bakeries Inc. (Nasdaq: ALDR) opened its mill in Omaha today.',
      below,
      `Risks are described in the company's ${report}.`,
    ].join('\n\n');

  test.each<[string, string, string, string | undefined]>([
    ['a report agree', 'Monday', 'Form 10-K for the year ended December 31, 1999', '2000-06-05'],
    ['a report of its year agree', 'Monday', 'Annual Report on Form 10-K for 1999', '2000-06-05'],
    [
      'a quarterly report agree',
      'Monday',
      'Form 10-Q for the quarter ended March 31, 2000',
      '2000-06-05',
    ],
    ['a report disagree', 'Tuesday', 'Form 10-K for the year ended December 31, 1999', undefined],
    ['no report agree', 'Monday', 'prospectus of its shares', undefined],
  ])(
    'is left empty, and the year proposed is that in which weekday and %s',
    (_, weekday, report, date) => {
      expect(proposed(clock(weekday, report))).toBe(date);
    },
  );
});
