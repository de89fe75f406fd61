import { scaleUtc } from 'd3-scale';
import { toDate } from './dates.ts';
import { packIntoRows, type Stretch } from './interval-rows.ts';
import type {
  PipelineEvent,
  PipelineExpectation,
  PipelineLane,
  PipelinePhase,
  PipelinePicture,
  PlacedLane,
  PlacedMark,
} from './pipeline.ts';

/** Sizes of the picture in pixels. */
export const pipelineSizes = { mark: 24, bar: 22, foot: 12, head: 26 } as const;

const { mark, bar, foot, head } = pipelineSizes;
/** Width of a letter on a bar and in a lane's name, on average and rather too wide. */
const letter = 6.6;
const nameLetter = 8.5;
const lanesPerRuler = 10;
const round = (value: number): number => Math.round(value * 100) / 100;

const datesOf = ({ phases, events, expectations }: PipelineLane): string[] => [
  ...phases.flatMap(({ from, to }) => [from, to]),
  ...events.map(({ date }) => date),
  ...expectations
    .flatMap(({ said, due, settled }) => [due ?? said, settled])
    .filter((date) => date !== undefined),
];

interface Ruler {
  readonly width: number;
  readonly first: number;
  readonly last: number;
  /** Pixels from the left edge to the begin of the earliest and the end of the latest day. */
  readonly measure: (edtf: string) => Stretch;
  readonly percent: (pixels: number) => number;
}

const buildRuler = (lanes: readonly PipelineLane[]): Ruler | undefined => {
  const dates = lanes.flatMap(datesOf).map(toDate);
  if (dates.length === 0) return undefined;
  const first = Math.min(...dates.map(({ earliest }) => Number(earliest.slice(0, 4))));
  const last = Math.max(...dates.map(({ latest }) => Number(latest.slice(0, 4))));
  const width = Math.max(340, (last - first + 1) * (mark + 1));
  const scale = scaleUtc()
    .domain([Date.UTC(first, 0), Date.UTC(last + 1, 0)])
    .range([0, width]);
  return {
    width,
    first,
    last,
    measure: (edtf) => {
      const { earliest, latest } = toDate(edtf);
      const day = 86_400_000;
      return { from: scale(Date.parse(earliest)), to: scale(Date.parse(latest) + day) };
    },
    percent: (pixels) => round((pixels / width) * 100),
  };
};

interface Loose {
  readonly middle: number;
  readonly box: Stretch;
  readonly year: number;
  readonly draw: (y: number) => PlacedMark;
}

const placeDate = (ruler: Ruler, edtf: string) => {
  const reach = ruler.measure(edtf);
  const middle = (reach.from + reach.to) / 2;
  const { precision, uncertain, earliest } = toDate(edtf);
  return {
    middle,
    uncertain,
    year: Number(earliest.slice(0, 4)),
    span:
      precision === 'day'
        ? undefined
        : { from: ruler.percent(reach.from), to: ruler.percent(reach.to) },
    box: {
      from: Math.min(precision === 'day' ? middle : reach.from, middle - mark / 2),
      to: Math.max(precision === 'day' ? middle : reach.to, middle + mark / 2),
    },
  };
};

const looseEvent = (ruler: Ruler, { kind, date, label, href }: PipelineEvent): Loose => {
  const { middle, box, span, uncertain, year } = placeDate(ruler, date);
  const x = ruler.percent(middle);
  const shape = { type: 'event', kind } as const;
  return { middle, box, year, draw: (y) => ({ x, y, span, uncertain, shape, label, href }) };
};

const looseExpectation = (ruler: Ruler, expected: PipelineExpectation): Loose[] => {
  const { said, due, settled, status, label, href } = expected;
  const at = due ?? said ?? settled;
  if (at === undefined) return [];
  const { middle, box, span, uncertain, year } = placeDate(ruler, at);
  const end = settled === undefined ? undefined : placeDate(ruler, settled).middle;
  // So near its date an outcome fills the ring itself; a thread needs room to be seen.
  const apart = end !== undefined && Math.abs(end - middle) >= mark ? end : undefined;
  const x = ruler.percent(middle);
  const outcome = apart === undefined ? undefined : ruler.percent(apart);
  const shape = { type: 'expectation', status } as const;
  return [
    {
      middle,
      year,
      box:
        apart === undefined
          ? box
          : {
              from: Math.min(box.from, apart - mark / 2),
              to: Math.max(box.to, apart + mark / 2),
            },
      draw: (y) => ({
        x,
        y,
        span: due === undefined ? undefined : span,
        uncertain,
        shape,
        outcome,
        label,
        href,
      }),
    },
  ];
};

