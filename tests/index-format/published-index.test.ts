import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readEntry,
  readPages,
  readPrintings,
  readTable,
  writeEntry,
  writePages,
  writePrintings,
  writeTable,
} from '../../src/index-format/published-index.ts';
import { readFilters, writeFilters } from '../../src/index-format/index-filters.ts';

test('the entry is read as it was written, and nothing else is', () => {
  const entry = {
    program: 'files/wasm.en.pagefind',
    releases: 'files/a/',
    finePrint: 'files/b/',
    archive: 'files/c/',
    words: 'files/words.d.txt',
  };
  expect(readEntry(writeEntry(entry))).toEqual(entry);
  expect(() => readEntry('{"version":"1.5.2"}')).toThrow('not in the form this page reads');
});

test('the table is read as it was written, lengths to the nearest 32', () => {
  const table = {
    version: '1.5.2',
    fields: ['title', 'when'],
    lengths: [650, 3, 656],
    parts: ['0', 'cells'],
    together: 8,
  };
  expect(readTable(writeTable(table))).toEqual({ ...table, lengths: [640, 32, 672] });
});

test('the table of no pages is read, and one of another form refused', () => {
  const table = { version: '', fields: ['title'], lengths: [], parts: [], together: 1 };
  expect(readTable(writeTable(table))).toEqual(table);
  expect(() => readTable(new TextEncoder().encode('<!doctype html>'))).toThrow();
});

test("each filter's pages are read as they were written", () => {
  const pages = fc.uniqueArray(fc.nat({ max: 5000 }), { minLength: 1 });
  fc.assert(
    fc.property(pages, pages, (first, second) => {
      const filters = new Map(
        [first, second].map((numbers, at) => [
          `topic/${String(at)}`,
          numbers.toSorted((a, b) => a - b),
        ]),
      );
      expect(readFilters(writeFilters(filters))).toEqual(filters);
    }),
  );
  expect(readFilters(writeFilters(new Map()))).toEqual(new Map());
});

test('a value whose pages another has nearly all is told in few bytes', () => {
  const all = Array.from({ length: 4000 }, (_, page) => page);
  const compound = all.filter((page) => (page * 7919) % 10 === 0);
  const trial = compound.slice(5).concat(1);
  const alone = writeFilters(new Map([['compound/a', compound]]));
  const filters = new Map([
    ['compound/a', compound],
    ['trial/b', trial.toSorted((a, b) => a - b)],
  ]);
  const both = writeFilters(filters);
  expect(both.length - alone.length).toBeLessThan(40);
  expect(readFilters(both)).toEqual(filters);
});

test('pages are read as they were written, their white space made one space each', () => {
  const page = {
    url: '/releases/one/',
    content: 'One  headline.\n\fTwo words.',
    meta: { title: 'One headline', date: '1 May 2013', empty: '' },
    anchors: [
      { id: 'p1', location: 2 },
      { id: 'about-one', location: 4 },
    ],
  };
  const other = { ...page, url: '/releases/two/', anchors: [] };
  const content = 'One headline. Two words.';
  expect(readPages(writePages([page, other]))).toEqual([
    { ...page, content },
    { ...other, content },
  ]);
  expect(() => readPages('<!doctype html>')).toThrow('not in the form this page reads');
});

test('releases that print a part are read as they were written', () => {
  const printings = [
    { url: '/releases/one/#p3', title: 'One, Inc. Announces', date: '1 May 2013' },
    { url: '/releases/two/#p9', title: 'Two' },
  ];
  expect(readPrintings(writePrintings(printings))).toEqual(printings);
  expect(readPrintings(writePrintings([]))).toEqual([]);
  expect(readPrintings()).toEqual([]);
});
