import {
  exactly,
  type Engine,
  type EnginePage,
  type Hit,
  shortestPassage,
  smallWords,
  squash,
  wordsOf,
} from './whole-search.ts';

/** Whether a query has so many words that it may be a headline or a sentence, copied. */
export const mayBePassage = (query: string): boolean =>
  !query.includes('"') &&
  new Set(
    wordsOf(query)
      .map(squash)
      .filter((word) => word !== '' && !smallWords.has(word)),
  ).size >= shortestPassage;

// So many are asked for at first, and one after the other as long as many pages have these.
const tellers = 3;
const mostTellers = 6;
const fewPages = 8;

// Codes and long words are rare ones; what they are without signs the index knows.
const byRarity = (words: readonly string[]): string[] => {
  const worthOf = (word: string): number =>
    word.length + (/\p{L}/u.test(word) && /\p{N}/u.test(word) ? 8 : 0);
  return [...new Set(words.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')))]
    .filter((word) => /^[\p{L}\p{N}]+$/u.test(word) && !smallWords.has(word.toLowerCase()))
    .sort((a, b) => worthOf(b) - worthOf(a));
};

const spellingsIn = (text: string): string[] =>
  wordsOf(text)
    .map(squash)
    .filter((word) => word !== '');

const holdsRun = (words: readonly string[], run: readonly string[]): boolean =>
  words.some((word, at) => word === run[0] && run.every((one, step) => words[at + step] === one));

// The pages that have all of these words; none where that cannot be told of a few.
const pagesHaving = async (
  words: readonly string[],
  having: (word: string) => Promise<ReadonlySet<string>>,
): Promise<readonly string[]> => {
  const [first = new Set<string>(), ...others] = await Promise.all(
    words.slice(0, tellers).map(having),
  );
  let ids = [...first].filter((id) => others.every((own) => own.has(id)));
  for (const word of words.slice(tellers, mostTellers)) {
    if (ids.length <= fewPages) break;
    const own = await having(word);
    ids = ids.filter((id) => own.has(id));
  }
  return ids.length <= fewPages ? ids : [];
};

/** Finds the pages with a headline, or where there is none those that print a sentence, as a whole and word for word, by a few of its words and by their texts; most of its words need not be looked up. */
export const findPassage = async (engine: Engine, query: string): Promise<readonly Hit[]> => {
  const asked = spellingsIn(query);
  const rarest = byRarity(wordsOf(query));
  const printing = async (
    ids: readonly string[],
    textOf: (page: EnginePage) => string,
  ): Promise<readonly Hit[]> => {
    const pages = await Promise.all(
      ids.map(async (id) => ({ id, words: spellingsIn(textOf(await engine.page(id))) })),
    );
    return pages
      .filter(({ words }) => holdsRun(words, asked))
      .map(({ id }) => ({ id, score: 1, texts: rarest }));
  };
  const headed = await printing(
    await pagesHaving(rarest, engine.inHeadline),
    ({ meta }) => meta['title'] ?? '',
  );
  if (headed.length > 0) return headed;
  return printing(
    await pagesHaving(
      rarest,
      async (word) => new Set((await exactly(engine, word)).map(({ id }) => id)),
    ),
    ({ content }) => content,
  );
};
