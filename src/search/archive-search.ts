import { element } from './dom.ts';
import {
  isNarrowed,
  pageSize,
  readState,
  type SearchState,
  toggle,
  writeState,
} from './search-state.ts';
import type * as WholeSearch from './whole-search.ts';

type Whole = typeof WholeSearch;

const entriesAtFirst = 5;

const plural = (count: number): string =>
  `${count.toLocaleString('en')} ${count === 1 ? 'release' : 'releases'}`;

/** The search page's region: it reads the address, answers, and keeps the address in step with what the reader does. */
class ArchiveSearch extends HTMLElement {
  #state: SearchState = readState(location.search);
  #turn = 0;
  #title = document.title;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #whole: Whole | undefined;

  connectedCallback(): void {
    history.scrollRestoration = 'manual';
    this.#input.value = this.#state.query;
    this.#typed('narrow', HTMLDetailsElement).open = matchMedia('(min-width: 56rem)').matches;
    this.#form.addEventListener('submit', this.#onSubmit);
    this.#input.addEventListener('input', this.#onInput);
    for (const intent of ['focus', 'pointerenter'])
      this.#input.addEventListener(intent, this.#warmUp, { once: true });
    this.#sort.addEventListener('change', this.#onSort);
    this.#more.addEventListener('click', this.#onMore);
    this.#aside.addEventListener('click', this.#onAside);
    this.#part('retry').addEventListener('click', this.#onRetry);
    addEventListener('popstate', this.#onReturn);
    addEventListener('pagehide', this.#keepPlace);
    void this.#show(this.#placeKept());
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#onReturn);
    removeEventListener('pagehide', this.#keepPlace);
  }

  get #base(): string {
    // In the portable edition it is written relative to the page.
    return new URL(this.dataset['base'] ?? '/', document.baseURI).pathname;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The search page lacks its part "${name}".`);
    return part;
  }

  #typed<Type extends HTMLElement>(name: string, type: new () => Type): Type {
    const part = this.#part(name);
    if (!(part instanceof type)) throw new Error(`The search page's part "${name}" is another.`);
    return part;
  }

  get #form(): HTMLFormElement {
    return this.#typed('form', HTMLFormElement);
  }

  get #input(): HTMLInputElement {
    return this.#typed('query', HTMLInputElement);
  }

