import type { Ticker } from '../../domain/release.ts';
import { nameOfExchange } from './exchanges.ts';

// What an exchange calls a part of itself; it stands behind the exchange's name and is never a symbol.
const segment =
  '(?:GM|GSM?|CM|NMS?|NNMS?|SCM?|global(?:\\s+select)?(?:\\s+market)?|capital\\s+markets?|national\\s+market(?:\\s+system)?|small\\s?cap(?:\\s+market)?|stock\\s+(?:market|exchange))';
const nordic =
  '(?:stockholm|copenhagen|helsinki|iceland|oslo|nordic|baltic|first\\s+north(?:\\s+(?:premier|growth))?(?:\\s+(?:growth\\s+)?market)?(?:\\s+(?:stockholm|copenhagen|helsinki|sweden|denmark|finland))?)';
const euronextCity = '(?:paris|brussels|amsterdam|lisbon|dublin|milan|oslo)';
const house = '(?:\\s+(?:stock|securities)\\s+exchange|\\s+(?:børs|bourse|börse|exchange))?';
// Exchanges by the words that releases print; the longer form first.
const exchange =
  `(?:(?:the\\s+)?nasdaq(?:[\\s/-]*(?:omx[\\s-]+)?(?:${segment}|${nordic})|\\s*omx)?` +
  '|(?:omx\\s+)?first\\s+north(?:\\s+growth\\s+market)?' +
  '|nyse(?:[\\s-]+(?:american|mkt|arca|amex|alternext(?:\\s+us)?|euronext|national))?|nyse-?amex|amex|american stock exchange|new york stock exchange' +
  '|otc[\\s-]?(?:mkts|qb|qx|bb|pk|markets?|pink|bulletin\\s+board|id)?(?:\\s+(?:pink(?:\\s+sheets)?|bb|venture\\s+market|best\\s+market|international))?|pink\\s?sheets|cboe(?:\\s+canada)?|bats' +
  `|tsx(?:[\\s.-]?(?:v|venture)(?:\\s+exchange)?|\\s+alpha)?|toronto${house}|cdnx|cnsx|cse|canadian securities exchange|neo` +
  '|lse|aim(?:\\s+(?:market|london|italia))?|ofex|plus|aquis|london(?: stock exchange)?(?:\\s+aim)?' +
  '|six(?:\\s+swiss(?:\\s+exchange)?)?|swx(?:\\s+swiss\\s+exchange)?|swiss(?:\\s+exchange)?|virt-?x' +
  `|(?:nyse\\s+)?(?:euronext|alternext)(?:[\\s-]+(?:growth|access|expert)(?=[\\s:]))?(?:[\\s-]+${euronextCity})?|enx(?:tpa|tbr|tam)?|eurolist(?:\\s+paris)?|paris${house}|ebr|brussels${house}|amsterdam${house}` +
  `|fra|frankfurt(?:er)?(?:\\s+wertpapierbörse)?${house}|fse|fwb|xetra|etr|deutsche\\s+börse|neuer\\s+markt|prime\\s+standard|dax|aex|tel\\s+aviv${house}|tase` +
  `|berlin|stuttgart|munich(?=\\s*[:])|easdaq|nasdaq\\s+europe|nouveau\\s+march[ée]|nuovo\\s+mercato|mtax|lon|ams|bru|epa|vtx|hkg|mce|vse|cdnx|montreal(?:\\s+exchange)?|me(?=\\s*:\\s*[A-Z]{2,4}\\b|$)|dublin|boston\\s+stock\\s+exchange|pacific\\s+(?:stock\\s+)?exchange|alternative\\s+investment\\s+market|asx|australian${house}|nzx|hkex|sehk|hkse|hong\\s+kong${house}|tse|tokyo${house}|jasdaq|mothers|kosdaq|kospi|krx|sgx|singapore${house}|bse|nse|johannesburg${house}` +
  `|oslo${house}|ose|euronext\\s+growth\\s+oslo|merkur\\s+market|ngm|aktietorget|spotlight(?:\\s+stock\\s+market)?|omx[\\s-]*(?:stockholm|copenhagen|helsinki|iceland|nordic)?|sto|stockholm${house}|cph|cse|copenhagen${house}|hel|helsinki${house}` +
  `|bme|bmad|madrid${house}|milan${house}|mta|bit|borsa\\s+italiana|vienna${house}|wse|warsaw${house}|szse|sse|shanghai${house}|shenzhen${house}|jse|b3|bmv|ise|irish\\s+stock\\s+exchange|bovespa|latibex|twse|philippine\\s+stock\\s+exchange|moex|micex|bursa\\s+malaysia|klse)(?!\\p{L})`;
