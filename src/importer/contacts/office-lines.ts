import { type ContactJudge, isPosition, looksLikeFirm } from './evidence.ts';
import { hasAddress, readContactHead, readContactTokens } from './lines.ts';
import { isPart, partedFirm } from './office-parts.ts';

/** What a line of a list of offices says, or a cell of it: a firm, its part in a listing, its people, how to reach them; `name` is a person or a firm. */
export interface OfficeItem {
  /** What it is. */
  readonly kind: 'number' | 'site' | 'part' | 'people' | 'name' | 'firm' | 'via';
  /** It as printed; of a firm its name alone. */
  readonly text: string;
  /** Number of its line. */
  readonly at: number;
  /** The people one by one, each with the position behind the name; for what can be nobody's name there are none. */
  readonly people: readonly string[];
}

const isNumber = (text: string): boolean =>
  hasAddress(text) && readContactTokens(text).every(({ kind }) => kind !== 'words');
const isSite = (text: string): boolean => /^\(?(?:https?:\/\/|www\.)[^\s()]+\)?$/i.test(text);
const siteBehind = /\s\((?:https?:\/\/|www\.)[^\s()]+\)/i;

const gap = /\s{3,}|\t+|\s*\|\s*/;
const numberBehind =
  /^(\p{Alpha}[^@]{2,90}?)(?:\s*[,:–-])?\s+((?:(?:Tel|Telephone|Phone|T|Ph)\b[.:]*\s*)?(?:\+\s?)?\(?\d[\d\s()+./-]{6,40}|\S{2,40}@\S{4,40})$/u;
// "Corporate Finance - Jane Doe / Ato Roe"
const room =
  /^(corporate (?:finance|broking)|(?:corporate )?broking|ecm|equity capital markets|(?:equity )?sales|investment banking|qualified executive)\s*[–—:-]\s*(?=\p{Upper})/iu;

/** The name of somebody told with a position behind it. */
export const nameIn = (text: string): string => text.split(/,\s|\s[–—-]\s|\s*\(/)[0] ?? '';

const peopleIn = (printed: string, judge: ContactJudge): readonly string[] => {
  const office = room.exec(printed);
  const text = office ? printed.slice(office[0].length) : printed;
  const strokes = text.split(/\s*\/\s*|\s+(?:and|&)\s+(?=\p{Upper})/u);
  const commas = text.split(/,\s+/);
  const listed = commas.every((one) => judge.personIn(nameIn(one)) > 0) ? commas : strokes;
  const isPeople = listed.every((one) => {
    const [name = '', ...said] = one.split(/,\s+|\s+[–—-]\s+|\s*\(/);
    const titles = said.map((title) => title.replace(/\)$/, ''));
    return judge.personIn(name, titles[0]) > 0 && titles.every((title) => isPosition(title));
  });
  return isPeople ? listed.map((one) => (office ? `${one}, ${office[1] ?? ''}` : one)) : [];
};

const itemOf = (text: string, at: number, judge: ContactJudge): OfficeItem | undefined => {
  const item = (kind: OfficeItem['kind'], said = text, people: readonly string[] = []) => ({
    kind,
    text: said,
    at,
    people,
  });
  if (isNumber(text)) return item('number');
  if (isSite(text)) return item('site');
  if (text.startsWith('On behalf of ')) return undefined;
  if (isPart(text)) return item('part');
  // "Via Hill Peel", but not "Via Alba 12"
  if (/^[Vv]ia\s\p{Upper}[^\d]{1,50}$/u.test(text)) return item('via');
  const plain = text.replace(siteBehind, '').replace(/:$/, '');
  const firm = partedFirm(plain);
  if (firm !== undefined) return item('firm', firm);
  const people = peopleIn(plain, judge);
  const isTitled = people.length === 1 && nameIn(plain) !== plain;
  if (people.length > 1 || isTitled || people.some((one) => judge.personIn(nameIn(one)) >= 2))
    return item('people', plain, people);
  if (looksLikeFirm(plain)) return item('firm', plain);
  return /^\p{Alpha}[^.!?@\d:]{2,40}$/u.test(plain) && /^\S*\p{Upper}/u.test(plain)
    ? item('name', plain, people)
    : undefined;
};

/** What the lines of a list of offices say one by one, up to the first line that is none of them. */
export const officeItemsOf = (
  lines: readonly string[],
  judge: ContactJudge,
): readonly OfficeItem[] => {
  const items: OfficeItem[] = [];
  for (const [at, line] of lines.entries()) {
    const said = line
      .split(gap)
      .map((cell) => cell.trim())
      .filter((cell) => /[\p{Alpha}\d]/u.test(cell))
      .flatMap((cell) => {
        const [, words, number] =
          hasAddress(cell) && !isNumber(cell) ? (numberBehind.exec(cell) ?? []) : [];
        return words === undefined || number === undefined
          ? [itemOf(cell, at, judge)]
          : [itemOf(words, at, judge), itemOf(number, at, judge)];
      });
    const known = said.filter((one) => one !== undefined);
    const head = readContactHead(line.trim());
    const isLabel = head !== undefined && head.firm === undefined;
    if ((isLabel && known[0]?.kind !== 'part') || known.length < said.length) break;
    items.push(...known);
  }
  return items;
};
