import { expect, test } from 'vitest';
import { importText } from '../../src/importer/import-release.ts';

const page = (box: string, below: string): string => `Skip to content
Solutions
Pricing
Blog
Login

Alder Therapeutics Announces Closing of $57.5 Million Public Offering

On October 21, 2020 Alder Therapeutics, Inc. (Nasdaq: ALDR), a company that develops oral medicines for blood cancers, reported the closing of its public offering of 4,600,000 shares of common stock at $12.50 per share, with the full exercise of the underwriters’ option.

${box}

${below}

Leave a Reply Cancel reply
You must be logged in to post a comment.
Proudly powered by WordPress
`;

const goesOn = `Alder intends to use the proceeds to complete its Phase 2 trial of ALD-55 in follicular lymphoma and for general corporate purposes.

Harmon & Leigh and Talbot Securities acted as joint managers for the offering. Breaker Hill acted as lead manager.

The shares were offered under a shelf registration statement that was declared effective on May 14, 2019.`;

test.each([
  'Schedule your 30 min Free Demo!\nDiscover why more than 1,500 members use our service to excel in:',
  'Related stories',
  'Recommended for you\nBirch Opens a Plant in Holm\nElm Names a Chief of Finance',
  'You might also like',
])('the news goes on below a box that its page sets amid it: %j', (box) => {
  const { body, leftOut } = importText(page(box, goesOn), 'page.txt');
  for (const told of ['Alder intends to use', 'acted as joint managers', 'declared effective on'])
    expect(body).toContain(told);
  expect(body).not.toContain('powered by');
  expect(leftOut.map(({ text }) => text)).toContain(box.split('\n')[0]);
});

test.each([
  [
    'what both are about',
    'The offering was led by two banks of Boston, which hold an option of thirty days.\n\nBlood cancers kill some sixty thousand people a year in the United States.',
  ],
  [
    'who is quoted',
    '“This money carries us to the results of Phase 2,” said Ruth Amsel, Chief Executive of Alder Therapeutics. “The offering was sold within a day.”',
  ],
  [
    'the end that only a release has',
    'Two banks of Boston led the sale and hold an option of thirty days for more.\n\nMost of it went to funds that own a part of the firm already.\n\nAbout Alder Therapeutics\n\nAlder develops medicines.',
  ],
])('the news goes on below a box by %s', (_, below) => {
  const { body } = importText(page('Related stories', below), 'page.txt');
  for (const paragraph of below.split('\n\n')) expect(body).toContain(paragraph);
});

test.each([
  [
    'another story of the same firm below its own headline',
    'Related stories\nAlder Opens a Plant in Holm',
    'Alder today opened a plant in Holm, where two hundred people will work.\n\nThe plant in Holm cost Alder $12 million, of which the State of Vermont lends three.',
  ],
  [
    'stories of others',
    'Related stories\nMarkets at a glance',
    'Birch opened a plant in Fleet, where two hundred people will work.\n\nThe plant cost the firm $12 million, of which the State of Vermont lends three.',
  ],
])('%s is not the release', (_, box, below) => {
  const { body } = importText(page(box, below), 'page.txt');
  expect(body).not.toContain('two hundred people');
  expect(body).not.toContain('State of Vermont');
});

test.each([
  'Related Articles\nBirch Opens a Plant in Holm\nElm Names a Chief of Finance',
  'Related articles\n\nBirch Opens a Plant in Holm and Hires Two Hundred',
  'Read more: Birch Opens a Plant in Holm',
  'You may also like\nBirch Opens a Plant in Holm',
])('a text with nothing else of a page is the release without the stories amid it: %j', (box) => {
  const text = `Alder Therapeutics Begins Phase 2 Trial of ALD-55

BURLINGTON, Vt., May 4, 2021 -- Alder Therapeutics, Inc. (Nasdaq: ALDR) today announced that the first patient has been treated in a Phase 2 trial of ALD-55, an oral medicine for follicular lymphoma.

“We expect first results within the year from all nine clinics of the trial,” said Ruth Amsel, Chief Executive Officer of Alder Therapeutics, Inc.

${box}

The trial will enroll 60 patients at nine clinics in the United States. It compares two doses of ALD-55, each taken once a day for half a year.

About Alder Therapeutics

Alder develops oral medicines for cancers of the blood.
`;
  const { body, leftOut } = importText(text, 'text.txt');
  expect(body).not.toContain('Birch');
  expect(body).toContain('The trial will enroll 60 patients');
  expect(leftOut.map(({ text: line }) => line)).toContain(box.split('\n')[0]);
});

const release = (box: string): string => `Birch Foods Completes Purchase of Hill Bakeries

ST. LOUIS, March 3, 2009 -- Birch Foods Corporation (NYSE: BRCH) today said that it has completed its purchase of Hill Bakeries, a maker of bread and rolls with four plants in Missouri and Illinois.

Hill had sales of about $140 million in 2008 and employs 620 people. Its brands will be sold beside those of Birch from April.

${box}

"Hill brings us a good name and plants that run well," said Jane Doe, who leads Birch. "We welcome its people."

Current trading

Sales of bread have recovered well after a slow start to the year, and the order book for the second half is full.
`;

