import { z } from 'zod';
import { evidenceFields } from './citation.ts';

/** What kind of name it is; INN is the WHO's international nonproprietary name, a description is the archive's own words for something unnamed. */
export const nameKinds = [
  'name',
  'code',
  'former-code',
  'inn',
  'us-name',
  'brand',
  'abbreviation',
  'alias',
  'legal',
  'misspelling',
  'description',
] as const;

/** One name of a compound, company or trial. */
export const nameSchema = z.strictObject({
  /** The name as a text prints it. */
  name: z.string().trim().min(1),
  /** What kind of name it is. */
  kind: z.enum(nameKinds),
  /** Who used it or where, in a few words: "Northwind", "United States". */
  usedBy: z.string().trim().min(1).optional(),
  /** False for a name too common or too short to be linked in running text. */
  linked: z.boolean().optional(),
  ...evidenceFields,
});

/** One name of a compound, company or trial. */
export type Name = z.infer<typeof nameSchema>;

/** What a reader calls each kind of name. */
export const nameKindNames: Record<Name['kind'], string> = {
  name: 'name',
  code: 'code',
  'former-code': 'former code',
  inn: 'INN',
  'us-name': 'US adopted name',
  brand: 'brand',
  abbreviation: 'abbreviation',
  alias: 'alias',
  legal: 'legal name',
  misspelling: 'misspelling',
  description: 'description by the archive',
};

/** What a name can stand for. */
export type SubjectKind = 'compound' | 'company' | 'trial';

/** Something that texts mention by name. */
export interface NamedSubject {
  /** What it is. */
  readonly kind: SubjectKind;
  /** Its id, the file name without ending. */
  readonly id: string;
  /** Its names. */
  readonly names: readonly Name[];
}

/** One place in a text where a known name stands. */
export interface Mention {
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
  /** The words as they stand in the text. */
  readonly text: string;
  /** What is named. */
  readonly subject: NamedSubject;
  /** The listed name that matched. */
  readonly name: Name;
}

/** Finds the known names in a text, longest first, never overlapping, in order. */
export type MentionFinder = (text: string) => Mention[];

const hyphens = '[-\u2010\u2011\u2012\u2013]';
const spaces = '[ \\u00a0\\u202f\\n\\t]';

const isCode = (name: string): boolean => /\d/.test(name) || /^[A-Z0-9-]{2,}$/.test(name);

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The form under which spellings of one name meet: hyphens and spaces dropped from codes, white space folded elsewhere. */
export const foldName = (name: string): string => {
  const straight = name.normalize('NFKC').replace(/[\u2010-\u2013]/g, '-');
  return isCode(straight)
    ? straight.replace(/[\s-]/g, '')
    : straight.replace(/\s+/g, ' ').toLowerCase();
};

// A code is one name with, without and with another hyphen or a space; other names bend only in case and white space.
const patternOf = (name: string): string => {
  if (!isCode(name))
    return name
      .split(/\s+/)
      .map((word) =>
        Array.from(word)
          .map((char) =>
            char.toLowerCase() === char.toUpperCase()
              ? char === '-'
                ? hyphens
                : escapeForPattern(char)
              : `[${char.toLowerCase()}${char.toUpperCase()}]`,
          )
          .join(''),
      )
      .join(`${spaces}+`);
  const parts = name.replace(/[\u2010-\u2013]/g, '-').split(/[\s-]+|(?<=[A-Za-z])(?=\d{3,})/);
  return parts.map(escapeForPattern).join(`(?:${hyphens}|${spaces})?`);
};

// Names inside addresses and e-mails are not mentions: https://example.org/acme, info@acme.com, www.acme.com.
const addresses =
  /(?:https?:\/\/|www\.)[^\s<>]+|[^\s@<>]+@[^\s@<>]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov)\b[^\s<>]*/gi;

interface Candidate {
  readonly subject: NamedSubject;
  readonly name: Name;
  /** Matches the name at one place, and what may follow it. */
  readonly pattern: RegExp;
}

// A name is looked for only where its first letters stand: one pattern of all names takes ten times as long.
const firstLetters = (name: string): string =>
  /^[\p{L}\p{N}]{0,2}/u.exec(name)?.[0].toLowerCase() ?? '';

const toCandidates = (subjects: readonly NamedSubject[]): Candidate[] => {
  const taken = new Set<string>();
  const candidates: Candidate[] = [];
  for (const subject of subjects)
    for (const name of subject.names) {
      const fold = foldName(name.name);
      if (name.linked === false || taken.has(fold)) continue;
      taken.add(fold);
      const source = `${patternOf(name.name)}(?![\\p{L}\\p{N}])(?!${hyphens}[\\p{Lu}\\p{N}])`;
      candidates.push({ subject, name, pattern: new RegExp(source, 'uy') });
    }
  return candidates.sort(
    (a, b) => b.name.name.length - a.name.name.length || a.name.name.localeCompare(b.name.name),
  );
};

const afterHyphen = new RegExp(`[\\p{L}\\p{N}]${hyphens}$`, 'u');

/** Builds one finder for all names of all subjects; throws nothing, an ambiguous name goes to the first subject. */
export const buildMentionFinder = (subjects: readonly NamedSubject[]): MentionFinder => {
  const all = toCandidates(subjects);
  if (all.length === 0) return () => [];
  const byLetters = new Map<string, readonly Candidate[]>();
  // Longest first, as all are: the names whose first letters these two are, or the first of them, or that begin with a sign.
  const candidatesFor = (letters: string): readonly Candidate[] => {
    let fitting = byLetters.get(letters);
    if (!fitting) {
      fitting = all.filter(({ name }) => letters.startsWith(firstLetters(name.name)));
      byLetters.set(letters, fitting);
    }
    return fitting;
  };
  // Names are found where words begin, and those that begin with another sign anywhere.
  const begins = all.some(({ name }) => firstLetters(name.name) === '')
    ? /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu
    : /[\p{L}\p{N}]+/gu;
  return (text) => {
    const mentions: Mention[] = [];
    let closed: [number, number][] | undefined;
    let end = 0;
    for (const { 0: word, index: start } of text.matchAll(begins)) {
      if (start < end) continue;
      for (const { subject, name, pattern } of candidatesFor(word.slice(0, 2).toLowerCase())) {
        pattern.lastIndex = start;
        if (!pattern.test(text)) continue;
        if (afterHyphen.test(text.slice(Math.max(0, start - 3), start))) break;
        end = pattern.lastIndex;
        closed ??= [...text.matchAll(addresses)].map((one) => [
          one.index,
          one.index + one[0].length,
        ]);
        if (!closed.some(([from, to]) => start < to && pattern.lastIndex > from))
          mentions.push({ start, end, text: text.slice(start, end), subject, name });
        break;
      }
    }
    return mentions;
  };
};
