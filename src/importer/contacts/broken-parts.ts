import { isPart } from './office-parts.ts';

// "Hill Peel Limited (Nominated Adviser Tel: 020 7555 0144 and Broker)"
const numberWithin =
  /^(.{2,80}?\()([^()]{2,50}?)\s+((?:(?:Tel|Telephone|Phone|T|Ph)\b[.:]*\s*)?\+?[\d\s()-]{9,28}\d)\s+([^()\d]{2,50})\)$/u;

/** Lines of a list of offices in which the number that a print set beside the first line of a firm's part stands behind the whole of it: "Hill Peel Limited (Nominated Adviser Tel: 020 7555 0144 and Broker)". */
export const closeParts = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => {
    if (line.length > 200 || !line.trimEnd().endsWith(')') || !/\(\p{Alpha}[^()]*\d/u.test(line))
      return line;
    const [, firm = '', part = '', number = '', rest = ''] = numberWithin.exec(line.trim()) ?? [];
    return number !== '' && isPart(`${part} ${rest}`) ? `${firm}${part} ${rest}) ${number}` : line;
  });
