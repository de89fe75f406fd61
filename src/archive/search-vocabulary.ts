import { createHash } from 'node:crypto';
import type { CompoundRecord } from '../domain/compound.ts';
import { foldName } from '../domain/names.ts';
import { topicNames, topics } from '../domain/release.ts';
import type { Concern } from '../domain/search-keys.ts';
import {
  type PartRole,
  partRoles,
  type Vocabulary,
  type VocabularyEntry,
  type VocabularyKind,
  writeVocabulary,
} from '../domain/vocabulary.ts';
import { getCollections, oncePerBuild } from './collections.ts';
import { getReleaseEntry, getReleases, getRendered, type ReleaseSummary } from './releases.ts';

/** The things a release concerns, by their key `kind id`, the strongest concern first. */
export type ReleaseConcerns = Readonly<Record<Concern, readonly string[]>>;

const newsRoles = new Set(['highlights', 'body', 'about-compound']);

const concernsOf = async (release: ReleaseSummary): Promise<ReleaseConcerns> => {
  const { info, findMentions } = await getCollections();
  const { record, slug } = release;
  const { mentions } = await getRendered(await getReleaseEntry(slug));
  const subject = new Set([
    ...(record.compounds ?? []).map((id) => `compound ${id}`),
    ...(record.trials ?? []).map((id) => `trial ${id}`),
    ...findMentions(record.title).map(({ subject: { kind, id } }) => `${kind} ${id}`),
    `company ${record.issuer ?? info.issuer}`,
  ]);
  const named = new Set<string>();
  const listed = new Set<string>();
  for (const { subject: found, role } of mentions)
    (newsRoles.has(role) ? named : listed).add(`${found.kind} ${found.id}`);
  for (const { name, organization } of record.contacts ?? [])
    for (const person of [name, organization])
      if (person !== undefined) listed.add(`person ${person}`);
  return {
    subject: [...subject],
    named: [...named].filter((thing) => !subject.has(thing)),
    listed: [...listed].filter((thing) => !subject.has(thing) && !named.has(thing)),
  };
};

/** What each release concerns, by slug. */
export const getConcerns = oncePerBuild(
  async (_: 'all'): Promise<ReadonlyMap<string, ReleaseConcerns>> => {
    const concerns = new Map<string, ReleaseConcerns>();
    for (const release of await getReleases())
      concerns.set(release.slug, await concernsOf(release));
    return concerns;
  },
);

interface Draft {
  readonly kind: VocabularyKind;
  readonly id: string;
  readonly names: Set<string>;
  readonly misspelt: string[];
  readonly compounds: Set<string>;
  readonly role?: PartRole | undefined;
}

const draft = (
  kind: VocabularyKind,
  id: string,
  names: readonly { readonly name: string; readonly kind: string }[],
  compounds: readonly string[] = [],
  role?: PartRole,
): Draft => ({
  kind,
  id,
  names: new Set(names.map(({ name }) => name)),
  misspelt: names.filter((name) => name.kind === 'misspelling').map(({ name }) => name),
  compounds: new Set(compounds),
  role,
});

// Two compounds with one payload share its entry; its names meet however they are spelt.
const partsOf = (compounds: ReadonlyMap<string, CompoundRecord>): Draft[] => {
  const byFold = new Map<string, Draft>();
  for (const [id, { structure, names }] of compounds) {
    const taken = new Set(names.map(({ name }) => foldName(name)));
    for (const role of partRoles) {
      const part = structure?.[role];
      if (!part || taken.has(foldName(part.name))) continue;
      const known = byFold.get(foldName(part.name)) ?? draft('part', part.name, [], [], role);
      byFold.set(foldName(part.name), known);
      for (const name of [part.name, ...(part.alsoKnownAs ?? [])]) known.names.add(name);
      known.compounds.add(id);
    }
  }
  return [...byFold.values()];
};

