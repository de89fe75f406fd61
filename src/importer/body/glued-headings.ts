import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { isAbout, known, toHeading } from './heading-words.ts';
import { isHeading } from './is-heading.ts';
import { isTitleCase } from './letter-case.ts';
import { type Piece, textOfPiece, paragraphOf, toParagraph } from '../pieces.ts';
import type { RepairLog } from '../repair-log.ts';
import { type Rich, sliceRich, trimRich } from '../rich-text.ts';
import { findRunIns } from './run-in-headings.ts';
import { divideTight } from './tight-headings.ts';
import { stoppedForm } from '../legal-forms.ts';

const gluedKnown =
  /^((?:Cautionary (?:Note|Statement|Language)s?(?: (?:on|Regarding|Concerning|About|for))?(?: Forward[- ]Looking (?:Statements?|Information))?|Forward[- ]Looking (?:Statements?|Information)(?: (?:Disclaimer|Disclosure|Safe Harbor))?|Safe[- ]Harbou?r(?: Statements?)?(?: (?:for|Regarding|Under|under)(?:U\.S\.|[^.:]){3,90}?)?|Special Note Regarding Forward[- ]Looking Statements|Note Regarding Forward[- ]Looking Statements|(?:Legal )?Disclaimers?(?=\s?:)|Haftungsausschluss(?=\s?:)|Avertissement(?=\s?:)))(?:\s*[:.–—-]+\s*|\s+)(?=(?:This|These|Statements|Certain|Any|Except|In|The|Some|Except|To|All|Matters|Various|Information|Diese|Ce|Cette|Les)\b)/i;
const gluedAbout = new RegExp(
  String.raw`^((?:About|ABOUT|Über|ÜBER|Om|[ÀA] propos d(?:e|u|es|['’])|Acerca de|Sobre|Informazioni su)\s*(?:the\s+)?(?:[^\s.!?:(]|\([^()]{1,40}\))(?:[^.!?:(]|\([^()]{1,40}\)){1,89}?(?:,? (?:${stoppedForm})\.)?)\s*(?::\s+|\s[–—-]\s)(?=[\p{Lu}\d])`,
  'u',
);

const stopsOfFirms = new RegExp(String.raw`\b(?:${stoppedForm})\.`, 'g');
const stopAtEnd = new RegExp(String.raw`\b(?:${stoppedForm})\.\s*$`, 'i');

