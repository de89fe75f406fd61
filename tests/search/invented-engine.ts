import { toDateKey } from '../../src/domain/search-keys.ts';
import type { Engine, EnginePage } from '../../src/search/engine.ts';
import { squash, wordsOf } from '../../src/search/fold.ts';

/** A release of an invented index. */
export interface InventedPage {
  /** Headline. */
  readonly title: string;
  /** The words under it. */
  readonly text: string;
  /** Index words of its subjects. */
  readonly subject?: string;
  /** Index words of its date. */
  readonly when?: string;
}

/** An index in memory that answers as Pagefind does, without stems and with simple scores, and counts its searches. */
export const buildEngine = (
  pages: readonly InventedPage[],
): Engine & { readonly asked: string[] } => {
  const asked: string[] = [];
  const made = pages.map(({ title, text, subject, when }, at): EnginePage & { words: string[] } => {
    const content = `${title} ${text}`;
    const meta = {
      title,
      ...(subject === undefined ? {} : { subject }),
      ...(when === undefined ? {} : { when }),
    };
    const words = wordsOf(`${content} ${subject ?? ''} ${when ?? ''}`).map(squash);
    return { url: `/releases/${String(at)}/`, content, meta, anchors: [], words };
  });
  const search: Engine['search'] = (text) => {
    asked.push(text);
    const words = wordsOf(text.replaceAll('"', ' '))
      .map(squash)
      .filter((word) => word !== '');
    const isThere = ({ words: own }: { readonly words: readonly string[] }): boolean =>
      text.startsWith('"')
        ? own.some((_, at) => words.every((word, step) => own[at + step] === word))
        : words.every((word) => own.some((one) => one.startsWith(word)));
    return Promise.resolve(
      made.flatMap((page, at) =>
        words.length > 0 && isThere(page)
          ? [{ id: String(at), score: 1 / (1 + page.words.length / 100), texts: [text] }]
          : [],
      ),
    );
  };
  return {
    asked,
    search,
    nearby: async (words) => new Set((await search(`"${words}"`)).map(({ id }) => id)),
    inHeadline: (word) => {
      asked.push(word);
      return Promise.resolve(
        new Set(
          made.flatMap(({ meta }, at) =>
            wordsOf(meta.title ?? '')
              .map(squash)
              .includes(squash(word))
              ? [String(at)]
              : [],
          ),
        ),
      );
    },
    members: (facet, value) =>
      Promise.resolve(
        new Set(
          made.flatMap(({ meta }, at) =>
            facet === 'year' && meta.when?.split(' ').includes(toDateKey(value)) === true
              ? [String(at)]
              : [],
          ),
        ),
      ),
    newestFirst: () => Promise.resolve(made.map((_, at) => String(at))),
    page: (id) => {
      const page = made[Number(id)];
      return page ? Promise.resolve(page) : Promise.reject(new RangeError(id));
    },
  };
};
