import { letterOf, type NoteForm } from './note-lines.ts';
import { lowerDigits } from '../source/raised.ts';
import { matchesOf } from '../matches.ts';

// "500GB* drive", "out of four.* The": behind a word or its stop, never before one.
const signMark =
  /(?<=[\p{Alpha}\p{N}.,;:!?)”"’®™%])\s?(\*{1,8}|[†‡§]{1,3})(?=[\s.,;:?!"”’)\]|]|$)/gu;
// "in the control group.*1", "each year※2"
const starredMark = /(?<=[\p{Alpha}\p{N}.,;:!?)”"’®™%])\s?[*※](\d{1,2})\)?(?=[\s.,;:?!"”’)]|$)/gu;
// "RevPAR(a)" has a mark; "Rule 13(a)" and "(a) to do" have none.
const letterMark =
  /⁽([ᵃᵇᶜᵈᵉ])⁾|(?<=\p{Lower}{2}|\p{Upper}{2}|\p{Alpha}\)|[®™])\(([a-h])\)(?=[\s.,;:?!"”’)]|$)|(?<=[\p{Alpha}\p{N}®™%]) \(([a-h])\)(?=[.,;:]?(?:\s|$))/gu;
// "to (a) develop it and (b) sell it", "in section (a)": letters of a sentence.
const beforeLetter =
  /\b(?:and|or|to|of|by|the|that|is|are|was|were|be|either|both|for|in|on|with|from|as|if|when|not|include[sd]?|including|sections?|subsections?|paragraphs?|clauses?|rules?|items?|articles?|notes?|footnotes?|schedules?|exhibits?|appendix|annex|parts?|options?|series|class|types?|groups?|points?|steps?)$|[,;:]$/i;
const unit = /(?:^|[\s\d/(])(?:[cmkµdn]?m|ft|in|yd|kg|sq|s|l)$/i;
// "²⁻⁴" names the first and the last of a row of notes.
const raisedMark = /⁽?[¹²³⁴-⁹][⁰¹²³⁴-⁹]?(?:[˒,][¹²³⁴-⁹][⁰¹²³⁴-⁹]?)*(?![⁰¹²³⁴-⁹⁺]|⁻(?![¹²³⁴-⁹]))⁾?/g;
const romanMark = /(?<=\S)\s?(?:\[([ivx]{1,5})\]|([ⁱᵛˣ]{1,5}))(?!\p{Alpha})/gu;
const bracketMark = /\s?\[(\d{1,2}(?:\s*[,–-]\s*\d{1,2})*)\]/g;
const roundMark =
  /(?<=[\p{Alpha}\d.,;"”)®™%*])\s?\((\d{1,2}(?:,\s?\d{1,2}){0,5})\)(?=[\s.,;:?!"”’)]|$)/gu;
// "this year.1 Approximately", "incidence2,3 and": glued behind a word or its stop, never inside a code or number.
const gluedMark =
  /(?<=(?:\p{Lower}{3}|(?<!\b(?:fig|vol|no|vs|eq|pp|ch)\.?)(?<=\s\p{Lower}{2}))[.,;:]?["”’)]?|\p{Lower}\)[.,;]?|[A-Z]{2,}\)[.,;]?|%[.,;]?|\d\)[.,;])(\d{1,2}(?:,\d{1,2})*)(?=[”"’)]?(?:\s|$|[.,;][”"’)]?(?:\s|$)))/gu;

// "… in peak count at Week 12.1" ends a sentence that has no other stop.
const behindNumber = /^["“]?\p{Upper}.{30,2000}\s\d{1,4}\.(\d{1,2})$/su;

// "EBIT1" is EBIT with a mark where the text prints EBIT without one too, and no other number behind it.
const markedAbbreviation =
  /(?<![\p{Alpha}\p{N}-])(\p{Upper}{3,})(\d{1,2})(?![\p{Alpha}\p{N}-]|\.\d)/gu;

/** A place in a line that may refer to notes. */
export interface NoteMark {
  /** Offset of its first character. */
  readonly from: number;
  /** Offset after its last character. */
  readonly to: number;
  /** The notes it names, numbers in plain digits. */
  readonly labels: readonly string[];
  /** How it is printed. */
  readonly form: NoteForm;
}

/** Where a line sets one of the notes' numbers behind an abbreviation: "EDR10" between marks of the notes 9 and 11. */
export const findMissingMarks = (text: string, missing: ReadonlySet<string>): NoteMark[] => {
  const found: NoteMark[] = [];
  for (const match of matchesOf(text, markedAbbreviation)) {
    const [whole, word = '', label = ''] = match;
    if (missing.has(label))
      found.push({
        from: match.index + word.length,
        to: match.index + whole.length,
        labels: [label],
        form: 'plain',
      });
  }
  return found;
};

// Most lines hold no sign of which a mark is made.
const mayHoldMark = /[\d¹²³⁴-⁹*※†‡§(⁽ⁱᵛˣ]|\[[ivx]/;

// "growth1) was 4 percent": a bracket that nothing opened belongs to the mark.
const takeBracket = (text: string, found: NoteMark[]): void => {
  const mark = found.at(-1);
  if (!mark || text.charAt(mark.to) !== ')') return;
  const before = text.slice(0, mark.from);
  const opened = before.split('(').length - before.replace(/\d\)/g, '').split(')').length;
  if (opened <= 0) found[found.length - 1] = { ...mark, to: mark.to + 1 };
};

// "patients who (1) are older than 18, (2) have no pain and (3) …": numbers of a sentence.
const countsInSentence = (text: string, { 0: mark, index }: RegExpExecArray): boolean =>
  mark.startsWith(' ') &&
  /^\s\p{Alpha}/u.test(text.slice(index + mark.length)) &&
  /[,;:]$|\b(?:and|or|to|either|who|that|which)$/i.test(text.slice(Math.max(0, index - 8), index));

const countsByLetters = (text: string): boolean =>
  [...text.matchAll(/(?<=\S) \([a-h]\)(?=[\s.,;:])/g)].some(({ index }) =>
    beforeLetter.test(text.slice(Math.max(0, index - 20), index)),
  );

/** The marks of a line in order, in the forms that its notes are printed in; `isPlainWord` tells abbreviations that are printed without a mark too. */
export const findNoteMarks = (
  text: string,
  forms: ReadonlySet<string>,
  isPlainWord: (word: string) => boolean,
): NoteMark[] => {
  if (!mayHoldMark.test(text)) return [];
  const found: NoteMark[] = [];
  const add = (match: RegExpExecArray, digits: string, form: NoteForm, skip = 0): void => {
    if (/[–-]/.test(digits)) return;
    const labels = lowerDigits(digits)
      .split(/\s*,\s*/)
      .map((label) => String(Number(label)));
    found.push({ from: match.index + skip, to: match.index + match[0].length, labels, form });
  };
  const numbered = /\d/.test(text);
  for (const match of /[¹²³⁴-⁹]/.test(text) ? text.matchAll(raisedMark) : [])
    if (!unit.test(text.slice(Math.max(0, match.index - 4), match.index)))
      add(match, match[0].replace(/[⁽⁾]/g, ''), 'raised');
  if (forms.has('brackets') && numbered)
    for (const match of matchesOf(text, bracketMark))
      if (match.index > 0) add(match, match[1] ?? '', 'brackets', match[0].startsWith(' ') ? 1 : 0);
  if (forms.has('round') && numbered)
    for (const match of matchesOf(text, roundMark))
      if (!countsInSentence(text, match))
        add(match, match[1] ?? '', 'round', match[0].startsWith(' ') ? 1 : 0);
  if (forms.has('starred') && /[*※]\d/.test(text))
    for (const match of matchesOf(text, starredMark))
      add(match, match[1] ?? '', 'starred', match[0].startsWith(' ') ? 1 : 0);
  if (forms.has('sign') && /[*†‡§]/.test(text))
    for (const match of matchesOf(text, signMark))
      found.push({
        from: match.index + match[0].length - (match[1] ?? '').length,
        to: match.index + match[0].length,
        labels: [match[1] ?? ''],
        form: 'sign',
      });
  if (forms.has('letter') && /[(⁽]/.test(text)) {
    const counts = countsByLetters(text);
    for (const match of text.matchAll(letterMark))
      if (match.index > 0 && !(match[3] && counts))
        found.push({
          from: match.index + (match[3] ? 1 : 0),
          to: match.index + match[0].length,
          labels: [letterOf(match)],
          form: 'letter',
        });
  }
  if (forms.has('roman'))
    for (const match of matchesOf(text, romanMark))
      found.push({
        from: match.index + (match[0].startsWith(' ') ? 1 : 0),
        to: match.index + match[0].length,
        labels: [letterOf(match)],
        form: 'roman',
      });
  if (numbered && (forms.has('plain') || forms.has('raised')))
    for (const match of matchesOf(text, gluedMark)) {
      add(match, match[1] ?? '', 'plain');
      takeBracket(text, found);
    }
  const last = forms.has('plain') && /\.\d{1,2}$/.test(text) ? behindNumber.exec(text) : null;
  if (last) add(last, last[1] ?? '', 'plain', last[0].length - (last[1] ?? '').length);
  if (numbered && forms.has('plain'))
    for (const match of matchesOf(text, markedAbbreviation))
      if (isPlainWord(match[1] ?? '')) add(match, match[2] ?? '', 'plain', (match[1] ?? '').length);
  return found
    .sort((a, b) => a.from - b.from)
    .filter((one, at, all) => one.from >= (all[at - 1]?.to ?? 0));
};
