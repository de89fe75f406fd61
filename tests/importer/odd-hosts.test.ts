import { describe, expect, test } from 'vitest';
import { readContactHead } from '../../src/importer/contacts/lines.ts';
import { findTickers } from '../../src/importer/body/tickers.ts';
import { importBytes } from '../../src/importer/import-release.ts';
import { readEastAsianDateline } from '../../src/importer/east-asia/dateline.ts';
import { isLetterheadOfJapan } from '../../src/importer/east-asia/letterhead.ts';
import { isSponsored } from '../../src/importer/site/adverts.ts';
import { isBlogFoot, leadsToNeighbour } from '../../src/importer/site/blog-feet.ts';
import { lengthOfStatement } from '../../src/importer/site/calendars.ts';
import { findNoteStack } from '../../src/importer/site/clocks.ts';
import { isCounter } from '../../src/importer/site/counters.ts';
import { findDocumentCopyFrame } from '../../src/importer/site/document-copy.ts';
import {
  findDocumentFrame,
  findNumberedFeet,
  findStamps,
} from '../../src/importer/site/document-host.ts';
import { findHostFeet } from '../../src/importer/site/host-feet.ts';
import { isHostRow } from '../../src/importer/site/head-rows.ts';
import { findInquiryForms } from '../../src/importer/site/inquiry-forms.ts';
import { isSiteTalk } from '../../src/importer/site/talk.ts';
import { headsStoriesAbroad } from '../../src/importer/site/stories-abroad.ts';
import { isTalkAbroad } from '../../src/importer/site/talk-abroad.ts';
import { tellsWhenSent } from '../../src/importer/site/talk-in-east-asia.ts';
import { findWireRow } from '../../src/importer/site/wire-rows.ts';
import { isTalkOfEast } from '../../src/importer/site/words-east.ts';

const read = (text: string | readonly string[], name = 'a.txt') =>
  importBytes(Buffer.from(typeof text === 'string' ? text : text.join('\n\n')), name, {
    slug: 'a',
  });

const news =
  'ELMSTEAD, Maine, May 5, 2021 /PRNewswire/ -- Alder Locomotive Works Inc. today took an order for 42 shunters from Birch Rail, which runs trains between Elmstead and the coast. The first will be delivered next summer, and the others follow within two years.';
const more =
  '"Our crews asked to keep the two that we lent them," said Ann Roe, who runs the yards of Birch Rail. "They start on a cold morning and do not fill the yard with smoke, and our neighbours thank us."';

describe('the headline of a copy', () => {
  test('is not the kind of news that a host prints as its subject', () => {
    const headline = 'Birch Rail Orders 42 Shunters From Alder Locomotive';
    const copy = (subject: string) =>
      read(['Birch Times', `Classified in: Rail\nSubject: ${subject}`, headline, news, more]);
    expect(copy('CONTRACT/AGREEMENT').release.title).toBe(headline);
    expect(copy('NEW PRODUCTS/SERVICES').release.title).toBe(headline);
  });

  test('is the subject where nothing below tells more', () => {
    const { title } = read([
      'Subject: Birch Rail Orders 42 Shunters From Alder',
      'A good day for Elmstead',
      news,
      more,
    ]).release;
    expect(title).toBe('Birch Rail Orders 42 Shunters From Alder');
  });

  test('is whole where a board cut its copy within a word', () => {
    const whole = 'Birch Rail Orders 42 Shunters of Type ALW-201 From Alder Locomotive';
    const { title, subheads } = read([
      `Alder Locomotive (ALW) Message Board\n${whole.slice(0, 44)}\nPost# of 84112\nPosted By: tom`,
      whole,
      news,
      more,
    ]).release;
    expect(title).toBe(whole);
    expect(subheads).toEqual([]);
  });

  test('may be the link of a blog to the page of its own', () => {
    const markdown = (headline: string) =>
      read(
        [
          '# [Elmstead Life](https://life.example/)',
          '* [About](https://life.example/about)\n* [Food](https://life.example/food)\n* [Travel](https://life.example/travel)',
          `## [${headline}](https://life.example/a)`,
          '5/5/2021',
          news,
          more,
        ],
        'a.md',
      ).release.title;
    expect(markdown('Birch Rail Orders 42 Shunters From Alder Locomotive')).toBe(
      'Birch Rail Orders 42 Shunters From Alder Locomotive',
    );
    expect(markdown('Ten Winter Soups for Your Family')).not.toMatch(/Soups/);
  });
});

