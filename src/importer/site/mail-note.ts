import { classifyHeadLine } from '../head/head-lines.ts';

/** How far down a mail's greeting stands, how many lines its note has at most, how long it is at most, in characters, and how many lines part it from the release. */
const size = { head: 30, lines: 14, text: 1500, apart: 2 } as const;

const from = /^(?:from|von|de|da|från|fra|van|lähettäjä)\s*:\s*["']?([^"'<>@()]{3,60})/i;
const subject = /^(?:subject|betreff|objet|asunto|oggetto|assunto|ämne|emne|onderwerp|aihe)\s*:/i;
// "Hi all,", "Sehr geehrte Damen und Herren,", "Bonjour à tous,"
const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon)|morning|hallo|liebe[rs]?|guten (?:tag|morgen)|sehr geehrte[rs]?|bonjour|ch[eè]re?s?|buongiorno|ciao|gentil[ei]|car[oia]|hola|buen[oa]s (?:días|tardes)|estimad[oa]s?|olá|bom dia|prezad[oa]s?|hej|hei|kære|god (?:morgon|morgen|dag)|beste|geachte|dag)(?!\p{Alpha})[^.!?]{0,50}[,!:.]?$/iu;
const rule = /^(?:[*_=#~–—-] ?){3,}$/;
const reached = /\S+@\S+|\d[\d\s().-]{5,}\d/g;

/** The lines of the note that a mail's sender set above the release, from the greeting to the sender's name and the rule below, by their places: the name is that of the mail's head, and the release's own label stands below; an address that nothing else says keeps it. */
export const findMailNote = (lines: readonly string[]): number[] => {
  const top = lines.slice(0, size.head);
  const sender = top.findIndex((line) => from.test(line));
  if (sender === -1 || !top.some((line) => subject.test(line))) return [];
  const start = top.findIndex((line, at) => at > sender && greeting.test(line));
  if (start === -1) return [];
  const names = (from.exec(lines[sender] ?? '')?.[1] ?? '').toLowerCase().split(/[^\p{Alpha}’-]+/u);
  const isName = (line: string): boolean =>
    line.length <= 40 &&
    line
      .replace(/[.,]$/, '')
      .toLowerCase()
      .split(' ')
      .every((word) => word.length > 1 && names.includes(word));
  const note = [...lines.entries()]
    .slice(start)
    .filter(([, line]) => line !== '')
    .slice(0, size.lines + size.apart);
  const signed = note.findIndex(([, line], at) => at > 0 && isName(line));
  if (signed === -1 || signed >= size.lines) return [];
  const below = note.slice(signed + 1);
  const rules = below.findIndex(([, line]) => !rule.test(line));
  const [opens, label = ''] = below[rules] ?? [];
  if (opens === undefined || classifyHeadLine(label) !== 'announcement') return [];
  const words = note
    .slice(0, signed + 1)
    .map(([, line]) => line)
    .join('\n');
  const rest = lines.slice(opens).join('\n');
  if (words.length > size.text || (words.match(reached) ?? []).some((one) => !rest.includes(one)))
    return [];
  return note.slice(0, signed + 1 + rules).map(([at]) => at);
};
