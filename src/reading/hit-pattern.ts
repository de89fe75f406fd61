const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A pattern for the words of a search as a text prints them, whatever hyphen, space or trade mark stands between their parts; `undefined` for no words. */
export const toHitPattern = (words: readonly string[]): RegExp | undefined => {
  const forms = words
    .map((word) =>
      word
        .normalize('NFKC')
        .split(/[\s\u00a0\u00ae\u2122\u2010-\u2013-]+/u)
        .map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%+]+$/gu, ''))
        .filter((part) => part !== '')
        .map(escapeForPattern)
        .join('[\\s\\u00a0\\u00ae\\u2122\\u2010-\\u2013-]{1,3}'),
    )
    .filter((form) => form !== '')
    .sort((a, b) => b.length - a.length);
  if (forms.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
};
