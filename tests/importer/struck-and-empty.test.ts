import { describe, expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const title = 'Alder Mills Moves Its Meeting to Reno';
const opening =
  'RENO, April 16, 2012 -- Alder Mills, Inc., which makes flour, said today that its mill is open';
const more = 'Half of the people who worked there have found other places in the town by now.';
const read = (name: string, ...parts: string[]) =>
  importBytes(Buffer.from(parts.join('\n\n')), name, { slug: 'a' });

describe('words struck through in a Markdown source', () => {
  test.each(['~~May 4~~', '<s>May 4</s>', '<del>May 4</del>'])(
    '%s goes and is listed',
    (struck) => {
      const { body, leftOut } = read(
        'a.md',
        `# ${title}`,
        `${opening} from ${struck} May 5.`,
        more,
      );
      expect(body).toContain('mill is open from May 5.');
      expect(leftOut).toContainEqual(expect.objectContaining({ line: 3, text: 'May 4' }));
    },
  );

  test('a line of its own and the sign for about stay', () => {
    const { body } = read('a.md', `# ${title}`, `${opening} to ~5 or ~6 people.`, `~~${more}~~`);
    expect(body).toContain('to ~5 or ~6 people.');
    expect(body).toContain(more);
  });
});

describe('signs and numbers that stand alone', () => {
  test('a number without words in Markdown is kept', () => {
    const { body } = read('a.md', `# ${title}`, `${opening}.`, '1.', more, '1. One\n2.\n3. Three');
    expect(body).toContain('1\\.');
    expect(body).toContain('1. One\n2.\n3. Three');
  });

  test('an equals sign at the end of a line that heads nothing is kept', () => {
    const { body } = read('a.txt', title, `${opening}.`, `Cost =\n${more}`, '= Outlook =', more);
    expect(body).toContain('Cost =');
  });

  test.each(['~~', '—', '- -', '***'])(
    '"%s" below the points of a deck loses none of them',
    (sign) => {
      const { body, title: headline } = read(
        'a.txt',
        title,
        '- To be held in two halls\n- Sixty people expected',
        `${sign}\n${opening}.`,
        more,
      );
      expect(headline).toBe(title);
      expect(body).toContain('- To be held in two halls\n- Sixty people expected');
    },
  );
});
