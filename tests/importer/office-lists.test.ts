import { expect, test } from 'vitest';
import { importText } from '../../src/importer/import-release.ts';
import { readContacts } from '../../src/importer/contacts/contacts.ts';

const lists: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'the part of a firm between its number and its people': [
    `Enquiries:

Acme Optics plc
Tel: 020 7555 0110

Jane Doe, Chief Executive

Ato Roe, Finance Director

Hill Securities
Tel: 020 7555 0144

Nomad and Joint Broker

Ida Poe / Ned Tarn

Fern Dean
Tel: 020 7555 0155
Joint Broker
Mara Holm`,
    'Jane Doe | Acme Optics plc | 020 7555 0110',
    'Ato Roe | Acme Optics plc | 020 7555 0110',
    'Ida Poe | Hill Securities | 020 7555 0144',
    'Ned Tarn | Hill Securities | 020 7555 0144',
    'Mara Holm | Fern Dean | 020 7555 0155',
  ],
  'the part above its firm': [
    `Acme Optics plc
Jane Doe, Chief Executive
Tel: 020 7555 0110

Nominated Adviser and Broker:
Hill Securities
Ida Poe
Ned Tarn
Tel: 020 7555 0144

Financial PR
Birch Street
Mara Holm
Tel: 020 7555 0155`,
    'Jane Doe | Acme Optics plc | 020 7555 0110',
    'Ida Poe | Hill Securities | 020 7555 0144',
    'Ned Tarn | Hill Securities | 020 7555 0144',
    'Mara Holm | Birch Street | 020 7555 0155',
  ],
  'two brokers, of whom one has a sign in its name': [
    `Acme Optics plc                              020 7555 0110
Jane Doe, Chief Executive

Hill Securities (Nomad and Joint Broker)     020 7555 0144
Ida Poe

Fern & Dean (Joint Broker)                   020 7555 0155
Mara Holm

Birch Communications                         020 7555 0166
Ned Tarn
Ato Roe`,
    'Jane Doe | Acme Optics plc | 020 7555 0110',
    'Ida Poe | Hill Securities | 020 7555 0144',
    'Mara Holm | Fern & Dean | 020 7555 0155',
    'Ned Tarn | Birch Communications | 020 7555 0166',
    'Ato Roe | Birch Communications | 020 7555 0166',
  ],
  'a firm reached by its adviser, whose rooms tell their people': [
    `Acme Optics plc (www.acme.example)           via Birch Street
Jane Doe, Chief Executive

Hill Securities – NOMAD and Broker           020 7555 0144
Corporate Finance - Ida Poe / Ned Tarn
Corporate Broking - Mara Holm

Birch Street – Financial Media & Investor Relations   020 7555 0166
Ato Roe                                      acme@birch.example`,
    'Jane Doe | Acme Optics plc',
    'Ida Poe | Hill Securities | 020 7555 0144',
    'Ned Tarn | Hill Securities | 020 7555 0144',
    'Mara Holm | Hill Securities | 020 7555 0144',
    'Ato Roe | Birch Street | 020 7555 0166 | acme@birch.example',
  ],
  'the number of a cell, whose people stand in the row below': [
    `|Acme Optics plc|Tel: 020 7555 0110|
|Jane Doe, Chief Executive||
|Hill Securities, Nominated Adviser|Tel: 020 7555 0144|
|Ida Poe / Ned Tarn||`,
    'Jane Doe | Acme Optics plc | 020 7555 0110',
    'Ida Poe | Hill Securities | 020 7555 0144',
    'Ned Tarn | Hill Securities | 020 7555 0144',
  ],
  'a mobile number of two people below the number of their firm': [
    `Acme Optics plc (www.acme.example)
+44 (0) 207 555 0156
Jane Doe, Chief Scientific Officer
Ato Roe, Head of Investor Relations
+44 (0) 7700 900 321
Hill Partners (NOMAD & Broker)
Ida Poe
+44 (0) 203 555 0174`,
    'Jane Doe | Acme Optics plc | +44 (0) 7700 900 321',
    'Ato Roe | Acme Optics plc | +44 (0) 7700 900 321',
    'Ida Poe | Hill Partners | +44 (0) 203 555 0174',
  ],
  'an address with its label below people without a position': [
    `Acme Optics plc
Tel: 020 7555 0110
Jane Doe, Chief Executive
Hill Securities Limited (Nominated Adviser)
Tel: 020 7555 0144
Ida Poe
Ned Tarn
Birch Communications
Tel: 020 7555 0166
Mara Holm
Email: acme@birch.example`,
    'Jane Doe | Acme Optics plc | 020 7555 0110',
    'Ida Poe | Hill Securities Limited | 020 7555 0144',
    'Ned Tarn | Hill Securities Limited | 020 7555 0144',
    'Mara Holm | Birch Communications | 020 7555 0166 | acme@birch.example',
  ],
  'a mobile number with its label below two people without a position': [
    `Acme Optics plc
Tel: 020 7555 0110
Jane Doe, Chief Executive
Birch Communications
Tel: 020 7555 0166
Ida Poe / Ned Tarn
Mob: 07700 900 645`,
    'Jane Doe | Acme Optics plc | 020 7555 0110',
    'Ida Poe | Birch Communications | 020 7555 0166',
    'Ned Tarn | Birch Communications | 020 7555 0166',
  ],
  'numbers of their own beside two people': [
    `Acme Optics plc
Jane Doe, Chief Executive
Tel: 020 7555 0110
Hill Securities (Broker)
Ida Poe / Ned Tarn
020 7555 0144 / 020 7555 0145`,
    'Jane Doe | Acme Optics plc | 020 7555 0110',
    'Ida Poe | Hill Securities | 020 7555 0144',
    'Ned Tarn | Hill Securities | 020 7555 0145',
  ],
};

test('offices at the end of a release that a portal keeps in one line', () => {
  const text = `Trading Statement

11 Jan 2006 07:01

Acme Mill PLC11 January 2006 ACME MILL PLC TRADING STATEMENT Acme Mill PLC, the maker of knitwear, today reports on trading inthe 26 weeks to 31 December 2005. Sales in the Group's 74 shops were 3.2 per cent. higher than in the sameperiod of the previous year. Interim results will be published on 8 March 2006. Enquiries: Acme Mill PLC 01629 555 047Jane Doe, Chairman and Chief ExecutiveAto Roe, Finance Director Birch Dean 020 7946 0115Ida PoeNed Tarn This information is provided by RNS The company news service from the London Stock Exchange
`;
  expect(
    importText(text).release.contacts.map(({ name, organization, phone }) => [
      name,
      organization,
      phone,
    ]),
  ).toEqual([
    ['Jane Doe', 'Acme Mill PLC', '01629 555 047'],
    ['Ato Roe', 'Acme Mill PLC', '01629 555 047'],
    ['Ida Poe', 'Birch Dean', '020 7946 0115'],
    ['Ned Tarn', 'Birch Dean', '020 7946 0115'],
  ]);
});

test.each(Object.entries(lists))('%s', (_, [text, ...people]) => {
  const contacts = readContacts(text.split('\n'));
  expect(
    contacts.map(({ name, organization, phone, email }) =>
      [name, organization, phone, email].filter((one) => one !== undefined).join(' | '),
    ),
  ).toEqual(people);
});
