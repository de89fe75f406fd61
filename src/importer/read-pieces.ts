import type { ReleaseRecord } from '../domain/release.ts';
import type { PageHints } from './hints.ts';
import { readHtmlPieces } from './html/source.ts';
import { readMarkdownPieces } from './markdown/markdown-pieces.ts';
import type { RepairLog } from './repair-log.ts';
import { dayOfContribution, dayOfEntry, dayOfPage } from './site/page-witnesses.ts';
import { decodeMail } from './source/mail-codes.ts';
import type { SourceKind } from './source/read-source.ts';
import { readTextPieces, type SourcePieces } from './text/text-pieces.ts';

/** A source as pieces, and what its page or its record tells of it. */
export interface ReadPieces extends SourcePieces {
  /** What the page tells of itself. */
  readonly hints: PageHints;
  /** The headline that the archive's record has. */
  readonly title?: string;
  /** What the archive keeps of a release of its own. */
  readonly kept?: Partial<ReleaseRecord>;
  /** The lines above the headline that the archive's record has. */
  readonly masthead?: readonly string[];
}

const readKind = (kind: SourceKind, text: string, log: RepairLog, literal: boolean): ReadPieces => {
  if (kind === 'html') return readHtmlPieces(text, log, literal);
  if (kind === 'markdown') return readMarkdownPieces(text, log);
  return { ...readTextPieces(text, log, literal), hints: {} };
};

/** Reads a source of a kind as pieces; `literal` where its signs are no markup. */
export const readPieces = (
  kind: SourceKind,
  text: string,
  log: RepairLog,
  literal: boolean,
): ReadPieces => {
  const read = readKind(kind, decodeMail(text, log), log, literal);
  if (read.hints.date !== undefined) return read;
  const date =
    kind === 'text'
      ? dayOfPage(read.leftOut)
      : (dayOfContribution(read.leftOut) ?? dayOfEntry(read.leftOut));
  return date === undefined ? read : { ...read, hints: { ...read.hints, date } };
};
