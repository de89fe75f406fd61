import type { Facet } from '../domain/search-keys.ts';
import { presentAsCombobox } from './page-fields.ts';
import { keepPlace, placeKept, rewriteAddress } from './page-history.ts';
import {
  isNarrowed,
  pageSize,
  readState,
  type SearchState,
  toggle,
  writeState,
} from './search-state.ts';
import type { Found } from './find-results.ts';
import { SearchView, type Whole } from './search-view.ts';

// The results stand there before anything else is fetched.
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

/** The search page's region: it reads the address, answers, and keeps the address in step with what the reader does. */
class ArchiveSearch extends HTMLElement {
  readonly #view = new SearchView(this);
  #state: SearchState = readState(location.search);
  #turn = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #isTyping = false;
  #failures = 0;
  #whole: Whole | undefined;
  #combobox: Promise<void> | undefined;

  connectedCallback(): void {
    history.scrollRestoration = 'manual';
    const { input } = this.#view;
    presentAsCombobox(input);
    input.value = this.#state.query;
    this.#view.part('narrow', HTMLDetailsElement).open = matchMedia('(min-width: 56rem)').matches;
    input.addEventListener('input', this.#onInput);
    for (const intent of ['focus', 'pointerenter'])
      input.addEventListener(intent, this.#warmUp, { once: true });
    this.#view.part('form', HTMLFormElement).addEventListener('submit', this.#onSubmit);
    this.#view.part('sort', HTMLSelectElement).addEventListener('change', this.#onSort);
    this.#onClick('more', this.#onMore);
    this.#onClick('aside', this.#onAside);
    this.#onClick('retry', this.#onRetry);
    addEventListener('popstate', this.#onReturn);
    addEventListener('pagehide', keepPlace);
    void this.#show(placeKept());
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#onReturn);
    removeEventListener('pagehide', keepPlace);
  }

  get #base(): string {
    // In the portable edition it is written relative to the page.
    return new URL(this.dataset['base'] ?? '/', document.baseURI).pathname;
  }

  #onClick(part: string, work: () => void): void {
    this.#view.part(part, HTMLButtonElement).addEventListener('click', work);
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
    this.#ask(true);
  };

  #onInput = (): void => {
    clearTimeout(this.#typing);
    this.#isTyping = true;
    this.#typing = setTimeout(() => {
      this.#ask(false, this.#suggestNames);
    }, 120);
  };

  #ask(entry: boolean, after?: () => void): void {
    clearTimeout(this.#typing);
    if (entry) this.#isTyping = false;
    const query = this.#view.input.value.trim();
    this.#go({ ...this.#state, query, shown: pageSize, all: false }, entry, after);
  }

  // The results come first; a name that is being typed is offered besides.
  #suggestNames = (): void => {
    this.#combobox ??= import('./while-typing.ts').then(({ suggestMoreOf, suggestUnder }) => {
      const { input } = this.#view;
      const site = { base: this.#base, names: this.dataset['names'] ?? '' };
      const combobox = suggestUnder(input, {
        suggest: (typed) => suggestMoreOf(typed, site),
        onChoose: ({ name }) => {
          input.value = name;
          this.#ask(true);
        },
      });
      // What was typed until it came, it did not hear.
      if (this.#isTyping && document.activeElement === input) combobox.ask();
    });
    this.#combobox.catch(() => undefined);
  };

  #onSort = (): void => {
    const { value } = this.#view.part('sort', HTMLSelectElement);
    const sort = value === 'newest' || value === 'oldest' ? value : 'relevance';
    this.#go({ ...this.#state, sort, shown: pageSize }, true);
  };

  #onMore = (): void => {
    const first = this.#state.shown;
    this.#go({ ...this.#state, shown: first + pageSize }, false, () => {
      this.#view.focusResult(first);
    });
  };

  #onAside = (): void => {
    const first = this.#view.shown;
    this.#go({ ...this.#state, all: true }, true, () => {
      this.#view.focusResult(first);
    });
  };

  #onRetry = (): void => {
    // A browser may remember that a script did not come, until the page is loaded anew.
    if (!this.#whole || this.#failures > 1) location.reload();
    this.#whole?.forget();
    void this.#show();
  };

  #onToggle = (facet: Facet, value: string): void => {
    this.#go(toggle(this.#state, facet, value), true, () => {
      this.#view.focusValue(facet, value);
    });
  };

  #onReturn = (): void => {
    this.#state = readState(location.search);
    this.#view.input.value = this.#state.query;
    void this.#show(placeKept());
  };

  // A choice makes an entry of its own in the history; typing rewrites the present one.
  #go(state: SearchState, entry: boolean, after?: () => void): void {
    rewriteAddress(writeState(state), entry);
    this.#state = state;
    const turn = this.#turn + 1;
    void this.#show().then(() => {
      if (turn === this.#turn) after?.();
    });
  }

  async #show(scroll = 0): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const isPast = (): boolean => turn !== this.#turn;
    const state = this.#state;
    this.#view.part('sort', HTMLSelectElement).value = state.sort;
    if (state.query === '' && !isNarrowed(state)) {
      this.#view.rest();
      return;
    }
    this.#view.wait();
    const patience = setTimeout(() => {
      if (!isPast()) this.#view.askForPatience();
    }, 800);
    try {
      const whole = await this.#fetchWhole();
      const found = await whole.findResults(await this.#load(whole), state);
      if (isPast()) return;
      clearTimeout(patience);
      this.#view.showFound(state, found, this.#base);
      if (scroll > 0) scrollTo(0, scroll);
      // What only names the thing is asked for by the button where it does not come.
      const [facets, aside] = await Promise.all([found.facets(), found.aside().catch(() => [])]);
      if (isPast()) return;
      this.#failures = 0;
      this.#view.showAside(aside);
      this.#view.showFacets(whole, facets, this.#onToggle);
      if (!isNarrowed(state)) await this.#showAfter(whole, found, isPast);
    } catch (error) {
      if (isPast()) return;
      console.warn(error);
      this.#failures += 1;
      this.#view.fail();
    } finally {
      clearTimeout(patience);
    }
  }

  // What comes after the results they are none the worse without.
  async #showAfter(whole: Whole, found: Found, isPast: () => boolean): Promise<void> {
    await aMoment();
    if (isPast()) return;
    await import('./show-after.ts')
      .then(async ({ showAfter }) => showAfter(this.#view, await this.#load(whole), found, isPast))
      .catch(() => undefined);
  }
}

customElements.define('archive-search', ArchiveSearch);
