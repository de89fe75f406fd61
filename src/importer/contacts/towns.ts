import { address } from './people.ts';
import { isRegion } from '../dateline/places.ts';

/** True for a street, a floor or a house. */
export const isStreet = (text: string): boolean =>
  address.test(text) || /^(?:level|floor|suite|unit|building)\s\d/i.test(text);

const postCode =
  /^[A-Z]\d[A-Z]\s?\d[A-Z]\d$|(?:^|\s)(?:\d{3}-\d{4}|\d{5}(?:-\d{4})?|[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2})$/;

/** True where what stands behind a comma, a state, a country or a post code, tells a town before it: "Richmond Hill, Ontario", "Toyama City, Toyama 930-0912". */
export const isTown = (next: string | undefined): boolean =>
  next !== undefined &&
  (isRegion(next) || isRegion(next.replace(postCode, '')) || postCode.test(next));
