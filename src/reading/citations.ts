import { isPreviewAddress } from '../domain/urls.ts';
import type { Bar } from './bar.ts';
import { copyText, saveText } from './copy.ts';

const toolsOf = (bar: Bar, citation: HTMLElement): HTMLElement => {
  const text = (): string => citation.textContent.trim();
  const label = citation.dataset['label'] ?? 'Citation';
  const tools = document.createElement('p');
  tools.className = 'cite-tools';
  const add = (words: string, name: string, act: () => void): void => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.setAttribute('aria-label', name);
    button.addEventListener('click', act);
    tools.append(button);
  };
  add('Copy', `Copy the citation as ${label}`, () => {
    void copyText(text()).then((copied) => {
      if (!copied) getSelection()?.selectAllChildren(citation);
      bar.show(copied ? `${label} citation copied.` : 'The citation is selected: copy it.', [
        { label: 'Close', act: bar.hide },
      ]);
    });
  });
  const { fileName } = citation.dataset;
  if (fileName !== undefined)
    add('Save', `Save the citation as ${fileName}`, () => {
      saveText(`${text()}\n`, fileName);
    });
  return tools;
};

// AMA asks for the day of reading, which only the reader's clock tells.
const addReadingDay = (): void => {
  const citation = document.querySelector('[data-citation="ama"]');
  if (!citation) return;
  const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format();
  citation.textContent = citation.textContent.replace(/(?=\S+$)/, `Accessed ${day}. `);
};

/** Gives each citation its buttons, and the page's own address where the build did not know it. */
export const prepareCitations = (bar: Bar): void => {
  const holder = document.querySelector<HTMLElement>('[data-address]');
  const address = holder?.dataset['address'];
  if (holder && address !== undefined && isPreviewAddress(address)) {
    const [full = ''] = location.href.split(/[?#]/);
    holder.dataset['address'] = full;
    for (const part of holder.querySelectorAll('[data-citation], .address'))
      part.textContent = part.textContent.replaceAll(address, full);
  }
  addReadingDay();
  for (const citation of document.querySelectorAll<HTMLElement>('[data-citation]'))
    citation.after(toolsOf(bar, citation));
};
