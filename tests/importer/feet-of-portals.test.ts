import { describe, expect, test } from 'vitest';
import { readContacts } from '../../src/importer/contacts/contacts.ts';
import { importBytes } from '../../src/importer/import-release.ts';
import { findCopyRecords } from '../../src/importer/site/copy-records.ts';
import { isDisclaimer } from '../../src/importer/site/disclaimers.ts';
import { findHostFeet } from '../../src/importer/site/host-feet.ts';
import { reasonToLeaveOut } from '../../src/importer/site/left-out.ts';
import { findHostGlue } from '../../src/importer/text/host-glue.ts';

const release = [
  'Alder Bio Signs a Lease for Its Second Laboratory in Elmstead',
  'ELMSTEAD, Maine, June 4, 2015 -- Alder Bio, Inc. (Nasdaq: ALD) today signed a lease, it said.',
  'The laboratory will make larch and oak for the boatyards of the bay.',
  'About Alder Bio',
  'Alder Bio, Inc. makes wood in two towns and sells it in nine countries of the world.',
  'Contact: Ruth Berg, ruth@alder.example',
];
const left = (...foot: string[]): string[] => {
  const lines = [...release, ...foot];
  return findHostFeet(lines)
    .sort((a, b) => a - b)
    .map((at) => lines[at] ?? '');
};
const chart = (label: string, months: string): string[] => ['Alder (TSXV:ALD)', label, months];

describe('feet of portals and boards', () => {
  test.each([
    [['Related Shares:', 'Back to RNS', 'Login to your account']],
    [['UK 100', 'Latest directors dealings']],
    [
      [
        'Related Shares',
        'Due to London Stock Exchange licensing terms, we stipulate that you must be a private investor. We apologise for the inconvenience.',
        'To access our Live RNS you must confirm you are a private investor by using the button below.',
      ],
    ],
    [['Dokument & länkar']],
    [
      [
        'Følg pressemeddelelser fra Alder Bio',
        'Skriv dig op her, og modtag pressemeddelelser på e-mail. Indtast din e-mail, klik på abonner.',
        'Flere pressemeddelelser fra Alder Bio',
        'Alder Bio henter ny direktør12.1.2023 10:02:11 CET | Pressemeddelelse',
        'Besøg vores nyhedsrum',
      ],
    ],
    [
      [
        ...chart('Historical Stock Chart', 'From Jul 2020 to Aug 2020'),
        ...chart('Historical Stock Chart', 'From Aug 2019 to Aug 2020'),
        'Your Recent History',
      ],
    ],
    [
      [
        'Gráfica de Acción Histórica',
        'De Jun 2024 a Jul 2024',
        'Gráfica de Acción Histórica',
        'De Jul 2023 a Jul 2024',
        'Su Consulta Reciente',
      ],
    ],
    [['Bifogade filer', 'Prenumerera på våra pressmeddelanden']],
    [['Pièces jointes']],
    [['Birch Ounces', 'Birch Ounces Media speaks with miners. Subscribe to our weekly podcast!']],
    [
      [
        'Read at Original source',
        'Alder Bio Jobs',
        'We do not endorse companies in these stories.',
      ],
    ],
  ])('go: %s', (foot) => {
    const kept = foot.filter((line) => isDisclaimer(line));
    expect([...left(...foot), ...kept]).toEqual(foot);
  });

  test.each([
    [
      [
        '© 2019 EQS Group AG',
        'Kursdaten zur Alder-Aktie: Kurse anzeigen',
        'Weitere Nachrichten zu Alder Bio',
      ],
      2,
    ],
    [
      [
        '© Publication réglementée Actusnews 2021',
        'Graphique Alder Bio',
        'Durée : Période :',
        'Graphique Alder Bio | Birchbourse',
      ],
      3,
    ],
  ])('below the agency’s own word go: %s', (foot, length) => {
    expect(left(...foot)).toEqual(foot.slice(-length));
  });

  test.each([
    // What the release says of its own services.
    [['Følg pressemeddelelser fra Alder Bio', 'Alder Bio sender dem ud på torsdage.']],
    // A row of figures, and a heading above people.
    [['UK 100', 'Germany 40']],
    [['Related Shares', 'Alder Bio, Inc. 617-555-0100']],
    // One span of time is a fact, and two with other words above are too.
    [['Trial period', 'From Jul 2020 to Aug 2020']],
    [['First trial', 'From Jul 2020 to Aug 2020', 'Second trial', 'From Aug 2020 to Jan 2021']],
    [['Attachments', 'Alder Bio interim report Q2.pdf']],
    [['© 2019 EQS Group AG', 'Alder Bio Investor Relations', 'Alder Bio, 12 River Road']],
    [['Alder Bio', 'Alder Bio makes wood. Follow us on the bay!']],
    [['Alder Bio Jobs', 'The laboratory will hire 12 people.']],
    [['Do you like what you see?', 'Alder Bio asked its guests.']],
  ])('stay: %s', (foot) => {
    expect(left(...foot)).toEqual([]);
  });

  test('a question goes above the call of a newsletter', () => {
    expect(left('Like what you are reading?', 'Sign up for our free newsletter')).toContain(
      'Like what you are reading?',
    );
  });
});

