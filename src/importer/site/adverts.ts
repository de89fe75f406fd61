import { isLabelledSlogan } from './advert-slogans.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

// What a page prints above the place of an advertisement, and nothing else, in the languages of releases.
const labels = new Set(
  [
    'advertisement|advertisements|advertisment|advertorial|paid advertisement|advertisement feature|ad feedback|google ads|sponsored link|sponsored message|sponsored messages|a message from our sponsor|a message from our sponsors|promoted content|partner content ad|your ad here|advertise here|report ad|report this ad',
    'bezahlte einschaltung|entgeltliche einschaltung|bezahlte anzeige|partnerinhalt|contenu sponsorisé|contenu partenaire|contenido patrocinado|espacio publicitario|conteúdo patrocinado|espaço publicitário|contenuto sponsorizzato|contenuto promozionale|contenido promocional|conteúdo promocional|contenu promotionnel|spazio pubblicitario|messaggio pubblicitario|gesponsorde inhoud|sponsrat innehåll|betalt innehåll|annonsørinnhold|sponset innhold|betalt innhold|annoncørbetalt indhold|sponsoreret indhold|mainosartikkeli',
    'anzeige|anzeigen|werbung|werbeanzeige|publicité|publicités|publicita|publicite|publicidad|publicidade|pubblicità|advertentie|advertenties|annons|annonser|annonse|annonser|annoncer|mainos|mainokset|reklama|reklamy|reklame|reklam|hirdetés|publicitate|реклама|διαφήμιση|iklan|quảng cáo|広告|スポンサーリンク|广告|廣告|광고|פרסומת|โฆษณา',
  ].flatMap((row) => row.split('|')),
);

// Labels that may be a word of the release's own elsewhere: "Annonce" above an announcement in French.
const labelsBetween = new Set(
  'ad|ads|sponsored|promoted|annonce|annonces|sponsor|publi|sponsored links|sponsored stories|promoted links|promoted stories|paid content|sponsored content'.split(
    '|',
  ),
);

// "Story continues below", "Der Artikel wird nach der Anzeige fortgesetzt": made of these words alone.
const ads = setOf(
  'ad ads advert adverts advertisement advertisements anzeige werbung publicité publicidad publicidade pubblicità anuncio anúncio annuncio advertentie reclame annonsen annons annonce annoncen reklamen mainoksen mainos реклама рекламы reklama reklamy reklamie reklamdan',
);
const carryOn = setOf(
  'lesen continue continues continued scroll read fortgesetzt weiter weiterlesen suite continuez poursuit continua continúa sigue prossegue verder fortsetter fortsätter fortsætter jatkuu продолжение ciąg pokračuje devamı',
);
const places = setOf(
  'below after beneath down under reading lecture ci-dessous debajo abaixo sotto leyendo leggere lendo hieronder nedenfor nedan alla ниже dalszy pod altında',
);
const others = setOf(
  'the this our your an a to on with for more skip hide close remove why loading story article content text post page der die den das dieser es wird geht artikel beitrag text sie nach unterhalb unter weiter la le l’article cette cet après sous lire lisez el los artículo historia noticia después del de tras esta este articolo dopo il o artigo notícia após depois da do matéria het lees artikel gaat na onder artikkelen saken etter artikeln efter artiklen denne juttu artikkeli jälkeen после по за artykułu po článek textu haber haberin',
);

// Most lines begin with another word, and need not be looked at whole.
const firstWords = new Set([
  ...[...labels, ...labelsBetween].map((label) => label.split(' ')[0]),
  ...ads,
  ...carryOn,
  ...others,
  ...'we sponsored paid partner advert patrocinado sponsorizzato gesponsert gesponsord reklame'.split(
    ' ',
  ),
]);
const firstWord = /^[\s\-–—*•|[(.:]*(\p{Alpha}[\p{Alpha}\p{M}’'-]*)/u;

const mayBeAdvert = (line: string): boolean => {
  const word = line.length <= 120 ? firstWord.exec(line)?.[1] : undefined;
  return (
    word !== undefined && firstWords.has(word.toLowerCase().replace(/'/g, '’').replace(/-+$/, ''))
  );
};

const bare = (line: string): string =>
  line
    .toLowerCase()
    .replace(/^[\s\-–—*•|[(.:]+|[\s\-–—*•|\]).:!?…»›>↓▼]+$/g, '')
    .replace(/'/g, '’');

const carriesOn = (text: string): boolean => {
  const words = text.split(/[\s\-–—,.:;!|/]+/).filter((word) => word !== '');
  if (words.length < 2 || words.length > 10) return false;
  let hasAd = false;
  let goesOn = false;
  let isPlaced = text.startsWith('scroll');
  for (const word of words) {
    const isAd = ads.has(word);
    const leads = carryOn.has(word);
    const isPlace = places.has(word);
    if (!isAd && !leads && !isPlace && !others.has(word)) return false;
    hasAd ||= isAd;
    goesOn ||= leads;
    isPlaced ||= isPlace;
  }
  return hasAd || (goesOn && isPlaced);
};

const kindBefore =
  /^(?:comunicato stampa|nota de prensa|comunicado de (?:prensa|imprensa)|communiqué de presse|pressemitteilung|persbericht|press release)\s[-–—|]\s(?=\p{Alpha}+ (?:p|s|g))/iu;

// A newspaper's page whose advertisement or film did not come.
const failed =
  /^(?:this advertisement has not loaded\b|we apologi[sz]e,? but this video has failed to load\b)/i;

/** True for the label of an advertisement, and for a line that leads past one: "- Anzeige -", "Story continues below". */
export const isAdvert = (printed: string): boolean => {
  // "COMUNICATO STAMPA - CONTENUTO PROMOZIONALE"
  const line = kindBefore.test(printed) ? printed.replace(kindBefore, '') : printed;
  if (!mayBeAdvert(line)) return false;
  const text = bare(line);
  // "Advertisement 2"
  return (
    labels.has(text.replace(/ \d{1,2}$/, '')) ||
    carriesOn(text) ||
    failed.test(text) ||
    isLabelledSlogan(line)
  );
};

/** True for the label of an advertisement between two paragraphs of the news, or above what it offers: "Sponsored". */
export const labelsAdvert = (line: string): boolean => {
  if (line.length > 40 || !mayBeAdvert(line)) return false;
  const text = bare(line).replace(/ \d{1,2}$/, '');
  return labels.has(text) || labelsBetween.has(text);
};

const sponsored =
  /^(?:sponsored|promoted|advertisement|anzeige|werbung|gesponsert|publicité|sponsorisé|patrocinado|publicidad|sponsorizzato|gesponsord|advertentie|annons|sponsrad|annonce|reklame)\s?[:|–-]\s\S.{4,140}$/i;

/** True for the words of a link that its label tells to be paid for: "Sponsored: See the new skid steers". */
export const isSponsored = (line: string): boolean => line.length <= 160 && sponsored.test(line);
