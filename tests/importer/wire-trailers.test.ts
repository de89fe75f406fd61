import { expect, test } from 'vitest';
import { importText } from '../../src/importer/import-release.ts';

const withTail = (tail: string, dateline = 'BOSTON, April 16, 2012 –'): string =>
  `Acme Opens Plant for Glass in Ohio

${dateline} Acme Optics, Inc. announced today that it has opened a plant in which forty people will make glass for lenses.

"We have waited for this day," said Helen Ward, President of Acme. "The work begins on Monday."

The plant stands on the river. It will be lit by the sun and heated by its own ovens.

Contact: Jane Doe, 617-555-0100

${tail}
`;

const businessWire = 'BOSTON--(BUSINESS WIRE)--';

test.each<[says: string, tail: string, dateline?: string]>([
  [
    'the words of a wire for branches and regions',
    'KEYWORDS: Ohio United States North America\n\nINDUSTRY KEYWORDS: Manufacturing Other Manufacturing\n\nMEDIA:\n\nLogo\nLogo',
    businessWire,
  ],
  ['a keyword of one region', 'KEYWORD: OHIO', businessWire],
  [
    'the address of the copy on the wire',
    'View source version on accesswire.com:\nhttps://www.accesswire.com/711204/Acme-Opens-Plant',
  ],
  [
    'the address of the copy, asked for politely',
    'To view the source version of this press release, please visit https://www.newsfilecorp.com/release/135209',
  ],
  [
    'the original on the wire of a blog',
    'For the original version on PRWeb visit: http://www.prweb.com/releases/2012/04/prweb9400000.htm',
  ],
  [
    'the copy in French',
    'Consultez la version source sur businesswire.com : https://www.businesswire.com/news/home/20120416005911/fr/',
  ],
  [
    'the portal of the German press',
    'Original-Content von: Acme Optik GmbH, übermittelt durch news aktuell',
  ],
  [
    'the service of an exchange',
    'This information is provided by RNS\nThe company news service from the London Stock Exchange\n\nEND',
  ],
  ['the copyright of a wire', 'Copyright 2012 PR Newswire\nAll rights reserved.'],
])('%s is no part of a release', (_, tail, dateline) => {
  const { body, leftOut } = importText(withTail(tail, dateline));
  for (const line of tail.split('\n').filter(Boolean)) {
    expect(body).not.toContain(line);
    expect(leftOut.map(({ text }) => text)).toContain(line);
  }
  expect(body.endsWith('617-555-0100')).toBe(true);
});

test.each<[says: string, tail: string]>([
  ['catchwords of its own', 'Keywords: glass, lenses, ovens'],
  ['catchwords in capitals that no wire prints', 'KEYWORDS: glass, lenses, ovens'],
  ['its own source', 'SOURCE: Acme Optics, Inc.'],
  ['its own copyright', 'Copyright 2012 Acme Optics, Inc.'],
  [
    'a sentence on an original version',
    'For the original version of the lens visit the museum in Toledo.',
  ],
  ['a study and its source', 'Read the original release of 1988 in the archive of the town.'],
])('%s stays with a release', (_, tail) => {
  expect(importText(withTail(tail)).body).toContain(tail);
});

test('a line of a wire that the source breaks at a width is none either', () => {
  const wrapped = `Acme Optik eröffnet Werk für Brillengläser in Zwiesel

Zwiesel (ots) - 16. April 2012 - Die Acme Optik GmbH hat heute in Zwiesel ein
Werk für Brillengläser eröffnet, in dem neunzig Menschen arbeiten werden.

Das Werk kostete elf Millionen Euro und fertigt im ersten Jahr 400.000 Gläser,
die meisten davon für Kinder. Es ist das dritte des Unternehmens in Bayern.

Original-Content von: Acme Optik GmbH, übermittelt durch
news aktuell
`;
  const { body, markdown, leftOut } = importText(wrapped);
  expect(body).not.toContain('news aktuell');
  expect(leftOut.map(({ text }) => text)).toContain(
    'Original-Content von: Acme Optik GmbH, übermittelt durch news aktuell',
  );
  expect(importText(markdown, 'again.md').body).toBe(body);
});
