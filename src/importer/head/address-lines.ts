import { months } from '../../domain/dates.ts';

const addressLine =
  /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|info|biz|io|co\.uk|ca|de)$|^\S[^\s@]*@\S+$|^(?:tel|phone|fax|t|f)\s*[.:]\s*[+\d(]|^[+(]?\d[\d\s().-]{6,20}$|^\d{1,6}\s+[\p{Alpha}\s.]{3,40}\b(?:street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|way|lane|parkway|place|court)\b\.?(?=,|$|\s+(?:suite|floor|p\.?o\b|\p{Alpha}+,)).{0,60}$|^[\p{Alpha}\s.]{2,30},\s*[A-Z]{2}\s+\d{5}(?:-\d{4})?$|^suite\s+\d+$/iu;
// "An der Mole 88, 55131 Mainz"
const foreignAddress =
  /^[\p{Alpha}\s.'’-]{3,50}\s\d{1,4}\s?[a-z]?,\s*(?:[A-Z]{1,2}[- ])?\d{4,5}\s+\p{Upper}[\p{Alpha}\s-]{2,40}$/u;
// "RESULTS TO JUNE 30, 2016 AND PROVIDES UPDATE": a day and its year, no house and its post code.
const dayAndYear = new RegExp(
  `\\b(?:${months.map((name) => name.slice(0, 3)).join('|')})\\p{Alpha}*\\.? \\d{1,2}, (?:19|20)\\d\\d`,
  'iu',
);

/** True for an address of the net, a number to call or a street and its house, alone on a line. */
export const isAddressLine = (line: string): boolean => addressLine.test(line);

/** True for a street, its house and a town behind its post code: "An der Mole 88, 55131 Mainz". */
export const isForeignAddress = (line: string): boolean =>
  foreignAddress.test(line) && !dayAndYear.test(line);
