import { beforeAll, describe, expect, test } from 'vitest';
import { divideAtNews } from '../../src/importer/head/news-start.ts';
import { importText } from '../../src/importer/import-release.ts';
import { toRich } from '../../src/importer/rich-text.ts';
import { cpuOf } from './cpu.ts';

const news =
  '<h1>Alpha Bio Announces First Patient Dosed in Phase 2 Study</h1><p>BOSTON--(BUSINESS WIRE)--Alpha Bio, Inc. (Nasdaq: ALBI) today announced that the first patient has been dosed in its study of ALB-201.</p>';
const page = (extra: string): string =>
  `<!doctype html><html><body>${extra}${news}${extra}</body></html>`;
const imported = (html: string) => importText(html, 'page.html');

// Machines differ, and so do their hours: what is hostile may cost so many times a plain page of 1 MB.
const most = 3;
let plain = 0;
beforeAll(() => {
  const paragraph =
    '<p>The plant on the river makes lamps for ships, as it did in its first year.</p>';
  plain = cpuOf(() => imported(page(paragraph.repeat(6_500))));
}, 120_000);

describe('hostile pages', () => {
  test.each([
    ['script', '<script>evil()</script>'],
    ['unclosed script', ''],
    ['event handler', '<div onclick="evil()">words</div>'],
    ['iframe', '<iframe src="javascript:evil()">evil</iframe>'],
    ['javascript link', '<a href="javascript:evil()">words</a>'],
    ['data link', '<a href="data:text/html,<script>evil()</script>">words</a>'],
    ['spaced javascript link', '<a href=" java\nscript:evil()">words</a>'],
    ['svg', '<svg><script>evil()</script><text onload="evil()">evil</text></svg>'],
    ['style', '<style>@import "evil"</style>'],
    ['object', '<object data="evil"><embed src="evil"></object>'],
    ['meta refresh', '<meta http-equiv="refresh" content="0;url=javascript:evil()">'],
    ['template', '<template><img src=x onerror=evil()></template>'],
    ['base', '<base href="https://evil.example/">'],
    ['math', '<math><mtext><img src=x onerror=evil()></mtext></math>'],
    ['comment', '<!-- evil --><!--[if IE]>evil<![endif]-->'],
  ])('%s leaves no trace', (_name, extra) => {
    const { markdown } = imported(page(extra));
    expect(markdown).not.toMatch(/evil|javascript:|onerror|<script|<iframe|<svg/i);
    expect(markdown).toContain('first patient has been dosed');
  });

  test.each([
    ['deep divs', `${'<div>'.repeat(60_000)}x${'</div>'.repeat(60_000)}`],
    ['deep bold', '<b>'.repeat(20_000)],
    ['deep links', '<a href="#">'.repeat(20_000)],
    ['deep tables', '<table><tr><td>'.repeat(5_000)],
    ['deep lists', '<ul><li>'.repeat(10_000)],
    ['a gigantic attribute', `<p title="${'a'.repeat(2_000_000)}">x</p>`],
    ['many attributes', `<p ${'a="b" '.repeat(50_000)}>x</p>`],
    ['open brackets', '<'.repeat(300_000)],
    ['open comments', '<!--'.repeat(100_000)],
    ['many entities', '&amp;'.repeat(200_000)],
    ['words in elements', '<span>Print</span> x '.repeat(40_000)],
    ['cards', '<article><h3><a href="#">x y z</a></h3></article>'.repeat(10_000)],
    ['more labels in a row than a call takes', `<div>${'<span>a</span>'.repeat(130_000)}</div>`],
    [
      'more paragraphs in a note than a call takes',
      `<table><tr><td>1</td><td>A note of a few words</td></tr><tr><td>2</td><td>A note of a few words${'<p>a</p>'.repeat(40_000)}</td></tr></table>`,
    ],
    ['data without end', '<script type="application/ld+json">{'.repeat(20_000)],
  ])(
    '%s cannot hang it',
    (_name, extra) => {
      const cpu = cpuOf(() => {
        try {
          imported(`<!doctype html><html><body>${news}${extra}</body></html>`);
        } catch (error) {
          expect(error).toHaveProperty('name', 'ImportRefusal');
        }
      });
      expect(cpu).toBeLessThan(most * plain);
    },
    120_000,
  );
});

