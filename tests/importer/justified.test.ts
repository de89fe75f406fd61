import { describe, expect, it } from 'vitest';
import { foldJustified } from '../../src/importer/text/justified.ts';

const paragraph = [
  'BERGEN,  NORWAY,  October  3, 2000 -- Alder Optics (NASDAQ: ALDR) announced that',
  'its lenses are ground in Bergen and will be sold in nine countries from May  on,',
  'for  which  the  works  have been enlarged by a hall that cost nine million. The',
  'hall opens today.',
];

describe('a paragraph that a printer filled up to the margin', () => {
  it('loses the spaces that filled its lines', () => {
    expect(foldJustified(paragraph.join('\n'))).toBe(
      paragraph.map((line) => line.replace(/ +/g, ' ')).join('\n'),
    );
  });

  it.each([
    // Two spaces behind a sentence are a typist's own.
    [
      'Alder grinds lenses.  It was founded in Bergen in 1908 and has had nine owners  ',
      'since.  Its works stand by the sea.  In winter they are hard to reach, and then  ',
      'nobody grinds.  In May they open.',
    ].map((line) => line.trimEnd()),
    [
      'Revenues from lenses    $ 14,911    $ 12,020    24 percent',
      'Revenues from mirrors   $  3,722    $  3,006    24 percent',
      'Revenues in all         $ 18,633    $ 15,026    24 percent',
      'Costs of all of them    $  9,100    $  8,100    12 percent',
    ],
    [
      'Alder:      Ann Berg                 Investors:  Ida Roe, Birch',
      '            Chief Financial Officer  (888) 555-0117, on weekdays',
      '            (603) 555-0161           and in May on Sundays, too.',
    ],
  ])('is told from what its writer set so', (...lines) => {
    const text = lines.join('\n');
    expect(foldJustified(text)).toBe(text);
  });
});
