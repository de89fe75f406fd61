/** How many lines of a share's data stand together at least, and how many of a text's first lines they are looked for in. */
const size = { least: 4, lines: 30 } as const;

const label =
  /^(?:registriert in|art|heimatbörse|währung|symbol|branche|sektor|land|börse|typ|wkn|isin|market|currency|sector|industry|exchange|ticker|country|type|valor|rohstoffe?|commodit(?:y|ies)|forum|homepage)\s*:/i;
// What no issuer prints above its headline.
const ofPortal =
  /(?<!\p{Alpha})(?:heimatbörse|währung|currency|forum|branche|sektor|sector|industry)\s*:/iu;

/** The lines in which a portal sets a share's data above a release, by their places: "Heimatbörse: TSX Venture", "Währung: CAD". */
export const findShareData = (lines: readonly string[]): number[] => {
  for (let at = 0; at < Math.min(lines.length, size.lines); at += 1) {
    let to = at;
    while (label.test(lines[to] ?? '')) to += 1;
    if (to - at < size.least) continue;
    const block = lines.slice(at, to);
    if (block.filter((line) => ofPortal.test(line)).length >= 2)
      return block.map((_, index) => at + index);
  }
  return [];
};
