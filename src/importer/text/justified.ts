/** How many lines a paragraph has at least whose printer filled each line up to the margin, how many gaps it widened, how wide these are at most, how many columns the margin may be off, how long a line is at least, and what share of its words are in small letters. */
const size = { lines: 3, gaps: 3, widest: 4, off: 1, line: 40, small: 0.5 } as const;

// Behind a sentence's end a typist sets two spaces of his own.
const widened = /(?<=[^\s.:!?"”)]) {2,}(?=\S)/g;
const gap = /(?<=\S) {2,}(?=\S)/g;
const small = /^["“(]?\p{Lower}/u;

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

/** How many lines of one length tell where a printer's margin is, what share of them is prose at least, and how wide their gaps may be where all are wide. */
const margins = { lines: 4, prose: 0.5, widest: 14 } as const;

// "Jane  Okafor, chief  executive of Alder" and below it "Optics": the gaps differ by a blank at most, and without them the next word had no room.
const isFilled = (line: string, next: string): boolean => {
  if (line.length < size.line || next === '' || /[\t|]/.test(line)) return false;
  const gaps = line.trimStart().match(/(?<=[^\s.:!?"”)]) +(?=\S)/g) ?? [];
  if (gaps.length < 3) return false;
  let narrow = Infinity;
  let wide = 0;
  for (const { length } of gaps) {
    narrow = Math.min(narrow, length);
    wide = Math.max(wide, length);
  }
  const word = /^\s*(\S*)/.exec(next)?.[1] ?? '';
  return (
    wide > 1 &&
    wide - narrow <= 1 &&
    wide <= (narrow > 1 ? margins.widest : size.widest) &&
    line.replace(gap, ' ').length + 1 + word.length > line.length
  );
};

/** The lines, by their places, that were filled up to one margin, whatever their paragraphs. */
const findFilled = (lines: readonly string[]): ReadonlySet<number> => {
  const filled = new Map<number, number[]>();
  for (const [at, line] of lines.entries()) {
    if (!line.includes('  ') || !isFilled(line, lines[at + 1] ?? '')) continue;
    const same = filled.get(line.length);
    if (same) same.push(at);
    else filled.set(line.length, [at]);
  }
  let most: readonly number[] = [];
  for (const places of filled.values()) if (places.length > most.length) most = places;
  const prose = most.filter((at) => isProse(lines[at] ?? '')).length;
  const tells = most.length >= margins.lines && prose >= most.length * margins.prose;
  return new Set(tells ? most : []);
};

/** A text without the spaces with which a printer filled the lines of its paragraphs up to the margin, "PORTSMOUTH,  NEW  HAMPSHIRE,  October  3  --"; columns of tables and cards keep theirs. */
export const foldJustified = (text: string): string => {
  if (!/\S {2,4}\S.* {2,4}\S/.test(text)) return text;
  const printedLines = text.split('\n').map((line) => line.trimEnd());
  const filled = findFilled(printedLines);
  const out: string[] = [];
  let block: string[] = [];
  const flush = (): void => {
    const folds = isJustified(block);
    for (const line of block) out.push(folds ? line.replace(gap, ' ') : line);
    block = [];
  };
  for (const [at, line] of printedLines.entries())
    if (line === '') {
      flush();
      out.push(line);
    } else block.push(filled.has(at) ? line.replace(gap, ' ') : line);
  flush();
  return out.join('\n');
};

/** How long a line at least is above and below words that stand alone, in characters, and how many of these there are. */
const least = { line: 40, words: 3 } as const;

const word = /^[\p{Alpha}\p{N}(][\p{Alpha}\p{N}’'(),%-]{0,24}$/u;
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
      words.filter((one) => /^\p{Lower}/u.test(one)).length >= words.length / 2
    )
      for (let at = from; at <= to; at += 1) found.add(at);
    from = to;
  }
  return found;
};
