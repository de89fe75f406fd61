import { isEndMark } from './end-mark.ts';
import { isAbout, single } from './heading-words.ts';
import { isCaps } from './letter-case.ts';
import { hasNamedHeadings, hasOwnHeadings, opensNamedSections } from './own-headings.ts';
import { isPlaceAlone } from './heading-places.ts';
import { type Piece, textOfPiece } from '../pieces.ts';
import { isOfPerson, namesNote, type PartedRunIn, type RunIn, runInOf } from './run-in-forms.ts';
import { namesAnySection } from './run-in-names.ts';

/** How many headings that run into their texts a release has at least whose texts are as long as paragraphs, how long that is, in characters, and how many whose headings no type of their own parts from their texts. */
const bounds = { paragraph: 60, fewest: 2, plain: 3 } as const;

const wordsOf = (piece: Piece, { to }: RunIn): string =>
  piece.kind === 'paragraph' ? (piece.lines[0]?.text.slice(0, to) ?? '') : '';

interface Found extends PartedRunIn {
  readonly piece: Piece;
  readonly at: number;
}

// "Noninterest income was …" behind "Noninterest Income"
const takesUp = ({ piece, runIn }: Found): boolean => {
  const start = textOfPiece(piece)
    .slice(runIn.next, runIn.next + 160)
    .toLowerCase();
  const long =
    wordsOf(piece, runIn)
      .toLowerCase()
      .match(/\p{Alpha}{4,}/gu) ?? [];
  return long.some((word) => start.includes(word));
};

// Three paragraphs in a row, each opened by a name and a dash.
const isInRow = (places: ReadonlySet<number>, at: number): boolean =>
  [at - 2, at - 1, at].some((from) => [0, 1, 2].every((step) => places.has(from + step)));

const inCapitals = ({ piece, runIn }: Found): boolean => isCaps(wordsOf(piece, runIn));

// "WHEN: Tuesday, May 4", "Title: Two-Year Data in Adults": rows of a notice, among which "Background: …" is one.
const rowOfNotice =
  /^(?:what|who|when|where|why|dates?|time|place|location|venue|cost|rsvp|title|abstract|presenters?|speakers?|session)\s?:\s?\S/i;
const isAmongRows = (pieces: readonly Piece[], at: number): boolean =>
  [pieces[at - 1], pieces[at + 1]].some(
    (piece) => piece?.kind === 'paragraph' && rowOfNotice.test(textOfPiece(piece)),
  );

const isLong = ({ piece, runIn }: Found): boolean =>
  piece.kind === 'paragraph' && (piece.lines[0]?.text.length ?? 0) - runIn.next >= bounds.paragraph;

// "**RENO:** The mill stands by the river", "**Parking:** Behind the mill" below "**Cost:** Free for all": alone these are no headings.
const isOneOfRows = (pieces: readonly Piece[], { piece, at, runIn }: Found): boolean => {
  const words = wordsOf(piece, runIn);
  return !namesAnySection(words) && (/^\p{Upper}+$/u.test(words) || isAmongRows(pieces, at));
};

// "**Editor:** How did it begin?" and "**Roe:** With a loaf.", again and again: who asks and who answers
const findSpeakers = (found: readonly Found[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { piece, runIn } of found) {
    const words = wordsOf(piece, runIn);
    if (seen.has(words) && !namesAnySection(words)) again.add(words);
    seen.add(words);
  }
  return again;
};

/** The headings that open several paragraphs of a release and are parted from them by bold type, by italics or by a colon: "**The building.** The plant has been empty since …", "Availability: The stent will be sold …" where "About Acme: Acme makes …" stands below; none where they name people, whose lives the paragraphs tell. Where a release sets headings of its own, one in bold is enough, and what names a section wherever it stands needs no other. */
export const findRunIns = (pieces: readonly Piece[]): ReadonlyMap<Piece, RunIn> => {
  const found: Found[] = [];
  for (const [at, piece] of pieces.entries()) {
    const runIn = runInOf(piece);
    const words = runIn ? wordsOf(piece, runIn.runIn) : '';
    // "**Summary:** Alder had …" opens a release, other words are its place.
    if (at === 0 && !(runIn?.type === 'strong' && namesAnySection(words))) continue;
    // "**BERGEN:** The town …", "**Ends.**"
    if (runIn && !isPlaceAlone(words) && !isEndMark(words)) found.push({ piece, at, ...runIn });
  }
  const speakers = findSpeakers(found);
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const one = found[at];
    if (one && speakers.has(wordsOf(one.piece, one.runIn))) found.splice(at, 1);
  }
  const dashes = new Set(found.filter(({ by }) => by === 'dash').map(({ at }) => at));
  const headings = new Map<Piece, RunIn>();
  const kinds = Map.groupBy(found, ({ by, type }) => `${by} ${type ?? ''}`);
  for (const alike of kinds.values()) {
    const [{ by, type } = {}] = alike;
    const all = alike.filter((one) => by !== 'dash' || isInRow(dashes, one.at) || inCapitals(one));
    const isTold = by !== 'plain stop' || all.filter(takesUp).length >= bounds.fewest;
    const told = isTold ? all : all.filter(inCapitals);
    // Two names are enough whose words their texts take up, where a section is named elsewhere.
    const areFew = by === 'sentence' && told.length < bounds.plain && opensNamedSections(pieces);
    const own = areFew ? told.filter(takesUp) : told;
    const words = own.map(({ piece, runIn }) => wordsOf(piece, runIn));
    const isPlain =
      by === 'gap' ||
      by === 'sentence' ||
      (by === 'dash' && !own.every(inCapitals)) ||
      (by === 'colon' && !words.some(isAbout));
    const isOneOfMany =
      type === 'strong' &&
      (by === 'stop' || by === 'bold') &&
      (hasOwnHeadings(pieces) || opensNamedSections(pieces));
    const least = isPlain && !areFew ? bounds.plain : isOneOfMany ? 1 : bounds.fewest;
    if (own.filter(isLong).length < least || words.some(isOfPerson)) continue;
    const named = own.filter((one) => !isAbout(wordsOf(one.piece, one.runIn)));
    if (named.length === 1 && named.every((one) => isOneOfRows(pieces, one))) continue;
    for (const { piece, runIn } of own) headings.set(piece, runIn);
  }
  for (const one of found) {
    const words = wordsOf(one.piece, one.runIn);
    const isSure =
      one.isSure ??
      (namesAnySection(words) || namesNote(words) || (one.by === 'colon' && single.test(words)));
    // "Note to Editors: Alder is a trademark." may be a note and no section.
    const isNote =
      one.by === 'colon' &&
      /^(?:risk )?notes?\b|^editor/i.test(words) &&
      !hasNamedHeadings(pieces.filter((piece) => piece !== one.piece));
    if (isSure && !isNote && isLong(one) && !isAmongRows(pieces, one.at))
      headings.set(one.piece, one.runIn);
  }
  return headings;
};
