import { describe, expect, test } from 'vitest';
import { readContacts } from '../../src/importer/contacts/contacts.ts';
import { isTransmissionNote } from '../../src/importer/dateline/wires.ts';
import { importBytes } from '../../src/importer/import-release.ts';
import { findDayOfChart, findNoteStack } from '../../src/importer/site/clocks.ts';
import { findProvider } from '../../src/importer/site/article-info.ts';
import { isDisclaimer } from '../../src/importer/site/disclaimers.ts';
import { findHostFeet } from '../../src/importer/site/host-feet.ts';
import { findRecipients } from '../../src/importer/site/mail.ts';
import { findWireRow } from '../../src/importer/site/wire-rows.ts';

const read = (text: string) => importBytes(Buffer.from(text), 'a.txt', { slug: 'a' }).release;

const dated = 'ELMSTEAD, Maine, May 20, 2014 (GLOBE NEWSWIRE) -- Alder, Inc. today signed a lease.';

describe('words on lines of their own around the day of a copy', () => {
  const stack = (...notes: string[]): number[] =>
    findNoteStack(['Alder Signs a Lease', ...notes, dated]);

  test.each([
    [
      ['Published', '9 months ago', 'on', 'May 20, 2014', 'By', 'Web Desk'],
      [1, 2, 3, 5, 6],
    ],
    [
      ['Publié', 'il y a 9 mois', 'le', '20 mai 2014', 'par', 'La rédaction'],
      [1, 2, 3, 5, 6],
    ],
    [
      ['Gepubliceerd', '9 maanden geleden', 'op', '20 mei 2014'],
      [1, 2, 3],
    ],
    [
      ['by', 'Birch Staff', '2 days ago'],
      [1, 2, 3],
    ],
  ])('go: %s', (notes, places) => {
    expect(stack(...notes).sort((a, b) => a - b)).toEqual(places);
  });

  test.each([
    // How long something has lasted.
    [['9 months ago']],
    [['On', 'May 20, 2014']],
    [['For 10 years', 'Alder has leased the mill.']],
    // Whom the news names too wrote it.
    [['By', 'Alder, Inc.', 'May 20, 2014']],
  ])('stay: %s', (notes) => {
    expect(stack(...notes)).toEqual([]);
  });
});

describe('the day of a visit beside a chart', () => {
  test.each([
    ['Alder (TSXV:ALD)', 'Intraday Stock Chart', 'Today : Thursday 4 December 2014', dated],
    ['Heute : Donnerstag 4 Dezember 2014', 'Klicken Sie hier für mehr Alder Charts.', dated],
    ['Gráfica de Alder', 'Hoy : Jueves 4 Diciembre 2014', dated],
    ['Alder (LSE:ALD) Historical Stock Chart', 'From Nov 2019 to Dec 2019', dated],
    ['Gráfica de Acción Histórica', 'De Jun 2024 a Jul 2024', dated],
  ])('goes: %s', (...lines) => {
    expect(findDayOfChart(lines)).toHaveLength(1);
  });

  test.each([
    ['Chart of the Bay', 'Today: Thursday 4 December 2014, the pilots meet', dated],
    ['Interim Report', 'From Nov 2019 to Dec 2019', dated],
    ['Programme', 'Today: Thursday 4 December 2014', 'Doors open at nine', dated],
  ])('stays: %s', (...lines) => {
    expect(findDayOfChart(lines)).toEqual([]);
  });
});

describe('feet of portals', () => {
  const left = (...foot: string[]): string[] => {
    const lines = ['Alder Signs a Lease', dated, 'The mill saws larch.', 'About Alder', ...foot];
    return findHostFeet(lines).map((at) => lines[at] ?? '');
  };

  test.each([
    [['ALDER INC. has 14 releases in this database.']],
    [['SCIERIE ALDER INC. a 3 communiqués dans cette base de données.']],
    [['EN', '20/05/2014', 'Underlying', 'Alder Inc.', 'Provider', 'GlobeNewswire', 'Get in touch']],
    [['20.05.2014', 'Anbieter', 'GlobeNewswire', 'Berichte über Alder']],
  ])('go: %s', (foot) => {
    expect(left(...foot)).toEqual(foot);
  });

  test.each([
    ['The museum has 14 pictures in this room.'],
    ['Alder has 14 mills in this valley and sells its wood in nine countries.'],
    // A provider of what the news tells, with the news below.
    ['Provider', 'GlobeNewswire', 'The lease runs for nine years and begins in June.'],
    ['Provider', 'Alder Water', 'Underlying', 'Larch'],
  ])('stay: %s', (...foot) => {
    expect(left(...foot)).toEqual([]);
  });
});

