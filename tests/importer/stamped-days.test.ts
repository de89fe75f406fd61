import { expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const read = (text: string, name = 'a.txt') => importBytes(Buffer.from(text), name, { slug: 'a' });

const offer = 'Larkmead Savings (LRKS) Withdraws Its Planned Note Offering';
const withdrawn = `ALTOONA, Pa., Nov. 3 /PRNewswire/ -- Larkmead Savings Bancorp (Nasdaq: LRKS) said today that it has withdrawn the sale of up to $40 million of notes. No notes were sold.

“The rate on offer was one that our owners would have paid for a decade,” said Ann Tolliver, Chairman. “We are well capitalized and we can wait.”

SOURCE Larkmead Savings Bancorp`;

test.each<[string, string | undefined]>([
  [
    'This entry was posted on Tuesday, November 3rd, 2009 at 5:12 pm and is filed under Banks. You can follow any responses to this entry through the RSS 2.0 feed.',
    '2009-11-03',
  ],
  ['This entry was posted in Banks and tagged LRKS on November 3, 2009 by admin.', '2009-11-03'],
  ['Posted on November 3, 2009 at 5:12 pm in Banks | Comments (0)', '2009-11-03'],
  ['Filed under: Banks — posted by admin on 3 November 2009', '2009-11-03'],
  // Another day says nothing of the year.
  ['This entry was posted on Thursday, November 5th, 2009 and is filed under Banks.', undefined],
  [
    'This entry was posted on Tuesday, November 3rd, 2009 and is filed under Banks.\n\nThis entry was posted on Wednesday, November 3rd, 2010 and is filed under Banks.',
    undefined,
  ],
])('a day without its year above "%s"', (foot, date) => {
  expect(read(`${offer}\n\n${withdrawn}\n\n${foot}\n`).release.date).toBe(date);
});

test('a day without its year above the foot of a blog, as a page', () => {
  const page = `<html><body><h1>${offer}</h1>${withdrawn
    .split('\n\n')
    .map((one) => `<p>${one}</p>`)
    .join(
      '',
    )}<p class="postmetadata">This entry was posted on Tuesday, November 3rd, 2009 at 5:12 pm and is filed under Banks. You can follow any responses to this entry through the RSS 2.0 feed.</p></body></html>`;
  expect(read(page, 'a.html').release.date).toBe('2009-11-03');
});

const cycles = 'Alderton Cycles Puts a Workshop on the Leeds Train';
const mends =
  'Alderton Cycles, the Yorkshire maker of folding bicycles, will mend bicycles free of charge aboard one morning train a day during the spring.\nTwo mechanics will travel in the last carriage from Leeds to York, and the train company has taken out eight seats to make room for them.';

test.each<[string, string | undefined, string | undefined]>([
  ['Press release September 14, 2011 Transport', '2011-09-14', 'Transport'],
  ['Press Release 14 September 2011 Lifestyle & Leisure', '2011-09-14', 'Lifestyle & Leisure'],
  ['14 September 2011 Travel', '2011-09-14', 'Travel'],
  ['Published 14/09/2011 in Transport', '2011-09-14', 'in Transport'],
  ['Press release | September 14, 2011 | Transport | ', '2011-09-14', 'Transport'],
  ['News release: September 14, 2011 ', '2011-09-14', undefined],
  ['PRESS RELEASE Sep 14, 2011 09:00 BST ', '2011-09-14', undefined],
  // What a sentence tells of a day, and a word that no host has for a shelf.
  ['Press release of September 14, 2010 quoted ', undefined, undefined],
  ['Press release September 14, 2011 Velo', '2011-09-14', undefined],
  ['14 September 2011 Velo', undefined, undefined],
])('a host\'s stamp before the first paragraph, "%s"', (stamp, date, shelf) => {
  const { release, body, leftOut } = read(`${cycles}\n${stamp}${mends}\n`);
  expect(release.date).toBe(date);
  expect(release.title).toBe(cycles);
  expect(leftOut.map(({ text }) => text)).toEqual(shelf === undefined ? [] : [shelf]);
  expect(body).toContain('the Yorkshire maker of folding bicycles, will mend');
  expect(body.includes('\n\nAlderton Cycles, the Yorkshire')).toBe(
    date !== undefined && !stamp.endsWith('Velo'),
  );
});

const hatchery = 'Union Minister opens carp hatchery at Sonbarsa';
const opened = `Union Minister of State Smt. Anuradha Kisku opened a carp hatchery at Sonbarsa today. The hatchery, built at a cost of Rs. 11.6 crore, will supply growers of Saharsa, Supaul and Madhepura.

Speaking on the occasion, the Minister said that a fish farmer loses one fry in three on the road. “When the hatchery is near, the farmer's loss becomes the farmer's income,” she added.`;

test.each<[string, string | undefined]>([
  ['Posted On:\n08 FEB 2020 7:14PM by PIB Delhi', '2020-02-08'],
  ['Posted On: 08 FEB 2020 7:14PM by PIB Mumbai | PIB Delhi', '2020-02-08'],
  ['Release Date: February 8, 2020 19:14 IST by Press Information Department', '2020-02-08'],
  ['Posted by the Fisheries Department on 8 February 2020', '2020-02-08'],
  ['From the Department of Fisheries\nPublished on 8 February 2020', '2020-02-08'],
  ['8 February 2020 Media release', '2020-02-08'],
  ['Fisheries | Published: 8 February 2020 | Author: Lumley', '2020-02-08'],
  // When something takes place, and what a person or a program did later.
  ['Inauguration: 08 FEB 2020 7:14PM by Minister Kisku', undefined],
  ['Updated On: 09 FEB 2020 8:00AM by PIB Delhi', undefined],
  ['Posted on 9 February 2020 by admin', undefined],
  ['Fisheries | Open house 9 February 2020 | Sonbarsa', undefined],
])('an office\'s day below the headline, "%s"', (line, date) => {
  expect(read(`${hatchery}\n\n${line}\n\n${opened}\n`).release.date).toBe(date);
});

test('the day with which a government closes its releases', () => {
  const close = (line: string) => read(`${hatchery}\n\n${opened}\n\n${line}\n`).release.date;
  expect(close('Ends/Saturday, February 8, 2020\nIssued at HKT 19:14')).toBe('2020-02-08');
  expect(close('The season ends Saturday, February 8, 2020')).toBeUndefined();
});

const drilling = `SECOND PHASE OF DRILLING AGREED AT TARRINGO
Jarrahfield Exploration Limited (ASX: JFX) is pleased to give details of the drilling that it has agreed with its partner for the coming field season. The rig is expected on site in March, once the river has fallen.`;

test.each<[string, string | undefined]>([
  ['date 2020-02-17 February 18, 2020\nASX Release', '2020-02-18'],
  ['date 2020-02-17\nFebruary 18, 2020\nASX Release', '2020-02-18'],
  ['date 2020-02-18 ASX Release 18 February 2020', '2020-02-18'],
  ['date 2020-02-17 September 30, 2019\nASX Release', undefined],
])('a crawler\'s stamp before the day, "%s"', (head, date) => {
  const { release } = read(`${head}\n${drilling}\n`);
  expect(release.date).toBe(date);
  expect(release.title).toBe('SECOND PHASE OF DRILLING AGREED AT TARRINGO');
});

test("a crawler's stamp before the first words of the news, where no headline stands", () => {
  const first = `${hatchery} ${opened.replaceAll('\n', ' ')} ${mends}`;
  const { release } = read(`date 2020-02-17 ${first}\n\n${mends}\n`);
  expect([release.title, release.date]).toEqual([undefined, '2020-02-17']);
});

test('a host with dashes in its name is a wire', () => {
  const { release } = read(
    `${cycles}\n\nLeeds, UK (Free-Press-Release.com) September 14, 2011 -- ${mends}\n`,
  );
  expect(release.wire).toBe('Free-Press-Release.com');
  expect(release.date).toBe('2011-09-14');
});

const crawled = (hour: string, number: string, dateline = 'GHENT, Belgium--(BUSINESS WIRE)--') =>
  read(
    `Title: ${cycles}\n\nURL Source: https://news.example/cycles/\n\nPublished Time: 2019-06-18T${hour}:04:00+00:00\n\nMarkdown Content:\n${dateline}Alderton Cycles today opened a workshop on the train, with [pictures](https://cts.businesswire.com/ct/CT?id=smartlink&newsitemid=${number}&lan=en-US) of the two mechanics who will work there.\n\nThe train company has taken out eight seats to make room for them, and may take out more.\n`,
    'a.md',
  ).release.date;

test('the day of a crawler, below a dateline without one, where the number of the wire bears it out', () => {
  expect(crawled('13', '20190618005122')).toBe('2019-06-18');
  expect(crawled('13', '20190617005122')).toBe('2019-06-18');
  // Put up anew years later, before its number, in America's evening, and copied from no wire.
  expect(crawled('13', '20140618005122')).toBeUndefined();
  expect(crawled('13', '20190619005122')).toBeUndefined();
  expect(crawled('01', '20190617005122')).toBeUndefined();
  expect(crawled('13', '20190618005122', 'GHENT, Belgium – ')).toBeUndefined();
});

test.each(['[September 14, 2011]', '(14 September 2011)', '[ September 14, 2011 8:00 AM ]'])(
  'a day in brackets, %s',
  (day) => {
    expect(read(`${cycles}\n${day}\n\n${cycles}\n\n${mends}\n`).release.date).toBe('2011-09-14');
  },
);

const deck =
  'Two mechanics mend bicycles between Leeds and York while their owners drink their tea';
const opens =
  'Alderton Cycles, the maker of folding bicycles, will mend bicycles free of charge aboard one train a day during the spring.';

test.each<[string, string | undefined, string | undefined]>([
  [`${deck} Fort Larkmead, IN (PRWEB) September 14, 2011. ${opens}`, 'Fort Larkmead, IN', deck],
  [
    `${deck}. Larkmead, Indiana (PRWEB) September 14, 2011 -- ${opens}`,
    'Larkmead, Indiana',
    `${deck}.`,
  ],
  [`${deck} Pont d'Alder, Idaho (PRWEB) 14 September 2011 ${opens}`, "Pont d'Alder, Idaho", deck],
  [`${deck} Larkmead, IN, September 14, 2011 (PRWEB) -- ${opens}`, 'Larkmead, IN', deck],
  // A town of the sentence itself.
  [`${deck} near Larkmead, IN (PRWEB) September 14, 2011. ${opens}`, undefined, undefined],
  [
    `It opened its second house in Larkmead, IN (Allen County) September 14, 2011. ${opens}`,
    undefined,
    undefined,
  ],
])('a deck and a dateline in one line, "%s"', (line, place, subhead) => {
  const { release } = read(`${cycles}\n\n${line}\n\n${mends}\n`);
  expect(release.place).toBe(place);
  expect(release.date).toBe(place === undefined ? undefined : '2011-09-14');
  expect(release.subheads).toEqual(subhead === undefined ? [] : [subhead]);
});

test('a wire’s stamp that is a link beside the headline tells the day, one below the news does not', () => {
  const stamp = '[March 5, 2014 08:00 AM Eastern Standard Time](https://wire.example/news/1/#)';
  const page = (above: string, below: string): string =>
    [
      '# Larkspur Bank Opens Branch in Eagan',
      above,
      'EAGAN, Minn.--([BUSINESS WIRE](http://www.wire.example/))--Larkspur Bank today opened a branch in Eagan, where forty people will advise those who buy a house for the first time.',
      'The branch is the third one of the bank in Minnesota. It stands at the station and is open on Saturdays too, when most of those who work in the city are at home.',
      '## About Larkspur Bank',
      'Larkspur Bank was founded in 1923 and has its seat in Saint Paul.',
      below,
    ].join('\n\n');
  const dateOf = (text: string): string | undefined =>
    importBytes(Buffer.from(text), 'a.md', { slug: 'a' }).release.date;
  expect(dateOf(page(stamp, ''))).toBe('2014-03-05');
  expect(dateOf(page('', `## More from the wire\n\n${stamp}\n\n[Birch opens a mill](/b)`))).toBe(
    undefined,
  );
});

const sheath = 'Larkmead Medical Announces First Human Use of Its Laser Sheath';
const used = `ALTOONA, Pa., Oct. 14 /PRNewswire/ -- Larkmead Medical, Inc. (Nasdaq: LRKM) announced today that the first three patients have been treated with its laser sheath, a device for removing the leads of pacemakers.

“The light loosens the scar and the lead slides out,” said Ann Tolliver, M.D., who treated them.`;

test.each<[string, string | undefined]>([
  ['Date: Oct 14, 1996', '1996-10-14'],
  ['Date: Nov 2, 1996', undefined],
])('the record of an archive tells the year of a dateline: %s', (record, date) => {
  const page = `<html><body><div class="tools"><a href="#">Printer Friendly</a> <a href="#">Email</a></div><h1>${sheath}</h1><div id="articlebody">${used
    .split('\n\n')
    .map((one) => `<p>${one}</p>`)
    .join(
      '',
    )}</div><div class="box"><h3>Article Details</h3><table><tr><td>Printer friendly</td><td>Cite/link</td></tr><tr><td>Publication:</td><td>PR Newswire</td></tr><tr><td>${record.replace(': ', ':</td><td>')}</td></tr></table></div></body></html>`;
  expect(read(page, 'a.html').release.date).toBe(date);
});

test.each<[string, string | undefined]>([
  ['15 October 1996 - 12:30AM', '1996-10-14'],
  ['15 October 1996 - 05:10', '1996-10-14'],
  ['15 October 1996 - 12:30PM', undefined],
  ['17 October 1996 - 12:30AM', undefined],
])('a clock of another country above a day without its year, "%s"', (clock, date) => {
  expect(read(`${sheath}\n\n${clock}\n\n${used}\n`).release.date).toBe(date);
});

test.each<[string, string | undefined]>([
  ['today, October 14, 1996, that', '1996-10-14'],
  ['today (Monday, October 14, 1996) that', '1996-10-14'],
  ['today that, as it said on October 14, 1996,', undefined],
  ['today, October 14, that', undefined],
])('the day that the lead calls today: "announced %s"', (words, date) => {
  const lead = `Larkmead Medical, Inc. of Altoona, Pa. (Nasdaq: LRKM) announced ${words} the first three patients have been treated with its laser sheath, a device for removing the leads of pacemakers.`;
  expect(
    read(
      `${sheath}\n\n${lead}\n\n“The lead slides out,” said Ann Tolliver, who treated them all in the course of a week.\n`,
    ).release.date,
  ).toBe(date);
});

test.each<[string, string | undefined]>([
  ['LAKE ALDER, Mich. A steel', 'LAKE ALDER, Mich.'],
  ['ALDERTON, N.C. Steel', 'ALDERTON, N.C.'],
  ['ALDER CITY, Okla. “Steel', 'ALDER CITY, Okla.'],
  // Who speaks: the mayor of a town.
  ['Alderton, N.C. Mayor Roe said that a steel', undefined],
  ['ALDER OPTICS, Inc. A steel', undefined],
])('a town in capitals before its state and no sign: "%s"', (words, place) => {
  const lead = `${words} bridge that has carried cars across the river since 1931 has begun to send daily reports of its condition to the engineers of the university.`;
  expect(
    read(
      `Engineers teach old bridge to report its own aches\n\n${lead}\n\nSome 3,000 of the bridges of the state are considered deficient, and each would cost four million to replace.\n`,
    ).release.place,
  ).toBe(place);
});

test.each<[string, string]>([
  ['Company announcement, 20 June 2024 at 9:00 (EEST) / 7:00 (BST) / 2:00 AM (EDT)', '2024-06-20'],
  ['RNS Number : 4417C Larkmead Pumps PLC 28 October 2024', '2024-10-28'],
])('a day in the line of an issuer or an exchange: "%s"', (line, date) => {
  expect(
    read(
      `Larkmead Pumps revises its outlook\n\n${line}\n\nLarkmead Pumps plc, a maker of pumps for deep mines, lowers its outlook for the year, as orders from the north have come in more slowly than it had expected.\n\nIts works in Alderton will stand still for two weeks, and nobody will lose his place.\n`,
    ).release.date,
  ).toBe(date);
});

test.each<[string, string | undefined]>([
  ['OTS0117    1998-09-14/11:05', '1998-09-14'],
  ['OTS0117    1998-09-14', undefined],
  ['Konferenz    1998-09-14/11:05', undefined],
])('the number and the hour with which an agency of Austria closes a copy: "%s"', (line, date) => {
  expect(
    read(
      `Larkmead und Alder zeigen Ergebnisse zu Pumpen auf Messe in Linz\n\nLinz (ots-PRNewswire) - Larkmead, Inc. (Nasdaq: LRKM) gab bekannt, daß die erste Auswertung eines Versuchs mit Pumpen auf der Messe vorgetragen worden ist.\n\nots Originaltext: Larkmead, Inc.\n\nRückfragehinweis:\nDr. Jana Brandt, Larkmead, Inc., USA 617-555-0152\n\n*** OTS-ORIGINALTEXT UNTER VERANTWORTUNG DES AUSSENDERS ***\n\n${line}\n`,
    ).release.date,
  ).toBe(date);
});

test.each<[string, string, string | undefined]>([
  ['Posted on November 23, 2020 by admin', '20201123005117', '2020-11-23'],
  // Put up anew, or some days late.
  ['Posted on November 25, 2020 by admin', '20201123005117', undefined],
])('"%s" above a copy of the wire with the number %s', (posted, number, date) => {
  expect(
    read(
      `[Alder Market Desk](/)\n\n- [Home](/)\n- [Business](/business)\n\nSearch for:\n\n# Larkmead Freight Names Ann Tolliver Chief Commercial Officer\n\n${posted}\n\nALTOONA, Pa.–(BUSINESS WIRE)–\n\nLarkmead Freight, Inc. (NYSE: LRKF), an operator of trucks with cold storage, announced today that Ann Tolliver will become chief commercial officer on December 7, 2020.\n\nMs. Tolliver comes from a grocer, where she ran the network that served 2,100 stores.\n\n[View source version on businesswire.com](https://www.businesswire.com/news/home/${number}/en/)\n\n**Contacts**\n\nMedia:\nJana Brandt\n617-555-0153\n\nPosted in [Press Releases](/pr) | Tagged [NYSE](/t/nyse)\n\nProudly powered by WordPress\n`,
      'a.md',
    ).release.date,
  ).toBe(date);
});

test.each<[string, string | undefined]>([
  ['Business Wire\n28.01.2025 | 23:10\n31 Leser\nArtikel bewerten:\n(0)', '2025-01-28'],
  // Nobody says whose hour it is, and rows of the page stand between it and the headline.
  ['28.01.2025 | 23:10\n31 Leser\nArtikel bewerten:\n(0)', undefined],
  ['7/2/07 5:00 am EDT', '2007-07-02'],
  ['7/2/07 5:00 PM ET', '2007-07-02'],
  // Without its zone it may be of a country that writes the day first.
  ['7/2/07 5:00', undefined],
])('a host that prints "%s" above the headline of a release without a day', (stamp, date) => {
  const text = `${stamp}\n\n${offer}\n\n${withdrawn.replace('Nov. 3 /PRNewswire/', '(Business Wire)')}\n`;
  expect(read(text).release.date).toBe(date);
});

test.each<[string, string, string | undefined]>([
  ['Wednesday, January 22, 2020', 'February 15, 2019', undefined],
  // The news ends shortly before, or the page prints no clock above itself.
  ['Wednesday, January 22, 2020', 'January 10, 2020', '2020-01-22'],
  ['January 22, 2020', 'February 15, 2019', '2020-01-22'],
])('"%s" at the top of a page and below the headline of news of %s', (day, closed, date) => {
  const text = `${day}\nBreaking Industry News\n\nLarkmead Pumps Closes Private Financing of Its Works\n\n${day}\n\nLarkmead Pumps Inc. (OTCQB: LRKP), a maker of pumps for hospitals, announced the closing of its private financing with Harwell Stone Securities LLC as agent.\n\nThe Company closed the financing on ${closed} and issued 4,615,385 units, each of one share and one half of a warrant with an expiry on February 14, 2022.\n\nThe Company intends to use the proceeds to complete the second version of its pump and for other purposes of its own.\n`;
  expect(read(text).release.date).toBe(date);
});
