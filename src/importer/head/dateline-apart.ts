import { months } from '../../domain/dates.ts';
import { readDateline } from '../dateline/dateline.ts';
import { isRegion } from '../dateline/places.ts';
import { type Piece, textOfPiece, toParagraph } from '../pieces.ts';
import { sliceRich, trimRich } from '../rich-text.ts';
import { weighHeadline } from './head-evidence.ts';
import { isNews } from './news-start.ts';

/** How many pieces at the start may hold headline and news in one line, how long such a line is at least, and how long its headline is at least and at most, in characters. */
const reach = { pieces: 8, line: 160, least: 24, most: 280 } as const;

const month = `(?:${months.map((name) => name.slice(0, 3)).join('|')})\\p{Alpha}*\\.?`;
const day = `(?:${month} \\d{1,2}, (?:19|20)\\d\\d|\\d{1,2} ${month} (?:19|20)\\d\\d)`;
const dash = '(?:--?|[–—])';
const tag = '(\\(\\p{Upper}[\\p{Alpha}. ]{2,24}\\))';
const behindTown = new RegExp(
  `,\\s(\\p{Upper}[\\p{Alpha}.]+(?: \\p{Upper}\\p{Alpha}+)?),?\\s*${dash}?\\s*(?:${day}\\s*(?:--?|[–—:])\\s?|${tag}\\s*${dash}?\\s*${day}\\s*(?:--?|[–—:.])?\\s?|${day},?\\s*${tag}\\s*(?:${dash}\\s?)?)(?=["“]?\\p{Upper})`,
  'u',
);

// "… too long on the road Fort Wayne", "… on the road. Fort Wayne": what stands in capitals behind a sentence; "in Fort Wayne" may be its own.
const townBehindDeck =
  /(?:[.!?]|(?:^|\s)(?!(?:in|of|at|near|from|to|for|and|or|the|a|an|with|by|on|outside|around|between|into|serving|across)\s)\p{Lower}[\p{Lower}-]*)((?:\s(?:d['’])?\p{Upper}[\p{Alpha}.'’-]*){1,3})$/u;

// A town is told apart from the headline's last word by how the text names it elsewhere: "in Bowling Green", "118 Alder Street, Stoughton".
const isNamedIn = (name: string, others: string): boolean => {
  for (let at = others.indexOf(name); at !== -1; at = others.indexOf(name, at + 1)) {
    const before = others.slice(Math.max(0, at - 24), at);
    if (/^\p{Alpha}/u.test(others.slice(at + name.length))) continue;
    if (/(?:^|[^\p{Alpha}\s]\s?|(?<!\p{Alpha})\p{Lower}\p{Alpha}*\s)$/u.test(before)) return true;
  }
  return false;
};

/** How long the first paragraph of the news is at least, where a host made an item of it, in characters. */
const leastNews = 100;

// A host set the news into a list of one item: "• Trenton, NJ (SomeWire) March 3, 2013 - Acme has opened …" above its other paragraphs.
const withoutNewsItem = (pieces: readonly Piece[]): readonly Piece[] => {
  const at = pieces.slice(0, reach.pieces).findIndex(({ kind }) => kind === 'list');
  const list = pieces[at];
  const [item, ...others] = list?.kind === 'list' && !list.ordered ? list.items : [];
  const text = item?.text.text ?? '';
  const next = item?.rest[0] ?? pieces[at + 1];
  if (
    !item ||
    others.length > 0 ||
    text.length < leastNews ||
    !/[.!?]["”’)]?$/.test(text) ||
    next?.kind !== 'paragraph'
  )
    return pieces;
  const dateline = readDateline(text);
  // "• Boston, May 5, 2014 - Our president will speak …" below the news tells where something takes place.
  if (
    dateline?.place === undefined ||
    dateline.date === undefined ||
    (dateline.wire === undefined && pieces.slice(0, at).some(isNews)) ||
    dateline.strength < 3
  )
    return pieces;
  return [...pieces.slice(0, at), toParagraph(item.text), ...item.rest, ...pieces.slice(at + 1)];
};

const hasLetters = (piece: Piece): boolean => /\p{Alpha}{3}/u.test(textOfPiece(piece));

/** The pieces with a headline, or the deck below it, on a line of its own, where it stands on that of the news and its dateline names a town in other letters than capitals: "… in Nine Years Stoughton, Vt., April 30, 2013 - The county". */
export const withDatelineApart = (printed: readonly Piece[]): readonly Piece[] => {
  const pieces = withoutNewsItem(printed);
  for (const [at, piece] of pieces.slice(0, reach.pieces).entries()) {
    const [line] = piece.kind === 'paragraph' ? piece.lines : [];
    if (!line || line.text.length < reach.line) continue;
    const start = line.text.slice(0, reach.most + 60);
    const found = behindTown.exec(start);
    if (!found || found.index > reach.most || !isRegion(found[1] ?? '')) return pieces;
    if (readDateline(textOfPiece(piece)) !== undefined) return pieces;
    const words = start.slice(0, found.index).split(' ');
    const others = [
      ...pieces.slice(0, at).map(textOfPiece),
      line.text.slice(found.index + found[0].length),
      ...pieces.slice(at + 1).map(textOfPiece),
    ].join('\n');
    // A wire's tag behind the town makes a dateline of it, be it below a headline and behind its deck.
    const isTagged = (found[2] ?? found[3]) !== undefined;
    const behindDeck = isTagged ? townBehindDeck.exec(words.join(' '))?.[1] : undefined;
    const count =
      behindDeck?.trim().split(' ').length ??
      [1, 2, 3].find((many) => isNamedIn(words.slice(-many).join(' '), others));
    if (count === undefined) return pieces;
    const headline = words.slice(0, -count).join(' ');
    const isDeck = isTagged && pieces.slice(0, at).some(hasLetters);
    if (
      headline.length < reach.least ||
      (!isDeck && (/[.!?:;,]$/.test(headline) || weighHeadline(headline, '') < 2))
    )
      return pieces;
    return [
      ...pieces.slice(0, at),
      toParagraph(trimRich(sliceRich(line, 0, headline.length))),
      {
        ...piece,
        lines: [
          trimRich(sliceRich(line, headline.length)),
          ...(piece.kind === 'paragraph' ? piece.lines.slice(1) : []),
        ],
      } as Piece,
      ...pieces.slice(at + 1),
    ];
  }
  return pieces;
};
