import type { RepairLog } from '../repair-log.ts';

const typed = 'abcdefghiklmnopqrstuwxyzDFGLPQSWXY';
const printed = 'αβχδεφγηικλμνοπθρστυωξψζΔΦΓΛΠΘΣΩΞΨ';
const signs: ReadonlyMap<string, string> = new Map([
  ...Array.from(typed, (letter, at) => [letter, printed.charAt(at)] as const),
  ['£', '≤'],
  ['³', '≥'],
  ['¹', '≠'],
  ['»', '≈'],
  ['´', '×'],
  ['¥', '∞'],
  ['Ò', '®'],
  ['â', '®'],
  ['Ô', '™'],
  ['ä', '™'],
]);

/** What the typeface Symbol prints for a letter, "b" as "β" and "³" as "≥", by the Adobe Symbol encoding; `undefined` where it prints the letter itself or what nobody sets within words. */
export const ofSymbol = (letter: string): string | undefined => signs.get(letter);

// Programs of Windows keep what was typed in that typeface at its place behind U+F000; alone it is a bullet or a picture.
const kept =
  /(?<=[\p{L}\d][-–]?)[\uf041-\uf07a](?!\p{L}{2})|[\uf061-\uf07a](?=[-–]?[\p{L}\d])|[\uf0a3\uf0b1\uf0b3\uf0b4\uf0bb](?=\s?[$\d])|(?<=\d\s?)[\uf0b0\uf0b1\uf0b4]|(?<=\p{L})[\uf0d2\uf0d4\uf0e2\uf0e4]/gu;

/** Makes what was typed in the typeface Symbol the signs that it printed: "TGF-\uf062" → "TGF-β". */
export const showSymbols = (text: string, log: RepairLog): string =>
  log.replace(text, 'symbol-font', kept, (before = '') => {
    const letter = String.fromCharCode(before.charCodeAt(0) - 0xf000);
    return signs.get(letter) ?? (/[°±]/.test(letter) ? letter : before);
  });
