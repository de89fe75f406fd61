/** Every match of a global pattern that never matches nothing, in order, without the copy of the pattern that `matchAll` makes. */
export const matchesOf = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
};

// To compile a pattern of more parts takes longer than that of as many patterns.
const mostJoined = 8;

const joinedOf = (patterns: readonly RegExp[]): readonly RegExp[] => {
  const joined: RegExp[] = [];
  for (const [flags, group] of Map.groupBy(patterns, (pattern) => pattern.flags))
    for (let from = 0; from < group.length; from += mostJoined)
      joined.push(
        new RegExp(
          group
            .slice(from, from + mostJoined)
            .map(({ source }) => `(?:${source})`)
            .join('|'),
          flags,
        ),
      );
  return joined;
};

/** Makes one question of many patterns, true where any of them is found: one pattern for several that share their flags, since starting one costs more than it finds. None may refer back to its groups. */
export const anyOf = (patterns: readonly RegExp[]): ((text: string) => boolean) => {
  // Most questions are not asked in a short run.
  let joined: readonly RegExp[] | undefined;
  return (text) => (joined ??= joinedOf(patterns)).some((pattern) => pattern.test(text));
};

/** Makes the source of one pattern of the sources of several, true where any of them is found, so that what a long one asks can be read part by part. */
export const eitherOf = (parts: readonly RegExp[]): string =>
  `(?:${parts.map(({ source }) => source).join('|')})`;
