import { describe, expect, it } from 'vitest';
import { findSpeakers, toIndexName } from '../../src/domain/people.ts';

describe('people who are quoted', () => {
  it.each([
    ['"Good," commented James O’Leary, MD, Vice President.', ['James O’Leary']],
    ['"Good," said Dan Junius. "Better."', ['Dan Junius']],
    ['"Good," added Dr. Ada M. van der Quill, President.', ['Ada M. van der Quill']],
    ['"Good," Ada Quill, President and CEO, said today.', ['Ada Quill']],
    ['The Company said patients improved.', []],
    ['It is said of Northwind that it grows.', []],
  ])('are found: %s', (text, names) => {
    expect(findSpeakers(text)).toEqual(names);
  });

  it.each([
    ['Ada Quill', 'Quill, Ada'],
    ["James O'Leary", "O'Leary, James"],
    ['Ada van der Quill', 'van der Quill, Ada'],
    ['Quill', 'Quill'],
  ])('are listed by last name: %s', (name, listed) => {
    expect(toIndexName(name)).toBe(listed);
  });

  it.each(['said Ada ', 'Ada '])(
    'are looked for in time that grows with the text alone: %s',
    (word) => {
      const start = process.cpuUsage();
      const long = `said "${word.repeat(20_000)}`;
      findSpeakers(long);
      expect(process.cpuUsage(start).user / 1e3).toBeLessThan(2_000);
    },
  );
});
