import { type PageTexts, wordsIn } from '../index-format/distinct-words.ts';
import { divideWords } from '../domain/divide-words.ts';
import { type IndexPage, writePrintings } from '../index-format/published-index.ts';
import type {
  SearchBlock,
  SearchDocument,
  SearchEntry,
  SearchFinePrint,
} from '../domain/search-document.ts';
import { facets } from '../domain/search-keys.ts';

/** A page of the index as it is published. */
export interface PublishedPage {
  /** The page as the browser shows it. */
  readonly page: IndexPage;
  /** The words by which it is found. */
  readonly texts: PageTexts;
  /** Values of its filters, each as `filter/value`. */
  readonly filters: readonly string[];
}

const headlineWeight = 10;

const weights: Record<SearchBlock['kind'], number> = {
  heading: 3,
  lead: 2,
  text: 1,
  note: 0.3,
};

const present = (meta: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(meta).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  );

/** A release as it is published. */
export const toReleasePage = (document: SearchDocument): PublishedPage => {
  const { url, title, date, dateKeys, keys, givenNames, blocks } = document;
  const found = {
    title,
    date: date ?? '',
    subject: keys.subject.join(' '),
    listed: keys.listed.join(' '),
    when: dateKeys.join(' '),
  };
  let location = wordsIn(title).length;
  const anchors = blocks.map(({ anchor: id, text }) => {
    const anchor = { id, location };
    location += wordsIn(text).length;
    return anchor;
  });
  return {
    page: {
      url,
      content: [title, ...blocks.map(({ text }) => text)].map(divideWords).join(' '),
      meta: present({ ...found, title: divideWords(title) }),
      anchors,
    },
    texts: {
      body: [
        { weight: headlineWeight, text: title },
        ...blocks.map(({ kind, text }) => ({ weight: weights[kind], text })),
      ],
      fields: { ...found, named: [...keys.named, ...givenNames].join(' ') },
    },
    filters: facets.flatMap((facet) => document.facets[facet].map((value) => `${facet}/${value}`)),
  };
};

/** A repeated part as it is published; it tells the page of the release that it is shown in, by the address of that. */
export const toFinePrintPage = (
  { url, text, title, date, others, releases }: SearchFinePrint,
  pageOf: (url: string) => number | undefined,
): PublishedPage => ({
  page: {
    url,
    content: divideWords(text),
    meta: present({
      title: divideWords(title),
      date,
      releases: String(releases),
      page: pageOf(url.replace(/#.*/, ''))?.toString(),
      others: writePrintings(others),
    }),
    anchors: [],
  },
  texts: { body: [{ weight: 1, text }], fields: { title } },
  filters: [],
});

/** Something the archive itself says as it is published. */
export const toEntryPage = (entry: SearchEntry): PublishedPage => {
  const { url, title, kind, date, dateKeys, outcome = '', keys, text } = entry;
  const found = { title, kind, outcome, subject: keys.join(' ') };
  return {
    page: {
      url,
      content: `${divideWords(title)} ${divideWords(text)}`,
      meta: present({ ...found, title: divideWords(title), date }),
      anchors: [],
    },
    texts: {
      body: [
        { weight: headlineWeight, text: title },
        { weight: 1, text },
      ],
      fields: { ...found, when: dateKeys.join(' ') },
    },
    filters: [],
  };
};
