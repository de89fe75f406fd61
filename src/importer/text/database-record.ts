import { findDates } from '../dateline/printed-dates.ts';
import { ImportRefusal } from '../refusal.ts';
import { type LeftOut, toLeftOut } from '../site/left-out.ts';

/** How a database for research prints a release: by labels of its own before each field. */
interface Schema {
  /** True for a text in which a record of the database may stand, asked of every text. */
  readonly shows: (text: string) => boolean;
  /** A field's label at the start of its line, in a group of the name `label`. */
  readonly field: RegExp;
  /** The labels of the fields that hold words of the release. */
  readonly release: RegExp;
  /** The labels of the fields that hold its text. */
  readonly body: RegExp;
  /** The labels of the fields that hold its day. */
  readonly day: RegExp;
  /** How many different labels a record has at least. */
  readonly least: number;
  /** A line without a label that the database set above or below the fields. */
  readonly loose: RegExp;
}

/** Of how many releases in one source the refusal names the lines. */
const mostLines = 5;

/** How far down a text its first record begins at most, in characters. */
const farthestStart = 8000;

/** How far above the end of a source the number of its copy stands at most, in characters. */
const farthestEnd = 400;

const schemas: readonly Schema[] = [
  // "HD", "WC", "PD" and "LP" before a tab: Factiva and the news library of Dow Jones.
  {
    shows: (text) => /^HD[ \t\u00a0]|>HD</m.test(text.slice(0, farthestStart)),
    field:
      /^(?<label>HD|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|ART|CO|IN|NS|RE|IPC|IPD|RF|PUB|AN|BY|CLM|SE|CX|DE|DT)(?:[ \t\u00a0]*$|[ \u00a0]*\t\s*|[ \u00a0]{2,}|(?<=PD|SN|WC|AN|LA) (?=\S))/,
    release: /^(?:HD|LP|TD|CT|SN)$/,
    body: /^(?:LP|TD)$/,
    day: /^PD$/,
    least: 6,
    loose: /^(?:Search Summary|Timestamp\s.{4,40}|© ?\d{4} Factiva, Inc\. All rights reserved\.)$/,
  },
  // "LENGTH: 318 words", "HEADLINE: …", "LOAD-DATE: …": Nexis; its later copies print "Length:", "Body" and "End of Document".
  {
    shows: (text) =>
      /\blength ?:(?:<\/?[a-z]{1,6}>|&nbsp;|\s){1,6}[\d,]+ words/i.test(
        text.slice(0, farthestStart),
      ),
    field:
      /^\s*(?:(?<label>byline|section|distribution|length|headline|dateline|body|highlight|graphic|language|load-date|journal-code|publication-type|subject|company|organization|ticker|industry|geographic|state|city|country|person|notes|correction|series|type|update|acc-no|docid|links?)\s?:(?:[ \t]+|$)|(?<alone>body|classification)\s*$)/i,
    release: /^(?:headline|highlight|dateline|body)$/i,
    body: /^body$/i,
    day: /^$/,
    least: 3,
    loose:
      /^\s*(?:(?:document )?\d{1,4} of \d{1,5}(?: documents?)?|copyright (?:\(c\) |© ?)?\d{4} .{3,90}|all rights reserved\.?|end of document|(?:lexis)?nexis.{0,40})\s*$/i,
  },
  // "Publication info: …", "ProQuest document ID: …", "Full text: …"
  {
    shows: (text) => text.includes('ProQuest document '),
    field:
      /^\s*(?:(?<label>Author|Publication (?:info|title|year|date|subject|frequency)|Abstract(?: \(summary\))?|Full text|Links|Title|Subject|Location|People|Company ?\/ ?organization|Classification|Identifier ?\/ ?keyword|Dateline|Section|Publisher|Place of publication|Country of publication|ISSN|Source type|Source attribution|Language(?: of publication)?|Document type|ProQuest document ID|Document URL|Copyright|Last updated|Database|First page|Pages?|Volume|Issue|Year|Credit|NAICS|Company)\s?:(?:[ \t]+|$)|(?<alone>ProQuest document link)\s*$)/,
    release: /^(?:Full text|Title|Dateline)$/,
    body: /^Full text$/,
    day: /^Publication (?:info|date)$/,
    least: 6,
    loose: /^\s*(?:Document \d{1,4} of \d{1,5}|Report Information from ProQuest|_{20,})\s*$/,
  },
];

