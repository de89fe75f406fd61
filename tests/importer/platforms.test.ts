import { describe, expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';
import { wireOfCopyright } from '../../src/importer/site/copyright.ts';
import { isDisclaimer } from '../../src/importer/site/disclaimers.ts';
import { reasonToLeaveOut } from '../../src/importer/site/left-out.ts';
import { isOfPlatform, wirePresented } from '../../src/importer/site/platform-lines.ts';
import { headsOtherStories } from '../../src/importer/site/stories.ts';
import { findHostGlue } from '../../src/importer/text/host-glue.ts';

describe('what the software of hosts sets around whatever copy', () => {
  test.each([
    'To view this piece of content from www.alder.example, please give your consent at the top of this page.',
    'For at se dette indhold fra www.alder.example, skal du give dit samtykke øverst på denne side.',
    'For å se dette innholdet fra www.alder.example, vennligst gi ditt samtykke øverst på denne siden.',
    'För att visa detta innehåll från www.alder.example, vänligen ge ditt samtycke längst upp på sidan.',
    'Um diesen Inhalt von www.alder.example zu sehen, geben Sie bitte oben Ihre Zustimmung.',
    'Back to the list of 2011',
    'Return to the list of press releases',
    'Back to news list 2011',
    'Submit your press release',
    'Pressemitteilung einreichen',
    'Publica tu nota de prensa',
    'Udgivet af: NPinvestordk',
    'Publicado por: admin',
    'Scritto da: ufficiostampa_alba',
    'Inserito da: redazione3',
    'Submit Press Releases or News Stories to submit@alder.example.',
    "GlobeNewswire by notified is one of the world's largest newswire distribution networks.",
    'Cette publication dispose du service " 🔒 SECURITY MASTER Footprint ".',
    'Börsentäglich über 12.000 News',
    'Cision Canadaa day ago',
    'Business Wire 3 hours ago',
    '- SECURITY MASTER Key : lJxqYsmXlGmZnG9sZ8ZoaGVkl2plmZTIa2Gcl5GYYp2V',
    '- Pour contrôler cette clé : https://www.security-master-key.com.',
  ])('%s', (line) => {
    expect(isOfPlatform(line)).toBe(true);
    expect(reasonToLeaveOut(line)).toBe('site furniture');
  });

  test.each([
    'To view this content from the archive, visitors give their consent at the door.',
    'Alder Canada a day ago',
    'The mill opened a year ago',
    'Back to the list of endangered birds',
    'Return to the list price of 2011',
    'Submit your press release to the jury by May 5 to take part in the prize of the union.',
    'Veröffentlicht von: Suhrkamp',
    'Published by: Alder University Press',
    'Julkaissut: Otava',
    'Scritto da: Umberto Verdi',
    'Submit entries and photos to prize@alder.example by May 5.',
    'Alder launches the Security Master lock for barns',
    'This publication tells of the work of security masters.',
    'Alder Newswire Services is one of the firms that the town has asked for an offer.',
    "Alder is one of the world's largest makers of newswire printers.",
  ])('but not %s', (line) => {
    expect(isOfPlatform(line)).toBe(false);
  });

  test('Page Top, idw-Abo', () => {
    expect(reasonToLeaveOut('Page Top')).toBe('site furniture');
    expect(reasonToLeaveOut('idw-News App:')).toBe('site furniture');
    expect(reasonToLeaveOut('Page Top Alder Books')).toBeUndefined();
    expect(headsOtherStories('Suggested Articles')).toBe(true);
    expect(headsOtherStories('Suggested retail price')).toBe(false);
    expect(headsOtherStories('All news about ALDER OPTICS INC.')).toBe(true);
    expect(wireOfCopyright('© GlobeNewswire, Inc., source Press Releases')).toBe('GlobeNewswire');
    expect(wireOfCopyright('© 2022 GlobeNewswire (Europe)')).toBe('GlobeNewswire');
  });

  test('who answers for the copy', () => {
    expect(
      isDisclaimer(
        'Alder Presswire does not exercise editorial control over third-party content provided by users.',
      ),
    ).toBe(true);
    expect(isDisclaimer('We are a distributor, not a publisher, of 3rd party content.')).toBe(true);
    expect(isDisclaimer('We are a distributor of valves, not a publisher of books.')).toBe(false);
    expect(isDisclaimer('The union does not exercise editorial control over its choir.')).toBe(
      false,
    );
  });
});

describe('who relays the copy, before its dateline', () => {
  const hostOf = (line: string): string | undefined => findHostGlue([line]).get(0)?.host;
  test.each([
    ['/EIN News/ -- VANCOUVER, Canada, Nov. 08, 2022 (GLOBE NEWSWIRE) -- Alder', '/EIN News/ --'],
    ['(firmenpresse) - ALBANY, NY -- (Marketwired) -- 05/08/14 -- Alder', '(firmenpresse) -'],
    ['/EIN Presswire/ -- VANCOUVER, Canada, Nov. 08, 2022 -- Alder opened a mill', undefined],
    ['/Alder Works/ -- the house of that name was opened in Reno (GLOBE NEWSWIRE)', undefined],
    ['(Updated) - ALBANY, NY -- (Marketwired) -- 05/08/14 -- Alder', undefined],
  ])('%s', (line, host) => {
    expect(hostOf(line)).toBe(host);
  });
});

describe('a wire that only the foot names', () => {
  const title = 'Alpha Bio Opens Laboratory for Antibody Research';
  const news =
    'Gdansk, June 11, 2019 - Alpha Bio announced that it has opened a laboratory in which forty scientists will look for antibodies against tumors of the kidney and the liver.';
  const wireOf = (...below: string[]): string | undefined =>
    importBytes(Buffer.from([title, news, news, ...below].join('\n\n')), 'a.txt', { slug: 'a' })
      .release.wire;
  test('by its copyright or by what it says of itself', () => {
    expect(wireOf('© 2019 GlobeNewswire')).toBe('GlobeNewswire');
    expect(wireOf('© 2002-2020 BusinessWire, Inc. Tous droits réservés.')).toBe('Business Wire');
    expect(wireOf('© 2019 Alder Newswire Watch')).toBeUndefined();
    expect(
      wireOf(
        'Latest releases from Alder Ltd',
        "GlobeNewswire is one of the world's largest newswire distribution networks.",
      ),
    ).toBe('GlobeNewswire');
    expect(wireOfCopyright('Business Wire 2019')).toBeUndefined();
    expect(wirePresented('Alder is one of the world’s leading newswire services.')).toBeUndefined();
  });
});

test('the head of a table stands a blank line above its columns', () => {
  const news =
    'GDANSK, June 11, 2019 (GLOBE NEWSWIRE) -- Alpha Bio announced that it has signed contracts with two ports.\n\nIt will build towers in both of them, since ferries lie there for less than two hours.';
  const bodyOf = (table: string): string =>
    importBytes(
      Buffer.from(`Alpha Bio Signs Contracts in Two Ports\n\n${news}\n\n${table}\n\n${news}`),
      'a.txt',
      { slug: 'a' },
    ).body;
  const rows = [
    'Elm (SE)        2         16            March 2020',
    'Birkenau (POL.) 3         33            October 2020',
  ].join('\n');
  const body = bodyOf(`Port            Towers    Power (MW)    Start\n          \n${rows}`);
  expect(body).toContain('| Port | Towers | Power (MW) | Start |');
  expect(body).toContain('| Elm (SE) | 2 | 16 | March 2020 |');
  expect(body).toContain('| Birkenau (POL.) | 3 | 33 | October 2020 |');
  expect(bodyOf(`Both ports are old   and were dug by hand   in 1820\n\n${rows}`)).not.toContain(
    '|',
  );
});

describe('what a host sets around its copies', () => {
  test.each([
    'NOW WATCH: Why planes board the way they do',
    'Close Apply Cancel',
    'Post this',
    'Jump to main navigationJump to main content',
    'EX-99.1  2nd Page of 3  TOC  1st  Previous  Next  Bottom  Just 2nd',
    'Post a new comment',
    'Join the InvestorsHub Community',
    'Before it’s here, it’s on the Birchberg Terminal. LEARN MORE',
    'Careers Made in NYC Advertise Ad Choices Contact Us Help',
    'Weitere Suchergebnisse zu "Birch AG":',
    'Kurs Vortag Veränderung Datum/Zeit',
    'Werte im Artikel',
    'Birch-Medical.Net provides this medical information service in accordance with these terms and conditions.',
  ])('is none of theirs: %s', (line) => {
    expect(reasonToLeaveOut(line)).toBeDefined();
  });

  test.each([
    'Jump to conclusions',
    'Werte im Artikel 4 der Satzung',
    'Now Watch This Space',
    'EX-99.1 Second Page of a Life',
    'Alder Health provides this medical information service to forty hospitals.',
  ])('unlike %s', (line) => {
    expect(reasonToLeaveOut(line)).toBeUndefined();
  });

  const news =
    'ELMSTEAD, Maine, May 5, 2021 (GLOBE NEWSWIRE) -- Alder Rail Inc. today took an order for 42 shunters from Birch Rail, which runs trains between Elmstead and the coast. The first will be delivered next summer, and the others follow within two years.';
  const read = (lines: readonly string[]) =>
    importBytes(Buffer.from(lines.join('\n\n')), 'a.txt', { slug: 'a' });

  test('a wire tells of itself under "About Us" below its name', () => {
    const { body } = read([
      'Alder Rail Takes an Order for 42 Shunters',
      news,
      news.replace('took', 'has taken'),
      'Contact:\nJane Doe\n617-555-0100\nGlobeNewswire\nAbout Us\nGlobeNewswire is one of the world’s largest newswire distribution networks, specializing in the delivery of corporate press releases financial disclosures and multimedia content to the media and the general public.\nNewsroom\nRSS Feeds\nContact Us',
    ]);
    expect(body).toContain('Jane Doe');
    expect(body).not.toMatch(/About Us|specializing/);
  });

  test('a broker leads to its shelves of a firm that the news names', () => {
    const shelf = 'Research, News, and Market Data on Alder Rail';
    const page = [
      'Alder Rail Takes an Order for 42 Shunters',
      shelf,
      news,
      news.replace('took', 'has taken'),
    ];
    expect(read(page).body).not.toContain('Market Data');
    expect(
      read(page.map((line) => line.replace(shelf, shelf.replace('Alder Rail', 'Fern')))).markdown,
    ).toContain('Market Data');
  });

  test('a day with its comments stands above the copy’s own, or is the only one', () => {
    const stamp = 'Published on May 5, 2021 at 8:41 AM · No Comments';
    const undated = news.replace(/^.*?-- /, '');
    const page = [
      'Alder Rail Takes an Order for 42 Shunters',
      stamp,
      'May 5 2021',
      undated,
      news.slice(90),
    ];
    expect(read(page).leftOut.map(({ text }) => text)).toContain(stamp);
    const alone = read(page.filter((line) => line !== 'May 5 2021'));
    expect(alone.release.date).toBe('2021-05-05');
  });

  test('whence somebody has the copy stands above it', () => {
    const page = (address: string) => [
      'Alder Rail Takes an Order for 42 Shunters',
      address,
      news,
      news.slice(60),
    ];
    const left = (address: string) => read(page(address)).leftOut.map(({ text }) => text);
    for (const address of [
      'ca.news.finance.birchportal.com',
      'http://finance.birchportal.com/display_news.asp?doc_id=BW2001&page=news',
    ])
      expect(left(address)).toContain(address);
    for (const address of ['www.alderrail.com', 'https://news.alderrail.com/article/1?id=2'])
      expect(read([...page(address), 'Alderrail.com is the site of Alder Rail.']).leftOut).toEqual(
        [],
      );
  });

  test('a wire’s room tells of the wire below the release', () => {
    const { body } = read([
      'Alder Rail Takes an Order for 42 Shunters',
      news,
      news.replace('took', 'has taken'),
      'About GlobeNewswire by notified',
      'One Liberty Plaza - 165 Broadway, NY 10006 New York',
    ]);
    expect(body).not.toMatch(/Liberty|About/);
  });
});
