import { expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';
import { rowsOfContacts } from './contact-rows.ts';

const title = 'Birch Bay Devices Opens a Plant for Pumps';
const news = [
  'HALIFAX, Nova Scotia, April 16, 2012 – Birch Bay Devices Inc. today opened a plant in which forty people will build pumps for hospitals in Canada and the United States.',
  '"We have waited for this day since the autumn," said Helen Ward, President of Birch Bay. "The work begins on Monday, and the first pump leaves the hall in May."',
  'Birch Bay builds pumps and sells them in forty countries of the world. It was founded in 1988.',
];
const page = (tail: string): string =>
  `<html><body><article><h1>${title}</h1>${news.map((one) => `<p>${one}</p>`).join('\n')}${tail}</article></body></html>`;
const dump = (tail: string): string => [title, ...news, tail].join('\n\n');
const markdown = (tail: string): string => [`# ${title}`, ...news, tail].join('\n\n');

interface Layout {
  readonly says: string;
  readonly as: 'html' | 'md' | 'txt';
  readonly text: string;
  readonly contacts: readonly string[];
}

const hidden = '5b372b3e2f29323e1b3932293833393a22753e233a362b373e';

const layouts: readonly Layout[] = [
  {
    says: 'two people in a sentence, each with a number that has a stroke and a dash',
    as: 'txt',
    text: dump(
      'For further information please contact: Dr. Lorna Petrie, Head of Corporate Communications, Tel: +49 (0) 89 / 555 01-122, petrie@birchbay.example or Jan Weber, Manager Public Relations, Tel: +49 (0) 89 / 555 01-454, weber@birchbay.example',
    ),
    contacts: [
      'Dr. Lorna Petrie | +49 (0) 89 / 555 01-122 | petrie@birchbay.example',
      'Jan Weber | +49 (0) 89 / 555 01-454 | weber@birchbay.example',
    ],
  },
  {
    says: 'a name that is a link to its mail',
    as: 'html',
    text: page(
      '<p>Contact: <a href="mailto:lpetrie@birchbay.example">Lorna Petrie</a>, 902-555-0118</p>',
    ),
    contacts: ['Lorna Petrie | 902-555-0118 | lpetrie@birchbay.example'],
  },
  {
    says: 'a button that leads to a mail, with its subject',
    as: 'html',
    text: page(
      '<p><b>Media contact</b><br>Lorna Petrie<br>902-555-0118<br><a href="mailto:lpetrie%40birchbay.example?subject=Pumps">Email</a></p>',
    ),
    contacts: ['Lorna Petrie | 902-555-0118 | lpetrie@birchbay.example'],
  },
  {
    says: 'a link to a mail alone on a line',
    as: 'md',
    text: markdown(
      '**Media contact**\n\nLorna Petrie\n902-555-0118\n[Email](mailto:lpetrie@birchbay.example)',
    ),
    contacts: ['Lorna Petrie | 902-555-0118 | lpetrie@birchbay.example'],
  },
  {
    says: 'a link to a mail without its address',
    as: 'md',
    text: markdown('Contact: Lorna Petrie, 902-555-0118, [Email](mailto:?subject=Pumps)'),
    contacts: ['Lorna Petrie | 902-555-0118'],
  },
  {
    says: 'an address that the host of a page hides',
    as: 'html',
    text: page(
      `<p>Contact:<br>Lorna Petrie<br>902-555-0118<br><a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${hidden}">[email&#160;protected]</a></p>`,
    ),
    contacts: ['Lorna Petrie | 902-555-0118 | lpetrie@birchbay.example'],
  },
  {
    says: 'cells of several lines in a row of a table',
    as: 'md',
    text: markdown(
      '| **Investors**<br>Lorna Petrie<br>902-555-0118 | **Media**<br>Ida Poe<br>Hill Media<br>902-555-0143<br>ipoe@hill.example |\n| --- | --- |',
    ),
    contacts: ['Lorna Petrie | 902-555-0118', 'Ida Poe | 902-555-0143 | ipoe@hill.example'],
  },
  {
    says: 'cells of several lines below the heads of a table',
    as: 'md',
    text: markdown(
      '| Investors | Media |\n| --- | --- |\n| Lorna Petrie<br>902-555-0118 | Ida Poe<br>902-555-0143 |',
    ),
    contacts: ['Lorna Petrie | 902-555-0118', 'Ida Poe | 902-555-0143'],
  },
  {
    says: 'cells whose lines a copy ran together',
    as: 'md',
    text: markdown(
      '| | |\n| --- | --- |\n| **Investors** Lorna Petrie Birchbay 902-555-0118 lpetrie@birchbay.example | **Media** Ida Poe Hill Media 902-555-0143 ipoe@hill.example |',
    ),
    contacts: [
      'Lorna Petrie | 902-555-0118 | lpetrie@birchbay.example',
      'Ida Poe | 902-555-0143 | ipoe@hill.example',
    ],
  },
  {
    says: 'the same address below two columns whose gaps are lost, and a row of faxes',
    as: 'md',
    text: markdown(
      '**CONTACT INFORMATION:**\n\n**Birch Bay Devices Inc.**\nLorna Petrie          Helen Ward\nPresident             Treasurer\nT: 902-555-0118       T: 902-555-0143\nF: 902-555-0109       F: 902-555-0109\ninfo@birchbay.example     info@birchbay.example',
    ),
    contacts: [
      'Lorna Petrie | 902-555-0118 | info@birchbay.example',
      'Helen Ward | 902-555-0143 | info@birchbay.example',
    ],
  },
  {
    says: 'an office of a second house behind its name',
    as: 'txt',
    text: dump(
      'Contacts:\nBirch Bay Corporation: Lorna Petrie, (902) 555-0118\nAlder University: News Office, (902) 555-0143',
    ),
    contacts: ['Lorna Petrie | (902) 555-0118', '<News Office> | (902) 555-0143'],
  },
  {
    says: 'a rare name broken behind its first word',
    as: 'txt',
    text: dump('Contact:\n\nIvy\nPetrie\nBirch Bay Devices, Inc.\n902-555-0118'),
    contacts: ['Ivy Petrie | 902-555-0118'],
  },
  {
    says: 'two people with a degree in capitals and stops',
    as: 'txt',
    text: dump(
      '/For further information: Harold G. Steen, Chairman; Joan M. Dorsey, C.A., Treasurer; Tel: (902) 555-0118, Fax: (902) 555-0119/',
    ),
    contacts: ['Harold G. Steen | (902) 555-0118', 'Joan M. Dorsey | (902) 555-0118'],
  },
  {
    says: 'an extension behind a number with a digit by itself',
    as: 'txt',
    text: dump('Spokesperson: Lorna Petrie\nVice President\nTel: 886-3-555-0118 Ext. 125'),
    contacts: ['Lorna Petrie | 886-3-555-0118 Ext. 125'],
  },
  {
    says: 'two people with a hyphen between strokes, and whom they serve',
    as: 'txt',
    text: dump(
      'Contacts:\nAgence Rive Bleue\nLuc Moreau/Anne-Marie Petit (investors)\n+33 1 55 50 01 52\nIda Poe (media)\n+33 1 55 50 01 94',
    ),
    contacts: [
      'Luc Moreau | +33 1 55 50 01 52',
      'Anne-Marie Petit | +33 1 55 50 01 52',
      'Ida Poe | +33 1 55 50 01 94',
    ],
  },
  {
    says: 'offices of a listed company in a table without a label',
    as: 'html',
    text: page(
      '<table><tr><td><b>Birch Bay Devices plc</b><br>Lorna Petrie, Chief Executive<br>Helen Ward, Finance Director</td><td>Tel: +44 (0)131 555 0118</td></tr><tr><td><b>Hill Fleet Securities (Nominated Adviser and Broker)</b><br>Giles Roe / Ida Poe</td><td>Tel: +44 (0)20 7555 0143</td></tr></table><p><b>About Birch Bay</b></p><p>Birch Bay builds pumps and sells them in forty countries of the world, and it has done so since 1988.</p>',
    ),
    contacts: [
      'Lorna Petrie | +44 (0)131 555 0118',
      'Helen Ward | +44 (0)131 555 0118',
      'Giles Roe | +44 (0)20 7555 0143',
      'Ida Poe | +44 (0)20 7555 0143',
    ],
  },
  {
    says: 'a number amid the part of a firm',
    as: 'txt',
    text: dump(
      'For further information please contact:\nBirch Bay Devices plc Tel: +44 (0)131 555 0118\nLorna Petrie, Chief Executive\nHill Fleet Limited (Nominated Adviser Tel: +44 (0)20 7555 0143 and Broker)\nGiles Roe / Ida Poe',
    ),
    contacts: [
      'Lorna Petrie | +44 (0)131 555 0118',
      'Giles Roe | +44 (0)20 7555 0143',
      'Ida Poe | +44 (0)20 7555 0143',
    ],
  },
  {
    says: 'offices that a copy ran together',
    as: 'txt',
    text: dump(
      'Enquiries: Birch Bay Devices plc Tel: 0131 555 0118Dr Lorna Petrie, Chief ExecutiveHelen Ward, Finance Director Hill Communications Tel: 020 7555 0143Lucy Roe',
    ),
    contacts: [
      'Dr Lorna Petrie | 0131 555 0118',
      'Helen Ward | 0131 555 0118',
      'Lucy Roe | 020 7555 0143',
    ],
  },
  {
    says: 'offices that a copy ran together, one of them with a name like a person',
    as: 'txt',
    text: dump(
      'Enquiries: Birch Bay Devices plc Tel: 0131 555 0118 Dr Lorna Petrie, Chief Executive Helen Ward, Finance Director Carrick Poole Tel: 020 7555 0143 Simon Roe',
    ),
    contacts: [
      'Dr Lorna Petrie | 0131 555 0118',
      'Helen Ward | 0131 555 0118',
      'Simon Roe | 020 7555 0143',
    ],
  },
  {
    says: 'offices in one line with a number behind each person, above the news',
    as: 'txt',
    text: [
      title,
      `Birch Bay Devices PLC 16 April 2012 For further information, please contact: Birch Bay Devices plc Dr Lorna Petrie, Chief Executive Tel: +44 (0)1223 555 010 University of Alder Helen Ward Tel: +44 (0)113 555 0118 City/Financial Enquiries: Giles Roe/Anna Rix Hollins Communications Tel: +44 (0)20 7555 0143 ${news.join(' ')}`,
    ].join('\n\n'),
    contacts: [
      'Dr Lorna Petrie | +44 (0)1223 555 010',
      'Helen Ward | +44 (0)113 555 0118',
      'Giles Roe | +44 (0)20 7555 0143',
      'Anna Rix | +44 (0)20 7555 0143',
    ],
  },
  {
    says: 'a desk that nothing but its label names',
    as: 'md',
    text: markdown('**Investor Relations Contact**\n+1 (902) 555-0118\nir@birchbay.example'),
    contacts: ['<Investor Relations> | +1 (902) 555-0118 | ir@birchbay.example'],
  },
  {
    says: 'a number for those who come, not for those who ask',
    as: 'txt',
    text: dump('For an appointment call the Alder Foot Clinic at 902-555-0118.'),
    contacts: [],
  },
  {
    says: 'a number broken behind its area',
    as: 'txt',
    text: dump('Contact:\nLorna Petrie\nTreasurer\n(902)\n555-0118'),
    contacts: ['Lorna Petrie | (902) 555-0118'],
  },
  {
    says: 'ranks, labels and addresses that a dump ran into the words before them',
    as: 'txt',
    text: dump(
      'Investor Contact:Lorna PetrieVP, Investor Relationslpetrie@birchbay.example902-555-0118\n\nMedia Contact:\nIda Poe\nHill Communicationsida@hill.example',
    ),
    contacts: [
      'Lorna Petrie | 902-555-0118 | lpetrie@birchbay.example',
      'Ida Poe |  | ida@hill.example',
    ],
  },
  {
    says: 'an office broken amid its words and glued to a label',
    as: 'txt',
    text: dump(
      'Contact:Lorna PetrieInvestor\nRelationsTel: 902-555-0118Email:\nlpetrie@birchbay.example',
    ),
    contacts: ['Lorna Petrie | 902-555-0118 | lpetrie@birchbay.example'],
  },
  {
    says: 'the fields of a company listed in Tokyo above whom to ask',
    as: 'txt',
    text: [
      'Listed Company Name:      Birch Bay Devices Co., Ltd.',
      'Representative:           Kenji Arata',
      '                          President and CEO',
      'Securities Code:          7719',
      'Stock Exchange Listings:  First Section of the Tokyo Stock Exchange',
      'Inquiries:                Hiroshi Sakura',
      '                          Manager, Corporate Planning Office',
      '                          Phone +81-3-5550-8190',
      '',
      title,
      '',
      ...news.flatMap((one) => [one, '']),
    ].join('\n'),
    contacts: ['Hiroshi Sakura | +81-3-5550-8190'],
  },
  {
    says: 'a house in capitals before its person, below a table of shareholders',
    as: 'md',
    text: markdown(
      '| Shareholders | Number of shares | % of capital |\n| --- | --- | --- |\n| Founders | 3,104,882 | 13.5% |\n| Alder Capital Innovation | 4,577,310 | 19.9% |\n\n**Contacts**\n\n| | |\n| --- | --- |\n| BIRCHBAY Lorna Petrie Chief Financial Officer +33 (0)4 55 50 17 03 lpetrie@birchbay.example | ATELIER ALDRE Claire Balland Press relations +33 (0)6 55 50 99 12 claire@aldre.example |',
    ),
    contacts: [
      'Lorna Petrie | +33 (0)4 55 50 17 03 | lpetrie@birchbay.example',
      'Claire Balland | +33 (0)6 55 50 99 12 | claire@aldre.example',
    ],
  },
  {
    says: 'whom a person serves between the label and the name, and a firm that bears her surname',
    as: 'md',
    text: markdown(
      'CONTACT: Investors Lorna Petrie Petrie Partners (902) 555-0118 lpetrie@petrie.example\n\nMedia Lisa Trent Trent Public Relations (902) 555-0143',
    ),
    contacts: [
      'Lorna Petrie | (902) 555-0118 | lpetrie@petrie.example',
      'Lisa Trent | (902) 555-0143',
    ],
  },
];

test.each(layouts)('$says ($as)', ({ as, text, contacts }) => {
  const { release, title: headline, body } = importBytes(Buffer.from(text), `release.${as}`);
  expect(rowsOfContacts(release.contacts)).toEqual(contacts);
  expect(headline).toBe(title);
  expect(body).toContain('It was founded in 1988.');
});

test('an import of a release with links to mails is the same again', () => {
  const text = page(
    '<p>Contact: <a href="mailto:lpetrie@birchbay.example">Lorna Petrie</a>, 902-555-0118</p>',
  );
  const first = importBytes(Buffer.from(text), 'release.html');
  expect(first.body).toContain('[Lorna Petrie](mailto:lpetrie@birchbay.example)');
  const again = importBytes(Buffer.from(`# ${title}\n\n${first.body}`), 'release.md');
  expect(again.body).toBe(first.body);
  expect(again.release.contacts).toEqual(first.release.contacts);
});
