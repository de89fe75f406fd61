import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/bootstrap/project-root.ts';
import { rooms } from '../../src/checks/layers.mjs';

const eslint = new ESLint({
  cwd: projectRoot,
  overrideConfigFile: 'src/checks/eslint.config.mjs',
  // The layers are read off the text alone; type-aware rules would want files that exist.
  ruleFilter: ({ ruleId }) => /(?:^|\/)no-restricted-/.test(ruleId),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

const faultsOf = async (file: string, code: string): Promise<readonly string[]> => {
  const results = await eslint.lintText(code, { filePath: path.join(projectRoot, file) });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
};

/** An import that each room may not make. */
const refused: readonly (readonly [room: string, address: string])[] = [
  ['domain', '../archive/releases.ts'],
  ['domain', 'astro:content'],
  ['domain', 'node:fs'],
  ['domain', 'unified'],
  ['citations', '../archive/releases.ts'],
  ['content-folder', 'astro:content'],
  ['content-folder', '../archive/releases.ts'],
  ['markdown', '../importer/cli.mjs'],
  ['edition', '../importer/cli.mjs'],
  ['importer', '../archive/releases.ts'],
  ['importer', '../pages/index.astro'],
  ['importer', '../components/site/Header.astro'],
  ['archive', '../pages/index.astro'],
  ['reading', '../archive/releases.ts'],
  ['index-format', '../search/engine.ts'],
  ['index-format', 'node:fs'],
  ['search', '../archive/releases.ts'],
  ['search', 'node:path'],
  ['components', '../../archive/releases.ts'],
  ['components', 'astro:content'],
  ['layouts', 'astro:content'],
  ['layouts', '../content-folder/problem.ts'],
  ['pages', 'astro:content'],
  ['pages', '../importer/cli.mjs'],
  ['pages', '../../content-folder/problem.ts'],
  ['checks', '../archive/releases.ts'],
  ['integrations', '../archive/releases.ts'],
  ['server', '../domain/dates.ts'],
  ['bootstrap', '../archive/releases.ts'],
];

describe('the layers', () => {
  test('every room is held to its place', () => {
    expect(new Set(refused.map(([room]) => room))).toEqual(new Set(Object.keys(rooms)));
  });

  test.each(refused)('src/%s may not import %s', async (room, address) => {
    const file = `src/${room}/${address.startsWith('../../') ? 'deep/' : ''}example.ts`;
    for (const code of [
      `import { x } from '${address}';`,
      // Components may name the shapes that the archive hands to pages.
      ...(room === 'components' && address.includes('archive')
        ? []
        : [`import type { x } from '${address}';`]),
      `export { x } from '${address}';`,
      `const x = await import('${address}');`,
    ]) {
      const faults = await faultsOf(file, `${code}\n`);
      expect(faults, code).toHaveLength(1);
      expect(faults[0]).toContain(`src/`);
    }
  });

  test('the message says why and what to do', async () => {
    expect(await faultsOf('src/pages/example.ts', "import { x } from 'astro:content';\n"))
      .toMatchInlineSnapshot(`
      [
        "'astro:content' import is restricted from being used by a pattern. Only src/archive asks astro:content, so that every query stands in one room. Pages ask src/archive and pick a layout. Put the query into src/archive, and a rule into src/domain.",
      ]
    `);
    expect(
      await faultsOf(
        'src/components/site/Example.astro',
        "---\nimport { x } from '../../archive/releases.ts';\n---\n",
      ),
    ).toMatchInlineSnapshot(`
      [
        "'../../archive/releases.ts' import is restricted from being used by a pattern. src/components may import only types from archive: write import type. Components take plain props. Let the page or its layout ask src/archive and hand the answer on.",
      ]
    `);
  });

  test.each([
    ['src/archive/example.ts', 'astro:content'],
    ['src/archive/example.ts', '../domain/dates.ts'],
    ['src/pages/releases/example.ts', '../../archive/releases.ts'],
    ['src/components/site/example.ts', '../../domain/urls.ts'],
    ['src/components/site/example.ts', '../search/SearchBox.astro'],
    ['src/domain/example.ts', './dates.ts'],
    ['src/domain/example.ts', 'zod'],
    ['src/importer/example.ts', '../domain/dates.ts'],
    ['src/importer/steps/example.ts', '../read-source.ts'],
  ])('%s may import %s', async (file, address) => {
    expect(await faultsOf(file, `import { x } from '${address}';\n`)).toEqual([]);
  });
});
