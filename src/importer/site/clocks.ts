import { isKnownCity } from '../dateline/places.ts';
import { readDateLine } from '../dateline/printed-dates.ts';

/** How many of a text's first lines with words clocks are looked for in, and how many of them stand below each other at least. */
const size = { lines: 40, clocks: 2 } as const;

// "16:22 Uhr Frankfurt", "10:22 New York"
const clock = /^\d{1,2}[:.](\d{2})(?: (?:uhr|h|hrs|[ap]m))? (\p{Lu}[\p{L}. ]{2,20})$/iu;

/** The clocks of a portal's markets and the day above them, by their places: "Dienstag, 12 November 2024", "16:22 Uhr Frankfurt", "10:22 Uhr New York"; they stand at the same minute, as no programme of a day does. */
export const findClocks = (lines: readonly string[]): number[] => {
  const filled = [...lines.entries()].filter(([, line]) => line !== '').slice(0, size.lines);
  const minutes = filled.map(([, line]) => {
    const [, minute, city = ''] = line.length < 40 ? (clock.exec(line) ?? []) : [];
    return minute !== undefined && isKnownCity(city) ? minute : undefined;
  });
  const first = minutes.findIndex((minute) => minute !== undefined);
  if (first === -1) return [];
  let to = first;
  while (minutes[to] !== undefined && minutes[to] === minutes[first]) to += 1;
  if (to - first < size.clocks) return [];
  const day = filled[first - 1]?.[1] ?? '';
  const from = day.length < 40 && readDateLine(day) !== undefined ? first - 1 : first;
  return filled.slice(from, to).map(([at]) => at);
};
