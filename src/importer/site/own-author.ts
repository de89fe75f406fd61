import { hasAddress } from '../contacts/lines.ts';

// How far below a name the number or address may stand at which that person is reached, in lines.
const nearAddress = 4;
const longestLine = 300;
const longestByline = 120;

// "By Jane Doe | October 9, 2018", "Von Eva Kern, 9. Oktober 2018", "By Jane Doe on October 9, 2018"
const authorAndDay =
  /^(?:by|von|par|por|di|da|av|af|door) (\p{Upper}[^|•·,\d]{3,40}?)\s*(?:[|•·,–—]|\son\s|\s(?=[^\s\d.,;:()–—-]{3,9}\.? \d{1,2},? \d{4}$|\d{1,2}\.? [^\s.,;:()]{3,9} \d{4}$))\s*(?=\p{Alpha}|\d)/iu;

/** True for a line that names an author and a day. */
export const namesAuthorAndDay = (line: string): boolean =>
  line.length <= longestByline && authorAndDay.test(line);

/** How many characters of a line, "By Jane Doe | October 9, 2018", name an author who answers for the release, to be reached on one of its `lines`: its issuer's page and day, no host's; 0 for any other line. */
export const lengthOfOwnAuthor = (line: string, lines: () => readonly string[]): number => {
  const [label, name] = line.length > longestByline ? [] : (authorAndDay.exec(line) ?? []);
  if (label === undefined || name === undefined) return 0;
  const isReached = lines().some(
    (text, at, all) =>
      text !== line &&
      text.length < longestLine &&
      text.includes(name) &&
      all.slice(at, at + nearAddress).some((one) => one.length < longestLine && hasAddress(one)),
  );
  return isReached ? label.length : 0;
};
