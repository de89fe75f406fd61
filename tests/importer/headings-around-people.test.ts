import { expect, test } from 'vitest';
import { importText } from '../../src/importer/import-release.ts';

const headline = 'Alder Optics Opens a Second Works in Bergen';
const news =
  'BERGEN, Norway, May 4, 2011 -- Alder Optics today opens a second works, in which forty people will grind lenses for telescopes in nine countries.';
const told =
  'The works stands beside the first one and takes its power from the river all the year round. It will be in full use by the spring.';
const about =
  'About Alder Optics\nAlder Optics has made lenses for telescopes since 1902 and employs 96 people.';

const read = (...parts: readonly string[]) =>
  importText([headline, news, told, ...parts, about].join('\n\n')).release;
const headingsOf = (...parts: readonly string[]): readonly string[] =>
  read(...parts).headings.filter((heading) => heading !== 'About Alder Optics');
const contactsOf = (...parts: readonly string[]): string[] =>
  read(...parts).contacts.map(({ name, title, phone, email }) =>
    [name, title, phone, email].map((part) => part ?? '').join(' | '),
  );
const table =
  'Revenue      2011      2010\nLenses       12.4      11.2\nMirrors       1.4       1.2';

test.each([
  ['Sir Anthony Garsdale', 'Non-executive Chairman'],
  ['Karin Nyqvist', 'Styrelsens ordförande'],
  ['Dr. med. Anna Dorn', 'Vorsitzende des Vorstands'],
  ['Françoise Bédard', 'Directrice générale'],
  ['María Cifuentes', 'Consejera delegada'],
])('a position below the one who holds it heads nothing: %s, %s', (name, position) => {
  expect(headingsOf(name, position, table)).not.toContain(position);
});

test('changes of executives below a name of a section are a section of their own', () => {
  expect(headingsOf('Executive Changes', told)).toEqual(['Executive Changes']);
});

test.each([
  ['Next financial publication', 'First-half 2011 revenue: July 18, 2011 (after market close)'],
  ['Prochaine publication', 'Chiffre d’affaires semestriel : 18 juillet 2011 (après Bourse)'],
  ['Nächster Finanzbericht', '18. Juli 2011: Halbjahresumsatz'],
  ['Próximo informe', 'Ingresos del primer semestre: 18 de julio de 2011'],
  ['Nästa rapport', 'Delårsrapport för första halvåret, 18 juli 2011'],
])('what comes next heads its one day, right above it or apart: %s', (name, row) => {
  expect(headingsOf(`${name}\n${row}`)).toEqual([name]);
  expect(headingsOf(name, row)).toEqual([name]);
  expect(headingsOf(`${name.toUpperCase()}\n${row}`)).toEqual([name.toUpperCase()]);
});

test('a button of the page above a day heads nothing', () => {
  expect(headingsOf('Next story\nJuly 18, 2011: A lens for the moon')).toEqual([]);
});

test('a sentence without a stop heads the paragraph that takes it up', () => {
  const line = 'The lenses will be ground at twelve benches';
  const taken =
    'The first lenses are meant for Chile, where they will be ground anew at twelve benches by hand. Work on them takes nine weeks.';
  expect(headingsOf(line, taken)).toEqual([line]);
  expect(headingsOf(line, told)).toEqual([]);
});

const report = (...parts: readonly string[]) =>
  importText(
    [
      '4 May 2011',
      'Alder Optics: Interim report January – March 2011',
      ...parts,
      told.replace('The works', 'Our works'),
      'About Alder Optics\nAlder Optics has made lenses for telescopes since 1902 and employs 96 people.',
    ].join('\n\n'),
  ).release;
const points =
  '- Net sales rose to SEK 34.1 million (29.6)\n- Operating profit was SEK 2.9 million';

test.each([
  ['First quarter', 'Comments by the CEO'],
  ['Första kvartalet i sammandrag', 'VD har ordet'],
  ['Januar – März 2011', 'Kommentar des Vorstands'],
  ['Premier trimestre', 'Le mot de la présidente'],
  ['Hechos destacados del trimestre', 'Mensaje del director general'],
])('a section above the points of a report and one below them: %s, %s', (above, below) => {
  const release = report(above, points, below);
  expect(release.headings).toEqual([above, below, 'About Alder Optics']);
  expect(release.subheads).toEqual([]);
  expect(report(points, below).headings).toEqual([below, 'About Alder Optics']);
});

