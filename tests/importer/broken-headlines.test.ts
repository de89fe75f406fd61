import { describe, expect, test } from 'vitest';
import { importBytes, importText } from '../../src/importer/import-release.ts';

const news = (place: string, firm: string): string =>
  `${place}, May 6, 2014 -- ${firm}, Inc. (Nasdaq: ALDR) today told its shareholders of the step that the headline above names, and gave the reasons for it in a call.\n\n"We have worked for this day for six years," said Jane Roe, who leads the company. "Those who come after us will find a house in good order."\n\nThe company has 140 people in three towns, most of them in its laboratory, and was founded in 1998.`;

const titleOf = (head: string, firm = 'Alder Biologics'): string | undefined =>
  importText(`${head}\n\n${news('LEEDS, Mass.', firm)}\n`).title;

test('a headline in capitals behind the label on its line, below the page’s own name for it', () => {
  const own = 'ALDER BIOLOGICS AND HOLM ANNOUNCE AGREEMENT TO DEVELOP TESTS FOR SEPSIS';
  expect(titleOf(`Alder and Holm Agreement (May 6, 2014) NEWS RELEASE ${own}`)).toBe(own);
});

test('whoever is reached by an extension is no headline', () => {
  const own = 'ALDER BIOLOGICS WIDENS LICENCE AGREEMENT';
  const head = `For further information contact:
Alder Biologics, Inc.
Tel: +1 617-555-0148 Tel: +1 212 555 0193
Ruth B. Weiss, JD, Mark Roe, ext 12 (media)
Vice President Legal Affairs Joan Moor, ext 21 (investors)`;
  expect(titleOf(`${head}\n\n${own}`)).toBe(own);
});

