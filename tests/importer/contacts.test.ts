import { describe, expect, test } from 'vitest';
import { readContactTokens } from '../../src/importer/contacts/lines.ts';
import { readContacts } from '../../src/importer/contacts/contacts.ts';
import { importBytes } from '../../src/importer/import-release.ts';
import { toReported } from '../../src/importer/report.ts';
import { cpuOf } from './cpu.ts';

const release = (contacts: string): string => `Acme Opens Plant for Glass in Ohio

BOSTON, April 16, 2012 (GLOBE NEWSWIRE) -- Acme Optics, Inc. (Nasdaq: ACMO) announced today that it has opened a plant in which forty people will make glass for lenses.

"We have waited for this day," said Helen Ward, President of Acme. "The work begins on Monday."

About Acme Optics

Acme Optics makes lenses and sells them in forty countries of the world.

${contacts}
`;

const contactsOf = (text: string): string[] =>
  importBytes(Buffer.from(release(text)), 'release.txt').release.contacts.map(
    ({ name, phone, email }) => [name ?? '', phone ?? '', email ?? ''].join(' | '),
  );

interface Layout {
  readonly says: string;
  readonly text: string;
  readonly contacts: readonly string[];
}

const layouts: readonly Layout[] = [
  {
    says: 'a label that names source and information',
    text: `Source and information:

Josée Larue

Alder Vaccines inc.

418-555-0129

jlarue@alder.example.ca`,
    contacts: ['Josée Larue | 418-555-0129 | jlarue@alder.example.ca'],
  },
  {
    says: 'columns of which one begins with the source',
    text: `For further information:

Source: Alder Inc.                        Media: Lise Roe
        Robert Caouette                          Cabinet Birch
        Vice President and CFO                   514 555-0188
        819 555-0123
        rcaouette@alder.example`,
    contacts: [
      'Robert Caouette | 819 555-0123 | rcaouette@alder.example',
      'Lise Roe | 514 555-0188 | ',
    ],
  },
  {
    says: 'a person, a number and an address on one line below a heading of any words',
    text: `Further information and review units

Elina Saarikoski, +358 40 555 0182, elina@alder.example

Pictures: alder.example/media`,
    contacts: ['Elina Saarikoski | +358 40 555 0182 | elina@alder.example'],
  },
  {
    says: 'who is available for comment, be the name as rare as it will',
    text: `Notes

Alapati Moa is available for comment this week on 021 555 0136.`,
    contacts: ['Alapati Moa | 021 555 0136 | '],
  },
  {
    says: 'a plan that is available is nobody',
    text: `Notes

Alder Plan is available for purchase by members on 021 555 0136.`,
    contacts: [],
  },
  {
    says: 'an office of the press below a firm and a person, with an empty line between them',
    text: `Contact:
Museum of Sound
Theresa Alder, MA

Press and Public Relations
+43 316 555 0128
alder@sound.example`,
    contacts: ['Theresa Alder | +43 316 555 0128 | alder@sound.example'],
  },
  {
    says: 'cards that say below each person whom he serves',
    text: `Kontakter

Eva Lind

Presskontakt
Presschef
eva.lind@alder.example
+46 8 555 01 43

Jonas Berg

Presskontakt
jonas.berg@alder.example`,
    contacts: [
      'Eva Lind | +46 8 555 01 43 | eva.lind@alder.example',
      'Jonas Berg |  | jonas.berg@alder.example',
    ],
  },
  {
    says: 'a label above a person that stands below another one',
    text: `Contact
Jane Doe
CEO

Media contact
John Roe
617-555-0100`,
    contacts: ['Jane Doe |  | ', 'John Roe | 617-555-0100 | '],
  },
  {
    says: 'a bank’s account of that form is nobody',
    text: `Alder Foundation, 617-555-0100, gifts@alder.example`,
    contacts: [],
  },
  {
    says: 'a source below the contacts is nobody',
    text: `For further information:

Lise Roe, 514 555-0188

Source: Alder Inc.
Robert Caouette
819 555-0123`,
    contacts: ['Lise Roe | 514 555-0188 | '],
  },
  {
    says: 'interviews on a line below the release, but not a ticket line',
    text: `For interviews and pictures: Owen Prosser, press officer, 029 5550 0117 or owen@alder.example

For tickets and tables: Alder Box Office, 029 5550 0118`,
    contacts: ['Owen Prosser | 029 5550 0117 | owen@alder.example'],
  },
  {
    says: 'two people in one column, a third beside them',
    text: `For more information, please contact:

Shruti Nair / Kapil Rao              Rohan Mehta
Acme Optics                          Clarity Advisors
Tel: +91 22 5555 0140                Tel: +91 22 5555 0188`,
    contacts: [
      'Shruti Nair | +91 22 5555 0140 | ',
      'Kapil Rao | +91 22 5555 0140 | ',
      'Rohan Mehta | +91 22 5555 0188 | ',
    ],
  },
  {
    says: 'a number below columns is of the one person who cannot be reached yet',
    text: `Company Contact:                     Investor Relations:
Robert J. Mancuso                    Linda Feng
Chief Financial Officer              The Alder Group
Acme Optics, Inc.                    (212) 555-0194
(978) 555-0113`,
    contacts: ['Robert J. Mancuso | (978) 555-0113 | ', 'Linda Feng | (212) 555-0194 | '],
  },
  {
    says: 'a department behind a comma is no firm’s ending, and an address labelled below belongs to the person',
    text: `CONTACT:
Lawrence Kelso, CFO                  Pamela Arnett, Corp. Communications
lkelso@acme.com                      parnett@acme.com
847-555-0178 x 210                   847-555-0178 x 215`,
    contacts: [
      'Lawrence Kelso | 847-555-0178 x 210 | lkelso@acme.com',
      'Pamela Arnett | 847-555-0178 x 215 | parnett@acme.com',
    ],
  },
  {
    says: 'an address behind its own label belongs to the person above',
    text: `CONTACT:
Tobias Wren
Acme Software Corp.
(512) 555-0181
Email Contact: twren@acme.com`,
    contacts: ['Tobias Wren | (512) 555-0181 | twren@acme.com'],
  },
  {
    says: 'the codes with which a wire closes a release are nobody',
    text: `/CONTACT: Victoria Petrock of Acme, 201-555-0148/
(ACM) CO: Acme Optics Company ST: New Jersey IN: HEA SU: PDT`,
    contacts: ['Victoria Petrock | 201-555-0148 | '],
  },
  {
    says: 'a firm with its number above its people gives it to each of them',
    text: `Enquiries:

Acme Optics plc                          Tel: +44 (0)1223 555 010
Pieter van der Merwe, Chief Executive
Siobhán O'Donnell, Finance Director

Peel Numis (NOMAD and Broker)            Tel: +44 (0)20 7555 0100
Garrick Holt
Freya Lindqvist`,
    contacts: [
      'Pieter van der Merwe | +44 (0)1223 555 010 | ',
      "Siobhán O'Donnell | +44 (0)1223 555 010 | ",
      'Garrick Holt | +44 (0)20 7555 0100 | ',
      'Freya Lindqvist | +44 (0)20 7555 0100 | ',
    ],
  },
  {
    says: 'two people above one number share it',
    text: `CONTACT: Acme Corp.
         Jane Whitfield, Chief Financial Officer
         (617) 555-0111
             or
         Kessler & Wolfe Inc.
         Aoife Brannigan / Tariq Noor
         (212) 555-0122`,
    contacts: [
      'Jane Whitfield | (617) 555-0111 | ',
      'Aoife Brannigan | (212) 555-0122 | ',
      'Tariq Noor | (212) 555-0122 | ',
    ],
  },
  {
    says: 'two people above as many numbers and addresses take one each',
    text: `Media Contact
Juniper Strategic
Bo Tran / Kemi Adeyemi
btran@juniper.example / kadeyemi@juniper.example
(415) 555-0101 / (415) 555-0102`,
    contacts: [
      'Bo Tran | (415) 555-0101 | btran@juniper.example',
      'Kemi Adeyemi | (415) 555-0102 | kadeyemi@juniper.example',
    ],
  },
  {
    says: 'an address proves an unknown name, and its domain a firm',
    text: `Contact:
Vikram Iyer
Hollis Vale
212-555-0101
viyer@hollisvale.example`,
    contacts: ['Vikram Iyer | 212-555-0101 | viyer@hollisvale.example'],
  },
  {
    says: 'a person with an office behind the comma is no label',
    text: `For further information:

Jean-François Pelletier, President
(819) 555-0138

Sarah Knox, Investor Relations
(416) 555-0109`,
    contacts: ['Jean-François Pelletier | (819) 555-0138 | ', 'Sarah Knox | (416) 555-0109 | '],
  },
  {
    says: 'columns of people with positions of several commas',
    text: `Contact:
      Jane Doe                                Oyelaran Bassey
      Vice President, Investor Relations      Director, Public Relations
      (617) 555-0100                          (617) 555-0101`,
    contacts: ['Jane Doe | (617) 555-0100 | ', 'Oyelaran Bassey | (617) 555-0101 | '],
  },
  {
    says: 'everything on one line without a comma',
    text: 'CONTACT: Wendy Kovar Director of Investor Relations 216-555-0163 wkovar@acme.example',
    contacts: ['Wendy Kovar | 216-555-0163 | wkovar@acme.example'],
  },
  {
    says: 'a position before the name',
    text: 'Contact: Senior adviser Eilif Nøkling, tel. 555 01 990, eilif.nokling@acme.example',
    contacts: ['Eilif Nøkling | 555 01 990 | eilif.nokling@acme.example'],
  },
  {
    says: 'a sentence that asks the reader to call somebody',
    text: 'Questions about this release may be directed to Jane Doe at (617) 555-0100 or jdoe@acme.example; answers come within a day.',
    contacts: ['Jane Doe | (617) 555-0100 | jdoe@acme.example'],
  },
  {
    says: 'labels of other languages',
    text: `Relations investisseurs :
Thibault de Rochefort – +33 (0)1 55 01 02 04 – tderochefort@acme.example`,
    contacts: ['Thibault de Rochefort | +33 (0)1 55 01 02 04 | tderochefort@acme.example'],
  },
  {
    says: 'lines that are a paragraph each and have no label',
    text: `Jane Doe

Acme Optics, Inc.

617-555-0100

jdoe@acme.example`,
    contacts: ['Jane Doe | 617-555-0100 | jdoe@acme.example'],
  },
  {
    says: 'numbers of registers, of calls and of helplines are nobody’s',
    text: `Media
Kate Delaney
M: +61 (0) 400 555 013

Acme Optics Limited ABN 55 501 244 018
Level 3, 62 Main Street, Carlton South, Victoria 3053

To hear the call, dial 877-555-0123 (U.S.) or 412-555-0124, passcode 5550123.`,
    contacts: ['Kate Delaney | +61 (0) 400 555 013 | '],
  },
  {
    says: 'what follows a contact on the wire is none',
    text: `    /CONTACT:  Deborah Kwon of Acme Optics, +1-408-555-0139, or dkwon@acme.example/
    /Photo:  http://photos.example/1
             AP Archive:  http://archive.example/
             PRN Photo Desk, photodesk@wire.example/
    /Web site:  http://www.acme.example/`,
    contacts: ['Deborah Kwon | +1-408-555-0139 | dkwon@acme.example'],
  },
];

