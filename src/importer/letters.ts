// Elsewhere a letter is `\p{Alpha}`, a capital `\p{Upper}` and a small one `\p{Lower}`: to prepare the categories `\p{L}`,
// `\p{Lu}` and `\p{Ll}` takes an engine five times as long. What mends signs asks for categories, to which "ª" is no small letter.
/** Inside of a class of a pattern without the flag `u`: the letters of Europe's and East Asia's scripts. A long pattern with all of Unicode's letters takes ten times as long to prepare. */
export const letters =
  'A-Za-z\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u052f\\u1e00-\\u1fff\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3';
