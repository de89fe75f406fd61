import { describe, expect, test } from 'vitest';
import { findTickers } from '../../src/importer/body/tickers.ts';
import { isPlace } from '../../src/importer/dateline/places.ts';
import { findRunningLines } from '../../src/importer/site/document-host.ts';
import { endsNameAbove } from '../../src/importer/site/broken-headline.ts';
import { importBytes } from '../../src/importer/import-release.ts';
import { rowsOfContacts } from './contact-rows.ts';
import { divideLongLines, divideOneLine, isOneLine } from '../../src/importer/text/one-line.ts';
import { divideAtLandmarks } from '../../src/importer/text/head-landmarks.ts';
import { divideAgencyHead } from '../../src/importer/text/agency-head.ts';

describe('the head of a release on one line', () => {
  test('begins behind the time at which a crawler came by', () => {
    expect(divideOneLine('2024-03-08 22:14:09 08:00:00 Europe / Stockholm').slice(0, 2)).toEqual([
      '2024-03-08 22:14:09',
      '08:00:00 Europe / Stockholm',
    ]);
  });
});

describe('a release on one line', () => {
  test('a sentence that names its subject again is no headline', () => {
    const text =
      'Alder Optics Inc. (Nasdaq: ALDO) today announced that its subsidiary Alder Optics Ltd has signed an agreement with Birch Lens Works for the supply of mirrors to schools. The agreement runs for three years and is worth $5 million. "We are glad," said Jane Roe, President. The mirrors will be made in Dayton.';
    expect(divideLongLines([text])).toEqual([text]);
    expect(importBytes(Buffer.from(text), 'a.txt').title).toBeUndefined();
  });
  test.each(['Millbeck plc Harvest Trial', 'Millbeck: Harvest Trial'])(
    'a day between the names of its issuer stands apart: %s',
    (headline) => {
      expect(divideAtLandmarks(`Millbeck PLC 14 September 2004 ${headline}`)).toEqual([
        'Millbeck PLC',
        '14 September 2004',
        headline,
      ]);
    },
  );
  const behind = ' 12-Mar-2024 / 18:05 CET/CEST Ulm, March 12, 2024 – Alder today announced';
  test('an agency’s form without a headline has key words alone', () => {
    const head = divideAgencyHead(`Alder Looms / Key word(s): Orders/Miscellaneous${behind}`);
    expect(head?.lines[0]).toBe('Alder Looms / Key word(s): Orders/Miscellaneous');
    expect(head?.headline).toBeUndefined();
    expect(head?.rest).toMatch(/^Ulm, March 12/);
  });
  test('a headline behind the key words that does not name its issuer is none of them', () => {
    expect(
      divideAgencyHead(`Alder Looms / Key word(s): Orders Two Mills Order Forty Looms${behind}`),
    ).toBeUndefined();
  });
  test('offices have lines of their own above the people who can be reached there', () => {
    expect(
      divideOneLine(
        'It was a good year. Investor relations Jane Doe, CFO ir@acme.com Media contacts Ato Roe : ato@acme.com - 617-555-0100 Ida Poe : ida@acme.com - 617-555-0101',
      ),
    ).toEqual([
      'It was a good year.',
      'Investor relations',
      'Jane Doe, CFO ir@acme.com',
      'Media contacts',
      'Ato Roe : ato@acme.com - 617-555-0100',
      'Ida Poe : ida@acme.com - 617-555-0101',
    ]);
  });
  test('the foot of a British release has its lines again', () => {
    expect(
      divideOneLine(
        'It was a good year.” - Ends - Enquiries: Acme plc Tel: 01223 555 010Dr Jane Doe, Chief Executive Ida Poe Notes to Editors Acme plc makes lenses.',
      ),
    ).toEqual([
      'It was a good year.”',
      '- Ends -',
      'Enquiries: Acme plc Tel: 01223 555 010Dr Jane Doe, Chief Executive Ida Poe',
      'Notes to Editors Acme plc makes lenses.',
    ]);
    expect(divideOneLine('Acme can be called. Ida Poe About Acme Acme makes lenses.')).toEqual([
      'Acme can be called. Ida Poe',
      'About Acme Acme makes lenses.',
    ]);
  });
  test('the people of its firms are told by them, where a host has lost the blanks too', () => {
    const told = 'The lenses are round and clear, and many of them are in the works. '.repeat(20);
    const { release } = importBytes(
      Buffer.from(
        `Acme Makes Lenses\n\nLEEDS, England, 12 March 2007 - Acme plc announced today that it makes lenses. ${told}- Ends - Enquiries: Acme plc Tel: 01223 555 010Dr Jane Doe, Chief ExecutiveTom Roe, Finance Director Hill Fleet Tel: 020 7555 0142Ida Poe Notes to Editors Acme plc makes lenses.\n`,
      ),
      'a.txt',
    );
    expect(rowsOfContacts(release.contacts)).toEqual([
      'Dr Jane Doe | 01223 555 010',
      'Tom Roe | 01223 555 010',
      'Ida Poe | 020 7555 0142',
    ]);
  });
  test('the people above a headline in capitals have their lines, and the dateline of a land behind it', () => {
    const news = `Acme announced today that it will make lenses in Leeds. ${'The lenses are round and clear, and there are many of them in the new works. '.repeat(16)}`;
    expect(
      divideOneLine(
        `Acme plc 12 March 2001 For further information, please contact: Acme plc Dr Jane Doe Tel: +44 (0)1223 555 010 University of Leeds Ato Roe Tel: +44 (0)113 555 0174 ACME: A PLAN TO MAKE ROUND LENSES Cambridge, UK - 12 March 2001: ${news}`,
      ).slice(0, 5),
    ).toEqual([
      'Acme plc',
      '12 March 2001',
      'For further information, please contact: Acme plc Dr Jane Doe Tel: +44 (0)1223 555 010',
      'University of Leeds Ato Roe Tel: +44 (0)113 555 0174',
      // Where headline and dateline part is told and recorded by whoever reads the dateline.
      `ACME: A PLAN TO MAKE ROUND LENSES Cambridge, UK - 12 March 2001: ${news.trim()}`,
    ]);
  });
  test('a shelf prints its fields below it, and the headline above it in letters of its own', () => {
    const told =
      'The lenses are round and clear, and there are many of them in the new works. '.repeat(16);
    const lines = [
      'Acme Optics AG Shareholders Elect Ida Fenn to the Board',
      'File Type:pdf',
      `Media Release Ulm, Germany, May 23, 2018 Acme Optics AG shareholders elect Ida Fenn to the Board Acme Optics AG announced today that she is elected. ${told}`,
      ...Array.from({ length: 12 }, (_, at) => [`Field ${String(at)}`, '-']).flat(),
    ];
    expect(isOneLine(lines)).toBe(true);
    expect(divideLongLines(lines).slice(2, 5)).toEqual([
      'Media Release Ulm, Germany, May 23, 2018',
      'Acme Optics AG shareholders elect Ida Fenn to the Board',
      `Acme Optics AG announced today that she is elected. ${told.trim()}`,
    ]);
    expect(
      isOneLine([
        ...lines,
        ...Array<string>(15).fill('What a paragraph of a release tells, a line of it, is longer.'),
      ]),
    ).toBe(false);
  });
  test('what is said of an office is a sentence', () => {
    const said =
      'It was a good year. Investor relations Jane Doe has led since May were a part of it.';
    expect(divideOneLine(said)).toEqual([said]);
  });
});

