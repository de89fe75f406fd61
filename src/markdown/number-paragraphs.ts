import type { Nodes, Root, RootContent } from 'mdast';
import { divideIntoSections, type HeadingKnowledge, type SectionSpan } from '../domain/sections.ts';
import { textOf, toBlock } from './block-text.ts';
import { parseBody } from './parse-body.ts';

/** One paragraph, list item, table or note with its permanent anchor. */
export interface Paragraph {
  /** Anchor: `p1`, `p2`, … in order of the text; `note-1` for a footnote. */
  readonly id: string;
  /** Its words, footnote marks left out. */
  readonly text: string;
  /** Id of the section it stands in. */
  readonly section: string;
}

/** A release's body taken apart. */
export interface ReadBody {
  /** The Markdown tree; numbered nodes carry their anchor in `data.hProperties`, tables their number and name too. */
  readonly tree: Root;
  /** Its sections, in order. */
  readonly sections: readonly SectionSpan[];
  /** Its paragraphs, in order. */
  readonly paragraphs: readonly Paragraph[];
}

const isNumbered = (node: Nodes): boolean =>
  node.type === 'paragraph' || node.type === 'table' || node.type === 'code';

const setProperties = (node: Nodes, properties: Readonly<Record<string, string>>): void => {
  node.data = { ...node.data, hProperties: { ...properties } };
};

// Words that fit into a name; a longer paragraph before a table is no heading of it.
const leadLength = 160;

const leadOf = (before: Nodes | undefined, heading: string | undefined): string | undefined => {
  const words =
    before?.type === 'heading' || before?.type === 'paragraph' ? textOf(before) : undefined;
  const lead = words !== undefined && words.length <= leadLength ? words : heading;
  return lead?.replace(/\s*:$/, '');
};

// A list item is one paragraph to a reader, and its nested items are paragraphs of their own.
const ownText = (item: Nodes): string =>
  'children' in item
    ? item.children
        .filter((child) => child.type !== 'list')
        .map(textOf)
        .join('\n')
    : textOf(item);

/** Reads a body, divides it into sections and numbers its paragraphs. */
export const readBody = (body: string, knowledge: HeadingKnowledge): ReadBody => {
  const tree = parseBody(body);
  const sections = divideIntoSections(tree.children.map(toBlock), knowledge);
  const paragraphs: Paragraph[] = [];
  let number = 0;
  let tables = 0;
  const nameTable = (table: Nodes, id: string, lead: string | undefined): void => {
    tables += 1;
    const name = `Table ${String(tables)}`;
    setProperties(table, { id, name, label: lead === undefined ? name : `${name}: ${lead}` });
  };
  const visit = (node: Nodes, section: string, lead?: string): void => {
    if (node.type === 'footnoteDefinition') {
      const id = `note-${node.identifier}`;
      setProperties(node, { id });
      paragraphs.push({ id, text: textOf(node), section });
      return;
    }
    if (node.type === 'listItem' || isNumbered(node)) {
      number += 1;
      const id = `p${String(number)}`;
      if (node.type === 'table') nameTable(node, id, lead);
      else setProperties(node, { id });
      paragraphs.push({
        id,
        text: node.type === 'listItem' ? ownText(node) : textOf(node),
        section,
      });
      if (node.type === 'listItem')
        for (const child of node.children) if (child.type === 'list') visit(child, section);
      return;
    }
    if ('children' in node) for (const child of node.children) visit(child, section);
  };
  for (const section of sections)
    for (const [at, node] of tree.children.slice(section.from, section.to).entries())
      if (node.type !== 'heading')
        visit(
          node satisfies RootContent,
          section.id,
          leadOf(at === 0 ? undefined : tree.children[section.from + at - 1], section.heading),
        );
  return { tree, sections, paragraphs };
};
