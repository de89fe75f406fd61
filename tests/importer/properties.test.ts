import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildMarkdown, buildTree } from '../../src/importer/markdown/build-markdown.ts';
import {
  compareWords,
  findFault,
  toWords,
  wordsOfBody,
  wordsOfTree,
} from '../../src/importer/fidelity.ts';
import { importText } from '../../src/importer/import-release.ts';
import { readMarkdownPieces } from '../../src/importer/markdown/markdown-pieces.ts';
import { type Piece, toParagraph } from '../../src/importer/pieces.ts';
import { RepairLog } from '../../src/importer/repair-log.ts';
import { toRich } from '../../src/importer/rich-text.ts';

const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z]{1,9}$/) },
  { weight: 2, arbitrary: fc.stringMatching(/^[A-Z][a-z]{2,8}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '#',
      '1.',
      '*',
      '_a_',
      '`x`',
      '<b>',
      '>',
      '|',
      '---',
      '[a]',
      '&amp;',
      '~5%',
      '<0.05',
      '10%',
      'www.a.com',
      'a@b.com',
      '+',
      '=',
      '!',
      '\\',
      'p_value',
      '2*3*4',
      '(R)',
      '“x”',
      'm²',
      '1)',
      '•',
    ),
  },
);
const sentence = fc
  .array(word, { minLength: 4, maxLength: 30 })
  .map((words) => `The ${words.join(' ')} end.`);

describe('words in are words out', () => {
  test('for releases of any sentences', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        // The proof inside the import refuses a release that loses a word; a refusal would throw here.
        const text = `Alpha Bio Announces New Findings\n\nBOSTON--(BUSINESS WIRE)--Alpha Bio today announced new findings from its large study.\n\n${sentences.join('\n\n')}\n`;
        expect(importText(text).body).toContain('BUSINESS WIRE');
      }),
      { numRuns: 150 },
    );
  });

  test('for any characters in a paragraph', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const words = text.replace(/\s+/g, ' ').trim();
        const body = buildMarkdown([toParagraph(toRich(`Start ${words} end`, 1))]);
        expect(
          compareWords(toWords(`Start ${words} end`), toWords(wordsOfBody(body))),
        ).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });
});

describe('words of lines of common characters', () => {
  test('are the letters and signs that Unicode tells', () => {
    const char = fc.oneof(
      fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCodePoint(code)),
      fc.constantFrom('“', '”', '’', '–', '—', '•', '\t', 'é', '®'),
    );
    fc.assert(
      fc.property(fc.string({ unit: char }), (line) => {
        // Lines drawn of plus and equals signs are no words.
        fc.pre(!/[+=]/.test(line));
        expect(toWords(line)).toEqual(
          line.normalize('NFKC').match(/[\p{L}\p{N}]+|[%$<>@®]/gu) ?? [],
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a fault between two texts', () => {
  const char = fc.constantFrom(
    ...[
      'a',
      'B',
      '7',
      ' ',
      '\n',
      '%',
      '$',
      '+',
      '=',
      '<',
      '@',
      '|',
      '-',
      '—',
      '”',
      '…',
      'é',
      '®',
      '°',
      '²',
      'ﬁ',
      'Ⅳ',
      '\u00a0',
      '漢',
      '𝐱',
    ],
  );
  const text = fc.string({ unit: char, maxLength: 24 });

  test('is found where their words differ, and only there', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(findFault(a, b)).toEqual(compareWords(toWords(a), toWords(b)));
      }),
      { numRuns: 2000 },
    );
  });

  test('is none where only what stands between the words differs', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(' ', '\n', ' — ', '\u00a0', '\t“'), (a, between) => {
        expect(findFault(a, toWords(a).join(between))).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});

// What the importer would repair on reading is no matter of structure.
const rich = sentence.map((text) => toRich(text.replace(/\(R\)|&amp;/g, 'x'), 1));
const item = rich.map((text) => ({ text, rest: [] }));
const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc
    .array(rich, { minLength: 1, maxLength: 3 })
    .map((lines): Piece => ({ kind: 'paragraph', lines })),
  rich.map((text): Piece => ({ kind: 'heading', text, depth: 2, marked: true })),
  fc
    .array(item, { minLength: 1, maxLength: 4 })
    .map((items): Piece => ({ kind: 'list', ordered: false, start: 1, items })),
  fc.tuple(rich, rich, rich, rich).map(([a, b, c, d]): Piece => ({
    kind: 'table',
    rows: [
      [a, b],
      [c, d],
    ],
    headed: true,
  })),
);

describe('parse and stringify', () => {
  test('keep the structure of any pieces', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const tree = buildTree(pieces);
        const read = readMarkdownPieces(buildMarkdown(pieces), new RepairLog());
        expect(buildTree(read.pieces).children.map((node) => node.type)).toEqual(
          tree.children.map((node) => node.type),
        );
        expect(toWords(wordsOfTree(buildTree(read.pieces)))).toEqual(toWords(wordsOfTree(tree)));
      }),
      { numRuns: 150 },
    );
  });
});

describe('an import of an import', () => {
  test('is the same for generated releases', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
        const text = `Alpha Bio Announces New Findings\n\nBOSTON, March 4, 2014 (GLOBE NEWSWIRE) -- Alpha Bio today announced new findings from its large study.\n\n${sentences.join('\n\n')}\n`;
        const first = importText(text);
        const second = importText(first.markdown, 'release.md');
        expect(second.body).toBe(first.body);
        expect(second.record.title).toBe(first.record.title);
        expect(second.record.date).toBe(first.record.date);
      }),
      { numRuns: 60 },
    );
  });
});
