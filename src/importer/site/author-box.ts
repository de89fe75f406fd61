import type { TailLine } from './end.ts';

// "Posted by Jane Doe, July 25, 2006"
const postedBy = /^(?:posted|written|published|reported|article|story|submitted) by:?\s+(?=\S)/i;
const authorName =
  /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}(?=\s*(?:$|[,|·–-]|on\b|at\b))/u;

const authorIn = (line: string): string | undefined => {
  const label = line.length < 160 ? postedBy.exec(line)?.[0].length : undefined;
  return label === undefined ? undefined : authorName.exec(line.slice(label))?.[0];
};

/** The place of the box in which a host presents the author of the copy, "About the author" or by the name that posted it; the end where there is none. Nothing below it may be the release's, as `isOfRelease` tells. */
export const startOfAuthor = (
  lines: readonly TailLine[],
  above: readonly string[],
  isOfRelease: (line: TailLine) => boolean,
): number => {
  let authors: ReadonlySet<string> | undefined;
  // Most texts name nobody in such a line: who posted them need not be read.
  const isAuthor = (name: string): boolean => {
    authors ??= new Set(
      [...above, ...lines.map(({ text }) => text)].flatMap((text) => authorIn(text) ?? []),
    );
    return authors.has(name);
  };
  const at = lines.findIndex(({ text }, place) => {
    if (place <= lines.length * 0.3) return false;
    // "About the Author: Web Editor"
    const named = /^about\s+(the authors?(?=:)|.{3,50}?(?=\s*:?$))/i.exec(text)?.[1];
    return named !== undefined && (/^the authors?$/i.test(named) || isAuthor(named));
  });
  const free = at !== -1 && !lines.slice(at + 1).some(isOfRelease);
  return free ? at : lines.length;
};
