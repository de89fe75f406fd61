import { readContactHead } from '../contacts/lines.ts';

// "Fuente Alder Prensa": who sent the release, in other languages; "Fuentes de agua" heads a section.
const sourceAbroad =
  /^(?:Fuente|FUENTE|Fonte|FONTE|Quelle|QUELLE|Originaltext|Kilde|KILDE|Källa|KÄLLA|Lähde|LÄHDE)(?:\s?:|\s\p{Upper})/u;
// "The Board of Directors" above the contacts signs what stands above.
const board =
  /^(?:the )?(?:executive |supervisory |management )?board(?: of (?:directors|management))?$|^(?:der vorstand|bestyrelsen|styrelsen|styret|hallitus|le conseil d['’]administration|il consiglio di amministrazione|el consejo de administración|(?:de )?raad van bestuur)$/i;

const sourceStart =
  /^(?:(?:data)?source\b(?! (?:articles?|publications?|papers?)$)|release summary:?$|view (?:source|original)|keywords?\b|copyright|©|logo\b|photo\b|related(?: (?:links?|shares?|documents?|(?:press )?releases?|news|stories|articles?|content|topics?|images?|photos?|videos?|files?|media|resources?|materials?|pages?|tags?|stocks?|sites?|websites?))?\s*:?$|contacts?\b)/i;

/** True for a line that tells who sent a release or where more of it is, or that signs it: "Source: Alder", "Fuente Alder Prensa", "Related links", "The Board of Directors" above the contacts; `next` is the text below it. */
export const namesSender = (text: string, next: string): boolean =>
  sourceStart.test(text) ||
  sourceAbroad.test(text) ||
  (board.test(text) && readContactHead(next.split('\n')[0] ?? '') !== undefined);
