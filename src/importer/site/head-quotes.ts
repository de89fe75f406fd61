/** How far down a host prints a share's price above the news, and how far below the news names the symbol, in lines. */
const reach = { head: 60, below: 12 } as const;

// "ALD 0.38 +0.02", "ALD $41.20 -0.35 (-0.84%)"
const quote =
  /^([A-Z][A-Z.]{1,5})\s+[$€£]?\d{1,5}\.\d{1,4}\s+[+\-−▲▼]\s?\d{1,4}\.\d{1,4}(?:\s?\(?[+\-−]?\d{1,3}(?:\.\d{1,2})?\s?%\)?)?$/;

/** The places of a host's own quote between headline and news, "ALD 0.38 +0.02", of a share whose symbol the news names. */
export const findHeadQuotes = (lines: readonly string[]): number[] =>
  lines.slice(0, reach.head).flatMap((line, at) => {
    const symbol = line.length < 60 ? quote.exec(line)?.[1] : undefined;
    return symbol !== undefined &&
      lines
        .slice(at + 1, at + 1 + reach.below)
        .some((below) => below.includes(`:${symbol})`) || below.includes(`: ${symbol})`))
      ? [at]
      : [];
  });

// "NasdaqGS - NasdaqGS Real Time Price. Currency in USD", "LSE - LSE Delayed price. Currency in EUR": where a portal's price is from.
const ofExchange =
  /^([\p{Alpha} ]{2,20}) - \1 (?:(?:nasdaq )?real[- ]time|delayed) (?:price|quote)s?\. currency in [A-Z]{3}$/iu;
// "Alder Optics AG (0ALD.L)", the share of which it is.
const nameOfShare = /^\S.{1,80} \([A-Z\d][A-Z\d.=-]{0,11}\)$/;
// "As of 11:20AM GMT", "At close: 4:00PM EST", "Full screen": what stands beside the price.
const besidePrice =
  /^(?:(?:as of|at close|after hours|pre-market)\b:?\s.{0,30}\d{1,2}:\d\d.{0,30}|full ?screen|(?:un)?follow|quote lookup|trade prices are not sourced from all markets)$/i;
/** How far below the name of the exchange the price reaches, in lines. */
const cardLength = 8;

/** The places of the card with which a portal shows a share above news of its company: its name and symbol, the exchange and the currency of its price, and when that was the price. */
export const findShareCard = (lines: readonly string[]): number[] => {
  const at = lines
    .slice(0, reach.head)
    .findIndex((line) => line.length < 80 && line.includes('urrency') && ofExchange.test(line));
  if (at === -1) return [];
  const name = lines.slice(0, at).findLastIndex((line) => line !== '');
  const below = lines.slice(at + 1, at + 1 + cardLength);
  return [
    ...(nameOfShare.test(lines[name] ?? '') ? [name] : []),
    at,
    ...below.flatMap((line, place) => (besidePrice.test(line) ? [at + 1 + place] : [])),
  ];
};
