import type { Ticker } from '../../domain/release.ts';
import { nameOfExchange } from './exchanges.ts';
import { isSymbol } from './share-symbols.ts';

// Exchanges whose names are no other words.
const floor = '(NYSE|NASDAQ|Nasdaq|AMEX|TSX(?:[.-]?V)?|ASX|OTC(?:QB|QX|BB))';

// "(ASX ALB)", "(NYSE “ALB”)", "(TSX/ALB)": no sign or a stroke between the two.
const bare = new RegExp(
  String.raw`(?<![\p{Alpha}\p{N}])${floor}(?:\s+["“'‘]?|\s?\/\s?)([A-Z]{2,5})["”'’]?(?=\s*[)\]/;,|])`,
  'gu',
);
const notBare =
  /^(?:MKT|ARCA|OMX|GS|GM|CM|NM|US|INDEX|GROUP|ETF|AMERI|TSXV?|[CJNT]SE|NZX|SGX|HKEX|SIX|OTC[A-Z]{0,2}|SEC|FINRA|ASIC|IFRS|GAAP)$/;

// "(ALBI, Nasdaq)": the symbol before them, in a bracket with nothing else.
const beforeBare = new RegExp(String.raw`^[([]\s?([A-Z]{2,5})\s?,\s?${floor}\s?[)\]]$`);

// "(ALB1, Frankfurt, Prime Standard)": a city and its list.
const beforeFrankfurt =
  /^[([]\s?([A-Z][A-Z\d]{1,4})\s?,\s?(Frankfurt)(?: Stock Exchange)?,\s(?:Prime|General|Entry) Standard\s?[)\]]$/;

/** The symbols that stand beside their exchanges in one bracket with no sign between. */
export const readBare = (part: string): Ticker[] => {
  const [, before = '', behind = ''] = beforeBare.exec(part) ?? beforeFrankfurt.exec(part) ?? [];
  return [...part.matchAll(bare), ['', behind, before]].flatMap(([, name = '', one = '']) =>
    isSymbol(one) && !notBare.test(one) ? [{ exchange: nameOfExchange(name), symbol: one }] : [],
  );
};
