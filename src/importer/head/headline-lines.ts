import { isSaidAgain } from './cut-copies.ts';
import { namesWriter, standsApart } from './lines-apart.ts';
import { isSaidTogether } from './said-together.ts';
import { goesOnByHand, isRestOfLine, leadsOnBelow } from './broken-by-hand.ts';
import { endsOpenAbroad, endsOpenInCapitals } from '../body/heading-words.ts';
import type { HeadLine } from './head-lines.ts';
import type { Rich } from '../rich-text.ts';
import { headlineVerb } from './headline-verbs.ts';
import { isInCapitals, isTitleCase } from '../body/letter-case.ts';
import {
  awaitsCounted,
  awaitsDay,
  awaitsDeal,
  awaitsDeed,
  awaitsMeasure,
  awaitsObject,
  awaitsObjectBelow,
  awaitsPosition,
  awaitsRest,
  awaitsResults,
  danglingEnd,
  endsWithInfinitive,
  isFewWords,
  isLastWord,
  isLeftOpen,
  isWaiting,
  opensSmallJoint,
  openStart,
} from './open-lines.ts';
import {
  isClause,
  isDeckBelow,
  isReportAbove,
  isSentence,
  tells,
  tellsAnew,
  opensAnew,
  isSuperlative,
  isToldAnew,
} from './deck-below.ts';

/** One line above the news. */
export interface Unit {
  readonly rich: Rich;
  readonly kind: HeadLine;
  readonly piece: number;
  readonly main: boolean;
  readonly heading: boolean;
  readonly bold: boolean;
  /** True for a line set in italics. */
  readonly italic?: boolean;
  /** True for a line right below the one above, on a page that sets paragraphs apart. */
  readonly close?: boolean;
  /** True for a line of a text right below the one above, though each is a paragraph. */
  readonly below?: boolean;
  /** True where the news says the last word of the line above and the first of this one next to each other: "ANTIBODY-DRUG" and "CONJUGATE". */
  readonly borneOut?: boolean;
  /** True where the news says the last word of the line above right before the first of this one, in one sentence. */
  readonly beside?: boolean;
  /** True where the news says the last word of the line above and the first of this one within some words of each other. */
  readonly near?: boolean;
  /** True where the news never ends a phrase with the last word of the line above: "Portable" waits for its "Dialysis Unit". */
  readonly leadsOn?: boolean;
  /** True where the news prints the first word in small letters: it is no name. */
  readonly small?: boolean;
  /** True in a paragraph of two or three lines of words. */
  readonly pair: boolean;
}

/** Words that lead on, each on a line of its own: "RECOMMENDED CASH OFFER", "by", "ACME LIMITED", "for", "BIRCH PLC". */
export const connective = /^(?:by|for|of|and|with|to|from|between|on behalf of|&)$/i;

// Verbs of headlines that are nouns in other lines: "Acme Drills 14 Metres of Gold", "Acme Identifies Gene".
const tellsToo = /\S (?:drills|intersects|identif(?:y|ies|ied)|cuts|samples|stakes|funds)\s/i;

