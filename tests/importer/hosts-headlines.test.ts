import { describe, expect, test } from 'vitest';
import { importBytes, importText } from '../../src/importer/import-release.ts';

const read = (source: string, name: string) => importBytes(Buffer.from(source), name);

const lead =
  'Alder Probes Ltd. has closed the first tranche of its placement of 1.7 million units at 25 cents for the probe that its hospitals have asked for since the spring.';
const more =
  '"These funds carry the second probe to its approval," said Neil Farrow, president of Alder Probes. The securities are subject to a hold period of four months.';

test('a house of quotes heads the release with its own words above who reports', () => {
  const page = `<html><head><title>Quotes - Alder Probes closes $425K tranche of placement</title></head><body>
<h2>Alder Probes closes $425K tranche of placement</h2>
<p>2024-10-02 17:12 ET - News Release</p>
<p><i>Ms. Jane Farrow reports</i></p>
<p>ALDER PROBES ANNOUNCES CLOSING OF FIRST TRANCHE OF UNIT PLACEMENT</p>
<p>${lead}</p><p>${more}</p></body></html>`;
  expect(read(page, 'page.html').title).toBe(
    'ALDER PROBES ANNOUNCES CLOSING OF FIRST TRANCHE OF UNIT PLACEMENT',
  );
});

test('and in a text too', () => {
  const text = `Alder Probes closes $425K tranche of placement\n\n2024-10-02 17:12 ET - News Release\n\nMs. Jane Farrow reports\n\nALDER PROBES ANNOUNCES CLOSING OF FIRST TRANCHE OF UNIT PLACEMENT\n\n${lead}\n\n${more}\n`;
  expect(importText(text).title).toBe(
    'ALDER PROBES ANNOUNCES CLOSING OF FIRST TRANCHE OF UNIT PLACEMENT',
  );
});

test('a poster leads to the release with words of his own and a colon', () => {
  const text = `Tuesday, January 24, 2006 8:03:44 AM\n\nQUILL partner Alder closes first tranche of its placement:\n\n[The second will follow in May.]\n\nAlder Probes Closes First Tranche of Unit Placement\n\nDURHAM, N.C., Jan. 24 /PRNewswire/ -- ${lead}\n\n${more}\n`;
  expect(importText(text).title).toBe('Alder Probes Closes First Tranche of Unit Placement');
});

test('a portal heads the release with its own words above the label', () => {
  const page = `# Alder Probes : ASX Announcement - Unit Placement\n\n10/02/2024 | 02:13am EDT\n\nEnvelope 0\n\n**ASX ANNOUNCEMENT**\n\n2 October 2024\n\n**First Tranche of Unit Placement Closed**\n\n${lead.replace('has closed', '("the Company") is pleased to announce that it has closed')}\n\n${more}\n`;
  expect(read(page, 'page.md').title).toBe('First Tranche of Unit Placement Closed');
});

test('a deck in bold below the label stays one', () => {
  const page = `# Alder Probes Closes First Tranche of Placement\n\nPRESS RELEASE\n\n**Units at 25 cents; hospitals to receive probes by summer**\n\n${lead}\n\n${more}\n`;
  expect(read(page, 'page.md').title).toBe('Alder Probes Closes First Tranche of Placement');
});

test('a page of shares names its notice in two words above the day', () => {
  const page = `<html><head><title>Licence Agreement | Company Announcement | Alder | Elm Street East</title></head><body>
<h1>Alder Regulatory News (ALD)</h1><h3>Share Price Information for Alder (ALD)</h3>
<h2>Licence Agreement</h2><time>17 Apr 2008 07:01</time>
<p>Alder Probes PLC17 April 2008 17 April 2008</p>
<p>Alder Probes plc Licence Agreement Alder Probes plc (LSE: ALD), the maker of probes, today announces that it has granted Birch Limited an exclusive licence to sell its probe in Ireland, and that the first payment has been received. Key Points</p>
<p>${more}</p></body></html>`;
  expect(read(page, 'page.html').title).toBe('Licence Agreement');
});

