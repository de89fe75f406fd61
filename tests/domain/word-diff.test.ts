import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffPart, diffWords } from '../../src/domain/word-diff.ts';

const without = (parts: readonly DiffPart[], kind: DiffPart['kind']): string =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('the change between two versions', () => {
  it('is told by words, the old before the new', () => {
    expect(diffWords('Our TAP technology works.', 'Our ADC technology works.')).toEqual([
      { kind: 'same', text: 'Our ' },
      { kind: 'removed', text: 'TAP' },
      { kind: 'added', text: 'ADC' },
      { kind: 'same', text: ' technology works.' },
    ]);
  });

  it('takes changes together that only a short word parts', () => {
    expect(diffWords('one of many firms', 'two of few firms')).toEqual([
      { kind: 'removed', text: 'one of many' },
      { kind: 'added', text: 'two of few' },
      { kind: 'same', text: ' firms' },
    ]);
  });

  it('is nothing between equal texts', () => {
    expect(diffWords('same', 'same')).toEqual([{ kind: 'same', text: 'same' }]);
    expect(diffWords('', '')).toEqual([]);
  });

  it('holds both versions whole', () => {
    const text = fc
      .array(fc.constantFrom('Amgen,', 'and', 'Roche', 'a', 'partners', 'ADC', '—', 'the'), {
        maxLength: 40,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const parts = diffWords(older, newer);
        expect(without(parts, 'added')).toBe(older);
        expect(without(parts, 'removed')).toBe(newer);
      }),
    );
  });
});
