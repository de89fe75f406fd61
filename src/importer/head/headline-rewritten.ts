import { foldWords, shareIn } from './folded-words.ts';
import { headlineVerb, type Unit } from './headline-lines.ts';
import { likeness } from './likeness.ts';

/** A headline as it stands in a head. */
export interface PlacedHeadline {
  /** Place of its first unit. */
  readonly at: number;
  /** Its words, those of all its lines. */
  readonly text: string;
}

const isByline = ({ rich }: Unit): boolean => /^(?:posted |written )?by\s/i.test(rich.text);
const opensRelease = ({ kind, rich }: Unit): boolean =>
  (kind === 'announcement' && /\p{L}/u.test(rich.text)) ||
  /^(?:(?:press|news|media) release\b|for (?:immediate|general|media) release\b)/i.test(rich.text);

// "Subject: PRESS RELEASE: Acme Opens Mill", "FWD: Acme Opens Mill": the field and the kind stand on the headline's own line.
const isSubjectOfMail = (units: readonly Unit[], at: number): boolean => {
  const line = units[at]?.rich.line;
  const above = units.slice(Math.max(0, at - 3), at);
  const label = above.findLastIndex(
    ({ kind, rich }) => kind !== 'announcement' || rich.line !== line,
  );
  return /^(?:subj(?:ect)?|(?:\[[^[\]]{2,40}\]\s*)?(?:fwd?|fw|wg|tr|rv|vs))\s?:/i.test(
    above[label]?.rich.text ?? '',
  );
};

/** True for the release's `own` headline right below the one that its host or a mail's sender has made of it; `news` is folded. */
export const isRewritten = (
  units: readonly Unit[],
  made: PlacedHeadline,
  own: PlacedHeadline,
  news: string,
): boolean => {
  const ofMail = isSubjectOfMail(units, made.at);
  if ((units[made.at]?.main !== true && !ofMail) || units[own.at]?.main === true) return false;
  const between = units.slice(made.at + 1, own.at);
  if (between.some((one) => (one.kind === 'words' && !isByline(one)) || one.kind === 'company'))
    return false;
  const copy = foldWords(own.text);
  const whole = foldWords(made.text);
  if (copy.split(' ').length < 5) return false;
  return (
    whole.startsWith(`${copy} `) ||
    (headlineVerb.test(own.text) && likeness(whole, copy) >= 0.7) ||
    // Below "MEDIA RELEASE" the release in a mail begins with its own headline.
    (ofMail && between.some(opensRelease) && shareIn(copy, news) >= 0.4)
  );
};
