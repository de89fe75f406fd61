import { isAbout } from '../body/heading-words.ts';

/** How many lines of the news, and how many characters of each, tell whom it names. */
const news = { lines: 30, line: 600 } as const;
/** How long what presents a firm below the news is at least, in characters. */
const leastTold = 60;

const words =
  /(?<!\p{Alpha})(?!(?:copyright|rights|reserved|corp|company|limited|group|news|press)\b)\p{Alpha}[\p{Alpha}\p{N}'’-]{3,}/giu;
const presented =
  /^\p{Alpha}+(?: \p{Lower}+)*\s(?:the\s|die\s|das\s|den\s)?(\p{Upper}.{3,70}?)\s?:?$/u;

/** What the news names, asked of the lines below it. */
export interface NamesOfNews {
  /** True for a line that names somebody whom the news names, or nobody. */
  readonly holdsNamed: (text: string) => boolean;
  /** True for the heading under which a firm of the news is presented, "About Acme Optics" above a sentence. */
  readonly presentsNamed: (text: string, below: string) => boolean;
}

/** Whom the first of the lines name, up to `end`, or −1 where they have none. */
export const namesOfNews = (
  lines: readonly { readonly text: string }[],
  end: number,
): NamesOfNews => {
  let told: string | undefined;
  const tells = (name: string): boolean => {
    told ??= lines
      .slice(0, end === -1 ? news.lines : Math.min(news.lines, end))
      .map((line) => line.text.slice(0, news.line))
      .join(' ');
    return told.includes(name);
  };
  return {
    holdsNamed: (text) => {
      const names = text.match(words) ?? [];
      return names.length === 0 || names.some(tells);
    },
    presentsNamed: (text, below) => {
      const name = text.length <= 90 && isAbout(text) ? presented.exec(text)?.[1] : undefined;
      return name !== undefined && below.length >= leastTold && tells(name);
    },
  };
};
