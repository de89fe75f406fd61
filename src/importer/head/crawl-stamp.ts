import { type Piece, toParagraph } from '../pieces.ts';
import { sliceRich, trimRich } from '../rich-text.ts';

/** A crawler's stamp before the first words of a page, "date 2022-06-16 Acme Reports …". */
export const crawlStamp = /^\s*date (?:19|20)\d\d-\d\d(?:-\d\d)?\s+(?=\S)/;

/** How long the first line of the news is at least, in characters. */
const leastNews = 240;

/** The pieces with a crawler's stamp, "date 2022-06-16 Acme Reports …", on a line of its own above the first one of the release. */
export const divideStamp = (pieces: readonly Piece[]): readonly Piece[] => {
  const [first, ...others] = pieces;
  const [line, ...more] = first?.kind === 'paragraph' ? first.lines : [];
  const end = line && crawlStamp.exec(line.text)?.[0].length;
  if (!line || end === undefined) return pieces;
  const [stamp, rest] = [trimRich(sliceRich(line, 0, end)), trimRich(sliceRich(line, end))];
  // Where no headline stands behind it, the news does.
  return rest.text.length >= leastNews
    ? [toParagraph(stamp), toParagraph(rest, ...more), ...others]
    : [toParagraph(stamp, rest, ...more), ...others];
};
