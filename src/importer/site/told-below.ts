import { foldWords, shareIn } from '../head/folded-words.ts';
import { asksForReleases, endsInStamp, tellsOfRoom } from './portal-offers.ts';
import { isSiteTalk } from './talk.ts';

/** How much of a line what stands below has to say too, and how many characters of that are looked at. */
const bounds = { share: 0.75, words: 3, below: 1500 } as const;

// Trails, rows of a menu, buttons of files, what asks the reader, labels that the stories below them repeat.
const ofPage =
  /^(?:more|latest|other|related|recent) (?:(?:press|company|regulatory) )?(?:news|releases|stories|articles|headlines)\b|^all (?:(?:press|news|media) )?releases (?:for|from|of|on) (?:[a-z]{3,9} )?\d|[|>›»@{]|https?:|www\.|\bpdf\b|\d [km]b\b|\b(?:yours?|you|our|my|me|we|us|here|this)\b/i;

/** True for a line that the news below it bears out, be it worded as a page's button or request: "Subscribe Now Names Ruth Berg Chief Executive Officer" above "Subscribe Now Inc. has named Ruth Berg its chief executive officer". */
export const isToldBelow = (line: string, below: () => string): boolean => {
  if (line.length > 200 || ofPage.test(line)) return false;
  const folded = foldWords(line);
  const words = folded.split(' ').filter((word) => word.length > 3);
  return (
    words.length >= bounds.words &&
    line.split(' ').length >= 4 &&
    shareIn(folded, foldWords(below().slice(0, bounds.below))) >= bounds.share
  );
};

// How far below a line the paragraphs are looked for that bear it out, in lines.
const farthest = 16;

/** As `isToldBelow`, for a line among others: by the paragraphs below it. */
export const isBorneOut = (
  lines: readonly { readonly text: string; readonly linked: boolean }[],
  at: number,
): boolean =>
  isToldBelow(lines[at]?.text ?? '', () =>
    lines
      .slice(at + 1, at + farthest)
      .filter(
        ({ text, linked }) =>
          text.length >= 80 &&
          !linked &&
          !isSiteTalk(text) &&
          !asksForReleases(text) &&
          !endsInStamp(text) &&
          !tellsOfRoom(text),
      )
      .map(({ text }) => text)
      .join(' '),
  );
