import { anyOf } from '../matches.ts';

const disclaims = anyOf([
  // "Press releases may be edited for formatting or style", "Note: Content may be edited for style and length."
  /^(?:note\s?: )?(?:press releases?|news releases?|releases?|materials?|contents?|stories|articles?|submissions?|this (?:story|article|release)) (?:may|might|can) (?:be|have been) edited for (?:formatting|style|length|clarity|space|grammar|content)\b[^.:]{0,50}\.?$/i,
  // "The views expressed in this article are those of the author and not of our paper."
  /^(?:disclaimers?\s*[:–-]\s*)?(?:the |any |all )?(?:views?|opinions?|statements?)(?:,? (?:and |or )?(?:thoughts|views?|opinions?|statements?|information))*(?: (?:expressed|contained|presented|stated))?(?: (?:in|on) (?:this|these) (?:articles?|posts?|columns?|stor(?:y|ies)|pieces?|content|press releases?)| here(?:in)?| by (?:the )?(?:authors?|contributors?|guests?))?,? (?:are|is) (?:solely |entirely |only )?(?:those of|of|the author|personal)\b.{0,60}\b(?:authors?|contributors?|writers?|issuers?|posters?)\b.{0,160}\b(?:not|nor)\b/i,
  /^(?:legal )?disclaimers?\s*[:–-]\s*(?:this is an? (?:sponsored|paid|press release)|we (?:provide|do not|are not|cannot)|.{0,160}\breaders? (?:should|are advised|must)\b)/i,
  /^if you (?:have|are|believe|feel)\b.{0,100}\b(?:complaints?|copyright issues?|affiliated with this page|removed|infring[^\s.,;:()]+)\b.{0,120}\b(?:contact|write|kindly|e-?mail|notify|let us)\b/i,
  /^(?:this|our|some) (?:articles?|posts?|pages?|sites?|content)\b.{0,40}\baffiliate links?\b|\bwe may (?:earn|receive) (?:an? |some )?(?:affiliate |small )*commissions?\b/i,
  /^(?:press |news )?releases (?:on this (?:page|site) )?are (?:published|posted|printed|reproduced|carried) (?:as (?:received|is|submitted)|unedited|without)\b/i,
  /^(?:all |any |the )?(?:contents?|information|materials?|articles?|news|data)(?:,? (?:and|or) [^\s.,;:()]+)? (?:provided |published |found |displayed |contained )?(?:on|in|at) (?:this|our) (?:web ?)?(?:site|page|portal|platform|blog)\b/i,
  // "(Except for the headline, this story has not been edited by our staff.)"
  /^\(?(?:except for the headline, )?(?:this|the) (?:content|article|post|press release|release|story|announcement|report|copy)\b.{0,60}\b(?:not|nor)(?: been)? (?:written|edited|created|reviewed|verified|endorsed|produced|checked|prepared)\b.{0,40}\b(?:editors?|newsroom|staff|journalists?|editorial|reporters?|team|desk|us)\b/i,
  /^(?:we|our (?:paper|site|editors|newsroom)) (?:do(?:es)? not|are not|is not|cannot|accepts? no|takes? no)\b.{0,80}\b(?:responsib|liab|verif|endors|edit)/i,
  // "Got a tip? Send it to tips@…", "Notice an error?"
  /^(?:got|have|do you have) (?:a|an|any)? ?(?:news |story )?(?:tips?|stor(?:y|ies)|corrections?)\b.{0,40}\?|^(?:did you )?(?:notice|spot|see|find|found)(?: an?| any)? (?:errors?|mistakes?|typos?)\b.{0,30}\?/i,
  // "EIN Presswire does not exercise editorial control over third-party content provided by users …"
  /^\p{Upper}\S{1,30}(?: \S{1,20}){0,3} (?:does not|do not|exercises? no) (?:exercise )?(?:any )?editorial control (?:over|of)\b.{0,80}\b(?:content|releases?|users?|third[- ]part)\b|^we are (?:an? )?(?:distributor|platform|host)s?,? (?:and )?not an? (?:publisher|author|editor)\b/iu,
  // "The above press release was provided courtesy of Alder Wire. The views in the press release are not endorsed by Birch Media."
  /^(?:the|this) (?:(?:above|foregoing|following|preceding) )?(?:press |news )?(?:release|announcement) (?:is|was|has been) (?:posted|published|provided|reprinted|carried|presented|supplied) (?:here |to you )?(?:(?:as a )?courtesy (?:of|by)\b|as a (?:(?:free|public) )?service (?:of|by|to)\b|(?<=^the (?:above|preceding|foregoing) .{4,40}provided )(?:by|through|via)\b|as an? (?:[^\s.,;:()]+ )?service (?:by|of|to)\b)/i,
  /^(?:the )?(?:views|opinions|statements)(?:,? (?:and )?(?:views|opinions|statements))* (?:expressed )?in (?:the|this) (?:press |news )?release are not endorsed by\b/i,
  // "The Company is a publisher. You understand and agree that no content published on the Site constitutes a recommendation …"
  /^(?:the company|\S+(?: \S+){0,3}|we) (?:is|are) an? (?:online )?publisher\b.{0,80}\b(?:understand|agree|acknowledge)\b.{0,40}\bno (?:content|information|material)\b.{0,200}$/i,
  // "Please Note: We do not endorse the products named in these stories."
  /^(?:please note\s?: )?we do not endorse (?:the |any )?(?:products?|companies|services?|opinions|views)\b.{0,60}\b(?:stories|articles|releases|posts)\b.{0,30}$/i,
  // "© 2000 - FilingJournal is not affiliated with or approved by the U.S. Securities and Exchange Commission"
  /^(?:(?:©|copyright|\(c\)).{0,20} )?[\p{Alpha}\d.]{3,30}(?: \S{2,20}){0,3} (?:is|are) (?:not|neither) (?:affiliated|associated|connected) (?:or \p{Alpha}+ )?with(?: or | nor |, )(?:approved|endorsed|sponsored|authorized) by the (?:u\.?\s?s\.? )?(?:securities and exchange commission|sec)\b.{0,80}$/iu,
  // "The above content is for informational or educational purposes only and does not constitute any investment advice."
  /^the (?:above|foregoing|preceding) (?:content|information|article|material|post|text) is (?:provided |intended |published )?(?:solely |only )?for (?:general )?(?:informational?|educational|news)\b.{0,40}\bpurposes?\b.{0,200}$/i,
  // The same in other languages.
  /^(?:disclaimer\s?: )?die (?:hier|auf dieser seite) (?:angebotenen|veröffentlichten|bereitgestellten) (?:beiträge|inhalte|informationen|artikel) dienen (?:ausschließlich|nur|lediglich|allein) der information\b.{0,300}$/i,
  /^für den inhalt (?:des|dieses) (?:beitrag|artikel|text)e?s (?:ist|haftet|zeichnet) allein(?:e|ig)? der (?:autor|verfasser|einsteller)\b/i,
  /^für den inhalt\b.{0,120}\bverantwortlich\b.{0,160}\bkeine (?:haftung|verantwortung|gewähr)\b/i,
  // "Für die oben stehende Pressemitteilung ist allein der jeweils angegebene Herausgeber (siehe Firmenkontakt oben) verantwortlich."
  /^für (?:de[nr]|die|das|diese[nrs]?|alle|obige|oben|nebenstehende)\b(?=.{0,260}\b(?:pressemitteilung|pressemeldung|meldung|mitteilung|inhalt|beitrag|text|artikel)).{0,200}\b(?:ist|sind|haftet|zeichnet)\b.{0,20}\b(?:allein|alleine|alleinig|ausschließlich|nur|selbst)\b.{0,30}\b(?:jeweils|jeweilige[nr]?|(?:oben|hier|unten|darin)? ?angegebene[nr]?|oben genannte[nr]?|siehe)\b.{0,140}\bverantwortlich\b/i,
  /^diese[rs]? ist in der regel auch urheber\b/i,
  /^(?:die )?(?:nutzung|verwendung|weiterverwendung|übernahme) (?:von|der|aller) (?:[^\s.,;:()]+ ){0,2}?(?:hier|auf diese[nmr] (?:seiten?|portal)|in diesem portal) (?:veröffentlichten|eingestellten|bereitgestellten) (?:[^\s.,;:()]+ ){0,3}?(?:informationen|inhalte|texte|(?:presse)?(?:mitteilungen|meldungen)|materialien)\b.{0,160}\b(?:kostenfrei|kostenlos|honorarfrei|gestattet|erlaubt)\b/i,
  /^(?:le contenu|les (?:propos|opinions))\b.{0,80}\bn[’']engage(?:nt)? que\b/i,
  /^(?:el (?:contenido|texto)|los (?:contenidos|textos)|la información|las opiniones)\b.{0,100}\b(?:responsabilidad|opini[oó]n)\b.{0,60}\b(?:emisora?|autor(?:es|a)?|anunciante|quien(?:es)? los? (?:firma|emite|public)[^\s.,;:()]*)\b/i,
  /^(?:o (?:conteúdo|texto)|os (?:conteúdos|textos)|as opiniões)\b.{0,100}\bresponsabilidade\b.{0,60}\b(?:emissora?|autor(?:es)?|empresa|assessoria)\b/i,
  /^(?:dit is een (?:origineel|ingezonden) persbericht\b.{0,240}|(?:het )?.{2,40} is niet (?:verantwoordelijk|aansprakelijk) voor de inhoud van (?:dit|deze|bovenstaand|het)\b.{0,120})$/i,
  /^(?:uwaga\s?[:!]\s?)?(?:za (?:treść|materiał|treści|materiały)(?!\p{Alpha}).{0,120}\b(?:odpowiedzialność|odpowiada)(?!\p{Alpha}).{0,160}|(?:redakcja|wydawca|serwis) nie (?:ponosi odpowiedzialności|odpowiada) za (?:treść|materiał)[^\s.,;:()]*\b.{0,160})$/iu,
  // "Newsroom.example nie ponosi odpowiedzialności za treści … przekazane przez użytkowników"
  /^\p{Upper}\S{2,30}(?: \S{1,20}){0,3} nie (?:ponosi odpowiedzialności|odpowiada) za (?:treść|treści|materiały|informacje)(?=.{0,160}\b(?:przekaz|nadesł|zamieszcz|publikow|opublikow|dostarcz|użytkownik)).{0,300}$/iu,
  // "Wszelkie materiały zamieszczone w niniejszym portalu chronione są przepisami …"
  /^(?:wszelkie|wszystkie) (?:materiały|treści|teksty|prawa)(?=.{0,160}\b(?:w|na) (?:niniejszym|tym|naszym|niniejszej|tej|naszej)? ?(?:portal|serwis|stroni|witryn)).{0,200}\b(?:chronion|zastrzeżon|praw(?:ie|em|a) autorski)[^\s.,;:()]*.{0,160}$/i,
  /^(?:\p{Upper}[\p{Alpha}\d]+ je služba \p{Upper}.{2,60}\b(?:k publikování|pro publikování|k šíření)(?!\p{Alpha}).{0,160}|(?:[^\s.,;:()]+ ){0,4}za obsah(?: [^\s.,;:()]+){0,4} (?:odpovídá|neodpovídá|neručí|neručíme|zodpovídá|zodpovedá|nezodpovedá)(?!\p{Alpha}).{0,120})$/iu,
  /^(?:diese|die vorstehende) (?:presse|medien)?(?:mitteilung|meldung|aussendung) (?:wurde|ist|wird) .{0,80}\b(?:aussender|einsteller|herausgeber|emittent|absender)s?\b.{0,60}\bverantwortlich\b.{0,80}$/i,
  /^(?:a|jelen) (?:közlemény|sajtóközlemény|cikk)\b.{0,60}\btartalmáért.{0,120}$|^(?:bu|basın) (?:bülten|haber|içerik)[^\s.,;:()]*\b.{0,80}\bsorumlu.{0,80}$|^(?:редакция|сайт|портал) не (?:нес[её]т ответственности|отвечает)(?!\p{Alpha}).{0,120}$/iu,
  // "Ylläpito ei vastaa tiedotteiden sisällöstä.", "Redaktionen ansvarar inte för innehållet i pressmeddelanden": who keeps the site does not answer for what others send.
  /^(?:ylläpito|ylläpitäjä|sivusto|palvelu|toimitus|julkaisija)[^\s.,;:()]* ei (?:vastaa|ole vastuussa|ota vastuuta)(?!\p{Alpha}).{0,60}\bsisäll?[^\s.,;:()]{2,12}\.?$/iu,
  /^(?:redaktionen|redaksjonen|webbplatsen|siden|tjänsten|tjenesten|portalen|utgivaren|udgiveren) (?:ansvarar (?:inte|ej)|(?:er|har) (?:ikke|intet|inget)(?: noe)? ansvar(?:lig)?|svarer ikke) (?:för|for) (?:innehållet|indholdet|innholdet)(?!\p{Alpha}).{0,80}$/iu,
  /^(?:la rédaction|le site|l[’']éditeur(?: du site)?) (?:n[’']est pas responsable|ne (?:saurait être tenue? (?:pour )?responsable|répond pas|assume aucune responsabilité)) (?:du|des|pour le) contenus?(?!\p{Alpha}).{0,80}$/iu,
  /^(?:la redacción|el sitio|este sitio|el portal|este portal|el editor) no (?:se (?:hace|responsabiliza)|es|asume)(?: (?:responsable|responsabilidad alguna))? (?:del?|por el) (?:los )?contenidos?(?!\p{Alpha}).{0,80}$/iu,
  /^(?:la redazione|il sito|questo sito|il portale|l[’']editore) non (?:è responsabile|risponde|si assume (?:alcuna )?responsabilità) (?:de[il]|per (?:il|i)) contenut[oi](?!\p{Alpha}).{0,80}$/iu,
  /^(?:die redaktion|die seite|das portal|der betreiber|der seitenbetreiber) (?:ist|haftet|übernimmt|zeichnet)(?: (?:keine (?:haftung|verantwortung|gewähr)|nicht))? (?:nicht )?für (?:den inhalt|die inhalte)(?!\p{Alpha}).{0,80}$/iu,
  // "Die Goldblatt-Redaktion lehnt jede Haftung für die Inhalte dieser Meldung ab."
  /^die (?:[\p{Alpha}\d.]{2,30}-)?redaktion lehnt (?:jede|jegliche) (?:haftung|verantwortung|gewähr) für\b.{3,80}\bab\.?$/iu,
  /^(?:i contenuti|il contenuto|le opinioni)\b.{0,100}\bresponsabilità.{0,40}\b(?:autor[ei]|emittente|mittente)\b/i,
]);

// What may stand anywhere in a line is looked for only where one of its words does.
const rareWords = ['as is', 'journalist', 'toute responsabilité'];
const disclaimsWithin = anyOf([
  /\bprovides? this (?:news )?(?:content|information) ["“”']?as is\b/i,
  /^.{0,120}\bno (?:[^\s.,;:()]+ ){0,3}journalists? (?:was|were|is) involved\b/i,
  /^.{2,60}\bdécline toute responsabilité\b.{0,60}\b(?:contenu|article|communiqué|publi)/i,
]);

// Whose money a study was done with is said by the release.
const ofStudy =
  /\b(?:national|department|government|institutes?|agency|agencies|fund(?:ing|ed|ers?)|army|navy|air force|foundation|universit[^\s.,;:()]+|council|ministry|forward[- ]looking)\b/i;

/** True for a paragraph in which a host says that it does not answer for the copy, or asks its readers for corrections, below the release. */
export const isDisclaimer = (text: string): boolean =>
  (disclaims(text) || (rareWords.some((word) => text.includes(word)) && disclaimsWithin(text))) &&
  !ofStudy.test(text);
