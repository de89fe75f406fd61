import { hasAddress, readContactHead } from './contact-lines.ts';
import { readDateline } from './dateline.ts';
import { type Piece, textOfPiece, toParagraph } from './pieces.ts';
import type { RepairLog } from './repair-log.ts';
import { isWholly, type Rich, sliceRich, trimRich } from './rich-text.ts';
import { distributorOf } from './wires.ts';

const about = /^(?:about|über|à propos d['e]\s?)\s*\S/i;
const known =
  /^["“”'‘]?(?:(?:safe[- ]harbou?r|forward[- ]looking|cautionary|special note|disclosure notice|disclaimer|important (?:safety )?information|note (?:to|on|regarding|concerning)|notes? to editors?|notice (?:regarding|concerning|on|about)|conference call|webcast|investor (?:conference|call)|background|trademarks?|references?|footnotes?|non-gaap|use of non-gaap|reconciliation|additional information|where (?:you|to) |participants? in|(?:key |recent |business |corporate |clinical |financial |pipeline |operational |first |second |third |fourth |full |third |upcoming )+(?:and |quarter|year|highlights?|updates?|results?|milestones?|events?|developments?|guidance|outlook|achievements?)|study design|trial design|presentation details|selected |indications?|what is |outlook|guidance|pipeline|summary)\b.{0,110})$/i;
// Single words that head a section; other single words on a line may be anything.
const single =
  /^(?:highlights?|results?|overview|introduction|conclusions?|background|methods?|summary|outlook|guidance|dividends?|availability|pricing|liquidity|revenues?|financials?|operations|exploration|management|features|benefits|findings|objectives?|indications?|dosage|agenda|webcast|details|recommendations?|appointments?|governance|acquisitions?|sustainability|collaborations?|partnerships?|strategy)\s*:?$/i;
const endMark =
  /^(?:#\s?#\s?#|#{2,}|\*{3,}|\*\s\*\s\*|-+\s?(?:30|end|ends|fin)\s?-+|~+|_+|-{3,}|end|ends|\(end\)|-0-)$/i;
const sourceStart =
  /^(?:source\b|view (?:source|original)|keywords?\b|copyright|©|©|logo\b|photo\b|related\b|contacts?\b)/i;

/** True for a sign that a release has ended: "# # #", "-30-", "- end -". */
export const isEndMark = (text: string): boolean => endMark.test(text.trim());

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
const isCaps = (text: string): boolean =>
  (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && text === text.toUpperCase();

const isTitleCase = (text: string): boolean => {
  const long = wordsOf(text).filter((word) => word.replace(/[^\p{L}]/gu, '').length > 3);
  const capital = long.filter((word) => /^[^\p{L}]*\p{Lu}|\p{L}\p{Lu}|\d/u.test(word));
  return long.length > 0 && capital.length >= long.length * 0.75;
};

// A sentence's end, a note's mark behind it included: "quarter.(1)".
const stopEnd = /[.!](?:\s?[([]?[\d⁰¹²³⁴-⁹*†‡]{1,3}[)\]]?)?$/;
const legalEnd = /\b(?:Inc|Corp|Ltd|Co|S\.A|N\.V|LLC|L\.P)\.$/;

const isFollowed = (next: Piece | undefined, least: number): boolean => {
  if (!next) return false;
  if (next.kind === 'paragraph') return textOfPiece(next).length >= least;
  return next.kind === 'list' || next.kind === 'table' || next.kind === 'heading';
};

/** True where a line is a heading by its words, its looks and what follows it. */
const isHeading = (line: Rich, before: Piece | undefined, next: Piece | undefined): boolean => {
  const text = line.text.trim();
  if (text.length > 150 || text.length < 3 || isEndMark(text) || !next) return false;
  if (
    /^["“”'‘](?!safe harbou?r)|^[(–—-]|[,;]$|\b(?:said|commented|stated|added)\b/i.test(text) ||
    !/\p{L}{2}/u.test(text)
  )
    return false;
  if (sourceStart.test(text) || distributorOf(text) !== undefined || readDateline(text))
    return false;
  if (/https?:|www\./.test(text) || hasAddress(text)) return false;
  if (
    about.test(text) &&
    text.length <= 110 &&
    !/[.!?]\s|\.$/.test(text.replace(/\b(?:Inc|Corp|Ltd|Co|S\.A|N\.V|LLC|Mass|Calif)\.$/, ''))
  )
    return isFollowed(next, 1);
  if (readContactHead(text) && !isCaps(text)) return false;
  if (known.test(text) && !/[.]$/.test(text)) return isFollowed(next, 10);
  if (single.test(text) && /^\p{Lu}/u.test(text)) return isFollowed(next, 40);
  if (readContactHead(text)) return false;
  const count = wordsOf(text).length;
  if (isWholly(line, 'strong') && count <= 20 && !stopEnd.test(text)) return isFollowed(next, 20);
  if (stopEnd.test(text.replace(legalEnd, ''))) return false;
  if (isCaps(text) && text.length <= 90) return isFollowed(next, 40);
  if (count > 12 || /\d{4,}\s*$/.test(text)) return false;
  if (isTitleCase(text) && (count >= 2 || text.endsWith(':')) && !text.includes(', ')) {
    if (/^(?:Mr|Ms|Mrs|Dr|Prof)\b/.test(text)) return false;
    return isFollowed(next, 80) && next.kind !== 'heading';
  }
  if (text.endsWith(':')) return false;
  // Between whole sentences, lists or tables a line alone without a stop is a heading, be it one word.
  const apart =
    before?.kind === 'list' ||
    before?.kind === 'table' ||
    (before?.kind === 'paragraph' &&
      /[.!?”"*]$/.test(textOfPiece(before)) &&
      textOfPiece(before).length > 60);
  const leads =
    next.kind === 'list' || next.kind === 'table'
      ? before?.kind !== 'list'
      : next.kind === 'paragraph' && textOfPiece(next).length >= (count === 1 ? 80 : 60);
  return (
    apart && leads && count >= 1 && count <= 9 && /^\p{Lu}\p{L}{2}/u.test(text) && text.length >= 5
  );
};

const gluedKnown =
  /^((?:Cautionary (?:Note|Statement|Language)s?(?: (?:on|Regarding|Concerning|About|for))?(?: Forward[- ]Looking (?:Statements?|Information))?|Forward[- ]Looking (?:Statements?|Information)(?: (?:Disclaimer|Disclosure|Safe Harbor))?|Safe[- ]Harbou?r(?: Statements?)?(?: (?:for|Regarding|Under|under)[^.:]{3,90}?)?|Special Note Regarding Forward[- ]Looking Statements|Note Regarding Forward[- ]Looking Statements))(?:\s*[:.–—-]+\s*|\s+)(?=(?:This|These|Statements?|Certain|Any|Except|In|The|Some|Except|To|All|Matters|Various|Information)\b)/i;
const gluedAbout =
  /^((?:About|ABOUT)\s+(?:the\s+)?[^.!?:]{2,90}?(?:,? (?:Inc|Ltd|Corp|Co)\.)?)\s*(?::\s+|\s[–—-]\s)(?=[\p{Lu}\d])/u;

const isShortSentence = (text: string): boolean =>
  /[.!?]["”’)]?$/.test(text) && text.split(/\s+/).length >= 3;

/** Offset at which a heading glued to its text ends, and at which the text begins. */
const gluedHeading = (text: string): { readonly to: number; readonly next: number } | undefined => {
  const words = gluedKnown.exec(text) ?? gluedAbout.exec(text);
  // A colon parts even a short sentence from its heading; "About Acme: 2012" is a heading throughout.
  if (words?.[1] !== undefined)
    return text.length >= 60 || isShortSentence(text.slice(words[0].length))
      ? { to: words[1].length, next: words[0].length }
      : undefined;
  if (text.length < 60) return undefined;
  const lead = /^(?:About|ABOUT)\s+(?:the\s+)?/.exec(text)?.[0];
  if (lead === undefined) return undefined;
  // "About Acme Acme is ...", "About Acme, Inc. Acme, Inc. develops ...": the name begins again.
  const name = /^[\p{L}\p{N}’'®™-]+/u.exec(text.slice(lead.length))?.[0];
  if (name === undefined) return undefined;
  const stem = name.replace(/[®™]/g, '').toLowerCase();
  const from = lead.length + name.length;
  const window = text.slice(from, from + 110).toLowerCase();
  for (const again of [stem, 'the company', 'founded in', 'headquartered in', 'based in']) {
    const at = window.search(
      new RegExp(
        `(?<=[\\s.®™)])${again.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
        'u',
      ),
    );
    if (at === -1) continue;
    const between = text.slice(from, from + at);
    if (
      /[.!?:;]\s+\p{L}+\s/u.test(between.replace(/\b(?:Inc|Corp|Ltd|Co|S\.A|N\.V)\./g, '')) ||
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

const toHeading = (text: Rich): Piece => {
  const trimmed = trimRich(text);
  const end = /\s*:$/.exec(trimmed.text)?.[0].length ?? 0;
  const words = sliceRich(trimmed, 0, trimmed.text.length - end);
  return {
    kind: 'heading',
    depth: 2,
    marked: false,
    text: {
      ...words,
      marks: words.marks.filter((mark) => mark.kind === 'link' || mark.kind === 'note'),
    },
  };
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

// "Safe Harbor Statement under the … Act of 1995:" is a heading to its end, not one glued to a text.
const isWholeHeading = (text: string): boolean =>
  known.test(text.trim()) && text.length <= 130 && !/[.!?]["”)]?\s*$/.test(text);

/** Divides paragraphs at the headings glued to them: "About Acme: Acme is …", a heading line without a blank line after it. */
export const divideAtHeadings = (pieces: readonly Piece[], log: RepairLog): Piece[] =>
  pieces.flatMap((piece, at): Piece[] => {
    if (piece.kind !== 'paragraph') return [piece];
    const [first, ...rest] = piece.lines;
    if (!first) return [];
    if (rest.length > 0) {
      const text = first.text.trim();
      if (
        (about.test(text) || known.test(text)) &&
        !readContactHead(text) &&
        text.length < 110 &&
        !/[.]$/.test(text.replace(/\b(?:Inc|Corp|Ltd|Co)\.$/, '')) &&
        rest.map((line) => line.text).join(' ').length > 15
      )
        return [toHeading(first), ...divideAtHeadings([toParagraph(...rest)], log)];
      // A line in bold above the text it heads, with nothing but a line break between them.
      if (
        isWholly(first, 'strong') &&
        text.length <= 90 &&
        !/[.,;!?]$/.test(text) &&
        !readContactHead(text) &&
        (rest[0]?.text.length ?? 0) >= 60 &&
        !isWholly(rest[0] ?? first, 'strong') &&
        !hasAddress(rest[0]?.text.slice(0, 60) ?? '')
      )
        return [toHeading(first), ...divideAtHeadings([toParagraph(...rest)], log)];
      return [piece];
    }
    if (isWholeHeading(first.text)) return [piece];
    const lead = boldLead(first);
    if (lead !== undefined) {
      const after = trimRich(sliceRich(first, lead));
      log.record(
        'glued-heading',
        first.text.slice(0, lead + 20),
        `${first.text.slice(0, lead)} ¶ ${after.text.slice(0, 20)}`,
      );
      return [toHeading(sliceRich(first, 0, lead)), toParagraph(after)];
    }
    const glued = gluedHeading(first.text);
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

/** Makes headings of the paragraphs that are headings; none after the contacts have begun, where short lines abound. */
export const findHeadings = (pieces: readonly Piece[]): Piece[] => {
  let contacts = false;
  const marked = pieces.flatMap((piece) =>
    piece.kind === 'heading' && piece.marked ? [piece.depth] : [],
  );
  const top = Math.min(3, ...marked);
  return pieces.map((piece, at) => {
    if (piece.kind === 'heading') {
      contacts = readContactHead(piece.text.text) !== undefined;
      if (!piece.marked) return piece;
      const cleaned = toHeading(piece.text);
      return cleaned.kind === 'heading'
        ? { ...cleaned, marked: true, depth: top === 3 ? 2 : piece.depth }
        : piece;
    }
    if (piece.kind !== 'paragraph') return piece;
    const [line] = piece.lines;
    if (!line) return piece;
    const text = textOfPiece(piece);
    if (text.length > 160) contacts = false;
    if (piece.lines.length > 1) {
      contacts ||= readContactHead(line.text) !== undefined;
      return piece;
    }
    const strong = about.test(text) || known.test(text);
    if (!contacts || strong) {
      if (isHeading(line, pieces[at - 1], pieces[at + 1])) {
        contacts = false;
        return toHeading(line);
      }
      contacts ||=
        readContactHead(text)?.rest === '' ||
        (readContactHead(text) !== undefined && hasAddress(text));
    }
    return piece;
  });
};