test.each([
  'LEEDS, and SAN MATEO, Calif.',
  'SAN MATEO, Calif., and LEEDS',
  'BOULDER, Colo., and BASEL, Switzerland',
])('a headline ends before two places with a comma between: %s', (places) => {
  const { title, release } = importText(
    `Alder and Birch Say Filter Meets Goal in Trial ${places}, Oct. 6 /PRNewswire/ -- Alder Probes Inc. (Nasdaq: ALDR) and Birch Corp. today announced that the filter met the goal of a trial in patients at risk.\n${more}\nThe filter is a basket of nickel.\n`,
  );
  expect([title, release.place]).toEqual([
    'Alder and Birch Say Filter Meets Goal in Trial',
    places,
  ]);
});

test('a notice of an exchange on one line ends its contacts before the headline in capitals', () => {
  const { title, release } = importText(
    `Collaboration with Institute\n\nAlder Probes PLC 12 March 2001 For further information, please contact: Alder Probes plc Dr Adrian Marsh, Chief Executive Tel: +44 (0)1223 555 010 City Enquiries: Toby Lane Elm Communications Tel: +44 (0)20 7555 0129 ALDER PROBES: COLLABORATION TO DEVELOP PROBE AGAINST SEPSIS Cambridge, UK - 12 March 2001: Alder Probes ('Alder' or the 'Company') announced today that it has entered into a three year collaboration with the Elm Institute under which a probe against sepsis will be taken from the laboratory into a first study in adults. ${'The probe was first described by the group at the institute, which has shown that it tells within an hour what others tell within a day. '.repeat(8)}Alder will have worldwide rights to any product and will pay the institute a royalty on sales.\n`,
  );
  expect([title, release.place]).toEqual([
    'ALDER PROBES: COLLABORATION TO DEVELOP PROBE AGAINST SEPSIS',
    'Cambridge, UK',
  ]);
});

const told = `LEEDS, Mass., June 7, 2005 -- Alder Probes, Inc. today said that it reads the genes of single yeast cells with a probe that needs no copies of them, the first of its kind, and that forty laboratories have asked for one.\n\n${more}\n`;

test.each([
  'This press release is posted as a service by Elm.Org',
  'Here is the release from this morning.',
])('what a host or a sender says of the copy is no headline: %s', (line) => {
  expect(
    importText(`${line}\n\n\nProbe for Single Cells is\nWelcome News for Laboratories\n\n${told}`)
      .title,
  ).toBe('Probe for Single Cells is Welcome News for Laboratories');
});

test.each(['Reads', 'Tints'])(
  'a slogan above the label is no headline, be the verb below it %s',
  (verb) => {
    const headline = `Alder Probes ${verb} Genes of Single Yeast Cells Using First Probe That Needs No Copies`;
    const head = `Exhibit 99.1\n\n[ALDER PROBES LOGO]\n\nReading Cells, One at a Time\n\nAlder Contact:\nJane Doe\n(617) 555-0140\n\nFOR IMMEDIATE RELEASE`;
    expect(importText(`${head}\n\n${headline}\n\n${told}`).title).toBe(headline);
  },
);

const framed = (title: string, words: string): string =>
  `<html><head><title>${title}</title></head><body><div id="nav"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></div>${words}<p>LEEDS, Mass., June 7, 2005 -- Alder Probes, Inc. today named Jane Roe, Ph.D., as its chief scientific officer, who comes from the Elm Institute and has led its laboratory since the spring of 1998.</p><p>${more}</p></body></html>`;

