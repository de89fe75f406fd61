// "ABN 55 501 244 018", "HRB 12345678": numbers of registers.
const register =
  /\b(?:abn|acn|arbn|isin|wkn|cusip(?:\s+(?:no|number))?|sedol|hrb|vat|ust-?id(?:\S*[^\s.:#])?|cvr(?:-?nr\.?)?|siren|siret|rcs|nct|lei|org(?:anisation)?\.?\s?(?:nr|no|number)|reg(?:istration|istered|\.)?\s*(?:no|nr|number)|company\s+(?:no|number)|p\.?\s?o\.?\s?box|suite|unit|floor|level|room|passcode|pass\s?code|pin|conference id|access code|id|sedar|docket|file no)(?:\s+(?:no|nr|number))?(?:\s*[.:#]+)?\s*$/i;

/** True for what stands right before a number of a register, a room or a call: "ABN", "Suite", "passcode:". */
export const isOfRegister = (before: string): boolean => register.test(before);

/** "ISIN Code", "Ticker symbol": what stands before the code of a share is nobody's name. */
export const shareCode =
  /^(?:isin|wkn|valor|sedol|cusip|mnemo(?:nic)?|ticker|reuters|bloomberg)(?:[ -](?:code|number|no|nr|symbol|ticker)\.?)*$/i;

// "http://acme.example/138021/R/1991177/731204.pdf": the digits of a page's address; "www.acme.example/617-555-0100" parts two.
const inPath = /(?:https?:\/\/|www\.)[^\s/]{3,80}\/\S{1,80}$/i;
const inFile = /(?:https?:\/\/|www\.)[^\s/]{3,80}\/$/i;
/** True for the digits of a page's address, with what stands before and right behind them. */
export const isOfPage = (before: string, behind: string): boolean =>
  before.includes('/') &&
  (inPath.test(before) || (inFile.test(before) && /^(?:\.|[-_/]?)\w/.test(behind)));

// " West Georgia Street" behind the number of a house
const namedStreet =
  /^\s(?:\p{Upper}[\p{Alpha}.]*\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Way|Lane|Place)\b/u;
// "A Avenue", "st Street", " Street" behind the number of a street itself
const numberedStreet =
  /^(?:[A-Z]|st|nd|rd|th)?\s(?:Street|Avenue|Ave|Road|Boulevard|Blvd)\b|^,?\s(?:rue|boul|boulevard|avenue|chemin)\.?\s\p{Alpha}/u;

/** True for the numbers of a room and a house, with the street behind them, "#1210 - 555 West Georgia Street", of a house and its street, "10020 – 101A Avenue", or of a house and a town: "Marktstraße 12 14467 Potsdam". */
export const isHouse = (text: string, before: string, behind: string): boolean =>
  (/^\d{1,3}\s\d{5}$/.test(text) &&
    /\p{Alpha}{3}\s$/u.test(before) &&
    /^\s\p{Upper}\p{Lower}{2}/u.test(behind)) ||
  (/^\d{1,5}\s?[-–]\s?\d{1,5}$/.test(text) && namedStreet.test(behind)) ||
  (/^\d{1,5}(?:\s?[-–]\s?|\s)\d{1,5}$/.test(text) && numberedStreet.test(behind));
