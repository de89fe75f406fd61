import { expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';
import { ImportRefusal } from '../../src/importer/refusal.ts';

const news =
  'BERGEN, Norway, May 4, 2011 -- Alder Optics today opens a second works, in which forty people will grind lenses for telescopes in nine countries.';
const read = (...fields: readonly string[]) =>
  importBytes(Buffer.from(['---', ...fields, '---', '', news].join('\n')), 'clip.md');

test.each([
  ['title: Alder Optics: A Second Works in Bergen', 'date: 2011-05-04'],
  ['title: "Alder Optics: A Second Works in Bergen"', 'tags: [works, lenses'],
  ['- clipped by hand', 'title: Alder Optics: A Second Works in Bergen'],
])('front matter that is no YAML tells what its lines tell: %s', (...fields) => {
  const { title, body, leftOut } = read(...fields);
  expect(title).toBe('Alder Optics: A Second Works in Bergen');
  expect(body.trim()).toBe(news);
  expect(leftOut.length).toBeGreaterThan(0);
});

test('a record of the archive that is no YAML is refused with its line and what to do', () => {
  const refusal = (): unknown => {
    try {
      return read(
        'date: "2011-05-04"',
        'title: Alder Optics: A Second Works',
        'source:',
        '  sha256: "0"',
      );
    } catch (error) {
      return error;
    }
  };
  expect(refusal()).toBeInstanceOf(ImportRefusal);
  expect(refusal()).toMatchObject({
    line: 3,
    message: expect.stringContaining('"title: Alder Optics: A Second Works"') as string,
    hint: expect.stringContaining('title: "Acme: A New Works"') as string,
  });
});
