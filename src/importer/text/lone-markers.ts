const bullet = /^[•●▪■□○◦‣⁃·➢►\uf0b7\uf0a7]$/;
// Signs that stand alone for other reasons too: an empty cell, a letter, a page's number.
const other = /^(?:[-–*»o]|\(?\d{1,2}[.)])$/;

/**
 * Lines that hold nothing but the marker of an item whose words stand on the next line that is not blank, by their places from 0:
 * copies of filings and of printed pages tear "•" from "Revenue rose by 12 percent".
 */
export const findLoneMarkers = (lines: readonly string[]): ReadonlySet<number> => {
  const sure: number[] = [];
  const likely: number[] = [];
  for (const [at, raw] of lines.entries()) {
    if (raw.length > 80) continue;
    const line = raw.trim();
    if (!bullet.test(line) && !other.test(line)) continue;
    const next = (lines[at + 1]?.trim() ?? '') || (lines[at + 2]?.trim() ?? '');
    if (bullet.test(line)) {
      if (/^["“'‘(]?[\p{L}\p{N}$€£]/u.test(next) && next.length > 2) sure.push(at);
    } else if (/^["“'‘]?\p{Lu}/u.test(next) && next.length >= 20) likely.push(at);
  }
  return new Set([...sure, ...(likely.length > 1 ? likely : [])]);
};
