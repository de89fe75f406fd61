import type { ContactJudge } from './evidence.ts';

// "Jane Doe / Ato Roe", "J. Doe or Ato Roe": a firm stands so beside nobody.
const choiceBefore = /\/\s*$|\s(?:or|oder|ou|eller)\s+$/;
const choiceBehind = /^\s*\/|^\s+(?:or|oder|ou|eller)\s/;

// "Hill Fleet – Jane Doe / Ato Roe – 617-555-0100": what stands next to the stroke.
const gap = /\s{2,}|\s[–—-]\s/;

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
  const near = [before?.trim().split(gap).at(-1), behind?.trim().split(gap)[0]];
  if (near.some((one) => one !== undefined && judge.personIn(one) > (choice ? 0 : 1))) return true;
  // "please contact Jane Doe or Ato Roe": the end of a sentence's words.
  const last = near[0]?.split(/\s+/) ?? [];
  return choice && [2, 3].some((size) => judge.personIn(last.slice(-size).join(' ')) >= 3);
};
