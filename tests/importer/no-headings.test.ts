import { describe, expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const opening =
  'RENO, April 16, 2012 -- Alpha Bio, Inc., which makes stents, said today that its mill is open and that forty people work in it.';
const told = 'The plant has been empty since the spring, and its owner looks for a new tenant.';
const more = 'Half of the people who worked there have found other places in the town by now.';
const points = '- The plant has forty rooms.\n- The mill has sixty of them.';

const headingsOf = (name: string, title: string, ...parts: string[]): readonly string[] =>
  importBytes(Buffer.from([title, opening, ...parts].join('\n\n')), name).release.headings;
const title = 'Alpha Bio Opens a New Mill for Stents in Reno';
const textOf = (...parts: string[]): readonly string[] => headingsOf('a.txt', title, ...parts);
const markdownOf = (...parts: string[]): readonly string[] =>
  headingsOf('a.md', `# ${title}`, ...parts);

describe.each([
  'JANE DOE',
  'JANE DOE, CEO',
  'Jane Doe, Chief Executive Officer of Alpha Bio',
  'Chairman of the Board',
  'Company Secretary',
  'Signed: Jane Doe',
  'Over the next year Alpha Bio expects to:',
  'The corrected release reads:',
  'When: June 4, 2012',
  'Time: 10:00 a.m.',
  'Where: Reno Hall',
  'Category: Pharma',
  'Tags: lung',
  'Alpha Bio on Twitter',
  'Follow Alpha Bio on LinkedIn',
  'Reno, NV 89501',
  'Business Wire',
  'PRNewswire',
  'Amounts in EUR million',
  '$ in millions',
  'ASSETS',
  'Total assets',
  'LIABILITIES AND STOCKHOLDERS’ EQUITY',
  'Basic and diluted',
  'Company No. 5550123',
  'Ortelin (N=99) Placebo (N=89)',
  'Net loss per share $(0.11) $(0.16) $(0.48)',
  'Indicated 3.41 6.12 0.84 31',
  'The study met the following endpoints:',
  'The company also announced:',
  'In addition, the company:',
  'Harbour Securities (Nominated Adviser and Broker)',
  'Inquiries about this release',
  'ALDER, INC. SUMMARY OF OPERATIONS',
  'Alpha Bio Opens a New Mill for Stents',
])('%j heads nothing', (line) => {
  test('in plain type', () => {
    expect(textOf(told, line, more)).toEqual([]);
  });

  test('in bold', () => {
    expect(markdownOf(told, `**${line}**`, more)).toEqual([]);
    expect(markdownOf(told, `**${line}**`, points, more)).toEqual([]);
  });
});

describe('a line heads what stands below it', () => {
  test.each(['New Laboratory in Reno, Nevada', 'Signed and Sealed', 'Assets of the Mill'])(
    '%j',
    (line) => {
      expect(textOf(told, line, more)).toEqual([line]);
    },
  );

  test('but a wire’s own words for the release, marked as a heading or not', () => {
    expect(markdownOf(told, more, '## Release Summary', 'Alpha Bio opens a mill.')).toEqual([]);
  });

  test('and no point that has lost its sign', () => {
    expect(
      textOf('Highlights', points, 'Nineteen of the new rooms stand in the north', points),
    ).toEqual(['Highlights']);
    expect(textOf('Highlights', points, 'Safety data', points)).toEqual([
      'Highlights',
      'Safety data',
    ]);
  });

  test('and no words that begin what the points end, and nobody who sends the release', () => {
    expect(textOf(told, 'Dazu gehören insbesondere:', points, more)).toEqual([]);
    expect(textOf(told, 'Related Shares', more)).toEqual([]);
    expect(
      textOf(told, 'Originaltext: Alpha Bio GmbH\nPressemappe: www.alpha.example', more),
    ).toEqual([]);
  });

  test('and no columns of a table', () => {
    expect(
      textOf(
        told,
        'Financial Highlights - Third Quarter',
        [
          '(thousands of dollars            Three months ended    Nine months ended',
          '                                   2005      2004       2005      2004',
          '-------------------------------------------------------------------------',
          'Revenue                        $  9,812     8,840     28,103    24,870',
          'EBITDA                            2,614     2,231      7,020     6,102',
        ].join('\n'),
        more,
      ),
    ).toEqual([]);
  });

  test('and no units of a table', () => {
    const table = '| | 2012 | 2011 |\n|---|---|---|\n| Sales | 12.5 | 11.2 |';
    expect(
      markdownOf(
        told,
        '**FINANCIAL HIGHLIGHTS**  \nIn thousands, except per share data',
        table,
        more,
      ),
    ).toEqual([]);
    expect(markdownOf(told, '**FINANCIAL HIGHLIGHTS**', 'In thousands', table, more)).toEqual([]);
    expect(markdownOf(told, '**FINANCIAL HIGHLIGHTS**', table, more)).toEqual([
      'FINANCIAL HIGHLIGHTS',
    ]);
  });

  test('below whom to ask, as the last of the lines', () => {
    const people =
      'For further information:\nAlpha Bio, Jane Doe, tel. 617-555-0100\nwww.alpha.example';
    expect(
      textOf(told, `${people}\nCompany profile`, `Alpha Bio is a maker of stents. ${more}`),
    ).toEqual(['Company profile']);
    expect(
      markdownOf(told, people, '**Certified Adviser**  \nBirch Bank AB, phone 617-555-0101'),
    ).toEqual(['Certified Adviser']);
  });

  test('above the name of the next one, below whom to ask', () => {
    const people = 'For further information:\nAlpha Bio, Jane Doe, tel. 617-555-0100';
    expect(
      textOf(
        told,
        `${people}\nNotes to Editors\nAbout Alpha Bio`,
        `Alpha Bio is a maker of stents. ${more}`,
      ),
    ).toEqual(['Notes to Editors', 'About Alpha Bio']);
  });

  test('and no sentence that goes on below it', () => {
    expect(textOf(told, 'The plan calls for', '- a smaller plant;\n- two mills.', more)).toEqual(
      [],
    );
    expect(
      textOf(told, 'Birch Pharma', `Inc. (TSX: BIR), which is a maker of drugs, joins. ${more}`),
    ).toEqual([]);
  });

  test('be it above the news', () => {
    const head = `${title}\n\nKey points\n- Mill is open\n- Forty people work in it`;
    expect(headingsOf('a.txt', head)).toEqual(['Key points']);
  });

  test('below a sentence that fills its line, in a text with lines of a width', () => {
    const lines = [
      'The plant has been empty since the spring, and its owner is looking for',
      'a new tenant who can make use of it. The rooms can be seen on Mondays in',
      'the summer, as it is told on the site that the town has made for it all.',
      'References',
      '1 J. Doe et al. On the empty plants of the valley and what to do about',
      'them. Journal of Valleys 2011 (4), 1-9',
    ];
    expect(textOf(lines.join('\n'))).toEqual(['References']);
  });

  test('in letters of its own right above another one', () => {
    expect(
      textOf(told, `Building Projects\nRIVERMILL (PREVIOUSLY OLD MILL)\n${told} ${more}`),
    ).toEqual(['Building Projects', 'RIVERMILL (PREVIOUSLY OLD MILL)']);
    expect(textOf(told, `Mary Fielding\nALDER WORKS\n${told} ${more}`)).toEqual([]);
  });
});

test('a word on what a company does heads the first words of news without a dateline', () => {
  const news = `Corporate\n${told} ${more}`;
  expect(
    importBytes(Buffer.from(`24 April 2012\nQUARTERLY REPORT OF ALPHA BIO\n${news}\n`), 'a.txt')
      .release.headings,
  ).toEqual(['Corporate']);
});

test('a timetable in bold heads its table', () => {
  const page = `<h1>${title}</h1><p>${opening}</p><p>${told}</p><p><b>Timetable:</b></p><table><tr><td>Last visit</td><td>March 2013</td></tr><tr><td>Results</td><td>June 2013</td></tr></table><p>${more}</p>`;
  expect(importBytes(Buffer.from(page), 'a.html').release.headings).toEqual(['Timetable']);
});

test('a place and a row among others in bold before their colons head nothing', () => {
  const about = '**About Alpha Bio:** Alpha Bio makes stents and employs forty people in the town.';
  const found = (...parts: string[]): readonly string[] =>
    markdownOf(told, ...parts, about).filter((one) => one !== 'About Alpha Bio');
  expect(found(`**SPARKS:** ${told}`)).toEqual([]);
  expect(found(`**Cost:** ${told}`, `**Parking:** ${more}`)).toEqual([]);
  expect(found(`**Parking:** ${told}`)).toEqual(['Parking']);
});

test('a statement above its table is the table’s, a section above the days of its points a heading', () => {
  const table =
    '                              2001          2000\nTurnover                       846         1,120\nResearch                  (10,297)       (7,911)\nLoss for the year          (9,400)       (7,100)';
  expect(textOf(told, `CONSOLIDATED PROFIT AND LOSS ACCOUNT\n${table}`, more)).toEqual([]);
  const days =
    'Sunday, April 13:\n\n  • Poster 7 “Stents in the bile duct” (Section 11)\n\nTuesday, April 15:\n\n  • Poster 9 “Stents in the heart” (Section 30)\n  • Poster 11 “Stents elsewhere” (Section 31)';
  expect(textOf(told, more, 'Alpha Poster Presentations Scheduled', days, told)).toContain(
    'Alpha Poster Presentations Scheduled',
  );
});
