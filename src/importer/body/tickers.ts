import type { Ticker } from '../../domain/release.ts';
import { readBare } from './bare-tickers.ts';
import { division, exchange, opening, symbol } from './exchange-words.ts';
import { nameOfExchange } from './exchanges.ts';
import { type ListedShare, sharesInSentences, sharesOfHouses } from './listed-shares.ts';
import { isSymbol } from './share-symbols.ts';
import { isSameFloor, ofFloor, withoutVendorsEnd } from './same-floors.ts';
import { letters } from '../letters.ts';
import { matchesOf } from '../matches.ts';
import { tickersOfEastAsia } from '../east-asia/tickers.ts';

// "Nasdaq: ACME", "Nasdaq/TSX: ACME", "NYSE and LSE: ZPH, GLX"; "(TSX & TSX-V)" names two floors.
const listing = new RegExp(
  `(?<![${letters}0-9])((?:${exchange}(?:\\s*(?:/|,|and|et|und|y|&|;|\\|)\\s*)?)+)${division}\\s*${opening}[:–—-]\\s*(?:["“”'‘’]\\s*)?(?!V\\.[A-Z]|(?<=TSX-)V(?![${letters}0-9]))(${symbol}(?![${letters}0-9])(?!\\s*:\\s*[A-Z])(?:\\s*(?:,|and|et|und|;|/)\\s*(?!${exchange}\\s*(?:${opening}:|[)\\]]))${symbol}(?![${letters}0-9:]|-\\w)(?!\\s*:))*)(?<series>\\s[A-C](?=\\s*[)\\],;]))?`,
  'gi',
);
const bracketed = /[([][^()[\]\n]{0,260}(?:\([^()[\]\n]{0,40}\)[^()[\]\n]{0,80})?[)\]]/g;
const trailing = new RegExp(`^\\s*(?:[,;/]|and|&)\\s*(${exchange})\\s*[)\\]]`, 'iu');
const joins = /^\s*(?:[,;/]|and|&)/i;
const exchangeOnly = new RegExp(exchange, 'giu');
// "Frankfurt, Prime Standard: ACM" is one exchange and its list.
const listAlone = /^(?:prime\s+standard|neuer\s+markt|eurolist)$/i;

// "(ACM-TSXV)", "(ACM: TSX & NYSE)", "(GMX – Toronto Stock Exchange, G1MN – Frankfurt)": the symbol first.
const reversed = new RegExp(
  `(?<![${letters}0-9.:])([A-Z][A-Z0-9]{1,5}(?:\\.[A-Z]{1,2})?)\\s?[-–—:]\\s?((?:${exchange})(?:\\s*(?:/|,|and|&|et|und)\\s*${exchange}(?!\\s?[-–—:])){0,3})(?=\\s*(?:[,;)\\]]|and\\b|in\\b))`,
  'gi',
);
// "Stock Exchange Listings"
const listed = '(?:stock )?(?:exchange )?(?:listings?|listed(?: on)?)\\b';
// "(Code: 6479; TSE Prime)", "(Securities code 6479, First Section of the Tokyo Stock Exchange)", "Securities Code: 6479" above "Stock Exchange Listings: Tokyo Stock Exchange": a number and the floor behind it.
const codeFirst = new RegExp(
  `\\bcode(?:\\s+(?:no\\.?|number))?\\s*:?\\s*(\\d{4}[A-Z]?)(?:\\s*[,;/]\\s*|\\s+${listed}\\s*:\\s*)(?:the )?(?:(?:(?:first|second|1st|2nd) section|(?:prime|standard|growth) market|mothers)(?: of|,)? (?:the )?)?(${exchange})`,
  'giu',
);
// "Securities Code: 6479" above "Stock Exchange Listings: …"
const listedBelow = new RegExp(`\\bcode\\s*:\\s*\\d{4}[A-Z]?\\s+${listed}`, 'i');
// "(FR0011522390 – OCX, Alternext Paris)", "(ISIN DE000A0ABC12/ALD/FSE)" without the share's number
const beforeComma = new RegExp(
  `^[([\\s]*([A-Z][A-Z0-9]{1,9})\\s?[,/]\\s?(${exchange})\\s*[)\\]]$`,
  'iu',
);

