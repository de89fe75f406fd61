import { findEntries } from './find-entries.ts';
import type { Found } from './find-results.ts';
import type { Loaded } from './load.ts';
import type { SearchView } from './search-view.ts';

const entriesAtFirst = 5;

/** Shows what follows the results: what the archive itself says, and repeated parts that have the words; `isPast` tells that something else was asked meanwhile. */
export const showAfter = async (
  view: SearchView,
  loaded: Loaded,
  { answer }: Found,
  isPast: () => boolean,
): Promise<void> => {
  const showEntries = async (limit: number): Promise<void> => {
    // Names lead to the releases that name them in repeated parts.
    const besides = answer.hits.length > 0 && answer.names.length === 0;
    const entries = await findEntries(loaded, answer.understood, limit, besides);
    if (isPast()) return;
    view.showEntries(entries, () => {
      void showEntries(entries.total).then(() => {
        view.focusEntry(limit);
      });
    });
  };
  await showEntries(entriesAtFirst);
};