// "Cats keep a timetable, collars show": who says so ends the headline.
const saidBySource =
  /,\s(?:[\p{Alpha}’'-]+\s){1,4}(?:shows?|says?|finds?|suggests?|reveals?|confirms?|warns?)$/iu;

// "… Reports Third Quarter" and, an empty line between, "2009 Financial Results"
const isShortOf = (above: string, below: string): boolean =>
  /\breports?\s/i.test(above) && !/\b(?:results|earnings)\b/i.test(above) && below.length <= 40;

/** True where a line of the headline goes on in the next one; `length` is that of the headline so far, `said` are its words. */
export const joins = (
  before: Unit,
  next: Unit,
  length: number,
  said = before.rich.text,
): boolean => {
  const a = before.rich.text;
  const b = next.rich.text;
  // "… ANNOUNCES" waits for its "ACQUISITION OF ALDER LABORATORIES, INC."
  if (connective.test(b))
    return (
      next.piece <= before.piece + 1 &&
      // "By" below the page's own headline names who put it up.
      !(before.main && !next.main && /^by$/i.test(b))
    );
  if (isSaidAgain(a, b)) return false;
  // "By Jane Doe | Communications" names who wrote the copy.
  if (namesWriter(b) && !isLeftOpen(a)) return false;
  const isRightBelow =
    before.piece === next.piece || (next.below === true && next.piece === before.piece + 1);
  const own =
    next.kind === 'words' ||
    (next.kind === 'date' &&
      isRightBelow &&
      (awaitsDay.test(a) || endsOpenAbroad.test(a) || endsOpenInCapitals(a))) ||
    // "… RAPID ASSAY FOR" above "HANTAVIRUS; SITES IN NEW MEXICO, ARIZONA", which alone would be an address; "… Meeting of" above "Shareholders".
    ((next.kind === 'label' || next.kind === 'contact' || next.kind === 'announcement') &&
      isRightBelow &&
      danglingEnd.test(a) &&
      isInCapitals(a) === isInCapitals(b) &&
      !/[\d@:|]/.test(b)) ||
    ((next.kind === 'label' || next.kind === 'contact') && awaitsPosition(a, b)) ||
    (next.piece <= before.piece + 1 && isLastWord(a, b)) ||
    (next.kind === 'company' &&
      (isLeftOpen(a) || next.beside === true || /^(?:of|and|by|with|from)\s/i.test(b)));
  if (
    !own ||
    length + b.length > 320 ||
    standsApart(b) ||
    (!awaitsCounted(a) && (tellsAnew(a, b) || opensAnew(a, b)))
  )
    return false;
  if (connective.test(a)) return next.piece <= before.piece + 1;
  if (next.piece <= before.piece + 1 && awaitsRest(said, b)) return true;
  // "TDW-17 trial begins", a mail's subject, and the headline itself in another case.
  if (
    next.piece !== before.piece &&
    isSentence(a) &&
    isTitleCase(b) &&
    !isSentence(b) &&
    headlineVerb.test(b)
  )
    return false;
  if (saidBySource.test(a) && /^\p{Upper}/u.test(b)) return false;
  // A subhead in italics below a headline in other type.
  if (next.italic === true && before.italic !== true && !isLeftOpen(a) && !openStart.test(b))
    return false;
  if (isReportAbove(a, b)) return false;
  // "ACME REPORTS" with dashes below it, and its other lines below an empty one.
  if (
    before.heading &&
    !next.heading &&
    !before.main &&
    !next.main &&
    next.piece === before.piece + 1 &&
    [a, b].every(isInCapitals) &&
    isLeftOpen(a)
  )
    return true;
  if (before.main !== next.main || before.heading !== next.heading)
    // The page's own title named but the first of the lines in capitals.
    return (
      before.main &&
      !next.heading &&
      next.piece === before.piece + 1 &&
      isInCapitals(a) &&
      isInCapitals(b) &&
      (isLeftOpen(a) || openStart.test(b))
    );
  const sameRun = before.piece === next.piece;
  if (
    next.borneOut === true &&
    isInCapitals(a) === isInCapitals(b) &&
    (sameRun || next.rich.line === before.rich.line + 1)
  )
    return true;
  if ((sameRun || next.rich.line === before.rich.line + 1) && awaitsDeal(a, b)) return true;
  if (!isLeftOpen(a) && isDeckBelow(a, b)) return false;
  if (next.piece <= before.piece + 1 && isSaidTogether(before, next)) return true;
  // "OF 2024" below "… RESULTS FOR THE FOURTH QUARTER"
  const isShortRest =
    (sameRun || next.below === true) &&
    b.length <= 12 &&
    /^\P{Ll}+$/u.test(b) &&
    /[\p{Alpha}\d]$/u.test(b);
  if (isInCapitals(a) && (isInCapitals(b) || isShortRest))
    return (
      sameRun ||
      (next.piece === before.piece + 1 && (endsWithInfinitive(a) || awaitsMeasure(a, b))) ||
      (next.below === true &&
        next.piece === before.piece + 1 &&
        (!(headlineVerb.test(said) && tells(b)) || isRestOfLine(a, b))) ||
      isLeftOpen(a) ||
      openStart.test(b) ||
      (next.piece === before.piece + 1 && awaitsResults(a, b)) ||
      // "ACME" and on the next line "APPOINTS A VICE PRESIDENT"
      (next.rich.line === before.rich.line + 1 && headlineVerb.exec(b)?.index === 0) ||
      (before.bold && next.bold && next.piece === before.piece + 1 && a.length > 30)
    );
  // "BIO 2009" in the middle of a headline is a name in capitals.
  const isWhole = length <= a.length + 1 || a.split(/\s+/).length >= 4 || isInCapitals(said);
  const allCaps = isInCapitals(a) && isWhole;
  if (allCaps && !isInCapitals(b) && !(danglingEnd.test(a) && sameRun)) return false;
  const adjoining = sameRun || next.piece === before.piece + 1;
  const bothBold = before.bold && next.bold;
  if (!sameRun && next.below !== true && isClause(b)) return false;
  if (isLeftOpen(a) || endsWithInfinitive(a)) return adjoining;
  const isNext = sameRun || next.rich.line === before.rich.line + 1;
  if (isNext && (endsOpenAbroad.test(a) || awaitsObjectBelow(a, b))) return true;
  if (isNext && (awaitsMeasure(a, b) || awaitsObject(a))) return true;
  if (adjoining && bothBold === (before.bold || next.bold) && awaitsPosition(a, b)) return true;
  if (isWaiting(a) && (sameRun || bothBold || next.below === true)) return adjoining;
  if (adjoining && awaitsDeed(a, b)) return true;
  if (openStart.test(b))
    return (
      sameRun ||
      (adjoining &&
        (bothBold ||
          next.below === true ||
          (opensSmallJoint(b) && headlineVerb.test(said)) ||
          // "For the six months ended" below "Interim Results" is a line of its own.
          (isNext && (/^\p{Lower}/u.test(b) || headlineVerb.test(said)))))
    );
  if (isNext && adjoining && headlineVerb.test(said) && leadsOnBelow(a)) return true;
  if ((sameRun || (next.below === true && adjoining)) && (before.pair || headlineVerb.test(said)))
    return goesOnByHand(said, a, b, next);
  // Two paragraphs in bold, the second without a verb of its own: the headline was too long for one line.
  if (
    next.close === true &&
    adjoining &&
    bothBold &&
    a.length >= 30 &&
    !isToldAnew(a, b) &&
    !/\d{1,2},? (?:19|20)\d\d\b/.test(b) &&
    (headlineVerb.test(said) || tellsToo.test(said) || endsOpenAbroad.test(a)
      ? !headlineVerb.test(b) || isRestOfLine(a, b, b.indexOf(' ')) || isFewWords(b)
      : goesOnByHand(said, a, b, next))
  )
    return true;
  // "… to Increase Global" leaves its noun, "Ventilator Production", to the next line.
  if (
    adjoining &&
    (next.below === true || next.rich.line === before.rich.line + 1) &&
    a.length >= 60 &&
    a.length > 2.5 * b.length &&
    headlineVerb.test(a) &&
    /^(?:\p{Upper}[\p{Alpha}\p{N}®™’'-]*)(?:\s\p{Upper}[\p{Alpha}\p{N}®™’'-]*){0,2}$/u.test(b) &&
    !headlineVerb.test(b)
  )
    return true;
  if (adjoining && awaitsResults(a, b) && (bothBold || isNext || isShortOf(a, b))) return true;
  if (sameRun && before.bold && next.bold) return a.length < 90 && !isSuperlative.test(b);
  return false;
};
