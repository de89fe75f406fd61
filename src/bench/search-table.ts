import { alignColumns } from './build-table.ts';
import type { SearchBench, SearchResult } from './search-bench.ts';
import type { SearchTimes } from './search-in-browser.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const toTimes = (ours: SearchTimes, peer: SearchTimes): string => {
  const row = (name: string, own: number, theirs: number): string =>
    `${name} ${own.toFixed(0)} ms, Pagefind's interface ${theirs.toFixed(0)} ms, ratio ${(own / theirs).toFixed(2)}`;
  return `From the last key to the first result, in the same browser: ${row('first search', ours.first, peer.first)};\n${row('later ones', ours.later, peer.later)}.`;
};

const toArchive = (result: SearchResult): string => {
  const { releases, questions, indexTime, peerIndexTime, times, peerTimes } = result;
  const asked = questions.reduce((sum, one) => sum + one.asked, 0);
  const mean = (value: (one: (typeof questions)[number]) => number): number =>
    questions.reduce((sum, one) => sum + one.asked * value(one), 0) / Math.max(1, asked);
  const rows = [
    ['question', 'asked', 'ours', 'MiniSearch', 'key to result'],
    ...questions.map(({ kind, asked: count, ours, peer, time }) => [
      kind,
      String(count),
      percent(ours),
      percent(peer),
      `${time.toFixed(0)} ms`,
    ]),
    [
      'all',
      String(asked),
      percent(mean(({ ours }) => ours)),
      percent(mean(({ peer }) => peer)),
      '',
    ],
  ];
  return `${String(releases)} invented releases: share of questions whose first result on the search page is right\n${alignColumns(rows)}\n${toTimes(times, peerTimes)}\nIndex: ${indexTime.toFixed(1)} s, Pagefind with its defaults over the same pages ${peerIndexTime.toFixed(1)} s, ratio ${(indexTime / peerIndexTime).toFixed(2)}.`;
};

/** The figures of the search bench as text. */
export const toSearchTable = ({ judged, archives }: SearchBench): string =>
  [
    `Search of the own content: ${percent(judged.right)} of ${String(judged.asked)} judged queries are answered as judged by the search page.\n${toTimes(judged.times, judged.peerTimes)}`,
    ...archives.map(toArchive),
  ].join('\n\n');
