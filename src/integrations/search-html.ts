import type { SearchBlock, SearchDocument, SearchFinePrint } from '../domain/search-document.ts';

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const weights: Record<SearchBlock['kind'], string> = {
  heading: '3',
  lead: '2',
  text: '1',
  note: '0.3',
};

// An empty link carries the anchor: Pagefind keeps the words of an element with an id a second time.
const blockOf = ({ anchor, kind, text }: SearchBlock): string =>
  `<p data-pagefind-weight="${weights[kind]}"><a id="${escape(anchor)}"></a>${escape(text)}</p>`;

const metaOf = (name: string, value: string): string =>
  value === '' ? '' : `<meta data-pagefind-meta="${name}[content]" content="${escape(value)}">`;

const page = (language: string, head: string, body: string): string =>
  `<html lang="${escape(language)}"><head>${head}</head><body>${body}</body></html>`;

/** A release as the page that Pagefind reads: its own words, weighed; names and dates as index words. */
export const toReleaseHtml = (document: SearchDocument, language: string): string => {
  const { title, date, dateKeys, keys } = document;
  return page(
    language,
    [
      metaOf('subject', keys.subject.join(' ')),
      metaOf('named', keys.named.join(' ')),
      metaOf('listed', keys.listed.join(' ')),
      metaOf('when', dateKeys.join(' ')),
      metaOf('date', date ?? ''),
    ].join(''),
    `<h1 data-pagefind-weight="10">${escape(title)}</h1>${document.blocks.map(blockOf).join('')}`,
  );
};

/** A repeated part as the page that Pagefind reads. */
export const toFinePrintHtml = (
  { text, title, date, releases }: SearchFinePrint,
  language: string,
): string =>
  page(
    language,
    [metaOf('title', title), metaOf('date', date ?? ''), metaOf('releases', String(releases))].join(
      '',
    ),
    `<p>${escape(text)}</p>`,
  );
