import { expect, test } from 'vitest';
import { isAbout } from '../../src/importer/body/heading-words.ts';
import { importBytes } from '../../src/importer/import-release.ts';

const long =
  'The company opened a second laboratory in the spring, in which forty scientists look for antibodies against tumors of the kidney and the liver.';

const headingsOf = (...middle: string[]): readonly string[] => {
  const text = [
    'Alpha Bio Opens Laboratory for Antibody Research',
    'BOSTON, April 16, 2012 (GLOBE NEWSWIRE) -- Alpha Bio, Inc. (Nasdaq: ALBI) today announced that it has opened a laboratory in which forty scientists will look for antibodies.',
    long,
    ...middle,
    long,
    'About Alpha Bio',
    'Alpha Bio is a biotechnology company that develops medicines for people with cancer of the kidney.',
  ].join('\n\n');
  const { release } = importBytes(Buffer.from(text), 'a.txt', { slug: 'a' });
  return release.headings.filter((heading) => heading !== 'About Alpha Bio');
};

test.each([
  '2002 ACCOMPLISHMENTS',
  '$4.1 Million in Purchase Orders',
  '€12 Million Raised From Friends',
  'I. Financial Review',
  'A. Overview',
  'Item 1: Election of Directors',
  'Agenda item 3 - Dividend',
  'Third Quarter',
  'Results of the year 2012',
  'Operational review 2011',
  'Über Alpha Bio',
  'Ausblick',
  'Ausblick 2012',
  'Hintergrund',
  'Zukunftsgerichtete Aussagen',
  'Finanzergebnisse',
  'Perspectives',
  'Perspectives 2013',
  "À propos d'Alpha Bio",
  "A propos d'Alpha Bio",
  'Résultats financiers',
  "Chiffre d'affaires",
  'Acerca de Alpha Bio',
  'Resultados financieros',
  'Perspectivas',
  'Informazioni su Alpha Bio',
  'Risultati',
  'Alpha Bio in brief',
  'Alpha Bio at a glance',
  'Alpha Bio in Kürze',
  'ABOUT ACME BIO CORP.',
  'Om Alpha Bio',
  'Why this matters',
  "What's next?",
  'How does it work?',
  'Who is Alpha Bio?',
  'A new kind of laboratory',
  'Clinical Programs — ALB-201',
  'Sales, Marketing and Distribution',
  'The trains',
  'Revenue',
  'COST OF SALES',
  'Cash, Cash Equivalents and Investments',
  'Fourth Quarter and Full Year 2012 Financial Results',
  'Financial guidance for 2013',
  'RESEARCH AND DEVELOPMENT EXPENSES',
  'Phase 3 study of ALB-201',
  'Recent Business Highlights:',
  'Safe Harbor Statement under the Private Securities Litigation Reform Act of 1995',
  'Cautionary Note',
  'Notes to Editors',
  'Notes for editors',
  'Next steps',
  'Market',
  'Disclaimer',
  'Key points',
  '2003 GUIDANCE',
  'Fiscal 2013',
  'Full year 2012',
  'Nine months ended September 30, 2012',
  'Study results: ALB-201 in kidney cancer',
  'Nota sobre declaraciones prospectivas',
  'Über die Studie',
  "L'entreprise",
  'Facts and figures',
  'The ALBA-2 study',
  'Clinical Development',
  'Net loss per share',
  'Other Matters',
  'Om Alpha Bio AB',
  'Om Alpha Bio, www.example.com',
  'About Alpha & Sons.',
  'Denna information',
  'Financial review',
  "Chairman's statement",
  'Three Months Ended March 31, 2014',
  '2014 outlook',
  'Q3 2014',
  'R&D',
  'ESG',
  'EMEA: strong demand for lenses',
  'VD har ordet',
  'Singapore',
  'Europe, Middle East and Africa',
  'About 3D Optics',
  'Y2K',
  'Next steps:',
  'Use of proceeds',
  'Timetable',
  'What the mayor says:',
  'O U T L O O K',
  '<Outline of the Tablets>',
  '【Outline of the Tablets】',
  '[Reference: Study Design]',
  '【概要】',
])('a heading: %s', (line) => {
  expect(headingsOf(line, long)).toEqual([line.replace(/:$|[【】]/g, '')]);
});

