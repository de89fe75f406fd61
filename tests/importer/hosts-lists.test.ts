import { expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const read = (text: string, name = 'a.txt') => importBytes(Buffer.from(text), name, { slug: 'a' });

const title = 'Elm airport counts more guests in June';
const news = `In June of this year 31,418 passengers have arrived or departed through the airport, which is an increase of 6.1 percent, and most of it is due to the new route to Aalborg.

The share of transfer passengers, who were 8.9 percent of the total in June of last year, has risen to 11.2 percent, and the airport has opened a second lane in the mornings.

“The apron is full at noon on Saturdays, and this is a good problem to have,” says Ann Roe, who leads the airport with its forty people.`;
const others =
  'Duty free tender has been published\nRunway closed on the night of May\nTimetable for winter is available';

test.each<[string, string, boolean]>([
  ['among a host’s other stories', `News archive\n${title}\n${others}`, true],
  ['as the last of them', `Latest news\n${others}\n${title}`, true],
  // What the release itself names, a running head, and a list without its headline.
  [
    'among its own files',
    `Attachments\n${title}\nRunway of the Elm airport\nTimetable for winter`,
    false,
  ],
  [
    'above the number of a page',
    `Elm airport\n${title}\nPage 2 of 3\nNew stands at Elm airport`,
    false,
  ],
  ['nowhere', `New this winter\n${others}`, false],
  [
    'above what is told',
    `News in short\n${title}\n${others}\n\nThe airport was founded in 1963 and belongs to the town of Elm, which runs it.`,
    false,
  ],
])('the headline %s', (_, list, gone) => {
  const { body } = read(`${title}\n\n${news}\n\n${list}\n`);
  expect(body.includes(list.split('\n').at(-1) ?? '-')).toBe(!gone);
});

test('the foot of a house names nobody to be asked', () => {
  const foot = 'Elm Airport  •  FO-380  •  Tel. +298 555 010  •  CVR 30 55 51 20\nFO-380 Elm';
  expect(read(`${title}\n\n${news}\n\n${foot}\n`).release.contacts).toEqual([]);
  const people = 'Ann Roe  •  Head of News  •  Tel. +298 555 010\nElm Airport';
  expect(read(`${title}\n\n${news}\n\n${people}\n`).release.contacts).toHaveLength(1);
});

test.each<[string, string[]]>([
  [
    'General Information\n\nThe airport is open every day from five in the morning. Parking is free on Sundays.',
    ['General Information'],
  ],
  [
    'Visitor Information\n\nThe tower opens on Sundays for all who climb its steps. For groups call 410-555-0121.',
    ['Visitor Information'],
  ],
  // Whom to call, in the same words.
  ['General Information\n\n410-555-0121', []],
  [
    'General Information\n\nCall the airport on 410-555-0121 at any hour of the day or of the night.',
    [],
  ],
])('information as a heading: %s', (part, headings) => {
  expect(read(`${title}\n\n${news}\n\n${part}\n`).release.headings).toEqual(headings);
});

test.each<[string, string[]]>([
  ['Bay Trust/Sheila Roe', []],
  ['Elm Airport / Ann Fell', []],
  ['Research/Development', ['Research/Development']],
])('below a picture: %s', (line, headings) => {
  const text = `# ${title}\n\n${news.split('\n\n')[0] ?? ''}\n\n![The apron is full at noon on Saturdays, as Ann Roe of the airport has it.](/apron.jpg)\n\n${line}\n\n${news}\n`;
  expect(read(text, 'a.md').release.headings).toEqual(headings);
});

test('the name of a table above its units', () => {
  const table =
    'Elm Airport\n\nFinancial Highlights (unaudited)\n\n(Dollars in thousands, except share data)\n\nTotal assets\n\n$ 741,306     $ 703,918';
  expect(read(`${title}\n\n${news}\n\n${table}\n`).release.headings).toEqual([]);
  const told =
    'Financial Highlights (unaudited)\n\nThe airport took 14 million in the half-year, which is more than in any half-year before, and spent 12 million.';
  expect(read(`${title}\n\n${news}\n\n${told}\n`).release.headings).toHaveLength(1);
});

const dated = `ELM, N.D., Feb. 13, 2024 (Newsfile) -- ${news}`;
test.each<[string, boolean]>([
  ['13.02.2024 | 12:30 Uhr | Newsfile', true],
  ['February 13, 2024 | 8:30 AM | Newsfile', true],
  ['13.February.2024 · Posted in APO-OPA', true],
  // Another day is none of the dateline's.
  ['14.02.2024 | 12:30 Uhr | Newsfile', false],
])('a row of the day, the hour and a shelf: %s', (row, gone) => {
  const { leftOut } = read(
    `Home | Log in | Newsletter | Contact Us\n\n${title}\n\n${row}\n\n${dated}\n`,
  );
  expect(leftOut.some(({ text }) => text === row)).toBe(gone);
});

test.each<[string, boolean]>([
  ['By Submitted', true],
  ['By Professional Staff', true],
  ['By Special to the Elm Times', true],
  ['The following is the text of a news release from Elm Airport:', true],
  ['This is a press release issued by Elm Airport.', true],
  // Who wrote it may answer for it.
  ['By Sheila Roe', false],
  ['The following is the text of the treaty:', false],
])('above the news: %s', (line, gone) => {
  const { leftOut } = read(
    `Home | Log in | Newsletter | Contact Us\n\n${title}\n\n${line}\n\n${news}\n`,
  );
  expect(leftOut.some(({ text }) => text === line)).toBe(gone);
});

test.each<[string, boolean]>([
  ['By Professional Staff\nShare this:\nRelated Posts\nFerry crew honored after a rescue', true],
  ['(Log in to post comments)\n\nCopyright © 2005, Birch Publishing, Inc.', true],
  [
    'This article comes from Corner Blog. Copyright © 2004\nhttp://www.corner.example/\n\nHome  |  Search the archives  |  Privacy',
    true,
  ],
  ['This article of the treaty comes from the first draft of the town.', false],
])('below the news: %s', (foot, gone) => {
  const line = foot.split('\n')[0] ?? '';
  const { leftOut } = read(
    `Home | Log in | Newsletter | Contact Us\n\n${title}\n\n${news}\n\n${foot}\n`,
  );
  expect(leftOut.some(({ text }) => text.startsWith(line.slice(0, 30)))).toBe(gone);
});

const menu = 'Sign In | Register | Company Search | Insider Trades | Full-Text Alerts';
test.each<[string, string, boolean]>([
  [
    'a mirror of filings',
    'SITE INFO\nContact Us\nTerms and Conditions\nFilingsFinder is not affiliated with the Securities and Exchange Commission.',
    true,
  ],
  [
    'a mirror below its own address',
    'Terms of Use\n\nFilingsFinder is no adviser and answers for no filing.',
    true,
  ],
  // What the release says of its own house stays.
  ['the release itself', 'Elm Airport is not affiliated with the town of Aalborg.', false],
])('what %s says of itself', (_, foot, gone) => {
  const text = `FilingsFinder\n${menu}\n\nAttached files\n\n${title}\n\n${dated}\n\nAbout Elm Airport\n\nElm Airport belongs to the town of Elm.\n\n${foot}\n`;
  const { leftOut } = read(text);
  expect(leftOut.some(({ text: words }) => words === foot.split('\n').at(-1))).toBe(gone);
  expect(leftOut.some(({ text: words }) => words === menu)).toBe(true);
});
