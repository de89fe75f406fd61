import { expect, test } from 'vitest';
import { RepairLog } from '../../src/importer/repair-log.ts';
import { ofSymbol, showSymbols } from '../../src/importer/source/symbol-signs.ts';

test.each([
  ['TGF-\uf062 fell', 'TGF-β fell'],
  ['\uf061v\uf0623 integrin', 'αvβ3 integrin'],
  ['interferon-\uf067, 20 \uf06dg', 'interferon-γ, 20 μg'],
  ['\uf0b32 scars, \uf0a3 30%, 5\uf0b11', '≥2 scars, ≤ 30%, 5±1'],
  ['Dorvex\uf0d2 and Alder\uf0d4', 'Dorvex® and Alder™'],
  ['\uf0b7 The first point', '\uf0b7 The first point'],
  ['\uf0a7\tThe first point', '\uf0a7\tThe first point'],
  ['\uf061 alone', '\uf061 alone'],
])('what was typed in Symbol is what it printed: %s', (text, shown) => {
  const log = new RepairLog();
  expect(showSymbols(text, log)).toBe(shown);
  expect(log.all().map(({ kind }) => kind)).toEqual(text === shown ? [] : ['symbol-font']);
});

test('every letter of the Greek alphabet has its place in Symbol', () => {
  const printed = Array.from('abcdefghiklmnopqrstuwxyz', ofSymbol).join('');
  expect(Array.from(printed).sort().join('')).toBe('αβγδεζηθικλμνξοπρστυφχψω');
});
