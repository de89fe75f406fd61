import { type Mark, type Rich, trimRich } from '../rich-text.ts';
import { foldGaps } from './gaps.ts';

// As wide as a text dump sets its columns apart at least.
const columnGap = '    ';

type OpenMark = Omit<Mark, 'to'>;

/** Collects a paragraph's words and marks while the tree is walked. */
export class LineBuilder {
  #text = '';
  #spaced = true;
  #marks: Mark[] = [];
  #open: OpenMark[] = [];
  #line: number | undefined;
  readonly #lines: Rich[] = [];
  readonly #blocks: Rich[][] = [];

  /** Adds words that stand on a line of the page. */
  add(text: string, line: number): void {
    const words = foldGaps(text, columnGap);
    if (words.trim() !== '') this.#line ??= line;
    // A paragraph may be a whole page: its text is never looked at while it grows.
    const added =
      !this.#spaced || (words.startsWith(columnGap) && this.#text !== '')
        ? words
        : words.trimStart();
    if (added !== '') this.#spaced = added.endsWith(' ');
    this.#text += added;
  }

  /** Begins a stretch with a mark; it goes on over the ends of lines until it is closed. */
  open(kind: Mark['kind'], value: string): void {
    this.#open.push({ kind, value, from: this.#text.length });
  }

  /** Ends the stretch that was begun last. */
  close(): void {
    const last = this.#open.pop();
    if (last) this.#mark(last);
  }

  #mark({ kind, value, from }: OpenMark): void {
    if (this.#text.length > from) this.#marks.push({ kind, from, to: this.#text.length, value });
  }

  /** Ends the open line. */
  break(): void {
    for (const one of this.#open) this.#mark(one);
    this.#open = this.#open.map((one) => ({ ...one, from: 0 }));
    const rich = trimRich({
      text: this.#text,
      line: this.#line ?? 1,
      marks: this.#marks.sort((a, b) => a.from - b.from || b.to - a.to),
    });
    if (rich.text !== '') this.#lines.push(rich);
    else if (this.#lines.length > 0) this.#blocks.push(this.#lines.splice(0));
    this.#text = '';
    this.#spaced = true;
    this.#marks = [];
    this.#line = undefined;
  }

  /** The lines so far, in blocks where an empty line parted them. */
  take(): Rich[][] {
    this.break();
    if (this.#lines.length > 0) this.#blocks.push(this.#lines.splice(0));
    return this.#blocks.splice(0);
  }
}
