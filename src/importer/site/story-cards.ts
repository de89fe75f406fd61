import { findDates, readDateLine } from '../dateline/printed-dates.ts';

interface StoryLine {
  /** Its place in the text. */
  readonly at: number;
  /** Its words. */
  readonly text: string;
}

/** How many words the headline of another story has at least, how long a day and the label above the first story are at most and a paragraph of news at least, in characters, and how far below such a story another day is looked for, in lines. */
const size = { title: 4, day: 40, label: 24, news: 120, farthest: 60 } as const;

interface Card {
  /** Where its headline stands first among the lines. */
  readonly from: number;
  /** True where the page left its headline out already. */
  readonly sure: boolean;
}

/** The headline of another story, as name of its picture and as link one below the other, and its day: "Alder café wins a prize", "Alder café wins a prize", "February 12, 2024". */
const cardsIn = (lines: readonly StoryLine[], isSite: (at: number) => boolean): Card[] =>
  [...lines.keys()].flatMap((from) => {
    const [name, title, day, next] = lines.slice(from, from + 4);
    return name &&
      title?.text === name.text &&
      day !== undefined &&
      day.text.length <= size.day &&
      name.text.split(' ').length >= size.title &&
      // A release may stand below its headline and day too.
      (next?.text.length ?? 0) < size.news &&
      readDateLine(day.text) !== undefined
      ? [{ from, sure: isSite(title.at) }]
      : [];
  });

/** The cards of other stories above a release, with their days, by the places of their lines: two at least one below the other, or one that the page left out already, where a day stands further below that may be the release's; `isSite` tells what is left out. */
export const findStoryCards = (
  lines: readonly StoryLine[],
  isSite: (at: number) => boolean,
): number[] => {
  const cards = cardsIn(lines, isSite);
  const last = cards.at(-1);
  if (last === undefined) return [];
  const isDated = lines
    .slice(last.from + 3, last.from + 3 + size.farthest)
    .some(({ text }) => text.length <= size.news * 4 && findDates(text).length > 0);
  if (!isDated) return [];
  const isRow = (at: number, step: number): boolean =>
    cards[at + step]?.from === (cards[at]?.from ?? 0) + 3 * step;
  const others = cards.filter(({ sure }, at) => sure || isRow(at, 1) || isRow(at, -1));
  return others.flatMap(({ from }, at) => {
    // "What's Hot" above the first of them
    const label = lines[from - 1];
    const isLabel =
      at === 0 &&
      label !== undefined &&
      label.text.length <= size.label &&
      !/\d|:$/.test(label.text);
    return lines.slice(isLabel ? from - 1 : from, from + 3).map((line) => line.at);
  });
};
