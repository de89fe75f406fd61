import { introducesList } from './introduced.ts';

/** How many lines at the top and at the foot of a text a portal abroad prints its menu in, how long a paragraph is, how many letters of them tell a release's script, and how many names a menu has at least. */
const reach = { lines: 12, paragraph: 120, letters: 500, names: 3 } as const;

const other =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}]/u;
const latin = /\p{Script=Latin}/gu;

const isName = (part: string): boolean =>
  part.length <= 30 &&
  part.split(' ').length <= 4 &&
  !/\p{Script=Latin}/u.test(part) &&
  !/[\d@.!?؟。:：]/u.test(part) &&
  other.test(part);

// "الصفحة الرئيسية | الأسعار | الأخبار"
const isRow = (line: string): boolean => {
  const parts = line.split(/\s*[|·•]\s*/).filter((part) => part !== '');
  return parts.length >= reach.names && parts.every(isName);
};

/** The rows of a menu in another script than the release's, by their places: a portal abroad around a release in Latin letters, which holds no word of that script. */
export const findRowsOfOtherScript = (lines: readonly string[]): readonly number[] => {
  const ends = [
    ...lines.slice(0, reach.lines).keys(),
    ...[...lines.slice(reach.lines).keys()].slice(-reach.lines).map((at) => at + reach.lines),
  ];
  if (!ends.some((at) => other.test(lines[at] ?? ''))) return [];
  const paragraphs = [...lines.keys()].filter((at) => (lines[at]?.length ?? 0) >= reach.paragraph);
  const [first = 0] = paragraphs;
  const last = paragraphs.at(-1) ?? 0;
  const isIntroduced = (at: number): boolean =>
    introducesList(lines.slice(0, at).findLast((line) => line !== '') ?? '');
  const rows = ends.filter((at) => {
    const line = lines[at] ?? '';
    return (
      (at < first || at > last) &&
      line.length < 300 &&
      other.test(line) &&
      isRow(line) &&
      !isIntroduced(at)
    );
  });
  if (rows.length === 0) return rows;
  let letters = 0;
  for (const at of paragraphs) {
    const line = lines[at] ?? '';
    if (other.test(line)) return [];
    letters += line.match(latin)?.length ?? 0;
  }
  return letters >= reach.letters ? rows : [];
};
