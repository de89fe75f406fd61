import { placeAtEnd } from '../../src/importer/dateline/place-at-end.ts';
import { hasAmericanRegion, isKnownCity, isRegion } from '../../src/importer/dateline/places.ts';
import { expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const news =
  'Alpha Bio, Inc. announced that it has opened a laboratory in which forty scientists will look for antibodies against tumors of the kidney and the liver. The house was built in a year.';

const read = (...lines: string[]) => {
  const { release } = importBytes(Buffer.from(lines.join('\n\n')), 'a.txt', { slug: 'a' });
  return { date: release.date, place: release.place };
};
const title = 'Alpha Bio Opens Laboratory for Antibody Research';

test.each<[string, string | undefined]>([
  ['For Immediate Release: April 16, 2012', '2012-04-16'],
  ['News Release - April 16, 2012', '2012-04-16'],
  ['Pressemitteilung vom 16. April 2012', '2012-04-16'],
  ['Datum: 16. April 2012', '2012-04-16'],
  ['Communiqué de presse du 16 avril 2012', '2012-04-16'],
  ['Comunicado de prensa - 16 de abril de 2012', '2012-04-16'],
  ['16 April, 2012 - 1400 UTC', '2012-04-16'],
  ['April 16, 2012, 7:00 a.m. ET', '2012-04-16'],
  ['Regulatoriskt pressmeddelande Acme-koncernen apr 16 2012, 8:00 AM CET', '2012-04-16'],
  ['Pressmeddelande från Acme Optics AB (publ), 2012-04-16', '2012-04-16'],
  ['2012-04-16 08:00Pressmeddelande', '2012-04-16'],
  ['April 16, 2012 (Leeds, UK)', '2012-04-16'],
  ['Pressemelding • apr. 16, 2012 08:00 CEST', '2012-04-16'],
  ['Lehdistötiedote • 16.4.2012 08:00', '2012-04-16'],
  ['Nota de prensa · 16 de abril de 2012', '2012-04-16'],
  ['Pressemelding • Generalforsamling 16. april 2012', undefined],
  ['FOR IMMEDIATE RELEASE          4/16/12', '2012-04-16'],
  ['FOR IMMEDIATE RELEASE          4/6/12', undefined],
  ['Press Release Annual Meeting April 16, 2012', undefined],
  ['Press Release Acme Capital Markets Day 16 April 2012', undefined],
  ['Pressmeddelande Årsstämma Acme AB 16 april 2012', undefined],
  ['Comunicado de prensa Junta General 16 abril 2012', undefined],
  ['Press Release Concert Season April 16, 2012', undefined],
  ['News Release Acme to Present on April 16, 2012', undefined],
  ['Media release ~ April 16, 2012 ~ for immediate release', '2012-04-16'],
  ['Acme Optik AG Pressemitteilung vom 16.04.2012', '2012-04-16'],
  ['Acme Optik AG Pressemitteilung vom 06.04.2012', '2012-04-06'],
  ['Acme Optics Inc. Statement of 06.04.2012', undefined],
  ['April 16, 2012 Contact: Jane Doe, 202-555-0133, jane@acme.example', '2012-04-16'],
  ['April 16, 2012 Contract: forty scientists will look for antibodies', undefined],
  ['Mån, apr 16, 2012 07:30 CET', '2012-04-16'],
  ['Lun. 16 avril 2012', '2012-04-16'],
  ['News published 16/04/12 18:00', '2012-04-16'],
  ['News published 06/04/12 18:00', undefined],
  ['Release Date: April 16, 2012 This content is archived.', '2012-04-16'],
  ['To: ann77 who wrote (211 ) 4/6/2012 9:42:00 AM From: ato Read Replies (2)', '2012-04-06'],
  ['ASX: ALP ASX ANNOUNCEMENT 16 April 2012', '2012-04-16'],
  ['16 April 2012 ASX: ALP', '2012-04-16'],
  ['16 April 2012 ASX/Media Release', '2012-04-16'],
  ['April 16, 2012 TSX-V: ALP', '2012-04-16'],
  ['NEWS RELEASE 12-05 April 16, 2012', '2012-04-16'],
  ['Regulated information – 16 April 2012', '2012-04-16'],
  ['Tis, apr 16, 2012', undefined],
  ['Fecha de publicación: 16 de abril de 2012', '2012-04-16'],
  ['Veröffentlichungsdatum 16. April 2012', '2012-04-16'],
  ['16.04.2012 14:26 - Handel, Wirtschaft & Finanzen', '2012-04-16'],
  ['Konzert im Park, 16. April 2012', undefined],
  ['16-Apr-2012 - Germany', '2012-04-16'],
  ['16 April 2012 | South Korea', '2012-04-16'],
  ['16 April 2012 - Open Day', undefined],
  ['16.April.2012 · Posted in Optics', '2012-04-16'],
  ['2012-04-16 16:22 ET - News Release', '2012-04-16'],
  ['OTS0091, 16. April 2012, 11:04', '2012-04-16'],
  ['PR 16.04.2012, przeczytano 388 razy', '2012-04-16'],
  ['Source: Alder Publicity Published: 2012-04-16', '2012-04-16'],
  ['Mon Apr 16 09:00:00 CEST 2012', '2012-04-16'],
  ['4/6/2012 7:02:11 AM', '2012-04-06'],
  ['04/06/2012 7:02:11 AM', undefined],
  ['4/6/2012 7:02', undefined],
  ['Version 2012-Apr-16.zip', undefined],
  ['PÖRSSITIEDOTE 6.4.2012 klo 9.00', '2012-04-06'],
  ['Börsmeddelande 2012-04-16', '2012-04-16'],
  ['Printed: April 16, 2012', undefined],
  ['Event date: April 16, 2012', undefined],
  ['Updated April 16, 2012', undefined],
])('the line "%s" above the headline', (line, date) => {
  expect(read(line, title, news).date).toBe(date);
});

test.each<[string, string | undefined, string | undefined]>([
  ['BURLINGAME, CALIFORNIA – March 2, 2010 – ', '2010-03-02', 'BURLINGAME, CALIFORNIA'],
  ['(Dayton, Ohio) ', undefined, 'Dayton, Ohio'],
  ['Newswise — TOLLAND, N.Y. — ', undefined, 'TOLLAND, N.Y.'],
  ['Newswise — ', undefined, undefined],
  ['Bergen, Norway, 2016-Feb-11 — ', '2016-02-11', 'Bergen, Norway'],
  ['OAKLAND, Calif., LENSCON US 2009, Nov. 4, 2009 — ', '2009-11-04', 'OAKLAND, Calif.'],
  ['LAS VEGAS – LES 2014 – January 6, 2014 – ', '2014-01-06', 'LAS VEGAS'],
  ['LAS VEGAS (LES 2014) – January 6, 2014 – ', '2014-01-06', 'LAS VEGAS'],
  [
    'BARCELONA, Spain – WORLD LENS CONGRESS 2014 – 24 February 2014 – ',
    '2014-02-24',
    'BARCELONA, Spain',
  ],
  ['CHICAGO, MILWAUKEE, June 6, 2014 – ', '2014-06-06', 'CHICAGO, MILWAUKEE'],
  ['Bielefeld. ', undefined, 'Bielefeld'],
  ['Alderdorf. ', undefined, undefined],
  ['LECCE – ', undefined, 'LECCE'],
  ['Ahornhof bei Ulm, 14. Januar 2020 – ', '2020-01-14', 'Ahornhof bei Ulm'],
  ['Ahornstadt im Breisgau, 14. Januar 2020 – ', '2020-01-14', 'Ahornstadt im Breisgau'],
  ['Ahornburg ob der Tauber, 14. Januar 2020 – ', '2020-01-14', 'Ahornburg ob der Tauber'],
  ['Alder op Zoom, 14 januari 2020 – ', '2020-01-14', 'Alder op Zoom'],
  ['(alderPR) (Ahornstadt, 14. Januar 2020) ', '2020-01-14', 'Ahornstadt'],
  ['Dayton, OH. ', undefined, 'Dayton, OH'],
  ['GRAZ | WIEN | March 6, 2019 | ', '2019-03-06', 'GRAZ | WIEN'],
  ['HEBDEN BRIDGE, West Yorkshire – ', undefined, 'HEBDEN BRIDGE, West Yorkshire'],
  ['Melbourne, Australia; 14 August 2018: ', '2018-08-14', 'Melbourne, Australia'],
  ['Mainz, den 3. Mai 2011 – ', '2011-05-03', 'Mainz'],
  ['Lyon, le 3 mai 2011 – ', '2011-05-03', 'Lyon'],
  ['Madrid, 3 de mayo de 2011 – ', '2011-05-03', 'Madrid'],
  ['Milano, 3 maggio 2011 – ', '2011-05-03', 'Milano'],
  ['Datum, 3. Mai 2011 – ', undefined, undefined],
  ['Montréal, le 12 févr. 2016 /CNW Telbec/ - ', '2016-02-12', 'Montréal'],
  ['QUÉBEC, le 1er mai 2012 – ', '2012-05-01', 'QUÉBEC'],
  ['Paris, le mardi 12 mars 2014 – ', '2014-03-12', 'Paris'],
  ['København, 3. marts 2014 – ', '2014-03-03', 'København'],
  ['Oslo, 3. desember 2014 – ', '2014-12-03', 'Oslo'],
  ['Helsinki, 3. maaliskuuta 2014 – ', '2014-03-03', 'Helsinki'],
  ['(relaypresse) - Jena, 18. November 2020. ', '2020-11-18', 'Jena'],
  ['Berlin, den 24.07.2020 - ', '2020-07-24', 'Berlin'],
  ['Perth, Aug 31, 2011 AEST (ABN Newswire) - ', '2011-08-31', 'Perth'],
  ['SAN FRANCISCO - (eReleases) - March 3, 2011 - ', '2011-03-03', 'SAN FRANCISCO'],
  ['Drogheda, June 2008 – ', '2008-06', 'Drogheda'],
  ['Chicago, Illinois...March 3, 2011...', '2011-03-03', 'Chicago, Illinois'],
  ['Helsinki, Finland, 3 April 2011 (09:00 EET) – ', '2011-04-03', 'Helsinki, Finland'],
  ['México, D.F., a 3 de abril de 2011 – ', '2011-04-03', 'México, D.F.'],
  ['(MENAFN) April 3, 2011 – ', undefined, undefined],
  ['[London, 3 March 2011] ', '2011-03-03', 'London'],
  [
    "'s-Hertogenbosch, the Netherlands, 3 March 2011 – ",
    '2011-03-03',
    "'s-Hertogenbosch, the Netherlands",
  ],
  [
    'Mont-Saint-Guibert, Belgium, March 3, 2011 - 7:00 a.m. CET - ',
    '2011-03-03',
    'Mont-Saint-Guibert, Belgium',
  ],
  ['MONTREAL, CANADA -- (Marketwired) -- 11/13/13 -- ', '2013-11-13', 'MONTREAL, CANADA'],
])('the dateline "%s"', (dateline, date, place) => {
  const found = read(title, `${dateline}${news}`);
  expect(found.place).toBe(place);
  if (date !== undefined) expect(found.date).toBe(date);
});

test('the day on which a site put a release up does not gainsay the dateline, nor does the day beside it; a far day does', () => {
  const dateline = `BOSTON – March 2, 2010 – ${news}`;
  expect(read(title, 'Posted: March 3, 2010', dateline).date).toBe('2010-03-02');
  expect(read(title, 'Posted: March 1, 2010', dateline).date).toBe('2010-03-02');
  expect(read(title, 'Posted: February 28, 2010', dateline).date).toBeUndefined();
  expect(read(title, 'Posted: March 3, 2011', dateline).date).toBeUndefined();
  expect(read(title, 'March 3, 2010', dateline).date).toBe('2010-03-02');
  expect(read(title, 'March 4, 2010', dateline).date).toBeUndefined();
  expect(read(title, 'For release on March 3, 2010', dateline).date).toBeUndefined();
  expect(read(title, 'March 3, 2010', `March 2, 2010 – ${news}`).date).toBeUndefined();
});

test('who put a copy up, and when, does not gainsay the dateline', () => {
  const dated = `Miami, November 12, 2025 – ${news}`;
  expect(read(title, 'Admin | November 19, 2025', dated).date).toBe('2025-11-12');
  expect(read(title, 'Release date | November 19, 2025', dated).date).toBeUndefined();
});

test('names in columns above the headline do not hide the date above them', () => {
  const head = 'FOR IMMEDIATE RELEASE\nFebruary 25, 2020';
  const contacts = 'CONTACTS:\nMonica Reyes | Paul Tran | Susan Abbott';
  expect(read(head, contacts, title.toUpperCase(), news).date).toBe('2020-02-25');
});

test('a month without a day is the date only where no line above gainsays it', () => {
  const dateline = `Drogheda, June 2008 – ${news}`;
  expect(read(title, dateline).date).toBe('2008-06');
  expect(read('12 June 2008', title, dateline).date).toBe('2008-06-12');
  expect(read('12 July 2008', title, dateline).date).toBeUndefined();
});

test.each<[string, string | undefined]>([
  ['Perth, Aug 31, 2011 AEST (ABN Newswire) - ', 'ABN Newswire'],
  ['WASHINGTON, March 3 /U.S. Newswire/ -- ', 'U.S. Newswire'],
  ['Berlin (ots) - ', 'ots'],
  ['Alpha Bio (the barbed wire) - ', undefined],
])('the wire in "%s"', (dateline, wire) => {
  const { release } = importBytes(Buffer.from(`${title}\n\n${dateline}${news}`), 'a.txt');
  expect(release.wire).toBe(wire);
});

test('the place before a tag that a page has lost', () => {
  expect(read(title, `PARIS--()--Regulatory News:`, news).place).toBe('PARIS');
});

test.each(['BIOWIRE2K', '8-K - FORM 8-K FILING DOCUMENT - ALPHA BIOdocument.htm'])(
  'a filing’s or a wire’s line "%s" is no headline and no subhead',
  (line) => {
    const { title: own, release } = importBytes(
      Buffer.from([line, title, line, `BOSTON – March 2, 2010 – ${news}`].join('\n\n')),
      'a.txt',
    );
    expect(own).toBe(title);
    expect(release.subheads).toEqual([]);
  },
);

test('a place alone on the last line above the news', () => {
  expect(read(title, 'Work begins on Monday\nNEW YORK', news).place).toBe('NEW YORK');
  expect(read(title, 'Work begins on Monday', news).place).toBeUndefined();
});

test('a line below the news that says when it was released is the date where nothing else is', () => {
  expect(read(title, news, 'Released: September 1, 1994').date).toBe('1994-09-01');
  expect(read(title, news, 'Released in Boston on September 1, 1994').date).toBeUndefined();
  expect(read(title, news, 'Revised: September 1, 1994').date).toBeUndefined();
  expect(
    read(title, `BOSTON, May 3 -- ${news}`, 'Released: September 1, 1994').date,
  ).toBeUndefined();
});

test('a day in a table above the headline is the release’s only beside its labels', () => {
  const table = (label: string): string => `${label} | Price |\nMay 14, 2003 | 12.30 |`;
  expect(read(table('FOR IMMEDIATE RELEASE'), title, news).date).toBe('2003-05-14');
  expect(read(table('Close'), title, news).date).toBeUndefined();
});

test('an agency’s frame around the news: its day above, read by its hour, and its stamp below', () => {
  const frame = (hour: string) =>
    read(
      'EQS-News: Alpha Bio AG',
      '/ Key word(s): Personnel',
      title,
      `11.12.2012 / ${hour}`,
      'The issuer is solely responsible for the content of this announcement.',
      `Elbstadt – ${news}`,
      `The company goes on. ${news}`,
      `11.12.2012 ${hour.slice(6)} Dissemination of a Corporate News, transmitted by EQS News – a service of EQS Group AG. The issuer is solely responsible for the content.`,
    );
  expect(frame('14:06 CET/CEST')).toEqual({ date: '2012-12-11', place: 'Elbstadt' });
  expect(frame('14:06 GMT')).toEqual({ date: undefined, place: 'Elbstadt' });
});

test('a town of two words behind a headline in capitals', () => {
  expect(placeAtEnd('ALPHA BIO ANNOUNCES CHANGE IN MANAGEMENT FARROW PLAINS, N.J.')?.place).toBe(
    'FARROW PLAINS, N.J.',
  );
});

test.each(['PR', 'Mont.', 'Ont.', 'Penn.', 'Newfoundland', 'Prince Edward Island'])(
  '"%s" is a region of America wherever regions are told',
  (region) => {
    expect(isRegion(region)).toBe(true);
    expect(hasAmericanRegion(`Salem, ${region}`)).toBe(true);
  },
);

test.each(['Stuttgart', 'Wien', 'Frankfurt am Main'])('"%s" is a known city', (city) => {
  expect(isKnownCity(city)).toBe(true);
});

test('who says it and when is no place and its day', () => {
  expect(read(title, `Jane Doe, May 5, 2014 – ${news} ${news}`).place).toBeUndefined();
  expect(read(title, `Jena, May 5, 2014 – ${news} ${news}`).place).toBe('Jena');
});

test('a place stands beside the day behind the kind of a release', () => {
  expect(read('PRESS RELEASE Stockholm, 3 March 2014', title, news)).toEqual({
    date: '2014-03-03',
    place: 'Stockholm',
  });
});

test.each([
  ['ALDERTON', 'CITY OF ALDERTON', title],
  ['DAYTON', 'Alpha Bio · 12 Oak Street · Dayton, OH 45402', title],
  ['CHICAGO', 'NEWS', 'Alpha Bio Opens Laboratory in Chicago'],
  [undefined, 'NEWS', 'Alphalin Meets Its Goal in a Trial'],
])('the town %s before a stroke, which the head names too', (place, above, headline) => {
  const opening = `${place ?? 'ALPHALIN'} – ${news}`;
  expect(read(above, 'April 16, 2012', headline, opening).place).toBe(place);
});

test('the place behind a day alone on its line, and a relay in brackets that is none', () => {
  expect(read(title, '19 September 2018, Wellington', news)).toEqual({
    date: '2018-09-19',
    place: 'Wellington',
  });
  expect(read(title, '19 September 2018, Alder Works', news).place).toBeUndefined();
  expect(
    read(title, '(BorsaAperta) - 27 mar 2024 - 18:12', `Treviso, 27 marzo 2024 – ${news}`),
  ).toEqual({ date: '2024-03-27', place: 'Treviso' });
});

test.each([
  [
    'The information was submitted for publication, through the agency of the contact person, on 2012-04-16 08:15 CET, under the EU Market Abuse Regulation.',
    '2012-04-16',
  ],
  [
    'Denna information är sådan som Alpha Bio AB är skyldigt att offentliggöra enligt EU:s marknadsmissbruksförordning. Informationen lämnades för offentliggörande den 16 april 2012 kl. 08.15 CET.',
    '2012-04-16',
  ],
  [
    'Delårsrapporten för det första kvartalet offentliggjordes den 3 maj 2012 kl. 08.00 CET och finns på bolagets webbplats.',
    undefined,
  ],
  [
    'The paper was submitted for publication on April 16, 2012 and will appear in the fall.',
    undefined,
  ],
])('a listed issuer tells when it submitted the release: %s', (sentence, date) => {
  expect(read(title, news, news, sentence).date).toBe(date);
});

test('a news service tells in its lead when the issuer sent the release out', () => {
  const lead = (words: string) =>
    read(
      title,
      `ST. PAUL, Minnesota, May 14 -- The Alpha League issued the following news release${words}`,
      news,
      news,
    );
  expect(lead(' on May 13, 2025:').date).toBe('2025-05-13');
  expect(lead(':').date).toBeUndefined();
  expect(lead(' on the day of May 13, 2025, in three rooms:').date).toBeUndefined();
});

test('a day above the kind and sender of a release is no day of a visit', () => {
  const told = `${news} The union was founded on March 3, 2013.`;
  const day = 'Thursday, 7 May 2015, 4:11 pm';
  expect(read(`${title}\n${day}\nPress Release: Alpha Union`, told).date).toBe('2015-05-07');
  expect(read(`${day}\n${title}`, told).date).toBeUndefined();
});

test('the day beside the author of a page, or of release, counts where the release prints none', () => {
  const page = (above: string, words: string, below = '') =>
    importBytes(
      Buffer.from(
        `<html><body><main><article><h1>${title}</h1><div class="byline">${above}</div><p>${words}</p><p>${words}</p></article>${below}</main></body></html>`,
      ),
      'a.html',
    ).release.date;
  expect(page('By Hollis Grant <span>October 19, 2020</span>', news)).toBe('2020-10-19');
  expect(
    page(
      'By Hollis Grant <span>October 19, 2020</span>',
      `${news} It was founded on March 3, 2009.`,
    ),
  ).toBeUndefined();
  expect(page('By Hollis Grant', news)).toBeUndefined();
  const dump = (last: string) =>
    read(
      title,
      news,
      news,
      'Source: Alpha Bio, Inc.',
      `${last}\nEmail Alerts\nRSS News Feeds\nPrivacy Policy | Site Map`,
    ).date;
  expect(dump('Released March 5, 2019')).toBe('2019-03-05');
  expect(dump('Revised March 5, 2019')).toBeUndefined();
});

test("an agency's day beside the issuer's own, and a crawler's day above its address, do not gainsay", () => {
  const days = (label: string) =>
    read(
      `${title}\n\nCompany Announcement Date:\nDecember 08, 2023\n${label}\nDecember 11, 2023`,
      news,
    ).date;
  expect(days('FDA Publish Date:')).toBe('2023-12-08');
  const dated = `Aalborg, 22 September 2011 – ${news}`;
  expect(read('2023-03-14\nhttp://news.example/11873', title, dated).date).toBe('2011-09-22');
  expect(read('2023-03-14\nAlpha Bio A/S', title, dated).date).toBeUndefined();
});

test('a portal names itself before the place', () => {
  const rest = 'scientists look for antibodies against tumors of the kidney and the liver.';
  const place = (lead: string) => read(title, '2012-04-16', `${lead} ${rest}`, news).place;
  expect(place('(Alder-News.org) SASKATOON - Forty')).toBe('SASKATOON');
  expect(place('(AlderDepot.org) BAMAKO, Mali – Forty')).toBe('BAMAKO, Mali');
  expect(place('(Alder.com) - ABERDEEN, Wash. - Forty')).toBe('ABERDEEN, Wash.');
  expect(place('[AlderDepot.com] ABERDEEN, Wash. - Forty')).toBe('ABERDEEN, Wash.');
  expect(place('(AlderDepot) ABERDEEN, Wash. - Forty')).toBe('ABERDEEN, Wash.');
  expect(place('ALDERDEPOT.COM - Forty')).toBeUndefined();
  expect(place('(Alder-News.org) UPDATE - Forty')).toBeUndefined();
  expect(place('(Alder-News.org) INTRODUCTION - Forty')).toBeUndefined();
  expect(place('(Alder.org) Forty of our')).toBeUndefined();
});

test('a bracket before a number of the telephone names no wire and its firm no place', () => {
  const read = (who: string) =>
    importBytes(
      Buffer.from(
        `${title}\n\n18 November 2011\n\n${news}\n\nOutlook\n\n${news}\n\nEnquiries:\n\nAlpha Bio plc          01736 555 018\n\n${who}\n`,
      ),
      'a.txt',
    ).release;
  for (const who of [
    'Marlborough Vane (Financial PR)          020 7555 0166',
    'Marlborough Vane (Alder Wire)          +44 20 7555 0166',
    'Marlborough Vane (Alder Newsroom)      (020) 7555 0166',
  ]) {
    expect(read(who).place).toBeUndefined();
    expect(read(who).wire).toBeUndefined();
    expect(read(who).headings).toContain('Outlook');
  }
  // A day stands where the number would.
  const dated = `LEEDS (Alder Newswire) 16.04.2012 ${news}`;
  expect(importBytes(Buffer.from([title, dated, news].join('\n\n')), 'a.txt').release.wire).toBe(
    'Alder Newswire',
  );
});

test('the day in the box below a headline or its deck is that of release', () => {
  const page = (between: string) =>
    importBytes(
      Buffer.from(
        `<html><body><nav><a href="/a">Home</a><a href="/b">News</a></nav><article><header><h1>${title}</h1>${between}<div class="entry-meta"><span>October 9, 2019</span> <span><a href="/n">Research News</a></span></div><div class="share"><a href="https://twitter.com/intent/tweet">Share on Twitter</a><a href="https://facebook.com/sharer.php">Share on Facebook</a></div></header><p>LEEDS, Mass. – ${news}</p><p>${news}</p></article></body></html>`,
      ),
      'a.html',
    ).release.date;
  expect(page('')).toBe('2019-10-09');
  expect(page('<p class="deck">Forty scientists will work there from May</p>')).toBe('2019-10-09');
});

test('a dash parts town and land, and a stroke place and posting', () => {
  expect(read(title, '5 May 2014', `OULU – FINLAND – ${news}`).place).toBe('OULU – FINLAND');
  expect(read(title, '5 May 2014', `ALPHA – OMEGA – ${news}`).place).toBeUndefined();
  expect(read(title, 'Singapore | Posted on May 5th, 2014', news, news)).toEqual({
    date: '2014-05-05',
    place: 'Singapore',
  });
  expect(read(title, 'Lasers | Posted on May 5th, 2014', news, news).place).toBeUndefined();
});

test('a dateline between a headline and its dash belongs to neither’s words', () => {
  const { release } = importBytes(
    Buffer.from(
      `EXHIBIT\n99.1\nAlpha\nBio Opens a Second House for its Laboratory of\nAntibodies\nST. PAUL, Minn. (August 16, 2010)\n– ${news}\nThe\nhouse has two floors and stands in the garden of the first one.\n“We\nwanted the light,” said Jane Doe, who leads the work there.\nA\nthird house may follow in a year or two.\nIt\nwould stand beside the others.\n`,
    ),
    'a.txt',
  );
  expect(release.title).toBe('Alpha Bio Opens a Second House for its Laboratory of Antibodies');
  expect(release.place).toBe('ST. PAUL, Minn.');
  expect(release.date).toBe('2010-08-16');
});

test.each<[string, string | undefined, string | undefined]>([
  ['DAYTON, Ohio • April 16, 2012 •', 'DAYTON, Ohio', '2012-04-16'],
  ['April 16, 2012, ST. PAUL, Minn. --', 'ST. PAUL, Minn.', '2012-04-16'],
  ['(Princeton, New Jersey) April 16, 2012 –', 'Princeton, New Jersey', '2012-04-16'],
  ['(PROVIDENCE, R.I. – April 16, 2012) –', 'PROVIDENCE, R.I.', '2012-04-16'],
  ['LEWISBURG, W. Va. ...', 'LEWISBURG, W. Va.', undefined],
  ['Dubai:-', 'Dubai', undefined],
  ['April 16, 2012 - Alderfors -', 'Alderfors', '2012-04-16'],
  ['ALPHA BIO PUBLIE SA TRÉSORERIE AU 31 MARS 2012', undefined, undefined],
  ['INCUBATORS IN OPERATION AT JUNE 30, 2012', undefined, undefined],
  ['(Euronext Brussels and Paris: ALPH), the maker of tests,', undefined, undefined],
  ['April 16, 2012 - Correction -', undefined, '2012-04-16'],
  ['LONDON, Alpha Bio Group plc (AIM: ALB) said today:', 'LONDON', undefined],
])('reads "%s" before the news', (dateline, place, date) => {
  expect(read(title, `${dateline} ${news}`)).toEqual({ place, date });
});

test("a wire between a link's brackets and its own is its tag", () => {
  const { release } = importBytes(
    Buffer.from(`${title}\n\nDAYTON, Ohio--([ BUSINESS WIRE ])--${news}`),
    'a.txt',
  );
  expect([release.place, release.wire]).toEqual(['DAYTON, Ohio', 'Business Wire']);
});

test.each([
  ['DAYTON, Ohio\nApril 16, 2012\n/PRNewswire/ -- ', 'PR Newswire'],
  ['DAYTON, Ohio\n\nApril 16, 2012\n\n(GLOBE NEWSWIRE) -- ', 'GlobeNewswire'],
  ['DAYTON, Ohio--(BUSINESS WIRE)\n--April 16, 2012--', 'Business Wire'],
  ['DAYTON, Ohio, April 16,\n2012 /PRNewswire/ -- ', 'PR Newswire'],
])('joins the dateline that its copy broke: %j', (dateline, wire) => {
  const { release, title: own } = importBytes(
    Buffer.from(`${title}\n\n${dateline}${news}\n\nIt will cost $4 million.`),
    'a.txt',
  );
  expect([own, release.place, release.date, release.wire]).toEqual([
    title,
    'DAYTON, Ohio',
    '2012-04-16',
    wire,
  ]);
  expect(release.body[0]).toMatchObject({ kind: 'paragraph' });
});

test('takes no sender and no headline above the day for a place', () => {
  const below = `Giessen, 16 April 2012: ${news}`;
  expect(read('Lumavita', '16 April 2012', title, below).place).toBe('Giessen');
  expect(
    read(
      'ALDER AND BIRCH PARTNER ON HERNIA MESH\n16 April 2012',
      `Giessen, 16 April 2012 – ${news}`,
    ).place,
  ).toBe('Giessen');
  expect(read('ALDER TO BUY BIRCH\n16 April 2012', news).place).toBeUndefined();
});

test.each([
  ['Alpha Bio Receives Patent on Wound Dressing SAN MARCOS, Calif.', 'SAN MARCOS, Calif.'],
  ['Vaccine of Alpha Bio Accepted by FDA FREDERICK, Md.', 'FREDERICK, Md.'],
  [
    'Alpha Bio and Beta Sign Pact SAN DIEGO & LEIDEN, Netherlands',
    'SAN DIEGO & LEIDEN, Netherlands',
  ],
  ['Alpha Bio Wins Its Suit CARLSBAD, CALIFORNIA, U.S.A.', 'CARLSBAD, CALIFORNIA, U.S.A.'],
])('parts a headline from the places behind it: "%s"', (above, place) => {
  const { release, title: own } = importBytes(
    Buffer.from(`${above}, April 16, 2012 /PRNewswire/ -- ${news}\n\nIt will cost $4 million.`),
    'a.txt',
  );
  expect([release.place, own]).toEqual([place, above.slice(0, -place.length).trim()]);
});

test('reads the day on which Business Wire says that it sent a copy, the month first', () => {
  const sent = (line: string) =>
    read(title, `DAYTON, Ohio--(BUSINESS WIRE)--${news}`, 'It will cost $4 million.', line).date;
  expect(
    sent('Copyright Business Wire 2012. PUB: 04/06/2012 01:10 PM/DISC: 04/06/2012 01:11 PM'),
  ).toBe('2012-04-06');
  expect(sent('PUB: 04/06/2012 11:59 PM/DISC: 04/07/2012 00:01 AM')).toBeUndefined();
});