describe('hostile texts', () => {
  const head =
    'Alpha Bio Announces First Patient Dosed\n\nBOSTON--(BUSINESS WIRE)--Alpha Bio today announced that the first patient has been dosed in its study.\n\n';
  test.each([
    ['brackets', '['.repeat(100_000)],
    ['links', '[a]('.repeat(50_000)],
    ['stars', '*a '.repeat(100_000)],
    ['stars without space', '*'.repeat(100_000)],
    ['underscores', '_a_'.repeat(50_000)],
    ['dollars', '$a'.repeat(50_000)],
    ['spaces', ' '.repeat(500_000) + 'x'],
    ['commas', 'A, '.repeat(100_000)],
    ['capitals', 'ABC '.repeat(100_000)],
    ['digits', '1 '.repeat(100_000)],
    ['phone digits', '617-'.repeat(50_000)],
    ['at signs', 'a@'.repeat(50_000)],
    ['dots', 'a.'.repeat(100_000)],
    ['tabs', 'a\tb\n'.repeat(20_000)],
    ['pipes', '| a '.repeat(50_000)],
    ['carets', '^{'.repeat(50_000)],
    ['superscripts', '²'.repeat(100_000)],
    ['mojibake', 'â€'.repeat(50_000)],
    ['parentheses', '('.repeat(100_000)],
    ['one word', 'a'.repeat(1_000_000)],
    ['more lines than a call takes', 'Alpha one\n'.repeat(130_000)],
    ['people without end', 'Contact: Jane Doe, (617) 555-0100, jane@acme.example\n'.repeat(4_000)],
    ['bullets', '• a\n'.repeat(20_000)],
    ['items apart', '-- Alpha has an item here\nand words (behind it)\n'.repeat(20_000)],
    ['lines apart', 'of the day on which it was opened by all and by others\n\n'.repeat(10_000)],
    [
      'growing indent',
      Array.from({ length: 1500 }, (_, at) => `${' '.repeat(at * 2)}• item`).join('\n'),
    ],
    ['contact heads', 'Contact:\n'.repeat(10_000)],
    ['buttons of a board', `${'reply '.repeat(60)}x`],
    ['a list head without end', `# # #\n\n${`related ${'a'.repeat(140)}\n\n`.repeat(100)}`],
    ['at signs alone', `said ${'@'.repeat(100_000)} 1\nand more`],
    ['articles', `said\n${'the'.repeat(33_000)} x\nand more`],
    ['a frame', `+-----+-----+\n|${'^'.repeat(100_000)}\n+-----+`],
    ['menus without a headline', 'Home\nLogin\nMenu\n\n'.repeat(10_000) + head],
    ['a menu', 'Home\n'.repeat(100_000)],
    ['trails', 'Home > News > '.repeat(50_000)],
    ['About', 'About Acme Acme '.repeat(20_000)],
    [
      'a sentence over many pages',
      'and the company said that it has gone on for years\nPage 2 of 3\n'.repeat(20_000),
    ],
    [
      'symbols',
      Array.from({ length: 20_000 }, (_, at) => `(Nasdaq: A${at.toString(36).toUpperCase()})`).join(
        ' ',
      ),
    ],
    [
      'people in one line',
      `Contact:\n${'Jane binti Doe (52-33) 5550-0118 loc. 204 '.repeat(12_000)}`,
    ],
  ])(
    '%s cannot hang it',
    (_name, extra) => {
      const cpu = cpuOf(() => {
        try {
          importText(head + extra);
        } catch (error) {
          expect(error).toHaveProperty('name', 'ImportRefusal');
        }
      });
      expect(cpu).toBeLessThan(most * plain);
    },
    120_000,
  );

  test.each(['Overview', 'Media Contact:', 'Transaction Overview'])(
    'headings above the news cannot hang it: %s',
    (heading) => {
      const lines = ['Alpha', ...Array.from({ length: 20_000 }, () => heading), head];
      const cpu = cpuOf(() =>
        divideAtNews(
          lines.map((text, at) => ({ kind: 'paragraph', lines: [toRich(text, at + 1)] })),
          0,
        ),
      );
      expect(cpu).toBeLessThan(most * plain);
    },
    120_000,
  );

  test.each([
    'Symbol: ALB\nCurrency: CAD\nForum: A\nSector: B\n',
    'Details\nCategory: News\nHits: 12\n',
  ])(
    "a page's own lines above the news cannot hang it: %s",
    (lines) => {
      const cpu = cpuOf(() => importText(lines.repeat(25_000) + head));
      expect(cpu).toBeLessThan(most * plain);
    },
    120_000,
  );

  test.each(['release.md', 'page.html'])(
    'a paragraph of more lines than a call takes is read: %s',
    (name) => {
      const lines = 'Alpha one\n'.repeat(130_000);
      const { body } = importText(
        name === 'page.html'
          ? `<h1>Alpha Opens a Plant</h1><p>${head}</p><p>${lines.replaceAll('\n', '<br>')}</p>`
          : head + lines,
        name,
      );
      expect(body.match(/Alpha one/g)).toHaveLength(130_000);
    },
    60_000,
  );

  test('markup in a text stays words', () => {
    const { body } = importText(
      `${head}<script>alert(1)</script> and [press](javascript:alert(1)) stay words.\n`,
    );
    expect(body).toContain('\\<script>');
    expect(body).not.toContain('](javascript');
  });
});
