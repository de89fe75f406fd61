import { describe, expect, it } from 'vitest';
import { importBytes, importText } from '../../src/importer/import-release.ts';

const news = [
  'ALBANY, N.Y., Oct. 28, 2010 – Veranda Biosciences, Inc. (Nasdaq: VBIO), a developer of medicines for rare skin diseases, today announced that its pivotal trial of VB-210 has enrolled its last patient. Results are expected next year.',
  '"We are pleased," said Dana Whitlock, president of Veranda. "The work now goes on."',
  'About Veranda Biosciences',
  'Veranda Biosciences develops medicines for rare skin diseases and employs 140 people.',
].join('\n\n');

const headline = 'Veranda Biosciences Completes Enrollment in Pivotal Trial of VB-210';

const read = (head: string, body = news) => {
  const { release } = importText(`${head}\n\n${body}\n`);
  return { title: release.title, subheads: release.subheads };
};

describe('lines above a headline', () => {
  it.each([
    'FOR IMMEDIATE RELEASE\nOctober 28, 2010',
    'RELEASE: IMMEDIATE',
    'Press Release\tSource: Veranda Biosciences, Inc.',
    'VERANDA BIOSCIENCES        NEWS RELEASE',
    'Veranda Biosciences News Release',
    'News from Veranda Biosciences',
    'Veranda Biosciences – News & Media – Press Releases',
    '[LOGO] VERANDA BIOSCIENCES',
    'Veranda Biosciences, Inc.\n400 Mill Street\nSuite 210\nAlbany, NY 12207',
    '2407 W. 24th St. Albany, NY 12207\nP.O. Box 1480 Albany, NY 12207-1480\nweb: www.example.com',
    'To the Copenhagen Stock Exchange',
    'To NASDAQ OMX Copenhagen A/S                  Albany, October 28, 2010',
    'Announcement no. 12-10 / Albany, October 28, 2010',
    'Release No. 10-44',
    'Veranda Biosciences, Inc.\nFile no. 0-31822',
    'Commission File Number: 001-31822',
    'CIK: 0001318220',
    'IRS Employer Identification No. 14-5550142',
    'Registered in England No. 04123456',
    'Filed: 28 Oct 10, 12:00am',
    'Filing Date: 2010-10-28',
    'Accepted: October 28, 2010 4:05 PM',
    'FOR:          VERANDA BIOSCIENCES\n\nAPPROVED BY:  Dana Cole\n              President\n              (518) 555-0142',
    'NEWS RELEASE 10-44',
    'UNIVERSITY OF ALBANY\nNEWS BUREAU\nFor immediate release',
    'Veranda Biosciences AB (publ)\nPressmeddelande',
    'Albany, 28 October 2010 – Veranda Biosciences',
    'DGAP-News: Veranda Biosciences / Key word(s): Miscellaneous',
    'TO: Business Editors\nFROM: Veranda Biosciences\nDATE: October 28, 2010',
    'Attention Business/Health Editors:',
    'CONTACTS:\nVeranda   |  Northgate  |  For the Fund\nDana Cole  |  Paul Tran  |  Susan Abbott\n209.555.0161  |  916.555.0182  |  415.555.0143',
    'FOR FURTHER INFORMATION CONTACT\nPer Lindahl, Treasurer\n(612) 555-0114',
    'Contact: Per Lindahl\n         Veranda Biosciences\n         (518) 555-0142',
    '/NOT FOR DISTRIBUTION TO U.S. NEWS SERVICES OR DISSEMINATION IN THE U.S./',
    '(Incorporated in Bermuda with limited liability)\n(Stock code: 1234)',
    'THE FOLLOWING IS A RELEASE BY VERANDA BIOSCIENCES',
    'Corporate News | October 28, 2010',
    'Albany, N.Y., October 28, 2010, 8:00 CET',
    'Photos available at www.example.com/photos',
    'Headquarters: 12 Quay Road, Leith EH6 6LS, Scotland',
    'Print  Share  Email',
    'Healing skin. Changing lives.',
    'Science & Health',
    'AIM: VBI',
    'Media & Investor Release',
    'Press and Investor Release\nAd hoc announcement pursuant to Art. 53 LR',
    'Ad-hoc-Mitteilung nach Artikel 17',
    'Medieninformation',
    'Under strict embargo until 00:01 GMT on Thursday 28 October 2010',
    'FOR: Veranda Biosciences, Inc.',
    'Stock : Veranda Biosciences, Inc. (VBIO)',
    'Veranda Biosciences, Inc. (Nasdaq: VBIO)',
    'Copenhagen',
    'Biotech / Medical : Veranda',
    'EQS-Ad-hoc: Veranda Biosciences / Key word(s): Study results\n\nDisclosure of an inside information acc. to Article 17 MAR of the Regulation (EU) No 596/2014, transmitted by EQS - a service of EQS Group AG.\nThe issuer is solely responsible for the content of this announcement.',
    '*Veranda: Trial Has Enrolled Its Last Patient29 Oct 2010 12:02 ET *Veranda: Results Expected Next Year From Pivotal Trial of VB-210 in Children and Adults With a Rare Disease of the Skin',
    'From: Veranda News <news@example.com>\nDate: Thu, 28 Oct 2010 07:02:11 -0400\nMessage-ID: <20101028@example.com>\nPrecedence: list\nList-Id: veranda.example.com',
  ])('%j', (above) => {
    expect(read(`${above}\n\n${headline}`)).toEqual({ title: headline, subheads: [] });
    // Without a headline none is made of what stands above it.
    if (!above.includes('Science')) expect(read(above).title).toBeUndefined();
  });
});

