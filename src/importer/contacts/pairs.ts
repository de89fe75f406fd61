import type { ContactJudge } from './evidence.ts';

// "Jane Doe / Ato Roe", "J. Doe or Ato Roe": a firm stands so beside nobody.
const choiceBefore = /\/\s*$|\s(?:or|oder|ou|eller)\s+$/;
const choiceBehind = /^\s*\/|^\s+(?:or|oder|ou|eller)\s/;

/** True where words stand beside a person with nothing but a stroke, an "or" or an "and" between: "Jane Doe / Ato Roe". */
export const isPaired = (line: string, words: string, judge: ContactJudge): boolean => {
  const at = line.indexOf(words);
  const before =
    /([^,;:|\t/&]{5,40}?)\s*(?:\/|&|\s(?:and|or|und|oder|et|ou|y|og|och|eller)\s)\s*$/.exec(
      line.slice(Math.max(0, at - 60), Math.max(0, at)),
    )?.[1];
  const behind =
    /^\s*(?:\/|&|(?:and|or|und|oder|et|ou|y|og|och|eller)\s)\s*([^,;:|\t/&(\d+]{5,80})/.exec(
      line.slice(at + words.length),
    )?.[1];
  const choice =
    choiceBehind.test(line.slice(at + words.length)) ||
    choiceBefore.test(line.slice(Math.max(0, at - 20), Math.max(0, at)));
  // "Hill Fleet – Jane Doe / Ato Roe – 617-555-0100"
  return [before, behind].some(
    (one, at) =>
      one !== undefined &&
      judge.personIn(
        one
          .trim()
          .split(/\s{2,}|\s[–—-]\s/)
          .at(at - 1) ?? '',
      ) > (choice ? 0 : 1),
  );
};
