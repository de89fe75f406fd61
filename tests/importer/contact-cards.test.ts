import { expect, test } from 'vitest';
import { importText } from '../../src/importer/import-release.ts';
import { toReported } from '../../src/importer/report.ts';

const contactsOf = (text: string): string[] =>
  toReported(
    importText(
      [
        'Acme Opens Plant for Glass in Ohio',
        'BOSTON, April 16, 2012 (GLOBE NEWSWIRE) -- Acme Optics, Inc. announced today that it has opened a plant in which forty people will make glass for lenses.',
        '"We have waited for this day," said Helen Ward, President of Acme. "The work begins on Monday."',
        'The plant stands beside the river and takes its power from it all the year round.',
        text,
      ].join('\n\n'),
    ).release.contacts,
  ).map(({ name, title, organization, phone, email }) =>
    [name, title, organization, phone, email].map((part) => part ?? '').join(' | '),
  );

test.each([
  [
    'Contacts:\n\nMaude Keller\nPress Secretary\nOffice of the Minister of Light\n613-555-0164\n\nMedia Relations\nNorthern Light Canada\n613-555-0190',
    [
      'Maude Keller | Press Secretary | Office of the Minister of Light | 613-555-0164 | ',
      'Media Relations | Media Relations | Northern Light Canada | 613-555-0190 | ',
    ],
  ],
  [
    'For further information: Media Relations, Coast Light Canada, 418-555-0126, media@coastlight.example',
    [
      'Media Relations | Media Relations | Coast Light Canada | 418-555-0126 | media@coastlight.example',
    ],
  ],
  // A card's label below the person, above the address that would be nobody's without it.
  [
    'For further information:\n\nRosalind Keough\nExecutive Chairman\nrkeough@acme.example\n+61 3 5550 1188\n\nTobias Renn\nInvestor enquiries\ninvestors@acme.example\n+61 2 5550 4102',
    [
      'Rosalind Keough | Executive Chairman |  | +61 3 5550 1188 | rkeough@acme.example',
      'Tobias Renn |  |  | +61 2 5550 4102 | investors@acme.example',
    ],
  ],
  // A wire's line whose firm ends in its legal form right before a label.
  [
    'Contact: Keller Optics, Inc. Investors: Nora Feingold, 781-555-0127 nfeingold@keller.example or Media: Tully Brand Associates Peter Tully, 617-555-0181 ptully@tullybrand.example',
    [
      'Nora Feingold |  | Keller Optics, Inc. | 781-555-0127 | nfeingold@keller.example',
      'Peter Tully |  | Tully Brand Associates | 617-555-0181 | ptully@tullybrand.example',
    ],
  ],
  // A form of address before two names of a person, and before one.
  [
    '/CONTACT:  Dr. Howard Nims of Acme Optics, Inc., +1-908-555-0131/',
    ['Dr. Howard Nims |  | Acme Optics, Inc. | +1-908-555-0131 | '],
  ],
  [
    '/CONTACT:  Dr. Nims of Acme Optics, Inc., +1-908-555-0131/',
    ['Dr. Nims |  | Acme Optics, Inc. | +1-908-555-0131 | '],
  ],
  // The person below a desk answers there.
  [
    'Media Relations\nNorthern Light\nJane Doe\n613-555-0190',
    ['Jane Doe |  | Northern Light | 613-555-0190 | '],
  ],
  [
    'For media enquiries please contact Harriet Doe on 0161 496 0177 or, out of hours, the duty press officer on 07700 900461.',
    [
      'Harriet Doe |  |  | 0161 496 0177 | ',
      'duty press officer | duty press officer |  | 07700 900461 | ',
    ],
  ],
  // What stands behind a number and calls no other is the person's own position.
  [
    'Media Contact: Jane Doe, 617-555-0100, the press officer of Acme Optics',
    ['Jane Doe | press officer of Acme Optics |  | 617-555-0100 | '],
  ],
  [
    'Kontakter\nEivind Rustad\nPressekontakt\nKommunikasjonsansvarlig\neivind@fjell.example\n+47 906 55 118\nRelatert innhold\nFjell får ny avtale',
    ['Eivind Rustad | Kommunikasjonsansvarlig |  | +47 906 55 118 | eivind@fjell.example'],
  ],
  [
    'För mer information, kontakta:\n\nMattias Lund\nVd, Alder AB\n+46 10 555 01 20\nmattias.lund@alder.example\n\nElin Sahl\nPresskontakt\n+46 10 555 01 34\nelin.sahl@alder.example',
    [
      'Mattias Lund | Vd | Alder AB | +46 10 555 01 20 | mattias.lund@alder.example',
      'Elin Sahl |  |  | +46 10 555 01 34 | elin.sahl@alder.example',
    ],
  ],
  // A label of other languages is no firm, a form of address no part of a name; a surname alone keeps it.
  [
    'Datos de contacto:\nVicent Gasulla\nResponsable de comunicación\n964 555 031',
    ['Vicent Gasulla | Responsable de comunicación |  | 964 555 031 | '],
  ],
  [
    'Kontaktdaten:\nFrau Silke Brand\nTelefon: +49 2191 5550-17',
    ['Silke Brand |  |  | +49 2191 5550-17 | '],
  ],
  [
    'Media Contact:\nMs. Rachel Low, +604-555-0126\n\nMr. Smith, +604-555-0127',
    ['Rachel Low |  |  | +604-555-0126 | ', 'Mr. Smith |  |  | +604-555-0127 | '],
  ],
  [
    'Kontakter\nPressekontakt\nEivind Rustad\n+47 906 55 118\nPressekontakt\nIda Haug\n+47 906 55 119',
    ['Eivind Rustad |  |  | +47 906 55 118 | ', 'Ida Haug |  |  | +47 906 55 119 | '],
  ],
  [
    'Kontakt:\nHeike Dorn\nLeiterin Investor Relations\nTel.: +49 441 5502-118\n\nSprache: Deutsch\nUnternehmen: Dorn AG\nTelefon: +49 441 5502-0',
    ['Heike Dorn | Leiterin Investor Relations |  | +49 441 5502-118 | '],
  ],
  [
    'Lisätietoja:\nMaarit Aho, toimitusjohtaja, puh. 017 555 0110\n\nJakelu:\nNasdaq Helsinki Oy\n\nTilaa tiedotteet\nKutsu päivään 3.5.2022 10:00:00 EEST',
    ['Maarit Aho | toimitusjohtaja |  | 017 555 0110 | '],
  ],
  [
    'Media contact:\nBronte Halloran, 0412 555 073, b.halloran@wattle.example\n\n11: SUSTAINABLE CITIES AND COMMUNITIES\nGoals 15: Life on Land\n\nAlso Read\nNursing students run a clinic',
    ['Bronte Halloran |  |  | 0412 555 073 | b.halloran@wattle.example'],
  ],
  [
    'For more information, please contact:\nWilma Thorn, press officer\nPhone: 0270-55 51 90\n\nPublished by: Wilma Thorn Page responsible: Arne Lund Updated: 2021-04-16\nLinden universitet\n0270-55 51 00',
    ['Wilma Thorn | press officer |  | 0270-55 51 90 | '],
  ],
  [
    'Adresse pour l’envoi de questions\nSection Médias de l’Office des sources et des nappes\n+41 58 555 91 30\n\nDocuments\nCarte des stations (PDF, 2 MB)',
    [
      'Section Médias de l’Office des sources et des nappes |  | Section Médias de l’Office des sources et des nappes | +41 58 555 91 30 | ',
    ],
  ],
  [
    'Contact:\nHarbor Inc., Port Angela West\nDottie Hruska, 360-555-0112',
    ['Dottie Hruska |  | Harbor Inc. | 360-555-0112 | '],
  ],
])('reads the cards of %j', (text, contacts) => {
  expect(contactsOf(text)).toEqual(contacts);
});