describe('German news', () => {
  const german = (headline: string, first: string, heading: string) =>
    read([
      'Alle Storys\nFolgen\nKeine Story von Erle Fördertechnik GmbH mehr verpassen.',
      '12.05.2022 – 09:30',
      'Erle Fördertechnik GmbH',
      headline,
      first,
      heading,
      'Im September beginnen die ersten zwölf Auszubildenden, darunter angehende Mechatroniker. Die Stadt stellt in der Nähe des Werks günstige Zimmer bereit.',
      'Pressekontakt:\nErle Fördertechnik GmbH\nRuth Weller\nTelefon: 0521 / 5550-217\nE-Mail: presse@erle.example',
      'Original-Content von: Erle Fördertechnik GmbH, übermittelt durch news aktuell',
      'Weitere Storys: Erle Fördertechnik GmbH',
    ]);

  test('lose the host’s call to follow their sender', () => {
    const { release, body } = german(
      'Erle Fördertechnik eröffnet zweites Werk in Görlitz',
      'Görlitz (ots) - Der Maschinenbauer Erle Fördertechnik hat am Mittwoch in Görlitz sein zweites Werk eröffnet. Bis Ende 2023 sollen am Standort 140 Menschen arbeiten.',
      'Ausbildung von Anfang an',
    );
    expect(release.title).toBe('Erle Fördertechnik eröffnet zweites Werk in Görlitz');
    expect(release.headings).toEqual(['Ausbildung von Anfang an']);
    expect(body).not.toMatch(/verpassen|Weitere Storys/);
  });

  test.each([
    ['Keine Meldung von Stadt Elmstedt mehr verpassen.', true],
    ['Kein Tor von Erle Elmstedt mehr verpassen', false],
    ['Keine Meldung mehr verpassen: Elmstedt startet neue App', false],
  ])('%s', (line, isHost) => {
    expect(isTalkAbroad(line)).toBe(isHost);
  });

  test('and English lines that lead on are no headings', () => {
    const { headings } = read([
      'Alder Locomotive Opens a Yard in Elmstead',
      news,
      'Alder Locomotive has become an',
      'engineering house of 400 people that builds and mends engines for the railways of the coast and of the hills.',
      more,
    ]).release;
    expect(headings).toEqual([]);
  });
});

describe('a table whose cells a copy set each on a line', () => {
  const cells = ['June 30, 2010', 'June 30, 2009', 'Net income', '$', '2,104', '$', '1,893'];
  test.each([
    [['(dollars in thousands, except per share data; unaudited)', ...cells], 8],
    [['$', '2,104', '$', '1,893', 'Total assets', '496,331', '468,720'], 7],
    // A figure or two, a price and words are no table.
    [['(unaudited)', 'June 30, 2010', '2,104', 'Privacy', 'Contact'], 0],
    [['$41.27', '+2.18%', '1,204', '311'], 0],
    [['Net income', '2,104', '1,893', '311', '204'], 0],
  ])('%s', (lines, length) => {
    expect(lengthOfStatement(lines, 0)).toBe(length);
  });

  test('stays above the foot of a page', () => {
    const { body } = read(
      [
        'AlderFilings.com - Filings Made Easy',
        'Home > A > ALDER BANCORP > 8-K > EX-99.1',
        'ALDER BANCORP REPORTS HIGHER EARNINGS',
        'ELMSTEAD, Maine, July 19, 2010 – Alder Bancorp, Inc. (Nasdaq: ALDB) announced earnings of $2.1 million, up 11% from $1.9 million a year earlier, on more deposits and fewer losses on loans.',
        'Forward-Looking Statements',
        'This release may contain forward-looking statements. Results may differ because of changes in interest rates.',
        'ALDER BANCORP\nFINANCIAL HIGHLIGHTS',
        '(dollars in thousands; unaudited)',
        ...cells,
        'Related filings: 10-Q Nov 08, 2010 | 10-K Mar 15, 2010',
        '© 2010 AlderFilings.com. This site is not affiliated with the Securities and Exchange Commission.',
        'Privacy | Contact Us | RSS',
      ].join('\n\n'),
    );
    expect(body).toMatch(/FINANCIAL HIGHLIGHTS[^]*dollars in thousands[^]*1,893\s*$/);
  });
});

