import { createTwoFilesPatch } from 'diff';
import type { ReportEntry } from './report.ts';
import type { WrittenRelease } from './keeping/write-release.ts';

// What comes from a source may hold anything; a terminal must not obey it.
const printable = (text: string): string => text.replace(/(?![\t\n])\p{Cc}/gu, '');

/** What would change in a file, as a unified diff; empty where nothing would. */
export const toDiff = (written: WrittenRelease): string =>
  written.before === written.after
    ? ''
    : printable(
        createTwoFilesPatch(
          written.before === '' ? '/dev/null' : written.file,
          written.file,
          written.before,
          written.after,
          undefined,
          undefined,
          { context: 3 },
        ),
      );

const shortly = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text);

/** One source as lines for a reader. */
export const toLines = (entry: ReportEntry, dryRun: boolean): string => {
  const lines: string[] = [];
  if (entry.ok) {
    lines.push(
      `${dryRun && entry.action !== 'unchanged' ? `would be ${entry.action}` : entry.action}  ${entry.file ?? ''}`,
    );
    lines.push(`  title     ${entry.title ?? '(none printed)'}`);
    lines.push(
      `  date      ${entry.date ?? '(left empty)'}   place  ${entry.place ?? '—'}   wire  ${entry.wire ?? '—'}`,
    );
    const counts = [
      `${String(entry.subheads.length)} subheads`,
      `${String(entry.headings.length)} headings`,
      `${String(entry.footnotes)} notes`,
      `${String(entry.tables)} tables`,
      `${String(entry.contacts.length)} contacts`,
      `${String(entry.tickers.length)} tickers`,
    ];
    lines.push(`  found     ${counts.join(', ')}${entry.hasSafeHarbor ? ', safe harbor' : ''}`);
    const where = Object.entries(entry.evidence).map(
      ([field, found]) => `${field} line ${String(found.line)} (${found.confidence})`,
    );
    if (where.length > 0) lines.push(`  evidence  ${where.join(', ')}`);
    if (entry.repairs.length > 0)
      lines.push(
        `  repairs   ${entry.repairs.map((repair) => `${repair.kind} ×${String(repair.count)}`).join(', ')}`,
      );
    if (entry.leftOut.length > 0)
      lines.push(
        ...entry.leftOut
          .slice(0, 8)
          .map(
            (one) => `  left out  line ${String(one.line)}: ${shortly(one.text)} (${one.reason})`,
          ),
      );
    if (entry.leftOut.length > 8)
      lines.push(`  left out  and ${String(entry.leftOut.length - 8)} more`);
    if (entry.unknownCodes.length > 0)
      lines.push(
        `  unknown   ${entry.unknownCodes.map((one) => `${one.code} ×${String(one.count)}`).join(', ')}`,
      );
    if (entry.byHand.length > 0 && entry.action !== 'replaced')
      lines.push(`  kept      ${entry.byHand.join(', ')}`);
  } else lines.push(`refused  ${entry.source}`);
  for (const problem of entry.problems)
    lines.push(
      `  ${entry.source}:${String(problem.line)}  ${problem.what}`,
      `      ${problem.hint}`,
    );
  return printable(lines.join('\n'));
};
