// "https://www.alder.example/news/12 1/2": the foot of a page that a browser printed.
const foot = /^(?:https?:\/\/|www\.)\S{4,300}\s+\d{1,3}\s?\/\s?\d{1,3}$/i;
// "3/14/2018 Print Release", "14.03.2018, 10:15 Alder wins prize | Alder News": its head.
const head =
  /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2},?(?:\s\d{1,2}[:.]\d{2}(?:\s?[AP]M)?)?\s+(\p{Alpha}.{2,160})$/iu;

/** How many words the name of a page has at most that is no headline. */
const mostWords = 3;

/** The places of the lines that a browser prints at the head and the foot of each sheet; a headline that stands nowhere else stays. */
export const findPrintFrame = (lines: readonly string[]): readonly number[] => {
  const feet = lines.flatMap((line, at) => (line.includes('/') && foot.test(line) ? [at] : []));
  if (feet.length === 0) return feet;
  const heads = lines.flatMap((line, at) => {
    const title = head.exec(line)?.[1];
    if (title === undefined) return [];
    const name = title.split(/\s+[|–—-]\s+/)[0] ?? title;
    const isAgain = lines.some((other, place) => place !== at && other === name);
    return isAgain || title.split(' ').length <= mostWords ? [at] : [];
  });
  return [...feet, ...heads];
};