const symbol = '(?:[A-Z0-9]{1,10}(?:[.\\-/][A-Z0-9]{1,4})?)';
// "Frankfurt Stock Exchange, Prime Standard", "Euronext Paris, Eurolist C": the list within the exchange.
const division =
  '(?:\\s*[,(–-]\\s*(?:eurolist|compartm?ent|compartiment|segment|prime\\s+standard|general\\s+standard|regulated\\s+market|main\\s+market|entry\\s+standard|scale|neuer\\s+markt|mid\\s+cap|small\\s+cap|large\\s+cap)(?:\\s+(?:by\\s+euronext\\s*)?[A-C])?\\)?)*';
const opening = `(?:ADRs?|code|symbols?|(?:stock\\s+)?ticker(?:\\s+symbols?)?|trading\\s+symbol)?`;
// "Nasdaq: ACME", "Nasdaq/TSX: ACME", "NYSE and LSE: GSK, GLX"
const listing = new RegExp(
  `(?<![\\p{L}\\p{N}])(${exchange}(?:\\s*(?:/|,|and|et|und|y|&|;|\\|)\\s*${exchange})*)${division}\\s*${opening}\\s*[:–—-]\\s*["“”'‘’]?\\s*(${symbol}(?![\\p{L}\\p{N}])(?!\\s*:\\s*[A-Z])(?:\\s*(?:,|and|et|und|;|/)\\s*(?!${exchange}\\s*(?:${opening}\\s*:|[)\\]]))${symbol}(?![\\p{L}\\p{N}:]|-\\w)(?!\\s*:))*)(?<series>\\s[A-C](?=\\s*[)\\],;]))?`,
  'giu',
);
const bracketed = /[([][^()[\]\n]{0,260}(?:\([^()[\]\n]{0,40}\)[^()[\]\n]{0,80})?[)\]]/g;
const trailing = new RegExp(`^\\s*(?:[,;/]|and|&)\\s*(${exchange})\\s*[)\\]]`, 'iu');
const exchangeOnly = new RegExp(exchange, 'giu');
const notSymbol =
  /^(?:\d{1,3}|AND|THE|INC|LTD|CORP|US|CEO|Q[1-4]|ISIN|WKN|CUSIP|SEDOL|LEI|AD[RS]S?|NYSE|NASDAQ|TSX|LSE|AMEX|AIM|ASX|NMS|NNM|OTC(?:BB|QB|QX)?|SYMBOL|TICKER)$/;
// "Frankfurt, Prime Standard: ACM" is one exchange and its list.
const listAlone = /^(?:prime\s+standard|neuer\s+markt|eurolist)$/i;

// "(ACM-TSXV)", "(GMX – Toronto Stock Exchange, G1MN – Frankfurt)": the symbol first.
const reversed = new RegExp(
  `(?<![\\p{L}\\p{N}.:])([A-Z][A-Z0-9]{1,5}(?:\\.[A-Z]{1,2})?)\\s?[-–—:]\\s?(${exchange})(?=\\s*(?:[,;)\\]]|and\\b|in\\b))`,
  'gui',
);
// A city may be one where people are; beside an exchange it is the city's.
const cityAlone =
  /^(?:paris|london|frankfurt|tokyo|madrid|milan|vienna|stockholm|copenhagen|helsinki|oslo|amsterdam|brussels|toronto|singapore|shanghai|shenzhen|johannesburg|warsaw|dublin|montreal|me|hong kong|tel aviv|berlin|stuttgart|munich|plus|mothers|swiss|bit|hel|neo)$/i;

