import type { RepairLog } from '../repair-log.ts';

const broken = /(?<![\p{L}\p{N}-])(\p{L}{2,20})-[ \t]*\n([ \t]*)(\p{Ll}{2,20})(?![\p{L}\p{N}-])/gu;

// "com-" above "ing", "Presi-" above "dent": parts of words that are no words, and stand behind no hyphen of their own.
const noWord =
  /^(?:ings?|[cst]ions?|[st]ional(?:ly)?|[mn]ents?|dents?|lents?|tents?|ness(?:es)?|ments?|[cst]ive(?:s|ly|ness)?|[bt]le[ds]?|[bt]ly|ably|ibly|ances?|ences?|anc(?:y|ies)|enc(?:y|ies)|it(?:y|ies)|[bdglmptv]it(?:y|ies)|ous(?:ly)?|[cgt]ious(?:ly)?|[imt]cal(?:ly)?|ical(?:ly)?|ally|[nrt]ally|tor(?:y|ies|s)|sor(?:y|ies|s)|tar(?:y|ies)|tic(?:s|al)?|[st]ures?|lions?|[cst]ial(?:ly)?|cians?|[bcdfgklnrv]ers|[cdnt]ered|tered|tering|izing|izations?|isations?|pan(?:y|ies)|nolog(?:y|ies)|olog(?:y|ies|ical)|ceuticals?|peutics?|apeutics?|opment|velopment|plications?|nounced|nounces|nouncement|curities|ferences?|formations?|clud(?:ed|ing|es)|clusive|quired|quarters?|agement|ternational|tologic|ducts?|sults|search|cember|vember|tember|tober|ruary|uary)$/u;

/** Makes words whole that a text broken at a width parted with a hyphen, on the line of their second half, so that each line stays one: "for the com-" above "ing year". A hyphen stays that is the word's own: where the text has the word so elsewhere, or nothing tells. */
export const mendBrokenWords = (text: string, log: RepairLog): string => {
  if (!text.includes('-\n') && !text.includes('- \n')) return text;
  const small = text.toLowerCase();
  const words = new Set(small.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []);
  return text.replace(broken, (before: string, head: string, indent: string, tail: string) => {
    const whole = head + tail;
    const isOwn = words.has(`${head}-${tail}`.toLowerCase());
    if (isOwn || !(words.has(whole.toLowerCase()) || noWord.test(tail))) return before;
    log.record('broken-word', `${head}- ${tail}`, whole);
    return `\n${indent}${whole}`;
  });
};
