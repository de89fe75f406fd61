/** A numbered paragraph or note of the release. */
export interface Place {
  /** Its anchor. */
  readonly anchor: string;
  /** What it is called: "Paragraph 3", "Note 1". */
  readonly name: string;
  /** Its element. */
  readonly element: Element;
}

const numbered = /^(?:p|note-)(.+)$/;

/** The paragraph or note that a part of the page stands in. */
export const placeOf = (node: Node | null): Place | undefined => {
  let element = node instanceof Element ? node : (node?.parentElement ?? null);
  for (; element; element = element.parentElement) {
    const number = numbered.exec(element.id)?.[1];
    if (number === undefined || !element.closest('[data-release-text]')) continue;
    const kind = element.id.startsWith('note-') ? 'Note' : 'Paragraph';
    return { anchor: element.id, name: `${kind} ${number}`, element };
  }
  return undefined;
};

/** The part of the page that its address leads to; `null` where it leads to none. */
export const targetOfAddress = (): Element | null => {
  const [anchor = ''] = location.hash.slice(1).split(':~:');
  try {
    return anchor === '' ? null : document.getElementById(decodeURIComponent(anchor));
  } catch {
    // A "%" that stands for no letter.
    return null;
  }
};

/** Permanent address of this release, wherever this copy of the page is read. */
export const releaseAddress = (): string =>
  document.querySelector<HTMLElement>('[data-address]')?.dataset['address'] ??
  `${location.origin}${location.pathname}`;

/** Permanent address of a place of this release. */
export const addressOf = (anchor: string): string => `${releaseAddress()}#${anchor}`;

/** The parts of the page that are the release's own words. */
export const releaseText = (): Element[] => [...document.querySelectorAll('[data-release-text]')];

/** Opens every folded part around an element. */
export const unfold = (element: Element): void => {
  for (
    let part = element.closest('details');
    part;
    part = part.parentElement?.closest('details') ?? null
  )
    part.open = true;
};