describe('a headline on two lines', () => {
  test.each<[string, string]>([
    ['ALDER BIOLOGICS AND HOLM CORP.', 'WIDEN LICENCE AGREEMENT'],
    ['ALDER BIOLOGICS BEGINS TRIAL OF RAPID TEST FOR', 'HANTAVIRUS; SITES IN NEW MEXICO, ARIZONA'],
    [
      'ALDER BIOLOGICS ANNONCE LA CRÉATION DE DEUX MAISONS ET',
      'PUBLIE SA TRÉSORERIE AU 31 MARS 2014',
    ],
    ['Alder Biologics Gets Clearance for Rapid Strep', 'Test, Ships First European Orders'],
    ['Alder Biologics Laboratories Launches', 'Blood-Based Test to Aid Early Finding of Sepsis'],
    ['Alder Biologics Provides Second Quarter', 'Update on Its Test for Sepsis'],
    ['Alder Biologics Hits 0.84% Grade over 6.5', 'Metres in Third Hole at Elm Point'],
    ['Alder Biologics Reports 2014', 'Third Quarter Results'],
    ['Alder Biologics Reports', 'First Quarter 2014 Results'],
    ['Alder Biologics Opens Its New', 'House for Forty Scientists'],
    ['Alder Biologics Obtains Orphan', 'Designation for AB-19'],
    ['Alder Biologics Wins Ten-Year', 'Contract to Maintain Incubators'],
    ['Two Arrested in Copper', 'Theft'],
    ['Results of Alder Biologics for the Six Months Ended', '31 March 2014'],
    ['Alder Biologics Presents Study of Lenses', 'With Provincial Laboratory'],
    ['Alder Biologics AG', 'verkauft zwei Bürohäuser'],
    ['Alder Biologics', 'sells two of its houses'],
    ['Alder Biologics, Inc.', 'Ships Its Thousandth Incubator'],
    ['Alder Biologics', 'Corporation Reports Second Quarter Earnings'],
    ['Alder Biologics appoints Jane Roe as Chief', 'Financial Officer'],
    ['Alder Biologics Names Jane Roe Senior', 'Vice President of Sales'],
    ['Alder Biologics Issues Shares for SEK', '84.5 Million to Two Funds'],
    ['Alder Biologics Opens House in Leeds; Birch', 'Announces Its Own in Troy'],
    ['Alder Biologics Announces a Plan to Preserve', 'Its Collection of Old Incubators'],
    ['Alder Biologics Publishes the Votes of Its Annual Meeting of', 'Shareholders'],
    ['Alder Biologics Tells of Trial Demonstrating', 'Good Sleep With AB-81'],
  ])('%s / %s', (first, second) => {
    expect(titleOf(`${first}\n${second}`)).toBe(`${first} ${second}`);
  });

  test('with a name on a line of its own', () => {
    const head =
      'Alder Biologics Selected to Speak at the Annual\nBIOTA 2014\nLens Science Meeting and Fair in Linz';
    expect(titleOf(head)).toBe(head.replaceAll('\n', ' '));
  });

  test.each([
    'Alder Biologics Opens\nLaboratory for Lens\nResearch',
    'Alder Biologics Delivers Its\nFirst Screening Module to\nHartwell',
    'Les Ateliers Alder ouvrent\ntrente comptoirs de\nréparation de bottes',
  ])('or on three: %s', (head) => {
    expect(titleOf(head)).toBe(head.replaceAll('\n', ' '));
  });

  test.each([
    'Fonds von 2,3 Millionen Franken zur Entwicklung\nder Plattform von Alder Biologics',
    'Alder Biologics Provides Update on Late-Stage\nTrials of Its Eye Drop',
    'Alder Biologics Reports Completion of Enrollment in Phase II\nTrial of AB-204 and Names Two Study Centers',
  ])('in a text that sets no paragraphs apart: %s', (head) => {
    const { title } = importText(
      `${head}\n${news('LEEDS, Mass.', 'Alder Biologics').replaceAll('\n\n', '\n')}\n`,
    );
    expect(title).toBe(head.replaceAll('\n', ' '));
  });

  test('with the day and an agency right below it', () => {
    expect(
      titleOf('Alder Biologics Reports First\nQuarter Results of Its Own\nMay 6, 2014 08:30 ET'),
    ).toBe('Alder Biologics Reports First Quarter Results of Its Own');
  });

  test.each<[string, string]>([
    ['Alder Biologics Reports Third Quarter Results', 'Sales Grow by 14 Percent in Europe'],
    ['Alder Biologics Opens Laboratory in Leeds', 'Company to Hire Forty Scientists by Autumn'],
    ['Alder Biologics Ships Its Third Incubator to Leeds', 'Order Valued at $1.1 Million'],
    ['Alder Biologics Opens Hall for Lenses', 'First hall of its kind in Maine'],
    ['Alder Biologics baut Brutschränke für Schulen', 'GRÖSSTER AUFTRAG SEIT 1998'],
    ['Alder Biologics lends incubators to village schools', 'The company gave reasons in May'],
    ['Alder Biologics to Study Its Patch in Horses', 'Alder Biologics and Birch Widen Their Work'],
    ['Alder Biologics Wins Contract From an Agency', 'Four-Year Program to Look for Molds'],
    [
      'Alder and Birch End Their Work on AB-410 in Arthritis',
      'Phase II Endpoint Not Met; Rights Return',
    ],
    [
      'Alder Biologics Applies for Orphan Drug Designation',
      'Designation Could Bring Seven Good Years',
    ],
    [
      'Alder Biologics Nurses Featured at Meeting in Leeds',
      'Investor Call to Be Held Today at 4:30pm',
    ],
    ['April 11, 2014 # 31', 'ALDER BIOLOGICS OPENS LABORATORY IN LEEDS'],
  ])('is none where the second says something of its own: %s / %s', (first, second) => {
    expect(titleOf(`${first}\n${second}`)).toBe(first.includes('#') ? second : first);
  });
});

