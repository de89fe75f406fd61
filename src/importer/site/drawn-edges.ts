const drawn = /^[-_=*~]{20,}$/;

/** The places of the lines drawn between a release and its host's words above or below it, which part it from nothing that is left; `isSite` tells which lines are the host's. */
export const findDrawnEdges = (
  lines: readonly string[],
  isSite: (at: number) => boolean,
): number[] => {
  if (!lines.some((line) => drawn.test(line))) return [];
  const says = (line: string): boolean => line !== '' && !drawn.test(line);
  const isOwn = (line: string, at: number): boolean => says(line) && !isSite(at);
  const above = [lines.findIndex(says), lines.findIndex(isOwn)] as const;
  const below = [lines.findLastIndex(isOwn), lines.findLastIndex(says)] as const;
  return lines.flatMap((line, at) =>
    [above, below].some(([from, to]) => at > from && at < to) && drawn.test(line) ? [at] : [],
  );
};
