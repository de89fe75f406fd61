import { diffWordsWithSpace } from 'diff';

/** A stretch of text that two versions share, or that one of them has alone. */
export interface DiffPart {
  /** Whether the newer version kept, gained or lost it. */
  readonly kind: 'same' | 'added' | 'removed';
  /** Its characters, white space included. */
  readonly text: string;
}

// A lone short word between two changes ("the", ",") makes a diff harder to read, not more exact.
const isIsland = (text: string): boolean =>
  text.trim() === '' || (text.trim().split(/\s+/).length === 1 && text.trim().length <= 3);

/**
 * What changed between two versions of a text, word by word: a removed stretch stands before what came in its place.
 * Same and removed parts together are the older text, same and added parts the newer.
 */
export const diffWords = (older: string, newer: string): DiffPart[] => {
  const parts: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') parts.push({ kind: 'removed', text: removed });
    if (added !== '') parts.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  const changes = diffWordsWithSpace(older, newer);
  for (const [at, change] of changes.entries()) {
    if (change.removed) removed += change.value;
    else if (change.added) added += change.value;
    else if (removed + added !== '' && at < changes.length - 1 && isIsland(change.value)) {
      removed += change.value;
      added += change.value;
    } else {
      flush();
      parts.push({ kind: 'same', text: change.value });
    }
  }
  flush();
  return parts;
};
