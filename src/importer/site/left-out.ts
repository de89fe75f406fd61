import { siteFurniture } from './furniture-lines.ts';
import { withoutOffice } from '../dateline/issuing-office.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { isAdvert } from './adverts.ts';
import { isCallOfProgram, isOfPlatform } from './platform-lines.ts';
import { isPlayer } from './player.ts';
import { printedAddress } from './portal-talk.ts';
import { isOfStatement } from './quote-table.ts';
import { isShareRow } from './share-rows.ts';
import { isButton } from './buttons.ts';
import { isCounter } from './counters.ts';
import { isMarkOfReader } from './crawl-notes.ts';
import { isHostRow } from './host-rows.ts';
import { isLanguageRow } from './languages.ts';
import { opensWindow } from './opened-windows.ts';
import { isSiteTalk } from './talk.ts';
import { listenersMark } from '../source/read-aloud.ts';
import { squeeze } from '../source/white-space.ts';
import { asksReader } from './stories.ts';
import { isMenuRow, isSiteFoot, isSitePhrase, isTrail, siteWordStrength } from './site-words.ts';
import { anyOf } from '../matches.ts';
import { remembered } from '../remembered.ts';

/** A line of the source that is no part of the release and was left out. */
export interface LeftOut {
  /** Line of the source, from 1. */
  readonly line: number;
  /** Its words, shortened. */
  readonly text: string;
  /** Why it was left out. */
  readonly reason:
    'page furniture' | 'site furniture' | 'stock quote' | 'filing cover' | 'hidden' | 'script';
}

const pageFurniture =
  /^(?:<\/?(?:sec-document|sec-header|document|type|sequence|filename|description|text|page)>.{0,80}|(?:<\/?(?:table|caption|s|c|fn)>\s*)+|[-–—\s(*]*more[-–—\s)*]*|[-–—\s]*page break\b.{0,60}|page ?\| ?\d{1,3}|(?:seite|page|página|pagina|sida|side|sivu|strona) \d{1,3}\s*[►»›▶→]+|\d{1,3} ?\| ?(?:page|p a g e)|[-–—]\s*(?!0|30)\d{1,3}\s*[-–—]|quicklinks|(?:quicklinks\s*(?:[-–—]+\s*)?|[-–—]*\s*)click here to rapidly navigate through this document|<page>|ex-\d{1,3}(?:\.\d{1,3})?\s{1,4}(?:\d{1,3}(?:st|nd|rd|th)|last) page of \d{1,3}\b(?:\s{1,4}(?:toc|top|1st|previous|next|bottom|just \d{1,3}(?:st|nd|rd|th))){0,8}|end of (?:filing|document|transmission|file)|\d{1,2}\s*\/\s*\d{1,2}|\(?continued\)?|<<|>>)$/i;
// "EX-99.1 2 d123dex991.htm PRESS RELEASE": how an archive of filings heads an exhibit's file; what stands behind the exhibit's own number is the release's.
const fileHead =
  /^EX-\d{1,3}(?:\.\d{1,3})? \d{1,3} \S{3,60}\.(?:html?|txt)(?!.*\bexhibit \d{1,3}(?:\.\d{1,3})? (?!exhibit\b|ex-|(?:press|news) release\b)\S+ \S+ \S)(?: .{0,120})?$/i;
// "Версия для печати | Назад", "Voltar Imprimir Topo": how to print a page or go back from it.
const wayBack =
  /^(?:(?:(?:версия для )?печат[иь]|назад|наверх|tisk(?: stránky)?|zpět|nahoru|wstecz|drukuj|powrót|druck(?:version|en|ansicht)|zurück(?: zur übersicht)?|nach oben|seite drucken|imprimir|voltar|topo|volver|arriba|compartir|compartilhar|retour|imprimer|haut de page|partager|stampa|indietro|skriv ut|tillbaka|tilbage|udskriv|tulosta|takaisin|yazdır|geri|afdrukken|terug)(?:[\s|/·•<>«»-]+|$))+$/i;
