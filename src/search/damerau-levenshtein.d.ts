declare module 'damerau-levenshtein' {
  /** Edits between two words; swapped neighbours count once. */
  export default function damerauLevenshtein(
    one: string,
    other: string,
  ): { readonly steps: number; readonly similarity: number };
}
