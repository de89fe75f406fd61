import { readDateLine } from '../dateline/printed-dates.ts';

interface SignedLine {
  readonly text: string;
  readonly linked: boolean;
}

// "22 August 2011", "Birchport", "Sponsor", "Alder Capital": how a release for Johannesburg's exchange closes.
const adviserLabel =
  /^(?:(?:JSE|lead|joint|transaction|corporate|debt|equity|independent) ){0,2}sponsors?(?: (?:and|&) \p{Alpha}.{3,60})?\s*:?$/iu;
/** True for "Sponsor" right below a day that stands alone, and for the name below that: a release's own, though a page's word. */
export const isOfAdviser = (lines: readonly SignedLine[], at: number): boolean => {
  const label = [at, at - 1].find((place) => adviserLabel.test(lines[place]?.text ?? ''));
  return (
    label !== undefined &&
    lines[label]?.linked === false &&
    lines
      .slice(Math.max(0, label - 3), label)
      .some(({ text }) => text.length < 40 && readDateLine(text) !== undefined)
  );
};
