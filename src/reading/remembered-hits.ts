/** What the search hands to the page of a result. */
export interface RememberedHits {
  /** Path of the release's page. */
  readonly path: string;
  /** Words that were marked in the result. */
  readonly words: readonly string[];
  /** Address of the results. */
  readonly from: string;
}

const key = 'archive-hits';

/** Keeps the words of a result that is being opened, in this or another tab. */
const rememberHits = (hits: RememberedHits): void => {
  try {
    localStorage.setItem(key, JSON.stringify(hits));
  } catch {
    // A browser that keeps nothing opens the page without marks.
  }
};

/** Takes the words that were kept for a page; they are given once. */
export const recallHits = (path: string): RememberedHits | undefined => {
  try {
    const hits: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof hits !== 'object' || hits === null) return undefined;
    if (!('path' in hits && 'words' in hits && 'from' in hits)) return undefined;
    const { path: kept, words, from } = hits;
    if (kept !== path || !Array.isArray(words) || typeof from !== 'string') return undefined;
    localStorage.removeItem(key);
    return { path, words: words.filter((word) => typeof word === 'string'), from };
  } catch {
    return undefined;
  }
};

const opened = (event: MouseEvent): void => {
  if (!(event.target instanceof Element)) return;
  const link = event.target.closest<HTMLAnchorElement>('[data-results] a[href]');
  const result = link?.closest('[data-results] > li');
  if (!link || !result) return;
  const marked = new Set(
    Array.from(result.querySelectorAll('mark'), ({ textContent }) => textContent.trim()),
  );
  // What a result does not show, as a name among the contacts, may yet stand in the release.
  const asked = new URLSearchParams(location.search).get('q')?.split(/[\s"]+/) ?? [];
  const words = marked.size > 0 ? [...marked] : asked;
  rememberHits({ path: new URL(link.href).pathname, words, from: location.href });
};

/** Hands the marked words of a result to its page when it is opened. */
export const handOnHits = (): void => {
  document.addEventListener('click', opened);
  document.addEventListener('auxclick', opened);
};
