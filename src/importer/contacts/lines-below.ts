import { type ContactJudge, isPosition } from './evidence.ts';
import { hasAddress, readContactHead, readContactTokens } from './lines.ts';

/** True for a line that holds telephone numbers or addresses and nothing else. */
export const isBareNumber = (line: string | undefined): boolean =>
  line !== undefined &&
  hasAddress(line) &&
  readContactTokens(line).every(({ kind }) => kind !== 'words');

/** True for a line that holds telephone numbers and nothing else, but for what a bracket says of them: "0 805 555 012 (n° vert en France)". */
export const isBarePhone = (line: string | undefined): boolean =>
  line !== undefined &&
  hasAddress(line) &&
  readContactTokens(line.replace(/\s\([^()\d]{2,40}\)\s*$/, '')).every(
    ({ kind }) => kind === 'phone',
  );

/** What a line holds alone: a number or an address, or somebody's position; `undefined` for other lines. */
export const kindOfLine = (line: string | undefined): 'number' | 'position' | undefined =>
  isBareNumber(line)
    ? 'number'
    : line !== undefined && line.length < 80 && isPosition(line.trim()) && !hasAddress(line)
      ? 'position'
      : undefined;

/** True where a number or an address stands right below the line `at`, or below the firm of that line: "Press Office" above "Acme Optics" and 617-555-0100. */
export const reachesBelow = (
  lines: readonly string[],
  at: number,
  judge: ContactJudge,
): boolean => {
  const [next = '', below = ''] = lines.slice(at + 1, at + 3);
  return (
    hasAddress(next) ||
    (next.trim() !== '' &&
      hasAddress(below) &&
      readContactHead(next) === undefined &&
      judge.personIn(next.trim()) < 2)
  );
};

/** Lines of contacts without the empty ones where every line, but a label, has one below it: there they part nothing. */
export const withoutSpacing = (lines: readonly string[]): readonly string[] => {
  const spaced = lines.every(
    (line, at) => line.trim() === '' || line.endsWith(':') || (lines[at + 1] ?? '').trim() === '',
  );
  return spaced ? lines.filter((line) => line.trim() !== '') : lines;
};
