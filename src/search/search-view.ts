import type { Facet } from '../domain/search-keys.ts';
import type { OnToggle } from './facet-view.ts';
import type { FoundEntries } from './find-entries.ts';
import type { ShownFacet } from './narrow.ts';
import { isNarrowed, pageSize, type SearchState, writeState } from './search-state.ts';
import type * as WholeSearch from './whole-search.ts';

/** What the search page needs once something is looked for. */
export type Whole = typeof WholeSearch;

const releasesOf = (count: number): string =>
  `${count.toLocaleString('en')} ${count === 1 ? 'release' : 'releases'}`;

/** What stands on the search page: its parts by name, and what they show in each state. */
export class SearchView {
  readonly #region: HTMLElement;
  readonly #title = document.title;
  #total = 0;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** The part of that name and kind; throws where the page lacks it. */
  part<Type extends HTMLElement>(name: string, type: new () => Type): Type {
    const part = this.#region.querySelector(`[data-part="${name}"]`);
    if (!(part instanceof type)) throw new Error(`The search page lacks its part "${name}".`);
    return part;
  }

  /** The field. */
  get input(): HTMLInputElement {
    return this.part('query', HTMLInputElement);
  }

  /** Number of results on show. */
  get shown(): number {
    return this.#part('results').childElementCount;
  }

  /** Gives the focus to a result, counted from nought. */
  focusResult(at: number): void {
    this.#region.querySelectorAll<HTMLElement>('[data-results] > li h3 a')[at]?.focus();
  }

  /** Gives the focus to a filter's value. */
  focusValue(facet: Facet, value: string): void {
    this.#region
      .querySelector<HTMLElement>(`input[name="${facet}"][value="${CSS.escape(value)}"]`)
      ?.focus();
  }

  /** Nothing is asked. */
  rest(): void {
    this.#empty();
    for (const name of ['found', 'empty', 'error', 'entries']) this.#part(name).hidden = true;
    this.#part('idle').hidden = false;
    this.#say('');
    document.title = this.#title;
    this.#state = 'idle';
  }

  /** Something is asked, and its results are on their way. */
  wait(): void {
    this.#state = 'loading';
  }

  /** The results take longer than a moment. */
  askForPatience(): void {
    this.#say('Searching…');
  }

  /** The results have not come. */
  fail(): void {
    this.#empty();
    for (const name of ['found', 'empty', 'idle', 'entries']) this.#part(name).hidden = true;
    this.#part('error').hidden = false;
    this.#say('The search could not be loaded.');
    this.#state = 'error';
  }

  /** Shows the results, what the reader has to know about them, and cards of the things asked for. */
  showFound(
    state: SearchState,
    { answer, total, results, notes, cards }: WholeSearch.Found,
    base: string,
  ): void {
    const addressOf = (query: string): string =>
      `${location.pathname}${writeState({ ...state, query, shown: pageSize })}`;
    this.#part('notes').replaceChildren(...notes(addressOf));
    this.#part('cards').replaceChildren(...cards(base));
    this.#part('results').replaceChildren(...results);
    const left = total - results.length;
    const more = this.#part('more');
    more.hidden = left <= 0;
    more.textContent = `Show ${String(Math.min(left, pageSize))} more`;
    const { length: count } = state.all ? [] : answer.aside;
    const aside = this.#part('aside');
    aside.hidden = count === 0 || left > 0;
    aside.textContent = `Show ${releasesOf(count)} more that name it only in standing text (About, contacts)`;
    this.#part('found').hidden = total === 0 && !isNarrowed(state);
    this.#part('empty').hidden = total > 0;
    this.#total = total;
    // One release has no order, and is narrow enough.
    this.#part('order').hidden = total < 2;
    this.#part('narrow').hidden = total < 2 && !isNarrowed(state);
    for (const name of ['idle', 'error', 'entries', 'also']) this.#part(name).hidden = true;
    this.#count(state.query, total === 0 ? 'No releases' : releasesOf(total));
  }

  /** Shows the filters and the chosen ones; with them an answer is complete. */
  showFacets({ toFacets, toTags }: Whole, facets: readonly ShownFacet[], onToggle: OnToggle): void {
    const groups = toFacets(facets, this.#total, onToggle);
    this.#part('facets').replaceChildren(...groups);
    this.#part('narrow').hidden = groups.length === 0;
    // Repeated parts have neither filters nor an order.
    if (facets.length === 0) this.#part('order').hidden = true;
    this.#part('tags').replaceChildren(...toTags(facets, onToggle));
    this.#state = 'done';
  }

  /** Shows the releases that name it only in their repeated parts after the results. */
  showAside(results: readonly HTMLElement[]): void {
    if (results.length === 0) return;
    this.#part('results').append(...results);
    this.#part('aside').hidden = true;
    this.#say(
      `${this.#part('status').textContent}, ${String(results.length)} more name it only in standing text (About, contacts)`,
    );
  }

  /** Shows what the archive itself says under the results; `onAll` is called when the reader wants the whole of it. */
  showEntries({ total, items }: FoundEntries, onAll: () => void): void {
    if (total === 0) return;
    this.#part('entry-list').replaceChildren(...items);
    for (const name of ['entries', 'also']) this.#part(name).hidden = false;
    this.#part('also').textContent = `Also in the archive: ${String(total)}`;
    const more = this.#part('more-entries');
    more.hidden = items.length >= total;
    more.textContent = `Show all ${String(total)}`;
    more.onclick = onAll;
  }

  /** Gives the focus to an entry of the archive's own, counted from nought. */
  focusEntry(at: number): void {
    this.#region.querySelectorAll<HTMLElement>('[data-entries] a')[at]?.focus();
  }

  set #state(state: 'idle' | 'loading' | 'done' | 'error') {
    this.#region.dataset['searchState'] = state;
  }

  #part(name: string): HTMLElement {
    return this.part(name, HTMLElement);
  }

  #empty(): void {
    for (const name of ['notes', 'cards', 'results']) this.#part(name).replaceChildren();
  }

  #count(query: string, count: string): void {
    this.#say(query === '' ? count : `${count} for \u201c${query}\u201d`);
    document.title = `${query === '' ? '' : `${query} \u2013 `}${count} \u2013 ${this.#title}`;
  }

  // Said once: a text that is set anew would be read aloud anew.
  #say(text: string): void {
    const status = this.#part('status');
    if (status.textContent === text) return;
    const line = document.createElement('span');
    line.textContent = text;
    status.replaceChildren(line);
  }
}
