import { hasAddress } from '../contacts/lines.ts';
import { isPerson, isPersonWithPosition, startsGiven } from '../contacts/people.ts';
import { mayBeLabel } from './heading-looks.ts';
import { isNoHeading, known, namesSection, single } from './heading-words.ts';
import { isCaps, isTitleCase } from './letter-case.ts';
import { isPlaceAlone } from './heading-places.ts';
import type { Piece } from '../pieces.ts';
import type { Mark, Rich } from '../rich-text.ts';
import { nameBeforeSentence } from './run-in-names.ts';
import { stoppedForm } from '../legal-forms.ts';

/** Where a heading that runs into its paragraph ends, and where the paragraph's text begins. */
export interface RunIn {
  /** Offset after the heading's last word. */
  readonly to: number;
  /** Offset of the text. */
  readonly next: number;
}

/** How long such a heading may be, in words, and how long its text is at least, in characters. */
const bounds = { words: 6, label: 10, text: 20, paragraph: 60 } as const;

// "**We deliver.**" and "**Sales are up.**" are sentences; "**Note.**" and "**Q.**" open what is no section.
const noHeading =
  /\b(?:is|are|was|were|has|have|had|will|can|may|must|we|i|it|you|they)\b|^(?:notes?|[QA]|yes|no|sources?|caution|warning|correction|update)$/i;

