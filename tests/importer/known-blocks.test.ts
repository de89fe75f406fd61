import { describe, expect, test } from 'vitest';
import { readContacts } from '../../src/importer/contacts/contacts.ts';
import { noEvidence } from '../../src/importer/contacts/evidence.ts';
import { readKnownContacts } from '../../src/importer/contacts/known-blocks.ts';

const lines = ['Contact:', 'Calder Marsh', '413-555-0142', 'calder.marsh@optics.example'];
const ofFirm = { ...noEvidence, isFirm: (words: string) => words === 'Calder Marsh' };

describe('lines of contacts that stand in many releases', () => {
  test('are read as they are alone, each time', () => {
    const alone = readContacts(lines, noEvidence);
    expect(alone).toHaveLength(1);
    expect(readKnownContacts(lines, noEvidence, false)).toEqual(alone);
    expect(readKnownContacts(lines, noEvidence, false)).toEqual(alone);
  });

  test('are read anew where a release says otherwise of their words', () => {
    const firm = ['Contact:', 'Calder Marsh', '413-555-0142'];
    const person = readKnownContacts(firm, noEvidence, false);
    expect(person).toEqual(readContacts(firm, noEvidence));
    expect(readKnownContacts(firm, ofFirm, false)).toEqual(readContacts(firm, ofFirm));
    expect(readKnownContacts(firm, ofFirm, false)).not.toEqual(person);
    expect(readKnownContacts(firm, noEvidence, false)).toEqual(person);
  });

  test('are read anew where people are named above them', () => {
    expect(readKnownContacts(lines, noEvidence, true)).toEqual(
      readContacts(lines, noEvidence, true),
    );
  });

  test('are read whatever their length', () => {
    const many = Array.from(
      { length: 400 },
      (_, at) => `Media: Jane Doe, 413-555-${String(1000 + at)}`,
    );
    expect(readKnownContacts(many, noEvidence, false)).toEqual(readContacts(many, noEvidence));
  });
});
