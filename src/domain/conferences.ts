const gathering = /^(?:Conference|Congress|Symposium|Meeting|Summit|Forum)$/;
// No conference has a name of more words to either side of its noun.
const longestName = 16;
const linking = /^(?:of|for|on|and|the|in|&)$/;
const capital = /^[("\u201c]?(?:\p{Lu}|\d{4}\b)/u;
const ends = /[.,;:)"\u201d]$/;

const bare = (word: string): string => word.replace(/^[("\u201c]+|[.,;:)"\u201d]+$/g, '');

/** The conferences that a paragraph names ("2011 European Cancer Congress"), each once. */
export const findConferences = (text: string): string[] => {
  if (!/Conference|Congress|Symposium|Meeting|Summit|Forum/.test(text)) return [];
  const words = text.split(/\s+/);
  const found = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (!gathering.test(bare(word)) || /^Calls?\b/.test(words[at + 1] ?? '')) continue;
    let from = at;
    while (
      from > Math.max(0, at - longestName) &&
      !ends.test(words[from - 1] ?? '') &&
      (capital.test(words[from - 1] ?? '') || linking.test(words[from - 1] ?? ''))
    )
      from -= 1;
    let to = at;
    if (!ends.test(word) && /^(?:on|of|for)$/.test(words[at + 1] ?? ''))
      while (
        to + 1 < Math.min(words.length, at + longestName) &&
        !ends.test(words[to] ?? '') &&
        (capital.test(words[to + 1] ?? '') || linking.test(words[to + 1] ?? ''))
      )
        to += 1;
    while (
      from < at &&
      /^(?:of|for|on|and|the|in|&|The|At|In|On|A|An)$/.test(bare(words[from] ?? ''))
    )
      from += 1;
    while (to > at && linking.test(words[to] ?? '')) to -= 1;
    // "The Meeting" names none; two words besides the noun do.
    if (from === at && to === at) continue;
    if (bare(words[at] ?? '') === 'Meeting' && at - from + to - at < 2) continue;
    found.add(
      words
        .slice(from, to + 1)
        .map(bare)
        .join(' '),
    );
  }
  return [...found];
};
