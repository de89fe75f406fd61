import { readDateLine } from '../dateline/printed-dates.ts';

// "… In the first batch, 118 women [...]", "… und prüft […] Weiterlesen"
const cut =
  /\s?(?:\[(?:\.{3}|…)\]|\((?:\.{3}|…)\)|\.{3}|…)(?:\s(?:read more|more|continue reading|weiterlesen|mehr|lire la suite|leer más|seguir leyendo|leia mais|ler mais|leggi tutto|continua|lees (?:meer|verder)|czytaj (?:więcej|dalej)|celý článek|číst dál|läs mer|les mer|læs mere|lue lisää)\s?[»›>→]?)?$/i;

/** How long an excerpt is at least, how many lines below it the news it was cut from is looked for, and how many of a page's first lines it may stand in. */
const bounds = { length: 60, below: 12, lines: 60 } as const;

/** How long an opening is at least that a page gives whole, how many lines at most stand between it and the news, and how long those are at most. */
const whole = { length: 100, between: 14, line: 120 } as const;

// "Villages in five states will share …" as the page's own lead, and below "Joint release" and the day as the first paragraph.
const isLeadOfPage = (lines: readonly { readonly text: string }[], at: number): boolean => {
  const text = lines[at]?.text ?? '';
  if (text.length < whole.length || !/\p{Lower}[.!?]["”’]?$/u.test(text)) return false;
  const below = lines.slice(at + 1, at + 2 + whole.between);
  const copy = below.findIndex((line) => line.text.startsWith(text));
  const between = below.slice(0, copy);
  return (
    copy > 0 &&
    between.every((line) => line.text.length <= whole.line) &&
    between.some((line) => readDateLine(line.text)?.edtf !== undefined)
  );
};

/** The places of the lines in which a page gives the opening of its news once more, cut short or as its own lead above the day: all of their words stand below again. */
export const findExcerpts = (lines: readonly { readonly text: string }[]): readonly number[] => {
  const found: number[] = [];
  for (const [at, { text }] of lines.slice(0, bounds.lines).entries()) {
    if (isLeadOfPage(lines, at)) found.push(at);
    if (text.length < bounds.length || !/[\])….]$|(?:…|\.{3}|\])\s\p{Alpha}.{2,20}$/u.test(text))
      continue;
    const end = cut.exec(text)?.index;
    if (end === undefined || end < bounds.length) continue;
    const news = lines
      .slice(at + 1, at + bounds.below)
      .map((line) => line.text)
      .join(' ');
    if (news.includes(text.slice(0, end).trimEnd())) found.push(at);
  }
  return found;
};
