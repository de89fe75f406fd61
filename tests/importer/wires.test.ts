import { expect, test } from 'vitest';
import { readDateline } from '../../src/importer/dateline/dateline.ts';
import { wireOfHeadLine, wireOfTrailer } from '../../src/importer/dateline/wires.ts';
import { importText } from '../../src/importer/import-release.ts';

const news =
  ' Alpha Bio, Inc. announced that it has opened a laboratory in which forty scientists will look for antibodies.';

test.each<[string, string | undefined, string, string | undefined]>([
  ['NEW YORK - (NewMediaWire) - November 12, 2024 -', 'NewMediaWire', 'NEW YORK', '2024-11-12'],
  ['(NewMediaWire) - January 30, 2025 - DALLAS —', 'NewMediaWire', 'DALLAS', '2025-01-30'],
  ['(NEWMEDIAWIRE) - DALLAS, January 30, 2025 -', 'NewMediaWire', 'DALLAS', '2025-01-30'],
  [
    'ROSWELL, GA, March 15, 2024 /24-7PressRelease/ --',
    '24-7PressRelease',
    'ROSWELL, GA',
    '2024-03-15',
  ],
  [
    'TORONTO, ONTARIO--(CCNMatthews - Nov. 2, 2005) -',
    'CCNMatthews',
    'TORONTO, ONTARIO',
    '2005-11-02',
  ],
  ['TOKYO, Mar 5, 2010 - (JCN Newswire via COMTEX) -', 'JCN Newswire', 'TOKYO', '2010-03-05'],
  [
    'TOLEDO, OH--(Healthcare Sales & Marketing Network)--Nov 7, 2006 --',
    'Healthcare Sales & Marketing Network',
    'TOLEDO, OH',
    '2006-11-07',
  ],
  ['TOKYO, March 5, 2012 /Kyodo JBN / --', 'Kyodo JBN', 'TOKYO', '2012-03-05'],
  ['BEIJING, March 5, 2008 /Xinhua-PRNewswire/ --', 'PR Newswire', 'BEIJING', '2008-03-05'],
  ['WASHINGTON, March 5, 2004 /U.S. Newswire/ --', 'U.S. Newswire', 'WASHINGTON', '2004-03-05'],
  [
    '(EMAILWIRE.COM, March 03, 2005 ) Los Angeles, CA -',
    'EMAILWIRE.COM',
    'Los Angeles, CA',
    '2005-03-03',
  ],
  ['Boston, MA (SBWIRE) -- 03/05/2013 --', 'SBWire', 'Boston, MA', '2013-03-05'],
  ['Las Vegas, NV, March 05, 2010 --(PR.com)--', 'PR.com', 'Las Vegas, NV', '2010-03-05'],
  ['Wien, 5. Mai 2011 (OTS/Acme) -', 'OTS', 'Wien', '2011-05-05'],
  [
    'Edmonton, Alberta, May 26, 2021-- InvestorsHub NewsWire -- Alder',
    'InvestorsHub NewsWire',
    'Edmonton, Alberta',
    '2021-05-26',
  ],
  ['Linz (pts014/12.03.2010/10:15) -', 'pts', 'Linz', '2010-03-12'],
  [
    'CHARLOTTE, N.C., Feb. 5, 2009 (Foo Press Wire) --',
    'Foo Press Wire',
    'CHARLOTTE, N.C.',
    '2009-02-05',
  ],
  [
    'Venice, FL (Newsworthy.ai) Monday Dec 4, 2023 @ 1:35 PM Pacific —',
    'Newsworthy.ai',
    'Venice, FL',
    '2023-12-04',
  ],
  ['MUMBAI, India, March 5, 2019 (ANI/NewsVoir) -', undefined, 'MUMBAI, India', '2019-03-05'],
  [
    'NEW YORK / LONDON / PARIS -- March 5, 2010 --',
    undefined,
    'NEW YORK / LONDON / PARIS',
    '2010-03-05',
  ],
  [
    'ORLANDO, FL: March 3, 2014. PR Newswire/US Newswire:',
    'PR Newswire',
    'ORLANDO, FL',
    '2014-03-03',
  ],
  ['ORLANDO, FL, March 3, 2014 - Business Wire -', 'Business Wire', 'ORLANDO, FL', '2014-03-03'],
  ['ORLANDO, FL / ACCESSWIRE / March 3, 2014 / ', 'ACCESSWIRE', 'ORLANDO, FL', '2014-03-03'],
  // As it has called itself since 2025.
  [
    'ORLANDO, FL / ACCESS Newswire / March 3, 2025 / ',
    'ACCESS Newswire',
    'ORLANDO, FL',
    '2025-03-03',
  ],
])('the tag in "%s"', (printed, wire, place, date) => {
  const found = readDateline(`${printed}${news}`);
  expect([found?.wire, found?.place, found?.date?.edtf]).toEqual([wire, place, date]);
});

