import { isInCapitals } from '../body/letter-case.ts';
import { connective } from './headline-lines.ts';
import { isSubheadMarked } from './lines-apart.ts';
import { danglingEnd, openStart } from './open-lines.ts';

/** True where a line under the headline was too long for one line and goes on in the next one. */
export const runsOn = (before: string, next: string): boolean =>
  connective.test(next) ||
  (before.length >= (danglingEnd.test(before) ? 24 : 45) &&
    before.length + next.length <= 320 &&
    !isSubheadMarked(next) &&
    (danglingEnd.test(before) ||
      /\b(?:during|than|that|between|against|within|over|per|our|their|more)$/i.test(before) ||
      (isInCapitals(before) && openStart.test(next)) ||
      /^(?:\p{Lower}|&\s|(?:And|Of|In|For|To|With|From|On|At|By|Who|Whose|Which|While)\s)/u.test(
        next,
      )));
