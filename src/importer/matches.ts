/** Every match of a global pattern, in order, without the copy of the pattern that `matchAll` makes where there is none. */
export const matchesOf = (text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
  text.search(pattern) === -1 ? [] : text.matchAll(pattern);