  get #sort(): HTMLSelectElement {
    return this.#typed('sort', HTMLSelectElement);
  }

  get #more(): HTMLElement {
    return this.#part('more');
  }

  get #aside(): HTMLElement {
    return this.#part('aside');
  }

  #warmUp = (): void => {
    // A failure shows when the reader asks; warming up stays silent.
    this.#fetchWhole()
      .then((whole) => this.#load(whole))
      .catch(() => undefined);
  };

  async #fetchWhole(): Promise<Whole> {
    return (this.#whole ??= await import('./whole-search.ts'));
  }

  #load({ load }: Whole): ReturnType<Whole['load']> {
    return load(this.#base, this.dataset['names'] ?? '');
  }

  #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    clearTimeout(this.#typing);
    this.#go(
      { ...this.#state, query: this.#input.value.trim(), shown: pageSize, all: false },
      true,
    );
  };

  #onInput = (): void => {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#go(
        { ...this.#state, query: this.#input.value.trim(), shown: pageSize, all: false },
        false,
      );
    }, 120);
  };

  #onSort = (): void => {
    const { value } = this.#sort;
    const sort = value === 'newest' || value === 'oldest' ? value : 'relevance';
    this.#go({ ...this.#state, sort, shown: pageSize }, true);
  };

  #onMore = (): void => {
    const first = this.#state.shown;
    this.#go({ ...this.#state, shown: first + pageSize }, false, () => {
      this.querySelectorAll<HTMLElement>('[data-results] > li h3 a')[first]?.focus();
    });
  };

  #onAside = (): void => {
    const first = this.#part('results').childElementCount;
    this.#go({ ...this.#state, all: true }, true, () => {
      this.querySelectorAll<HTMLElement>('[data-results] > li h3 a')[first]?.focus();
    });
  };

  #onRetry = (): void => {
    // A browser may remember that a script did not come, until the page is loaded anew.
    if (!this.#whole) location.reload();
    this.#whole?.forget();
    void this.#show();
  };

  #onToggle = (facet: Parameters<typeof toggle>[1], value: string): void => {
    this.#go(toggle(this.#state, facet, value), true, () => {
      this.querySelector<HTMLElement>(
        `input[name="${facet}"][value="${CSS.escape(value)}"]`,
      )?.focus();
    });
  };

  #onReturn = (): void => {
    this.#state = readState(location.search);
    this.#input.value = this.#state.query;
    void this.#show(this.#placeKept());
  };

  #keepPlace = (): void => {
    history.replaceState({ scroll: scrollY }, '');
  };

  #placeKept(): number {
    const kept: unknown = history.state;
    return typeof kept === 'object' && kept !== null && 'scroll' in kept ? Number(kept.scroll) : 0;
  }

  // A choice makes an entry of its own in the history; typing rewrites the present one.
  #go(state: SearchState, entry: boolean, after?: () => void): void {
    const address = `${location.pathname}${writeState(state)}`;
    if (entry && address !== `${location.pathname}${location.search}`) {
      this.#keepPlace();
      history.pushState(null, '', address);
    } else history.replaceState(null, '', address);
    this.#state = state;
    void this.#show().then(after);
  }

  async #show(scroll?: number): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const state = this.#state;
    this.#sort.value = state.sort;
    if (state.query === '' && !isNarrowed(state)) {
      this.#rest();
      return;
    }
    this.dataset['searchState'] = 'loading';
    const patience = setTimeout(() => {
      if (turn === this.#turn) this.#say('Searching…');
    }, 800);
    try {
      const whole = await this.#fetchWhole();
      const found = await whole.findResults(await this.#load(whole), state);
      if (turn !== this.#turn) return;
      this.#render(whole, state, found);
      if (scroll !== undefined && scroll > 0) scrollTo(0, scroll);
      const facets = await found.facets();
      if (turn !== this.#turn) return;
      const groups = whole.toFacets(facets, this.#onToggle);
      this.#part('facets').replaceChildren(...groups);
      this.#part('narrow').hidden = groups.length === 0;
      this.#part('tags').replaceChildren(...whole.toTags(facets, this.#onToggle));
      this.dataset['searchState'] = 'done';
      if (!isNarrowed(state)) await this.#showEntries(whole, found.answer.understood);
    } catch (error) {
      if (turn !== this.#turn) return;
      console.warn(error);
      this.#fail();
    } finally {
      clearTimeout(patience);
    }
  }

  #render(
    { toCards, toNote }: Whole,
    state: SearchState,
    { answer, hits, results, book }: WholeSearch.Found,
  ): void {
    const addressOf = (query: string): string =>
      `${location.pathname}${writeState({ ...state, query, shown: pageSize })}`;
    this.#part('notes').replaceChildren(
      ...answer.notes.map((note) => toNote(note, state.query, addressOf)),
    );
    this.#part('cards').replaceChildren(...toCards(answer.names, book, this.#base));
    this.#part('results').replaceChildren(...results);
    const left = hits.length - results.length;
    this.#more.hidden = left <= 0;
    this.#more.textContent = `Show ${String(Math.min(left, pageSize))} more`;
    const { length: aside } = state.all ? [] : answer.aside;
    this.#aside.hidden = aside === 0 || left > 0;
    this.#aside.textContent = `Show ${plural(aside)} more that name it only in standing text (About, contacts)`;
    this.#part('found').hidden = hits.length === 0 && !isNarrowed(state);
    this.#part('empty').hidden = hits.length > 0;
    for (const name of ['idle', 'error', 'entries', 'also']) this.#part(name).hidden = true;
    const count = hits.length === 0 ? 'No releases' : plural(hits.length);
    this.#say(state.query === '' ? count : `${count} for \u201c${state.query}\u201d`);
    document.title = `${state.query === '' ? '' : `${state.query} \u2013 `}${count} \u2013 ${this.#title}`;
  }

  // What the archive itself says comes after the results; without it they are none the worse.
  async #showEntries(whole: Whole, understood: string, limit = entriesAtFirst): Promise<void> {
    const turn = this.#turn;
    const { total, items } = await import('./find-entries.ts')
      .then(async ({ findEntries }) => findEntries(await this.#load(whole), understood, limit))
      .catch(() => ({ total: 0, items: [] }));
    if (turn !== this.#turn || total === 0) return;
    this.#part('entry-list').replaceChildren(...items);
    for (const name of ['entries', 'also']) this.#part(name).hidden = false;
    this.#part('also').textContent = `Also in the archive: ${String(total)}`;
    const more = this.#part('more-entries');
    more.hidden = items.length >= total;
    more.textContent = `Show all ${String(total)}`;
    more.onclick = () => {
      void this.#showEntries(whole, understood, total).then(() => {
        this.querySelectorAll<HTMLElement>('[data-entries] a')[limit]?.focus();
      });
    };
  }

  #rest(): void {
    for (const name of ['notes', 'cards', 'results']) this.#part(name).replaceChildren();
    for (const name of ['found', 'empty', 'error', 'entries']) this.#part(name).hidden = true;
    this.#part('idle').hidden = false;
    this.#say('');
    document.title = this.#title;
    this.dataset['searchState'] = 'idle';
  }

  #fail(): void {
    for (const name of ['found', 'empty', 'idle', 'entries']) this.#part(name).hidden = true;
    for (const name of ['notes', 'cards', 'results']) this.#part(name).replaceChildren();
    this.#part('error').hidden = false;
    this.#say('The search could not be loaded.');
    this.dataset['searchState'] = 'error';
  }

  #say(text: string): void {
    const status = this.#part('status');
    if (status.textContent !== text)
      status.replaceChildren(text === '' ? '' : element('span', {}, text));
  }
}

customElements.define('archive-search', ArchiveSearch);
