import { NumberModel, TextModel } from './coded-values.ts';
import { BitReader, BitWriter } from './range-coder.ts';

/**
 * The files of the search index as the site publishes them: pages are lines of text, which hosts compress by themselves;
 * tables, filters and words are told by chances, as small as they get. The parts of the words are those of
 * `index-models.ts`, the filters those of `index-filters.ts`.
 */

/** Where everything of the search index lies; the one file whose name never changes. */
export interface IndexEntry {
  /** The program that reads the indexes, a path under the folder of the search index. */
  readonly program: string;
  /** Folder of the releases' index. */
  readonly releases: string;
  /** Folder of the index of the parts that many releases repeat. */
  readonly finePrint: string;
  /** Folder of the index of what the archive itself says. */
  readonly archive: string;
  /** File with the words of all texts, a word a line. */
  readonly words: string;
}

/** What has to be known of an index before it can be searched. */
export interface IndexTable {
  /** Version of Pagefind that made it. */
  readonly version: string;
  /** Names of the fields of metadata, in the order that the parts of the words number them. */
  readonly fields: readonly string[];
  /** Length of each page in words, to the nearest 32; the pages are numbered from 0, newest first. */
  readonly lengths: readonly number[];
  /** Where each part of the words begins: the beginning of its first word that no word before has; the parts are numbered from 0. */
  readonly parts: readonly string[];
  /** How many pages lie in a file, in the order of their numbers. */
  readonly together: number;
}

/** A page of the index with its words. */
export interface IndexPage {
  /** Path under the site. */
  readonly url: string;
  /** Its words, headline first. */
  readonly content: string;
  /** Headline, date in words, index words of the things it concerns. */
  readonly meta: Readonly<Record<string, string>>;
  /** Anchors with the place of the word that follows them, in order. */
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** Name of the index's folder under the site. */
export const indexFolder = 'pagefind';

/** Name of the file that tells where everything lies. */
export const entryFile = 'pagefind-entry.json';

/** Name of an index's table in its folder. */
export const tableFile = 'table.pf_index';

/** Name of the file with the pages of each filter's values. */
export const filtersFile = 'filters.pf_index';

/** Name of the file of some pages, by how many such files come before it. */
export const pagesFile = (block: number): string => `page/${String(block)}.txt`;

/** Name of the file with the words of a part. */
export const wordsFile = (part: number | string): string => `words/${String(part)}.pf_index`;

/** Name of the file with the places of a part's words, by the first line in it. */
export const placesFile = (part: number | string, line: number): string =>
  `places/${String(part)}-${String(line)}.pf_index`;

const unit = 32;

const oneLine = (text: string): string => text.replace(/[\s\u0085]+/gu, ' ');

const fault = (what: string): TypeError =>
  new TypeError(`The search index's ${what} is not in the form this page reads.`);

/** The entry as the text of its file. */
export const writeEntry = (entry: IndexEntry): string => JSON.stringify(entry);

/** Reads what `writeEntry` wrote; throws a `TypeError` when it is another. */
export const readEntry = (text: string): IndexEntry => {
  const record: unknown = JSON.parse(text);
  const field = (name: keyof IndexEntry): string => {
    const value: unknown =
      typeof record === 'object' && record !== null ? Reflect.get(record, name) : undefined;
    if (typeof value !== 'string') throw fault('entry');
    return value;
  };
  return {
    program: field('program'),
    releases: field('releases'),
    finePrint: field('finePrint'),
    archive: field('archive'),
    words: field('words'),
  };
};

/** The table as the bytes of its file. */
export const writeTable = ({
  version,
  fields,
  lengths,
  parts,
  together,
}: IndexTable): Uint8Array<ArrayBuffer> => {
  const to = new BitWriter();
  const text = new TextModel();
  const length = new NumberModel();
  text.code(
    to,
    [version, fields.join(' '), parts.join(' '), ...[lengths.length, together].map(String)].join(
      '\n',
    ),
  );
  for (const own of lengths) length.code(to, Math.max(1, Math.round(own / unit)));
  return to.toBytes();
};

/** Reads what `writeTable` wrote; throws a `TypeError` when it is another. */
export const readTable = (bytes: Uint8Array): IndexTable => {
  const from = new BitReader(bytes);
  const [version = '', fields = '', parts = '', count = '', together = ''] = new TextModel()
    .code(from)
    .split('\n');
  if (!/^\d+$/.test(count) || !/^\d+$/.test(together)) throw fault('table');
  const length = new NumberModel();
  return {
    version,
    fields: fields.split(' '),
    lengths: Array.from({ length: Number(count) }, () => length.code(from) * unit),
    parts: parts === '' ? [] : parts.split(' '),
    together: Number(together),
  };
};

// Begins each page but the first of a file; as a space it stands in none.
const pageBreak = '\f';

const writePage = ({ url, content, meta, anchors }: IndexPage): string =>
  [
    url,
    oneLine(content).trim(),
    anchors.map(({ id, location }) => `${id} ${String(location)}`).join(' '),
    ...Object.entries(meta).map(([name, value]) => `${name} ${oneLine(value)}`),
  ].join('\n');

const readPage = (text: string): IndexPage => {
  const [url = '', content, anchors, ...meta] = text.split('\n');
  if (content === undefined || anchors === undefined) throw fault('page');
  return {
    url,
    content,
    anchors: [...anchors.matchAll(/(\S+) (\d+)/g)].map(([, id = '', location]) => ({
      id,
      location: Number(location),
    })),
    meta: Object.fromEntries(
      meta.map((line) => [line.replace(/ .*/s, ''), line.replace(/^\S* ?/, '')]),
    ),
  };
};

/** Pages as the text of their file. */
export const writePages = (pages: readonly IndexPage[]): string =>
  pages.map(writePage).join(pageBreak);

/** Reads what `writePages` wrote; throws a `TypeError` when it is another. */
export const readPages = (text: string): IndexPage[] => text.split(pageBreak).map(readPage);

/** A release that prints a repeated part. */
export interface Printing {
  /** Path of the part in it, under the site. */
  readonly url: string;
  /** Its headline. */
  readonly title: string;
  /** Its date in words; left out for an undated release. */
  readonly date?: string | undefined;
}

// Between records and between their fields, as ASCII has them; no text does.
const recordEnd = '\u001e';
const fieldEnd = '\u001f';

/** Releases that print a part as well, as a field of its page. */
export const writePrintings = (printings: readonly Printing[]): string =>
  printings.map(({ url, date = '', title }) => [url, date, title].join(fieldEnd)).join(recordEnd);

/** Reads what `writePrintings` wrote. */
export const readPrintings = (text = ''): readonly Printing[] =>
  text.split(recordEnd).flatMap((one) => {
    const [url = '', date = '', title = ''] = one.split(fieldEnd);
    return url === '' ? [] : [{ url, title, ...(date === '' ? {} : { date }) }];
  });
