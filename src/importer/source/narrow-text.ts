const wide = /[\u0100-\uffff]/;

const toNarrow = (part: string): string =>
  part.length > 12 && !wide.test(part) ? Buffer.from(part, 'latin1').toString('latin1') : part;

/** The lines of a text, those of a text with signs beyond Latin-1 set anew where they have none: V8 keeps every part of such a text as wide, and compiles each pattern once more for wide texts, which match a third slower. */
export const linesOf = (text: string): string[] => {
  const lines = text.split('\n');
  return wide.test(text) ? lines.map(toNarrow) : lines;
};
