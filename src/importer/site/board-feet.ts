import type { Finder } from './foot-boxes.ts';

/** How many of a text's last lines a board's foot has at most. */
const longest = 10;

// What nobody but a board of messages says below a contribution: "Boardmail an "larch"", "Read Replies (1)", "Antwort einfügen"
const sure =
  /^(?:boardmail an\b.{1,40}|antwort (?:einfügen|schreiben|verfassen|erstellen)|read (?:all )?repl(?:y|ies)(?: ?\(\d{1,4}\))?|no replies yet|(?:post|write|send|add)(?: (?:a|an|new|your|private|public)){0,2} (?:reply|follow-?up)|reply (?:with quote|to (?:this )?(?:message|post|thread|author))|(?:répondre au|réponse au|signaler le) message|(?:view|show) (?:entire )?thread|ignore (?:this )?(?:user|author|poster|board)|(?:my )?sentiment ?: ?(?:strong )?(?:buy|sell|hold|none|not disclosed)|(?:long|short)-term sentiment ?: ?(?:strong )?(?:buy|sell|hold|none|not disclosed)(?:\s.{0,30})?|rating ?: ?\(?not (?:enough ratings|rated)\)?|rate it ?:?|(?:msg|message|post) ?#? ?:? ?#?\d{1,8} (?:of|von|de) \d{1,8}(?: .{0,60})?|prev(?:ious)? ?[|<] ?next(?: ?[|>].{0,60})?|this (?:message|post) has been edited by\b.{2,60}|ip: ?(?:logged|saved)|\d{1,5} (?:members?|users?|people|readers?) found this (?:post|message)? ?helpful\.?|last edited by\b.{2,60}|(?:report|flag) (?:this )?(?:message|post)|beitrag (?:melden|bewerten|zitieren)|der beitrag wurde von \S{2,30} am .{6,30} bearbeitet\.?|(?:thread|topic|thema) (?:is )?(?:closed|locked|geschlossen)\.?|you (?:cannot|may not|can ?not) (?:reply to|post|edit|delete|vote)\b.{3,60}|jump to ?: ?\[?select .{3,30}|(?:\[(?:reply|quote|report|edit|like|share|flag)\]\s?){2,7}|registriert ?: ?\d{1,2}\.\d{1,2}\.\d{2,4}|(?:regelverstoß|moderation) melden)$/i;
// What stands among that: "Optionen", "Wertpapier: Alder", "Author: larch77"
const among =
  /^(?:beiträge ?: ?\d[\d.]{0,6}|optionen|options|wertpapier ?: ?.{2,60}|(?:author|autor|auteur|poster|by) ?: ?\S{2,30}|recommend(?:ations?)?(?: ?[:(] ?\d{1,4}\)?)?|repl(?:y|ies)(?: ?[:(] ?\d{1,4}\)?)?|share(?: this (?:post|message))?|(?:link|permalink) to (?:this )?(?:post|message)|quote|like|post(?: a)? comment)$/i;

/** Finds what a board of messages sets right below the copy of a release in the last lines of a text, known by what only boards say there: "Optionen", "Antwort einfügen", "Boardmail an "larch"", "Read Replies (1)". */
export const findBoardActs: Finder = (lines) => {
  let from = lines.length;
  const isOfBoard = (line: string): boolean =>
    line.length <= 120 && (sure.test(line) || among.test(line));
  while (from > 0 && lines.length - from < longest && isOfBoard(lines[from - 1] ?? '')) from -= 1;
  const found = lines.slice(from);
  return found.some((line) => sure.test(line))
    ? Array.from({ length: found.length }, (_, index) => from + index)
    : [];
};
