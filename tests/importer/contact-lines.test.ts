import { describe, expect, test } from 'vitest';
import { callsPeople } from '../../src/importer/contacts/calls.ts';
import { readContactHead } from '../../src/importer/contacts/lines.ts';
import { readContacts } from '../../src/importer/contacts/contacts.ts';
import { importText } from '../../src/importer/import-release.ts';
import { isTableOfFigures } from '../../src/importer/contacts/phones.ts';

const read = (text: string): string[] =>
  readContacts(text.split('\n').map((line) => line.trim())).map(
    ({ name, organization, phone, email }) =>
      [name ?? organization ?? '', phone ?? '', email ?? ''].join(' | '),
  );

const blocks: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'two columns of people below two numbers, their gaps lost': [
    'For further information contact:\nAcme Optics Hill Square\nTel: +44 1799 555 310 Tel: +44 20 7555 0700\nJane Doe, Chief Executive Officer Tom Price\nMark Reed, Finance Director Lucy Bell',
    'Jane Doe | +44 1799 555 310 | ',
    'Mark Reed | +44 1799 555 310 | ',
    'Tom Price | +44 20 7555 0700 | ',
    'Lucy Bell | +44 20 7555 0700 | ',
  ],
  'two columns of which the right one begins a line higher, its firm behind the label': [
    'For further information contact: Hill Square Communications\n(Europe)\nAcme Optics Tel: +44 20 7555 0700\nTel: +44 1799 555 310 Tom Price\nJane Doe, Chief Executive Officer Lucy Bell\nMark Reed, Finance Director',
    'Jane Doe | +44 1799 555 310 | ',
    'Mark Reed | +44 1799 555 310 | ',
    'Tom Price | +44 20 7555 0700 | ',
    'Lucy Bell | +44 20 7555 0700 | ',
  ],
  'a person in the press office of a firm, each on a line': [
    'For further information\nJane Doe\nPress Office\nBirch Grain Exchange\nTel: +44 1799 555 310\njdoe@birch.example\n\nTom Price\nUnion of Millers in the North\nTel: +44 20 7555 0700',
    'Jane Doe | +44 1799 555 310 | jdoe@birch.example',
    'Tom Price | +44 20 7555 0700 | ',
  ],
  'the writer of the release above its people': [
    'WRITER: Jane Doe, 617/555-0110, jdoe@acme.example\nCONTACTS: Tom Price, 617/555-0142 or tprice@acme.example\nLucy Bell, 336/555-0186, bell@birch.example',
    'Jane Doe | 617/555-0110 | jdoe@acme.example',
    'Tom Price | 617/555-0142 | tprice@acme.example',
    'Lucy Bell | 336/555-0186 | bell@birch.example',
  ],
  'the number of a house and of its street': [
    'For further information, please contact: Jane Doe, President\nSuite 1410, 10044 – 102A Avenue, Birchton, Alberta T5J 3G2\nPhone: (780) 555-0110',
    'Jane Doe | (780) 555-0110 | ',
  ],
  'the number of a house and of its street, with nothing between': [
    'Contact:\nJane Doe, President\n10044 102nd Street, Birchton, Alberta T5J 3G2\nPhone: (780) 555-0110',
    'Jane Doe | (780) 555-0110 | ',
  ],
  'two columns, the longer one with a position on a line of its own': [
    'For further information contact:\nAcme Optics Hill Square\nTel: +44 1799 555 310 Tel: +44 20 7555 0700\nJane Doe, Chief Executive Officer Tom Price\nMark Reed, Finance Director\nBirch Lenses: Elm Group\nTel: +1 617-555-0148 Tel: +1 212 555 0193\nPaul R. Weiss, JD, Mark Avery, ext 12 (media)\nVice President Legal Affairs Joan Keller, ext 21 (investors)',
    'Jane Doe | +44 1799 555 310 | ',
    'Mark Reed | +44 1799 555 310 | ',
    'Tom Price | +44 20 7555 0700 | ',
    'Paul R. Weiss | +1 617-555-0148 | ',
    'Mark Avery | +1 212 555 0193 ext. 12 | ',
    'Joan Keller | +1 212 555 0193 ext. 21 | ',
  ],
  'two people of a sentence, whose numbers have strokes': [
    'For further information please contact: Dr. Ida Brandt, Head of Communications, Tel: +49 (0) 89 / 555 01-122, brandt@acme.example or Tom Price, Manager Public Relations, Tel: +49 (0) 89 / 555 01-454, price@acme.example',
    'Dr. Ida Brandt | +49 (0) 89 / 555 01-122 | brandt@acme.example',
    'Tom Price | +49 (0) 89 / 555 01-454 | price@acme.example',
  ],
  'two people of a sentence, each with an address behind the number': [
    'For further information please contact: Dr. Ida Brandt, Head of Communications, Tel: +49 89 555 01122, brandt@acme.example or Tom Price, Manager Public Relations, Tel: +49 89 555 01454, price@acme.example',
    'Dr. Ida Brandt | +49 89 555 01122 | brandt@acme.example',
    'Tom Price | +49 89 555 01454 | price@acme.example',
  ],
  'two labels and their people in one line': [
    'Company Contact Ms Jane Doe Managing Director T: +61 2 5550 3311 E: jane.doe@acme.example Media Contact Tom Price Price & Co T: 0400 555 118',
    'Jane Doe | +61 2 5550 3311 | jane.doe@acme.example',
    'Tom Price | 0400 555 118 | ',
  ],
  'a person whose surname stands on the line of her number': [
    'Contacts\nAcme Optics\nMedia:\nJane\nKowalski, 617-555-0119\njane.kowalski@acme.example\nor\nInvestors:\nTom Price, 617-555-0175\ntom.price@acme.example',
    'Jane Kowalski | 617-555-0119 | jane.kowalski@acme.example',
    'Tom Price | 617-555-0175 | tom.price@acme.example',
  ],
  'a person above what she is asked for': [
    'AT HILL RELATIONS:\nJane Doe\nInvestor/Analyst Information\n(617) 555-0113\njdoe@hill.example',
    'Jane Doe | (617) 555-0113 | jdoe@hill.example',
  ],
  'a son of the same name': [
    'CONTACT:\nTom R. Price, Jr.\nChief Financial Officer\n(617) 555-0121',
    'Tom R. Price, Jr. | (617) 555-0121 | ',
  ],
  'two columns whose cells stand one below the other in turn': [
    'Contacts:\nAcme Optics, Inc.\nAcme Optics, Inc.\n(617) 555-0100\n(617) 555-0118\nJane Doe\nTom Price\nDirector, Investor Relations\nExecutive Vice President & CFO\njdoe@acme.example\ntprice@acme.example',
    'Jane Doe | (617) 555-0100 | jdoe@acme.example',
    'Tom Price | (617) 555-0118 | tprice@acme.example',
  ],
  'the writer, the sources and the office of a university': [
    'Writer: Jane Doe, (617) 555-0196, jdoe@elm.example\n\nSources: Lucy Bell, (617) 555-0182, lbell@elm.example\n\nTom Price, (617) 555-0113, tprice@acme.example\n\nElm State University News Service: (617) 555-0190; news@elm.example',
    'Jane Doe | (617) 555-0196 | jdoe@elm.example',
    'Lucy Bell | (617) 555-0182 | lbell@elm.example',
    'Tom Price | (617) 555-0113 | tprice@acme.example',
    'Elm State University News Service | (617) 555-0190 | news@elm.example',
  ],
  'a firm that the address names, before its people on the line below another person': [
    'Contacts\nGroupe Acme Optics\nJeanne Dubois, Chairman and CEO\nTel. +33(0)1 69 55 59 40\nBirchlyn Mathieu Legrand / Lucie Roux Investor relations Tel. +33(0)1 53 55 68 95 acme@birchlyn.example',
    'Jeanne Dubois | +33(0)1 69 55 59 40 | ',
    'Mathieu Legrand | +33(0)1 53 55 68 95 | acme@birchlyn.example',
    'Lucie Roux | +33(0)1 53 55 68 95 | acme@birchlyn.example',
  ],
  'a firm and its office, parted by an empty line, above the next firm': [
    'For further information, please contact:\nAcme Chemical Co., Ltd.\n\nPublic Relations Office\nTel: +81-6-5550-0182\nBirch Pharma Co., Ltd. Corporate Planning Department\nTel: +81-6-5550-0147',
    'Acme Chemical Co., Ltd. | +81-6-5550-0182 | ',
    'Birch Pharma Co., Ltd. Corporate Planning Department | +81-6-5550-0147 | ',
  ],
  'a person and her firm beside a stroke above a number and an address': [
    'Contact:\nJane Doe / Acme Optics, Inc.\n(617) 555-0110 / jdoe@acme.example',
    'Jane Doe | (617) 555-0110 | jdoe@acme.example',
  ],
  'offices in a line each, their people run together before the number': [
    'Enquiries:\nAcme Optics plc Jane Doe, Chief Executive Officer John Roe, Chief Financial Officer Tel: +44 (0)1223 555 010\nHill Securities Limited (Nominated Adviser and Broker) Peter Howe Susan Crane Tel: +44 (0)20 7555 0120',
    'Jane Doe | +44 (0)1223 555 010 | ',
    'John Roe | +44 (0)1223 555 010 | ',
    'Peter Howe | +44 (0)20 7555 0120 | ',
    'Susan Crane | +44 (0)20 7555 0120 | ',
  ],
  'offices in one line, the number of each before its people': [
    'Enquiries: Acme Optics plc Tel: 01223 555 010Jane Doe, Chief ExecutiveJohn Roe, Finance Director Hill Peel Tel: 020 7555 0120Simon Bell Birch Securities (Broker) Tel: 020 7555 0144Susan Crane susan.crane@birch.example',
    'Jane Doe | 01223 555 010 | ',
    'John Roe | 01223 555 010 | ',
    'Simon Bell | 020 7555 0120 | ',
    'Susan Crane | 020 7555 0144 | susan.crane@birch.example',
  ],
  'a firm, two people with ranks and their number in one line': [
    'Contact: Acme AG Anke Brandt Head of Corporate Communications & IR Dr. Jan Roe Manager Corporate Communications & IR Phone: +49 6221 555 0110 investors@acme.example',
    'Anke Brandt | +49 6221 555 0110 | investors@acme.example',
    'Dr. Jan Roe | +49 6221 555 0110 | investors@acme.example',
  ],
  'a name of several given ones, which nobody can part': [
    'Contact: Juan Carlos Ruiz, Acme Optics, 617-555-0110',
    'Juan Carlos Ruiz | 617-555-0110 | ',
  ],
  'one of two, with their ranks, in capitals': [
    'For further information contact:\nDR. JANE DOE, President and CEO or IRIS ROE, Vice President, Corporate\nCommunications\nTel: (973) 555-0120',
    'DR. JANE DOE | (973) 555-0120 | ',
    'IRIS ROE | (973) 555-0120 | ',
  ],
  'two people before their firm': [
    'Contacts: Jane Doe, John Roe, Acme Optics, 617-555-0110',
    'Jane Doe | 617-555-0110 | ',
    'John Roe | 617-555-0110 | ',
  ],
  'a person to whose attention one writes': [
    'Contact:\nAcme Optics, Inc.\n400 Main Street\nAttention: Jane Doe, Treasurer\nPhone: 617-555-0110',
    'Jane Doe | 617-555-0110 | ',
  ],
  'an agency behind its person, whose address tells the name': [
    'Media: Tessa Brandl Hill Public Relations 212-555-0144 tbrandl@hill.example',
    'Tessa Brandl | 212-555-0144 | tbrandl@hill.example',
  ],
  'a firm and its agency, as German labels name them': [
    'Unternehmenskontakt: Acme GmbH, Silke Brandt, Tel.: 0561 555 0110, E-Mail: brandt@acme.example\nPressekontakt: Hill PR, Jens Holt, Tel.: 089 555 0144, E-Mail: holt@hill.example',
    'Silke Brandt | 0561 555 0110 | brandt@acme.example',
    'Jens Holt | 089 555 0144 | holt@hill.example',
  ],
  'two columns in one line': [
    'For further information please contact:\nAcme AG Hill Pharma AG Dr. Jane Doe Regula Poe Chief Scientific Officer Corporate Communications Tel: +49 551 555 01 40 Tel: +41 41 555 02 18 doe@acme.example',
    'Dr. Jane Doe | +49 551 555 01 40 | doe@acme.example',
    'Regula Poe | +41 41 555 02 18 | ',
  ],
  'two numbers of one person above a position': [
    'Contact:\nJane Doe\nTel: 617-555-0100 Tel: 617-555-0101\nHead of Optics',
    'Jane Doe | 617-555-0100 | ',
  ],
  'a house and a town before the person': [
    'Contact:\nAcme e.V. Am Neuen Markt 12 14467 Potsdam\n\nTilda Gerber\nPress officer Tel.: +49 331 555 0177\npresse@acme.example',
    'Tilda Gerber | +49 331 555 0177 | presse@acme.example',
  ],
  'an agency named after its trade below a position': [
    'Agency Contact:\nJane Doe, Managing Director\nHill Public Relations\n(212) 555-0144',
    'Jane Doe | (212) 555-0144 | ',
  ],
  'contacts of two desks, without a colon': [
    'IR contact Dr. Jane Doe\nTelephone: +49 641 555 0116\nMail: ir@acme.example\n\nPR contact Ida Poe\nTelephone: +49 641 555 0184\nMail: press@acme.example',
    'Dr. Jane Doe | +49 641 555 0116 | ir@acme.example',
    'Ida Poe | +49 641 555 0184 | press@acme.example',
  ],
  'a label that asks for questions in German': [
    'Ihre Ansprechpartnerin bei Rückfragen:\nAcme Messtechnik AG, Dr. Ida Poe, Investor Relations\nTel.: +49 7321 / 555-114, ir@acme.example',
    'Dr. Ida Poe | +49 7321 / 555-114 | ir@acme.example',
  ],
  'two people above one number, with an extension each': [
    'Contact:\nHill Group\nJane Doe ext. 14 (investor inquiries)\nIda Poe ext. 19 (media inquiries)\n(212) 555-0107',
    'Jane Doe | (212) 555-0107 | ',
    'Ida Poe | (212) 555-0107 | ',
  ],
  'the same beside another column': [
    'Contact:\nAcme, Inc. | Hill Group/Birch Communications\nMara Holm | Jane Doe ext. 14 (investor inquiries)\n(610) 555-0140 | Ida Poe ext. 19 (media inquiries)\nwww.acme.example | (212) 555-0107',
    'Mara Holm | (610) 555-0140 | ',
    'Jane Doe | (212) 555-0107 | ',
    'Ida Poe | (212) 555-0107 | ',
  ],
  'a number free of toll beside the number of two people': [
    'Contact:\nJane Doe, President or Ida Poe, VP Investor Relations\nPhone: 1-867-555-0120 or 1-855-555-0121 (North America toll-free)\nEmail: info@acme.example',
    'Jane Doe | 1-867-555-0120 | info@acme.example',
    'Ida Poe | 1-867-555-0120 | info@acme.example',
  ],
  'a person and an office in a row above two numbers of one person': [
    'Contact:\nJane Doe | Corporate Communications\nDirect: 403 555 0144 | Toll Free: 1 800 555 0145\njdoe@acme.example',
    'Jane Doe | 403 555 0144 | jdoe@acme.example',
  ],
  'a room and a house before a street': [
    'For Further Information:\nAcme Lithium Corp.\n#1210 - 555 West Birch Street\nVancouver, BC V6B 1Z5\nEmail: info@acme.example\nt. + 1 (604) 555-0188',
    'Acme Lithium Corp. | + 1 (604) 555-0188 | info@acme.example',
  ],
  'a desk and its firm with nothing between them': [
    'Contact:\nInvestor Relations Acme Optics Inc. 204-555-0121\nor Jane Doe, President Acme Optics Inc. 204-555-0118',
    'Acme Optics Inc. | 204-555-0121 | ',
    'Jane Doe | 204-555-0118 | ',
  ],
  'two contacts of a wire that has lost its line ends': [
    'FOR FURTHER INFORMATION PLEASE CONTACT: Acme Corp.Jane DoePresident & CEO(306) 555-0133ORAcme Corp.Ida PoeInvestor Relations(306) 555-0137ipoe@acme.comwww.acme.com',
    'Jane Doe | (306) 555-0133 | ',
    'Ida Poe | (306) 555-0137 | ipoe@acme.com',
  ],
  'a line for patients above the people': [
    'For information about the trial, patients may call Acme’s Clinical Trial Line at (800) 555-0199.\n\nContact: Jane Doe, 610-555-0127',
    'Jane Doe | 610-555-0127 | ',
  ],
  'a headline that looks like a person and a firm, below people who can be reached': [
    'Contact: Denise Hallam\n253.555.0192\ndhallam@harbour.example\nSALMON RETURN, ANGLERS REJOICE:\nELM RIVER OPENS AGAIN',
    'Denise Hallam | 253.555.0192 | dhallam@harbour.example',
  ],
  'such a headline behind an empty line': [
    'Contact:\nDenise Hallam, 253.555.0192\n\nKelp Harvest, Alder Bay',
    'Denise Hallam | 253.555.0192 | ',
  ],
  'three labels in a row, and below them what belongs to each': [
    'Company Contact:   Investor Relations Contact:   Media Contact:info@acme.com   austin.m@hill.com   sr@roe-communications.com617-555-0100   212-555-0101   202-555-0102',
    ' | 617-555-0100 | info@acme.com',
    ' | 212-555-0101 | austin.m@hill.com',
    ' | 202-555-0102 | sr@roe-communications.com',
  ],
  'positions of one word right before names that no list has': [
    'Yhteyshenkilöt\nKaupunginjohtaja Ilta Vuorela +358 44 5550 101\nTekninen johtaja Jari-Pekka Niemi +358 44 5550 236',
    'Ilta Vuorela | +358 44 5550 101 | ',
    'Jari-Pekka Niemi | +358 44 5550 236 | ',
  ],
  'numbers of eight and nine digits behind their labels, and a number of a register': [
    'Kontakt\nAnne Berg, daglig leder\nTlf. 90123456\nanne@alder.example\nOrg.nr. 987654321',
    'Anne Berg | 90123456 | anne@alder.example',
  ],
  'a second person with a position of one word, whose name no list has': [
    'Lisätietoja:\ntoimitusjohtaja Saara Kallio, puh. 040 555 0123\ntalousjohtaja Petri Aho, puh. 040 555 0124',
    'Saara Kallio | 040 555 0123 | ',
    'Petri Aho | 040 555 0124 | ',
  ],
  'the adviser whom an exchange asks for below the person': [
    'Further information:\nAlder A/S\nAnn Berg, CEO\nPhone: +45 55 12 90 41\nThe Company’s Certified Adviser: Hill Fleet A/S, Birkevej 4, DK-1123 Copenhagen K',
    'Ann Berg | +45 55 12 90 41 | ',
  ],
  'a number labelled as that of the contact': [
    'Contacto\nEmisor: Mar Alto\nNombre contacto: Ana Ruiz\nTeléfono de contacto: 986555142\nEmail: prensa@maralto.example',
    'Ana Ruiz | 986555142 | prensa@maralto.example',
  ],
  'a form of an agency in Spanish': [
    `Contacto
Emisor: Bodegas Laurel
Nombre contacto: Ana Ruiz
Descripción contacto: Comunicación Bodegas Laurel
Teléfono de contacto: 941 555 083`,
    'Ana Ruiz | 941 555 083 | ',
  ],
  'a label for the press in Portuguese': [
    `Informações para a imprensa
Verbo Comunicação
Ana Queiroz – ana@verbo.example – (85) 5555-0191`,
    'Ana Queiroz | (85) 5555-0191 | ana@verbo.example',
  ],
  'a form of an agency in Italian': [
    `Contatti
Emittente: Vini Alloro
Nome contatto: Anna Rossi
Telefono: 0341 555 027`,
    'Anna Rossi | 0341 555 027 | ',
  ],
  'the same with single spaces': [
    'Company Contact: Media Contact: info@acme.com sr@roe-communications.com678-384-7220 212-698-8696',
    ' | 678-384-7220 | info@acme.com',
    ' | 212-698-8696 | sr@roe-communications.com',
  ],
  'a surname glued to a position of two words, but no name that has a large letter within': [
    `Media Contact:
Mikko Ranta-AhoProject Director +358 50 555 3390 mikko@acme.example
Jane MacDonald Manager, 617-555-0101`,
    'Mikko Ranta-Aho | +358 50 555 3390 | mikko@acme.example',
    'Jane MacDonald | 617-555-0101 | ',
  ],
  'a label above the first of two columns': [
    `Contact: Jane Doe                       John Roe
Acme Corp.                     Hill Fleet, Inc.
(617) 555-0100                 (212) 555-0101`,
    'Jane Doe | (617) 555-0100 | ',
    'John Roe | (212) 555-0101 | ',
  ],
  'a department between a person and an agency without a telling name': [
    `Craig Arlen
Investor Relations
QRX Halvorsen
(416) 555-0100
carlen@qrxhalvorsen.com`,
    'Craig Arlen | (416) 555-0100 | carlen@qrxhalvorsen.com',
  ],
  'a name that ends in letters of a street': [
    `Lars Østergård, CEO
Tel: +45 88 77 30 12
lo@acme.dk`,
    'Lars Østergård | +45 88 77 30 12 | lo@acme.dk',
  ],
  "a number of a companies' register": [
    `Jane Doe, Senior Vice President
T: +45 33 44 55 66; E: j.doe@acme.com
CVR no. 2102 0000`,
    'Jane Doe | +45 33 44 55 66 | j.doe@acme.com',
  ],
  'a firm on the line of its person': [
    `For Acme Corp.: Jane Doe, 617-555-0100
For Beta Labs: John Roe, 212-555-0101`,
    'Jane Doe | 617-555-0100 | ',
    'John Roe | 212-555-0101 | ',
  ],
  'an office, and a firm whose own address follows': [
    `Investor Contacts:
IR@acme.com
ClearView
nyc@clearview.capital
917-555-0100`,
    ' |  | IR@acme.com',
    'ClearView | 917-555-0100 | nyc@clearview.capital',
  ],
  'name, number and address without anything between them': [
    'Contact:Jon A Edney7605550188relations@acme.com',
    'Jon A Edney | 7605550188 | relations@acme.com',
  ],
  'a town or a firm before the person, with nothing between them': [
    `CONTACT: Acme Optics, Boston Jane Doe, 617/555-0100 or Hill Fleet, New York John Roe, 212/555-0101
or
Alpha Labs Ann Lee 617-555-0102 ann@alphalabs.example`,
    'Jane Doe | 617/555-0100 | ',
    'John Roe | 212/555-0101 | ',
    'Ann Lee | 617-555-0102 | ann@alphalabs.example',
  ],
  'columns of a print whose gaps are lost': [
    `Investor contact Media contact
Jane Doe John Roe
+1 617 555 0100 +1 617 555 0101
jane@acme.example john@acme.example`,
    'Jane Doe | +1 617 555 0100 | jane@acme.example',
    'John Roe | +1 617 555 0101 | john@acme.example',
  ],
  'columns with "or" between them': [
    `CONTACT:  Jane Doe         -or-        John Roe
Acme Optics                  Hill Fleet
(617) 555-0100               (212) 555-0101`,
    'Jane Doe | (617) 555-0100 | ',
    'John Roe | (212) 555-0101 | ',
  ],
  'a label in Italian, and a fax by its last digits': [
    `Per informazioni: Ufficio Stampa Acme - Lucia Rossi - Tel. +39 02 5550100 - lucia.rossi@acme.example
Kontakt: Jana Muster (Pressesprecherin), Tel. 030/555-0100, Fax -0101, E-Mail: presse@acme.example`,
    'Lucia Rossi | +39 02 5550100 | lucia.rossi@acme.example',
    'Jana Muster | 030/555-0100 | presse@acme.example',
  ],
  'lines of a page between which nothing is left': [
    'Acme Contact: Jane DoeCEO, Acme, Inc.E: jane.doe@acme.comP: 650-555-0140Twitter @Acme',
    'Jane Doe | 650-555-0140 | jane.doe@acme.com',
  ],
  'an extension of one digit': [
    'Press contact: Acme GmbH, Dr. Jana Muster, phone: +49 3641 555 018-0, e-mail: presse(at)acme.example',
    'Dr. Jana Muster | +49 3641 555 018-0 | presse(at)acme.example',
  ],
  'regions above the people of each': [
    `Further inquiries:
United States:
Jane Doe
617-555-0100

Europe (French and English):
John Roe
+44 1225 555409`,
    'Jane Doe | 617-555-0100 | ',
    'John Roe | +44 1225 555409 | ',
  ],
  'a number without charge and one behind "out of hours"': [
    `Contact: Tom Ashworth on 020 7555 0190 / 07700 900123 or t.ashworth@acme.org. Out of hours: 07700 900456
or
Jane Doe
(604) 555-0186 or Toll Free: 1-888-555-0186`,
    'Tom Ashworth | 020 7555 0190 | t.ashworth@acme.org',
    'Jane Doe | (604) 555-0186 | ',
  ],
  'a press office that a sentence calls': [
    'For a copy of the paper, contact the University of Acme press office on 01603 555 0161 or press@acme.example.',
    'University of Acme press office | 01603 555 0161 | press@acme.example',
  ],
  'a line that is answered by day and by night': [
    `Media:
Acme 24-hour media line
402-555-0100

Investors:
Jane Doe
402-555-0133`,
    'Acme 24-hour media line | 402-555-0100 | ',
    'Jane Doe | 402-555-0133 | ',
  ],
  'a number alone below columns, of the column without one': [
    `CONTACT:        Jane Doe                        John Roe
Chief Financial Officer                Roe & Hill
Acme Biologics, Inc.              (212) 555-0161
(301) 555-0138`,
    'Jane Doe | (301) 555-0138 | ',
    'John Roe | (212) 555-0161 | ',
  ],
  'two people in one of two columns': [
    `Acme Optics                        Hill Partners
Jane Doe                           John Roe/Tom Price
Chief Financial Officer            212-555-0144
614-555-0112                       jroe@hill.example`,
    'Jane Doe | 614-555-0112 | ',
    'John Roe | 212-555-0144 | jroe@hill.example',
    'Tom Price | 212-555-0144 | ',
  ],
  'an adviser with its part in brackets below other people': [
    `Acme plc
Simon Hale, Chief Executive                          Tel: +44 (0)1223 555 010
Mark Reed, Finance Director

Hill Securities (Nominated Adviser and Broker)
Tom Price / Lucy Bell                                Tel: +44 (0)20 7555 0144`,
    'Simon Hale | +44 (0)1223 555 010 | ',
    'Mark Reed |  | ',
    'Tom Price | +44 (0)20 7555 0144 | ',
    'Lucy Bell | +44 (0)20 7555 0144 | ',
  ],
  'a firm and two people between strokes, below another person': [
    `Contacts presse :
Acme Optique – Sophie Martin – Tél. : +33 (0)1 55 55 01 23 – sophie.martin@acme.example
Agence Bouleau – Paul Durand / Claire Petit – 01 55 55 01 45`,
    'Sophie Martin | +33 (0)1 55 55 01 23 | sophie.martin@acme.example',
    'Paul Durand | 01 55 55 01 45 | ',
    'Claire Petit | 01 55 55 01 45 | ',
  ],
  'a position in small letters before a name': [
    `Lisätietoja antavat:
toimitusjohtaja Matti Virtanen, puh. 0400 555 012`,
    'Matti Virtanen | 0400 555 012 | ',
  ],
  'whom a person serves, between the name and the number': [
    `Jane Doe
Vice President, Investor Relations
(614) 555-0112

John Roe
Media
(614) 555-0113`,
    'Jane Doe | (614) 555-0112 | ',
    'John Roe | (614) 555-0113 | ',
  ],
  'whom to ask for interviews': [
    `Media contact: Jane Doe, Communications Coordinator, 03 5555 0120 or 0455 550 132
Interviews: John Roe, 0455 550 133`,
    'Jane Doe | 03 5555 0120 | ',
    'John Roe | 0455 550 133 | ',
  ],
  'an Austrian label': [
    `Rückfragehinweis:
Mag. Andrea Huber
Acme AG
Tel.: +43 1 555 01-23`,
    'Mag. Andrea Huber | +43 1 555 01-23 | ',
  ],
  'a last group of one digit': [
    'Press contact:\nNicole Doe | Phone +49 (0) 7642 555 162 0',
    'Nicole Doe | +49 (0) 7642 555 162 0 | ',
  ],
  'a second number behind a stroke or a space': [
    `Contacto de prensa:
María García
Tel.: 91 555 01 23 / 655 55 01 24
Frågor besvaras av: Håkan Olsson, VD 08-555 43 00 070-555 42 01`,
    'María García | 91 555 01 23 | ',
    'Håkan Olsson | 08-555 43 00 | ',
  ],
  'an area code in groups': [
    'Weitere Informationen:\nDr. Eva Lang, Tel. (0 64 21) 55 5-01 24',
    'Dr. Eva Lang | (0 64 21) 55 5-01 24 | ',
  ],
  'two people in a sentence': [
    'For further press information please contact Jane Doe or Mark Reed on 020 7555 0112 or email jane@acme.example',
    'Jane Doe | 020 7555 0112 | jane@acme.example',
    'Mark Reed | 020 7555 0112 | ',
  ],
  'a label behind a sentence': [
    `Issued on behalf of Acme by Hill PR. For further information, please contact:
Jane Doe, Hill PR  Tel: 01223 555 012`,
    'Jane Doe | 01223 555 012 | ',
  ],
  'enquiries to somebody, and those of readers': [
    `Press enquiries to:
Jane Doe
T: 01223 555 012

Reader enquiries:
Acme Optics
t: 0800 555 012`,
    'Jane Doe | 01223 555 012 | ',
    'Acme Optics | 0800 555 012 | ',
  ],
  "a form's fields": [
    `Contact Name: Jane Doe
Contact Phone: 614-555-0112`,
    'Jane Doe | 614-555-0112 | ',
  ],
  'whom each serves, between the name and the firm': [
    'CONTACTS: Jane Doe, Media, Acme Optics, 614-555-0112; Tom Price, Investors, Acme Optics, 614-555-0113',
    'Jane Doe | 614-555-0112 | ',
    'Tom Price | 614-555-0113 | ',
  ],
  'a label with the firm for which somebody answers': [
    'Media contact for Acme: Jane Doe, Hill PR, 020 7555 0112',
    'Jane Doe | 020 7555 0112 | ',
  ],
  'an office short before the name': [
    'Contact: PIO Ann Hale - 614-555-0112',
    'Ann Hale | 614-555-0112 | ',
  ],
  'labels and people on lines of unequal gaps': [
    `Contacts:
Media:     Jane Doe (614) 555-0112
Analysts:  Ato Roe     (614) 555-0113`,
    'Jane Doe | (614) 555-0112 | ',
    'Ato Roe | (614) 555-0113 | ',
  ],
  'two people with addresses of their own above one number': [
    `Investor Contact:
Hill & Cedar, Inc.
Mark Reed (mreed@hill.example)
Tom Price (tprice@hill.example)
(212) 555-0144`,
    'Mark Reed | (212) 555-0144 | mreed@hill.example',
    'Tom Price | (212) 555-0144 | tprice@hill.example',
  ],
  'whom each person serves, above their numbers': [
    `Jane Doe - Media
(216) 555-0120
Ato Roe - Investors
(216) 555-0131`,
    'Jane Doe | (216) 555-0120 | ',
    'Ato Roe | (216) 555-0131 | ',
  ],
  'a department between a firm and its person': [
    `Contact:
Birch Precision Co., Ltd.
Corporate Planning Division, Masato Kuwabara
Tel: +81-6-5550-2211`,
    'Masato Kuwabara | +81-6-5550-2211 | ',
  ],
  'a person’s work in one word less than most print': [
    `ALDER RHIN
Benoît Lacroix
Financial communication
blacroix@alder.example
Tel.: +33 1 55 55 88 14`,
    'Benoît Lacroix | +33 1 55 55 88 14 | blacroix@alder.example',
  ],
  'a firm without a telling name below another firm and its number': [
    `Enquiries:
Alder plc
020 7555 0100
Hill Peel
Jane Doe
020 7555 0144`,
    'Alder plc | 020 7555 0100 | ',
    'Jane Doe | 020 7555 0144 | ',
  ],
  'such a firm with its number above its people': [
    `Enquiries:
Alder plc
Tel: 020 7555 0100

Hill Peel
Tel: 020 7555 0144
Jane Doe
Ato Roe`,
    'Alder plc | 020 7555 0100 | ',
    'Jane Doe | 020 7555 0144 | ',
    'Ato Roe | 020 7555 0144 | ',
  ],
  'people with rare names and no number of their own below a firm and its number': [
    `Enquiries:
Alder plc
020 7555 0100
Ato Roe
Jane Doe`,
    'Ato Roe | 020 7555 0100 | ',
    'Jane Doe | 020 7555 0100 | ',
  ],
  'the same people with a number each': [
    `Enquiries:
Alder plc
020 7555 0100
Ato Roe
020 7555 0101
Jane Doe
020 7555 0102`,
    'Alder plc | 020 7555 0100 | ',
    'Ato Roe | 020 7555 0101 | ',
    'Jane Doe | 020 7555 0102 | ',
  ],
  'labels that say behind a dash whose people stand below': [
    `Media – Agency                Media – Company
Jane Doe                      John Roe
Hill Fleet                    Acme Optics
617-555-0100                  212-555-0101`,
    'Jane Doe | 617-555-0100 | ',
    'John Roe | 212-555-0101 | ',
  ],
  'a source in a column of its own, and its last lines below both': [
    `Source: Alder Inc.                Media: Lise Roe
Robert Caouette                   Cabinet Birch
Vice President and CFO            514 555-0188
819 555-0123
rcaouette@alder.example`,
    'Robert Caouette | 819 555-0123 | rcaouette@alder.example',
    'Lise Roe | 514 555-0188 | ',
  ],
  'an office that begins with its work': [
    'Info: Ufficio Stampa Teatro Alba, tel. 0832 555 447, stampa@alba.example',
    'Ufficio Stampa Teatro Alba | 0832 555 447 | stampa@alba.example',
  ],
  'an office above an offer of the page': [
    `Alder Foods Press Office
612-555-0101
press@alder.example
Hungry for more?
Recipe: peanut stacks`,
    'Alder Foods Press Office | 612-555-0101 | press@alder.example',
  ],
  'a field of work behind a person': [
    'Contact: Mayumi Ishida, Corporate Planning, +81-75-555-0121, ir@alder.example',
    'Mayumi Ishida | +81-75-555-0121 | ir@alder.example',
  ],
  'labels of Spain and Portugal': [
    `Relación con inversionistas: Ximena Arriaga, +52 55 5550 7718, ir@alder.example
Relações com a Imprensa: Ana Prado, (11) 5555-0172`,
    'Ximena Arriaga | +52 55 5550 7718 | ir@alder.example',
    'Ana Prado | (11) 5555-0172 | ',
  ],
  'what a person is to be asked for': [
    'For interviews and pictures: Owen Prosser, press officer, 029 5550 0117 or owen@alder.example',
    'Owen Prosser | 029 5550 0117 | owen@alder.example',
  ],
};

