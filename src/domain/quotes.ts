/** A text folded for comparison, with the way back to the text it came from. */
export interface FoldedText {
  /** The folded characters. */
  readonly folded: string;
  /** For each folded character, its offset in the text as it stood. */
  readonly offsets: readonly number[];
}

/** Where a quote stands in a text, as offsets into the text as it stood. */
export interface QuotePlace {
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

const superscripts = '\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079\u02d2';

const foldCharacter = (char: string): string => {
  if (/[\u2018\u2019\u201a\u201b\u2032\u0060\u00b4]/.test(char)) return "'";
  if (/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/.test(char)) return '"';
  if (/[\u2010-\u2015\u2212]/.test(char)) return '-';
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(char)) return '';
  return char;
};

/** Folds white space, quote marks, dashes and footnote marks; units such as m² keep their exponent. */
export const foldForQuote = (text: string): FoldedText => {
  let folded = '';
  const offsets: number[] = [];
  let space = true;
  let dashes = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (/\s/.test(char)) {
      if (!space) {
        folded += ' ';
        offsets.push(at);
      }
      space = true;
      dashes = false;
      continue;
    }
    // A raised digit after a letter is a unit (m²); after anything else it points to a note.
    if (superscripts.includes(char) && !/\p{L}$/u.test(text.slice(Math.max(0, at - 2), at)))
      continue;
    const plain = foldCharacter(char);
    if (plain === '') continue;
    if (plain === '-' && dashes) continue;
    folded += plain;
    offsets.push(at);
    space = false;
    dashes = plain === '-';
  }
  if (folded.endsWith(' ')) {
    folded = folded.slice(0, -1);
    offsets.pop();
  }
  return { folded, offsets };
};

const foldedAway = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

// Folding is dear; a text without the quote's longest plain word cannot hold the quote.
const cannotHold = (text: string, quote: string): boolean => {
  const longest = (quote.match(/[A-Za-z]+/g) ?? []).reduce(
    (best, word) => (word.length > best.length ? word : best),
    '',
  );
  return !text.includes(longest) && !foldedAway.test(text);
};

/** Where the quote stands in the text, or `undefined`; compared after folding, case kept. */
export const findQuote = (text: string, quote: string): QuotePlace | undefined => {
  if (cannotHold(text, quote)) return undefined;
  const haystack = foldForQuote(text);
  const needle = foldForQuote(quote).folded;
  if (needle === '') return undefined;
  const at = haystack.folded.indexOf(needle);
  if (at === -1) return undefined;
  const start = haystack.offsets[at];
  const last = haystack.offsets[at + needle.length - 1];
  if (start === undefined || last === undefined) return undefined;
  return { start, end: last + 1 };
};

/** A passage that resembles a quote, and how much of the quote it shares. */
export interface NearPassage {
  /** The passage as it stands in the text. */
  readonly passage: string;
  /** Share of the quote's words it holds, 0 to 1. */
  readonly share: number;
}

const wordsOf = (text: string): string[] => foldForQuote(text).folded.toLowerCase().split(' ');

/** The stretch of text that shares most words with the quote; what an error shows beside a false quote. */
export const nearestPassage = (
  texts: readonly string[],
  quote: string,
): NearPassage | undefined => {
  const wanted = new Set(wordsOf(quote));
  const width = wordsOf(quote).length;
  let best: NearPassage | undefined;
  for (const text of texts) {
    const words = text.split(/\s+/).filter((word) => word !== '');
    const hits = words.map((word) => (wanted.has(wordsOf(word)[0] ?? '') ? 1 : 0));
    let shared = 0;
    for (let at = 0; at < words.length; at += 1) {
      shared += hits[at] ?? 0;
      if (at >= width) shared -= hits[at - width] ?? 0;
      const share = shared / width;
      if (share <= (best?.share ?? 0)) continue;
      const first = hits.indexOf(1, Math.max(0, at - width + 1));
      best = { passage: words.slice(first, at + 1).join(' '), share };
    }
  }
  return best;
};

/** Anchor of a quote in its release: `q-` and a short sum of its folded words, the same for every statement that cites it. */
export const toQuoteAnchor = (quote: string): string => {
  // FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(foldForQuote(quote).folded))
    sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  return `q-${sum.toString(36).padStart(7, '0')}`;
};