test.each<[string, string, string, string]>([
  [
    'an office in bold below whom a firm appoints is part of the headline',
    'ex991',
    '<p align="center"><b>Alder Probes Appoints Dr. Jane Roe</b></p><p align="center"><b>Chief Scientific Officer</b></p>',
    'Alder Probes Appoints Dr. Jane Roe Chief Scientific Officer',
  ],
  [
    'a headline that a page cuts behind the sender’s name stands whole below',
    'Alder Probes : Alder Probes Names Jane Roe',
    '<h1>Alder Probes : Alder Probes Names Jane Roe as...</h1><p>06/07/2005 | 08:00am EDT</p><p><b>Alder Probes Names Jane Roe as Chief Scientific Officer</b></p>',
    'Alder Probes Names Jane Roe as Chief Scientific Officer',
  ],
])('%s', (_says, page, words, headline) => {
  expect(read(framed(page, words), 'page.html').title).toBe(headline);
});

test.each(['Share Buyback', 'Notice of AGM'])(
  'a notice in two or three words is no name of a page: %s',
  (headline) => {
    const page = `<html><head><title>${headline} - Alder Probes</title></head><body><div class="rns"><h2>RNS Announcements</h2><h3>${headline}</h3><p>RNS Number : 4471D<br>Alder Probes PLC<br>14 May 2010</p><p>14 May 2010</p><p>Alder Probes plc ("Alder" or the "Company")</p><p>${headline}</p><p>Alder Probes plc (AIM: ALD), the maker of probes, announces today that it has taken the step named above, and thanks all shareholders for their support in the year.</p><p>${more}</p></div></body></html>`;
    expect(read(page, 'page.html').title).toBe(headline);
  },
);

test('a deck centred below a whole report stays apart', () => {
  const { title, release } = importText(
    `               Alder Probes Reports Third Quarter Results\n                Product Sales Double From Year-Ago Quarter\n\nLEEDS, Mass., Nov. 8, 2001 - Alder Probes, Inc. (Nasdaq: ALDR) today announced its\nresults for the quarter that ended September 30, 2001, with a loss of $0.11 per\nshare and product sales of $4.1 million, compared with $2.0 million a year before.\n\n"Our people now call on those who write most of the orders for probes of this\nclass," said Neil Farrow, who leads the company. "We expect to be profitable in the\nsecond half of next year."\n`,
  );
  expect([title, release.subheads]).toEqual([
    'Alder Probes Reports Third Quarter Results',
    ['Product Sales Double From Year-Ago Quarter'],
  ]);
});

test('a headline of results goes on behind an empty line', () => {
  expect(
    importText(
      `FOR IMMEDIATE RELEASE\n\nAlder Probes Reports Third Quarter\n\n2005 Financial Results\n\n${told}`,
    ).title,
  ).toBe('Alder Probes Reports Third Quarter 2005 Financial Results');
});

test('type that begins anew with each line of Markdown parts headline and deck', () => {
  const { title, release } = read(
    `**Alder Probes Reads Genes of Single Yeast Cells**\n**Study to Enroll 120 Patients at 18 Sites**\n\n${told}`,
    'page.md',
  );
  expect([title, release.subheads]).toEqual([
    'Alder Probes Reads Genes of Single Yeast Cells',
    ['Study to Enroll 120 Patients at 18 Sites'],
  ]);
});

test('a host cuts the headline behind its sender, whose form of law the release leaves out', () => {
  const text = `Alder Probes AG: Alder Probes AG schließt erste Tranche ihrer Platzierung in\n\nDGAP-News: Alder Probes AG / Key word(s): Study\n\n12.09.2018 / 07:30\n\nAlder Probes schließt erste Tranche ihrer Platzierung in Jena ab\n\nJENA, Germany, 12 September 2018 – ${lead}\n\n${more}\n`;
  expect(importText(text).title).toBe(
    'Alder Probes schließt erste Tranche ihrer Platzierung in Jena ab',
  );
});