describe('the mark of who passes a copy on', () => {
  const dateline = 'ELMSTEAD, Maine, May 5, 2021 /PRNewswire/ -- Alder Locomotive took an order.';
  test.each([
    ['(ELMNETNEWS- PR Newswire)'],
    ['(Elm News - PR Newswire)'],
    ['(ELMFN - PR Newswire - Nasdaq)'],
  ])('%s goes above a dateline with the same wire', (mark) => {
    expect(findWireRow(['Alder Wins an Order', '', mark, '', dateline])).toEqual([2]);
    expect(read(['Alder Wins an Order From Birch Rail', mark, news, more]).release.place).toBe(
      'ELMSTEAD, Maine',
    );
  });

  test.each([
    [['(ELMFN- Business Wire)', dateline]],
    [['(ELMFN- PR Newswire)', 'Alder Locomotive took an order today.']],
    [['(Alder - Birch)', dateline]],
  ])('stays: %s', (lines) => {
    expect(findWireRow(lines)).toEqual([]);
  });
});

test.each([
  ['The share is listed on AktieTorget (ticker: ALDX).', ['ALDX']],
  ['The shares are traded on Spotlight with ticker ALDX.', ['ALDX']],
  ['The share is listed on Nasdaq Stockholm (ticker: ALD B).', ['ALD B']],
  ['Aktien är noterad på Nasdaq Stockholm under kortnamnet ALD B.', ['ALD B']],
  ['Listed on Nasdaq Stockholm under the ticker ALD A year ago.', ['ALD']],
  ['The band is listed in Elmstead (ticker: ALDX).', []],
])('%s', (text, symbols) => {
  expect(findTickers(text).map(({ symbol }) => symbol)).toEqual(symbols);
});

describe('hosts of documents', () => {
  const doc = ['ACME ORDERS A FERRY FOR ELMSTEAD', 'ELMSTEAD, May 5, 2021 - Acme ordered a ferry.'];
  test('ask whether a file was of use above it', () => {
    const above = [
      'Download ACME ORDERS A FERRY FOR ELMSTEAD',
      'Survey',
      'yes no Was this document useful for you?',
      'Thank you for your participation!',
      'Document related concepts',
      'Ferry wikipedia , lookup',
      'Transcript',
    ];
    expect(findDocumentFrame([...above, ...doc])).toEqual([...above.keys()]);
    expect(findDocumentFrame(['Survey', 'Transcript', ...doc])).toEqual([]);
  });

  test('tell who put a file up above its label', () => {
    const [title = ''] = doc;
    const above = [
      title,
      'Size: px',
      'Start display at page:',
      `Download "${title}"`,
      'Ann Roe',
      '6 years ago',
      'Views:',
      'Transcription',
    ];
    expect(findDocumentCopyFrame([...above, '1 ALDER', ...doc])).toEqual([...above.keys()]);
    // What is no label may be the file's.
    const unlabelled = [...above.slice(0, -1), '1 ALDER', ...doc];
    expect(findDocumentCopyFrame(unlabelled)).toEqual([]);
  });

  test('stamp each page in Australia', () => {
    const stamp = 'For personal use only';
    expect(findStamps([stamp, 'ASX: ALD', stamp])).toEqual([0, 2]);
    expect(findStamps(['ylno esu lanosrep roF', 'ASX: ALD'])).toEqual([0]);
    expect(findStamps([stamp, 'Alder sells pumps.'])).toEqual([]);
  });

  test('print a page’s number at the edge of its foot', () => {
    const page = (number: number) => [
      'Alder tells the news of the day.',
      '',
      'It tells more of them.',
      '',
      '',
      'Alder Limited ABN 44 600 111 222',
      `Level 2, 14 Queen Street, Elmstead          ${String(number)}`,
    ];
    expect(findNumberedFeet([...page(1), ...page(2)]).sort()).toEqual([5, 6]);
    expect(findNumberedFeet([...page(1), ...page(3)])).toEqual([]);
    expect(findNumberedFeet(['Level of water          1', 'Level of water          2'])).toEqual(
      [],
    );
  });
});

