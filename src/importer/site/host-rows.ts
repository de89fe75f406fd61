import { textSizeLabel } from './counters.ts';
import { mailWords, meansWords, type ToolWords, toolWords } from './tool-words.ts';

// A word with which a tool may open, and the languages in which it does.
const openers = new Map<string, ToolWords[]>();
for (const words of toolWords)
  for (const word of words.actsLast ? [...words.acts, ...words.things, ...words.small] : words.acts)
    openers.set(word, [...(openers.get(word) ?? []), words]);

const units =
  '(?:sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|heures?|jours?|semaines?|mois|minutos?|horas?|días?|dias?|semanas?|meses|minuti|or[ea]|giorn[oi]|settiman[ae]|mes[ei]|uur|uren|dag(?:en)?|weken|maanden|minuter|timm(?:e|ar)|dagar|veck(?:a|or)|minutter?|timer?|dager?|dage|uker?|uger?|minuuttia|tunti(?:a)?|päivää)';
// "3 hours ago", "il y a 2 heures", "for 3 timer siden"
const age = `(?:(?:vor|il y a|hace|há|for|för) )?\\d{1,3} ${units}(?: (?:ago|fa|geleden|sedan|siden|sitten))?`;
const stamped =
  '(?:(?:last )?updated|published|posted|aktualisiert|veröffentlicht|mise? à jour|publié|actualizado|publicado|atualizado|aggiornato|pubblicato|bijgewerkt|gepubliceerd|geplaatst|uppdaterad|publicerad|opdateret|publiceret|oppdatert|publisert|päivitetty|julkaistu)';
const minutes = '\\d{1,3}(?:[½¼¾]|\\s?[-–]\\s?\\d{1,3})?\\s?min(?:[a-zà-ž]{0,6})?\\.?';
const readingTime = `(?:(?:estimated )?read(?:ing)?(?: time)?|lesezeit|lesedauer|(?:temps|durée) de lecture|tiempo de lectura|tempo d[ie] lettura|tempo de leitura|lästid|læsetid|lesetid|leestijd|lukuaika)\\s*:?\\s*(?:ca\\.?|env\\.|approx\\.|~)?\\s*${minutes}(?: read)?|\\d{1,3}[- ]min(?:ute)?s? read`;
const times = '(?:times|mal|fois|veces|vezes|volte|keer|gånger|ganger|gange|kertaa)';
const counted =
  '(?:aufrufe|zugriffe|vues|lectures|visitas|lecturas|leituras|visualizações|visualizaciones|visualizzazioni|letture|weergaven|visningar|visninger|lukukertaa)';