describe('a wire’s slug', () => {
  it.each(['(BW)(NY-VERANDA-BIOSCIENCES)(VBIO)', '( BW)(NY-VERANDA)', '(BW) (NY-VERANDA) (VBIO)'])(
    'parts from the headline: %s',
    (slug) => {
      expect(read(`${slug} ${headline}`).title).toBe(headline);
    },
  );

  it('is told from brackets of a headline', () => {
    const own = '(VB)(210) Shows Benefit in Pivotal Trial of Veranda Biosciences';
    expect(read(own).title).toBe(own);
  });
});

describe('a release on one line', () => {
  const flat = news
    .replace(/\n+/g, ' ')
    .replace('ALBANY, N.Y., Oct. 28, 2010 –', 'ALBANY, NY, OCTOBER 28, 2010 --');
  const long = `${flat} ${'The trial goes on at forty hospitals in nine countries. '.repeat(20)}`;

  it('parts Swedish contacts from its news', () => {
    const people =
      'Mediakontakt: Per Lind, Veranda, tel: +46 31 555 01 01 Analytikerkontakt: Eva Sund, Veranda, tel: +46 31 555 01 02 För ytterligare information om Veranda, besök www.example.com.';
    const { release } = importText(`${headline}\n\n${long} ${people}\n`);
    expect(release.contacts).toMatchObject([
      { kind: 'media', name: 'Per Lind', phone: '+46 31 555 01 01' },
      { kind: 'investors', name: 'Eva Sund', phone: '+46 31 555 01 02' },
    ]);
  });

  it.each(['EXHIBIT 99.1 FOR IMMEDIATE RELEASE ', 'Press Release: '.toUpperCase(), ''])(
    'parts labels and dateline from the headline: %j',
    (label) => {
      const title = 'VERANDA BIOSCIENCES COMPLETES ENROLLMENT -LAST OF 300 PATIENTS-';
      const { release } = importText(`${label}${title} ${long}\n`);
      expect(release.title).toContain('VERANDA BIOSCIENCES COMPLETES ENROLLMENT');
      expect(release.title).not.toMatch(/RELEASE|ALBANY/);
      expect(release).toMatchObject({ date: '2010-10-28', place: 'ALBANY, NY' });
    },
  );
});

describe('headlines', () => {
  it.each([
    'Veranda Biosciences Third Quarter 2010 Results',
    'Interim Report for the First Nine Months of 2010',
    'Trading Update',
    'Director/PDMR Shareholding',
    'UPDATE -- Veranda Biosciences to Webcast Presentation',
    'CORRECTING and REPLACING Veranda Announces Pricing of Offering',
    'Veranda Biosciences Unveils New Logo',
    '300 Volunteers Drive Relief Effort of Veranda Biosciences',
    'Share Buyback Program of Veranda Biosciences Completed',
    'No. 1 Maker in Its Field, Veranda Expands Capacity',
    'Dana Whitlock, Chief Executive Officer of Veranda, to Speak at Hartwell Conference',
    'Back to School: Veranda Biosciences Offers Free Training',
    'Statement by Veranda Biosciences on the ruling of the court',
    'VB-210 Meets Primary Endpoint.',
    'Veranda Biosciences stellt neue Ergebnisse zu VB-210 vor',
    '"The wait is over": Veranda Biosciences opens second plant',
  ])('%j', (title) => {
    expect(read(`NEWS RELEASE\n\n${title}`).title).toBe(title);
    expect(read(`${title}\n\n- First Filing Planned\n- Plant to Open in May`)).toEqual({
      title,
      subheads: ['First Filing Planned', 'Plant to Open in May'],
    });
  });

  it('is one over several lines', () => {
    const lines = 'Veranda Biosciences Names\nDr. Maria Costa to Scientific Advisory Board';
    expect(read(lines).title).toBe(lines.replace('\n', ' '));
    const caps = 'VERANDA COMPLETES ENROLLMENT\nIN PIVOTAL TRIAL OF VB-210\nIN RARE SKIN DISEASE';
    expect(read(`VERANDA BIOSCIENCES\n\n${caps}`).title).toBe(caps.replaceAll('\n', ' '));
  });

  it('is the release’s own below the subject of the mail that brought it', () => {
    const subject = 'Veranda completes enrollment in trial of VB-210';
    const mail = `From: Veranda News <news@example.com>\nSubject: [VerandaNews] ${subject}\nDate: Thu, 28 Oct 2010 07:02:11 -0400`;
    expect(read(`${mail}\n\nFor Immediate Release\n\n${headline}`).title).toBe(headline);
    expect(read(mail).title).toBe(subject);
  });

  it('is parted from a label in its line, and goes on behind a semicolon', () => {
    expect(read(`FOR IMMEDIATE RELEASE: ${headline}`).title).toBe(headline);
    expect(read(`${headline};\nTwo Plants to Join`).title).toBe(`${headline}; Two Plants to Join`);
  });

  it('stands below a dateline of its own', () => {
    const { title } = read(`General News\n\nAlbany, N.Y., October 28, 2010\n\n${headline}`);
    expect(title).toBe(headline);
  });

  it('may end in a full stop or be long where no dateline follows', () => {
    const body = news.slice(news.indexOf('Veranda Biosciences, Inc.'));
    const long = `${headline} and Expects Results in the Second Half of Next Year; Company to File for Approval in the United States and Europe Before the End of That Year if Results Support It as Planned in the Trial`;
    expect(read(long, body).title).toBe(long);
    const stopped =
      'Veranda Biosciences has completed enrollment in the pivotal trial of VB-210 in children and adults.';
    expect(read(stopped, body).title).toBe(stopped);
  });
});

