import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { showOldLists } from '../../src/importer/html/old-lists.ts';
import { cpuOf } from './cpu.ts';

const element = (tagName: string, children: Element[] = []): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

test('items in a row that stand in no list are one, and one alone is none', () => {
  const body = element('body', [element('li'), element('li'), element('p'), element('li')]);
  showOldLists({ type: 'root', children: [body] });
  expect(body.children.map((one) => (one as Element).tagName)).toEqual(['ul', 'p', 'li']);
});

// Twice as many items take about twice as long, and four times as long where each is held against all below it.
test('items between paragraphs take no longer each where they are many', () => {
  const cpuOfItems = (count: number): number => {
    const items = Array.from({ length: count }, (_, at) => element(at % 2 === 0 ? 'li' : 'p'));
    return cpuOf(() => {
      showOldLists({ type: 'root', children: [element('body', items)] });
    });
  };
  cpuOfItems(10_000);
  expect(cpuOfItems(80_000)).toBeLessThan(25 * Math.max(cpuOfItems(10_000), 0.01));
});