describe('contacts in the layouts of wires and companies', () => {
  test.each(layouts)('$says', ({ text, contacts }) => {
    expect(contactsOf(text)).toEqual(contacts);
  });
});

test.each([
  ['tel. 01422 555012', '01422 555012'],
  ['Telefon +49 (0) 89 / 555-01-120', '+49 (0) 89 / 555-01-120'],
  ['T: 617.555.0100 F: 617.555.0199', '617.555.0100'],
  ['617-555-0100 (fax)', ''],
  ['Tel/Fax: +353 1 555 0100', '+353 1 555 0100'],
  ['617-555-0100/617-555-0101', '617-555-0100, 617-555-0101'],
  ['+353 1 555 0105 / +353 87 555 0106', '+353 1 555 0105, +353 87 555 0106'],
  ['1-800-FLOWERS', '1-800-FLOWERS'],
  ['ISIN: DE0005550101', ''],
  ['18.11.2010 08:00', ''],
])('reads the numbers of %j', (line, numbers) => {
  const found = readContactTokens(line).filter(({ kind }) => kind === 'phone');
  expect(found.map(({ text }) => text).join(', ')).toBe(numbers);
});

test('the column below a label above the headline is a contact, the one beside it is none', () => {
  const text = `FOR IMMEDIATE RELEASE: | | CONTACT: |
May 14, 2003 | | Amy Finan |
6:00 am EDT | | Director, Corporate Communications |
| | 240-555-0164 |

Acme Opens Plant for Glass in Ohio

Rockville, MD – May 14, 2003 – Acme Optics, Inc. announced today that it has opened a plant in which forty people will make glass for lenses.`;
  const { contacts, date } = importBytes(Buffer.from(text), 'release.txt').release;
  expect(contacts.map(({ name, phone }) => [name, phone])).toEqual([['Amy Finan', '240-555-0164']]);
  expect(date).toBe('2003-05-14');
});