describe('lines below a headline', () => {
  it.each([
    [
      '-- Revenue of $48.3 million, up 22 percent --\n    -- Net income of $0.09 per share --',
      ['Revenue of $48.3 million, up 22 percent', 'Net income of $0.09 per share'],
    ],
    ['--New factory to open--', ['New factory to open']],
    ['*Second plant planned*\n*Hiring to begin*', ['Second plant planned', 'Hiring to begin']],
    [
      'Trial enrolled 240 patients at 31 sites across Europe and North America during\nthe last two years',
      [
        'Trial enrolled 240 patients at 31 sites across Europe and North America during the last two years',
      ],
    ],
    ['The plant will employ 120 people.', ['The plant will employ 120 people.']],
    ['Results Expected in 2011\nOctober 28, 2010', ['Results Expected in 2011']],
    ['October 28, 2010\nResults Expected in 2011', ['Results Expected in 2011']],
    ['VERANDA BIOSCIENCES', []],
    ['/NOT FOR DISTRIBUTION TO U.S. NEWS SERVICES/', []],
    ['St. Aldhelm Medical School', []],
    ['This release corrects and replaces the one issued earlier today.', []],
    ['In the news release issued today, a name was misspelled. The corrected release follows:', []],
    ['The laboratory in Albany. Photo: J. Doe', []],
    ['The issuer is solely responsible for the content of this announcement.', []],
  ])('%j', (below, subheads) => {
    expect(read(`${headline}\n\n${below}`)).toEqual({ title: headline, subheads });
  });
});

it('without a dateline the first part that names itself begins the body', () => {
  const text = [
    'RNS Number : 4985F',
    '25 September 2014',
    'Half Year Results',
    'Unaudited results for the six months ended 30 June 2014',
    'Summary of Results',
    'Enquiries',
    'Helen Ward, Managing Director\nT: +44 (0)1902 555 010',
    'Overview of the Half Year',
    'The Group’s revenue for the six months ended 30 June 2014 was £38.4 million, a decrease of £0.5 million compared with the same period of the year before. Operating profit was at the same level.',
  ].join('\n\n');
  const { title, release } = importText(text, 'a.txt');
  expect(title).toBe('Half Year Results');
  expect(release.subheads).toEqual(['Unaudited results for the six months ended 30 June 2014']);
});

it('points of several sentences are the news, not subheads', () => {
  const point = (name: string): string =>
    `- ${name} amounted to SEK 324 million (418). Growth was negative at 13 percent, compared to 12 percent in the second quarter. Exchange rates increased it by SEK 30 million compared to the year before.`;
  const text = `Alpha Bio Opens Laboratory for Research\n\nWork begins on Monday\n\n${point('Revenue')}\n${point('Profit')}\n\nIn the third quarter the decline of our markets slowed. We will continue to open laboratories in which people look for antibodies against diseases of the eye and of the ear.`;
  expect(importText(text, 'a.txt').release.subheads).toEqual(['Work begins on Monday']);
});

it.each<[string, string]>([
  [
    'ALDER INTERNATIONAL CORPORATION\nSIGNS AGREEMENT FOR THE PURCHASE OF HALDEN GMBH',
    'ALDER INTERNATIONAL CORPORATION SIGNS AGREEMENT FOR THE PURCHASE OF HALDEN GMBH',
  ],
  [
    'VERANDA CORPORATION ANNOUNCES\nACQUISITION OF HALDEN LABORATORIES, INC.',
    'VERANDA CORPORATION ANNOUNCES ACQUISITION OF HALDEN LABORATORIES, INC.',
  ],
])('a headline whose lines part it from its issuer: %j', (head, title) => {
  expect(read(`Exhibit 99.1\n\n${head}`).title).toBe(title);
});

it('a page’s number between its issuer and day heads nothing', () => {
  const { release } = importText(
    `${headline}\n\n${news}\n\nVeranda Biosciences                    2 of 2                    October 28, 2010\n\nThe trial was begun two years ago at forty hospitals, and it will end in the spring of next year.`,
    'a.txt',
  );
  expect(release.headings).toEqual(['About Veranda Biosciences']);
});

it.each([
  ['above the headline', 'VERANDA BIOSCIENCES, INC. EXHIBIT 99.1', ''],
  [
    'below it',
    '',
    'Press Release Source: Veranda Biosciences, Inc. On Thursday October 28, 2010, 8:45 am EST',
  ],
])('what a filing or a stock site prints %s is neither headline nor subhead', (_, above, below) => {
  const { release } = importText([above, headline, below, news].join('\n\n'), 'a.txt');
  expect(release.title).toBe(headline);
  expect(release.subheads).toEqual([]);
});

