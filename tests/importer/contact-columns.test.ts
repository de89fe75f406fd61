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
])('%s', (_says, tail, contacts) => {
  expect(contactsIn(tail)).toEqual(contacts);
});
