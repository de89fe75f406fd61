const openEnd = /(^|\s)\*\*(?=[^\s*])([^*\n]{1,200}?)(\s+)\*\*(?=$|[\p{L}\d\s“"(])/gu;

/** A line of Markdown in which bold type ends behind its last word: "**Outlook: **Alder expects", as programs convert pages, is no bold type to CommonMark, since a space stands before its end. */
export const mendStrongEnds = (line: string): string =>
  line.includes(' **') && (line.match(/\*\*/g) ?? []).length % 2 === 0
    ? line.replace(openEnd, '$1**$2**$3')
    : line;
