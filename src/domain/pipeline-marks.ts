import { scaleUtc } from 'd3-scale';
import { toDate } from './dates.ts';
import type { Stretch } from './interval-rows.ts';
import type { PipelineEvent, PipelineExpectation, PipelineLane, PlacedMark } from './pipeline.ts';

/** Sizes of the picture in pixels. */
export const pipelineSizes = { mark: 24, bar: 22, foot: 12, head: 26, edge: 56 } as const;

const { mark, edge } = pipelineSizes;
/** Pixels that the number of a mark takes beside it. */
const numberRoom = 14;

/** Turns dates into places. */
export interface Ruler {
  /** Least width of the picture, in pixels. */
  readonly width: number;
  /** First year. */
  readonly first: number;
  /** Last year. */
  readonly last: number;
  /** Pixels from the left edge to the begin of the earliest and the end of the latest day. */
  readonly measure: (edtf: string) => Stretch;
  /** Pixels as percent of the least width, to two digits. */
  readonly percent: (pixels: number) => number;
}

// What came decades later would press the story itself into a corner: it is shown at the edge.
const datesOf = ({ phases, events, expectations }: PipelineLane): string[] => [
  ...phases.flatMap(({ from, to }) => [from, to]),
  ...events.map(({ date }) => date),
  ...expectations.flatMap(({ said, due, settled }) => due ?? said ?? settled ?? []),
];

const endOf = (edtf: string): number => Number(toDate(edtf).latest.slice(0, 4));

/** The ruler for a picture's lanes; `undefined` when nothing in them has a date. */
export const buildRuler = (lanes: readonly PipelineLane[]): Ruler | undefined => {
  const dates = lanes.flatMap(datesOf).map(toDate);
  if (dates.length === 0) return undefined;
  const years = dates.flatMap(({ earliest, latest }) => [
    Number(earliest.slice(0, 4)),
    Number(latest.slice(0, 4)),
  ]);
  const settledYears = lanes.flatMap(({ expectations }) =>
    expectations.flatMap(({ settled }) =>
      settled === undefined ? [] : Number(toDate(settled).earliest.slice(0, 4)),
    ),
  );
  const first = [...years, ...settledYears].reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  const runsOn = lanes.some(({ expectations }) =>
    expectations.some(({ settled }) => settled !== undefined && endOf(settled) > last),
  );
  const room = Math.max(328 - (runsOn ? edge : 0), (last - first + 1) * (mark + 1));
  const width = room + (runsOn ? edge : 0);
  const scale = scaleUtc()
    .domain([Date.UTC(first, 0), Date.UTC(last + 1, 0)])
    .range([0, room]);
  return {
    width,
    first,
    last,
    measure: (edtf) => {
      const { earliest, latest } = toDate(edtf);
      const day = 86_400_000;
      return { from: scale(Date.parse(earliest)), to: scale(Date.parse(latest) + day) };
    },
    percent: (pixels) => Math.round((pixels / width) * 10_000) / 100,
  };
};

/** A mark that has its place across, but no row. */
export interface LooseMark {
  /** Its middle, in pixels. */
  readonly middle: number;
  /** The room it takes, in pixels. */
  readonly box: Stretch;
  /** The year it belongs to. */
  readonly year: number;
  /** True when a mark of the same day may stand beside it: it is of one day and has neither number nor thread. */
  readonly small: boolean;
  /** The mark in a row with this middle, in pixels. */
  readonly inRow: (y: number) => PlacedMark;
}

const placeDate = (ruler: Ruler, edtf: string) => {
  const reach = ruler.measure(edtf);
  const middle = (reach.from + reach.to) / 2;
  const { precision, uncertain, earliest } = toDate(edtf);
  const isDay = precision === 'day';
  return {
    middle,
    uncertain,
    x: ruler.percent(middle),
    year: Number(earliest.slice(0, 4)),
    span: isDay ? undefined : { from: ruler.percent(reach.from), to: ruler.percent(reach.to) },
    box: {
      from: Math.min(isDay ? middle : reach.from, middle - mark / 2),
      to: Math.max(isDay ? middle : reach.to, middle + mark / 2),
    },
  };
};

