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
const farthestStart = 4000;

const schemas: readonly Schema[] = [
  // "HD", "WC", "PD" and "LP" before a tab: Factiva and the news library of Dow Jones.
  {
    shows: (text) => /^HD[ \t\u00a0]/m.test(text.slice(0, farthestStart)),
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
    shows: (text) => /\blength ?: +[\d,]+ words/i.test(text.slice(0, farthestStart)),
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

/** A text dump with the fields of a database's record told apart. */
export interface RecordParts {
  /** The text, on the same lines, of the release's own fields. */
  readonly text: string;
  /** The labels and the fields in which the database speaks of its copy. */
  readonly leftOut: readonly LeftOut[];
}

const labelOf = (schema: Schema, line: string): string => {
  const groups = schema.field.exec(line)?.groups;
  return groups?.['label'] ?? groups?.['alone'] ?? '';
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
    else if (opens && line.trim() !== '') break;
  }
  return tail;
};

// "Document BWR0000020090609e5690007q": Factiva's number of a copy, below its text.
const numberOfCopy = /^Document [A-Z]{3,8}0\d{9,20}\w{4,20}\s*$/;
const countOfWords = /^[\d,]{2,7} words\s*$/;
// "12:00 PM", "BWR", "English", "(c) 2009 Business Wire. All Rights Reserved."
const ofCopyAlone =
  /^(?:\d{1,2}:\d{2}(?: ?[AP]M)?(?: [A-Z]{2,4})?|[A-Z]{2,8}|English|German|French|Spanish|Italian|Dutch|Swedish|Danish|Norwegian|Finnish|Portuguese|Japanese|(?:\(c\)|©|Copyright)\s.{3,120})\s*$/i;

/** How many lines Factiva prints at most between the count of words and the text. */
const longestHead = 12;

// The same record without its labels: the fields stand right below each other, the count of words first.
const withoutBareRecord = (text: string): RecordParts => {
  const lines = text.split('\n');
  const count = lines.findIndex((line) => countOfWords.test(line));
  const end = lines.findLastIndex((line) => line.trim() !== '');
  if (count < 1 || count > longestHead || !numberOfCopy.test(lines[end] ?? ''))
    return { text, leftOut: [] };
  const below = lines.slice(count, count + longestHead).findIndex((line) => line.trim() === '');
  const leftOut: LeftOut[] = [];
  const kept = lines.map((line, at) => {
    const inHead = at > count && at < count + below && ofCopyAlone.test(line);
    if (at !== count && at !== end && !inHead) return line;
    leftOut.push(toLeftOut(at + 1, line, 'page furniture'));
    return '';
  });
  return { text: kept.join('\n'), leftOut };
};

/** Takes the record of a database for research apart, as Nexis, Factiva and ProQuest keep releases of wires: headline, day, wire, dateline and text stay, the labels and what is said of the copy leave. Other texts stay as they are. Throws an `ImportRefusal` where a source holds several records. */
export const withoutRecord = (text: string): RecordParts => {
  const schema = schemas.find(({ shows }) => shows(text));
  if (schema === undefined) return withoutBareRecord(text);
  const lines = text.split('\n');
  const labels = lines.map((line) => labelOf(schema, line));
  const news = labels.findIndex((label) => schema.body.test(label));
  const kinds = new Set(labels.map((label) => label.toLowerCase()));
  // The lines without a label count as one.
  if (news === -1 || kinds.size <= schema.least) return { text, leftOut: [] };
  const texts = labels.flatMap((label, at) => (label === labels[news] ? [at + 1] : []));
  if (texts.length > 1)
    throw new ImportRefusal(
      `The source holds ${String(texts.length)} releases of a database, whose texts begin in the lines ${texts.slice(0, mostLines).join(', ')}${texts.length > mostLines ? ', …' : ''}.`,
      'Save each of them as a file of its own, with its headline, and import the folder.',
      texts[1] ?? 1,
    );
  const tail = startOfTail(lines, labels, schema);
  const leftOut: LeftOut[] = [];
  const leave = (at: number, words: string): string => {
    if (words.trim() !== '') leftOut.push(toLeftOut(at + 1, words, 'page furniture'));
    return '';
  };
  let ofCopy = false;
  const kept = lines.map((line, at) => {
    const within = at > news && at < tail;
    const label = within && !schema.body.test(labels[at] ?? '') ? '' : (labels[at] ?? '');
    if (label === '') {
      // A field ends with its block.
      ofCopy &&= !within && line.trim() !== '';
      return ofCopy || (!within && schema.loose.test(line)) ? leave(at, line) : line;
    }
    const isDay = at < news && schema.day.test(label);
    ofCopy = !isDay && !schema.release.test(label);
    if (ofCopy) return leave(at, line);
    const printed = schema.field.exec(line)?.[0] ?? '';
    leave(at, printed);
    const rest = line.slice(printed.length);
    const day = isDay ? findDates(rest).at(-1) : undefined;
    if (day === undefined) return rest;
    // What stands beside the day names the wire once more and its town.
    leave(at, `${rest.slice(0, day.from)}${rest.slice(day.to)}`);
    return rest.slice(day.from, day.to);
  });
  return { text: kept.join('\n'), leftOut };
};
