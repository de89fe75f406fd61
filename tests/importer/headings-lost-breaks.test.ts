import { describe, expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const opening =
  'BOSTON, April 16, 2012 – Alpha Bio, Inc. (Nasdaq: ALBI) today announced that it has opened a laboratory in which forty scientists will look for antibodies.';
const told =
  'The stent stayed open in 68 of 73 patients who were followed for six months at nine hospitals. Two stents moved.';

const readsText = (...lines: string[]): readonly string[] =>
  importBytes(
    Buffer.from(['Alpha Bio Opens Laboratory for Antibody Research', ...lines].join('\n')),
    'a.txt',
    { slug: 'a' },
  ).release.headings;

describe('headings whose break a copy has lost', () => {
  test('capitals end where the first word of a sentence begins', () => {
    expect(
      readsText(
        opening,
        '',
        'GIFTS OF THE YEARThis year’s gifts go to:',
        '- Elm House, for a van with a lift.',
        '- Oak House, for a cooler that is larger.',
        '',
        `HOW WE CHOOSEFour readers see each letter. ${told}`,
        '',
        'ABOUT THE ALDER CIRCLEThe Alder Circle has 40 members who meet in a barn on every second Sunday.',
      ),
    ).toEqual(['GIFTS OF THE YEAR', 'HOW WE CHOOSE', 'ABOUT THE ALDER CIRCLE']);
  });

  test('a name in mixed letters and one in capitals head nothing', () => {
    expect(readsText(opening, '', `ALPHA BIOTechnologies has grown. ${told}`, '', told)).toEqual(
      [],
    );
    expect(readsText(opening, '', `BIOTHERA should not be taken. ${told}`, '', told)).toEqual([]);
  });

  test('"About Alder Lane Works" ends with its line where the next one holds the first word of the name', () => {
    expect(
      readsText(
        opening,
        '',
        told,
        'About Alder Lane Works',
        'Alder',
        'Lane Works was founded in 1996 by three makers of clocks. Its clocks are sold in towers and',
        'town halls of eleven countries, and they are wound by hand.',
      ),
    ).toEqual(['About Alder Lane Works']);
  });

  test('names of sections stand among points that have lost their signs', () => {
    const points = (name: string): string[] => [
      `Placed 37 ${name} in the quarter, for an installed base of 318`,
      `Filed for the clearance of the second of the ${name} in March`,
    ];
    expect(
      readsText(
        opening,
        '',
        'Financial Highlights',
        '',
        'Revenue for 2018 expected to be approximately $41 million, 28% above 2017',
        'Fourth quarter revenue expected to be approximately $12 million',
        'Cash of approximately $57 million at December 31, 2018',
        'Operational Highlights',
        '',
        ...points('readers'),
        '',
        told,
      ),
    ).toEqual(['Financial Highlights', 'Operational Highlights']);
    expect(
      readsText(opening, '', ...points('lamps'), 'About ALB-118', '', `ALB-118 is a lamp. ${told}`),
    ).toEqual(['About ALB-118']);
  });

  test('the rest of a quotation that began on another page heads nothing', () => {
    expect(
      readsText(
        opening,
        '',
        `“The boards stayed sold,” said Jane Doe. “${told}`,
        '',
        'We expect the next quarter to grow by 3% to 5%.”',
        '',
        told,
      ),
    ).toEqual([]);
  });

  test('a lead in capitals of words to the points below it heads nothing', () => {
    expect(
      readsText(
        opening,
        '',
        told,
        '',
        'The Alpha Designation may qualify the Company for:',
        '',
        '- seven years of exclusivity;',
        '- a waiver of fees.',
        '',
        told,
      ),
    ).toEqual([]);
  });
});

const readsHtml = (...paragraphs: string[]): readonly string[] =>
  importBytes(
    Buffer.from(
      `<html><body><h1>Alpha Bio Opens Laboratory for Antibody Research</h1>\n<p>${opening}</p>\n${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}</body></html>`,
    ),
    'a.html',
    { slug: 'a' },
  ).release.headings;

describe('headings of two lines, in italics and in quotation marks', () => {
  test('a narrow column and bold type break a heading', () => {
    expect(
      readsText(
        opening,
        '',
        'Cautionary Note Regarding Forward-Looking',
        'Statements',
        '',
        `This release looks ahead. ${told}`,
      ),
    ).toEqual(['Cautionary Note Regarding Forward-Looking Statements']);
    expect(readsHtml(told, '<b>Reserves<br>Replacement</b>', told)).toEqual([
      'Reserves Replacement',
    ]);
    expect(readsHtml(told, '<b>Jane Doe<br>Chief Executive</b>', told)).toEqual([]);
  });

  test('italics right above their text head it', () => {
    expect(readsHtml('<b>Results of Operations</b>', `<i>Retail</i><br>${told}`)).toEqual([
      'Results of Operations',
      'Retail',
    ]);
    expect(readsHtml(told, `<i>Jane Doe</i><br>${told}`)).toEqual([]);
  });

  test('what somebody says heads her own words in bold', () => {
    const said =
      '“A page is a room in which words like to live, and we build it,” says Jane Doe of Alpha Bio.';
    expect(readsHtml(told, '<b>„A page is a room“</b>', said)).toEqual(['„A page is a room“']);
    expect(readsHtml(told, '<b>“A page is a room”</b>', told)).toEqual([]);
    expect(readsHtml(told, '<b>Three books, three papers!</b>', told)).toEqual([
      'Three books, three papers!',
    ]);
  });

  test('capitals head the names of a list, an exchange’s own label heads nothing', () => {
    const names = ['Ann Roe, Macon', 'Luis Cabrera, Dalton', 'Grace Kim, Duluth', 'Al Poe, Reno'];
    expect(readsText(opening, '', told, '', '2010 ALPHA SCHOLARS', ...names, '', told)).toEqual([
      '2010 ALPHA SCHOLARS',
    ]);
    expect(readsText(opening, '', told, '', 'ASX ANNOUNCEMENT', '', told)).toEqual([]);
  });

  test('names of sections and a stop head sentences that take them up', () => {
    expect(
      readsText(
        opening,
        '',
        'Interest Income. Interest income was $9.4 million for the quarter, up 3% from a year ago.',
        '',
        'Interest Expense. Interest expense was $2.1 million and included a charge of $0.3 million.',
        '',
        'Credit Quality. Nonperforming assets were $11.2 million, or 1.1% of all assets of the bank.',
      ),
    ).toEqual(['Interest Income', 'Interest Expense', 'Credit Quality']);
    expect(
      readsText(opening, '', `Good Morning. ${told}`, '', `Thank You. ${told}`, '', told),
    ).toEqual([]);
  });

  test('steps with numbers part a heading from the points above it', () => {
    expect(
      readsText(
        opening,
        '',
        'Hail by the numbers',
        '',
        '- 1,140 claims in 2015',
        '- 48 counties',
        '',
        'How it works',
        '',
        '1. Open the app and choose a field.',
        '2. Send six pictures.',
        '',
        told,
      ),
    ).toEqual(['Hail by the numbers', 'How it works']);
  });
});

describe('headings above news, years and tables', () => {
  test('the first section of a report without a dateline begins below its headline', () => {
    const report = (heading: string): readonly string[] =>
      importBytes(
        Buffer.from(
          `Alpha Wash plc\n\nInterim Results\n\nfor the six months to 31 October 2010\n\n${heading}\n\n${told}\n\nOperations\n\n${told}`,
        ),
        'a.txt',
        { slug: 'a' },
      ).release.headings;
    for (const heading of [
      'STATEMENT BY THE CHAIRMAN, JANE DOE',
      'Chairman’s Statement',
      'Summary',
    ])
      expect(report(heading)).toEqual([heading, 'Operations']);
  });

  test('years alone head what is told of each of them', () => {
    expect(readsText(opening, '', '2016', '', told, '', '2017', '', told)).toEqual([
      '2016',
      '2017',
    ]);
    expect(readsText(opening, '', told, '', '2017', '', told)).toEqual([]);
  });

  test('a section begins above the name of its table, which heads nothing', () => {
    expect(
      readsText(
        opening,
        '',
        'Results',
        'Table 1. Selected holes',
        'Hole\tFrom\tTo\tGrade',
        'A-1\t61.5\t66.0\t1.24',
        'A-2\t88.0\t102.2\t3.10',
        '',
        told,
      ),
    ).toEqual(['Results']);
  });

  test('a year behind a name of a section and a day alone above it change nothing', () => {
    expect(
      readsText(
        '',
        'Boston, 26 February 2009',
        '',
        'Highlights 2008',
        '',
        '- Revenue up 9%',
        '- Profit of $21 million',
        '',
        told,
      ),
    ).toEqual(['Highlights 2008']);
  });
});

test('hours and prices have their heading, and a line that is a link is none', () => {
  expect(
    readsText(
      opening,
      '',
      told,
      '',
      'Opening hours and admission',
      'Tuesday to Sunday 10 to 5',
      'Adults 5 euros',
      '',
      told,
    ),
  ).toEqual(['Opening hours and admission']);
  expect(
    readsHtml(told, '<a href="https://alpha.example/give">Give to the Park</a>', told),
  ).toEqual([]);
});

test('the name of a section heads the sentences behind its colon, another word does not', () => {
  const call = `Conference Call: The company will hold a call at two in the afternoon. ${told}`;
  const about = 'Alpha Bio makes stents for the bile duct. It was founded in 2003.';
  expect(readsText(opening, '', call, '', 'About Alpha Bio', '', about)).toEqual([
    'Conference Call',
    'About Alpha Bio',
  ]);
  expect(readsText(opening, '', `Timing: ${told}`, '', 'About Alpha Bio', '', about)).toEqual([
    'About Alpha Bio',
  ]);
  expect(readsText(opening, '', call, '', told)).toEqual(['Conference Call']);
  expect(readsText(opening, '', `Timing: ${told}`, '', told)).toEqual([]);
  expect(readsText(opening, '', `Note to Editors: ${told}`, '', told)).toEqual([]);
});

test('milestones of a year head their rows, and a point on a quarter heads nothing', () => {
  expect(
    readsText(
      opening,
      '',
      told,
      '',
      '2020 Milestones',
      '',
      'First half: data of the trial',
      '',
      'Second half: filing of a supplement',
      '',
      told,
    ),
  ).toEqual(['2020 Milestones']);
  expect(
    readsText(
      opening,
      '',
      told,
      '',
      'Fourth quarter revenue expected to be approximately $17.0 million',
      'Cash of approximately $88.1 million at December 31, 2019',
      '',
      told,
    ),
  ).toEqual([]);
});

test('two stars frame a heading, and capitals before a dash head a paragraph each', () => {
  expect(
    readsText(opening, '', '* WHICH TOWNS? *', '', told, '', '* ABOUT ALPHA *', '', told),
  ).toEqual(['WHICH TOWNS?', 'ABOUT ALPHA']);
  expect(readsText(opening, '', `ELECTIONS — ${told}`, '', `NEW KILN — ${told}`, '', told)).toEqual(
    ['ELECTIONS', 'NEW KILN'],
  );
  expect(readsText(opening, '', `Elections — ${told}`, '', `BERLIN — ${told}`, '', told)).toEqual(
    [],
  );
});
