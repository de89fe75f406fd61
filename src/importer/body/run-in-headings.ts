import { hasAddress } from '../contacts/lines.ts';
import { isPerson, isPersonWithPosition, startsGiven } from '../contacts/people.ts';
import { mayBeLabel } from './heading-looks.ts';
import { isEndMark } from './end-mark.ts';
import { isAbout, isNoHeading, known, namesSection, single } from './heading-words.ts';
import { isCaps, isTitleCase } from './letter-case.ts';
import { hasNamedHeadings, hasOwnHeadings } from './own-headings.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { type Piece, textOfPiece } from '../pieces.ts';
import type { Rich } from '../rich-text.ts';
import { stoppedForm } from '../legal-forms.ts';

/** Where a heading that runs into its paragraph ends, and where the paragraph's text begins. */
export interface RunIn {
  /** Offset after the heading's last word. */
  readonly to: number;
  /** Offset of the text. */
  readonly next: number;
}

/** How long such a heading may be, in words, how long its text is at least, in characters, how many a release has at least whose texts are as long as paragraphs, and how many whose headings only a colon parts from their texts. */
const bounds = { words: 6, label: 10, text: 20, paragraph: 60, fewest: 2, plain: 3 } as const;

// "**We deliver.**" and "**Sales are up.**" are sentences; "**Note.**" and "**Q.**" open what is no section.
const noHeading =
  /\b(?:is|are|was|were|has|have|had|will|can|may|must|we|i|it|you|they)\b|^(?:notes?|[QA]|yes|no|sources?|caution|warning|correction|update)$/iu;

