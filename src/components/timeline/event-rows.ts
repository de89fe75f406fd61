import type { ReleaseSummary, ShownDate } from '../../archive/releases.ts';
import type { StoryEvent } from '../../archive/story.ts';
import { compareDates } from '../../domain/dates.ts';

/** An event of a list, with what the one above it has said already. */
export interface EventRow {
  /** The event. */
  readonly event: StoryEvent;
  /** True when the event above has the same date. */
  readonly sameDay: boolean;
  /** True when the event above is proven by the same words. */
  readonly sameProof: boolean;
}

/** A line of a timeline: an event, or a release that no event stands for. */
export type TimelineRow =
  EventRow | { readonly release: ReleaseSummary; readonly sameDay: boolean };

const proofOf = ({ proof }: StoryEvent): string =>
  proof.kind === 'release' ? `${proof.href} ${proof.quote}` : proof.source.url;

/** The events of a list in their order. */
export const toEventRows = (events: readonly StoryEvent[]): EventRow[] =>
  events.map((event, at) => {
    const above = events[at - 1];
    return {
      event,
      sameDay: above?.date.words === event.date.words,
      sameProof: above !== undefined && proofOf(above) === proofOf(event),
    };
  });

type Loose = { readonly date: ShownDate | undefined } & (
  { readonly event: StoryEvent } | { readonly release: ReleaseSummary }
);

/** A year's events and releases together, newest first; those of one date stay in their order. */
export const toTimelineRows = (
  events: readonly StoryEvent[],
  releases: readonly ReleaseSummary[],
): TimelineRow[] => {
  const loose: Loose[] = [
    ...events.map((event) => ({ date: event.date, event })),
    ...releases.map((release) => ({ date: release.date, release })),
  ];
  const sorted = loose.sort((a, b) => compareDates(b.date?.edtf ?? '', a.date?.edtf ?? ''));
  return sorted.map((row, at) => {
    const above = sorted[at - 1];
    const sameDay = above !== undefined && above.date?.words === row.date?.words;
    if ('release' in row) return { release: row.release, sameDay };
    const before = above && 'event' in above ? above.event : undefined;
    return {
      event: row.event,
      sameDay,
      sameProof: before !== undefined && proofOf(before) === proofOf(row.event),
    };
  });
};