describe('forms and feet', () => {
  test.each([
    [
      [
        'Send by mail :',
        'Name :',
        'First name :',
        'From * :',
        'To * :',
        '(You can enter multiple email addresses separated by commas)',
        'Message :',
        '*Required fields',
      ],
    ],
    [
      [
        'Envoyer par e-mail :',
        'Nom :',
        'Prénom :',
        'De * :',
        'À * :',
        'Message :',
        '*Champs obligatoires',
      ],
    ],
    [
      [
        'Per E-Mail versenden :',
        'Name :',
        'Vorname :',
        'Von * :',
        'An * :',
        'Nachricht :',
        '*Pflichtfelder',
      ],
    ],
  ])('%s', (lines) => {
    expect(findInquiryForms(lines)).toHaveLength(lines.length);
  });

  test('the head of a memo is no form', () => {
    expect(findInquiryForms(['From:', 'To:', 'Subject:', 'Alder opens a mill*'])).toEqual([]);
  });

  test.each([
    ['LEAVE A REPLY Cancel reply'],
    ['Schreibe einen Kommentar Antworten abbrechen'],
    ['Laisser un commentaire'],
    ['Avbryt svar'],
    ['Save my name, email, and website in this browser for the next time I comment.'],
    [
      'Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.',
    ],
    [
      'Spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar.',
    ],
  ])('%s', (line) => {
    expect(isBlogFoot(line)).toBe(true);
  });

  test.each([
    ['Save my name for the next meeting, he said.'],
    ['Leave a reply with the desk in Elmstead, and Ann Roe will call you.'],
  ])('%s stays', (line) => {
    expect(isBlogFoot(line)).toBe(false);
  });

  test.each([
    ['The post Alder Opens a Mill appeared first on Birch News.', true],
    ['The article Alder Opens a Mill originally appeared on Birch.com.', true],
    ['Der Beitrag Erle eröffnet Werk erschien zuerst auf Birkenblatt.', true],
    ['Zoek soortgelijke berichten', true],
    ['The band first appeared on stage in Elmstead.', false],
  ])('%s', (line, isHost) => {
    expect(isSiteTalk(line)).toBe(isHost);
  });

  test('a link leads to the story before or behind, a sentence does not', () => {
    expect(leadsToNeighbour('Previous article Solar lender hires three bankers')).toBe(true);
    expect(leadsToNeighbour('Artículo siguiente Diez sopas de invierno')).toBe(true);
    expect(leadsToNeighbour('The next article is about soups')).toBe(false);
    expect(isSponsored('Sponsored: See the new skid steers')).toBe(true);
    expect(isSponsored('Sponsored teams of Alder won')).toBe(false);
  });

  test.each([
    ['Post# of 84112', true],
    ['Message 12 of 400', true],
    ['Post office of 1912', false],
  ])('%s', (line, isCount) => {
    expect(isCounter(line)).toBe(isCount);
  });

  test('a clock in two languages stands among the notes around a day', () => {
    const stack = ['Published', '2 månader ago', 'on', 'november 14, 2023'];
    expect(findNoteStack(stack).sort()).toEqual([0, 1, 2]);
  });
});