/** What of a line stays: from and to, in characters of the line; from the end of the line on where nothing stays. */
export type Kept = readonly [from: number, to: number];

/** The lines of a source, blank ones between its blocks, and where each stands in the source, from 1. */
export interface RecordLines {
  /** The words. */
  readonly lines: readonly string[];
  /** Gives the line of the source. */
  readonly lineOf: (at: number) => number;
}

const labelOf = (schema: Schema, line: string): string => {
  const groups = schema.field.exec(line)?.groups;
  return groups?.['label'] ?? groups?.['alone'] ?? '';
};

// A table of fields has what a label is for in a cell of its own.
const isBelowLabel = (lines: readonly string[], labels: readonly string[], at: number): boolean => {
  const above = lines.slice(Math.max(0, at - 2), at).findLastIndex((line) => line.trim() !== '');
  const line = lines[Math.max(0, at - 2) + above] ?? '';
  return above !== -1 && line.trim() === labels[Math.max(0, at - 2) + above];
};

// Behind the text a record goes on with blocks that each begin with a label; a release may print "Company:" itself.
const startOfTail = (
  lines: readonly string[],
  labels: readonly string[],
  schema: Schema,
): number => {
  let tail = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? '';
    const label = labels[at] ?? '';
    if (schema.body.test(label)) break;
    const opens = at === 0 || (lines[at - 1] ?? '').trim() === '';
    if (label !== '' || schema.loose.test(line)) tail = at;
    else if (opens && line.trim() !== '' && !isBelowLabel(lines, labels, at)) break;
  }
  return tail;
};

// "Document BWR0000020090609e5690007q": Factiva's number of a copy, below its text.
const numberOfCopy = /^Document [A-Z]{3,8}0\d{9,20}\w{4,20}\s*$/;
const endsInNumber = /\bDocument [A-Z]{3,8}0\d{9}/;
const countOfWords = /^[\d,]{2,7} words\s*$/;
// "12:00 PM", "BWR", "English", "(c) 2009 Business Wire. All Rights Reserved."
const ofCopyAlone =
  /^(?:\d{1,2}:\d{2}(?: ?[AP]M)?(?: [A-Z]{2,4})?|[A-Z]{2,8}|English|German|French|Spanish|Italian|Dutch|Swedish|Danish|Norwegian|Finnish|Portuguese|Japanese|(?:\(c\)|©|Copyright)\s.{3,120})\s*$/i;

/** How many lines Factiva prints at most above the text, and how long one is at most, in characters. */
const longestHead = 12;
const longestField = 120;

// "Tuesday 8:30 AM EST" behind "March 4, 2014"
const clockBehindDay =
  /(?<=(?:19|20)\d\d),?\s(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?:\s\d{1,2}:\d{2}(?: ?[AP]M)?(?:\s[A-Z]{2,4})?)?\s*$/;

const whole = (line: string): Kept => [0, line.length];
const nothing = (line: string): Kept => [line.length, line.length];

// The same record without its labels: the fields stand right below each other, the count of words first.
const keptOfBareRecord = (lines: readonly string[]): readonly Kept[] | undefined => {
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const end = filled.at(-1) ?? 0;
  const count = filled.slice(0, longestHead).find((at) => countOfWords.test(lines[at] ?? '')) ?? 0;
  if (count === 0 || !numberOfCopy.test(lines[end] ?? '')) return undefined;
  const head = filled.filter((at) => at > count).slice(0, longestHead);
  // "9 June 2009" and "Business Wire" stand among what is said of the copy.
  const below = head.find((at) => (lines[at]?.length ?? 0) > longestField) ?? count;
  return lines.map((line, at) => {
    const inHead = at > count && at < below && ofCopyAlone.test(line);
    return at === count || at === end || inHead ? nothing(line) : whole(line);
  });
};

