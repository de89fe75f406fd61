import { isKnownCity, isKnownPlace, isPlace } from './places.ts';

/** The known place before a bracket that says where in it, or who passes the news on: "LAS VEGAS (Comdex/Fall '99, Booth L2714)", "HANOVER, Germany (CeBIT, Hall 9)"; `undefined` where the bracket is the place's own. */
export const placeBeforeBracket = (text: string): string | undefined => {
  const [, place] = /^(\p{Lu}[^–—():]{2,50}?)\s*\([\p{Lu}\d][^()]{2,60}\)?$/u.exec(text) ?? [];
  return place !== undefined && !isPlace(text) && (isKnownPlace(place) || isKnownCity(place))
    ? place
    : undefined;
};

/** The place before the fair at which the news was told: "ATLANTA, NETWORLD+INTEROP", "OAKLAND, Calif., APACHECON US 2009", "Las Vegas – CES 2014"; `undefined` where no fair stands there. */
export const placeAtFair = (text: string): string | undefined => {
  const [, place, fair] =
    /^(\p{Lu}[^–—()]{2,50}?)(?:,\s+|\s+[–—-]{1,2}\s+|\s*\((?=[^()]*\d))((?:(?!\s-\s)[^,()–—]){3,40})\)?$/u.exec(
      text,
    ) ?? [];
  return place !== undefined &&
    fair !== undefined &&
    /\p{Lu}{3}/u.test(fair) &&
    (fair === fair.toUpperCase() || /\s(?:19|20)\d\d$/.test(fair)) &&
    !isKnownPlace(fair) &&
    !isPlace(text) &&
    isPlace(place) &&
    (isKnownPlace(place) || isKnownCity(place))
    ? place
    : undefined;
};
