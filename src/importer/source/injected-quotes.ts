import type { RepairLog } from '../repair-log.ts';

const quote = /(?<=[\p{L}\p{N}.)®™])[ \t]+[A-Z][A-Z.]{0,5}, [+−–-]\d{1,3}\.\d\d%[ \t]*/gu;
const verb =
  /^(?:today|announc|will|has|is|said|says|plans|report|declar|complet|receiv|launch|sign|agree|appoint|nam|expect)/;

/** A text without the quotes that a host of stock prices set behind the names of companies: "Acme Corp. ACM, -0.70% will open …". */
export const dropInjectedQuotes = (text: string, log: RepairLog): string => {
  if (!/[A-Z], [+−–-]\d{1,3}\.\d\d%/.test(text)) return text;
  const printed = new Map<string, number>();
  for (const [found] of text.matchAll(quote))
    printed.set(found.trim(), (printed.get(found.trim()) ?? 0) + 1);
  return text.replace(quote, (found, at: number) => {
    const after = text.slice(at + found.length, at + found.length + 10);
    // "… growth in EMEA, -0.70%" tells of the company's own figures, once and at a sentence's end.
    if ((printed.get(found.trim()) ?? 0) < 2 && !verb.test(after)) return found;
    const kept = /^[\s.,;)]|^$/.test(after) ? '' : ' ';
    const before = text.slice(text.lastIndexOf('\n', at) + 1, at).slice(-30);
    log.record('injected-quote', `${before}${found}${after}`, `${before}${kept}${after}`);
    return kept;
  });
};
