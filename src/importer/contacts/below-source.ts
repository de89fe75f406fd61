import { isRelations } from './desks.ts';
import { hasAddress, readContactHead } from './lines.ts';
import { isProse } from './opening.ts';
import { isSurePerson } from './people.ts';

/** The people and desks of a line right below a release's source, "Jane Doe, CFO, Acme Optics, 617-555-0100; Ato Roe, Hill Fleet, ato@hill.example" below "SOURCE: Acme Optics": a wire's contacts whose label is lost; none of any other line. */
export const peopleBelowSource = (line: string, above: string): readonly string[] => {
  if (line.length > 600 || !/^source\s?[:\s]\s?\S/i.test(above) || above.length > 120) return [];
  const people = line.split(/;\s+(?:or\s+)?/i);
  // "Media Relations, Acme Optics, 617-555-0142, media@acme.example" stands among them too.
  const isDesk = (one: string): boolean =>
    people.length > 1 && isRelations(one.split(',')[0] ?? '');
  // "Media: Ato Roe, 617-555-0143" behind somebody who answers investors
  const isPerson = (one: string): boolean =>
    isSurePerson(one) || isSurePerson(readContactHead(one)?.rest ?? '');
  return people.every((one) => (isPerson(one) || isDesk(one)) && hasAddress(one)) && !isProse(line)
    ? people
    : [];
};
