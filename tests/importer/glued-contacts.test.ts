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