describe('rows between a headline and the news', () => {
  const told = 'alder locomotive works took an order for shunters';
  test.each([
    ['May 5, 2021 | About: NYSE:ALW +1.12%', true],
    ['Wednesday, May 5, 2021 Rail News J E 4', true],
    ['Wednesday, May 5, 2021 Rail News', true],
    ['May 5, 2021 Alder opens the news', false],
    ['May 6, 2021 Rail News', false],
    ['May 5, 2021 | About: the mill', false],
  ])('%s', (row, isHost) => {
    expect(isHostRow(row, '2021-05-05', told)).toBe(isHost);
  });
});

describe('portals of Japan', () => {
  test.each([
    ['ニュース レビュー 特集 ブログ 企業情報', true],
    ['個人情報保護方針 利用規約 訂正 広告について', true],
    ['会社概要', false],
    ['特集 春の新商品 発売', false],
  ])('%s', (line, isMenu) => {
    expect(isTalkOfEast(line)).toBe(isMenu);
  });

  test.each([
    ['企業情報センター > プレスリリース'],
    ['本プレスリリースは発表元企業よりご投稿いただいた情報を掲載しております。'],
    ['お問い合わせにつきましては発表元企業までお願いいたします。'],
    ['プレスリリース詳細へ リンク'],
  ])('%s', (line) => {
    expect(isTalkAbroad(line)).toBe(true);
  });

  test.each([
    ['お問い合わせは広報担当の宮下までお願いいたします。'],
    ['本リリースは当社の業績見通しを含んでおります。'],
  ])('%s stays', (line) => {
    expect(isTalkAbroad(line)).toBe(false);
  });

  test('tell when they were sent a release and by which wire', () => {
    expect(tellsWhenSent('伊那アグリ株式会社 2021年03月16日 11時00分 From PR TIMES')).toBe(true);
    expect(tellsWhenSent('伊那アグリ株式会社 2021年03月16日 11時00分')).toBe(false);
  });
});

describe('a portal whose buttons stand above the dateline', () => {
  const copy = (buttons: string) =>
    read([
      'Alle Storys\nFolgen\nKeine Story von Erle Textil AG mehr verpassen.',
      '03.09.2020 – 08:00',
      'Erle Textil AG',
      'Erle Textil bringt Arbeitskleidung aus Hanf auf den Markt',
      buttons,
      'Reutlingen (ots)',
      'Die Erle Textil AG verkauft ab Oktober Arbeitskleidung, deren Gewebe zu 60 Prozent aus Hanf besteht. Den Hanf bauen elf Höfe auf der Schwäbischen Alb an, gesponnen wird er in Reutlingen.',
      '"Hanf hält länger als Baumwolle", sagt Vorstand Gerlinde Maurer. "Unsere Kunden in den Werkstätten haben ihn ein Jahr lang getestet und wollen nichts anderes mehr."',
      'Rückfragen bitte an:\n\nErle Textil AG\nPressestelle\nTelefon: 07121 555 014\nE-Mail: pressestelle@erle.example',
      'Original-Content von: Erle Textil AG, übermittelt durch news aktuell',
      'Weitere Storys: Erle Textil AG',
    ]);
  test.each([['Ein Dokument'], ['Ein Dokument\nDownload'], ['Bild-Infos\nDownload']])(
    '%s takes no place with it',
    (buttons) => {
      const { release, body } = copy(buttons);
      expect(release.place).toBe('Reutlingen');
      expect(release.date).toBe('2020-09-03');
      expect(body).toMatch(/Reutlingen \(ots\)/);
      expect(release.contacts[0]?.email).toBe('pressestelle@erle.example');
    },
  );
});