describe('a Markdown file with another program’s front matter', () => {
  const readFile = (front: string, above = '') => {
    const imported = importText(`${front}\n${above}${news}\n`, 'a.md');
    const { subheads, date } = imported.release;
    const leftOut = imported.leftOut.map(({ text }) => text);
    return { title: imported.title, subheads, date, leftOut };
  };

  it.each([
    `---\ntitle: "${headline}"\ntags: clip\n---`,
    `---\ntitle: ${headline} | Example\ndate: 2010-11-02\n---`,
    `+++\ntitle = "${headline}"\ndate = 2010-11-02\n+++`,
  ])('has its title for the headline, and the day that the text prints: %j', (front) => {
    const { title, date, leftOut } = readFile(front);
    expect(title).toBe(headline);
    expect(date).toBe('2010-10-28');
    expect(leftOut.join('\n')).not.toContain('title');
  });

  it('has its headline before its title, and tells that the title is left out', () => {
    const { title, leftOut } = readFile(
      `---\ntitle: Our clip of another firm’s news\nheadline: ${headline}\ntags: clip\n---`,
    );
    expect(title).toBe(headline);
    expect(leftOut).toEqual(['title: Our clip of another firm’s news', 'tags: clip']);
  });

  it('has its title where its headline is empty', () => {
    const { title, leftOut } = readFile(`---\nheadline: ""\ntitle: ${headline}\n---`);
    expect(title).toBe(headline);
    expect(leftOut).toEqual(['headline: ""']);
  });

  it.each(['>', '|-'])('has a title that goes on over lines behind "%s"', (sign) => {
    const folded = headline.split(' ').join('\n  ');
    const { title, leftOut } = readFile(`---\ntitle: ${sign}\n  ${folded}\ntags: clip\n---`);
    expect(title).toBe(headline);
    expect(leftOut).toEqual(['tags: clip']);
  });

  it('has its title above a line in italics', () => {
    const { title, subheads } = readFile(
      `---\nlayout: post\ntitle: ${headline}\n---`,
      '*Results Are Expected Next Year*\n\n',
    );
    expect(title).toBe(headline);
    expect(subheads).toEqual(['Results Are Expected Next Year']);
  });

  it.each([
    ['## Forty Doctors to Report Results Next Year', headline],
    [
      '## Company Has Worked on Rare Skin Diseases Since 1998',
      'Trial of VB-210 Enrolls Last Patient',
    ],
    ['## For the six months ended 30 June 2010', 'Interim Results'],
  ])('has its title above the deck "%s"', (deck, title) => {
    const { title: read, subheads } = readFile(
      `---\nlayout: post\ntitle: ${title}\n---`,
      `${deck}\n\n`,
    );
    expect(read).toBe(title);
    expect(subheads).toEqual([deck.slice(3)]);
  });

  it('has who acts before a dash in its title', () => {
    const title = 'Veranda Oyj - Changes in the Executive Team';
    expect(readFile(`---\ntitle: ${title}\n---`).title).toBe(title);
  });

  it.each(['# ', '## ', ''])('gives way to a headline of the text behind "%s"', (mark) => {
    const { title, leftOut } = readFile(
      '---\ntitle: Our clip of another firm’s news\nlayout: post\n---',
      `${mark}${headline}\n\n`,
    );
    expect(title).toBe(headline);
    expect(leftOut.join('\n')).toContain('title');
  });
});

it.each(['Full text:', 'Content:', 'Key Points', 'Key Highlights:', 'In brief:'])(
  'the label "%s" below a headline is neither a part of it nor a subhead',
  (label) => {
    const { release } = importText(`${headline}\n${label}\n${news}\n`, 'a.txt');
    expect(release.title).toBe(headline);
    expect(release.subheads).toEqual([]);
  },
);

describe('two centred blocks of a page in the same type', () => {
  const block = (words: string, style: string) =>
    `<p align="center" style="${style}"><b>${words}</b></p>`;
  const readPage = (first: string, second: string, third = '') => {
    const body = news.split('\n\n').map((text) => `<p>${text}</p>`);
    const { release } = importText([first, second, third, ...body].join('\n'), 'a.html');
    return { title: release.title, subheads: release.subheads };
  };
  const [start, end] = ['Veranda Biosciences Completes Enrollment in Trial', 'Daily VB-210 Cream'];

  it('are one headline where room is set under the second alone', () => {
    expect(readPage(block(start, 'margin:0pt'), block(end, 'margin:0pt 0pt 12pt')).title).toBe(
      `${start} ${end}`,
    );
  });

  it('are headline and subhead where both have room under them', () => {
    expect(readPage(block(start, 'margin:0 0 12pt'), block(end, 'margin:0 0 12pt'))).toEqual({
      title: start,
      subheads: [end],
    });
  });
});

describe('what a page sets above a headline', () => {
  const page = (head: string): string | undefined =>
    importBytes(
      Buffer.from(
        `<html><body>${head}${news
          .split('\n\n')
          .map((text) => `<p>${text}</p>`)
          .join('')}</body></html>`,
      ),
      'a.html',
      { slug: 'a' },
    ).release.title;

  it('is no headline where it names a room of the site, its firm in bold, or its motto', () => {
    expect(page(`<h1>Veranda News Office</h1><h1>${headline}</h1>`)).toBe(headline);
    expect(
      page(
        '<p align="center"><b>Veranda Biosciences plc</b></p><p align="center"><b>Trading Statement for the Six Months Ended 30 June 2010</b></p>',
      ),
    ).toBe('Trading Statement for the Six Months Ended 30 June 2010');
    expect(
      page(`<div>Skin at risk? Nope. Your skin is safe with us.</div><div>${headline}</div>`),
    ).toBe(headline);
  });

  it('is the headline where it tells of such a room', () => {
    const opens = 'Veranda Biosciences Opens Press Room';
    expect(page(`<h1>${opens}</h1>`)).toBe(opens);
  });

  it('may be the headline cut, with the name of the site behind it', () => {
    const cut = headline.replace(' of VB-210', '');
    const dump = (title: string): string | undefined =>
      importBytes(
        Buffer.from(
          `Title: ${title}\n\nURL Source: https://birch.example/a\n\nMarkdown Content:\n# ${headline}\n\n${news}\n`,
        ),
        'a.md',
        { slug: 'a' },
      ).release.title;
    expect(dump(`${cut} | Birch Wire`)).toBe(headline);
    expect(dump(`Veranda | Birch Wire`)).toBe(headline);
  });

  it('is the running head of a document, with its day', () => {
    expect(
      read(
        'Veranda Biosciences plc\n14 May 2013\n\nVERANDA BIOSCIENCES PLC\n\nINTERIM RESULTS FOR THE SIX MONTHS ENDED 31 MARCH 2013',
      ).title,
    ).toBe('INTERIM RESULTS FOR THE SIX MONTHS ENDED 31 MARCH 2013');
  });
});

