import { isPerson } from '../contacts/people.ts';
import type { TailLine } from './end.ts';

// "Posted by Jane Doe, July 25, 2006"
const postedBy = /^(?:posted|written|published|reported|article|story|submitted) by:?\s+(?=\S)/i;
const authorName =
  /^\p{Upper}[\p{Alpha}.'’-]+(?:\s\p{Upper}[\p{Alpha}.'’-]*){1,3}(?=\s*(?:$|[,|·–-]|on\b|at\b))/u;

// "Über den Autor", "Meet the author"
const authorHead =
  /^(?:über (?:den autor|die autor(?:in|en))|à propos de l[’']auteure?s?|(?:sobre|acerca de) (?:el|la|o|a) autora?|l[’']autore|sull[’']autore|om (?:författaren|forfatteren)|over de auteur|o autorze|meet the (?:author|writer)s?|(?:author|writer) bio(?:graphy)?)\s*:?$/i;
const allPosts =
  /^(?:see|view|read|show|more)\b.{0,12}\b(?:authors?[’']s?|all|more|other)?\s?(?:posts|articles|stories)(?: (?:by|from|of) .{3,40})?[.»›>→]*$/i;

const archive = /^(?:view|see|browse) (?:the |full |all )?archives? ?[»›>→]$/i;

const firstName = /^\p{Upper}[\p{Alpha}.'’-]+(?:\s\p{Upper}[\p{Alpha}.'’-]*){1,2}(?=\s|,|$)/u;

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
  // "About the Author" of a book stands above one of whom the release tells.
  const isToldOf = (place: number): boolean => {
    const name = firstName.exec(lines[place + 1]?.text ?? '')?.[0];
    return (
      name !== undefined &&
      lines.slice(0, place).some(({ text }) => text.length >= 100 && text.includes(name))
    );
  };
  const at = lines.findIndex(({ text }, place) => {
    if (place <= lines.length * 0.3 || text.length > 100) return false;
    // "Jane Doe" above "See author's posts"
    const next = lines.slice(place + 1, place + 3).map((line) => line.text);
    if (next.some((line) => allPosts.test(line)) && isPerson(text.replace(/^about\s/i, '')))
      return true;
    // "By Alder & Oak" and what it is about above "View Archive →"
    if (/^by\s\p{Upper}/iu.test(text) && next.some((line) => archive.test(line))) return true;
    if (authorHead.test(text)) return !isToldOf(place);
    // "About the Author: Web Editor"
    const named = /^about\s+(the authors?(?=:)|\S.{2,49}?(?=\s*:?$))/i.exec(text)?.[1];
    return (
      named !== undefined &&
      ((/^the authors?$/i.test(named) && !isToldOf(place)) || isAuthor(named))
    );
  });
  const free = at !== -1 && !lines.slice(at + 1).some(isOfRelease);
  return free ? at : lines.length;
};