// "**Harvest weekend:** Readers may …" and "Harvest weekend: Readers may …": a label and whole sentences.
const label =
  /^((?:\d{1,2}\. )?["“]?\p{Lu}[^:.!]{1,70}[\p{L}\p{N})?”"])(?::|(?<=\?))\s+(?=["“(]?[\p{Lu}\d$€£])/u;
// What stands in front of a colon and names no section: rows of a notice, notes, pictures, who asks and who answers.
const noLabel =
  /^(?:what|who|when|where|why|how|company|dates?|time|place|location|venue|cost|rsvp|visuals?|event|titles?|presenters?|speakers?|moderators?|sessions?|abstract|posters?|day|phone|fax|tel|web|websites?|address|note|notes|nb|please note|editor['’]s notes?|important|attention|correction|update|caption|pictured|(?:from )?(?:left|right)(?: to (?:left|right))?|above|below|doi|journal|photos?|pictures?|images?|videos?|sources?|credits?|question|answer|q\d*|a\d*|re|subject|from|to|cc|tags?|keywords?|toll[- ]free|passcode|replay|dial[- ]in|tickers?|symbols?|stock|isin|wkn|hinweis|quelle|foto|bild|anmerkung|nota|remarque|källa|kilde|obs)$/iu;

// "Media:", "Investor inquiries:" above whom to call
const reaches =
  /^(?:(?:press|media|investors?)(?:\s\p{L}+){0,2}|.*(?:contacts?|kontakt|contacto|contatto))$/iu;
// What a section answers: "Who can take part"
const asks =
  /^(?:what|who|how|why|where|when|which|wh?as|wie|wer|warum|wo|comment|pourquoi|où|qué|cómo)\s\S+\s/iu;
const isOfPerson = (words: string): boolean =>
  (startsGiven(words) && isPerson(words)) || isPersonWithPosition(words);

// "Alder's Managing Director, Dr Jane Doe, said:" leads to what she said.
const saysSo =
  /\s(?:said|says|added|adds|stated|states|commented|comments|noted|notes|explained|explains|remarked|concluded|continued|sagte|sagt|erklärte|erklärt)$/i;

const isLabel = (words: string, told: string, least: number = bounds.paragraph): boolean =>
  told.length >= least &&
  words.split(' ').length <= bounds.label &&
  (asks.test(words) ||
    (mayBeLabel(`${words.replace(/^\d{1,2}\. /, '')}:`) && !noHeading.test(words))) &&
  !noLabel.test(words) &&
  !saysSo.test(words) &&
  !reaches.test(words) &&
  !hasAddress(words) &&
  !isOfPerson(words) &&
  !isNoHeading(words, '') &&
  !isNoHeading(`${words}:`, '') &&
  /[\p{L}\d)%][.!?]["”’)]?$/u.test(told) &&
  / \p{Ll}+ \p{Ll}/u.test(told) &&
  !hasAddress(told.slice(0, 80));

// "**CORBEL: Trial in Adolescents:** The first three …": bold type ends the label, be a colon within it.
const boldLabel = ({ text }: Rich, bold: number): RunIn | undefined => {
  const words = text.slice(0, bold).trimEnd().replace(/\s?:$/, '');
  const behind = /^\s?:\s+(?=["“(]?[\p{Lu}\d$€£])/u.exec(text.slice(words.length))?.[0];
  if (behind === undefined || !/^\p{Lu}[\p{L}\d-]{1,20}:\s\p{Lu}[^.:!]{3,60}$/u.test(words))
    return undefined;
  const next = words.length + behind.length;
  return isLabel(words, text.slice(next)) ? { to: words.length, next } : undefined;
};

const labelOf = (line: Rich, bold: number | undefined): RunIn | undefined => {
  // "**Net Loss:** Net loss was $15.0 million." is one among longer ones.
  const least = bold === undefined ? bounds.paragraph : bounds.text;
  const found = line.text.length >= least ? label.exec(line.text) : null;
  const [lead, words] = found ?? [];
  if (lead === undefined || words === undefined) return undefined;
  // Where the label is set in bold all of it is, and nothing behind it.
  if (bold !== undefined && (bold < words.length || bold > lead.length)) return undefined;
  return isLabel(words, line.text.slice(lead.length), least)
    ? { to: words.length, next: lead.length }
    : undefined;
};

const endsInForm = new RegExp(String.raw`\b(?:${stoppedForm})\.$`, 'i');
const stoppedOf = ({ text }: Rich, bold: number): RunIn | undefined => {
  // "**Study Design.** Forty-seven adults …", "**Study Design**. Forty-seven adults …"
  const to = text.slice(0, bold).trimEnd().replace(/\.$/, '').length;
  if (!/^\.\s+(?=["“(]?[\p{Lu}\d$€£])/u.test(text.slice(to))) return undefined;
  const words = text.slice(0, to);
  if (!/^\p{Lu}[^.!?:;]*$/u.test(words) || words.split(' ').length > bounds.words) return undefined;
  const next = to + (/^\.\s+/.exec(text.slice(to))?.[0].length ?? 0);
  return text.length - next >= bounds.text &&
    !noHeading.test(words) &&
    // "**Alder, Inc.** **Balance Sheets** (in thousands)"
    !(endsInForm.test(text.slice(0, to + 1)) && !/[.!?]["”’)]?$/.test(text))
    ? { to, next }
    : undefined;
};

// "**Side effects** Low blood pressure occurred in …", "**Side effects** – Low blood pressure …"; "**New York**, where …" and "**Alder** makes …" begin a sentence.
const gapOf = ({ text }: Rich, bold: number): RunIn | undefined => {
  const words = text.slice(0, bold).trimEnd();
  const gap = /^\s+(?:[–—-]{1,2}\s+)?(?=["“(]?[\p{Lu}\d$€£])/u.exec(text.slice(words.length))?.[0];
  const next = words.length + (gap?.length ?? 0);
  return gap !== undefined &&
    /^(?:\d{1,2}\.\s)?["“]?\p{Lu}(?:[\p{L}\d-]{1,20}:\s\p{Lu})?[^:,;]*[\p{L}\p{N})?”"]$/u.test(
      words,
    ) &&
    words.split(' ').length <= bounds.label &&
    isLabel(words, text.slice(next))
    ? { to: words.length, next }
    : undefined;
};

// "Deposits and Loans - Deposits grew by $11.4 million …": a name in title case, a dash and whole sentences.
const dashed = /^(\p{Lu}[^:.!?,;–—]{3,50}[\p{L})%])\s(?:--?|[–—])\s+(?=["“]?\p{Lu}\p{L}*\s)/u;
const dashOf = ({ text }: Rich): RunIn | undefined => {
  const [lead, words] = dashed.exec(text) ?? [];
  return lead !== undefined &&
    words !== undefined &&
    (words.includes(' ') || isCaps(words)) &&
    words.split(' ').length <= bounds.words &&
    isTitleCase(words) &&
    !isKnownPlace(words) &&
    isLabel(words, text.slice(lead.length))
    ? { to: words.length, next: lead.length }
    : undefined;
};

// "Noninterest Income. Noninterest income was $2.2 million …": a name in title case, a stop and whole sentences; two of them at least take up a word of it. "HEDGING. The Company has …": capitals part it alone.
const plainStop = /^(\p{Lu}[^:.!?,;–—]{3,60}[\p{L})])\.\s+(?=["“]?\p{Lu}\p{L}*[\s,])/u;
const plainStopOf = ({ text }: Rich): RunIn | undefined => {
  const [lead, words] = text.length >= bounds.paragraph ? (plainStop.exec(text) ?? []) : [];
  if (lead === undefined || words === undefined) return undefined;
  const told = text.slice(lead.length);
  return words.split(' ').length <= bounds.words &&
    (isCaps(words) || (words.includes(' ') && isTitleCase(words))) &&
    !endsInForm.test(`${words}.`) &&
    !isKnownPlace(words) &&
    isLabel(words, told)
    ? { to: words.length, next: lead.length }
    : undefined;
};

/** How a heading is parted from its text: by bold type and a stop, by bold type and a colon, by bold type and a gap or dash, by a colon, by a dash or by a stop alone. */
type Parted = 'stop' | 'bold' | 'gap' | 'colon' | 'dash' | 'plain stop';

const runInOf = (piece: Piece): { readonly by: Parted; readonly runIn: RunIn } | undefined => {
  if (piece.kind !== 'paragraph' || piece.lines.length !== 1 || piece.plain) return undefined;
  const [line] = piece.lines;
  if (!line) return undefined;
  // "***Study Design.*** Forty-seven adults …" is set in italics too.
  const mark = line.marks.find(({ kind, from }) => kind === 'strong' && from === 0);
  if (mark === undefined) {
    const runIn = labelOf(line, undefined);
    if (runIn) return { by: 'colon', runIn };
    const parted = dashOf(line);
    if (parted) return { by: 'dash', runIn: parted };
    const alone = plainStopOf(line);
    return alone && { by: 'plain stop', runIn: alone };
  }
  if (mark.to > 80) return undefined;
  const stopped = stoppedOf(line, mark.to);
  if (stopped) return { by: 'stop', runIn: stopped };
  const runIn = labelOf(line, mark.to) ?? boldLabel(line, mark.to);
  if (runIn) return { by: 'bold', runIn };
  const apart = gapOf(line, mark.to);
  return apart && { by: 'gap', runIn: apart };
};

const wordsOf = (piece: Piece, { to }: RunIn): string =>
  piece.kind === 'paragraph' ? (piece.lines[0]?.text.slice(0, to) ?? '') : '';

// "Outlook" in front of a colon names a section alone, where "About Alder" or another such name heads one.
const isNamed = (words: string): boolean =>
  (known.test(words) || single.test(words) || namesSection.test(words)) &&
  (isTitleCase(words) || isCaps(words));
interface Found {
  readonly piece: Piece;
  readonly at: number;
  readonly by: Parted;
  readonly runIn: RunIn;
}

// "Noninterest income was …" behind "Noninterest Income"
const takesUp = ({ piece, runIn }: Found): boolean => {
  const start = textOfPiece(piece)
    .slice(runIn.next, runIn.next + 160)
    .toLowerCase();
  const long =
    wordsOf(piece, runIn)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return long.some((word) => start.includes(word));
};

// Three paragraphs in a row, each opened by a name and a dash.
const isInRow = (places: ReadonlySet<number>, at: number): boolean =>
  [at - 2, at - 1, at].some((from) => [0, 1, 2].every((step) => places.has(from + step)));

const inCapitals = ({ piece, runIn }: Found): boolean => isCaps(wordsOf(piece, runIn));

/** The headings that open several paragraphs of a release and are parted from them by bold type or by a colon: "**The building.** The plant has been empty since …", "Availability: The stent will be sold …" where "About Acme: Acme makes …" stands below; none where they name people, whose lives the paragraphs tell. Where a release sets headings of its own, one in bold is enough. */
export const findRunIns = (pieces: readonly Piece[]): ReadonlyMap<Piece, RunIn> => {
  const found: Found[] = [];
  for (const [at, piece] of pieces.entries()) {
    const runIn = at > 0 || piece.kind !== 'paragraph' ? runInOf(piece) : undefined;
    const words = runIn ? wordsOf(piece, runIn.runIn) : '';
    // "**BERGEN:** The town …", "**Ends.**"
    if (runIn && !isKnownPlace(words) && !isEndMark(words)) found.push({ piece, at, ...runIn });
  }
  const dashes = new Set(found.filter(({ by }) => by === 'dash').map(({ at }) => at));
  const headings = new Map<Piece, RunIn>();
  for (const by of ['stop', 'bold', 'gap', 'colon', 'dash', 'plain stop'] as const) {
    const all = found.filter(
      (one) => one.by === by && (by !== 'dash' || isInRow(dashes, one.at) || inCapitals(one)),
    );
    const isTold = by !== 'plain stop' || all.filter(takesUp).length >= bounds.fewest;
    const own = isTold ? all : all.filter(inCapitals);
    const words = own.map(({ piece, runIn }) => wordsOf(piece, runIn));
    const long = own.filter(
      ({ piece, runIn }) =>
        piece.kind === 'paragraph' &&
        (piece.lines[0]?.text.length ?? 0) - runIn.next >= bounds.paragraph,
    );
    const isPlain =
      by === 'gap' ||
      (by === 'dash' && !own.every(inCapitals)) ||
      (by === 'colon' && !words.some(isAbout));
    const isOneOfMany = (by === 'stop' || by === 'bold') && hasOwnHeadings(pieces);
    const least = isPlain ? bounds.plain : isOneOfMany ? 1 : bounds.fewest;
    if (long.length < least || words.some(isOfPerson)) continue;
    for (const { piece, runIn } of own) headings.set(piece, runIn);
  }
  for (const { piece, by, runIn } of found)
    if (by === 'colon' && isNamed(wordsOf(piece, runIn)) && hasNamedHeadings(pieces))
      headings.set(piece, runIn);
  return headings;
};