test.each([
  ['. Verarbeitet und übermittelt durch Nasdaq Corporate Solutions.', true],
  ['. Verwerkt en uitgezonden door NASDAQ OMX Corporate Solutions.', true],
  ['. Behandlat och sänt av Thomson Reuters ONE.', true],
  ['. Nasdaq opened the day with Alder.', false],
  ['.NET tools by Nasdaq help traders', false],
  ['. The Alder fund tracks the Nasdaq.', false],
])('how an agency signs what it sends: %s', (line, isNote) => {
  expect(isTransmissionNote(line)).toBe(isNote);
});

describe('digits of the addresses of pages', () => {
  const phones = (text: string) => readContacts(text.split('\n')).map(({ phone }) => phone ?? '');

  test.each([
    ['Contact:\nPress release (PDF):\nhttp://alder.example/138021/R/1991177/731204.pdf', []],
    ['Contact:\nRuth Berg\nhttps://www.alder.example/news/2790001-20140511', []],
    ['Contact:\nRuth Berg\nhttps://files.alder.example/617-555-0100.pdf', []],
    // A stroke parts a page from a number.
    ['Contact:\nRuth Berg\nwww.alder.example/617-555-0100', ['617-555-0100']],
    ['Contact:\nRuth Berg, http://www.alder.example/ 617-555-0100', ['617-555-0100']],
    ['Contact:\nRuth Berg, 207/555-0148', ['207/555-0148']],
  ])('%s', (text, numbers) => {
    expect(phones(text).filter((one) => one !== '')).toEqual(numbers);
  });
});

describe('a town that no list knows, its day and its hour', () => {
  const head = (line: string, news: string): string =>
    `${line}\n\nAlder eröffnet ein zweites Sägewerk\n\n${news}\n\nDie Mühle sägt Lärche und Eiche. Sie beschäftigt vierzig Menschen in zwei Schichten.`;
  const plain =
    'Alder AG hat heute ein zweites Sägewerk eröffnet, das vierzig Menschen beschäftigt und im Jahr 9000 Festmeter Lärche und Eiche sägt. Der Bau hat achtzehn Monate gedauert.';

  test.each([
    [head('Medienmitteilung\n\nElmswil, 9. November 2022, 07.00 Uhr', plain), 'Elmswil'],
    [head('Elmswil, 9. November 2022 um 7:00 Uhr', `${plain} Es steht in Elmswil.`), 'Elmswil'],
    // What takes place, and when.
    [head('Konzert, 9. November 2022, 20.00 Uhr', plain), undefined],
  ])('%#', (text, place) => {
    const release = read(text);
    expect(release.place).toBe(place);
    if (place !== undefined) expect(release.date).toBe('2022-11-09');
  });
});

test.each([
  ['Alder Ships Its Third Timber\nCarriage to Orlo Mills', 'third of five timber carriages', 1],
  // Below a whole headline stands another line.
  [
    'Alder Ships Its Third Timber\nCarriages to Follow in June',
    'third load of timber on carriages',
    2,
  ],
])('a headline of two lines that the news bears out: %s', (head, said, lines) => {
  const { title, subheads } = read(
    `${head}\n\nOrder Is the Largest Yet\n\nELMSTEAD, Maine, May 20, 2014 (GLOBE NEWSWIRE) -- Alder, Inc. announced today that it has shipped the ${said} to Orlo. They were made in nine days.\n\nAlder saws larch and oak.`,
  );
  expect(title?.includes('Orlo Mills')).toBe(lines === 1);
  expect(subheads).toContain('Order Is the Largest Yet');
});

test('the marks with which a wire frames a table and the line that tells when it sent the copy', () => {
  const release = read(
    'Transmitted by Alder Wire on : June 3, 2009 07:00\n\nAttention Business Editors:\n\nAlder Signs a Lease for Its Mill\n\n<<\n    TSX Symbol: ALD\n    Shares outstanding: 61,204,880\n>>\n\n    ELMSTEAD, June 3 /CNW/ - Alder Inc. (TSX: ALD) today signed a lease for its second mill, which saws larch.\n\n    The mill opens in May.\n',
  );
  expect(release.title).toBe('Alder Signs a Lease for Its Mill');
  expect(release.date).toBe('2009-06-03');
  expect(release.subheads).toEqual([]);
});

