import { type Piece, toParagraph } from '../pieces.ts';
import type { RepairLog } from '../repair-log.ts';
import { sliceRich, trimRich } from '../rich-text.ts';

// "… its valves. DATASOURCE: Acme, Inc. CONTACT: Jane Doe, +1-617-555-0100 Web site: http://www.acme.com/"
// "… SOURCE Acme, Inc. -0- 09/19/2005 /CONTACT: Jane Doe, +1-617-555-0100/"
const tail = /\b(?:DATA)?SOURCE:? .{2,160}?\s\/?CONTACTS?: /s;
const starts =
  /(?<=\S)\s+(?=(?:DATA)?SOURCE:? \p{Upper}|\/?CONTACTS?: \S|\/?Web [Ss]ite: \S|\/?Company News On-Call: \S|-0- \d)/gu;

/** Divides paragraphs at the tail of a wire that a host's copy has run into them: source, contact and web site, each a line of its own again. */
export const divideAtTails = (pieces: readonly Piece[], log: RepairLog): Piece[] =>
  pieces.flatMap((piece): Piece[] => {
    const [line, ...more] = piece.kind === 'paragraph' ? piece.lines : [];
    if (!line || more.length > 0) return [piece];
    const found = tail.exec(line.text);
    if (!found) return [piece];
    const cuts = [...line.text.matchAll(starts)]
      .map(({ index, 0: gap }) => index + gap.length)
      .filter((cut) => cut >= found.index);
    if (cuts.length === 0) return [piece];
    const edges = [0, ...cuts, line.text.length];
    const [first = 0] = cuts;
    log.record(
      'glued-tail',
      line.text.slice(Math.max(0, first - 40), first + 40),
      `${line.text.slice(Math.max(0, first - 40), first).trimEnd()} ¶ ${line.text.slice(first, first + 40)}`,
    );
    return edges
      .slice(1)
      .map((to, at) => toParagraph(trimRich(sliceRich(line, edges[at] ?? 0, to))));
  });
