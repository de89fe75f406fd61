import { toHeading } from './heading-words.ts';
import { type Piece, toParagraph } from '../pieces.ts';
import type { Rich } from '../rich-text.ts';

const question = /^(what|who|when|where|why)(?: else)?\s*:?$/i;
const label =
  /^(?:(?:WHAT|WHO|WHEN|WHERE|WHY)(?: ELSE)?|HOW|DATE|TIME|PLACE|LOCATION|BACKGROUND(?: INFORMATION)?|DETAILS|COST|RSVP|VISUALS|PHOTO OPPORTUNIT(?:Y|IES))\s*:?$|^(?:(?:What|Who|When|Where|Why)(?: else)?|How|Date|Time|Place|Location|Background|Details|Cost|Visuals)\s*:$/;

const isLabel = (line: Rich): boolean => label.test(line.text.trim());

/** A notice to the media whose questions have been made headings. */
export interface LabelledNotice {
  /** What stands above the news. */
  readonly head: readonly Piece[];
  /** The news. */
  readonly body: readonly Piece[];
}

/** Makes headings of "WHAT", "WHEN:" and "WHERE" alone on their lines, where at least two such questions part the text; the first may stand at the end of its head. */
export const divideAtLabels = (head: readonly Piece[], body: readonly Piece[]): LabelledNotice => {
  const above = head.at(-1);
  const last = above?.kind === 'paragraph' ? above.lines.at(-1) : undefined;
  const opening = last && isLabel(last) ? last : undefined;
  const asked = new Set<string>();
  for (const piece of opening ? [toParagraph(opening), ...body] : body)
    if (piece.kind === 'paragraph')
      for (const { text } of piece.lines)
        if (text.length < 20) asked.add(question.exec(text.trim())?.[1]?.toLowerCase() ?? '');
  asked.delete('');
  if (asked.size < 2) return { head, body };
  const parted = body.flatMap((piece): Piece[] => {
    if (piece.kind !== 'paragraph' || !piece.lines.some(isLabel)) return [piece];
    const pieces: Piece[] = [];
    let lines: Rich[] = [];
    for (const line of piece.lines) {
      if (!isLabel(line)) {
        lines.push(line);
        continue;
      }
      if (lines.length > 0) pieces.push(toParagraph(...lines));
      pieces.push(toHeading(line));
      lines = [];
    }
    return lines.length > 0 ? [...pieces, toParagraph(...lines)] : pieces;
  });
  if (!opening || above?.kind !== 'paragraph') return { head, body: parted };
  const kept = above.lines.slice(0, -1);
  return {
    head: [...head.slice(0, -1), ...(kept.length > 0 ? [toParagraph(...kept)] : [])],
    body: [toHeading(opening), ...parted],
  };
};
