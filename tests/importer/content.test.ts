import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseYaml, splitFrontMatter } from '../../src/content-folder/front-matter.ts';
import { releaseSchema } from '../../src/domain/release.ts';
import { compareWords, toWords, wordsOfBody, wordsOfTree } from '../../src/importer/fidelity.ts';
import { importBytes } from '../../src/importer/import-release.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';

const content = join(import.meta.dirname, '../../content');
const fixtures = join(import.meta.dirname, 'fixtures');
const markdownIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.md'));

describe('the archive’s own releases', () => {
  test.each(markdownIn(join(content, 'releases')))('%s holds every word of its source', (name) => {
    const { yaml, body } = splitFrontMatter(readFileSync(join(content, 'releases', name), 'utf8'));
    const record = releaseSchema.parse(parseYaml(yaml));
    const source = readFileSync(join(content, 'sources', record.source.file));
    const fresh = importBytes(source, record.source.receivedAs);
    const words = (title: string, masthead: readonly string[], text: string): string[] =>
      toWords([...masthead, title, wordsOfBody(text)].join('\n'));
    expect(
      compareWords(
        words(fresh.record.title, fresh.record.masthead ?? [], fresh.body),
        words(record.title, record.masthead ?? [], body),
      ),
    ).toBeUndefined();
  });
});

describe('every expected release', () => {
  test.each(markdownIn(fixtures))('%s is the same when it is imported again', (name) => {
    const file = readFileSync(join(fixtures, name));
    const { body } = splitFrontMatter(file.toString());
    const again = importBytes(file, name);
    expect(again.body).toBe(body.trim());
  });

  test.each(markdownIn(fixtures))(
    '%s has the same words block by block as in one piece',
    (name) => {
      const { body } = splitFrontMatter(readFileSync(join(fixtures, name), 'utf8'));
      expect(toWords(wordsOfBody(body))).toEqual(toWords(wordsOfTree(parseBody(body))));
    },
  );
});