test.each([
  'Vice President, Investor Relations',
  'Reno, Nevada',
  'Table 1A: Summary of Recent Drilling Results',
  'Tabelle 2: Umsatz nach Regionen',
  'Line C Table One',
  'London, United Kingdom',
  '123 Main Street',
  '10 a.m. Eastern Time',
  'By order of the board',
  'The new plant in Reno (Photo: Alpha Bio)',
  'Image courtesy of Alpha Bio',
  'Posted by admin',
  'Language: English',
  'See attached tables',
  'Trading symbol: ALB',
  'TSX-V: ALB; OTCQB: ALBIF',
  'NASDAQ: ALBI',
  'Shares outstanding: 12,345,678',
  'Net income was $1.2 million, or $0.12 per share',
  'PLACE: Hotel Alder, Reno',
  'MN, multiples of normal',
  'Dear Shareholder:',
  'Mr. Doe continued',
  'Alpha Completes Enrollment/2',
  'The software may be downloaded free of charge',
  'About 70 percent of the budget will go to the basin, where',
  'Jane Doe',
  'Jane Doe, Ph.D.',
  'Jane Doe, President and CEO',
  'Alpha Bio, Inc.',
  'Alpha Bio Corporation',
  'ALPHA BIO, INC.',
  '%SEDAR: 00021877E',
  'BreviQ is a trademark of Alpha Bio, Inc.',
  'NOT FOR DISTRIBUTION TO U.S. NEWSWIRE SERVICES OR FOR DISSEMINATION IN THE UNITED STATES',
  'Not for release, publication or distribution in the United States',
  '(in thousands)',
  'Page 2 of 5',
  '(more)',
  '- more -',
  'Click here for the full release',
  'Media Contact',
  'Your contact',
  'Alpha Contacts',
  'Contact details',
  'For more information',
  'President & CEO',
  'CUSIP: 004233109',
  'Follow us on Twitter',
  'Tables to follow',
  'Financial tables follow',
  'Cambridge, MA 02139',
  'ISIN: DE0005552004',
  'Yours sincerely',
  'Enclosures',
  'Ends',
  'BW2001 JAN 05,2003',
  'ALBI-G',
  'ALBI-E',
  'Attachments',
  'Attachment',
  'Video: Alpha Bio opens laboratory',
  'Photo Alpha Bio',
  'ON BEHALF OF THE BOARD OF DIRECTORS',
  'On behalf of the Board,',
  '*T',
  'To view this release, visit the site',
  'Released September 6, 2012',
  'FOR IMMEDIATE RELEASE',
  'THE ALPHA BIO AND ITS MARK ARE TRADEMARKS OF ALPHA BIO, INC.',
  'Alert me by email',
  'Reg. No. 12345-X',
  'The Company will hold a call today at 9 a.m. ET',
  'Neither the TSX Venture Exchange nor its Regulation Services Provider accepts responsibility',
  'Table 1: Intercepts',
  'Q1 2012 report (PDF)',
  'Formed by the',
  'Shares of Alpha and its',
  'Om att bygga ett laboratorium.',
  'What follows:',
  'Memory | 512 MB | Disk | 1.2 GB',
  '[LOGO]',
  '[Alpha logo]',
  '[Chart of Sales by Region]',
  '<Ends>',
  '[Jane Doe]',
  '<http://www.example.com/>',
  '[insert name]',
])('no heading: %s', (line) => {
  expect(headingsOf(line, long)).toEqual([]);
});

