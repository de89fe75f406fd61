import type { Bar, Control } from './bar.ts';
import { findHits } from './hits.ts';
import { releaseText, targetOfAddress, unfold } from './place.ts';
import { recallHits } from './remembered-hits.ts';

const paint = (name: string, ranges: readonly Range[]): void => {
  CSS.highlights.set(name, new Highlight(...ranges));
};

const scrollTo = (range: Range): void => {
  const element =
    range.startContainer instanceof Element
      ? range.startContainer
      : range.startContainer.parentElement;
  if (!element) return;
  unfold(element);
  element.scrollIntoView({ block: 'center' });
};

/** Marks the words of the search that led here, and leads from one to the next; false where no search did. */
export const showHits = (bar: Bar): boolean => {
  // Painted, not written into the page: marks are in no copy and no print.
  if (!('highlights' in CSS)) return false;
  const recalled = recallHits(location.pathname);
  if (!recalled) return false;
  const hits = findHits(releaseText(), recalled.words);
  const first = hits[0];
  if (!first) return false;
  paint('hit', hits);
  const anchor = targetOfAddress();
  const inPlace = anchor ? hits.findIndex((hit) => anchor.contains(hit.startContainer)) : 0;
  let at = Math.max(0, inPlace);

  const off = (): void => {
    CSS.highlights.clear();
    removeEventListener('keydown', escape);
    bar.hide();
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) off();
  };
  const back = (): void => {
    if (document.referrer === recalled.from) history.back();
    else location.assign(recalled.from);
  };
  const words = (): string => `${String(at + 1)} of ${String(hits.length)}`;
  const move = (step: number): void => {
    at = (at + step + hits.length) % hits.length;
    const hit = hits[at];
    if (!hit) return;
    paint('current-hit', [hit]);
    scrollTo(hit);
    bar.say(words());
  };
  const steps: readonly Control[] =
    hits.length === 1
      ? []
      : [
          {
            label: 'Previous',
            altKey: 'P',
            act: () => {
              move(-1);
            },
          },
          {
            label: 'Next',
            altKey: 'N',
            act: () => {
              move(1);
            },
          },
        ];
  bar.show(words(), [
    ...steps,
    { label: 'Back to the results', act: back, altKey: 'B' },
    { label: 'Off (Esc)', act: off },
  ]);
  addEventListener('keydown', escape);
  move(0);
  return true;
};
