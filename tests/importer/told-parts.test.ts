import { describe, expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const news = [
  'Larch Mills Buys Dove Paper',
  'DULUTH, Minn., May 4, 2010 -- Larch Mills Inc. (NYSE: LRCH) said today that it has bought Dove Paper, a maker of envelopes with three mills in Minnesota and Wisconsin.',
  'Dove had sales of about $90 million in 2009 and employs 410 people. Its envelopes will be sold beside those of Larch from June.',
];

const read = (
  label: string,
  below: readonly string[],
  form = 'txt',
): { markdown: string; gone: readonly string[] } => {
  const heading = form === 'md' ? `## ${label}` : label;
  const source = [...news, heading, ...below].join('\n\n');
  const { markdown, leftOut } = importBytes(new TextEncoder().encode(source), `larch.${form}`);
  return { markdown, gone: leftOut.map(({ text }) => text) };
};

const points = '- A mill in Cloquet with 70 workers\n- Two warehouses on the lake';
const amounts = '- Sales of $12.4 million, up 9%\n- Net income of $1.1 million\n- A dividend of 5%';
const sentences =
  '- The mill in Cloquet was refitted for $4 million.\n- The mill in Ashland sold 8% more than in 2009.';
const titles =
  '- Oil Prices Fall Again\n- Alder Bank Names a Treasurer\n- Six Funds to Watch Today';

describe.each(['txt', 'md'])('a heading of a page above words of the release, .%s', (form) => {
  test.each([
    ['Other News', [points, 'The purchase is the third in four years.']],
    ['Related Products', [points, 'The purchase is the third in four years.']],
    ['Further Information', [points, 'The purchase is the third in four years.']],
    ['Newsletter', [points, 'The purchase is the third in four years.']],
    ['In Other News', [sentences]],
    ['Recent News', [amounts]],
    ['Other Announcements', ['In April, Larch opened a mill in Ashland.']],
  ])('“%s” heads them', (label, below) => {
    const { markdown, gone } = read(label, below, form);
    expect(gone).toEqual([]);
    expect(markdown).toContain(label);
  });

  test.each([
    ['Other News', [titles]],
    ['Related Products', [titles, '© 2010 Newsdesk Media. All rights reserved.']],
    ['Recent News', ['- Larch names a treasurer\n- Larch to present in Chicago']],
    ['Recent News', ['- Larch buys a mill for $3 million\n- Larch sells a mill for $2 million']],
    ['Latest News', ['Oil Prices Fall Again', 'Oil fell again on Monday as traders sold.']],
    ['Related Articles', ['The purchase is the third in four years by Larch.']],
  ])('“%s” heads other stories', (label, below) => {
    const { markdown, gone } = read(label, below, form);
    expect(gone.length).toBeGreaterThan(1);
    expect(markdown).not.toContain(label);
  });
});
