import { classifyHeadLine } from './head-lines.ts';
import { reasonToLeaveOut } from './left-out.ts';
import { findSiteTail } from './site-tail.ts';
import { isMenuBlock, siteWordStrength } from './site-words.ts';

interface Run {
  readonly from: number;
  readonly lines: readonly string[];
}

const runsOf = (lines: readonly string[]): Run[] => {
  const runs: Run[] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    if (at < lines.length && lines[at]?.trim() !== '') continue;
    if (at > from) runs.push({ from, lines: lines.slice(from, at).map((line) => line.trim()) });
    from = at + 1;
  }
  return runs;
};

const isProse = (run: Run): boolean => {
  let length = 0;
  for (const line of run.lines) length += line.length + 1;
  return length >= 200 && length / run.lines.length > 45;
};

const mayBeMenu = (line: string): boolean =>
  line.length < 60 && !/[@.!?:;]$|\d{4}|\S@\S/.test(line) && line.split(/\s+/).length <= 6;

/** Lines of a text that its site sets around the release, by their places from 0: menus above it, lists of other stories below. */
export const findSiteLines = (lines: readonly string[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const runs = runsOf(lines);
  const isSite = (at: number): boolean =>
    found.has(at) ||
    /^(?:site furniture|stock quote)$/.test(reasonToLeaveOut(lines[at]?.trim() ?? '') ?? '');
  const mayHoldHeadline = (run: Run): boolean =>
    run.lines.some(
      (line, index) =>
        line.length >= 25 &&
        line.split(/\s+/).length >= 4 &&
        !isSite(run.from + index) &&
        classifyHeadLine(line) === 'words',
    );
  const firstProse = runs.findIndex(isProse);
  const lastProse = runs.findLastIndex(isProse);
  for (const [at, run] of runs.entries()) {
    const places = run.lines.map((_, index) => run.from + index);
    const outside = at < firstProse || at > lastProse;
    const others = run.lines.filter((_, index) => !isSite(run.from + index));
    // Short lines among which most are a site's, without a blank line between them; a headline may be one of them.
    const crowd =
      at < firstProse &&
      run.lines.length >= 3 &&
      others.length <= run.lines.length * 0.5 &&
      others.every(mayBeMenu) &&
      runs.slice(0, firstProse).some((other) => other !== run && mayHoldHeadline(other));
    if (crowd || (outside && isMenuBlock(run.lines))) {
      for (const place of places) found.add(place);
      continue;
    }
    for (const place of places)
      if (
        siteWordStrength(lines[place]?.trim() ?? '') > (outside ? 0 : 1) &&
        (isSite(place - 1) || isSite(place + 1))
      )
        found.add(place);
  }
  const filled = runs.flatMap((run) =>
    run.lines.map((text, index) => ({ at: run.from + index, text, prose: isProse(run) })),
  );
  for (const index of findSiteTail(
    filled.map(({ text, prose }) => ({ text, prose, linked: false, heading: false })),
  )) {
    const line = filled[index];
    if (line) found.add(line.at);
  }
  return found;
};
