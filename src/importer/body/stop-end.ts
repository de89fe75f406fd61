// A sentence's end, a note's mark behind it included: "quarter.(1)", "placebo.1,2".
const stopEnd =
  /[.!](?:\s?[([][\d*†‡]{1,3}[)\]]|(?<!\d\.)[\d⁰¹²³⁴-⁹*†‡]{1,3}(?:[,–-]\d{1,2}){0,4})?$/;

/** True for words with a full stop behind them, be there a note's mark behind that. */
export const endsInStop = (text: string): boolean => stopEnd.test(text);
