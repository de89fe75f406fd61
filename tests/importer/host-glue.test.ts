import { expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const read = (text: string) => importBytes(Buffer.from(text), 'a.txt', { slug: 'a' });

const landing = 'Minister Lacasse to open rebuilt ferry landing at Alder Point';
const opens = (more = 'the divers who finished it three weeks ahead of the season') =>
  `QUÉBEC CITY, May 22, 2018 /CNW/ - The Honourable Sylvie Lacasse, Minister of Coastal Works, will open the rebuilt ferry landing and thank ${more}.

The landing was carried away by the storm of December 2016, and the crossing has been closed since.

SOURCE Coastal Works Canada`;
const ouvre = `QUÉBEC, le 22 mai 2018 /CNW/ - La ministre des Travaux côtiers, Sylvie Lacasse, inaugurera le quai reconstruit et remerciera les plongeurs qui l’ont achevé trois semaines avant la saison.

Le quai a été emporté par la tempête de décembre 2016, et la traverse est fermée depuis.

SOURCE Travaux côtiers Canada`;

test.each<[string, string, string, string]>([
  [`${landing} Français`, 'May 22, 2018, 11:30 ET', opens(), landing],
  [`${landing}Français`, 'News provided by\nCoastal Works Canada', opens(), landing],
  [
    'La ministre Lacasse inaugurera le quai reconstruit de la pointe English',
    '22 mai, 2018, 11:30 ET',
    ouvre,
    'La ministre Lacasse inaugurera le quai reconstruit de la pointe',
  ],
])('the link to the other language behind "%s"', (line, below, news, title) => {
  const { release, leftOut } = read(`${line}\n${below}\n${news}\n`);
  expect(release.title).toBe(title);
  expect(leftOut.map(({ text }) => text)).toContain(/English|Français/.exec(line)?.[0]);
});

test.each([
  ['Minister Lacasse to open school that teaches only in Français', opens()],
  // The news names it, and the news is in it.
  [
    'Minister Lacasse to open ferry landing named for Jean Français',
    opens('the heirs of Jean Français'),
  ],
  ['Minister Lacasse opens landing and remembers plain English', opens()],
])('the name of a language that belongs to "%s"', (line, news) => {
  expect(read(`${line}\nMay 22, 2018, 11:30 ET\n${news}\n`).release.title).toBe(line);
});

const ferry = 'TARWIN FERRIES ORDERS ITS FIRST HYDROGEN FERRY';
const first = `MEDIA RELEASE

9 June 2021

${ferry}

Tarwin Ferries has ordered a ferry driven by hydrogen from the Inverloch yard of Derwent Catamarans. The vessel will carry 180 passengers from the spring of 2023.

Managing Director Philippa Gellibrand said: “The crossing takes nine minutes and is made 34 times a day. Nothing could be better suited.”`;
const second = 'The order is worth $14.2 million, of which the State pays $3.5 million.';

test('a host of documents around a release', () => {
  const { release, body } =
    read(`tarwin ferries orders its first hydrogen ferry - tarwin ferries has ordered...

2

Upload: others

Post on 03-Feb-2022

11 views

Category:

Documents

TRANSCRIPT

Page 1: ${ferry}

1

${first}

Page 2: ${ferry}

2

${second}
`);
  expect(release.title).toBe(ferry);
  expect(release.date).toBe('2021-06-09');
  expect(body).not.toMatch(/Page \d|Upload|views|Category|^[12]$/m);
  expect(body).toContain(second);
});

test('pages that are parts of the release', () => {
  const { body } = read(`${first}

Page 1: The ferry

Page 2: The yard

${second}
`);
  expect(body).toContain('Page 1: The ferry');
  expect(body).toContain('Page 2: The yard');
});

test('a headline above a transcript that says it in other words', () => {
  const { release } = read(`Tarwin Ferries buys hydrogen vessel from Inverloch yard

Upload: others

11 views

Category:

TRANSCRIPT

MEDIA RELEASE

${second} The vessel will carry 180 passengers from the spring of 2023, and Tarwin Ferries has ordered it from Derwent Catamarans.
`);
  expect(release.title).toBe('Tarwin Ferries buys hydrogen vessel from Inverloch yard');
});

const sirens = 'Alder County Tests Its Sirens For The First Time In Nine Years';
const test12 = (town: string) =>
  `The Alder County Office of Emergency Services will sound all fourteen flood sirens on the Lemon River on Saturday, May 11, at noon. The sirens have been silent since 2004, when mice ate the wires of six of them. The test will last three minutes, and people in ${town} need not leave home.`;

test.each([
  [
    'Stoughton, Vt.',
    'Stoughton',
    'Media Release FOR IMMEDIATE RELEASE Roland Thibault Emergency Planner (802) 555-0151',
    ' - ',
  ],
  ['Bowling Green, KY', 'Bowling Green', 'NEWS RELEASE: Roland Thibault (802) 555-0151', ' -- '],
])('headline, "%s" and news on one line', (place, town, kind, dash) => {
  const { release } = read(`Alder County

Public Safety Building, 118 Alder Street, ${town}, Vermont 05988

${kind}

${sirens} ${place}, April 30, 2013${dash}${test12(town)}
`);
  expect(release.title).toBe(sirens);
  expect(release.place).toBe(place);
  expect(release.date).toBe('2013-04-30');
  expect(release.contacts[0]).toMatchObject({
    name: 'Roland Thibault',
    phone: '(802) 555-0151',
  });
});

test('a town that nothing tells apart from the headline before it', () => {
  const { release } = read(
    `Media Release\n\n${sirens} Stoughton, Vt., April 30, 2013 - ${test12('Lemon')}\n`,
  );
  expect(release.title).not.toBe(`${sirens} Stoughton`);
  expect(release.place).toBeUndefined();
});
