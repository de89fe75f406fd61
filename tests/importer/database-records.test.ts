import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const printed = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, 'fixtures', `${name}.txt`), 'utf8');

const read = (text: string) => importBytes(new TextEncoder().encode(text), 'record.txt');

describe('records of databases for research', () => {
  it('lists the labels and what the database says of its copy as left out', () => {
    const { leftOut } = read(printed('database-record-nexis'));
    expect(leftOut.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        '3 of 41 DOCUMENTS',
        'LENGTH: 164 words',
        'HEADLINE:',
        'LOAD-DATE: October 15, 1997',
      ]),
    );
  });

  it('keeps labels that the release prints itself', () => {
    expect(read(printed('database-record-nexis')).markdown).toContain(
      'Company: a family of forty grinders',
    );
  });

  it('refuses several releases in one source, and says where they begin', () => {
    const one = printed('database-record-nexis');
    expect(() => read(`${one}\n${one.replaceAll('Ferncliff', 'Alderman')}`)).toThrow(
      /holds 2 releases of a database, whose texts begin in the lines 17, \d+\.$/,
    );
  });

  it('leaves a release alone that has one such label', () => {
    const own = [
      'Alder Reports on Its Mill',
      '',
      'LENGTH: 318 words',
      '',
      'ELY, Minn., May 4, 2011 /PRNewswire/ -- Alder Mills Inc. said today that its mill in Ely has been open for a year.',
      '',
      'Body',
      '',
      'The body of the mill is of oak. It was built by forty carpenters in the summer of 1911 and moved twice since.',
    ].join('\n');
    expect(read(own).markdown).toContain('LENGTH: 318 words');
  });
});
