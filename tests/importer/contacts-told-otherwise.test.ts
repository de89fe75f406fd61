import { describe, expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';
import { readContactHead } from '../../src/importer/contacts/lines.ts';
import { rowsOfContacts } from './contact-rows.ts';

const news = [
  'Larch Ferries Orders Two Boats',
  'LEITH, Scotland, May 4, 2011 (GlobeNewswire) -- Larch Ferries plc today announced that it has ordered two boats from a yard on the Clyde, each for two hundred people and forty cars, and that the first of them will sail from Leith before the end of next year.',
  'The boats replace two that were built before the war, and the yard will keep ninety people at work for the whole of next year and for some of the year behind it.',
  'The ferries sail between the islands in the summer and in the winter too, said the company, which owns nine of them.',
];
const rowsOf = (below: string, ending: 'txt' | 'md' = 'txt'): readonly string[] =>
  rowsOfContacts(
    importBytes(Buffer.from([...news, below].join('\n\n')), `a.${ending}`, { slug: 'a' }).release
      .contacts,
  );

describe('a contact told otherwise than below a label', () => {
  test.each([
    {
      says: 'a card of a program, as text',
      below:
        'BEGIN:VCARD\nVERSION:3.0\nN:Berg;Ruth;;;\nFN:Ruth Berg\nORG:Larch Ferries plc\nTITLE:Head of News\nTEL;TYPE=WORK,VOICE:+44 131 555 0174\nTEL;TYPE=FAX:+44 131 555 0179\nEMAIL;TYPE=INTERNET:ruth@larch.example\nEND:VCARD',
      rows: ['Ruth Berg | +44 131 555 0174 | ruth@larch.example'],
    },
    {
      says: 'such a card in one line, without a full name',
      below:
        'BEGIN:VCARD VERSION:2.1 N:Berg;Ruth ORG:Larch Ferries plc TEL;WORK:617-555-0174 EMAIL:ruth@larch.example END:VCARD',
      rows: ['Ruth Berg | 617-555-0174 | ruth@larch.example'],
    },
    {
      says: 'a question that a person answers',
      below: 'Questions? Ruth Berg, Larch Ferries, 617-555-0174, ruth@larch.example',
      rows: ['Ruth Berg | 617-555-0174 | ruth@larch.example'],
    },
    {
      says: 'a sentence that says who the contact is',
      below: 'Ruth Berg is the media contact: 617-555-0174, ruth@larch.example',
      rows: ['Ruth Berg | 617-555-0174 | ruth@larch.example'],
    },
    {
      says: 'a sentence that ends with who the contact is',
      below: 'For this release, the contact is Ruth Berg (617-555-0174).',
      rows: ['Ruth Berg | 617-555-0174'],
    },
    {
      says: 'three people with a rank each above three numbers',
      below:
        'Contact: Ruth Berg, CEO, Ian Holm, CFO, Anne Moor, IR, 617-555-0174, 617-555-0175, 617-555-0176',
      rows: ['Ruth Berg | 617-555-0174', 'Ian Holm | 617-555-0175', 'Anne Moor | 617-555-0176'],
    },
    {
      says: 'an extension behind a rank',
      below: 'Contact: Ruth Berg, Director of News, ext. 12, 617-555-0174',
      rows: ['Ruth Berg | 617-555-0174 ext. 12'],
    },
    {
      says: 'the form of London’s exchange',
      below: 'Name of contact and telephone number for queries:\nRuth Berg, 0131 555 0174',
      rows: ['Ruth Berg | 0131 555 0174'],
    },
    {
      says: 'a firm that is the secretary of another',
      below: 'Larch Secretaries Limited\nCompany Secretary\n\nTelephone: 0131 555 0174',
      rows: ['<Company Secretary> | 0131 555 0174'],
    },
    {
      says: 'a table of text with its own head',
      below:
        'Media contacts\nName            Title               Phone\nRuth Berg       Head of News        617-555-0174\nIan Holm        Press Officer       617-555-0175',
      rows: ['Ruth Berg | 617-555-0174', 'Ian Holm | 617-555-0175'],
    },
    {
      says: 'a line whose beginning has come last',
      below: 'Enquiries to:\n\n, Secretary, Larch News, 020 7555 0104  Ruth BergDeputy Company',
      rows: ['Ruth Berg | 020 7555 0104'],
    },
    {
      says: 'the cells of two columns in one line',
      below:
        'The company said so in May and in June. Contacts: Investors Ruth Berg Larch Ferries 617-555-0174 rberg@larch.example Media Ian Holm Elm PR 212-555-0175 iholm@elm.example',
      rows: [
        'Ruth Berg | 617-555-0174 | rberg@larch.example',
        'Ian Holm | 212-555-0175 | iholm@elm.example',
      ],
    },
    {
      says: 'the people of the last firm, with a street in its name, behind its number',
      below:
        'The company said so in May and again in June, when the boats came home from the sea with all their people. Enquiries: Larch Ferries plc Today: 07700 900412 Dr Ruth Berg, Chief Executive Thereafter: 01223 555870 Ms Helen Holm, Finance Director Tel: 01223 555870 Quay Street Dynamics Tel: 0207 555 0113 John Moor / Sally Dale A presentation will be held at ten.',
      rows: [
        '<Larch Ferries plc> | 07700 900412',
        'Dr Ruth Berg | 01223 555870',
        'Helen Holm | 01223 555870',
        'John Moor | 0207 555 0113',
        'Sally Dale | 0207 555 0113',
      ],
    },
  ])('$says', ({ below, rows }) => {
    expect(rowsOf(below)).toEqual(rows);
  });

  test('the lines of a Markdown source below a label stay lines, and so do people below a firm and its number', () => {
    expect(
      rowsOf(
        '**Contact:**\nRuth Berg\nDirector Investor Relations\nLarch Fähren AG\nHafenweg 31\n20457 Hamburg\n\nTel.: +49 40 5550 117\nMail: ir@larch.example',
        'md',
      ),
    ).toEqual(['Ruth Berg | +49 40 5550 117 | ir@larch.example']);
    expect(
      rowsOf(
        '**Enquiries:**\n\nElm & Dale (media) — + 44 20 7555 0190\nBen Ash\n\nOak Peel (NOMAD) — + 44 20 7555 0107\nClaire Moor',
        'md',
      ),
    ).toEqual(['Ben Ash | + 44 20 7555 0190', 'Claire Moor | + 44 20 7555 0107']);
  });
});

test.each([
  'Questions? Read the report of 617-555-0174 pages.',
  'Investors call for a new board',
  'Investors may call the transfer agent at 800-555-0100',
  'If you missed it, the call will be replayed at 617-555-0100 until May.',
  'Contact and telephone numbers were lost in the fire of 1904',
])('is the label of nobody: %s', (line) => {
  expect(readContactHead(line)).toBeUndefined();
});