describe('records above a copy', () => {
  const record = ['Bifogade filer', 'Beskrivning', 'Land | Sverige |', '---|---|'];
  test('go where no headline stands above them', () => {
    const rows = [...record, 'Lista | First North |', 'Sektor | Hälsovård |'];
    expect(findCopyRecords([...rows, ...release])).toEqual([0, 1, 2, 3, 4, 5]);
    expect(findCopyRecords([release[0] ?? '', ...rows, ...release.slice(1)])).toEqual([]);
    expect(findCopyRecords([...record, 'Lista | First North |', ...release])).toEqual([]);
  });

  test('the page of a share goes by its symbol', () => {
    const [title = '', ...news] = release;
    expect(findCopyRecords([title, 'Research News and Market Data on ALD', ...news])).toEqual([1]);
    expect(findCopyRecords([title, 'Research News and Market Data on BLA', ...news])).toEqual([]);
    expect(findCopyRecords([title, 'Alder Starts Research on ALD', ...news])).toEqual([]);
  });

  test.each([
    ['August 3, 2022 4:05pm EDT Download as PDF', 'Download as PDF'],
    ['3. August 2022 PDF herunterladen', 'PDF herunterladen'],
    ['3 août 2022 Télécharger en PDF', 'Télécharger en PDF'],
    [
      'Published on 2022-08-03 05:34:52, Last Modified on 2022-08-03 05:36:11 - Birch Wire',
      'Last Modified on 2022-08-03 05:36:11 - Birch Wire',
    ],
    ['Published on request, last modified on 2022-08-03 05:36:11', undefined],
    ['The report of 2022 is there to download as PDF', undefined],
    ['Alder opens its archive of 1999 Download', undefined],
  ])('a button behind the day: %s', (line, button) => {
    expect(findHostGlue([line]).get(0)?.host).toBe(button);
  });
});

test.each([
  ['3 min to read', true],
  ['3 minutes to read the meter', false],
])('%s', (line, goes) => {
  expect(reasonToLeaveOut(line) !== undefined).toBe(goes);
});

describe('people and headings', () => {
  test.each([
    ['For nærmere informasjon, kontakt Jan Lervik mobil: 959 55 014', 'Jan Lervik'],
    ['För mer information, kontakta Karin Berg telefon: 070 555 01 12', 'Karin Berg'],
    [
      'Für weitere Informationen wenden Sie sich bitte an Anna Weiss Tel.: 030 5550 144',
      'Anna Weiss',
    ],
    ['For more information, please contact Ann Roe mobile: 617-555-0100', 'Ann Roe'],
  ])('%s', (line, name) => {
    const [first, ...more] = readContacts([line, 'Adresse:', 'Alder Papir', '7796 Follafoss']);
    expect(first?.name).toBe(name);
    expect(more).toEqual([]);
  });

  const read = (name: string, lines: readonly string[]) =>
    importBytes(Buffer.from(lines.join('\n\n')), name, { slug: 'a' }).release.headings;
  const [title = '', ...news] = release;

  test('a heading stands above the units of a table in lines of their own', () => {
    const cells = ['2021', '2020', 'Larch', '31.9', '26.1', 'Oak', '11.4', '12.6'];
    const table = ['Sales of the half year', 'In millions of euros', ...cells];
    const below =
      'Sales of larch were carried by the boatyards of the bay, which now build in wood.';
    expect(read('a.txt', [title, ...news.slice(0, 2), ...table, below])).toContain(
      'Sales of the half year',
    );
    const bare = ['Sales of the half year', ...cells];
    expect(read('a.txt', [title, ...news.slice(0, 2), ...bare, below])).not.toContain(
      'Sales of the half year',
    );
  });

  test('a heading in bold ends before the note above its points', () => {
    const points = '- Sales rose by 9% to $6.2 million\n- Debt of $1.5 million was repaid';
    const note = '**First Quarter Highlights**\n(all figures compared to the prior year period)';
    expect(read('a.md', [`# ${title}`, ...news.slice(0, 2), note, points])).toContain(
      'First Quarter Highlights',
    );
  });
});

test("a host's call on its readers to go to a seller in its name", () => {
  const text = [
    '# Alder Copper Cuts 62 Metres of Ore',
    'ELMSTEAD, Maine, June 4, 2015 -- Alder Copper Corp. (TSXV: ALD) today said that its first hole of the year has cut 62 metres of ore at the hill above the lake.',
    '"The rig has gone back to finish the hole," said Ruth Berg, President of Alder Copper.',
    '**About Alder Copper Corp.**',
    'Alder Copper looks for ore in the north and works with those who live there.',
    'For further information, please contact:\nRuth Berg, 207-555-0116, ruth@alder.example',
    'To view the source version of this press release, please visit <https://www.newsfilecorp.com/release/182999>',
    '---',
    '#### Ready to buy silver?',
    'Call Ned today at 855.555.0199 and mention Birch Letters',
    '#### Related',
    '* [Larch Minerals Closes Second Tranche](/larch)',
    'Copyright © 2015 Birch Letters | All rights reserved',
  ].join('\n\n');
  const { body } = importBytes(Buffer.from(text), 'alder.md', { slug: 'alder' });
  expect(body).toContain('who live there');
  expect(body).not.toContain('silver');
  expect(body).not.toContain('Birch Letters');
});
