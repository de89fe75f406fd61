// Every run of white space but the single space, which most runs are.
const wide = /[^\S ]\s*| \s+/g;

/** The text with one space for each run of white space. */
export const foldSpace = (text: string): string => text.replace(wide, ' ');

/** As `foldSpace`, without white space at the ends. */
export const squeeze = (text: string): string => foldSpace(text).trim();
