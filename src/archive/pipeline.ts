import { compareDates } from '../domain/dates.ts';
import { outcomeStatusNames } from '../domain/expectation.ts';
import { milestoneKindNames } from '../domain/milestone.ts';
import { layOutPipeline } from '../domain/pipeline-layout.ts';
import type { PipelineLane, PipelinePhase, PipelinePicture } from '../domain/pipeline.ts';
import { expectationPath, trialPath } from '../domain/urls.ts';
import { toHref } from './addresses.ts';
import { getCollections, oncePerBuild } from './collections.ts';
import type { ShownDate } from './releases.ts';
import { getEvents, getExpectations, type ShownExpectation, type StoryEvent } from './story.ts';
import { getCompounds, type ShownCompound } from './subjects.ts';

/** One line of the table that says what the picture shows. */
export interface PipelineRow {
  /** When it happened, or by when it was expected. */
  readonly date?: ShownDate | undefined;
  /** Name of the compound. */
  readonly compound: string;
  /** Kind of event, or what came of the expectation. */
  readonly kind: string;
  /** The event or the expectation in a sentence. */
  readonly text: string;
  /** Where it leads. */
  readonly href: string;
}

/** A pipeline picture and the same as a table. */
export interface Pipeline {
  /** What is drawn. */
  readonly picture: PipelinePicture;
  /** The same, line by line, oldest first. */
  readonly rows: readonly PipelineRow[];
}

interface Story extends PipelineLane {
  readonly rows: readonly PipelineRow[];
  readonly events: readonly (PipelineLane['events'][number] & { readonly event: StoryEvent })[];
}

const inDateOrder = (a: PipelineRow, b: PipelineRow): number =>
  a.date === undefined || b.date === undefined
    ? Number(a.date === undefined) - Number(b.date === undefined)
    : compareDates(a.date.edtf, b.date.edtf);

const labelOfEvent = ({ date, text, kind }: StoryEvent): string =>
  `${date.words}: ${text} (${milestoneKindNames[kind].toLowerCase()})`;

const labelOfExpectation = ({ text, due, asPrinted, outcome }: ShownExpectation): string => {
  const when = asPrinted ?? due?.words;
  const ending = outcomeStatusNames[outcome.status].toLowerCase();
  const settled = outcome.date === undefined ? '' : `, ${outcome.date.words}`;
  return `Expected${when === undefined ? '' : ` ${when}`}: ${text} (${ending}${settled})`;
};

// What testimony there is of a trial: its bar reaches no farther than the texts do.
const phasesOf = async (events: readonly StoryEvent[]): Promise<PipelinePhase[]> => {
  const { trials } = await getCollections();
  const byTrial = Map.groupBy(events, ({ trial }) => trial);
  return [...byTrial].flatMap(([id, told]) => {
    const trial = id === undefined ? undefined : trials.get(id);
    const [first, last] = [told[0], told.at(-1)];
    if (id === undefined || !trial || !first || !last) return [];
    const [name] = trial.names;
    // Some trials are named by their phase: "NWX10 Phase I" on the lane of NWX10.
    const isNamed = name && name.kind !== 'description' && !/\bphase\b/i.test(name.name);
    const label = `Phase ${trial.phase}${isNamed ? ` ${name.name}` : ''}`;
    return {
      label,
      from: first.date.edtf,
      to: last.date.edtf,
      startKnown: first.kind === 'trial-start',
      href: toHref(trialPath({ id, compound: trial.compound })),
    };
  });
};

const byCompound = <Told extends { readonly compound?: { readonly id: string } | undefined }>(
  told: readonly Told[],
): Map<string | undefined, Told[]> => Map.groupBy(told, ({ compound }) => compound?.id);

const stories = oncePerBuild(async (_: 'all'): Promise<ReadonlyMap<string, Story>> => {
  const events = byCompound(await getEvents('all'));
  const expectations = byCompound(await getExpectations('all'));
  const told = new Map<string, Story>();
  for (const { id, name, href, hue } of await getCompounds('all')) {
    const happened = events.get(id) ?? [];
    const expected = expectations.get(id) ?? [];
    if (happened.length + expected.length === 0) continue;
    const hrefOf = (one: ShownExpectation): string => toHref(expectationPath(one.id));
    told.set(id, {
      id,
      name,
      href,
      hue,
      phases: await phasesOf(happened),
      events: happened.map((event) => ({
        event,
        kind: event.kind,
        date: event.date.edtf,
        label: labelOfEvent(event),
        href: event.proof.kind === 'release' ? event.proof.href : event.release.href,
      })),
      expectations: expected.map((one) => ({
        said: one.release.date?.edtf,
        due: one.due?.edtf,
        status: one.outcome.status,
        settled: one.outcome.date?.edtf,
        label: labelOfExpectation(one),
        href: hrefOf(one),
      })),
      rows: [
        ...happened.map((event) => ({
          date: event.date,
          compound: name,
          kind: milestoneKindNames[event.kind],
          text: event.text,
          href: event.proof.kind === 'release' ? event.proof.href : event.release.href,
        })),
        ...expected.map((one) => ({
          date: one.due,
          compound: name,
          kind: `Expected: ${outcomeStatusNames[one.outcome.status].toLowerCase()}`,
          text: one.text,
          href: hrefOf(one),
        })),
      ],
    });
  }
  return told;
});

const toPipeline = (
  all: readonly Story[],
  limit: number,
  maxRows?: number,
): Pipeline | undefined => {
  const drawn = all.slice(0, limit);
  const picture = layOutPipeline(drawn, maxRows);
  if (!picture) return undefined;
  return { picture, rows: drawn.flatMap((story) => story.rows).sort(inDateOrder) };
};

/** The pipeline of all compounds, those with most releases first; `limit` bounds the lanes drawn. */
export const getPipeline = async (limit = Infinity): Promise<Pipeline | undefined> =>
  toPipeline([...(await stories('all')).values()], limit);

/** The pipeline of one compound, every mark by itself. */
export const getCompoundPipeline = async (id: string): Promise<Pipeline | undefined> => {
  const story = (await stories('all')).get(id);
  return story && toPipeline([story], 1, 20);
};

const isOf = ({ record }: ShownCompound, company: string): boolean =>
  record.owner === company || (record.partners?.includes(company) ?? false);

/** The pipeline of a company: the compounds it owned, shared in, or told of. */
export const getCompanyPipeline = async (company: string): Promise<Pipeline | undefined> => {
  const told = await stories('all');
  const own = (await getCompounds('all')).flatMap((compound): Story[] => {
    const story = told.get(compound.id);
    if (!story) return [];
    const tellsOf = ({ event }: Story['events'][number]): boolean =>
      event.release.issuer?.id === company || event.companies.some(({ id }) => id === company);
    return isOf(compound, company) || story.events.some(tellsOf) ? [story] : [];
  });
  return toPipeline(own, 24);
};