// What only a host says of its copy.
const sure = [
  `${stamped}\\s*:?\\s*${age}(?: (?:by|von|par|por|da|door|av|af) [a-zà-ž][a-zà-ž.-]{1,20}(?: [a-zà-ž][a-zà-ž.-]{1,20})?)?`,
  readingTime,
  `(?:vue?|lue?|lett[oa]|vist[oa]|leíd[oa]|lid[oa]|gelesen|angesehen|läst|lest|læst|luettu|gelezen|bekeken|viewed|read) \\d[\\d.,]*\\s?${times}`,
  `\\d[\\d.,]* ${counted}`,
  "(?:noch keine|keine) bewertung(?:en)?|pas encore (?:noté|d['’]avis)|aucune note|sin valoraciones|nessuna valutazione|sem avaliações|nog geen beoordelingen|(?:no|not) (?:ratings? yet|yet rated)",
  '(?:larger|smaller|bigger|increase|decrease) text|(?:article )?text size\\s?:?(?: [A+−-]{1,2}(?![a-zà-ž\\d]))+',
  `(?:${textSizeLabel}\\s?:?\\s*)?A[−–-](?: {1,3}A)? {1,3}A\\+|${textSizeLabel}\\s?:?\\s*A\\+(?: {1,3}A)? {1,3}A[−–-]`,
  'e-?mail[\\s|·]{1,3}print|print[\\s|·]{1,3}e-?mail',
  'report (?:a typo|an error)|from staff(?: and (?:submitted|wire|news))? reports?|(?:play|listen) \\(\\d{1,3} ?min(?:utes?)?|words ?: ?\\d{2,5}',
  'alle(?:s)? (?:akzeptieren|ablehnen|accepteren|weigeren)|mit werbung weiterlesen|tout (?:accepter|refuser)|continuer sans accepter|(?:aceptar|rechazar) todo|(?:accetta|rifiuta) tutto|godta alle|godkänn alla|accepter alle|hyväksy kaikki|aceitar tudo',
  'posted (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:at )?\\d{1,2}:\\d{2}(?: ?[ap]m)?',
  'repris par \\d{1,3} médias?',
  '(?:geschwindigkeit|vitesse|velocidad|velocità|velocidade|speed|snelheid|hastighet|nopeus)\\s?:? ?\\d(?:[.,]\\d{1,2})? ?x',
  "(?:voix|voz|voce) (?:générée|generad[ao]|gerad[ao]|generata|sintetizada|de synthèse)(?: (?:par|por|da|con|com) (?:un |una |uma |l[’'])?(?:ordinateur|ordenador|computadora|computador|computer|ia|ai|intelligence artificielle|inteligencia artificial))?|computer[- ]generated voice|ai[- ](?:generated )?voice|(?:von (?:einer )?(?:ki|computer)[- ]?(?:stimme)?(?: (?:vor)?gelesen| generiert))|(?:voorgelezen|gegenereerd) door (?:ai|een computerstem)",
  'wie hilfreich war (?:diese[rs]?|der|die) (?:mitteilung|meldung|artikel|beitrag|seite)\\s?\\?|war (?:diese[rs]?|der|die) (?:mitteilung|meldung|artikel|beitrag|seite) hilfreich\\s?\\?|klicken? (?:sie )?auf (?:die|einen) sterne?,? um (?:[a-zà-ž]{3,7} )?zu bewerten!?',
  'vond (?:je|u) (?:dit|deze)(?: (?:artikel|bericht|pagina))? (?:nuttig|interessant)\\s?\\?|(?:cet article|cette page|ce contenu|ce communiqué) vous a-t-(?:il|elle) été utile\\s?\\?|¿te (?:ha resultado|ha parecido|pareció|fue) útil(?: (?:este|esta) (?:artículo|noticia|página))?\\s?\\?|ti è stato utile(?: questo articolo)?\\s?\\?|(?:este|o) (?:artigo|conteúdo) foi útil\\s?\\?|var (?:den här |denne |dette |denna )?(?:artikeln|artiklen|artikkelen|sidan|siden|sida) (?:till hjälp|nyttig|användbar|hjælpsom)(?: for deg)?\\s?\\?|oliko (?:tästä|sivusta|jutusta) (?:jutusta |sivusta )?(?:hyötyä|apua)\\s?\\?',
  'mi piace|piace a \\d[\\d.,]* persone\\.?|gefällt \\d[\\d.,]* (?:mal|personen)|a \\d[\\d.,]* personas les gusta(?: esto)?|\\d[\\d.,]* personnes aiment (?:ça|cela)',
  'fai clic per primo tra i tuoi amici\\.?',
  'versione (?:stampabile|per la stampa)|druckversion|version imprimable|versión (?:imprimible|para imprimir)|versão para impressão|printvriendelijke versie|utskriftsv(?:änlig|ennlig) (?:version|versjon|sida)|printervenlig version|tulostusversio',
];
// What stands beside that, but may be a release's word elsewhere.
const beside = [
  '\\d{1,2}:\\d{2}(?::\\d{2})?',
  '\\d{1,3} min(?:\\.| \\d{1,2} s(?:ek\\.?|ec\\.?)?)?(?![a-zà-ž])',
  age,
  '\\d[\\d.,]*k?\\+? (?:views?|reads?|likes?|comments?|shares?|hits|diggs?|votes?|retweets?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer)(?![a-zà-ž])|comments? ?\\d{1,4}',
  '(?:by|por|von|par|di|door|av|af) (?:[a-zà-ž][a-zà-ž&]{1,20} ){0,3}(?:staff(?: (?:writers?|reporters?|reports?))?|web editor|(?:news ?)?(?:wire )?(?:robot|bot)|wirebot|news ?desk|newsroom|redaktion|redacci[oó]n|rédaction|redazione|redação|redactie|media release|admin)(?![a-zà-ž])',
  // "Tweet 3", "Recommend 21", "+1 0"
  '(?:(?:tweet|recommend|share|like|pin(?: it)?|digg|reddit|facebook|twitter|linkedin) |\\+1 ?)\\d{1,5}(?![a-zà-ž\\d.,])',
  'submitted content|sponsored|press releases?|categor(?:y|ies) ?: ?[a-zà-ž]{3,20}',
  '(?:salle des nouvelles|(?:la )?rédaction|(?:die )?redaktion|(?:la )?redacci[oó]n|(?:la )?redazione|redação|redactie|redaktionen|redaksjonen|toimitus)(?![a-zà-ž])',
  'inserito da:? [a-zà-ž][a-zà-ž\\d._-]{1,24}(?: [a-zà-ž][a-zà-ž]{1,20})?',
  '(?:ja|nein|oui|non|sí|no|sim|não|sì|nee|nej|nei|kyllä|ei)(?:,? (?:bedankt|danke|merci|gracias|grazie|obrigado|tack|takk|tak|kiitos|dit mist iets))?(?![a-zà-ž])',
];
const surePiece = new RegExp(sure.map((one) => `(?:${one})(?![a-zà-ž\\d])`).join('|'), 'iy');
const sidePiece = new RegExp(beside.join('|'), 'iy');
// "(3)", "·", "★★★★★"; a sentence's point ends no row.
const between = /(?:\(\d{1,5}\)|\+(?!1 \d)|[^\p{Alpha}\p{N}.;?+])+/uy;
const word = /[\p{Alpha}\p{N}][\p{Alpha}\p{N}:-]*/uy;

