import { otherGivenNames } from '../domain/given-names.ts';
import { findSpeakers } from '../domain/people.ts';
import type {
  SearchBlock,
  SearchDocument,
  SearchFeed,
  SearchFinePrint,
} from '../domain/search-document.ts';
import { type Concern, toKey } from '../domain/search-keys.ts';
import type { SectionRole } from '../domain/sections.ts';
import { anchorPath, releasePath } from '../domain/urls.ts';
import type { RenderedRelease } from '../markdown/render-release.ts';
import { getCollections } from './collections.ts';
import { dateKeysOf, getSearchEntries } from './search-entries.ts';
import { getReleaseEntry, getReleases, getRendered, type ReleaseSummary } from './releases.ts';
import { getConcerns, getVocabulary, type ReleaseConcerns } from './search-vocabulary.ts';

// People and numbers among the contacts are names of the vocabulary besides.
const finePrint = new Set<SectionRole>([
  'about-company',
  'safe-harbor',
  'trademarks',
  'contacts',
  'source-line',
]);

const blocksOf = ({ sections, paragraphs }: RenderedRelease): SearchBlock[] => {
  const bySection = Map.groupBy(paragraphs, ({ section }) => section);
  let lead = true;
  return sections
    .filter(({ role }) => !finePrint.has(role))
    .flatMap(({ id, role, heading }) => {
      const blocks: SearchBlock[] = [];
      if (heading !== undefined) blocks.push({ anchor: id, kind: 'heading', text: heading });
      for (const { id: anchor, text } of bySection.get(id) ?? []) {
        const kind =
          role === 'footnotes' ? 'note' : lead || role === 'highlights' ? 'lead' : 'text';
        if (role !== 'highlights') lead = false;
        blocks.push({ anchor, kind, text });
      }
      return blocks;
    });
};

const idsOf = ({ subject, named }: ReleaseConcerns, kind: string): string[] =>
  [...subject, ...named]
    .filter((thing) => thing.startsWith(`${kind} `))
    .map((thing) => thing.slice(kind.length + 1));

const toDocument = async (
  release: ReleaseSummary,
  concerns: ReleaseConcerns,
  indexOf: ReadonlyMap<string, number>,
): Promise<SearchDocument> => {
  const { record, slug, year, date } = release;
  const keys = (things: readonly string[], concern: Concern): string[] =>
    things.flatMap((thing) => {
      const index = indexOf.get(thing);
      return index === undefined ? [] : [toKey(index, concern)];
    });
  const blocks = blocksOf(await getRendered(await getReleaseEntry(slug)));
  const speakers = blocks.flatMap(({ text }) => findSpeakers(text));
  return {
    url: releasePath(slug),
    title: release.title,
    ...(date === undefined ? {} : { date: date.words }),
    dateKeys: record.date === undefined ? [] : dateKeysOf(record.date),
    facets: {
      year: year === undefined ? [] : [year],
      company: idsOf(concerns, 'company'),
      compound: idsOf(concerns, 'compound'),
      trial: idsOf(concerns, 'trial'),
      topic: record.topics ?? [],
    },
    keys: {
      subject: keys(concerns.subject, 'subject'),
      named: keys(concerns.named, 'named'),
      listed: keys(concerns.listed, 'listed'),
    },
    givenNames: [...new Set(speakers.flatMap(otherGivenNames))],
    blocks,
  };
};

// A part of more releases is shown in the newest alone.
const fewReleases = 10;

const getFinePrint = async (releases: readonly ReleaseSummary[]): Promise<SearchFinePrint[]> => {
  const byText = new Map<string, Omit<SearchFinePrint, 'text' | 'others' | 'releases'>[]>();
  for (const { slug, title, date } of releases) {
    const { sections, paragraphs } = await getRendered(await getReleaseEntry(slug));
    const roles = new Map(sections.map(({ id, role }) => [id, role]));
    for (const { id, text, section } of paragraphs) {
      const role = roles.get(section);
      if (role === undefined || !finePrint.has(role)) continue;
      const printing = {
        url: anchorPath(slug, id),
        title,
        ...(date === undefined ? {} : { date: date.words }),
      };
      const known = byText.get(text);
      if (known) known.push(printing);
      else byText.set(text, [printing]);
    }
  }
  return [...byText].flatMap(([text, [newest, ...others]]) =>
    newest
      ? [
          {
            ...newest,
            text,
            others: others.length < fewReleases ? others : [],
            releases: 1 + others.length,
          },
        ]
      : [],
  );
};

/** Everything the search index is made from; a release's slim copy in place of its page. */
export const getSearchFeed = async (): Promise<SearchFeed> => {
  const { info } = await getCollections();
  const releases = await getReleases();
  const concerns = await getConcerns('all');
  const { entries } = await getVocabulary('all');
  const indexOf = new Map(entries.map(({ kind, id }, index) => [`${kind} ${id}`, index]));
  const documents: SearchDocument[] = [];
  for (const release of releases) {
    const own = concerns.get(release.slug);
    if (own) documents.push(await toDocument(release, own, indexOf));
  }
  return {
    language: info.language,
    releases: documents,
    finePrint: await getFinePrint(releases),
    archive: await getSearchEntries(),
  };
};
