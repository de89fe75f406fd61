import { expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';
import { rowsOfContacts } from './contact-rows.ts';

const title = 'Quarry Lane Genetics Opens a Plant for Seeds';
const news = [
  'HALIFAX, Nova Scotia, April 16, 2012 – Quarry Lane Genetics plc today opened a plant in which forty people will clean seeds for farms in Canada and the United States.',
  '"We have waited for this day since the autumn," said Helen Ward, President of the Company. "The work begins on Monday, and the first seeds leave the hall in May."',
  'It builds on a trial that ended in March. The plant was paid for by a loan of its bank.',
];

const text = (tail: string, head = ''): string =>
  [...(head === '' ? [] : [head]), title, ...news, tail].join('\n\n');
const page = (tail: string): string =>
  `<html><body><h1>${title}</h1>${news.map((one) => `<p>${one}</p>`).join('\n')}${tail}</body></html>`;
const markdown = (tail: string): string => [`# ${title}`, ...news, tail].join('\n\n');

const copies: readonly (readonly [says: string, printed: string, contacts: readonly string[]])[] = [
  [
    'two columns with three blanks between, above the headline',
    text(
      '',
      'Contact:\nLorna Petrie   Ato Roe or Ida Poe\nDirector of Investor Relations   Hill Gray Public Relations (Media)\n(902) 555-0118   (902) 555-0143',
    ),
    ['Lorna Petrie | (902) 555-0118', 'Ato Roe | (902) 555-0143', 'Ida Poe | (902) 555-0143'],
  ],
  [
    'two columns, one of them with a fax, above one mail for both',
    text(
      'Investor Contact:\nQuarry Lane Genetics plc\nLorna Petrie   Ato Roe\nChief Executive Officer   Chief Financial Officer\nT: 902-555-0118   T: 902-555-0143\nF: 902-555-0119    \nEmail: info@quarrylane.example   Email: info@quarrylane.example',
    ),
    [
      'Lorna Petrie | 902-555-0118 | info@quarrylane.example',
      'Ato Roe | 902-555-0143 | info@quarrylane.example',
    ],
  ],
  [
    'a rank above its desk and number',
    text(
      'Contact:\nMs Lorna Petrie\nVice President\nCorporate Communications\nTel: +65 6555 0118\nEmail: lorna.petrie@quarrylane.example\n\nMs Ida Poe\nInvestor Relations\nTel: +65 6555 0143',
    ),
    ['Lorna Petrie | +65 6555 0118 | lorna.petrie@quarrylane.example', 'Ida Poe | +65 6555 0143'],
  ],
  [
    'a firm with a given name in it that the news name with its form',
    page(
      '<p>About Quarry</p><p>Quarry breeds peas and beans for wet soils.</p><p><b>Contacts</b></p><p><b>Investors:</b><br>Elise Fontaine<br>Quarry Lane Genetics<br>(902) 555-0118<br>elise@quarrylane.example</p>',
    ),
    ['Elise Fontaine | (902) 555-0118 | elise@quarrylane.example'],
  ],
  [
    'a mail below "or" that is the same person’s',
    page(
      '<table><tr><td><b>Investors</b></td><td><b>Media</b></td></tr><tr><td>Lorna Petrie, 902-555-0118</td><td>Ato Barkley, 902-555-0143</td></tr><tr><td>Or</td><td>Or</td></tr><tr><td>Ida Poe, 902-555-0186</td><td>abarkley@quarrylane.example</td></tr></table>',
    ),
    [
      'Lorna Petrie | 902-555-0118',
      'Ida Poe | 902-555-0186',
      'Ato Barkley | 902-555-0143 | abarkley@quarrylane.example',
    ],
  ],
  [
    'somebody else below "or"',
    text(
      'Contact:\nLorna Petrie\n902-555-0118\nor\nIda Poe\n902-555-0186\nida.poe@quarrylane.example',
    ),
    ['Lorna Petrie | 902-555-0118', 'Ida Poe | 902-555-0186 | ida.poe@quarrylane.example'],
  ],
  [
    'a French house of which a section tells, and "ou" between two desks',
    page(
      '<p><b>A propos de Vergers du Lac</b></p><p>Vergers du Lac réunit 340 producteurs et cinq usines entre Angers et Saint-Nazaire.</p><div><h2>Contacts</h2><p><b>Vergers du Lac</b><br>Relations investisseurs<br>Maud Perrin et Alban Roux, Tél. : +33 (0)2 55 55 01 14<br>ou<br>Relations presse<br>Irène Thomas, Tél. : +33 (0)2 55 55 01 18</p></div>',
    ),
    [
      'Maud Perrin | +33 (0)2 55 55 01 14',
      'Alban Roux | +33 (0)2 55 55 01 14',
      'Irène Thomas | +33 (0)2 55 55 01 18',
    ],
  ],
  [
    'a desk behind "Contact", with a number free of charge',
    markdown(
      '**Contact Investor Relations**\nToll Free (North America) Tel: 1-855-555-0134\nEmail: info@quarrylane.example\nWebsite: www.quarrylane.example',
    ),
    ['<Investor Relations> | 1-855-555-0134 | info@quarrylane.example'],
  ],
  [
    'a table whose first row is the person alone',
    markdown(
      '**For further information, please contact:**\n\n| Lorna Petrie, PhD Head of Corporate Communications & Investor Relations |\n| --- |\n| Phone | +41 61 555 01 02 |\n| E-mail | [media\\_relations@quarrylane.example](mailto:media_relations@quarrylane.example) |',
    ),
    ['Lorna Petrie | +41 61 555 01 02 | media_relations@quarrylane.example'],
  ],
  [
    'the codes of a share',
    markdown(
      'For more information, please visit: www.quarrylane.example\n\nThe company’s shares are publicly traded on Euronext Growth Paris. Mnemonic: ALQLG – ISIN Code: FR0013555012 – Reuters: ALQLG.PA\n\n**Contacts**\n\nLorna Petrie, Chairman\nTel. +33(0)1 55 55 01 40',
    ),
    ['Lorna Petrie | +33(0)1 55 55 01 40'],
  ],
];

const endings = { '<': 'html', '#': 'md' } as const;

test.each(copies)('%s', (_, printed, contacts) => {
  const sign = printed.charAt(0);
  const ending = sign === '<' || sign === '#' ? endings[sign] : 'txt';
  const { release, title: headline } = importBytes(Buffer.from(printed), `release.${ending}`);
  expect(rowsOfContacts(release.contacts)).toEqual(contacts);
  expect(headline).toBe(title);
});

test('no-break spaces within a name and a position', () => {
  const { release } = importBytes(
    Buffer.from(
      text(
        'Contact:\nRobert E.\u00a0 Lindquist\nVice\u00a0 President of\u00a0Finance\nTel: 902-555-0118',
      ),
    ),
    'release.txt',
  );
  expect(release.contacts).toMatchObject([
    { name: 'Robert E. Lindquist', title: 'Vice President of Finance', phone: '902-555-0118' },
  ]);
});

test('a number alone above people gives them no firm without a name', () => {
  const { record } = importBytes(
    Buffer.from(
      text(
        '',
        'Quarry Lane alliance\nQuarry Lane Genetics plc\n16 April 2012\nFor Further Information Contact:\nQuarry Biologics Harrow Street Communications\n(Europe)\nTel: +44 (0) 1799 555 031\nTel: +44 (0) 20 7555 0102\nLorna Petrie, Finance Director\nIda Poe\nDr Elise Fontaine, Chief Executive Officer\nTom Price\nBirch Seeds Limited\nTel: +613 5550 4410\nAnn Barkley, Investor Relations',
      ),
    ),
    'copy.txt',
  );
  expect(record.contacts?.map(({ name }) => name)).toContain('Ann Barkley');
  expect(record.contacts?.map(({ organization }) => organization)).not.toContain('');
});
