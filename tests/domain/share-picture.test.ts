import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakLines,
  composeSharePicture,
  fitTitle,
  type Pen,
} from '../../src/domain/share-picture.ts';

// Every letter half as wide as it is high.
const pen: Pen = {
  widthOf: (text, size) => text.length * size * 0.5,
  draw: (text, x, y, size) => `[${String(x)},${String(y)},${String(size)}:${text}]`,
};
const fits = (line: string): boolean => line.length <= 12;

describe('the lines of a title', () => {
  it('are as long as they fit', () => {
    expect(breakLines('one two three four', fits)).toEqual(['one two', 'three four']);
    expect(breakLines('a verylongwordindeed b', fits)).toEqual(['a', 'verylongwordindeed', 'b']);
  });

  it('hold every word in order', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const words = text.split(/\s+/).filter((word) => word !== '');
        expect(breakLines(text, fits).join(' ')).toBe(words.join(' '));
      }),
    );
  });
});

describe('a title', () => {
  it('is large when it is short, and smaller when it is long', () => {
    const short = fitTitle('Agency approves', pen);
    const long = fitTitle('word '.repeat(30).trim(), pen);
    expect(short).toEqual({ size: 76, lines: ['Agency approves'] });
    expect(long.size).toBeLessThan(short.size);
  });

  it('never runs out of the picture', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 600 }), (title) => {
        const { size, lines } = fitTitle(title, pen);
        expect(lines.length * size * 1.18).toBeLessThanOrEqual(350);
        for (const line of lines) expect(pen.widthOf(line, size)).toBeLessThanOrEqual(1016);
      }),
    );
  });

  it('ends in an ellipsis where it is cut', () => {
    expect(fitTitle('word '.repeat(200), pen).lines.at(-1)).toMatch(/word…$/);
  });
});

describe('a share picture', () => {
  it('shows date, title and archive in its colours', () => {
    const colours = { paper: '#ffffff', ink: '#000000', soft: '#555555', band: '#00619c' };
    const svg = composeSharePicture(
      { above: '9 March 2004', title: 'Agency approves', foot: 'The archive', colours },
      { bold: pen, regular: pen },
    );
    for (const part of ['9 March 2004', 'Agency approves', 'The archive', '#00619c', '1200'])
      expect(svg).toContain(part);
  });
});
