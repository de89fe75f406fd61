import { hasAddress } from '../contacts/lines.ts';
import { isPerson, isPersonWithPosition, startsGiven } from '../contacts/people.ts';
import { mayBeLabel } from './heading-looks.ts';
import { isAbout, isNoHeading } from './heading-words.ts';
import type { Piece } from '../pieces.ts';
import type { Rich } from '../rich-text.ts';

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
  /^(?:what|who|when|where|why|how|company|dates?|time|place|location|venue|cost|rsvp|visuals?|event|titles?|presenters?|speakers?|moderators?|sessions?|abstract|posters?|day|phone|fax|tel|web|websites?|address|note|notes|nb|please note|editor['’]s notes?|important|attention|correction|update|caption|photos?|pictures?|images?|videos?|sources?|credits?|question|answer|q\d*|a\d*|re|subject|from|to|cc|tags?|keywords?|toll[- ]free|passcode|replay|dial[- ]in|tickers?|symbols?|stock|isin|wkn|hinweis|quelle|foto|bild|anmerkung|nota|remarque|källa|kilde|obs)$/iu;

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

const stoppedOf = ({ text }: Rich, bold: number): RunIn | undefined => {
  // "**Study Design.** Forty-seven adults …", "**Study Design**. Forty-seven adults …"
  const to = text.slice(0, bold).trimEnd().replace(/\.$/, '').length;
  if (!/^\.\s+(?=["“(]?[\p{Lu}\d$€£])/u.test(text.slice(to))) return undefined;
  const words = text.slice(0, to);
  if (!/^\p{Lu}[^.!?:;]*$/u.test(words) || words.split(' ').length > bounds.words) return undefined;
  const next = to + (/^\.\s+/.exec(text.slice(to))?.[0].length ?? 0);
  return text.length - next >= bounds.text && !noHeading.test(words) ? { to, next } : undefined;
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

/** How a heading is parted from its text: by bold type and a stop, by bold type and a colon, by bold type and a gap or dash, or by a colon alone. */
type Parted = 'stop' | 'bold' | 'gap' | 'colon';

const runInOf = (piece: Piece): { readonly by: Parted; readonly runIn: RunIn } | undefined => {
  if (piece.kind !== 'paragraph' || piece.lines.length !== 1 || piece.plain) return undefined;
  const [line] = piece.lines;
  if (!line) return undefined;
  const [mark] = line.marks;
  if (mark?.kind !== 'strong' || mark.from > 0) {
    const runIn = labelOf(line, undefined);
    return runIn && { by: 'colon', runIn };
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

/** The headings that open several paragraphs of a release and are parted from them by bold type or by a colon: "**The building.** The plant has been empty since …", "Availability: The stent will be sold …" where "About Acme: Acme makes …" stands below; none where they name people, whose lives the paragraphs tell. */
export const findRunIns = (pieces: readonly Piece[]): ReadonlyMap<Piece, RunIn> => {
  const found: { readonly piece: Piece; readonly by: Parted; readonly runIn: RunIn }[] = [];
  for (const [at, piece] of pieces.entries()) {
    const runIn = at > 0 || piece.kind !== 'paragraph' ? runInOf(piece) : undefined;
    if (runIn) found.push({ piece, ...runIn });
  }
  const headings = new Map<Piece, RunIn>();
  for (const by of ['stop', 'bold', 'gap', 'colon'] as const) {
    const own = found.filter((one) => one.by === by);
    const words = own.map(({ piece, runIn }) => wordsOf(piece, runIn));
    const long = own.filter(
      ({ piece, runIn }) =>
        piece.kind === 'paragraph' &&
        (piece.lines[0]?.text.length ?? 0) - runIn.next >= bounds.paragraph,
    );
    const isPlain = by === 'gap' || (by === 'colon' && !words.some(isAbout));
    const least = isPlain ? bounds.plain : bounds.fewest;
    if (long.length < least || words.some(isOfPerson)) continue;
    for (const { piece, runIn } of own) headings.set(piece, runIn);
  }
  return headings;
};