test('a person above a bare office, both above the headline, holds that office', () => {
  const text = `Helen Ward\nCorporate Communications\n(205) 555-0184\n\n${release('')}`;
  const [contact] = importBytes(Buffer.from(text), 'release.txt').release.contacts;
  expect([contact?.name, contact?.phone]).toEqual(['Helen Ward', '(205) 555-0184']);
});

test('whom the news quotes above a bare label is no contact', () => {
  const quoted =
    'Helen Ward, Head of Glass at Acme said: "We have waited for this day, and the work begins on Monday in the new plant."';
  expect(contactsOf(`${quoted}\n\nCONTACT\n\nSee our website for details of whom to ask.`)).toEqual(
    [],
  );
});

test('a long list of contacts is read in time that grows with its length', () => {
  const many = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) => `Jane Doe ${String(at)}\nVice President, Acme\n617-555-0100\n`,
    ).join('\n');
  const cpuFor = (count: number): number =>
    cpuOf(() => importBytes(Buffer.from(release(`Contact:\n${many(count)}`)), 'release.txt'));
  const few = cpuFor(1000);
  expect(cpuFor(4000)).toBeLessThan(8 * few);
});

test('a table of many rows below the news is read in time that grows with its length', () => {
  const cpuFor = (count: number): number =>
    cpuOf(() => importBytes(Buffer.from(release('| a | b |\n\n'.repeat(count))), 'release.txt'));
  const few = cpuFor(4000);
  expect(cpuFor(16_000)).toBeLessThan(8 * few);
});

