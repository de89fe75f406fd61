// "Highlights: •": the sign of the first point behind the words above it
const trailing = /^(\s*\p{Upper}[^•●▪■]{2,60}:)\s+([•●▪■])\s*$/u;

/** The lines of a text, the sign of a list's first point set before its words where a copy has left it on the line above, "Highlights: •". */
export const withMarkersBelow = (lines: readonly string[]): readonly string[] => {
  let moved: string[] | undefined;
  for (const [at, line] of lines.entries()) {
    if (line.length > 80 || !/[•●▪■]\s*$/.test(line)) continue;
    const [, words, sign] = trailing.exec(line) ?? [];
    const below = lines.findIndex((one, place) => place > at && one.trim() !== '');
    const point = lines[below]?.trim() ?? '';
    if (words === undefined || sign === undefined || !/^["“]?[\p{Upper}\d$€£]/u.test(point))
      continue;
    moved ??= [...lines];
    moved[at] = words;
    moved[below] = `${sign} ${point}`;
  }
  return moved ?? lines;
};
