/** What a name of the search vocabulary can stand for. */
export const vocabularyKinds = ['compound', 'company', 'trial', 'part', 'person', 'term'] as const;

/** What a name of the search vocabulary can stand for. */
export type VocabularyKind = (typeof vocabularyKinds)[number];

/** What a part is to a compound. */
export const partRoles = ['target', 'antibody', 'linker', 'payload'] as const;

/** What a part is to a compound. */
export type PartRole = (typeof partRoles)[number];

/** One thing a reader can look for by any of its names. */
export interface VocabularyEntry {
  /** What it is; a part is a target, antibody, linker or payload, a term an abbreviation of the glossary. */
  readonly kind: VocabularyKind;
  /** Its id; the word itself for parts, persons and terms. */
  readonly id: string;
  /** All names, the one that heads its page first. */
  readonly names: readonly string[];
  /** Names among them that are misspellings. */
  readonly misspelt: readonly string[];
  /** Number of releases that have it as their subject or name it in their news. */
  readonly releases: number;
  /** Number of releases that name it only in their repeated parts. */
  readonly listed: number;
  /** Year of the first of them. */
  readonly first?: string;
  /** Year of the last of them. */
  readonly last?: string;
  /** Ids of the compounds a part belongs to, or the compound a trial studies. */
  readonly compounds: readonly string[];
  /** What a part is to its compounds; left out for anything else. */
  readonly role?: PartRole;
}

/** All names of the archive, for the browser. */
export interface Vocabulary {
  /** All things, in the order their index words count. */
  readonly entries: readonly VocabularyEntry[];
  /** Number of releases. */
  readonly releases: number;
  /** Years that have releases, oldest first. */
  readonly years: readonly string[];
  /** Topics that have releases, with what a reader calls them. */
  readonly topics: readonly { readonly id: string; readonly name: string }[];
}

// A line a thing: kind, id, names, releases, listings, first year, last year, compounds, role. Lines compress well and read fast.
const lineOf = (entry: VocabularyEntry): string =>
  [
    vocabularyKinds.indexOf(entry.kind),
    entry.id,
    entry.names
      .map((name) => (entry.misspelt.includes(name) ? `~${name}` : name).replace(/[\t\n|]/g, ' '))
      .join('|'),
    entry.releases,
    entry.listed,
    entry.first ?? '',
    entry.last ?? '',
    entry.compounds.join(' '),
    ...(entry.role === undefined ? [] : [entry.role]),
  ].join('\t');

/** The vocabulary as the text of a small file. */
export const writeVocabulary = ({ entries, releases, years, topics }: Vocabulary): string =>
  JSON.stringify({
    releases,
    years: years.join(' '),
    topics: topics.map(({ id, name }) => `${id}\t${name}`).join('\n'),
    entries: entries.map(lineOf).join('\n'),
  });

const wordsOf = (text: string | undefined): string[] =>
  text === undefined || text === '' ? [] : text.split(' ');

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

const readLine = (line: string): VocabularyEntry => {
  const [kind, id = '', names = '', releases, listed, first, last, compounds, role] =
    line.split('\t');
  const known = partRoles.find((one) => one === role);
  const spelt = names.split('|');
  return {
    kind: vocabularyKinds[Number(kind)] ?? 'term',
    id,
    names: spelt.map((name) => name.replace(/^~/, '')),
    misspelt: spelt.filter((name) => name.startsWith('~')).map((name) => name.slice(1)),
    releases: Number(releases),
    listed: Number(listed),
    ...(first === undefined || first === '' ? {} : { first }),
    ...(last === undefined || last === '' ? {} : { last }),
    compounds: wordsOf(compounds),
    ...(known === undefined ? {} : { role: known }),
  };
};

const fieldOf = (record: object, name: string): unknown =>
  Object.entries(record).find(([key]) => key === name)?.[1];

/** Reads the file that `writeVocabulary` wrote; throws a `TypeError` when it is another. */
export const readVocabulary = (text: string): Vocabulary => {
  const record: unknown = JSON.parse(text);
  if (typeof record !== 'object' || record === null)
    throw new TypeError('The names of the archive could not be read.');
  const entries = fieldOf(record, 'entries');
  const releases = fieldOf(record, 'releases');
  const years = fieldOf(record, 'years');
  const topics = fieldOf(record, 'topics');
  if (
    typeof entries !== 'string' ||
    typeof releases !== 'number' ||
    typeof years !== 'string' ||
    typeof topics !== 'string'
  )
    throw new TypeError('The names of the archive are not in the form this page reads.');
  return {
    entries: linesOf(entries).map(readLine),
    releases,
    years: wordsOf(years),
    topics: linesOf(topics).map((line) => {
      const [id = '', name = id] = line.split('\t');
      return { id, name };
    }),
  };
};