// "Über Acme Acme stellt …", "Om Acme AB Acme AB utvecklar …": whom the part tells of begins again, and a verb follows.
const aboutAgain =
  /^((?:Über|Om|Over|[ÀA] propos d[eu]|Sobre|Acerca de|Informazioni su) (?:(?:die|das|den|la|le|el|het|de) )?(\p{Lu}[\p{L}\p{N}&.'’ -]{1,60}?)) (?=(?:(?:Die|Das|Der|La|Le|El|De|Het) )?\2 \p{Ll})/u;

const isShortSentence = (text: string): boolean =>
  /[.!?]["”’)]?$/.test(text) && text.split(/\s+/).length >= 3;

/** Offset at which a heading glued to its text ends, and at which the text begins. */
const gluedHeading = (text: string): { readonly to: number; readonly next: number } | undefined => {
  const said = gluedKnown.exec(text);
  // "Forward-looking statements in this release are …" is a sentence.
  const begins =
    said && (/[:.–—-]\s*$/.test(said[0]) || /^\p{Lu}/u.test(text.slice(said[0].length)));
  const words = (begins ? said : null) ?? gluedAbout.exec(text);
  // A colon parts even a short sentence from its heading; "About Acme: 2012" is a heading throughout.
  if (words?.[1] !== undefined)
    return text.length >= 60 || isShortSentence(text.slice(words[0].length))
      ? { to: words[1].length, next: words[0].length }
      : undefined;
  const again = aboutAgain.exec(text);
  if (again?.[1] !== undefined && text.length >= 60)
    return { to: again[1].length, next: again[0].length };
  // "About 70 percent of the budget" and "About half of it" begin sentences, "About eBay" a section.
  if (text.length < 60 || !isAbout(text)) return undefined;
  const lead = /^(?:About|ABOUT)\s+(?:the\s+)?/.exec(text)?.[0];
  if (lead === undefined) return undefined;
  // "About Acme Acme is ...", "About Acme, Inc. Acme, Inc. develops ...": the name begins again.
  const name = /^[\p{L}\p{N}’'®™-]+/u.exec(text.slice(lead.length))?.[0];
  if (name === undefined || !/[\p{Lu}\d]/u.test(name)) return undefined;
  const stem = name.replace(/[®™]/g, '').toLowerCase();
  const from = lead.length + name.length;
  const window = text.slice(from, from + 110).toLowerCase();
  for (const start of [stem, 'the company', 'founded in', 'headquartered in', 'based in']) {
    const at = window.search(
      new RegExp(
        `(?<=[\\s.®™)])(?<!www\\.)${start.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
        'u',
      ),
    );
    if (at === -1) continue;
    const between = text.slice(from, from + at);
    if (
      /[.!?:;]\s+\p{L}+\s/u.test(between.replace(stopsOfFirms, '')) ||
      /\b(?:is|are|and|that|which|has|develops?)\b/i.test(between)
    )
      continue;
    return { to: from + between.trimEnd().length, next: from + at };
  }
  const verb =
    /^(?:About|ABOUT)\s+((?:\p{Lu}[\p{L}\p{N}®™&.,'’-]*\s+){1,5}?)(?=\p{Lu}[\p{L}\p{N}®™-]*(?:\s\p{Lu}\p{L}*)?\s+(?:is|are|was|develops?|has|provides?|specializes|focuses|discovers|offers|operates)\b)/u.exec(
      text,
    );
  return verb ? { to: verb[0].trimEnd().length, next: verb[0].length } : undefined;
};

/** Where a heading in bold ends to which the text is glued without a space: "**About Acme**Acme is …". */
const boldLead = ({ text, marks }: Rich): number | undefined => {
  const [mark] = marks;
  if (mark?.kind !== 'strong' || mark.from > 0 || mark.to > 90) return undefined;
  const lead = text.slice(0, mark.to);
  return /\p{L}$/u.test(lead) &&
    lead.split(' ').length <= 12 &&
    lead.split(' ').length >= 2 &&
    /^["“”‘'(]?\p{Lu}/u.test(text.slice(mark.to)) &&
    text.length - mark.to >= 40
    ? mark.to
    : undefined;
};

// "**First Quarter Highlights** (all figures compared to the prior year)" above its points: the note is none of the heading's.
const boldAboveNote = (line: Rich, next: Piece | undefined): number | undefined => {
  const [mark] = line.marks;
  if (next?.kind !== 'list' || mark?.kind !== 'strong' || mark.from > 0 || mark.to > 90)
    return undefined;
  return /^\s\(\p{Ll}[^()]{20,160}\)$/u.test(line.text.slice(mark.to)) &&
    /^\p{Lu}.*[\p{L}\d]$/u.test(line.text.slice(0, mark.to))
    ? mark.to
    : undefined;
};

/** Where a heading in bold begins at the end of the text above it, its own break lost: "… a tenth of its sales. **Price and Availability**" above what is told of it. */
const boldTail = (line: Rich, next: Piece | undefined): number | undefined => {
  const mark = line.marks.findLast(({ kind }) => kind === 'strong');
  if (!mark || mark.to < line.text.length || mark.from < 60) return undefined;
  if (next?.kind !== 'paragraph' || textOfPiece(next).length < 60) return undefined;
  const tail = line.text.slice(mark.from).trim();
  const before = line.text.slice(0, mark.from).trimEnd();
  return /[.!?]["”)]?$/.test(before) &&
    tail.length <= 80 &&
    /^\p{Lu}.*[\p{L}\d)]$/u.test(tail) &&
    isTitleCase(tail) &&
    !/^\d|^(?:read|learn|see|click)\b/i.test(tail) &&
    isHeading(
      trimRich(sliceRich(line, mark.from)),
      toParagraph(sliceRich(line, 0, mark.from)),
      next,
      undefined,
    )
    ? mark.from
    : undefined;
};

// "Safe Harbor Statement under the … Act of 1995:" is a heading to its end, not one glued to a text.
const isWholeHeading = (text: string): boolean =>
  known.test(text.trim()) &&
  text.length <= 130 &&
  !/[.!?]["”)]?\s*$/.test(text.replace(stopAtEnd, ''));

// More headings in one paragraph are a fault of the source, and each costs a copy of what is left of it.
const mostTight = 30;

// "About Alder Pumps Inc.:" above "Alder Pumps (TSX-V: ALD) builds pumps …"
const presents = (heading: string, told: string): boolean =>
  isAbout(heading) &&
  (heading.match(/(?<!\p{L})\p{Lu}[\p{L}\d]{3,}/gu) ?? []).some(
    (word, at) => at > 0 && told.startsWith(word),
  );

// "leicht unter dem Vorjahr.", "personnes. »"
const closesSentence = /(?:\p{Ll}{2}|[)\d%])[.!?](?:\s?["”»“])?$/u;

// "Date of approval: August 28, 2019"
const fieldRow = /^[\p{L}\d][^:]{1,40}:\s\S/u;

// "Notes to Editors:" as the last of the lines with those to be asked, right above its text, and "Outlook" as the last below a sentence.
const headsBelow = (
  lines: readonly Rich[],
  next: Piece | undefined,
  after: Piece | undefined,
): Rich | undefined => {
  const last = lines.at(-1);
  const text = last?.text.trim() ?? '';
  if (!last || text.length > 60 || /[.,;]$/.test(text) || hasAddress(text)) return undefined;
  const above = lines.at(-2);
  if (above && closesSentence.test(above.text))
    return /^[“"]?\p{Lu}/u.test(text) && isHeading(last, toParagraph(above), next, after)
      ? last
      : undefined;
  return next?.kind === 'paragraph' &&
    (known.test(text) || isAbout(text)) &&
    !readContactHead(text) &&
    (lines.slice(0, -1).some((line) => hasAddress(line.text)) ||
      lines.slice(0, -1).every((line) => fieldRow.test(line.text)) ||
      presents(text, textOfPiece(next).replace(/^(?:The|the) /, ''))) &&
    /^["“]?\p{Lu}/u.test(textOfPiece(next)) &&
    textOfPiece(next).length >= 80
    ? last
    : undefined;
};

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
    /^["“¿]?[\p{Lu}\d].*[\p{L}\p{N})?!:]$/u.test(text) &&
    (rest[0]?.text.length ?? 0) >= 60 &&
    rest.every(
      (line) =>
        isShortSentence(line.text) && / \p{Ll}+ \p{Ll}/u.test(line.text) && !hasAddress(line.text),
    ) &&
    isHeading(first, before, paragraphOf(rest), below)
  );
};

/** Divides paragraphs at the headings glued to them: "About Acme: Acme is …", a heading line without a blank line after it. */
export const divideAtHeadings = (pieces: readonly Piece[], log: RepairLog, depth = 0): Piece[] => {
  const runIns = findRunIns(pieces);
  return pieces.flatMap((piece, at): Piece[] => {
    if (piece.kind !== 'paragraph') return [piece];
    const [first, ...rest] = piece.lines;
    if (!first) return [];
    if (rest.length > 0) {
      const divided = depth < mostTight ? divideTight(first, rest, pieces[at + 1]) : undefined;
      const last = divided ? undefined : headsBelow(piece.lines, pieces[at + 1], pieces[at + 2]);
      if (last) return [paragraphOf(piece.lines.slice(0, -1)), toHeading(last)];
      if (!divided && headsSentences(first, rest, pieces[at - 1], pieces[at + 1]))
        return [toHeading(first), paragraphOf(rest)];
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
    const lead = noted ?? boldLead(first);
    if (lead !== undefined) {
      const after = trimRich(sliceRich(first, lead));
      log.record(
        'glued-heading',
        first.text.slice(0, lead + 20),
        `${first.text.slice(0, lead)} ¶ ${after.text.slice(0, 20)}`,
      );
      return [toHeading(sliceRich(first, 0, lead)), toParagraph(after)];
    }
    const tail = boldTail(first, pieces[at + 1]);
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
    const glued = runIns.get(piece) ?? gluedHeading(first.text);
    const before = pieces[at - 1];
    // Under a heading of its own the law's name only begins the sentence.
    const headed =
      before !== undefined &&
      (before.kind === 'heading' || before.kind === 'paragraph') &&
      /forward[- ]looking|safe harbou?r|cautionary/i.test(textOfPiece(before)) &&
      (before.kind === 'heading' || isWholeHeading(textOfPiece(before)));
    if (!glued || (headed && gluedKnown.test(first.text))) return [piece];
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
