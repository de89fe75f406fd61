import { foldWords, shareIn } from '../head/folded-words.ts';
import { isTold, type PageLine } from './page-lines.ts';

/** How many lines a box has at most, and how much of its words the news may say too. */
const most = { lines: 5, told: 0.34 } as const;

// "+------------+"; the border of a table has corners between its columns too.
const border = /^\+[-=]{8,}\+$/;

/** The lines between two paragraphs of the news that a page drew a box around, by their places, where the news says nothing of what is in it; `own` are words with which the news names its issuer. */
export const findBoxes = (
  lines: readonly PageLine[],
  own: readonly string[],
): ReadonlySet<number> => {
  const found = new Set<number>();
  const borders = [...lines.keys()].filter((at) => border.test(lines[at]?.text ?? ''));
  if (borders.length < 2) return found;
  const first = lines.findIndex(isTold);
  const last = lines.findLastIndex(isTold);
  const news = foldWords(
    lines
      .filter(isTold)
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 20_000),
  );
  for (const [index, top] of borders.entries()) {
    const bottom = borders[index + 1] ?? top;
    const inside = lines.slice(top + 1, bottom);
    if (found.has(top) || inside.length === 0 || inside.length > most.lines) continue;
    if (top < first || bottom > last) continue;
    const said = inside.map(({ text }) => text).join(' ');
    if (own.some((word) => said.includes(word)) || /\||\S@\S|https?:|www\./.test(said)) continue;
    if (shareIn(foldWords(said), news) < most.told)
      for (let at = top; at <= bottom; at += 1) found.add(at);
  }
  return found;
};
