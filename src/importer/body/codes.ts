import { foldName } from '../../domain/names.ts';

/** A code that the archive does not know, and how often the text prints it. */
export interface UnknownCode {
  /** The code as first printed. */
  readonly code: string;
  /** How often it is printed. */
  readonly count: number;
}

/** Codes of compounds and trials in a text. */
export interface FoundCodes {
  /** Every code, in order, each once. */
  readonly all: readonly string[];
  /** Those that the archive does not know. */
  readonly unknown: readonly UnknownCode[];
}

const code =
  /(?<![\p{Alpha}\p{N}/@.-])(?:NCT\d{8}|[A-Z]{2,6}(?:[-\u2010-\u2013 ]?\d{3,7}|[-\u2010-\u2013]\d{2,3})[A-Za-z]?|[A-Z][A-Za-z]{0,3}-DM[14]|[A-Z]-DXd)(?![\p{Alpha}\p{N}@]|\.\d)/gu;
// Codes of other things: targets, markers, forms, laws, currencies, conferences with their year, periods.
const otherwise =
  /^(?:CD|HER|IL|PD|CTLA|FGFR|COVID|SARS|FY|CY|EX|ISO|USD|EUR|CHF|GBP|JPY|US|PO|TEL|FAX|ASCO|ASH|AACR|ESMO|EHA|SITC|SABCS|ASTRO|CA|GLP|CYP|HLA|PMID|DOI|ISIN|ICD|RFC|SIC|NYSE|OTC|ZIP|BOX|SUITE|CAR|MHC|HPV|HIV|HCV|HBV|AAV|ADP|LDL|HDL|NASDAQ|TSX|SEC|ACT|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|SEPT|OCT|NOV|DEC|[A-Z]{2} )[-\u2010-\u2013 ]?\d/;

/** Finds codes that look like a compound's or a trial's, and tells which of them the archive does not know. */
export const findCodes = (text: string, isKnown: (name: string) => boolean): FoundCodes => {
  const counts = new Map<string, { code: string; count: number }>();
  for (const [found] of text.matchAll(code)) {
    if (otherwise.test(found) || / (?:19|20)\d\d$/.test(found) || /^[A-Z]{2} \d{5}$/.test(found))
      continue;
    // A word in capitals before a number is no code: "TOP 100", "PHASE 300".
    if (found.includes(' ') && !text.includes(found.replace(' ', ''))) continue;
    const key = foldName(found);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { code: found, count: 1 });
  }
  const all = [...counts.values()];
  return {
    all: all.map((one) => one.code),
    unknown: all.filter((one) => !isKnown(one.code)),
  };
};
