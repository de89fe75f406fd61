import { describe, expect, test } from 'vitest';
import { contactWithin } from '../../src/importer/contacts/in-paragraph.ts';
import { importBytes } from '../../src/importer/import-release.ts';
import { rowsOfContacts } from './contact-rows.ts';

const head = [
  'Larch Ferries Orders Two Boats',
  'LEITH, Scotland, May 4, 2011 (GlobeNewswire) -- Larch Ferries plc today announced that it has ordered two boats from a yard on the Clyde, each for two hundred people and forty cars, and that the first of them will sail from Leith before the end of next year.',
];
const rowsOf = (...below: string[]): readonly string[] =>
  rowsOfContacts(
    importBytes(Buffer.from([...head, ...below].join('\n\n')), 'a.txt', { slug: 'a' }).release
      .contacts,
  );
const told =
  'The boats replace two that were built before the war, and the yard will keep ninety people at work for the whole of next year and for some of the year behind it.';

describe('a contact within a paragraph of the news', () => {
  test.each([
    {
      says: 'one person, between a day and the name of the wire',
      line: `${told} 4 May 2011 Further enquiries: Alan G H RossCompany Secretary Larch Ferries plc Tel: 0131 555 0174 This information is provided by RNS The company news service from the London Stock Exchange`,
      rows: ['Alan G H Ross | 0131 555 0174'],
    },
    {
      says: 'two firms, each with a colon behind its name',
      line: `${told} Ends 4 May, 2011 For Information: Larch Ferries Plc: Ruth Berg, Chief Executive Tel: 0044 1315550122 Elm Consultants: Niall Moor / Sorcha O'Dea Tel: 01 555 0130 This information is provided by RNS`,
      rows: [
        'Ruth Berg | 0044 1315550122',
        'Niall Moor | 01 555 0130',
        "Sorcha O'Dea | 01 555 0130",
      ],
    },
    {
      says: 'a second person of a firm behind the number of the first',
      line: `${told} For further information please contact: Larch Ferries plc Ruth Berg, Managing Director 0131 555 0130 Ian Holm, Financial Director Elm Securities Limited Joanne Moor/Peter Dale 0113 555 0119`,
      rows: [
        'Ruth Berg | 0131 555 0130',
        'Ian Holm | 0131 555 0130',
        'Joanne Moor | 0113 555 0119',
        'Peter Dale | 0113 555 0119',
      ],
    },
    {
      says: 'the people of each firm behind its number',
      line: `${told} Enquiries: Larch Ferries plc 0131 555 0150 Ruth Berg, Chief Executive Officer Helen Holm, Finance Director Elm Communications 020 7555 0151 Gareth Moor Chief Executive's Review The year began well.`,
      rows: [
        'Ruth Berg | 0131 555 0150',
        'Helen Holm | 0131 555 0150',
        'Gareth Moor | 020 7555 0151',
      ],
    },
    {
      says: 'two columns whose line ends are lost',
      line: `"The year has begun well" said Vin Holm, Chairman, of the boats that the company has at sea between the islands. FULL STATEMENTS ATTACHED Enquiries:Larch Ferries plc Elm DaleMalcolm Berg, Managing Director Fiona MoorTel: 0131 555 0191 Tel: 0121 555 0170 or 07700 900103 -2- Larch Ferries plc Statement by the Chairman The year was one of change.`,
      rows: ['Malcolm Berg | 0131 555 0191', 'Fiona Moor | 0121 555 0170'],
    },
    {
      says: 'a label in Swedish at the end',
      line: `Bolaget har inte sålt några båtar efter den nyemission som genomfördes i juni, och det har ingen avsikt att göra det i år. Frågor besvaras av: Håkan Lind, Informationsansvarig Larch 08-555 01 43 070-555 01 42`,
      rows: ['Håkan Lind | 08-555 01 43'],
    },
    {
      says: 'a wire’s tail in one line with the sections above it',
      line: `About Larch Ferries Larch Ferries plc sails between the islands and employs four hundred people. Forward-Looking Statements Statements in this press release that are not historical are forward-looking and involve risks. Larch Ferries plc Investor Contacts: Ruth Berg, CFO 617-555-0104 rberg@larch.example or Helen Holm, Investor Relations Director 617-555-0162 hholm@larch.example Logo - http://photos.wire.example/1234 SOURCE Larch Ferries plc`,
      rows: [
        'Ruth Berg | 617-555-0104 | rberg@larch.example',
        'Helen Holm | 617-555-0162 | hholm@larch.example',
      ],
    },
  ])('$says', ({ line, rows }) => {
    expect(rowsOf(told, line)).toEqual(rows);
  });

  test.each([
    `${told} The board has one aim for the year, said Ruth Berg: The fleet should carry 400,000 people by 2013, and 555,000 the year after.`,
    `${told} Contact: the ferry office at 0131 555 0174.`,
    `${told} Contact with the yard: Ruth Berg went there in May, as her report of 2010 555 0174 tells.`,
    'Contact: Ruth Berg, the chief executive of Larch Ferries plc in Leith, Scotland, telephone 0131 555 0174, or the press office of the company.',
  ])('is not there: %s', (line) => {
    expect(contactWithin(line)).toBeUndefined();
  });
});

