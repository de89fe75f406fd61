import { hasAddress, readContactHead, readContactTokens } from './lines.ts';
import { isSurePerson } from './people.ts';
import { stoppedForm } from '../legal-forms.ts';

/** How long a text is at least in which a contact is looked for, how much at least goes on behind one at its start, how far behind its label the first number stands at most, how far one from the next, and how long the whole is, in characters. */
const size = { text: 120, behind: 80, first: 160, next: 170, run: 900 } as const;

const english =
  '(?:(?:(?:Company|Corporate|Media|Press|Investors?|Further|General|Public|Financial|Shareholder)(?: (?:and|&) (?:Media|Press|Investors?))?(?: Relations)? )?(?:Contacts?|CONTACTS?|[EeIi]nquiries|ENQUIRIES)|(?:[Ff]or|FOR) (?:(?:[Ff]urther|[Mm]ore|additional|any|FURTHER) )?(?:[Ii]nformation|INFORMATION|details|[ei]nquiries)(?:,? (?:please )?(?:contact|call))?|(?:Name of contact|Contact name) and telephone number(?: for queries)?)';
// "Frågor besvaras av:" behind a sentence: whether it is a label the reader of labels tells.
const abroad = String.raw`(?<=[.!?)”"] )\p{Upper}\p{Alpha}[^.:@\d]{2,60}`;
const labels = [String.raw`(?:^|(?<=[\s.)”"]))${english}`, abroad].map(
  (words) => new RegExp(String.raw`${words}\s?:\s?(?=\p{Upper})`, 'gu'),
);

const end =
  /(?:This information is provided|Notes? (?:to|for) [Ee]ditors|About \p{Upper}|Forward[- ][Ll]ooking|Safe Harbor|SOURCE[: ]|Logo\s?[-–:]|Photo\s?[-–:]|To view the original|View source|\(END\)|# ?# ?#|\s-\s?\d{1,2}\s?-\s|-\s?Ends?\s?-)/u;

const firmFirst = new RegExp(
  String.raw`^\p{Upper}[^:@\d]{1,60}?\s(?:${stoppedForm}|plc|PLC|Plc|Limited|Company|AB|AG|ASA|Oyj|SA|SE|GmbH|LLC|LLP)(?![\p{Alpha}\p{N}])`,
  'u',
);

const person =
  /^(?:\s?\/\s?|, | and | & |\s)?((?:(?:Dr|Mr|Ms|Mrs)\.? )?\p{Upper}\p{Lower}+ (?:\p{Upper}\. )?\p{Upper}[\p{Alpha}'’-]+)/u;
/** How many people behind the number of their firm are read at most. */
const mostPeople = 4;
// "Hill Communications Tel: 020 7555 0142 Jane Doe / Ato Roe": a firm with its number stands before its people.
const namesBehind = (run: string, rest: string): string => {
  const [first] = readContactTokens(run);
  if (first?.kind !== 'words' || isSurePerson(first.text)) return '';
  let to = 0;
  for (let count = 0; count < mostPeople; count += 1) {
    const [said = '', name = ''] = person.exec(rest.slice(to)) ?? [];
    if (!isSurePerson(name)) break;
    to += said.length;
  }
  return rest.slice(0, to);
};

// From the label to the last number that stands near the one before, and whom it reaches behind it.
const runOf = (rest: string): string | undefined => {
  const whole = rest.slice(0, size.run);
  const text = whole.slice(0, end.exec(whole)?.index ?? whole.length);
  let to = 0;
  for (const { kind, text: said } of readContactTokens(text)) {
    if (kind !== 'phone' && kind !== 'email') continue;
    const at = text.indexOf(said, to);
    if (at === -1) continue;
    if (at - to > (to === 0 ? size.first : size.next)) break;
    to = at + said.length;
  }
  if (to === 0) return undefined;
  const run = text.slice(0, to);
  return run + namesBehind(run, text.slice(to));
};

// "Jane Doe Acme Optics" before her number
const begins = (words: string): boolean =>
  isSurePerson(words.split(' ').slice(0, 2).join(' ')) &&
  words.split(' ').every((word) => /^\p{Upper}|^(?:of|and|&|the|for)$/u.test(word));

/** The contact that stands within a paragraph behind its label, "… next year. Further enquiries: Jane Doe, Company Secretary, Acme plc Tel: 020 7555 0100 This information is provided by RNS", from the label to the last number; `undefined` where the paragraph tells of none. */
export const contactWithin = (line: string): string | undefined => {
  if (line.length < size.text || !line.includes(':') || !hasAddress(line)) return undefined;
  for (const found of labels.flatMap((one) => [...line.matchAll(one)])) {
    const rest = line.slice(found.index + found[0].length);
    const run = runOf(rest);
    if (run === undefined || (found.index === 0 && rest.length - run.length < size.behind))
      continue;
    const told = found[0] + run;
    const head = readContactHead(told.slice(0, 300));
    const [first] = readContactTokens(head?.rest ?? '');
    const isNamed =
      first?.kind === 'words' &&
      (isSurePerson(first.text) || firmFirst.test(run.slice(0, 90)) || begins(first.text));
    if (isNamed) return told;
  }
  return undefined;
};
