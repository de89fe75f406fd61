import { eitherOf } from '../matches.ts';

// What languages call a contact, its details and what it is for.
const inGerman =
  /(?:für\s+)?(?:weitere|nähere)\s+informationen|(?:(?:für|bei)\s+)?rückfragen|rückfragehinweise?|(?:presse|medien)anfragen|(?:für\s+)?(?:(?:weitere|nähere)\s+)?auskünfte(?!\s+(?:zum|zur|über)\b)|(?:presse?|media|medien|investoren|investerar|analytiker|ir|unternehmens|firmen|agentur)-?kontakt(?:er?)?|(?:medien|presse)stelle|(?:ihre?\s+)?(?:kontakte?|ansprechpartner(?:in)?(?:nen)?)\s+(?:für|bei|presse|medien|investoren)|wissenschaftliche[rn]?\s+(?:ansprechpartner(?:in|innen)?|kontakte?)/is;
const inFrench =
  /sources?\s+(?:and|&|et)\s+(?:(?:more\s+)?information|renseignements|contacts?)(?=\s*:)|pour\s+toute\s+question|contacts?\s+(?:presse|médias?|investisseurs|analystes)|relations\s+(?:presse|investisseurs|médias|actionnaires|analystes|publiques)|communication\s+(?:groupe|financière|corporate|externe|institutionnelle)|adresse\s+(?:pour\s+l['’]envoi\s+de|für)\s+(?:questions|rückfragen)|address\s+for\s+enquiries|relations\s+avec\s+les\s+(?:investisseurs|médias|actionnaires)|service de presse|renseignements|pour\s+(?:plus|de plus amples|tout(?:e)?)\b.{0,30}informations?|pour\s+information(?=\s*:)/is;
const inSpanishOrPortuguese =
  /relaci(?:ón|ones)\s+con\s+(?:los\s+|la\s+)?(?:inversi\p{Alpha}+|accionistas|medios|prensa)|atención\s+a\s+(?:los\s+)?(?:inversi\p{Alpha}+|accionistas|medios)|relações\s+com\s+(?:os\s+|a\s+)?(?:investidores|imprensa)|contactos?\s+(?:de|para)\s|para\s+(?:más|mayor|obtener)\b.{0,30}información|más información|contato\s+(?:de|para)\s|(?:para\s+)?mais\s+informações|informações\s+adicionais|informações\s+(?:para\s+a|à)\s+imprensa(?=\s*(?::|$))|atendimento\s+à\s+imprensa(?=\s*(?::|$))|assessoria\s+de\s+imprensa|gabinete\s+de\s+(?:prensa|comunicación|imprensa)/isu;
const inItalian =
  /indirizzo\s+cui\s+rivolgere\s+domande|(?:relazioni|rapporti)\s+con\s+(?:gli\s+|la\s+|i\s+)?(?:investitori|stampa|media)|per\s+(?:(?:ulteriori|maggiori|altre)\s+)?informazioni|ufficio stampa|contatti\s+per\s+(?:la\s+stampa|gli\s+investitori|i\s+media)|informazioni\s+per\s+la\s+stampa(?=\s*(?::|$))/is;
const inNorthernTongues =
  /(?:eventuella\s+)?frågor\s+(?:besvaras\s+av|kan\s+ställas\s+till)|vid\s+frågor|(?:eventuelle\s+)?(?:spørgsmål|spørsmål|henvendelser)\s+(?:kan\s+)?(?:(?:rettes|stilles|bes\s+rettet)\s*)?til|lisätieto(?:ja|jen)|yhteyshenkilö\p{Alpha}*|för\s+(?:mer|ytterligare)\s+information|kontaktperson(?:er)?|(?:for\s+)?(?:yderligere|nærmere|ytterligere|ytterligare|mere|mer)\s+(?:information|informasjon|oplysninger)/isu;
const inDutch =
  /voor\s+vragen|voor\s+meer\s+informatie|nadere (?:inlichtingen|informatie)|perscontact(?:en)?|contactpersoon/is;
const inEasternTongues =
  /(?:dodatkow|dalsz)e\s+informacje|więcej\s+informacji|kontakt\s+(?:dla|pro)\s|další\s+informace|további\s+információ/is;
// "Datos de contacto", "Contactgegevens", "Kontaktdaten".
const detailsOfContact =
  /(?:(?:datos|información|personas?)\s+de\s+contacto|informations?\s+de\s+contact|coordonnées\s+(?:du\s+contact|presse)|dati\s+di\s+contatto|contatt[io]\s+(?:stampa|media)|(?:dados|informações)\s+(?:de|para|do)\s+contato|personnes?[- ]ressources?|interlocuteurs?|personnes?[- ]contacts?|contactpersonen|pessoas?\s+de\s+contact?o|person[ae]\s+di\s+(?:contatto|riferimento)|osob[ay]\s+(?:do\s+kontaktu|kontaktowa)|kontakt(?:daten|informationen|informasjon|oplysninger|uppgifter|angaben)|contact(?:gegevens|informatie)|dane\s+kontaktowe|kontaktn[íé]\s+údaje|(?:sajtó)?kapcsolat(?:tartó)?)(?=\s*(?::|$))/is;

/** A label in another language that heads a contact, with what stands behind it on its line: "Pressekontakt:", "Relations presse", "Per ulteriori informazioni:". */
export const foreignHead = new RegExp(
  String.raw`^${eitherOf([inGerman, inFrench, inSpanishOrPortuguese, inItalian, inNorthernTongues, inDutch, inEasternTongues, detailsOfContact])}[^:]{0,60}?(?::|$)\s*((?:\S.*)?)$`,
  'isu',
);