test.each<[string, readonly string[]]>([
  [
    'Jane Doe can be reached at 617-555-0100 or jane@acme.example.',
    ['Jane Doe, at 617-555-0100 or jane@acme.example'],
  ],
  ['The agency and its principal Jane Doe can be contacted at jane@acme.example.', []],
  [
    'Questions? Call Jane Doe at 612-555-0163. In Europe, ask for Pieter van Loon at +31 20 555 0119.',
    ['Jane Doe at 612-555-0163', 'Pieter van Loon at +31 20 555 0119'],
  ],
  [
    'Call Jane Doe or contact Hill Fleet at 612-555-0163.',
    ['Jane Doe or contact Hill Fleet at 612-555-0163'],
  ],
  [
    'Voor vragen kunt u contact opnemen met Sjoerd van Rijn, Investor Relations, telefoon +31 40 555 82 10.',
    ['Sjoerd van Rijn, Investor Relations, telefoon +31 40 555 82 10'],
  ],
  ['Book by calling our Alder Centre in Reno at 612-555-0163.', []],
])('whom "%s" names', (sentence, told) => {
  expect(callsPeople(sentence)).toEqual(told);
});

// Each language's label of a number or an address is no firm; a firm that begins with such a word is.
const labels: readonly (readonly [string, string | undefined])[] = [
  ['E-post: anna@fjord.example', undefined],
  ['Epost: anna@fjord.example', undefined],
  ['Sähköposti: anna@fjord.example', undefined],
  ['E-Mail-Adresse: anna@fjord.example', undefined],
  ['Adres e-mail: anna@fjord.example', undefined],
  ['Correo electrónico: anna@fjord.example', undefined],
  ['Posta elettronica: anna@fjord.example', undefined],
  ['Courriel : anna@fjord.example', undefined],
  ['Telefonnummer: 070-555 01 32', undefined],
  ['Mobiltelefon: 070-555 01 32', undefined],
  ['Puhelin: +358 40 555 0100', undefined],
  ['Durchwahl: 069 555 0100', undefined],
  ['Teléfono móvil: +34 655 550 100', undefined],
  ['Telefone: 11 5555-0100', undefined],
  ['Cellulare: 333 5550100', undefined],
  ['Handy: 0171 5550100', undefined],
  ['Handy Tools AB: 070-555 01 32', 'Handy Tools AB'],
];

