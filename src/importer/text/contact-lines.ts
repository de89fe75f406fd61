import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { isPerson, isPersonWithPosition } from '../contacts/people.ts';
import { isSentenceEnd } from './lone-lines.ts';

/** True for "Enquiries:" alone on its line, below a sentence whose last line was nearly full. */
export const labelsPeople = (before: string, after: string): boolean =>
  after.endsWith(':') &&
  after.length <= 60 &&
  isSentenceEnd(before) &&
  /^\p{Upper}/u.test(after) &&
  readContactHead(after)?.rest === '';

/** True for "For further information on Alder, please contact:" above "Jane Doe", for whose first name it had no room. */
export const asksForPerson = (before: string, after: string): boolean =>
  before.endsWith(':') &&
  after.length <= 40 &&
  readContactHead(before)?.rest === '' &&
  isPerson(after);

/** True for "Jane Doe, President & CEO" above "John Roe, Vice President of Finance": two people, each on a line. */
export const arePeople = (before: string, after: string): boolean =>
  before.includes(', ') &&
  after.includes(', ') &&
  !/(?:[,;&]|\s(?:and|or|of|for))$/i.test(before) &&
  isPersonWithPosition(after) &&
  isPersonWithPosition(before);

const opensNumber = /\+\d{1,3}[\s\d()-]{0,12}$/;

/** True for "Tel. +44 (0)20" above "7946 0118": a number that was broken in two has fewer digits than any. */
export const isNumberBroken = (before: string, after: string): boolean =>
  /^\d{3}/.test(after) &&
  before.includes('+') &&
  (opensNumber.exec(before)?.[0].replace(/\D/g, '').length ?? 9) < 8;

/** True for "Email" above an address, a contact's label, which elsewhere is a button. */
export const labelsAddress = (line: string, next: string): boolean =>
  /^(?:e-?mail|tel(?:ephone)?|phone|fax|mobile|web ?site)\s*:?$/i.test(line) &&
  next.length < 90 &&
  hasAddress(next);

const positionThenName =
  /^\p{Upper}[^,]{4,40}, \p{Upper}[\p{Alpha} ]{2,40}(?:Officer|Director|Chairman|Manager|President|Executive|Secretary|Relations) (\p{Upper}\p{Lower}+ \p{Upper}\p{Lower}+)$/u;

/** True for a line of two columns that lost what parted them, "Jane Doe, Finance Director John Roe": no sentence goes on below it. */
export const namesTwoInColumns = (line: string): boolean =>
  line.length <= 90 && line.includes(', ') && isPerson(positionThenName.exec(line)?.[1] ?? '');
