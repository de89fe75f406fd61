import { boldAboveNote, boldLead, boldTail } from './bold-edges.ts';
import { findCapitalLeads } from './capital-leads.ts';
import { hasAddress } from '../contacts/lines.ts';
import { gluedAbout } from './glued-abouts.ts';
import { headingAmid } from './glued-amid.ts';
import { gluedNotice, isShortSentence } from './glued-notices.ts';
import { gluedTitle } from './glued-titles.ts';
import { known, toHeading } from './heading-words.ts';
import { isHeading } from './is-heading.ts';
import { headsAmid, headsBelow } from './last-line-headings.ts';
import { type Piece, textOfPiece, paragraphOf, toParagraph } from '../pieces.ts';
import type { RepairLog } from '../repair-log.ts';
import { type Rich, sliceRich, toRich, trimRich } from '../rich-text.ts';
import { findRunIns } from './run-in-headings.ts';
import { divideTight } from './tight-headings.ts';
import { stoppedForm } from '../legal-forms.ts';
import { mayPart } from '../word-joints.ts';

const stopAtEnd = new RegExp(String.raw`\b(?:${stoppedForm})\.\s*$`, 'i');

// "Safe Harbor Statement under the … Act of 1995:" is a heading to its end, not one glued to a text.
const isWholeHeading = (text: string): boolean =>
  text.length <= 130 &&
  known.test(text.trim()) &&
  !/https?:|www\./.test(text) &&
  !/[.!?]["”)]?\s*$/.test(text.replace(stopAtEnd, ''));

// How long a paragraph above the news is at least that has a heading, in characters; those of subheads are shorter.
const leastToldAbove = 120;
const headOfNews = toParagraph(toRich('News', 1));

// More headings in one paragraph are a fault of the source, and each costs a copy of what is left of it.
const mostTight = 30;

// "Dosing" right above "Patients took 20 mg once a day. The dose could be lowered twice.": a heading, by all that makes one of a line alone, and its sentences.
const headsSentences = (
  first: Rich,
  rest: readonly Rich[],
  before: Piece | undefined,
  below: Piece | undefined,
): boolean => {
  const text = first.text.trim();
  return (
    text.length <= 80 &&
    rest.length <= 3 &&
    // "Ready?" asks the reader.
    (!text.endsWith('?') || text.split(' ').length >= 3) &&
    /^["“¿]?[\p{Upper}\d].*[\p{Alpha}\p{N})?!:]$/u.test(text) &&
    (rest[0]?.text.length ?? 0) >= 60 &&
    rest.every(
      (line) =>
        isShortSentence(line.text) &&
        / \p{Lower}+ \p{Lower}/u.test(line.text) &&
        !hasAddress(line.text),
    ) &&
    isHeading(first, before, paragraphOf(rest), below)
  );
};

/** Divides paragraphs at the headings glued to them: "About Acme: Acme is …", a heading line without a blank line after it. */
export const divideAtHeadings = (pieces: readonly Piece[], log: RepairLog, depth = 0): Piece[] => {
  const runIns = new Map([...findCapitalLeads(pieces), ...findRunIns(pieces)]);
  return pieces.flatMap((piece, at): Piece[] => {
    if (piece.kind !== 'paragraph') return [piece];
    const [first, ...rest] = piece.lines;
    if (!first) return [];
    if (rest.length > 0) {
      const divided = depth < mostTight ? divideTight(first, rest, pieces[at + 1]) : undefined;
      const last = divided ? undefined : headsBelow(piece.lines, pieces[at + 1], pieces[at + 2]);
      if (last) {
        const above = piece.lines.slice(0, -1);
        // "Notes to Editors" above "About Alder plc", both below whom to ask
        const upper = headsBelow(above, toParagraph(last), pieces[at + 1]);
        return upper
          ? [paragraphOf(above.slice(0, -1)), toHeading(upper), toHeading(last)]
          : [paragraphOf(above), toHeading(last)];
      }
      if (!divided && headsSentences(first, rest, pieces[at - 1], pieces[at + 1]))
        return [toHeading(first), paragraphOf(rest)];
      const amid = divided || depth >= mostTight ? undefined : headsAmid(piece.lines);
      const heading = amid === undefined ? undefined : piece.lines[amid];
      if (amid !== undefined && heading)
        return [
          paragraphOf(piece.lines.slice(0, amid)),
          toHeading(heading),
          ...divideAtHeadings([paragraphOf(piece.lines.slice(amid + 1))], log, depth + 1),
        ];
      if (!divided) return [piece];
      const own = divided.rest ?? [];
      // "About epilepsy" below the rows of "Overview of the approval"
      const tail = own.length > 2 ? headsBelow(own, pieces[at + 1], pieces[at + 2]) : undefined;
      const told = tail ? own.slice(0, -1) : own;
      return [
        divided.heading,
        ...(told.length > 0 ? divideAtHeadings([paragraphOf(told)], log, depth + 1) : []),
        ...(tail ? [toHeading(tail)] : []),
      ];
    }
    const noted = boldAboveNote(first, pieces[at + 1]);
    if (noted === undefined && isWholeHeading(first.text)) return [piece];
    const bold = noted ?? boldLead(first);
    const amid = depth < mostTight && piece.plain !== true ? headingAmid(first) : undefined;
    if (amid !== undefined) {
      log.record(
        'glued-heading',
        first.text.slice(Math.max(0, amid - 20), amid + 20),
        `${first.text.slice(Math.max(0, amid - 20), amid).trimEnd()} ¶ ${first.text.slice(amid, amid + 20)}`,
      );
      return [sliceRich(first, 0, amid), sliceRich(first, amid)].flatMap((part) =>
        divideAtHeadings([toParagraph(trimRich(part))], log, depth + 1),
      );
    }
    const tail = bold ? undefined : boldTail(first, pieces[at + 1]);
    if (tail !== undefined) {
      const heading = trimRich(sliceRich(first, tail));
      log.record(
        'glued-heading',
        first.text.slice(Math.max(0, tail - 20)),
        `${first.text.slice(Math.max(0, tail - 20), tail).trimEnd()} ¶ ${heading.text}`,
      );
      return [
        ...divideAtHeadings([toParagraph(trimRich(sliceRich(first, 0, tail)))], log, depth + 1),
        toHeading(heading),
      ];
    }
    const glued =
      bold ??
      runIns.get(piece) ??
      gluedNotice(first.text) ??
      gluedAbout(first.text) ??
      gluedTitle(first.text);
    if (!glued || (glued.to === glued.next && !mayPart(first.text, glued.to))) return [piece];
    const before = pieces[at - 1];
    // Under a heading of its own the law's name only begins the sentence.
    const headed =
      before !== undefined &&
      (before.kind === 'heading' || before.kind === 'paragraph') &&
      /forward[- ]looking|safe harbou?r|cautionary/i.test(textOfPiece(before)) &&
      (before.kind === 'heading' || isWholeHeading(textOfPiece(before)));
    if (headed && !bold && gluedNotice(first.text)) return [piece];
    log.record(
      'glued-heading',
      first.text.slice(0, glued.next + 20),
      `${first.text.slice(0, glued.to)} ¶ ${first.text.slice(glued.next, glued.next + 20)}`,
    );
    return [
      toHeading(sliceRich(first, 0, glued.to)),
      toParagraph(trimRich(sliceRich(first, glued.next))),
    ];
  });
};

/** Divides the paragraphs above the news, below its headline, at what names a section wherever it stands: "Summary: Alder had a loss of …". */
export const divideAboveNews = (pieces: readonly Piece[], log: RepairLog): Piece[] =>
  pieces.flatMap((piece) => {
    if (
      piece.kind !== 'paragraph' ||
      piece.lines.length > 1 ||
      textOfPiece(piece).length < leastToldAbove
    )
      return [piece];
    const runIn = findRunIns([headOfNews, piece]).get(piece);
    return runIn ? divideAtHeadings([headOfNews, piece], log).slice(1) : [piece];
  });
