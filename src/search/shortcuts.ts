import type { DialogSettings } from './search-dialog.ts';

const settingsOf = (): DialogSettings | undefined => {
  const form = document.querySelector<HTMLFormElement>('form[data-search-names]');
  const { searchBase: base, searchNames: names } = form?.dataset ?? {};
  const action = form?.getAttribute('action');
  if (base === undefined || names === undefined || action === null || action === undefined)
    return undefined;
  // In the portable edition it is written relative to the page.
  return { base: new URL(base, document.baseURI).pathname, names, action };
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const wants = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  key === '/'
    ? !ctrlKey && !metaKey && !altKey && !isTyping(target)
    : key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;

// Keys pressed while the dialog is on its way; `undefined` while none is.
let early: string | undefined;

const open = async (): Promise<void> => {
  const settings = settingsOf();
  const field = document.querySelector<HTMLInputElement>('archive-search [data-part="query"]');
  if (field ?? !settings) {
    field?.select();
    return;
  }
  early = '';
  try {
    const { openSearchDialog } = await import('./search-dialog.ts');
    openSearchDialog(settings, early);
  } finally {
    early = undefined;
  }
};

document.addEventListener('keydown', (event) => {
  if (early !== undefined && event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    early += event.key;
    return;
  }
  if (event.defaultPrevented || !wants(event)) return;
  event.preventDefault();
  open().catch(() => {
    // Without the dialog the page's own field still leads to the search page.
    document.querySelector<HTMLInputElement>('form[data-search-names] input')?.focus();
  });
});

// Who enters the field will search: what the search page needs is fetched meanwhile.
for (const input of document.querySelectorAll('form[data-search-names] input'))
  input.addEventListener(
    'focus',
    () => {
      const settings = settingsOf();
      if (settings)
        import('./whole-search.ts')
          .then(({ load }) => load(settings.base, settings.names))
          .catch(() => undefined);
    },
    { once: true },
  );
