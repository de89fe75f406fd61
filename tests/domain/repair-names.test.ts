import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toRepairName } from '../../src/domain/repair-names.ts';

it('names every kind of repair that the importer makes in a reader’s words', () => {
  const folder = new URL('../../src/importer/', import.meta.url);
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  const recorded = source.matchAll(
    /(?:log\.record\(\s*|log\.replace\(\s*\w+,\s*)'([a-z-]+)'|'(s(?:uper|ub)script)'/g,
  );
  const kinds = new Set(Array.from(recorded, ([, kind, raised]) => kind ?? raised ?? ''));
  expect(kinds.size).toBeGreaterThan(15);
  const own = (kind: string): string => kind.replaceAll('-', ' ');
  expect([...kinds].filter((kind) => toRepairName(kind).toLowerCase() === own(kind))).toEqual([]);
});

it('tells an unknown kind by its own name', () => {
  expect(toRepairName('odd-kind')).toBe('Odd kind');
});
