import { describe, expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const read = (markdown: string) => importBytes(Buffer.from(markdown), 'post.md', { slug: 'post' });

const tail = `

The ships replace two that were built in 1988 and 1990 at the same yard, which has changed hands three times since then.

“They sail on a third of the fuel,” said Karla Bruun, managing director of the company.
`;

describe('elements of a page in a Markdown source', () => {
  test('are what Markdown writes for them', () => {
    const { release, body, leftOut } = read(`---
post_title: Hollin Ferries orders two ships
publishDate: 2019-04-11
---
<!-- wp:heading {"level":1} -->
<h1 class="wp-block-heading">
  Hollin Ferries orders
  two ships</h1>
<!-- /wp:heading -->

<p>AALBORG, Denmark, 11 April 2019 <b>– </b>Hollin Ferries A/S today ordered <em>two</em> ships from <a href="https://yard.example/a">Munkebo Yard</a>.<br/>They cost DKK 210&nbsp;million.<br></p>
<p>The ships emit a third less CO<sub>2</sub> (p < 0.05).</p>

<ul class="x">
  <li><p>First ship in 2021</p></li>
  <li>Second ship
     in 2022
    <ol>
      <li>hull</li>
      <li>engine</li>
    </ol>
  </li>
</ul>
<table border="1">
<tr><th>Year</th><th>Ships</th></tr>
<tr><td>2021</td><td>1</td></tr>
<tr><td>2022</td>
<td>2</td></tr>
</table>
<h2>About Hollin</h2><p>Hollin sails <strong>fast</strong>.</p><script>
track(1)
</script>
<div class="contact"><strong>Contact:</strong><br>
Jane Roe<br>
+45 55 55 01 20<br>
jane@hollin.example</div>
<div>Share this story on Facebook</div>
`);
    expect(release).toMatchObject({
      title: 'Hollin Ferries orders two ships',
      date: '2019-04-11',
      place: 'AALBORG, Denmark',
      contacts: [{ name: 'Jane Roe', phone: '+45 55 55 01 20', email: 'jane@hollin.example' }],
    });
    expect(body).toContain('ordered *two* ships from [Munkebo Yard](https://yard.example/a).');
    expect(body).toContain('a third less CO₂ (p < 0.05).');
    expect(body).toContain('- Second ship in 2022\n  1. hull\n  2. engine\n');
    expect(body).toContain('| 2022 | 2 |');
    expect(body).toContain('## About Hollin\n\nHollin sails **fast**.');
    expect(body).not.toMatch(/track|wp:|<\w/);
    expect(leftOut.at(-1)).toMatchObject({ line: 37, text: 'Share this story on Facebook' });
  });

  test.each([
    ['Elmstead, den 4. Mai 2021', '<div align="right"><i>Elmstead, den 4. Mai 2021</i></div>\n\n'],
    ['Communiqué', '<center><b>Communiqué</b></center>\n'],
  ])('set nothing but what they hold: %s', (words, line) => {
    const { body } = read(`${line}# Alder orders two ships

ELMSTEAD, N.J., May 4, 2021 – Alder Ferries today ordered two ships from a yard in Maine.${tail}`);
    expect(body).not.toContain('<');
    expect(body).not.toContain('* *');
    expect(words).not.toBe('');
  });

  test('stay where a release tells of them', () => {
    const { body } = read(`# Alder teaches screens to read tags

ELMSTEAD, N.J., May 4, 2021 – Alder Software today taught its reader the tag <abbr> and what it calls <Alder>, for p < 0.05 of all pages.${tail}`);
    expect(body).toContain('<abbr');
    expect(body).toContain('<Alder');
    expect(body).toContain('p < 0.05');
    const quoting = read(`# Alder teaches screens to read tags

ELMSTEAD, N.J., May 4, 2021 – Alder Software today taught its reader \`<p>one</p>\` and \`<b>two</b>\`, which no reader knew.${tail}`);
    expect(quoting.body).toContain('<p>one');
  });
});
