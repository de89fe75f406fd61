import { startsGiven } from './people.ts';

const extension = String.raw`(?:[\s,;(]*(?:[xX]|[eE]xtn?\.?|EXTN?\.?|[eE]xtension|[dD]urchwahl|[pP]oste|[lL]oc(?:al)?|[rR]amal)\s*(?:[:.]\s*)?\d{1,6})?`;
// Separators within a number; "(0)" may stand between country and area.
const gap = String.raw`(?:(?!\s{3})[\s./–‐‑-]{0,2}(?:\(0\))?[\s./–‐‑-]{0,3})`;
// "+31 71 555 0 119", "0 64 21 / 5 55 01-20", "Tel. 91 5 55 01 19": within the number a digit stands by itself.
const apart = String.raw`(?:\s?[-–/]\s?|[\s.])`;
const withLoneDigit = String.raw`(?<![\d$€£.,])(?=\+?[\d\s()./–-]{1,24}?[\s(./–-]\d[\s./–-]{1,3}\d)(?![\d\s]{1,24}?\s\d\s\d\s)(?:\+\s?\d{1,3}(?:\s?\(0\)\s?(?=\d)|(?=${apart}))|0(?=\s\d\d)|0\d{1,4}|(?<=(?:[Tt][eé]l|[Tt]lf|[Tt]fn|[Pp]hone|[Mm]ob)[a-zéó]{0,8}[.:]{0,2}\s?)[1-9]\d{0,3})(?:(?:${apart}|(?<=\)\s?))\(?\d{1,4}\)?){2,5}${apart}\d{1,4}(?:-\d{1,4})?(?!\d)${extension}`;
// "011-33-4-55-50-17-60": a number of France dialled from America has a digit by itself.
/** Pattern of what may be a telephone number; it keeps its place, `lastIndex`, from call to call. */
export const phone = new RegExp(
  String.raw`${withLoneDigit}|\b(?:1[-.\s])?(?:800|888|877|866|855|844|833)[-.\s](?=[\d-]*[A-Z]{3})[A-Z0-9-]{4,12}\b|(?<![A-Z]{2}|[\d$€£])(?:\+\s?\d{1,3}[\s./-]?)?(?:\(0\)\s?)?(?:\(\+?\d{1,3}[-\s]\d{1,4}\)|\(\+?\d{1,5}\)|(?:0(?:11|0)[\s.-])?\d{1,3}[\s.-]\d(?=(?:[\s.-]\d\d){4}(?!\d))|\d{2,3}[\s-]\d(?=[\s-]\d{3,4}[\s-]\d{3,4}\b)|\d{1,5})(?:${gap}(?:\(\d{1,5}\)[\s.-]?)?\d{2,8}){1,6}(?:\s?\d-\d{2,4}|-\d(?![\d/-])|\s\d(?=\s*(?:$|[,;|])))?${extension}|\(0(?:\s\d{1,3}){1,3}\)\s?\d[\d\s/-]{4,14}\d(?!\d)`,
  'g',
);

/** Pattern of a whole American number. */
export const american = /(?<!\d)(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?!\d)/g;
// Dates, times of years and post codes have digits like telephone numbers.
const noPhone =
  /^(?:(?:19|20)\d\d\s?[-–/]\s?(?:19|20)?\d\d|\d{5}-\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d\d)$|^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?!\d)|^(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}(?!\d)/;

/** How many digits a number has at most. */
const mostDigits = 16;

/** True for digits that are a telephone number, no day, years or post code. */
export const isPhone = (text: string): boolean => {
  const digits = text
    .replace(
      /(?:x|ext\.?|extn\.?|extension|durchwahl|poste|loc(?:al)?|ramal)\.?\s*(?:[:.]\s*)?\d+$/i,
      '',
    )
    .replace(/\D/g, '').length;
  if (/[A-Z]{3,}/.test(text)) return true;
  if (digits < 7 || digits > mostDigits) return false;
  if (/^\d+$/.test(text)) return digits >= 10 && digits <= 12;
  return !noPhone.test(text);
};

// "+44 (0)20 7555 0144 / 0145": the last figures of a second number, where both have more than one can have
const lastFigures = /\s?\/\s?\d{2,4}$/;

/** Where a second number begins behind a whole one, "91 555 01 23 / 655 55 01 24", "08-555 43 00 070-555 42 01"; the length of the text where none does. */
export const endOfFirst = (text: string): number => {
  // "6182 11/04/97": a day has strokes too.
  if (/\d\/\d\d?\/\d/.test(text)) return text.length;
  for (const { index } of text.matchAll(/\s*\/\s*|\s+(?=\+\d|0\d{1,3}-\d)/g)) {
    const [left, right] = [text.slice(0, index), text.slice(index)];
    if (
      left.replace(/\D/g, '').length >= 8 &&
      right.replace(/\D/g, '').length >= 6 &&
      isPhone(left)
    )
      return index;
  }
  const last = lastFigures.exec(text)?.index;
  return last !== undefined && text.replace(/\D/g, '').length > mostDigits ? last : text.length;
};

// "tlf. 90123456", "Teléfono de contacto: 986555142", "M: 90123456"
const labelled =
  /(?:^|[\s,;(/|])(?:(?:tel(?:efon|efoon|éfono|efono|efone)?|tél(?:éphone)?|tlf|tfn|phone|ph|puh(?:elin)?|mob(?:ile?|iltelefon|iltlf)?|móvil|celular|gsm|matkapuhelin)(?:[- ]?(?:nummer|nr|number))?(?:\.? (?:d[eiou] |del )?contac?t[oe]?)?(?:\s*[.:]{1,2})?|[tm]\s*:)\s*$/i;

/** True for the eight or nine digits of a number in Denmark, Norway, Spain or Portugal without anything between them, where a label stands right `before` them; bare digits may count anything. */
export const isLabelledPhone = (text: string, before: string): boolean =>
  /^\d{8,9}$/.test(text) && labelled.test(before.slice(-30));

// "18.402", "(13.655)", "+51%": a number of a table, its thousands and its fraction parted.
const figure = '[(+−–-]{0,2}\\d{1,3}(?:[.,]\\d{3}){0,3}(?:[.,]\\d{1,2})?\\)?\\s?%?';
// "Omzet 1.042 688 +51%", "Nettoverlies (13.655) (11.480)": what a row counts behind its words.
const rowOfFigures = new RegExp(
  `^(\\p{Alpha}[^@:]{1,60}?)\\s(?:${figure}\\s+){1,8}${figure}$`,
  'u',
);
// "In duizenden euro 2018 2017 Verschil": years above the columns.
const rowOfYears = /(?<![\d.])(?:19|20)\d\d\s+(?:19|20)\d\d(?![\d.])/;

/** True for lines that are the rows of a table whose rules a dump has lost: no number in them is anybody's. */
export const isTableOfFigures = (lines: readonly string[]): boolean => {
  if (lines.length < 2 || lines.some((line) => line.length > 120 || line.includes('@')))
    return false;
  const rows = lines.filter((line) => {
    const words = rowOfFigures.exec(line)?.[1];
    return words !== undefined && !startsGiven(words);
  });
  return (
    rows.length >= 2 &&
    rows.length >= lines.length * 0.5 &&
    (lines.some((line) => rowOfYears.test(line)) ||
      rows.filter((row) => /\d[.,]\d|%/.test(row)).length >= 2)
  );
};
