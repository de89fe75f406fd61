import { scaleUtc } from 'd3-scale';
import { toDate } from './dates.ts';
import { packIntoRows, type Stretch } from './interval-rows.ts';
import type {
  PipelineEvent,
  PipelineExpectation,
  PipelineLane,
  PipelinePicture,
  PlacedLane,
  PlacedMark,
} from './pipeline.ts';

/** Sizes of the picture in pixels. */
export const pipelineSizes = { mark: 24, bar: 18, name: 24, foot: 12, head: 26 } as const;

const { mark, bar, name: nameHeight, foot, head } = pipelineSizes;
const letter = 6.6;
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
  const width = Math.max(340, (last - first + 1) * (mark + 4));
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

const placeMarks = (ruler: Ruler, lane: PipelineLane, y: number, maxRows: number) => {
  const events = lane.events.map((event) => looseEvent(ruler, event));
  const expected = lane.expectations.flatMap((one) => looseExpectation(ruler, one));
  const pack = (marks: readonly Loose[]): number[] => packIntoRows(marks.map(({ box }) => box));
  let marks = [...events, ...expected];
  let rows = pack(marks);
  if (rowCount(rows) > maxRows) {
    marks = [
      ...bundle(ruler, lane, events, 'events'),
      ...bundle(ruler, lane, expected, 'expectations'),
    ];
    rows = pack(marks);
  }
  return {
    height: rowCount(rows) * mark,
    // In reading order, so that the tab key goes from year to year.
    marks: marks
      .map(({ middle, draw }, at) => ({ middle, mark: draw(y + ((rows[at] ?? 0) + 0.5) * mark) }))
      .sort((a, b) => a.middle - b.middle)
      .map((placed) => placed.mark),
  };
};

const placePhases = (ruler: Ruler, lane: PipelineLane, y: number) => {
  const bars = lane.phases.map((phase) => {
    const from = ruler.measure(phase.from).from;
    const to = Math.max(ruler.measure(phase.to).to, Math.min(from + bar, ruler.width));
    const words = phase.label.length * letter + 12;
    const wordsBefore = from + words > ruler.width;
    const box = {
      from: wordsBefore ? Math.min(from, to - words) : from,
      to: wordsBefore ? to : Math.max(to, from + words),
    };
    return { phase, from, to, wordsBefore, box };
  });
  const rows = packIntoRows(
    bars.map(({ box }) => box),
    4,
  );
  return {
    height: rowCount(rows) * (bar + 2),
    phases: bars.map(({ phase: { label, startKnown, href }, from, to, wordsBefore }, at) => ({
      label,
      startKnown,
      href,
      x: ruler.percent(from),
      width: ruler.percent(to - from),
      y: y + (rows[at] ?? 0) * (bar + 2),
      wordsBefore,
    })),
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
  let y = head as number;
  for (const lane of lanes) {
    const { id, name, href, hue } = lane;
    const bars = placePhases(ruler, lane, y + nameHeight);
    const marks = placeMarks(ruler, lane, y + nameHeight + bars.height, maxRows);
    const height = nameHeight + bars.height + marks.height + foot;
    placed.push({ id, name, href, hue, y, height, phases: bars.phases, marks: marks.marks });
    y += height;
  }
  const count = ruler.last - ruler.first + 1;
  const step = [1, 2, 5, 10].find((years) => (ruler.width / count) * years >= 36) ?? 20;
  const years = Array.from({ length: count }, (_, at) => ({
    year: ruler.first + at,
    x: ruler.percent(ruler.measure(String(ruler.first + at)).from),
    named: (ruler.first + at) % step === 0,
  }));
  return { minWidth: ruler.width, height: y, years, lanes: placed };
};