test('words that name a section head short lines too, in German as in English', () => {
  expect(
    headingsOf('Transaction Highlights', 'Adds 85 engineers to the company in Toronto'),
  ).toEqual(['Transaction Highlights']);
  expect(headingsOf('Ausblick', long)).toEqual(['Ausblick']);
  expect(headingsOf('Mary Fielding', long)).toEqual([]);
});

test('a page’s offer below the release is no part of it, a question that goes on is', () => {
  const read = (...tail: string[]): string =>
    importBytes(
      Buffer.from(
        `<h1>Alpha Bio Opens Laboratory for Antibody Research</h1><p>BOSTON, April 16, 2012 -- ${long} ${long}</p><h2>About Alpha Bio</h2><p>${long}</p><p>Contact: press@alpha.example</p>${tail.join('')}`,
      ),
      'a.html',
    ).body;
  expect(read('<h2>Ready to see it in action?</h2>', '<p>Book your demo</p>')).not.toContain(
    'Ready',
  );
  expect(read('<h2>Ready to see it in action?</h2>', `<p>${long}</p>`)).toContain('Ready');
});

test.each<[string, boolean]>([
  [
    'Except for the historical information contained herein, the matters discussed involve risks and uncertainties.',
    true,
  ],
  ['These forward-looking statements are subject to risks.', true],
  ['Diese Mitteilung enthält zukunftsgerichtete Aussagen über das Geschäft.', true],
  ['Ce communiqué contient des déclarations prospectives.', true],
  ['Die Zukunft des Geschäfts ist gut.', false],
  ['The historical building has risks for visitors.', false],
  ['Statements that are not historical facts are forward looking and involve risks.', true],
  ['This release contains “forward-looking” statements.', true],
  ['Alpha Bio develops and markets forward-looking imaging technologies.', false],
  ['Alpha Bio is a forward-looking company.', false],
])('a safe harbor in "%s"', (text, expected) => {
  const source = `Alpha Bio Opens Laboratory for Research\n\nBOSTON, April 16, 2012 -- ${long}\n\n${text}`;
  expect(importBytes(Buffer.from(source), 'a.txt').release.hasSafeHarbor).toBe(expected);
});

test('a heading above another heading', () => {
  expect(headingsOf('2002 ACCOMPLISHMENTS', 'Clinical Development', long)).toEqual([
    '2002 ACCOMPLISHMENTS',
    'Clinical Development',
  ]);
});

test('numbered points of an agenda are headings, a single one is a list', () => {
  expect(headingsOf('1. Election of Directors', long, '2. Appointment of Auditors', long)).toEqual([
    '1. Election of Directors',
    '2. Appointment of Auditors',
  ]);
  expect(headingsOf('1. Election of Directors', long)).toEqual([]);
});

test('a line underlined with dashes is a heading, a ruler alone is none', () => {
  expect(headingsOf('Pricing and Availability\n------------------------', long)).toEqual([
    'Pricing and Availability',
  ]);
  expect(headingsOf(long, '------------------------', long)).toEqual([]);
});

test('a heading behind a quotation in German marks', () => {
  expect(
    headingsOf(`„Wir sind zufrieden“, sagt er. „${long}“`, 'Umsatz nach Segmenten', long),
  ).toEqual(['Umsatz nach Segmenten']);
});

test('points of the news below a name of their own are a part of it', () => {
  const text = `HIGH-GRADE COPPER INTERSECTED AT MOUNT HARLAN\n\nHIGHLIGHTS\n• 14 metres at 3.2% copper\n• Drilling continues\n\n${long} ${long}`;
  const { release } = importBytes(Buffer.from(text), 'a.txt');
  expect(release.subheads).toEqual([]);
  expect(release.headings).toEqual(['HIGHLIGHTS']);
});

test('an issuer with its symbol in brackets heads no section', () => {
  expect(headingsOf('Alpha Bio (Paris:ALB):', '- Revenue rose.\n- Costs fell.')).toEqual([]);
});

