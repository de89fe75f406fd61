import { describe, expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';
import { joinBrokenStarts } from '../../src/importer/markdown/broken-starts.ts';

const read = (text: string) => importBytes(Buffer.from(text), 'release.md');

const filing = `EXHIBIT
99.1

**Corvane
Audio Sues Two Makers of Hearing Loops**

**SANTA
FE, N.M.—May 6, 2009**—Corvane Audio, Inc. \\[NASDAQ: CRVN\\], a maker
of hearing loops for halls and churches, today announced that it has filed two
suits for infringement of its patents.

Corvane
seeks damages and an end to the sale of the products.

In
addition to these suits a third one has been pending in Utah since 2007.

“We paid
for nine years of work before we sold the first loop,” said Ira Holm, General
Counsel of Corvane.

**About
Corvane Audio**

Founded in
1996, Corvane Audio, Inc. designs and sells hearing loops. Its products are sold in 40
countries.

**Contact:**

Jane
Donnelly
Corvane Audio, Inc.
505-555-0134
press@corvane.example
`;

describe('a Markdown source that breaks its paragraphs behind their first words', () => {
  test('has its headline, its place, its headings and its people whole', () => {
    const { release, title, body } = read(filing);
    expect(title).toBe('Corvane Audio Sues Two Makers of Hearing Loops');
    expect(release.place).toBe('SANTA FE, N.M.');
    expect(body).toContain('\n## About Corvane Audio\n\nFounded in 1996, Corvane Audio, Inc.');
    expect(body).not.toContain('## Founded');
    expect(release.contacts).toMatchObject([
      { name: 'Jane Donnelly', phone: '505-555-0134', email: 'press@corvane.example' },
    ]);
  });

  test('joins a given name with the initial below it', () => {
    const card = filing.replace('\nDonnelly', '\nE. Donnelly, Ph.D.');
    expect(read(card).release.contacts).toMatchObject([
      { name: expect.stringMatching(/^Jane E\. Donnelly/) as string },
    ]);
  });

  test('joins an area code with the number below it', () => {
    const card = filing.replace('505-555-0134', '(505)\n555-0134');
    expect(read(card).release.contacts).toMatchObject([{ phone: '(505) 555-0134' }]);
  });

  test('keeps the number of every line behind a paragraph', () => {
    const joined = joinBrokenStarts(filing).split('\n');
    expect(joined).toHaveLength(filing.split('\n').length);
    expect(joined.indexOf('505-555-0134')).toBe(filing.split('\n').indexOf('505-555-0134') - 1);
    expect(joined.lastIndexOf('**Contact:**')).toBe(filing.split('\n').indexOf('**Contact:**'));
  });

  test('is left as it is where its lines are whole', () => {
    const tidy = '# Alder Opens a Mill\n\nOMAHA, Neb. -- Alder has opened a mill.\n\nBackground\n';
    expect(joinBrokenStarts(tidy)).toBe(tidy);
  });
});
