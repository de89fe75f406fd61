import { strongWordsAbroad, weakWordsAbroad } from './words-abroad.ts';
import { isCopyright } from './copyright.ts';
import { isSiteTalk } from './talk.ts';

const listOf = (text: string): string[] => text.split('|').map((phrase) => phrase.trim());

// What only a site says, also by itself, in the languages in which releases are published.
const lonePhrases = new Set(
  [
    'cookies and privacy|privacy and cookies|privacy & cookies|cookies & privacy|privacy & cookie policy|privacy and cookie policy|reader commentary|reader comments|readers comments|user comments|previous announcement|next announcement|previous press release|next press release|previous release|next release|previous article|next article|homepage|home page|main page|site map|sitemap|xml sitemap|site index|log in|login|log out|logout|sign in|sign up|sign out|my account|my portfolio|my watchlist|watchlist|watch lists|shopping cart|menu|main menu|search|open search|close search|search site|search this site|advanced search|skip to content|skip to main content|skip to navigation|jump to content|jump to navigation|skip navigation|toggle navigation|toggle menu|open menu|close menu',
    'privacy policy|privacy notice|privacy statement|privacy center|your privacy choices|your privacy rights|do not sell my info|do not sell my personal information|do not sell or share my personal information|do not share my data|terms of use|terms of service|terms & conditions|conditions of use|cookie policy|cookie settings|cookie preferences|cookies settings|cookie notice|manage cookies|ad choices|adchoices|about our ads|advertise with us|accessibility statement|site feedback|site credits|webmaster',
    'contact sales|view our newsroom|visit our newsroom|request a demo|get quotes|rss feed|rss feeds|e-mail alerts|email alerts|news alerts|print|print this page|print page|print version|print story|printer friendly|printer friendly version|email story|email page|email this page|email this story|print this story|order reprints|order a reprint|reprints & permissions|reprints and permissions|e-mail this page|tip a friend|send to a friend|tell a friend|share|share this|share this page|share this article|share this story|tweet|tweet this|copy link|back to top|scroll to top|top of page|to the top|back to list|back to news|pdf version|text size|font size|leave a comment|leave a reply|set news alert|add to favorites|add to favourites|turn on more accessible mode|turn off more accessible mode|continue reading|load more|show more|see more|like this|like loading|loading|story continues|in this article|view comments|social media profiles|oops, something went wrong|something went wrong|accept all|reject all|i understand|accept cookies|accept all cookies|reject all cookies|allow all|allow all cookies|necessary cookies only|manage preferences|manage consent|manage consent preferences|confirm my choices|cookies on this site|we value your privacy|privacy preference center|search for|share article|be the first to comment|my portfolios|add to my list|modal title|quick links|who is online|login form|forgot your password?|forgot password?|forgot your username?|create an account|remember me|prev|visit website|email this author|view profile|click to enlarge|enlarge image|view larger image|click to share|go back|post comment|submit comment|view all news|view all press releases|client portal|regulatory story|go to market news section|accessibility help|feedback to editors|select month|select category|see original study|article date|article type|byline|page image|page content|skip ribbon commands|e-mail us here|email us here|visit us on social media|contact the webmaster',
    "who's online|web site feedback|website feedback|site feedback",
    'page top|pagetop|go to page top|back to page top|to page top|return to page top|top of this page|idw-abo|idw-news app|science video project',
    "side bar|navigation path|left navigation|chemin de navigation|navigation de gauche|navigationspfad|ruta de navegación|percorso di navigazione|début de la page|retour en haut|retour en haut de la page|retour en haut de page|zum seitenanfang|seitenanfang|inizio pagina|torna all'inizio|torna su|inicio de la página|principio de página|volver arriba|início da página|voltar ao topo|terug naar boven|naar boven|do góry|powrót do góry|na začátek stránky|zpět nahoru|vissza a tetejére|başa dön|copiar contenido|copiar enlace|copier le lien|link kopieren|copiar link|kopiuj link|kopírovat odkaz",
    'preferenze cookie|preferenze cookies|impostazioni cookie|gestisci i cookie|informativa privacy|informativa sulla privacy|informativa cookie|preferencias de cookies|configuración de cookies|configurar cookies|política de cookies|política de privacidade|preferências de cookies|politique de confidentialité|politique de cookies|paramètres des cookies|préférences cookies|gérer les cookies|cookie-instellingen|cookievoorkeuren|cookiebeleid|privacybeleid|privacyverklaring|cookieinställningar|hantera kakor|integritetspolicy|personuppgiftspolicy|informasjonskapsler|personvernerklæring|privatlivspolitik|cookiepolitik|evästeasetukset|tietosuojaseloste|polityka prywatności|polityka cookies|zásady cookies|gizlilik politikası',
    'impressum|datenschutz|datenschutzerklärung|cookie-einstellungen|drucken|seite drucken|artikel drucken|teilen|nutzungsbedingungen|rechtliche hinweise|barrierefreiheit|nach oben|zum seitenanfang|zum inhalt springen|zurück zur übersicht|weiterempfehlen|plan du site|mentions légales|se connecter|imprimer|imprimer la page|partager|haut de page|retour à la liste|gestion des cookies|aller au contenu|mapa del sitio|aviso legal|política de privacidad|imprimir|compartir|compartilhar|mappa del sito|note legali|condividi|torna indietro|skriv ut|skriv ut siden|udskriv|dela|tipsa en vän|til toppen|till toppen|personvern|tulosta|jaa|afdrukken',
    "original link|original document|download image|download images|ladda ner|ladda ned|ladda ner bild|ladda ned bild|last ned|last ned bilde|last ned bildet|last ned bilder|download billede|hent billede|lataa|lataa kuva|lataa kuvat|herunterladen|bild herunterladen|bilder herunterladen|télécharger|télécharger l'image|télécharger la photo|descargar|descargar imagen|scarica|scarica immagine|scarica l'immagine|download afbeelding|downloaden|vilkår for brug|vilkår for bruk|brukervilkår|brugsbetingelser|användarvillkor|tilgjengelighetserklæring|tilgængelighedserklæring|tillgänglighetsredogörelse|barrierefreiheitserklärung",
    "conditions d'utilisation|déclaration de confidentialité|continuer sans accepter|tout accepter|tout refuser|modifier mes préférences|gérer mes préférences|gérer mes cookies|je m'abonne|m'inscrire|suivre cet auteur|jag förstår|jeg forstår|ich verstehe|verstanden|j'ai compris|entendido|entendi|ho capito|ik begrijp het|ymmärrän|rozumiem|rozumím|anladım|alle akzeptieren|nur notwendige cookies|kostenlos anmelden|abstimmen|aceptar todo|rechazar todo|cerrar video|cerrar vídeo|canal ético|quiero invertir|rifiuta|rifiuta tutto|accetta tutto|scopri di più e personalizza|instellingen wijzigen|toevoegen aan mijn lijst|godkänn alla|godta alle|accepter alle|hyväksy kaikki|käyttöehdot|saavutettavuusseloste|opret virksomhed|aceitar todos|rejeitar todos|baixar agora|termos de uso|ツイート|シェア|ポスト|シェアする|ツイートする|ログイン|無料で会員登録|新規会員登録|会員登録|印刷する|印刷|リンクをコピー|lineで送る|メールで送る|プレスリリースを配信する|特定商取引法に基づく表記|お気に入りに追加",
  ].flatMap(listOf),
);
// Menu words that a release hardly holds, but never enough by themselves.
const strongPhrases = new Set(
  [
    strongWordsAbroad,
    'home|start page|log on|register|join|join now|subscribe|subscriptions|newsletter|newsletters|account|portfolios|watchlists|watch list|shop|shop online|store|cart|basket|checkout|privacy|privacy rights|data privacy|data protection|terms|terms and conditions|terms of sale|cookies|cookie statement|advertise|advertising|accessibility|imprint|modern slavery statement|whistleblower portal|vulnerability disclosure',
    'careers|jobs|job openings|work with us|work for us|join us|help|help center|help & support|faq|faqs|customer service|customer support|get a quote|get quote|get started|free trial|find a branch|find a store|store locator|rss|podcasts|blog|forums|mobile apps|apps|bookmark|save story|facebook|twitter|linkedin|youtube|instagram|xing|whatsapp|email|e-mail|back|top|previous|next|close|download pdf|view pdf|feedback|comments|press room home|sign our guestbook|guestbook|site search',
    'sports|weather|lifestyle|entertainment|opinion|obituaries|classifieds|horoscopes|puzzles|e-edition|breaking news|top stories|latest news|stock quotes|market data|etfs|mutual funds|personal finance|screeners|crypto|cryptocurrencies|indexes|indices|forex|mail',
    'startseite|suche|anmelden|agb|mediadaten|anzeigenpreise|annonsera|annoncer|annonsere|mainosta|mediatiedot|adverteren|utiq verwalten|privatsphäre|zurück|warenkorb|hilfe|stellenangebote|karriere|folgen|abo|abonnieren|blaulicht|rss-feeds|finanzkalender|merken|accueil|connexion|retour|recherche|rechercher|espace presse|carrières|données personnelles|inicio|buscar|volver|empleo|página inicial|mapa do site|pesquisar|partilhar|cerca|lavora con noi|hem|startsida|tillbaka|sök|hjem|forside|forsiden|del|tilbage|tilbake|søg|søk|etusivu|haku|zoeken|delen|terug|vacatures|首页|ホーム|홈',
  ].flatMap(listOf),
);
// Words of menus that may also head a part of a release.
const weakPhrases = new Set(
  [
    weakWordsAbroad,
    'maps & directions|maps and directions|appstore|app store|apple app store|google play|google play store|playstore',
    'corporate profile|company profile|news archive|whats new|member fdic|equal housing lender|equal housing opportunity|equal opportunity lender|about|about us|x|all news|disclaimer|legal|legal notice|legal notices|legal information|copyright|trademarks|registration|downloads|videos|webinars|locations|directions|stocks|funds|real estate|comments|kontakt|kontakta oss|über uns|nous contacter|qui sommes-nous|contacto|contatti|om oss|om os|over ons|お問い合わせ|company|our company|who we are|what we do|our story|our team|team|people|leadership|management|board of directors|corporate governance|governance|history|mission|values|overview|corporate|corporate information|news|newsroom|news & events|news and events|news & media|news and media|media|media center|media centre|media room|media relations|media library|media kit|press|press room|news center|news centre|news hub|media hub|press center|press centre|press releases|press release|news releases|news release|media releases|media release|press kit|in the news|events|events & presentations|calendar|presentations|webcasts|publications|resources|insights|library|articles|reports|annual reports|annual report|case studies|white papers|gallery|photos|images|multimedia',
    'investors|investor relations|investor|investing|shareholders|stock information|stock info|stock quote|stock chart|sec filings|financials|financial information|financial reports|fundamentals|dividends|dividend history|analyst coverage|information request|investor faqs|investor contacts|contact ir|ir contact|ir contacts|contact investor relations|finance|markets|market|money|business|economy|technology|tech|politics|world|u.s.|health|science|energy|industries|sectors|commodities|currencies|bonds|equities|futures|options|rates|quotes|portfolio',
    'products|our products|product|services|solutions|support|technologies|pipeline|our pipeline|our science|our work|research|research & development|r&d|clinical trials|patients|physicians|healthcare professionals|partners|partnering|partnerships|customers|clients|suppliers|sustainability|responsibility|corporate responsibility|csr|esg|community|foundation|giving|alumni|students|academics|admissions|campus life|faculty & staff|athletics|contact|contact us|contacts|personal|private|english|deutsch|français|español|italiano|português|nederlands|svenska|dansk|norsk|suomi|日本語|中文|en|de|fr|unternehmen|themen|archiv|kategorien|ratgeber|veranstaltungen|termine|devisen|rohstoffe|erweiterte suche|zertifikate|anleihen|optionsscheine|indizes|aktien|börse|märkte|produkte|lösungen|leistungen|presse|pressemitteilungen|nachrichten|aktuelles|medien|investoren|nachhaltigkeit|entreprise|produits|actualités|médias|investisseurs|empresa|productos|noticias|prensa|azienda|prodotti|nyheter|nyheder|pressmeddelanden|pressemeddelelser|uutiset',
  ].flatMap(listOf),
);

