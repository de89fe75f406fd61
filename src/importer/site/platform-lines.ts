import { nameOfWire } from '../dateline/wire-names.ts';

// "To view this piece of content from www.example.com, please give your consent at the top of this page.": where a page shows others' content only to those who accept cookies, in the languages of its product.
const consents =
  /^(?:to (?:view|see) this (?:piece of )?content from \S{4,60}, please (?:give|accept)|(?:for at|for å|för att) (?:se|vise|visa) (?:dette|det her|detta|det här) (?:indhold(?:et)?|innhold(?:et)?|innehåll(?:et)?) (?:fra|från) \S{4,60},? |(?:nähdäksesi|jotta voit nähdä|jos haluat nähdä) tämän sisällön\b.{0,20} \S{4,60},? |um (?:diesen inhalt|diese inhalte) von \S{4,60} (?:zu sehen|anzuzeigen|ansehen zu können), |pour (?:voir|afficher) ce contenu de \S{4,60}, |om deze inhoud van \S{4,60} te (?:bekijken|zien), |para ver este contenido de \S{4,60}, |per (?:vedere|visualizzare) questo contenuto (?:da|di) \S{4,60}, ).{4,120}$/iu;
const ofConsent =
  /consent|cookie|samtyk|samtyck|godk[eä]n|hyväks|suostum|zustimm|einwillig|accept|akzept|toestemming|consentim|consens/i;

// "Back to the list of 2011", "Return to News List": the way back to a shelf of years or kinds.
const backToList =
  /^(?:back|return|go) (?:back )?to (?:the )?(?:list|index|archives?) of (?:(?:19|20)\d\d(?: (?:press |news )?releases)?|(?:press |news |media )?releases(?: (?:in |for |of )?(?:19|20)\d\d)?|news|topics|announcements)$|^(?:back|return) to (?:the )?(?:(?:press |news |media )?releases?|news|topics) (?:list|index|archive)(?: (?:in |for |of )?(?:19|20)\d\d)?$/i;

// "Submit your press release", "Publica tu nota de prensa"
const submits =
  /^(?:(?:submit|send(?: us)?|post|publish|distribute|add|upload) (?:your|an?|us your) (?:own |free )?(?:press|news) release(?: (?:now|today|here|for free|free|online|to us))?|(?:jetzt )?(?:eigene |kostenlose |ihre )?pressemitteilung(?:en)? (?:einreichen|einstellen|veröffentlichen|eintragen)|(?:publiez|envoyez|déposez|soumettez|diffusez) (?:votre|vos|un) communiqués?(?: de presse)?|(?:publica|envía|envíe|publique) (?:tu|su|una) nota de prensa|(?:pubblica|invia) (?:il tuo|un) comunicato(?: stampa)?|(?:publique|envie) (?:o seu|seu|um) (?:release|comunicado)(?: de imprensa)?|(?:plaats|verstuur) (?:uw|je|een) persbericht|dodaj (?:swoją )?informację prasową)\s?[.!»›>→]*$/iu;

// "Udgivet af: NPinvestordk": under what name somebody put the copy up; "Veröffentlicht von: Erle Verlag" tells of a book.
const postedUnder =
  /^(?:udgivet|publiceret|publicerat|publicerad|publisert|lagt ut|veröffentlicht|eingestellt|publié|posté|publicad[oa]|pubblicato|geplaatst|gepubliceerd|opublikowa[^\s.,;:()]{1,4}|dodan[eay]|julkaissut|posted|uploaded) (?:af|av|von|par|por|da|door|przez|by)\s?:\s?(?:admin|administrator|editor|redaktion|redaksjonen|redaktionen|redacción|redazione|webmaster|(?=\S{0,30}(?:\d|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|_|\.\p{Ll}{2,4}$))\S{3,40})$/iu;
const sensitive =
  /:\s?(?:[Aa]dmin|[Ee]ditor|[Rr]eda|[Ww]ebmaster|\S{0,30}(?:\d|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|_|\.\p{Ll}{2,4}$))/u;

// "GlobeNewswire by notified is one of the world's largest newswire distribution networks.": how a wire presents itself below what it carried.
const wireItself =
  /^(\p{L}*[Nn]ews\s?wire|Business ?Wire|ACCESSWIRE|EIN Presswire|Newsfile)\b[^.]{0,60}? is (?:one of )?(?:the|an?) (?:world[’']s )?(?:largest|leading|global leader|premier)\b.{0,60}\b(?:newswire|press release|news)\b.{0,20}\b(?:distribution|dissemination|networks?|services?)\b.{0,60}$/u;

/** The wire that a line presents, "GlobeNewswire is one of the world's largest newswire distribution networks.", or `undefined`. */
export const wirePresented = (line: string): string | undefined =>
  line.length <= 240 && line.includes('ire')
    ? nameOfWire(wireItself.exec(line)?.[1] ?? '')
    : undefined;

/** True for a line with which the software of a host speaks of its page, whatever the copy: consent to others' content, the way back to a list, a call for releases, under what name the copy was put up, what a wire is. */
export const isOfPlatform = (line: string): boolean => {
  if (line.length < 8 || line.length > 240) return false;
  return (
    (consents.test(line) && ofConsent.test(line)) ||
    (line.length <= 70 &&
      (backToList.test(line) ||
        submits.test(line) ||
        (line.includes(':') && postedUnder.test(line) && sensitive.test(line)))) ||
    wirePresented(line) !== undefined
  );
};