test.each([
  ['pressestelle@erle.example', undefined],
  ['Pressestelle', 'media'],
  ['Contact:jane@alder.example', 'general'],
])('%s as the head of a contact', (line, kind) => {
  expect(readContactHead(line)?.kind).toBe(kind);
});

describe('lists and boxes of a portal', () => {
  test.each([
    ['Plus de actus: Moulin SA', true],
    ['Más noticias: Alder', true],
    ["Toute l'actualité sur LUMENNE SA", true],
    ['Dernières nouvelles : Moulin ouvre un atelier', false],
    ['Toute l’actualité du moulin tient dans un journal.', false],
  ])('%s', (line, heads) => {
    expect(headsStoriesAbroad(line)).toBe(heads);
  });

  const release = Array.from({ length: 12 }, (_, at) => `Alder tells news ${String(at)}.`);
  test('a board shows what a share did', () => {
    const box = ['Volume: -', 'Day Range:\t-', 'Bid: 1.20', 'Total Trades: 0', '1D\t1M\t3M\t1Y'];
    expect(findHostFeet([...release, ...box])).toEqual([12, 13, 14, 15, 16]);
    expect(findHostFeet([...release, 'Volume: 4,000 tonnes', 'High: 12 metres'])).toEqual([]);
  });

  test('the count of comments above a portal’s clock is no subhead', () => {
    const { subheads } = read([
      'AlderScreen.com\nHomepage    Equities    United States    Nasdaq    Alder, Inc.    ALD\n41.27 USD   +2.18%',
      'ALDER, INC. : Announces Second Quarter 2020 Results\n0\n08/06/2020 | 04:07pm EDT\nSend by mail :\nName :\nFirst name :\nFrom * :\nTo * :\nMessage :\n*Required fields',
      'Subscription revenue up 34% to $58.9 million',
      'ELMSTEAD, Maine, Aug. 06, 2020 (GLOBE NEWSWIRE) -- Alder, Inc. (Nasdaq: ALD), maker of software for hospitals and clinics, today announced results for the second quarter, in which nurses used it more than ever before.',
      more,
    ]).release;
    expect(subheads).toEqual(['Subscription revenue up 34% to $58.9 million']);
  });

  test('who put a copy up stands below "By" on its line', () => {
    const { release: found, body } = read(
      [
        '[Home](https://hill.example/) [News](https://hill.example/n)',
        '# Birch Rail Orders 42 Shunters From Alder Locomotive',
        'By',
        '[PR Newswire](https://hill.example/a/prn)',
        news,
        more,
      ],
      'a.md',
    );
    expect(found.title).toBe('Birch Rail Orders 42 Shunters From Alder Locomotive');
    expect(body).not.toMatch(/^By$/m);
  });

  test('whose picture it is is no subhead', () => {
    const { subheads } = read([
      'Birch Rail Orders 42 Shunters From Alder Locomotive',
      'Photo courtesy of Birch Rail',
      news,
      more,
    ]).release;
    expect(subheads).toEqual([]);
  });
});

describe('East Asia', () => {
  test.each([
    [
      '[서울=뉴스와이어] 2021년 4월 12일 -- 새봄식품은 포장재를 출시했다.',
      '서울',
      'Korea Newswire',
    ],
    ['(부산=새봄통신) 2021년 4월 12일 -- 새봄식품은 포장재를 출시했다.', '부산', undefined],
  ])('%s', (line, place, wire) => {
    const found = readEastAsianDateline(line);
    expect(found?.place).toBe(place);
    expect(found?.wire).toBe(wire);
    expect(found?.date?.edtf).toBe('2021-04-12');
  });

  test.each([
    ['株式会社ミドリ皮革', true],
    ['伊那アグリ株式会社', true],
    ['株式会社ミドリ皮革が通学かばんを発売、長野県で', false],
  ])('%s', (line, isHead) => {
    expect(isLetterheadOfJapan(line)).toBe(isHead);
  });
});

