import { isWiresNumber, wireOfHeadLine, wireOfTrailer } from './dateline/wires.ts';
import type { DividedCopy } from './head/divide-copy.ts';
import type { PageHints } from './hints.ts';
import { richOf, textOfPiece } from './pieces.ts';
import type { Rich } from './rich-text.ts';
import { wireBeside } from './site/beside-headline.ts';
import { isWireCopyright, wireOfCopyright } from './site/copyright.ts';

/** The wire that sent a release. */
export interface FoundWire {
  /** Its name; left out where nothing tells of one. */
  readonly wire?: string;
  /** The line outside of the dateline that tells of it. */
  readonly trailer?: Rich;
}

// "Newswise — Alder University has …", "Newswise — TOLLAND, N.Y. — Orchards …": a service that opens with its own name what it sends.
const opensWithService = /^(Newswise)\s[–—-]{1,2}\s/;

/** Finds the wire by the dateline, by a line that closes the release or heads it, or by a row of its page at the headline `title`; `lines` are those of the whole release. */
export const findWire = ({
  hints,
  lines,
  divided,
  title,
}: {
  readonly hints: PageHints;
  readonly lines: readonly Rich[];
  readonly divided: DividedCopy;
  readonly title: Rich | undefined;
}): FoundWire => {
  // Where the dateline names the wire no other line is asked.
  if (divided.dateline?.wire !== undefined) return { wire: divided.dateline.wire };
  const told = lines.filter((line) => wireOfTrailer(line.text) !== undefined);
  const trailer =
    told.findLast((line) => !isWiresNumber(line.text)) ??
    told.at(-1) ??
    divided.head.flatMap(richOf).find((line) => wireOfHeadLine(line.text) !== undefined) ??
    lines.findLast((line) => isWireCopyright(line.text));
  const wire = trailer
    ? (wireOfTrailer(trailer.text) ?? wireOfHeadLine(trailer.text) ?? wireOfCopyright(trailer.text))
    : (wireBeside(hints.wires ?? [], title?.line, divided.body) ??
      hints.wire ??
      opensWithService.exec(divided.body.slice(0, 1).map(textOfPiece).join(''))?.[1]);
  return { ...(wire === undefined ? {} : { wire }), ...(trailer ? { trailer } : {}) };
};
