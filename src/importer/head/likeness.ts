import { headlineVerb } from './headline-verbs.ts';

/** How many of the telling words of two headlines are in both, from 0 to 1; 1 where `other` says all of `one` and more, or what happened to it: "Acme Registry 2.0" and "Acme Announces Acme Registry 2.0". */
export const likeness = (one: string, other: string): number => {
  const tellingOf = (text: string): Set<string> =>
    new Set(text.split(' ').filter((word) => word.length > 2 && !/^(?:the|and|for)$/.test(word)));
  const [a, b] = [tellingOf(one), tellingOf(other)];
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  const whole = a.size >= 6 || (a.size >= 4 && !headlineVerb.test(one) && headlineVerb.test(other));
  return both === a.size && whole ? 1 : both / Math.max(1, a.size + b.size - both);
};
