/** One block of an invented release, before it is written as a received text or as Markdown. */
export type InventedBlock =
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'notes'; readonly notes: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** The words of one invented release. */
export interface InventedText {
  /** Lines above the headline. */
  readonly masthead: readonly string[];
  /** The headline. */
  readonly title: string;
  /** What stands under it; `{^1}` in a text points to the first note. */
  readonly blocks: readonly InventedBlock[];
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const raised = (number: string): string =>
  Array.from(number, (digit) => raisedDigits.charAt(Number(digit))).join('');

const noteMark = /\{\^(\d+)\}/g;

const receivedBlock = (block: InventedBlock): string => {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => `- *${item}*`).join('\n');
    case 'heading':
    case 'paragraph':
      return block.text.replace(noteMark, (_mark, number: string) => raised(number));
    case 'lines':
      return block.lines.join('\n');
    case 'notes':
      return block.notes.map((note, at) => `${raised(String(at + 1))} ${note}`).join('\n\n');
    case 'table':
      return block.rows.map((row) => row.join('\t')).join('\n');
  }
};

/** The text as a wire would have sent it. */
export const toReceivedText = (text: InventedText): string =>
  `${[...text.masthead, text.title, ...text.blocks.map(receivedBlock)].join('\n\n')}\n`;

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const markdownBlock = (block: InventedBlock): string => {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'heading':
      return `## ${block.text}`;
    case 'paragraph':
      return block.text
        .replace(noteMark, (_mark, number: string) => `[^${number}]`)
        .replaceAll('](#)', '')
        .replace(/\[(?!\^)/g, '');
    case 'lines':
      return block.lines.join('\\\n');
    case 'notes':
      return block.notes.map((note, at) => `[^${String(at + 1)}]: ${note}`).join('\n\n');
    case 'table': {
      const [head = [], ...rows] = block.rows;
      return [tableRow(head), tableRow(head.map(() => '---')), ...rows.map(tableRow)].join('\n');
    }
  }
};

/** The body as the content folder keeps it. */
export const toMarkdownBody = (text: InventedText): string =>
  text.blocks.map(markdownBlock).join('\n\n');

/** The words of all blocks, for counting. */
export const countWords = (text: InventedText): number =>
  toReceivedText(text).split(/\s+/).filter(Boolean).length;
