import { expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';
import { rowsOfContacts } from './contact-rows.ts';

const news = `Alder Optics Inc. Opens a Plant for Lenses

ELMSTEAD, Maine, May 3, 2012 - Alder Optics Inc. (NASDAQ: ALDR) announced today that it has opened a plant in which forty people will grind lenses for hospitals in Canada and the United States.

"We have waited for this day since the autumn," said Helen Ward, President of Alder Optics. "The first lens leaves the hall in May."

Alder Optics makes lenses and sells them in forty countries of the world. It was founded in 1988.
`;

const contactsIn = (tail: string): string[] =>
  rowsOfContacts(
    importBytes(Buffer.from(`${news}\n${tail}\n`), 'contacts-told-apart.txt').release.contacts,
  );

test.each([
  [
    'people of a wire behind a label of their own, below the source',
    'SOURCE Alder Optics Inc.\n\nIda Poe, Investor Relations, ida@alder.example, 519-555-0145; Media: Mark Tarn, 416-555-0109',
    ['Ida Poe | 519-555-0145 | ida@alder.example', 'Mark Tarn | 416-555-0109'],
  ],
  [
    'an address alone below two columns, named after the house of the left one',
    'Contact:\nIda Poe                        Mark Tarn\nAlder Optics                   Larch Communications\n(508) 555-0142                 (617) 555-0187\nIR@alderoptics.example',
    ['Ida Poe | (508) 555-0142 | IR@alderoptics.example', 'Mark Tarn | (617) 555-0187'],
  ],
  [
    'an address alone below two columns, named after the house of the right one',
    'Contact:\nIda Poe                        Mark Tarn\nAlder Optics                   Larch Communications\n(508) 555-0142                 (617) 555-0187\noptics@larch.example',
    ['Ida Poe | (508) 555-0142', 'Mark Tarn | (617) 555-0187 | optics@larch.example'],
  ],
  [
    'the streets of the house below its people',
    'Investor and Media Contact:\nIda Poe\n509-555-0133\nir@alder.example\n\nALDER OPTICS INC., 400 - 12th Avenue, Suite 310, Spokane, WA 99202\nTel: (509) 555-0120 Fax: (509) 555-0121\n\nALDER CANADA INC. 1800 - 10 St., Suite 60, Calgary, AB, Canada T2P 1B1\nTel: (403) 555-0150',
    ['Ida Poe | 509-555-0133 | ir@alder.example'],
  ],
  [
    'a house with its street, where nobody is named',
    'Contact:\nAlder Optics Inc., 400 Elm Avenue, Spokane, WA 99202\nTel: (509) 555-0120',
    ['<Alder Optics Inc.> | (509) 555-0120'],
  ],
  [
    'two columns cell by cell below their numbers, of which the left one has ranks',
    'For Further Information Contact:\nAlder Optics Larch Hill Communications\n(Europe)\nTel: +44 (0) 1353 555 031\nTel: +44 (0) 20 7946 0102\nMark Tarn, Finance Director\nAmy Poe\nDr Ruth Ashe, Chief Executive Officer\nTom Aldous\nBirch Lenses Limited\nTel: +613 5550 4410\nHelen Roe, Investor Relations',
    [
      'Mark Tarn | +44 (0) 1353 555 031',
      'Amy Poe | +44 (0) 20 7946 0102',
      'Dr Ruth Ashe | +44 (0) 1353 555 031',
      'Tom Aldous | +44 (0) 20 7946 0102',
      'Helen Roe | +613 5550 4410',
    ],
  ],
  [
    'two numbers of one house above its people',
    'Contact:\nAlder Optics plc\nTel: +44 (0) 1353 555 031\nMobile: +44 7700 900 102\nMark Tarn, Finance Director',
    ['Mark Tarn | +44 (0) 1353 555 031'],
  ],
  [
    'people and houses in one line without commas, one house named after its founder',
    'Contact: Robert Tarn Birch Lenses, Inc. Vice President, Corporate Development (650) 555-0121 Helen M. Grant Grant Hartley (212) 555-0176 Mark F. Blake Alder Optics Corporation Manager, Investor Relations 1-888-555-0199',
    [
      'Robert Tarn | (650) 555-0121',
      'Helen M. Grant | (212) 555-0176',
      'Mark F. Blake | 1-888-555-0199',
    ],
  ],
  [
    'two people with extensions on the line of their number',
    'Contact:\nAmy Poe (x12) or Mark Tarn (x14) at (617) 555-0100',
    ['Amy Poe | (617) 555-0100', 'Mark Tarn | (617) 555-0100'],
  ],
  [
    'an extension of the number that stands before it',
    'Contact: Amy Poe, (617) 555-0100, ext. 12, or Mark Tarn, ext. 14',
    ['Amy Poe | (617) 555-0100, ext. 12', 'Mark Tarn | (617) 555-0100 ext. 14'],
  ],
  [
    'a person without a line of labels who is said to be the contact',
    'The contact person for the media is Helen Poe, Larch Communications (phone 617-555-0100).',
    ['Helen Poe | 617-555-0100'],
  ],
  [
    'whom journalists may ring',
    'Journalists wishing to speak with Dr. Tarn may ring Helen Poe on 020 7946 0100 or e-mail hpoe@alder.example',
    ['Helen Poe | 020 7946 0100 | hpoe@alder.example'],
  ],
  [
    'who submitted a release',
    'Submitted by: Helen Poe, Larch Communications\n617-555-0100',
    ['Helen Poe | 617-555-0100'],
  ],
  [
    'who answers requests for interviews',
    'Interview requests: Helen Poe, 617-555-0100',
    ['Helen Poe | 617-555-0100'],
  ],
])('%s', (_says, tail, contacts) => {
  expect(contactsIn(tail)).toEqual(contacts);
});
