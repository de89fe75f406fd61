import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseYaml, splitFrontMatter } from '../content-folder/front-matter.ts';

// Its own cache folder: the default one lies in node_modules, which the project's builds share.
const config = `export default { output: 'static', cacheDir: './.cache', build: { format: 'directory' } };\n`;

const collection = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  releases: defineCollection({ loader: glob({ base: './releases', pattern: '*.md' }) }),
};
`;

const template = `---
import { getCollection, render } from 'astro:content';

export const getStaticPaths = async () =>
  (await getCollection('releases')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));

const { entry } = Astro.props;
const { Content } = await render(entry);
---

<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
  <body>
    <h1>{entry.data.title}</h1>
    <p>{entry.data.date}</p>
    <Content />
  </body>
</html>
`;

const textField = (record: unknown, field: string): string => {
  const value =
    typeof record === 'object' && record !== null
      ? (Reflect.get(record, field) as unknown)
      : undefined;
  return typeof value === 'string' ? value : '';
};

/**
 * Writes the plainest site that Astro can make of an archive's releases into `dir`, which is emptied first:
 * one collection, the default Markdown engine, one template without style or script; title, date and body of each release.
 */
export const writePlainPeer = async (
  dir: string,
  content: string,
  nodeModules: string,
): Promise<void> => {
  await rm(dir, { recursive: true, force: true });
  await mkdir(path.join(dir, 'src', 'pages', 'releases'), { recursive: true });
  await mkdir(path.join(dir, 'releases'));
  await symlink(nodeModules, path.join(dir, 'node_modules'), 'junction');
  await writeFile(path.join(dir, 'package.json'), '{ "type": "module", "private": true }\n');
  await writeFile(path.join(dir, 'astro.config.mjs'), config);
  await writeFile(path.join(dir, 'src', 'content.config.ts'), collection);
  await writeFile(path.join(dir, 'src', 'pages', 'releases', '[slug].astro'), template);
  for (const name of await readdir(path.join(content, 'releases'))) {
    const { yaml, body } = splitFrontMatter(
      await readFile(path.join(content, 'releases', name), 'utf8'),
    );
    const record = parseYaml(yaml);
    const head = ['title', 'date']
      .map((field) => `${field}: ${JSON.stringify(textField(record, field))}`)
      .join('\n');
    await writeFile(path.join(dir, 'releases', name), `---\n${head}\n---\n\n${body.trim()}\n`);
  }
};
