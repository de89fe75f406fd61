import { packIntoRows, type Stretch } from './interval-rows.ts';
import {
  buildRuler,
  gatherByYear,
  type LooseMark,
  looseMarks,
  pipelineSizes,
  type Ruler,
} from './pipeline-marks.ts';
import type {
  PipelineLane,
  PipelinePhase,
  PipelinePicture,
  PlacedLane,
  PlacedPhase,
} from './pipeline.ts';

const { mark, bar, foot, head } = pipelineSizes;
/** Width of a letter on a bar and in a lane's name, on average and rather too wide. */
const letter = 6.6;
const nameLetter = 8.5;
const leastBar = 6;
const lanesPerRuler = 10;

const rowCount = (rows: readonly number[]): number => Math.max(-1, ...rows) + 1;

// One mark, or two small ones of a day side by side: that day's story needs half the rows.
interface Place {
  readonly box: Stretch;
  readonly marks: readonly { readonly mark: LooseMark; readonly nudge: number }[];
}

const toPlaces = (ruler: Ruler, marks: readonly LooseMark[]): Place[] => {
  const places: Place[] = [];
  const waiting = new Map<number, LooseMark>();
  const alone = (one: LooseMark): Place => ({ box: one.box, marks: [{ mark: one, nudge: 0 }] });
  for (const one of marks) {
    const { middle } = one;
    const other = waiting.get(middle);
    if (!one.small || middle < mark / 2 || middle > ruler.width - mark / 2) places.push(alone(one));
    else if (!other) waiting.set(middle, one);
    else {
      waiting.delete(middle);
      const box = { from: middle - mark, to: middle + mark };
      const nudges = [
        { mark: other, nudge: -mark / 2 },
        { mark: one, nudge: mark / 2 },
      ];
      places.push({ box, marks: nudges });
    }
  }
  return [...places, ...[...waiting.values()].map(alone)];
};

const gatherMarks = (ruler: Ruler, lane: PipelineLane, maxRows: number): Place[] => {
  const { events, expectations } = looseMarks(ruler, lane);
  const places = toPlaces(ruler, [...events, ...expectations]);
  if (rowCount(packIntoRows(places.map(({ box }) => box))) <= maxRows) return places;
  return toPlaces(ruler, [
    ...gatherByYear(ruler, lane, events, 'events'),
    ...gatherByYear(ruler, lane, expectations, 'expectations'),
  ]);
};

const placeBar = (ruler: Ruler, phase: PipelinePhase) => {
  const { from } = ruler.measure(phase.from);
  const to = Math.max(ruler.measure(phase.to).to, Math.min(from + leastBar, ruler.width));
  const length = phase.label.length * letter + 12;
  const words: PlacedPhase['words'] =
    length <= to - from ? 'on' : to + length <= ruler.width ? 'behind' : 'before';
  const box = {
    from: words === 'before' ? from - length : from,
    to: words === 'behind' ? to + length : to,
  };
  return { phase, x: ruler.percent(from), width: ruler.percent(to - from), words, box };
};

// The lane's name stands at the left of its first row, bars and marks beside it where there is room.
const placeLane = (ruler: Ruler, lane: PipelineLane, top: number, maxRows: number): PlacedLane => {
  const { id, name, href, hue } = lane;
  const title = { from: -Infinity, to: name.length * nameLetter + 12 };
  const bars = lane.phases.map((phase) => placeBar(ruler, phase));
  const [, ...barRows] = packIntoRows([title, ...bars.map(({ box }) => box)], 4);
  const barsHeight = bars.length === 0 ? 0 : (rowCount(barRows) || 1) * bar;
  const places = gatherMarks(ruler, lane, maxRows);
  const boxes = places.map(({ box }) => box);
  const rows = bars.length === 0 ? packIntoRows([title, ...boxes]).slice(1) : packIntoRows(boxes);
  const y = top + foot / 2;
  return {
    id,
    name,
    href,
    hue,
    y: top,
    height: barsHeight + Math.max(bars.length === 0 ? 1 : 0, rowCount(rows)) * mark + foot,
    phases: bars.map(({ phase: { label, startKnown, href: to }, x, width, words }, at) => ({
      label,
      startKnown,
      href: to,
      x,
      width,
      y: y + (barRows[at] ?? 0) * bar,
      words,
    })),
    // In reading order, so that the tab key goes from year to year.
    marks: places
      .flatMap(({ marks }, at) =>
        marks.map(({ mark: { middle, inRow }, nudge }) => ({
          middle,
          placed: { ...inRow(y + barsHeight + ((rows[at] ?? 0) + 0.5) * mark), nudge },
        })),
      )
      .sort((a, b) => a.middle - b.middle || a.placed.y - b.placed.y)
      .map(({ placed }) => placed),
  };
};

/**
 * Lays a picture out: a lane per compound, years across. Lanes that would need more rows of marks than `maxRows`
 * gather their marks by year. `undefined` when there is nothing dated to draw.
 */
export const layOutPipeline = (
  lanes: readonly PipelineLane[],
  maxRows = lanes.length > 12 ? 5 : 12,
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