it.each([
  [
    'La cooperativa inaugura en Jaén la mayor planta de hueso de aceituna de Andalucía\n\nLa instalación tratará 60.000 toneladas al año y dará empleo directo a 34 personas',
    'La cooperativa inaugura en Jaén la mayor planta de hueso de aceituna de Andalucía',
  ],
  [
    'DGAP-News: Ahorn AG: Ahorn steigert Auftragseingang um 18 Prozent (deutsch)\n\nAhorn AG: Ahorn steigert Auftragseingang um 18 Prozent',
    'Ahorn AG: Ahorn steigert Auftragseingang um 18 Prozent',
  ],
])('a headline ends where its letters do: %s', (above, title) => {
  const news =
    'Jaén, 14 de noviembre de 2019.- Die Ahorn AG ha inaugurado hoy en Mancha Real su nueva planta de aprovechamiento, la mayor de estas características en la comarca y la primera de su clase.';
  expect(importBytes(Buffer.from(`${above}\n\n${news}\n`), 'a.txt').release.title).toBe(title);
});

describe('a headline and what its host sets above it', () => {
  const lead =
    'Veranda Biosciences, Inc., a developer of medicines for rare skin diseases, today announced that its pivotal trial of VB-210 has enrolled its last patient. Results are expected next year.';
  const rest =
    '"We are pleased," said Dana Whitlock, president of Veranda. "The work now goes on in all of our clinics in Albany and in Troy."';

  it('an exchange names the kind and the sender again', () => {
    const own = 'Acquisition of Birch Clinics Limited';
    const news = `Veranda Biosciences plc is pleased to announce the acquisition of Birch Clinics Limited for a total of £3.1 million in cash. ${rest}`;
    for (const kind of ['Acquisition', 'Re Acquisition', 'Purchase'])
      expect(
        read(
          `${kind}\nVeranda Biosciences PLC\n14 May 2004\nVeranda Biosciences PLC\n("Veranda" or "the Company")\n${own}`,
          news,
        ).title,
      ).toBe(own);
    // The day again, below a letterhead, or the name without its form; and a heading above which the sender stands.
    const long = 'SECOND CLINIC BOUGHT IN THE NORTH OF ENGLAND';
    for (const form of [
      'Acquisition\nVeranda Biosciences PLC\n14 May 2004\nVERANDA\nMedicines for rare skins\n14 May 2004',
      "Acquisition\nVeranda Biosciences PLC\n14 May 2004\n14 May 2004\nVERANDA BIOSCIENCES ('Veranda')",
      'Veranda Biosciences PLC\nAcquisition\n14 May 2004\n\nVeranda Biosciences plc',
    ])
      expect(read(`${form}\n${long}`, news)).toMatchObject({ title: long });
    // Without one of its own the heading stays.
    expect(
      read('Acquisition\nVeranda Biosciences PLC\n14 May 2004\n\nVeranda Biosciences plc', news),
    ).toMatchObject({ title: 'Acquisition' });
    // A heading above a day is no place.
    expect(
      importText(`Veranda Biosciences PLC\nContract Award\n14 May 2004\n\n${news}\n`).release.place,
    ).toBeUndefined();
    // A bank's name holds such a word too.
    expect(read(`Trading Statement\n\nBank of Alder plc`, `${lead}\n\n${rest}`).title).toBe(
      'Trading Statement',
    );
  });

  it.each([
    'VERANDA BIOSCIENCES, INC. EXHIBIT 99.1 Exhibit 99.1 Veranda trial is full of patients now',
    'Veranda Biosciences, Inc. Exhibit 99.1 Veranda trial is full of patients now',
    'Release – Veranda trial is full of patients now',
    'Release – Veranda trial is full of patients now\n\nResearch, News, and Market Data on VRND',
  ])('a filing or a host does, %s', (head) => {
    expect(read(head, `${lead}\n\n${rest}`).title).toBe('Veranda trial is full of patients now');
  });

  it('a mail names the kind of its copy in its subject', () => {
    const subject = 'Veranda press release, full trial';
    const own = 'VERANDA TRIALS REACH THE LAST\nOF THEIR PATIENTS';
    const mail = `FWD: ${subject}\n\nFrom: News Desk <news@alder.example>\nSubject: ${subject}\nDate: Thu, 28 Oct 2010 16:38:45 -0500 (EST)\n\nFOR IMMEDIATE RELEASE\n\n${own}`;
    expect(read(mail).title).toBe(own.replace('\n', ' '));
    // Where nothing else heads the news, the subject does.
    expect(read(`Subject: ${subject}`).title).toBe(subject);
  });

  it.each([
    'Veranda Opens Exhibit 99 Years After Its Foundation in Leeds',
    'Veranda Offers Research and Data on DNA',
  ])('a headline that looks like that stays whole, %s', (head) => {
    expect(read(head, `${lead}\n\n${rest}`).title).toBe(head);
  });

  it.each([
    'FWD: Press release - Veranda trial is full',
    '[skin-l] Fwd: Veranda trial is full of patients now',
    'Subject: FW: Veranda trial is full of patients now',
  ])('a mail that was sent on: %s', (subject) => {
    const own = 'PIVOTAL TRIAL OF VB-210 HAS ITS LAST PATIENT';
    const head = `${subject}\n\nVERANDA BIOSCIENCES\n\nFOR IMMEDIATE RELEASE        October 28, 2010\n\nContact: Per Lindahl, (518) 555-0142`;
    expect(read(`${head}\n\n${own}`, `ALBANY -- ${lead}\n\n${rest}`).title).toBe(own);
    // Without a headline of its own the subject is one, but for what the mail's program set before it.
    expect(read(head, `ALBANY -- ${lead}\n\n${rest}`).title).toMatch(/^Veranda trial is full/);
  });

  it('an offer of the host stands above it', () => {
    for (const offer of [
      'HOT :  Night Ferry to Coloane , Old Town Walk , Tower 2 In 1 Package',
      'Special offer: Two Nights in Lisbon for the Price of One',
      'Angebote: Kaffeemaschinen und Wasserkocher im Doppelpack',
      'Cruise to Macau , Peak Tram Ticket , Ocean Park 2 In 1',
    ])
      expect(read(`${offer}\n\n${headline}`).title).toBe(headline);
    const own = 'NEW: Pivotal Trial of VB-210 Enrolls Its Last Patient';
    expect(read(`${own}\n\nResults Expected Next Year`).title).toBe(own);
  });

  it('a headline ends with the particle of its verb', () => {
    const own = 'Skin cells change shift when the street lamps come on';
    const below = 'Albany study finds that patients in lit towns begin and end sleep earlier';
    expect(read(`${own}\n${below}`)).toEqual({ title: own, subheads: [below] });
    expect(read(`${own.replace(' come on', ' shine on')}\nAlbany and Its Patients`).title).toBe(
      'Skin cells change shift when the street lamps shine on Albany and Its Patients',
    );
    expect(read('Veranda Biosciences Signs On\nThree New Clinics in Troy').title).toBe(
      'Veranda Biosciences Signs On Three New Clinics in Troy',
    );
  });

  it('its host has glued the deck to it, or tells where it ends', () => {
    const own = 'Veranda Biosciences Opens Clinic for Rare Skin Diseases in Troy';
    const deck = 'Old Mill to Treat 400 Patients a Year by Fall';
    const glued = (above: string, line: string) =>
      read(`${above}\n28 October 2010`, `${line} ALBANY, N.Y., Oct. 28 /PRNewswire/ -- ${lead}`);
    expect(glued(own, `${own} ${deck}`)).toEqual({ title: own, subheads: [deck] });
    expect(glued(own, `${own} - ${deck}`)).toEqual({ title: own, subheads: [deck] });
    expect(
      read(
        `${own}\n28 October 2010`,
        `${own}${deck} 2010ALBANY, N.Y., Oct. 28 /PRNewswire/ -- ${lead}`,
      ),
    ).toEqual({ title: own, subheads: [`${deck} 2010`] });
    // What its host has cut off is no deck.
    const cut = 'Veranda Biosciences Opens Clinic for Rare Skin Diseases in';
    expect(glued(cut, `${cut} Troy to Treat 400 Patients a Year`).title).toBe(
      `${cut} Troy to Treat 400 Patients a Year`,
    );
    expect(glued(`${own} and Albany`, `${own} and Albany Is to Follow`).title).toContain(own);
  });
});

