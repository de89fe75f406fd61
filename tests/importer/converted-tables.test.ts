import { describe, expect, test } from 'vitest';
import { readContacts } from '../../src/importer/contacts/contacts.ts';
import { importBytes } from '../../src/importer/import-release.ts';
import { reasonToLeaveOut } from '../../src/importer/site/left-out.ts';
import { endsOpenAbroad, leadOfSender } from '../../src/importer/body/heading-words.ts';

const read = (markdown: string) =>
  importBytes(Buffer.from(markdown), 'exhibit.md', { slug: 'exhibit' });

const news = `**ALDERSEN THERAPEUTICS REPORTS SECOND QUARTER RESULTS**

**Nyack, N.Y., August 7, 2008** - Aldersen Therapeutics, Inc. (Nasdaq: ALDS) announced today its results for the second quarter, in which the first patients were enrolled in its study of itch in kidney disease.

`;

const peopleOf = (markdown: string): string[] =>
  read(markdown).release.contacts.map(
    ({ name, phone, email }) => `${name ?? ''} | ${phone ?? ''} | ${email ?? ''}`,
  );

describe('tables that a converter wrote', () => {
  test('stay tables though nothing stands in their heads', () => {
    const { body } = read(`${news}|  |  |  |
| --- | --- | --- |
|  | 2008 | 2007 |
| Revenues | 4,120 | 3,890 |

The Company held cash of $32.1 million at the end of June.
`);
    expect(body).toContain('| Revenues | 4,120 | 3,890 |');
    expect(body).not.toContain('\\|');
  });

  test('lose the strokes alone that no rule follows', () => {
    const { body } = read(`${news}|  |

The Company held cash of $32.1 million at the end of June.

|  |
`);
    expect(body).not.toContain('|');
  });

  test('name people in the second column below the label of the first', () => {
    expect(
      peopleOf(`|  |  |
| --- | --- |
| **Contact:** | **Investors:** |
| Aldersen Therapeutics, Inc. | Martha L. Quill, Ph.D. |
|  | Vice President, Corporate Affairs |
|  | (845) 555-0131 |
|  | mquill@aldersen.example |
|  |  |
|  | Jonas P. Reed |
|  | (845) 555-0132 |

${news}`),
    ).toEqual([
      'Martha L. Quill | (845) 555-0131 | mquill@aldersen.example',
      'Jonas P. Reed | (845) 555-0132 | ',
    ]);
  });

  test('name people in columns below a label alone', () => {
    expect(
      peopleOf(`| Contact: | | |
| --- | --- | --- |
| Aldersen Corporation | | Quill & Marsh Group |
| Dana Whitlow | | Fred Quill ext. 14 (investor inquiries) |
| (610) 555-0141 | | (212) 555-0142 |
| www.aldersen.example | | Kate Marsh, x15 (media inquiries) |
| | | (212) 555-0143 |

${news}`),
    ).toEqual([
      'Dana Whitlow | (610) 555-0141 | ',
      'Fred Quill | (212) 555-0142 ext. 14 | ',
      'Kate Marsh | (212) 555-0143 ext. 15 | ',
    ]);
  });
});

test('an extension behind a name belongs to the number below it, and to no other line', () => {
  const names = (lines: string[]): string[] =>
    readContacts(lines).map(({ name, phone }) => `${name ?? ''} | ${phone ?? ''}`);
  expect(names(['Contact:', 'Jane Doe ext. 12', '212-555-0107'])).toEqual([
    'Jane Doe | 212-555-0107 ext. 12',
  ]);
  expect(names(['Contact:', 'Jane Doe, 212-555-0107 ext. 12', 'John Roe, 212-555-0108'])).toEqual([
    'Jane Doe | 212-555-0107 ext. 12',
    'John Roe | 212-555-0108',
  ]);
});

describe('a portal’s price of the share', () => {
  test.each([
    'Cours temps réel: 11,24  0,90%',
    'Realtime-Kurs: 18,50 € +1,20 %',
    'Kurs: 102,4 SEK (-0,35 %)',
  ])('is no part of the release: %s', (line) => {
    expect(reasonToLeaveOut(line)).toBe('stock quote');
  });
  test.each([
    'Cours de clôture : 11,24 €',
    'Kurs: 9,50 Euro je neuer Aktie',
    'Cours : 7,18 € à la clôture, contre 6,20 € un an plus tôt, soit 15,8 %',
  ])('is one where the release tells it: %s', (line) => {
    expect(reasonToLeaveOut(line)).toBeUndefined();
  });
});

test.each([
  ['Etwa ein Drittel des Erlöses ist für den Ausbau der', true],
  ['Le tiers du produit est destiné à la construction des', true],
  ['Omkring en tredjedel bruges på arbejdet og', true],
  ['Ausblick auf das Geschäft in den USA', false],
  ['Woher die Patienten kommen und was sie brauchen', false],
])('leads to the next line: %s %s', (line, leads) => {
  expect(endsOpenAbroad.test(line)).toBe(leads);
});

test.each([
  ['Aldra (Paris:ALDRA) :', true],
  ['Aldra Bio (Euronext Growth Paris: ALDRA – FR0010000017), spécialiste des collyres :', true],
  ['Aldra Bio (Paris:ALDRA) (FR0010000017 – ALDRA), spécialiste des collyres :', true],
  ['Die Studie (Lille: zwei Zentren) zeigt:', false],
  ['Aldra (Paris:ALDRA) announces results. They are:', false],
])('names the sender of the news: %s %s', (line, leads) => {
  expect(leadOfSender.test(line)).toBe(leads);
});

test('a link to the story before or behind goes, with its title, and a link of the release stays', () => {
  const { body } =
    read(`${news}The [previous article in our series on itch](https://aldersen.example/series/) told of the first study.

The Company held cash of $32.1 million at the end of June.

[Previous Post
Aldersen Named Among Top Workplaces](https://aldersen.example/workplaces/)

[Next Post: Aldersen to Speak in Boston](https://aldersen.example/boston/)
`);
  expect(body).toContain('in our series on itch');
  expect(body).not.toContain('Workplaces');
  expect(body).not.toContain('Boston');
});
