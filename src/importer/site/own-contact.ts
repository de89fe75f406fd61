import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { isPerson, isPersonWithPosition } from '../contacts/people.ts';
import { nameOfWire } from '../dateline/wire-names.ts';
import { isHostDesk } from './to-reader.ts';

/** How many lines below its label a contact goes on at most. */
const longest = 6;

interface ContactLine {
  readonly text: string;
  readonly linked: boolean;
}

// "Jane Doe, Press Office", "Jane Doe (Alder PR), +46 40 555 0114", "Alder – Jane Doe"
const namesPerson = (text: string): boolean =>
  text.length < 160 &&
  (isPersonWithPosition(text) ||
    text
      .split(/\s*[,;|(:]\s*|\s+[–—-]\s+/)
      .some((part) => isPerson(part) && nameOfWire(part) === undefined));

/** True for the label above a person and how they are reached: "Media contact", "Jane Doe", "+46 40 555 0114"; a host's own desk names nobody. */
export const opensOwnContact = (lines: readonly ContactLine[], at: number): boolean => {
  const label = lines[at]?.text ?? '';
  const head = label.length < 300 && !isHostDesk(label) ? readContactHead(label) : undefined;
  if (head === undefined) return false;
  let isNamed = false;
  for (let place = at; place <= at + longest; place += 1) {
    const { text, linked } = lines[place] ?? { text: '', linked: true };
    const told = place === at ? head.rest : text;
    if (linked && place > at) return false;
    isNamed ||= namesPerson(told);
    if (isNamed && told.length < 300 && hasAddress(told)) return true;
  }
  return false;
};
