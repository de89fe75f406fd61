import { expect, test } from 'vitest';
import { otherGivenNames } from '../../src/domain/given-names.ts';

test.each([
  ['Dan Quill', ['Daniel']],
  ['Daniel M. Quill', ['Dan', 'Danny']],
  ['Ted Quill', ['Edward', 'Theodore']],
  ['Ada Quill', []],
  // "gene" and "will" are searched for as words.
  ['Eugene Quill', []],
  ['William Quill', ['Bill']],
  ['', []],
])('%s', (person, names) => {
  expect(otherGivenNames(person)).toEqual(names);
});
