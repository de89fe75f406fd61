import { nameKindNames, type NamedSubject } from '../domain/names.ts';
import { findConferences } from '../domain/conferences.ts';
import { findSpeakers, toIndexName } from '../domain/people.ts';
import { tailRoles } from '../domain/sections.ts';
import { anchorPath, glossaryPath, keywordLetterPath, searchPath } from '../domain/urls.ts';
import type { RenderedRelease } from '../markdown/render-release.ts';
import { subjectHref, toHref } from './addresses.ts';
import { getCollections, oncePerBuild } from './collections.ts';
import { compareWords, getGlossary } from './glossary.ts';
import {
  compoundLink,
  getReleaseEntry,
  getReleases,
  getRendered,
  type Link,
  linksOf,
  type ReleaseSummary,
} from './releases.ts';
import { getParts } from './terms.ts';

/** A release in the index, with the paragraphs that have the keyword. */
export interface KeywordPlace {
  /** The release. */
  readonly release: ReleaseSummary;
  /** Its paragraphs, in order: their number or name, and their address; the first few. */
  readonly paragraphs: readonly { readonly label: string; readonly href: string }[];
  /** How many paragraphs more there are. */
  readonly more: number;
}

/** A keyword with everything that has it. */
export interface Keyword {
  /** The keyword; a person's last name first. */
  readonly word: string;
  /** What it is: "compound, code", "payload", "person", "abbreviation: progression-free survival". */
  readonly kinds: readonly string[];
  /** What it names, where that has a page. */
  readonly links: readonly Link[];
  /** Releases with it, newest first; the first few. */
  readonly places: readonly KeywordPlace[];
  /** How many releases more there are. */
  readonly more: number;
  /** Where all of them are found. */
  readonly searchHref: string;
}

/** A letter of the index. */
export interface KeywordLetter {
  /** The letter; `0–9` for everything else. */
  readonly letter: string;
  /** Anchor on the page of the whole index, and name of its own page. */
  readonly id: string;
  /** Address of its keywords: an anchor on the page of the whole index, or its own page. */
  readonly href: string;
  /** Its keywords, in order. */
  readonly keywords: readonly Keyword[];
}

/** The index, by letter. */
export interface KeywordIndex {
  /** The letters, in order. */
  readonly letters: readonly KeywordLetter[];
  /** True when each letter has a page of its own, because one page of all keywords would be too long. */
  readonly isDivided: boolean;
}

/** How much of a keyword the index shows; search has the rest. */
const shown = { releases: 5, paragraphs: 6 };

interface Draft {
  readonly word: string;
  readonly plain: string;
  readonly kinds: Set<string>;
  readonly links: Map<string, Link>;
  readonly places: Map<ReleaseSummary, Set<string>>;
}

type Drafts = Map<string, Draft>;

const draftOf = (drafts: Drafts, word: string, plain = word): Draft => {
  const known = drafts.get(word) ?? {
    word,
    plain,
    kinds: new Set(),
    links: new Map(),
    places: new Map(),
  };
  drafts.set(word, known);
  return known;
};

const addPlace = (draft: Draft, release: ReleaseSummary, anchor: string): void => {
  const anchors = draft.places.get(release) ?? new Set();
  draft.places.set(release, anchors.add(anchor));
};

const subjectWords: Record<NamedSubject['kind'], string> = {
  compound: 'compound',
  company: 'company',
  trial: 'trial',
};

const addNames = async (drafts: Drafts): Promise<void> => {
  const { subjects } = await getCollections();
  const addressOf = await subjectHref();
  for (const subject of subjects) {
    const [main] = subject.names;
    for (const { name, kind } of subject.names) {
      const draft = draftOf(drafts, name);
      const detail = ['name', 'description'].includes(kind) ? '' : `, ${nameKindNames[kind]}`;
      draft.kinds.add(`${subjectWords[subject.kind]}${detail}`);
      draft.links.set(`${subject.kind} ${subject.id}`, {
        id: subject.id,
        name: main?.name ?? name,
        href: addressOf(subject),
      });
    }
  }
};