test('a line below the points of a headline stays a subhead above a dateline', () => {
  const release = importText(
    [headline, points, 'Works to grind 400 lenses a month', news, told, about].join('\n\n'),
  ).release;
  expect(release.subheads).toContain('Works to grind 400 lenses a month');
});

test.each([
  'Source:\nJane Doe\nDirector, Finance\n418-555-0172\njdoe@alder.example',
  'SOURCE : Jane Doe, Director, Finance, 418-555-0172, jdoe@alder.example',
  'Källa:\n\nJane Doe\n\nDirector, Finance\n\n418-555-0172\n\njdoe@alder.example',
])('whoever signs as the source is whom to ask: %j', (card) => {
  expect(contactsOf('- 30 -', card)[0]).toMatch(
    /^Jane Doe \| Director.*\| 418-555-0172 \| jdoe@alder\.example$/,
  );
});

test('a firm that is the source is nobody', () => {
  expect(contactsOf('Source: Alder Optics Inc.')).toEqual([]);
});

test.each([
  'Press contact, Head of Communications',
  'Head of Communications, press contact',
  'Press contact | Head of Communications',
])('a label beside the position on a card opens no contact: %s', (line) => {
  expect(
    contactsOf(`Contacts\nJane Doe\n${line}\njane.doe@alder.example\n+46 46 555 01 70`),
  ).toEqual(['Jane Doe | Head of Communications | +46 46 555 01 70 | jane.doe@alder.example']);
});

test.each([
  '+31 71 555 0 119',
  '+31-71-555-0-119',
  '+46 8 5 550 119',
  '+49 (0) 64 21 - 5 55 01 20',
  '0 64 21 / 5 55 01-20',
  '0 89 / 5 55 01-20',
  '91 5 55 01 19',
])('a number in which a digit stands by itself is one: %s', (number) => {
  expect(contactsOf(`Contact:\nJane Doe, Treasurer\nTel: ${number}`)).toEqual([
    `Jane Doe | Treasurer | ${number} | `,
  ]);
});

test('the numbers of a call are nobody’s', () => {
  expect(
    contactsOf(
      'A call will be held at 4 p.m. Dial-in numbers:\n\n+41 (0) 58 555 01 00 (Europe)\n+1 (1) 631 555 01 44 (USA)',
    ),
  ).toEqual([]);
});

test.each([
  [
    'Alder Earns Milestone as Partner Begins Trials of Lenses in Nine Countries',
    'Third Lens From Collaboration With Birch',
  ],
  ['Alder Wins Contract From Department of Roads for Mirrors', 'Up to $38 Million Over Five Years'],
])('what counts anew below a headline is its deck: %s', (first, deck) => {
  expect(importText(`${first}\n${deck}\n\n${news}\n\n${told}`).release.title).toBe(first);
});

test('a headline goes on with a quarter that is counted', () => {
  expect(
    importText(`Alder Optics Announces Results for Fiscal 2010\nSecond Quarter\n\n${news}`).release
      .title,
  ).toBe('Alder Optics Announces Results for Fiscal 2010 Second Quarter');
});

test('a headline printed again without its sender ends where the first copy does', () => {
  const copy = 'Lizenzvertrag für Linsen mit japanischem Partner unterzeichnet';
  const release = importText(
    `Alder Optik AG: ${copy}\n\n${copy} Vorabzahlung von 4 Mio. Euro im Mai\n\n${news}\n\n${told}`,
  ).release;
  expect(release.title).toBe(copy);
  expect(release.subheads).toEqual(['Vorabzahlung von 4 Mio. Euro im Mai']);
});

test('whoever distributed a release is its wire', () => {
  expect(read('This information was distributed by Cision http://news.cision.example/').wire).toBe(
    'Cision',
  );
});

const rows = [
  'Product name: Alder 2 lens',
  'Glass: flint and crown',
  'Date of approval: August 28, 2010',
];
test.each([
  ['Overview of the approval', rows],
  [
    'La scheda dell’impianto',
    ['Potenza: 6,2 MW', 'Superficie: 7,1 ettari', 'Esercizio: maggio 2010'],
  ],
  ['Trois volets', ['Volet 1 : stages', 'Volet 2 : équipement', 'Volet 3 : mentorat']],
])(
  'a name heads rows of labels below whole sentences, right above them or apart: %s',
  (name, own) => {
    expect(headingsOf([name, ...own].join('\n'))).toEqual([name]);
    expect(headingsOf(name, ...own)).toEqual([name]);
  },
);

