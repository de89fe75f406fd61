const underline = /^(?:(={3,})|(-{3,}))\s*$/;
// A line that is marked already, that ends a sentence or that is a row of a table.
const noHeading = /^(?:\s{4,}|\s*(?:[-*+>#|]|\d{1,3}[.)]\s|```|~~~))|[.;,:|]\s*$/;
// A rule that is not about as long as the words above it parts them from what is below it.
const farthest = 3;

/** How many lines a title above a double line has at most, and how many characters. */
const longest = { lines: 4, title: 320 } as const;
const trimmed = (line: string): string => line.trim();

// "Acme Gets License for" above "First Oral Vaccine" above "==================": both lines are the title, as CommonMark reads them.
const startOfTitle = (lines: readonly string[], to: number): number => {
  let from = to;
  while (from > 0 && (lines[from - 1] ?? '').trim() !== '') from -= 1;
  const title = lines.slice(from, to);
  return title.length <= longest.lines &&
    title.join(' ').length <= longest.title &&
    !title.some((line) => noHeading.test(line) || /\S {2}$/.test(line))
    ? from
    : -1;
};

/** A Markdown source in which a heading with a line drawn below it, "Outlook" above "-------", is marked by signs before it. */
export const headUnderlined = (text: string): string => {
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const [, double, single = ''] = underline.exec(line) ?? [];
    const words = (lines[at - 1] ?? '').trim();
    if (double === undefined && single === '') continue;
    if (words === '') continue;
    if ((lines[at - 2] ?? '').trim() !== '') {
      const from = double === undefined ? -1 : startOfTitle(lines, at);
      if (from === -1) continue;
      lines[from] = `# ${lines.slice(from, at).map(trimmed).join(' ')}`;
      lines.fill('', from + 1, at + 1);
      continue;
    }
    if (noHeading.test(lines[at - 1] ?? '')) continue;
    if (double === undefined && Math.abs(words.length - single.length) > farthest) continue;
    lines[at - 1] = `${double === undefined ? '##' : '#'} ${words}`;
    lines[at] = '';
  }
  return lines.join('\n');
};
