import type { PhraseTerm, Term, WordTerm } from './plan-query.ts';

/** A term with the number of words that it takes. */
export interface Taken {
  /** The term. */
  readonly term: Term;
  /** Number of words. */
  readonly words: number;
}

const figure = /^(\p{L}{1,4})?\s*[=<>\u2264\u2265~]\s*(\p{Sc}?\.?\d[\d.,]*%?)$/u;

// American journals print no nought before the point.
const withNought = (text: string): string => text.replace(/(?<!\d)\.(?=\d)/gu, '0.');

/** A figure with a sign: "p=0.035" is printed with and without spaces; the index drops the sign, so that the number has to do. */
export const figureTerm = (typed: string): WordTerm | undefined => {
  const [, letter = '', number = ''] = figure.exec(typed) ?? [];
  if (number === '') return undefined;
  return { kind: 'number', typed, variants: [withNought(number), `${letter}${number}`] };
};

// "6.5mg/kg" is printed with a space.
const spaced = (word: string): string[] => {
  const [, number, unit] =
    /^(\p{Sc}?\d[\d.,]*)(\p{L}[\p{L}/\u00b2\u00b3]*[23]?)$/u.exec(word) ?? [];
  return number === undefined || unit === undefined ? [] : [`${number} ${raisedForm(unit)}`];
};

const raised: Readonly<Record<string, string>> = { 2: '\u00b2', 3: '\u00b3' };

/** A unit as it is printed: "mg/m2" is mg/m². */
export const raisedForm = (word: string): string =>
  word.replace(/(?<=\/?[cm]?m)[23]$/u, (digit) => raised[digit] ?? digit);

/** The ways to print a marker with a plus: "HER2+" is printed HER2-positive, "HER2-" would be too often a hyphen. */
export const positive = (word: string): string[] | undefined => {
  const marker = /^([\p{L}\p{N}-]{2,})\+$/u.exec(word)?.[1];
  return marker === undefined ? undefined : [`${marker}-positive`, `${marker} positive`];
};

/** A number or a code with the ways to print it. */
export const numberTerm = (word: string): WordTerm => ({
  kind: /\p{L}/u.test(word) ? 'code' : 'number',
  typed: word,
  variants: [raisedForm(withNought(word)), ...spaced(word)],
});

/** The figure of three words that begins at a word: "p = 0.035". */
export const takeFigure = (words: readonly string[], at: number): Taken | undefined => {
  const term = figureTerm(words.slice(at, at + 3).join(' '));
  return term && { term, words: 3 };
};

const scales: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  mm: 'million',
  b: 'billion',
  bn: 'billion',
};

/** The sum of money that begins at a word: "$10 million" is one figure, not any ten and any million; "$10M" and "10 million dollars" are the same. */
export const takeMoney = (words: readonly string[], at: number): Taken | undefined => {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3);
  const isScale = /^(?:thousand|million|billion)$/i.test(second);
  if (isScale && /^\d[\d.,]*$/.test(first) && /^(?:dollars|euros|pounds)$/i.test(third))
    return {
      term: { kind: 'number', typed: `${first} ${second}` },
      words: 3,
    };
  const [, sum, short] = /^\p{Sc}(\d[\d.,]*)(\p{L}{1,2})?$/u.exec(first) ?? [];
  if (sum === undefined) return undefined;
  const scale = short === undefined ? undefined : scales[short.toLowerCase()];
  if (scale !== undefined)
    return { term: { kind: 'number', typed: first, variants: [`${sum} ${scale}`] }, words: 1 };
  return short === undefined && isScale
    ? {
        term: { kind: 'number', typed: `${first} ${second}`, variants: [`${sum} ${second}`] },
        words: 2,
      }
    : undefined;
};

const phases: Readonly<Record<string, string>> = {
  1: 'I',
  2: 'II',
  3: 'III',
  4: 'IV',
  one: 'I',
  two: 'II',
  three: 'III',
  four: 'IV',
};

/** The phase of a trial that begins at a word: "phase 2" is printed Phase II. */
export const takePhase = (words: readonly string[], at: number): Taken | undefined => {
  const [first = '', second = ''] = words.slice(at, at + 2);
  const [, number = '', part = ''] = /^(\d|\p{L}{3,5})([ab])?$/u.exec(second.toLowerCase()) ?? [];
  const roman = phases[number];
  if (!/^(?:phase|ph)$/i.test(first) || roman === undefined) return undefined;
  const typed = `${first} ${second}`;
  const term: PhraseTerm = { kind: 'phrase', typed, variants: [`Phase ${roman}${part}`, typed] };
  return { term, words: 2 };
};

const ordinals = ['first', 'second', 'third', 'fourth'];

const partOfYear =
  /^(?:(?<count>[1-4])(?<unit>[QH])|(?<unitFirst>[QH])(?<countLast>[1-4]))(?:'?(?<year>\d{4}|\d{2}))?$/i;

/** The quarter or half of a year that begins at a word: "2H 2013" is printed 2H2013, H2 2013 and second half of 2013. */
export const takePartOfYear = (words: readonly string[], at: number): Taken | undefined => {
  const [first = '', ...others] = words.slice(at, at + 6);
  const short = partOfYear.exec(first)?.groups;
  const ordinal = ordinals.indexOf(first.toLowerCase()) + 1;
  const long = /^(?:quarter|half)$/i.test(others[0] ?? '') && ordinal > 0;
  if (!short && !long) return undefined;
  const count = short ? Number(short['count'] ?? short['countLast']) : ordinal;
  const unit = /^q/i.test(short?.['unit'] ?? short?.['unitFirst'] ?? others[0] ?? '') ? 'Q' : 'H';
  const linked = short ? 0 : 1;
  const skipped = others.slice(linked).findIndex((word) => !/^(?:of|fiscal|the|year)$/i.test(word));
  const told = short?.['year'];
  const year = told ?? others[linked + Math.max(0, skipped)] ?? '';
  if (!/^(?:FY)?\d{4}$|^\d{2}$/i.test(year) || (unit === 'H' && count > 2)) return undefined;
  const taken = told === undefined ? 1 + linked + Math.max(0, skipped) + 1 : 1;
  const full = year.replace(/^FY/i, '').replace(/^(?=\d{2}$)/, '20');
  const typed = words.slice(at, at + taken).join(' ');
  const part = `${ordinals[count - 1] ?? ''} ${unit === 'Q' ? 'quarter' : 'half'}`;
  return {
    term: {
      kind: 'phrase',
      typed,
      variants: [
        typed,
        `${String(count)}${unit}${full}`,
        `${String(count)}${unit} ${full}`,
        `${unit}${String(count)} ${full}`,
        `${part} of ${full}`,
        `${part} ${full}`,
        `${part} of fiscal ${full}`,
        `${part} fiscal ${full}`,
        `${part} of fiscal year ${full}`,
      ],
    },
    words: taken,
  };
};
