import type { EnginePage } from './engine.ts';
import { joinWords, squash, wordsOf } from './fold.ts';

/** A run of words of a text, marked where the reader's words are; a space stands between two runs. */
export interface Segment {
  /** The words. */
  readonly text: string;
  /** True for the reader's words. */
  readonly marked: boolean;
}

/** A place in a release that answers. */
export interface Passage {
  /** Anchor of its paragraph; left out for the beginning of the release. */
  readonly anchor?: string;
  /** Heading above it, where it has one. */
  readonly heading?: string;
  /** Its words. */
  readonly segments: readonly Segment[];
}

/** What a result shows of a release. */
export interface Shown {
  /** The headline. */
  readonly title: readonly Segment[];
  /** The place that answers best. */
  readonly excerpt: Passage;
  /** Further places, in order of the text. */
  readonly further: readonly Passage[];
  /** Names of the things asked for, as the text prints them. */
  readonly printed: readonly string[];
}

const length = 34;

// Texts share most of their words.
const known = new Map<string, string>();
const mostKnown = 50_000;

/** A word without signs and the ending of a possessive: "Fjordia®," is Fjordia and "Northwind’s" is Northwind. */
export const bare = (word: string): string => {
  const found = known.get(word);
  if (found !== undefined) return found;
  const made = squash(word.replace(/['\u2019]s\b/u, ''));
  if (known.size >= mostKnown) known.clear();
  known.set(word, made);
  return made;
};

interface Places {
  readonly places: ReadonlySet<number>;
  readonly printed: ReadonlySet<string>;
}

/** Places of words at which a name stands, however it is spelt. */
export const findNames = (words: readonly string[], names: ReadonlySet<string>): Places => {
  const places = new Set<number>();
  const printed = new Set<string>();
  if (names.size === 0) return { places, printed };
  const folded = words.map(bare);
  for (const at of words.keys()) {
    let text = '';
    for (let count = 1; count <= 6 && at + count <= words.length; count += 1) {
      text += folded[at + count - 1] ?? '';
      if (!names.has(text)) continue;
      const run = words.slice(at, at + count);
      printed.add(
        run.join(' ').replace(/^[^\p{L}\p{N}]+|(?:['\u2019]s)?[^\p{L}\p{N}]+$|['\u2019]s$/gu, ''),
      );
      for (let place = at; place < at + count; place += 1) places.add(place);
    }
  }
  return { places, printed };
};

// A mark ends where the sentence does not go on, as in "Fjordia (tavoritumab larsine)".
const goesOn = (before: string, word: string): boolean =>
  !/[,;:.)\]]$/u.test(before) && !/^[([]/u.test(word);

const segmentsOf = (
  words: readonly string[],
  from: number,
  to: number,
  marks: ReadonlySet<number>,
): Segment[] => {
  const segments: { text: string; marked: boolean }[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? '';
    const marked = marks.has(at);
    const last = segments.at(-1);
    if (last?.marked === marked && (!marked || goesOn(last.text, word)))
      last.text = joinWords([last.text, word]);
    else segments.push({ text: word, marked });
  }
  return segments;
};

const isParagraph = (id: string): boolean => /^(?:p\d+|note-.+)$/.test(id);

/** Chooses what a result shows: headline, the best passage and up to three further ones with their paragraph's address. */
export const toShown = (
  { content, meta, anchors }: EnginePage,
  locations: readonly number[],
  names: ReadonlySet<string>,
): Shown => {
  const words = wordsOf(content);
  const headline = wordsOf(meta['title'] ?? '');
  const titleEnd = headline.length;
  const { places, printed } = findNames(words, names);
  const marks = new Set([...locations, ...places]);
  const inText = [...marks]
    .filter((at) => at >= titleEnd && at < words.length)
    .sort((a, b) => a - b);
  const paragraphs = anchors.filter(({ id }) => isParagraph(id));
  const startOf = (at: number): { id?: string; location: number; end: number } => {
    const index = paragraphs.findLastIndex(({ location }) => location <= at);
    const own = paragraphs[index];
    return {
      ...(own ? { id: own.id } : {}),
      location: own?.location ?? titleEnd,
      end: anchors.find(({ location }) => location > at)?.location ?? words.length,
    };
  };
  const headingOf = (at: number): string | undefined => {
    const heading = anchors.findLast(({ id, location }) => location <= at && !isParagraph(id));
    if (!heading) return undefined;
    const end = anchors.find(({ location }) => location > heading.location)?.location;
    return joinWords(words.slice(heading.location, end));
  };
  const passageAt = (from: number): Passage => {
    const paragraph = startOf(from);
    const start = from - paragraph.location <= 10 ? paragraph.location : from - 6;
    const end = Math.min(paragraph.end, start + length);
    const segments = segmentsOf(words, start, end, marks);
    const first = segments[0];
    const last = segments.at(-1);
    const heading = headingOf(from);
    return {
      ...(paragraph.id === undefined ? {} : { anchor: paragraph.id }),
      ...(heading === undefined ? {} : { heading }),
      segments: [
        ...(first && start > paragraph.location ? [{ text: '…', marked: false }] : []),
        ...segments,
        ...(last && end < paragraph.end ? [{ text: '…', marked: false }] : []),
      ],
    };
  };
  // The window with most different words of the reader's, then most of all.
  const worth = (from: number): number => {
    const limit = Math.min(from + length - 6, startOf(from).end);
    const inside = inText.filter((at) => at >= from && at < limit);
    return new Set(inside.map((at) => bare(words[at] ?? ''))).size * 3 + Math.min(inside.length, 6);
  };
  const best = inText.reduce<{ at: number; worth: number } | undefined>((top, at) => {
    const value = worth(at);
    return !top || value > top.worth ? { at, worth: value } : top;
  }, undefined);
  const excerpt = passageAt(best?.at ?? titleEnd);
  const furtherStarts = new Map<string, number>();
  for (const at of inText) {
    const { id } = startOf(at);
    if (id !== undefined && id !== excerpt.anchor && !furtherStarts.has(id))
      furtherStarts.set(id, at);
  }
  return {
    title: segmentsOf(headline, 0, titleEnd, marks),
    excerpt,
    further: [...furtherStarts.values()].slice(0, 3).map(passageAt),
    printed: [...printed],
  };
};
