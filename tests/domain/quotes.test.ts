import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, foldForQuote, nearestPassage } from '../../src/domain/quotes.ts';

const text =
  'The “body” of results\u00a0— it’s large —  was\nshown this year.¹ Doses of 190 mg/m² were given for 9\u201311 months.³˒⁴';

const quoted = (quote: string): string | undefined => {
  const place = findQuote(text, quote);
  return place && text.slice(place.start, place.end);
};

describe('findQuote', () => {
  it.each([
    ['The "body" of results', 'The “body” of results'],
    ["results - it's large - was shown", 'results\u00a0— it’s large —  was\nshown'],
    ['results -- it’s large', 'results\u00a0— it’s large'],
    ['this year. Doses', 'this year.¹ Doses'],
    ['190 mg/m² were', '190 mg/m² were'],
    ['9-11 months.', '9\u201311 months.'],
  ])('finds %j', (quote, words) => {
    expect(quoted(quote)).toBe(words);
  });

  it.each(['the "body"', 'Doses of 19 mg', '190 mg/m were', 'results it’s', '', '   '])(
    'does not find %j',
    (quote) => {
      expect(quoted(quote)).toBeUndefined();
    },
  );

  it('finds every stretch of words of every text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        (words, from, length) => {
          const start = from % words.length;
          const quote = words.slice(start, start + 1 + (length % words.length)).join(' ');
          expect(findQuote(words.join('\u00a0 \n'), quote)).toBeDefined();
        },
      ),
    );
  });
});

it('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (any) => {
      const once = foldForQuote(any).folded;
      expect(foldForQuote(once).folded).toBe(once);
    }),
  );
});

it('shows the passage that shares most words with a false quote', () => {
  expect(nearestPassage([text, 'Nothing here.'], 'Doses of 190 mg/m² were taken')?.passage).toBe(
    'Doses of 190 mg/m² were',
  );
  expect(nearestPassage(['alpha beta'], 'gamma')).toBeUndefined();
});
