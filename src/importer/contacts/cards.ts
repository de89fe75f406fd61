import type { ContactJudge } from './evidence.ts';
import { isAddressOf, isPosition } from './evidence.ts';
import { emailsOf, hasAddress, readContactHead } from './lines.ts';

// "Press contact", "Contact presse": what a host's card says below a person, never with a colon; "Investor Relations" is an office.
const isLabel = (line: string): boolean =>
  line.length <= 40 &&
  /[ck]onta[ck]?t|yhteys/i.test(line) &&
  !line.includes(':') &&
  readContactHead(line)?.rest === '';

/** Numbers of the lines that say below a person on a card whom that person serves: "Jane Doe" above "Press contact", her position and her number; a label with a person below it, or a number that nobody ties to the one above, opens a contact of its own. */
export const findCardLabels = (
  lines: readonly string[],
  judge: ContactJudge,
): ReadonlySet<number> => {
  const filled = lines.flatMap((line, at) =>
    line.trim() === '' ? [] : [{ at, text: line.trim() }],
  );
  const like: { readonly at: number; readonly text: string }[] = [];
  const sure = new Set<string>();
  for (const [place, { at, text }] of filled.entries()) {
    const name = filled[place - 1]?.text ?? '';
    const below = filled[place + 1]?.text ?? '';
    if (!isLabel(text) || judge.personIn(name) < 3 || judge.personIn(below.split(',')[0] ?? '') > 0)
      continue;
    like.push({ at, text });
    const last = hasAddress(below) ? (filled[place + 2]?.text ?? '') : '';
    // "Head of Media" or "jane@acme.example" below her, or her number and that
    if (
      (isPosition(below) && !isLabel(below) && !hasAddress(below)) ||
      emailsOf(below).some((email) => isAddressOf(email, name)) ||
      emailsOf(last).some((email) => isAddressOf(email, name))
    )
      sure.add(text);
  }
  // The next card is built as the first: "Ato Roe", "Press contact", "Out of hours".
  return new Set(like.filter(({ text }) => sure.has(text)).map(({ at }) => at));
};