describe('the lines of contacts', () => {
  test.each(Object.entries(blocks))('%s', (_, [text, ...contacts]) => {
    expect(read(text)).toEqual(contacts);
  });

  test.each(['press at acme.com', 'press(at)acme(dot)com', 'press -at- acme -dot- com'])(
    'the mask "%s" is kept as printed',
    (mask) => {
      expect(read(`Contact: Jane Doe\nwrite to ${mask}`)).toEqual([`Jane Doe |  | ${mask}`]);
    },
  );
});

test('whom a label of another language serves, and words that label nothing', () => {
  expect(readContactHead('Informações à imprensa:')).toEqual({ kind: 'media', rest: '' });
  expect(readContactHead('Informazioni per la stampa')).toEqual({ kind: 'media', rest: '' });
  expect(readContactHead('Informações para a imprensa regional chegam em maio')).toBeUndefined();
});

describe('labels of what a person is reached by', () => {
  for (const [line, firm] of labels)
    test(`"${line}" ${firm === undefined ? 'labels what a person is reached by' : 'names a firm'}`, () => {
      const [contact, ...others] = readContacts(['Kontakt', 'Anna Berg, VD', line]);
      expect(contact?.name).toBe('Anna Berg');
      expect([contact, ...others].map((one) => one?.organization).find(Boolean)).toBe(firm);
    });
});

