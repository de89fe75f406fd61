import { foldWords } from '../head/folded-words.ts';

/** How far down a host of documents offers its file by the file's own title, how many of its lines stand between the two, at least and at most, how long each of these is, and how long those above the title. */
const reach = { lines: 40, least: 2, most: 12, line: 60, menu: 40 } as const;

/** A copy from a host of documents that names each file by its first words: the places of the title, of the label above the first page and of the foot. */
export interface DocumentCopy {
  /** The title, as printed. */
  readonly title: string;
  /** Its place from 0. */
  readonly from: number;
  /** The place of the label, "Transcript"; the document begins below. */
  readonly label: number;
  /** The place from which on the host speaks again; the end where it does not. */
  readonly foot: number;
}

// `Download "Company notice no. 4/2012. To: …"`, `Télécharger « … »`
const offered = /^\p{Alpha}{4,16} ?["“”„«»] ?(\S.{8,400}?) ?["“”«»]$/u;
const oneWord = /^[\p{Alpha}\p{M}]{4,20}:?$/u;
const credits = /^(?:©|\d{4} ©|copyright\b).{0,160}\|/i;

/** How long the first words of another file are at most, and how many of them its title has at least. */
const other = { words: 300, least: 3 } as const;
const pageNumber = /^\d{1,3} (?=\D)/;

// "Journal: Rules of the Elm League" above "2 Rules of the Elm League Name and seat": another file, by its title and its first words.
const isOther = (title: string, words: string): boolean => {
  if (title.length > 200 || words.length > other.words || /[.!?]$/.test(words)) return false;
  const opening = foldWords(words.replace(pageNumber, ''));
  const folded = foldWords(title);
  if (folded.split(' ').length >= other.least && opening.startsWith(folded)) return true;
  const first = opening.split(' ').slice(0, 4).join(' ');
  const at = folded.indexOf(` ${first}`);
  return at !== -1 && opening.startsWith(folded.slice(at + 1));
};

const isButton = (line: string): boolean =>
  line.length <= 40 && /^\p{Upper}[\p{Alpha} ’']+$/u.test(line);

// "Related documents", two other files, "2019 © Paperleaf.net Privacy | Terms": nothing of it is in the file itself.
const startOfFoot = (lines: readonly string[], label: number): number => {
  const filled = [...lines.entries()].filter(([at, line]) => at > label && line !== '');
  const words = filled.map(([, line]) => line);
  const last = filled.length - 1;
  if (!credits.test(words[last] ?? '')) return lines.length;
  let first = last;
  for (;;) {
    // "More information" below each of them is the host's button.
    const isPair = (end: number): boolean =>
      end > 2 && isOther(words[end - 2] ?? '', words[end - 1] ?? '');
    const end = isPair(first) ? first : first - 1;
    if (end !== first && (!isButton(words[end] ?? '') || !isPair(end))) break;
    first = end - 2;
  }
  const isLabelled =
    first < last && /^\p{Upper}[\p{Alpha} ]{3,40}:?$/u.test(words[first - 1] ?? '');
  return filled[isLabelled ? first - 1 : last]?.[0] ?? lines.length;
};

const transcript =
  /^(?:trans[ck]r(?:i(?:p[tcsç]|ç)?|y)\p{Alpha}{0,8}|trascrizione|afskrift|avskrift|utskrift|přepis|prepis|átírás|транскрипт(?:ция)?):?$/iu;
/** How many lines with words stand from the offer to the label above the first page at most. */
const mostToLabel = 6;

// "Ann Roe", "6 years ago", "Views:" and "Transcription" above "1 ACME CORP.": who put the file up stands above the label; right below the offer any word is one.
const findLabel = (lines: readonly string[], offer: number): number => {
  const below: number[] = [];
  for (let at = offer + 1; at < lines.length && below.length <= mostToLabel; at += 1)
    if (lines[at] !== '') below.push(at);
  const named = below.findIndex((at) => transcript.test(lines[at] ?? ''));
  const isOfHost = below.slice(0, Math.max(0, named)).every((at) => {
    const line = lines[at] ?? '';
    // "Copied!" between "Share" and "Copy"
    return line.length <= reach.line && (!/[.!?]$/.test(line) || /^\p{Alpha}+!$/u.test(line));
  });
  return below[named !== -1 && isOfHost ? named : 0] ?? -1;
};

/** Finds the frame of such a copy: its title, rows of the host, the offer to load the file down under that same title, and one word right above the first page; `undefined` for other texts. */
export const findDocumentCopy = (lines: readonly string[]): DocumentCopy | undefined => {
  const offer = lines
    .slice(0, reach.lines)
    .findIndex((line) => line.length < 460 && offered.test(line));
  const title = offered.exec(lines[offer] ?? '')?.[1] ?? '';
  const from = lines.indexOf(title);
  if (title.length < 10 || title.length > 400 || from === -1 || from > offer) return undefined;
  // "Log in", "BUSINESS AND FINANCE": the host's menu.
  const above = lines.slice(0, from).filter((line) => line !== '');
  if (above.length > reach.most || above.some((line) => line.length > reach.menu)) return undefined;
  const between = lines.slice(from + 1, offer).filter((line) => line !== '');
  const label = findLabel(lines, offer);
  if (
    between.length < reach.least ||
    between.length > reach.most ||
    between.some((line) => line.length > reach.line || /[.!?]$/.test(line)) ||
    !oneWord.test(lines[label] ?? '')
  )
    return undefined;
  return { title, from, label, foot: startOfFoot(lines, label) };
};

/** The parts of which the host made the title of a copy: the first lines of the file, a full stop between them. */
export const partsOfTitle = (title: string): string[] => title.split(/(?<=\S)\. (?=\p{Upper})/u);

/** How many words a title has at least that is a sentence of the file. */
const leastSentence = 10;
/** True for a title that is a sentence of the file, with its stop, and no headline. */
export const isSentence = (title: string): boolean =>
  title.endsWith('.') && title.split(' ').length >= leastSentence;

/** The lines of a copy that its host of documents set around the file, by their places; the title too, where the file's own lines say all of it. */
export const findDocumentCopyFrame = (lines: readonly string[]): number[] => {
  const copy = findDocumentCopy(lines);
  if (copy === undefined) return [];
  const own = new Set(lines.slice(copy.label + 1, copy.foot).map(foldWords));
  const isSaid =
    partsOfTitle(copy.title).every((part) => own.has(foldWords(part))) ||
    (isSentence(copy.title) &&
      lines.slice(copy.label + 1, copy.foot).some((line) => line.includes(copy.title)));
  return [...lines.keys()].filter(
    (at) => (at <= copy.label && (isSaid || at !== copy.from)) || at >= copy.foot,
  );
};
