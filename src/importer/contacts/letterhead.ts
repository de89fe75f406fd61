import { isHead } from './label-column.ts';
import { readContactHead } from './lines.ts';
import { isPerson, position } from './people.ts';

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
