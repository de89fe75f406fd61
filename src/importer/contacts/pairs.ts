import type { ContactJudge } from './evidence.ts';

/** True where words stand beside a person with nothing but a stroke or an "and" between: "Jane Doe / Ato Roe". */
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
  const stroke = /^\s*\//.test(line.slice(at + words.length)) || /\/\s*$/.test(line.slice(0, at));
  return [before, behind].some(
    (one) =>
      one !== undefined && judge.personIn(one.trim().split(/\s{2,}/)[0] ?? '') > (stroke ? 0 : 1),
  );
};
