import { looksLikeFirm } from './evidence.ts';
import { address } from './people.ts';
import { isRegion } from '../dateline/places.ts';

const postCode =
  /^[A-Z]\d[A-Z]\s?\d[A-Z]\d$|(?:^|\s)(?:\d{3}-\d{4}|\d{5}(?:-\d{4})?|[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2})$/;

/** True where what stands behind a comma, a state, a country or a post code, tells a town before it: "Richmond Hill, Ontario", "Toyama City, Toyama 930-0912". */
export const isTown = (next: string | undefined): boolean =>
  next !== undefined &&
  (isRegion(next) || isRegion(next.replace(postCode, '')) || postCode.test(next));

/** True for words of a postal address; "Fleet Street Dynamics" is a firm. */
export const isStreet = (text: string): boolean =>
  address.test(text) && (/\d/.test(text) || !looksLikeFirm(text));
