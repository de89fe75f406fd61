import { isWireCopyright } from './copyright.ts';
import { wireOfTrailer } from '../dateline/wires.ts';
import { type Piece, richOf } from '../pieces.ts';
import type { Rich } from '../rich-text.ts';

/** A release's pieces without the lines that its wire prints below it, and those. */
export interface PartedTrailer {
  /** The pieces without them. */
  readonly body: readonly Piece[];
  /** The lines, in order. */
  readonly trailer: readonly Rich[];
}

/** How much of a release stands above its wire's words at least, and how long these are at most, in characters. */
const bounds = { above: 0.4, line: 700 } as const;

// "View source version on businesswire.com: https://…", "To view the source version of this press release, please visit https://…", "For the original version on PRWeb visit: http://…", in the languages that wires translate into.
const sourceLink =
  /^(?:(?:(?:to |please )?view|for|read) (?:the |this )?(?:source|original|full) (?:(?:press|news) )?(?:version|content|release|story)\b|consultez la version source sur\b|originalversion auf\b|(?:vea|ver) (?:la|a) vers(?:ión|ão) original (?:en|em)\b|vedi la versione originale su\b|bekijk de oorspronkelijke versie op\b)(?! (?:released|published) )(?:[^.:]|\.(?=\w)){0,80}?\s?:?\s{0,2}(?:\(?https?:\S+)?$/i;
const namesWire = /version source|originalversion|original|source version/i;
const bareAddress = /^\(?https?:\/\/\S+$/;

// "KEYWORDS: Georgia United States North America", "INDUSTRY KEYWORD: PHARMACEUTICAL": where and for whom a wire sends it.
const keywords = /^(INDUSTRY )?KEYWORDS?\s?:(?=\s|$)/;
const mediaOfWire = /^(?:MEDIA\s?:|Logo|Photo|Video)$/;

// "The company news service from the London Stock Exchange" below "This information is provided by RNS"
const exchangeNotice = /^this information (?:is|was) provided by RNS\b/i;
const exchangeService = /^(?:the company news service from the london stock exchange\.?|end)$/i;
const exchangeReader = /^RNS may use your IP address\b/;

// below "Copyright © 2007 PR Newswire."
const allRights = /^all rights reserved\.?$/i;

// "PUB: 03/12/2015 08:00 AM/DISC: 03/12/2015 08:01 AM" below its copyright: when a wire sent the copy.
const sentAt = /^PUB:\s?\d{1,2}\/\d{1,2}\/\d{4}.{0,30}\/\s?DISC:\s?\d{1,2}\/.{0,30}$/;

// "Original-Content von: Alder GmbH, übermittelt durch news aktuell"
const pressPortal = /^original-content von\s?: .{2,140}, übermittelt durch news aktuell\.?$/i;

// "*** end of story ***": how a host of a wire's copies closes each.
const hostsEnd = /^(?:\*{1,3} ?)?end of story(?: ?\*{1,3})?$/i;

// "Note to Editors? Contact our newsdesk" below "Explore": a wire's own page speaks to those who use it.
const newsdesk =
  /^(?:note to editors|editors?|journalists?)\? (?:please )?contact our news ?desk\.?$/i;
const deskHead = /^explore$/i;

const isLinkToSource = (text: string): boolean =>
  text.length < 260 &&
  sourceLink.test(text) &&
  (wireOfTrailer(text) !== undefined ||
    (namesWire.test(text) && /:$|:\s?\(?https?:|\bvisit\b/.test(text)));

const isTrailerAlone = (text: string): boolean =>
  isLinkToSource(text) ||
  exchangeNotice.test(text) ||
  exchangeReader.test(text) ||
  sentAt.test(text) ||
  pressPortal.test(text) ||
  hostsEnd.test(text) ||
  newsdesk.test(text) ||
  isWireCopyright(text);

// What stands right below another line of a wire goes on with it.
const goesOn = (text: string, above: string): boolean =>
  (bareAddress.test(text) && (sourceLink.test(above) || sentAt.test(above))) ||
  (exchangeService.test(text) && (exchangeNotice.test(above) || exchangeService.test(above))) ||
  (allRights.test(text) && isWireCopyright(above)) ||
  (mediaOfWire.test(text) && (keywords.test(above) || mediaOfWire.test(above)));

const findTrailer = (lines: readonly Rich[], wire: string | undefined): ReadonlySet<Rich> => {
  const found = new Set<Rich>();
  const texts = lines.map(({ text }) => (text.length > bounds.line ? '' : text.trim()));
  const hasKeywords =
    wire === 'Business Wire' || texts.some((text) => keywords.exec(text)?.[1] !== undefined);
  for (let at = Math.ceil(lines.length * bounds.above); at < lines.length; at += 1) {
    const [line, text = ''] = [lines[at], texts[at]];
    const above = lines[at - 1];
    if (!line || text === '') continue;
    const follows = above !== undefined && found.has(above) && goesOn(text, texts[at - 1] ?? '');
    if (follows || isTrailerAlone(text) || (hasKeywords && keywords.test(text))) found.add(line);
    if (above && newsdesk.test(text) && deskHead.test(above.text.trim())) found.add(above);
  }
  return found;
};

const without = (piece: Piece, trailer: ReadonlySet<Rich>): readonly Piece[] => {
  if (piece.kind === 'heading') return trailer.has(piece.text) ? [] : [piece];
  if (piece.kind !== 'paragraph' || !piece.lines.some((line) => trailer.has(line))) return [piece];
  const lines = piece.lines.filter((line) => !trailer.has(line));
  return lines.length === 0 ? [] : [{ ...piece, lines }];
};

/** Parts the lines that a wire prints below what it sends, the address of its own copy, its words for branches and regions, who it is, from a release that names it; what they tell is read before. */
export const partWireTrailer = (
  body: readonly Piece[],
  wire: string | undefined,
): PartedTrailer => {
  const lines = body.flatMap((piece) =>
    piece.kind === 'paragraph' || piece.kind === 'heading' ? richOf(piece) : [],
  );
  const found = findTrailer(lines, wire);
  return found.size === 0
    ? { body, trailer: [] }
    : {
        body: body.flatMap((piece) => without(piece, found)),
        trailer: lines.filter((line) => found.has(line)),
      };
};

// Where a line ends that begins at a place of the source, which may break it between two words.
const endOf = (source: string, at: number, parts: readonly string[]): number | undefined => {
  let end = at;
  for (const part of parts) {
    while (/\s/.test(source.charAt(end))) end += 1;
    if (!source.startsWith(part, end)) return undefined;
    end += part.length;
  }
  return end;
};

/** The words of a source without those lines, each taken from where it stands last; `undefined` where one is not found. */
export const withoutTrailerWords = (
  words: string,
  trailer: readonly Rich[],
): string | undefined => {
  let rest = words;
  let last = words.length;
  for (const { text } of trailer.toReversed()) {
    const parts = text.split(/\s+/).filter((part) => part !== '');
    let at = rest.lastIndexOf(parts[0] ?? '', last);
    let end = at === -1 ? undefined : endOf(rest, at, parts);
    while (at > 0 && end === undefined) {
      at = rest.lastIndexOf(parts[0] ?? '', at - 1);
      end = at === -1 ? undefined : endOf(rest, at, parts);
    }
    if (end === undefined) return undefined;
    rest = rest.slice(0, at) + rest.slice(end);
    last = at;
  }
  return rest;
};