test('the section below rows of labels in one paragraph begins anew', () => {
  const release = importText(
    [
      headline,
      news,
      `${told}\n\nOverview of the approval\n${rows.join('\n')}\nAbout flint\n\n${told}`,
      about,
    ].join('\n\n'),
  ).release;
  expect(release.headings).toEqual([
    'Overview of the approval',
    'About flint',
    'About Alder Optics',
  ]);
});

test('a label that is also the name of a section is a row among rows', () => {
  expect(
    headingsOf('Overview of the approval', rows[0] ?? '', 'Indication: far sight', rows[2] ?? ''),
  ).toEqual(['Overview of the approval']);
});

test.each([
  'Key figures 2010',
  'Datos de 2010',
  'Zahlen 2010',
  'Chiffres clés 2010',
  'Nyckeltal 2010',
])('the year of figures stands in their heading: %s', (name) => {
  const figures = ['212,000 lenses sold', 'Mean price of 27.40 euros', '4,100 buyers over 70'];
  expect(headingsOf([name, ...figures].join('\n'))).toEqual([name]);
  expect(headingsOf(name, ...figures)).toEqual([name]);
});

const page = (below: string): readonly string[] =>
  importText(
    `<html><body><article><h1>${headline}</h1><p>${news}</p><p>${told} ${told}</p>${below}</article></body></html>`,
    'a.html',
  ).release.headings;
test('the labels of a record below the release head nothing', () => {
  expect(
    page(
      '<h4>Journal</h4><p>Lenses</p><h4>Method of Research</h4><p>Survey</p><h4>Subject</h4><p>Glass</p>',
    ),
  ).toEqual([]);
});
test('short sections that end in stops keep their headings', () => {
  const one = 'The works takes its power from the river.';
  expect(
    page(`<h4>Power</h4><p>${one}</p><h4>Glass</h4><p>${one}</p><h4>Work</h4><p>${one}</p>`),
  ).toEqual(['Power', 'Glass', 'Work']);
});

test('headings in bold within their paragraphs may count or hold a colon', () => {
  const labels = ['1. The works', 'BERGEN: Power From the River', 'Work and leisure'];
  const parts = labels.map((label) => `**${label}** ${told}`);
  expect(
    importText([`# ${headline}`, news, ...parts].join('\n\n'), 'a.md').release.headings,
  ).toEqual(labels);
});

test('a deck between dashes ends the headline', () => {
  const release = importText(
    `**${headline} for Telescopes**\n**- Works to employ forty people from the valley -**\n\n${news}\n\n${told}`,
    'a.md',
  ).release;
  expect(release.title).toBe(`${headline} for Telescopes`);
});

test.each(['Sujets : Optique, Produits / services', 'Communiqués de presse', 'Notas de prensa'])(
  'the shelf or the room of a site is no headline: %s',
  (line) => {
    expect(importText(`${line}\n\n${headline}\n\n${news}\n\n${told}`).release.title).toBe(headline);
  },
);

test('the article of a day is no place', () => {
  const release = importText(
    `${headline}\nLe 23/04/2015 à 18:02 - Business Wire\n\n${told} ${told}\n\n${about}`,
  ).release;
  expect(release.place).toBeUndefined();
});

test('people below a firm and its number are called there', () => {
  expect(
    contactsOf(
      'For further information, please contact:',
      'Alder Optics plc',
      'Tel: 01786 555 010',
      'Alastair Hill, Chief Executive',
      'Holroyd Capital Limited (Nominated adviser and broker)',
      'Tel: 0131 555 0220',
      'Sandy Loudon',
      'Brightwater PR',
      'Tel: 020 7555 0118',
      'Georgia Attwell',
    ).map((line) => line.replace(/ \|[^|]*\| /, ' ').replace(/ \| $/, '')),
  ).toEqual([
    'Alastair Hill 01786 555 010',
    'Sandy Loudon 0131 555 0220',
    'Georgia Attwell 020 7555 0118',
  ]);
});

