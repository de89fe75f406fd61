// "ALDR" above "8.92" and "+0.21 (+2.41%)"
const symbol = /^(?:[A-Z]{2,6}:\s?)?[A-Z]{2,5}$/;
const price = /^[$€£]?\d{1,5}\.\d{2,4}$/;
const change = /^[▲▼+−–-]\s?\d{1,4}\.\d{1,4}\s?\(?[+−–-]?\d{1,3}(?:\.\d{1,2})?\s?%\)?$/;

// "ALDR 8.92 +0.21 (+2.41%)" above "Last trade 16:00 EDT" and "See full quote"
const quoteRow =
  /^(?:[A-Z]{2,6}:\s?)?[A-Z]{1,6}\s+[$€£]?\d{1,5}\.\d{2,4}\s+[▲▼+−–-]?\s?\d{1,4}\.\d{1,4}\s?\(?[+−–-]?\d{1,3}(?:\.\d{1,2})?\s?%\)?$/;
const ofQuote =
  /^(?:last (?:trade|sale|close|updated?)|prev(?:ious)?\.? close|as of|delayed|volume|quotes? delayed)\b.{0,40}$|^(?:(?:see|view) )?(?:(?:full|detailed|more) )?quotes?(?: details)?$/i;

/** How many lines such a box has at most. */
const most = 5;

/** True for a line that tells what a share costs, by itself or behind its symbol: "8.92", "ALDR 8.92 +0.21 (+2.41%)". */
export const mayBeOfQuote = (line: string): boolean =>
  line.length <= 60 && (price.test(line) || quoteRow.test(line));

/** True for the lines of a box that tell how a share stands, and nothing else: "ALDR", "8.92", "+0.21 (+2.41%)". */
export const isQuoteOfShare = (lines: readonly string[]): boolean =>
  lines.length <= most &&
  (lines.some((one) => quoteRow.test(one)) ||
    (lines.some((one) => price.test(one)) && lines.some((one) => change.test(one)))) &&
  lines.every((one) => [symbol, price, change, quoteRow, ofQuote].some((form) => form.test(one)));
