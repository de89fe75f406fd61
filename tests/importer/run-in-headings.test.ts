import { describe, expect, test } from 'vitest';
import { gluedAbout } from '../../src/importer/body/glued-abouts.ts';
import { nameBeforeSentence } from '../../src/importer/body/run-in-names.ts';
import { importBytes } from '../../src/importer/import-release.ts';

const opening =
  'RENO, April 16, 2012 -- Alpha Bio, Inc., which makes stents, said today that its mill is open and that forty people work in it.';
const told = 'The plant has been empty since the spring, and its owner looks for a new tenant.';
const more = 'Half of the people who worked there have found other places in the town by now.';

const headingsOf = (name: string, title: string, ...parts: string[]): readonly string[] =>
  importBytes(Buffer.from([title, opening, ...parts, more].join('\n\n')), name).release.headings;
const textOf = (...parts: string[]): readonly string[] =>
  headingsOf('a.txt', 'Alpha Bio Opens a Mill in Reno', ...parts);
const markdownOf = (...parts: string[]): readonly string[] =>
  headingsOf('a.md', '# Alpha Bio Opens a Mill in Reno', ...parts);
const pageOf = (...parts: string[]): readonly string[] =>
  importBytes(
    Buffer.from(
      `<h1>Alpha Bio Opens a Mill in Reno</h1><p>${opening}</p>${parts.map((part) => `<p>${part}</p>`).join('')}<p>${more}</p>`,
    ),
    'a.html',
  ).release.headings;

describe('what names a section runs into its text and needs no other beside it', () => {
  test.each([
    ['Conference Call', ': '],
    ['FINANCIAL GUIDANCE', ': '],
    ['2012 Outlook', ': '],
    ['Additional Information and Where to Find It', ': '],
    ['Study Design', ' – '],
    ['Outlook', ' -- '],
    ['Pricing and Availability', '. '],
    ['GUIDANCE', '. '],
    ['Conference Call Information', ' '],
    ['Research Update', ''],
  ])('%j and %j', (name, sign) => {
    expect(textOf(`${name}${sign}${told}`)).toEqual([name]);
  });

  test.each([
    'Timing: ',
    'Harvest weekend: ',
    'Old Mill – ',
    'Old Mill. ',
    'Old Mill ',
    'Note to Editors: ',
    'Investor contact: ',
  ])('%j does not', (lead) => {
    expect(textOf(lead + told)).toEqual([]);
  });

  test('among the rows of a notice it is one of them', () => {
    expect(
      textOf('WHAT: An opening of the mill', `BACKGROUND: ${told}`, 'WHERE: The mill, Reno'),
    ).toEqual([]);
  });
});

describe('a type of its own parts a heading from its text', () => {
  test('be it italics', () => {
    expect(markdownOf(`*The mill.* ${told}`, `*The town.* ${more}`)).toEqual([
      'The mill',
      'The town',
    ]);
    expect(markdownOf(`*The mill.* ${told}`)).toEqual([]);
    expect(markdownOf(`*Study Design:* ${told}`)).toEqual(['Study Design']);
    expect(markdownOf(`*Jane Doe.* ${told}`, `*The town.* ${more}`)).toEqual([]);
  });

  test('be the space behind it lost', () => {
    expect(markdownOf(`_Talks with the town_The mill is empty. ${told}`)).toEqual([
      'Talks with the town',
    ]);
    expect(markdownOf(`**Study Design:**The mill is empty. ${told}`)).toEqual(['Study Design']);
  });

  test('or a line below it', () => {
    expect(pageOf(`<u>The mill</u>. ${told}`, `<u>The town:</u> ${more}`, told)).toEqual([]);
    expect(pageOf(`<u>The mill</u>. ${told}`, `<u>The town</u>. ${more}`)).toEqual([
      'The mill',
      'The town',
    ]);
    expect(pageOf(`<u>Alpha</u> is open. ${told}`, `<u>Beta</u> is not. ${more}`)).toEqual([]);
  });

  test('a question needs no stop', () => {
    expect(pageOf(`<b>What is a mill?</b> ${told}`, `<b>Why it matters.</b> ${more}`)).toEqual([
      'What is a mill?',
      'Why it matters',
    ]);
  });
});

