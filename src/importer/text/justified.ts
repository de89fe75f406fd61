/** How many lines a paragraph has at least whose printer filled each line up to the margin, how many gaps it widened, how wide these are at most, how many columns the margin may be off, how long a line is at least, and what share of its words are in small letters. */
const size = { lines: 3, gaps: 3, widest: 4, off: 1, line: 40, small: 0.5 } as const;

// Behind a sentence's end a typist sets two spaces of his own.
const widened = /(?<=[^\s.:!?"”)]) {2,}(?=\S)/g;
const gap = /(?<=\S) {2,}(?=\S)/g;
const small = /^["“(]?\p{Ll}/u;

const isProse = (line: string): boolean => {
  const words = line.trim().split(/ +/);
  return (
    words.length >= 5 &&
    words.filter((word) => small.test(word)).length >= words.length * size.small
  );
};

const isJustified = (lines: readonly string[]): boolean => {
  if (lines.length < size.lines) return false;
  const full = lines.slice(0, -1);
  const margin = Math.max(...full.map((line) => line.length));
  if (margin < size.line || (lines.at(-1)?.length ?? 0) > margin) return false;
  if (full.some((line) => line.length < margin - size.off || /[\t|]/.test(line))) return false;
  const gaps = full.flatMap((line) => line.match(widened) ?? []);
  return (
    gaps.length >= size.gaps &&
    lines.every((line) => (line.match(gap) ?? []).every((one) => one.length <= size.widest)) &&
    // The dateline may fill the first line with names.
    full.slice(1).every(isProse)
  );
};

/** A text without the spaces with which a printer filled the lines of its paragraphs up to the margin, "PORTSMOUTH,  NEW  HAMPSHIRE,  October  3  --"; columns of tables and cards keep theirs. */
export const foldJustified = (text: string): string => {
  if (!/\S {2,4}\S.* {2,4}\S/.test(text)) return text;
  const out: string[] = [];
  let block: string[] = [];
  const flush = (): void => {
    const folds = isJustified(block);
    for (const line of block) out.push(folds ? line.replace(gap, ' ') : line);
    block = [];
  };
  for (const printed of text.split('\n')) {
    const line = printed.trimEnd();
    if (line === '') {
      flush();
      out.push(printed);
    } else block.push(line);
  }
  flush();
  return out.join('\n');
};
