import { isEndMark } from '../body/end-mark.ts';
import type { Finder } from './foot-boxes.ts';
import { reasonToLeaveOut } from './left-out.ts';

/** From what length on a line below a stamp may tell something, in characters. */
const told = 60;

// "2018-07-03T15:21:40+00:00" alone, with nothing told below: how a program stamps its page.
const stampOfMachine =
  /^(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)$/;
const findStamp: Finder = (lines) => {
  const at = lines.findLastIndex((line) => line.length <= 35 && stampOfMachine.test(line));
  return at !== -1 &&
    lines.slice(at + 1).every((line) => line.length < told && !/^\p{Lower}/u.test(line))
    ? [at]
    : [];
};

// "<Prev in Thread] Current Thread [Next in Thread>": how the archive of a list leads from message to message.
const threadRow =
  /^(?:[<[](?:prev(?:ious)?|next) in thread[\]>].{0,40}[<[](?:prev(?:ious)?|next) in thread[\]>]|(?:[<[](?:date|thread|author|subject|prev(?:ious)?|next|index|top|all lists)(?: (?:prev(?:ious)?|next|index))?[\]>][\s|·]{0,3}){3,8})$/i;
const findThreadRow: Finder = (lines) =>
  lines.flatMap((line, at) =>
    /^[<[]/.test(line) && line.length < 120 && threadRow.test(line) ? [at] : [],
  );

// "All Topics", "Alle Themen" as the last line of a page: the way to its shelves.
const wayToAll =
  /^(?:(?:view|see|browse|show|back to) )?(?:all (?:topics|categories|news|articles|stories|(?:press )?releases|posts|headlines)|alle (?:themen|kategorien|rubriken|meldungen|artikel|onderwerpen|berichten|emner|nyheder|nyheter|kategorier)|tous les (?:sujets|thèmes|articles|communiqués)|toutes les (?:rubriques|actualités|catégories)|tod[oa]s l[oa]s (?:temas|noticias|categorías|comunicados)|tod[oa]s [oa]s (?:temas|notícias|categorias)|tutt[ie] (?:gli argomenti|le notizie|le categorie|i comunicati)|alla (?:ämnen|nyheter|kategorier|pressmeddelanden)|kaikki (?:aiheet|uutiset|tiedotteet))$/i;
const findWayToAll: Finder = (lines) => {
  const last = lines.length - 1;
  return wayToAll.test(lines[last] ?? '') ? [last] : [];
};

// "Alderbrev.example - All notices in one place" as one of a page's last lines: a host that nothing above names, and its motto.
const hostAndMotto =
  /^(?:www\.)?([\p{Alpha}\d][\p{Alpha}\d-]{2,40})(?:\.[\p{Alpha}\d-]{2,20}){1,2}\s[-–—|·]\s(?!.*\d{3})\p{Alpha}[^@]{8,90}$/u;
const mostBelowMotto = 2;
// "birchtools.example" is the sender's own in a release of Birch Tools.
const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{Alpha}\d]/gu, '');
const findMotto: Finder = (lines, whole) =>
  lines.flatMap((line, at) => {
    const name = at >= lines.length - mostBelowMotto ? hostAndMotto.exec(line)?.[1] : undefined;
    if (name === undefined) return [];
    const folded = lettersOf(name);
    return whole.some((other) => other !== line && lettersOf(other).includes(folded)) ? [] : [at];
  });

// "Post follow-up | Start new thread | Search" over a page, "Post a new follow-up" and "Start a new thread" below the release's source: what its menu says again.
const endOfNews =
  /^(?:source|quelle|fuente|fonte|källa|kilde|lähde)\s?:\s?\p{Alpha}|^(?:#\s?#\s?#|-\s?30\s?-|copyright (?:business ?wire|pr ?newswire))/iu;
const wordsOfItem = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{Alpha}-]{3,}/gu) ?? [];
/** How far down a page its menu stands, how many items that has at least, and how many lines of its foot say one again at least. */
const menu = { head: 12, items: 4, again: 2 } as const;
const findMenuBelow: Finder = (lines, whole) => {
  const end = lines.findLastIndex((line) => endOfNews.test(line));
  if (end === -1) return [];
  const items = whole.slice(0, menu.head).flatMap((line) => {
    const parts = line.split(' | ');
    return parts.length < menu.items
      ? []
      : parts.map(wordsOfItem).filter(({ length }) => length > 1);
  });
  const below = lines.slice(end + 1);
  const saysAgain = (line: string): boolean => {
    const own = line.length < 60 ? wordsOfItem(line) : [];
    return items.some((item) => item.every((word) => own.includes(word)));
  };
  const again = [...below.keys()].filter((at) => saysAgain(below[at] ?? ''));
  const [first, last] = [again[0], again.at(-1)];
  if (first === undefined || last === undefined || again.length < menu.again) return [];
  const isShort = (line: string): boolean => line.length < 100 && !/\S@\S|https?:|\d{3}/.test(line);
  const rest = below.slice(last + 1).every((line) => isShort(line) && !/[.!?]$/.test(line));
  return below.slice(first, last).every(isShort)
    ? Array.from(
        { length: (rest ? below.length : last + 1) - first },
        (_, at) => end + 1 + first + at,
      )
    : [];
};