it('the offices of who speaks stand above a headline, in capitals too', () => {
  const own = 'Villages Share $61.5 Million for Their Airstrips';
  const news =
    'Villages in five states and the Northern Territory will share in $61.5 million to seal, light and fence airstrips that are used by the flying doctor.';
  for (const office of [
    'JOAN WALE MP\nSHADOW MINISTER FOR TRAINS\nMEMBER FOR HOQUIAM',
    'THE HON JOAN WALE MP\n\nFORMER MINISTER FOR RURAL TRANSPORT AND SERVICES',
    'Acting Minister for Rural Transport',
  ])
    expect(read(`${office}\n\n${own}\n\n15 September 2009`, `${news}\n\n${news}`).title).toBe(own);
  const opens = 'MINISTER FOR TRAINS OPENS LINE TO HOQUIAM';
  expect(read(`${opens}\n\n15 September 2009`, `${news}\n\n${news}`).title).toBe(opens);
});

describe('a page’s own lead', () => {
  const teaser =
    'Villages in five states and the Northern Territory will share in $61.5 million to seal, light and fence airstrips that are used by the flying doctor.';
  const more =
    '“A strip that is closed for six weeks is not much use,” Ms Wale said. “Sealing it costs less than two flights a year for any of us.”';
  const page = (between: string) =>
    importText(
      `THE HON JOAN WALE MP\n\nFormer Minister for Rural Transport\n\nMore Than $60 Million for Outback Airstrips\n\n${teaser}\n\n${between}\n\n${teaser}\n\n${more}\n`,
    );

  it('is left out above the day and the news that says it again', () => {
    const { release, leftOut, body } = page(
      'PDF printable version of More Than $60 Million for Outback Airstrips (PDF 31 KB)\n\nJoint Release\n\nThe Hon Joan Wale MP\n\n16 September 2009',
    );
    expect(release.title).toBe('More Than $60 Million for Outback Airstrips');
    expect(release.date).toBe('2009-09-16');
    const gone = leftOut.map(({ text }) => text);
    expect(gone).toContain(teaser);
    expect(gone).toContain(
      'PDF printable version of More Than $60 Million for Outback Airstrips (PDF 31 KB)',
    );
    expect(body).toContain('Joint Release');
  });

  it('stays without a day below it', () => {
    expect(page(more).leftOut).toEqual([]);
  });
});

it.each<[string, string, string]>([
  [
    'a name and the second of two',
    'Exhibit 99.1\nBirchtal\nand Alderlab Announce Co-Development and Marketing\nAgreement for Rapid Ferritin Test',
    'Birchtal and Alderlab Announce Co-Development and Marketing Agreement for Rapid Ferritin Test',
  ],
  [
    'two names in capitals',
    'BIRCHTAL\nAND ALDERLAB ANNOUNCE MARKETING\nAGREEMENT FOR RAPID FERRITIN TEST',
    'BIRCHTAL AND ALDERLAB ANNOUNCE MARKETING AGREEMENT FOR RAPID FERRITIN TEST',
  ],
  [
    'each of two names',
    'Birchtal Inc.\nand\nAlderlab GmbH\nAnnounce Exclusive License\nAgreement for Rapid Ferritin Test',
    'Birchtal Inc. and Alderlab GmbH Announce Exclusive License Agreement for Rapid Ferritin Test',
  ],
  [
    'a name above its verb',
    'Birchtal\nAnnounces Rapid Ferritin Test',
    'Birchtal Announces Rapid Ferritin Test',
  ],
  [
    'a name above what it is to do',
    'Birchtal\nto Present Ferritin Data at Congress in Vienna',
    'Birchtal to Present Ferritin Data at Congress in Vienna',
  ],
  // A letterhead above headlines that are whole.
  [
    'no second name',
    'Birchtal\nand then there were three: a test of ferritin',
    'and then there were three: a test of ferritin',
  ],
  [
    'a name of which the news knows nothing',
    'Media Centre\nAnnounces Rapid Ferritin Test',
    'Announces Rapid Ferritin Test',
  ],
  [
    'another agreement below',
    'Birchtal to Expand Its Marketing\n\nAgreement Covers Sixteen Countries of Europe',
    'Birchtal to Expand Its Marketing',
  ],
])('a headline broken behind %s', (_, head, title) => {
  const news =
    'Malvern, PA, March 9, 2004. Birchtal Inc. (Nasdaq: BRCH) and Alderlab GmbH today announced that they have signed an agreement to develop and sell a rapid test of ferritin. Ferritin tells of iron.\n\nThe test takes ten minutes. It will be sold in sixteen countries by Alderlab and in America by Birchtal, said Ann Roe, who leads Birchtal.';
  expect(importText(`${head}\n${news}\n`).release.title).toBe(title);
});

