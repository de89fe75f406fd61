import { belowLabelAlone, isHead, withoutLabelColumn } from './label-column.ts';
import { hasAddress } from './lines.ts';
import { cellsOfRow, isFramed } from '../text/row-cells.ts';

const tableOf = (rows: readonly string[]): string[][] => {
  const framed = isFramed(rows);
  return rows.map((row) => cellsOfRow(row, framed));
};

const labelledColumn = (table: readonly (readonly string[])[]): readonly string[] | undefined => {
  for (const [at, row] of table.entries()) {
    const column = row.findIndex(isHead);
    if (column === -1) continue;
    const rows = table.slice(at);
    // Numbers in another column are another contact's.
    const other = rows.some((cells) =>
      cells.some((cell, index) => index !== column && hasAddress(cell)),
    );
    if (row.filter(isHead).length > 1) return undefined;
    if (other) return withoutLabelColumn(rows)?.lines ?? belowLabelAlone(rows);
    return rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== '');
  }
  return undefined;
};

/** Lines above a headline, with nothing kept of a table, "FOR RELEASE: | | CONTACT: |", but the column below the label of contacts. */
export const readLabelledColumn = (lines: readonly string[]): string[] => {
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    let end = at;
    while (lines[end]?.includes('|')) end += 1;
    const rows = lines.slice(at, end);
    const column = rows.length > 1 ? labelledColumn(tableOf(rows)) : undefined;
    if (rows.length > 1) {
      for (const one of column ?? rows) out.push(one);
      at = end - 1;
    } else out.push(lines[at] ?? '');
  }
  return out;
};
