/** Every match of a global pattern, in order, without the copy of the pattern that `matchAll` makes where there is none. */
export const matchesOf = (text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
  text.search(pattern) === -1 ? [] : text.matchAll(pattern);

/** Makes one question of many patterns, true where any of them is found: one pattern for all that share their flags, since starting one costs more than it finds. None may refer back to its groups. */
export const anyOf = (patterns: readonly RegExp[]): ((text: string) => boolean) => {
  const byFlags = Map.groupBy(patterns, ({ flags }) => flags);
  const joined = [...byFlags].map(
    ([flags, group]) => new RegExp(group.map(({ source }) => `(?:${source})`).join('|'), flags),
  );
  return (text) => joined.some((pattern) => pattern.test(text));
};
