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
