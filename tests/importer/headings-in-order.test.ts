import { describe, expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const news =
  'BERGEN, Norway, May 4, 2011 -- Alder Optics today opens a second works, in which forty people will grind lenses for telescopes in nine countries.';
const told =
  'The works stands beside the first one and takes its power from the river all the year round. It will be in full use by the spring.';
const about = 'About Alder Optics\nAlder Optics has made lenses since 1902 and employs 96 people.';

const read = (name: string, parts: readonly string[]): readonly string[] =>
  importBytes(
    Buffer.from(['Alder Optics Opens a Second Works in Bergen', ...parts].join('\n\n')),
    name,
    { slug: 'a' },
  ).release.headings;
const headingsOf = (...parts: readonly string[]): readonly string[] =>
  read('a.txt', [news, told, ...parts, about]).filter((one) => one !== 'About Alder Optics');

describe('headings right above other headings', () => {
  test.each(['ALD-118', 'ALD-118 (somanelt)', 'Oravelin®', 'LANTERN'])(
    'the name of a product heads its points below the name of the section: %s',
    (product) => {
      expect(
        headingsOf(
          'Recent Pipeline and Business Highlights',
          product,
          '- First patient dosed in the trial in Bergen\n- Study approved in Japan by the agency',
        ),
      ).toEqual(['Recent Pipeline and Business Highlights', product]);
    },
  );

  test('achievements of a year stand right above the first product', () => {
    expect(
      headingsOf(
        '2010 and Recent Achievements\nALD-21\n- Completed enrollment in the trial\n- Received a designation in Japan',
      ),
    ).toEqual(['2010 and Recent Achievements', 'ALD-21']);
  });

  test('a quarter with a hyphen whose points a copy has lost is a section still', () => {
    expect(headingsOf('Third-Quarter 2010 Financial Results')).toEqual([
      'Third-Quarter 2010 Financial Results',
    ]);
  });

  test('notes for editors stand right above the first of them', () => {
    expect(headingsOf(`ANMERKUNGEN FÜR HERAUSGEBER\nÜBER LINSEN\n${told}`)).toEqual([
      'ANMERKUNGEN FÜR HERAUSGEBER',
      'ÜBER LINSEN',
    ]);
  });

  test('capitals stand above what patients ask', () => {
    expect(
      headingsOf(
        'U.S. INDICATION AND IMPORTANT SAFETY INFORMATION',
        'What is Oravelin?',
        'Oravelin is a medicine under study. It has not been approved for any use.',
      ),
    ).toEqual(['U.S. INDICATION AND IMPORTANT SAFETY INFORMATION', 'What is Oravelin?']);
    expect(
      headingsOf(
        'IMPORTANT SAFETY INFORMATION\nWhat is Oravelin?\nOravelin is a medicine under study. It has not been approved for any use.',
        'What are the possible side effects of Oravelin?\nOravelin may cause serious side effects, including:\n- fever and chills\n- swelling of the legs',
      ),
    ).toEqual([
      'IMPORTANT SAFETY INFORMATION',
      'What is Oravelin?',
      'What are the possible side effects of Oravelin?',
    ]);
  });
});

describe('names of sections', () => {
  test.each([
    ['Corporate:', told],
    ['Gross margins:', 'Gross margins were in line with last year in spite of the price of glass.'],
    ['Competent Person’s Statement:', told],
  ])('a name with a colon stands above its sentences: %s', (name, below) => {
    expect(headingsOf(name, below)).toEqual([name.slice(0, -1)]);
  });

  test('one short sentence may be all that a section says', () => {
    expect(headingsOf('Availability\nAlder expects to begin sales in July.')).toEqual([
      'Availability',
    ]);
    expect(headingsOf('Availability\nSales: 1,200 lenses in all of Europe')).toEqual([]);
  });

  test('a year may open an underlined name', () => {
    const heading = '2012 AT A GLANCE';
    expect(headingsOf(`${heading}\n${'-'.repeat(heading.length)}\n${told}`)).toEqual([heading]);
  });

  test('figures of a group are of its table', () => {
    const rows = 'CHF million    2011    2010\nSales    411.7    396.6\nEBIT    21.0    21.4';
    expect(headingsOf('Key figures of the Alder Group', rows)).toEqual([
      'Key figures of the Alder Group',
    ]);
    expect(headingsOf('INCOME STATEMENT\nfor the year ended 31 December 2011', rows)).toEqual([]);
  });

  test('two words between points that have signs head the points below them', () => {
    const [one, two] = [
      '•  Third works opened\n•  420 lenses sold',
      '•  Order from Oslo\n•  A second shift',
    ];
    expect(headingsOf('Highlights', one, 'Post period end', two)).toEqual([
      'Highlights',
      'Post period end',
    ]);
    expect(headingsOf('Highlights', one, '88 lenses sold', two)).toEqual(['Highlights']);
  });

  test('an agency’s note stands below those to be asked', () => {
    expect(
      headingsOf(
        'Kontakt:\nIda Lund\nTel.: +49 7321 555 114',
        'Information und Erläuterung des Emittenten zu dieser Mitteilung:',
        'EBIT: Ergebnis vor Zinsen und Steuern. Beide Kennzahlen sind im Bericht auf Seite 41 erläutert.',
      ),
    ).toEqual(['Information und Erläuterung des Emittenten zu dieser Mitteilung']);
  });
  test('a colon before a name in capitals marks no share', () => {
    expect(headingsOf('Late-Stage Clinical Program: LANTERN', told)).toEqual([
      'Late-Stage Clinical Program: LANTERN',
    ]);
    expect(headingsOf('Oslo Stock Exchange: ALDR', told)).toEqual([]);
  });

  test.each(['Source Article', 'Original Publication'])('%s stands above the paper', (heading) => {
    expect(
      headingsOf(
        heading,
        'Lund, A., Dahl, C., et al. Spare lenses in the eyes of owls. Optics Reports, published online 14 February 2011.',
      ),
    ).toEqual([heading]);
  });

  test('what is announced with a colon leads to sections', () => {
    expect(
      headingsOf('Alder Optics today announced:', 'Independent review of lenses', told),
    ).toEqual(['Independent review of lenses']);
  });

  test.each(['Die', 'The'])('a company heads what begins with its name and "%s"', (article) => {
    expect(
      headingsOf(
        'Birke Stahlbau AG',
        `${article} Birke Stahlbau AG plant und baut Brücken. ${told}`,
      ),
    ).toEqual(['Birke Stahlbau AG']);
  });

  test('rows that begin with numbers end a section', () => {
    const rows = '96 homes, 31 of them for rent\n4 shops\n11 months from the first pile to the key';
    expect(headingsOf('The works in figures', rows, 'How to apply', told)).toEqual([
      'The works in figures',
      'How to apply',
    ]);
  });

  test('a date and its day may stand below an event, each on its line', () => {
    expect(
      headingsOf(
        'Opening day',
        'Date',
        'July 26, 2011',
        'Time',
        '10:00',
        'Location',
        'Quay Street',
      ),
    ).toEqual(['Opening day']);
  });

  test('what consumers are told to do is a section below rows', () => {
    expect(
      headingsOf(
        'Affected products',
        'Lens, 8 mm, UPC 0 55555 01234 5, sold by March\nLens, 16 mm, UPC 0 55555 01235 2, sold by May',
        'What consumers should do',
        'Do not use the lens. Return it to the store for a refund or throw it away at once.',
      ),
    ).toContain('What consumers should do');
  });
});

describe('lines that head nothing', () => {
  test.each([
    ['Securities’ ID No. 512340, ISIN DE0005123404', told],
    ['Notes:', '1. Lenses are counted above 8 mm.\n2. Figures may not add up.'],
    ['Eleanor Marsh, Class of 1943', 'A Life in Colours'],
    [
      'The Executive Team of Alder Optics as of 1 January 2012:',
      'Ann Marsh, President and CEO\nOla Berg, CFO\nJan Dahl, Sales and Supply Chain\nIda Lund, Production',
    ],
  ])('%s', (line, below) => {
    expect(headingsOf(line, below, told)).not.toContain(line.replace(/:$/, ''));
  });

  test('words that a copy broke off in front of small letters', () => {
    const lines = [
      'The crosses\nwill be made by conventional means in the glass house of the works at the river.',
      'Late blight\nwas the cause of the famine and costs growers a good deal of money in every wet year.',
      'Several\nbreeders have already embraced the plan and will be given access to all the results.',
      'De Birke\nSeeds is a breeder of potatoes with 240 people in the north of the country.',
    ];
    expect(headingsOf(...lines)).toEqual([]);
  });

  test('a wire that presents itself with its street below what it sent', () => {
    const page = `<h1>Alder Optics Opens a Second Works in Bergen</h1><p>${news}</p><p>${told}</p><h3>About Alder Optics</h3><p>${told}</p><div><h3>About GlobeNewswire by notified</h3><p>One Elm Plaza - 165 Main Street, NY 10006 New York</p></div>`;
    const { release } = importBytes(Buffer.from(`<html><body>${page}</body></html>`), 'a.html', {
      slug: 'a',
    });
    expect(release.headings).toEqual(['About Alder Optics']);
  });

  test('a marked "Source" leads to who sent it', () => {
    expect(
      read('a.md', [
        news,
        told,
        '## About the works',
        told,
        '## Source',
        'Ann Marsh, 418-555-0151',
      ]),
    ).toEqual(['About the works']);
  });
});

describe('headings that run into their text', () => {
  test('the law’s name is a part of the heading', () => {
    expect(
      headingsOf(
        `Safe Harbor Statement Under the U.S. Private Securities Litigation Reform Act of 1995: Statements in this release that are not historical are forward-looking. ${told}`,
      ),
    ).toEqual([
      'Safe Harbor Statement Under the U.S. Private Securities Litigation Reform Act of 1995',
    ]);
  });

  test('capitals before a stop part a heading from its text, where two stand so', () => {
    expect(headingsOf(`GUIDANCE. ${told}`, `HEDGING. ${told}`)).toEqual(['GUIDANCE', 'HEDGING']);
    expect(headingsOf(`GUIDANCE. ${told}`)).toEqual(['GUIDANCE']);
    expect(headingsOf(`TRAPPING. ${told}`)).toEqual([]);
    expect(headingsOf(`BERGEN. ${told}`, `OSLO. ${told}`)).toEqual([]);
  });

  test('the span of a table’s columns is none', () => {
    expect(headingsOf('Thirteen Weeks Ended', 'March 28, March 29,', told)).toEqual([]);
  });

  test('the name of a statement above rows that make no table is none', () => {
    expect(
      headingsOf(
        'CONDENSED STATEMENTS OF OPERATIONS (Unaudited)',
        '| | Three Months Ended September 30, | | |',
        '| | 2004 | | 2003 | |',
        'Research and development | | $ | 9,104,772 | |',
      ),
    ).toEqual([]);
  });

  test('one in bold is enough where the release sets headings in bold or names a section', () => {
    const own = ['**The works**', told];
    expect(headingsOf(...own, `**Pension Item.** ${told}`)).toEqual(['The works', 'Pension Item']);
    expect(headingsOf(`**Pension Item.** ${told}`)).toEqual(['Pension Item']);
    expect(read('a.txt', [news, told, `**Pension Item.** ${told}`])).toEqual([]);
    expect(headingsOf(...own, `**From left to right:** ${told}`)).toEqual(['The works']);
    expect(headingsOf(...own, `**Pictured:** ${told}`)).toEqual(['The works']);
    expect(headingsOf(...own, `**BERGEN:** ${told}`)).toEqual(['The works']);
    expect(headingsOf(...own, '**Alder, Inc.** Statements of Operations (in thousands)')).toEqual([
      'The works',
    ]);
  });

  test('bold type may be italic too', () => {
    expect(
      read('a.html', [
        `<p>${news}</p>`,
        `<p><b><i>Study Design.</i></b> ${told}</p>`,
        `<p><b><i>Next Steps.</i></b> ${told}</p>`,
      ]),
    ).toEqual(['Study Design', 'Next Steps']);
  });

  test('three names in a row, parted by dashes', () => {
    const rows = ['Margins and Profits', 'Deposits and Loans', 'Capital Returns'];
    expect(
      headingsOf('2010 Third Quarter Highlights', ...rows.map((row) => `${row} - ${told}`)),
    ).toEqual(['2010 Third Quarter Highlights', ...rows]);
    expect(headingsOf(...rows.slice(1).map((row) => `${row} - ${told}`))).toEqual([]);
  });
});

test('headings in bold part the lines of one paragraph that breaks alone part', () => {
  const lines = ['Recent Highlights', 'What comes next', 'Outlook'].map(
    (one) => `<strong>${one}</strong><br>${told}<br>`,
  );
  const page = `<h1>Alder Optics Opens a Second Works in Bergen</h1><p>${news}<br>${lines.join('')}</p>`;
  expect(
    importBytes(Buffer.from(`<html><body>${page}</body></html>`), 'a.html', { slug: 'a' }).release
      .headings,
  ).toEqual(['Recent Highlights', 'What comes next', 'Outlook']);
});

describe('headings among lines that were broken at a width', () => {
  const wrapped = [
    'The works stands beside the first one and takes its power from the river in',
    'every month of the year. Its lenses are ground by forty people, and they are',
    'sent to nine countries.',
  ];

  test('a name with a colon right below the last sentence', () => {
    expect(
      read('a.txt', [
        news,
        [...wrapped, 'Safe Harbor Statement:', ...wrapped].join('\n'),
        wrapped.join('\n'),
      ]),
    ).toContain('Safe Harbor Statement');
  });

  test('a name above a table that begins with its units', () => {
    const table = [
      '+--------------------+------+------+',
      '|(In Mio. CHF)       | 2011 | 2010 |',
      '+--------------------+------+------+',
      '|Verkäufe            | 21.6 | 16.1 |',
      '+--------------------+------+------+',
    ];
    expect(
      read('a.txt', [
        news,
        [...wrapped, 'Finanzielle Eckdaten', ...table, ...wrapped].join('\n'),
        wrapped.join('\n'),
      ]),
    ).toContain('Finanzielle Eckdaten');
  });
});
