import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'mdast-util-to-string';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMentionFinder } from '../../src/domain/names.ts';
import { foldForQuote, toQuoteAnchor } from '../../src/domain/quotes.ts';
import { buildTermFinder } from '../../src/domain/terms.ts';
import { type CitedQuote, markQuotes } from '../../src/markdown/mark-quotes.ts';
import { renderRelease, type RenderedRelease } from '../../src/markdown/render-release.ts';

const cited = (quote: string, outcomes: CitedQuote['outcomes'] = []): CitedQuote => ({
  quote,
  anchor: toQuoteAnchor(quote),
  outcomes,
});

const render = (body: string, quotes: readonly CitedQuote[]): RenderedRelease =>
  renderRelease(body, {
    findMentions: buildMentionFinder([
      { kind: 'compound', id: 'nwx10', names: [{ name: 'NWX-10', kind: 'code' }] },
    ]),
    knowledge: { isCompound: () => false, isCompany: () => false },
    addressOf: ({ id }) => `/compounds/${id}/`,
    findTerms: buildTermFinder([{ term: 'PFS', expansion: 'progression-free survival' }]),
    quotes,
  });

const html = (body: string, quotes: readonly CitedQuote[]): string =>
  render(body, quotes)
    .sections.flatMap(({ blocks }) => blocks.map((block) => block.html))
    .join('');

const q = toQuoteAnchor;

describe('the words that a statement cites', () => {
  it('carry an anchor in their paragraph and a class that the anchor lights', () => {
    expect(html('First. The trial began today. Last.', [cited('The trial began')])).toBe(
      `<p id="p1">First. <span id="${q('The trial began')}" class="q q1"></span><span class="s1">The trial began</span> today. Last.<a class="mark" href="#p1" data-number="1" aria-label="Paragraph 1"></a></p>`,
    );
  });

  it('are marked across links, notes and line breaks', () => {
    const release = render('We gave\\\nNWX-10 to all.[^1] It worked.\n\n[^1]: Note.', [
      cited('gave NWX-10 to all. It'),
    ]);
    const [text] = release.sections;
    expect(text?.blocks[0]?.html).toContain('<span class="s1">gave</span><br>');
    expect(text?.blocks[0]?.html).toContain(
      '<a href="/compounds/nwx10/" class="name"><span class="s1">NWX-10</span></a>',
    );
    expect(text?.blocks[0]?.html).toContain('<span class="s1"> It</span> worked.');
    expect(release.quotes).toEqual(new Map([[q('gave NWX-10 to all. It'), 'p1']]));
  });

  it('are told apart when they overlap, cross or are the same', () => {
    const page = html('one two three four five', [
      cited('two three'),
      cited('three four'),
      cited('one two three four five'),
    ]);
    expect(page.replace(/<span id=[^>]*><\/span>/g, '')).toContain(
      '<span class="s1">one </span><span class="s1 s2">two </span><span class="s1 s2 s3">three</span><span class="s1 s3"> four</span><span class="s1"> five</span>',
    );
  });

  it('lead from an expectation to what came of it, by a mark without words', () => {
    const outcome = { href: '/expectations/#e1', label: 'What came of it: met', status: 'met' };
    const page = html('We expect NWX-10 data in May. Good.', [
      cited('We expect NWX-10 data', [outcome]),
    ]);
    expect(page).toContain(
      '<span class="s1"> data</span><a class="said said-met" href="/expectations/#e1" aria-label="What came of it: met"></a> in May.',
    );
  });

  it('put the mark behind the signs that close the words, not within a word', () => {
    const outcome = { href: '#e1', label: 'met', status: 'met' };
    const mark = '<a class="said said-met" href="#e1" aria-label="met"></a>';
    expect(html('"Data (in May)." Good.', [cited('Data (in May', [outcome])])).toContain(
      `May</span>)."${mark} Good.`,
    );
    expect(html('In May\u2019s data.', [cited('In May', [outcome])])).toContain(
      `May</span>${mark}\u2019s data.`,
    );
  });

  it('never puts a mark inside a link', () => {
    const outcome = { href: '/expectations/#e1', label: 'What came of it: open', status: 'open' };
    expect(html('We await NWX-10 soon.', [cited('We await NWX', [outcome])])).toContain(
      '<span class="s1">NWX</span>-10</a><a class="said said-open"',
    );
  });

  it('explains an abbreviation where a section first has it, and only there', () => {
    const page = html('Median PFS was 14 months; PFS at six.\n\n## More\n\nPFS again.', []);
    expect(page.match(/<abbr title="progression-free survival">PFS<\/abbr>/g)).toHaveLength(2);
  });

  const words = fc.array(fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'NWX-10', 'of', '5'), {
    minLength: 3,
    maxLength: 30,
  });
  const paragraph = (children: ElementContent[]): Root => ({
    type: 'root',
    children: [{ type: 'element', tagName: 'p', properties: { id: 'p1' }, children }],
  });

  it('keeps every word, and marks exactly the cited ones, however quotes and links fall', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(fc.tuple(fc.nat(29), fc.nat(12)), { minLength: 1, maxLength: 12 }),
        fc.array(fc.nat(29), { maxLength: 4 }),
        (all, ranges, links) => {
          const children = all.flatMap((word, at): ElementContent[] => {
            const text = { type: 'text' as const, value: at === 0 ? word : ` ${word}` };
            const link: Element = {
              type: 'element',
              tagName: 'a',
              properties: {},
              children: [text],
            };
            return [links.includes(at) ? link : text];
          });
          const tree = paragraph(children);
          const text = all.join(' ');
          const quotes = ranges.map(([from, length]) =>
            all.slice(from % all.length, (from % all.length) + length + 1).join(' '),
          );
          const found = new Map<string, string>();
          const unique = [...new Map(quotes.map((quote) => [q(quote), cited(quote)])).values()];
          markQuotes(tree, unique, found);
          expect(toString(tree)).toBe(text);
          for (const { quote } of unique) {
            expect(found.get(q(quote))).toBe('p1');
            const page = toHtml(tree);
            const number = new RegExp(`id="${q(quote)}" class="q q(\\d+)"`).exec(page)?.[1];
            const marked = [...page.matchAll(/<span class="(s[^"]*)">([^<]*)<\/span>/g)]
              .filter(([, names]) => names?.split(' ').includes(`s${String(number)}`))
              .map(([, , inner]) => inner)
              .join('');
            expect(foldForQuote(marked).folded).toBe(foldForQuote(quote).folded);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