describe('a headline on two paragraphs', () => {
  const told = `LEEDS, Mass., May 6, 2014 -- Alder Biologics, Inc. (Nasdaq: ALDR) today showed a portable incubator for the school room. The first hospitals have ordered it, and four of their orders came from abroad.\n\n"We wanted a portable house for cells," said Jane Roe, who leads the company. "It weighs as much as a cat."\n\nAlder Biologics builds incubators and has 140 people.`;
  const titleAbove = (head: string): string | undefined => importText(`${head}\n\n${told}\n`).title;

  test.each([
    ['ALDER BIOLOGICS UNVEILS PORTABLE', 'INCUBATOR FOR THE SCHOOL ROOM'],
    ['Alder Biologics Unveils Portable', 'Incubator for the School Room'],
    ['Alder Biologics Unveils Portable', 'Box for Cells'],
    ['Alder Biologics Builds House', 'for Cells'],
    ['Alder and Birch Publish', 'Study of Incubators in School Rooms'],
  ])('whose words the news says together: %s / %s', (first, second) => {
    expect(titleAbove(`${first}\n\n${second}`)).toBe(`${first} ${second}`);
  });

  test.each([
    ['Alder Biologics Unveils Its Portable Incubator', 'A house for cells that weighs as a cat'],
    ['Alder Biologics Unveils Incubator for Hospitals', 'Four Orders Came From Abroad'],
    ['ALDER BIOLOGICS UNVEILS PORTABLE INCUBATOR', 'Hospitals Order Four'],
    ['Alder Biologics Unveils Portable Incubator', 'By Jane Roe'],
    ['Alder Biologics: Half-year Report', 'Lead house on course as the loan is extended'],
  ])('ends above what says something of its own: %s / %s', (first, second) => {
    expect(titleAbove(`${first}\n\n${second}`)).toBe(first);
  });

  test('of a page that Word wrote, an empty one between all others', () => {
    const line = (words: string) => `<p class=MsoNormal align=center><b>${words}</b></p>`;
    const page = `<html><body><div class=WordSection1>${line('FOR IMMEDIATE RELEASE')}<p class=MsoNormal>&nbsp;</p>${line('Alder Biologics Opens the Largest Cold')}${line('Store for Cells in the Four Counties')}<p class=MsoNormal>&nbsp;</p>${told
      .split('\n\n')
      .map((words) => `<p class=MsoNormal>${words}</p><p class=MsoNormal>&nbsp;</p>`)
      .join('')}</div></body></html>`;
    expect(importBytes(Buffer.from(page), 'a.html').title).toBe(
      'Alder Biologics Opens the Largest Cold Store for Cells in the Four Counties',
    );
  });
});

describe('a headline on two paragraphs in bold, one close below the other,', () => {
  const set = (words: string, above: number): string =>
    `<P STYLE="margin-top:${String(above)}px;margin-bottom:0px" ALIGN="center"><FONT SIZE="2"><B>${words} </B></FONT></P>`;
  const page = (lines: readonly string[], deck = ''): string =>
    `<HTML><BODY>${set('FOR IMMEDIATE RELEASE', 12)}${lines.map((line, at) => set(line, at === 0 ? 12 : 0)).join('')}${deck}${news(
      'LEEDS, Mass.',
      'Alder Biologics',
    )
      .split('\n\n')
      .map(
        (words) =>
          `<P STYLE="margin-top:12px;margin-bottom:0px"><FONT SIZE="2">${words}</FONT></P>`,
      )
      .join('')}</BODY></HTML>`;
  const read = (html: string) => importBytes(Buffer.from(html), 'a.html');

  test.each([
    [['Alder Biologics Tells of First Data Demonstrating', 'Good Sleep With AB-81']],
    [['Alder Biologics Begins Phase II Trial', 'of AB-204 in Patients With Severe', 'Insomnia']],
    [['Alder Biologics to Host a Day on Hearing Loss in', 'New York']],
    [['Alder Biologics Receives Orphan Drug Designation', 'From FDA For AB-3']],
    [['Alder Biologics Reports Results for Second Quarter Ended', 'March 31, 2014']],
    [['Alder Biologics to Announce First Quarter Results on', 'May 26, 2014']],
    [['ALDER BIOLOGICS REPORTS RESULTS FOR THE SECOND QUARTER', '2014']],
    [['Alder Biologics Announces $7.5 Million', 'Expansion Plan']],
    [['Alder Biologics Announces Approval of LENSANDRA®', '(alderase alfa)']],
  ])('is one headline: %j', (lines) => {
    const { title, release } = read(page(lines));
    expect(title).toBe(lines.join(' '));
    expect(release.date).toBe('2014-05-06');
  });

  test.each([
    [['Alder Biologics Opens Laboratory in Leeds'], set('Sales to Begin in Autumn', 12)],
    [
      ['Alder Biologics Opens Laboratory in Leeds'],
      '<P STYLE="margin-top:0px" ALIGN="center"><FONT SIZE="2"><I>House to Hold Forty</I></FONT></P>',
    ],
    [['Alder Biologics Reports Third Quarter Results'], set('Sales Grow by 14 Percent', 0)],
  ])('ends above a deck: %j', (lines, deck) => {
    expect(read(page(lines, deck)).title).toBe(lines.join(' '));
  });
});

test.each([
  'Alder Biologics Publishes Report of the Year to',
  'Alder Biologics Releases Its Second Song Book on',
])('a day that ends the headline above it is not the release’s: %s', (line) => {
  const text = `${line}\n\nMay 4, 2011\n\n${news('LEEDS, Mass.', 'Alder Biologics').replace(', May 6, 2014', '')}\n`;
  expect(importText(text).release.date).toBeUndefined();
});