test('a time heads what was reported of it, in whatever language, but not a date of a plan', () => {
  expect(headingsOf('Fjärde kvartalet 2022', long)).toEqual(['Fjärde kvartalet 2022']);
  expect(headingsOf('Erstes Halbjahr 2022', '- Umsatz stieg.\n- Kosten sanken.')).toEqual([
    'Erstes Halbjahr 2022',
  ]);
  expect(headingsOf('First quarter 2021', 'First batch planned')).toEqual([]);
});

test('behind the marks of notes a sentence has ended, and a heading may follow', () => {
  expect(headingsOf(`${long}1,2`, 'Key findings', long)).toEqual(['Key findings']);
  expect(headingsOf('It grew by 1.5', 'Key findings', 'Short')).toEqual([]);
});

test('words in capitals below a quotation head a list, a person does not', () => {
  const said = `“${long}”`;
  const points = '- a plant on the wharf\n- two barges';
  expect(headingsOf(said, 'WHAT THE ROUND WILL PAY FOR', points)).toEqual([
    'WHAT THE ROUND WILL PAY FOR',
  ]);
  expect(headingsOf(said, 'Mayor Will Hale', long)).toEqual([]);
});

test('a verb before a colon leads to the points, a noun names them', () => {
  const points = '- seven years of market exclusivity;\n- tax credits for the trials.';
  expect(headingsOf(long, 'Designation confers:', points)).toEqual([]);
  expect(headingsOf(long, 'Product features:', points)).toEqual(['Product features']);
});

test('whose people stand below is no heading', () => {
  expect(headingsOf('For Alder Works:', 'Jane Doe, Vice President, 617-555-0100')).toEqual([]);
});

test('a head over the columns of figures is the table’s', () => {
  const table =
    '                         New outlook      Previous outlook\nRevenue growth                12–14%                 7–10%\nEBIT margin                   14–15%                12–14%\nFree cash flow          around 250 m          around 150 m';
  expect(headingsOf(long, table)).toEqual([]);
});

const readsHtml = (...inner: string[]): readonly string[] =>
  importBytes(
    Buffer.from(
      `<h1>Alpha Bio Opens Laboratory for Research</h1><p>BOSTON, April 16, 2012 -- Alpha Bio, Inc. today opened it. ${long}</p>${inner.join('')}<p>${long}</p>`,
    ),
    'a.html',
  ).release.headings;

test('words in bold with a stop head the text behind them where they name a section or there are two of them', () => {
  const [one, other] = [`<p><b>Study Design.</b> ${long}</p>`, `<p><b>Next steps</b>. ${long}</p>`];
  expect(readsHtml(one, other)).toEqual(['Study Design', 'Next steps']);
  expect(readsHtml(one)).toEqual(['Study Design']);
  expect(readsHtml(`<p><b>The old mill.</b> ${long}</p>`)).toEqual([]);
  expect(
    readsHtml(
      `<p><b>Alpha Bio Inc.</b> Here ${long}</p>`,
      `<p><b>Jane Doe.</b> ${long}</p>`,
      `<p><b>Boston.</b> ${long}</p>`,
    ),
  ).toEqual([]);
});

test('words in bold behind the last sentence of a paragraph head the next one', () => {
  expect(readsHtml(`<p>${long}\n<b>Price and Availability</b><p>${long}</p>`)).toEqual([
    'Price and Availability',
  ]);
  expect(readsHtml(`<p>${long}\n<b>Read the Study</b><p>${long}</p>`)).toEqual([]);
  expect(readsHtml(`<p>${long} It is sold as <b>Alpha Max</b></p><p>${long}</p>`)).toEqual([]);
});

test('a question in bold heads the answer right below it', () => {
  expect(readsHtml(`<p><b>Who suffers?</b><br>${long}</p>`)).toEqual(['Who suffers?']);
  expect(readsHtml(`<p><b>Ready?</b><br>${long}</p>`)).toEqual([]);
});