describe('a name without a sign before a sentence', () => {
  const nameOf = (text: string): string | undefined => {
    const found = nameBeforeSentence(`${text} ${more}`);
    return found && text.slice(0, found.to);
  };

  test.each([
    'Conference Call and Webcast| The company will hold a call on Monday.',
    'Fourth Quarter Results| In 2012, sales of the mill rose by a tenth.',
    'Cash Position| As of June 30, 2012, the mill had eight million dollars.',
    'Second Half Outlook| Management expects sales to grow by a tenth.',
    'Research and Development Expenses| Research and development expenses were higher.',
    'Net Interest Income|Net interest income was higher than a year before.',
    'License Agreement|The companies will share the costs of the work.',
    'Clinical pipeline developments| In October we opened the second mill.',
    'Finance| At 31 October 2012 the mill had eight million dollars.',
    'Information about the new mill| The mill was built by the river.',
    'RingCloth® – a new way to weave| In contrast to the old cloth it is dry.',
    'Notes to Editors| Alder makes cloth of wool in two mills.',
  ])('%j', (printed) => {
    const [name = '', rest = ''] = printed.split('|');
    expect(nameOf(`${name}${rest}`)).toBe(name);
  });

  test.each([
    'Alder Results is the name of the company that reports for others.',
    'LinkedIn is where the company looks for people who can run a mill.',
    'Walla Walla was the first town in which the company built a mill.',
    'The company will hold a call on Monday, and all are welcome to it.',
    'Alder sold The Elm Mill in October and bought another one in the same town.',
  ])('none in %j', (text) => {
    expect(nameOf(text)).toBeUndefined();
  });

  test('other words than those of sections are three at least', () => {
    const [one, two, three] = ['Old Mill', 'Lower Town', 'River Bank'].map(
      (name) => `${name} ${told}`,
    );
    expect(textOf(one ?? '', two ?? '', three ?? '')).toEqual([
      'Old Mill',
      'Lower Town',
      'River Bank',
    ]);
    expect(textOf(one ?? '', two ?? '')).toEqual([]);
  });

  test('be they in small letters, and two where their texts take them up and a section is named', () => {
    const [one, two, three] = [
      `New plant The plant has been empty since the spring. ${more}`,
      `Work in the old town Half of the people have found work in the old town. ${more}`,
      `River and bank In October we built a bridge. ${told}`,
    ];
    expect(textOf(one, two, three)).toEqual([]);
    const bridge = `New bridge The bridge was built in October. ${told}`;
    expect(textOf(one, bridge, three)).toEqual(['New plant', 'New bridge', 'River and bank']);
    expect(textOf(one, bridge)).toEqual([]);
    expect(textOf(one, bridge, `About Alpha Bio`, told)).toEqual([
      'New plant',
      'New bridge',
      'About Alpha Bio',
    ]);
  });
});

describe('"About" before what names it again', () => {
  const headOf = (text: string): string | undefined => {
    const found = gluedAbout(`${text}, and other words that make a paragraph of it.`);
    return found && text.slice(0, found.to);
  };

  test.each([
    'About Alder|Alder Works makes pumps',
    'About ALB-210|ALB-210 is an oral drug',
    'About ALB-210 (somatelt)| ALB-210 (somatelt) is an oral drug',
    'About cystic fibrosis| Cystic fibrosis is a disease of the lung',
    'About the ELM study|: The ELM study took in forty people',
    'About the phase 3 trial| The phase 3 trial took in forty people',
  ])('%j', (printed) => {
    const [name = '', rest = ''] = printed.split('|');
    expect(headOf(`${name}${rest}`)).toBe(name);
  });

  test.each([
    'About half of the people who were asked said: The mill should stay',
    'About twice as many people came as the year before, and they liked it',
  ])('not %j', (text) => {
    expect(headOf(text)).toBeUndefined();
  });
});

describe('a heading amid a paragraph that has lost its breaks', () => {
  const about =
    'Alpha Bio is a company in Reno that makes stents and mills. It was founded in 1999 and has forty people.';

  test('begins behind a sentence, before what is told of its name', () => {
    expect(textOf(`${told} ${more} ${told} ${more} About Alpha Bio ${about}`)).toEqual([
      'About Alpha Bio',
    ]);
    expect(
      textOf(
        `${told} ${more} ${told} ${more} Forward-Looking Statements This release contains forward-looking statements. ${about}`,
      ),
    ).toEqual(['Forward-Looking Statements']);
    expect(markdownOf(`${told} ${more} ${told} ${more}**About Alpha®**${about}`)).toEqual([
      'About Alpha®',
    ]);
  });

  test('and no sentence of it', () => {
    expect(textOf(`${told} ${more} ${told} ${more} About Reno little is known. ${about}`)).toEqual(
      [],
    );
    expect(
      textOf(
        `${told} ${more} ${told} ${more} Forward-looking statements in this release are what they are. ${about}`,
      ),
    ).toEqual([]);
  });
});

