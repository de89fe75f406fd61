import { introducesList, labelsList } from './introduced.ts';
import { isLanguageRow } from './languages.ts';
import { isBorneOut } from './told-below.ts';
import { headsToldPart } from './told-part.ts';
import { speaksToReader } from './to-reader.ts';

/** A line among others, as it is told whose it is. */
interface OwnLine {
  readonly text: string;
  readonly linked: boolean;
  readonly item?: boolean;
  readonly own?: boolean;
  readonly site?: boolean;
  readonly entries?: readonly string[];
}

/** How many entries of a list at most stand above one, in lines. */
const longest = 40;

// "What to do in a flood:" above "- Sign up for alerts"
const isInIntroducedList = (lines: readonly OwnLine[], at: number): boolean => {
  const { item = false, linked = true } = lines[at] ?? {};
  if (!item || linked) return false;
  let above = at;
  while (above > at - longest && (lines[above]?.item === true || lines[above]?.text === ''))
    above -= 1;
  return labelsList(lines[above]?.text ?? '');
};

// "- Sign up for the county's alerts.", "- Share this advice with neighbors.": buttons have no full stops.
const isAmongSentences = (lines: readonly OwnLine[], at: number): boolean => {
  if (lines[at]?.item !== true || lines[at].linked) return false;
  // The second line of an entry goes on in small letters.
  const isOfList = (place: number): boolean => {
    const { item, text, linked } = lines[place] ?? { text: '', linked: true };
    return (
      !linked && Math.abs(place - at) < longest && (item === true || /^(?:\p{Lower}|$)/u.test(text))
    );
  };
  let from = at;
  while (isOfList(from - 1)) from -= 1;
  let to = at + 1;
  while (isOfList(to)) to += 1;
  const entries: string[] = [];
  for (const { text, item } of lines.slice(from, to)) {
    if (item === true) entries.push(text);
    else if (text !== '') entries.push(`${entries.pop() ?? ''} ${text}`);
  }
  return entries.length >= 3 && entries.every((entry) => /\S\s\S.*[.;!]$/.test(entry));
};

const mayHeadPart =
  /\b(?:information|resources?|documents?|materials?|coverage|products?)\s*:?$|^more (?:on|about) (?:the|our)\s/i;

const moreOn =
  /^(?:more (?:on|about)|mehr (?:über|zu)|en savoir plus sur|plus sur|más sobre|mais sobre|mer om|mere om|meer over)\s(?=\p{Upper})(\S{3,40}(?: \S{1,40}){0,5})$/iu;

// "More on Albrel®" above "Albrel® relaxes the muscle …": what it names is told of.
const tellsMore = (label: string, below: string): boolean => {
  const [, name = ''] = moreOn.exec(label) ?? [];
  return (
    /^\p{Upper}/u.test(name) &&
    below.length >= 120 &&
    below.startsWith(name) &&
    /[\p{Alpha}\d)%][.!?]["”’)]?(?:\s|$)/u.test(below)
  );
};

/** True for a label of other stories that heads a part of the release: "Further information" right above a sentence, since titles of stories have no full stops. */
export const headsOwnPart = (label: string, below: OwnLine | undefined): boolean =>
  below?.linked === false &&
  (tellsMore(label, below.text) ||
    (mayHeadPart.test(label) &&
      /[\p{Lower}\d)%®™][.!?]["”’)]?$/u.test(below.text) &&
      below.text.split(' ').length >= 5)) &&
  !speaksToReader(below.text);

const legal =
  /^(?:legal (?:notice|information|disclaimer)|disclaimer|aviso legal|mentions l[ée]gales|avertissement|rechtliche hinweise?|note legali|avviso legale|juridische informatie|juridisk information)\s*:?$/i;
const warning =
  /\b(?:releases?|announcement|statements?|comunicado|previsiones|communiqué|déclarations|mitteilung|aussagen|comunicato|previsioni|persbericht|pressmeddelande)\b/i;
const comments = /^(?:comments?|commentary|kommentare?|commentaires?|comentarios|commenti)\s*:?$/i;

/** True for a page's word that heads a part of the release: "Legal notice" above what the release warns of, "Comments" above a quotation. */
export const headsStatement = (label: string, below: string | undefined): boolean =>
  below !== undefined &&
  label.length <= 40 &&
  below.length >= 60 &&
  ((legal.test(label) && warning.test(below)) ||
    (/[.!?]["”»’)]?$/u.test(below) &&
      comments.test(label) &&
      /^["“„«”].{20,}["“”»].{4,}/u.test(below)));

/** How many lines of a paragraph that a width broke are read at most. */
const longestParagraph = 8;

// The paragraph that begins at a place, up to the end of its sentence where a width broke it.
const paragraphAt = (lines: readonly OwnLine[], from: number): string => {
  let words = lines[from]?.text ?? '';
  for (let at = from + 1; at < from + longestParagraph && /[\p{Alpha}\d,]$/u.test(words); at += 1) {
    const next = lines[at];
    if (!next || next.text === '' || next.linked || (words.length < 45 && at === from + 1)) break;
    words = `${words} ${next.text}`;
  }
  return words;
};

/** True for a line that is the release's own though its words are a page's: the news below it bears it out, a line above it introduces it, it heads what the release tells, or it is a sentence in a list of such. */
export const isOwnLine = (lines: readonly OwnLine[], at: number): boolean => {
  if (lines[at]?.own === true) return true;
  const above = lines[at - 1]?.text === '' ? lines[at - 2] : lines[at - 1];
  const from = lines[at + 1]?.text === '' ? at + 2 : at + 1;
  const below = lines[from];
  // "The guide can be had in these languages:" above "English | Français"
  const isIntroduced = isLanguageRow(lines[at]?.text ?? '') && introducesList(above?.text ?? '');
  return (
    isIntroduced ||
    isInIntroducedList(lines, at) ||
    isAmongSentences(lines, at) ||
    headsToldPart(lines, at) ||
    (below?.linked === false && headsStatement(lines[at]?.text ?? '', paragraphAt(lines, from))) ||
    isBorneOut(lines, at)
  );
};
