import { expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';
import { rowsOfContacts } from './contact-rows.ts';

const title = 'Acme Opens Plant for Glass in Ohio';
const news = [
  'BOSTON, April 16, 2012 (GLOBE NEWSWIRE) -- Acme Optics, Inc. (Nasdaq: ACMO) announced today that it has opened a plant in which forty people will make glass for lenses.',
  '"We have waited for this day," said Helen Ward, President of Acme. "The work begins on Monday."',
  'About Acme Optics',
  'Acme Optics makes lenses and sells them in forty countries of the world.',
];
const paragraphs = news.map((one) => `<p>${one}</p>`).join('\n');

const copies = {
  top: (text: string) => ['FOR IMMEDIATE RELEASE', text, title, ...news].join('\n\n'),
  end: (text: string) => [title, ...news, text].join('\n\n'),
  htmltop: (text: string) =>
    `<html><body>${text}<p align="center"><b>${title}</b></p>${paragraphs}</body></html>`,
  html: (text: string) => `<html><body><h1>${title}</h1>${paragraphs}${text}</body></html>`,
};

interface Layout {
  readonly says: string;
  readonly in: readonly (keyof typeof copies)[];
  readonly text: string;
  readonly contacts: readonly string[];
}

const layouts: readonly Layout[] = [
  {
    says: 'firm, person; firm, desk, number',
    in: ['end'],
    text: `Contacts:
Birch Bay Devices Inc.
Lorna Petrie
President and CEO
(902) 555-0118
lpetrie@birchbay.example

Birch Bay Devices Inc.
Investor Relations
1-888-555-0125`,
    contacts: [
      'Lorna Petrie | (902) 555-0118 | lpetrie@birchbay.example',
      '<Investor Relations> | 1-888-555-0125',
    ],
  },
  {
    says: "the record of a wire, its rows parted by the lines of the sender's street",
    in: ['end'],
    text: `IR contact
Lorna Petrie
Phone: +49 6421 555-401
Mail: ir@birchbay.example

Disclaimer
This document contains statements on the economic development of Birch Bay which are based on plans and estimates and are subject to risks that nobody can foresee in full.

12.11.2020 Dissemination of a Corporate News, transmitted by DGAP - a service of EQS Group AG.
The issuer is solely responsible for the content of this announcement.

Language:\tEnglish
Company:\tBirch Bay AG
\tAm Damm 12
\t35037 Marburg
\tGermany
Phone:\t+49 6421 555-0
Fax:\t+49 6421 555-105
E-mail:\tir@birchbay.example
Internet:\twww.birchbay.example
ISIN:\tDE000A2RHV16

End of News\tDGAP News Service`,
    contacts: ['Lorna Petrie | +49 6421 555-401 | ir@birchbay.example'],
  },
  {
    says: 'firm, desk, number, mail only',
    in: ['end'],
    text: `Contact:
Birch Bay Devices Inc.
Media Relations
(902) 555-0118
media@birchbay.example`,
    contacts: ['<Media Relations> | (902) 555-0118 | media@birchbay.example'],
  },
  {
    says: 'desk then firm',
    in: ['end'],
    text: `Contacts:
Lorna Petrie
Birch Bay Devices Inc.
(902) 555-0118

Investor Relations
Birch Bay Devices Inc.
1-888-555-0125`,
    contacts: ['Lorna Petrie | (902) 555-0118', '<Investor Relations> | 1-888-555-0125'],
  },
  {
    says: 'two desks under firm',
    in: ['end'],
    text: `For further information:
Birch Bay Devices Inc.
Investor Relations
1-888-555-0125

Corporate Communications
1-888-555-0126`,
    contacts: [
      '<Investor Relations> | 1-888-555-0125',
      '<Corporate Communications> | 1-888-555-0126',
    ],
  },
  {
    says: 'two firms with desks',
    in: ['end'],
    text: `Contacts:
Birch Bay Devices Inc.
Investor Relations
1-888-555-0125

Hill Fleet Ltd.
Media Relations
1-888-555-0126`,
    contacts: ['<Investor Relations> | 1-888-555-0125', '<Media Relations> | 1-888-555-0126'],
  },
  {
    says: 'firm comma desk',
    in: ['end'],
    text: `Contacts:
Lorna Petrie, CFO, Birch Bay Devices, (902) 555-0118
Investor Relations, Birch Bay Devices, 1-888-555-0125`,
    contacts: ['Lorna Petrie | (902) 555-0118', '<Investor Relations> | 1-888-555-0125'],
  },
  {
    says: 'desk label with person below is not a desk',
    in: ['end'],
    text: `Contacts:
Birch Bay Devices Inc.
Investor Relations
Lorna Petrie
1-888-555-0125`,
    contacts: ['Lorna Petrie | 1-888-555-0125'],
  },
  {
    says: 'desk person inline',
    in: ['end'],
    text: `Contacts:
Birch Bay Devices Inc.
Investor Relations: Lorna Petrie, 1-888-555-0125
Media Relations: Ato Roe, 1-888-555-0126`,
    contacts: ['Lorna Petrie | 1-888-555-0125', 'Ato Roe | 1-888-555-0126'],
  },
  {
    says: 'source and information in a label column, tabs',
    in: ['end'],
    text: `Source:	NordMédic Estrie
Information:	Luc Vézina
	Director, Communications
	Tel.: 418-555-0145, ext. 12
	lvezina@nordmedic.example`,
    contacts: ['Luc Vézina | 418-555-0145, ext. 12 | lvezina@nordmedic.example'],
  },
  {
    says: 'the same, with two people',
    in: ['end'],
    text: `Source:	NordMédic Estrie

Information:	Luc Vézina
	Director, Communications
	Tel.: 418-555-0145
	lvezina@nordmedic.example

	Odile Caron
	Press officer
	Tel.: 418-555-0146`,
    contacts: [
      'Luc Vézina | 418-555-0145 | lvezina@nordmedic.example',
      'Odile Caron | 418-555-0146',
    ],
  },
  {
    says: 'spaces',
    in: ['end'],
    text: `Source:          NordMédic Estrie
Information:     Luc Vézina
                 Director, Communications
                 Tel.: 418-555-0145, ext. 12
                 lvezina@nordmedic.example`,
    contacts: ['Luc Vézina | 418-555-0145, ext. 12 | lvezina@nordmedic.example'],
  },
  {
    says: 'French',
    in: ['end'],
    text: `Source :	NordMédic Estrie

Renseignements :	Luc Vézina
	Directeur des communications
	Tél. : 418 555-0145, poste 12
	lvezina@nordmedic.example`,
    contacts: ['Luc Vézina | 418 555-0145, poste 12 | lvezina@nordmedic.example'],
  },
  {
    says: '"For information" below the source, a position on the line of the name',
    in: ['end'],
    text: `Source:	NordMédic Estrie Inc.

For information:	Luc Vézina, Director, Communications
	418-555-0145
	lvezina@nordmedic.example`,
    contacts: ['Luc Vézina | 418-555-0145 | lvezina@nordmedic.example'],
  },
  {
    says: 'source with contact',
    in: ['end'],
    text: `Source:	NordMédic Estrie Inc.
Contact:	Luc Vézina
	418-555-0145`,
    contacts: ['Luc Vézina | 418-555-0145'],
  },
  {
    says: 'source, contacts two labels',
    in: ['end'],
    text: `Source:	NordMédic Estrie Inc.
Media:	Luc Vézina
	418-555-0145
Investors:	Odile Caron
	418-555-0146`,
    contacts: ['Luc Vézina | 418-555-0145', 'Odile Caron | 418-555-0146'],
  },
  {
    says: 'source is a person',
    in: ['end'],
    text: `Source:	Luc Vézina
	Director, Communications
	NordMédic Estrie
	418-555-0145
Information:	Odile Caron
	418-555-0146`,
    contacts: ['Luc Vézina | 418-555-0145', 'Odile Caron | 418-555-0146'],
  },
  {
    says: 'label column table',
    in: ['html'],
    text: `<table><tr><td>Source:</td><td>NordMédic Estrie</td></tr><tr><td>Information:</td><td>Luc Vézina</td></tr><tr><td></td><td>Director, Communications</td></tr><tr><td></td><td>Tel.: 418-555-0145, ext. 12</td></tr><tr><td></td><td>lvezina@nordmedic.example</td></tr></table>`,
    contacts: ['Luc Vézina | 418-555-0145, ext. 12 | lvezina@nordmedic.example'],
  },
  {
    says: 'label column table, brs',
    in: ['html'],
    text: `<table><tr><td>Source:</td><td>NordMédic Estrie</td></tr><tr><td>Information:</td><td>Luc Vézina<br>Director, Communications<br>Tel.: 418-555-0145, ext. 12<br>lvezina@nordmedic.example</td></tr></table>`,
    contacts: ['Luc Vézina | 418-555-0145, ext. 12 | lvezina@nordmedic.example'],
  },
  {
    says: 'media investors label column',
    in: ['html'],
    text: `<table><tr><td>Media:</td><td>Luc Vézina<br>418-555-0145</td></tr><tr><td>Investors:</td><td>Odile Caron<br>418-555-0146</td></tr></table>`,
    contacts: ['Luc Vézina | 418-555-0145', 'Odile Caron | 418-555-0146'],
  },
  {
    says: 'contact label then rows of people',
    in: ['html'],
    text: `<table><tr><td>Contact:</td><td>Luc Vézina</td><td>418-555-0145</td></tr><tr><td></td><td>Odile Caron</td><td>418-555-0146</td></tr></table>`,
    contacts: ['Luc Vézina | 418-555-0145', 'Odile Caron | 418-555-0146'],
  },
  {
    says: 'two contacts side by side, label row alone (b19)',
    in: ['html'],
    text: `<table><tr><td><u>Contacts:</u></td><td>&nbsp;</td><td>&nbsp;</td></tr><tr><td>Yvette Marsh</td><td></td><td>Dale Pomeroy (press contact)</td></tr><tr><td>Norvell Scales</td><td></td><td>Alder Lane Communications</td></tr><tr><td>978.555.0116</td><td></td><td>781.555.0152</td></tr><tr><td>ymarsh@norvell.example</td><td></td><td>norvell@alderlane.example</td></tr></table>`,
    contacts: [
      'Yvette Marsh | 978.555.0116 | ymarsh@norvell.example',
      'Dale Pomeroy | 781.555.0152 | norvell@alderlane.example',
    ],
  },
  {
    says: 'same above (b19)',
    in: ['htmltop'],
    text: `<table><tr><td>For Immediate Release</td><td>&nbsp;</td><td>&nbsp;</td></tr><tr><td>&nbsp;</td><td></td><td></td></tr><tr><td><u>Contacts:</u></td><td>&nbsp;</td><td>&nbsp;</td></tr><tr><td>Yvette Marsh</td><td></td><td>Dale Pomeroy (press contact)</td></tr><tr><td>Norvell Scales</td><td></td><td>Alder Lane Communications</td></tr><tr><td>978.555.0116</td><td></td><td>781.555.0152</td></tr><tr><td>ymarsh@norvell.example</td><td></td><td>norvell@alderlane.example</td></tr></table>`,
    contacts: [
      'Yvette Marsh | 978.555.0116 | ymarsh@norvell.example',
      'Dale Pomeroy | 781.555.0152 | norvell@alderlane.example',
    ],
  },
  {
    says: 'same, cells in one row with brs',
    in: ['htmltop'],
    text: `<table><tr><td>For Immediate Release</td><td></td></tr><tr><td>Contacts:</td><td></td></tr><tr><td>Yvette Marsh<br>Norvell Scales<br>978.555.0116<br>ymarsh@norvell.example</td><td>Dale Pomeroy (press contact)<br>Alder Lane Communications<br>781.555.0152<br>norvell@alderlane.example</td></tr></table>`,
    contacts: [
      'Yvette Marsh | 978.555.0116 | ymarsh@norvell.example',
      'Dale Pomeroy | 781.555.0152 | norvell@alderlane.example',
    ],
  },
  {
    says: '(investors) and (media) in cells',
    in: ['htmltop'],
    text: `<table><tr><td>Contacts:</td><td></td><td></td></tr><tr><td>Yvette Marsh (investors)</td><td></td><td>Dale Pomeroy (media)</td></tr><tr><td>Norvell Scales</td><td></td><td>Alder Lane Communications</td></tr><tr><td>978.555.0116</td><td></td><td>781.555.0152</td></tr></table>`,
    contacts: ['Yvette Marsh | 978.555.0116', 'Dale Pomeroy | 781.555.0152'],
  },
  {
    says: 'label in the middle of no column, investor contact label in cells',
    in: ['htmltop'],
    text: `<table><tr><td>Company contact</td><td></td><td>Agency contact</td></tr><tr><td>Yvette Marsh</td><td></td><td>Dale Pomeroy</td></tr><tr><td>Norvell Scales</td><td></td><td>Alder Lane Communications</td></tr><tr><td>978.555.0116</td><td></td><td>781.555.0152</td></tr><tr><td>ymarsh@norvell.example</td><td></td><td>norvell@alderlane.example</td></tr></table>`,
    contacts: [
      'Yvette Marsh | 978.555.0116 | ymarsh@norvell.example',
      'Dale Pomeroy | 781.555.0152 | norvell@alderlane.example',
    ],
  },
  {
    says: 'three columns',
    in: ['htmltop'],
    text: `<table><tr><td>Contacts:</td><td></td><td></td></tr><tr><td>Yvette Marsh</td><td>Odile Caron</td><td>Dale Pomeroy (press contact)</td></tr><tr><td>Norvell Scales</td><td>Hill Fleet Ltd.</td><td>Alder Lane Communications</td></tr><tr><td>978.555.0116</td><td>978.555.0117</td><td>781.555.0152</td></tr></table>`,
    contacts: [
      'Yvette Marsh | 978.555.0116',
      'Odile Caron | 978.555.0117',
      'Dale Pomeroy | 781.555.0152',
    ],
  },
  {
    says: 'uneven rows, positions and fax',
    in: ['htmltop'],
    text: `<table><tr><td colspan="3"><b>Contacts:</b></td></tr><tr><td>Yvette Marsh</td><td></td><td>Dale Pomeroy</td></tr><tr><td>Vice President, Finance</td><td></td><td>Alder Lane Communications</td></tr><tr><td>Norvell Scales</td><td></td><td>Tel: 781.555.0152</td></tr><tr><td>Tel: 978.555.0116</td><td></td><td>norvell@alderlane.example</td></tr><tr><td>ymarsh@norvell.example</td><td></td><td></td></tr></table>`,
    contacts: [
      'Yvette Marsh | 978.555.0116 | ymarsh@norvell.example',
      'Dale Pomeroy | 781.555.0152 | norvell@alderlane.example',
    ],
  },
  {
    says: 'below, no label row but label in cells',
    in: ['html'],
    text: `<p><b>CONTACTS</b></p><table><tr><td>Yvette Marsh, CFO</td><td>Dale Pomeroy</td></tr><tr><td>Norvell Scales</td><td>Alder Lane Communications</td></tr><tr><td>978.555.0116</td><td>781.555.0152</td></tr><tr><td>ymarsh@norvell.example</td><td>norvell@alderlane.example</td></tr></table>`,
    contacts: [
      'Yvette Marsh | 978.555.0116 | ymarsh@norvell.example',
      'Dale Pomeroy | 781.555.0152 | norvell@alderlane.example',
    ],
  },
  {
    says: 'label in first cell with person beside',
    in: ['htmltop'],
    text: `<table><tr><td>CONTACT:</td><td>Yvette Marsh</td><td>Dale Pomeroy (press)</td></tr><tr><td></td><td>Norvell Scales</td><td>Alder Lane Communications</td></tr><tr><td></td><td>978.555.0116</td><td>781.555.0152</td></tr><tr><td></td><td>ymarsh@norvell.example</td><td>norvell@alderlane.example</td></tr></table>`,
    contacts: [
      'Yvette Marsh | 978.555.0116 | ymarsh@norvell.example',
      'Dale Pomeroy | 781.555.0152 | norvell@alderlane.example',
    ],
  },
  {
    says: 'with "or" between',
    in: ['htmltop'],
    text: `<table><tr><td>Contacts:</td><td></td><td></td></tr><tr><td>Yvette Marsh</td><td>or</td><td>Dale Pomeroy</td></tr><tr><td>Norvell Scales</td><td></td><td>Alder Lane Communications</td></tr><tr><td>978.555.0116</td><td></td><td>781.555.0152</td></tr><tr><td>ymarsh@norvell.example</td><td></td><td>norvell@alderlane.example</td></tr></table>`,
    contacts: [
      'Yvette Marsh | 978.555.0116 | ymarsh@norvell.example',
      'Dale Pomeroy | 781.555.0152 | norvell@alderlane.example',
    ],
  },
  {
    says: 'firms above the people',
    in: ['htmltop'],
    text: `<table><tr><td>Norvell Scales Contact:</td><td></td><td>Agency Contact:</td></tr><tr><td>Norvell Scales, Inc.</td><td></td><td>Alder Lane Communications</td></tr><tr><td>Yvette Marsh</td><td></td><td>Dale Pomeroy</td></tr><tr><td>978.555.0116</td><td></td><td>781.555.0152</td></tr><tr><td>ymarsh@norvell.example</td><td></td><td>norvell@alderlane.example</td></tr></table>`,
    contacts: [
      'Yvette Marsh | 978.555.0116 | ymarsh@norvell.example',
      'Dale Pomeroy | 781.555.0152 | norvell@alderlane.example',
    ],
  },
  {
    says: 'a table of people row by row stays',
    in: ['html'],
    text: `<p><b>Contacts</b></p><table><tr><td>Yvette Marsh</td><td>Norvell Scales</td><td>978.555.0116</td><td>ymarsh@norvell.example</td></tr><tr><td>Dale Pomeroy</td><td>Alder Lane</td><td>781.555.0152</td><td>norvell@alderlane.example</td></tr></table>`,
    contacts: [
      'Yvette Marsh | 978.555.0116 | ymarsh@norvell.example',
      'Dale Pomeroy | 781.555.0152 | norvell@alderlane.example',
    ],
  },
  {
    says: 'two people in columns, one the press contact',
    in: ['end'],
    text: `Contacts:
Yvette Marsh                        Dale Pomeroy (press contact)
Norvell Scales                      Alder Lane Communications
978.555.0116                        781.555.0152
ymarsh@norvell.example              norvell@alderlane.example`,
    contacts: [
      'Yvette Marsh | 978.555.0116 | ymarsh@norvell.example',
      'Dale Pomeroy | 781.555.0152 | norvell@alderlane.example',
    ],
  },
  {
    says: 'two people in columns above the headline, one the press contact',
    in: ['top'],
    text: `Contacts:
Yvette Marsh                        Dale Pomeroy (press contact)
Norvell Scales                      Alder Lane Communications
978.555.0116                        781.555.0152
ymarsh@norvell.example              norvell@alderlane.example`,
    contacts: [
      'Yvette Marsh | 978.555.0116 | ymarsh@norvell.example',
      'Dale Pomeroy | 781.555.0152 | norvell@alderlane.example',
    ],
  },
  {
    says: 'text columns, firms above people',
    in: ['top', 'end'],
    text: `Norvell Scales, Inc.                Alder Lane Communications
Yvette Marsh, CFO                   Dale Pomeroy
978.555.0116                        781.555.0152
ymarsh@norvell.example              norvell@alderlane.example`,
    contacts: [
      'Yvette Marsh | 978.555.0116 | ymarsh@norvell.example',
      'Dale Pomeroy | 781.555.0152 | norvell@alderlane.example',
    ],
  },
  {
    says: 'two officers over one number beside their label, two of an agency below',
    in: ['top'],
    text: `Company Contacts:   Howard M. Stahl
    President & CEO
    Edith Renner
    Chief Financial Officer
    Northgate Skin, Inc.
    410-555-0190
     
Communications Contacts:   Walter Toll — General
    Sarah Ng — Investors
    212-555-0130
    Harbor Financial Relations`,
    contacts: [
      'Howard M. Stahl | 410-555-0190',
      'Edith Renner | 410-555-0190',
      'Walter Toll | 212-555-0130',
      'Sarah Ng | 212-555-0130',
    ],
  },
  {
    says: 'two officers with positions below each over one number',
    in: ['top', 'end'],
    text: `Contacts:
Helen Ward
President & CEO
Edith Renner
Chief Financial Officer
Northgate Skin, Inc.
410-555-0190`,
    contacts: ['Helen Ward | 410-555-0190', 'Edith Renner | 410-555-0190'],
  },
  {
    says: 'positions beside, one number',
    in: ['top', 'end'],
    text: `Contacts:
Helen Ward, President and CEO
Edith Renner, Chief Financial Officer
Northgate Skin, Inc.
(410) 555-0190`,
    contacts: ['Helen Ward | (410) 555-0190', 'Edith Renner | (410) 555-0190'],
  },
  {
    says: 'firm above, two officers',
    in: ['top', 'end'],
    text: `Contact: Northgate Skin, Inc.
Helen Ward
Chairman
Edith Renner
Vice President, Finance
410-555-0190`,
    contacts: ['Helen Ward | 410-555-0190', 'Edith Renner | 410-555-0190'],
  },
  {
    says: 'officer, then agency of two',
    in: ['top', 'end'],
    text: `Contacts:
Edith Renner
Chief Financial Officer
Northgate Skin, Inc.
410-555-0190

Harbor Financial Relations
Walter Page / Sarah Ng
212-555-0130`,
    contacts: [
      'Edith Renner | 410-555-0190',
      'Walter Page | 212-555-0130',
      'Sarah Ng | 212-555-0130',
    ],
  },
  {
    says: 'one officer above a firm like a name, position below is not a second',
    in: ['top', 'end'],
    text: `Contact:
Helen Ward
Grady Hall
Chief Financial Officer
410-555-0190`,
    contacts: ['Helen Ward | 410-555-0190'],
  },
  {
    says: 'audiences in brackets over one number',
    in: ['top', 'end'],
    text: `Contacts:
Walter Toll (General)
Sarah Ng (Investors)
Harbor Financial Relations
212-555-0130`,
    contacts: ['Walter Toll | 212-555-0130', 'Sarah Ng | 212-555-0130'],
  },
  {
    says: 'three officers',
    in: ['top', 'end'],
    text: `For further information contact:
Howard M. Stahl
President
Edith Renner
Chief Financial Officer
Mark Delaney
Vice President of Marketing
(410) 555-0190`,
    contacts: [
      'Howard M. Stahl | (410) 555-0190',
      'Edith Renner | (410) 555-0190',
      'Mark Delaney | (410) 555-0190',
    ],
  },
  {
    says: 'two people over one number without a label',
    in: ['top'],
    text: `Thursday, May 15, 1997
4:00 PM Eastern Time

Walt Farrow
Lydia Stein
(301) 555-0162`,
    contacts: ['Walt Farrow | (301) 555-0162', 'Lydia Stein | (301) 555-0162'],
  },
  {
    says: 'two people with numbers on the next lines',
    in: ['top'],
    text: `Walt Farrow
(301) 555-0162
Lydia Stein
(301) 555-0163`,
    contacts: ['Walt Farrow | (301) 555-0162', 'Lydia Stein | (301) 555-0163'],
  },
  {
    says: 'person with office',
    in: ['top'],
    text: `Office of Communications
Walt Farrow, Director
(301) 555-0162
wfarrow@elm.example`,
    contacts: ['Walt Farrow | (301) 555-0162 | wfarrow@elm.example'],
  },
  {
    says: 'date beside contact',
    in: ['top'],
    text: `May 15, 1997                          Walt Farrow
                                      (301) 555-0162
                                      Lydia Stein
                                      (301) 555-0163`,
    contacts: ['Walt Farrow | (301) 555-0162', 'Lydia Stein | (301) 555-0163'],
  },
  {
    says: 'institute head',
    in: ['top'],
    text: `Elm Institute Press Release
Laboratory of Plant Genetics

Walt Farrow (301) 555-0162
Lydia Stein (301) 555-0163`,
    contacts: ['Walt Farrow | (301) 555-0162', 'Lydia Stein | (301) 555-0163'],
  },
  {
    says: 'embargo and person',
    in: ['top'],
    text: `EMBARGOED UNTIL 2 P.M. EASTERN TIME, MAY 15, 1997

Walt Farrow
Phone: (301) 555-0162
E-mail: wfarrow@elm.example`,
    contacts: ['Walt Farrow | (301) 555-0162 | wfarrow@elm.example'],
  },
  {
    says: 'offices in rows, people above in the cell, number beside with the site below',
    in: ['html'],
    text: `<p><b>For more information, please contact:</b></p><table><tr><td><b>Ridley Bio plc</b><br>Rosamund Ashby, CEO<br>Clive Merton, Chief Financial Officer</td><td>Tel: +44 (0)1235 555 001<br>www.ridley.example</td></tr><tr><td><b>Harcourt Securities Limited</b><br>Guy Renshaw (Nominated Adviser)</td><td>Tel: +44 (0) 20 7555 0177</td></tr></table>`,
    contacts: [
      'Rosamund Ashby | +44 (0)1235 555 001',
      'Clive Merton | +44 (0)1235 555 001',
      'Guy Renshaw | +44 (0) 20 7555 0177',
    ],
  },
  {
    says: 'the same, three offices',
    in: ['html'],
    text: `<p><b>For more information, please contact:</b></p><table><tr><td><b>Ridley Bio plc</b><br>Rosamund Ashby, CEO</td><td>Tel: +44 (0)1235 555 001<br>www.ridley.example</td></tr><tr><td><b>Harcourt Securities Limited</b> (Nomad and Broker)<br>Guy Renshaw / Ella Stone</td><td>Tel: +44 (0) 20 7555 0177</td></tr><tr><td><b>Birch Communications</b><br>Hugh Tallis</td><td>Tel: +44 (0) 20 7555 0199<br>ridley@birchcomms.example</td></tr></table>`,
    contacts: [
      'Rosamund Ashby | +44 (0)1235 555 001',
      'Guy Renshaw | +44 (0) 20 7555 0177',
      'Ella Stone | +44 (0) 20 7555 0177',
      'Hugh Tallis | +44 (0) 20 7555 0199 | ridley@birchcomms.example',
    ],
  },
  {
    says: 'lines: people above, number, site; next office',
    in: ['end'],
    text: `For more information, please contact:

Ridley Bio plc
Rosamund Ashby, CEO
Clive Merton, Chief Financial Officer
Tel: +44 (0)1235 555 001
www.ridley.example

Harcourt Securities Limited
Guy Renshaw (Nominated Adviser)
Tel: +44 (0) 20 7555 0177`,
    contacts: [
      'Rosamund Ashby | +44 (0)1235 555 001',
      'Clive Merton | +44 (0)1235 555 001',
      'Guy Renshaw | +44 (0) 20 7555 0177',
    ],
  },
  {
    says: 'number beside the first person',
    in: ['end'],
    text: `Enquiries:

Ridley Bio plc                                Tel: +44 (0)1235 555 001
Rosamund Ashby, CEO
Clive Merton, CFO

Harcourt Securities Limited                   Tel: +44 (0) 20 7555 0177
Guy Renshaw (Nominated Adviser)`,
    contacts: [
      'Rosamund Ashby | +44 (0)1235 555 001',
      'Clive Merton | +44 (0)1235 555 001',
      'Guy Renshaw | +44 (0) 20 7555 0177',
    ],
  },
  {
    says: 'number beside the person below the firm',
    in: ['end'],
    text: `Enquiries:

Ridley Bio plc
Rosamund Ashby, CEO                           Tel: +44 (0)1235 555 001
Clive Merton, CFO

Harcourt Securities Limited
Guy Renshaw (Nominated Adviser)               Tel: +44 (0) 20 7555 0177`,
    contacts: [
      'Rosamund Ashby | +44 (0)1235 555 001',
      'Clive Merton',
      'Guy Renshaw | +44 (0) 20 7555 0177',
    ],
  },
  {
    says: 'a free number with its letters in digits, above the person',
    in: ['end'],
    text: `For More Information:

1.866.555.0147 (555-0147)
416.555.0148 ext. 225

www.lumen.example

Agnes Kowalski, CPA, CA
Chief Financial Officer
akowalski@lumen.example`,
    contacts: ['Agnes Kowalski |  | akowalski@lumen.example'],
  },
  {
    says: 'name broken behind its initial',
    in: ['end'],
    text: `Contact:
Mark D.
Feldman, MD
201-555-0140
Carla Minelli
201-555-0141
carla@larch.example`,
    contacts: [
      'Mark D. Feldman | 201-555-0140',
      'Carla Minelli | 201-555-0141 | carla@larch.example',
    ],
  },
  {
    says: 'name broken before its surname',
    in: ['end'],
    text: `Contact:
Mark
Feldman
201-555-0140`,
    contacts: ['Mark Feldman | 201-555-0140'],
  },
  {
    says: 'our team',
    in: ['end'],
    text: `Investor Relations:
For investor enquiries please contact our Investor Relations Team:
Email: ir@maple.example
Phone: 1.833.555.0119
Media Enquiries (only):
For media enquiries please contact:
Shauna Pender
Email: press@maple.example`,
    contacts: [
      '<Investor Relations Team> | 1.833.555.0119 | ir@maple.example',
      'Shauna Pender |  | press@maple.example',
    ],
  },
  {
    says: 'university sentence with a department of two words',
    in: ['htmltop'],
    text: `<p>Contact: Hamish Rostov, Civil and Environmental Engineering, (231) 555-0161, rostov@egr.elm.example; Jan Teller, Grand River Road Commission, (231) 555-0184; or Peg Sobol, University Relations, (231) 555-0125, sobol@elm.example</p>`,
    contacts: [
      'Hamish Rostov | (231) 555-0161 | rostov@egr.elm.example',
      'Jan Teller | (231) 555-0184',
      'Peg Sobol | (231) 555-0125 | sobol@elm.example',
    ],
  },
  {
    says: 'wire on one line with firm and audiences',
    in: ['html'],
    text: `<p>Contact: Keller Pharmaceuticals, Inc. Investors: Nora Feingold, 781-555-0127 nfeingold@keller.example or Media: Tully Brand Associates Peter Tully, 617-555-0181 ptully@tullybrand.example</p>`,
    contacts: [
      'Nora Feingold | 781-555-0127 | nfeingold@keller.example',
      'Peter Tully | 617-555-0181 | ptully@tullybrand.example',
    ],
  },
  {
    says: 'a label that asks for inquiries',
    in: ['html'],
    text: `<h2>Contacts for inquiries</h2><p>Corporate Communications<br>TEL: +81-3-5555-0132</p>`,
    contacts: ['<Corporate Communications> | +81-3-5555-0132'],
  },
  {
    says: 'a label for this press release',
    in: ['html'],
    text: `<h3>Contact for this press release</h3><p>Hanna Ito<br>Public Affairs<br>TEL: +81-3-5555-0132</p>`,
    contacts: ['Hanna Ito | +81-3-5555-0132'],
  },
  {
    says: 'an extension in brackets',
    in: ['end'],
    text: `Press contact:
Lorna Petrie
Tel. 977 55 50 14 (ext. 3207)`,
    contacts: ['Lorna Petrie | 977 55 50 14 (ext. 3207)'],
  },
  {
    says: 'a desk in another town below the people',
    in: ['html'],
    text: `<p>For more information please contact:</p><p>Birch Bay Devices Inc.<br>Lorna Petrie, CEO<br>lpetrie@birchbay.example<br>Phone: (902) 555-0118</p><p>Media desk, Halifax<br>Phone: (902) 555-0144 (weekdays 9-15)</p>`,
    contacts: [
      'Lorna Petrie | (902) 555-0118 | lpetrie@birchbay.example',
      '<Media desk, Halifax> | (902) 555-0144',
    ],
  },
  {
    says: 'a line for the press and its hours',
    in: ['html'],
    text: `<p><strong>Press inquiries</strong></p><table><tr><td>Lorna Petrie<br>Director of Communications<br>902-555-0118</td><td>Press line (24 hours)<br>902-555-0144<br>press@birchbay.example</td></tr></table>`,
    contacts: [
      'Lorna Petrie | 902-555-0118',
      '<Press line> | 902-555-0144 | press@birchbay.example',
    ],
  },
  {
    says: 'the relay below the people, its trailer broken',
    in: ['end'],
    text: `For further information, please contact:
Birch Bay plc
Lorna Petrie, CEO
020 7946 0118

This information is provided by RNS, the news service of the London Stock Exchange. Terms and conditions relating to the use and distribution of this information may apply. For further information, please contact
rns@lseg.com (mailto:rns@lseg.com)`,
    contacts: ['Lorna Petrie | 020 7946 0118'],
  },
  {
    says: 'files below the people',
    in: ['end'],
    text: `För mer information, kontakta:

Lena Berg, vd, 08-555 01 10

Bifogade filer

Acme Opens Plant`,
    contacts: ['Lena Berg | 08-555 01 10'],
  },
  {
    says: 'a sentence with the position between the name and how to reach it',
    in: ['end'],
    text: `Lorna Petrie, vice president of operations, can be reached at 902-555-0118 for questions about the plant.`,
    contacts: ['Lorna Petrie | 902-555-0118'],
  },
  {
    says: 'a person right below the source',
    in: ['end'],
    text: `SOURCE: Birch Bay Devices Inc.
Lorna Petrie, Chief Financial Officer, +1-902-555-0143`,
    contacts: ['Lorna Petrie | +1-902-555-0143'],
  },
  {
    says: 'a sentence of German that tells who informs',
    in: ['end'],
    text: `Weitere Informationen erteilt Silke Brandt, Pressestelle der Birch GmbH, Telefon 0561 555 0110, E-Mail presse@birch.example.`,
    contacts: ['Silke Brandt | 0561 555 0110 | presse@birch.example'],
  },
  {
    says: 'two people in a line of German, each with a number in brackets',
    in: ['end'],
    text: `Ansprechpartner für die Medien: Silke Brandt (Tel. 0561 555-0110, brandt@birch.example) und Jens Holt (Tel. 0561 555-0112)`,
    contacts: ['Silke Brandt | 0561 555-0110 | brandt@birch.example', 'Jens Holt | 0561 555-0112'],
  },
  {
    says: 'an office alone',
    in: ['end'],
    text: `Contact: Public Affairs Office, (937) 555-0110`,
    contacts: ['<Public Affairs Office> | (937) 555-0110'],
  },
  {
    says: 'a desk and a person below the source, without a label',
    in: ['end'],
    text: `SOURCE Birch Bay Devices

Media Relations, Birch Bay Devices, 902-555-0142, media@birchbay.example; Lorna Petrie, Office of the President, 902-555-0143`,
    contacts: [
      '<Media Relations> | 902-555-0142 | media@birchbay.example',
      'Lorna Petrie | 902-555-0143',
    ],
  },
];

const cases = layouts.flatMap((layout) => layout.in.map((where) => ({ ...layout, where })));

test.each(cases)('$says ($where)', ({ where, text, contacts }) => {
  const { release, title: headline } = importBytes(
    Buffer.from(copies[where](text)),
    where.startsWith('html') ? 'release.html' : 'release.txt',
  );
  expect(rowsOfContacts(release.contacts)).toEqual(contacts);
  expect(headline).toBe(title);
});
