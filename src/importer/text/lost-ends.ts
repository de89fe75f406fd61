/** How long a line is in which line ends are looked for, in characters, and how many of them show themselves there at least: in all, and before no quotation. */
const least = { length: 800, ends: 4, plain: 3 } as const;

// "… in the United States.Alder Energy Fund announced", "… never missed a payment," said Ida Poe."I am pleased": a sentence's end with nothing behind it but a quotation mark.
const lostEnd =
  /(?<=\p{Lower}{2}|\p{Upper}{3}|\d%?|\))[.!?](["“”)]?)(?=["“]?\p{Upper}(?:\p{Lower}|\p{Upper}{2}))/gu;

interface LostEnd {
  /** Where the next sentence begins. */
  readonly to: number;
  /** True where that is a quotation. */
  readonly quotes: boolean;
}

const endsIn = (line: string): LostEnd[] => {
  let quoted = 0;
  let from = 0;
  return [...line.matchAll(lostEnd)].map((found) => {
    const [whole, sign = ''] = found;
    for (; from <= found.index; from += 1) if (line[from] === '"') quoted += 1;
    // The mark behind a full stop opens the next sentence where no quotation is open.
    const opens = sign === '“' || (sign === '"' && quoted % 2 === 0);
    const to = found.index + whole.length - (opens ? 1 : 0);
    return { to, quotes: /["“]/.test(line[to] ?? '') };
  });
};

// "www.alder.exampleThe Toronto Stock Exchange has not reviewed"
const behindAddress = /(?<=\bwww\.[\w-]{2,40}\.[a-z]{2,12})(?=\p{Upper}\p{Lower})/u;
// "ABOUT ALDER ENERGYAlder Energy owns": a heading in capitals, glued to its section.
const gluedHeading =
  /^(?=[^\p{Lower}]{8,80}\p{Lower})((?:[\p{Upper}\d&'’,-]{1,30} ){0,9}[\p{Upper}'’-]{2,30})(?=\p{Upper}\p{Lower})/u;

/** The paragraphs of a line that lost the line ends between them: "… were awarded in May.The projects are … ABOUT ALDERAlder owns …"; the line itself where hardly a sentence stands so, since a space may be lost anywhere. */
export const divideAtLostEnds = (line: string): string[] => {
  if (line.length < least.length) return [line];
  const ends = endsIn(line);
  // Some programs lose each space before a quotation, and no line end.
  if (ends.length < least.ends || ends.filter(({ quotes }) => !quotes).length < least.plain)
    return [line];
  const starts = [0, ...ends.map(({ to }) => to)];
  const parts = starts.map((from, at) => line.slice(from, starts[at + 1]));
  return parts
    .flatMap((part) => part.split(behindAddress))
    .flatMap((part) => {
      const [heading] = gluedHeading.exec(part) ?? [];
      return heading === undefined ? [part] : [heading, part.slice(heading.length)];
    });
};
