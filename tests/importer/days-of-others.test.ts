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
  [
    'an event on one row with hour and place',
    `${title}\n\nSaturday, May 3, 2014, 6:30 pm | Old Mill, Harbor Road | Free\n\n${news}`,
  ],
  [
    'an event with its hour before its hall',
    `${title}\n\nMay 5, 2014, 10:00 | Founders Hall, Room 12\n\n${news}`,
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
  ['a site above news that it tells itself', `Mar 9 2010\n${news}`],
  ['a site below the headline of such news', `${title}\n\nJun 2, 2011\n\n${news}`],
  ['numbers of a town in Connecticut', `${title}\n\nBERLIN (Conn.), 04.05.2014 – ${news}`],
  ['numbers of towns in two countries', `${title}\n\nNEW YORK and LONDON, 04.05.2014 – ${news}`],
])('the day of %s is not taken for the day of the release', (_, text) => {
  expect(dateOf(text)).toBeUndefined();
});

test.each([
  'Alias Born 02/17/2005',
  'Joined: 17 Feb 2005',
  'Joined: Thu Feb 17, 2005 6:14 pm',
  'Joined February 17, 2005 | 212 posts',
  'Member since: February 17, 2005',
  'Mitglied seit 17.02.2005',
  'Born: February 17, 2005',
  'My Account | Thursday, February 17, 2005',
  'February 17, 2005 4:00 PM ET | NASDAQ 2,061.34',
  'Kurs vom 17.02.2005',
  'Cours du 17/02/2005',
  'Stand: 17.02.2005',
  'Nächster Termin: 17.02.2005',
  'Prochain rendez-vous : 17 février 2005',
  'Next earnings date: February 17, 2005',
  'Ex-dividend date 17 February 2005',
  'Closing date 17 February 2005',
  'Rev. February 17, 2005',
  'Last reviewed: February 17, 2005',
  'Today is February 17, 2005',
  'Comments (3) February 17, 2005',
])('the day in %s above or below the news is not taken for its day', (line) => {
  const body = `${title}\n\n${news}\n\nAbout Alpha Bio\n\nAlpha Bio, Inc. makes antibodies.`;
  for (const text of [
    `${line}\n\n${body}`,
    `${line}\n${body}`,
    `${line}\n\n${title}\n\nBOSTON -- ${news}`,
    `${body}\n\n${line}`,
    `${body}\n${line}`,
  ]) {
    const { release } = importBytes(Buffer.from(text), 'a.txt', { slug: 'a' });
    expect([release.date, release.title]).toEqual([undefined, title]);
  }
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
  ['2010-03-09', `Mar 9 2010\n${news}\nSource:\nAlpha Bio`],
  ['2011-06-02', `${title}\n\nJun 2, 2011\n\n${news}\n\nAbout Alpha Bio\n\nAlpha Bio is old.`],
  ['2011-06-02', `${title}\n\nJune 2, 2011\n\n${news}`],
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

const menus = 'Home | News | Sports\nAdvertise | Subscribe';

test.each<[string, string]>([
  [
    'weather and hotels',
    `Sign In  |  Register\n\nSalem, OR\nMay 5, 2014 1:41pm\n7-Day Forecast | Traffic\n\n  • Search Hotels in Salem`,
  ],
  ['menus of one word', 'Subscribe\nLog In\nMonday, May 5, 2014 1:41 PM\nHome\nNews\nSports'],
  ['a weekday without an hour', 'Menu\nSearch\nMonday, May 5, 2014\n72°F\nHome\nNews\nSports'],
  ['menus of one row each', `Sign In | Register\nMay 5 2014 13:41:22 EDT\n${menus}`],
  ['menus in numbers', `Sign In\n2014-05-05 13:41\n${menus}`],
  [
    'menus in German',
    'Start | Sport\n\nMontag, 5. Mai 2014, 13:41 Uhr\n\nStartseite | Politik | Wirtschaft | Sport\nSuche',
  ],
  [
    'labels that nothing fills',
    'Weather\n72°F\nMay 5, 2014 1:41pm\nBook a hotel\nCheck-in:\nCheck-out:',
  ],
  ['a forum', 'Welcome, Guest\nMay 5, 2014, 1:41 pm\nHome\nForums\nMembers'],
])('the clock of a page among %s tells no day of release', (_, head) => {
  expect(dateOf(`${head}\n\n${title}\n\n${news}`)).toBeUndefined();
});

test.each<[string, string]>([
  ['right above the headline', `Sign In | Register\n${menus}\n\nMay 5, 2014 1:41pm\n\n${title}`],
  [
    'right below it',
    `Sign In | Register\n${menus}\n\n${title}\n\nMay 5, 2014 1:41pm\n\nShare\nTweet`,
  ],
  ['above the kind', `${menus}\n\nMay 5, 2014 1:41 PM EDT\nPress Release\n\n${title}`],
  ['above buttons', `Home\nNews\n\nMay 5, 2014 1:41 PM\n\nShare\nTweet\nPrint\n\n${title}`],
  [
    'above the wire',
    `Home\nNews\n\nMay 5, 2014 1:41 PM\nBusiness Wire\nShare this article\n\n${title}`,
  ],
  ['above the sender', `Menu\nSearch\n5 May 2014 - 09:12\nAlpha Bio, Inc.\nFollow\n${title}`],
  [
    'in a letterhead',
    `ALPHA BIO, INC.\n\nMay 5, 2014 1:41 PM\n\n12 Mill Road, Salem, Oregon\nTel. 541-555-0139\n\n${title}`,
  ],
])('a day with its hour %s is that of the release', (_, head) => {
  expect(dateOf(`${head}\n\n${news}`)).toBe('2014-05-05');
});

test('the clock of a page stands in no Markdown either', () => {
  const head =
    '* [Sign In](https://a.example/s)\n* [Register](https://a.example/r)\n\nMay 5, 2014 1:41pm\n\n* [Home](https://a.example/h)\n* [News](https://a.example/n)';
  const { release } = importBytes(Buffer.from(`${head}\n\n# ${title}\n\n${news}`), 'a.md', {
    slug: 'a',
  });
  expect(release.date).toBeUndefined();
});