test('heads of columns and captions are no headings', () => {
  const table = 'Revenue      12    14\nCost         3     5\nProfit       9     9';
  expect(headingsOf('Key Figures (Rs. in Crore)', table)).toEqual([]);
  expect(headingsOf('SELECTED FINANCIAL INFORMATION (Unaudited)', table)).toEqual([]);
  expect(headingsOf('Three Months Ended', table)).toEqual([]);
  expect(headingsOf('Reconciliation of Net Loss\n(unaudited, in thousands)', table)).toEqual([]);
});

test('an About heading broken by a narrow column is one heading, brackets and all', () => {
  expect(headingsOf('About Alpha Molecular\nTechnologies', long)).toEqual([
    'About Alpha Molecular Technologies',
  ]);
  expect(headingsOf(`About Alpha Bio (ASX: ALB): Alpha Bio works. ${long}`)).toEqual([
    'About Alpha Bio (ASX: ALB)',
  ]);
});

test('an About heading with a stop stands above its text without a blank line', () => {
  expect(headingsOf(`About Alpha & Sons.\n${long}\nHelping to heal.`)).toEqual([
    'About Alpha & Sons.',
  ]);
});

test('a sentence goes on behind an article, however short its line', () => {
  const text = `Formed by the\nState of Maine, the Alpha Institute works with people who find\nmedicines at universities and who look for money for their firms.`;
  expect(headingsOf('About the Institute', text)).toEqual(['About the Institute']);
});

test('the head of a printed page is told between the halves of a sentence', () => {
  const page = 'Page 1 of 2\n\nAlpha Bio plc – Third Quarter Results\n\nter of the year.';
  expect(
    headingsOf(`The company expects results of its trial in the second quar-\n${page}`),
  ).toEqual([]);
});

test('lines of a Markdown dump stay lines: long ones as paragraphs, people below each other', () => {
  const body = [
    '# Alpha Bio Opens Laboratory',
    `BOSTON, April 16, 2012 /PRNewswire/ -- Alpha Bio announced a laboratory. ${long} ${long}\n${long} ${long}\nABOUT ALPHA\nAlpha Bio works. ${long} ${long}`,
    '**Media:**\nOlive Bright\nFenn Lane\n617-555-0137\nobright@example.com',
  ].join('\n\n');
  const { release } = importBytes(Buffer.from(body), 'a.md', { slug: 'a' });
  expect(release.headings).toEqual(['ABOUT ALPHA']);
  expect(release.contacts).toMatchObject([{ name: 'Olive Bright', organization: 'Fenn Lane' }]);
});

test('rows of a Markdown dump are a table, be the line lost that makes them one', () => {
  const rows = [
    'THREE MONTHS ENDED JUNE 30, | SIX MONTHS ENDED JUNE 30,',
    '2026 | 2025 | 2026 | 2025',
    'REVENUE:',
    'Service revenue | — | 18,168 | 367 | 34,059',
    'License revenue | — | — | — | 195,355',
    'Total revenue | — | 18,168 | 367 | 229,414',
  ].join('\n');
  const dump = `# Alpha Bio Opens Laboratory\n\nBOSTON, April 16, 2012 -- ${long}\n\n${rows}\n`;
  const { release, body } = importBytes(Buffer.from(dump), 'a.md', { slug: 'a' });
  expect(release.tables).toBe(1);
  expect(body).toContain('| Service revenue | — | 18,168 | 367 | 34,059 |');
});

test('a Markdown source whose headings stand above their text with only a line break between', () => {
  const text = [
    '# Alder Works releases Alder 4.0',
    'DENVER, March 3, 2004 – Alder Works, Inc. today released version 4.0 of its image editor.',
    'What is new\nThe new version reads more formats than any before it and runs on every system.',
    '**Price and availability**\nThe new version costs $40 and can be had from the web site of the company.',
    'System requirements\nMemory | 512 MB | Disk | 1.2 GB\nProcessor | 1 GHz | Display | 1024 x 768',
    'Alder has been sold for fifteen years in the United States and in forty\nother countries, where it has been translated into eleven languages by those\nwho use it.',
    'Dina Birch | Vice President, Finance\n630-555-0177 | dina@alder.example',
  ].join('\n\n');
  const { release, body } = importBytes(Buffer.from(text), 'a.md', { slug: 'a' });
  expect(release.headings).toEqual([
    'What is new',
    'Price and availability',
    'System requirements',
  ]);
  expect(body).toContain('1.2 GB\\\nProcessor');
  expect(release.contacts).toMatchObject([{ name: 'Dina Birch', phone: '630-555-0177' }]);
});

