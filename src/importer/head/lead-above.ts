import { isInCapitals, isTitleCase } from '../body/letter-case.ts';
import { foldWords } from './folded-words.ts';
import type { Unit } from './headline-lines.ts';
import { headlineVerb } from './headline-verbs.ts';

/** How many words a sentence has at least that a host printed above the news and that the news begins with, and how many at most; how many words the news may say beside them, and which share of them it says in their order. */
const lead = { words: 12, most: 90, beside: 25, share: 0.9 } as const;

// How many words of the one stand in the other in the same order.
const inOrder = (words: readonly string[], others: readonly string[]): number => {
  let row = new Array<number>(others.length + 1).fill(0);
  for (const word of words) {
    const next = [0];
    for (const [at, other] of others.entries())
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** True for a sentence with its full stop with which the news begins, word for word or but for "(Nasdaq: ALD)" and "today": its host printed the lead above itself; `news` is folded. */
export const isLeadAbove = (text: string, news: string): boolean => {
  if (!/[\p{Lower}\d][.!]["”)]?$/u.test(text)) return false;
  const folded = foldWords(text);
  const words = folded.split(' ');
  if (words.length < lead.words || words.length > lead.most) return false;
  if (news.includes(folded)) return true;
  const [first = ''] = words;
  const opening = news.split(' ', words.length + lead.beside);
  return (
    opening.slice(0, 3).includes(first) && inOrder(words, opening) >= words.length * lead.share
  );
};

/** How long a line is at most that is set as a sentence and yet a headline, in characters. */
const longestSentence = 220;

// "A Dayton, Ohio based laboratory, Alder Labs, is preparing to offer tests for farms.": an article, what is or was, and a stop.
const opensPlainly = /^(?:An?|The|This|These|Our|We|With)\s\S.{50,360}\p{Lower}\.$/u;
const tellsOfState = /\s(?:is|are|was|were|has|have|had|will) \p{Lower}/u;

/** True for what a host or a wire's summary says above the news in a whole sentence, or in one that was cut: no headline is set so. */
export const isSaidAbove = (text: string): boolean =>
  (text.length > longestSentence ||
    (text.endsWith('.') && opensPlainly.test(text) && tellsOfState.test(text))) &&
  !isTitleCase(text) &&
  !isInCapitals(text);

/** The places of the lines above the news that are none of its headline, a lead that its host printed there and the decks below it, "Creating up to 120 positions over four years"; `news` is folded. */
export const leadAndDecks = (units: readonly Unit[], news: string): ReadonlySet<number> => {
  const at = units.findIndex(
    ({ kind, main, rich }) => kind === 'words' && !main && isLeadAbove(rich.text.trim(), news),
  );
  const isDeck = ({ kind, main, heading, rich: { text } }: Unit, place: number): boolean =>
    place > at &&
    kind === 'words' &&
    !main &&
    !heading &&
    !isTitleCase(text) &&
    !isInCapitals(text) &&
    (!headlineVerb.test(text) || /^\p{Upper}\p{Lower}{2,}ing\s/u.test(text));
  return new Set(
    at === -1
      ? []
      : units.flatMap((unit, place) => (place === at || isDeck(unit, place) ? place : [])),
  );
};