test.each<[string, string | undefined]>([
  [
    'Alder Probes, Inc., which makes probes for hospitals, announced that trading in its stock will resume on Thursday, June 25, 2020.',
    undefined,
  ],
  [
    'Alder Probes, Inc., which makes probes for hospitals, announced that trading in its stock will resume on Thursday, June 25, 2020.\nGiving 400 holders back their market',
    undefined,
  ],
  // A sentence of its own that the news begins otherwise, or the lead above a headline.
  [
    'Alder Probes will trade on the exchange again from Thursday on after a halt of two weeks.',
    'Alder Probes will trade on the exchange again from Thursday on after a halt of two weeks.',
  ],
  [
    'Alder Probes, Inc., which makes probes for hospitals, announced that trading in its stock will resume on Thursday, June 25, 2020.\n\nAlder Probes Resumes Trading',
    'Alder Probes Resumes Trading',
  ],
  [
    'Alder Probes, Inc., which makes probes for hospitals, announced that trading in its stock will resume on Thursday, June 25, 2020.\n\nTrading in Shares of Alder Probes',
    'Trading in Shares of Alder Probes',
  ],
])('a lead that the host printed above the dateline is no headline: %s', (above, title) => {
  const text = `${above}\n\nATLANTA, June 24, 2020 /PRNewswire/ -- Alder Probes, Inc. (Nasdaq: ALDP) (“Alder” or the “Company”), which makes probes for hospitals, today announced that trading in its stock will resume on Thursday, June 25, 2020.\n\n${more}\n`;
  expect(importText(text).title).toBe(title);
});

test('a sender with its listing and the day in figures is no headline', () => {
  const row = 'Alder Probes Incorporated (ticker: ALDP, exchange: NASDAQ) News Release - 5/21/04';
  const text = `${row}\n|\nATLANTA--(BUSINESS WIRE)--May 21, 2004--${lead}\n\n${more}\n`;
  const { title, release } = importText(text);
  expect([title, release.date]).toEqual([undefined, '2004-05-21']);
});

test('an agency prints the headline with its language above the form, each line apart, and twice below it', () => {
  const words = [
    'Alder Sonden AG eröffnet Werk in Emden für das dritte Messgerät und',
    'bestätigt Ausblick',
  ];
  const lines = [
    ', dpa-AFX',
    `EQS-News: ${words.join(' ')} (deutsch)`,
    words.join(' '),
    'EQS-News: Alder Sonden AG / Schlagwort(e): Standort',
    ...words,
    '09.11.2023 / 07:30 CET/CEST',
    'Für den Inhalt der Mitteilung ist der Emittent / Herausgeber verantwortlich.',
    'Pressemitteilung',
    'Emden, 9. November 2023',
    ...words,
    'Die Alder Sonden AG hat heute in Emden ein Werk eröffnet, in dem sie künftig',
    'das dritte ihrer Messgeräte bauen wird. Der Bau hat zwei Jahre gedauert und',
    'hat elf Millionen Euro gekostet.',
    '"Mit dem Werk können wir die Kliniken im Norden in der Hälfte der Zeit',
    'beliefern, die sie bisher auf ein Gerät gewartet haben", sagte Ida Poe, die',
    'Vorsitzende des Vorstands. "Im Frühjahr werden hier achtzig Menschen',
    'arbeiten, und im Herbst sollen es doppelt so viele sein."',
  ];
  const { title, leftOut, release } = importText(`${lines.join('\n\n')}\n`);
  expect([title, release.headings]).toEqual([words.join(' '), []]);
  expect(leftOut.filter(({ text }) => text.startsWith('Alder'))).toEqual([]);
});

test('a crawler lost the line ends between the copies of a headline and the form of an agency', () => {
  const words = 'Alder Sonden eröffnet neues Werk für das dritte Messgerät in Emden';
  const text = ` date 2020-10 ${words}DGAP-News: Alder Sonden AG / Schlagwort(e): Standort ${words} 14.10.2020 / 18:30 Für den Inhalt der Mitteilung ist der Emittent / Herausgeber verantwortlich.Emden, 14. Oktober 2020${words}Die Alder Sonden AG (FSE: ALDS) hat heute in Emden ein Werk eröffnet, in dem sie künftig das dritte ihrer Messgeräte bauen wird. Der Bau hat zwei Jahre gedauert und elf Millionen Euro gekostet.`;
  const { title, release, body } = importText(text);
  expect([title, release.date, release.place, release.wire]).toEqual([
    words,
    '2020-10-14',
    'Emden',
    'DGAP',
  ]);
  expect(body).toContain('Die Alder Sonden AG (FSE: ALDS) hat heute');
});

