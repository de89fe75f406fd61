import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeStatuses } from '../../src/domain/expectation.ts';
import { packIntoRows } from '../../src/domain/interval-rows.ts';
import { milestoneKinds } from '../../src/domain/milestone.ts';
import type { PipelineLane, PlacedMark } from '../../src/domain/pipeline.ts';
import { layOutPipeline } from '../../src/domain/pipeline-layout.ts';
import { pipelineSizes } from '../../src/domain/pipeline-marks.ts';

const lane = (parts: Partial<PipelineLane>, id = 'nwx10'): PipelineLane => ({
  id,
  name: id.toUpperCase(),
  href: `/compounds/${id}/`,
  hue: 1,
  phases: [],
  events: [],
  expectations: [],
  ...parts,
});

const event = (
  date: string,
  kind: PipelineLane['events'][number]['kind'] = 'data',
): PipelineLane['events'][number] => ({
  kind,
  date,
  label: `${date}: data`,
  href: '#data',
});

const onlyMark = (lanes: readonly PipelineLane[]): PlacedMark => {
  const [mark] = layOutPipeline(lanes)?.lanes[0]?.marks ?? [];
  if (!mark) throw new Error('There is no mark.');
  return mark;
};

describe('rows of stretches', () => {
  const stretches = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 80 }))
      .map(([from, length]) => ({ from, to: from + length })),
    { maxLength: 60 },
  );

  it('never lets two of a row overlap, and needs no row too many', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const rows = packIntoRows(all);
        for (const [at, one] of all.entries())
          for (const [other, two] of all.entries())
            if (at < other && rows[at] === rows[other])
              expect(one.to <= two.from || two.to <= one.from).toBe(true);
        const depth = Math.max(
          0,
          ...all.map(({ from }) => all.filter((two) => two.from <= from && from < two.to).length),
        );
        expect(new Set(rows).size).toBe(depth);
      }),
    );
  });

  it('keeps the gap asked for', () => {
    const near = [
      { from: 0, to: 10 },
      { from: 12, to: 20 },
    ];
    expect(packIntoRows(near)).toEqual([0, 0]);
    expect(packIntoRows(near, 3)).toEqual([0, 1]);
  });
});

