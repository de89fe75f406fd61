import { isHead } from './label-column.ts';
import { hasAddress, readContactHead } from './lines.ts';
import { opens } from './opening.ts';
import { isPerson, isSurePerson, position } from './people.ts';

const cellsOf = (line: string): string[] => line.trim().split(/\s{4,}|\t+/);

const isContact = (cell: string): boolean =>
  readContactHead(cell) !== undefined || isPerson(cell.split(',')[0]?.trim() ?? '');

/** Lines above a headline, from the label of contacts on when it stands to the right of a letterhead, "Boston, MA 02110      For further information contact:", without that letterhead. */
export const withoutLetterhead = (lines: readonly string[]): readonly string[] => {
  const rows = lines.map(cellsOf);
  const label = rows.findIndex(
    ([left = '', right = '', ...more]) =>
      more.length === 0 && isHead(right) && !isContact(left) && !position.test(left),
  );
  const below = label === -1 ? [] : rows.slice(label);
  const beside = below.some(([left = '', ...right]) => right.length > 0 && isContact(left));
  // "Acme Corp.      Hill Public Relations" below "Contact: Jane Doe      Ato Roe": the firms of two people.
  const [over = '', ...besideOver] = rows[label - 1] ?? [];
  const ofPeople = besideOver.length > 0 && isContact(over);
  return label === -1 || beside || ofPeople ? lines : below.map((row) => row.at(-1) ?? '');
};

const registered =
  /\b(?:CVR|ABN|ACN|HRB|VAT|KvK|SIRET|SIREN|NIF|CIF|MVA|TVA|BTW|Y-tunnus|USt-?\s?Id\S{0,6}|P\.? ?IVA|(?:[Cc]ompany |[Oo]rg\.?(?:anisation)? ?|[Rr]eg(?:istration)?\.? )(?:[Nn]o|[Nn]r|[Nn]umber)\.?)\s?[.:]?\s?(?:[A-Z]{2})?\s?\d[\d .-]{4,}/u;
/** True for a house in a register, as its pages end: "Elm Airport • FO-380 • Tel. +298 555 010 • CVR 30 55 51 20". */
export const isImprint = (line: string): boolean =>
  /[|•·]/.test(line) && line.split(/\s+[|•·]\s+/).length >= 3 && registered.test(line);

const fax = /^(?:tele)?fax\b|\s(?:tele)?fax\.?\s?[:+(\d]/i;

/** True for the house's own card below the people who can be reached, "Alder AB", "(Corp. Reg. No. 556999-0147)", "Alder Road 4", "Tel: …"; also one with a fax below the end of the release. */
export const isCardOfHouse = (
  own: readonly string[],
  above: readonly string[],
  isBelowEnd: boolean,
): boolean =>
  own.length >= 3 &&
  own.length <= 8 &&
  (own.slice(0, 3).some((line) => registered.test(line)) ||
    (isBelowEnd && own.some((line) => fax.test(line)))) &&
  !own.some((line) => line.includes('@') || isSurePerson(line) || opens(line)) &&
  above.some(
    (line, at) =>
      (isSurePerson(line) || isSurePerson(readContactHead(line)?.rest ?? '')) &&
      above.slice(at, at + 5).some(hasAddress),
  );
