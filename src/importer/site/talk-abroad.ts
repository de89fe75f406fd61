import { isEastAsian } from '../east-asia/letters.ts';
import { anyOf } from '../matches.ts';
import { isTalkInEastAsia } from './talk-in-east-asia.ts';

// Words without which the next say nothing: to look for these at every place of a line would cost much.
const rareWord =
  /cookie|kakor|informasjonskaps|evästee|responsab|redig|redaktion|redactie|rédaction|third[- ]party|tribunale|reservados|verantwortung|genehmigung|zustimmung/i;
// Who answers for a host's copy, and what it shows to those who accept its cookies alone.
const talksRarely = anyOf([
  /^.{0,60}\b(?:acceptez|acepte|acepta|accetta|aceite|accepter|acceptera|accepteer|godta|hyväksy|akzeptieren sie)\b.{0,30}\b(?:cookies|kakor|informasjonskapsler|evästeet)\b.{0,60}$/i,
  /^.{2,60} no se (?:hace responsable|responsabiliza) (?:de|del|por)\b.{0,40}\b(?:notas de prensa|comunicados|artículos publicados|(?:informacion(?:es)?|contenidos?|textos?|opiniones) (?:remitid|enviad|facilitad|publicad|aportad|vertid)[oa]s?)(?!\p{Alpha}).{0,80}$/iu,
  /^.{2,60} não se responsabiliza (?:pelo|por|pelos)\b.{0,40}\b(?:comunicados|releases|matérias|artigos)\b.{0,80}$/i,
  /^.{0,80}\b(?:die )?redaktion (?:ist für den inhalt (?:[^\s.,;:()]+ ){0,3}nicht verantwortlich|übernimmt (?:für|keine)\b.{0,60}\b(?:haftung|verantwortung|gewähr|inhalt))\b.{0,60}$/i,
  /^.{0,80}\b(?:har (?:ikke|inte) (?:redigert|redigerat|redigeret)|has not edited)\b.{0,20}\b(?:innholdet|innehållet|indholdet|meldingen|meddelandet)\b.{0,40}$/i,
  /^(?:la rédaction|.{2,40}) (?:n['’]est pas responsable|décline toute responsabilité)\b.{0,40}\b(?:communiqués?|articles?)\b.{0,60}$/i,
  /^.{2,40} non (?:è|si ritiene) responsabile (?:del|dei|per)\b.{0,40}\bcomunicat[io]\b.{0,60}$/i,
  /^(?:de )?redactie (?:is niet verantwoordelijk|draagt geen verantwoordelijkheid)\b.{0,80}$/i,
  // "OTS-Originaltext Presseaussendung unter ausschließlicher inhaltlicher Verantwortung des Aussenders"
  /^.{0,60}\bunter (?:ausschlie(?:ß|ss)licher |alleiniger )?inhaltlicher verantwortung (?:des|der) (?:aussender|absender|einsender)s?\b.{0,40}$/i,
  /^die(?:se)? (?:[^\s.,;:()]+ ){0,2}inhalte (?:dieser (?:web)?seite )?dürfen (?:nicht )?ohne (?:[^\s.,;:()]+ ){0,2}(?:genehmigung|zustimmung|erlaubnis) .{0,80}$/i,
  /^provided by an? third[- ]party\b.{0,100}$/i,
  /^.{2,60}\btestata (?:giornalistica )?registrata presso il tribunale\b.{0,120}$/i,
]);

// Where readers are asked for their opinion, their address or their patience.
const asks = anyOf([
  // "Vragen over dit persbericht? Neem contact op met de afzender"
  /^(?:vragen over|(?:rück)?fragen zu|des questions sur|une question sur|(?:tienes |alguna )?(?:preguntas?|dudas?) sobre|domande su|dúvidas sobre|pytania (?:dotyczące|o)|dotazy k|otázky k) (?:dit|deze|diese[rms]?|ce|cette|est[ea]|quest[oa]|tej|tego|této|tomuto) [^\s.,;:()]+(?: (?:de|di|da) [^\s.,;:()]+| stampa| prasowe(?:j|go))?\s?\?\s(?!.*(?:\S@\S|\d\d|:$)).{8,60}$/i,
  /^(?:sondage|umfrage|encuesta|sondaggio|enquête|poll|frage|question) (?:du jour|de la semaine|des tages|der woche|del día|de la semana|del giorno|della settimana|of the (?:day|week))$/i,
  /^survey\s*:\s*tell us (?:how|what)\b.{0,60}$/i,
  /^(?:are you (?:getting|receiving|reading) our\b.{0,30}\b(?:bulletin|newsletter|digest|magazine|alerts)\b|turn on (?:push|notifications?)\b|get (?:up-to-the-minute|breaking) (?:news|alerts)\b.{0,30}\b(?:device|phone|inbox|on [A-Z]{2,5})\b|join \d[\d,.]*k?\+? (?:[^\s.,;:()]+ )?(?:professionals|readers|subscribers|members|investors|others)\b.{0,20}\b(?:digest|newsletter|bulletin|list)\b|(?:do you have|got|have) an? (?:story|news tip|business item)\?|upload your (?:resume|cv)$).{0,80}$/i,
  /^(?:vuoi|vil du|vill du|voulez-vous|quieres|quiere|möchten sie|willst du|wil je|wilt u|você quer|quer) .{0,30}(?:notizie|nyheder|nyheter|actualités|noticias|nachrichten|nieuws|notícias|newsletter|infolettre).{0,50}\?(?: .{2,30})?$/i,
  /^(?:missa inget|gå inte miste|ne manquez (?:rien|aucune? [^\s.,;:()]+)|non perder(?:ti|e) (?:nulla|niente|nessun[ao]? [^\s.,;:()]+)|no te pierdas (?:nada|ningun[ao]? [^\s.,;:()]+)|não perca (?:nada|nenhum[ao]? [^\s.,;:()]+)|mis niets|verpassen sie (?:nichts|keine [^\s.,;:()]+)|gå ikke glip af noget|älä jää paitsi|nie przegap)(?![\p{Alpha}])[!.]?.{0,80}$/iu,
  // "Keine Story von Alder GmbH mehr verpassen."
  /^keine? (?:storys?|meldung(?:en)?|nachricht(?:en)?|(?:presse|medien)mitteilung(?:en)?|news|beitr[aä]ge?|artikel) (?:von|der|des|aus|zu[mr]?|über) \S.{1,100}? mehr verpassen[.!]$/i,
  /^(?:recevez|reçois)\b.{0,50}\b(?:infolettre|lettre d['’]information)\b.{0,40}$/i,
  /^(?:reproduciendo ahora|lectura en curso|läuft gerade|in riproduzione|now playing)\s*:\s*\S.{4,120}$/i,
  /^(?:bitte )?(?:melden sie sich an|loggen sie sich ein|connectez-vous|inicia sesión|accedi|faça login|log in|logga in|logg inn|log ind|kirjaudu)(?:, um| pour| para| per| om| för att| for (?:at|å))\b.{0,10}\b(?:kommentieren|commenter|comentar|commentare|kommentera|kommentere|reageren)\b.{0,20}$/i,
  /^(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht\b.{0,60}$|^votre adresse (?:e-mail|de messagerie) ne sera pas publiée\b.{0,60}$|^tu dirección de correo (?:electrónico )?no será publicada\b.{0,60}$|^il tuo indirizzo email non sarà pubblicato\b.{0,60}$|^o seu endereço de e-?mail não será publicado\b.{0,60}$/i,
  /^(?:he leído y acepto|j['’]accepte|ho letto e accetto|ich (?:habe .{0,30}gelesen|stimme)|li e aceito|jag godkänner)\b.{0,60}\b(?:privacidad|confidentialité|privacy|datenschutz[^\s.,;:()]*|privacidade|integritetspolicy[^\s.,;:()]*)\b.{0,40}$/i,
  /^(?:we|wir|nous|nosotros|noi|wij|vi|nós) (?:and|und|et|y|e|en|och|og) (?:(?:our|unsere|nos|nuestros|terze|onze|våra|våre|vores|nossos|third) )?(?:\d{1,4} )?(?:partners?|partenaires|socios|parti|parties|parceiros|partnere)\b.{0,120}\b(?:cookies?|personali[sz][^\s.,;:()]*|personn[^\s.,;:()]+|persona[^\s.,;:()]+|personuppgifter|personoplysninger|personopplysninger|gerät[^\s.,;:()]*|devices?)\b.{0,60}$/i,
  /^(?:votre vie privée (?:nous importe|est importante)|nous respectons votre vie privée|wir (?:schätzen|respektieren) ihre privatsphäre|ihre privatsphäre ist uns wichtig|valoramos (?:tu|su) privacidad|(?:tu|su) privacidad (?:es importante|nos importa)|la tua privacy (?:è importante|ci sta a cuore)|(?:wij|we) (?:waarderen|respecteren) (?:uw|je) privacy|uw privacy is belangrijk|vi (?:bryr oss om|verdsetter|värnar om|værner om) .{0,12}(?:personvern[^\s.,;:()]*|integritet|privatliv)|arvostamme yksityisyyttäsi|valorizamos a sua privacidade)\b.{0,30}$/i,
  // "Reageren? Log in of maak een account aan"
  /^(?:reageren|commenter|réagir|comentar|commentare|kommentieren|kommentera|kommentere|kommentoi)\s?\? (?=.*\b(?:log|connecte|inscri|inicia|regístra|accedi|registra|melden|anmelden|logga|logg|kirjaudu)).{4,60}$/i,
  // "Diskutieren Sie über die enthaltenen Werte", "Discutez de cette valeur"
  /^(?:(?:diskutieren sie|diskutiere|diskutier)(?: jetzt)?(?: mit)? (?:über|zu) (?:die|diese[nrs]?|den) (?:enthaltenen |genannten )?(?:werte?|aktien?|artikel|beitrag|thema|meldung)|(?:discutez|débattez) (?:de|sur|autour de) (?:cet(?:te)?|ces|la|les) (?:valeurs?|actions?|articles?|actualités?)|(?:discuti|commenta) (?:di )?quest[oai] (?:titol[oi]|azion[ei]|notizi[ae])|(?:debate|opina) sobre est[eao]s? (?:valor(?:es)?|acci(?:ón|ones)|noticias?)|diskutera (?:den här |dessa )?(?:aktien?|aktier(?:na)?|bolaget))\s?[.!]?$/i,
  // "Kaufen, halten oder verkaufen? Jetzt gratis anmelden.", "So schätzen die Börsenprofis Alder Aktien ein!"
  /^(?:kaufen, halten oder verkaufen|buy, (?:hold,? or sell|sell,? or hold)|acheter, (?:conserver|garder) ou vendre|comprar, (?:mantener|manter) o[u]? vender|comprare, (?:mantenere|tenere) o vendere|kopen, (?:houden|vasthouden) of verkopen|köpa, behålla eller sälja)\s?\?.{0,80}$|^so (?:schätzen|bewerten|sehen) (?:die )?(?:börsenprofis|analysten|experten|profis|anleger) .{2,60}\b(?:aktien?|papiere?|titel)(?: ein)?\s?!$|^für\. immer\. kostenlos\.$/i,
  /^(?:kursdaten|kurse|cours|cotizaciones|dati|quotazioni|koersen|kurser)\b.{0,20}\b(?:verzögert|différé|retraso|diferid[ao]s|ritardat[ie]|vertraagd|fördröjda|forsinket|forsinkede)\b.{0,40}\d{1,2}\s?min[^\s.,;:()]*\.?$/i,
]);

// Most lines begin with another word.
const firstWords = new Set(
  'sondage umfrage encuesta sondaggio enquête poll frage question survey are turn get join do got have upload vuoi vil vill voulez-vous quieres quiere möchten willst wil wilt você quer missa gå ne non no não mis verpassen keine kein nie älä recevez reçois reproduciendo lectura läuft in now bitte melden loggen connectez-vous inicia accedi faça log logga logg kirjaudu deine ihre votre tu il o he j ho ich li jag we wir nous nosotros noi wij vi nós valoramos su la uw arvostamme valorizamos vragen fragen rückfragen des une tienes alguna preguntas pregunta dudas duda domande dúvidas pytania dotazy otázky reageren commenter réagir comentar commentare kommentieren kommentera kommentere kommentoi diskutieren diskutiere diskutier discutez débattez discuti commenta debate opina diskutera kaufen buy acheter comprar comprare kopen köpa so für kursdaten kurse cours cotizaciones dati quotazioni koersen kurser'.split(
    ' ',
  ),
);
const firstWord = /^[^\p{Alpha}]{0,4}(\p{Alpha}[\p{Alpha}-]*)/u;

/** True for what hosts say of their copy and ask their readers in the languages of releases: "Sondage du jour", "Vuoi ricevere le notizie su questo titolo?", "Die Redaktion ist für den Inhalt nicht verantwortlich." */
export const isTalkAbroad = (line: string): boolean => {
  if (isEastAsian(line)) return isTalkInEastAsia(line);
  if (line.length > 260) return false;
  const first = firstWord.exec(line)?.[1]?.toLowerCase();
  if (first === undefined) return false;
  const opening = line.search(/\p{Alpha}/u);
  return (
    (firstWords.has(first) && asks(opening > 0 ? line.slice(opening) : line)) ||
    (rareWord.test(line) && talksRarely(line))
  );
};
