const acronym = '[A-Z]{2,6}(?: \\p{Upper}\\p{Lower}+){0,2}';
const named =
  "(?:the )?(?:\\p{Upper}[\\p{Alpha}&’'-]* (?:of |and |for |the ){0,2}){0,6}(?:Office|Department|Bureau|Ministry|Secretariat|Directorate|Agency|Division|Council|Commission|Authority)(?: (?:of|for) (?:the )?\\p{Upper}\\p{Alpha}+(?: (?:and )?\\p{Upper}\\p{Alpha}+){0,4})?";
const office = `(?:${acronym}|${named})`;

// "08 FEB 2020 7:14PM by PIB Delhi", "Published: 8 February 2020 by the Press Office"
const behind = new RegExp(
  `(?<=\\b(?:19|20)\\d\\d(?:.{0,3}\\d{1,2}[:.]\\d\\d.{0,10})?)\\s+by ${office}(?:\\s?[|,/]\\s?${office}){0,2}$`,
  'u',
);
// "Posted by the Fisheries Department on 8 February 2020"
const before = new RegExp(
  `^((?:[Pp]osted|[Pp]ublished|[Ii]ssued|[Rr]eleased)) by ${office} (?=on \\S)`,
  'u',
);

/** A line with a day without the office that put the release up on it, as governments print it: "Posted On: 08 FEB 2020 7:14PM by PIB Delhi"; one that names a person or anything else stays whole. */
export const withoutOffice = (line: string): string =>
  line.length <= 160 && / by [A-Zt]/.test(line)
    ? line.replace(behind, '').replace(before, '$1 ')
    : line;
