import { nameOfWire } from '../dateline/wire-names.ts';
import { readDateLine } from '../dateline/printed-dates.ts';

/** How many lines a program's notes on an article take at most, and of how many kinds they are at least. */
const size = { lines: 9, kinds: 2 } as const;

const head =
  /^(?:details|détails|detalles|dettagli|gegevens|detalhes|szczegóły|detaljer|podrobnosti|article details)$/i;
// What Joomla and its like know of an article, in the languages of one product.
const notes: readonly RegExp[] = [
  /^(?:written|created|posted|published) by\b.{0,60}$|^(?:geschrieben von|écrit par|escrito por|scritto da|geschreven door|skrevet av|skrevet af|skriven av|autor|author)\b.{0,60}$/i,
  /^(?:parent )?(?:category|kategorie|catégorie|categor[íi]a|categorie|kategoria|kategori)\s*:.{0,80}$|^(?:übergeordnete kategorie|catégorie parente)\s*:.{0,80}$/i,
  /^(?:hits|zugriffe|affichages|visto|visite|acessos|odsłony|visninger|visningar|reads?|views?)\s*:[\d.,\s]+$/i,
  /^(?:last updated|updated|zuletzt aktualisiert|mis à jour|última actualización|ultimo aggiornamento|laatst bijgewerkt|última atualização)\b\s*(?:on|am|le|:)?.{4,60}$/i,
];
const published =
  /^(?:published|created|veröffentlicht|erstellt|publication|publié|création|publicado|creado|pubblicato|creato|gepubliceerd|aangemaakt|criado|opublikowano|utworzono|publisert|publiceret|publicerad)\b/i;

const updated =
  /^(?:(?:last )?(?:updated|modified)|(?:zuletzt )?aktualisiert|mis à jour|(?:última )?actualizaci[óo]n|actualizado|ultimo aggiornamento|aggiornato|(?:laatst )?bijgewerkt|(?:última )?atualização|atualizado|(?:senast )?uppdaterad|(?:sist )?oppdatert|(?:senest )?opdateret)(?: (?:on|am|le|el|il|op|em|den))?(?:\s*:)?\s+(?=.{0,20}\d)/i;
const posted =
  /^(?:(?:first )?(?:published|posted|created)|veröffentlicht|erstellt|publiée?|publicado|pubblicato|gepubliceerd|publicerad|publisert|offentliggjort|publiceret)(?: (?:on|am|le|el|il|op|em|den))?(?:\s*:)?\s+(?=.{0,20}\d)/i;

const isDayBehind = (line: string, words: RegExp): boolean =>
  line.length < 60 && words.test(line) && readDateLine(line.replace(words, '')) !== undefined;

/** The lines "Updated on March 20, 2019" right below or above "Published on May 6, 2009" in the head of a page, by their places: when somebody last touched the page. */
export const findUpdates = (lines: readonly string[]): number[] => {
  const head = lines.slice(0, 60).flatMap((line, at) => (line === '' ? [] : [at]));
  return head.filter(
    (at, index) =>
      isDayBehind(lines[at] ?? '', updated) &&
      [head[index - 1], head[index + 1]].some(
        (beside) => beside !== undefined && isDayBehind(lines[beside] ?? '', posted),
      ),
  );
};

/** The lines between a headline and its news in which a page's program notes who wrote an article, on which shelf it stands and how often it was read, by their places: "Details", "Category: News", "Hits: 1174"; the day among them, "Published: 17 September 2008", stays. */
export const findArticleInfo = (lines: readonly string[]): number[] => {
  const first = lines.slice(0, 60).findIndex((line) => head.test(line));
  if (first === -1) return [];
  const found = [first];
  const kinds = new Set<number>();
  let seen = 0;
  for (let at = first + 1; at < lines.length && seen < size.lines; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    seen += 1;
    const kind = notes.findIndex((note) => note.test(line));
    if (kind !== -1) {
      kinds.add(kind);
      found.push(at);
    } else if (published.test(line) && readDateLine(line.replace(published, 'Published')))
      kinds.add(-1);
    else break;
  }
  return kinds.size >= size.kinds ? found : [];
};

/** How far from the end of a page a portal's record of a release stands, and how far above its number that begins, in lines. */
const record = { reach: 60, lines: 24 } as const;
const recordNumber = /^(?:news|pm|presse|meldungs?)-?id\s?:?\s+\d{4,}$/i;
// The form of portals that print it in English and in German, be the fields empty or filled.
const recordField =
  /^(?:(?:more information about this (?:press ?release|news|article)|weitere infos? zu (?:dieser|diesem) (?:presse|fach)?(?:meldung|mitteilung|artikel|nachricht)|(?:keywords|stichw(?:orte|örter)) \(optional\)|(?:company|firmen|unternehmens)\s?-?informatione?n? ?\/ ?(?:kurz)?profile?|press ?release by|pressemitteilung von|leseranfragen|reader enquiries|presse-?kontakt ?\/ ?agentur|(?:press )?contact ?\/ ?agency)\s*:?$|(?:published by|bereitgestellt von(?: (?:be)?nutzer)?(?:in)?|veröffentlicht von|date|datum|language|sprache|category|kategorie|character count|anzahl zeichen)\s?:\s.{1,60}$)/i;
const recordLeads =
  /^(?:press ?release by|pressemitteilung von|more information about this|weitere info)/i;

/** The fields of a portal's form right above the number under which it keeps a release, "PressRelease by", "Date: 11/06/2014 - 12:30", "News-ID 1316448", by their places; what else stands among them ends the form. */
export const findReleaseRecord = (lines: readonly string[]): number[] => {
  const from = Math.max(0, lines.length - record.reach);
  const number = lines.findIndex((line, at) => at >= from && recordNumber.test(line));
  if (number === -1) return [];
  const found: number[] = [];
  for (let at = number - 1; at >= Math.max(0, number - record.lines); at -= 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const above = lines.findLast((one, place) => place < at && place >= at - 2 && one !== '') ?? '';
    const isValue = line.length <= 200 && !/[.!?]$/.test(line) && recordLeads.test(above);
    if (!recordField.test(line) && !isValue) break;
    found.push(at);
  }
  return found.length >= 2 ? found : [];
};

// "News provided by", "Nouvelles fournies par", "Informationen bereitgestellt von"
const providedBy =
  /^(?:\p{Alpha}+ )?(?:provided by|fournie?s? par|bereitgestellt von|fornit[oaie] da|proporcionad[oa]s? por|fornecid[oa]s? por)\s?:?$/iu;

/** The label "News provided by" and the sender below it, by their places, where that is a wire or is named further below too and the day and hour at which a wire put the copy up follow; the day stays. */
export const findProvider = (lines: readonly string[]): number[] => {
  const filled = [...lines.keys()].filter((at) => lines[at] !== '').slice(0, 160);
  const first = filled.findIndex((at) => providedBy.test((lines[at] ?? '').slice(0, 60)));
  const [label, sender, stamp] = first === -1 ? [] : filled.slice(first, first + 3);
  if (label === undefined || sender === undefined || stamp === undefined) return [];
  const name = lines[sender] ?? '';
  const day = lines[stamp] ?? '';
  const isStamp = day.length <= 60 && /\d[:.]\d\d/.test(day) && readDateLine(day) !== undefined;
  const isNamed =
    nameOfWire(name) !== undefined || lines.some((line, at) => at > stamp && line.includes(name));
  return isStamp && name.length <= 80 && isNamed ? [label, sender] : [];
};
