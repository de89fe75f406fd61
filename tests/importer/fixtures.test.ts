import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const folder = join(import.meta.dirname, 'fixtures');
const sources = readdirSync(folder).filter((name) => /\.(?:txt|html)$/.test(name));

describe('fixture pairs', () => {
  test('there is a pair for every quirk', () => {
    expect(sources.length).toBeGreaterThanOrEqual(75);
  });

  test.each(sources)('%s', (name) => {
    const expected = join(folder, name.replace(/\.\w+$/, '.md'));
    const { markdown } = importBytes(readFileSync(join(folder, name)), name, { slug: 'fixture' });
    if (process.env['UPDATE'] === '1') writeFileSync(expected, markdown);
    expect(existsSync(expected), `no ${expected}; write it with UPDATE=1`).toBe(true);
    expect(markdown).toBe(readFileSync(expected, 'utf8'));
  });
});
