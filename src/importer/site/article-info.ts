import { readDateLine } from '../dateline/printed-dates.ts';

/** How many lines a program's notes on an article take at most, and of how many kinds they are at least. */
const size = { lines: 9, kinds: 2 } as const;

const head =
  /^(?:details|détails|detalles|dettagli|gegevens|detalhes|szczegóły|detaljer|podrobnosti|article details)$/iu;
// What Joomla and its like know of an article, in the languages of one product.
const notes: readonly RegExp[] = [
  /^(?:written|created|posted|published) by\b.{0,60}$|^(?:geschrieben von|écrit par|escrito por|scritto da|geschreven door|skrevet av|skrevet af|skriven av|autor|author)\b.{0,60}$/iu,
  /^(?:parent )?(?:category|kategorie|catégorie|categor[íi]a|categorie|kategoria|kategori)\s*:.{0,80}$|^(?:übergeordnete kategorie|catégorie parente)\s*:.{0,80}$/iu,
  /^(?:hits|zugriffe|affichages|visto|visite|acessos|odsłony|visninger|visningar|reads?|views?)\s*:\s*[\d.,\s]+$/iu,
  /^(?:last updated|updated|zuletzt aktualisiert|mis à jour|última actualización|ultimo aggiornamento|laatst bijgewerkt|última atualização)\b\s*(?:on|am|le|:)?.{4,60}$/iu,
];
const published =
  /^(?:published|created|veröffentlicht|erstellt|publication|publié|création|publicado|creado|pubblicato|creato|gepubliceerd|aangemaakt|criado|opublikowano|utworzono|publisert|publiceret|publicerad)\b/iu;

const updated =
  /^(?:(?:last )?(?:updated|modified)|(?:zuletzt )?aktualisiert|mis à jour|(?:última )?actualizaci[óo]n|actualizado|ultimo aggiornamento|aggiornato|(?:laatst )?bijgewerkt|(?:última )?atualização|atualizado|(?:senast )?uppdaterad|(?:sist )?oppdatert|(?:senest )?opdateret)(?: (?:on|am|le|el|il|op|em|den))?\s*:?\s+(?=.{0,20}\d)/iu;
const posted =
  /^(?:(?:first )?(?:published|posted|created)|veröffentlicht|erstellt|publiée?|publicado|pubblicato|gepubliceerd|publicerad|publisert|offentliggjort|publiceret)(?: (?:on|am|le|el|il|op|em|den))?\s*:?\s+(?=.{0,20}\d)/iu;

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
