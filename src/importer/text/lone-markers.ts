const bullet = /^(?:[•●▪■□○◦‣⁃·➢►\uf0b7\uf0a7]|[·•●▪■];)$/;
// Signs that stand alone for other reasons too: an empty cell, a letter, a page's number.
// "22m at 2.71g/t gold from 48m in the first hole": words of an item that begins with a number, no cell.
const figuresFirst = /^[$€£]?\d\S*(?=(?:\s\S+){4})(?=.*\s\p{Alpha}{2,}\s.*\s\p{Alpha}{2,})/u;
const other = /^(?:[-–*»o]|\(?\d{1,2}[.)])$/;

/**
 * Lines that hold nothing but the marker of an item whose words stand on the next line that is not blank, by their places from 0:
 * copies of filings and of printed pages tear "•" from "Revenue rose by 12 percent".
 */
export const findLoneMarkers = (lines: readonly string[]): ReadonlySet<number> => {
  const sure: number[] = [];
  const likely: number[] = [];
  const figures: number[] = [];
  for (const [at, raw] of lines.entries()) {
    if (raw.length > 80) continue;
    const line = raw.trim();
    if (!bullet.test(line) && !other.test(line)) continue;
    // "|" parts the cells of a table that sets each item.
    const next =
      lines
        .slice(at + 1, at + 4)
        .map((one) => one.trim())
        .find((one) => one !== '' && one !== '|') ?? '';
    if (bullet.test(line)) {
      if (/^["“'‘(]?[\p{Alpha}\p{N}$€£]/u.test(next) && next.length > 2) sure.push(at);
    } else if (next.length < 20) continue;
    else if (/^["“'‘]?\p{Upper}/u.test(next)) likely.push(at);
    else if (line === '-' && figuresFirst.test(next)) figures.push(at);
  }
  return new Set([...sure, ...(likely.length > 1 ? [...likely, ...figures] : [])]);
};
