import type { Engine, EnginePage } from './engine.ts';
import { wordsOf } from './fold.ts';
import { bare } from './passages.ts';
import type { Term } from './plan-query.ts';
import type { Answer } from './run-query.ts';
import type { Hit } from './search-clauses.ts';

// As many as a page of results shows: their texts are fetched in any case.
const ranked = 10;

const stemOf = (word: string): string =>
  word.length < 5 ? word : word.replace(/(?:ings?|ed|es|s|e|ly)$/u, '');

// The point of "4.5" is no sign that may be left out.
const folded = (word: string): string => {
  const number = /^\P{L}*?(\d[\d.,]*\d|\d)\P{L}*$/u.exec(word)?.[1];
  return number?.replaceAll(',', '') ?? bare(word);
};

// Each way to print a term as its words, folded.
const spellingsOf = (term: Term): readonly (readonly string[])[] => {
  const texts =
    term.kind === 'name'
      ? [term.typed, ...term.known.things.flatMap(({ entry }) => entry.names)]
      : [term.typed, ...('variants' in term ? (term.variants ?? []) : [])];
  return texts.map((text) =>
    wordsOf(text)
      .map(folded)
      .filter((word) => word !== ''),
  );
};

type Places = ReadonlyMap<string, readonly number[]>;

const placesOf = (words: readonly string[], fold: (word: string) => string): Places => {
  const places = new Map<string, number[]>();
  const add = (word: string, at: number): void => {
    const known = places.get(word);
    if (!known) places.set(word, [at]);
    else if (known.at(-1) !== at) known.push(at);
  };
  for (const [at, word] of words.entries()) {
    add(fold(folded(word)), at);
    // A part of a hyphenated word is found as well.
    const parts = word.split(/[-\u2010-\u2013/]/u);
    if (parts.length > 1) for (const part of parts) if (part !== '') add(fold(folded(part)), at);
  }
  return places;
};

const runsAt = (run: readonly string[], places: Places): number[] => {
  const [first = '', ...others] = run;
  return (places.get(first) ?? []).filter((at) =>
    others.every((word, step) => places.get(word)?.includes(at + step + 1) === true),
  );
};

// The shortest stretch of words that holds every term once.
const shortestWindow = (all: readonly (readonly number[])[]): number | undefined => {
  const marks = all
    .flatMap((places, term) => places.map((at) => ({ at, term })))
    .sort((a, b) => a.at - b.at);
  const counts = new Map<number, number>();
  let best: number | undefined;
  let from = 0;
  for (const { at, term } of marks) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
    for (let first = marks[from]; first && counts.size === all.length; first = marks[from]) {
      const width = at - first.at + 1;
      if (best === undefined || width < best) best = width;
      const left = (counts.get(first.term) ?? 1) - 1;
      if (left === 0) counts.delete(first.term);
      else counts.set(first.term, left);
      from += 1;
    }
  }
  return best;
};

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

// How many neighbours of the query are neighbours in the text; a figure belongs to its unit twice as much.
const adjacency = (
  terms: readonly Term[],
  found: readonly { readonly places: readonly number[]; readonly ends: ReadonlySet<number> }[],
): number => {
  let wanted = 0;
  let kept = 0;
  for (const [at, { ends }] of found.slice(0, -1).entries()) {
    const weight = terms[at]?.kind === 'number' ? 2 : 1;
    wanted += weight;
    if (found[at + 1]?.places.some((place) => ends.has(place)) === true) kept += weight;
  }
  return wanted === 0 ? 0 : kept / wanted;
};

/** How well a text prints the terms of a query: exactly or by their stems, in its headline, side by side. */
export const closeness = (
  { content, meta }: Pick<EnginePage, 'content' | 'meta'>,
  terms: readonly Term[],
  query: string,
): number => {
  const words = wordsOf(content);
  const titleEnd = wordsOf(meta['title'] ?? '').length;
  const exact = placesOf(words, (word) => word);
  const stems = placesOf(words, stemOf);
  const found = terms.map((term) => {
    const runs = spellingsOf(term);
    const exactly = runs.flatMap((run) =>
      runsAt(run, exact).map((at) => [at, run.length] as const),
    );
    const runsFound =
      exactly.length > 0
        ? exactly
        : runs.flatMap((run) =>
            runsAt(run.map(stemOf), stems).map((at) => [at, run.length] as const),
          );
    return {
      places: runsFound.map(([at]) => at),
      ends: new Set(runsFound.map(([at, length]) => at + length)),
      worth: exactly.length > 0 ? 1 : 0.5,
    };
  });
  const inTitle = found.map(({ places, worth }) =>
    places.some((at) => at < titleEnd) ? worth : 0,
  );
  const title = mean(inTitle);
  const covered = new Set(found.flatMap(({ places }) => places.filter((at) => at < titleEnd))).size;
  const window = shortestWindow(found.map(({ places }) => places));
  const asked = wordsOf(query.replaceAll('"', ' '))
    .map(folded)
    .filter((word) => word !== '');
  return (
    2 * mean(found.map(({ places, worth }) => (places.length > 0 ? worth : 0))) +
    adjacency(terms, found) +
    0.6 * title +
    0.4 * title * (covered / Math.max(1, titleEnd)) +
    (window === undefined ? 0 : (0.4 * terms.length) / Math.max(window, terms.length)) +
    (runsAt(asked, exact).length > 0 ? 1 : 0)
  );
};

/** Puts the first results in order by what their texts print, where a query has several terms; the others stay as they are. */
export const rankFirst = async (
  engine: Engine,
  hits: readonly Hit[],
  { terms }: Pick<Answer, 'terms'>,
  query: string,
): Promise<readonly Hit[]> => {
  if (terms.length < 2 && wordsOf(query).length < 2) return hits;
  const first = await Promise.all(
    hits.slice(0, ranked).map(async (hit) => ({
      hit,
      score: hit.score + closeness(await engine.page(hit.id), terms, query),
    })),
  );
  return [...first.sort((a, b) => b.score - a.score).map(({ hit }) => hit), ...hits.slice(ranked)];
};
