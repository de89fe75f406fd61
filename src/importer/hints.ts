import type { PostedDay, RowWire } from './site/page-witnesses.ts';

/** What a page says about itself beside the article. */
export interface PageHints {
  /** Its title. */
  readonly title?: string;
  /** Lines of the source on which that stands, where each line beside the text is told as left out. */
  readonly titleLines?: readonly number[];
  /** Its day of publication, `YYYY-MM-DD`. */
  readonly date?: string;
  /** True where the archive's own record leaves the day empty, as it was left in doubt before. */
  readonly undated?: boolean;
  /** Its language as it names it, for example `de-CH`. */
  readonly language?: string;
  /** The lines of the source that were left out of a text. */
  readonly hostLines?: readonly { readonly line: number; readonly text: string }[];
  /** The days that lines told which were left out. */
  readonly posted?: readonly PostedDay[];
  /** The days under which an archive keeps the copy, `YYYY-MM-DD`. */
  readonly recorded?: readonly string[];
  /** The wires that rows told which were left out. */
  readonly wires?: readonly RowWire[];
  /** Its lines beside the article that print addresses, for example "37269 Eschwege". */
  readonly addresses?: readonly string[];
  /** The wire of which its lines beside the article tell. */
  readonly wire?: string;
}
