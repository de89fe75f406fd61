import { type LeftOut, toLeftOut } from '../site/left-out.ts';

const mayBeStruck = /~~|<(?:del|s|strike)>/i;
// "<s>May 4</s>", "~~May 4~~"
const struck =
  /<(del|s|strike)>(?<tagged>[^<>]{1,200})<\/\1>|(?<![~\\])~~(?=[^~\s])(?<signed>[^~]{1,200})(?<=[^~\s])~~(?!~)/gi;

/** A Markdown source without the words that it shows struck through within a sentence, "on ~~May 4~~ May 5", and what they are, lines counted from `shift`; a line that is struck as a whole is left to the reader. */
export const withoutStruck = (
  text: string,
  shift: number,
): { readonly text: string; readonly leftOut: readonly LeftOut[] } => {
  if (!mayBeStruck.test(text)) return { text, leftOut: [] };
  const leftOut: LeftOut[] = [];
  const lines = text.split('\n').map((line, at) => {
    if (!mayBeStruck.test(line) || !/\p{Alpha}/u.test(line.replace(struck, ''))) return line;
    for (const { groups } of line.matchAll(struck))
      leftOut.push(
        toLeftOut(at + 1 + shift, groups?.['tagged'] ?? groups?.['signed'] ?? '', 'hidden'),
      );
    return line.replace(struck, '');
  });
  return { text: lines.join('\n'), leftOut };
};
