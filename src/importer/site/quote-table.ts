// The columns under which portals print how a share stands.
const column =
  "(?:(?:share|stock|company|market|security|industry) )?(?:name|symbol|type|isin|description|sector|ticker)|epic|sedol|(?:share |bid |ask |offer |high |low |open |close |last |mid |prev(?:ious)? )?price|price change(?: %| \\[?%\\]?)?|(?:%\\s?)?change(?:\\s?[%$£€])?|bid|ask|offer|high|low|open|close|prev(?:ious)?\\.? close|spread|volume|shares traded|last trade|trade type|currency|turnover(?: \\(m\\))?|profit(?: \\(m\\))?|eps(?: - basic)?|p\\/?e(?: ratio)?|market cap(?:italisation|italization)?(?: \\(m\\))?|(?:52[- ]week |day[’']?s )?range|yield|exchange|market|sector|industry";
const header = new RegExp(`^(?:(?:${column})(?:[\\s|]+|$)){4,}$`, 'i');
// What only a portal asks of a share.
const ofPortal =
  /\b(?:bid|ask|offer|isin|last trade|shares traded|p\/?e ratio|share symbol|epic)\b/i;
const values = /^\S.{0,160}$/;
const price = /^[+\-−]?\d{1,5}(?:\.\d{1,4})?(?:\s?\([+\-−]?\d{1,4}\.\d{1,2}%\))?$/;

/** The places of the lines in which a portal shows how a share stands above the news of its company: rows of columns with the figures below each, and prices by themselves above them. */
export const findQuoteTables = (above: readonly { readonly text: string }[]): readonly number[] => {
  const found: number[] = [];
  for (const [at, { text }] of above.entries()) {
    if (text.length > 200 || !header.test(text) || !ofPortal.test(text)) continue;
    found.push(at);
    const row = above[at + 1]?.text ?? '';
    if (values.test(row) && (/\d/.test(row) || /\bN\/A\b/.test(row)) && !header.test(row))
      found.push(at + 1);
  }
  const [first] = found;
  for (let at = (first ?? 0) - 1; at >= 0 && first !== undefined; at -= 1) {
    if (!price.test(above[at]?.text ?? '')) {
      if (first - at > 4) break;
      continue;
    }
    found.push(at);
  }
  return found;
};
