import type { TailLine } from './end.ts';
import { isGoal } from './records.ts';
import { labelsProfile } from './stories-abroad.ts';

/** True for the label of an issuer's profile that leads to a page of it, with nothing below it but the name that the release says: a profile that the release itself has tells something. */
export const leadsToProfile = (lines: readonly TailLine[], at: number): boolean => {
  const name = lines[at + 1]?.text ?? '';
  return (
    labelsProfile(lines[at]?.text ?? '') &&
    name.length >= 8 &&
    !name.endsWith('.') &&
    !(lines[at + 2]?.text ?? '').slice(0, 30).includes(':') &&
    lines.slice(0, at).some(({ text }) => text.includes(name))
  );
};

/** Marks in `said`, from `end` on, the goals by which a page sorts its news right below what is certainly the release's: "11: SUSTAINABLE CITIES AND COMMUNITIES" below its contact; a release lists goals too, below words of its own. */
export const markGoals = (
  lines: readonly TailLine[],
  said: boolean[],
  end: number,
  isCertain: (line: TailLine) => boolean,
): void => {
  for (let at = end; at < lines.length; at += 1) {
    const above = lines[at - 1];
    if (!above || !isGoal(lines[at]?.text ?? '')) continue;
    said[at] ||= !above.text.endsWith(':') && (said[at - 1] === true || isCertain(above));
  }
};

/** True for a name by itself right above a page's own words that the page's head says too and the release does not: "MIL OSI" below "Home MIL OSI Rural – Farms sign". */
export const isNameOfHost = (lines: readonly TailLine[], at: number): boolean => {
  const { text = '', prose = true, site = false } = lines[at] ?? {};
  if (prose || site || text.length > 40 || !/^\p{Upper}[^@\d.:;,!?]{3,}$/u.test(text)) return false;
  const above = lines.slice(0, at).filter((line) => line.text.includes(text));
  return above.length > 0 && above.every((line) => line.site === true);
};