describe('the running lines of pages', () => {
  const pages = (foot: string, other = foot): string[] => [
    ...['Acme grew.', 'Acme AG', foot, '1/2', ''],
    ...['Acme paid.', 'Acme AG', other, '2/2'],
  ];
  test('the foot stays on the last page', () => {
    expect(findRunningLines(pages('River Road 12 | Elmstead'))).toEqual([1, 2]);
  });
  test('what differs from page to page is told', () => {
    expect(findRunningLines(pages('It sold 12 boats.', 'It sold 14 boats.'))).toEqual([]);
  });
  test('a score is the number of no page', () => {
    expect(findRunningLines(['Acme AG', '3/2', '', 'Acme AG', '4/2'])).toEqual([]);
  });
});

describe('names', () => {
  test('a headline’s last word on a line of its own is no menu’s', () => {
    const broken = ['Acme Signs an Agreement to Acquire a Unit of Danby', 'Industries', ''];
    expect(endsNameAbove([...broken, 'It buys it from Danby Industries.'], 1)).toBe(true);
    expect(endsNameAbove([...broken, 'It buys it from Danby.'], 1)).toBe(false);
  });
  test('a state and its country stand in a bracket behind their town', () => {
    expect(isPlace('Lyon (France) and Hillford (Massachusetts, USA)')).toBe(true);
  });
  test('the bulletin board is a floor', () => {
    expect(findTickers('Acme (BULLETIN BOARD: ACME) today')).toEqual([
      { exchange: 'OTCBB', symbol: 'ACME' },
    ]);
    expect(findTickers('Acme (see the bulletin board: all are welcome) today')).toEqual([]);
  });
});
