import { describe, expect, it } from 'vitest';
import type { ReleaseSummary, ShownDate } from '../../src/archive/releases.ts';
import type { StoryEvent } from '../../src/archive/story.ts';
import { toEventRows, toTimelineRows } from '../../src/components/timeline/event-rows.ts';

const day = (edtf: string): ShownDate => ({ edtf, words: edtf, dateTime: edtf });
const release = (slug: string, edtf: string): ReleaseSummary =>
  // Only these two parts are looked at.
  ({ slug, date: day(edtf) }) as ReleaseSummary;
const event = (id: string, edtf: string, quote: string): StoryEvent => ({
  id,
  date: day(edtf),
  year: edtf.slice(0, 4),
  kind: 'data',
  text: id,
  companies: [],
  release: release('a', edtf),
  proof: { kind: 'release', quote, href: '/releases/a/#p1', release: release('a', edtf) },
});

describe('the rows of a list of events', () => {
  it('tell what the row above has said already', () => {
    const rows = toEventRows([
      event('one', '2004-05-01', 'Words.'),
      event('two', '2004-05-01', 'Words.'),
      event('three', '2004-05-01', 'Others.'),
      event('four', '2004-06-01', 'Others.'),
    ]);
    expect(rows.map(({ sameDay, sameProof }) => [sameDay, sameProof])).toEqual([
      [false, false],
      [true, true],
      [true, false],
      [false, true],
    ]);
  });

  it('hold events and releases of a year together, newest first, those of a day in their order', () => {
    const rows = toTimelineRows(
      [event('one', '2004-05-01', 'A'), event('two', '2004-05-01', 'B')],
      [release('early', '2004-01-01'), release('late', '2004-09-01')],
    );
    expect(rows.map((row) => ('event' in row ? row.event.id : row.release.slug))).toEqual([
      'late',
      'one',
      'two',
      'early',
    ]);
    expect(rows.map(({ sameDay }) => sameDay)).toEqual([false, false, true, false]);
  });
});
