import { expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';
import { rowsOfContacts } from './contact-rows.ts';

const title = 'Birch Bay Devices Opens a Plant for Pumps';
const news = [
  'HALIFAX, Nova Scotia, April 16, 2012 – Birch Bay Devices Inc. today opened a plant in which forty people will build pumps for hospitals in Canada and the United States.',
  '"We have waited for this day since the autumn," said Helen Ward, President of Birch Bay. "The work begins on Monday, and the first pump leaves the hall in May."',
  'Birch Bay builds pumps and sells them in forty countries of the world. It was founded in 1988.',
];
const paragraphs = news.map((one) => `<p>${one}</p>`).join('\n');
const nbsp = (count: number): string => '&nbsp;'.repeat(count);

const page = (main: string, beside = ''): string =>
  `<html><body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/jobs">Jobs</a></nav><article><h1>${title}</h1>${main}</article>${beside}<footer>Birch Bay Devices Inc., 1 Quay Road, 902-555-0100</footer></body></html>`;

const dump = (tail: string, head = ''): string =>
  [...(head === '' ? [] : [head]), title, ...news, tail].join('\n\n');

const copies: readonly (readonly [says: string, text: string, contacts: readonly string[]])[] = [
  [
    'two who answer by one number in the second column',
    dump(
      '',
      'Contact:\nLorna Petrie                  Ato Roe or Ida Poe\nTreasurer                     Hill Media\n(902) 555-0118                (902) 555-0143',
    ),
    ['Lorna Petrie | (902) 555-0118', 'Ato Roe | (902) 555-0143', 'Ida Poe | (902) 555-0143'],
  ],
  [
    'two houses, one of them with two columns of its own',
    dump(
      '',
      'AT BIRCH BAY:             AT THE HILL BOARD:\nLorna Petrie              Analysts: Ann Roe        Media: Ida Poe\nTreasurer                 (312) 555-0143           (312) 555-0144\n(902) 555-0118',
    ),
    ['Lorna Petrie | (902) 555-0118', 'Ann Roe | (312) 555-0143', 'Ida Poe | (312) 555-0144'],
  ],
  [
    'people without a label between headline and news',
    [
      title,
      'Birch Bay Devices\nLorna Petrie\nTreasurer\n902-555-0118\nlpetrie@birchbay.example',
      'Hill Media\nIda Poe (media)\n902-555-0143',
      ...news,
    ].join('\n\n'),
    ['Lorna Petrie | 902-555-0118 | lpetrie@birchbay.example', 'Ida Poe | 902-555-0143'],
  ],
  [
    'who approved the release and whom to ask, above the headline',
    [
      'FOR:          BIRCH BAY DEVICES INC.',
      'APPROVED BY:  Lorna Petrie\n              President & CEO\n              (902) 555-0118',
      'CONTACT:      Investor Relations:\n              Ida Poe\n              (902) 555-0143',
      title,
      ...news,
    ].join('\n\n'),
    ['Lorna Petrie | (902) 555-0118', 'Ida Poe | (902) 555-0143'],
  ],
  [
    'numbers right above the person',
    dump(
      'For more information:\n1.866.555.0105 | 902.555.0105 x 225\nLorna Petrie, Treasurer\nlpetrie@birchbay.example',
    ),
    ['Lorna Petrie | 1.866.555.0105 | lpetrie@birchbay.example'],
  ],
  [
    'an address before the person in brackets',
    dump('Contact: lorna.petrie@birchbay.example (Lorna Petrie, 902-555-0118)'),
    ['Lorna Petrie | 902-555-0118 | lorna.petrie@birchbay.example'],
  ],
  [
    'a label in brackets',
    dump('(Kontakt: Silke Brandt, Birch Bay GmbH, Tel. 0351/5550146)'),
    ['Silke Brandt | 0351/5550146'],
  ],
  [
    'what a person answers in brackets before the label of the number',
    dump(
      'Ihre Ansprechpartner:\nSilke Brandt (Presse) Tel. 06221 5550-112\nJan Vogt (Vertrieb) Tel. 06221 5550-114',
    ),
    ['Silke Brandt | 06221 5550-112', 'Jan Vogt | 06221 5550-114'],
  ],
  [
    'a desk before its number',
    dump('Press office: +44 20 7555 0100, press@birchbay.example'),
    ['<Press office> | +44 20 7555 0100 | press@birchbay.example'],
  ],
  [
    'a label of the Netherlands',
    dump('Nadere informatie: Birch Bay N.V., Joost de Wit, CFO, tel. 020-5550112'),
    ['Joost de Wit | 020-5550112'],
  ],
  [
    'the button of a page above the headline',
    dump(
      'Contact: Lorna Petrie, 902-555-0118',
      'Contact Us\n\n(877) 555-0199\n\n1 Quay Road\nHalifax',
    ),
    ['Lorna Petrie | 902-555-0118'],
  ],
  [
    'a sentence amid the news that leads to a desk and its person',
    page(
      `${paragraphs}<p>Those who wish to see the plant may write to the press desk: Lorna Petrie, 902-555-0118, lpetrie@birchbay.example. Photographs can be taken on May 9.</p><p>The plant stands on the quay.</p>`,
    ),
    ['Lorna Petrie | 902-555-0118 | lpetrie@birchbay.example'],
  ],
  [
    'a sentence that directs inquiries',
    dump('Please direct media inquiries to Lorna Petrie (lpetrie@birchbay.example; 902-555-0118).'),
    ['Lorna Petrie | 902-555-0118 | lpetrie@birchbay.example'],
  ],
  [
    'columns whose gaps are spaces that do not break',
    page(
      `${paragraphs}<p>Contact:${nbsp(6)}Lorna Petrie${nbsp(14)}Ida Poe<br>${nbsp(14)}Treasurer${nbsp(17)}Hill Media<br>${nbsp(14)}902-555-0118${nbsp(14)}902-555-0143</p>`,
    ),
    ['Lorna Petrie | 902-555-0118', 'Ida Poe | 902-555-0143'],
  ],
  [
    'tabs of a word processor, a paragraph for each line',
    page(
      `${paragraphs}<p class="MsoNormal"><b>Contact:</b><span style="mso-tab-count:1">${nbsp(6)} </span>Lorna Petrie<span style="mso-tab-count:3">${nbsp(17)} </span>Ida Poe</p><p class="MsoNormal"><span style="mso-tab-count:1">${nbsp(12)} </span>902-555-0118<span style="mso-tab-count:3">${nbsp(17)} </span>902-555-0143</p>`,
    ),
    ['Lorna Petrie | 902-555-0118', 'Ida Poe | 902-555-0143'],
  ],
  [
    'cells of several lines below the heads of a table',
    page(
      `${paragraphs}<table><tr><td>Investors</td><td>Media</td></tr><tr><td>Lorna Petrie<br>902-555-0118</td><td>Ida Poe<br>Hill Media<br>902-555-0143</td></tr></table>`,
    ),
    ['Lorna Petrie | 902-555-0118', 'Ida Poe | 902-555-0143'],
  ],
  [
    'a table whose head names its columns',
    page(
      `${paragraphs}<table><tr><th>Name</th><th>Role</th><th>Phone</th><th>Email</th></tr><tr><td>Lorna Petrie</td><td>Investor Relations</td><td>902-555-0118</td><td>lpetrie@birchbay.example</td></tr><tr><td>Ida Poe</td><td>Media Relations</td><td>902-555-0143</td><td>ipoe@birchbay.example</td></tr></table>`,
    ),
    [
      'Lorna Petrie | 902-555-0118 | lpetrie@birchbay.example',
      'Ida Poe | 902-555-0143 | ipoe@birchbay.example',
    ],
  ],
  [
    'a box beside the release with a spokeswoman of its house',
    page(
      paragraphs,
      '<aside><h3>Kontakt</h3><p><strong>Ministerium für Hafenbau</strong></p><p>Pressesprecherin Silke Brandt</p><p>Telefon: +49 351 555 0120</p><p>E-Mail: <a href="mailto:presse@mhb.example">presse@mhb.example</a></p></aside>',
    ),
    ['Silke Brandt | +49 351 555 0120 | presse@mhb.example'],
  ],
  [
    'a part of a column beside the release, above other news',
    page(
      paragraphs,
      '<aside class="sidebar"><h2>Ansprechpartnerin</h2><p>Dr. Silke Brandt<br>Leiterin Kommunikation<br>06221 555-0112<br>brandt@birchbay.example</p><h2>Weitere Meldungen</h2><ul><li><a href="/1">Neue Halle am Kai</a></li><li><a href="/2">Tag der offenen Tür</a></li></ul></aside>',
    ),
    ['Dr. Silke Brandt | 06221 555-0112 | brandt@birchbay.example'],
  ],
  [
    'a box beside a release in which a paper names its editor',
    page(
      `${paragraphs}<p>Contact: Lorna Petrie, 902-555-0118</p>`,
      '<aside><h3>Contact</h3><p>Jane Doe<br>News editor<br>902-555-0177<br>jane@quaytimes.example</p></aside>',
    ),
    ['Lorna Petrie | 902-555-0118'],
  ],
  [
    'the items of a list without a label',
    page(
      `${paragraphs}<ul><li>Lorna Petrie</li><li>Treasurer</li><li>902-555-0118</li><li>lpetrie@birchbay.example</li></ul>`,
    ),
    ['Lorna Petrie | 902-555-0118 | lpetrie@birchbay.example'],
  ],
  [
    'a list with a person in each item',
    page(
      `${paragraphs}<ul><li>Lorna Petrie, Treasurer, lpetrie@birchbay.example, +1 902 555 0118</li><li>Ida Poe, Head of Media, ipoe@birchbay.example, +1 902 555 0143</li></ul>`,
    ),
    [
      'Lorna Petrie | +1 902 555 0118 | lpetrie@birchbay.example',
      'Ida Poe | +1 902 555 0143 | ipoe@birchbay.example',
    ],
  ],
  [
    'the fields of a form in one line',
    dump(
      'Contact Info: Name: Lorna Petrie Email: Send Email Organization: Birch Bay Devices Address: 1 Quay Road, Halifax Phone: 902-555-0118 Website: https://birchbay.example',
    ),
    ['Lorna Petrie | 902-555-0118'],
  ],
  [
    'a block of German in one line',
    dump(
      'Kontakt: Birkbau AG Dr. Silke Brandt Leiterin Kommunikation Tel. 089 / 5550 - 112 silke.brandt@birkbau.example',
    ),
    ['Dr. Silke Brandt | 089 / 5550 - 112 | silke.brandt@birkbau.example'],
  ],
  [
    'a scholar and the press office of her house in one line',
    dump(
      'Scientific contact: Prof. Dr. Silke Brandt Institute of Hydrology Phone: +49 551 555-0122 silke.brandt@uh.example Press contact: Lena Holt Press Office Phone: +49 551 555-0118',
    ),
    ['Silke Brandt | +49 551 555-0122 | silke.brandt@uh.example', 'Lena Holt | +49 551 555-0118'],
  ],
  [
    'an agency behind its person',
    dump(
      'Contact presse : Claire Moreau Agence Rive Bleue 06 55 50 01 12 claire@rivebleue.example',
    ),
    ['Claire Moreau | 06 55 50 01 12 | claire@rivebleue.example'],
  ],
  [
    'lines of a page that a dump ran together',
    dump(
      'Press contacts:Lorna PetrieT: +1 902 555 0118lorna.petrie@birchbay.exampleIda PoeT: +1 902 555 0143ida.poe@birchbay.example',
    ),
    [
      'Lorna Petrie | +1 902 555 0118 | lorna.petrie@birchbay.example',
      'Ida Poe | +1 902 555 0143 | ida.poe@birchbay.example',
    ],
  ],
  [
    'people with positions that a dump ran together',
    dump(
      'Contact:Lorna PetrieTreasurerBirch Bay Devices Inc.902-555-0118orIda PoeHill Media902-555-0143',
    ),
    ['Lorna Petrie | 902-555-0118', 'Ida Poe | 902-555-0143'],
  ],
  [
    'names with a capital in their midst',
    dump(
      'Contact: Lorna Petrie, 902-555-0118, also on LinkedIn, YouTube, FaceTime and PayPal, or at GlobeNewswire',
    ),
    ['Lorna Petrie | 902-555-0118'],
  ],
];

test.each(copies)('%s', (_, text, contacts) => {
  const { release, title: headline } = importBytes(
    Buffer.from(text),
    text.startsWith('<') ? 'release.html' : 'release.txt',
  );
  expect(rowsOfContacts(release.contacts)).toEqual(contacts);
  expect(headline).toBe(title);
});