/** How many lines of a page's foot are known as its own at least. */
const leastKnown = 3;
const ofRelease =
  /\S@\S|\d{3}[-. )/]+\d{3}|https?:|www\.|^(?:source|contacts?|media|press|notes?|photos?|images?|quelle|kontakt)\b|\p{Alpha}:$|[\p{Lower}\d]\.$/iu;
// "Staff Directory", "Web Manager" between "Back to News Releases by Year" and "Last Reviewed: …": below the end mark half of the lines are known as an office's page, and none of the others tells anything.
const findOfficeFoot: Finder = (lines) => {
  const end = lines.findLastIndex(isEndMark);
  const below = end === -1 ? [] : lines.slice(end + 1);
  const others = below.filter((line) => reasonToLeaveOut(line) === undefined);
  const known = below.length - others.length;
  return others.length > 0 &&
    known >= leastKnown &&
    known >= others.length &&
    others.every((line) => line.length < 90 && !ofRelease.test(line))
    ? Array.from({ length: below.length }, (_, at) => end + 1 + at)
    : [];
};

// "Today's News On The Net - Alder Wire's full file on the Internet", "with Hyperlinks to your home page." and "URL: http://www.alderwire.example": with what a wire closed what it sent around 2000.
const newsOnNet = /^today['’]s news on the (?:net|internet)\s?[-–—]+\s/i;
const goesOnOfNet = /^(?:the internet\s)?with hyperlinks to your home page\b|^url\s?:\s?\S+$/i;
const findNewsOnNet: Finder = (lines) => {
  const from = lines.findLastIndex((line) => newsOnNet.test(line));
  if (from === -1) return [];
  let to = from + 1;
  while (to < lines.length && goesOnOfNet.test(lines[to] ?? '')) to += 1;
  return Array.from({ length: to - from }, (_, index) => from + index);
};

// "Source\t: Alder Lamps", "Tags\t: Lamps", "Industry\t: Home" below "End": the record of a portal of releases, its colons apart.
const fieldApart =
  /^\|? ?(?:source|e-?mail|phone|fax|address|zip|city\/town|state\/province|country|tags|industry|location|subject|shortcut|categories|url)(?: \|)?\s+:\s?\S/i;
const leastApart = 3;
const findRecordBelow: Finder = (lines) => {
  const end = lines.findIndex((line) => isEndMark(line));
  const from = end + 1;
  let to = from;
  while (fieldApart.test(lines[to] ?? '')) to += 1;
  return end !== -1 && to - from >= leastApart
    ? Array.from({ length: to - from }, (_, at) => from + at)
    : [];
};

// "send e-mail to: desk@birchstents.example" as one of a page's last lines, over which "This press release is posted as a service by BirchStents.example" stands: whom the host names is the host.
const mailOfHost =
  /^(?:please )?(?:(?:send|direct|address) )?(?:an? )?(?:e-?mails?|mail|write|contact|comments?|questions?|feedback)(?: (?:us|to|at|or questions?))*\s?:?\s<?[\w.+-]{1,40}@([\w-]{3,40})(?:\.[\w-]{2,12}){1,2}>?\.?$/i;
const postedByHost =
  /^(?:this|the|these) (?:(?:press|news) )?(?:releases?|announcements?|stor(?:y|ies)|pages?) (?:is|are|was|has been) (?:posted|provided|presented|published|carried|hosted)\b.{0,40}\bby\s/i;
const mostBelowMail = 3;
const findMailOfHost: Finder = (lines, whole) =>
  lines.flatMap((line, at) => {
    if (at < lines.length - mostBelowMail || line.length > 90) return [];
    const name = mailOfHost.exec(line)?.[1]?.toLowerCase();
    return name !== undefined &&
      whole.some(
        (other) =>
          other.length < 160 && postedByHost.test(other) && other.toLowerCase().includes(name),
      )
      ? [at]
      : [];
  });

/** Each finds one thing in the last lines of a page, given them and all of its lines, by the places among the last: a program's stamp, the row of a list's archive, the way to all shelves, a host's motto, the words of its menu, the foot of an office's page, what a wire said of its own pages, a host's address. */
export const footFinders: readonly Finder[] = [
  findStamp,
  findThreadRow,
  findWayToAll,
  findMotto,
  findMenuBelow,
  findOfficeFoot,
  findNewsOnNet,
  findRecordBelow,
  findMailOfHost,
];
