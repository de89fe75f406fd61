import { isPerson } from '../contacts/people.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { findDates } from '../dateline/printed-dates.ts';
import { nameOfWire } from '../dateline/wire-names.ts';

// "Published by", "Written: By", "Von", "Par"
const creditLabel =
  /^(?:(?:(?:first )?published|posted|written|edited|updated|reported|curated|compiled|produced|submitted|contributed|story|article|words|text|veröffentlicht|verfasst|geschrieben|publié|écrit|rédigé|publicado|escrito|redactado|scritto|pubblicato|skrevet|skriven|publicerad|geschreven)(?:\s*:)?\s+)?(?:by|von|par|por|da|di|av|af|door|de|przez)(?:\s*:)?\s+(?=\p{Upper}|(?:la|der|die)\s)/iu;
const authorLabel =
  /^(?:authors?|reporter|author of the article|autor(?:in)?|auteur|autore|autora|författare|forfatter|journalist|contributor)\s*:\s*/i;
// "By Submitted", "By Special to the Times": an editor's mark for copy that was sent in.
const sentIn =
  /^(?:(?:submitted|contributed|provided|supplied)(?: (?:report|article|content|copy|story|release))?|special to .{3,50}|(?:professional|news|editorial) staff|staff and wire reports?)$/i;
const house =
  /^(?:the |la |der |die )?(?:(?:web|news|online|digital) )?(?:redaktion(?:en)?|rédaction|redacci[oó]n|redação|redazione|redaksjonen|redactie|redakcja|toimitus|news ?desk|newsroom|news (?:team|staff)|editorial (?:team|staff|desk)|staff(?: (?:writers?|reporters?|reports?))?|admin(?:istrator)?|press desk|(?:\p{Upper}[\p{Alpha}&]* ){1,3}(?:desk|bureau)|(?:the )?[\p{Alpha}\d.]{4,24} (?:editors?|editorial|newsdesk|admin))$/iu;
// "PTI", "Source: ANI": an agency that passed the copy on.
const agency =
  /^(?:(?:[Ss]ource|[Aa]gency|[Vv]ia)\s*:\s*)?(?:ANI|PTI|IANS|UNI|AFP|AP|Reuters|dpa|APA|ANSA|EFE|Lusa|NTB|Ritzau|STT)(?: (?:[Pp]ress [Rr]elease|[Nn]ews))?$/;
const role =
  /^(?:(?:senior|chief|lead|contributing|guest|associate|managing|assistant|deputy|business|technology|health|science|political|digital|staff|special|web|online|markets?|news|features?|local|city|state) )*(?:staff(?: writer| reporter)?|writer|reporter|correspondent|journalist|columnist|blogger|redakteur(?:in)?|journaliste|rédact(?:eur|rice)|redactora?|periodista|giornalista|redattore|jornalista|verslaggever|(?:news|web|online|managing|associate|contributing|business|markets) editor)$/i;
const stampLabel =
  /^(?:(?:first )?published|posted|(?:last )?updated|last modified|created|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|publisert|oppdatert|publicerad|uppdaterad|publiceret|opdateret|gepubliceerd|bijgewerkt)\b(?: (?:le|el|il|am|den|op|on|at|em))?\s*:?\s*/i;
const hour =
  /^[\s,@–-]*(?:(?:at|um|à|a las|alle|kl\.?|às|om)\s)?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*(?:[ap]\.?m\.?|uhr))?\s*(?:[A-Z]{1,5}|IST)?$/i;
const weekday =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|(?:mon|diens|mitt?wochs?|donners|frei|sams|sonn)tag,?/gi;
const readIn =
  /\d{1,2}\s?-?\s?min(?:ute)?s?\.?\s(?:read|lesezeit|de lecture|de lectura|di lettura)$/i;
const handle = /^@\w{2,30}$/;

// "La Rédaction le 2 juillet 2024 à 9h02": the day behind who wrote it.
const dayBehind =
  /^(\S.{2,60}?),?\s(?:le|el|il|am|den|op|on|em|dne|d\.)\s(?=\D{0,14}\d)(.{6,40})$/i;

/** What a part of a byline says; `undefined` for other words. */
type Part = 'credit' | 'person' | 'house' | 'role' | 'stamp' | 'day' | 'note';

