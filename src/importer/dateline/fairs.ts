import { isKnownCity, isKnownPlace, isPlace } from './places.ts';

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
