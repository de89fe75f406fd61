import type { Finder } from './foot-boxes.ts';
import { isDisclaimer } from './disclaimers.ts';

/** How many lines a portal's foot has at most, and how long each is where it names what it keeps, in characters. */
const size = { foot: 14, line: 80, told: 260 } as const;

const holdsNumber = (line: string): boolean => /\S@\S|\d{3}[-. )/]+\d{2}/.test(line);
const toEnd = (lines: readonly string[], from: number): number[] =>
  Array.from({ length: lines.length - from }, (_, index) => from + index);

// "Leider liegen uns zu diesem Artikel keine separaten Kontaktinformationen gespeichert vor." below "Kontaktinformationen:", the label of the portal's own field
const withoutContact =
  /^leider liegen uns zu (?:diesem|dieser) (?:artikel|beitrag|(?:presse)?(?:meldung|mitteilung)) keine\b.{0,30}\bkontakt/i;
const contactField = /^kontakt-?(?:informationen|daten)\s?:?$/i;
const findEmptyField: Finder = (lines) => {
  const at = lines.findIndex((line) => withoutContact.test(line));
  if (at === -1) return [];
  const from = contactField.test(lines[at - 1] ?? '') ? at - 1 : at;
  const below = lines.slice(at + 1);
  const isPortals =
    below.length <= size.foot &&
    below.every((line) => line.length <= size.told && !holdsNumber(line));
  return isPortals ? toEnd(lines, from) : from === at ? [at] : [from, at];
};

// "Unternehmen dieses Artikels", "Alder Zinc Corp.", "Bergbau", "Minenprofile", "Lac Alder" above a disclaimer: the shelves on which a portal keeps a copy.
const shelvesOfCopy =
  /^(?:unternehmen|firmen|gesellschaften|rohstoffe|aktien|werte|minen|projekte) (?:dieses artikels|dieser meldung|in diesem artikel|in dieser meldung|zu diesem artikel)\s?:?$/i;
const findShelves: Finder = (lines) => {
  const from = lines.findIndex((line) => shelvesOfCopy.test(line));
  if (from === -1) return [];
  const below = lines.slice(from + 1);
  const isPortals =
    below.length <= size.foot &&
    below.every(
      (line) =>
        isDisclaimer(line) ||
        (line.length <= size.line &&
          !/[.!?]$/.test(line.replace(/\b\p{Upper}\p{Lower}{1,4}\.$/u, '')) &&
          !holdsNumber(line)),
    );
  return isPortals ? toEnd(lines, from) : [];
};

// "Leser-Kommentare" above "Bisher sind noch keine Kommentare zu diesem Artikel erstellt worden.", "Communiqué suivant : Alder ouvre un atelier" as a page's last lines
const ofReaders =
  /^(?:leser-?kommentare|(?:bisher|bislang|es) (?:sind|wurden|gibt es|liegen) (?:bisher |bislang |noch |leider ){0,3}keine (?:leser-?)?(?:kommentare|bewertungen)\b.{0,70}|(?:jetzt |neuen )?kommentar (?:verfassen|schreiben|abgeben|hinzufügen)|(?:aucun|pas encore de) commentaires?(?: pour (?:le moment|l['’]instant))?\.?|(?:déposer|poster|rédiger) un commentaire|les commentaires sont (?:fermés|désactivés)\.?|cet? (?:article|communiqué|page) a été (?:lue?|vue?|consultée?) \d[\d .]{0,8} fois\.?|noter cet(?:te)? (?:article|communiqué|page)|ihre meinung ist gefragt!?|diskutieren sie mit!?|(?:hier geht es )?zur (?:diskussion|debatte) im forum)$/i;
const neighbour =
  /^(?:communiqué(?: de presse)? (?:précédent|suivant)|(?:vorherige|nächste|vorige) (?:presse|medien)?(?:mitteilung|meldung)|comunicato (?:precedente|successivo)|comunicado (?:anterior|siguiente|seguinte))\s?:\s\S.{4,160}$/i;
const findReaders: Finder = (lines) => {
  let from = lines.length;
  const isTheirs = (line: string): boolean =>
    line.length <= 180 && (ofReaders.test(line) || neighbour.test(line));
  while (from > 0 && isTheirs(lines[from - 1] ?? '')) from -= 1;
  return toEnd(lines, from);
};

/** Each finds what a portal for the press or for shares sets below a copy in German, French, Italian or Spanish: its own empty field for whom to ask, the shelves on which it keeps the copy, what its readers say, the releases before and behind. */
export const portalsAbroad: readonly Finder[] = [findEmptyField, findShelves, findReaders];