describe('boxes at the foot of a copy', () => {
  const left = (...foot: string[]): string[] => {
    const lines = ['Alder Signs a Lease', 'Get the next $ALD alert by email', dated, ...foot];
    return findHostFeet(lines).map((at) => lines[at] ?? '');
  };

  test.each([
    [['Contact Data', 'Other News Releases']],
    [['To edit your profile, go to keyword NewsProfiles.']],
    [['Alder Diagnostics (ALD) Stock Research Links']],
    [['Documents connexes', 'Fiche de la scierie', 'birchzap.fr © 2013 - 2026', 'DMCA / GDPR']],
    [['Ähnliche Dokumente', 'Jahresbericht 2015', 'birchzap.de © 2013 - 2026']],
  ])('go: %s', (foot) => {
    expect(left(...foot)).toEqual(expect.arrayContaining(foot.slice(0, 1)));
  });

  test.each([
    [['Tags:', 'Wood', 'About Us', 'Alder saws larch.', 'Subscribe'], ['About Us']],
    [['Taggar:', 'Trä', 'Om oss', 'Alder sågar lärk.', 'Prenumerera'], ['Om oss']],
    [
      ['Alder saws larch.', 'Get the next $ALD alert by email', 'Chat with this insight'],
      [
        'Get the next $ALD alert by email',
        'Chat with this insight',
        'Get the next $ALD alert by email',
      ],
    ],
  ])('go in part: %s', (foot, gone) => {
    expect(left(...foot)).toEqual(gone);
  });

  test.each([
    ['About Us', 'Alder saws larch and oak.'],
    ['Contact Data', 'Ruth Berg, 207-555-0148'],
    ['Members can go to keyword News for all of it.'],
    ['Get the next $ALD alert by email', 'Ruth Berg, 207-555-0148'],
    ['Related documents', 'The lease is found at www.alder.example.'],
    [
      'For more information please contact Ann Roe at ann@alder.example',
      'More news at alder.example',
    ],
  ])('stay: %s', (...foot) => {
    expect(left(...foot)).toEqual([]);
  });
});

describe('who provided a copy, and when', () => {
  test.each([
    ['News provided by', 'Aug 04, 2010, 16:05 ET'],
    ['Nouvelles fournies par', '4 août 2010, 16:05'],
    ['Informationen bereitgestellt von', '04.08.2010, 16:05 Uhr'],
  ])('goes but for the day: %s', (label, day) => {
    const lines = [
      'Alder Signs',
      '',
      label,
      '',
      'Alder, Inc.',
      '',
      day,
      '',
      `${dated} Alder, Inc.`,
    ];
    expect(findProvider(lines)).toEqual([2, 4]);
  });

  test('stays where the sender is named nowhere else or no hour follows', () => {
    expect(
      findProvider(['News provided by', 'Birch Ltd', 'Aug 04, 2010, 16:05 ET', dated]),
    ).toEqual([]);
    expect(findProvider(['The food was provided by', 'Alder, Inc.', 'in June', dated])).toEqual([]);
  });
});

test('the stamp of a portal above a dateline without its year, or without its day', () => {
  const undated = 'ELMSTEAD, Maine--(BUSINESS WIRE)-- Alder, Inc. today signed a lease.';
  const ofDay = 'ELMSTEAD, Maine, Nov. 9 /PRNewswire/ -- Alder, Inc. today signed a lease.';
  const stamp = '9 November 2006 - 11:31PM';
  expect(findWireRow(['Alder Signs', stamp, 'PR Newswire (US)', ofDay])).toEqual([1, 2]);
  expect(findWireRow(['Alder Signs', '8 November 2006 - 11:31PM', 'PR Newswire', ofDay])).toEqual(
    [],
  );
  expect(findWireRow(['Alder Signs', 'Nov. 3, 2022 11:00 UTC', undated])).toEqual([1]);
  expect(findWireRow(['Alder Signs', 'Nov. 3, 2022 02:00 UTC', undated])).toEqual([]);
  expect(findWireRow(['Alder Signs', 'Nov. 3, 2022', undated])).toEqual([]);
});

