import type { Element, ElementContent, Root, Text } from 'hast';
import type { MentionFinder, Name, NamedSubject } from '../domain/names.ts';
import type { SectionRole } from '../domain/sections.ts';
import type { TermFinder, TermPlace } from '../domain/terms.ts';

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

/** A term and the paragraph it stands in. */
export interface SectionTerm {
  /** The term, as texts print it. */
  readonly term: string;
  /** Anchor of the paragraph, or of the section where it stands outside one. */
  readonly anchor: string;
  /** Role of the section. */
  readonly role: SectionRole;
}

/** What a section names. */
export interface SectionFinds {
  /** Every known name, in order. */
  readonly mentions: readonly SectionMention[];
  /** Every term, in order, once a paragraph. */
  readonly terms: readonly SectionTerm[];
}

interface Linking {
  readonly findMentions: MentionFinder;
  readonly addressOf: (subject: NamedSubject) => string;
  readonly findTerms: TermFinder;
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

const abbreviationOf = (term: string, expansion: string): Element => ({
  type: 'element',
  tagName: 'abbr',
  properties: { title: expansion },
  children: [{ type: 'text', value: term }],
});

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly element: Element;
}

const assemble = (text: string, pieces: readonly Piece[]): ElementContent[] => {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const { start, end, element } of pieces) {
    if (start > from) parts.push({ type: 'text', value: text.slice(from, start) });
    parts.push(element);
    from = end;
  }
  if (from < text.length) parts.push({ type: 'text', value: text.slice(from) });
  return parts;
};

/**
 * Links each subject's first mention in a section, explains each abbreviation's first use in it, and tells of all;
 * the tree is changed in place.
 */
export const linkMentions = (
  tree: Root,
  section: { readonly id: string; readonly role: SectionRole },
  { findMentions, findTerms, addressOf }: Linking,
): SectionFinds => {
  const mentions: SectionMention[] = [];
  const terms = new Map<string, SectionTerm>();
  const linked = new Set<NamedSubject>();
  const explained = new Set<string>();
  const explain = ({ term: { term, expansion }, start, end }: TermPlace): Piece[] => {
    if (expansion === undefined || explained.has(term)) return [];
    explained.add(term);
    return [{ start, end, element: abbreviationOf(term, expansion) }];
  };
  const replace = (node: Text, anchor: string, inLink: boolean): ElementContent[] => {
    const named = findMentions(node.value);
    const pieces: Piece[] = [];
    for (const { subject, name, text, start, end } of named) {
      mentions.push({ subject, name, text, anchor, section: section.id, role: section.role });
      // A misspelling is marked wherever it stands; other names are linked once.
      if (inLink || (linked.has(subject) && name.kind !== 'misspelling')) continue;
      linked.add(subject);
      pieces.push({ start, end, element: linkOf(subject, name, text, addressOf(subject)) });
    }
    for (const place of findTerms(node.value)) {
      const { term } = place.term;
      terms.set(`${term} ${anchor}`, { term, anchor, role: section.role });
      if (!inLink && !named.some(({ start, end }) => place.start < end && start < place.end))
        pieces.push(...explain(place));
    }
    if (pieces.length === 0) return [node];
    return assemble(
      node.value,
      pieces.sort((a, b) => a.start - b.start),
    );
  };
  const visit = (parent: Root | Element, anchor: string, inLink: boolean): void => {
    const children: (Root | Element)['children'] = [];
    for (const child of parent.children) {
      if (child.type === 'text') children.push(...replace(child, anchor, inLink));
      else {
        if (child.type === 'element') {
          const { id } = child.properties;
          visit(child, typeof id === 'string' ? id : anchor, inLink || child.tagName === 'a');
        }
        children.push(child as ElementContent);
      }
    }
    parent.children = children;
  };
  visit(tree, section.id, false);
  return { mentions, terms: [...terms.values()] };
};