describe('a headline whose first line stands below a page’s own', () => {
  const page = (head: string): string =>
    `Back to Newsroom\nBack to Newsroom\n\n${head}\n\nTuesday, 6 May 2014 07:00 AM\n\nTopic:\nClinical Trials\n\n${news('LEEDS, Mass.', 'Alder Biologics')}\n\nBack to Newsroom\nBack to Newsroom\n`;

  test.each([
    'Alder Biologics Adds\nLeeds Hospital as Sixth Site of Study\nof Bladder Cancer',
    'Alder Biologics Reports\nSix-Month Data for Its Eye Drop',
    'Alder Biologics and Birch\nTo Develop Test for Sepsis',
    'ALDER BIOLOGICS PROVIDES PRELIMINARY\nFIRST QUARTER AND FULL-YEAR RESULTS',
    'ALDER BIOLOGICS ANNONCE LE PREMIER INCUBATEUR\nDANS LA MAISON DE LEEDS CONTRE LA\nFIÈVRE JAUNE PERSISTANTE',
  ])('keeps all of its lines: %s', (head) => {
    const { title, leftOut } = importText(page(head));
    expect(title).toBe(head.replaceAll('\n', ' '));
    expect(leftOut.map(({ text }) => text)).toContain('Back to Newsroom');
  });

  test('stands below the number that its sender gave the release', () => {
    const text = page('Alder Biologics Opens Laboratory in Leeds').replace(
      'Back to Newsroom\n\n',
      'Back to Newsroom\n\nCompany announcement – No. 31 / 2014\n\n',
    );
    const { record, leftOut } = importText(text);
    expect(leftOut.map(({ text }) => text)).not.toContain('Company announcement – No. 31 / 2014');
    expect(record.masthead).toContain('Company announcement – No. 31 / 2014');
  });

  test('is not begun by the page’s name', () => {
    expect(
      importText(page('Home PR Alder Opens a Weaving School\nAlder Opens a Weaving School')).title,
    ).toBe('Alder Opens a Weaving School');
  });
});

test.each([
  [
    '# Owner of Alder Freight Sentenced for Fraud on\nCarriers',
    'Owner of Alder Freight Sentenced for Fraud on Carriers',
  ],
  // A heading that is whole, and a paragraph of its own.
  [
    '# Owner of Alder Freight Sentenced\nA court in Leeds decides',
    'Owner of Alder Freight Sentenced',
  ],
])('a headline of Markdown goes on where its line ends amid it: %s', (head, title) => {
  const text = `${head}\n\n${news('LEEDS, Mass.', 'Alder Freight')}\n`;
  expect(importBytes(Buffer.from(text), 'a.md', { slug: 'a' }).title).toBe(title);
});

test.each([
  ['CORP / Alder Energy - Sale of Minor Properties', 'Alder Energy - Sale of Minor Properties'],
  [
    'FIELD ACTIVITIES / Alder Energy Drills Second Well at Elm',
    'Alder Energy Drills Second Well at Elm',
  ],
  // Names beside each other.
  [
    'Alder / Birch Sign Agreement on Second Well at Elm',
    'Alder / Birch Sign Agreement on Second Well at Elm',
  ],
])('the shelf before a headline is none of its words: %s', (head, title) => {
  expect(titleOf(head)).toBe(title);
});

test('a line that ends in "Using" leads on', () => {
  expect(
    titleOf('Alder Biologics Reports Genes of Single Cells Using\nFirst Method Without Copies'),
  ).toBe('Alder Biologics Reports Genes of Single Cells Using First Method Without Copies');
});

test('a mail’s subject is no headline where a reader’s own label stands above the release’s', () => {
  const head = [
    'From: Ann R. <[log in to unmask]>',
    'To: <[log in to unmask]>',
    'Sent: Tuesday, May 6, 2014 8:47 AM',
    'Subject: NEWS: PRESS RELEASE: Alder: Sepsis test begins',
    '',
    'Tuesday May 6, 7:30 am Eastern Time',
    '',
    'Company Press Release',
    '',
    'Alder Biologics Begins Trial of Its Test for',
    'Sepsis in Leeds',
  ].join('\n');
  const told = news('LEEDS, Mass.', 'Alder Biologics').replace(
    'told its shareholders of the step',
    'began the trial of its test for sepsis in Leeds and told its shareholders of the step',
  );
  expect(importText(`${head}\n\n${told}\n`).title).toBe(
    'Alder Biologics Begins Trial of Its Test for Sepsis in Leeds',
  );
});

