import { expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';
import { rowsOfContacts } from './contact-rows.ts';

const news = [
  'Alder Optics Opens Plant for Glass in Ohio',
  'COLUMBUS, Ohio, April 16, 2012 (GLOBE NEWSWIRE) -- Alder Optics, Inc. (Nasdaq: ALDO) announced today that it has opened a plant in which forty people will make glass for lenses.',
  '"We have waited for this day," said Helen Ward, President of Alder. "The work begins on Monday."',
  'About Alder Optics',
  'Alder Optics makes lenses and sells them in forty countries of the world.',
];
const contactsIn = (tail: string): string[] =>
  rowsOfContacts(
    importBytes(Buffer.from([...news, tail, ''].join('\n\n')), 'a.txt').release.contacts,
  );

test.each([
  [
    'a card of three columns of which the last is empty',
    `Aussender: |
Alder Optics AG Ringstraße 8 4600 Wels Österreich |
|
---|---|---|
Ansprechpartner: | Mag. Ida Brandl | |
Tel.: | +43 7242 555 140 | |
E-Mail: | investor@alder.example | |
Website: | www.alder.example | |`,
    ['Mag. Ida Brandl | +43 7242 555 140 | investor@alder.example'],
  ],
  [
    'columns of offices whose numbers stand above their people',
    `Contacts:
Alder Optics                            Hill Larch (Europe)
Tel: +44 (0) 1625 555 010               Tel: +44 (0) 20 7555 0144
Jane Doe, Chief Executive               Caroline Poe
Officer                                 Rupert Holm
Vanessa Tarn, Finance Director
                                        The Birch Group (USA)
                                        Tel: 001 212 555 0188
                                        Jay Rosen, ext 12`,
    [
      'Jane Doe | +44 (0) 1625 555 010',
      'Vanessa Tarn | +44 (0) 1625 555 010',
      'Jay Rosen | 001 212 555 0188',
      'Caroline Poe | +44 (0) 20 7555 0144',
      'Rupert Holm | +44 (0) 20 7555 0144',
    ],
  ],
  [
    'the same in columns that tabs part',
    `Alder Optics AG\t\tHill Partners
Tel: +49 89 555 0113\tTel: +44 20 7555 0144
Jane Doe, CEO\tMark Tarn
Paul Birch, CFO\tAmy Poe`,
    [
      'Jane Doe | +49 89 555 0113',
      'Paul Birch | +49 89 555 0113',
      'Mark Tarn | +44 20 7555 0144',
      'Amy Poe | +44 20 7555 0144',
    ],
  ],
  [
    'people in columns above their own numbers',
    `Jane Doe, CFO                      Mark Tarn
Alder Optics                       Hill Partners
(614) 555-0112                     (212) 555-0144`,
    ['Jane Doe | (614) 555-0112', 'Mark Tarn | (212) 555-0144'],
  ],
  [
    'people of a run, with a firm and a rank behind the name',
    'Contact: Jane Doe Alder Optics, Inc. Vice President, Finance (614) 555-0112 Mark Tarn Hill & Wylie (212) 555-0144 Peter Oakes Birch Glass Corporation Manager, Media Relations 1-888-555-0120 www.birch.example',
    ['Jane Doe | (614) 555-0112', 'Mark Tarn | (212) 555-0144', 'Peter Oakes | 1-888-555-0120'],
  ],
  [
    'labels that are glued to the firm before them and to the number',
    'Alder Optics, Inc.Investors:Jane Doe, 614-555-0127orMedia:Mark Tarn, 614-555-0180',
    ['Jane Doe | 614-555-0127', 'Mark Tarn | 614-555-0180'],
  ],
  [
    'a rank to which the firm is glued',
    'Contact:Jane Doe, CFOAlder Optics, Inc.614-555-0112orMark Tarn, Hill Partners212-555-0144',
    ['Jane Doe | 614-555-0112', 'Mark Tarn | 212-555-0144'],
  ],
  [
    'a label in brackets above lines that stand apart',
    '[Contact]\n\nAlder Optics Co., Ltd.\n\nCorporate Planning Department, Public Relations Group\n\nE-mail: koho@alder.example',
    ['<Corporate Planning Department, Public Relations Group> |  | koho@alder.example'],
  ],
  [
    'the last figures of a second number behind the first',
    'For more information:\nMark Tarn / Amy Poe\nHill Partners\n+44 (0)20 7555 0144 / 0145\nalder@hill.example',
    [
      'Mark Tarn | +44 (0)20 7555 0144 | alder@hill.example',
      'Amy Poe | +44 (0)20 7555 0144 | alder@hill.example',
    ],
  ],
  [
    'two columns with their labels, cell by cell in one line',
    'For Investors: For Media: Jane Doe Mark Tarn Alder Optics Hill Partners 614-555-0112 212-555-0144 jdoe@alder.example mtarn@hill.example',
    [
      'Jane Doe | 614-555-0112 | jdoe@alder.example',
      'Mark Tarn | 212-555-0144 | mtarn@hill.example',
    ],
  ],
  [
    'the town of a firm before the first of its people',
    'Contact: Alder Corp. Jane Doe, 614/555-0112 or Investor Relations: Hill Partners, New York Mark Tarn, Amy Poe, 212/555-0144',
    ['Jane Doe | 614/555-0112', 'Mark Tarn | 212/555-0144', 'Amy Poe | 212/555-0144'],
  ],
  [
    'a source, its name again and a person, without a label',
    'SOURCE: Alder Optics Inc.\nAlder Optics Inc.\nZelma Quist, 614-555-0137\nInvestor Relations',
    ['Zelma Quist | 614-555-0137'],
  ],
  [
    'a source and a person above her number, without a label',
    'SOURCE: Alder Optics Inc.\nJane Doe\n614-555-0137',
    ['Jane Doe | 614-555-0137'],
  ],
  [
    'the same in paragraphs of a line each',
    'SOURCE: Alder Optics Inc.\n\nAlder Optics Inc.\n\nZelma Quist, 614-555-0137\n\nInvestor Relations',
    ['Zelma Quist | 614-555-0137'],
  ],
  ['a source above its street', 'SOURCE: Alder Optics Inc.\nAlder Optics Inc.\n12 River Road', []],
  [
    'an office that is reached by way of another',
    `Enquiries:

Alder Optics plc

Dr Jane Doe, Executive Chair

Via Hill

Larch Securities Limited (Nominated Adviser and Broker)

Tom Aldous / Mark Tarn

+44 (0) 20 7555 0133

Hill Communications

Helen Poe

+44 (0) 20 7555 0178`,
    [
      'Dr Jane Doe',
      'Tom Aldous | +44 (0) 20 7555 0133',
      'Mark Tarn | +44 (0) 20 7555 0133',
      'Helen Poe | +44 (0) 20 7555 0178',
    ],
  ],
])('%s', (_says, tail, contacts) => {
  expect(contactsIn(tail)).toEqual(contacts);
});
