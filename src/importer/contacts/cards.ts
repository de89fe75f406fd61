import type { ContactJudge } from './evidence.ts';
import { isAddressOf, isPosition } from './evidence.ts';
import { emailsOf, hasAddress, readContactHead } from './lines.ts';

// "Press contact", "Contact presse": what a host's card says below a person, never with a colon; "Investor Relations" is an office.
const isLabel = (line: string): boolean =>
  line.length <= 40 &&
  /[ck]onta[ck]?t|yhteys/i.test(line) &&
  !line.includes(':') &&
  readContactHead(line)?.rest === '';

// "Investor enquiries" right below a person and above her address is what she is asked for: it would leave her without one.
const isEnquiry = (line: string): boolean =>
  line.length <= 40 &&
  /^\p{Alpha}[^:]*\b(?:enquir(?:y|ies)|inquir(?:y|ies)|anfragen)$/iu.test(line);

const besides = /,\s|\s[|–—/-]\s/;

/** Lines of contacts in which a card's label stands below a person in a line of its own where the page set her position beside it: "Press contact, Head of Communications", "Head of Communications | Press contact". */
export const partCardLabels = (
  lines: readonly string[],
  judge: ContactJudge,
): readonly string[] => {
  let name = '';
  return lines.flatMap((line) => {
    const above = name;
    const text = line.trim();
    if (text !== '') name = text;
    const sign =
      text.length > 100 || !/[ck]onta[ck]?t|yhteys/i.test(text) ? null : besides.exec(text);
    if (!sign || /[\d@:]/.test(text) || judge.personIn(above) < 3) return [line];
    const first = text.slice(0, sign.index);
    const rest = text.slice(sign.index + sign[0].length);
    if (isLabel(first) && isPosition(rest) && readContactHead(rest) === undefined)
      return [first, rest];
    // "Head of Communications, press contact"
    const end = text.length - (text.split(besides).at(-1)?.length ?? 0);
    const last = text.slice(end);
    const before = text.slice(0, end).replace(/[\s,|–—/-]+$/u, '');
    return isLabel(last) && isPosition(before) && readContactHead(before) === undefined
      ? [last, before]
      : [line];
  });
};

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
    if (
      isEnquiry(text) &&
      hasAddress(below) &&
      judge.personIn(name) >= 3 &&
      !hasAddress(name) &&
      judge.personIn(below.split(',')[0] ?? '') === 0
    ) {
      like.push({ at, text });
      sure.add(text);
    }
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
