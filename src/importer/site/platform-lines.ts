import { nameOfWire } from '../dateline/wire-names.ts';

// "To view this piece of content from www.example.com, please give your consent at the top of this page.": where a page shows others' content only to those who accept cookies, in the languages of its product.
const consents =
  /^(?:to (?:view|see) this (?:piece of )?content from \S{4,60}, please (?:give|accept)|(?:for at|for å|för att) (?:se|vise|visa) (?:dette|det her|detta|det här) (?:indhold(?:et)?|innhold(?:et)?|innehåll(?:et)?) (?:fra|från) \S{4,60},? |(?:nähdäksesi|jotta voit nähdä|jos haluat nähdä) tämän sisällön\b.{0,20} \S{4,60},? |um (?:diesen inhalt|diese inhalte) von \S{4,60} (?:zu sehen|anzuzeigen|ansehen zu können), |pour (?:voir|afficher) ce contenu de \S{4,60}, |om deze inhoud van \S{4,60} te (?:bekijken|zien), |para ver este contenido de \S{4,60}, |per (?:vedere|visualizzare) questo contenuto (?:da|di) \S{4,60}, ).{4,120}$/i;
const ofConsent =
  /consent|cookie|samtyk|samtyck|godk[eä]n|hyväks|suostum|zustimm|einwillig|accept|akzept|toestemming|consentim|consens/i;

// "Back to the list of 2011", "Return to News List": the way back to a shelf of years or kinds.
const backToList =
  /^(?:back|return|go) (?:back )?to (?:the )?(?:list|index|archives?) of (?:(?:19|20)\d\d(?: (?:press |news )?releases)?|(?:press |news |media )?releases(?: (?:in |for |of )?(?:19|20)\d\d)?|news|topics|announcements)$|^(?:back|return) to (?:the )?(?:(?:press |news |media )?releases?|news|topics) (?:list|index|archive)(?: (?:in |for |of )?(?:19|20)\d\d)?$/i;

// "Submit your press release", "Publica tu nota de prensa"
const submits =
  /^(?:(?:submit|send(?: us)?|post|publish|distribute|add|upload) (?:your|an?|us your) (?:own |free )?(?:press|news) release(?: (?:now|today|here|for free|free|online|to us))?|(?:jetzt )?(?:eigene |kostenlose |ihre )?pressemitteilung(?:en)? (?:einreichen|einstellen|veröffentlichen|eintragen)|(?:publiez|envoyez|déposez|soumettez|diffusez) (?:votre|vos|un) communiqués?(?: de presse)?|(?:publica|envía|envíe|publique) (?:tu|su|una) nota de prensa|(?:pubblica|invia) (?:il tuo|un) comunicato(?: stampa)?|(?:publique|envie) (?:o seu|seu|um) (?:release|comunicado)(?: de imprensa)?|(?:plaats|verstuur) (?:uw|je|een) persbericht|dodaj (?:swoją )?informację prasową|(?:submit|send(?: us)?|e-?mail(?: us)?|post) (?:your |all |any )?(?:press |news )?(?:releases?|stories|story|items|tips)(?: (?:or|and|&) (?:your )?(?:press |news )?(?:releases?|stories|items|tips|photos))? (?:to|at) (?:us at )?[\w.-]{1,30}@\S{4,40}?)\s?[.!»›>→]*$/i;

// "Udgivet af: NPinvestordk": under what name somebody put the copy up; "Veröffentlicht von: Erle Verlag" tells of a book.
const postedUnder =
  /^(?:udgivet|publiceret|publicerat|publicerad|publisert|lagt ut|veröffentlicht|eingestellt|publié|posté|publicad[oa]|pubblicato|geplaatst|gepubliceerd|opublikowa[^\s.,;:()]{1,4}|dodan[eay]|napisan[eay]|julkaissut|posted|uploaded|written|submitted|added|scritto|inserito|inviato|postato|caricato|écrit|rédigé|escrito|enviado|subido|skrivet|skrevet|geschrieben|verfasst|geschreven) (?:af|av|von|par|por|da|door|przez|by)\s?:\s?(?:admin|administrator|editor|redaktion|redaksjonen|redaktionen|redacción|redazione|webmaster|(?=\S{0,30}(?:\d|\p{Lower}\p{Upper}|\p{Upper}{2}\p{Lower}|_|\.\p{Lower}{2,4}$))\S{3,40})$/iu;