test('a tag behind a long headline on the same line', () => {
  const headline =
    'Alpha Bio Announces Clearance of Its Application for a Study of a Novel Column. '.repeat(6);
  const found = readDateline(`${headline}SHANGHAI, China / ACCESSWIRE / December 5, 2022 /${news}`);
  expect([found?.wire, found?.place, found?.from]).toEqual([
    'ACCESSWIRE',
    'SHANGHAI, China',
    headline.length,
  ]);
});

test.each<[string, string | undefined]>([
  ['NEWS RELEASE TRANSMITTED BY CANADIAN CORPORATE NEWS', 'Canadian Corporate News'],
  ['View the original release on www.newmediawire.com', 'NewMediaWire'],
  ['This news release was distributed by GlobeNewswire, www.globenewswire.com', 'GlobeNewswire'],
  ['News release distributed via Marketwired.', 'Marketwired'],
  ['Fuente Comunicae', 'Comunicae'],
  ['Quelle: Business Wire', 'Business Wire'],
  ['Source: Alder Optics', undefined],
  ['Source Business Wire and the archive of the town of Alderton, where it is kept.', undefined],
  ['The laboratory is provided by the city of Acme.', undefined],
])('the wire that "%s" names', (line, wire) => {
  expect(wireOfTrailer(line)).toBe(wire);
});

test.each<[string, string | undefined]>([
  ['End of Announcement    DGAP News Service', 'DGAP'],
  ['Ende der Mitteilung  EQS News-Service', 'EQS'],
  ['(END) Dow Jones Newswires', 'Dow Jones Newswires'],
  ['End of the beginning', undefined],
])('whoever signs a copy off, %s, sent it', (line, wire) => {
  expect(wireOfTrailer(line)).toBe(wire);
});

test.each<[string, string | undefined]>([
  [
    'DGAP-Adhoc: ALDER BIOMED AG: Alder raises its outlook for the year after a strong quarter',
    'DGAP',
  ],
  ['EQS-News: Alder Biomed AG', 'EQS'],
  ['By: Actusnews Wire', 'Actusnews Wire'],
  ['DGAP is a service of an agency', undefined],
])('the line above the news, %s, names its service', (line, wire) => {
  expect(wireOfHeadLine(line)).toBe(wire);
});

const belowWire = (line: string): string =>
  `Contract Win in the Harbour

Birch Water Meters plc, the maker of water meters that listen for leaks, announced today that it has been awarded a contract of four years by the harbour town of Elmstead.

The contract follows a trial of eleven months in which the meters of the company found 1,340 leaks that nobody had known of before.

This information is provided by RNS

${line}

END

CNTUGUPCRUPGPPQ

Related Shares:

BWM Birch Water Meters

9th May 2011 10:12 am RNS Director Dealing

Login to your account

Don't have an account? Click here to register.
`;

