import { expect, test } from 'vitest';
import { renderRelease } from '../../src/markdown/render-release.ts';

const render = (body: string): string =>
  renderRelease(body, {
    findMentions: () => [],
    knowledge: { isCompound: () => false, isCompany: () => false },
    addressOf: () => '/',
    findTerms: () => [],
    quotes: [],
  })
    .sections.map(({ html }) => html)
    .join('\n');

test.each(['1', '*', '**', '†', 'a', 'A'])(
  'a note and what refers to it show the mark as it was printed: %s',
  (mark) => {
    const html = render(`The room holds 500 GB[^${mark}] of samples.\n\n[^${mark}]: One box.`);
    const shown = [...html.matchAll(/href="#(?:note|ref)-[^"]*"[^>]*>([^<]*)</g)];
    expect(shown.map(([, words]) => words)).toEqual([mark, mark]);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    for (const [, to] of html.matchAll(/href="#((?:note|ref)-[^"]*)"/g)) expect(ids).toContain(to);
  },
);

const table = '| | 2005 |\n| --- | --- |\n| Revenue | 3 |';

test('a table scrolls in a box of its own, named after the words that lead to it', () => {
  expect(render(`Results by year:\n\n${table}`)).toContain(
    '<figure id="p2" data-caption="Table 1"><div class="table-box" role="region" tabindex="0" aria-label="Table 1: Results by year"><table><thead><tr><td></td><th scope="col">2005</th></tr></thead><tbody><tr><td>Revenue</td><td>3</td></tr></tbody></table></div><a class="mark" href="#p2" data-number="2" aria-label="Paragraph 2"></a></figure>',
  );
});

test('tables are numbered through, and named after their section where no short paragraph leads', () => {
  const long = 'Many words. '.repeat(20);
  const html = render(`## Results\n\n${table}\n\n${long}\n\n${table}\n\n${table}`);
  expect([...html.matchAll(/aria-label="(Table[^"]*)"/g)].map(([, label]) => label)).toEqual([
    'Table 1: Results',
    'Table 2: Results',
    'Table 3: Results',
  ]);
  expect(render(`${long}\n\n${table}`)).toContain('aria-label="Table 1"');
});

test('the caption is no word of the release', () => {
  const text = render(`Lead.\n\n${table}`).replace(/<[^>]*>/g, ' ');
  expect(text.split(/\s+/).filter((word) => word !== '')).toEqual([
    'Lead.',
    '2005',
    'Revenue',
    '3',
  ]);
});
