import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { remark } from 'remark';
import type { Processor } from 'unified';

// Releases come from the web: HTML stays text. Indented text is never code in a release, nor a ruled line a heading.
const refused = ['htmlFlow', 'htmlText', 'codeIndented', 'setextUnderline', 'autolink'];

const readerOf = (tables: boolean, notes: boolean) =>
  remark()
    .use(function releaseSyntax(this: Processor): undefined {
      const data = this.data();
      data.micromarkExtensions = [
        ...(notes ? [gfmFootnote()] : []),
        ...(tables ? [gfmTable()] : []),
        { disable: { null: refused } },
      ];
      data.fromMarkdownExtensions = [
        ...(notes ? [gfmFootnoteFromMarkdown()] : []),
        ...(tables ? [gfmTableFromMarkdown()] : []),
      ];
    })
    .freeze();

// Looking for tables and notes costs a fifth of the reading, and most releases have none.
const readers = [
  [readerOf(false, false), readerOf(false, true)],
  [readerOf(true, false), readerOf(true, true)],
] as const;

/** Reads a release's body: CommonMark with GFM tables and footnotes, without raw HTML. */
export const parseBody = (body: string): Root =>
  readers[body.includes('|') ? 1 : 0][body.includes('[^') ? 1 : 0].parse(body);
