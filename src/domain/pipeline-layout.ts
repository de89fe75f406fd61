import { packIntoRows } from './interval-rows.ts';
import {
  buildRuler,
  gatherByYear,
  type LooseMark,
  looseMarks,
  pipelineSizes,
  type Ruler,
} from './pipeline-marks.ts';
import type { PipelineLane, PipelinePhase, PipelinePicture, PlacedLane } from './pipeline.ts';

const { mark, bar, foot, head } = pipelineSizes;
/** Width of a letter on a bar and in a lane's name, on average and rather too wide. */
const letter = 6.6;
const nameLetter = 8.5;
const leastBar = 6;
const lanesPerRuler = 10;

const rowCount = (rows: readonly number[]): number => Math.max(-1, ...rows) + 1;

const gatherMarks = (ruler: Ruler, lane: PipelineLane, maxRows: number): LooseMark[] => {
  const { events, expectations } = looseMarks(ruler, lane);
  const marks = [...events, ...expectations];
  if (rowCount(packIntoRows(marks.map(({ box }) => box))) <= maxRows) return marks;
  return [
    ...gatherByYear(ruler, lane, events, 'events'),
    ...gatherByYear(ruler, lane, expectations, 'expectations'),
  ];
};

const placeBar = (ruler: Ruler, phase: PipelinePhase) => {
  const { from } = ruler.measure(phase.from);
  const to = Math.max(ruler.measure(phase.to).to, Math.min(from + leastBar, ruler.width));
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
  const title = { from: -Infinity, to: name.length * nameLetter + 12 };
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
      .map(({ middle, inRow }, at) => ({
        middle,
        placed: inRow(y + barsHeight + ((rows[at] ?? 0) + 0.5) * mark),
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
  maxRows = lanes.length > 12 ? 5 : 16,
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