test('what Pandoc writes behind headings, around sections and behind spans is no word', () => {
  const source = [
    '::: {.release}',
    '# Alpha Bio Opens a Laboratory for Antibody Research {#alpha .title}',
    ':::',
    '',
    `**BOSTON, April 16, 2012** -- [Alpha Bio](http://www.example.com/){.external target="_blank"} today opened a [new]{.underline} laboratory and treated 12 volunteers {n=12}. ${long}`,
    '',
    '## About the study {-}',
    '',
    long,
    '',
    'About Alpha Bio {#about}',
    '------------------------',
    '',
    long,
  ].join('\n');
  const { body, title, release } = importBytes(Buffer.from(source), 'a.md', { slug: 'a' });
  expect(title).toBe('Alpha Bio Opens a Laboratory for Antibody Research');
  expect(release.headings).toEqual(['About the study', 'About Alpha Bio']);
  expect(body).toContain('[Alpha Bio](http://www.example.com/) today opened a new laboratory');
  expect(body).toContain('12 volunteers {n=12}');
});

test('signs that only adorn a heading are left behind', () => {
  for (const line of ['◆Outlook', '*** Outlook ***', '== Outlook ==', '■ Outlook:'])
    expect(headingsOf(line, long, line, long)).toEqual(['Outlook', 'Outlook']);
});

test.each([
  [
    'above the news',
    `ALPHA RISES\n\nHIGHLIGHTS\n• 14 metres at 3.2% copper\n• Drilling continues\n\n${long} ${long}`,
  ],
  [
    'of a calendar without a headline',
    `Date: February 28, 2013\nFinanzkalender\n-----------------\n- February 28: results\n- April 25: meeting\n\nFinanzkalender\n\n${long}`,
  ],
])('an import of an import keeps the headings %s', (_, text) => {
  const first = importBytes(Buffer.from(text), 'a.txt', { slug: 'a' });
  const second = importBytes(Buffer.from(first.markdown), 'a.md', { slug: 'a' });
  expect(first.release.headings).not.toEqual([]);
  expect(second.release.headings).toEqual(first.release.headings);
  expect(second.body).toBe(first.body);
});

test('bullets that are none of Markdown’s make a list below a line in bold, and end above the next one', () => {
  const text = [
    '# Alpha Bio Opens a Laboratory',
    `BOSTON, April 16, 2012 -- Alpha Bio announced a laboratory. ${long}`,
    '**Recent Highlights**\n• The first laboratory was opened in the state of Alaska, where\nit is cold\n• Nine more hospitals have joined\n**About Alpha Bio**\nAlpha Bio develops medicines for people with cancer of the kidney and sells them in nine countries.',
  ].join('\n\n');
  const { release, body } = importBytes(Buffer.from(text), 'a.md', { slug: 'a' });
  expect(release.headings).toEqual(['Recent Highlights', 'About Alpha Bio']);
  expect(body).toContain(
    '- The first laboratory was opened in the state of Alaska, where it is cold',
  );
  expect(body).toContain('\n- Nine more hospitals have joined\n');
});

test.each([
  ['Over Alder', true],
  ['Overview', false],
  ['Overnight Deliveries', false],
  ['Über Alder', true],
])('%s tells what a section is about: %s', (heading, expected) => {
  expect(isAbout(heading)).toBe(expected);
});