const endOf = (pattern: RegExp, line: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : at;
};

interface Stretch {
  readonly to: number;
  readonly sure: boolean;
}

// "Envoyer à un ami Réagir": all its words are a tool's, one of them names the page, a friend or a network, or what only readers do.
const toolsFrom = (line: string, from: number, words: ToolWords): Stretch => {
  let to = from;
  let acts = 0;
  let readers = 0;
  let things = 0;
  let last = '';
  for (let at = from; at < line.length;) {
    const end = endOf(word, line, at);
    const text = line
      .slice(at, end)
      .toLowerCase()
      .replace(/[:-]+$/, '');
    const isAct = words.acts.has(text);
    const isMail = mailWords.has(text);
    // LINE carries messages: "Share on Line".
    const isLine = text === 'line' && last === 'on' && readers > 0;
    const isThing = isLine || (isMail ? meansWords.has(last) : words.things.has(text));
    if (!isAct && !isThing && !isMail && !words.small.has(text)) break;
    // "Mail" and "Print" do something and are something.
    if (isAct) acts += 1;
    if ((isThing && !(isAct && acts === 1)) || /^t[wu](?:ee|i{1,2})t/.test(text)) things += 1;
    if (words.readers.has(text)) readers += 1;
    last = text;
    to = end;
    at = endOf(between, line, end);
    if (at === end) break;
  }
  return { to, sure: acts > 0 && (things > 0 || (acts > 1 && readers > 0)) };
};

const toolsAt = (line: string, from: number): Stretch => {
  const opener = line.slice(from, endOf(word, line, from)).toLowerCase();
  let best: Stretch = { to: from, sure: false };
  for (const words of openers.get(opener) ?? []) {
    const found = toolsFrom(line, from, words);
    if (found.to > best.to || (found.to === best.to && found.sure)) best = found;
  }
  return best;
};

