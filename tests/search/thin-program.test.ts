import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toCbor } from '../../src/index-format/cbor.ts';
import { Chunk } from '../../src/index-format/index-chunk.ts';
import { packChunk } from '../../src/index-format/pack-chunk.ts';
import { thinProgram } from '../../src/integrations/thin-program.ts';
import { likelyPages } from '../../src/search/likely-pages.ts';
import { ranking, weights } from '../../src/search/ask-program.ts';
import { startProgram } from '../../src/search/program.ts';
import { toldWords } from '../index-format/told-words.ts';

const mark = 'pagefind_dcd'.length;

let program = new Uint8Array();

beforeAll(async () => {
  const { index } = await createIndex();
  await index?.addHTMLFile({ url: '/', content: '<html lang="en"><body>One</body></html>' });
  const files = await index?.getFiles();
  const found = files?.files.find(({ path }) => path.startsWith('wasm.en'));
  program = Uint8Array.from(gunzipSync(found?.content ?? new Uint8Array()).subarray(mark));
});

afterAll(() => close());

const pages = [120, 640, 75, 1000, 333];
const table = toCbor([
  '1.5.2',
  pages.map((length, page) => [String(page), length]),
  [['a', 'z', '0']],
  [],
  [],
  ['title', 'when'],
]);
const part = toCbor([
  [
    ['cell', pages.map((_, at) => [Math.sign(at), [-25, 3 + at, 7], [-1, at]]), []],
    [
      'lung',
      [
        [1, [-49, 4, 9, 30], []],
        [2, [-8, 5], [-2, 0]],
      ],
      [],
    ],
  ],
]);

const answers = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const reader = await startProgram(Uint8Array.from(bytes));
  const handle = reader.takePart(reader.open(table, ranking), part);
  return ['cell', 'lung', 'cell lung', 'lungs', 'cel'].map((term) =>
    reader.search(handle, { term, typed: term }),
  );
};

test('without its table for long numbers the program is smaller and answers the same, to the last digit', async () => {
  const thin = thinProgram(program);
  expect(gzipSync(program).length - gzipSync(thin).length).toBeGreaterThan(9000);
  const notes = async (bytes: Uint8Array): Promise<number> =>
    WebAssembly.Module.customSections(await WebAssembly.compile(bytes.slice()), 'producers').length;
  expect([await notes(program), await notes(thin)]).toEqual([1, 0]);
  const before = await answers(program);
  expect(before[0]).toContain('"s":');
  expect(await answers(thin)).toEqual(before);
});

interface Scored {
  readonly p: string;
  readonly s: number;
}

const scores = (answer: string): (readonly [string, number])[] => {
  const { results } = JSON.parse(answer) as { results: readonly Scored[] };
  return results.map(({ p, s }) => [p, s]);
};

describe('a part told with few places', () => {
  const many = toCbor([
    [
      ['cell', pages.map((_, at) => [Math.sign(at), [-25, 3 + at, ...pages, 1], [-1, at]]), []],
      [
        'lung',
        [
          [1, [-49, 4000, 9, -241, 2500, 30], []],
          [2, [-8, 5000], [-2, 0]],
        ],
        [],
      ],
    ],
  ]);
  const chunk = new Chunk(packChunk(toldWords(many)).words);
  const asker = async (
    bytes: Uint8Array,
  ): Promise<(term: string) => (readonly [string, number])[]> => {
    const reader = await startProgram(Uint8Array.from(thinProgram(program)));
    const handle = reader.takePart(reader.open(table, ranking), bytes);
    return (term) => scores(reader.search(handle, { term, typed: term }));
  };

  test('gives every page the score that its own places give, to a twentieth', async () => {
    const [few, all] = await Promise.all([asker(chunk.toPagefind(chunk.heads)), asker(many)]);
    for (const term of ['cell', 'lung', 'cell lung', 'lungs', 'cel']) {
      const found = few(term);
      expect(found.map(([page]) => page)).toEqual(all(term).map(([page]) => page));
      for (const [at, [, score]] of all(term).entries())
        expect(Math.abs((found[at]?.[1] ?? 0) / score - 1)).toBeLessThan(0.05);
    }
  });

  test('tells without the program what each page is worth', async () => {
    const ask = await asker(chunk.toPagefind(chunk.heads));
    const [cell = 0, lung = 1] = chunk.heads;
    const queries = { cell: [cell], lung: [lung], 'cell lung': [cell, lung] };
    for (const [term, lines] of Object.entries(queries)) {
      const words = lines.map((line) => ({ lines: [{ chunk, line }] }));
      const found = likelyPages(words, pages, ['title', 'when'], weights);
      const asked = ask(term);
      expect(found.map(({ page }) => String(page))).toEqual(asked.map(([page]) => page));
      for (const [at, { worth }] of found.entries())
        expect(worth).toBeCloseTo(asked[at]?.[1] ?? 0, 4);
    }
  });
});

test('the words of a part alone tell which word a search means, and none for another', async () => {
  const reader = await startProgram(Uint8Array.from(thinProgram(program)));
  const chunk = new Chunk(packChunk(toldWords(part)).words);
  const handle = reader.takePart(reader.open(table, ranking), chunk.toLexicon());
  const placesOf = (word: string): number[] => {
    const { results } = JSON.parse(
      reader.search(handle, { term: word, typed: word, exact: true }),
    ) as {
      results: readonly { l: readonly { l: number }[] }[];
    };
    return results.flatMap(({ l }) => l.map((place) => Chunk.lineAt(place.l)));
  };
  expect(placesOf('cells')).toEqual([0]);
  expect(placesOf('lung')).toEqual([1]);
  expect(placesOf('lun')).toEqual([]);
});

test('a program without the table, or no program, is left as it is', () => {
  const thin = thinProgram(program);
  expect(thinProgram(thin)).toBe(thin);
  const none = Uint8Array.from({ length: 40 }, (_, at) => at);
  expect(thinProgram(none)).toBe(none);
});
