import { isAddressOf } from './evidence.ts';
import { hasAddress, readContactHead, readContactTokens } from './lines.ts';
import { isPerson } from './people.ts';

const isBareAddress = (line: string): boolean =>
  hasAddress(line) && readContactTokens(line).every(({ kind }) => kind !== 'words');

/** True where an address is made of the name of the person in a cell: "jdoe@acme.example" of "Jane Doe, Treasurer". */
export const isOwner = (cell: string, email: string): boolean => {
  const name = (readContactHead(cell)?.rest ?? cell).split(',')[0]?.trim() ?? '';
  return isPerson(name) && isAddressOf(email, name);
};

/** The column to which an address alone on the line below belongs, "jdoe@acme.example": the one of `width` whose person it is made of, or the only one that has none of its kind. */
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
  const owners = free.filter((column) =>
    rows.some((row) => isOwner(row[column] ?? '', token?.kind === 'email' ? token.text : '')),
  );
  const [only, more] = owners.length === 0 ? free : owners;
  return more === undefined ? only : undefined;
};
