import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { remark } from 'remark';
import type { Processor } from 'unified';

// Releases come from the web: HTML stays text. Indented text is never code in a release, nor a ruled line a heading.
const refused = ['htmlFlow', 'htmlText', 'codeIndented', 'setextUnderline', 'autolink'];

function releaseSyntax(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [gfmFootnote(), gfmTable(), { disable: { null: refused } }];
  data.fromMarkdownExtensions = [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()];
}

const processor = remark().use(releaseSyntax).freeze();

/** Reads a release's body: CommonMark with GFM tables and footnotes, without raw HTML. */
export const parseBody = (body: string): Root => processor.parse(body);