// "← Retour aux actualités", "Zurück zu den Pressemitteilungen": the way back to the list.
const wayBackTo =
  /^(?:(?:retour|revenir) (?:aux? |à la (?:liste|page|rubrique)(?: des)? ?|à l['’])(?:actualités?|communiqués(?: de presse)?|nouvelles|articles|accueil|liste|sommaire)?|zurück (?:zu (?:den|allen) |zur |zum )(?:news|nachrichten|meldungen|pressemitteilungen|medienmitteilungen|pressemeldungen|aktuellem|übersicht|liste|startseite|newsübersicht|archiv|pressebereich|newsroom)|volver a(?:l| la| las| los)? (?:noticias|actualidad|listado|lista|notas de prensa|comunicados|inicio|portada)|torna (?:alle |ai |all['’]|alla )(?:notizie|news|comunicati(?: stampa)?|elenco|lista|home)|voltar (?:para |a )?(?:as |os |a |o |às |aos |à |ao )?(?:notícias|comunicados|releases|lista|listagem|início|topo)|(?:tillbaka|tilbage|tilbake) (?:till|til) (?:nyheter(?:na)?|nyheder(?:ne)?|pressmeddelanden|pressemeddelelser|pressemeldinger|oversigt(?:en)?|oversikten|översikten|listan?|listen|start(?:sidan|siden)?|forsiden)|takaisin (?:uutisiin|tiedotteisiin|listaan|etusivulle)|terug naar (?:het |de )?(?:nieuws(?:overzicht)?|overzicht|persberichten|home|lijst|berichten)|powrót do (?:listy|aktualności|wiadomości|komunikatów|strony głównej)|zpět na (?:seznam|aktuality|přehled|zprávy|úvod)(?: [^\s.,;:()]+)?)$/i;
// "[ Back to AlderNet.com's Homepage ]"
const inBrackets = /^\[\s*((?:back|return) to [^[\]]{3,60}?)\s*\]$/i;
// "Gå direkt till innehåll", "Zum Hauptinhalt springen": over a page's menus.
const skipTo =
  /^(?:(?:(?:skip|jump) to (?:main )?(?:navigation|content|search|footer)\s?){2,4}|(?:skip|jump|go|go straight|pass) (?:straight )?to (?:the )?(?:main |page |primary |secondary )?(?:content|navigation|menu|search|footer|article)|(?:direkt )?zum? (?:haupt)?(?:inhalt|menü|navigation|suche)(?: (?:springen|wechseln|gehen))?|(?:aller|passer|accéder)(?: directement)? au (?:contenu|menu)(?: principal)?|(?:ir|saltar|pasar)(?: directamente)? al (?:contenido|menú)(?: principal)?|(?:vai|salta|passa)(?: direttamente)? al (?:contenuto|menu)(?: principale)?|(?:ir|pular|saltar|avançar) para o (?:conteúdo|menu)(?: principal)?|(?:gå|hoppa|hopp|hop|spring)(?: direkt| direkte| videre| vidare)? (?:till|til) (?:huvud|hoved)?(?:innehåll(?:et)?|innhold(?:et)?|indhold(?:et)?|meny(?:n|en)?|menu(?:en)?)|siirry (?:suoraan )?(?:pää)?sisältöön|(?:ga )?(?:direct )?naar (?:de )?(?:hoofd)?(?:inhoud|navigatie)|przejdź do (?:głównej )?(?:treści|zawartości|menu)|přejít (?:k|na) (?:hlavnímu )?obsahu?|ugrás a tartalomra|(?:ana )?içeriğe (?:geç|atla)|перейти к (?:основному )?(?:содержанию|контенту)|(?:本文|コンテンツ|メインコンテンツ)へ(?:移動|スキップ|ジャンプ)?|跳[至到转]+(?:主要)?内容)$/i;
const postedBy = /^posted (?:by|on|at|in)\b.{2,60}\b(?:19|20)\d\d\b.{0,20}$/i;
// "Posted on January 30, 2024 by admin | 3 min read"
const postedWith =
  /^posted on (?:[^\s.,;:()]+,? )?(?:[^\s.,;:()]+\.? \d{1,2},?|\d{1,2}\.? [^\s.,;:()]+\.?,?|[\d./-]{5,6}) ?(?:19|20)\d\d\b(?: at \d.{3,12}?)?\s*(?:by \S+(?: \S+){0,3}?(?:\s*[|•·].{2,50})?|[|•·].{2,50})$/i;
// "Pubblicato il 27/06/2018 da UfficioStampa | Visite: 148", "Publicado en Lugo el en Empleo, Galicia por Alder SL"
const postedAbroad =
  /^(?:pubblicato|publicad[oa]|publié|veröffentlicht|publicerad|publisert|offentliggjort|gepubliceerd|geplaatst)\b.{0,40}\b(?:19|20)\d\d\b.{0,80}\|.{2,80}$|^(?:publicad[oa] e[nm]|pubblicato a|publié à) [^\d.]{2,40} (?:el |il |le |a )?(?:en|em|in|dans) [^\d.]{3,100} (?:por|da|par) \S[^.]{2,80}$/i;