test('a firm, a person and a desk in one line are no office', () => {
  expect(
    contactsOf(
      'Your contact:\nAlder Optics SE, Tobias Merkwitz, Investor Relations\nTel.: 03591 555 20 138',
    )[0],
  ).toMatch(/^Tobias Merkwitz \|/);
});

test('an American number is glued to nobody', () => {
  expect(
    contactsOf(
      'Media\nLarkfield CommunicationsJoanna Pryce1.212.555.0177jpryce@larkfield.example',
    )[0],
  ).toMatch(/^Joanna Pryce \|.*\| 1\.212\.555\.0177 \| jpryce@larkfield\.example$/);
});

test.each([
  ['The board of Alder Optics approved the plan on', 'March 20. It takes effect at once.'],
  ['The company has treated a total of', '43 patients in nine countries so far.'],
  ['Die Gesellschaft hat inzwischen mehr als', '43 Patienten in neun Ländern behandelt.'],
  ['Le conseil d’Alder Optique a approuvé le plan le', '20 mars. Il prend effet aussitôt.'],
  ['El consejo de Alder Óptica aprobó el plan el', '20 de marzo. Entra en vigor ya.'],
  ['Styrelsen för Alder Optik godkände planen den', '20 mars. Den gäller genast.'],
])('a day or a count goes on in the line that leads to it: %s', (first, second) => {
  const body = (lines: string): string =>
    importText([headline, news, lines, about].join('\n\n')).body.replaceAll('\\.', '.');
  expect(body(`${first}\n${second}`)).toContain(`${first} ${second}`);
});

test('points below what leads to them stay lines of their own', () => {
  const body = importText(
    [
      headline,
      news,
      'What the works of Alder is built on\n1. March to the river\n2. Power',
      about,
    ].join('\n\n'),
  ).body;
  expect(body).not.toContain('built on 1');
});

test.each([
  'For and on behalf of the Board',
  'Anna Dorn Managing Director',
  'Neville Roe Company Secretary',
])('who signs heads nothing: %s', (line) => {
  expect(headingsOf(line, told)).toEqual([]);
});

test('the foot of a printed page parts a section from its heading in no way', () => {
  const foot =
    'Alder Optics ABN 61 155 501 882 t: 08 9555 0122 | e: office@alder.example | PO Box 77 West Perth WA 6872';
  expect(headingsOf(told, foot, '1', 'Native title and heritage', told)).toEqual([
    'Native title and heritage',
  ]);
});

test('a name in bold that its points end stands above them, a lead to them does not', () => {
  const points = '- A lens of two metres in diameter\n- A mirror that four people can carry';
  expect(headingsOf('**Top products include:**', points)).toEqual(['Top products include']);
  expect(headingsOf('**The works includes:**', points)).toEqual([]);
  expect(headingsOf('The changed lenses are:-', points)).toEqual([]);
});

test('a row with an address among those of a call heads nothing', () => {
  const rows =
    'Date: Wednesday, May 12, 2011\nTime: 8:30 a.m.\nTelephone: 1-888-555-0164\nWebcast: www.alder.example or Webcast';
  expect(headingsOf('Conference Call Details', told, rows, `Replay: ${told}`)).toEqual([
    'Conference Call Details',
  ]);
});

test('the sign of the first point behind a name is the point’s', () => {
  const release = importText(
    [
      headline,
      'Highlights: •',
      'A second works was opened on the river in May.',
      'Forty people grind lenses there for telescopes.',
      news,
      told,
      about,
    ].join('\n\n'),
  );
  expect(release.release.headings).toEqual(['Highlights', 'About Alder Optics']);
  expect(release.body).toContain('- A second works was opened on the river in May.');
});

test.each([
  'Alder plc:\nJane Doe, Chief Executive Officer\nTom Price, Chief Financial Officer\nTel: +44 1799 555 310',
  '**Alder plc:**\nJane Doe, Chief Executive Officer\n\nTel: +44 1799 555 310',
  'Alder plc:\n\nJane Doe, Chief Executive Officer\n\nTel: +44 1799 555 310',
])('a firm above its people heads nothing: %s', (block) => {
  const asked = ['-Ends-', 'For further information, please contact:', block];
  expect(headingsOf(...asked)).toEqual([]);
  expect(contactsOf(...asked)[0]).toBe('Jane Doe | Chief Executive Officer | +44 1799 555 310 | ');
});
