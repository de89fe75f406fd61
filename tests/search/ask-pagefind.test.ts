import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { ByteReader } from '../../src/index-format/bytes.ts';
import { readCbor } from '../../src/index-format/cbor.ts';
import { type PageTexts, WordBook } from '../../src/index-format/distinct-words.ts';
import { gatherWords } from '../../src/index-format/gather-words.ts';
import { Chunk } from '../../src/index-format/index-chunk.ts';
import { type IndexWord, packChunk } from '../../src/index-format/pack-chunk.ts';
import { askPagefind } from '../../src/integrations/ask-pagefind.ts';
import { toldWords } from '../index-format/told-words.ts';

const mark = 'pagefind_dcd'.length;

// What Pagefind makes of whole pages, one after another.
const indexWhole = async (pages: readonly PageTexts[]) => {
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (const [at, { body, fields }] of pages.entries()) {
    const head = Object.entries(fields).map(
      ([name, text]) => `<meta data-pagefind-meta="${name}[content]" content="${text}">`,
    );
    const texts = body.map(
      ({ weight, text }) => `<p data-pagefind-weight="${String(weight)}">${text}</p>`,
    );
    await index?.addHTMLFile({
      url: `/${String(at)}/`,
      content: `<html lang="en"><head>${head.join('')}<meta data-pagefind-sort="number[content]" content="${String(at)}"></head><body>${texts.join('')}</body></html>`,
    });
  }
  const read = await index?.getFiles();
  await close();
  const plain = (name: RegExp): Buffer[] =>
    (read?.files ?? [])
      .filter(({ path }) => name.test(path))
      .map(({ content }) => gunzipSync(content).subarray(mark));
  const [table] = plain(/\.pf_meta$/);
  const [, lengths, , , [[, order]], fields] = readCbor(
    new ByteReader(table ?? new Uint8Array()),
  ) as [string, [string, number][], unknown, unknown, [[string, number[]]], string[]];
  const numbers: number[] = [];
  for (const [number, page] of order.entries()) numbers[page] = number;
  return {
    lengths: order.map((page) => lengths[page]?.[1]),
    fields,
    words: plain(/\.pf_index$/).flatMap((chunk) => toldWords(chunk, (page) => numbers[page] ?? -1)),
  };
};

// Fields by their names, whatever their numbers.
const byText = (words: readonly IndexWord[], fields: readonly string[]) =>
  new Map(
    words.map(({ text, pages }) => [
      text,
      pages.map(({ fields: mask, ...rest }) => ({
        ...rest,
        fields: fields.filter((_, at) => (mask >> at) & 1).sort(),
      })),
    ]),
  );

const pages: readonly PageTexts[] = [
  {
    body: [
      { weight: 10, text: 'T-DM1 gains approval: on-on naïve HER2-positive' },
      { weight: 2, text: 'T-DM1 gained 14.2 months (p=0.035), 3.6 mg/m2 — and $5,000,000.' },
      { weight: 0.3, text: 'Approvals of T-DM1® were “gained”; iPhone naive e-mail@example.com' },
    ],
    fields: { title: 'T-DM1 gains approval', when: 'zy2013 zm201302' },
  },
  {
    body: [
      { weight: 1, text: 'Naïve cells gain nothing, cells & cell <lines>.' },
      { weight: 3, text: 'Cells' },
    ],
    fields: { title: 'Gaining cells' },
  },
  { body: [{ weight: 1, text: '®' }], fields: { when: 'zy2012', other: 'T-DM1 approval' } },
];

const escaped = pages.map(({ body, fields }) => ({
  body: body.map(({ weight, text }) => ({
    weight,
    text: text.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  })),
  fields,
}));

afterAll(() => close());

describe('distinct words asked once', () => {
  test('make the index that Pagefind makes of the pages: words, stems, weights, places, fields, lengths', async () => {
    const book = new WordBook();
    const numbered = pages.map((page) => book.add(page));
    const { meanings, fields } = await askPagefind(book.sheets, 'en');
    const whole = await indexWhole(escaped);
    const words = gatherWords(meanings, numbered);
    expect(whole.words.length).toBeGreaterThan(30);
    expect(byText(words, fields)).toEqual(byText(whole.words, whole.fields));
    expect(words.map(({ text }) => text)).toEqual(whole.words.map(({ text }) => text));
    expect(numbered.map(({ body }) => body.length)).toEqual(whole.lengths);
  });

  test('serve several indexes, each with its own words alone', async () => {
    const book = new WordBook();
    const [first, second] = pages.map((page) => book.add(page));
    const { meanings } = await askPagefind(book.sheets, 'en');
    const texts = (numbered: typeof first): string[] =>
      gatherWords(meanings, numbered ? [numbered] : []).map(({ text }) => text);
    expect(texts(first)).toContain('month');
    expect(texts(second)).not.toContain('month');
    expect(texts(second)).toContain('noth');
  });

  test('are known by their places however Pagefind numbers the pages it was given', async () => {
    const many = Array.from({ length: 3500 }, (_, at) => `w${String(at).padStart(4, '0')}`);
    const book = new WordBook();
    const numbered = book.add({ body: [{ weight: 1, text: many.join(' ') }], fields: {} });
    const { meanings } = await askPagefind(book.sheets, 'en');
    expect(book.sheets.length).toBeGreaterThan(3);
    expect(
      gatherWords(meanings, [numbered]).map(({ text, pages: [page] }) => [text, page?.places]),
    ).toEqual(many.map((word, at) => [word, [at]]));
  });

  test('are told apart too where a field has more of them than all texts', async () => {
    const book = new WordBook();
    const days = Array.from({ length: 1500 }, (_, at) => `zd${String(20_000_000 + at)}`);
    const numbered = book.add({
      body: [{ weight: 1, text: 'One text' }],
      fields: { when: days.join(' ') },
    });
    const { meanings } = await askPagefind(book.sheets, 'en');
    expect(gatherWords(meanings, [numbered]).map(({ text }) => text)).toEqual([
      'one',
      'text',
      ...days,
    ]);
  });

  test('are left out where they are longer than any that is typed, so that the others can be read', async () => {
    const book = new WordBook();
    const text = `one ${'a1'.repeat(3000)} two ${'ä1'.repeat(2000)} three`;
    const numbered = book.add({ body: [{ weight: 1, text }], fields: {} });
    const { meanings } = await askPagefind(book.sheets, 'en');
    const read = new Chunk(packChunk(gatherWords(meanings, [numbered])).words);
    expect(read.heads.map((head) => read.wordOf(head))).toEqual(['one', 'three', 'two']);
  });

  test('are refused where Pagefind counts them in another way', async () => {
    const uncounted = new Map(['', 'after', 'nothing'].map((word, at) => [word, at]));
    await expect(askPagefind([[{ weight: 1, words: uncounted }]], 'en')).rejects.toThrow(
      'counts the words',
    );
  });

  test.each([
    ['ja', '売上増加を発表した'],
    ['zh', '新药获得批准'],
    ['th', 'บริษัทประกาศยาใหม่'],
    ['ko', '한국어 회사는 오늘 발표했다'],
  ])(
    'count words as they stand divided in a script without spaces (%s)',
    async (language, text) => {
      const book = new WordBook();
      const numbered = book.add({ body: [{ weight: 1, text }], fields: {} });
      const { meanings } = await askPagefind(book.sheets, language);
      const places = gatherWords(meanings, [numbered]).flatMap(({ pages }) =>
        pages.flatMap((page) => page.places),
      );
      expect(new Set(places)).toEqual(new Set(numbered.body.keys()));
    },
  );
});