test('a host of documents offers one other file with a button below', () => {
  const title = "Rame Alba trova rame a Monte d'Oro";
  const copy = [
    title,
    'Dimensione: px',
    'Iniziare la visualizzazione della pagina:',
    `Download "${title}"`,
    'Giulia Bassi',
    '4 anni fa',
    'Trascrizione',
    `1 ${title}`,
    'Milano, 11 febbraio 2013 - Rame Alba ha trovato rame.',
    'Contatti: Simone Roe, simone@alba.example',
    'Documenti analoghi',
    "STATUTO DELL'ASSOCIAZIONE",
    "STATUTO DELL'ASSOCIAZIONE Art. 1",
    'Dettagli',
    '2019 © Piazza.it Privacy | Feedback',
  ];
  expect(findDocumentCopyFrame(copy)).toEqual([1, 2, 3, 4, 5, 6, 10, 11, 12, 13, 14]);
});

test('a balance sheet whose cells stand on lines of their own is no list of stories', () => {
  const { body } = read([
    'Alder Pathway - filings for everyone\nSearch | Latest | Watchlist',
    'ALDER BANCORP INC - Form 8-K - EX-99.1 - July 20, 2011\nExhibit 99.1',
    'Alder Bancorp Reports Second Quarter Earnings',
    'ELMSTEAD, Maine, July 20, 2011 – Alder Bancorp, Inc. (NASDAQ: ALDB) reported net income of $2.2 million for the second quarter, or $0.61 per share, compared with $0.55 a year earlier.',
    'Contact: Ann Roe, 802-555-0187',
    'Alder Bancorp, Inc.\nConsolidated Balance Sheets\n(In thousands)\n(Unaudited)',
    'June 30,\n2011',
    'Cash and due from banks',
    '$',
    '12,104',
    'Loans, net',
    '347,900',
    '331,218',
    'Previous: EX-10.1 | Next: EX-99.2\nDocument Outline\nCopyright 2011 Alder Pathway. Terms | Privacy',
  ]);
  expect(body).toMatch(/Cash and due from banks[^]*12,104[^]*347,900[^]*331,218\s*$/);
});

describe('the foot of a magazine', () => {
  const release = [
    'Alder Quarterly Goes Monthly',
    'ELMSTEAD, Maine, May 5, 2021 /PRNewswire/ -- Alder Quarterly, the magazine for people who build boats of wood, will appear every month from September. The publisher has hired three editors.',
    more,
    'Contact: Ann Roe, 207-555-0114',
  ];
  test.each([
    ['Latest Issue', 'Birch Review 2 2021: Is your glue dry?', 'Read now'],
    ['Similar Business and Finance Publications', 'Birch Bancorp Declares Dividend', 'Read more'],
    ['By Oak & Elm', 'Insights for builders.', 'View Archive →'],
  ])('%s goes', (...foot) => {
    const { body } = read([...release, ...foot]);
    expect(body).toMatch(/207-555-0114\s*$/);
  });

  test('the issue of which the release tells stays', () => {
    const { headings } = read([
      ...release.slice(0, 3),
      'Latest Issue',
      'The May issue of Alder Quarterly holds plans of a skiff of 14 feet, a test of six glues and the story of a yard that has built dories since 1880.',
      ...release.slice(3),
    ]).release;
    expect(headings).toEqual(['Latest Issue']);
  });
});

test('the label of files goes with the only button below it', () => {
  const page = (below: string) =>
    read(
      `<html><body><article><h1>Birch Rail Orders 42 Shunters From Alder Locomotive</h1><p>${news}</p><p>${more}</p><div class="files"><h3>Attachments</h3>${below}</div></article></body></html>`,
      'a.html',
    ).body;
  expect(page('<a href="/a.pdf">Download as PDF</a>')).not.toMatch(/Attachments|Download/);
  expect(
    page(
      '<p>Plan of the shunter by Ann Roe, who drew the first one in 1988 and the last one this year.</p>',
    ),
  ).toMatch(/Attachments/);
});
