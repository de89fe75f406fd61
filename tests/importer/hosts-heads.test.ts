import { describe, expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const read = (text: string) => importBytes(Buffer.from(text), 'a.txt', { slug: 'a' }).release;

const title = 'Alder Bakery Opens First Kitchen without Waste in Holm';
const news = `Home-grown bakery chain Alder today opened a kitchen in Holm that burns no waste, the first of its kind in the country, and has hired forty people for it.

The house bakes up to 210,000 pieces a day. Trimmings and loaves that come back are dried, milled and blended into other products, while sugars become a syrup.

“My father never threw away a crust in his life, and he ran one shop with one oven,” said Ann Roe, who leads the chain.`;
const dateline = 'SINGAPORE – Media OutReach Newswire – 6 March 2025 – ';

test.each<[string, string, string | undefined]>([
  [
    'the visit among a host’s lines',
    '29.4 C\nVientiane\nSunday, March 9, 2025\nspot_img\n\n',
    '2025-03-06',
  ],
  ['a visit years later', 'Skip to content\nMonday, October 12, 2026\nFollow us\n\n', '2025-03-06'],
  // Two years that differ in one letter may be a slip of either.
  [
    'the season of another year',
    'Skip to content\nFriday, March 6, 2026\nFollow us\n\n',
    undefined,
  ],
  // No line of a host stands around it: the sender's own day.
  ['a letterhead’s day', 'Sunday, March 9, 2025\n\n', undefined],
  ['a day without its weekday', 'Skip to content\nMarch 9, 2025\nFollow us\n\n', undefined],
  [
    'a day before that of the wire',
    'Skip to content\nSunday, March 2, 2025\nFollow us\n\n',
    undefined,
  ],
])('a day above a wire’s dateline: %s', (_, head, date) => {
  expect(read(`${head}${title}\n\n${dateline}${news}\n`).date).toBe(date);
});

test.each<[string, string | undefined]>([
  ['03/19/2001 (Monday)', '2001-03-19'],
  ['March 19, 2001 (Mon.)', '2001-03-19'],
  ['19.03.2001 (Montag)', '2001-03-19'],
  // Another weekday speaks against the day.
  ['03/19/2001 (Friday)', undefined],
])('the weekday in brackets behind the day: %s', (day, date) => {
  const head = `Contact: Harriet Roe\n${day}\n(202) 555-0196\nNo. 01-17\nTTY 1 (800) 555-0139`;
  const release = read(`${head}\n\n${title}\n\n${news}\n`);
  expect(release.date).toBe(date);
  if (date !== undefined)
    expect(release.contacts).toEqual([
      { kind: 'general', name: 'Harriet Roe', phone: '(202) 555-0196' },
    ]);
});

test.each<[string, string, string | undefined]>([
  ['its day below its kind', 'ALDER BAKERY\nPRESS RELEASE\n\nNovember 9, 2010.', '2010-11-09'],
  ['its day right below its kind', 'Media Release\nNovember 9, 2010', '2010-11-09'],
  // Nothing tells which of them is the release's.
  ['its day without its kind', 'ALDER BAKERY\n\nNovember 9, 2010.', undefined],
  ['a day long before the blog’s', 'PRESS RELEASE\n\nOctober 9, 2010', undefined],
])('a blog’s day above the release’s own: %s', (_, head, date) => {
  const blog = `Press Notebook\n\nWednesday, November 10, 2010\n\n${title.toUpperCase()}`;
  expect(read(`${blog}\n\n${head}\n\n${title.toUpperCase()}\n\n${news}\n`).date).toBe(date);
});

test.each<[string, string[]]>([
  [
    'From: Denise Roe, 202-555-0142, or Martin Fell, 202-555-0177, e-mail: mfell@alder.example, both of the Alder Trust',
    ['Denise Roe', 'Martin Fell'],
  ],
  ['From: Denise Roe of the Alder Trust, 202-555-0142', ['Denise Roe']],
  // A mail's sender is not who answers for the release.
  ['From: Denise Roe <denise@alder.example>', []],
  ['From: Alder Trust', []],
])('who a wire says answers for the copy: %s', (line, names) => {
  const { contacts } = read(
    `${title}\n\n${line}\n\nHOLM, Nov. 12, 2010 /U.S. Newswire/ -- ${news}\n`,
  );
  expect(contacts.map(({ name }) => name)).toEqual(names);
});

const deck =
  'Deckhand and cook of the Lorena named good shepherds of the river for a rescue by night';
test.each<[string, string, string]>([
  [
    'below the room’s name',
    `News & Press Releases\n\nBakery Crews Share Top Honor for Rescue on the Ohio\n\n09/22/2011\n\n${deck}`,
    'Bakery Crews Share Top Honor for Rescue on the Ohio',
  ],
  // A motto stands above the room, or without one.
  ['a motto above', `The Voice of the Bakeries of the Ohio Valley\n\n09/22/2011\n\n${deck}`, deck],
])('a headline above its day and deck: %s', (_, head, headline) => {
  const release = read(
    `${head}\n\nReston, Virginia:\n\nThe Bakers have named deckhand Curtis Fell and cook Bettye Roe of the Lorena its good shepherds of the river for the year, and honor them for the rescue of a family by night.\n\n${news}\n`,
  );
  expect(release.title).toBe(headline);
  expect(release.place).toBe('Reston, Virginia');
  expect(release.subheads).not.toContain('Reston, Virginia:');
});

test.each([
  [
    '',
    'INVESTOR CONTACT Ann Roe, 585.555.0146 aroe@alder.example ALDER BAKERY ANNOUNCES SECOND QUARTER RESULTS',
  ],
  [
    '1 ',
    'MEDIA CONTACT Ann Roe aroe@alder.example 585-555-0146 ALDER BAKERY ANNOUNCES SECOND QUARTER RESULTS',
  ],
])('a headline behind the contact of a copy without lines: %s%s', (page, line) => {
  const told = `${news} ${news} ${news}`.replaceAll('\n\n', ' ');
  const release = read(
    `q2 2011 earnings release of alder bakery, inc\n\n${page}FOR IMMEDIATE RELEASE July 27, 2011 ${line} ROCHESTER, N.Y. – July 27, 2011 - Alder Bakery, Inc. announced results for the second quarter of 2011. ${told}\n`,
  );
  expect(release.title).toBe('ALDER BAKERY ANNOUNCES SECOND QUARTER RESULTS');
  expect(release.contacts.map(({ name, organization }) => [name, organization])).toEqual([
    ['Ann Roe', undefined],
  ]);
});

describe('the line of a program for blogs below its title', () => {
  const page = (line: string): string =>
    [
      '[![Barlow Oats](/img/logo.svg)](/)',
      '- [Oats](/oats/)\n- [Mills](/mills/)',
      '[« All news](/news/)',
      '# Barlow Oats Opens Second Mill in Nebraska',
      line,
      '**DUNMORE, Neb., May 4, 2015** – Barlow Oats, Inc. today opened its second mill, in the north of Nebraska. It will grind 40,000 tonnes of oats a year and employ 26 people.',
      '"Growers drove four hours to sell us their oats," said Ellen Marsh, President of Barlow Oats. "From today it is forty minutes."',
      '## About Barlow Oats',
      'Barlow Oats mills oats for bakers in nine states. The company was founded in 1974.',
    ].join('\n\n');
  const read = (line: string): string =>
    importBytes(new TextEncoder().encode(page(line)), 'page.md', { slug: 'page' }).markdown;

  test('goes with the shelf it names', () => {
    expect(read('By barlow-admin | In Company News, Mills')).not.toContain('barlow-admin');
  });

  test('stays where it names neither a day nor a shelf', () => {
    expect(read('By Ellen Marsh | President')).toContain('By Ellen Marsh | President');
  });
});

describe('what a host says between its headline and the dateline', () => {
  const page = (line: string): string =>
    [
      'Skip to content',
      'Barlow Oats Opens Second Mill in Nebraska',
      line,
      'DUNMORE, Neb., May 4, 2015 (GLOBE NEWSWIRE) -- Barlow Oats, Inc. today opened its second mill, in the north of Nebraska. It will grind 40,000 tonnes of oats a year and employ 26 people.',
      '"Growers drove four hours to sell us their oats," said Ellen Marsh, President of Barlow Oats. "From today it is forty minutes."',
      'Contact: Ruth Calder, 402-555-0137, rcalder@barlowoats.example',
      'Print this page',
    ].join('\n\n');
  const isLeft = (line: string): boolean =>
    importBytes(Buffer.from(page(line)), 'page.txt', { slug: 'page' }).markdown.includes(line);

  test.each([
    'May 4, 2015 | By Barlow Oats of Dunmore in Nebraska | 3 min read',
    'Category: Food and Farming',
    'Topic: Company Update',
  ])('goes: %s', (line) => {
    expect(isLeft(line)).toBe(false);
  });

  test.each(['Topic: the second mill of Barlow Oats', 'A mill by Barlow Oats | for 1,200 growers'])(
    'stays where it is the sender’s: %s',
    (line) => {
      expect(isLeft(line)).toBe(true);
    },
  );
});

test('a blog links the title of its post to itself, below the day and above a deck', () => {
  const page = `# Small Firms of the Coast

## Search This Blog

### Tuesday, May 4, 2021

### [Saltmarsh Update on Trial of Its Floating Sensor in Casco Bay](/2021/05/saltmarsh.html)

**Early look at the data after two buoys were lost in a storm**

**Report on all ten buoys expected in the autumn**

ROCKPORT, Maine, May 4, 2021 (GLOBE NEWSWIRE) -- Saltmarsh Instruments, Inc. (Nasdaq: SLTM) today gave an update on the trial of its floating sensor, which measures salt and warmth in Casco Bay at ten places.

Eight of the ten buoys have sent their figures every hour since January. The storm of March 29 tore two from their chains; one was found on the beach of Bailey Island by a school class.

[Email This](#)[BlogThis!](#)[Share to Twitter](#)[Share to Facebook](#)

#### No comments:

#### Post a Comment
`;
  const { release } = importBytes(Buffer.from(page), 'page.md', { slug: 'a' });
  expect(release.title).toBe('Saltmarsh Update on Trial of Its Floating Sensor in Casco Bay');
  expect(release.subheads).toEqual([
    'Early look at the data after two buoys were lost in a storm',
    'Report on all ten buoys expected in the autumn',
  ]);
});