const isSymbol = (text: string): boolean =>
  text === text.toUpperCase() && /[A-Z0-9]/.test(text) && !notSymbol.test(text);

/** The symbols that stand before their exchanges in one bracket. */
const readReversed = (part: string): Ticker[] => {
  const found = [...part.matchAll(reversed)].flatMap(([, symbol = '', name = '']) =>
    isSymbol(symbol) ? [{ symbol, name }] : [],
  );
  return found.every(({ name }) => cityAlone.test(name))
    ? []
    : found.map(({ symbol, name }) => ({ exchange: nameOfExchange(name), symbol }));
};

// "TSX VENTURE, OTC Bulletin Board SYMBOL: ALG, ALGCF": each exchange has its own symbol, or all have one.
const symbolLine = /^(.{2,80}?)\s+(?:SYMBOLS?|[Ss]ymbols?)\s*:\s*([A-Z0-9.,;&/ ]{1,60})$/;
const exchangeAlone = new RegExp(`^(?:the\\s+)?(?:${exchange}|[A-Z]{2,4})$`, 'iu');

const readSymbolLine = (line: string): Ticker[] => {
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
export const findTickers = (text: string): Ticker[] => {
  const tickers: Ticker[] = [];
  const known = new Set<string>();
  const add = (ticker: Ticker): void => {
    const name = `${ticker.exchange.toUpperCase()}:${ticker.symbol}`;
    if (!known.has(name)) tickers.push(ticker);
    known.add(name);
  };
  const read = (part: string): boolean => {
    let some = false;
    for (const found of part.matchAll(listing)) {
      some = true;
      const [, exchanges = '', symbols = ''] = found;
      const all = exchanges.match(exchangeOnly) ?? [];
      const names: string[] =
        all.length > 1 ? all.filter((name) => !listAlone.test(name)) : [...all];
      // Nordic lists print a share's series behind its symbol: "Nasdaq Stockholm: ACME B".
      const series = found.groups?.['series'] ?? '';
      // "(NYSE: ACM; TASE)": one symbol for both.
      const also = trailing.exec(part.slice(found.index + found[0].length))?.[1];
      if (also !== undefined && isSymbol(symbols) && !cityAlone.test(also)) names.push(also);
      for (const name of names)
        for (const one of symbols.split(/\s*(?:,|;|\/|\b(?:and|et|und)\b)\s*/)) {
          // The pattern ignores case for the exchanges' sake; a symbol is always printed in capitals.
          if (isSymbol(one))
            add({
              exchange: nameOfExchange(name),
              symbol: symbols.endsWith(one) ? `${one}${series}` : one,
            });
        }
    }
    return some;
  };
  if (!/[A-Z]/.test(text)) return [];
  for (const [part] of text.matchAll(bracketed)) {
    if (!/[:–—-]/.test(part)) continue;
    if (!read(part)) for (const ticker of readReversed(part)) add(ticker);
  }
  for (const line of text.slice(0, 4000).split('\n'))
    if (line.length < 150 && /symbols?\s*:/i.test(line))
      for (const one of readSymbolLine(line)) add(one);
  // Letterheads print symbols bare: "NASDAQ: ACME" alone on its line.
  for (const line of text.slice(0, 4000).split('\n'))
    if (
      line.length < 60 &&
      /^\W*(?:nasdaq|nyse|otc|tsx|tse|cse|cdnx|amex|euronext|six|swx|lse|aim|asx|frankfurt|toronto)\b/i.test(
        line,
      )
    )
      read(line);
  return tickers;
};
