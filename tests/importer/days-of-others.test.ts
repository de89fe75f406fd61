import { expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const title = 'Alpha Bio Opens Laboratory for Antibody Research';
const news =
  'Alpha Bio, Inc. announced that it has opened a laboratory in which forty scientists will look for antibodies against tumors of the kidney and the liver. The house was built in a year.\n\n"We looked for such a house for a long time, and are glad that our scientists have it," said Jane Roe, head of research.\n\nThe laboratory has three floors, a library and a garden, and stands near the river in which the town once had its harbor and its mills.';
const meeting =
  'Alpha Bio, Inc. announced that it will host an open day in its new laboratory on Monday, May 5, 2014, at which its scientists tell of their work.';

const dateOf = (text: string): string | undefined =>
  importBytes(Buffer.from(text), 'a.txt', { slug: 'a' }).release.date;

test.each<[string, string]>([
  [
    'an event with hour and place',
    `${title}\n\nDate: May 5, 2014\nTime: 10:00 a.m.\nLocation: Hotel Plaza\n\n${news}`,
  ],
  ['a quarter on the line above', `${title}\nThree Months Ended\nMarch 31, 2013\n\n${news}`],
  [
    'a quarter that the headline names',
    `Alpha Bio Reports Results for the Quarter Ended\n\nMarch 31, 2013\n\n${news}`,
  ],
  ['a record date', `Alpha Bio Declares Dividend\n\nRecord date\nMay 5, 2014\n\n${news}`],
  [
    'an open day to come',
    `Alpha Bio to Host Open Day\n\nMay 5, 2014\n\nNew York, NY\n\n${meeting}\n\n${news}`,
  ],
  ['a day to save', `Save the Date\n\nMay 5, 2014\n\nAlpha Bio to Host Open Day\n\n${news}`],
  [
    'a visit many years later',
    `March 5, 2024\n\n${title}\n\n${news}\n\nThe town gave its leave on June 5, 2009.`,
  ],
  [
    'a conference below the news',
    `${title}\n\nBOSTON -- ${news}\n\nUpcoming conferences\n\nLondon, June 5, 2014 – Global Healthcare Conference, presentation by Jane Roe in the main hall of the hotel, open to all who wish to come.`,
  ],
  [
    'a conference below news without a dateline',
    `${title}\n\n${news}\n\n${news}\n\nUpcoming conferences\n\nLondon, June 5, 2014 – Global Healthcare Conference, presentation by Jane Roe in the main hall of the hotel.`,
  ],
  [
    'a meeting that the last line names',
    `${title}\n\nBOSTON -- ${news}\n\nNext annual meeting\n\nMay 5, 2014`,
  ],
  [
    'a meeting with its town on the last line',
    `${title}\n\n${news}\n\nNext annual meeting\n\nBoston, May 5, 2014`,
  ],
  [
    'a copy that was printed years later',
    `${title}\n\nBOSTON -- ${news}\n\nSource: Alpha Bio, Inc.\n\nMarch 4, 2024`,
  ],
  [
    'the signature of a filing',
    `${title}\n\nBOSTON -- ${news}\n\nDated: May 6, 2013\n\nBy: /s/ Jane Roe\nJane Roe`,
  ],
  [
    'a product that comes out',
    `${title}\n\nBOSTON -- ${news}\n\nTitle: Space Quest\nRelease Date: September 14, 2010\nPrice: $39.99`,
  ],
  [
    'days of an event in place of a dateline',
    `${title}\n\nBoston, May 5, 2014 – May 8, 2014 – ${news}`,
  ],
  ['numbers of a town in Connecticut', `${title}\n\nBERLIN (Conn.), 04.05.2014 – ${news}`],
  ['numbers of towns in two countries', `${title}\n\nNEW YORK and LONDON, 04.05.2014 – ${news}`],
])('the day of %s is not taken for the day of the release', (_, text) => {
  expect(dateOf(text)).toBeUndefined();
});

test.each<[string, string]>([
  [
    '2014-05-05',
    `${title}\n\nMay 5, 2014\n\n${meeting.replace('open day', 'call today')}\n\n${news}`,
  ],
  ['2014-05-05', `For Release: May 5, 2014\n\n${title}\n\n${meeting}\n\n${news}`],
  ['2014-05-05', `Press release of\nMay 5, 2014\n\n${title}\n\n${news}`],
  [
    '2014-05-05',
    `May 5, 2014\n\n${title}\n\n${news}\n\nThe first house was bought on June 3, 2011.`,
  ],
  [
    '2014-05-05',
    `${title}\n\nBOSTON -- ${news}\n\nReleased: May 5, 2014\n\nSource: Alpha Bio, Inc.`,
  ],
  ['2000-02-29', `${title}\n\n${news}\n\nLund 29 February 2000\n\nJane Roe`],
  ['2011-05-04', `${title}\n\nBASEL and WIEN, 04.05.2011 – ${news}`],
])('the day of the release is still read as %s beside such words', (date, text) => {
  expect(dateOf(text)).toBe(date);
});

test.each(['Three Months Ended', 'By', 'In', 'Las Vegas Convention'])(
  'the words "%s" before a day are shown as no place',
  (words) => {
    const text = `${title}\n\n${words} May 5, 2014 – ${news}`;
    const { release } = importBytes(Buffer.from(text), 'a.txt', { slug: 'a' });
    expect(release.place).toBeUndefined();
  },
);