// "(«Alder»; ALD à la Bourse de Toronto)", "(ALD on the TSX)", "(ALD an der SIX)": the symbol first, a word between the two.
const onFloor = new RegExp(
  `(?:^[([]|[;,])\\s*([A-Z][A-Z0-9]{1,5}(?:\\.[A-Z]{1,2})?)\\s(?:à la|à l['’]|sur (?:le|la|l['’])|au|on|on the|at the|an der|im|en la|en el|alla|sulla|na|aan de|op|på|ved)\\s?(bourse de \\p{Alpha}+(?: TSX)?|bolsa de \\p{Alpha}+|börse \\p{Alpha}+|(?:${exchange}))\\s*(?=[)\\];,])`,
  'giu',
);

// "(Euronext Paris – ISIN code: FR0012345678 – Ticker symbol: BIOT)": codes of the share that stand beside its symbol.
const codes =
  /(?:\bISIN(?:[\s-]?code)?\s*(?::\s*)?)?\b[A-Z]{2}[A-Z0-9]{9}\d\b\s*[-–—,;/|]?\s*|\bWKN\s*(?::\s*)?[A-Z0-9]{6}\b\s*[-–—,;/|]?\s*/g;
const labelBeforeSymbol =
  /\s*[-–—,;|]\s*(?:ticker(?:\s(?:symbol|code))?|symbol|mn[ée]mo(?:nic|nique)?|code)\s*:\s*/gi;
const withoutCodes = (part: string): string =>
  /[A-Z0-9]{6}/.test(part) ? part.replaceAll(codes, '').replaceAll(labelBeforeSymbol, ': ') : part;