const contactsOf = (releases: readonly ReleaseSummary[]): Draft[] => {
  const persons = new Map<string, Draft>();
  for (const { record } of releases)
    for (const { name, organization, phone, email } of record.contacts ?? []) {
      const whom = name ?? organization;
      if (whom === undefined) continue;
      const person = persons.get(whom) ?? draft('person', whom, []);
      persons.set(whom, person);
      for (const known of [whom, phone, email]) if (known !== undefined) person.names.add(known);
      if (organization !== undefined && organization !== whom && !persons.has(organization))
        persons.set(
          organization,
          draft('person', organization, [{ name: organization, kind: '' }]),
        );
    }
  return [...persons.values()].sort((a, b) => a.id.localeCompare(b.id));
};

const registryNumbers = ({ facts }: CompoundRecord): { name: string; kind: string }[] =>
  (facts ?? [])
    .flatMap(({ text }) => text.match(/\bNCT\d{8}\b/g) ?? [])
    .map((name) => ({ name, kind: 'alias' }));

const drafts = async (): Promise<Draft[]> => {
  const { compounds, companies, trials, glossary } = await getCollections();
  const companyNames = new Set(
    [...companies.values()].flatMap(({ names }) => names.map(({ name }) => foldName(name))),
  );
  const numbered = new Set([...trials.values()].flatMap(({ nct }) => nct ?? []));
  return [
    ...[...compounds].map(([id, record]) =>
      draft('compound', id, [
        ...record.names,
        ...registryNumbers(record).filter(({ name }) => !numbered.has(name)),
      ]),
    ),
    ...[...companies].map(([id, { names }]) => draft('company', id, names)),
    ...[...trials].map(([id, { names, nct, compound }]) =>
      draft(
        'trial',
        id,
        [...names, ...(nct === undefined ? [] : [{ name: nct, kind: 'code' }])],
        [compound],
      ),
    ),
    ...partsOf(compounds),
    ...contactsOf(await getReleases()).filter(({ id }) => !companyNames.has(foldName(id))),
    ...[...glossary].map(([short, { expansion }]) =>
      draft('term', short, [
        { name: short, kind: '' },
        { name: expansion, kind: '' },
      ]),
    ),
  ];
};

interface Mentioning {
  readonly told: ReleaseSummary[];
  readonly listed: ReleaseSummary[];
}

const withReleases = (
  { kind, id, names, misspelt, compounds, role }: Draft,
  { told, listed }: Mentioning,
): VocabularyEntry => {
  const years = [...told, ...(told.length === 0 ? listed : [])]
    .flatMap(({ year }) => year ?? [])
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  return {
    kind,
    id,
    names: [...names],
    misspelt,
    releases: told.length,
    listed: listed.length,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    compounds: [...compounds],
    ...(role === undefined ? {} : { role }),
  };
};

/** All names of the archive with the number of releases behind each. */
export const getVocabulary = oncePerBuild(async (_: 'all'): Promise<Vocabulary> => {
  const releases = await getReleases();
  const concerns = await getConcerns('all');
  const byThing = new Map<string, Mentioning>();
  const of = (thing: string): Mentioning => {
    const known = byThing.get(thing) ?? { told: [], listed: [] };
    byThing.set(thing, known);
    return known;
  };
  for (const release of releases) {
    const own = concerns.get(release.slug);
    for (const thing of [...(own?.subject ?? []), ...(own?.named ?? [])])
      of(thing).told.push(release);
    for (const thing of own?.listed ?? []) of(thing).listed.push(release);
  }
  const years = new Set(releases.flatMap(({ year }) => year ?? []));
  return {
    entries: (await drafts()).map((one) => withReleases(one, of(`${one.kind} ${one.id}`))),
    releases: releases.length,
    years: [...years].sort(),
    topics: topics
      .filter((topic) => releases.some(({ record }) => record.topics?.includes(topic)))
      .map((id) => ({ id, name: topicNames[id] })),
  };
});

/** The vocabulary's file for the browser: its text, and a name that changes with it. */
export const getVocabularyFile = oncePerBuild(
  async (_: 'all'): Promise<{ readonly hash: string; readonly text: string }> => {
    const text = writeVocabulary(await getVocabulary('all'));
    return { text, hash: createHash('sha256').update(text).digest('hex').slice(0, 10) };
  },
);
