/** What a quotation is made of. */
export interface QuotedWords {
  /** The words as selected. */
  readonly words: string;
  /** The release cited in running text, its page's address included. */
  readonly citation: string;
  /** Address of the page as the citation has it. */
  readonly cited: string;
  /** Full address of the paragraph. */
  readonly address: string;
}

/** Words with their white space folded, as they stand in a quotation. */
export const foldSpace = (words: string): string => words.replace(/\s+/g, ' ').trim();

// Marks within a quotation are single, as in print.
const innerMarks = (words: string): string =>
  words
    .replace(/[\u201c]/g, '\u2018')
    .replace(/[\u201d]/g, '\u2019')
    .replace(/(^|[\s([\u2014])"/g, '$1\u2018')
    .replace(/"/g, '\u2019');

/** A quotation ready to be pasted: the words in quotation marks, the citation, and the paragraph's address in it. */
export const toQuotation = ({ words, citation, cited, address }: QuotedWords): string => {
  const source = citation.includes(cited)
    ? citation.replace(cited, () => address)
    : `${citation} ${address}`;
  return `\u201c${innerMarks(foldSpace(words))}\u201d ${source}`;
};
