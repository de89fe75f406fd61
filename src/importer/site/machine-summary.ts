import { readDateline } from '../dateline/dateline.ts';

// "Rhea-AI Summary", "AI-Generated Summary", "Rhea-AI Impact: Moderate", "Key takeaways by Acme AI"
const label =
  /^(?:(?:\S{1,20}[- ])?AI[- ](?:powered[- ]|generated[- ]|written[- ]|assisted[- ])?(?:(?:news |key |market )?(?:summary|analysis|overview|insights?|takeaways?|impact|sentiment|highlights?|digest|score))|(?:machine|auto(?:matically)?)[- ]generated summary|(?:summary|key (?:points|takeaways|facts)|takeaways|highlights|insights?) (?:\w+ )?(?:by|with|from) (?:\S+ ){0,2}AI)\s*(?::.{0,40})?$/i;
// How a machine judges the news.
const verdict =
  /^(?:positive|negative|neutral|bullish|bearish|pros|cons|insights?|impact|sentiment)\s*(?::.{0,40})?$/i;

/** A line above the news. */
export interface SummaryLine {
  /** Its words. */
  readonly text: string;
  /** True for an item of a list. */
  readonly item: boolean;
}

/** True for the label of a summary that a host had a machine make. */
export const labelsMachineSummary = (line: string): boolean =>
  line.length <= 80 && label.test(line);

// How far below its label the release's own dateline is looked for, in lines.
const farthest = 40;

/** Which of some lines above the news are a summary that a host had a machine make, by their places: its label, and the sentences and lists below that, down to the release's own head. */
export const findMachineSummary = (lines: readonly SummaryLine[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const from = lines.findIndex(({ text }) => labelsMachineSummary(text));
  if (from === -1) return found;
  found.add(from);
  const news = lines
    .slice(from, from + farthest)
    .findIndex(({ text }) => (readDateline(text)?.strength ?? 0) >= 3);
  for (let at = from + 1; at < from + news; at += 1) {
    const { text = '', item = false } = lines[at] ?? {};
    const told =
      item ||
      verdict.test(text) ||
      verdict.test(lines[at - 1]?.text ?? '') ||
      labelsMachineSummary(text) ||
      /[.!?…]["”)]?$/.test(text);
    if (!told) break;
    found.add(at);
  }
  return found;
};
