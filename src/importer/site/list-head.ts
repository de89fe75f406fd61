import { readDateline } from '../dateline/dateline.ts';
import { findDates } from '../dateline/printed-dates.ts';
import { foldWords } from '../head/folded-words.ts';
import { likeness } from '../head/likeness.ts';

/** How far down the head of a message in a list's archive goes, and how far below it the release's own headline is looked for, in lines. */
const reach = { head: 20, headline: 16 } as const;
/** How much the headline tells of what the message's subject does at least. */
const alike = 0.5;

// "Previous message: …", "[prev in list] [next in thread]", "Messages sorted by: [ date ] [ thread ]": the ways from one message to others.
const way =
  /^(?:(?:previous|next) (?:message|in thread)(?: \(by thread\))?\s?:\s?\S|next in thread\s?:|(?:maybe )?in reply to\s?:\s?\S|(?:contemporary )?messages sorted(?: by)?\s?:\s?\[|(?:this message|mail actions)\s?:\s\[|\[(?:prev(?:ious)?|next) (?:in list|in thread|by date|by thread)\]|(?:<[-–]+ )?(?:date|thread|chronological|author)\s?(?:prev|next|index)?(?: \[?(?:date|thread) (?:prev|next|index)\]?)+$)/i;
// "[alder-announce] PRESS RELEASE: Alder opens a mill"
const subject =
  /^(\[[\w .-]{2,50}\])\s+(?:(?:fwd?|re|ann(?:ounce)?|(?:press|news|media) release)\s*:\s*)*(\S.*)$/i;
// "Ann Berg ann.berg at alder.example"
const sender = /^(.{2,60}?) <?[\w.+-]{1,40} at [\w-]{1,40}(?:\.[\w-]{2,20}){1,3}>?$/;
const stamp = /^(?:mon|tue|wed|thu|fri|sat|sun)\w{0,6},? \w{3,9} +\d{1,2}.{0,40}\b(?:19|20)\d\d\b/i;

const isToldBelow = (words: string, below: readonly string[]): boolean => {
  const near = below.slice(0, reach.headline).map(foldWords);
  return near.some((line, at) =>
    [line, `${line} ${near[at + 1] ?? ''}`].some(
      (own) =>
        own.length < 300 &&
        own.split(' ').length >= 4 &&
        (own.startsWith(words) || likeness(words, own) >= alike),
    ),
  );
};

/** The head of a message in a list's archive. */
export interface ListHead {
  /** Places of the lines that are none of the release's: those that lead to other messages; the subject where the release prints a headline of its own below, the sender where it names him, the hour where it prints its day. */
  readonly places: readonly number[];
  /** The name of the list before a subject that is the only headline, with its place: "[alder-announce]". */
  readonly tag?: { readonly at: number; readonly text: string };
}

const none: ListHead = { places: [] };

/** Finds the head that a list's archive sets at the top of a message. */
export const findListHead = (lines: readonly string[]): ListHead => {
  const ways = [...lines.slice(0, reach.head).entries()].flatMap(([at, line]) =>
    line.length < 300 && way.test(line) ? [at] : [],
  );
  const last = ways.at(-1) ?? 0;
  const isHead =
    ways.length > 1 && lines.slice(0, last).some((line) => stamp.test(line) || subject.test(line));
  if (!isHead) return none;
  const places = [...ways];
  let tag: ListHead['tag'];
  const below = lines.slice(last + 1);
  for (const [at, line] of lines.slice(0, ways[0] ?? 0).entries()) {
    const [, list = '', words = ''] = subject.exec(line) ?? [];
    if (words !== '' && isToldBelow(foldWords(words), below)) places.push(at);
    else if (words !== '') tag = { at, text: list };
    const [, name = ''] = sender.exec(line) ?? [];
    if (name !== '' && below.some((other) => other.includes(name))) places.push(at);
    const day = stamp.test(line) ? findDates(line)[0]?.edtf : undefined;
    if (
      day !== undefined &&
      below
        .slice(0, reach.headline)
        .some((other) => readDateline(other.slice(0, 200))?.date?.edtf === day)
    )
      places.push(at);
  }
  return tag === undefined ? { places } : { places, tag };
};
