// "____" above "acme-news mailing list", "This e-mail is confidential and meant for": what stands below a mail, broken to lines.
/** True for the lines of a block that stands below a mail: the name of its list, a notice of secrecy. */
export const isMailFoot = (lines: readonly string[]): boolean =>
  (/^(?:_{10,}|--)$/.test(lines[0] ?? '') && /\bmailing list$/i.test(lines[1] ?? '')) ||
  /^(?:this (?:e-?mail|message|communication|transmission)|the (?:information|contents?) (?:contained )?in this (?:e-?mail|message))\b.*\b(?:confidential|privileged|addressee|for the (?:named|sole|intended))\b/i.test(
    lines[0] ?? '',
  );
