import { toDate } from '../domain/dates.ts';
import type { ReleaseRecord } from '../domain/release.ts';
import { getCollections, oncePerBuild } from './collections.ts';

/** The latest day a release's record tells of: its own day, or a later change of the record; `YYYY-MM-DD`. */
export const lastChangeOf = (record: ReleaseRecord): string | undefined =>
  [record.date, record.source.receivedOn, ...(record.changes ?? []).map(({ date }) => date)]
    .filter((date) => date !== undefined)
    .map((date) => toDate(date).earliest)
    .sort()
    .at(-1);

/** The latest day that any release's record tells of; data stands in for the clock, so that a build gives the same bytes on any day. */
export const getLastChange = oncePerBuild(async (_: 'all'): Promise<string | undefined> => {
  const { releases } = await getCollections();
  return releases
    .flatMap(({ data }) => lastChangeOf(data) ?? [])
    .sort()
    .at(-1);
});
