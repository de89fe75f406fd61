import { hasAddress, readContactTokens } from './lines.ts';

const isBareAddress = (line: string): boolean =>
  hasAddress(line) && readContactTokens(line).every(({ kind }) => kind !== 'words');

/** The column to which an address alone on the line below belongs, "contact@acme.com": the only one of `width` that has none of its kind. */
export const columnWithout = (
  line: string,
  rows: readonly (readonly string[])[],
  width: number,
): number | undefined => {
  if (line.length >= 40 || !isBareAddress(line)) return undefined;
  const kind = readContactTokens(line)[0]?.kind;
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      !rows.some((row) =>
        readContactTokens(row[column] ?? '').some((token) => token.kind === kind),
      ),
  );
  return columns.length === 1 ? columns[0] : undefined;
};
