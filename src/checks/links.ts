import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Problem } from '../content-folder/problem.ts';

interface Page {
  readonly file: string;
  readonly anchors: ReadonlySet<string>;
  readonly doubled: readonly string[];
  readonly links: readonly {
    readonly to: string;
    readonly line: number;
    readonly outside: boolean;
  }[];
}

const linkAttributes = ['href', 'src', 'action', 'dataSrc'] as const;

// A `<link rel=canonical>` names the published address, which is not on this disk; nor is it fetched.
const isFetched = (element: Element): boolean =>
  element.tagName !== 'a' &&
  !(
    element.tagName === 'link' &&
    /canonical|alternate|license/.test(String(element.properties['rel']))
  );

const readPage = (file: string, html: string): Page => {
  const tree: Nodes = unified().use(rehypeParse).parse(html);
  const anchors = new Set<string>();
  const doubled: string[] = [];
  const links: Page['links'][number][] = [];
  visit(tree, 'element', (element: Element) => {
    const { id } = element.properties;
    if (typeof id === 'string') {
      if (anchors.has(id)) doubled.push(id);
      anchors.add(id);
    }
    for (const attribute of linkAttributes) {
      const to = element.properties[attribute];
      if (typeof to === 'string')
        links.push({ to, line: element.position?.start.line ?? 1, outside: isFetched(element) });
    }
  });
  return { file, anchors, doubled, links };
};

const filesIn = async (directory: string): Promise<string[]> =>
  (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    );

/** Every link, form and file of a built site that leads nowhere, every anchor given twice, and everything a page would fetch from another host. */
export const checkLinks = async (directory: string, base = '/'): Promise<Problem[]> => {
  const files = new Set(await filesIn(directory));
  const pages = new Map<string, Page>();
  for (const file of files)
    if (file.endsWith('.html'))
      pages.set(file, readPage(file, await readFile(path.join(directory, file), 'utf8')));
  const problems: Problem[] = [];
  for (const page of pages.values()) {
    const complain = (line: number, what: string, hint: string): void => {
      problems.push({ file: page.file, line, what, hint });
    };
    for (const id of page.doubled)
      complain(1, `The anchor "${id}" stands twice.`, 'An address leads to one place; rename one.');
    const own = new URL(
      `${base}${page.file.replace(/index\.html$/, '')}`,
      'http://archive.invalid',
    );
    for (const { to, line, outside } of page.links) {
      const url = URL.canParse(to, own.href) ? new URL(to, own) : undefined;
      if (!url) {
        complain(line, `"${to}" is no address.`, 'Write a path of this site or a full address.');
        continue;
      }
      if (url.origin !== own.origin) {
        if (outside && url.protocol !== 'data:')
          complain(line, `The page would fetch "${to}".`, 'Keep the file in the site.');
        continue;
      }
      if (!url.pathname.startsWith(base)) {
        complain(line, `"${to}" leaves the site's path ${base}.`, 'Build addresses with toHref.');
        continue;
      }
      const target = decodeURIComponent(url.pathname.slice(base.length));
      const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
      if (!files.has(file)) {
        complain(line, `"${to}" leads to no page.`, 'Correct the link, or build the page.');
        continue;
      }
      const anchor = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '');
      if (anchor !== '' && pages.has(file) && !pages.get(file)?.anchors.has(anchor))
        complain(
          line,
          `"${to}" leads to no place on its page.`,
          `There is no id "${anchor}" there.`,
        );
    }
  }
  return problems;
};