// "1 Month Acme Corp. (ACM) Chart"
const chart =
  /^\d{1,2} (?:day|week|month|year)s? .{2,80}\([A-Z.]{1,6}\) (?:stock |share |price )*charts?$/i;
// "1-Jahres-Chart LABO SEVRIER 5-Tage-Chart"
const chartAbroad =
  /^\d{1,2}-(?:Jahres?|Monats?|Wochen|Tages?)-Chart\b|^(?:ver|mostrar) (?:la |el )?gráfic[ao] (?:interactiv|complet)[ao]$|^(?:voir|afficher) le graphique(?: interactif| complet)?$|^vedi (?:il )?grafico(?: interattivo)?$|^kursverlauf\b.{0,60}\bvollbild$/i;
// "Gráfica de Acción Histórica", "De Abr 2024 a May 2024 Click aquí para más Gráficas Acme.", "From Apr 2024 to May 2024 Click Here for more Acme Charts."
const chartOfMonths =
  /^(?:gráfic[ao]s? (?:(?:de |do |da )(?:la )?(?:acci(?:ón|ones)|ativo|ação|ações) hist[óo]ric[ao]|hist[óo]ric[ao] (?:de |do |da )(?:la )?(?:acci(?:ón|ones)|ativo|ação|ações))|grafico azioni storico|graphique historique de l['’]action|historischer? aktien-?chart|(?:de|da|dal|von|from) \p{Alpha}{3,5}\.? (?:19|20)\d\d (?:a|al|à|até|bis|to) \p{Alpha}{3,5}\.? (?:19|20)\d\d\s.{0,30}\b(?:cli[ck]|plus).{0,60}(?:gráfic|grafic|graphique|chart).{0,80})$/iu;
const historicalChart =
  /^.{0,80}\bhistorical (?:stock|share|price) chart\b|^(?:(?:interactive|intraday|live|full-screen) (?:stock |share |price )?charts?|\d{1,2} (?:day|week|month|year) chart)$/i;
// Whatever stands before it, the label is a word of its own, and a symbol is in capitals: "News ReleaseAcme Optics Inc. Quick Quote: T.ACME 2.80 (-0.17)"
const quoteLabel =
  /^(?:.{0,80}?(?:\s|(?<=\p{Lower})(?=\p{Upper})))??(?:(?:[Ss]tock|STOCK|[Qq]uick|QUICK|[Ll]ive|LIVE|[Ss]hare|SHARE|[Dd]elayed|DELAYED)\s)?(?:[Qq]uotes?|QUOTES?)\s*:\s*(?:(?:[Nn]asdaq|NASDAQ|NYSE|OTC\w*|AMEX|[A-Z]{1,3})\s*(?:[:.]\s*)?)?[A-Z.]{1,6}\s+[$€£]?\d{1,5}\.\d{1,4}\s+\(?[+\-−]?\d{1,4}\.\d{1,4}/u;
const quoteField =
  /^(?:quote|last price|share price)\s*:\s*[$€£]?\d{1,5}\.\d{1,4}\b.{0,20}\(?[+\-−]?\d{1,4}\.\d{1,4} ?%/i;
// "Cours temps réel: 11,24  0,90%": a share's price and by how much it changed.
const quoteAbroad =
  /^(?:cours (?:en )?(?:temps réel|différé|de l['’]action)|(?:realtime|aktueller |aktien)[- ]?kurs|kurs|cotización|quotazione|cotação|koers|kurssi) ?: ?(?:[A-Z]{3} |€ ?)?\d{1,5}[.,]\d{1,4} ?(?:€|[A-Z]{3})?\s{1,3}\(?[+\-−]? ?\d{1,3}[.,]\d{1,2} ?%\)?$/i;
// "September 19, 2024 | Last Trade: C$2.87 0.02 0.70"
const lastTrade =
  /^(?:.{4,40}\|\s*)?last (?:trade|sale|close)\s*:\s*[A-Z]{0,3}\s?[$€£]?\d{1,5}\.\d{1,4}(?:\s[\d.,+−%() -]*)?$/i;
// "favorite_border", "keyboard_arrow_down": the name of a sign that a page's font draws.
const signName = /^[a-z]{2,}(?:_[a-z\d]{2,}){1,4}$/;
// "[INLINE] [LINK]": pictures and buttons of a page that a text browser wrote.
const pictures =
  /^(?:\[(?:inline|link|image|img|ismap|button|embed|frame|usemap(?::\S*)?|[\w.-]{1,40}\.(?:gif|jpe?g|png|bmp))\]\s*)+$/i;
const indexName =
  '(?:DJIA|Dow(?: Jones)?(?: 30)?|S&P(?: 500)?|NASDAQ(?: Composite)?|Russell 2000|FTSE(?: 100)?|(?:M|Tec|S)?DAX|CAC(?: 40)?|Nikkei(?: 225)?|Hang Seng|S&P/TSX|\\d{1,2}-Y(?:ea)?r Bond|(?:Crude |Brent )?Oil|Brent|WTI|Gold|Silver|Copper|VIX|EUR/USD|GBP/USD|Bitcoin(?: USD)?)';
// "DAX 9.734 +1,27% TecDAX 1.270": one index or a strip of them.
const marketIndex = new RegExp(
  `^(?:${indexName}\\s+[\\d.,]{1,12}(?:\\s+[▲▼+\\-−]?\\s?[\\d.,]{1,9})?(?:\\s*\\(?[▲▼+\\-−]?[\\d.,]{1,8}\\s?%\\)?)?(?:\\s*(?:[|·•]\\s*)?)){1,8}$`,
  'i',
);
// "Page 1 / 2", "Seite 2 von 4", "Sida 1 (3)"; "Side 2" alone may be a record's.
const pageNumber =
  '(?:(?:page|seite) ?\\d{1,3}|(?:page|seite|side|sida|sivu|strona|pagina|página|pág\\.|p\\.) ?\\d{1,3}(?: ?(?:/|of|von|sur|di|de|van|af|av|z) ?\\d{1,3}| ?\\(\\d{1,3}\\)))';
// "ACME – Press release      Page 1 / 2", "Page 1 / 2      ACME – Press release", "Seite 1 von 2"
const pageHead = new RegExp(
  `^(?:.{3,80}(?:\\s[–—|-]|\\s{3}|\\t))?[-–—\\s]*${pageNumber}[-–—\\s]*$|^${pageNumber}(?:\\s[–—|-]\\s|\\s{3,}|\\t).{3,80}$|^.{0,60}\\b(?:release|communiqué de presse|pressemitteilung|pressmeddelande|comunicato stampa|comunicado|persbericht)(?: ?\\||\\s{3}|\\t)\\s*\\d{1,2} ?/ ?\\d{1,2}$`,
  'i',
);
const isPageHead = (line: string): boolean =>
  /^[-–—\s]*[ps]\D{0,6}\d|\d\)?$/i.test(line) && pageHead.test(line);
// "Sajten använder cookies. …", "Le site utilise des cookies": a page that speaks of itself by its kind, be it neither "this" nor "we".
const siteHasCookies =
  /^(?:(?:sajten|webbplatsen|hemsidan|webbsidan|siden|sidan|hjemmesiden|webstedet|websitet|nettstedet|nettsiden|nettsidene|die (?:web)?(?:site|seite)|unsere (?:web)?(?:site|seite)|le site|notre site|el sitio(?: web)?|esta (?:web|página)|il sito|o site|de (?:web)?site|deze pagina|strona|serwis|web|sivusto|sivustomme|sivustolla) (?:använder|benytter|bruger|bruker|anvender|verwendet|nutzt|setzt|utilise|dépose|utiliza|usa|utilizza|gebruikt|używa|korzysta z|wykorzystuje|používá|käyttää|käytetään)|käytämme|używamy|používáme) (?:sig af |i |des |les |de |le |pliki |plików |soubory |souborů )?(?:cookies?|kakor|informa[st]?jonskapsler|evästeitä|ciasteczka|ciasteczek)(?![\p{Alpha}]).{0,200}$/iu;
const cookieTalk =
  /\b(?:we|(?:this|our) (?:web ?)?site) uses? cookies\b|^(?:ce site|nous) (?:utilise|dépose|utilisons) (?:des|les) cookies\b|^(?:diese (?:web ?)?(?:site|seite)|wir) (?:verwende[nt]|nutz(?:t|en)|setz(?:t|en)) .{0,20}cookies\b|^(?:este sitio(?: web)?|este site|utilizamos|usamos|questo sito|utilizziamo|usiamo) (?:utiliza |usa |utilizza )?(?:i )?cookies?\b|^vi (?:använder|bruker|bruger) .{0,20}(?:cookies|kakor|informasjonskapsler)\b|^(?:deze (?:web)?site|wij) (?:maakt gebruik van|gebruik(?:t|en)) .{0,12}cookies\b|^(?=.*\b(?:our|your?|we|manage|accept|view|see|read|this site)\b).*\bcookie (?:policy|settings|preferences)\b|^cookies? (?:policy|settings|preferences)\b.{0,40}$/i;
const stockQuote =
  /^(?:\(?(?:nasdaq|nyse|otc\w*|tsx)?\s*(?::\s*)?[A-Z]{1,6}\)?\s+)?(?:[A-Z]{0,2}[$€£]\s?)?(?:\d{1,3},)?\d{1,5}\.\d{1,4}\s+[▲▼+\-−]?\s?\d{1,5}\.\d{1,4}\s*(?:\(\s*)?[+\-−]?\d{1,4}(?:\.\d{1,4})?\s?%\s*\)?(?:\s.{0,60})?$|^[A-Z]{1,6}\s+(?:[$€£]\s?)?\d{1,5}\.\d{2}\s+\(?[+\-−]\d{1,4}(?:\.\d{1,4})?\s?%\)?$|^[A-Z]{1,6}:?\s+[$€£]?\d{1,5}\.\d{1,4}\s+(?:up|down|unchanged)\b.{0,40}\bdelayed\b.{0,20}$|^(?:stock )?quotes? delayed\b.{0,80}$|^delayed (?:quote )?(?:nasdaq|nyse|otc|toronto|london|xetra|other|bats|bursa)\b.{0,60}$|^\d{1,5}\.\d{1,4} (?:USD|EUR|GBP|CAD|CHF|SEK|DKK|AUD|JPY)\s+[+\-−]\d{1,3}\.\d{1,2}\s?%$/i;

// "ALDR 14.25p -0.50p (-3.4%) - prices delayed by 15 minutes"
const delayed = /\b(?:prices?|quotes?) (?:are )?delayed (?:by )?(?:at least )?\d{1,2} ?min\w*\.?$/i;

// "|" between the day and the sender, where an extractor set each on a line of its own.
const isStroke = (line: string): boolean => line === '|' || line === '||';

const isPageNumber = anyOf([pageFurniture, fileHead, printedAddress]);
const isOfHost = anyOf([
  signName,
  listenersMark,
  skipTo,
  wayBack,
  wayBackTo,
  pictures,
  postedBy,
  postedWith,
  postedAbroad,
  cookieTalk,
  siteHasCookies,
]);
// "At close: Jun 11 4:00 PM EDT"
const marketHour =
  /^(?:at close|after[- ]hours|pre-?market|overnight|as of)\s*:\s*.{3,40}\b\d{1,2}:\d\d.{0,20}$/i;
const isChart = anyOf([marketHour, chart, chartAbroad, chartOfMonths, historicalChart]);

// "← Previous: Acme Opens Mill", "Next: Acme Names Chairman →"
const neighbour =
  /^[<«‹←]+\s*(?:previous|prev|older)\s*:\s*\S.{4,160}$|^(?:next|newer)\s*:\s*\S.{4,160}?\s*[>»›→]+$/i;

// "Read at AlderSpace.com" below a copy
const readAt = /^[Rr]ead (?:it |this )?(?:at|on) [A-Z][\w-]+(?:\.[\w-]+)?\.(?:com|net|org)$/;
// ">> Read more: Halibut pens divide a bay town"
const leadsOff =
  /^>>\s?(?:guarda|vedi|leggi|lees|lire|voir|mira|läs|read (?:more|next|also)|see (?:also|more)|watch)\b[^@]{5,100}$/i;

const reasonFor = (printed: string): LeftOut['reason'] | undefined => {
  if (printed.length > 600) return undefined;
  if (
    (printed.length < 60 && readAt.test(printed)) ||
    neighbour.test(printed) ||
    (printed.startsWith('>>') && leadsOff.test(printed))
  )
    return 'site furniture';
  // "| 4 min read", "← Back", "[print.gif] Printer-friendly page"
  const line = !/^[|·[<>«»‹›←→]/.test(printed)
    ? printed
    : printed.replace(
        /^(?:[|·<>‹›←→]+|[«»]+(?=\s[^»\n]*(?:\n|$)))\s+|^(?:\[[\w.-]{1,40}\.(?:gif|jpe?g|png)\]\s*)+(?=\S)/,
        '',
      );
  const wayInBrackets = printed.startsWith('[') ? inBrackets.exec(printed)?.[1] : undefined;
  if (wayInBrackets !== undefined && siteFurniture.test(wayInBrackets)) return 'site furniture';
  if (isSiteTalk(line) || isSiteFoot(line) || isOfPlatform(line)) return 'site furniture';
  if (line.length > 160) return undefined;
  if (isStroke(line) || isPageNumber(line) || isPageHead(line) || isCallOfProgram(printed))
    return 'page furniture';
  if (
    siteFurniture.test(line) ||
    isAdvert(line) ||
    isPlayer(line) ||
    isShareRow(line) ||
    isButton(line) ||
    isCounter(line) ||
    isHostRow(line) ||
    isLanguageRow(line) ||
    isMarkOfReader(line) ||
    isMenuRow(line) ||
    isTrail(line) ||
    isSitePhrase(line) ||
    opensWindow(line) ||
    // "Posted on 6th December 2021" tells the day and no more.
    (isOfHost(line) && readDateLine(withoutOffice(line)) === undefined)
  )
    return 'site furniture';
  if (/\d[.,]\d/.test(line) || /quotes? delayed|^delayed /i.test(line)) {
    if (
      (stockQuote.test(line) && !isOfStatement(line)) ||
      marketIndex.test(line) ||
      quoteField.test(line) ||
      (line.includes('%') && quoteAbroad.test(line)) ||
      lastTrade.test(line) ||
      (line.includes('delayed') && delayed.test(line)) ||
      quoteLabel.test(line)
    )
      return 'stock quote';
  }
  if (isChart(line)) return 'stock quote';
  return isRowOfOthers(line) ? 'site furniture' : undefined;
};

// "Printer-friendly page  Mail this page to a friend", "0 likes | Leave a comment": parts of which each by itself is the site's.
const madeBy =
  /^(?:(?:web ?)?site )?(?:designed|developed|powered|hosted|built|created|site) by \S.{2,40}$/i;
// "Copyright © 1996-2004 All Rights Reserved. A Birch Media company." among the links of a foot
const isNamelessCopyright = (part: string): boolean =>
  /^(?:copyright|©|\(c\)).{0,40}\ball rights reserved\b/i.test(part);
const isSure = (part: string): boolean => reasonFor(part) === 'site furniture' || asksReader(part);

// "[ E-mail Article ] [ Print Article ] [ Close Window ]"
const isRowInBrackets = (line: string): boolean => {
  const parts = line.split(/\s?\]\s*\[\s?/).map((part) => part.replace(/^\[\s*|\s*\]$/g, ''));
  return (
    parts.length > 1 && parts.length < 8 && parts.every((part) => part.length < 40 && isSure(part))
  );
};

const isRowOfOthers = (line: string): boolean => {
  if (line.startsWith('[') && line.endsWith(']') && isRowInBrackets(line)) return true;
  if (!/[|·•]|\s{2}|\s-\s/.test(line)) return false;
  const parts = line.split(/\s*[|·•]\s*|\s{2,}|\s-\s/).filter((part) => part !== '');
  return (
    parts.length > 1 &&
    parts.length < 8 &&
    parts.every(
      (part) =>
        isSure(part) ||
        siteWordStrength(part) > 0 ||
        madeBy.test(part) ||
        isNamelessCopyright(part),
    ) &&
    parts.some(isSure)
  );
};

/** Why a line of a text dump is no part of the release, or `undefined` where it is one. */
export const reasonToLeaveOut = remembered(reasonFor);

const longest = 1200;

/** What is still left out where the title beside the text, on the lines `titleLines`, was taken for the headline. */
export const withoutTitle = (
  leftOut: readonly LeftOut[],
  titleLines: readonly number[] = [],
): LeftOut[] => leftOut.filter(({ line }) => !titleLines.includes(line));

/** A record of a left-out stretch, its text shortened where it is longer than a paragraph. */
export const toLeftOut = (line: number, text: string, reason: LeftOut['reason']): LeftOut => {
  const plain = squeeze(text);
  return { line, text: plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain, reason };
};
