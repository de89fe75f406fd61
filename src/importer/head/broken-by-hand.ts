import { isSentence, isToldAnew, telling, tells } from './deck-below.ts';
import { isInCapitals, isTitleCase } from '../body/letter-case.ts';
import { announcingVerb, headlineVerb } from './headline-verbs.ts';
import { awaitsResults, isLeftOpen, isWaiting } from './open-lines.ts';

/** How much a headline says at least that may be whole before what stands below it, in characters and in words. */
const leastWhole = { characters: 30, words: 5, nominal: 7 } as const;

/** How many words a deck has at least above which its headline had left room. */
const leastBelowRoom = 4;

const wordsOf = (text: string): [string, ...string[]] => {
  const [first = '', ...rest] = text.split(/\s+/);
  return [first, ...rest];
};

// "Revenue of $37 Million", "14 Percent": what counts tells as much as a verb.
const measures = /[$€£]\s?\d|\b\d[\d.,]*\s?(?:%|percent|per cent|prozent|procent|million|billion)/i;

// "First Deliveries Planned for Spring", "Order Valued at $1.1 Million": a deck that leaves out its verb.
const isPassive =
  /\S\s(?:Planned|Expected|Seen|Valued|Scheduled|Slated|Anticipated|Begins?|Began|(?:Endpoints?|Goals?|Objectives?)\s(?:Not\s)?Met|Due|Continues?|On Track)(?:[\s;]|$)/i;

// "Designation Could Bring Seven Years of Market Exclusivity": a subject and what it may do.
const opensClause =
  /^(?:\S+\s){1,3}(?:Could|Would|Might|Should|Must|Will|Is|Are|Was|Were)\s\S+\s\S/;

// "Interim Results for the Period Ended 31 July 2017"
const ofPeriod = /\b(?:results|report|accounts|update|statement)\b.*\b(?:19|20)\d\d$/i;

