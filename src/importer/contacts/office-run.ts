import { looksLikeFirm } from './evidence.ts';
import { readContactHead } from './lines.ts';
import { isPerson, position, startsGiven } from './people.ts';
import { partPeopleRun } from './people-run.ts';

// "Tel: 01223 555 010", "+44 (0) 20 7555 0142", "+49 (0) 89 / 555 01-122"
const number =
  /\s*(?:Tel(?:ephone)?|T)\b[.:]*\s*(\+?\(?\d(?:[\d\s()]|-(?=\d)|\/(?=\s?\d)){7,22}\d)(?!\d)/g;
// "Jane Doe, Head of Corporate Communications, Tel: +49 89 555 01-122 or …": a sentence parts its people itself.
const inSentence = /,\s*$/;
// ", jane@acme.example" and ", Email: jane(at)acme.example" behind a number
const mailBehind = /^(?:,\s*|\s+)(?:[Ee]-?mail\s?:\s)?[\w.+-]{1,64}(?:@|\(at\))[\w-]+(?:\.[\w-]+)+/;
const least = { numbers: 2 } as const;
/** How many characters such a run has at most. */
const longest = 1500;

// "Chief ExecutiveTom Aldous": the line's end between them is lost.
const gluedWord = /(?<=\p{Lower}{3})(?=\p{Upper}\p{Lower}+\s\p{Upper})/gu;

// "Finance Director Hill Communications": where the firm begins behind which the next number stands.
const firmAtEnd = (words: readonly string[]): number | undefined =>
  [2, 3, 4, 5, 6]
    .map((size) => words.length - size)
    .find((from) => {
      const firm = words.slice(from).join(' ');
      return (
        (looksLikeFirm(firm) ||
          // "Finance Director Hill Peel": nothing but the number says that it is a firm.
          (words.length - from === 2 && position.test(words[from - 1] ?? ''))) &&
        /^\p{Upper}/u.test(firm) &&
        (position.test(words[from - 1] ?? '') || isPerson(words.slice(from - 2, from).join(' ')))
      );
    });

const peopleIn = (words: readonly string[]): readonly string[] => {
  const people: string[][] = [];
  for (const [at, word] of words.entries()) {
    const name = `${word} ${words[at + 1] ?? ''}`;
    const begins =
      at === 0 ||
      (startsGiven(`${name} x`) &&
        isPerson(
          words
            .slice(at, at + 2)
            .join(' ')
            .replace(/,$/, ''),
        ) &&
        !/^(?:Dr|Mr|Mrs|Ms|Prof|Sir)\.?$|,$/.test(words[at - 1] ?? ''));
    if (begins) people.push([word]);
    else people.at(-1)?.push(word);
  }
  return people.map((one) => one.join(' '));
};

// "Acme plc Jane Doe, Chief Executive" before the first number: each stands behind its people.
const namesPeople = (text: string): boolean => {
  const words = text.trim().split(/\s+/);
  return words.some(
    (_, at) =>
      at > 0 &&
      startsGiven(words.slice(at, at + 3).join(' ')) &&
      isPerson(
        words
          .slice(at, at + 2)
          .join(' ')
          .replace(/,$/, ''),
      ),
  );
};

interface Office {
  readonly firm: string;
  readonly number: string;
  people: readonly string[];
}

const linesOf = (office: Office): readonly string[] =>
  office.people.length === 0
    ? [`${office.firm} Tel: ${office.number}`, '']
    : office.people.flatMap((one) => [
        `On behalf of ${office.firm}:`,
        one,
        `Tel: ${office.number}`,
        '',
      ]);

/** The lines of a list of offices that a copy ran together behind its label, "Enquiries: Acme plc Tel: 01223 555 010 Jane Doe, Chief Executive Hill Communications Tel: 020 7555 0142 Ato Roe", each of their people with the firm and its number; any other line as it is. */
export const partOfficeRun = (line: string): readonly string[] => {
  if (line.length > longest || !/\bT(?:el|:)/.test(line)) return [line];
  const head = readContactHead(line.length > 400 ? line.slice(0, 400) : line);
  const label = /^[^:]{3,60}:/.exec(line)?.[0] ?? '';
  if (!head || head.rest === '' || label === '') return [line];
  const rest = line.slice(label.length);
  const found = [...rest.matchAll(number)];
  if (
    found.length < least.numbers ||
    found.every(({ index }) => inSentence.test(rest.slice(Math.max(0, index - 2), index)))
  )
    return [line];
  // "Tel: 01223 555 010 Tel: 020 7555 0142": the cells of two columns.
  if (found.some(({ index, 0: said }, at) => found[at + 1]?.index === index + said.length))
    return [line];
  if (namesPeople(rest.slice(0, found[0]?.index))) {
    const ends = found.map((one) => {
      const end = one.index + one[0].length;
      return end + (mailBehind.exec(rest.slice(end))?.[0].length ?? 0);
    });
    const behind = rest.slice(ends.at(-1)).trim();
    return [
      label,
      ...ends.flatMap((end, at) => ['', rest.slice(ends[at - 1] ?? 0, end).trim()]),
      ...(isPerson(behind.split(/\s?\/\s?|,\s/)[0] ?? '') ? [behind] : []),
      '',
    ];
  }
  const offices: Office[] = [];
  let at = 0;
  for (const one of [...found, undefined]) {
    const text = rest.slice(at, one?.index).replace(gluedWord, ' ').trim();
    const words = text.split(/\s+/).filter((word) => word !== '');
    const from = one ? (at === 0 ? 0 : firmAtEnd(words)) : words.length;
    if (from === undefined || (at === 0 && words.length > 8)) return [line];
    const last = offices.at(-1);
    if (last && from > 0) last.people = peopleIn(words.slice(0, from));
    if (one)
      offices.push({ firm: words.slice(from).join(' '), number: one[1]?.trim() ?? '', people: [] });
    at = one ? one.index + one[0].length : rest.length;
  }
  return [label, ...offices.flatMap(linesOf)];
};

const labelWithin =
  /(?:^|\s)(?:(?:Press |Media )?Enquiries|For (?:further|more) (?:information|details)(?:,? please contact)?)\s?:\s(?=\p{Upper})/gu;
const endOfRun =
  /\s(?:Notes? to [Ee]ditors|About \p{Upper}|This (?:information|announcement)|Forward[- ]looking|-\s?Ends?\s?-)/iu;

/** How far from its label the first number stands at most, and how far one from the next, in characters. */
const farthest = { first: 160, next: 200 } as const;

const hasNumberNear = (line: string, from: number): boolean =>
  line.slice(from, from + farthest.first).search(number) !== -1;

// A text goes on behind the last number where each stands behind its people.
const withoutText = (run: string): string => {
  const found = [...run.matchAll(number)];
  const far = found.findIndex(
    (one, at) => at > 0 && one.index - (found[at - 1]?.index ?? 0) > farthest.next,
  );
  const last = found.at(far === -1 ? -1 : far - 1);
  const label = run.indexOf(':') + 1;
  return last && namesPeople(run.slice(label, found[0]?.index))
    ? run.slice(0, last.index + last[0].length)
    : run;
};

/** The list of offices within a text that stands in one line, from its label to what ends it: "… Enquiries: Acme plc Tel: 01223 555 010 Jane Doe …"; `undefined` where there is none. */
export const officesIn = (line: string): string | undefined => {
  if (!line.includes('nquiries') && !line.includes('contact')) return undefined;
  const from = [...line.matchAll(labelWithin)].find(({ index }) =>
    hasNumberNear(line, index),
  )?.index;
  if (from === undefined) return undefined;
  const rest = line.slice(from, from + longest).trim();
  const end = endOfRun.exec(rest)?.index ?? rest.length;
  const run = withoutText(rest.slice(0, end));
  return partPeopleRun(run) !== undefined || partOfficeRun(run).length > 1 ? run : undefined;
};