describe('the pipeline picture', () => {
  it('is none when nothing is dated', () => {
    expect(layOutPipeline([])).toBeUndefined();
    expect(layOutPipeline([lane({})])).toBeUndefined();
  });

  it('puts a day where it falls in its year', () => {
    expect(onlyMark([lane({ events: [event('2005-07-02')] })])).toMatchObject({
      x: expect.closeTo(50, 0) as number,
      span: undefined,
      uncertain: false,
    });
  });

  it('draws a month, a year and an interval as long as they are, and an uncertain day as such', () => {
    const month = onlyMark([lane({ events: [event('2005-01')] })]);
    expect(month.span?.from).toBe(0);
    expect(month.span?.to).toBeCloseTo(8.5, 1);
    expect(onlyMark([lane({ events: [event('2005')] })]).span).toEqual({ from: 0, to: 100 });
    const half = onlyMark([lane({ events: [event('2005-07/2005-12')] })]);
    expect(half.span?.to).toBe(100);
    expect(onlyMark([lane({ events: [event('2005-03-04?')] })]).uncertain).toBe(true);
  });

  it('leads a thread from what was expected to what came, where there is room to see it', () => {
    const expected = (settled?: string): PlacedMark =>
      onlyMark([
        lane({
          expectations: [
            {
              said: '2004-01-05',
              due: '2004-06',
              status: settled === undefined ? 'unknown' : 'late',
              settled,
              label: 'Results',
              href: '#e1',
            },
          ],
        }),
      ]);
    expect(expected().outcome).toBeUndefined();
    expect(expected('2004-12-30').outcome).toBeCloseTo(99.7, 0);
    expect(expected('2004-06-20').outcome).toBeUndefined();
  });

  it('leads to the edge when the outcome came after the years of the story', () => {
    const mark = onlyMark([
      lane({
        expectations: [
          {
            said: '2004-01-05',
            status: 'late',
            settled: '2022-11-14',
            label: 'Approval',
            href: '#e1',
          },
        ],
      }),
    ]);
    expect(mark.laterYear).toBe('2022');
    expect(mark.outcome).toBeGreaterThan(80);
  });

  it('draws what is of one kind and day as one mark with their number', () => {
    const mark = onlyMark([lane({ events: [event('2004-05-01'), event('2004-05-01')] })]);
    expect(mark).toMatchObject({
      count: 2,
      label: '2 together. 2004-05-01: data. 2004-05-01: data',
    });
  });

  it('stands a wish without a date where it was said', () => {
    const mark = onlyMark([
      lane({
        expectations: [{ said: '2004-01-01', status: 'open', label: 'A wish', href: '#e1' }],
      }),
    ]);
    expect(mark.x).toBeLessThan(1);
    expect(mark.span).toBeUndefined();
  });

  it('gathers the marks of a year when a lane would grow too tall', () => {
    const crowd = Array.from({ length: 90 }, (_, at) =>
      event(
        `2004-05-${String((at % 28) + 1).padStart(2, '0')}`,
        milestoneKinds[at % milestoneKinds.length],
      ),
    );
    const marks = layOutPipeline([lane({ events: crowd })], 3)?.lanes[0]?.marks;
    expect(marks).toHaveLength(1);
    expect(marks?.[0]).toMatchObject({
      shape: { type: 'bundle' },
      count: 90,
      label: 'NWX10: 90 events of 2004',
    });
  });

  it('stands two marks of a day side by side, their day between them', () => {
    const day = '2004-07-02';
    const { marks = [], height } =
      layOutPipeline([lane({ events: [event(day), event(day, 'approval')] })])?.lanes[0] ?? {};
    expect(marks.map(({ nudge }) => nudge)).toEqual([-12, 12]);
    expect(new Set(marks.map(({ y }) => y)).size).toBe(1);
    expect(height).toBe(pipelineSizes.mark + pipelineSizes.foot);
  });

  it('puts the words of a bar behind it where it does not hold them', () => {
    const words = (to: string): string | undefined =>
      layOutPipeline([
        lane({ phases: [{ label: 'Phase I', from: '2004', to, startKnown: true, href: '#g' }] }),
        lane({ events: [event('2009-01-01')] }),
      ])?.lanes[0]?.phases[0]?.words;
    expect(words('2007-12')).toBe('on');
    expect(words('2004-02')).toBe('behind');
  });

  it('keeps the words of a bar inside the picture', () => {
    const picture = layOutPipeline([
      lane({
        events: [event('2001-01-01')],
        phases: [
          { label: 'Phase II GALE', from: '2005-11', to: '2005-12', startKnown: true, href: '#g' },
        ],
      }),
    ]);
    expect(picture?.lanes[0]?.phases[0]).toMatchObject({ words: 'before' });
  });

  const date = fc
    .tuple(
      fc.integer({ min: 1984, max: 2023 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom('day', 'month', 'year', 'interval', 'uncertain'),
    )
    .map(([year, month, day, form]) => {
      const exact = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      if (form === 'month') return exact.slice(0, 7);
      if (form === 'year') return exact.slice(0, 4);
      if (form === 'interval') return `${exact.slice(0, 7)}/${String(year + 1)}-06`;
      return form === 'uncertain' ? `${exact}?` : exact;
    });
  const lanes = fc.array(
    fc.record({
      events: fc.array(
        fc.record({
          date,
          kind: fc.constantFrom(...milestoneKinds),
          label: fc.string(),
          href: fc.constant('#m'),
        }),
        { maxLength: 25 },
      ),
      expectations: fc.array(
        fc.record({
          said: fc.option(date, { nil: undefined }),
          due: fc.option(date, { nil: undefined }),
          settled: fc.option(date, { nil: undefined }),
          status: fc.constantFrom(...outcomeStatuses),
          label: fc.string(),
          href: fc.constant('#e'),
        }),
        { maxLength: 12 },
      ),
    }),
    { minLength: 1, maxLength: 60 },
  );

  it('keeps every mark in its lane, inside the picture, and apart from the others', () => {
    fc.assert(
      fc.property(lanes, fc.integer({ min: 1, max: 8 }), (all, maxRows) => {
        const picture = layOutPipeline(
          all.map((parts, at) => lane(parts, `c${String(at)}`)),
          maxRows,
        );
        if (!picture) return;
        let edge = 0;
        for (const [place, { y, height, marks, name, phases }] of picture.lanes.entries()) {
          if (place % 10 === 0) edge += pipelineSizes.head;
          expect(y).toBe(edge);
          edge += height;
          for (const [at, one] of marks.entries()) {
            expect(one.y).toBeGreaterThan(y);
            expect(one.y).toBeLessThan(y + height);
            const besideName = phases.length === 0 && one.y < y + pipelineSizes.mark;
            if (besideName)
              expect((one.x / 100) * picture.minWidth).toBeGreaterThan(name.length * 8);
            for (const x of [one.x, one.outcome ?? 0, one.span?.from ?? 0, one.span?.to ?? 0]) {
              expect(x).toBeGreaterThanOrEqual(0);
              expect(x).toBeLessThanOrEqual(100);
            }
            for (const two of marks.slice(at + 1))
              if (one.y === two.y)
                expect(
                  Math.abs(((one.x - two.x) / 100) * picture.minWidth + one.nudge - two.nudge),
                ).toBeGreaterThan(pipelineSizes.mark - 0.2);
          }
        }
        expect(picture.height).toBe(edge);
      }),
      { numRuns: 60 },
    );
  });
});