it.each<[string, string, string | undefined]>([
  [
    'behind words in small letters',
    'MEDIA RELEASE First patient receives the new implant Weilburg, 17 May 2018 – The first',
    'First patient receives the new implant',
  ],
  [
    'behind a German headline',
    'MEDIENMITTEILUNG Neues Implantat wird in Europa erprobt Mainz, 17. Mai 2018 - The first',
    'Neues Implantat wird in Europa erprobt',
  ],
  // The day of what it tells.
  [
    'in a sentence',
    'The implant was first shown to Dr. Anna Roth of Mainz, 17 May 2018 – then a guest – and the first',
    undefined,
  ],
])('a town and a day before its month %s', (_, opening, title) => {
  const more =
    ' patient has been treated in a European study of an implant that is grown from cells of the nose.';
  const text = `${opening}${more.repeat(14)}`;
  expect(importText(`${text}\n`).release.title).toBe(title);
});

describe('what is printed around a headline', () => {
  const lead =
    'ALBANY, N.Y., Oct. 28, 2010 – The Veranda Ferry Society will open its restored slip to visitors on Saturday with boat rides, a chowder lunch and a parade of wooden boats. Volunteers have spent four years on the work.\n\n"Come and walk on it," said Dana Whitlock, who led them.';
  const page = (head: string, title: string): string | undefined =>
    importBytes(
      Buffer.from(
        `<html><head><title>${title}</title></head><body>${head}${lead
          .split('\n\n')
          .map((words) => `<p>${words}</p>`)
          .join('')}</body></html>`,
      ),
      'a.html',
    ).title;

  it.each([
    ['Press Release: Veranda Ferry Slip', 'RESTORED SLIP OPENS AFTER FOUR YEARS'],
    ['Subject: Visitors\nPosted by: dwhitlock', 'Society Opens Restored Slip to Visitors'],
    ['SAVE THE DATE:', 'VERANDA FERRY SLIP OPENS OCTOBER 30'],
    [
      'NEWS RELEASE',
      'VOLUNTEERS OPEN WHAT THEY CALL “THE BEST\n\nSLIP ON THE RIVER,” AFTER FOUR YEARS',
    ],
    ['NEWS RELEASE', 'SOCIETY REPORTS RESULTS OF ITS BOAT RIDES FOR THE FOURTH QUARTER\nOF 2010'],
    ['NEWS RELEASE', 'SOCIETY REPORTS RESULTS OF ITS BOAT RIDES FOR ALL OF FISCAL\n2010'],
    ['NEWS RELEASE', 'SOCIETY OPENS SLIP FOR BOATS AND STUDIES OF IgA\nIN RIVER CRABS'],
  ])('stands beside it: %s / %s', (above, title) => {
    expect(read(`${above}\n\n${title}`, lead).title).toBe(title.replace(/\n+/, ' '));
  });

  it.each([
    ['Society Announces Forty Boat Grants', '\nAwards Back Slips and Wooden Boats'],
    ['SOCIETY ANNOUNCES FORTY\nBOAT GRANTS', 'Awards Back Slips and Wooden Boats'],
    ['SOCIETY OPENS ITS FERRY SLIP', '/NOT FOR DISTRIBUTION TO U.S. NEWS WIRE SERVICES/'],
  ])('stands below it: %s / %s', (title, below) => {
    expect(read(`${title}\n${below}`, lead).title).toBe(title.replace('\n', ' '));
  });

  it('is a deck below a German verb that is whole', () => {
    const german =
      'Jena, 28. Oktober 2010 - Die Alder AG hat den Umsatz um elf Prozent gesteigert. Der Vorstand erwartet nun mehr als im Frühjahr und hat die Prognose erhöht.';
    const head = 'ALDER AG HEBT PROGNOSE AN\n\nUMSATZ UM ELF PROZENT GESTIEGEN';
    expect(read(head, german).title).toBe('ALDER AG HEBT PROGNOSE AN');
  });

  it('is the notice of a wire that sends it again, and the language of the other copy', () => {
    const { title } = read('/R E P E A T -- Ferry Society opens its restored slip/ Français', lead);
    expect(title).toBe('Ferry Society opens its restored slip');
  });

  it('is what a site calls the page', () => {
    const head =
      '<h2>RIVER PRESS: VERANDA FERRY SOCIETY PRESS</h2><b>RESTORED FERRY SLIP DRAWS VISITORS</b><br><b>Chowder and boat rides on Saturday</b><br>';
    expect(page(head, 'River Press: Veranda Ferry Society Press')).toBe(
      'RESTORED FERRY SLIP DRAWS VISITORS',
    );
  });

  it.each(['h1', 'h2'])('is a deck below two words in %s that the page is named by', (tag) => {
    const head = `<h1>Newsroom</h1><${tag}>Back Afloat</${tag}><h3>Volunteers Reopen the Old Slip to Visitors</h3>`;
    expect(page(head, 'Back Afloat - Veranda Ferry Society')).toBe('Back Afloat');
  });

  it('is the name of a house that the page is named by', () => {
    const head = '<h1>Veranda Ferry</h1><h2>Volunteers Reopen the Old Slip to Visitors</h2>';
    expect(page(head, 'Veranda Ferry - Welcome')).toBe(
      'Volunteers Reopen the Old Slip to Visitors',
    );
  });
});