test('leaves out what the exchange says of its service below the line that names it, and tells the wire', () => {
  const said = 'The company news service from the London Stock Exchange';
  const { body, release, leftOut } = importText(belowWire(said));
  expect(body).not.toContain(said);
  expect(leftOut.map(({ text }) => text)).toContain(said);
  expect(release.wire).toBe('RNS');
});

test('keeps no title of another story below its end', () => {
  const title = 'Alder Pumps Wins an Order From the Island of Sark';
  const page = belowWire('').replace('9th May 2011', `${title}\n\n9th May 2011`);
  expect(importText(page).body).not.toContain(title);
});

test('a row that was left out above the headline names the wire alone', () => {
  const page = (row: string, last = '© 2019 Alder Börse') =>
    importText(
      `Börsen-Finder\nAnmelden\n${row}\n14.02.2019 | 09:05\nAlder Timber to build a new mill in Elmstead\n\nThe Board of Alder Timber Oyj has decided to invest EUR 34 million in a new mill for boards\nat the river of Elmstead. The mill will make 65,000 cubic metres a year and will start up\nin the third quarter of 2020. It is the first of its kind.\n${last}\nSeite weiterempfehlen\n`,
    ).release.wire;
  expect(page('GlobeNewswire')).toBe('GlobeNewswire');
  expect(page('Nachrichten', '© 2019 GlobeNewswire')).toBe('GlobeNewswire');
  expect(page('Nachrichten')).toBeUndefined();
});

test('the wire behind the hour at which a portal put the copy up', () => {
  const { release } = importText(
    `Cerámicas Alder calienta sus hornos con hidrógeno\n\nPublicado 22/03/2024 10:15Comunicae\n\nLa empresa sustituye el gas natural en una línea piloto\n\nCerámicas Alder ha puesto en marcha en su planta de Elmstead el primer horno de azulejo de España alimentado en parte con hidrógeno verde. La línea piloto cocerá 2.400 metros cuadrados al día.\n\nFuente Comunicae\n`,
  );
  expect(release.wire).toBe('Comunicae');
  expect(release.date).toBe('2024-03-22');
  expect(release.subheads).toEqual(['La empresa sustituye el gas natural en una línea piloto']);
});

test.each<[string, string | undefined, string]>([
  ['Holm 28th March, 2013, 2013-03-28 17:52 CET (GLOBE NEWSWIRE)', 'Holm', '2013-03-28'],
  ['Holm, Vt., 28 March 2013 – 2013-03-29 07:00 CET (GLOBE NEWSWIRE)', 'Holm, Vt.', '2013-03-29'],
  // What was on that day is no place.
  ['Results of 28 March 2013, 2013-03-29 07:00 CET (GLOBE NEWSWIRE)', undefined, '2013-03-29'],
])('a sender’s day before the wire’s: %s', (opening, place, date) => {
  const text = `Alder Approves Annual Report\n\n${opening} --\nSummary\n\n  -- Revenue in 2012 rose by 14 % to DKK 87.2 million, of which lamps made up 61 %.\n  -- The result before tax was a loss of DKK 3.4 million.\n\nThe annual report was approved by the board at its meeting today. It proposes no dividend.\n`;
  const { release } = importText(text);
  expect([release.place, release.date, release.headings]).toEqual([place, date, ['Summary']]);
});

test.each<[string, string | undefined]>([
  ['EQS News ID:', 'EQS'],
  ['DGAP News-ID: 402113', 'DGAP'],
  ['EQS News is a service of its house', undefined],
  [
    'Enquiries: Alder plc 01204 555 300Jane Doe This information is provided by RNS The company news service from the London Stock Exchange',
    'RNS',
  ],
  ['Alder plc is traded on the London Stock Exchange', undefined],
])('the wire that the end of a notice names: "%s"', (line, wire) => {
  expect(wireOfTrailer(line)).toBe(wire);
});

