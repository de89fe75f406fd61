import { looksLikeFirm } from './evidence.ts';
import { hasAddress, readContactHead, readContactTokens } from './lines.ts';
import { partedFirm } from './office-parts.ts';
import { isPerson, position, startsGiven } from './people.ts';

/** Two columns of offices told one below the other. */
interface OfficesTold {
  /** Their lines, each person with the number of the office. */
  readonly lines: readonly string[];
  /** How many lines of the source they took. */
  readonly count: number;
}

/** How many rows such columns have at most, and at least. */
const mostRows = 14;
const fewestRows = 3;

const isNumber = (cell: string): boolean =>
  hasAddress(cell) && readContactTokens(cell).every(({ kind }) => kind !== 'words');
const nameIn = (cell: string): string => cell.split(/,\s|\s\(|\sext\.?\s/)[0] ?? '';
const isMember = (cell: string): boolean => isPerson(nameIn(cell)) && !hasAddress(cell);
// "Hill Larch (Europe)" above its number; "Jane Doe" above one is somebody with it.
const mayBeFirm = (cell: string): boolean =>
  !hasAddress(cell) &&
  !cell.includes(',') &&
  (looksLikeFirm(cell) || partedFirm(cell) !== undefined || !startsGiven(cell));

interface Office {
  readonly firm: string;
  readonly numbers: string[];
  readonly people: string[];
}

/** The lines of a column in which the number of each office stands above its people, "Acme Optics", "Tel: 01223 555 010", "Jane Doe, Chief Executive", "Ato Roe", told person by person; `undefined` for other columns. */
export const tellOfficeColumn = (cells: readonly string[]): readonly string[] | undefined => {
  const offices: Office[] = [];
  const head = readContactHead(cells[0] ?? '');
  const label = head?.rest === '' && head.firm === undefined ? 1 : 0;
  for (const [place, cell] of cells.slice(label).entries()) {
    const next = cells[label + place + 1] ?? '';
    const office = offices.at(-1);
    if (isNumber(next) && !isNumber(cell) && mayBeFirm(cell))
      offices.push({ firm: cell, numbers: [], people: [] });
    else if (office === undefined || (isNumber(cell) && office.people.length > 0)) return undefined;
    else if (isNumber(cell)) office.numbers.push(cell);
    else if (isMember(cell)) office.people.push(cell);
    else {
      // "Officer" below "Jane Doe, Chief Executive": the column's width has broken her position.
      const last = office.people.pop();
      if (last?.includes(', ') !== true || hasAddress(cell) || !position.test(cell))
        return undefined;
      office.people.push(`${last} ${cell}`);
    }
  }
  const isTold = offices.length > 0 && offices.every(({ people }) => people.length > 0);
  if (!isTold || (offices.length === 1 && offices[0]?.people.length === 1)) return undefined;
  return [
    ...cells.slice(0, label),
    ...offices.flatMap(({ firm, numbers, people }) =>
      people.flatMap((one) => {
        const served = `On behalf of ${firm}:`;
        return ['', readContactHead(served) === undefined ? served : firm, one, ...numbers];
      }),
    ),
    '',
  ];
};

const twoCells = /^(\s*\S(?:.{1,58}?\S)?\s{3,})(\S.{1,60})$/;

/** Two columns of offices, parted where the right one begins, whose rows need not stand side by side to the end: "Acme Optics          Hill Larch (Europe)" above their numbers, their people and "The Birch Group (USA)" in the right one alone; `undefined` for other lines. */
export const readOfficeColumns = (
  lines: readonly string[],
  from: number,
): OfficesTold | undefined => {
  const [, left = '', right = ''] = twoCells.exec((lines[from] ?? '').trimEnd()) ?? [];
  if (left === '' || hasAddress(left) || /\s{3}|\t/.test(right)) return undefined;
  const [one = '', other = ''] = (lines[from + 1] ?? '').trim().split(/\s{3,}/);
  if (!isNumber(one) || !isNumber(other)) return undefined;
  const rows: string[] = [];
  for (const line of lines.slice(from, from + mostRows)) {
    const row = line.trimEnd();
    if (row === '' || (row.length > left.length && /\S/.test(row[left.length - 1] ?? ''))) break;
    rows.push(row);
  }
  for (let count = rows.length; count >= fewestRows; count -= 1) {
    const told = [
      (row: string) => row.slice(0, left.length),
      (row: string) => row.slice(left.length),
    ]
      .map((cellOf) => rows.slice(0, count).map((row) => cellOf(row).trim()))
      .map((column) => tellColumn(column.filter((cell) => cell !== '')));
    if (told.every((column) => column !== undefined)) return { lines: told.flat(), count };
  }
  return undefined;
};

// One person below a number is told as two are where both stand in columns.
const tellColumn = (cells: readonly string[]): readonly string[] | undefined =>
  tellOfficeColumn(cells) ??
  (cells.length === 3 && isNumber(cells[1] ?? '') && isMember(cells[2] ?? '')
    ? ['', cells[0] ?? '', cells[2] ?? '', cells[1] ?? '', '']
    : undefined);
