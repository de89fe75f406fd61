const openEnd = /(^|\s)\*\*(?=[^\s*])([^*\n]{1,200}?)(\s+)\*\*(?=$|[\p{Alpha}\d\s“"(])/gu;
// "**Outlook:**Alder expects"
const gluedStop = /^(\*{2,3}|__)([\p{Upper}\d][^*_\n]{2,80}[:.?])\1(?=["“]?[\p{Upper}\d])/u;
// "… the launch.”**About Alder®**Alder® is"
const gluedName = /(^|[\s.!?”"])\*\*((?:About|ABOUT)\s[^*\n]{2,80})\*\*(?=["“]?[\p{Upper}\d])/gu;
// "_Talks with the agency_The company plans"
const gluedItalics = /^_([\p{Upper}\d][^*_\n]{2,90})_(?=["“]?\p{Upper})/u;

/** A line of Markdown in which type of its own ends behind its last word, as programs convert pages: "**Outlook: **Alder expects" is no bold type to CommonMark, since a space stands before its end, nor are "**Outlook:**Alder expects" and "_Outlook_Alder expects", since none stands behind it. */
export const mendStrongEnds = (line: string): string => {
  const mended =
    line.includes(' **') && (line.match(/\*\*/g) ?? []).length % 2 === 0
      ? line.replace(openEnd, '$1**$2**$3')
      : line;
  const parted = mended.includes('**A') ? mended.replace(gluedName, '$1**$2** ') : mended;
  return /^[*_]/.test(parted)
    ? parted.replace(gluedStop, '$1$2$1 ').replace(gluedItalics, '*$1*')
    : parted;
};
