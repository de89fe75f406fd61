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
  /** Who used it or where, in a few words: "ImmunoGen", "United States". */
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

/** Builds one finder for all names of all subjects; throws nothing, an ambiguous name goes to the first subject. */
export const buildMentionFinder = (subjects: readonly NamedSubject[]): MentionFinder => {
  const byFold = new Map<string, { subject: NamedSubject; name: Name }>();
  const patterns: { name: string; pattern: string }[] = [];
  for (const subject of subjects)
    for (const name of subject.names) {
      if (name.linked === false) continue;
      const fold = foldName(name.name);
      if (byFold.has(fold)) continue;
      byFold.set(fold, { subject, name });
      patterns.push({ name: name.name, pattern: patternOf(name.name) });
    }
  if (patterns.length === 0) return () => [];
  patterns.sort((a, b) => b.name.length - a.name.length || a.name.localeCompare(b.name));
  const matcher = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}]${hyphens})(?:${patterns.map((entry) => entry.pattern).join('|')})(?![\\p{L}\\p{N}])(?!${hyphens}[\\p{Lu}\\p{N}])`,
    'gu',
  );
  return (text) => {
    const closed: [number, number][] = [];
    for (const found of text.matchAll(addresses))
      closed.push([found.index, found.index + found[0].length]);
    const mentions: Mention[] = [];
    for (const found of text.matchAll(matcher)) {
      const start = found.index;
      const end = start + found[0].length;
      if (closed.some(([from, to]) => start < to && end > from)) continue;
      const known = byFold.get(foldName(found[0]));
      if (known) mentions.push({ start, end, text: found[0], ...known });
    }
    return mentions;
  };
};
