import { expect, test } from 'vitest';
import { divideWords } from '../../src/domain/divide-words.ts';
import type { EnginePage } from '../../src/search/engine.ts';
import { locate } from '../../src/search/locate.ts';
import { findNames, type Passage, toShown } from '../../src/search/passages.ts';

const title = 'Northwind Reports on NWX10';
const blocks = [
  ['p1', 'Northwind today announced findings with Fjordia® (tavoritumab larsine) in Oslo.'],
  ['about-nwx10', 'About NWX10'],
  ['p2', `${'A long beginning of words without interest. '.repeat(12)}Northwind's NWX-10 is here.`],
  ['note-1', 'A note on NWX10.'],
] as const;

const page = (): EnginePage => {
  const words = title.split(' ');
  const anchors: { id: string; location: number }[] = [];
  for (const [id, text] of blocks) {
    anchors.push({ id, location: words.length });
    words.push(...text.split(' '));
  }
  return { url: '/releases/x/', content: words.join(' '), meta: { title }, anchors };
};

const wordsOf = ({ segments }: Passage): string => segments.map(({ text }) => text).join(' ');
const names = new Set(['nwx10', 'fjordia', 'tavoritumablarsine']);

test('names are found in any spelling, with signs and endings', () => {
  const { printed } = findNames(
    'See Fjordia®, tavoritumab larsine, NWX-10’s dose (NWX10).'.split(' '),
    names,
  );
  expect([...printed]).toEqual(['Fjordia', 'tavoritumab larsine', 'NWX-10', 'NWX10']);
});

test('a result shows the headline as printed, the best place and further ones with their address', () => {
  const { title: shownTitle, excerpt, further, printed } = toShown(page(), [], names);
  expect(shownTitle).toEqual([
    { text: 'Northwind Reports on', marked: false },
    { text: 'NWX10', marked: true },
  ]);
  expect(excerpt.anchor).toBe('p1');
  expect(excerpt.segments.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
    'Fjordia®',
    '(tavoritumab larsine)',
  ]);
  expect(further.map(({ anchor, heading }) => [anchor, heading])).toEqual([
    ['p2', 'About NWX10'],
    ['note-1', 'About NWX10'],
  ]);
  expect(printed).toContain('NWX-10');
});

test('a place far into a paragraph is shown with what stands before it left out', () => {
  const { excerpt } = toShown(page(), [], new Set(['here']));
  expect(wordsOf(excerpt)).toMatch(/^… .*NWX-10 is here\.$/);
});

test('words are shown as they were printed, points of omission and the stop of a heading included', () => {
  const content = 'Title About Northwind, Inc. The dose ... was low...';
  const anchors = [
    { id: 'about', location: 1 },
    { id: 'p1', location: 4 },
  ];
  const shown = toShown({ url: '/', content, meta: { title: 'Title' }, anchors }, [5], new Set());
  expect(shown.excerpt.heading).toBe('About Northwind, Inc.');
  expect(wordsOf(shown.excerpt)).toBe('The dose ... was low...');
});

test('without a place in the text the beginning is shown', () => {
  expect(wordsOf(toShown(page(), [], new Set()).excerpt)).toMatch(/^Northwind today announced/);
});

test('words that no space parts are marked one by one and stand together again', () => {
  const content = divideWords('公司宣布结果 这家公司今天宣布了临床试验的积极结果。');
  const shown = toShown(
    { url: '/', content, meta: { title: divideWords('公司宣布结果') }, anchors: [] },
    locate(content, ['临床 试验']),
    new Set(),
  );
  expect(
    shown.excerpt.segments.map(({ text, marked }) => [text.replaceAll('\u200b', ''), marked]),
  ).toEqual([
    ['这家公司今天宣布了', false],
    ['临床试验', true],
    ['的积极结果。', false],
  ]);
});