describe('rows of figures', () => {
  test.each([
    [
      'In duizenden euro 2018 2017 Verschil',
      'Omzet 1.042 688 +51%',
      'Nettoverlies (13.655) (11.480)',
    ],
    ['EUR thousand 2015 2014', 'Net sales 12 345 11 890', 'Operating profit 1 234 1 100'],
  ])('are nobody’s numbers: %s', (...lines) => {
    expect(isTableOfFigures(lines)).toBe(true);
  });

  test.each([
    ['Outi Lehto 09 555 01 23', 'Pekka Salo 09 555 01 24'],
    ['Press office 02 555.01.23', 'Investors 02 555.01.24'],
    ['Alder AG', 'Investor Relations 030 555 01 23'],
  ])('are unlike people and their numbers: %s', (...lines) => {
    expect(isTableOfFigures(lines)).toBe(false);
  });
});

test('lines set in columns of blanks are one block, as they are when the import is imported', () => {
  const text = `Alder Biologics Opens Laboratory

LEEDS, Mass., March 4, 2014 -- Alder Biologics today opened a laboratory in the town in which it was founded, and hired forty people who work there from this day on.

It took two years to build the house, and it will serve scientists of all the institutes that stand around the lake in summer and winter.

Company:     Alder Biologics AG                         Marktstraße 22               68219 Mannheim                Germany

Phone:       +49-621-5550-0
`;
  const first = importText(text);
  expect(first.body).toContain('Germany\\\nPhone: +49-621-5550-0');
  expect(importText(first.markdown, 'release.md').body).toBe(first.body);
});
