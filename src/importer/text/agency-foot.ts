// "Language: English Company: Acme AG ISIN: DE000A2GS4V7 End of News DGAP News Service": what an agency tells of its issuer below the copy.
const foot =
  /^(?:Language|Sprache): {1,8}\p{Upper}\p{Alpha}+ +(?:Company|Issuer|Unternehmen|Emittent): /u;
const footLabels =
  / +(?=(?:Company|Issuer|Phone|Fax|E-mail|Internet|ISIN|WKN|Indices|Listed|EQS News ID|Unternehmen|Emittent|Telefon|Indizes|Börsen): |(?:End of (?:News|Announcement|Corporate News)|Ende der Mitteilung)\b)/gu;

/** True for the foot that an agency sets below the copy in one line. */
export const isAgencyFoot = (text: string): boolean => foot.test(text);

/** The fields of such a foot, each on a line of its own; `issuer` is parted from what stands behind its name. */
export const divideAgencyFoot = (foot: string, issuer = ''): string[] =>
  foot.split(footLabels).flatMap((line) => {
    const at = issuer === '' ? -1 : line.indexOf(`: ${issuer} `);
    const end = at + issuer.length + 2;
    return at > 0 && at < 12 ? [line.slice(0, end), line.slice(end)] : [line];
  });
