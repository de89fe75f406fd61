import { expect, test } from 'vitest';
import { otherGivenNames } from '../../src/domain/given-names.ts';

test.each([
  ['Dan Quill', ['Daniel']],
  ['Daniel M. Quill', ['Dan', 'Danny']],
  ['Ted Quill', ['Edward', 'Theodore']],
  ['Ada Quill', []],
  ['', []],
])('%s', (person, names) => {
  expect(otherGivenNames(person)).toEqual(names);
});
