import { readBarePlace, readPlaceAndPoint } from '../dateline/bare-place.ts';
import { withDatelineJoined } from './broken-dateline.ts';
import { withDatelineApart } from './dateline-apart.ts';
import {
  datelinesOf,
  isAlone,
  opensNews,
  type Place,
  placeOfDay,
  tellsMore,
} from './dateline-places.ts';
import { withHeadlineApart } from './headline-apart.ts';
import { divideAtNews, type DividedRelease, hasWords, isNews } from './news-start.ts';
import {
  lineOf,
  richOf,
  type Paragraph,
  type Piece,
  textOfPiece,
  paragraphOf,
  toParagraph,
} from '../pieces.ts';
import { withTightLinesJoined } from './tight-lines.ts';
import { placeAboveWire, withPlaceAbove } from '../dateline/place-beside.ts';
import { joinRich, type Rich, sliceRich, trimRich } from '../rich-text.ts';

// "… Inc. (OTCBB: ALD), a company that drills wells, announced today that": no headline says so.
const announces =
  /\b(?:announce[sd]?|report(?:s|ed)|said) today\b|\btoday (?:announce[sd]?|report(?:s|ed)|said)\b/i;

const newsIn = (pieces: readonly Piece[]): number =>
  pieces.filter(isNews).reduce((sum, piece) => sum + textOfPiece(piece).length, 0);

const sponsor = /^(?:(?:JSE|lead|joint|transaction|corporate|debt|equity) ){0,2}sponsors?\b/i;

// "Elmstead", "5 March 2015" and "Sponsor: Alder Capital" close what is filed with Johannesburg's exchange, be the news above in short paragraphs only.
const isAboveSponsor = (
  { piece, line, dateline, text }: Place,
  pieces: readonly Piece[],
): boolean => {
  const own = pieces[piece];
  const below = [
    text.text.slice(dateline.to),
    ...(own?.kind === 'paragraph' ? own.lines.slice(line + 1).map((rich) => rich.text) : []),
    textOfPiece(pieces[piece + 1] ?? paragraphOf([])),
  ];
  return (
    dateline.strength < 4 &&
    dateline.date !== undefined &&
    sponsor.test(below.map((words) => words.trim()).find((words) => words !== '') ?? '') &&
    pieces.slice(0, piece).some(isNews)
  );
};

