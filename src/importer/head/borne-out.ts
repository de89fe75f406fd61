import { foldWords } from './folded-words.ts';
import { headlineVerb } from './headline-verbs.ts';
import { type Unit } from './headline-lines.ts';

/** How much of the news is asked, how many words apart it may say the last word of a line and the first one of the next, in how many characters those stand, and how long a word is at most. */
const reach = { news: 4000, words: 3, characters: 60, word: 40 } as const;

// "Library" where the news says "libraries"; the end of a word tells but how many there are.
const stemOf = (word: string): string => word.replace(/(?<=.{4})(?:ies|y|es|s|en|er|e)$/, '');

const isPrinted = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!/\p{Alpha}/u.test((text[at - 1] ?? ' ') + (text[at + word.length] ?? ' '))) return true;
  return false;
};

// What stands behind the last word of a phrase.
const behindPhrase =
  /^(?:of|for|and|the|to|with|in|on|at|by|from|as|an?|its|or|is|are|was|were|has|have|had|that|which|who|will|would|may|can|said|says|but|than|und|der|die|das|für|mit|von|ist|wird|de|des|du|la|le|et|à|en|pour|dans)$/;

const wordsIn = (text: string): readonly string[] => text.match(/[\p{Alpha}\p{N}]+/gu) ?? [];

/** What the news bears out of a line and the one above it. */
type Borne = Pick<Unit, 'beside' | 'near' | 'leadsOn'>;

// "… its last patient. Results are expected" says no word beside another.
const sentenceEnd = /[.!?;:]["”)]?\s/;

const bornOutOf = (above: string, below: string, news: string): Borne => {
  const last = foldWords(above).split(' ').at(-1) ?? '';
  const first = stemOf(foldWords(below).split(' ', 1)[0] ?? '');
  const end = stemOf(last);
  if (last.length > reach.word || !/\p{Alpha}/u.test(last) || first === '' || end === first)
    return {};
  const small = news.toLowerCase();
  let beside = false;
  let near = false;
  let leads = false;
  let ends = false;
  for (let at = small.indexOf(end); at !== -1; at = small.indexOf(end, at + end.length)) {
    if (at > 0 && /[\p{Alpha}\p{N}]/u.test(small[at - 1] ?? '')) continue;
    const [word = ''] = /^[\p{Alpha}\p{N}]+/u.exec(small.slice(at, at + reach.characters)) ?? [];
    if (stemOf(word) !== end) continue;
    const [behind = ''] = small
      .slice(at + word.length, at + reach.characters)
      .split(sentenceEnd, 1);
    const following = wordsIn(behind).slice(0, reach.words);
    beside ||= stemOf(following[0] ?? '') === first && /^[\s-]/.test(behind);
    near ||= following.some((other) => stemOf(other) === first);
    if (word !== last) continue;
    // What the news prints with a capital is a name, and may end a headline.
    const isName = news[at] !== small[at];
    leads ||= !isName;
    ends ||=
      isName ||
      /^[^\p{Alpha}\p{N}]{0,3}[.,;:)\]!?”"]/u.test(behind) ||
      behindPhrase.test(following[0] ?? 'of') ||
      headlineVerb.test(following[0] ?? '');
  }
  return {
    ...(beside && { beside }),
    ...(near && { near }),
    ...(leads && !ends && { leadsOn: true }),
  };
};

/** The units, each told what the news bears out of it: that it goes on from the one above, and whether its first word is printed small there; `news` in folded words, `text` as printed. */
export const markBorneOut = (printed: readonly Unit[], news: string, text: string): Unit[] => {
  const units = printed.map((unit): Unit => {
    const [word] = /^\p{Upper}\p{Lower}+(?!\p{Alpha})/u.exec(unit.rich.text) ?? [];
    return unit.kind === 'words' && word !== undefined && isPrinted(text, word.toLowerCase())
      ? { ...unit, small: true }
      : unit;
  });
  const opening = text.slice(0, reach.news);
  return units.map((unit, at) => {
    const above = units[at - 1];
    if (above?.kind !== 'words' || (unit.kind !== 'words' && unit.kind !== 'company')) return unit;
    const last = /[^ ]{4,}$/.exec(foldWords(above.rich.text))?.[0];
    const first = /^[^ ]{4,}/.exec(foldWords(unit.rich.text))?.[0];
    const isBorne =
      last !== undefined && first !== undefined && news.includes(` ${last} ${stemOf(first)}`);
    return {
      ...unit,
      ...bornOutOf(above.rich.text, unit.rich.text, opening),
      ...(isBorne && { borneOut: true }),
    };
  });
};
