/** How far apart two calls of one offer stand at most, in lines and in characters. */
const most = { lines: 8, characters: 1200 } as const;

// "Schedule your 30 min Free Demo!", "Start your free trial"
const call =
  /^(?:schedule|book|request|start|get|claim|try) (?:your|a|an|our) (?=.{0,40}\bfree\b).{2,50}\b(demo|trial|consultation|webinar|report)\b[.!]*$/i;

const wantedBy = (line: string): string | undefined =>
  line.length <= 80 ? call.exec(line.trim())?.[1]?.toLowerCase() : undefined;

/** The lines of an offer that a host sets into a release between two calls for the same, "Schedule your free demo!" above what its service does and once more below it, by their places; a call alone frames nothing. */
export const findOffersBetween = (lines: readonly string[]): number[] => {
  const found: number[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const wanted = wantedBy(lines[at] ?? '');
    if (wanted === undefined) continue;
    const near = lines.slice(at + 1, at + 1 + most.lines);
    const next = near.findIndex((line) => wantedBy(line) === wanted);
    if (next === -1) continue;
    const between = near.slice(0, next);
    // What somebody says is no part of an offer.
    if (between.join('').length > most.characters || between.some((line) => /^["“]/.test(line)))
      continue;
    for (let one = at; one <= at + 1 + next; one += 1) found.push(one);
    at += 1 + next;
  }
  return found;
};