// "**Harvest weekend:** Readers may …" and "Harvest weekend: Readers may …": a label and whole sentences.
const label =
  /^((?:\d{1,2}\. |(?:19|20)\d\d )?["“]?\p{Upper}[^:.!]{1,70}[\p{Alpha}\p{N})?”"])(?::|(?<=\?))\s+(?=["“(]?[\p{Upper}\d$€£])/u;
// What stands in front of a colon and names no section: rows of a notice, notes, pictures, who asks and who answers.
const noLabel =
  /^(?:what|who|when|where|why|how|company|dates?|time|place|location|venue|cost|rsvp|visuals?|event|titles?|presenters?|speakers?|moderators?|sessions?|abstract|posters?|day|phone|fax|tel|web|websites?|address|note|notes|nb|please note|important|attention|correction|update|caption|pictured|(?:from )?(?:left|right)(?: to (?:left|right))?|above|below|doi|journal|photos?|pictures?|images?|videos?|sources?|credits?|question|answer|q\d*|a\d*|re|subject|from|to|cc|tags?|keywords?|toll[- ]free|passcode|replay|dial[- ]in|tickers?|symbols?|stock|isin|wkn|hinweis|quelle|foto|bild|anmerkung|nota|remarque|källa|kilde|obs)$/i;

// "Media:", "Investor inquiries:" above whom to call
const reaches =
  /^(?:(?:press|media|investors?)(?:\s\p{Alpha}+){0,2}(?<!\s(?:days?|calls?|conferences?|events?|updates?|webcasts?|presentations?))|.*(?:contacts?|kontakt|contacto|contatto))$/iu;
// What a section answers: "Who can take part"
const asks =
  /^(?:what|who|how|why|where|when|which|wh?as|wie|wer|warum|wo|comment|pourquoi|où|qué|cómo)\s\S+\s/i;
/** True for a person's name, be it with a position. */
export const isOfPerson = (words: string): boolean =>
  (startsGiven(words) && isPerson(words)) || isPersonWithPosition(words);

// "Alder's Managing Director, Dr Jane Doe, said:" leads to what she said.
const saysSo =
  /\s(?:said|says|added|adds|stated|states|commented|comments|noted|notes|explained|explains|remarked|concluded|continued|sagte|sagt|erklärte|erklärt)$/i;

// "**Conference Call and Webcast:** To join, dial …": what names a section may tell at once where to call.
const headsCall = (words: string, told: string): boolean =>
  told.length >= bounds.paragraph &&
  (known.test(words) || single.test(words) || namesSection.test(words)) &&
  !reaches.test(words) &&
  !noLabel.test(words) &&
  / \p{Lower}+ \p{Lower}/u.test(told);

/** True for what a note to those who print the release is called: "Note to Journalists", "Editor's Note". */
export const namesNote = (words: string): boolean =>
  /^(?:notes? (?:to|for) (?:the )?(?:editors?|journalists?|(?:news )?media)|editor['’]?s?['’]? notes?)$/i.test(
    words,
  );

// "Note to Journalists: A photograph is at www.alder.example"
const headsNote = (words: string, told: string): boolean =>
  namesNote(words) && /^["“(]?\p{Upper}.{30}/su.test(told) && / \p{Lower}+ \p{Lower}/u.test(told);

const tellsWhole = (told: string): boolean =>
  /[\p{Alpha}\d)%][.!?:]["”’)]?$/u.test(told) && / \p{Lower}+ \p{Lower}/u.test(told);

const isLabel = (words: string, told: string, least: number = bounds.paragraph): boolean =>
  told.length >= least &&
  words.split(' ').length <= bounds.label &&
  (asks.test(words) ||
    (mayBeLabel(`${words.replace(/^\d{1,2}\. /, '')}:`) &&
      (!noHeading.test(words) || known.test(words)))) &&
  !noLabel.test(words) &&
  // "Alder Pharma (Euronext: ALD) announced today …"
  !/\([^()]*$/.test(words) &&
  !saysSo.test(words) &&
  !reaches.test(words) &&
  !hasAddress(words) &&
  !isOfPerson(words) &&
  !isNoHeading(words, told) &&
  !isNoHeading(`${words}:`, told) &&
  tellsWhole(told) &&
  !hasAddress(told.slice(0, 80));

// "**CORBEL: Trial in Adolescents:** The first three …", "**Call Today at 8:30 a.m.:** To join …": bold type ends the label, whatever signs are within it.
const boldLabel = ({ text }: Rich, bold: number): RunIn | undefined => {
  const words = text.slice(0, bold).trimEnd().replace(/\s?:$/, '');
  const behind = /^\s?:\s+(?=["“(]?[\p{Upper}\d$€£])/u.exec(text.slice(words.length))?.[0];
  if (
    behind === undefined ||
    !/^["“¿$€£]?[\p{Upper}\d].{3,80}[\p{Alpha}\p{N})?.”"®™]$/u.test(words)
  )
    return undefined;
  const [first = '', ...more] = words.split(': ');
  if (/\p{Lower}{2}[.!?] /u.test(words) || more.length > 1 || noLabel.test(first)) return undefined;
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
  const told = line.text.slice(lead.length);
  return isLabel(words, told, least) ||
    (bold !== undefined && headsCall(words, told)) ||
    headsNote(words, told)
    ? { to: words.length, next: lead.length }
    : undefined;
};

const endsInForm = new RegExp(String.raw`\b(?:${stoppedForm})\.$`, 'i');
const stoppedOf = ({ text }: Rich, bold: number): RunIn | undefined => {
  // "**Study Design.** Forty-seven adults …", "**Study Design**. Forty-seven adults …", "**What is lupus?** Lupus is …"
  const to = text.slice(0, bold).trimEnd().replace(/\.$/, '').length;
  const words = text.slice(0, to);
  const sign = (asks.test(words) && words.endsWith('?') ? /^\s+/ : /^\.\s+/).exec(text.slice(to));
  if (!sign || !/^["“(]?[\p{Upper}\d$€£]/u.test(text.slice(to + sign[0].length))) return undefined;
  if (!/^(?:(?:19|20)\d\d\s)?\p{Upper}[^.!?:;]*\??$/u.test(words)) return undefined;
  if (
    words.split(' ').length > (known.test(words) || asks.test(words) ? bounds.label : bounds.words)
  )
    return undefined;
  const next = to + sign[0].length;
  return text.length - next >= bounds.text &&
    (!noHeading.test(words) || asks.test(words) || known.test(words)) &&
    // "**Alder, Inc.** **Balance Sheets** (in thousands)"
    !(endsInForm.test(text.slice(0, to + 1)) && !/[.!?]["”’)]?$/.test(text))
    ? { to, next }
    : undefined;
};

// "**Side effects** Low blood pressure occurred in …", "**Side effects** – Low blood pressure …"; "**New York**, where …" and "**Alder** makes …" begin a sentence.
const gapOf = ({ text }: Rich, bold: number): RunIn | undefined => {
  const words = text.slice(0, bold).trimEnd();
  const gap = /^\s+(?:[–—-]{1,2}\s+)?(?=["“(]?[\p{Upper}\d$€£])/u.exec(
    text.slice(words.length),
  )?.[0];
  const next = words.length + (gap?.length ?? 0);
  return gap !== undefined &&
    /^(?:\d{1,2}\.\s|(?:19|20)\d\d\s)?["“]?\p{Upper}(?:[\p{Alpha}\d-]{1,20}:\s\p{Upper})?[^:,;]*[\p{Alpha}\p{N})?”"]$/u.test(
      words,
    ) &&
    words.split(' ').length <= bounds.label &&
    isLabel(words, text.slice(next))
    ? { to: words.length, next }
    : undefined;
};

// "Deposits and Loans - Deposits grew by $11.4 million …": a name in title case, a dash and whole sentences.
const dashed =
  /^((?:(?:19|20)\d\d\s)?\p{Upper}[^:.!?,;–—]{3,50}[\p{Alpha})%])\s(?:--?|[–—])\s+(?=["“]?\p{Upper}\p{Alpha}*\s)/u;
const dashOf = ({ text }: Rich): RunIn | undefined => {
  const [lead, words] = dashed.exec(text) ?? [];
  return lead !== undefined &&
    words !== undefined &&
    (words.includes(' ') || isCaps(words) || single.test(words)) &&
    words.split(' ').length <= bounds.words &&
    isTitleCase(words) &&
    !isPlaceAlone(words) &&
    isLabel(words, text.slice(lead.length))
    ? { to: words.length, next: lead.length }
    : undefined;
};

// "Noninterest Income. Noninterest income was $2.2 million …": a name in title case, a stop and whole sentences; two of them at least take up a word of it. "HEDGING. The Company has …": capitals part it alone.
const plainStop =
  /^((?:(?:19|20)\d\d\s)?\p{Upper}[^:.!?,;–—]{3,60}[\p{Alpha})])\.\s+(?=["“]?\p{Upper}\p{Alpha}*[\s,])/u;
const plainStopOf = ({ text }: Rich): RunIn | undefined => {
  const [lead, words] = text.length >= bounds.paragraph ? (plainStop.exec(text) ?? []) : [];
  if (lead === undefined || words === undefined) return undefined;
  const told = text.slice(lead.length);
  return words.split(' ').length <= bounds.words &&
    (isCaps(words) || ((words.includes(' ') || single.test(words)) && isTitleCase(words))) &&
    !endsInForm.test(`${words}.`) &&
    !isPlaceAlone(words) &&
    isLabel(words, told)
    ? { to: words.length, next: lead.length }
    : undefined;
};

/** How a heading is parted from its text: by a type of its own and a stop, a colon, or a gap or dash; by a colon, a dash or a stop alone; or by nothing but a sentence that begins. */
export type Parted = 'stop' | 'bold' | 'gap' | 'colon' | 'dash' | 'plain stop' | 'sentence';

/** A heading that runs into its text, how it is parted from it, and the type it is set in, if in one of its own. */
export interface PartedRunIn {
  readonly by: Parted;
  readonly type: Mark['kind'] | undefined;
  /** True where it needs no other beside it. */
  readonly isSure?: boolean;
  readonly runIn: RunIn;
}

const plainRunIn = (line: Rich): PartedRunIn | undefined => {
  const forms = {
    colon: labelOf(line, undefined),
    dash: dashOf(line),
    'plain stop': plainStopOf(line),
  };
  for (const by of ['colon', 'dash', 'plain stop'] as const) {
    const runIn = forms[by];
    if (runIn) return { by, type: undefined, runIn };
  }
  const name = nameBeforeSentence(line.text);
  if (!name) return undefined;
  const { to, isNamed, isGlued } = name;
  const next = to + (/^\s*/.exec(line.text.slice(to))?.[0].length ?? 0);
  if (!isNamed && !isLabel(line.text.slice(0, to), line.text.slice(next))) return undefined;
  return { by: 'sentence', type: undefined, isSure: isNamed || isGlued, runIn: { to, next } };
};

/** The heading that may run into a paragraph, by its form alone. */
export const runInOf = (piece: Piece): PartedRunIn | undefined => {
  if (piece.kind !== 'paragraph' || piece.lines.length !== 1 || piece.plain) return undefined;
  const [line] = piece.lines;
  if (!line) return undefined;
  // "***Study Design.*** Forty-seven adults …" is set in italics too.
  const mark =
    line.marks.find(({ kind, from }) => kind === 'strong' && from === 0) ??
    line.marks.find(({ kind, from }) => kind === 'emphasis' && from === 0);
  if (mark === undefined) return plainRunIn(line);
  if (mark.to > 80) return undefined;
  const type = mark.kind;
  const stopped = stoppedOf(line, mark.to);
  if (stopped) return { by: 'stop', type, runIn: stopped };
  const runIn = labelOf(line, mark.to) ?? boldLabel(line, mark.to);
  if (runIn) return { by: 'bold', type, runIn };
  const apart = gapOf(line, mark.to);
  return apart && { by: 'gap', type, runIn: apart };
};
