import { endsInStop } from './places.ts';
const separators = /^[\s,;:|/()[\]*_·•–—─━-]+|[\s,;:|/()[\]*_·•–—─━-]+$/g;

/** Words without the signs around them that part a dateline's members. */
export const bare = (text: string): string => text.replace(separators, '').trim();

/** The place that the words before a date or a tag name; a state's closing point belongs to it: "WALTHAM, Mass." */
export const placeOf = (text: string): string => {
  const plain = bare(text)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/(?:\.{3,4}|\.?(?:\s\.){2,3}|…)$/, '')
    .trim();
  if (endsInStop(plain)) return plain.slice(0, -1);
  // "Munich/Planegg (Germany)": the bracket belongs to the place.
  return /^(?:[^()]+\([^()]+\)){0,3}[^()]+\([^()]+$/.test(plain) ? `${plain})` : plain;
};

const joint = '(?:-{1,3}|[‐-―−─━]|[|:/•]|…|\\.(?: ?\\.){2,3})';
const timeOfDay =
  '(?:(?:\\s*,|\\s+[–-])?\\s*\\(?(?:at\\s+|@\\s*|à\\s+|um\\s+|kl\\.?\\s*)?\\d{1,2}(?:\\s?h(?![\\p{Alpha}\\d])|[:.h]\\d{2}(?:\\s*[APap]\\.?[Mm]\\.?)?|\\s*[APap]\\.?[Mm]\\.?)(?:\\s*(?:\\(?[A-Z]{2,4}(?:[+-]\\d)?\\)?|Uhr|(?:Pacific|Eastern|Central|Mountain)(?: [Tt]ime)?|(?:America|Europe|Asia|Africa|Australia|Pacific)/[A-Z][A-Za-z_]{2,30}))?|\\s+(?:AE[SD]T|AW[SD]T|GMT|[ECMP][SD]?T|CES?T(?:\\/CES?T|(?!\\/CES?T))|MES?Z))?';

/** The hour behind a date that a point ends: "20 November 2009 at 08:00 CET. Acme". */
export const hourAfter = new RegExp(
  `^(?=[\\s,(]*(?:at |kl)?.{0,3}\\d)${timeOfDay}\\s*\\.\\s+(?=["“«]?\\p{Upper})`,
  'u',
);

/** The signs between a date and the news, the hour before them. */
export const jointAfter = new RegExp(
  `^${timeOfDay}[\\s,.)\\]*_]*${joint}\\s*(?:${joint}\\s*)?`,
  'u',
);

/** Nothing but an hour behind a date. */
export const hourAlone = new RegExp(`^${timeOfDay}[\\s.,)]*$`, 'u');

/** Whose service it is, behind a date: "March 5, 2019 (ANI/NewsVoir) -". */
export const agencyAfter = new RegExp(
  `^\\s*\\(\\p{Upper}[^()\\d]{1,40}\\)\\s*${joint}+\\s*(?=\\S)`,
  'u',
);

/** A point, a semicolon or a closing bracket between a date and the news. */
export const stopAfter =
  /^\s*;\s+(?=["“«]?\p{Upper})|^\s*\.\s+(?=["“«]?\p{Upper})|^\s*[)\]]\s*(?:[-–—:]+\s*)?(?=\S)/u;

/** The place behind a date: "May 4, 2004, Gaithersburg, Maryland. Acme". */
export const placeBehind =
  /^[\s,.|–—-]+([^\s,.|:–—-][^|–—:\n]{1,79}?)\s*(?:--+|[|–—:]|\s-(?:\s|(?=\p{Upper}))|(?<!(?:^|[\s,.|–—-])(?:ST|St|FT|Ft|MT|Mt))\.\s(?=["“]?\p{Upper}))\s*(?=\S)/u;

/** The place behind a date at the end of its line: "19 September 2018, Wellington". */
export const placeAlone = /^\s*[,|–—-]\s*(\p{Upper}[^|:;\d]{2,60}?)\.?$/u;

/** The place behind a date on a line of their own, its region told and no sign between: "September 9, 2009 Spokane, Wash.". */
export const placeUnparted = /^\s+(\p{Upper}[^|:;,\d]{2,30},\s\p{Upper}[\p{Alpha}. ]{1,20})$/u;

/** The place behind a date in the same brackets: "(May 4, 2004 – Gaithersburg, Maryland) Acme". */
export const bracketedPlace = /^[\s,.|–—-]+([^()|–—:\n]{2,60}?)\)[\s.:–—-]*(?=\S)/u;

/** The place in brackets of its own behind a date: "May 4, 2004 (Gaithersburg, Maryland) - Acme". */
export const placeInBrackets = /^,?\s*[([]([^()[\]|:\d]{2,60})[)\]]\s*(?:--+|[:.–—-])\s*(?=\S)/u;

/** The hour between a place and the date: "Cambridge, UK, 7.00 am, 4 May 2004". */
export const hourBefore =
  /[\s,;/|–—-]+(?:at\s+)?\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,4}\)?)?[\s,]*$/i;

/** Nothing but an hour before a date: "8:12 a.m., Nov. 4, 2010--". */
export const hourFirst =
  /^\s*\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?|uhr|(?<=[:.h]\d{2}))(?:\s*\(?[A-Z]{2,4}\)?)?[\s,|–—-]*$/i;

/** The letter that stands for a stroke before a date: "BOTHELL, WA, USA I June 8, 2009 I Acme". */
export const letterBefore = /\s[Il]\s*$/;

/** The letter that stands for a stroke behind a date. */
export const letterAfter = /^\s+[Il]\s+(?=["“]?\p{Upper})/u;

/** True where a place and a day open the news though no sign parts them from it, "Hørsholm, 4 May 2004 Acme announced today": a town that no list has needs its comma and news behind the day. */
export const opensUnsigned = (before: string, after: string): boolean =>
  /^(?!(?:In|At|On|By|As|Of|For|From|Since|After|Before|Until|The|This)\s)[^\s,]+(?: [^\s,]+){0,2}(?:,[^,]{2,30})?,\s*$/u.test(
    before,
  ) &&
  after.length > 80 &&
  /\b(?:today|announc\p{Alpha}*|report(?:s|ed))\b/iu.test(after.slice(0, 200));