// "First Once-Daily Tablet", "Both", "Pressemitteilung": what opens a deck and seldom goes on in a headline.
const opensDeck =
  /^(?:["“$€£]|(?:Dr|Prof)\.\s|(?:First|Only|Both|All|Each|More|Over|Nearly|Up|New|Company|Study|Agreement)\b|(?:Unternehmens|Presse|Medien)(?:mitteilung|information)(?!\p{Alpha}))/u;

// "Four-Year Program to Look for Antivirals": what the headline's contract is for.
const opensPurpose =
  /^(?:\p{Upper}\p{Lower}+|\d{1,2})-(?:[Yy]ear|[Mm]onth|[Ww]eek) \p{Upper}\p{Lower}+ to \p{Upper}/u;

// "Demonstrating Efficacy", "Dosed in Phase 2": what the line above leads to.
const opensParticiple =
  /^(?:Demonstrating|Showing|Evaluating|Comparing|Supporting|Confirming|Highlighting|Using|Involving|Containing|Describing|Targeting|Including|Featuring|Assessing|Examining|Combining|Indicating|Suggesting|Covering|Dosed|Treated|Based|Related|Held|Ended|Valued)\s/i;

// "Completed enrollment in …": a point of what was done.
const opensPast =
  /^(?!(?:Dosed|Treated|Based|Related|Held|Ended|Valued)\s)\p{Upper}\p{Lower}+ed\s/u;

// "… First Same-Day", "… to Develop Large-Scale": what stands before a noun.
const endsInCompound =
  /\p{Alpha}-(?:Year|Day|Scale|Stage|Term|Quarter|Class|Line|Label|Blind|Control|Based|Month|Week|Party|Grade|Speed|Power|Free|End)$/iu;

// "… um", "… à", "… mit", "… for Every": words of other languages, and of ours, that no headline ends with.
const leadsOn =
  /\s(?:um|auf|bei|mit|nach|aus|wegen|nicht|neue[mnrs]?|erste[mnrs]?|zweite[mnrs]?|à|en|sans|chez|vers|deux|trois|till|på|med|från|hos|nytt|ett|aan|bij|uit|naar|every|each|this|these|their|our|your|his|her|no|not|when|where|which|who|ended|ending|held)$/i;

// "… Names Former", "… Sells Its First": what stands before a noun.
const endsInAdjective =
  /\s(?:first|second|third|fourth|fifth|former|additional|novel|major|strategic|exclusive|definitive|multiple|several|vice|chief|senior|non-brokered|southern|northern|western|eastern|largest|metastatic|severe|advanced)$/i;

// "Public Offering of Common Stock", "Contract Manufacturing Agreement", "Linked to Psoriasis": what looks like a verb is none.
const nounsLikeVerbs =
  /(?<=\S )\p{Upper}\p{Lower}+ings?(?=\s|$)|\bBought Deals?\b|\b(?:linked|related|due|subject|prior|thanks|next|access) to \p{Upper}/giu;

// "Surgeon to Head Clinical Affairs; Opens …", "Laboratory in Reno and Signs …", "Opening; Preview Set …": what the headline does next, and what stands behind its last word or two.
const nextDeed = new RegExp(
  `(?:[;,]|\\s(?:and|&))\\s(?=${announcingVerb}\\b)|(?<=^\\S+(?:\\s\\S+)?);\\s`,
  'iu',
);

// "Test, Ships First European Orders": the headline's last word, and what it does next.
const beforeDeed = (line: string): string => {
  const [head = ''] = /^\S+(?:\s\S+)?,\s/.exec(line) ?? [];
  return head !== '' && headlineVerb.exec(line.slice(head.length))?.index === 0
    ? head
    : (line.split(nextDeed, 1)[0] ?? '');
};

/** True for a line without a verb of its own below one that is no shorter, but for `more` characters: a line that a width broke is longer than what it left for the next one. */
export const isRestOfLine = (a: string, b: string, more = 0): boolean =>
  b.length <= a.length + more &&
  !telling.test(b) &&
  !headlineVerb.test(
    beforeDeed(b)
      .replace(nounsLikeVerbs, ' ')
      // "Update on Its Test", "Grant Decision": no verb of a headline stands first in its bare form.
      .replace(/^\p{Upper}\p{Alpha}*(?<!s|ed|ing)(?=\s)/iu, ' ')
      // "Module to Hartwell"
      .replace(/\b[Tt]o (\p{Upper}[\p{Alpha}-]+)/gu, (all, word: string) =>
        headlineVerb.test(word) ? all : word,
      ),
  );

// "August 11, 1997 # 31", "(Code: ALD ISIN: …)", "V.ALDR | October 7": rows of a form or a host.
const isRow =
  /\s[|#]\s|^\(.*\)$|^\P{Ll}*\d{1,2},? (?:19|20)\d\d\b|^\p{Upper}\p{Lower}+ \d{1,2}, (?:19|20)\d\d\b/u;

/** True for a line that no headline ends with: "… to Develop Large-Scale", "… hebt die Prognose um", "… for Every". */
export const leadsOnBelow = (line: string): boolean =>
  leadsOn.test(line) || endsInCompound.test(line) || endsInAdjective.test(line);

const isWhole = (said: string, above: string): boolean =>
  said.length >= leastWhole.characters &&
  wordsOf(said).length >= leastWhole.words &&
  !isLeftOpen(above) &&
  !isWaiting(above) &&
  !leadsOnBelow(above) &&
  (headlineVerb.test(said) ||
    ofPeriod.test(said) ||
    isSentence(said) ||
    wordsOf(said).length >= leastWhole.nominal);

/** How many words a name has at most that stands above a headline, and how much room it leaves at least for that one's first word, in characters. */
const name = { words: 4, room: 15 } as const;

// "Informationsdienst Wissenschaft" above "Alte Mauern speichern Salz: Hochschule misst nach": what fills so little of the width was not broken at it.
const isNameAbove = (said: string, below: string): boolean => {
  const words = wordsOf(below);
  return (
    wordsOf(said).length <= name.words &&
    words.length >= leastWhole.nominal &&
    said.length + 1 + words[0].length + name.room <= below.length &&
    !headlineVerb.test(said) &&
    headlineVerb.exec(below)?.index !== 0 &&
    /^\p{Upper}/u.test(below)
  );
};

/** True where a line of a headline that was broken by hand goes on in the next one: what was said so far, `said`, is no whole headline, or what stands below says nothing of its own; `small` where the news prints the first word below in small letters, `leadsOn` where it never ends a phrase with the last word above. */
export const goesOnByHand = (
  said: string,
  above: string,
  below: string,
  { small = false, leadsOn = false }: { readonly small?: boolean; readonly leadsOn?: boolean } = {},
): boolean => {
  if (isRow.test(below) || isRow.test(said) || isToldAnew(above, below)) return false;
  if (isInCapitals(below) && !isInCapitals(said)) return false;
  if (!isWhole(said, above)) return !isNameAbove(said, below);
  if (opensPast.test(below) && headlineVerb.exec(below)?.index === 0) return false;
  if (opensParticiple.test(below) || awaitsResults(above, below))
    return !(isTitleCase(said) && isSentence(below));
  const words = wordsOf(below);
  const hadRoom = above.length + 1 + words[0].length <= below.length;
  if (hadRoom && words.length >= leastBelowRoom) return false;
  if (isSentence(said) ? small : isTitleCase(said) && isSentence(below)) return false;
  return !(
    (headlineVerb.test(said) &&
      tells(below) &&
      !isRestOfLine(above, below, leadsOn ? words[0].length : 0)) ||
    measures.test(below) ||
    opensClause.test(below) ||
    isPassive.test(below) ||
    opensDeck.test(below) ||
    opensPurpose.test(below)
  );
};
