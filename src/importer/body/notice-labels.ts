import { toHeading } from './heading-words.ts';
import { type Paragraph, type Piece, richOf, paragraphOf, toParagraph } from '../pieces.ts';
import type { Rich } from '../rich-text.ts';

const question = /^(what|who|when|where|why)(?: else)?\s*:?$/i;
const label =
  /^(?:(?:WHAT|WHO|WHEN|WHERE|WHY)(?: ELSE)?|HOW|DATE|TIME|PLACE|LOCATION|BACKGROUND(?: INFORMATION)?|DETAILS|COST|RSVP|VISUALS|PHOTO OPPORTUNIT(?:Y|IES))\s*:?$|^(?:(?:What|Who|When|Where|Why)(?: else)?|How|Date|Time|Place|Location|Background|Details|Cost|Visuals)\s*:$/;

const isLabel = (line: Rich): boolean => label.test(line.text.trim());

const partAtLabels = ({ lines }: Paragraph): Piece[] => {
  const pieces: Piece[] = [];
  let between: Rich[] = [];
  const close = (): void => {
    if (between.length > 0) pieces.push(paragraphOf(between));
    between = [];
  };
  for (const line of lines) {
    if (!isLabel(line)) {
      between.push(line);
      continue;
    }
    close();
    pieces.push(toHeading(line));
  }
  close();
  return pieces;
};

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
  const last =
    above?.kind === 'paragraph'
      ? above.lines.at(-1)
      : above?.kind === 'heading' && above.main !== true
        ? above.text
        : undefined;
  const opening = last && isLabel(last) ? last : undefined;
  const asked = new Set<string>();
  for (const piece of opening ? [toParagraph(opening), ...body] : body)
    if (piece.kind === 'paragraph' || piece.kind === 'heading')
      for (const { text } of richOf(piece))
        if (text.length < 20) asked.add(question.exec(text.trim())?.[1]?.toLowerCase() ?? '');
  asked.delete('');
  if (asked.size < 2) return { head, body };
  const parted = body.flatMap((piece) =>
    piece.kind === 'paragraph' ? partAtLabels(piece) : [piece],
  );
  if (!opening) return { head, body: parted };
  const kept = above?.kind === 'paragraph' ? above.lines.slice(0, -1) : [];
  return {
    head: [...head.slice(0, -1), ...(kept.length > 0 ? [paragraphOf(kept)] : [])],
    body: [toHeading(opening), ...parted],
  };
};