const firstWords = new Set([
  ...openers.keys(),
  ...'last updated published posted aktualisiert veröffentlicht mis mise publié actualizado publicado atualizado aggiornato pubblicato bijgewerkt gepubliceerd geplaatst uppdaterad publicerad opdateret publiceret oppdatert publisert päivitetty julkaistu by por di door av af alle alles mit tout continuer aceptar rechazar accetta rifiuta godta godkänn accepter hyväksy aceitar category categories play listen words article text larger smaller bigger increase decrease report from submitted estimated read reading lesezeit lesedauer temps durée tiempo tempo lästid læsetid lesetid leestijd lukuaika vu vue lu lue letto letta visto vista leído leída lido lida gelesen angesehen läst lest læst luettu gelezen bekeken viewed noch keine pas aucune sin nessuna sem nog repris geschwindigkeit vitesse velocidad velocità velocidade speed snelheid hastighet nopeus voix voz voce computer-generated computer ai von voorgelezen gegenereerd wie war klicke klicken vond cet cette ce te ti este o var oliko mi piace gefällt a fai versione druckversion version versión versão printvriendelijke utskriftsvänlig printervenlig tulostusversio salle la rédaction die redaktion redacción redazione redação redactie redaktionen redaksjonen toimitus inserito taille tamaño tamanho dimensione textstorlek tekststørrelse skriftstørrelse schriftgröße textgröße lettergrootte tekstgrootte fontin tekstin rozmiar velikost font type tweet recommend'.split(
    ' ',
  ),
]);
// The mark of a list is not read: an item is looked at without it.
const firstWord = /^[¿[(\s>«]*(\p{Alpha}[\p{Alpha}-]*|\d)/u;

// "Send mail to" an address below it.
const opensMore = /:$|\s(?:to|at|by|an|auf|à|au|al|por|till|til|naar|på)$/i;

/** How long a row at most is, in characters. */
const longest = 160;

const isDivided = (line: string): boolean => {
  let isSure = false;
  for (let at = endOf(between, line, 0); at < line.length;) {
    const saysSurely = endOf(surePiece, line, at);
    const says = saysSurely > at ? saysSurely : endOf(sidePiece, line, at);
    const tools = says > at ? undefined : toolsAt(line, at);
    const to = tools?.to ?? says;
    if (to === at) return false;
    isSure ||= saysSurely > at || tools?.sure === true;
    at = endOf(between, line, to);
  }
  return isSure;
};

// "By Alder Web EditorReading time: 3 mins": two elements without a space between them.
const glue = /\p{Lower}\p{Upper}\p{Lower}/u;
const glueAll = /(?<=\p{Lower})(?=\p{Upper}\p{Lower})/gu;

// "T.ALD | 4 hours ago": the share with which a host of shares shelves the copy, and its age.
const symbolAndAge = new RegExp(
  `^[A-Z]{1,4}[.:][A-Z]{1,6}(?:\\.[A-Z])?\\s?[|·•]\\s?(?:${age}|just now|yesterday)$`,
  'u',
);

/** True for a line that can be divided wholly into what a host says of its copy, tools, ages and counters, in the languages of releases: "Écouter cet article Imprimer Envoyer à un ami Réagir (3)", "Mis à jour il y a 2 heures", "letto 874 volte - versione stampabile". */
export const isHostRow = (line: string): boolean => {
  if (line.length < 5 || line.length > longest || opensMore.test(line)) return false;
  if (/^[A-Z]/.test(line) && symbolAndAge.test(line)) return true;
  const first = firstWord.exec(line)?.[1]?.toLowerCase();
  if (first === undefined || !(firstWords.has(first) || /\d/.test(first))) return false;
  return isDivided(line) || (glue.test(line) && isDivided(line.replace(glueAll, ' ')));
};