describe('what a width broke goes on', () => {
  test.each([
    'Alder Biologics Names Former Coast Guard Surgeon to Head\nClinical Affairs; Opens Hall in Leeds',
    'Alder Biologics Opens Its First Incubator\nLibrary to Teachers of Young Chemists',
    'Alder Biologics Sells Its Assay; Company Keeps First\nRoyalty in Lens Patent for $5.5 Million',
    'Decision of the Panel regarding\nBirch Minerals AB',
    'ALDER BIOLOGICS DELIVERS SECOND SCREENING\nMODULE TO HARTWELL LABORATORIES',
  ])('%s', (head) => {
    expect(titleOf(head)).toBe(head.replace('\n', ' '));
  });

  test.each([
    'Alder Biologics Reports Completion of\nPatient Enrollment in Phase II Trial of\nAB-204 and Names Two Additional Study\nCenters',
    'ALDER BIOLOGICS REPORTS COMPLETION OF PATIENT\nENROLLMENT IN PHASE II TRIAL OF AB-204 AND\nNAMES TWO MORE CENTERS',
  ])('in a text that sets no paragraphs apart: %s', (head) => {
    const { title } = importText(
      `${head}\nBIOWIRE2K\n${news('LEEDS, Mass.', 'Alder Biologics').replaceAll('\n\n', '\n')}\n`,
    );
    expect(title).toBe(head.replaceAll('\n', ' '));
  });

  test.each<[string, string]>([
    [
      'Alder Biologics Reports Recent Progress and Third Quarter Results',
      'Completed enrollment in “HARBOR” Phase 2b',
    ],
    [
      'Alder Biologics to Begin Validation of Its Saliva Test for Sepsis',
      'Dr. Helen March of Leeds Hospital to Lead Three-Site Study',
    ],
  ])('but not in %s / %s', (headline, deck) => {
    expect(titleOf(`${headline}\n${deck}`)).toBe(headline);
  });
});

test('a page leaves no rest of a broken headline out', () => {
  const page = [
    'Home',
    'Markets',
    'Share Prices',
    'Log In',
    '',
    'Alder Biologics Files Orphan Drug Request for AB-40 in Night',
    'Blindness',
    '',
    'Bookmark and Share',
    '',
    news('LEEDS, Mass.', 'Alder Biologics').replace(
      'told its shareholders',
      'asked for orphan status of AB-40 in night blindness and told its shareholders',
    ),
  ].join('\n');
  const { title, leftOut } = importText(`${page}\n`);
  expect(title).toBe('Alder Biologics Files Orphan Drug Request for AB-40 in Night Blindness');
  expect(leftOut.map(({ text }) => text)).not.toContain('Blindness');
});

describe('the last word of a headline on a page', () => {
  const copy = (head: string, told: string): string =>
    `Home\nMarkets\nShare Prices\nLog In\n\n${head}\n\nBookmark and Share\n\n${news('LEEDS, Mass.', 'Alder Biologics').replace('told its shareholders', `${told} and told its shareholders`)}\n`;

  test.each([
    [
      'ALDER BIOLOGICS TO RESTART ITS SECOND FERMENTER AT THE GULF COAST\nPLANT',
      'said that its plant on the Gulf Coast will run again',
    ],
    [
      'ALDER BIOLOGICS BEGINS SHIPMENTS OF ITS TEST FOR ALBUMIN IN\nURINE SAMPLES',
      'has shipped a test of samples of urine',
    ],
    [
      'Alder Biologics Announces Second Quarter Earnings and Declares\nDividend',
      'declared a quarterly dividend of ten cents',
    ],
    [
      'Alder Biologics Files Orphan Drug\nRequest for AB-40 in Sickle Cell\nCrisis',
      'asked for orphan status of AB-40 in a sickle cell crisis',
    ],
  ])('belongs to it where the news says it too: %j', (head, told) => {
    const { title, leftOut } = importText(copy(head, told));
    expect(title).toBe(head.replaceAll('\n', ' '));
    expect(leftOut.map(({ text }) => text)).not.toContain(head.split('\n').at(-1));
  });

  test.each(['SHARE', 'PRINT', 'LATEST NEWS', 'Markets'])(
    'is no button of the page: %s',
    (button) => {
      const head = 'ALDER BIOLOGICS BEGINS SHIPMENTS OF ITS TEST FOR ALBUMIN';
      const { title } = importText(copy(`${head}\n${button}`, 'has begun to sell a test'));
      expect(title).toBe(head);
    },
  );
});
