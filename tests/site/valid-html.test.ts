import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { buildArchive } from './build-archive.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Matters of taste, and of Astro's own writer: quotes, boolean attributes, void elements, trailing spaces.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // The site fetches its own files only; scroll boxes are regions with a name; filters act without a button.
    'require-sri': 'off',
    'prefer-native-element': 'off',
    'wcag/h32': 'off',
    // A headline is as long as its issuer made it.
    'long-title': 'off',
    'no-inline-style': 'error',
  },
});

const archives = [
  ['the releases that were given', '../../content'],
  ['the invented company', 'invented'],
] as const;

const faultsOf = async (site: string): Promise<string[]> => {
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html'));
  expect(files.length).toBeGreaterThan(8);
  const faults: string[] = [];
  for (const file of files.sort()) {
    const report = await validator.validateString(await readFile(path.join(site, file), 'utf8'));
    for (const { messages } of report.results)
      for (const { line, column, message, ruleId } of messages)
        faults.push(`${file}:${String(line)}:${String(column)}  ${message} (${ruleId})`);
  }
  return faults;
};

describe.each(archives)('every page of the archive of %s', (_, content) => {
  it('is valid HTML', async () => {
    const { code, output, site } = await buildArchive(path.join(import.meta.dirname, content));
    expect(code, output).toBe(0);
    expect(await faultsOf(site)).toEqual([]);
  }, 180_000);
});
