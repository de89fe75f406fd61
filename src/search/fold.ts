/** A text with nothing left but its letters and digits, in lower case, so that all spellings of a code or name meet. */
export const squash = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a text, as white space parts them. */
export const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');
