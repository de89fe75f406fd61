import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateArchive } from '../../src/bench/generate-archive.ts';
import { checkContent } from '../../src/checks/check-content.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'generated-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const textsOf = async (dir: string): Promise<string[]> => {
  const names = await readdir(dir, { recursive: true });
  const files = names.filter((name) => path.extname(name) !== '').sort();
  return Promise.all(
    files.map(async (name) => `${name}\n${await readFile(path.join(dir, name), 'utf8')}`),
  );
};

describe('the generated archive', () => {
  it.each([
    { releases: 80, compounds: 60, years: 40 },
    { releases: 12, compounds: 1, years: 1 },
    { releases: 3, compounds: 7, years: 5 },
  ])('is sound with $compounds compounds over $years years', async (measure) => {
    const dir = path.join(folder, `sound-${String(measure.compounds)}`);
    const generated = await generateArchive(dir, measure);
    const { folder: read, problems } = await checkContent(dir);
    expect(problems).toEqual([]);
    expect(read.releases).toHaveLength(measure.releases);
    expect(read.compounds).toHaveLength(measure.compounds);
    const years = new Set(generated.map(({ date }) => date.slice(0, 4)));
    expect(Math.max(...[...years].map(Number))).toBeLessThanOrEqual(2024);
    expect(Math.min(...[...years].map(Number))).toBeGreaterThanOrEqual(2025 - measure.years);
  });

  it('is the same for one seed and another for another', async () => {
    const [first, second, other] = await Promise.all(
      [1, 1, 2].map(async (seed, at) => {
        const dir = path.join(folder, `seed-${String(at)}`);
        await generateArchive(dir, { releases: 20, seed });
        return textsOf(dir);
      }),
    );
    expect(second).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it('has releases of wire length, each with a headline of its own', async () => {
    const generated = await generateArchive(path.join(folder, 'length'), { releases: 200 });
    const mean = generated.reduce((sum, { words }) => sum + words, 0) / generated.length;
    expect(mean).toBeGreaterThan(800);
    expect(mean).toBeLessThan(1000);
    expect(new Set(generated.map(({ title }) => title)).size).toBe(200);
  });
});
