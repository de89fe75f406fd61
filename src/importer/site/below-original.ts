import { readContactHead } from '../contacts/lines.ts';

/** How many lines at most stand below the address of the original, and how long each of them is, in characters. */
const size = { lines: 6, line: 200 } as const;

// "Original text here: https://alder.example/news/1": how a service of news ends its copy.
const original =
  /^(?:original (?:text|document|release|story|article)(?: (?:here|at|is here))?|read (?:the )?original (?:text|here))\s*:\s*https?:\/\/\S+$/i;

/** The last lines of a text below the address of the release from which a service of news has its copy, by their places: what it says of itself, its numbers, its buttons. */
export const findBelowOriginal = (lines: readonly string[]): number[] => {
  const at = lines.findLastIndex((line) => line.length < 400 && original.test(line));
  if (at === -1) return [];
  const below = [...lines.entries()].slice(at + 1).filter(([, line]) => line !== '');
  const isOfService = below.every(
    ([, line]) =>
      line.length <= size.line && !/\S@\S/.test(line) && readContactHead(line) === undefined,
  );
  return below.length <= size.lines && isOfService ? below.map(([place]) => place) : [];
};
