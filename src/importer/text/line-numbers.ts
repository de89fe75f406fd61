import type { RepairLog } from '../repair-log.ts';

// "  9. Message-ID: <…>", " 10.  ", "011: FOR IMMEDIATE RELEASE", "12| "
const numbered = /^[ \t\u00a0]{0,6}0{0,4}(\d{1,4})(?:[.:)|]|(?=[ \t\u00a0]|$))(?:[ \t\u00a0]|$)?/;

/** How many lines of a listing are numbered at least, how many of these are empty, and what share of all with words. */
const least = { lines: 15, empty: 3, share: 0.6 } as const;

/** A text without the numbers that a program which lists files set before each line, empty ones too: "  9. Approved: …", " 10. ", " 11. FOR IMMEDIATE RELEASE"; a list of the release numbers nothing that is empty. */
export const dropLineNumbers = (text: string, log: RepairLog): string => {
  // A listing reaches the number that it must have at least.
  if (!text.includes(String(least.lines)) || !/^[ \t\u00a0]{0,6}0{0,4}1(?:[.:)|\s]|$)/m.test(text))
    return text;
  const lines = text.split('\n');
  let from = -1;
  let next = 1;
  let empty = 0;
  let end = 0;
  for (const [at, line] of lines.entries()) {
    const found = numbered.exec(line);
    if (found && Number(found[1]) === next) {
      if (next === 1) from = at;
      next += 1;
      if (line.trim() === found[0].trim()) empty += 1;
      end = at + 1;
    } else if (next > least.lines) break;
    else {
      // A list of three above the listing does not count.
      next = found && Number(found[1]) === 1 ? 2 : 1;
      from = next === 2 ? at : -1;
      empty = 0;
    }
  }
  const filled = lines.filter((line) => line.trim() !== '').length;
  if (
    from === -1 ||
    end - from < least.lines ||
    // Where every line is numbered none need be empty.
    (empty < least.empty && end - from < filled) ||
    end - from < filled * least.share
  )
    return text;
  return lines
    .map((line, at) => {
      if (at < from || at >= end) return line;
      const bare = line.replace(numbered, '');
      log.record('line-number', line, bare);
      return bare;
    })
    .join('\n');
};