describe('a headline of several lines', () => {
  const dash = '-'.repeat(30);
  const plain = news.replace('–', '--');

  it.each([
    `VERANDA TO BUILD A SECOND HOUSE\nFOR THE TRIAL OF VB-210 SLAYTON\n${'-'.repeat(31)}`,
    `VERANDA TO BUILD A SECOND HOUSE\n${'-'.repeat(31)}\nFOR THE TRIAL OF VB-210 SLAYTON\n${'-'.repeat(31)}`,
    `VERANDA TO BUILD A SECOND HOUSE\nFOR THE TRIAL OF VB-210 SLAYTON\n${dash}---------`,
  ])('has dashes below its last line, or below each: %j', (head) => {
    expect(read(`EX-99.1\n\n${head}`, plain)).toEqual({
      title: 'VERANDA TO BUILD A SECOND HOUSE FOR THE TRIAL OF VB-210 SLAYTON',
      subheads: [],
    });
  });

  it.each([
    'Veranda Reports Third Quarter 2010 Financial Results and Provides Business\nUpdate',
    'VERANDA FILES ITS QUARTERLY REPORT ON FORM\n10-Q',
    'VERANDA PUBLISHES ITS SIX MONTH FINANCIAL\nRESULTS TO JUNE 30, 2010 AND PROVIDES UPDATE ON FILING',
    'Veranda Announces Appointment of Dr.\nAda Roe to Its Board',
    'Veranda: Start of a Phase\nIII Study of VB-210 in Severe Asthma',
    'VERANDA SELLS ITS ANTIBODIES FOR C$11.5\nMILLION',
    'Veranda Extends Colon Test\nAgreement with Four Ohio Clinics',
  ])('ends in what stands alone elsewhere: %j', (head) => {
    expect(read(head).title).toBe(head.replace('\n', ' '));
  });

  it('opens with the name that an archive of filings prints above it', () => {
    const rows =
      'VERANDA BIOSCIENCES INC\n8-K, EX-99, 2010-10-28\nPHARMACEUTICAL PREPARATIONS\nPrevious: VERANDA BIOSCIENCES INC, 8-K, 2010-10-28\nNext: WESTCHASE TERM TRUST INC, 40-8F-L, 2010-10-28\n\n\n\n<PAGE>   1\nVERANDA BIOSCIENCES, INC.\nFOR RELEASE AT 7:30 AM OCTOBER 28, 2010';
    const head = `${' '.repeat(22)}VERANDA BIOSCIENCES REPORTS\n${' '.repeat(20)}POSITIVE OUTCOME OF PHASE III STUDY OF\n${' '.repeat(25)}VB-210 GEL IN ACNE`;
    expect(read(`${rows}\n\n\n${head}`, plain).title).toBe(
      'VERANDA BIOSCIENCES REPORTS POSITIVE OUTCOME OF PHASE III STUDY OF VB-210 GEL IN ACNE',
    );
  });

  it('goes on below an infinitive in capitals, though each line is a paragraph', () => {
    const head = `<div><b>VERANDA TO ACQUIRE</b></div><div><b>ALDER VECTOR</b></div>`;
    const body = `<div>&nbsp;</div>${plain
      .split('\n\n')
      .map((line) => `<div>${line}</div><div>&nbsp;</div>`)
      .join('')}`;
    const { title } = importBytes(
      Buffer.from(`<html><body>${head}${body}</body></html>`),
      'a.html',
    );
    expect(title).toBe('VERANDA TO ACQUIRE ALDER VECTOR');
  });

  it('stands below what a site of shares prints of its sender', () => {
    const rows =
      'Veranda Biosciences Inc. (C:VBI)\nShares Issued 41,250,100\nLast Close 10/27/2010 $0.35\nThursday October 28 2010 - News Release';
    expect(read(`${rows}\n\n${headline}`).title).toBe(headline);
    expect(read(`${headline}\n\nCONTRIBUTOR\n\nGlobeNewswire\n\nPUBLISHED`).title).toBe(headline);
  });

  it('goes on below an empty line where its first one is underlined and left open', () => {
    const head = `VERANDA BIOSCIENCES, INC. REPORTS\n${'-'.repeat(33)}\n\nFOURTH PROFITABLE YEAR AND\nHIGHER DIVIDEND`;
    expect(read(head, plain).title).toBe(
      'VERANDA BIOSCIENCES, INC. REPORTS FOURTH PROFITABLE YEAR AND HIGHER DIVIDEND',
    );
  });

  const results =
    'Veranda (AIM: VER), the maker of rapid tests, announces its unaudited results for the six months ended 30 September 2014. Sales grew by a fifth, and the Board has declared a dividend of one penny.';
  const period = 'FOR THE SIX MONTHS ENDED 30 SEPTEMBER 2014';

  it('ends above the period where its host prints no more', () => {
    const head = (host: string) =>
      `${host}\n\n14 Oct 2014 07:00\n\nRNS Number : 2217U\nVeranda PLC\n14 October 2014\n\nVERANDA PLC\n\nTRADING UPDATE\n\n${period}`;
    expect(read(head('Trading Update'), results)).toEqual({
      title: 'TRADING UPDATE',
      subheads: [period],
    });
    expect(read(head('Half-year Report'), results).title).toBe(`TRADING UPDATE ${period}`);
  });
});
