import { foldWords } from '../head/folded-words.ts';

// "call Bayou Pumps today", "Reserve your seat", "Join 12,000 others", "enter e-mail below"; a release asks to visit its stand too.
const call =
  /^(?:please |to )?(?:call|reserve|book|download|enter|join|upload|order|register|apply|subscribe|sign|shop|get|claim|win|vote|cast|try|watch|read|click|tap|start|compare|discover|request|schedule|save|learn|turn on|follow|support|unlock|upgrade|switch|grab|don[’']t miss|never miss)\b/i;
const reader =
  /\b(?:yours?|our|my|now|today|here|below|free|online|never|\d{1,3},\d{3} (?:others|[^\s.,;:()]+(?: [^\s.,;:()]*)?|of))\b/i;
// "90-second tour (click to unmute)"
const clicked = /\((?:click|tap|press) (?:to|for|here)\b[^()]{0,40}\)$/i;

// "Five signs that your pump is about to fail Download Now": a button behind what it offers
const behind =
  /\p{Lower} (?:Download|Subscribe|Register|Reserve|Book|Apply|Sign Up|Shop|Learn|Watch|Join) (?:Now|Today|Here|More|Free|[Yy]our \p{Alpha}+|[Aa] \p{Alpha}+)$/u;

const joint = /\s[-–—|·]\s|[:?!.]\s+/;

/** How many words a call has at least and at most, and how many at least tell what a line is about. */
const words = { least: 2, most: 8, telling: 2 } as const;

// What tells nothing of what is to be had.
const empty =
  /^(?:please|dont|miss|never|the|and|for|from|with|you|your|yours|our|now|today|here|below|free|online|others|more|mail|email)$/;

/** The words that tell what a line calls for, folded, where it ends with a call for what is to be had elsewhere: "seat" of "Upcoming webinar: pumps after 2020 - Reserve your seat", none of "Are you getting our bulletin? Join 12,000 others"; `undefined` where it does not. */
export const readCall = (text: string): readonly string[] | undefined => {
  // "Download the app from our pages." is a sentence, as releases write too.
  if (text.length > 140 || /[\p{Alpha})]\.$/u.test(text)) return undefined;
  const last = text.split(joint).at(-1) ?? '';
  const length = last.split(' ').length;
  const calls =
    length >= words.least && length <= words.most && call.test(last) && reader.test(last);
  if (!calls && !clicked.test(text) && !behind.test(text)) return undefined;
  // "Get it here" says nothing of what is to be had, and may head a part of the release.
  const telling = foldWords(text)
    .split(' ')
    .filter((word) => word.length > 3 && !empty.test(word));
  if (telling.length < words.telling) return undefined;
  const told = calls ? foldWords(last.replace(call, '')).split(' ') : [];
  return told.filter((word) => word.length >= 3 && !/\d/.test(word) && !empty.test(word));
};

const salutation =
  /^(?:dear|to (?:our|the|all)|liebe|sehr geehrte|chers?|chères?|estimad[oa]s|querid[oa]s|car[ie]|gentili|prezad[oa]s|kära|kjære|kære|beste|geachte)(?!\p{Alpha}).{0,60}[,:!]$/iu;

/** True for a release that is a letter, which speaks to its readers: "Dear riders,". */
export const isLetter = (lines: readonly { readonly text: string }[]): boolean =>
  lines.some(({ text }) => text.length < 80 && /[,:!]$/.test(text) && salutation.test(text));
