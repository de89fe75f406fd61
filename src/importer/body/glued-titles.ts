import type { GluedHeading } from './glued-abouts.ts';

/** How long a paragraph is at least that holds such a heading, and how long that is at most, in characters; how many words it has at least and at most. */
const bounds = { paragraph: 160, heading: 140, fewest: 3, most: 16 } as const;

// What begins a sentence and ends no name: "LinkedIn", "SignUp".
const joint =
  /(?=[ABDFOTUW])(?<=\p{Lower}{2}|\d|\))(?=(?:The|These|This|We|Our|During|Following|Under|Based|After)\s(?:\p{Upper}?[\p{Lower}’'-]+\s){2})/u;
const small = /^(?:of|and|for|the|in|on|to|with|an?|at|from|by|as|or|vs\.?|via|&|[–—-])$/;

/** Where a heading in capitals of a title ends that a copy glued to its first sentence, "End-of-Phase 2 Meeting on August 22The Company reviewed its data"; `undefined` for any other text. */
export const gluedTitle = (text: string): GluedHeading | undefined => {
  if (text.length < bounds.paragraph || !/^["“]?[\p{Upper}\d]/u.test(text)) return undefined;
  const to = text.slice(0, bounds.heading + 40).search(joint);
  if (to === -1 || to > bounds.heading) return undefined;
  const words = text.slice(0, to).split(' ');
  const isTitle =
    words.length >= bounds.fewest &&
    words.length <= bounds.most &&
    words.every((word) => small.test(word) || /^["“(]?[\p{Upper}\d]/u.test(word)) &&
    !/[.!?;,]\s|[.!?]$/.test(text.slice(0, to));
  return isTitle ? { to, next: to } : undefined;
};
