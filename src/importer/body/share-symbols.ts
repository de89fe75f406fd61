// What stands in capitals beside an exchange and is no share.
const notSymbol =
  /^(?:\d{1,3}|AND|THE|INC|LTD|CORP|US|CEO|Q[1-4]|ISIN|WKN|CUSIP|SEDOL|LEI|AD[RS]S?|NYSE|NASDAQ|TSX|LSE|AMEX|AIM|ASX|NMS|NNM|OTC(?:BB|QB|QX)?|Q[BX]|BB|PK|SYMBOL|TICKER|[SM]?DAX|TECDAX)$/;

// "(Stockholm: ERICb)", "(NYSE: BRK.b)": the series of a share in a small letter.
const withSeries = /^[A-Z]{2,6}[.-]?[a-d]$/;

/** True for what may be a share's symbol: printed in capitals, a series behind it maybe in a small letter, and no word that stands beside exchanges. */
export const isSymbol = (text: string): boolean =>
  ((text === text.toUpperCase() && /[A-Z0-9]/.test(text)) || withSeries.test(text)) &&
  !notSymbol.test(text);