// "(AMEX: “ALB”, “ALB.WS”)": each symbol between marks of its own.
const marked = /["“”'‘’]([A-Z][A-Z0-9]{0,5}(?:[.-][A-Z]{1,2})?)["”’']/g;
const withoutMarks = (part: string): string =>
  /["“'‘]/.test(part) ? part.replaceAll(marked, '$1') : part;

// "(NASDAQ: [ ACME ])": how a text keeps a link on the symbol.
const linked = /(?<=: )\[ ?([A-Z]{1,6}(?:\.[A-Z]{1,2})?) ?\](?= ?[),;])/g;

// "ALDER DATA SYSTEMS INC.: ASE:ALD", "Alder Data Systems Inc.: TSX:ALD": the share behind a name's legal form.
const behindForm =
  /(?<=\b(?:inc|corp|ltd|limited|corporation)\.?\s?:\s?)(?:TSX|ASE|ME|VSE|CDNX|TSE|CSE|NYSE|NASDAQ|Nasdaq|OTC)[A-Z]{0,4}:\s?[A-Z]{2,5}(?:\.[A-Z])?(?![\p{Alpha}\d])/giu;

// What stands behind a form of law costs much to look for.
const twoColons = /:\s?[A-Z]{2,11}:/i;

// In small letters these are words.
const capitalsOnly = /^(?:set|idx|egm|adx|ase|pse|bcs|bit|hel|sto|plus|mothers|me|neo|scale)$/i;

// A city may be one where people are; beside an exchange it is the city's.
const cityAlone =
  /^(?:paris|london|frankfurt|tokyo|madrid|milan|vienna|stockholm|copenhagen|helsinki|oslo|amsterdam|brussels|toronto|singapore|shanghai|shenzhen|johannesburg|warsaw|dublin|montreal|me|hong kong|tel aviv|berlin|stuttgart|munich|plus|mothers|swiss|bit|hel|neo)$/i;

/** The symbols that stand before their exchanges in one bracket. */
const readReversed = (part: string): Ticker[] => {
  const found = [...part.matchAll(reversed)].flatMap(([, symbol = '', names = '']) =>
    isSymbol(symbol)
      ? (names.match(exchangeOnly) ?? [])
          .map((name) => ({ symbol, name: name.trim() }))
          // "G1MN – Frankfurt, Stuttgart": a city behind another floor may be no floor.
          .filter(({ name }, at) => at === 0 || !cityAlone.test(name))
      : [],
  );
  for (const [, one = '', name = ''] of part.matchAll(codeFirst)) found.push({ symbol: one, name });
  return found.every(({ name }) => cityAlone.test(name))
    ? []
    : found.map(({ symbol, name }) => ({ exchange: nameOfExchange(name), symbol }));
};

// "TSX VENTURE, OTC Bulletin Board SYMBOL: ALG, ALGCF": each exchange has its own symbol, or all have one.
const symbolLine = /^(.{2,80}?)\s+(?:SYMBOLS?|[Ss]ymbols?)\s*:\s*([A-Z0-9.,;&/ ]{1,60})$/;
const exchangeAlone = new RegExp(`^(?:the\\s+)?(?:${exchange}|[A-Z]{2,4})$`, 'iu');

// "Ticker: ALB (NYSE)", "Trading Symbols: ALB (TSX)"
const symbolFirst = new RegExp(
  `^(?:stock |trading )?(?:ticker(?: symbol)?|symbol)s?\\s*:\\s*([A-Z]{1,5})\\s*\\((${exchange})\\)`,
  'iu',
);

const readSymbolLine = (line: string): Ticker[] => {
  const [, first = '', of = ''] = symbolFirst.exec(line.trim()) ?? [];
  if (first !== '' && isSymbol(first)) return [{ exchange: nameOfExchange(of), symbol: first }];
  const [, exchanges = '', printed = ''] = symbolLine.exec(line.trim()) ?? [];
  const names = exchanges.split(/\s*(?:[,;&/]|\band\b)\s*/i).filter((name) => name !== '');
  const symbols = printed.split(/\s*[,;&/]\s*|\s+/).filter((one) => isSymbol(one));
  if (!names.every((name) => exchangeAlone.test(name)) || symbols.length === 0) return [];
  if (names.length === symbols.length)
    return names.map((name, at) => ({ exchange: nameOfExchange(name), symbol: symbols[at] ?? '' }));
  if (names.length > 1 && symbols.length > 1) return [];
  return names.flatMap((name) =>
    symbols.map((symbol) => ({ exchange: nameOfExchange(name), symbol })),
  );
};

/** Every stock symbol that the text prints with its exchange, the exchange by its short name, in order, each once. */
export const findTickers = (printed: string): Ticker[] => {
  const text = printed.includes(': [') ? printed.replaceAll(linked, '$1') : printed;
  const tickers: Ticker[] = [];
  const known = new Set<string>();
  const add = (printed: Ticker): void => {
    const ticker = withoutVendorsEnd(printed);
    const exchange = ticker.exchange.toUpperCase();
    // "(FSE: ACM; Prime Standard)": one floor, be it called by its name or by its segment.
    const name = `${/^(?:FSE|FRA)$/.test(exchange) ? 'FWB' : exchange}:${ticker.symbol}`;
    const same = tickers.findIndex((other) => isSameFloor(other, ticker));
    if (!known.has(name) && same === -1) tickers.push(ticker);
    known.add(name);
    if (same !== -1) tickers[same] = ofFloor(tickers[same] ?? ticker, ticker);
  };
  const addShares = (shares: readonly ListedShare[]): void => {
    for (const { exchanges, symbol: one } of shares)
      if (isSymbol(one))
        for (const name of exchanges) add({ exchange: nameOfExchange(name), symbol: one });
  };
  const read = (part: string): boolean => {
    // A symbol stands in capitals behind its sign.
    if (!/[:–—-]\s*(?:["“”'‘’]\s*)?[A-Z0-9]/.test(part)) return false;
    let some = false;
    for (const found of matchesOf(part, listing)) {
      const [, exchanges = '', symbols = ''] = found;
      // "(ACME - OTC-QX)" is read from its other end.
      if (/^(?:Q[BX]|BB|PK)$/.test(symbols)) continue;
      some = true;
      // A name in one word, "Nasdaq", is one exchange.
      const all = /^[A-Za-z]{2,6}\s*$/.test(exchanges)
        ? [exchanges]
        : (exchanges.match(exchangeOnly) ?? []);
      const names: string[] =
        all.length > 1 ? all.filter((name) => !listAlone.test(name)) : [...all];
      // Nordic lists print a share's series behind its symbol: "Nasdaq Stockholm: ACME B".
      const series = found.groups?.['series'] ?? '';
      // "(NYSE: ACM; TASE)": one symbol for both.
      const behind = part.slice(found.index + found[0].length);
      const also = joins.test(behind) ? trailing.exec(behind)?.[1] : undefined;
      if (also !== undefined && isSymbol(symbols) && !cityAlone.test(also)) names.push(also);
      for (const name of names) {
        if (capitalsOnly.test(name) && !/\p{Upper}/u.test(name)) continue;
        for (const one of symbols.split(/\s*(?:,|;|\/|\b(?:and|et|und)\b)\s*/)) {
          // The pattern ignores case for the exchanges' sake; a symbol is always printed in capitals.
          if (isSymbol(one))
            add({
              exchange: nameOfExchange(name),
              symbol: symbols.endsWith(one) ? `${one}${series}` : one,
            });
        }
      }
    }
    return some;
  };
  for (const ticker of tickersOfEastAsia(text)) add(ticker);
  if (!/[A-Z]/.test(text)) return tickers;
  for (const [printed] of text.matchAll(bracketed)) {
    const signed = /[:–—-]|\bcode\s\d/i.test(printed);
    // Most brackets hold neither a sign nor capitals.
    if (!signed && !/[A-Z]{3}/.test(printed)) continue;
    const part = withoutMarks(withoutCodes(printed));
    if (signed) {
      addShares(sharesOfHouses(part));
      if (read(part)) continue;
      for (const ticker of readReversed(part)) add(ticker);
    }
    // Only beside a share's number is a word before a comma a symbol.
    const [, one = '', name = ''] = part === printed ? [] : (beforeComma.exec(part.trim()) ?? []);
    if (isSymbol(one) && !cityAlone.test(name))
      add({ exchange: nameOfExchange(name), symbol: one });
    for (const ticker of readBare(part)) add(ticker);
    for (const [, one = '', name = ''] of part.includes(' ') ? part.matchAll(onFloor) : [])
      if (isSymbol(one) && !cityAlone.test(name))
        add({ exchange: nameOfExchange(name), symbol: one });
  }
  addShares(sharesInSentences(text));
  const opening = text.slice(0, 4000);
  if (twoColons.test(opening)) for (const [part] of opening.matchAll(behindForm)) read(part);
  const top = opening.split('\n');
  for (const [at, line] of top.entries())
    if (line.length < 150 && /(?:symbols?|ticker)\s*:/i.test(line))
      for (const one of readSymbolLine(line)) add(one);
    else if (line.length < 150 && /\bcode\s*:/i.test(line)) {
      // The cells of a table stand on lines of their own.
      const field = top
        .slice(at, at + 3)
        .join(' ')
        .replaceAll('|', ' ');
      if (!read(line))
        for (const one of readReversed(listedBelow.test(field) ? field : line)) add(one);
    }
  // Letterheads print symbols bare: "NASDAQ: ACME" alone on its line.
  for (const line of top)
    if (
      line.length < 60 &&
      /^\W*(?:(?:trading |stock |ticker )*symbols?\s*:\s*)?(?:nasdaq|nyse|otc\w{0,3}|tsxv?|tse|cse|cdnx|amex|euronext|six|swx|lse|aim|asx|nzx|jse|hkex|sehk|sgx|tase|bme|gpw|cboe|first north|oslo børs|frankfurt|toronto)(?![\p{Alpha}\d])/iu.test(
        line,
      )
    )
      read(line);
  return tickers;
};