/** Tells what of each line is the release's where a source is a record of a database for research, as Nexis, Factiva and ProQuest keep releases of wires: headline, day, wire, dateline and text; the labels and what is said of the copy are not. Undefined for other sources. Throws an `ImportRefusal` where a source holds several records. */
export const keptOfRecord = (
  text: string,
  { lines, lineOf }: RecordLines,
): readonly Kept[] | undefined => {
  const schema = schemas.find(({ shows }) => shows(text));
  if (schema === undefined) return keptOfBareRecord(lines);
  const labels = lines.map((line) => labelOf(schema, line));
  const news = labels.findIndex((label) => schema.body.test(label));
  const kinds = new Set(labels.map((label) => label.toLowerCase()));
  // The lines without a label count as one.
  if (news === -1 || kinds.size <= schema.least) return undefined;
  const texts = labels.flatMap((label, at) => (label === labels[news] ? [lineOf(at)] : []));
  if (texts.length > 1)
    throw new ImportRefusal(
      `The source holds ${String(texts.length)} releases of a database, whose texts begin in the lines ${texts.slice(0, mostLines).join(', ')}${texts.length > mostLines ? ', …' : ''}.`,
      'Save each of them as a file of its own, with its headline, and import the folder.',
      texts[1] ?? 1,
    );
  const tail = startOfTail(lines, labels, schema);
  let ofCopy = false;
  let labelAlone = false;
  return lines.map((line, at) => {
    const within = at > news && at < tail;
    const label = within && !schema.body.test(labels[at] ?? '') ? '' : (labels[at] ?? '');
    if (label === '') {
      // A field ends with its block, or with that below its label.
      ofCopy &&= !within && (line.trim() !== '' || labelAlone);
      labelAlone &&= line.trim() === '';
      if (ofCopy || (!within && schema.loose.test(line))) return nothing(line);
      const clock = at < news ? clockBehindDay.exec(line) : null;
      return clock ? [0, clock.index] : whole(line);
    }
    const isDay = at < news && schema.day.test(label);
    const printed = schema.field.exec(line)?.[0] ?? '';
    ofCopy = !isDay && !schema.release.test(label);
    labelAlone = printed.trimEnd() === line.trimEnd();
    if (ofCopy) return nothing(line);
    // What stands beside the day names the wire once more and its town.
    const day = isDay ? findDates(line.slice(printed.length)).at(-1) : undefined;
    return day === undefined
      ? [printed.length, line.length]
      : [printed.length + day.from, printed.length + day.to];
  });
};

/** True for a source that may be a record of a database; false for nearly all others, at little cost. */
export const mayBeRecord = (text: string): boolean =>
  schemas.some(({ shows }) => shows(text)) || endsInNumber.test(text.slice(-farthestEnd));

/** A text dump without the labels of a database and what it says of its copy, on the same lines, and what was left out; other texts as they are. */
export const withoutRecord = (
  text: string,
): { readonly text: string; readonly leftOut: readonly LeftOut[] } => {
  const lines = mayBeRecord(text) ? text.split('\n') : [];
  const kept = keptOfRecord(text, { lines, lineOf: (at) => at + 1 });
  if (lines.length === 0 || kept === undefined) return { text, leftOut: [] };
  const leftOut: LeftOut[] = [];
  const own = lines.map((line, at) => {
    const [from, to] = kept[at] ?? whole(line);
    const rest = `${line.slice(0, from)}${line.slice(to)}`;
    if (rest.trim() !== '') leftOut.push(toLeftOut(at + 1, rest, 'page furniture'));
    return line.slice(from, to);
  });
  return { text: own.join('\n'), leftOut };
};