test.each([
  'Related Articles\nElm Names New Chief Financial Officer\nHolm Receives Patent for Enzyme',
  'READ MORE: Elm Names New Chief Financial Officer',
  'Lesen Sie auch: Aktien im Plus',
  'Image: Shutterstock',
  'Get real-time alerts on BRCH. Create a free account',
  'SPONSORED MESSAGE: Looking for your next mill? Meet Holm at booth 12.',
  'BRCH\n8.92\n+0.21 (+2.41%)',
  'BRCH 8.92 +0.21 (+2.41%)\nLast trade 16:00 EDT\nSee full quote',
  'Featured Jobs\nBaker, Boston\nDirector, Quality, San Diego\nView all jobs',
  'Get the free newsletter\nJoin thousands in the industry and get the latest news delivered to your inbox every day.\nSIGN UP NOW',
  'Print\nEmail\nComments (0)',
])('a box amid a release without a page around it: %j', (box) => {
  const { body } = importText(release(box), 'release.txt');
  expect(body).toBe(importText(release(''), 'release.txt').body);
});

test.each(['Unlock the Harbor', 'More on Alder bread', 'Also on Display at the Fair', 'Careers'])(
  'a line that may be the heading of what stands below it: %s',
  (heading) => {
    expect(importText(release(heading), 'release.txt').body).toContain(heading);
  },
);

test('a row of what a service offers, however long, does not end the news', () => {
  const box = `Schedule your 30 min Free Demo!\nDiscover why more than 1,500 members use our service to excel in:\n\n${Array.from({ length: 12 }, (_, at) => `Pipeline Development ${String(at)} - Target Scouting`).join(' - ')}\n\nSchedule Your 30 min Free Demo!`;
  const below = `Dr. Doe will describe the first data of the ongoing Phase 1 study of ALD-20 in patients with lymphoma, which opened in March at four hospitals.

As of June 30, 2020, the company held $143.8 million in cash, which it believes will last into the fourth quarter of 2022.`;
  const { body } = importText(page(box, below), 'page.txt');
  for (const told of ['opened in March at four hospitals', 'fourth quarter of 2022'])
    expect(body).toContain(told);
  expect(body).not.toContain('Target Scouting');
});

test('a box of other stories above a paragraph that names the town of the dateline alone', () => {
  const copy = (box: string): string => `Birch Foods Completes Purchase of Hill Bakeries

BOULAY, Ontario, March 3, 2009 -- Birch Foods Corporation (NYSE: BRCH) today said that it has completed its purchase of Hill Bakeries, a maker of bread and rolls with four plants.

The Company expects the first loaves of both in the second quarter.

${box}

SAFETY

The mill in Boulay stays closed until further notice and its crews work at the two plants by the river.
`;
  const box = 'Lesen Sie auch\n\nAktien der Bäcker: Wer jetzt noch Luft nach oben hat';
  expect(importText(copy(box), 'release.txt').body).toBe(importText(copy(''), 'release.txt').body);
});

const letters = 'Subscribe to our newsletter\nEnter your email address\nSign up';

test.each([
  [
    'ends in capitals',
    'Ms Reed, 48, joins from Holm Bakeries SA in Boulay, where she was head of the\nmills and a member of the committee for six years. She trained as a baker at the\nschool of Elmstead and holds a degree from the college known as BUMC.',
  ],
  [
    'is broken at a width far wider than a line that stands for itself',
    'The new oven reads the warmth of each loaf in 26 seconds and keeps what it has read for four hundred of them, which the baker can send to the mill through a cable at\nthe end of each shift.',
  ],
])('the paragraph below a call for letters %s', (_, below) => {
  const copy = (box: string): string => `Birch Foods Names Head of Mills

BOULAY, Ontario, March 3, 2009 -- Birch Foods Corporation (NYSE: BRCH) today said that it has named Ann Reed to head the mills that it owns in Ontario and in Maine.

${box}

${below}

Sales of bread have recovered well after a slow start to the year, and the order book is full.

"Ann knows bread and those who make it," said Jane Doe, who leads Birch Foods.
`;
  const { body } = importText(copy(letters), 'release.txt');
  expect(body).toBe(importText(copy(''), 'release.txt').body);
});

test('the last paragraph above the address for more on what the news tells of', () => {
  const text = `Sales of Ovens to Pass $3.4 Billion in 2014

Fed by dry years in the north, world sales of ovens for bread will pass $3.4 billion in 2014. This is the finding of the Birch Company in Ovens: World Outlook, a report that is revised every month.

The wider market, including mixers and sieves, will come to more than $9 billion in the same year.

${letters}

Many of the 60 smaller makers will be bought by others before long. The small firm has to face not only makers who sell on every continent but also bakers who buy for all of them from one desk.

For more information on Ovens: World Outlook, click on:

http://www.birch.example/reports/ovens
`;
  const { body } = importText(text, 'release.txt');
  expect(body).toContain('Many of the 60 smaller makers');
  expect(body).toContain('For more information on Ovens');
  expect(body).not.toContain('newsletter');
});
