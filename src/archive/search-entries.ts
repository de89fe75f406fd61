import { toDate } from '../domain/dates.ts';
import { outcomeStatusNames } from '../domain/expectation.ts';
import { milestoneKindNames } from '../domain/milestone.ts';
import type { SearchEntry } from '../domain/search-document.ts';
import { toDateKey, toKey } from '../domain/search-keys.ts';
import {
  companyPath,
  compoundPath,
  expectationPath,
  releasePath,
  trialPath,
} from '../domain/urls.ts';
import type { Statement } from '../domain/citation.ts';
import { getCollections } from './collections.ts';
import type { Proof } from './evidence.ts';
import { getVocabulary } from './search-vocabulary.ts';
import { getEvents, getExpectations } from './story.ts';

type KeysOf = (...things: readonly string[]) => string[];

/** Index words of a date's day, month and year. */
export const dateKeysOf = (edtf: string): string[] => {
  const { earliest, latest } = toDate(edtf);
  return [4, 7, 10]
    .map((length) => [earliest.slice(0, length), latest.slice(0, length)])
    .flatMap(([from, to]) => (from !== undefined && from === to ? [toDateKey(from)] : []));
};

const wordsOf = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' ');

const quoteOf = (proof: Proof): string | undefined =>
  proof.kind === 'release' ? proof.quote : undefined;

const factsOf = (facts: readonly Statement[] | undefined): string[] =>
  (facts ?? []).map(({ text }) => text);

const eventEntries = async (keysOf: KeysOf): Promise<SearchEntry[]> =>
  (await getEvents('all')).map((event) => {
    const { compound, companies, trial, release, date, proof } = event;
    const anchor = proof.kind === 'release' ? (proof.paragraph ?? '') : '';
    return {
      url:
        compound === undefined
          ? `${releasePath(release.slug)}${anchor === '' ? '' : `#${anchor}`}`
          : `${compoundPath(compound.id)}#${event.id}`,
      kind: milestoneKindNames[event.kind],
      title: event.text,
      date: date.words,
      dateKeys: dateKeysOf(date.edtf),
      keys: keysOf(
        ...(compound === undefined ? [] : [`compound ${compound.id}`]),
        ...(trial === undefined ? [] : [`trial ${trial}`]),
        ...companies.map(({ id }) => `company ${id}`),
      ),
      text: wordsOf(event.territory, ...companies.map(({ name }) => name), quoteOf(proof)),
    };
  });

const expectationEntries = async (keysOf: KeysOf): Promise<SearchEntry[]> =>
  (await getExpectations('all')).map(
    ({ id, text, asPrinted, compound, release, proof, outcome }) => ({
      url: expectationPath(id),
      kind: 'Said and done',
      title: text,
      ...(release.date === undefined ? {} : { date: release.date.words }),
      dateKeys: release.date === undefined ? [] : dateKeysOf(release.date.edtf),
      outcome: outcomeStatusNames[outcome.status],
      keys: keysOf(...(compound === undefined ? [] : [`compound ${compound.id}`])),
      text: wordsOf(asPrinted, quoteOf(proof), outcome.text, outcome.date?.words),
    }),
  );

const subjectEntries = async (keysOf: KeysOf): Promise<SearchEntry[]> => {
  const { compounds, companies, trials } = await getCollections();
  const nameOf = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : companies.get(id)?.names[0]?.name;
  const entry = (
    kind: string,
    url: string,
    thing: string,
    names: readonly { readonly name: string }[],
    words: readonly (string | undefined)[],
  ): SearchEntry => ({
    url,
    kind,
    title: names[0]?.name ?? thing,
    dateKeys: [],
    keys: keysOf(thing),
    text: wordsOf(kind, ...names.slice(1).map(({ name }) => name), ...words),
  });
  return [
    ...[...compounds].map(
      ([id, { names, summary, structure, owner, partners, facts, aftermath }]) =>
        entry('Compound', compoundPath(id), `compound ${id}`, names, [
          summary,
          ...[
            structure?.target,
            structure?.antibody,
            structure?.linker,
            structure?.payload,
          ].flatMap((part) =>
            part ? [part.name, ...(part.alsoKnownAs ?? []), part.description] : [],
          ),
          nameOf(owner),
          ...(partners ?? []).map(nameOf),
          ...factsOf(facts),
          ...factsOf(aftermath),
        ]),
    ),
    ...[...companies].map(([id, { names, role, summary, partOf, facts }]) =>
      entry('Company', companyPath(id), `company ${id}`, names, [
        role,
        summary,
        nameOf(partOf),
        ...factsOf(facts),
      ]),
    ),
    ...[...trials].map(([id, { names, nct, compound, phase, summary, facts }]) =>
      entry('Trial', trialPath({ id, compound }), `trial ${id}`, names, [
        nct,
        `Phase ${phase}`,
        summary,
        ...factsOf(facts),
      ]),
    ),
  ];
};

/** What the archive itself says, for the search: subjects, then expectations and events, the newest first. */
export const getSearchEntries = async (): Promise<SearchEntry[]> => {
  const { entries } = await getVocabulary('all');
  const indexOf = new Map(entries.map(({ kind, id }, index) => [`${kind} ${id}`, index]));
  const keysOf: KeysOf = (...things) =>
    things.flatMap((thing) => {
      const index = indexOf.get(thing);
      return index === undefined ? [] : [toKey(index, 'subject')];
    });
  return [
    ...(await subjectEntries(keysOf)),
    ...(await expectationEntries(keysOf)).toReversed(),
    ...(await eventEntries(keysOf)).toReversed(),
  ];
};
