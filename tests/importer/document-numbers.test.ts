import { expect, test } from 'vitest';
import { isPerson } from '../../src/importer/contacts/people.ts';
import { readDateline } from '../../src/importer/dateline/dateline.ts';
import { isDocumentNumber } from '../../src/importer/head/document-numbers.ts';
import { readMarker } from '../../src/importer/text/lists.ts';

test.each([
  'SEC File No. 333-12345',
  'Central Index Key: 0001234567',
  'Company Registration Number: SC123456',
  'HRB 44123',
  'ABN 12 345 678 901',
  'Organisationsnummer: 556677-8899',
  'Filed 2005-02-10',
  'Accepted: 2005-02-10 16:05:12',
])('a number of a register or a day of an archive: %s', (line) => {
  expect(isDocumentNumber(line)).toBe(true);
});

test.each([
  'Filed for Approval in Europe in 2005',
  'File Number 5 Opens 2012',
  'Registration Opens May 3, 2012',
  'Company No. 9 Wins',
  'Received 2004 Award',
])('a headline with a number: %s', (line) => {
  expect(isDocumentNumber(line)).toBe(false);
});

test('a shelf of several wires is no place', () => {
  expect(readDateline('UK Regulatory (RNS & others)')).toBeUndefined();
  expect(readDateline('Company News (Business Wire and others)')).toBeUndefined();
  expect(readDateline('LONDON (RNS) - Alder said')?.place).toBe('LONDON');
  expect(readDateline('PARIS (PR Newswire & Business Wire) -- Alder said')?.place).toBe('PARIS');
});

test('links are nobody, a family may be called so', () => {
  expect(isPerson('Stock Research Links')).toBe(false);
  expect(isPerson('Jay Links')).toBe(true);
});

test('the rest of a lost sign stands behind a bullet', () => {
  expect(readMarker('·; Revenue up 22%')?.length).toBe(3);
  expect(readMarker('•; Revenue up 22%')?.length).toBe(3);
  expect(readMarker('; Revenue up 22%')).toBeUndefined();
});
