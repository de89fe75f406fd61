import fc from 'fast-check';
import type { PhrasingContent, Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { remark } from 'remark';
import type { Processor } from 'unified';
import { expect, test } from 'vitest';
import { isPlain, writeText } from '../../src/importer/markdown/plain-words.ts';

const writerOf = (handlers: object) =>
  remark()
    .use(function releaseSyntax(this: Processor): undefined {
      this.data().toMarkdownExtensions = [
        gfmFootnoteToMarkdown(),
        gfmTableToMarkdown({ tablePipeAlign: false }),
        { handlers },
      ];
    })
    .freeze();
const ours = writerOf({ text: writeText });
const theirs = writerOf({});

// Every sign that Markdown knows, often at the ends, where most of them count.
const characters = fc.constantFrom(
  ...'aZé1“"\'(!#&*+-.:;<=>?@[]\\^_`{|}~)%$/, ,  '.split(''),
  '12.',
  '1)',
  '&amp',
  'R&D',
  'A & B',
);
const words = fc
  .array(characters, { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').replace(/\s+/g, ' '));

const inside = (one: string, two: string, three: string): PhrasingContent[][] => {
  const text = (value: string): PhrasingContent => ({ type: 'text', value });
  return [
    [text(one)],
    [text(one), { type: 'break' }, text(two)],
    [text(one), { type: 'link', url: 'https://acme.com', children: [text(two)] }, text(three)],
    [text(one), { type: 'footnoteReference', identifier: '1', label: '1' }, text(two)],
    [{ type: 'emphasis', children: [text(one)] }, text(two)],
    [text(one), { type: 'strong', children: [text(two)] }, text(three)],
    [text(one), text(two)],
  ];
};

const around = (children: PhrasingContent[]): Root[] => [
  { type: 'root', children: [{ type: 'paragraph', children }] },
  { type: 'root', children: [{ type: 'heading', depth: 2, children }] },
  {
    type: 'root',
    children: [
      {
        type: 'list',
        spread: false,
        children: [
          { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] },
        ],
      },
    ],
  },
  {
    type: 'root',
    children: [
      {
        type: 'table',
        children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }],
      },
    ],
  },
];

test('words are written as Markdown’s own writer writes them, wherever they stand', () => {
  fc.assert(
    fc.property(words, words, words, (one, two, three) => {
      for (const children of inside(one, two, three))
        for (const tree of around(children))
          expect(ours.stringify(tree)).toBe(theirs.stringify(tree));
    }),
    { numRuns: 100 },
  );
});

test('most words of a release are plain, and no sign of Markdown is', () => {
  expect(isPlain('Acme & Co. (Nasdaq: ACME), “the Company” – up 5% to $3.2 million!?')).toBe(true);
  for (const text of ['1. Acme', '- Acme', 'R&D at Acme', 'a_b', 'p<0.05', 'Acme!', 'Acme ', '(a)'])
    expect(isPlain(text)).toBe(false);
});
