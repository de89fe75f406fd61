/** What a share picture shows. */
export interface SharePicture {
  /** Line above the title: a date, a compound. */
  readonly above: string;
  /** The title, set as large as it fits. */
  readonly title: string;
  /** Line at the foot: the archive. */
  readonly foot: string;
  /** Colours, each as hexadecimal RGB ("#00619c"). */
  readonly colours: {
    /** Ground. */
    readonly paper: string;
    /** Title. */
    readonly ink: string;
    /** Lines above and below the title. */
    readonly soft: string;
    /** Band at the side and rule: the compound's colour, or the archive's own. */
    readonly band: string;
  };
}

/** One weight of a typeface that can be measured and drawn. */
export interface Pen {
  /** Width of a line of text in pixels. */
  readonly widthOf: (text: string, size: number) => number;
  /** Outlines of a line of text as SVG path data, its baseline starting at x, y. */
  readonly draw: (text: string, x: number, y: number, size: number) => string;
}

/** Size of a share picture in pixels, as Open Graph asks. */
export const sharePictureSize = { width: 1200, height: 630 } as const;

const left = 96;
const lineWidth = sharePictureSize.width - left - 88;
const titleHeight = 350;

/** Breaks a text into lines no wider than a width; a longer word stands on a line of its own. */
export const breakLines = (text: string, fits: (line: string) => boolean): string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

const sizes = [76, 68, 60, 54, 48, 42];
const leading = 1.18;

/** Sets a title as large as it fits, cut with an ellipsis where even the smallest size is too large. */
export const fitTitle = (title: string, pen: Pen): { size: number; lines: string[] } => {
  for (const size of sizes) {
    const lines = breakLines(title, (line) => pen.widthOf(line, size) <= lineWidth);
    const wide = lines.some((line) => pen.widthOf(line, size) > lineWidth);
    if (!wide && lines.length * size * leading <= titleHeight) return { size, lines };
  }
  const size = sizes.at(-1) ?? 42;
  const most = Math.floor(titleHeight / (size * leading));
  const cut = (line: string): string => {
    let words = line;
    while (words !== '' && pen.widthOf(`${words}…`, size) > lineWidth)
      words = words.includes(' ') ? words.replace(/\s+\S*$/, '') : words.slice(0, -1);
    return `${words}…`;
  };
  const lines = breakLines(title, (line) => pen.widthOf(line, size) <= lineWidth);
  const shown = lines.slice(0, most);
  return {
    size,
    lines: shown.map((line, at) =>
      pen.widthOf(line, size) > lineWidth || (at === most - 1 && lines.length > most)
        ? cut(line)
        : line,
    ),
  };
};

/** Draws a share picture as SVG, all letters as outlines, so that every machine draws the same. */
export const composeSharePicture = (
  picture: SharePicture,
  pens: { readonly bold: Pen; readonly regular: Pen },
): string => {
  const { width, height } = sharePictureSize;
  const { paper, ink, soft, band } = picture.colours;
  const { size, lines } = fitTitle(picture.title, pens.bold);
  const top = 128 + (titleHeight - lines.length * size * leading) / 2;
  const title = lines
    .map((line, at) =>
      pens.bold.draw(line, left, Math.round(top + (at + 0.8) * size * leading), size),
    )
    .join('');
  const small = pens.regular.draw(picture.above, left, 104, 32);
  const foot = pens.regular.draw(picture.foot, left, height - 56, 28);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">`,
    `<rect width="${String(width)}" height="${String(height)}" fill="${paper}"/>`,
    `<rect width="32" height="${String(height)}" fill="${band}"/>`,
    `<rect x="${String(left)}" y="${String(height - 118)}" width="${String(lineWidth)}" height="2" fill="${band}"/>`,
    `<path fill="${soft}" d="${small}${foot}"/>`,
    `<path fill="${ink}" d="${title}"/>`,
    '</svg>',
  ].join('');
};
