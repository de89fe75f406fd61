import { describe, expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';
import { mendLeftTags } from '../../src/importer/markdown/left-tags.ts';
import { RepairLog } from '../../src/importer/repair-log.ts';

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

  test.each([
    ['bold type that nothing ends', '<b>one\n\n'.repeat(4000)],
    ['bold type that ends far below', `${'<b>one\n\n'.repeat(2000)}</b>`],
    ['openings of comments', '<!--'.repeat(20_000)],
    ['boxes in boxes', '<div>\n\n'.repeat(2000)],
    ['quotations in quotations', `${'> '.repeat(200)}<b>one</b>`],
  ])('cannot hang it: %s', (_kind, text) => {
    const begin = performance.now();
    mendLeftTags(text, new RepairLog());
    expect(performance.now() - begin).toBeLessThan(10_000);
  });

  const above = `# Alder orders two ships

ELMSTEAD, N.J., May 4, 2021 – Alder Ferries today ordered two ships from a yard in Maine.

`;

  test.each([
    [
      'nested lists',
      '<ul>\n<li>Hull\n<ul>\n<li>of <b>steel</b> plates\n<li>of pine\n</ul>\n</li>\n<li>Engine</li>\n</ul>',
      '- Hull\n  - of **steel** plates\n  - of pine\n- Engine\n',
    ],
    [
      'an element in an item of Markdown',
      '- hull<br>and keel\n- 10 m<sup>2</sup> of deck\n  - of <b>pine</b> boards',
      '- hull and keel\n- 10 m² of deck\n  - of **pine** boards\n',
    ],
    [
      'a list whose items stand apart',
      '<ol>\n\n<li>hull *first*</li>\n\n<li>engine\n\n</ol>',
      '1. hull *first*\n2. engine\n',
    ],
    [
      'cells of a table of Markdown',
      '| Year | Ships |\n| --- | --- |\n| 2021<br>2022 | <b>1</b> at 10 m<sup>2</sup> |',
      '| 2021 2022 | **1** at 10 m² |',
    ],
    [
      'a table of a page',
      '<table>\n<tr><th>Year<th>Ships\n<tr><td>2021 &amp; 2022<td>1|2\n<tr><td>2023<td>3<br>4\n</table>',
      '| 2021 & 2022 | 1\\|2 |\n| 2023 | 3 4 |',
    ],
    [
      'addresses that are none',
      'Read <a href="javascript:steal()" onclick="steal()">the offer</a> and <a href="https://alder.example/?a=1&amp;b=2">the plan</a>.',
      'Read the offer and [the plan](https://alder.example/?a=1&b=2).',
    ],
    [
      'a rule between lines',
      'Alder Ferries<br>12 Pier Road<br/>\nElmstead',
      'Ferries\\\n12 Pier Road\\\nElmstead',
    ],
    [
      'paragraphs in an element that two breaks part',
      'The ships sail fast.<br><br>They sail far, too.',
      'The ships sail fast.\n\nThey sail far, too.',
    ],
    [
      'raised letters',
      'The 10<sup>th</sup> ship of Alder<sup>TM</sup> emits no CO<sub>2</sub>.',
      'The 10th ship of Alder™ emits no CO₂.',
    ],
    [
      'comments',
      'Both ships <!-- three? -->sail in May.\n\n<!--\n\nnot yet\n\n-->',
      'Both ships sail in May.',
    ],
    [
      'entities',
      '<p>Pine&nbsp;&amp; Birch Ltd say &lt;b&gt; 5 * 3 * 2 &copy;</p>',
      'Pine & Birch Ltd say \\<b> 5 \\* 3 \\* 2 ©',
    ],
    [
      'an element over paragraphs',
      'The yard says <b>that both ships\n\nsail in May</b> of next year.',
      'says **that both ships**\n\n**sail in May** of next year.',
    ],
    [
      'Markdown in an element',
      '<section>\n\nThe **first** ship:\n\n- hull\n- engine\n\n</section>',
      'The **first** ship:\n\n- hull\n- engine\n',
    ],
    [
      'a quotation',
      '> Both <b>ships</b> sail<br>\n> in May.\n\n> <p>Each of them\n> alone.</p>',
      'Both **ships** sail\\\nin May.\n\nEach of them alone.',
    ],
    [
      'stars that would show',
      'Now<b>: </b>sailing and <i>5*3</i> <b>Call:</b>us.',
      'Now: sailing and 5\\*3 Call:us.',
    ],
  ])('keep each word: %s', (_kind, printed, written) => {
    const { body } = read(`${above}${printed}${tail}`);
    expect(body).toContain(written);
  });

  test('leave no trace of what a page does', () => {
    const { body } = read(`${above}<script>
track("<b>one</b>")

track("two")
</script>

<style>p { color: red }</style>

<p onclick="track()" style="color: red">Both sail in <span onmouseover="track()">May</span>.</p>${tail}`);
    expect(body).toContain('Both sail in May.');
    expect(body).not.toMatch(/track|color|script|onclick|span/);
  });

  test.each(['<abbr> and </b>', '<!-- of a page', '<Alder Ships>', '<script> or <p>'])(
    'are words where nothing closes them: %s',
    (words) => {
      const { body } = read(`${above}It taught its reader ${words} in <em>one</em> week.${tail}`);
      expect(body.replaceAll('\\', '')).toContain(`its reader ${words} in *one* week.`);
      expect(body).toContain('They sail on a third of the fuel');
    },
  );
});