describe('contacts of the report', () => {
  test('name the desk below the label of contacts', () => {
    const read = readContacts([
      'Contact:',
      '',
      'Investor Relations',
      'Phone: 801-555-0177',
      'Email: ir@alder.example',
    ]);
    expect(toReported(read)).toMatchObject([
      { name: 'Investor Relations', phone: '801-555-0177', email: 'ir@alder.example' },
    ]);
  });

  test('name the firm or desk that answers where no person is printed', () => {
    const read = readContacts([
      'Media: press@acme.example',
      '',
      'Investors: Acme Optics, 617-555-0100',
      '',
      'Acme Optics Media Relations Team: team@acme.example',
      'Contact: Jane Doe, Acme Optics, 617-555-0101',
    ]);
    expect(toReported(read).map(({ name }) => name)).toEqual([
      undefined,
      'Acme Optics',
      'Acme Optics Media Relations Team',
      'Jane Doe',
    ]);
  });
});

test('a Markdown source keeps the lines of people whose addresses are links', () => {
  const imported = importBytes(
    Buffer.from(
      release(
        '**INVESTOR RELATIONS AND MEDIA CONTACT**\nColleen Holt\n781-555-0174\n[colleen.holt@alder.example](mailto:colleen.holt@alder.example)',
      ),
    ),
    'release.md',
  );
  expect(imported.release.contacts).toMatchObject([
    { name: 'Colleen Holt', phone: '781-555-0174', email: 'colleen.holt@alder.example' },
  ]);
});