const signsBehind = /[\s\])}»›>►▼▾▸→↓↑^*•·+:….–—-]+$/;

const plainPhrase = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

const foldSigns = (text: string): string =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/\s*\(opens? in (?:a )?new (?:window|tab)\)|\s*\(alt ?\+ ?\w\)/g, '')
    .replace(/^[\s[({«‹<◄▲←→↑^*•·+–—-]+/, '')
    .replace(signsBehind, '')
    .replace(/\s+/g, ' ');

const fold = (text: string): string =>
  plainPhrase.test(text) ? text.toLowerCase() : foldSigns(text.toLowerCase());

const firstWords = new Set(
  [...lonePhrases, ...strongPhrases, ...weakPhrases].map((phrase) =>
    (phrase.split(' ')[0] ?? '').replace(signsBehind, ''),
  ),
);

// Most lines begin with a word with which no phrase begins; they need not be looked up whole. Numbers begin counters.
const mayBePhrase = (text: string): boolean => {
  const word = /^\p{Alpha}[^\s(]*(?!\S)/u.exec(text)?.[0].toLowerCase();
  return (
    word === undefined ||
    firstWords.has(word) ||
    (/[^a-z]/.test(word) && firstWords.has(word.replace(/[’‘]/g, "'").replace(signsBehind, '')))
  );
};

// "1,204 members online"
const counter =
  /^\d[\d,.]* (?:members?|users?|guests?|visitors?|readers?)(?: online)?$|^\d[\d,.]* online$/;

const strengthOf = (phrase: string): 0 | 1 | 2 => {
  const plain = fold(phrase);
  if (lonePhrases.has(plain) || strongPhrases.has(plain)) return 2;
  if (weakPhrases.has(plain) || counter.test(plain)) return 1;
  // "News & Commentary"
  const joint = plain.search(/ (?:&|and|und|et|y|og|och) /);
  return joint > 0 && weakPhrases.has(plain.slice(0, joint)) ? 1 : 0;
};

/** How sure a phrase is a site's menu word: 2 where it hardly stands in a release, 1 where it may head a part of one, 0 for any other words. */
export const siteWordStrength = (phrase: string): 0 | 1 | 2 =>
  phrase.length > 60 || !mayBePhrase(phrase) ? 0 : strengthOf(phrase);

/** True for words that only a site says: a whole line of them is no part of a release. */
export const isSitePhrase = (line: string): boolean =>
  line.length <= 60 && mayBePhrase(line) && lonePhrases.has(fold(line));

const separator = /\s*[|·•»›>→]+\s*|\s+[/–—-]\s+|\t+| {2,}/;

interface Tally {
  readonly parts: number;
  readonly known: number;
  readonly strong: number;
}

const tally = (parts: readonly string[]): Tally => {
  let known = 0;
  let strong = 0;
  for (const part of parts) {
    const strength = siteWordStrength(part);
    if (strength > 0) known += 1;
    if (strength === 2) strong += 1;
  }
  return { parts: parts.length, known, strong };
};

// "Home Mail News Sports Finance Weather": menu words without anything between them, the longest phrase first.
const tallyWords = (line: string): Tally & { readonly words: number; readonly covered: number } => {
  const words = line.split(/\s+/);
  let parts = 0;
  let known = 0;
  let strong = 0;
  let covered = 0;
  for (let at = 0; at < words.length;) {
    // Prose shows itself by its first words.
    if (at - covered > 2 + words.length * 0.4) break;
    let taken = 0;
    const longest = mayBePhrase(words[at] ?? '') ? Math.min(8, words.length - at) : 0;
    for (let length = longest; length > 0 && taken === 0; length -= 1) {
      const phrase = words.slice(at, at + length).join(' ');
      const strength = phrase.length > 60 ? 0 : strengthOf(phrase);
      if (strength === 0) continue;
      taken = length;
      known += 1;
      if (strength === 2) strong += 1;
    }
    parts += 1;
    covered += taken;
    at += Math.max(1, taken);
  }
  return { parts, known, strong, words: words.length, covered };
};

const trailStart =
  /^(?:you are here\s*:?|sie sind hier\s*:?|vous êtes ici\s*:?|du är här\s*:?|du er her\s*:?|u bent hier\s*:?|usted está aquí\s*:?|(?:home|homepage|startseite|accueil|inicio|hem|hjem|forside|start)\s*(?:[>›»→]|\/\/?(?=\s)))/i;

/** True for a trail of pages that leads to the one that is read: "Home > News > Press Releases". */
export const isTrail = (line: string): boolean => {
  // The headline at its end may be cut short: "Home > News > Acme Completes…".
  if (line.length > 220 || line.length < 7 || /(?<!\.\.)[.;!]$|:\s\p{Lower}/u.test(line))
    return false;
  if (trailStart.test(line)) return true;
  if (!/[>›»]/.test(line)) return false;
  const parts = line.split(/\s*[>›»]\s*/).filter((part) => part !== '');
  if (parts.length < 3 || !/\s[>›»]\s/.test(line)) return false;
  return tally(parts).known >= 2;
};

const accountsFirst =
  /^(?:(?:sign|log)[ -]?(?:in|on)|register|join|subscribe|my account)\s*[|·•]\s*(?:sign[ -]?(?:in|up)|log[ -]?(?:in|on)|register|join|subscribe|my account)\s*[|·•]/i;

const isNameOfPage = (part: string): boolean =>
  part.trim().split(' ').length <= 4 && !/\d/.test(part);

/** True for a row that opens a page, of which some words are a menu's and none tell anything: "Platform Customer Stories Request a Demo Pricing". */
export const isRowAbove = (line: string): boolean => {
  if (
    line.length > 160 ||
    !/^[\p{Upper}\p{Lo}]/u.test(line) ||
    /[@.;:!?]|\d|\s\p{Lower}{4,}/u.test(line)
  )
    return false;
  const { known, strong, words, covered } = tallyWords(line.replace(/[|·•»›>,]/g, ' '));
  return words >= 4 && known >= 2 && strong >= 1 && covered >= words * 0.4;
};

/** True for a row of a site's menu or foot; `below` for one that stands below the release: "Terms of Use | Privacy Policy", "Home News Weather Log in". */
export const isMenuRow = (printed: string, below = false): boolean => {
  // "Member FDIC. Equal Housing Lender. Privacy Statement | Security Tips"
  const line =
    below && printed.includes('|') ? printed.replace(/\.\s(?=\p{Upper})/gu, ' | ') : printed;
  if (line.length > 300 || line.length < 7 || /[@;!?]|\.\s(?![|·•])|:\s*\S/.test(line))
    return false;
  // "[Back to News] [Home] [Webmaster]"
  const bracketed = /^(?:\[[^[\]]{2,40}\]\s*){2,}$/.test(line);
  const divided = line
    .split(bracketed ? /\]\s*\[/ : separator)
    .filter((part) => part.trim() !== '');
  if (divided.length >= 2) {
    const { parts, known, strong } = tally(
      divided.map((part) =>
        part.replace(/^about \p{Alpha}[\p{Alpha}\d.&’' -]{1,30}$/iu, 'About us'),
      ),
    );
    if (strong >= 1 && known === parts) return true;
    if (strong >= 2 && known >= parts * 0.6) return true;
    // "Sign In | Register | Company Search | Insider Trades": the way in opens a menu, whatever it leads to.
    if (strong >= 2 && accountsFirst.test(line) && divided.every(isNameOfPage)) return true;
    // "Company  Products  Support  News  Contact"
    if (known >= 4 && known === parts) return true;
    // Below a release one of a menu's words is enough: "Privacy Statement | Security Tips".
    if (below && strong >= 1 && known >= parts * 0.5 && divided.every(isNameOfPage)) return true;
    // "Acme, Inc. | 100 Lens Street | Contact us | Sitemap": an address that ends in a menu.
    const end = tally(divided.slice(-2));
    if (parts >= 3 && end.known === 2 && end.strong >= 1) return true;
  }
  if (!/^[\p{Upper}\p{Lo}]/u.test(line)) return false;
  const row = line.replace(/[|·•»›>,]/g, ' ');
  // A row's words are names of pages, prose has small words among its own.
  const isProse = (line.match(/ \p{Lower}/gu)?.length ?? 0) > 3;
  if (isProse && !mayBePhrase(row.slice(0, row.indexOf(' ')))) return false;
  const { parts, known, strong, words, covered } = tallyWords(row);
  if (known >= 2 && strong === parts && covered === words) return true;
  if (isProse) return false;
  if (known === 2 && strong === 2 && covered === words) return true;
  return known >= 3 && strong >= 2 && covered >= words * 0.8;
};

/** Which of some short lines that stand together are a menu, one word a line: all of them or none. */
export const isMenuBlock = (lines: readonly string[]): boolean => {
  if (lines.length < 3 || lines.some((line) => line.length > 60 || /[@;.!?]\s*$|\d{3}/.test(line)))
    return false;
  const { parts, known, strong } = tally(lines);
  return strong >= 1 && known >= 3 && known >= parts * 0.6;
};

/** True for the foot of a site: its copyright and, behind that, words of its menu or what it says of itself, "© 2005 Acme Inc. All rights reserved. Privacy Policy - Terms of Service". */
export const isSiteFoot = (printed: string): boolean => {
  if (printed.length > 300) return false;
  // "11 Elm Street • Albany, NY 12207 • phone 518-555-0100 copyright 2005 Acme. all rights reserved. terms of use"
  const behind =
    /^(?=[^.!?]*(?:[•·|]|\b[A-Z]{2} \d{5}\b)).{10,200}?\s(?=copyright\b|©|\(c\))/i.exec(printed);
  const line = printed.slice(behind?.[0].length ?? 0);
  if (!isCopyright(line)) return false;
  // "Site contents © 2005 Alder" says itself whose it is.
  if (/^(?!text|copyright)[^\s.,;:()]+ (?:[^\s.,;:()]+ ){0,3}(?:copyright|©|\(c\))/i.test(line))
    return true;
  const parts = line
    .split(/\s*[|·•–]\s*|\s+[-/]\s+|\.\s+|\breserved\s+/)
    .filter((part) => part.trim() !== '');
  const last = parts.at(-1);
  if (last === undefined || last === line) return false;
  const ofSite = last.length <= 60 && /\b(?:privacy|terms (?:of|and)|site ?map)\b/i.test(last);
  return ofSite || siteWordStrength(last) === 2 || parts.slice(1).some(isSiteTalk);
};