// "March 3, 2021 at 9:14 AM EST", "2:14 pm Wednesday, March 3, 2021"
const isDayAndHour = (text: string): boolean => {
  const [date, more] = findDates(text);
  if (!date || more) return false;
  const rest = `${text.slice(0, date.from)} ${text.slice(date.to)}`.replace(weekday, '').trim();
  return rest === '' || hour.test(rest);
};

const names = (text: string): string[] => text.split(/\s+(?:and|und|et|y|e|och|og|en|&)\s+|,\s+/);

const creditedIn = (text: string): string => {
  const credited = text.replace(creditLabel, '').replace(authorLabel, '');
  if (credited === text || !/\d/.test(credited)) return credited;
  const [, who, when] = dayBehind.exec(credited) ?? [];
  return who !== undefined && when !== undefined && isDayAndHour(when) ? who : credited;
};

const partOf = (text: string): Part | undefined => {
  const credited = creditedIn(text);
  if (credited !== text) {
    if (
      house.test(credited) ||
      sentIn.test(credited) ||
      agency.test(credited) ||
      nameOfWire(credited) !== undefined
    )
      return 'house';
    return names(credited).every(isPerson) ? 'credit' : undefined;
  }
  if (house.test(text) || agency.test(text)) return 'house';
  if (role.test(text)) return 'role';
  if (readIn.test(text) || handle.test(text) || hour.test(text)) return 'note';
  if (/\d/.test(text)) {
    const stamped = text.replace(stampLabel, '');
    // "Mis à jour à 9h10"
    if (stamped !== text && hour.test(stamped)) return 'note';
    if (isDayAndHour(stamped)) return stamped === text ? 'day' : 'stamp';
    return undefined;
  }
  return isPerson(text) && !isKnownPlace(text) ? 'person' : undefined;
};

const joint =
  /\s*[|•·]\s*|\s+(?:[–—-]|\/(?=\s@))\s+|,\s+(?=\p{Alpha}[^\d,|•·]*$)|(?<=\d)\s+(?=(?:by|von|par|por|da|di|av|af|door)\s+\p{Upper})/u;

const commentsBehind = /(?<=\p{Alpha})\s+(?:leave a (?:comment|reply)|(?:\d{1,3}|no) comments?)$/iu;

/** A line by which a host tells who wrote its copy, and when. */
export interface Byline {
  /** The people that it names. */
  readonly people: readonly string[];
  /** True where it holds what no release says of its author: an hour, an office in a newsroom, how long the copy takes to read. */
  readonly ofHost: boolean;
}

/** Reads "By Jane Doe, Staff Writer", "Published: March 3, 2021 | By Jane Doe", "Jane Doe • 3 min read", "Updated: March 3, 2021 at 9:14 AM"; `undefined` for any other line. */
export const readByline = (line: string): Byline | undefined => {
  if (line.length > 120 || line.length < 5) return undefined;
  const printed = line
    .replace(commentsBehind, '')
    .split(joint)
    .filter((part) => part !== '');
  if (printed.length > 6) return undefined;
  const parts: Part[] = [];
  const people: string[] = [];
  for (const text of printed) {
    const part = partOf(text);
    if (part === undefined) return undefined;
    parts.push(part);
    if (part === 'credit') people.push(...names(creditedIn(text)));
    if (part === 'person') people.push(text);
  }
  const has = (part: Part): boolean => parts.includes(part);
  const ofHost = has('role') || has('note') || has('house');
  if (has('credit') || has('house')) return { people, ofHost };
  // "Los Angeles | March 3, 2021" may be a place.
  if (has('person')) return ofHost || has('stamp') ? { people, ofHost } : undefined;
  // A day by itself may be the release's.
  const isStamp =
    parts.every((part) => part === 'stamp' || part === 'day' || part === 'note') &&
    (has('stamp') ||
      (has('day') && printed.some((part) => readIn.test(part) || handle.test(part)))) &&
    (has('note') ||
      /\d[:.]\d\d/.test(line) ||
      /updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|oppdatert|uppdaterad|opdateret|bijgewerkt/i.test(
        line,
      ));
  return isStamp ? { people, ofHost: true } : undefined;
};
