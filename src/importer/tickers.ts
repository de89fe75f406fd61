import type { Ticker } from '../domain/release.ts';

// Exchanges by the words that releases print; the longer form first.
const exchange =
  '(?:(?:the\\s+)?nasdaq(?:\\s*(?:GM|GS|CM|NMS?|SC|global(?:\\s+select)?(?:\\s+market)?|capital\\s+market|national\\s+market|small\\s?cap|stock\\s+market|stockholm|copenhagen|helsinki|first north(?: growth market)?|omx(?:\\s+\\w+)?))?|nyse(?:\\s+(?:american|mkt|arca|amex|euronext))?|amex|american stock exchange|new york stock exchange|otc\\s?(?:qb|qx|bb|pk|markets?|pink|bulletin board|id)?(?:\\s+(?:pink|bb))?|pink\\s?sheets|tsx(?:[\\s-]?(?:v|venture))?|toronto|cse|neo|lse|aim|london(?: stock exchange)?|six(?: swiss exchange)?|swx|swiss|virt-x|euronext(?:\\s+(?:paris|brussels|amsterdam|lisbon|growth))?|enx(?:tpa|tbr|tam)?|paris|ebr|fra|frankfurt|fse|fwb|xetra|etr|prime standard|dax|tase|asx|hkex|sehk|hkse|hong kong|tse|tokyo|jasdaq|mothers|kosdaq|kospi|krx|sgx|bse|nse|oslo(?: børs| stock exchange)?|ose|omx(?:\\s+\\w+)?|sto|stockholm|copenhagen|cse|bme|madrid|milan|bit|vienna|wse|szse|sse|shanghai|jse|b3|bmv)(?!\\p{L})';
const symbol = '(?:[A-Z0-9]{1,6}(?:[.\\-/][A-Z0-9]{1,4})?)';
const opening = `(?:symbols?|ticker(?:\\s+symbol)?)?`;
// "Nasdaq: ACME", "Nasdaq/TSX: ACME", "NYSE and LSE: GSK, GLX"
const listing = new RegExp(
  `(?<![\\p{L}\\p{N}])(${exchange}(?:\\s*(?:/|,|and|&|;)\\s*${exchange})*)\\s*${opening}\\s*[:–—-]\\s*["“”'‘’]?\\s*(${symbol}(?![a-z])(?:\\s*(?:,|and|;|/)\\s*${symbol}(?![\\p{L}\\p{N}:])(?!\\s*:))*)`,
  'giu',
);
const bracketed = /[([][^()[\]\n]{0,160}[)\]]/g;
const exchangeOnly = new RegExp(exchange, 'giu');
const notSymbol = /^(?:\d{1,3}|AND|THE|INC|LTD|CORP|US|CEO|Q[1-4])$/;

/** Every stock symbol with its exchange that the text prints, in order, each once. */
export const findTickers = (text: string): Ticker[] => {
  const tickers = new Map<string, Ticker>();
  const read = (part: string): void => {
    for (const [, exchanges = '', symbols = ''] of part.matchAll(listing)) {
      const names = exchanges.match(exchangeOnly) ?? [];
      for (const name of names)
        for (const one of symbols.split(/\s*(?:,|;|\/|\band\b)\s*/)) {
          // The pattern ignores case for the exchanges' sake; a symbol is always printed in capitals.
          if (
            one === '' ||
            one !== one.toUpperCase() ||
            !/[A-Z0-9]/.test(one) ||
            notSymbol.test(one)
          )
            continue;
          const ticker = {
            exchange: name
              .replace(/^the\s+/i, '')
              .replace(/\s+/g, ' ')
              .trim(),
            symbol: one,
          };
          const key = `${ticker.exchange.toUpperCase()}:${one}`;
          if (!tickers.has(key)) tickers.set(key, ticker);
        }
    }
  };
  if (!/[A-Z]/.test(text)) return [];
  for (const [part] of text.matchAll(bracketed)) if (/[:–—-]/.test(part)) read(part);
  // Letterheads print symbols bare: "NASDAQ: ACME" alone on its line.
  for (const line of text.slice(0, 4000).split('\n'))
    if (line.length < 60 && /^\W*(?:nasdaq|nyse|otc|tsx|amex|euronext|six|lse|asx)/i.test(line))
      read(line);
  return [...tickers.values()];
};
