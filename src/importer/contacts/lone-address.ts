import { isAddressOf, isHouseOf } from './evidence.ts';
import { hasAddress, readContactHead, readContactTokens } from './lines.ts';
import { isPerson } from './people.ts';

const isBareAddress = (line: string): boolean =>
  hasAddress(line) && readContactTokens(line).every(({ kind }) => kind !== 'words');

/** True where an address is made of the name of the person in a cell: "jdoe@acme.example" of "Jane Doe, Treasurer". */
export const isOwner = (cell: string, email: string): boolean => {
  const name = (readContactHead(cell)?.rest ?? cell).split(',')[0]?.trim() ?? '';
  return isPerson(name) && isAddressOf(email, name);
};

/** The column to which an address alone on the line below belongs, "jdoe@acme.example": the one of `width` whose person it is made of, the only one whose house it is named after, or the only one that has none of its kind. */
export const columnWithout = (
  line: string,
  rows: readonly (readonly string[])[],
  width: number,
): number | undefined => {
  if (line.length >= 40 || !isBareAddress(line)) return undefined;
  const [token] = readContactTokens(line);
  const free = Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      !rows.some((row) =>
        readContactTokens(row[column] ?? '').some(({ kind }) => kind === token?.kind),
      ),
  );
  const email = token?.kind === 'email' ? token.text : '';
  const owners = free.filter((column) => rows.some((row) => isOwner(row[column] ?? '', email)));
  const houses = free.filter((column) => rows.some((row) => isHouseOf(email, row[column] ?? '')));
  const [only, more] = [owners, houses].find((columns) => columns.length > 0) ?? free;
  return more === undefined ? only : undefined;
};