const bundle = (ruler: Ruler, lane: PipelineLane, marks: readonly Loose[], what: string): Loose[] =>
  [...Map.groupBy(marks, ({ year }) => year)].flatMap(([year, group]): Loose[] => {
    if (group.length === 1) return group;
    const { middle } = placeDate(ruler, String(year));
    const count = group.length;
    const label = `${lane.name}: ${String(count)} ${what} of ${String(year)}`;
    return [
      {
        middle,
        year,
        box: { from: middle - mark / 2, to: middle + mark / 2 },
        draw: (y) => ({
          x: ruler.percent(middle),
          y,
          uncertain: false,
          shape: { type: 'bundle', count },
          label,
          href: lane.href,
        }),
      },
    ];
  });

const rowCount = (rows: readonly number[]): number => Math.max(-1, ...rows) + 1;

const gatherMarks = (ruler: Ruler, lane: PipelineLane, maxRows: number): Loose[] => {
  const events = lane.events.map((event) => looseEvent(ruler, event));
  const expected = lane.expectations.flatMap((one) => looseExpectation(ruler, one));
  const marks = [...events, ...expected];
  if (rowCount(packIntoRows(marks.map(({ box }) => box))) <= maxRows) return marks;
  return [
    ...bundle(ruler, lane, events, 'events'),
    ...bundle(ruler, lane, expected, 'expectations'),
  ];
};

const placeBar = (ruler: Ruler, phase: PipelinePhase) => {
  const { from } = ruler.measure(phase.from);
  const to = Math.max(ruler.measure(phase.to).to, Math.min(from + bar, ruler.width));
  const words = phase.label.length * letter + 12;
  const wordsBefore = from + words > ruler.width;
  const box = {
    from: wordsBefore ? Math.min(from, to - words) : from,
    to: wordsBefore ? to : Math.max(to, from + words),
  };
  const x = ruler.percent(from);
  return { phase, x, width: ruler.percent(to - from), wordsBefore, box };
};

// The lane's name stands at the left of its first row, bars and marks beside it where there is room.
const placeLane = (ruler: Ruler, lane: PipelineLane, top: number, maxRows: number): PlacedLane => {
  const { id, name, href, hue } = lane;
  const title = { from: -mark, to: name.length * nameLetter + 12 };
  const bars = lane.phases.map((phase) => placeBar(ruler, phase));
  const [, ...barRows] = packIntoRows([title, ...bars.map(({ box }) => box)], 4);
  const barsHeight = bars.length === 0 ? 0 : (rowCount(barRows) || 1) * bar;
  const marks = gatherMarks(ruler, lane, maxRows);
  const boxes = marks.map(({ box }) => box);
  const rows = bars.length === 0 ? packIntoRows([title, ...boxes]).slice(1) : packIntoRows(boxes);
  const y = top + foot / 2;
  return {
    id,
    name,
    href,
    hue,
    y: top,
    height: barsHeight + Math.max(bars.length === 0 ? 1 : 0, rowCount(rows)) * mark + foot,
    phases: bars.map(({ phase: { label, startKnown, href: to }, x, width, wordsBefore }, at) => ({
      label,
      startKnown,
      href: to,
      x,
      width,
      y: y + (barRows[at] ?? 0) * bar,
      wordsBefore,
    })),
    // In reading order, so that the tab key goes from year to year.
    marks: marks
      .map(({ middle, draw }, at) => ({
        middle,
        placed: draw(y + barsHeight + ((rows[at] ?? 0) + 0.5) * mark),
      }))
      .sort((a, b) => a.middle - b.middle)
      .map(({ placed }) => placed),
  };
};

/**
 * Lays a picture out: a lane per compound, years across. Lanes that would need more rows of marks than `maxRows`
 * gather their marks by year. `undefined` when there is nothing dated to draw.
 */
export const layOutPipeline = (
  lanes: readonly PipelineLane[],
  maxRows = 5,
): PipelinePicture | undefined => {
  const ruler = buildRuler(lanes);
  if (!ruler) return undefined;
  const placed: PlacedLane[] = [];
  const rulers: number[] = [];
  let y = 0;
  for (const [at, lane] of lanes.entries()) {
    if (at % lanesPerRuler === 0) {
      rulers.push(y);
      y += head;
    }
    const next = placeLane(ruler, lane, y, maxRows);
    placed.push(next);
    y += next.height;
  }
  const count = ruler.last - ruler.first + 1;
  const step = [1, 2, 5, 10].find((years) => (ruler.width / count) * years >= 36) ?? 20;
  const years = Array.from({ length: count }, (_, at) => ({
    year: ruler.first + at,
    x: ruler.percent(ruler.measure(String(ruler.first + at)).from),
    named: (ruler.first + at) % step === 0,
  }));
  return { minWidth: ruler.width, height: y, rulers, years, lanes: placed };
};