test.each(['###', '# # #', '#'])('the end mark %s of a Markdown source heads nothing', (mark) => {
  const text = `# Alpha Bio Opens Laboratory\n\nBOSTON, April 16, 2012 – Alpha Bio, Inc. today announced that it has opened a laboratory.\n\n${long}\n\n## About Alpha Bio\n\nAlpha Bio looks for antibodies.\n\n${mark}\n`;
  const { release, body } = importBytes(new TextEncoder().encode(text), 'release.md');
  expect(release.headings).toEqual(['About Alpha Bio']);
  expect(body.trimEnd()).toMatch(new RegExp(`\\n\\n\\\\${mark}$`));
});

test('what a picture shows, and a title above an address, head nothing', () => {
  const source = `# Acme Opens Plant for Glass in Ohio

BOSTON, April 16, 2012 - Acme Optics today announced that it has opened a plant in which forty people will make glass for lenses.

![The plant on the river at night](/plant.jpg)

The work began on Monday, and the first lenses left the house on Friday of the same week.

Ohio Times: A Plant Opens on the River

http://times.example/plant-on-the-river

The plant was built in a year.
`;
  const { body } = importBytes(Buffer.from(source), 'release.md');
  expect(body).not.toContain('##');
  expect(body).toContain('The plant on the river at night');
});

test('front matter without fences names the headline, and a lesser heading above the news is the headline', () => {
  const news =
    'BOSTON, April 16, 2012 - Acme Optics today announced that it has opened a plant in which forty people will make glass for lenses, and that the first of them has left the house.';
  const titleOf = (text: string) => importBytes(Buffer.from(text), 'release.md').release.title;
  expect(
    titleOf(
      `Title: Acme's plant opens in Ohio and gives work to forty.\nLicense: free\n\n${news}\n`,
    ),
  ).toBe("Acme's plant opens in Ohio and gives work to forty.");
  expect(
    titleOf(
      `---\ntitle: Acme press release of April\n---\n\n### Acme opens a plant for glass on the river\n\n${news}\n`,
    ),
  ).toBe('Acme opens a plant for glass on the river');
});

test.each(['The male cub, weighed at 980g', 'Two pups, left by their mother'])(
  'what a picture shows heads nothing: %s',
  (caption) => {
    expect(headingsOf(caption)).toEqual([]);
  },
);

test.each(['The Road Ahead, Paved with Risks', 'The year in numbers'])(
  'a heading that begins as a caption does stays: %s',
  (heading) => {
    expect(headingsOf(heading)).toEqual([heading]);
  },
);

test.each([
  ['Preliminary timetable', '15 June 2023 General meeting', '20 June 2023 Last day of trading'],
  ['Timetable:', '26 June – 10 July 2023 Subscription period', '12 July 2023 Outcome'],
  ['Dates of the hall', 'June 15, 2023 General meeting', 'June 20, 2023 Last day of trading'],
  ['Kalender', 'Delårsrapport januari–mars 4 maj 2023', 'Årsstämma 18 maj 2023'],
])('"%s" heads the rows of a calendar', (heading, ...rows) => {
  expect(headingsOf(heading, ...rows)).toEqual([heading.replace(':', '')]);
});

test.each([
  ['The dates of the hall are these:', '15 June 2023 Meeting', '20 June 2023 Last day'],
  ['15 June 2023 General meeting', '20 June 2023 Last day of trading', '12 July 2023 Outcome'],
  ['Alpha Bio in Boston', '15 June 2023', '20 June 2023'],
])('"%s" above days heads nothing', (...lines) => {
  expect(headingsOf(...lines)).toEqual([]);
});

test('a row of a table whose cells stand on lines of their own heads nothing', () => {
  expect(
    headingsOf('Revenues:', 'Contract research and development from collaborator', '$', '11,904'),
  ).toEqual([]);
  expect(headingsOf('Revenues:', long)).toEqual(['Revenues']);
});

test('an amount alone heads nothing', () => {
  expect(headingsOf('$4.1 million')).toEqual([]);
  expect(headingsOf('$4.1 million in 2011')).toEqual([]);
});

