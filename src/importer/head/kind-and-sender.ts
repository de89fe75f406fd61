import { namesEvent } from '../dateline/other-days.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { headlineVerb } from './headline-verbs.ts';
import { formOfLaw } from '../legal-forms.ts';

const kind =
  /^(?:[Rr]egulat\p{Alpha}+\s)?(?:(?:[Pp]ress|[Nn]ews|[Mm]edia|PRESS|NEWS|MEDIA) ?(?:[Rr]elease|RELEASE)|[Pp]resse?(?:meddelande|meddelelse|melding|mitteilung|meldung|information)|PRESSE?(?:MEDDELANDE|MEDDELELSE|MELDING|MITTEILUNG)|[Mm]edienmitteilung|[Ll]ehdistötiedote|[Cc]ommuniqué de presse|[Cc]omunicado de prensa|[Cc]omunicato stampa|[Pp]ersbericht|[Nn]ota de prensa|[Cc]omunicado de imprensa|[Tt]iedote|[Ii]nformacja prasowa|[Kk]omunikat prasowy|[Tt]isková zpráva|[Tt]lačová správa|[Ss]ajtóközlemény)(?!\p{Alpha})[\s,|•·–—-]*/u;
const sender =
  /^(?:(?:från|from|fra|von|der|de|di|van|by|of)\s+)?(?:\p{Upper}[\p{Alpha}\p{N}&.'’-]*|\(publ\.?\)|&(?:\p{Upper}[\p{Alpha}\p{N}&.'’-]*)?|och|und|and)(?:\s(?:\p{Upper}[\p{Alpha}\p{N}&.'’-]*|&(?:\p{Upper}[\p{Alpha}\p{N}&.'’-]*)?|och|und|and)|\s?\(publ\.?\)){0,4}\s?,?\s*(?=(?:den |le |am )?\d{1,2}\.? ?\p{Alpha}|\d{1,2}\.\d|(?:19|20)\d\d-|[^\s\d.,;:()–—-]{3,9}\.? \d)/u;

// "Tunnera Group AB, Sweden, press release, Linköping, 14 June 2017"
const senderBefore = /^\p{Upper}[^.:;|]{2,60}?,\s+(?=(?:press|news|media) release,\s)/iu;

/** A line without the word that names its kind: "Press release Stockholm, 3 March 2014". */
export const withoutKindBefore = (line: string): string =>
  line.replace(senderBefore, '').replace(kind, '');

// "Acme AB (publ)", "Acme-koncernen"
const firmAtEnd = new RegExp(
  String.raw`(?:(?<!\p{Alpha})${formOfLaw}|\(publ\.?\)|-(?:koncernen|gruppen|gruppe))[,\s]*$`,
  'u',
);
const ofEvent =
  /stämma|versammlung|junta|assembl|forsamling|yhtiökokous|vergadering|kallelse|inbjudan|einladung|konferen|möte|\bdays?\b|season|week/i;

// What stands between the kind and the day must be a sender or a place; anything else may be what takes place on that day.
const isSender = (named: string, line: string): boolean =>
  !headlineVerb.test(named) &&
  !namesEvent(named) &&
  !ofEvent.test(named) &&
  (named === '' ||
    /^(?:från|from|fra|von|der|de|di|van|by|of)\s/.test(named) ||
    /^regulat/i.test(line) ||
    firmAtEnd.test(named) ||
    isKnownPlace(named.replace(/[,\s]+$/, '')));

/** A line without its kind and who sends it, before a day: "Pressmeddelande från Acme AB (publ), 2012-03-14"; one that tells anything else stays whole. */
export const withoutKindAndSender = (line: string): string => {
  const rest = withoutKindBefore(line);
  if (rest === line) return line;
  const named = sender.exec(rest)?.[0] ?? '';
  return isSender(named, line) ? rest.slice(named.length) : line;
};
