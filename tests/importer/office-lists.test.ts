import { expect, test } from 'vitest';
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

test.each(Object.entries(lists))('%s', (_, [text, ...people]) => {
  const contacts = readContacts(text.split('\n'));
  expect(
    contacts.map(({ name, organization, phone, email }) =>
      [name, organization, phone, email].filter((one) => one !== undefined).join(' | '),
    ),
  ).toEqual(people);
});