test('a contact at the start of a line ends before the text behind it', () => {
  const contact = 'Contact: Ruth Berg, Larch Ferries plc, 0131 555 0174';
  expect(contactWithin(`${contact}. ${told}`)).toBe(contact);
});

describe('people whose label or columns a dump has broken', () => {
  test.each([
    {
      says: 'a label in the block of the facts above it',
      below: [
        'Dividend amount: NOK 0.15 per share.\nEx-date: 19 June 2020\nRecord Date: 22 June 2020\nPayment Date: On or about 26 June 2020\nFor further information, please contact:\nCEO Eskil Berg\n+47 555 01 117',
      ],
      rows: ['Eskil Berg | +47 555 01 117'],
    },
    {
      says: 'firms and numbers above their people, below the two words that head them',
      below: [
        'Further information',
        'Larch Ferries plc',
        'Telephone: +44(0)131 555 0172',
        'Ruth Berg - Chairman',
        'Ian Holm - Finance Director',
        'Elm Peel Limited - Nominated Adviser & Joint Broker',
        'Telephone: +44 (0)20 7555 0100',
        'Joanne Moor',
        'Peter Dale',
      ],
      rows: [
        'Ruth Berg | +44(0)131 555 0172',
        'Ian Holm | +44(0)131 555 0172',
        'Joanne Moor | +44 (0)20 7555 0100',
        'Peter Dale | +44 (0)20 7555 0100',
      ],
    },
    {
      says: 'the card of a house above the rest of the news',
      below: [
        'Larch Fähren GmbH\nKirchweg 1b\n23966 Wismar\nSilke Berg\nTelefon: 03841 / 555 - 0103\nE-Mail: presse@larch.example',
        'Die Larch Fähren verbinden vier Inseln mit dem Festland und fahren im Sommer dreimal am Tag.',
        'Sie gehören der Stadt und zwei Banken, die sie vor zehn Jahren gekauft haben.',
        'Im Winter fahren sie einmal am Tag, und sonntags nur bis zur ersten der vier Inseln.',
      ],
      rows: ['Silke Berg | 03841 / 555 - 0103 | presse@larch.example'],
    },
    {
      says: 'a person at the end of a paragraph, and the next behind each number',
      below: [
        `${told}For more information, please contact:Pekka Roos`,
        'Tel. +358 10 555 0155Mikko Salo',
        'Tel. +358 10 555 0156Certified Adviser',
        'Elm Bank Oyj',
        'Tel. +358 9 5555 0178Distribution:Nasdaq Helsinki',
        'Principal media',
      ],
      rows: [
        'Pekka Roos | +358 10 555 0155',
        'Mikko Salo | +358 10 555 0156',
        '<Elm Bank Oyj> | +358 9 5555 0178',
      ],
    },
    {
      says: 'the cells of two columns in turn, each with a stroke behind it',
      below: [
        'For further information, call:\nLarch Ferries PLC |\nElm Securities Limited |\nRuth Berg, Chief Executive Officer |\nPeter Dale, Paul Moor |\nTel: 0131 555 0102 |\nTel: 020 7555 0160 |\nwww.larch.example |',
      ],
      rows: [
        'Ruth Berg | 0131 555 0102',
        'Peter Dale | 020 7555 0160',
        'Paul Moor | 020 7555 0160',
      ],
    },
    {
      says: 'the words of two columns in turn, of which the right one begins with its firm',
      below: [
        'Investor\nRelations Contact:\nStella\nBerg\nElm\n/ Dale & Associates\nVice\nPresident - Investor Relations\nKirsten\nMoor / Dahlia Holm\n217-555-0122\n415-555-0177\ninvestor.relations@larch.example\ndholm@elm.example',
      ],
      rows: [
        'Stella Berg | 217-555-0122 | investor.relations@larch.example',
        'Kirsten Moor | 415-555-0177',
        'Dahlia Holm | 415-555-0177 | dholm@elm.example',
      ],
    },
    {
      says: 'a given name above the rest of the line',
      below: [
        'For Further Information Contact:\nCharles\nR. Berg, President & CEO\n(304) 555-0102',
      ],
      rows: ['Charles R. Berg | (304) 555-0102'],
    },
    {
      says: 'numbers of nobody above a firm and its own',
      below: [
        'For further information please contact:\n+44 (0) 20 7555 0196\n+44 (0) 20 7555 0170\nLarchRay (\n+44 (0) 20 7555 0104',
      ],
      rows: ['<LarchRay> | +44 (0) 20 7555 0104'],
    },
    {
      says: 'desks of the French press with a number each',
      below: [
        'Contacts\nRelations investisseurs\nAlice Berg, Mathilde Roux et Antoine Moulin\nTél : +33 (0)3 55 50 01 83\nRelations actionnaires\nTél : 0 805 555 012 (n° vert en France)\nCommunication Groupe\nTél : +33 (0)3 55 50 01 17',
      ],
      rows: [
        'Alice Berg | +33 (0)3 55 50 01 83',
        'Mathilde Roux | +33 (0)3 55 50 01 83',
        'Antoine Moulin | +33 (0)3 55 50 01 83',
        '<Relations actionnaires> | 0 805 555 012',
        '<Communication Groupe> | +33 (0)3 55 50 01 17',
      ],
    },
    {
      says: 'the readers alone as a label below the firm',
      below: [
        'CONTACT: Larch Ferries Corporation',
        'Investors:\n617-555-0128\nir@larch.example',
        'Media:\n617-555-0175\nmedia@larch.example',
      ],
      rows: [
        '<Investors> | 617-555-0128 | ir@larch.example',
        '<Media> | 617-555-0175 | media@larch.example',
      ],
    },
    {
      says: 'who may call whom, below the numbers of a call that nobody joins to ask',
      below: [
        'If you cannot join the live event, the call will be available for replay through 11:59 p.m. on July 30, Central Time.',
        'Replay Numbers',
        'US Dial-In: 800-555-0103',
        'Access Code: 5550177 #',
        'Financial analysts may call:',
        'Hollis Berg, Managing Director – Investor Relations 701-555-0118',
        'News media inquiries please call Larch Ferries Media Relations at 701-555-0120.',
      ],
      rows: ['Hollis Berg | 701-555-0118', '<Larch Ferries Media Relations> | 701-555-0120'],
    },
  ])('$says', ({ below, rows }) => {
    expect(rowsOf(told, told.replace('boats', 'ships'), ...below)).toEqual(rows);
  });
});
