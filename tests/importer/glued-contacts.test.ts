import { describe, expect, test } from 'vitest';
import { partGlued } from '../../src/importer/contacts/glued-heads.ts';
import { importBytes } from '../../src/importer/import-release.ts';

const news =
  'BERLIN, April 16, 2012 (GLOBE NEWSWIRE) -- Alpha Bio today announced that it has opened a laboratory in which forty scientists will look for antibodies.';
const long =
  'The company opened a second laboratory in the spring, in which forty scientists look for antibodies against tumors of the kidney and the liver.';

const contactsOf = (...below: string[]): string[] => {
  const text = ['Alpha Bio Opens Laboratory for Antibody Research', news, long, long, ...below];
  const { release } = importBytes(Buffer.from(text.join('\n\n')), 'a.txt', { slug: 'a' });
  return release.contacts.map(({ name, organization, phone, email }) =>
    [name ?? organization ?? '', phone ?? '', email ?? ''].join(' | '),
  );
};

describe('a label that has lost the line’s end behind it', () => {
  test.each([
    [
      'Corporate ContactMr. Stuart LindenAlder Ocular Ltd+61 (02) 5550 9912contact@alder.example',
      'Stuart Linden | +61 (02) 5550 9912 | contact@alder.example',
    ],
    [
      'Media and Investor RelationsGemma HoltElm Advisory+61 (0) 455 501 238gemma@elm.example',
      'Gemma Holt | +61 (0) 455 501 238 | gemma@elm.example',
    ],
    [
      `${long} Die Kosten tragen die Innungen. Pressekontakt:Thilo BrandReferent Presse- und ÖffentlichkeitsarbeitBundesverband Elm e.V.Am Anger 2736037 FuldaTelefon 0661-555310-14, Fax 0661-555310-20brand@elm.example`,
      'Thilo Brand | 0661-555310-14 | brand@elm.example',
    ],
    [
      'Die Feier beginnt um acht. Kontakt:Petra HolmElm Werke GmbHTel.: +49 69 5550-114petra.holm@elm.example',
      'Petra Holm | +49 69 5550-114 | petra.holm@elm.example',
    ],
    [
      'Media Contact:Jane DoeDirector of CommunicationsAlder Optics617-555-0100press@alder.example',
      'Jane Doe | 617-555-0100 | press@alder.example',
    ],
  ])('%s', (line, contact) => {
    expect(contactsOf(line)).toEqual([contact]);
  });

  test.each([
    'ContactElm Ltd can be reached at 617-555-0100.',
    'Contact: Jane Doe, 617-555-0100',
    'The new contactLess card of Alder BankOne is sold at 617-555-0100.',
    'He studied public relationsJane taught him',
  ])('is not there: %s', (line) => {
    expect(partGlued(line)).toBeUndefined();
  });
});

test.each([
  [
    'Ufficio stampa Elmo Ricicla - Silvia Fabbri - tel. 0544555190 - stampa@elmo.example',
    'Silvia Fabbri | 0544555190 | stampa@elmo.example',
  ],
  [
    'Service de presse Aulne SA – Jeanne Dupont – tél. 01 55 50 44 81 – presse@aulne.example',
    'Jeanne Dupont | 01 55 50 44 81 | presse@aulne.example',
  ],
  [
    'Pressestelle Elm Werke - Petra Holm - Tel. 069 5550114 - presse@elm.example',
    'Petra Holm | 069 5550114 | presse@elm.example',
  ],
])('a press office and its person on one line: %s', (line, contact) => {
  expect(contactsOf(line)).toEqual([contact]);
  expect(contactsOf(line.split(/ [-–] /)[0] ?? '')).toEqual([]);
});

test('the fields of an agency below the contacts are no people, whatever sign its page left before them', () => {
  const person =
    'Contact\nAlpha Bio SE\nDr. Tobias Wend\nHead of Investor Relations\nTel.: +49 228 555 0114';
  const fields = (sign: string): string =>
    [
      'Language:',
      'English',
      'Company:',
      'Alpha Bio SE',
      'Am Anger 11',
      '53121 Bonn',
      'Phone:',
      '+49 228 555 0100',
      'EQS News ID:',
      '1435517',
    ]
      .map((line) => `${sign}${line}`)
      .join('\n');
  const own = ['Dr. Tobias Wend | +49 228 555 0114 | '];
  expect(contactsOf(`${person}\n${fields('|')}`)).toEqual(own);
  expect(contactsOf(`${person}\n${fields('')}`)).toEqual(own);
});

describe('an address of mail that has lost the line’s end behind it', () => {
  test.each([
    [
      'ALPHA BIO – Communication\nMara Holm\n+33 (0)1 55 50 93 19\nmholm@alpha.frELM HOUSE – Financial Media\nJane Doe / Nils Roe\n+33 (0)6 55 50 45 74 / +33 (0)6 55 50 25 34\njane@elmhouse.fr',
      [
        'Mara Holm | +33 (0)1 55 50 93 19 | mholm@alpha.fr',
        'Jane Doe | +33 (0)6 55 50 45 74 | jane@elmhouse.fr',
        'Nils Roe | +33 (0)6 55 50 25 34 | ',
      ],
    ],
    [
      'Contacts:\nMara Holm\n617-555-0101\nmholm@alpha.comJohn Roe\n617-555-0102\njroe@elm.com',
      ['Mara Holm | 617-555-0101 | mholm@alpha.com', 'John Roe | 617-555-0102 | jroe@elm.com'],
    ],
    // An address in capitals is whole.
    ['Contact:\nMara Holm\nMHolm@AlphaBio.COM', ['Mara Holm |  | MHolm@AlphaBio.COM']],
  ])('%s', (lines, contacts) => {
    expect(contactsOf(lines)).toEqual(contacts);
  });
});

describe('a sentence of contacts that a width has broken', () => {
  test('names and numbers are whole again', () => {
    expect(
      contactsOf(
        'For further information: Enquiries: Alpha Bio Inc., Mara\nHolmström, Director, Investor Relations, Tel. (450) 555-0139, Email:\nir(at)alpha.ca; Elm Partners, London, Jane Doe, Tel. +44 (0)20\n7946 0118, Email: j.doe(at)elm.co.uk',
      ),
    ).toEqual([
      'Mara Holmström | (450) 555-0139 | ir(at)alpha.ca',
      'Jane Doe | +44 (0)20 7946 0118 | j.doe(at)elm.co.uk',
    ]);
  });
  test('lines of one person each stay apart', () => {
    expect(
      contactsOf(
        'Contact: Mara Holmström, Director, Investor Relations, Alpha Bio, (450) 555-0139\nJane Doe, Partner, Elm Partners in London, United Kingdom, (450) 555-0118',
      ),
    ).toEqual(['Mara Holmström | (450) 555-0139 | ', 'Jane Doe | (450) 555-0118 | ']);
  });
});

test('what a page hides reaches nobody of whom a sentence tells', () => {
  expect(
    contactsOf('Who wants to join may write to the group owner, Jane Doe, at [email protected].'),
  ).toEqual([]);
});
