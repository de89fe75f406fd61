import { element, toNodes } from './dom.ts';
import { suggestNames } from './suggest.ts';
import {
  load,
  loadNames,
  locate,
  pathOf,
  rankFirst,
  runQuery,
  squash,
  toNote,
  toShown,
} from './whole-search.ts';

/** What the dialog has to know of the site. */
export interface DialogSettings {
  /** The site's own path, with a slash at its end. */
  readonly base: string;
  /** Address of the file of names. */
  readonly names: string;
  /** Address of the search page. */
  readonly action: string;
}

interface Option {
  readonly href: string;
  readonly words: readonly (Node | string)[];
  readonly note: string;
}

const limit = 5;

// The words of a name that are being typed.
const markBeginning = (name: string, typed: string): (Node | string)[] => {
  // A space before the name, so that it begins a word as well.
  const at = ` ${name.toLowerCase()}`.indexOf(` ${typed.toLowerCase()}`);
  const end = at + typed.length;
  return at === -1
    ? [name]
    : [name.slice(0, at), element('mark', {}, name.slice(at, end)), name.slice(end)];
};

const nameOptions = async (typed: string, { base, names }: DialogSettings): Promise<Option[]> => {
  const { book } = await loadNames(names);
  return suggestNames(typed, book, limit).flatMap(({ thing, name }) => {
    const path = pathOf(thing);
    const heading = thing.entry.names[0] ?? name;
    return path === undefined
      ? []
      : [
          {
            href: `${base.replace(/\/$/, '')}${path}`,
            words: markBeginning(name, typed),
            note: name === heading ? thing.entry.kind : `${heading}, ${thing.entry.kind}`,
          },
        ];
  });
};

interface Suggested {
  readonly options: readonly Option[];
  /** The query as it was understood. */
  readonly understood: string;
  /** What the reader has to know. */
  readonly told: string;
}

const releaseOptions = async (typed: string, settings: DialogSettings): Promise<Suggested> => {
  const loaded = await load(settings.base, settings.names);
  const { engine } = loaded;
  const answer = await runQuery(loaded, typed);
  const known = new Set(
    answer.names.flatMap((term) =>
      term.known.things.flatMap(({ entry }) => entry.names.map(squash)),
    ),
  );
  const hits = await rankFirst(engine, answer.hits, answer, typed);
  const options = await Promise.all(
    hits.slice(0, limit).map(async ({ id, texts }) => {
      const page = await engine.page(id);
      return {
        href: page.url,
        words: toNodes(toShown(page, locate(page.content, texts), known).title),
        note: page.meta['date'] ?? 'undated',
      };
    }),
  );
  const told = answer.notes.map((note) => toNote(note, typed).textContent).join(' ');
  return { options, understood: answer.understood, told };
};