// "Lund 29 February 2000" between the news and its signatures.
const isClosing = ({ piece, line, dateline, text }: Place, pieces: readonly Piece[]): boolean => {
  const above = pieces.slice(0, piece);
  const own = pieces[piece];
  const end = own?.kind === 'paragraph' ? own.lines[line]?.text.length : undefined;
  const earlier = line > 0 && own?.kind === 'paragraph' ? own.lines[line - 1]?.text : undefined;
  const before = (earlier ?? textOfPiece(above.at(-1) ?? paragraphOf([]))).trimEnd();
  return (
    end !== undefined &&
    dateline.place !== undefined &&
    dateline.date !== undefined &&
    dateline.strength < 4 &&
    dateline.from === 0 &&
    dateline.to <= end + 1 &&
    dateline.to >= end &&
    text.text.length - dateline.to < 160 &&
    // "Next annual meeting" above it, "The meeting takes place in": another's place and day.
    /[.!?]["”’)]?$/.test(before) &&
    (above.filter(isNews).length > 1 || newsIn(above) > 600) &&
    newsIn(above) > newsIn(pieces.slice(piece + 1))
  );
};

// "London, June 5, 2014 – Global Healthcare Conference" below the news: where and when something takes place.
const isOfEvent = ({ piece, dateline }: Place, pieces: readonly Piece[]): boolean => {
  const above = pieces.slice(0, piece);
  return (
    dateline.strength === 3 &&
    above.filter(isNews).length > 2 &&
    newsIn(above) > 2 * newsIn(pieces.slice(piece, piece + 120))
  );
};

// "Basel, 3 May 2017 - and in two other towns" is the end of a sentence that began above it.
const goesOn = ({ text, dateline }: Place): boolean =>
  /^\s*\p{Lower}/u.test(text.text.slice(dateline.to));

const isBelowNews = (opened: Place, places: readonly Place[], pieces: readonly Piece[]): boolean =>
  places.every((place) => {
    const news = pieces.slice(opened.piece, place.piece).filter(isNews).length;
    const isWhole = opened.dateline.date?.edtf !== undefined;
    return place.dateline.strength < 3 || news > (isWhole && goesOn(place) ? 0 : 1);
  });

// A dateline set in bold is a matter of type; its emphasis goes.
const plainDateline = (rich: Rich, to: number): Rich =>
  rich.marks.length === 0
    ? rich
    : {
        ...rich,
        marks: rich.marks.filter(
          (mark) => mark.from > to || (mark.kind !== 'strong' && mark.kind !== 'emphasis'),
        ),
      };

const plainLines = (lines: readonly Rich[], to: number): Rich[] => {
  const [first, ...others] = lines;
  return first ? [plainDateline(first, to), ...others] : [];
};

const withBarePlace = (divided: DividedRelease, addresses: readonly string[]): DividedRelease => {
  const [first] = divided.body;
  if (first?.kind !== 'paragraph' || !hasWords(divided.head)) return divided;
  const text = textOfPiece(first);
  const [mark] = first.lines[0]?.marks ?? [];
  // "**Alderfors.** With the new van …"
  const bold = mark?.kind === 'strong' && mark.from === 0 && mark.to <= text.indexOf('.') + 2;
  const dateline =
    readBarePlace(text, divided.head.map(textOfPiece).join('\n')) ??
    readPlaceAndPoint(
      text,
      () => [
        ...addresses,
        ...[...divided.head, ...divided.body].flatMap((piece) =>
          richOf(piece).map((line) => line.text),
        ),
      ],
      bold,
    );
  return dateline ? { ...divided, dateline, datelineLine: lineOf(first) } : divided;
};

/** Divides a release where its news begins: at its dateline, else at its first paragraph of news; `addresses` are lines of its page that tell towns. */
export const divideAtDateline = (
  printed: readonly Piece[],
  addresses: readonly string[] = [],
): DividedRelease => {
  const pieces = withHeadlineApart(
    withDatelineApart(withDatelineJoined(withTightLinesJoined(printed))),
  );
  const places = datelinesOf(pieces).filter(
    (place) => !isOfEvent(place, pieces) || isClosing(place, pieces),
  );
  const strongest = Math.max(0, ...places.map((place) => place.dateline.strength));
  // A day alone behind whole paragraphs of news is one of which they tell.
  const isLate = (place: Place): boolean =>
    place.dateline.place === undefined && pieces.slice(0, place.piece).filter(isNews).length > 1;
  // "BOSTON – Acme …" opened the news; a place with a day further below is one of which it tells.
  const opened = places.find(
    ({ piece, dateline }) =>
      dateline.strength === 2 &&
      dateline.place !== undefined &&
      pieces.slice(piece, piece + 1).some(isNews),
  );
  const likeliest =
    strongest === 3 && opened && isBelowNews(opened, places, pieces)
      ? opened
      : places.find(
          (place) =>
            place.dateline.strength === strongest &&
            (strongest > 2 || (place.piece < 25 && !isLate(place))),
        );
  const best =
    likeliest &&
    (tellsMore(likeliest, places) ??
      opensNews(likeliest, places, pieces) ??
      placeOfDay(likeliest, places) ??
      likeliest);
  if (!best) return withPlaceAbove(withBarePlace(divideAtNews(pieces, 0), addresses));
  if (isClosing(best, pieces) || isAboveSponsor(best, pieces))
    return {
      ...divideAtNews(pieces, 0),
      dateline: { ...best.dateline, from: 0, to: 0 },
      datelineLine: best.text.line,
    };
  const own = pieces[best.piece];
  const paragraph: Paragraph = own?.kind === 'paragraph' ? own : toParagraph(best.text);
  const glued =
    best.dateline.from > 0 ? trimRich(sliceRich(best.text, 0, best.dateline.from)) : undefined;
  const above = [
    ...pieces.slice(0, best.piece),
    ...(best.line > 0 ? [paragraphOf(paragraph.lines.slice(0, best.line))] : []),
    ...(glued ? [toParagraph(glued)] : []),
  ];
  const rest = plainDateline(
    sliceRich(best.text, best.dateline.from),
    best.dateline.to - best.dateline.from,
  );
  const news =
    glued || (paragraph.lines.length - best.line > 1 && !isAlone(best))
      ? toParagraph(rest)
      : paragraphOf(plainLines(paragraph.lines.slice(best.line), best.dateline.to));
  const before =
    best.dateline.place === undefined && best.dateline.wire !== undefined
      ? placeAboveWire(pieces[best.piece - 1])
      : undefined;
  const dateline = {
    ...best.dateline,
    ...(before === undefined ? {} : { place: before }),
    from: 0,
    to: best.dateline.to - best.dateline.from,
  };
  const found = { dateline, datelineLine: best.text.line, glued: glued !== undefined };
  if (isAlone(best) && !hasWords(above)) {
    // A dateline alone above the headline belongs to what is printed above it.
    const after = pieces.slice(best.piece + 1);
    const [first] = after;
    const tells = first !== undefined && isNews(first) && announces.test(textOfPiece(first));
    const again = divideAtNews(after, !tells && after.slice(1).some(isNews) ? 1 : 0);
    const repeated = datelinesOf(after).find(
      (place) => place.dateline.strength >= 2 && !isAlone(place),
    );
    const start = repeated ? repeated.piece : again.head.length;
    // The news opens with the dateline printed again, or without any.
    const to = repeated?.line === 0 ? repeated.dateline.to : 0;
    return {
      ...found,
      dateline: { ...dateline, to },
      head: [...above, news, ...after.slice(0, start)],
      body: after.slice(start),
    };
  }
  const next = pieces[best.piece + 1];
  // "CITY, date /PRNewswire/" and on the next line "-- Acme today announced".
  if (isAlone(best) && next?.kind === 'paragraph' && /^[-–—]{1,2}\s/.test(textOfPiece(next))) {
    const joined = toParagraph(joinRich([rest, ...next.lines], ' '));
    return { ...found, head: above, body: [joined, ...pieces.slice(best.piece + 2)] };
  }
  return { ...found, head: above, body: [news, ...pieces.slice(best.piece + 1)] };
};
