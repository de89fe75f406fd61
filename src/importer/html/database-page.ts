import type { ElementContent, Root, RootContent } from 'hast';
import { type LeftOut, toLeftOut } from '../site/left-out.ts';
import { type Kept, keptOfRecord, mayBeRecord } from '../text/database-record.ts';
import { removeNodes, type Run, runsOf } from './runs.ts';
import { lineOfNode, mapTexts } from './tree.ts';

const lineOfRun = (run: Run | undefined): number => (run?.nodes[0] ? lineOfNode(run.nodes[0]) : 1);

const lengthOf = (text: string): number => text.replaceAll(/\s/g, '').length;

// The nodes of a run print its words with other white space, so that their letters are counted.
const cutAround = (run: Run, [from, to]: Kept): void => {
  const first = lengthOf(run.text.slice(0, from));
  const last = lengthOf(run.text.slice(0, to));
  let passed = 0;
  for (const node of run.nodes)
    mapTexts(node, ({ value }) =>
      value.replaceAll(/\S/g, (letter) => {
        passed += 1;
        return passed > first && passed <= last ? letter : '';
      }),
    );
};

/** Takes from a page that is a record of a database for research the labels and what the database says of its copy, and tells what it took. Throws an `ImportRefusal` where the page holds several records. */
export const cutRecord = (root: Root, html: string): LeftOut[] => {
  if (!mayBeRecord(html)) return [];
  const runs = runsOf(root);
  // Each block stands for itself, as between blank lines.
  const kept = keptOfRecord(html, {
    lines: runs.flatMap(({ text }) => [text, '']),
    lineOf: (at) => lineOfRun(runs[at / 2]),
  });
  if (kept === undefined) return [];
  const gone = new Set<RootContent | ElementContent>();
  const leftOut: LeftOut[] = [];
  for (const [at, run] of runs.entries()) {
    const [from, to] = kept[at * 2] ?? [0, run.text.length];
    const rest = `${run.text.slice(0, from)}${run.text.slice(to)}`;
    if (rest.trim() !== '') leftOut.push(toLeftOut(lineOfRun(run), rest, 'page furniture'));
    if (from < to) cutAround(run, [from, to]);
    else for (const node of run.nodes) gone.add(node);
  }
  removeNodes(root, gone);
  return leftOut;
};
