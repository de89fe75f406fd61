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

describe('the proof of words', () => {
  const differs = (source: string, markdown: string): boolean =>
    compareWords(toWords(source), toWords(wordsOfBody(markdown))) !== undefined;

  test.each([
    ['1Unless otherwise stated', '[^1]: Unless otherwise stated'],
    ['some growth2,3 in May', 'some growth[^2][^3] in May'],
    ['of EBIT1 and', 'of EBIT[^1] and'],
    ['2Änderungen vorbehalten', '[^2]: Änderungen vorbehalten'],
    ['growth12The table', 'growth[^12]\n\nThe table'],
    ['Alder LabsNorthwind said', '## Alder Labs\n\nNorthwind said'],
    ['About ALDERALDER is', '## About ALDER\n\nALDER is'],
  ])('takes %j for %j, where no letter is lost', (source, markdown) => {
    expect(differs(source, markdown)).toBe(false);
  });

  test.each([
    ['1Unless otherwise stated', 'Unless otherwise stated'],
    ['1Unless otherwise stated', '[^1]: Otherwise stated'],
    ['some growth2 in May', 'some growth in May'],
    ['a together word', 'a to gether word'],
    ['About ALDERBIRCH is', '## About ALDER\n\nBIRCH is'],
    ['growth12The table', 'growth[^1]\n\nThe table'],
  ])('refuses %j as %j', (source, markdown) => {
    expect(differs(source, markdown)).toBe(true);
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
