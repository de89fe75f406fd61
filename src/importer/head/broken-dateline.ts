import { readDateline } from '../dateline/dateline.ts';
import { townInCapitals } from '../dateline/place-beside.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { type Paragraph, paragraphOf, type Piece, toParagraph } from '../pieces.ts';
import { joinRich, type Rich } from '../rich-text.ts';

/** How many pieces from the start a broken dateline is looked for in, how long each of its lines above the news is at most, and how many such lines there are at most. */
const reach = { pieces: 40, line: 80, lines: 3 } as const;

// "/PRNewswire/ -- Acme", "(GLOBE NEWSWIRE) -- Acme", "--(BUSINESS WIRE)--Acme", "--Oct. 26, 2000--Acme", "2018 /CNW/ - Acme", "14, 2018 /CNW/ - Acme": what goes on from a place or a day above it.
const goesOn =
  /^(?:[-–—]{1,2}\s?|(?:\d{1,2}, )?(?:19|20)\d\d,?\s)?(?:[/([]\s?\p{Alpha}[\p{Alpha} .-]{2,40}\s?(?:[-–—,][^()/[\]]{3,30})?[/)\]]|\p{Upper}\p{Alpha}{2,9}\.? \d{1,2}, (?:19|20)\d\d)\s*(?:[-–—]|(?=["“]?\p{Upper}))/u;

const isShort = (line: Rich | undefined): line is Rich =>
  line !== undefined && line.text.trim() !== '' && line.text.length <= reach.line;

// A place beside its wire and maybe its day, of which the lines above told but a part.
const tellsWhole = (joined: string, above: string): boolean => {
  const own = readDateline(joined);
  if (own?.place === undefined || own.from > 0 || own.to <= above.length || own.strength < 4)
    return false;
  // "Acme Opens Plant" above a day and a wire is a headline.
  if (!isKnownPlace(own.place) && !townInCapitals.test(own.place)) return false;
  const told = readDateline(above);
  return told?.wire !== own.wire || (told?.date === undefined && own.date?.edtf !== undefined);
};

/** The pieces with a dateline on one line that its copy broke: "DAYTON, Ohio", "June 4, 2012" and "/PRNewswire/ -- Acme today" below each other. */
export const withDatelineJoined = (pieces: readonly Piece[]): readonly Piece[] => {
  for (const [at, piece] of pieces.slice(1, reach.pieces).entries()) {
    const [first] = piece.kind === 'paragraph' ? piece.lines : [];
    if (!first || piece.kind !== 'paragraph' || !goesOn.test(first.text)) continue;
    // Lines right above it, the last one first.
    const above: { readonly line: Rich; readonly piece: number }[] = [];
    for (let up = at; up >= 0 && above.length < reach.lines; up -= 1) {
      const one = pieces[up];
      if (one?.kind !== 'paragraph') break;
      for (const line of one.lines.toReversed()) {
        if (above.length === reach.lines || !isShort(line)) break;
        above.push({ line, piece: up });
      }
      if (!isShort(one.lines[0])) break;
    }
    for (let count = 1; count <= above.length; count += 1) {
      const lines = above
        .slice(0, count)
        .map(({ line }) => line)
        .toReversed();
      const head = joinRich(lines, ' ');
      const glue = /^[-–—]/.test(first.text) ? '' : ' ';
      const joined = joinRich([head, first], glue);
      if (!tellsWhole(joined.text, head.text)) continue;
      const taken = new Set(lines);
      const kept = pieces.slice(0, at + 1).flatMap((one): readonly Piece[] => {
        if (one.kind !== 'paragraph' || !one.lines.some((line) => taken.has(line))) return [one];
        const rest = one.lines.filter((line) => !taken.has(line));
        return rest.length === 0 ? [] : [{ ...one, lines: rest } satisfies Paragraph];
      });
      return [
        ...kept,
        piece.lines.length === 1
          ? toParagraph(joined)
          : paragraphOf([joined, ...piece.lines.slice(1)]),
        ...pieces.slice(at + 2),
      ];
    }
    return pieces;
  }
  return pieces;
};
