import type { Milestone } from '../domain/milestone.ts';
import type { ReleaseRecord, Topic } from '../domain/release.ts';
import { referenceIds } from './invented-records.ts';
import { type InventedRelease, toPrintedDay } from './invented-release.ts';
import { eventSentences, type InventedEvent } from './invented-sentences.ts';
import { buildSlotFiller, type InventedStory } from './invented-slots.ts';
import type { Random } from './random.ts';

/** What the record of an invented release is made from. */
export interface RecordParts {
  /** Its address part. */
  readonly slug: string;
  /** SHA-256 of its received text, in hexadecimal digits. */
  readonly sha256: string;
  /** What it tells. */
  readonly story: InventedStory;
  /** What happens in it. */
  readonly event: InventedEvent;
  /** Its words. */
  readonly release: InventedRelease;
}

const topicOf: Record<InventedEvent, Topic> = {
  ind: 'ind',
  'trial-start': 'trial-start',
  enrollment: 'enrollment',
  data: 'data',
  submission: 'regulatory',
  opinion: 'regulatory',
  approval: 'approval',
  payment: 'milestone-payment',
  partnership: 'partnership',
  corporate: 'corporate',
};

const reportsOnTrial = new Set<InventedEvent>(['trial-start', 'enrollment', 'data']);
const holdsInTerritory = new Set<InventedEvent>(['submission', 'opinion', 'approval']);

const outcomeOf = (
  random: Random,
  due: string,
): NonNullable<ReleaseRecord['expectations']>[number]['outcome'] => {
  const status = random.zipf(['met', 'unknown', 'late', 'not-met', 'partly', 'open'] as const);
  if (status === 'open' || status === 'unknown') return { status };
  return {
    status,
    date: due.slice(0, 4),
    text: 'As the registry tells.',
    source: random.pick(referenceIds),
  };
};

/** Builds the front matter of an invented release; every statement quotes words that stand in it. */
export const buildReleaseRecord = (random: Random, parts: RecordParts): ReleaseRecord => {
  const { slug, sha256, story, event, release } = parts;
  const { compound, trial, partner, regulator } = story;
  const date = story.day.toISOString().slice(0, 10);
  const printed = release.text.masthead[0];
  const trials = reportsOnTrial.has(event) ? [trial.id] : undefined;
  const fill = buildSlotFiller(random, story);
  const milestone: Milestone = {
    date,
    kind: event,
    compound: compound.id,
    ...(trials ? { trial: trial.id } : {}),
    ...(event === 'payment' || event === 'partnership' ? { companies: [partner.id] } : {}),
    ...(holdsInTerritory.has(event) ? { territory: regulator.territory } : {}),
    text: fill(eventSentences[event].text),
    quote: release.fact,
  };
  const expectation = {
    text: release.expected.sentence,
    due: release.expected.due,
    asPrinted: release.expected.when,
    compound: compound.id,
    quote: release.expected.sentence,
    outcome: outcomeOf(random, release.expected.due),
  };
  return {
    title: release.text.title,
    date,
    ...(printed === undefined
      ? {
          dateSource: {
            title: `Registry entry of ${toPrintedDay(story.day)}`,
            url: 'https://registry.example/',
          },
        }
      : { dateAsPrinted: printed, masthead: [printed] }),
    place: story.town,
    wire: release.wire,
    distributor: 'Invented Media',
    tickers: [{ exchange: 'Nasdaq', symbol: story.issuer.symbol }],
    compounds: [compound.id],
    ...(trials ? { trials } : {}),
    topics: [topicOf[event]],
    source: { file: `${slug}.txt`, sha256, receivedAs: `${sha256.slice(0, 16)}.txt` },
    contacts: [{ kind: 'investors', organization: story.issuer.fullName, ...release.contact }],
    ...(event === 'corporate' ? {} : { milestones: [milestone] }),
    ...(random.chance(0.4) ? { expectations: [expectation] } : {}),
  };
};
