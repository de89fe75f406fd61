import { foldWords } from '../head/folded-words.ts';
import { isKnownCity, isKnownPlace, isPlace, isRegion } from './places.ts';
import { looksLikeWire, nameOfWire } from './wire-names.ts';

/** The known place before a bracket that says where in it, or who passes the news on: "LAS VEGAS (Comdex/Fall '99, Booth L2714)", "HANOVER, Germany (CeBIT, Hall 9)"; `undefined` where the bracket is the place's own. */
export const placeBeforeBracket = (text: string): string | undefined => {
  const [, place] =
    /^(\p{Upper}[^–—():]{2,50}?)\s*\([\p{Alpha}\d][^()]{2,60}\)?$/u.exec(text) ?? [];
  return place !== undefined && !isPlace(text) && (isKnownPlace(place) || isKnownCity(place))
    ? place
    : undefined;
};

/** The place before the fair at which the news was told: "ATLANTA, NETWORLD+INTEROP", "OAKLAND, Calif., APACHECON US 2009", "Las Vegas – CES 2014"; `undefined` where no fair stands there. */
export const placeAtFair = (text: string): string | undefined => {
  const [, place, fair] =
    /^(\p{Upper}[^–—()]{2,50}?)(?:,\s+|\s+[–—-]{1,2}\s+|\s*\((?=[^()]*\d))((?:(?!\s-\s)[^,()–—]){3,40})\)?$/u.exec(
      text,
    ) ?? [];
  return place !== undefined &&
    fair !== undefined &&
    /\p{Upper}{3}/u.test(fair) &&
    (fair === fair.toUpperCase() || /\s(?:19|20)\d\d$/.test(fair)) &&
    !isKnownPlace(fair) &&
    !isPlace(text) &&
    isPlace(place) &&
    (isKnownPlace(place) || isKnownCity(place))
    ? place
    : undefined;
};

// Agencies that sign with capitals, as a place's own region might.
const agencies =
  /^(?:SDA|ATS|AWP|APA|DPA|DDP|EPD|KNA|AFP|AP|ANSA|EFE|TT|NTB|STT|BNS|PAP|ČTK|MTI|TASR|ANP|TASS|Belga|Ritzau|Reuters|Xinhua|PTI|UPI)$/u;

// "(ots)", "(aktuell)", "(ots / aktuell)", "(dpa-AFX)", "(APA-OTS)", "(SDA)"
const isMark = (words: string): boolean =>
  words
    .split(/\s?\/\s?/)
    .every(
      (word) =>
        /^\p{Lower}{2,10}(?:[- ]\p{Alpha}{2,8})?$/u.test(word) ||
        /-(?:OTS|AFX)$/.test(word) ||
        agencies.test(word) ||
        nameOfWire(word) !== undefined ||
        looksLikeWire(word),
    );

const beforeMark = /^(\p{Upper}[^()]{1,60}?)\s?\(([^()]{2,30})\)$/u;

/** The place before the mark of who passes the news on, "Graz (pts)", "Stuttgart (ALDERA)" above news of Aldera; the whole where the bracket is the place's own, "Mainz (Germany)". */
export const placeBeforeMark = (place: string, news: string): string => {
  const [, town, words = ''] = beforeMark.exec(place) ?? [];
  if (town === undefined || isRegion(words)) return place;
  const isSender =
    /^\p{Upper}{4,}$/u.test(words) && ` ${foldWords(news)} `.includes(` ${foldWords(words)} `);
  return isSender || isMark(words) ? town : place;
};
