import { eitherOf } from '../matches.ts';

// "For Immediate Release", "Embargoed until …", "Immediate release".
const whenToRelease =
  /(?:for|strictly|not for)(?:\s*:)?\s+(?:(?:immediate|general|later)\s*)?(?:release|distribution|publication|(?<=immediate )use)\b.{0,90}|(?:strictly )?(?:under )?(?:strict )?embargo(?:ed)? (?:until|till)\b.{0,60}|immediate release|embargoed\b.{0,60}|(?:press |news |media )?releas(?:e|ed)?\s*(?::\s*)?immediate(?:ly)?|(?:news|press|media)\s+(?:release\s+)?for\s+immediate\s+release/i;
// "Press Release No. 12", "Joint release", "News & Events", "Correcting and replacing".
const kindOfNews =
  /(?:press|news|media|corporate|investor|company|regulatory)(?:\s*(?:&|\/|,|\band\b)\s*(?:press|news|media|corporate|investor|company|regulatory))*\s+(?:release|news|announcement|information|statement|alert|advisory)s?(?:\s+details?)?(?:\s+(?:(?:no\.?|#|nr\.?)\s*)?\d[\d/ –-]*)?|peer-reviewed publication|joint (?:(?:media|press|news) )?(?:release|statement)|news|press|media|newsroom|release|press releases?|news releases?|news (?:&|and) (?:events|media)|investor news|investor relations release|notice to (?:the )?(?:market|shareholders)|update\b|correcting and replacing(?:\s+(?:and|photo|caption|graphic|headline|release|multimedia))*|(?:us|global|uk) (?:press|news) release|multimedia (?:news )?release/i;
// "Pressemitteilung", "Communiqué de presse", "Comunicato stampa", "Pressmeddelande från …".
const kindAbroad =
  /gemeinsame (?:presse|medien)mitteilung|communiqué (?:de presse )?conjoint|medienmitteilung|nota de prensa|comunicado(?: de prensa)?|comunicato stampa|pressmeddelande|pressinformation|börsmeddelande|pressemeddelelse|(?:selskabs|fondsbørs)meddelelse(?: nr\.? ?\d[\d/ –-]*)?|pressemelding|børsmelding|persbericht|persmededeling|nota (?:à|de) imprensa|comunicado à imprensa|nota stampa|(?:lehdistö|pörssi)tiedote|informacja prasowa|tisková zpráva|sajtóközlemény|basın bülteni|presseaussendung|pressemitteilung|communiqu[eé](?: (?:de presse|aux m[eé]dias))?|(?:medien|presse)[- ]?(?:information|meldung|info)|(?:regulatory press release|regulatoriskt pressmeddelande|(?:pressmeddelande|pressemeddelelse|pressemelding) (?:från|fra))(?!\p{Alpha}).{0,60}/iu;
// "Ad hoc announcement", "Inside information", "Stock exchange release no. 5", "Fato relevante".
const kindByLaw =
  /ad hoc(?: announcement)?.{0,60}|ad[- ]hoc[- ](?:announcement|release|news|mitteilung|meldung|disclosure)\b.{0,60}|regulated information|inside information|(?:regulatorisk|regulatory) information|insiderinformation|insideinformasjon|innsideinformasjon|intern viden|gereglementeerde informatie|informations? réglementées?|voorwetenschap|informations? privilégiées?|información (?:regulada|privilegiada)|informazion[ei] (?:regolamentat[ae]|privilegiat[ae])|(?:company|stock exchange|(?:asx|nzx|tsxv?|jse|aim|lse|sgx)(?: (?:and|&|\/) (?:asx|nzx|tsxv?|jse|aim|lse|sgx))?(?:(?: | ?[/&] ?)(?:media|market|press|news))?) (?:release|announcement)(?:\s+n(?:o|r)\.?\s*\d[\d/ –-]*)?|material (?:fact|event)s?(?: notice)?|fatos? relevantes?|hechos? (?:relevantes?|esencial(?:es)?)|comunicado ao mercado/i;
// "Exhibit 99.1", "EX-99.1", "Page 1 of 4".
const partOfFiling =
  /(?:\d{1,2} )?exhibit\s+(?:no\.?\s*)?(?:\(?99(?:[.-]\d+)?\)?|\d{1,2}(?:\.\d{1,2})?|[a-f])|ex-?99(?:\.\d+)?|\(?99\.\d\)?|document|type:?\s*ex-99.*|(?:page\s+)?1 of \d+/i;
// "News provided by", "Bereitgestellt von".
const provider =
  /news provided by|information (?:provided by|fournie par)|bereitgestellt von|fornito da|proporcionado por|fornecido por/i;
// "[LOGO]", "[Image: …]", "Acme logo".
const pictureAtHead =
  /\[?logo\]?|\[[^\]]{0,60}\blogo\b[^\]]{0,30}\]|\[(?:image|photo|picture|graphic)[^\]]{0,60}\]|(?!.*\b(?:unveil|new|launch|introduc|redesign|reveal|adopt))(?:[\p{Alpha}&.]+ ){1,4}logo/iu;

/** A line that tells no more than that a release follows, of what kind it is and from when it may be printed: "For Immediate Release", "Pressemitteilung", "EX-99.1", "[LOGO]". */
export const announcements = new RegExp(
  String.raw`^${eitherOf([whenToRelease, kindOfNews, kindAbroad, kindByLaw, partOfFiling, provider, pictureAtHead])}$`,
  'iu',
);