test.each<[string, string | undefined]>([
  ['ALTOONA, PA', 'ALTOONA, PA'],
  ['ALTOONA, PA –', 'ALTOONA, PA'],
  ['It sells 12 million shares', undefined],
])('the line "%s" above a day and its wire', (line, place) => {
  const { release } = importText(
    `Larkmead Announces Pricing of $24.0 Million Public Offering\n\n${line}\nJune 30, 2021 (GLOBE NEWSWIRE) — \nLarkmead, Inc. (the “Company”), (NASDAQ: LRKM), a company that makes a wearable lamp for miners, today announced the pricing of an underwritten public offering of 12,000,000 shares of its common stock.\n\nThe Company intends to use the net proceeds to hire staff, to pay for a trial and for general corporate purposes.\n`,
  );
  expect([release.place, release.date, release.wire]).toEqual([
    place,
    '2021-06-30',
    'GlobeNewswire',
  ]);
});

test('the copyright of a wire at the end of its page’s row of links', () => {
  const text = (foot: string): string =>
    `Larkmead revises its outlook for 2024\n\nReport this content\n\nLarkmead Machines Oyj\n\nCompany announcement, 20 June 2024 at 9:00 (EEST)\n\nALDER, FINLAND – Larkmead Machines Oyj (Nasdaq Helsinki: LRKM), a maker of harvesters, lowers its outlook for net sales in 2024, as orders have come in more slowly than it had expected.\n\nSawmills have cut shifts and contractors are keeping their machines for longer. Service has stayed at the level of last year.\n\nTags:\n\nSubscribe\n\nDocuments & Links\n\n${foot}\n`;
  const wireOf = (foot: string) => importText(text(foot)).release.wire;
  expect(wireOf('Cookie settings   Privacy policy   © Cision')).toBe('Cision');
  expect(wireOf('Cookie settings   Privacy policy   © Larkmead')).toBeUndefined();
  expect(wireOf('https://mb.cision.com/Main/18881/3743000/1945001.pdf')).toBe('Cision');
  expect(wireOf('About Cision | Privacy Policy | Terms of Use')).toBe('Cision');
  expect(wireOf('About Larkmead | Privacy Policy | Terms of Use')).toBeUndefined();
});

test('a firm on the line below the word that heads what is told of it', () => {
  const { release } = importText(
    `Larkmead Announces Pricing of $24.0 Million Public Offering\n\nALTOONA, PA, June 30, 2021 (GLOBE NEWSWIRE) -- Larkmead, Inc. (NASDAQ: LRKM), a company that makes a wearable lamp for miners, today announced the pricing of an offering of 12,000,000 shares.\n\nThe Company intends to use the net proceeds to hire staff and for general corporate purposes.\n\nAbout \nLarkmead, Inc.\n\nLarkmead makes lamps. Its first one may be worn underground in 50 states and by the \nDepartment of Mines.\n`,
  );
  expect(release.headings).toEqual(['About Larkmead, Inc.']);
});

test('the service that a line names counts before the number that its house gave', () => {
  const notice = (foot: string): string | undefined =>
    importText(
      `Alpha Bio AG / Key word(s): Contract\n\nAlpha Bio AG: Alpha Bio Opens Laboratory\n\n11-Jun-2019 / 18:04 CET/CEST\n\nDisclosure of an inside information acc. to Article 17 MAR, transmitted by DGAP - a service of EQS Group AG.\n\nUlm, Germany, June 11, 2019 -${news}\n\nThe laboratory will open in May.\n\n${foot}\n`,
      'a.txt',
    ).release.wire;
  expect(notice('EQS News ID: 822547')).toBe('DGAP');
  expect(notice('This news release was distributed by EQS.')).toBe('EQS');
});

test('an agency that stands alone below the end that it announces', () => {
  expect(wireOfTrailer('EQS News Service')).toBe('EQS');
  expect(wireOfTrailer('News Service')).toBeUndefined();
});

test('a service that opens with its name what it sends', () => {
  const { release } = importText(
    'Larkmead Lamps Cleared for Mines\n\nNewswise — Larkmead Machines announced today that it has received clearance for its lamp from the office of mines, and that the first of them will be worn in the spring.\n\nThe lamp weighs an ounce.\n',
  );
  expect([release.wire, release.place]).toEqual(['Newswise', undefined]);
});

