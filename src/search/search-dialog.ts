import type { SearchSettings } from '../domain/search-settings.ts';
import { Combobox } from './combobox.ts';
import { element } from './dom.ts';
import { suggestAll } from './suggestions.ts';
import { load } from './whole-search.ts';

/** What the dialog has to know of the site. */
export interface DialogSettings extends SearchSettings {
  /** Address of the search page. */
  readonly action: string;
}

class SearchDialog {
  readonly #settings: DialogSettings;
  readonly #input = element('input', {
    id: 'search-dialog-query',
    type: 'search',
    name: 'q',
    placeholder: 'Name, code or phrase',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  readonly #combobox: Combobox;
  readonly #dialog = element('dialog', { class: 'search-dialog', 'aria-label': 'Search' });

  constructor(settings: DialogSettings) {
    this.#settings = settings;
    this.#combobox = new Combobox(this.#input, {
      suggest: (typed) => suggestAll(typed, settings),
      onChoose: ({ href }) => {
        location.assign(href);
      },
    });
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
      this.#combobox.panel,
      this.#combobox.status,
      element(
        'p',
        { class: 'search-keys' },
        element('span', {}, 'Arrow keys choose, Enter opens, Esc closes'),
        close,
      ),
    );
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
    this.#combobox.ask();
    // A failure shows on the search page, which Enter leads to in any case.
    load(this.#settings.base, this.#settings.names).catch(() => undefined);
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || this.#input.value === '') return;
    // A search field would only be emptied.
    event.preventDefault();
    this.#dialog.close();
  };
}

let dialog: SearchDialog | undefined;

/** Opens the search dialog, with words already in its field where some are given. */
export const openSearchDialog = (settings: DialogSettings, words = ''): void => {
  dialog ??= new SearchDialog(settings);
  dialog.open(words);
};
