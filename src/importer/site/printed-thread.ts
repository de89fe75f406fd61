// "View Full Version : Acme Update", as a board's archive prints a thread; "vBulletin® v3.8.4, Copyright ©2000-2010, …" below it.
const opens =
  /^(?:View Full Version|Full Version|Vollständige Version anzeigen|Ver la Versión Completa|Voir la version complète)\s?:\s?\S/i;
const foot = /^(?:Powered by )?vBulletin®? (?:v|Version )\d/i;

// "06-23-2010, 09:41 AM", "23.06.2010, 09:41", when a contribution was put up, below its writer's name.
const stamp = /^\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d, \d{1,2}:\d\d(?: ?[AP]M)?$/i;

/** How long a writer's name is at most, how much longer than another's the contribution is that holds the release, and how long one is at least with which its writer goes on, in characters. */
const size = { name: 30, more: 2, goesOn: 400 } as const;

/** One contribution: the places of its first and behind its last line, and who wrote it. */
interface Contribution {
  readonly from: number;
  readonly to: number;
  readonly writer: string;
  readonly length: number;
}

const contributionsIn = (lines: readonly string[]): Contribution[] => {
  const starts = lines.flatMap((line, at) => {
    const writer = lines[at - 1] ?? '';
    return stamp.test(line) && writer !== '' && writer.length <= size.name ? [at - 1] : [];
  });
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? lines.length;
    const words = lines.slice(from + 2, to).filter((line) => !foot.test(line));
    return { from, to, writer: lines[from] ?? '', length: words.join(' ').length };
  });
};

/** The places of what a board's archive prints of a thread around the contribution that holds a release: its title, who wrote what and when, the others' contributions and its foot. */
export const findPrintedThread = (lines: readonly string[]): number[] => {
  const first = lines.findIndex((line) => line !== '');
  if (first === -1 || !opens.test(lines[first] ?? '')) return [];
  const all = contributionsIn(lines);
  const [own] = [...all].sort((one, other) => other.length - one.length);
  if (!own) return [first];
  const isOwn = ({ writer, length, from }: Contribution): boolean =>
    from === own.from ||
    (writer === own.writer && length >= size.goesOn) ||
    length * size.more > own.length;
  const found = [first];
  for (const one of all)
    for (let at = one.from; at < (isOwn(one) ? one.from + 2 : one.to); at += 1) found.push(at);
  for (const [at, line] of lines.entries()) if (foot.test(line)) found.push(at);
  return found;
};
