import { expect, test } from 'vitest';
import { importText } from '../../src/importer/import-release.ts';
import { normaliseCharacters } from '../../src/importer/source/normalise.ts';
import { RepairLog } from '../../src/importer/repair-log.ts';

const mended = (text: string): string => normaliseCharacters(text, new RepairLog());

// "_" stands for the sign.
const copy = `Holm, Vt., September 7, 2005 _ Alder announces the Company_s ALDERVAX-T and OCUVAX programs.

_It is the first time that the patients_ own data can be seen in one place,_ commented Ann Roe. _They show that it lasts._

Poster #88: _OCUVAX in patients: a Phase I study_`;
const printed = `Holm, Vt., September 7, 2005 – Alder announces the Company’s ALDERVAX-T and OCUVAX programs.

“It is the first time that the patients’ own data can be seen in one place,” commented Ann Roe. “They show that it lasts.”

Poster #88: “OCUVAX in patients: a Phase I study”`;

test.each<[string, string]>([
  ['U+FFFD', '\ufffd'],
  ['one U+FFFD for each byte', '\ufffd\ufffd\ufffd'],
  ['marks of questions', '?'],
  ['one mark of a question for each byte', '???'],
])('signs of which are left %s', (_, sign) => {
  expect(mended(copy.replaceAll('_', sign))).toBe(
    sign === '?' || sign === '???'
      ? printed.replace('a Phase I study”', `a Phase I study${sign}`)
      : printed,
  );
});

test.each<[string, string]>([
  ['between 5\ufffd10 percent, don\ufffdt, O\ufffdBrien', 'between 5–10 percent, don’t, O’Brien'],
  ['July 1, 2005 (ALDER WIRE)\ufffdAlder', 'July 1, 2005 (ALDER WIRE)–Alder'],
  ['\ufffd 2005 Alder. All rights reserved.', '© 2005 Alder. All rights reserved.'],
  ['\ufffd First item\n\ufffd Second item', '• First item\n• Second item'],
  ['Galway, Ireland ? 8 March 2024 ? Alder says', 'Galway, Ireland – 8 March 2024 – Alder says'],
  ['HOLM, Vt., July 1, 2005 /Wire/ ? Alder says', 'HOLM, Vt., July 1, 2005 /Wire/ – Alder says'],
  [
    'Lyon ? 5 mai 2017 ? Alder grandit. Pourquoi ? Parce que',
    'Lyon – 5 mai 2017 – Alder grandit. Pourquoi ? Parce que',
  ],
  ['the Company\u0092s plan \u0096 the \u0093first\u0094', 'the Company’s plan – the “first”'],
  [
    'ôWe stay,ö said Roe of the companyÆs plan ù in May.',
    '“We stay,” said Roe of the company’s plan — in May.',
  ],
])('a sign by its place: %j', (text, meant) => {
  expect(mended(text)).toBe(meant);
});

test.each([
  // Letters were lost, of which nothing tells which they were.
  'COL\ufffdNIA, 3 de maio \ufffd Com a\ufffd\ufffdes, o caf\ufffd \ufffd bom.',
  'Auditorium Lumi\ufffdre, 37\ufffdC, the \ufffd80s, \ufffd5 million, Hans \ufffdrsted, ALDERVAX\ufffd and',
  // They ask.
  'Why now? Because. Is it so ? said Roe. Who else? He did.',
  'Was bleibt von 2020 ? Die Frage stellt sich am 5. Mai 2020 wieder.',
  'See www.alder.example/page?section=1 and the company? said Roe.',
  'Is it “the Company?s” plan? ?Yes,? said Roe of the company?s plan.',
  'Où est le rôle du Bär? Schön, sagte Jörg Großö',
])('no sign: %j', (text) => {
  expect(mended(text)).toBe(text);
});

test('a dateline whose dash was lost tells day and place', () => {
  const { release } = importText(
    `Alder to Present Data at Meeting\n\n${copy.replaceAll('_', '\ufffd')}\n\n\ufffd 2005 Alder. All rights reserved.\n`,
  );
  expect([release.title, release.date, release.place]).toEqual([
    'Alder to Present Data at Meeting',
    '2005-09-07',
    'Holm, Vt.',
  ]);
});

const tail =
  'develops vaccines and new antibiotics for infections of the stomach and the gut. It has agreements with the army.';
test.each<[string, string, boolean]>([
  ['behind a table', 'Placebo                       24              3              13', true],
  [
    'that its words lead on from',
    'The study that Alder carries out at the hospital will enroll 48 healthy',
    true,
  ],
])('a line below the break of a page %s is its own', (_, last, kept) => {
  const { body, release } = importText(
    `Alder Starts Study\n\nHOLM, Vt., September 18, 2000 -- Alder Biologics today announced that the first volunteers have been dosed.\n\n${last}\n\n<PAGE>   2\n\nAlder Biologics (OTC Bulletin Board: ALDX) is a biopharmaceutical company that\n${tail}\n`,
  );
  expect(body.includes('is a biopharmaceutical company that')).toBe(kept);
  expect(release.tickers.map(({ symbol }) => symbol)).toEqual(['ALDX']);
});
