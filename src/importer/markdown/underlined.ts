const underline = /^(?:(={3,})|(-{3,}))\s*$/;
// A line that is marked already, that ends a sentence or that is a row of a table.
const noHeading = /^(?:\s{4,}|\s*(?:[-*+>#|]|\d{1,3}[.)]\s|```|~~~))|[.;,:|]\s*$/;
// A rule that is not about as long as the words above it parts them from what is below it.
const farthest = 3;

/** A Markdown source in which a heading with a line drawn below it, "Outlook" above "-------", is marked by signs before it. */
export const headUnderlined = (text: string): string => {
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const [, double, single = ''] = underline.exec(line) ?? [];
    const words = (lines[at - 1] ?? '').trim();
    if (double === undefined && single === '') continue;
    if (words === '' || (lines[at - 2] ?? '').trim() !== '') continue;
    if (noHeading.test(lines[at - 1] ?? '')) continue;
    if (double === undefined && Math.abs(words.length - single.length) > farthest) continue;
    lines[at - 1] = `${double === undefined ? '##' : '#'} ${words}`;
    lines[at] = '';
  }
  return lines.join('\n');
};
