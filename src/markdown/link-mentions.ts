import type { Element, ElementContent, Root, Text } from 'hast';
import type { MentionFinder, Name, NamedSubject } from '../domain/names.ts';
import type { SectionRole } from '../domain/sections.ts';

/** A known name and where it stands in a release. */
export interface SectionMention {
  /** What is named. */
  readonly subject: NamedSubject;
  /** The listed name that matched. */
  readonly name: Name;
  /** The words as they stand in the text. */
  readonly text: string;
  /** Anchor of the paragraph, or of the section where it stands outside one. */
  readonly anchor: string;
  /** Id of the section. */
  readonly section: string;
  /** Role of the section. */
  readonly role: SectionRole;
}

interface Linking {
  readonly findMentions: MentionFinder;
  readonly addressOf: (subject: NamedSubject) => string;
}

const linkOf = (subject: NamedSubject, name: Name, text: string, href: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: {
    href,
    className: ['name'],
    // The archive's [sic] is drawn by the style sheet: it is no word of the release.
    ...(name.kind === 'misspelling'
      ? { dataSic: '', title: `${subject.names[0]?.name ?? ''} [sic: so printed]` }
      : {}),
  },
  children: [{ type: 'text', value: text }],
});

/** Links each subject's first mention in a section, and tells of all; the tree is changed in place. */
export const linkMentions = (
  tree: Root,
  section: { readonly id: string; readonly role: SectionRole },
  { findMentions, addressOf }: Linking,
): SectionMention[] => {
  const found: SectionMention[] = [];
  const linked = new Set<NamedSubject>();
  const replace = (node: Text, anchor: string, mayLink: boolean): ElementContent[] => {
    const mentions = findMentions(node.value);
    if (mentions.length === 0) return [node];
    const parts: ElementContent[] = [];
    let from = 0;
    for (const { subject, name, text, start, end } of mentions) {
      found.push({ subject, name, text, anchor, section: section.id, role: section.role });
      // A misspelling is marked wherever it stands; other names are linked once.
      if (!mayLink || (linked.has(subject) && name.kind !== 'misspelling')) continue;
      linked.add(subject);
      if (start > from) parts.push({ type: 'text', value: node.value.slice(from, start) });
      parts.push(linkOf(subject, name, text, addressOf(subject)));
      from = end;
    }
    if (from < node.value.length) parts.push({ type: 'text', value: node.value.slice(from) });
    return parts;
  };
  const visit = (parent: Root | Element, anchor: string, mayLink: boolean): void => {
    const children: (Root | Element)['children'] = [];
    for (const child of parent.children) {
      if (child.type === 'text') children.push(...replace(child, anchor, mayLink));
      else {
        if (child.type === 'element') {
          const { id } = child.properties;
          visit(child, typeof id === 'string' ? id : anchor, mayLink && child.tagName !== 'a');
        }
        children.push(child as ElementContent);
      }
    }
    parent.children = children as ElementContent[];
  };
  visit(tree, section.id, true);
  return found;
};
