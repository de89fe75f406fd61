import type { Bar } from './bar.ts';
import { placeOf, targetOfAddress, unfold } from './place.ts';

const count = (): number => document.querySelectorAll('[data-release-text] a.mark').length;

const sectionOf = (element: Element): string | undefined => {
  const section = element.closest('section, details');
  const heading = section?.querySelector('h2, summary')?.textContent.trim();
  return heading === '' ? undefined : heading;
};

const tell = (bar: Bar, element: Element): void => {
  const place = placeOf(element);
  if (!place) return;
  const title = document.querySelector('h1')?.textContent.trim() ?? document.title;
  const section = sectionOf(element);
  const of = place.anchor.startsWith('p') ? ` of ${String(count())}` : '';
  bar.show(
    `You are at ${place.name.toLowerCase()}${of}${section === undefined ? '' : `, in \u201c${section}\u201d`}, of the release \u201c${title}\u201d.`,
    [
      {
        label: 'From the beginning',
        act: () => {
          bar.hide();
          document.querySelector('h1')?.scrollIntoView();
        },
      },
      { label: 'Close', act: bar.hide },
    ],
  );
};

/** Opens the folded part that an address leads into, and tells who arrives at a paragraph what it is part of. */
export const watchArrival = (bar: Bar): void => {
  const open = (): Element | null => {
    const element = targetOfAddress();
    if (element) {
      unfold(element);
      element.scrollIntoView();
    }
    return element;
  };
  const arrived = open();
  if (arrived) tell(bar, arrived);
  addEventListener('hashchange', () => {
    const element = targetOfAddress();
    if (element?.closest('details:not([open])')) open();
  });
};