const joinLabels = (labels: readonly string[]): string =>
  labels.length === 1
    ? (labels[0] ?? '')
    : `${String(labels.length)} together. ${labels.join('. ')}`;

/** The events of one kind and date as one mark. */
const looseEvent = (ruler: Ruler, group: readonly PipelineEvent[]): LooseMark[] => {
  const [event] = group;
  if (!event) return [];
  const { middle, box: own, year, x, span, uncertain } = placeDate(ruler, event.date);
  const label = joinLabels(group.map((one) => one.label));
  const shape = { type: 'event', kind: event.kind } as const;
  const count = group.length;
  const rest = { x, nudge: 0, span, uncertain, shape, count, label, href: event.href };
  const small = span === undefined && count === 1;
  const box = count === 1 ? own : { ...own, to: Math.max(own.to, middle + mark / 2 + numberRoom) };
  return [{ middle, box, year, small, inRow: (y) => ({ y, ...rest }) }];
};

/** Expectations of one date and ending as one mark. */
const looseExpectation = (ruler: Ruler, group: readonly PipelineExpectation[]): LooseMark[] => {
  const [expected] = group;
  const at = expected?.due ?? expected?.said ?? expected?.settled;
  if (!expected || at === undefined) return [];
  const { due, settled, status, href } = expected;
  const { middle, box, span, uncertain, year, x } = placeDate(ruler, at);
  const isLater = settled !== undefined && endOf(settled) > ruler.last;
  const end = isLater
    ? ruler.width - edge + mark / 2
    : settled === undefined
      ? undefined
      : placeDate(ruler, settled).middle;
  // So near its date an outcome fills the ring itself; a thread needs room to be seen.
  const apart = end !== undefined && (isLater || Math.abs(end - middle) >= mark) ? end : undefined;
  const rest = {
    x,
    nudge: 0,
    span: due === undefined ? undefined : span,
    uncertain,
    shape: { type: 'expectation', status } as const,
    outcome: apart === undefined ? undefined : ruler.percent(apart),
    laterYear: isLater ? toDate(settled).earliest.slice(0, 4) : undefined,
    count: group.length,
    label: joinLabels(group.map((one) => one.label)),
    href,
  };
  const number = group.length === 1 ? [] : [middle + mark / 2 + numberRoom];
  const ends =
    apart === undefined ? [] : [apart - mark / 2, isLater ? ruler.width : apart + mark / 2];
  return [
    {
      middle,
      year,
      small: span === undefined && group.length === 1 && apart === undefined,
      box: { from: Math.min(box.from, ...ends), to: Math.max(box.to, ...number, ...ends) },
      inRow: (y) => ({ y, ...rest }),
    },
  ];
};

/** The marks of a lane: what is of one kind and date stands together. */
export const looseMarks = (
  ruler: Ruler,
  { events, expectations }: PipelineLane,
): { readonly events: LooseMark[]; readonly expectations: LooseMark[] } => ({
  events: [...Map.groupBy(events, ({ date, kind }) => `${date} ${kind}`).values()].flatMap(
    (group) => looseEvent(ruler, group),
  ),
  expectations: [
    ...Map.groupBy(expectations, ({ said, due, status, settled }) =>
      [due ?? said, status, settled].join(' '),
    ).values(),
  ].flatMap((group) => looseExpectation(ruler, group)),
});

/** Marks gathered by year, for a lane with too many: "7 events of 2003". */
export const gatherByYear = (
  ruler: Ruler,
  lane: PipelineLane,
  marks: readonly LooseMark[],
  what: string,
): LooseMark[] =>
  [...Map.groupBy(marks, ({ year }) => year)].flatMap(([year, group]): LooseMark[] => {
    if (group.length === 1) return group;
    const { middle, x } = placeDate(ruler, String(year));
    const count = group.reduce((sum, { inRow }) => sum + inRow(0).count, 0);
    const label = `${lane.name}: ${String(count)} ${what} of ${String(year)}`;
    const shape = { type: 'bundle' } as const;
    const rest = { x, nudge: 0, uncertain: false, shape, count, label, href: lane.href };
    const box = { from: middle - mark / 2, to: middle + mark / 2 };
    return [{ middle, year, box, small: false, inRow: (y) => ({ y, ...rest }) }];
  });