const addTerms = async (drafts: Drafts): Promise<void> => {
  for (const { term, id, expansion } of await getGlossary('all')) {
    const draft = draftOf(drafts, term);
    draft.kinds.add(`abbreviation: ${expansion}`);
    draft.links.set(`term ${term}`, {
      id,
      name: 'Glossary',
      href: toHref(`${glossaryPath}#${id}`),
    });
  }
  for (const { name, kind, compounds } of await getParts('all')) {
    const draft = draftOf(drafts, name);
    const links = await linksOf(compounds, compoundLink);
    draft.kinds.add(kind);
    for (const link of links) draft.links.set(`compound ${link.id}`, link);
  }
};

const addPeople = (drafts: Drafts, release: ReleaseSummary, rendered: RenderedRelease): void => {
  const person = (name: string): Draft => {
    const draft = draftOf(drafts, toIndexName(name), name);
    draft.kinds.add('person');
    return draft;
  };
  const contacts = rendered.sections.find(({ role }) => role === 'contacts');
  for (const { name } of release.record.contacts ?? [])
    if (name !== undefined) addPlace(person(name), release, contacts?.id ?? '');
  const tail = new Set(
    rendered.sections.filter(({ role }) => tailRoles.includes(role)).map(({ id }) => id),
  );
  for (const { id, text, section } of rendered.paragraphs) {
    if (tail.has(section)) continue;
    for (const name of findSpeakers(text)) addPlace(person(name), release, id);
    for (const name of findConferences(text)) {
      // Listed by its words: "2011 European Cancer Congress" stands under E.
      const draft = draftOf(drafts, name.replace(/^(\d{4}) (.+)$/, '$2, $1'), name);
      draft.kinds.add('conference');
      addPlace(draft, release, id);
    }
  }
};

const labelOf = (anchor: string): string =>
  /^p\d+$/.test(anchor)
    ? `¶\u202f${anchor.slice(1)}`
    : anchor.replace(/^note-/, 'note ').replaceAll('-', ' ');

const toKeyword = ({ word, plain, kinds, links, places }: Draft): Keyword => ({
  word,
  kinds: [...kinds],
  links: [...links.values()],
  places: [...places].slice(0, shown.releases).map(([release, anchors]) => ({
    release,
    paragraphs: [...anchors]
      .slice(0, shown.paragraphs)
      .flatMap((anchor) =>
        anchor === ''
          ? []
          : [{ label: labelOf(anchor), href: toHref(anchorPath(release.slug, anchor)) }],
      ),
    more: Math.max(0, anchors.size - shown.paragraphs),
  })),
  more: Math.max(0, places.size - shown.releases),
  searchHref: toHref(searchPath(plain)),
});

const foldLetter = (word: string): string => {
  const first = word
    .normalize('NFKD')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0)
    .toUpperCase();
  return /[A-Z]/.test(first) ? first : '0–9';
};

// A line is a keyword or a release below it, about 400 bytes: more of them make a page that a phone loads slowly.
const linesOnOnePage = 700;

/** Every name, part, trial, company, person, conference and abbreviation, by letter. */
export const getKeywordIndex = oncePerBuild(async (_: 'all'): Promise<KeywordIndex> => {
  const drafts: Drafts = new Map();
  await addNames(drafts);
  await addTerms(drafts);
  for (const release of await getReleases()) {
    const rendered = await getRendered(await getReleaseEntry(release.slug));
    for (const { name, anchor } of rendered.mentions)
      addPlace(draftOf(drafts, name.name), release, anchor);
    for (const { term, anchor } of rendered.terms) addPlace(draftOf(drafts, term), release, anchor);
    addPeople(drafts, release, rendered);
  }
  const keywords = [...drafts.values()].sort((a, b) => compareWords(a.word, b.word));
  const lines = keywords.reduce(
    (sum, { places }) => sum + 1 + Math.min(places.size, shown.releases),
    0,
  );
  const isDivided = lines > linesOnOnePage;
  const letters = [...Map.groupBy(keywords, ({ word }) => foldLetter(word))].map(
    ([letter, group]) => {
      const id = letter === '0–9' ? 'digits' : letter.toLowerCase();
      return {
        letter,
        id,
        href: isDivided ? toHref(keywordLetterPath(id)) : `#${id}`,
        keywords: group.map(toKeyword),
      };
    },
  );
  return { letters, isDivided };
});
