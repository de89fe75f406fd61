import { describe, expect, test } from 'vitest';
import { readContacts } from '../../src/importer/contacts/contacts.ts';
import { importBytes } from '../../src/importer/import-release.ts';
import { textOfPiece } from '../../src/importer/pieces.ts';
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
  test('stay the release’s below a picture of its filing, rulers and all', () => {
    const { body, leftOut } = read(`EX-99.1 3 d61733exv99w1.htm PRESS RELEASE

![(LOGO)](https://filings.example/8-K/0000950134-08-018812/d61733.jpg)

${news}**About Aldersen**

Aldersen Therapeutics makes medicines for the skin and has three of them in the clinic in the United States.

**Condensed Statements of Operations**
(in thousands, except per share data; unaudited)

| | Three Months Ended June 30, 2008 | | Three Months Ended June 30, 2007 | |
|---|---|---|---|---|
| Net product sales | $ | 6,602 | $ | 5,187 |
| Cost of product sales | | 1,294 | | 1,076 |
| Research and development | | 2,411 | | 3,890 |
| Selling, general and administrative | | 4,380 | | 4,122 |
| Net loss | $ | (1,402 | ) $ | (3,711 |

\\# # #
`);
    expect(body).toContain('| Selling, general and administrative | 4,380 |');
    expect(leftOut.map(({ text }) => text).join()).not.toContain('4,380');
  });

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

describe('what a filing set in cells of their own', () => {
  test('is a list where each row is a sign and its words', () => {
    const { body } = read(`${news}**Recent Highlights**

| ● | Completed enrollment in the study in April with 214 patients. |
| --- | --- |

| ● | Owen Katz joined as Chief Financial Officer in March. |
| --- | --- |

**Financial Results**

|  | • |  | **Cash:** Cash was $182.4 million, which is expected to last into 2010. |
| --- | --- | --- | --- |
|  | • |  | **R&D:** Expenses were $21.6 million for the quarter. |
`);
    expect(body).toContain(
      '- Completed enrollment in the study in April with 214 patients.\n- Owen',
    );
    expect(body).toContain('## Financial Results');
    expect(body).not.toContain('|');
  });

  test('is a figure again beside its sign', () => {
    const { body } = read(`${news}**Aldersen Therapeutics, Inc.**
**Condensed Balance Sheets**
**(in thousands)**

|  |  | 2008 |  |  | 2007 |  |
| --- | --- | --- | --- | --- | --- | --- |
| Cash |  | $ | 32,100 |  | $ | 40,300 |
| Other assets |  |  | 2,310 |  |  | 5,871 |
| Net loss |  | $ | (1,020 | ) | $ | (1,400 |
`);
    expect(body).toContain('| Cash | $32,100 | $40,300 |');
    expect(body).toContain('| Other assets | 2,310 | 5,871 |');
    expect(body).toContain(
      'Aldersen Therapeutics, Inc.\\\nCondensed Balance Sheets\\\n(in thousands)',
    );
  });

  test('stays as it is where hardly a row has such a sign, or words stand beside an item’s', () => {
    const { body } = read(`${news}| Change | 3 % | 4 % |
| --- | --- | --- |
| Share | 12 | % |
| Part | 11 | 2 |

| • | Alder | Birch |
| --- | --- | --- |
| • | 12 | 14 |
`);
    expect(body).toContain('| Share | 12 | % |');
    expect(body).toContain('| • | 12 | 14 |');
  });
});

test('a day stands on its own line above who sends the release, but not amid a sentence', () => {
  const { release } = read(`# Aldersen Announces Orphan Drug Designation in Japan for ALD-101

November 9, 2021
Aldersen Therapeutics Inc.

Aldersen Therapeutics Inc. (Head Office: Kobe, Japan) announced today that the Ministry of Health, Labour and Welfare has granted orphan drug designation to ALD-101, which was open to patients from
November 9, 2020
to the end of last month.
`);
  expect(release.date).toBe('2021-11-09');
  expect(release.body.map(textOfPiece).join('\n')).toContain('from November 9, 2020 to the end');
});

test.each(['Données non auditées', 'Ungeprüfte Zahlen', 'Oreviderade siffror'])(
  'a note below a table heads nothing: %s',
  (note) => {
    const { release } = importBytes(
      Buffer.from(`Valdera Pharma : chiffre d'affaires du 3ème trimestre 2015

Strasbourg, le 15 octobre 2015 - Valdera Pharma (Euronext Paris - VALD), laboratoire spécialisé en dermatologie, annonce un chiffre d'affaires de 14,2 M€ au 3ème trimestre 2015.

En millions d'euros     T3 2015   T3 2014
France                  8,1       7,4
International           6,1       4,6

${note}

Une forte dynamique à l'international

L'activité à l'international progresse de 33 %, portée par le lancement d'Atoderil en Italie et au Brésil.
`),
      'a.txt',
      { slug: 'a' },
    );
    expect(release.headings).toEqual(["Une forte dynamique à l'international"]);
  },
);

test('who is asked for more in German is no firm', () => {
  const [contact] = readContacts([
    'Für weitere Auskünfte:',
    'Thomas Hürlimann, Leiter Kommunikation',
    'Telefon +41 61 555 01 40',
  ]);
  expect(contact).toMatchObject({ name: 'Thomas Hürlimann', phone: '+41 61 555 01 40' });
  expect(contact?.organization).toBeUndefined();
});
