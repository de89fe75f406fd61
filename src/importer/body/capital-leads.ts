import { hasAddress } from '../contacts/lines.ts';
import type { GluedHeading } from './glued-abouts.ts';
import { isNoHeading } from './heading-words.ts';
import { type Piece, textOfPiece } from '../pieces.ts';

/** How long a paragraph with such a heading is at least, in characters, and how many a release has that begin with any word. */
const bounds = { text: 40, fewest: 2 } as const;

// "PROGRAMS FUNDEDThis year's grants go to:"
const lead =
  /^((?:["“]?\p{Upper}[\p{Upper}\d&'’,-]*\s){0,8}\p{Upper}[\p{Upper}\d&'’-]*(?:\p{Upper}|\?|[”"]))(?=["“]?\p{Upper}\p{Lower}+(?:['’]\p{Lower})?,?\s\S)/u;
// What begins a sentence, and no word that a name has in it: "ALDER BIOTechnologies".
const opens =
  /^["“]?(?:The|This|These|Those|There|They|An|In|On|At|As|All|For|From|It|Its|If|By|To|We|Our|With|When|While|What|You|Your|Since|Under|After|Each|Every|Some|Most|Many|One|Two|Three)(?:['’]s)?\s/u;

const leadOf = (piece: Piece): GluedHeading | undefined => {
  if (piece.kind !== 'paragraph' || piece.plain === true || piece.lines.length > 1)
    return undefined;
  const text = textOfPiece(piece);
  if (text.length < bounds.text || !/\p{Upper}{2}["”?]?\p{Upper}\p{Lower}/u.test(text))
    return undefined;
  const words = lead.exec(text.slice(0, 120))?.[1];
  if (words === undefined || words.length < 5 || isNoHeading(words, '') || hasAddress(words))
    return undefined;
  return /[.!?:]["”]?$/.test(text) && / \p{Lower}+ \p{Lower}/u.test(text)
    ? { to: words.length, next: words.length }
    : undefined;
};

/** The headings in capitals to which the first word of their text is glued without a space, "PROGRAMS FUNDEDThis year's grants …": of any such text where there are two of them. */
export const findCapitalLeads = (pieces: readonly Piece[]): ReadonlyMap<Piece, GluedHeading> => {
  const found = pieces.flatMap((piece, at): (readonly [Piece, GluedHeading])[] => {
    const glued = at > 0 || pieces.length === 1 ? leadOf(piece) : undefined;
    return glued ? [[piece, glued]] : [];
  });
  const isSure = ([piece, { next }]: readonly [Piece, GluedHeading]): boolean =>
    opens.test(textOfPiece(piece).slice(next));
  return new Map(found.length >= bounds.fewest ? found : found.filter(isSure));
};
