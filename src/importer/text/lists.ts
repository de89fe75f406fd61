/** The marker of a list item. */
export interface Marker {
  /** True for a number. */
  readonly ordered: boolean;
  /** The number; 1 for a bullet. */
  readonly number: number;
  /** Length of the marker with the white space after it. */
  readonly length: number;
  /** The sign or the form of the number, so that a change of it begins another list. */
  readonly sign: string;
}

// "·; Revenue" is what a dump leaves of a named sign.
const bullet =
  /^([•·▪●■◦‣]);[ \t]+(?=\S)|^([-*•·▪■□●○◦‣⁃–—➢►▸✓\uf0b7\uf0a7\u0095])[ \t]+(?=\S)|^([•▪●◦‣\uf0b7\uf0a7]|·(?=[\p{Upper}\d$€£]))(?=\S)|^(o)[ \t]+(?=\S)|^([Øü§→➔❖◆▶✔])[ \t]+(?=[\p{Upper}$€£])|^(--)[ \t]+(?=\S)(?!.*\s-{1,2}$)/u;
const number = /^(?:\((\d{1,2})\)|(\d{1,2})([.)]))[ \t]+(?=\S)/;

// "18. November 2020" begins a dateline, not a list.
const dayOfMonth =
  /^\d{1,2}\.\s*(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\p{Alpha}*\.?,?\s+(?:19|20)\d\d/iu;

/** Reads the marker at the start of a line; `undefined` where there is none. */
export const readMarker = (text: string): Marker | undefined => {
  // "- news) said today" closes a bracket that the line above opens.
  if (/^- (?:news|get report|snapshot)\)/i.test(text)) return undefined;
  if (/^[\p{Alpha}"“]/u.test(text) && !/^[oØü][ \t]/.test(text)) return undefined;
  const bulleted = bullet.exec(text);
  if (bulleted) {
    // `-- text --` and `- 30 -` are no items.
    // Nor are "* * *" and "- - -".
    if (/^(\S)(?:\s*\1)+$/u.test(text)) return undefined;
    if (/^[-–—]\s*(?:30|end|ends|more)\s*[-–—]?$/i.test(text)) return undefined;
    const sign = bulleted.slice(1).find(Boolean) ?? 'o';
    return { ordered: false, number: 1, length: bulleted[0].length, sign };
  }
  const numbered = number.exec(text);
  if (!numbered || dayOfMonth.test(text)) return undefined;
  const value = Number(numbered[1] ?? numbered[2]);
  return {
    ordered: true,
    number: value,
    length: numbered[0].length,
    sign: numbered[1] === undefined ? (numbered[3] ?? '.') : '()',
  };
};
