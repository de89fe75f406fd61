import { hash } from 'node:crypto';
import { joinFrontMatter } from '../content-folder/front-matter.ts';
import { type ReleaseRecord, type Repair, releaseSchema } from '../domain/release.ts';
import { buildMarkdown } from './markdown/build-markdown.ts';
import { findCodes, type UnknownCode } from './body/codes.ts';
import type { Doubt } from './evidence.ts';
import { type FidelityFault, findFault, wordsOfBody } from './fidelity.ts';
import { buildFrontMatter, suppliedTitle } from './keeping/front-matter.ts';
import { type Knowledge, noKnowledge } from './knowledge.ts';
import { type LeftOut, toLeftOut, withoutTitle } from './site/left-out.ts';
import { textOfPiece } from './pieces.ts';
import { readSource, type SourceKind, type SourceText } from './source/read-source.ts';
import { refuseFewWords, refuseWithoutProse } from './refuse-other-texts.ts';
import { ImportRefusal } from './refusal.ts';
import { RepairLog } from './repair-log.ts';
import {
  addressesOf,
  headlineByHost,
  postedDays,
  recordedDays,
  rowWires,
  wireOfPage,
} from './site/page-witnesses.ts';
import { type ReadPieces, readPieces } from './read-pieces.ts';
import { toSlug } from './keeping/slugs.ts';
import { type SplitRelease, splitRelease } from './split-release.ts';
import { partWireTrailer, withoutTrailerWords } from './site/wire-trailers.ts';
import { squeeze } from './source/white-space.ts';

/** A source made into a release, before it is written anywhere. */
export interface ImportedRelease {
  /** Address part derived from the headline. */
  readonly slug: string;
  /** The headline as printed, or as the page names it; left out where there is none. */
  readonly title?: string;
  /** The front matter. */
  readonly record: ReleaseRecord;
  /** The body as Markdown. */
  readonly body: string;
  /** The whole file. */
  readonly markdown: string;
  /** Ending of the file that keeps the source. */
  readonly extension: 'txt' | 'html' | 'md';
  /** What was understood. */
  readonly release: SplitRelease;
  /** Codes of compounds and trials in the text. */
  readonly compoundCodes: readonly string[];
  /** Those that the archive does not know. */
  readonly unknownCodes: readonly UnknownCode[];
  /** What was left out of the source. */
  readonly leftOut: readonly LeftOut[];
  /** What is doubtful. */
  readonly doubts: readonly Doubt[];
  /** A digest of the release's words, equal for the same text under another name. */
  readonly digest: string;
}

/** What an import may be told beforehand. */
export interface ImportOptions {
  /** What the archive knows. */
  readonly knowledge?: Knowledge;
  /** The address part to use in place of the derived one. */
  readonly slug?: string;
}

const endings = { text: 'txt', html: 'html', markdown: 'md' } as const satisfies Record<
  SourceKind,
  string
>;

/** A digest of a release's headline and body, white space folded. */
export const digestOf = (title: string, body: string): string =>
  hash('sha256', squeeze(`${title}\n${body}`));

/** SHA-256 of a source's bytes, in hexadecimal letters. */
export const sourceHash = (bytes: Uint8Array): string => hash('sha256', bytes);

const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

interface Understood {
  readonly read: ReadPieces;
  readonly release: SplitRelease;
  readonly body: string;
  readonly repairs: Repair[];
  readonly fault: FidelityFault | undefined;
}

const proved = (read: ReadPieces, release: SplitRelease, log: RepairLog): Understood => {
  const body = buildMarkdown(release.body);
  const printed = [
    ...release.cover.map(({ text }) => text),
    ...release.masthead,
    release.title ?? '',
    wordsOfBody(body),
    ...release.foot.map(({ text }) => text),
  ].join('\n');
  return { read, release, body, repairs: log.all(), fault: findFault(read.words, printed) };
};