const sensitive =
  /:\s?(?:[Aa]dmin|[Ee]ditor|[Rr]eda|[Ww]ebmaster|\S{0,30}(?:\d|\p{Lower}\p{Upper}|\p{Upper}{2}\p{Lower}|_|\.\p{Lower}{2,4}$))/u;

// "GlobeNewswire by notified is one of the world's largest newswire distribution networks.": how a wire presents itself below what it carried.
const wireItself =
  /^(\p{Alpha}*[Nn]ews\s?wire|Business ?Wire|ACCESSWIRE|EIN Presswire|Newsfile)\b[^.]{0,60}? is (?:one of )?(?:the|an?) (?:world[’']s )?(?:largest|leading|global leader|premier)\b.{0,60}\b(?:newswire|press release|news)\b.{0,20}\b(?:distribution|dissemination|networks?|services?)\b(?:.{0,60}|, specializing in the (?:delivery|distribution)\b.{0,200})$/u;

// What goes on for long may as well stand in the wire's own release.
const aimsAt = /, specializing in the\b/;

/** The wire that a line presents, "GlobeNewswire is one of the world's largest newswire distribution networks.", or `undefined`. */
export const wirePresented = (line: string): string | undefined =>
  line.length <= 400 && line.includes('ire')
    ? nameOfWire(wireItself.exec(line)?.[1] ?? '')
    : undefined;

/** The wire that is the sender in a portal's room, as left-out lines name it above the headline or over its card, "About GlobeNewswire by notified", or `undefined`. */
export const wireAsSender = (line: string): string | undefined =>
  line.endsWith('otified')
    ? nameOfWire(/^(?:About )?(\p{Alpha}*[Nn]ews\s?wire) by [Nn]otified$/u.exec(line)?.[1] ?? '')
    : undefined;

// "Cette publication dispose du service "🔒 SECURITY MASTER Footprint". - SECURITY Master Key : lJxqYsmX…" and "Check this key: https://www.security-master-key.com": the seal that a wire of France sets below what it carries.
const seal =
  /^(?:[-–•]\s?)?(?:(?:cette|this|esta|diese|questa) (?:publication|publicación|veröffentlichung|pubblicazione)\b.{0,60}\bSECURITY MASTER\b.{0,160}|SECURITY MASTER Key\s?:\s?\S{20,160}|[^:.]{6,40}\s?:\s?\S{0,3}https?:\/\/(?:www\.)?security-master-key\.com\S{0,40})$/i;

const inBrackets = /\([^()]{0,80}\)|\/[^/]{0,60}\//g;

/** How many lines of its card a wire sets above what it says of itself, and how long each is at most, in characters. */
const card = { lines: 8, line: 90, told: 100 } as const;

// A copy broken at a width has what a wire says of itself on several lines.
const placesOfParagraph = (lines: readonly string[], from: number): number[] => {
  const end = lines.findIndex((line, at) => at > from && line === '');
  const to = end === -1 ? lines.length : end;
  return Array.from({ length: Math.min(to - from, card.lines) }, (_, index) => from + index);
};
const opensWire = /^(?:\p{Alpha}*news\s?wire|Business ?Wire|ACCESSWIRE|EIN Presswire|Newsfile)\b/iu;

/** The places of the card with which a wire presents itself below what it carried, "About GlobeNewswire by notified" above its name, its address and what it is; none where the news tells of the wire. */
export const findWireCard = (lines: readonly string[]): number[] => {
  const told = (at: number): string => {
    const line = lines[at] ?? '';
    return wireItself.test(line)
      ? line
      : placesOfParagraph(lines, at)
          .map((place) => lines[place])
          .join(' ');
  };
  const at = lines.findLastIndex(
    (line, place) => opensWire.test(line) && wirePresented(told(place)) !== undefined,
  );
  const [, name = ''] = (at === -1 ? undefined : wireItself.exec(told(at))) ?? [];
  if (name === '') return [];
  const found = (lines[at] ?? '').length > card.line ? [at] : placesOfParagraph(lines, at);
  for (let above = at - 1; above >= 0 && found.length <= card.lines * 2; above -= 1) {
    const line = lines[above] ?? '';
    if (line.length > card.line) return [];
    if (line === '') continue;
    found.push(above);
    // "GlobeNewswire" above "About Us"
    const isLabel =
      line === 'About Us' && lines.findLast((other, to) => to < above && other !== '') === name;
    if (isLabel) found.push(lines.lastIndexOf(name, above - 1));
    if (!isLabel && !line.startsWith(`About ${name}`)) continue;
    const isOwn = lines
      .slice(0, above)
      .some(
        (line, place) =>
          line.replace(inBrackets, '').includes(name) &&
          `${lines[place - 1] ?? ''}${line}${lines[place + 1] ?? ''}`.length >= card.told,
      );
    return isOwn ? [] : found;
  }
  return [];
};

// "Back to News Releases by Year", "Return to Alder Home Page | 1996 News Releases": the ways from a page of an office.
const backToShelf =
  /^(?:back|return) to (?:the )?(?:(?:(?:press|news|media) releases?|news|announcements) by (?:year|date|month|topic)|(?:\S+ ){0,6}home ?page(?: \| (?:19|20)\d\d (?:press|news|media) releases)?)$/i;
// "All Press Releases for June 5, 2007": the shelf of a day, above a copy.
const shelfOfDay =
  /^(?:all|more|other) (?:press |news |media )?releases (?:for|from|of|on) (?:\p{Alpha}{3,9} \d{1,2},? |\d{1,2} \p{Alpha}{3,9} |\d{1,2}[./-]\d{1,2}[./-])(?:19|20)\d\d$/iu;
// "You are now leaving alder.example": what a firm's page says to who follows a link.
const leaves =
  /^you are (?:now |about to )?leav(?:e|ing) (?:the )?(?:(?:our|this)(?: \S+){0,2} (?:web)?site|\S{3,40}\.[a-z]{2,10}|\S+(?: \S+){0,3} (?:web)?site)\.?$/i;
// "Trackback URL: http://…", "There are no multimedia attachments available for this press release.", "Download this press release as an Adobe PDF document.", "RSS Feed for News Releases [what is RSS?]", "( Press Release Image: https://… )", "Hier geht es zur Originalquelle": the tools of a wire and of an office.
const tools =
  /^(?:trackback (?:url|uri|link)\s?:.{0,200}|there are no (?:\p{Alpha}+ )?(?:attachments|images|photos|files|comments) (?:available )?(?:for|with|to) this (?:press |news )?(?:release|article|story)\.?|download this (?:press |news )?(?:release|article|story|announcement) (?:as|in) (?:an? )?(?:adobe )?pdf(?: (?:document|file|format))?\.?|(?:rss|xml) feeds? (?:for|of) (?:all )?(?:press |news |media )?(?:releases|news|announcements)(?: [[(]what(?: is|[’']s) (?:an? )?rss\??[\])])?|(?:note: )?if you (?:need help|have (?:trouble|problems|difficulty)) accessing (?:information|files|documents) in different file formats, see .{4,80}|\( ?(?:press|news) release (?:image|photo|picture|video|logo)s? ?: ?https?:\/\/[^\s()]{4,200} ?\)|(?:hier geht es |hier |direkt )?zu[rm] original(?:quelle|artikel|beitrag|meldung|mitteilung|text|pressemitteilung|pressemeldung)[.!]?|(?:stock )?quotes in this (?:article|story|post)\s?:\s.{1,60})$/iu;

// "Sprachauswahl", "UK Regulatory": a page's choice of languages, a shelf of a portal of shares.
const labelAlone =
  /^(?:language selection|(?:select|choose|change) (?:your |a )?language|sprachauswahl|sprache (?:aus)?wählen|choix de (?:la )?langue|choisir (?:la|votre|une) langue|selección de idioma|seleccion(?:ar|e|a) (?:su |el |un )?idioma|selezion[ae](?:re)? (?:la )?lingua|scelta (?:della )?lingua|taalkeuze|kies (?:uw |een )?taal|språkval|välj språk|velg språk|språkvalg|vælg sprog|sprogvalg|valitse kieli|kielivalinta|(?:non-)?uk regulatory(?: \(rns & others\))?)$/i;

// "Jump to main navigationJump to main content": ways for who cannot see the page, run together.
const skipLinks =
  /^(?:(?:jump|skip|go)(?: directly| straight)? to (?:the )?(?:main |primary |page |site |global )?(?:navigation|content|menu|search|footer|sidebar)[\s|·•.]{0,3}){1,6}$/i;

// "Börsentäglich über 12.000 News von 687 internationalen Medien", "0 Postfach", "Kommentare (3)", "Zur Startseite": a portal's own praise, box and ways.
const praise =
  /^(?:(?:(?:börsen)?täglich (?:über|mehr als)|more than|over|plus de|más de) \d[\d.,]* (?:news|nachrichten|meldungen|stories|articles|nouvelles|noticias) (?:von|aus|from|de|every|par|cada)\b.{2,60}|börsentäglich über \d[\d.]* news|\d{1,3} postfach|(?:kommentare?|commentaires?|comentarios?|commenti|kommentarer?|reacties) ?\(\d{1,4}\)|zur startseite)$/i;

// "28.03.2013 Die DGAP Distributionsservices umfassen gesetzliche Meldepflichten, …" above "Medienarchiv unter www.dgap.de": what an agency of Germany says of its services below all that it sends.
const servicesOfAgency =
  /^(?:\d\d\.\d\d\.\d{4} )?(?:die (?:DGAP|EQS) distributions(?:services|dienste) umfassen|the (?:DGAP|EQS) distribution services include|les services de (?:distribution|diffusion) (?:d[e’'] ?)?(?:DGAP|EQS) (?:comprennent|incluent))\b|^(?:archive at|(?:medien)?archive? unter) (?:https?:\/\/)?(?:www\.)?(?:dgap|eqs)[\w.-]{1,24}(?: (?:und|and|or) (?:https?:\/\/)?(?:www\.)?(?:dgap|eqs)[\w.-]{1,24})?\/?$/i;

// "[contact-form-7 id="88" title="Newsletter"]", "<!-- /wp:paragraph -->": calls of a program that makes pages.
const callOfProgram =
  /^\\?\[\/?[a-z][a-z\d]*(?:[-_][a-z\d]+)*(?:\s+[\w-]+=(?:"[^"]{0,200}"|“[^”]{0,200}”|'[^']{0,200}'))+\s*\/?\\?\]$|^(?:&lt;|<)!--\s?\/?wp:.{1,200}--(?:&gt;|>)$/;

const age = /^(\p{Upper}.{3,28}?)\s?(?:an?|\d{1,2}) (?:minute|hour|day|week|month|year)s? ago$/iu;
// "Cision Canadaa day ago": a wire's name and the age of its item, between which nothing is left.
const tellsAge = (line: string): boolean =>
  line.endsWith(' ago') &&
  nameOfWire((age.exec(line)?.[1] ?? '').replace(/ (?:Canada|US|UK|Europe)$/, '')) !== undefined;

/** True for a call of a program that makes pages, which stands amid the text of a release as below it. */
export const isCallOfProgram = (line: string): boolean =>
  /^[\\[<&]/.test(line) && callOfProgram.test(line);

/** True for a line with which the software of a host speaks of its page, whatever the copy: consent to others' content, the way back to a list, a day's shelf, a call for releases, under what name the copy was put up, a wire's seal, what a wire is. */
export const isOfPlatform = (line: string): boolean => {
  if (line.length < 8 || line.length > 240) return false;
  return (
    (consents.test(line) && ofConsent.test(line)) ||
    (line.length <= 90 &&
      (backToList.test(line) ||
        backToShelf.test(line) ||
        shelfOfDay.test(line) ||
        leaves.test(line) ||
        labelAlone.test(line) ||
        praise.test(line) ||
        tellsAge(line) ||
        skipLinks.test(line) ||
        submits.test(line) ||
        (line.includes(':') && postedUnder.test(line) && sensitive.test(line)))) ||
    tools.test(line) ||
    (/dgap|eqs/i.test(line) && servicesOfAgency.test(line)) ||
    (/security.master/i.test(line) && seal.test(line)) ||
    (!aimsAt.test(line) && wirePresented(line) !== undefined)
  );
};