test('a Markdown source keeps the line of a contact below another', () => {
  const imported = importBytes(
    Buffer.from(
      release('Note to editors:\nPress contact: Joost van Eerd, 0183 555 017, joost@alder.example'),
    ),
    'release.md',
  );
  expect(imported.release.contacts).toMatchObject([
    { name: 'Joost van Eerd', phone: '0183 555 017', email: 'joost@alder.example' },
  ]);
});

test.each([
  [
    'Issued by: Catriona Hill, Birch PR, 01224 555 0132, catriona@birch.example',
    ['Catriona Hill | 01224 555 0132 | catriona@birch.example'],
  ],
  [
    'Pressekontakt:\nJost Berg\nTel.: 03641 555-0172\n\nOriginal-Content von: Acme Optik, übermittelt durch news aktuell',
    ['Jost Berg | 03641 555-0172 | '],
  ],
])('who issued a release is a contact, who passed it on is none', (text, contacts) => {
  expect(contactsOf(text)).toEqual(contacts);
});

test.each([
  ['Gretchen Hill\nVice President of Finance\n412-555-0140', 'Vice President of Finance'],
  [
    'Gretchen Hill\nSenior Director, Operations, Birch Optics\n412-555-0140',
    'Senior Director, Operations',
  ],
])('a department belongs to the position in front of it: %s', (lines, title) => {
  const imported = importBytes(Buffer.from(release(`Contact:\n${lines}`)), 'release.txt');
  expect(imported.release.contacts).toMatchObject([
    { name: 'Gretchen Hill', title, phone: '412-555-0140' },
  ]);
});

test.each([
  'Photos and video: Acme Media Library\nFinancial calendar: Q1 report, April 24',
  'DISTRIBUTION:\nNASDAQ Helsinki\nMain media',
  'Photo opportunity: Mayor Reed will cut the ribbon at 10.30am.',
])('what stands below a contact is no part of it: %s', (below) => {
  expect(contactsOf(`Contact:\nGretchen Hill\nBirch Optics\n412-555-0140\n${below}`)).toEqual([
    'Gretchen Hill | 412-555-0140 | ',
  ]);
});

test('people in columns that rules of another Markdown hold stay apart', () => {
  const rule = '  ------------------- --------------------';
  const imported = importBytes(
    Buffer.from(
      release(
        `*For details please contact:*\n\n${rule}\n  Asha Trivedi        Kamini Rao\n  Alder Limited       Lotus PR\n  +91 79 5555 0112    +91 22 5555 0168\n${rule}`,
      ),
    ),
    'release.md',
  );
  expect(imported.release.contacts).toMatchObject([
    { name: 'Asha Trivedi', phone: '+91 79 5555 0112' },
    { name: 'Kamini Rao', phone: '+91 22 5555 0168' },
  ]);
});

test.each([
  ['Contact: Jane Doe <jane@acme.example>', 'Jane Doe |  | jane@acme.example'],
  [
    'For further information, please contact Jane Doe at\n305-555-0135',
    'Jane Doe | 305-555-0135 | ',
  ],
])('a person before brackets or a number: %s', (text, contact) => {
  expect(contactsOf(text)).toEqual([contact]);
});

test('a contact beside the day above the headline', () => {
  const text = release('Acme makes lenses.').replace(
    /^/,
    'FOR IMMEDIATE RELEASE\n\nApril 16, 2012 Contact: Jane Doe, 202-555-0133\n\n',
  );
  expect(importBytes(Buffer.from(text), 'release.txt').release.contacts).toMatchObject([
    { name: 'Jane Doe', phone: '202-555-0133' },
  ]);
});
