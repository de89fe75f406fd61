import { expect, test } from 'vitest';
import { findTickers } from '../../src/importer/tickers.ts';

const printed = (text: string): string[] =>
  findTickers(text).map(({ exchange, symbol }) => `${exchange}:${symbol}`);

test.each<[string, string[]]>([
  ['(Nasdaq: ALBI)', ['Nasdaq:ALBI']],
  ['(the NASDAQ Global Select Market: ALBI)', ['NASDAQ Global Select Market:ALBI']],
  ['(Nasdaq NMS: ALBI)', ['Nasdaq NMS:ALBI']],
  ['(NASDAQ-NMS:ALBI)', ['NASDAQ-NMS:ALBI']],
  ['(Nasdaq/NNM: ALBI)', ['Nasdaq/NNM:ALBI']],
  ['(NASDAQ NM - ALBI)', ['NASDAQ NM:ALBI']],
  ['(Nasdaq SmallCap Market: ALBI)', ['Nasdaq SmallCap Market:ALBI']],
  ['(Nasdaq NMS: ALBI) said. Ticker Symbol: (NASDAQ-NMS:ALBI)', ['Nasdaq NMS:ALBI']],
  ['(NASDAQ OMX First North: ALBI)', ['NASDAQ OMX First North:ALBI']],
  ['(Nasdaq First North Growth Market: ALBI)', ['Nasdaq First North Growth Market:ALBI']],
  ['(First North: ALBI)', ['First North:ALBI']],
  ['(Nasdaq Stockholm: ALBI B)', ['Nasdaq Stockholm:ALBI B']],
  ['(NYSE/TSX: ALB)', ['NYSE:ALB', 'TSX:ALB']],
  ['(NYSE MKT: ALB; TSX-V: ALX)', ['NYSE MKT:ALB', 'TSX-V:ALX']],
  ['(TSX: ALB; NYSE MKT: ALBX)', ['TSX:ALB', 'NYSE MKT:ALBX']],
  ['(NYSE: GM)', ['NYSE:GM']],
  ['(NYSE Alternext US: ALB)', ['NYSE Alternext US:ALB']],
  ['(TSX Venture Exchange: ALB)', ['TSX Venture Exchange:ALB']],
  ['(TSX.V: ALB) (OTCQB: ALBIF)', ['TSX.V:ALB', 'OTCQB:ALBIF']],
  ['(OTC Bulletin Board: ALBI.OB)', ['OTC Bulletin Board:ALBI.OB']],
  ['(Frankfurt Stock Exchange: A1B)', ['Frankfurt Stock Exchange:A1B']],
  ['(Frankfurt Stock Exchange, Prime Standard: A1B)', ['Frankfurt Stock Exchange:A1B']],
  ['(FSE: A1B, ISIN DE0007654321, WKN 765432)', ['FSE:A1B']],
  ['(Deutsche Börse: A1B)', ['Deutsche Börse:A1B']],
  ['(Euronext Paris: BIOT)', ['Euronext Paris:BIOT']],
  ['(Euronext Paris, Eurolist C: BIOT)', ['Euronext Paris:BIOT']],
  ['(Euronext Growth Paris: ALBIO, FR0012345678)', ['Euronext Growth Paris:ALBIO']],
  ['(Alternext Paris: ALBIO)', ['Alternext Paris:ALBIO']],
  ['(Euronext Brussels and Amsterdam: BIOT)', ['Amsterdam:BIOT', 'Euronext Brussels:BIOT']],
  ['(CPH: NORD)', ['CPH:NORD']],
  ['(Oslo Børs: NORD)', ['Oslo Børs:NORD']],
  ['(SIX Swiss Exchange: ALPN)', ['SIX Swiss Exchange:ALPN']],
  ['(SIX: ALPN)', ['SIX:ALPN']],
  ['(ASX: ALB)', ['ASX:ALB']],
  ['(London Stock Exchange: ALB)', ['London Stock Exchange:ALB']],
  ['(AIM: ALB)', ['AIM:ALB']],
  ['(Vienna Stock Exchange: ALBI)', ['Vienna Stock Exchange:ALBI']],
  ['(Tel Aviv Stock Exchange: ALBI)', ['Tel Aviv Stock Exchange:ALBI']],
  ['(HKEX: 1234)', ['HKEX:1234']],
  ['(Nasdaq Symbol: "ALBI")', ['Nasdaq:ALBI']],
  ['(NASDAQ: NMS)', []],
  ['(OTC – see Annex A)', []],
  ['(Paris – London route)', []],
])('%s', (text, expected) => {
  expect(printed(text).sort()).toEqual([...expected].sort());
});
