import type { Bar, Control } from './bar.ts';
import { readBlock } from './block-text.ts';
import { copyText } from './copy.ts';
import { addressOf, type Place, placeOf, releaseAddress } from './place.ts';
import { foldSpace, toQuotation } from './quotation.ts';
import { findSentences } from './sentences.ts';

const tellCopied = async (
  bar: Bar,
  text: string,
  what: string,
  further: readonly Control[] = [],
): Promise<void> => {
  bar.show((await copyText(text)) ? `${what} copied.` : `Copy this yourself: ${text}`, [
    ...further,
    { label: 'Close', act: bar.hide },
  ]);
};

const quotationOf = (words: string, { anchor }: Place): string => {
  const source = document.querySelector<HTMLElement>('[data-citation="apa"]');
  return toQuotation({
    words,
    citation: source?.textContent.trim() ?? document.title,
    cited: releaseAddress(),
    address: addressOf(anchor),
  });
};

// Selects the sentence after the one that is selected, the first where none is.
const selectSentence = ({ element }: Place): void => {
  const { text, rangeOf } = readBlock(element);
  const ranges = findSentences(text, document.documentElement.lang).flatMap(
    ([start, end]) => rangeOf(start, end) ?? [],
  );
  const selection = getSelection();
  const now = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const next =
    ranges.find(
      (range) =>
        now !== undefined &&
        element.contains(now.startContainer) &&
        now.compareBoundaryPoints(Range.START_TO_START, range) < 0,
    ) ?? ranges[0];
  if (!selection || !next) return;
  // While a link has the focus, Shift and the arrow keys do not change the selection.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  selection.removeAllRanges();
  selection.addRange(next);
};

const sentenceOf = (place: Place): Control => ({
  label: 'Select a sentence',
  act: () => {
    selectSentence(place);
  },
  altKey: 'S',
});

/** Copies a paragraph's address when its number is used; the number stays a link. */
export const watchMarks = (bar: Bar): void => {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const mark = event.target.closest<HTMLAnchorElement>('[data-release-text] a.mark');
    const place = mark && placeOf(mark);
    if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return;
    void tellCopied(bar, addressOf(place.anchor), `Address of ${place.name.toLowerCase()}`, [
      sentenceOf(place),
    ]);
  });
};

interface Selected {
  readonly words: string;
  readonly place: Place;
}

const selected = (): Selected | undefined => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const place = placeOf(selection.getRangeAt(0).startContainer);
  const words = foldSpace(selection.toString());
  return place && words !== '' ? { words, place } : undefined;
};

/** Offers to copy selected words of the release as a quotation, with citation and the paragraph's address. */
export const watchSelection = (bar: Bar): void => {
  let offered = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const offer = (): void => {
    const now = selected();
    if (!now) {
      if (offered) bar.hide();
      offered = false;
      return;
    }
    offered = true;
    const { words, place } = now;
    // Pressing a button ends the selection in some browsers, so it works on what was selected before.
    const quote = (): void => {
      offered = false;
      void tellCopied(bar, quotationOf(words, place), 'Quotation with its citation');
    };
    const address = (): void => {
      offered = false;
      void tellCopied(bar, addressOf(place.anchor), `Address of ${place.name.toLowerCase()}`);
    };
    bar.show(`Selected in ${place.name.toLowerCase()}.`, [
      { label: 'Quote', act: quote, altKey: 'Q' },
      { label: 'Copy address', act: address },
      sentenceOf(place),
    ]);
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = setTimeout(offer, 200);
  });
};