const understand = ({ kind, text }: SourceText, literal: boolean): Understood => {
  const log = new RepairLog();
  const read = readPieces(kind, text, log, literal);
  refuseFewWords(read.words, read.pieces);
  const addresses = addressesOf(read.leftOut);
  const wire = wireOfPage(read.leftOut);
  const release = splitRelease(
    read.pieces,
    {
      ...read.hints,
      addresses,
      posted: postedDays(read.leftOut),
      recorded: recordedDays(read.leftOut),
      hostLines: kind === 'html' ? [] : read.leftOut,
      wires: rowWires(read.leftOut),
      ...(wire === undefined ? {} : { wire }),
    },
    log,
  );
  refuseWithoutProse(release, read.pieces);
  // What the archive keeps of a release is its own.
  const isKept = Object.keys(read.kept ?? {}).length > 0;
  const { body, trailer } = isKept
    ? { body: release.body, trailer: [] }
    : partWireTrailer(release.body, release.wire);
  const words = trailer.length > 0 ? withoutTrailerWords(read.words, trailer) : undefined;
  if (words !== undefined) {
    const told = trailer.map(({ line, text }) => toLeftOut(line, text, 'site furniture'));
    const leftOut = [...read.leftOut, ...told].sort((a, b) => a.line - b.line);
    const own = proved({ ...read, words, leftOut }, { ...release, body }, log);
    if (own.fault === undefined) return own;
  }
  return proved(read, release, log);
};

const plainDoubt: Doubt = {
  line: 1,
  what: 'The page sets its words in an order that its structure does not tell; tables, lists and headings are read as plain paragraphs.',
  hint: 'Compare the release with the page, and set tables and lists by hand.',
};

/** Makes a release of a source's bytes; throws an `ImportRefusal` where it is none or where a word would be lost. */
export const importBytes = (
  bytes: Uint8Array,
  name: string,
  options: ImportOptions = {},
): ImportedRelease => {
  const source = readSource(bytes, name);
  const marked = understand(source, false);
  // Signs that only look like markup are words; a source whose words do not come out is read again without any.
  const plain = marked.fault && source.kind !== 'markdown' ? understand(source, true) : undefined;
  const understood = plain ?? marked;
  const { read, release, body, repairs, fault } = understood;
  if (fault)
    throw new ImportRefusal(
      `The Markdown would not hold the source's words in their order: "${fault.source}" became "${fault.markdown}".`,
      'Nothing was written. Import the text as .txt with a blank line between paragraphs.',
    );
  const knowledge = options.knowledge ?? noKnowledge;
  const first = release.firstWords;
  const byHost =
    release.title === undefined && source.kind === 'text'
      ? headlineByHost(read.leftOut, release.body.slice(0, 4).map(textOfPiece).join('\n'))
      : undefined;
  const named = read.hints.title ?? byHost?.title ?? '';
  const pageTitle = release.title === undefined && named.split(' ').length >= 4 ? named : undefined;
  const headline = release.title ?? pageTitle;
  const title = headline ?? suppliedTitle(first);
  const slug = options.slug ?? toSlug(headline ?? first);
  const extension = endings[source.kind];
  const codes = findCodes([title, ...release.body.map(textOfPiece)].join('\n'), knowledge.isKnown);
  const record = releaseSchema.parse({
    ...buildFrontMatter(
      release,
      title,
      read.words,
      {
        file: `${slug}.${extension}`,
        sha256: sourceHash(bytes),
        receivedAs: baseName(name),
      },
      repairs,
      knowledge,
    ),
    ...read.kept,
  });
  return {
    slug,
    ...(headline === undefined ? {} : { title: headline }),
    record,
    body,
    markdown: joinFrontMatter(record, body),
    extension,
    release,
    compoundCodes: codes.all,
    unknownCodes: codes.unknown,
    // A title that was taken for the headline is not left out.
    leftOut: [
      ...[...release.cover, ...release.foot].map(({ line, text }) =>
        toLeftOut(line, text, 'filing cover'),
      ),
      ...(pageTitle === undefined
        ? read.leftOut
        : withoutTitle(read.leftOut, byHost ? [byHost.line] : read.hints.titleLines)),
    ],
    doubts: [
      ...(plain && source.kind === 'html' ? [plainDoubt] : []),
      ...(pageTitle === undefined
        ? release.doubts
        : release.doubts.map((doubt) =>
            doubt.what.includes('headline')
              ? {
                  ...doubt,
                  what: 'The article prints no headline; the title of its page stands in its place.',
                }
              : doubt,
          )),
    ],
    digest: digestOf(title, body),
  };
};

/** Makes a release of a text dump; as `importBytes`, for text that is already read. */
export const importText = (
  text: string,
  name = 'release.txt',
  options: ImportOptions = {},
): ImportedRelease => importBytes(new TextEncoder().encode(text), name, options);
