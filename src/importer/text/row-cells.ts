/** True where a stroke at the start of every row frames a table; at the start of some it parts an empty cell. */
export const isFramed = (rows: readonly string[]): boolean =>
  rows.every((row) => row.trim().startsWith('|'));

/** The cells of a row whose cells strokes part; a stroke at the end, and in a framed table one at the start, parts nothing. */
export const cellsOfRow = (row: string, framed: boolean): string[] =>
  row
    .trim()
    .replace(framed ? /^\||\|$/g : /\|$/, '')
    .split('|')
    .map((cell) => cell.trim());

// "Travel vaccines 268 241 (14)": two figures or more behind a name.
const figures = /\p{Alpha}.*(?:\s[(+−–-]?[$€£]?\d[\d.,]*[%)]{0,2}){2}$/u;

/** True for a table's row whose cells a copy ran together: "Travel vaccines 268 241 14%". */
export const isRowOfFigures = (row: string): boolean => row.length < 200 && figures.test(row);

const wall = /^\|(?:\s*\|)*$/;
// "|Jane Doe" stands in the second of two columns, and the strokes alone above it keep them apart.
const behindWall = /^\s*\|\s*[^|\s]/;
/** How many rows of nothing but strokes at least show that the walls of a layout's cells are all that is left of it. */
const leastWalls = 3;

/** The lines of a text without the strokes that a page's layout left, rows of them alone and one at the end of a cell's words: "|||||", "Acme Opens a Mill |"; as they are where more rows have cells of their own. */
export const withoutWalls = (lines: readonly string[]): readonly string[] => {
  const walls = lines.filter((line) => line.includes('|') && wall.test(line.trim())).length;
  if (walls < leastWalls || lines.some((line) => behindWall.test(line))) return lines;
  const rows = lines.filter((line) => /[^|\s]\s*\|.*[^|\s]/.test(line)).length;
  if (rows >= walls) return lines;
  return lines.map((line) => {
    if (!line.includes('|')) return line;
    const text = line.trim();
    if (wall.test(text)) return '';
    return /^[^|]+\|{1,12}$/.test(text) ? line.trimEnd().replace(/\|+$/, '').trimEnd() : line;
  });
};

// "Tel.: | +49 371 555 0114 | |": a label and what it tells in the first two of three columns
const cardRow =
  /^\|?\s{0,3}([^\s|:][^|:]{1,40}:)\s{0,3}\|\s{0,3}([^\s|](?:[^|]{0,158}[^\s|])?)\s{0,3}\|\s{0,3}\|$/;
const cardReach = /^\|?\s*(?:tel|phone|fon|mobile?|e-?mail|mail)[^|]{0,20}:/i;
const ruleOfCard = /^\|?(?:\s?:?-{2,}:?\s?\|){2,}$/;
const oneCell = /^[^|]{1,160}\|$/;
/** How many rows such a card has at least, and how many lines may stand above these. */
const card = { rows: 3, above: 6 } as const;

/** The lines of a text without the strokes of a card whose last column is empty, "Tel.: | +49 371 555 0114 | |" as "Tel.: +49 371 555 0114", and of the cells right above it, as a press agency's page leaves them; as they are where there is none. */
export const withoutCardWalls = (lines: readonly string[]): readonly string[] => {
  const rows = [...lines.keys()].filter((at) => {
    const line = (lines[at] ?? '').trim();
    return line.endsWith('|') && cardRow.test(line);
  });
  const [from] = rows;
  const to = rows.at(-1);
  if (from === undefined || to === undefined || rows.length < card.rows) return lines;
  const isWhole = to - from === rows.length - 1;
  if (!isWhole || !rows.some((at) => cardReach.test((lines[at] ?? '').trim()))) return lines;
  let top = from;
  const isAbove = (text: string): boolean =>
    wall.test(text) || ruleOfCard.test(text) || oneCell.test(text) || text === '|';
  while (top > 0 && from - top < card.above && isAbove((lines[top - 1] ?? '').trim())) top -= 1;
  return lines.map((line, at) => {
    if (at < top || at > to) return line;
    const text = line.trim();
    if (at >= from) return text.replace(cardRow, '$1 $2');
    return oneCell.test(text) ? text.slice(0, -1).trimEnd() : '';
  });
};