test('a release on one line behind the head of a board, whose cells have lost their walls', () => {
  const { title, body } = importText(
    "To: Ann77 who wrote (211 ) 11/18/1999 9:42:00 AM From: Ann77 Read Replies (1) | Respond to of 347 Larkmead Machines and Birch Sign Agreement to Build Lamps Thursday November 18, 8:01 am ET REDWOOD CITY, Calif., Nov. 18 /PRNewswire/ -- Larkmead Machines, Inc. (Nasdaq: LRKM - News) today announced that it has been issued a patent for lamps. ``It is a good day,'' said Ato Roe, its president. The company plans to build a plant in the second half of 2000 and expects to sell nine thousand lamps in its first year. Larkmead Machines is focused on the development of lamps for miners. The company has two plants, of which the second, in the hills above the bay, was bought from a maker of clocks in the spring and has been at work since then with forty people who came with it. Statements made herein about the company, other than statements of historical fact, are forward-looking statements and are subject to a number of uncertainties, among them the price of ore, the weather and what others build. These are discussed in its annual report. The lamps are worn on a belt or on the head, weigh less than an ounce and give light for nine hours, after which they want to rest for one, as those do who wear them. For a copy of this release, please visit http://www.larkmead.example. SOURCE: Larkmead Machines, Inc. Contact: Jane Doe of Larkmead Machines, Inc., 650-555-0166.\n",
  );
  expect(title).toBe('Larkmead Machines and Birch Sign Agreement to Build Lamps');
  expect(body).not.toContain('Respond to of');
});

test('a release on one line, its headline behind the firm that sends it', () => {
  const { release, title } = importText(
    "To: ann77 who wrote (211 ) 11/18/1999 9:42:00 AM From: ato Read Replies (2) | Respond to of 347\nThursday November 18, 8:01 am Eastern Time <<Company Press Release SOURCE: Larkmead Machines, Inc. Larkmead Machines Issued U.S. Patent Covering Lamps REDWOOD CITY, Calif., Nov. 18 /PRNewswire/ -- Larkmead Machines, Inc. (Nasdaq: LRKM - news) today announced that it has been issued a patent for lamps. ``It is a good day,'' said Ato Roe, its president. The company plans to build a plant in the second half of 2000 and expects to sell nine thousand lamps in its first year. Larkmead Machines is focused on the development of lamps for miners. The company has two plants, of which the second, in the hills above the bay, was bought from a maker of clocks in the spring and has been at work since then with forty people who came with it. Statements made herein about the company, other than statements of historical fact, are forward-looking statements and are subject to a number of uncertainties, among them the price of ore, the weather and what others build. These are discussed in its annual report. The lamps are worn on a belt or on the head, weigh less than an ounce and give light for nine hours, after which they want to rest for one, as those do who wear them. For a copy of this release, please visit http://www.larkmead.example. SOURCE: Larkmead Machines, Inc. Contact: Jane Doe of Larkmead Machines, Inc., 650-555-0166. >>\n",
  );
  expect([title, release.place, release.date, release.wire]).toEqual([
    'Larkmead Machines Issued U.S. Patent Covering Lamps',
    'REDWOOD CITY, Calif.',
    '1999-11-18',
    'PR Newswire',
  ]);
});

test('a name in capitals that stands twice, for the heading and for its sentence', () => {
  const { release } = importText(
    'Larkmead Lamps Cleared for Mines\n\nALTOONA, PA, June 30, 2021 (GLOBE NEWSWIRE) -- Larkmead, Inc. announced today that it has received clearance for its lamp.\n\nAbout LARKMEADLARKMEAD is a publicly traded corporation that makes lamps for miners and for those who look for them.\n',
  );
  expect(release.headings).toEqual(['About LARKMEAD']);
});