test('a line that ends as a quotation opens goes on below', () => {
  const text = `Alpha Bio Opens Laboratory\n\nBOSTON, April 16, 2012 (GLOBE NEWSWIRE) -- Alpha Bio Corp. (Nasdaq: ALBI) (“\nAlpha” or the\n“\nCompany”) today announced that it has opened a laboratory.\n\n${long}\n`;
  const { body } = importBytes(Buffer.from(text), 'a.txt', { slug: 'a' });
  expect(body).toContain('(“Alpha” or the “Company”) today announced');
});

test('a part may be named as the headline ends, which tells it', () => {
  const text = [
    'Alpha Bio Reports Second Quarter 2011 Financial Results',
    'BOSTON, August 9, 2011 (GLOBE NEWSWIRE) -- Alpha Bio, Inc. (Nasdaq: ALBI) today announced that it has earned more in the second quarter than in the whole of the year before.',
    long,
    'Second Quarter 2011 Financial Results',
    long,
  ].join('\n\n');
  const { release } = importBytes(Buffer.from(text), 'a.txt', { slug: 'a' });
  expect(release.headings).toEqual(['Second Quarter 2011 Financial Results']);
});

test('the first name of a table in cells below its columns heads nothing', () => {
  expect(
    headingsOf(
      '(Unaudited)',
      'ASSETS',
      'Current assets',
      'Cash and cash equivalents',
      '$',
      '11,204,816',
    ),
  ).toEqual([]);
});

test('a question above its answer heads it, a question in the midst of a sentence does not', () => {
  expect(
    headingsOf(
      'What it takes to build one\nBecause it draws little power, it needs no transformer of its own. Its construction in Worcester took seventeen weeks.',
    ),
  ).toEqual(['What it takes to build one']);
  expect(
    headingsOf(
      'Where the plant is to be built in the\nThird quarter of next year has not been decided. The board of the company will meet on it in the spring.',
    ),
  ).toEqual([]);
});

test('what was added may head a part', () => {
  const page = `<h1>Alpha Bio Opens Laboratory for Antibody Research</h1><p>BOSTON, April 16, 2012 (GLOBE NEWSWIRE) -- Alpha Bio, Inc. today announced that it has opened a laboratory.</p><p>${long}</p><p><strong>Two Rooms and a Server Added for the AS-3</strong></p><p>${long}</p><p><strong>Jane Doe added:</strong></p><p>“${long}”</p>`;
  const { release } = importBytes(
    Buffer.from(`<html><body><article>${page}</article></body></html>`),
    'a.html',
    { slug: 'a' },
  );
  expect(release.headings).toEqual(['Two Rooms and a Server Added for the AS-3']);
});

test('heads a part by a bold line above one in italics that heads its points', () => {
  expect(
    headingsOf(
      '**Recent Progress**',
      '*Lupus*',
      '- First patient dosed\n- Study approved in Japan',
    ),
  ).toEqual(['Recent Progress', 'Lupus']);
});

test('takes a short part among longer ones, each opened by a label in bold', () => {
  expect(
    headingsOf(
      `**Cash Position:** ${long}`,
      `**Research Expenses:** ${long}`,
      '**Net Loss:** Net loss was $15.0 million.',
    ),
  ).toEqual(['Cash Position', 'Research Expenses', 'Net Loss']);
});

test('leads to no part by who says what is quoted', () => {
  expect(
    headingsOf(
      'Alpha Bio’s Managing Director, Dr Jane Doe, said: “To have dosed this trial within the budget is due to nurses who drove to the homes of people.”',
      `About ALB-44: ${long}`,
    ),
  ).toEqual(['About ALB-44']);
});

test('heads a letter within the release, and nothing by an account of a host', () => {
  expect(
    headingsOf(
      'A Letter from the President',
      'Dear Shareholder:',
      long,
      'X: @AlphaBio',
      'See us there on any day.',
    ),
  ).toEqual(['A Letter from the President']);
});
