import { readDateline } from '../dateline/dateline.ts';
import { nameOfWire } from '../dateline/wire-names.ts';

/** How far down a portal names the wire whose copy it shows, and how far below that the dateline stands, in lines. */
const reach = { row: 16, dateline: 20 } as const;

// "Source: Nasdaq GlobeNewswire / 04 Aug 2022 06:30:00 America/New_York", in whatever language: programs name zones so.
const row =
  /^[\p{L}\p{M} ]{3,30}\s?[:：]\s*(\S.{2,60}?)\s+[/|·-]\s+\S.{6,40}\d{1,2}:\d\d(?::\d\d)?\s+(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[A-Z]\w{2,30}$/u;

// "Nasdaq GlobeNewswire"
const namesWire = (words: string): boolean =>
  words.split(' ').some((_, at, all) => nameOfWire(all.slice(at).join(' ')) !== undefined);

/** The place of the row in which a portal names the wire and the hour of its copy, where the dateline below tells the day too; none elsewhere. */
export const findWireRow = (lines: readonly string[]): readonly number[] => {
  const at = lines
    .slice(0, reach.row)
    .findIndex(
      (line) => line.length < 140 && line.includes('/') && namesWire(row.exec(line)?.[1] ?? ''),
    );
  if (at === -1) return [];
  const isDated = lines.slice(at + 1, at + 1 + reach.dateline).some((line) => {
    const dateline = readDateline(line.slice(0, 400));
    return dateline?.date?.edtf !== undefined && dateline.strength >= 3;
  });
  return isDated ? [at] : [];
};
