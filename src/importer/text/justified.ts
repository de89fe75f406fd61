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

/** How long a line at least is above and below words that stand alone, in characters, and how many of these there are. */
const least = { line: 40, words: 3 } as const;

const word = /^[\p{L}\p{N}(][\p{L}\p{N}’'(),%-]{0,24}$/u;
const little =
  /^(?:the|and|of|as|its|to|in|a|an|for|with|on|by|or|at|is|was|has|der|die|das|und|des|den|dem|im|zu|von|mit|für|auf|et|le|la|les|du|de|en|un|une|el|los|las|y|del|che|di|il|e|het|een|van|och|att|av|og|som)$/i;

/** The lines of which each goes on with the one above it, by their places: a printer that filled its margins left "all", "major", "targets", "and" on lines of their own between two that are full. */
export const findWordsOnLines = (lines: readonly string[]): ReadonlySet<number> => {
  const found = new Set<number>();
  for (let from = 1; from < lines.length; from += 1) {
    let to = from;
    while (word.test(lines[to]?.trim() ?? '')) to += 1;
    if (to - from < least.words) continue;
    const before = lines[from - 1]?.trim() ?? '';
    const words = lines.slice(from, to).map((line) => line.trim());
    if (
      before.length >= least.line &&
      !/[.:;!?]["”]?$/.test(before) &&
      (lines[to]?.trim().length ?? 0) >= least.line &&
      words.some((one) => little.test(one)) &&
      words.filter((one) => /^\p{Ll}/u.test(one)).length >= words.length / 2
    )
      for (let at = from; at <= to; at += 1) found.add(at);
    from = to;
  }
  return found;
};
