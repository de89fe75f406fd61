import { isInCapitals } from '../body/letter-case.ts';
import { withoutKind } from './head-evidence.ts';
import type { Unit } from './headline-lines.ts';
import { headlineVerb } from './headline-verbs.ts';

const ownLabel = /^(?:(?:press|news|media) release|event|topic)\s*:\s+\S/i;
const labelAlone = /release\s*:$/i;
/** How many words at most name what a label tells of, and how many a headline has at least that stands below. */
const count = { name: 6, headline: 4 } as const;

/** True for what a label names above a headline: "Press Release: Hill Country Cider Days", "Event: Ferry Slip Opening". */
export const isNamedByLabel = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  const above = units[at - 1];
  if (!unit) return false;
  const isLabelled =
    ownLabel.test(unit.rich.text) ||
    (above?.kind === 'announcement' &&
      above.piece === unit.piece &&
      labelAlone.test(above.rich.text));
  const name = withoutKind(unit.rich.text).trim();
  return isLabelled && !headlineVerb.test(name) && name.split(/\s+/).length <= count.name;
};

/** True for a line in capitals, with a verb or a question, as headlines are. */
export const saysNews = ({ rich: { text } }: Unit): boolean =>
  (isInCapitals(text) || headlineVerb.test(text) || text.endsWith('?')) &&
  !text.endsWith('.') &&
  text.split(/\s+/).length >= count.headline;

const namesPage = /\S\s(?:press|news|newsroom|press ?room|media)$/i;

/** True for what a site calls the page: "OLIVE COUNTRY PRESS: CAPAY HILLS OLIVE GROWERS PRESS". */
export const isNameOfPage = (text: string): boolean =>
  namesPage.test(text) && !headlineVerb.test(withoutKind(text));