describe('below the people of a letterhead', () => {
  const wrapped = [
    'Leeds... Alder Probes plc today announces that its probe has been taken up by forty',
    'hospitals in the north of England. The first of them have asked for a second probe,',
    'which will be made in the works at Leeds from the spring of next year on.',
    'The works will employ eighty people by the summer, and twice as many by the end of',
    'that year. As stated on 27 May 2003, the county has paid for half of the roof and a',
    'further £4 million will be paid if the sales of the probe exceed £11 million. Alder',
    'will use the money to carry a third probe, its smallest, through a trial in homes.',
    'The Board considers the terms of the loan to be fair and reasonable and recommends',
    'holders to vote in favour of it, as the directors intend to do with their shares.',
  ].join('\n');

  test('two of whom stand on one line a headline in small letters is no part of their names', () => {
    const headline =
      'alder probes announces the dispatch of the circular to its shareholders and\nnotice of extraordinary general meeting';
    const text = `Alder Probes PLC\n11 June 2003\nFOR IMMEDIATE RELEASE\nFor Further Information Contact:\nAlder Probes plc Birch Communications (Europe)\nTel: +44 (0) 1632 555 018 Tel: +44 (0) 20 7555 0190\nAnn Lovelock, Chief Executive Officer Sally Penhaligon\nMeera Ragunath, Finance Director Giles Thorogood\n${headline}\n${wrapped}\n`;
    expect(importText(text).title).toBe(headline.replace('\n', ' '));
  });

  test('a report stands above its period', () => {
    const report = 'PRELIMINARY STATEMENT OF RESULTS\nFOR THE YEAR ENDED 30 SEPTEMBER 2001';
    const people =
      'Alder Probes                            Birch Hill (Europe)\nTel: +44 (0) 1632 555 010               Tel: +44 (0) 20  7555 0144\nAnn Low, Chief Executive                Ida Poe\nNeil Farrow, Finance Director\n                                        Jay Dow, ext 12';
    const text = `RNS Number:4127K\nAlder Probes PLC\n5 December 2001\n\nFor further information contact:\n\n${people}\n\nALDER PROBES plc\n${report}\n\n\nHighlights\n\nGood progress:\nAP-4 Phase III trial fully recruited\nAP-11 Phase I results in healthy volunteers as hoped\nNet loss: #9.4m (2000: #7.1m)\n\n\nDr Philip Marsh, the Chairman, said, "The Phase III trial of AP-4 has recruited its\nlast patient, and the results of AP-11 in healthy volunteers are those we hoped for."\n\n${wrapped.replace('Leeds... ', '')}\n`;
    expect(importText(text).title).toBe(report.replace('\n', ' '));
  });
});

test('a blog tells the news with the share of its sender above the release’s own headline', () => {
  const own = 'Alder Announces Approval of Second Probe for Lungs of Newborns in Canada';
  const made =
    'Alder Probes, Inc. ( NASDAQ: ALDP ) announces good news of second probe for newborns in Canada';
  const news = `BALTIMORE, Nov. 3, 2010 (GLOBE NEWSWIRE) -- ${lead}\n\n${more}\n`;
  expect(importText(`${made}\n\nAlder Probes, Inc.\n${own}\n\n${news}`).title).toBe(own);
});

test('a page of interviews names the share of the sender behind the kind of the text', () => {
  const own = 'Alder Probes and County Hospital to Begin Study of Second Probe';
  const news = `BALTIMORE, Nov. 3, 2010 (GLOBE NEWSWIRE) -- ${lead}\n\n${more}\n`;
  expect(
    importText(`Press Release - Alder Probes, Inc. (ALDP-NASDAQ)\n\n${own}\n\n${news}`).title,
  ).toBe(own);
});
