import { type Entry, isReached } from './entry.ts';
import { type ContactJudge, looksLikeFirm } from './evidence.ts';
import { hasAddress, readContactHead, readContactTokens } from './lines.ts';

/** "617-555-0100 Jane Doe" above "617-555-0101 John Roe": each number stands before its name. */
export const moveForward = (entries: readonly Entry[]): void => {
  const [first] = entries;
  const last = entries.at(-1);
  if (
    !first ||
    !last ||
    first === last ||
    first.name !== undefined ||
    first.organization !== undefined ||
    !isReached(first) ||
    isReached(last) ||
    !entries.slice(1).every((entry) => entry.name !== undefined) ||
    !entries.slice(0, -1).every(isReached)
  )
    return;
  for (let at = entries.length - 1; at > 0; at -= 1) {
    const [entry, before] = [entries[at], entries[at - 1]];
    entry?.phones.splice(0, entry.phones.length, ...(before?.phones ?? []));
    entry?.emails.splice(0, entry.emails.length, ...(before?.emails ?? []));
  }
  first.phones.length = 0;
  first.emails.length = 0;
};

/** "Hill Peel", "Tel: 020 7555 0100", "Jane Doe", "Birch Communications", "Tel: 020 7555 0144", "Ato Roe": each firm and its number stand above its people. */
export const moveBelowOffices = (entries: readonly Entry[]): readonly Entry[] => {
  const from = entries.findIndex(isReached);
  const [office, ...people] = entries.slice(from);
  const last = people.at(-1);
  if (!office || !last || isReached(last) || office.sure > 1 || office.title !== undefined)
    return entries;
  const agrees = people.every(
    (one) =>
      one.sure >= 2 &&
      one.block === office.block &&
      (!isReached(one) || (one.organization !== undefined && one.addressLine !== one.nameLine)),
  );
  if (!agrees || !people.some(isReached)) return entries;
  let above: Entry = { ...office, organization: office.name ?? office.organization ?? '' };
  const placed = people.map((person) => {
    const { phones, emails, organization = '' } = above;
    if (isReached(person)) above = person;
    return { ...person, organization, phones: [...phones], emails: [...emails] };
  });
  return [...entries.slice(0, from), ...placed];
};

const isNumber = (line: string): boolean =>
  hasAddress(line) && readContactTokens(line).every(({ kind }) => kind !== 'words');
const isSite = (line: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(line);
// "Hill Peel (Nominated Adviser and Broker)", "Birch PR"
const namesFirm = (line: string): boolean => looksLikeFirm(line.replace(/\s\([^()]{2,60}\)$/, ''));

interface Office {
  readonly firm: string;
  readonly numbers: string[];
  readonly people: string[];
  readonly sites: string[];
}

/** Lines in which each firm has its number right below it and its people below that, "Hill Peel plc", "Tel: 020 7555 0100", "Jane Doe", "Birch PR", "Tel: 020 7555 0144", "Ato Roe", told person by person, each with the number of the firm; any other lines as they are. */
export const tellOffices = (lines: readonly string[], judge: ContactJudge): readonly string[] => {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '');
  const from = filled.findIndex(
    (line, at) => namesFirm(line) && isNumber(filled[at + 1] ?? '') && !hasAddress(line),
  );
  // Its label alone stands above.
  if (from === -1 || filled.slice(0, from).some((line) => readContactHead(line)?.rest !== ''))
    return lines;
  const offices: Office[] = [];
  let end = from;
  for (; end < filled.length; end += 1) {
    const line = filled[end] ?? '';
    const office = offices.at(-1);
    if (!hasAddress(line) && isNumber(filled[end + 1] ?? '')) {
      // "Jane Doe" above her own number
      if (judge.personIn(line.split(',')[0] ?? '') >= 2 && !namesFirm(line)) return lines;
      offices.push({ firm: line, numbers: [], people: [], sites: [] });
    } else if (!office) return lines;
    else if (isNumber(line)) {
      if (office.people.length > 0) return lines;
      office.numbers.push(line);
    } else if (isSite(line)) office.sites.push(line);
    else if (!hasAddress(line) && judge.personIn(line.split(/,\s|\s\/\s/)[0] ?? '') >= 2)
      office.people.push(line);
    else break;
  }
  if (offices.length < 2 || offices.some(({ people }) => people.length === 0)) return lines;
  return [
    ...filled.slice(0, from),
    ...offices.flatMap(({ firm, numbers, people, sites }) => [
      ...people.flatMap((person) => [firm, person, ...numbers, '']),
      ...sites,
    ]),
    ...filled.slice(end),
  ];
};
