import { isEndMark } from '../body/end-mark.ts';
import { isAbout } from '../body/heading-words.ts';
import { hasAddress } from '../contacts/lines.ts';
import { foldWords, shareIn } from '../head/folded-words.ts';
import { isLastOfRelease } from './last-paragraph.ts';
import { isCommon, namesIn, tellingWords } from './page-news.ts';
import { saidByRelease } from './tail-weight.ts';

interface Line {
  readonly text: string;
  readonly linked: boolean;
  readonly site?: boolean;
}

/** How many lines a box amid the news has at most, how long its longest is, and a paragraph at least, in characters; how many paragraphs below it are asked for the issuer, and in how many of their first words; within how many lines below it the paragraphs are looked for that may be tied to the news; from which share of its words on the line above a paragraph is its headline. */
const reach = {
  box: 10,
  line: 200,
  paragraph: 60,
  paragraphs: 4,
  below: 10,
  words: 4,
  headline: 0.5,
} as const;

// "Copies of the prospectus may be obtained from …": whole sentences, however many.
const isParagraph = ({ text, linked, site = false }: Line): boolean =>
  !linked &&
  !site &&
  text.length >= reach.paragraph &&
  /^["“”'‘«„]?[\p{Upper}\d]/u.test(text) &&
  /[\p{Lower}\d)%®™][.!?]["”’»)]{0,2}$/u.test(text);

// What ends a release, or who is to be asked about it, stands at its end.
const isAtEnd = ({ text }: Line): boolean =>
  isEndMark(text) || saidByRelease.test(text) || (text.length < 200 && hasAddress(text));

// "the peptide of Alder", "for the study of ALD-55"
const wordOfName = /(?<=[\p{Lower}\d,;)®™] )["“(]?(\p{Upper}[\p{Alpha}\p{N}-]{3,})/gu;

// The names amid its sentences: what begins one is written large anyway.
const namesAmid = (text: string): string[] =>
  [...text.matchAll(wordOfName)].map(([, word = '']) => word).filter((word) => !isCommon(word));

// "“We are glad,” said Jane Doe", "Jane Doe said: “We are glad.”"
const quotes =
  /^["“„«]|\b(?:said|says|added|commented|explained)\b.{0,20}[:,]?\s?["“„«]|["”“»],? (?:said|says|added)\b/u;

// Who speaks in any news.
const ranks = /^(?:chairman|chief|director|executive|managing|officer|president)$/;

/** Of how many of a paragraph's first words what it is about is one, how long such a word is at least, and how many of them count at most. */
const subject = { words: 6, letters: 5, most: 2 } as const;

// "The survey, the first of its kind", "Members who send fewer", of which the news tell above the box.
const subjectsOf = (text: string): string[] =>
  [...tellingWords(text.split(' ').slice(0, subject.words).join(' '))].filter(
    (word) => word.length >= subject.letters && !isCommon(word) && !ranks.test(word),
  );

/** How many ties to the news at least what stands below a box has that goes on with them: one paragraph, and several. */
const enough = { one: 3, several: 2 } as const;

// What ties the paragraphs below a box to the news above it: names in both, what both are about, what somebody says, and an end below that only a release has.
const tiesTo = (
  above: readonly string[],
  told: readonly string[],
  rest: readonly Line[],
): number => {
  const words = foldWords(above.join(' '));
  const known = new Set(above.flatMap(namesAmid));
  const named = new Set(told.flatMap(namesAmid).filter((name) => known.has(name)));
  const subjects = new Set(told.flatMap(subjectsOf).filter((word) => words.includes(word)));
  const issuer = namesIn(above.find((text) => text.length >= reach.line) ?? '');
  const isPresented = rest.some(
    ({ text, linked }) =>
      !linked &&
      (isEndMark(text) ||
        saidByRelease.test(text) ||
        (isAbout(text.slice(0, 100)) && issuer.some((name) => text.includes(name)))),
  );
  return (
    Math.min(named.size, 2) +
    (told.some((text) => quotes.test(text)) ? 1 : 0) +
    (named.size > 0 && quotes.test(told[0] ?? '') ? 1 : 0) +
    Math.min(subjects.size, subject.most) +
    (isPresented ? 2 : 0)
  );
};

/** The place from which on the news go on below a box that the page sets amid them, "Schedule your free demo!", which begins at `start`; `undefined` where the release is over there. What goes on are paragraphs, one of which begins with a name that the news say above the box or which are tied to them otherwise, and the line above them is not the headline of another story; a single paragraph, the last of all, tells nothing of a host. */
export const endOfInsetBox = (lines: readonly Line[], start: number): number | undefined => {
  if (start < 1 || lines.slice(0, start).some(isAtEnd)) return undefined;
  for (let at = start + 1; at <= start + reach.box && at < lines.length; at += 1) {
    const above = lines[at - 1]?.text ?? '';
    if (above.length > reach.line) return undefined;
    if (at + 1 === lines.length) return isLastOfRelease(lines, start, at) ? at : undefined;
    const rest = lines.slice(at, at + reach.paragraphs);
    const next = rest.findIndex((line) => !isParagraph(line));
    const told = rest.slice(0, next === -1 ? rest.length : next).map(({ text }) => text);
    if (told.length === 0) continue;
    const news = lines.slice(0, start).map(({ text }) => text);
    const ties = tiesTo(
      news,
      lines
        .slice(at, at + reach.below)
        .filter(isParagraph)
        .map(({ text }) => text),
      lines.slice(at),
    );
    if (told.length < 2) {
      if (ties < enough.one) continue;
      return shareIn(foldWords(above), foldWords(told[0] ?? '')) >= reach.headline ? undefined : at;
    }
    const names = new Set(news.flatMap(namesIn));
    const namesIssuer = told.some((text) =>
      namesIn(text.split(' ').slice(0, reach.words).join(' ')).some((name) => names.has(name)),
    );
    return !(namesIssuer || ties >= enough.several) ||
      shareIn(foldWords(above), foldWords(told[0] ?? '')) >= reach.headline
      ? undefined
      : at;
  }
  return undefined;
};
