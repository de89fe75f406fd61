const leadsOn =
  /^(?:read|continue|view|see|learn|show) (?:more|reading|full|story)\b.{0,12}$|^(?:weiterlesen|mehr lesen|lire (?:la suite|plus)|leer más|leggi (?:tutto|di più)|ler mais|lees (?:meer|verder)|läs mer|læs mere|les mer|lue lisää)\s?(?:…|\.{3}|[»›→>])?$/i;

/** How many filled lines a foot has at most, how much of a text stands above it at least, how many words a headline there has at least, and how far below the button stands that leads on, in filled lines. */
const foot = { lines: 80, from: 0.5, words: 5, button: 3 } as const;

/** The places of another story's headline that a blog's theme prints twice below a copy, for its picture and for itself, with the words between it and the button that leads on; what the release says above too stays. */
export const findRepeatedTeasers = (lines: readonly string[]): number[] => {
  const start = Math.floor(lines.length * foot.from);
  if (!lines.slice(start).some((line) => leadsOn.test(line))) return [];
  const filled = [...lines.entries()].filter(([, line]) => line !== '').slice(-foot.lines);
  const found: number[] = [];
  for (let at = 0; at + 1 < filled.length; at += 1) {
    const [place = 0, headline = ''] = filled[at] ?? [];
    if (place < start || filled[at + 1]?.[1] !== headline) continue;
    if (headline.length > 160 || headline.split(' ').length < foot.words) continue;
    if (lines.slice(0, place).includes(headline)) continue;
    const below = filled.slice(at + 2, at + 3 + foot.button);
    const button = below.findIndex(([, line]) => leadsOn.test(line));
    if (button === -1) continue;
    for (const [one] of filled.slice(at, at + 2 + button)) found.push(one);
  }
  return found;
};
