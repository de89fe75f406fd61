import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importInOneFile } from '../../src/importer/one-file.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'one file '));
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'package-lock.json'), '{}');
  writeFileSync(join(root, 'src/says.mjs'), `export { word } from './word.mjs';\n`);
  writeFileSync(join(root, 'src/word.mjs'), `export const word = 'linker';\n`);
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const says = () => importInOneFile(pathToFileURL(join(root, 'src/says.mjs')).href, root);
const kept = () => readdirSync(join(root, '.cache/importer'));

test('a program starts from one file that holds all its modules, made once', async () => {
  expect(await says()).toMatchObject({ word: 'linker' });
  const first = kept();
  expect(first).toHaveLength(1);
  expect(await says()).toMatchObject({ word: 'linker' });
  expect(kept()).toEqual(first);
});

test('a changed source is read at the next start, and the file of the old ones goes', async () => {
  await says();
  const first = kept();
  writeFileSync(join(root, 'src/word.mjs'), `export const word = 'payload, not linker';\n`);
  expect(await says()).toMatchObject({ word: 'payload, not linker' });
  expect(kept()).toHaveLength(1);
  expect(kept()).not.toEqual(first);
});

test('a change of the packages is a change of the sources', async () => {
  await says();
  const first = kept();
  writeFileSync(join(root, 'package-lock.json'), '{"name":"other"}');
  await says();
  expect(kept()).not.toEqual(first);
});

test('where no file can be written the program starts from its modules', async () => {
  writeFileSync(join(root, '.cache'), 'a file where a folder should be');
  expect(await says()).toMatchObject({ word: 'linker' });
});