class SearchDialog {
  readonly #settings: DialogSettings;
  readonly #input = element('input', {
    id: 'search-dialog-query',
    type: 'search',
    name: 'q',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'search-dialog-list',
    'aria-autocomplete': 'list',
    placeholder: 'Name, code or phrase',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  readonly #list = element('ul', {
    id: 'search-dialog-list',
    role: 'listbox',
    'aria-label': 'Suggestions',
    hidden: true,
  });
  readonly #told = element('p', { class: 'search-dialog-told', hidden: true });
  readonly #status = element('p', { class: 'visually-hidden', role: 'status' });
  readonly #dialog = element('dialog', { class: 'search-dialog', 'aria-label': 'Search' });
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #active = -1;

  constructor(settings: DialogSettings) {
    this.#settings = settings;
    const close = element('button', { type: 'button', class: 'search-close' }, 'Close');
    close.addEventListener('click', () => {
      this.#dialog.close();
    });
    this.#dialog.append(
      element(
        'form',
        { role: 'search', class: 'search-box', action: settings.action, method: 'get' },
        element('label', { for: this.#input.id }, 'Search the releases'),
        this.#input,
        element('button', { type: 'submit' }, 'Search'),
      ),
      this.#list,
      this.#told,
      this.#status,
      element(
        'p',
        { class: 'search-keys' },
        element('span', {}, 'Arrow keys choose, Enter opens, Esc closes'),
        close,
      ),
    );
    this.#input.addEventListener('input', this.#onInput);
    this.#input.addEventListener('keydown', this.#onKey);
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    document.body.append(this.#dialog);
  }

  open(words: string): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    if (words === '') this.#input.select();
    else this.#input.value = words;
    this.#onInput();
    // A failure shows on the search page, which Enter leads to in any case.
    load(this.#settings.base, this.#settings.names).catch(() => undefined);
  }

  #onInput = (): void => {
    clearTimeout(this.#pause);
    this.#turn += 1;
    const turn = this.#turn;
    this.#choose(-1);
    const typed = this.#input.value.trim();
    if (typed === '') {
      this.#show([], '');
      return;
    }
    this.#pause = setTimeout(() => {
      void this.#suggest(typed, turn);
    }, 120);
  };

  async #suggest(typed: string, turn: number): Promise<void> {
    try {
      const names = await nameOptions(typed, this.#settings);
      if (turn !== this.#turn) return;
      if (names.length > 0) this.#show(names, '');
      const { options, understood, told } = await releaseOptions(typed, this.#settings);
      const meant = understood === typed ? names : await nameOptions(understood, this.#settings);
      if (turn !== this.#turn) return;
      const count = meant.length + options.length;
      this.#show(
        [...meant, ...options],
        `${told} ${count === 0 ? 'No suggestions' : `${String(count)} suggestion${count === 1 ? '' : 's'}`}`.trim(),
        told,
      );
    } catch {
      if (turn === this.#turn) this.#show([], 'Suggestions could not be loaded; Enter searches');
    }
  }

  #show(options: readonly Option[], status: string, told = ''): void {
    this.#told.textContent = told;
    this.#told.hidden = told === '';
    // Suggestions come in two goes; a choice made after the first must not be lost with the second.
    const chosen = this.#list.children[this.#active];
    const held = chosen instanceof HTMLElement ? chosen.dataset['href'] : undefined;
    this.#choose(-1);
    this.#list.replaceChildren(
      ...options.map(({ href, words, note }, at) => {
        const option = element(
          'li',
          { id: `search-option-${String(at)}`, role: 'option', 'aria-selected': 'false' },
          element('span', {}, ...words),
          ' ',
          element('span', { class: 'search-option-note' }, note),
        );
        option.dataset['href'] = href;
        option.addEventListener('click', () => {
          location.assign(href);
        });
        return option;
      }),
    );
    if (held !== undefined) this.#choose(options.findIndex(({ href }) => href === held));
    this.#list.hidden = options.length === 0;
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
    if (this.#status.textContent !== status) this.#status.textContent = status;
  }

  #choose(at: number): void {
    const options = this.#list.children;
    options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = at;
    const chosen = options[at];
    if (!chosen) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    chosen.setAttribute('aria-selected', 'true');
    chosen.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', chosen.id);
  }

  #onKey = (event: KeyboardEvent): void => {
    const count = this.#list.childElementCount;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place besides the options is the field itself.
      this.#choose(((this.#active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter') {
      const chosen = this.#list.children[this.#active];
      if (chosen instanceof HTMLElement && chosen.dataset['href'] !== undefined) {
        event.preventDefault();
        location.assign(chosen.dataset['href']);
      }
    } else if (event.key === 'Escape' && this.#input.value !== '') {
      // A search field would only be emptied.
      event.preventDefault();
      this.#dialog.close();
    }
  };
}

let dialog: SearchDialog | undefined;

/** Opens the search dialog, with words already in its field where some are given. */
export const openSearchDialog = (settings: DialogSettings, words = ''): void => {
  dialog ??= new SearchDialog(settings);
  dialog.open(words);
};