test('the mail of a program that somebody passed on', () => {
  const gone = (...lines: string[]): number[] =>
    findRecipients(lines, lines).sort((one, other) => one - other);
  const stamp = 'Sun, 18 May 1997 21:36:12 -0400 (EDT)';
  const date = 'Date: Sun, 18 May 1997 04:11:52 EDT';
  expect(gone('Fwd: A', stamp, 'Forwarded message:', 'From: alerts@birch.example', date)).toEqual([
    1, 2, 3, 4,
  ]);
  // A person's mail says when the release was sent.
  expect(gone('Fwd: A', stamp, 'Forwarded message:', 'From: ann@alder.example', date)).toEqual([]);
  expect(gone('Fwd: A', stamp, '', 'From: alerts@birch.example', date)).toEqual([]);
});

test('a clock of two figures for the year in America', () => {
  const release = read(
    `Alder Signs a Lease for Its Second Mill\n\n2/3/23 4:05:00 PM ET\n\nAlder, Inc. (Nasdaq: ALD) today announced that it has signed a lease for its second mill, which saws larch and oak for the boatyards of the bay.\n\nThe mill opens in May.\n`,
  );
  expect(release.date).toBe('2023-02-03');
});

test('the card of a house below its people is nobody to ask, but where it is all there is', () => {
  const card =
    'Alder AB\n(Corp. Reg. No. 556999-0147)\nLarch Road 401, Elmstead\nTel: 207-555-0100';
  const told = `Alder Signs a Lease for Its Mill\n\n${dated} It saws larch and oak for the yards of the bay.\n\nThe mill opens in May.\n\n`;
  const ask = 'For further information, please contact:\n\n';
  const people = (text: string) =>
    read(text).contacts.map(({ name, organization }) => name ?? organization);
  expect(people(`${told}${ask}Ruth Berg\nCEO\nTel: 207-555-0131\n\n${card}\n`)).toEqual([
    'Ruth Berg',
  ]);
  expect(people(`${told}${ask}${card}\n`)).toEqual(['Alder AB']);
});

test('headings above a note in brackets and below those who sign, and the name of a picture', () => {
  const text = (line: string): string =>
    `Alder Weavers Fill the House\n\n${dated} So many people came that the doors were closed to newcomers an hour before.\n\n${line}\n\nThe number of those who came was in part a reflection of the growth in weaving at home, and in part of the need to pass on what one knows.\n`;
  expect(read(text('Alder Weavers\n\nA weaver at her loom.')).headings).toEqual([]);
  expect(
    read(
      text(
        'Alder Weavers\n\nThe group has grown to nine hundred members in nine years, and so has its school.',
      ),
    ).headings,
  ).toEqual(['Alder Weavers']);
  expect(
    read(
      text(
        'Second Quarter Highlights\n\n(Comparisons to the second quarter of 2021)\n\n- Sales of looms were 61, an increase of five percent.\n- The school has nine hundred members in four provinces.',
      ),
    ).headings,
  ).toEqual(['Second Quarter Highlights']);
});

test.each([
  ['Meer over Alder', 'Alder opent een school voor zagers', 'Prijs van lariks stijgt opnieuw', 3],
  ['Mehr zu Alder', 'Alder eröffnet eine Schule', 'Lärche wird immer teurer', 3],
  ['Más sobre Alder', 'www.alder.example', 'Alder abre una escuela', 0],
  ['Plus sur Alder', 'Alder scie du bois dans deux villes.', 'Elle en vend dans neuf pays.', 0],
])('what leads to stories about the sender: %s, %s', (head, one, other, gone) => {
  const text = `Alder Signs a Lease for Its Mill\n\n${dated} It saws larch and oak for the yards of the bay.\n\nThe mill opens in May.\n\nContact:\nRuth Berg\n207-555-0148\nruth@alder.example\n\n${head}\n\n${one}\n${other}\n`;
  const { leftOut } = importBytes(Buffer.from(text), 'a.txt', { slug: 'a' });
  expect(leftOut).toHaveLength(gone);
});

test.each([
  ['Press releases may be edited for formatting or style', true],
  ['Note: Content may be edited for style and length.', true],
  ['Genes can be edited for resistance to blight.', false],
])('what a host says of its copies: %s', (line, isHosts) => {
  expect(isDisclaimer(line)).toBe(isHosts);
});