describe('one label in bold is enough where “About Alpha” names a section', () => {
  const about =
    '<b>About Alpha Bio Inc.:</b> Alpha Bio makes stents and employs forty people in Reno.';
  const withAbout = (part: string): readonly string[] =>
    pageOf(part, about).filter((heading) => !heading.startsWith('About'));

  test.each([
    ['Dial-in details', `The number is 866-555-0174 for callers from this country. ${told}`],
    [
      'Conference Call and Webcast',
      'To join the call on Monday, dial 866-555-0174; a replay will be kept for a week.',
    ],
    ['Second trial: meeting in November', told],
    ['$2.1 Million in Cash', told],
    ['What changes for patients?', told],
  ])('%s', (name, text) => {
    expect(withAbout(`<b>${name}:</b> ${text}`)).toEqual([name]);
  });

  test.each(['Media contact', 'Source', 'Jane Doe', 'Photo'])('%s is none', (name) => {
    expect(withAbout(`<b>${name}:</b> ${told}`)).toEqual([]);
  });

  test('who asks and who answers are none', () => {
    expect(
      withAbout(
        [
          'Editor:</b> How did it begin?',
          `Roe:</b> With a loaf. ${told}`,
          'Editor:</b> Why by post, and why so late?',
          `Roe:</b> Since it keeps well. ${more}`,
        ]
          .map((line) => `<b>${line}`)
          .join('</p><p>'),
      ),
    ).toEqual([]);
  });
});

test('a form behind a name in French closes its label', () => {
  expect(pageOf(`<b>À propos de Scierie Alpha inc. :</b> ${told}`)).toEqual([
    'À propos de Scierie Alpha inc.',
  ]);
});

describe('where a colon parts a name from its text', () => {
  test.each([
    ['About lupus of the kidney', `Up to half of all people with it need care. ${told}`],
    ['About Alpha (ASX: ALP)', told],
  ])('%s', (name, text) => {
    expect(textOf(`${name}: ${text}`)).toEqual([name]);
  });

  test.each([
    `About half of them came from far and never left: ${told}`,
    `About Alpha (ASX: ALP) is what people in the town talk of. ${told}`,
    `Alpha Pharma (Euronext: ALP) announced it first. ${told}`,
  ])('but not in %j', (text) => {
    expect(textOf(text, `Dosing: ${told}`, `Safety in adults: ${told}`)).not.toContain(
      text.split(':')[0],
    );
  });
});

test.each([
  ['About ALPHAALPHA', 'is a company that makes stents and employs forty people.', ['About ALPHA']],
  ['SAFE HARBOR STATEMENTTHIS RELEASE', 'contains forward-looking statements about it.', []],
  ['SAFE HARBOR STATEMENTThis release', 'speaks of what is to come.', ['SAFE HARBOR STATEMENT']],
])('a name run together with its text is parted where no word breaks: %s', (lead, rest, found) => {
  expect(textOf(`${lead} ${rest} ${told}`)).toEqual(found);
});

describe('a note to those who print the release', () => {
  const about =
    'About Alpha Bio\n\nAlpha Bio makes stents and employs forty people in the town of Reno.';
  const note = 'A photograph of the mill is available at http://www.alpha.example/mill.jpg';

  test.each(['Note to Journalists', 'Editor’s Note', 'Notes to the Media'])('%s', (name) => {
    expect(textOf(about, `${name}: ${note}`)).toEqual(['About Alpha Bio', name]);
    expect(pageOf('<b>About Alpha Bio</b>', told, `<i>${name}:</i> ${note}`)).toEqual([
      'About Alpha Bio',
      name,
    ]);
  });

  test('heads nothing where the release has no sections', () => {
    expect(textOf(`Editor’s Note: ${note}`)).toEqual([]);
  });
});

test('what names a section heads its text above the dateline too', () => {
  const above = (lead: string): readonly string[] =>
    importBytes(
      Buffer.from(
        `Alpha Bio Opens a Mill in Reno\n\n${lead} ${told} ${more}\n\n${opening}\n\n${told}\n\n${more}`,
      ),
      'a.txt',
    ).release.headings;
  expect(above('Conference Call Details: A webcast will begin at two.')).toEqual([
    'Conference Call Details',
  ]);
  expect(above('Rooms of the mill: A tour will begin at two.')).toEqual([]);
});

test('a name in brackets heads rows of facts', () => {
  expect(
    textOf(
      '[Product Outline]\nBrand name: Alutan Tablets 20mg\nGeneric name: alurasol\nDate of approval: March 25, 2012\n[About the Mill]\nThe mill has been empty since the spring, and its owner looks for a new tenant.',
    ),
  ).toEqual(['[Product Outline]', '[About the Mill]']);
});

test('advisories to readers head what stands below whom to ask', () => {
  expect(
    markdownOf(
      'For more information, please contact:',
      'Jane Doe\\\nTel.: 418-555-0151',
      '**READER ADVISORIES**',
      `*Neither the exchange nor its regulator accepts responsibility. ${told}*`,
    ),
  ).toEqual(['READER ADVISORIES']);
});
