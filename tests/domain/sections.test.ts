import { describe, expect, test } from 'vitest';
import {
  type Block,
  divideIntoSections,
  type HeadingKnowledge,
  roleOfParagraph,
  toAnchor,
  withoutDateline,
} from '../../src/domain/sections.ts';

const knowledge: HeadingKnowledge = {
  isCompound: (name) => name === 'ALB-201',
  isCompany: (name) => name === 'Pinewood',
};

const heading = (text: string): Block => ({ kind: 'heading', text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const list = (text: string): Block => ({ kind: 'list', text });
const note = (text: string): Block => ({ kind: 'footnote', text });

const rolesOf = (...blocks: Block[]): string[] =>
  divideIntoSections(blocks, knowledge).flatMap(({ role, from, to }) =>
    Array.from({ length: to - from }, () => role),
  );

const news = paragraph('BOSTON--(BUSINESS WIRE)-- Pinewood today announced first data.');
const forward = paragraph(
  'This press release contains forward-looking statements about our plans.',
);

describe('a release is divided into sections', () => {
  test('every block falls into exactly one, in order', () => {
    const blocks = [
      list('Data expected next year'),
      news,
      heading('About ALB-201'),
      paragraph('ALB-201 is an antibody.'),
      heading('About Pinewood'),
      paragraph('Pinewood makes antibodies.'),
      note('American Cancer Society.'),
      forward,
      paragraph('Contact:\nJane Doe\n617-555-0100'),
      paragraph('SOURCE Pinewood'),
    ];
    const spans = divideIntoSections(blocks, knowledge);
    expect(spans.map(({ role }) => role)).toEqual([
      'highlights',
      'body',
      'about-compound',
      'about-company',
      'footnotes',
      'safe-harbor',
      'contacts',
      'source-line',
    ]);
    expect(spans[0]?.from).toBe(0);
    expect(spans.at(-1)?.to).toBe(blocks.length);
    for (const [at, span] of spans.slice(1).entries()) expect(span.from).toBe(spans[at]?.to);
  });

  test('a list is the highlights only at the very start', () => {
    expect(rolesOf(list('First data'), news, list('A dose of 5 mg'))).toEqual([
      'highlights',
      'body',
      'body',
    ]);
  });

  test('a release without news has no sections', () => {
    expect(divideIntoSections([], knowledge)).toEqual([]);
  });

  test('headings with the same words have anchors of their own', () => {
    const spans = divideIntoSections([heading('Results'), heading('Results')], knowledge);
    expect(spans.map(({ id }) => id)).toEqual(['results', 'results-2']);
  });
});

describe('a heading tells what its section is for', () => {
  test.each([
    ['About ALB-201', 'about-compound'],
    ['About the ALB-201:', 'about-compound'],
    ['About Pinewood', 'about-company'],
    ['About Lakeside Pharmaceuticals, Inc.', 'about-company'],
    ['ABOUT HARBOUR GMBH', 'about-company'],
    ['About Lupus Nephritis', 'body'],
    ['Safe Harbor Statement', 'safe-harbor'],
    ['Cautionary Note Regarding Forward-Looking Statements', 'safe-harbor'],
    ['References', 'footnotes'],
    ['Trademarks', 'trademarks'],
    ['Media Contact:', 'contacts'],
    ['Third Quarter Results', 'body'],
  ])('%s', (text, role) => {
    expect(rolesOf(heading(text), paragraph('Some words.'))).toEqual([role, role]);
  });
});

describe('a paragraph without a heading tells it by its words', () => {
  test.each([
    ['Investor Contact: Jane Doe, 617-555-0100', 'contacts'],
    ['For more information, please contact:', 'contacts'],
    ['SOURCE: Pinewood Bio, Inc.', 'source-line'],
    ['SOURCE Pinewood Bio, Inc.', 'source-line'],
    ['Source documents of the trial were reviewed twice.', 'body'],
    ['View source version on businesswire.com: https://example.org', 'source-line'],
    ['KEYWORDS: antibody, lupus', 'source-line'],
    ['© 2013 Pinewood Bio, Inc.', 'source-line'],
    ['LUMIA is a registered trademark of Pinewood Bio, Inc.', 'trademarks'],
    [
      'These forward-looking statements are made under the Private Securities Litigation Reform Act.',
      'safe-harbor',
    ],
    ['The trial enrolled forty patients.', 'body'],
  ])('%s', (text, role) => {
    expect(roleOfParagraph(text, 'body')).toBe(role);
  });

  test('what follows the safe harbor belongs to it, until contacts begin', () => {
    expect(
      rolesOf(
        news,
        forward,
        paragraph('Risks include those of our trials.'),
        paragraph('Contacts:'),
        paragraph('Jane Doe, 617-555-0100'),
      ),
    ).toEqual(['body', 'safe-harbor', 'safe-harbor', 'contacts', 'contacts']);
  });

  test('what follows a trademark notice is the body again', () => {
    expect(roleOfParagraph('The trial enrolled forty patients.', 'trademarks')).toBe('body');
  });

  test('what stands under a heading stays there, whatever its words', () => {
    expect(rolesOf(heading('References'), paragraph('Doe J. Antibodies in lupus. 2012.'))).toEqual([
      'footnotes',
      'footnotes',
    ]);
  });
});

describe('anchors', () => {
  test.each([
    ['About ALB-201', 'about-alb-201'],
    ['Über Pinewood’s Antikörper', 'uber-pinewoods-antikorper'],
    ['***', 'section'],
  ])('%s', (text, anchor) => {
    expect(toAnchor(text)).toBe(anchor);
  });
});

describe('a first paragraph without its dateline', () => {
  test.each([
    ['WALTHAM, Mass.--(BUSINESS WIRE)-- Pinewood today', 'WALTHAM, Mass.', 'Pinewood today'],
    ['BOSTON, March 2, 2018 /PRNewswire/ -- Pinewood today', 'BOSTON', 'Pinewood today'],
    ['Basel, 20 September 2013 – Pinewood today', 'Basel', 'Pinewood today'],
    ['Pinewood of Boston – today', 'BOSTON', 'Pinewood of Boston – today'],
    ['Pinewood today', undefined, 'Pinewood today'],
  ])('%s', (text, place, rest) => {
    expect(withoutDateline(text, place)).toBe(rest);
  });
});
