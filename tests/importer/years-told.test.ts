import { expect, test } from 'vitest';
import { importText } from '../../src/importer/import-release.ts';

const headline = 'Alder Bakeries Reports Third Quarter Results';
const below =
  '"Our bakers made more bread than ever, and we thank them," said Jane Roe, president of Alder. The company runs forty bakeries along the river and two mills.';
const lead = (dateline: string, told = 'for the quarter ended September 30, 2003'): string =>
  `OMAHA, Neb., ${dateline} /PRNewswire/ -- Alder Bakeries Inc. (Nasdaq: ALDR) today reported its results ${told}.`;
const dateOf = (...paragraphs: string[]): string | undefined =>
  importText(paragraphs.join('\n\n')).release.date;

test.each<[string, string, string | undefined]>([
  ['Wednesday November 5, 8:02 am ET', 'for the quarter ended September 30, 2003', '2003-11-05'],
  // Of another weekday, or of news that tells of no period.
  ['Tuesday November 5, 8:02 am ET', 'for the quarter ended September 30, 2003', undefined],
  ['Wednesday November 5, 8:02 am ET', 'of its bakers, who won a prize in 2003', undefined],
])('a dateline of "Nov. 5" below "%s" with results %s', (clock, told, date) => {
  expect(dateOf(headline, clock, lead('Nov. 5', told), below)).toBe(date);
});

test.each<[string, string | undefined]>([
  ['Alder will host a conference call on Wednesday, November 5, 2003 at 11:00 a.m.', '2003-11-05'],
  ['Alder will host a webcast today, November 5, 2003, at 11:00 a.m.', '2003-11-05'],
  ['Alder will host a conference call on Thursday, November 6, 2003 at 11:00 a.m.', undefined],
  ['A replay of the conference call will be kept until November 5, 2004.', undefined],
  ['The mill will open its doors to all on November 5, 2004.', undefined],
])('a dateline of "Nov. 5" above "%s"', (call, date) => {
  expect(dateOf(headline, lead('Nov. 5', 'of the year'), below, call)).toBe(date);
});

test.each<[string, string | undefined]>([
  [
    'Alder will host a conference call and webcast today, Tuesday, October 21, 2003, at 8:30 a.m. EDT (12:30 GMT) to discuss the results.',
    '2003-10-21',
  ],
  ['Alder will host a conference call on Tuesday, October 21, 2003, at 8:30 a.m.', undefined],
])('the second half of a copy, which has no dateline, with "%s"', (call, date) => {
  expect(
    dateOf(
      `Alder is also baking rye bread in Ames, and expects to sell it in 2004. ${below}`,
      call,
    ),
  ).toBe(date);
});

test.each<[string, string, string | undefined]>([
  ['18 Jun 2003', 'by the end of 2003', '2003-06-17'],
  // A copy put up long after, or of news that tells of another year.
  ['28 Jun 2003', 'by the end of 2003', undefined],
  ['18 Jun 2003', 'since the spring of 2001', undefined],
])('a dateline of "June 17" below "%s" with news told %s', (put, told, date) => {
  const open = `OMAHA, Neb., June 17 /PRNewswire/ -- Alder Bakeries Inc. sells rye bread ${told}.`;
  expect(dateOf('Alder Bakeries Sells Rye Bread in Omaha', put, open, below)).toBe(date);
});

test.each<[string, string | undefined]>([
  ['Geschrieben am 14-03-2007', '2007-03-14'],
  ['Erstellt am 04.03.2007', '2007-03-04'],
  ['Gebaut am 14-03-2007', undefined],
])('"%s" above a German dateline without a day', (put, date) => {
  const open =
    'Emden (ots) - Die Erlen Backwaren GmbH erweitert ihre Bäckerei am Hafen. Bis zum Herbst entsteht neben der alten Halle ein zweiter Ofen für das Roggenbrot, das in elf Städten verkauft wird.';
  expect(dateOf('Erlen Backwaren baut zweiten Ofen in Emden', put, open)).toBe(date);
});
