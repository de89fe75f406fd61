import { namesEvent } from '../dateline/other-days.ts';
import { headlineVerb } from './headline-lines.ts';

const kind =
  /^(?:[Rr]egulat\p{L}+\s)?(?:(?:[Pp]ress|[Nn]ews|[Mm]edia|PRESS|NEWS|MEDIA) ?(?:[Rr]elease|RELEASE)|[Pp]resse?(?:meddelande|meddelelse|melding|mitteilung|information)|PRESSE?(?:MEDDELANDE|MEDDELELSE|MELDING|MITTEILUNG)|[Mm]edienmitteilung|[Ll]ehdistötiedote|[Cc]ommuniqué de presse|[Cc]omunicado de prensa|[Cc]omunicato stampa|[Pp]ersbericht)(?!\p{L})[\s,|–—-]*/u;
const sender =
  /^(?:(?:från|from|fra|von|der|de|di|van|by|of)\s+)?(?:(?:\p{Lu}[\p{L}\p{N}&.'’-]*|\(publ\.?\)|&|och|und|and)\s?){1,5},?\s*(?=(?:den |le |am )?\d{1,2}\.? ?\p{L}|\d{1,2}\.\d|(?:19|20)\d\d-|\p{L}{3,9}\.? \d)/u;

/** A line without the word that names its kind: "Press release Stockholm, 3 March 2014". */
export const withoutKindBefore = (line: string): string => line.replace(kind, '');

/** A line without its kind and who sends it, before a day: "Pressmeddelande från Acme AB (publ), 2012-03-14"; one that tells news or an event stays whole. */
export const withoutKindAndSender = (line: string): string => {
  const rest = withoutKindBefore(line);
  if (rest === line) return line;
  const named = sender.exec(rest)?.[0] ?? '';
  return headlineVerb.test(named) || namesEvent(named) ? line : rest.slice(named.length);
};
