const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

// What a button does, to what, and the small words between: "Share this quote", "Add to Google News", "Accept and close".
const acts = setOf(
  'share tweet retweet email e-mail mail print save copy cite embed flag report republish bookmark add translate select choose open view see show hide get listen watch play leave join search recommend send forward rate follow like pin post read download export enlarge zoom tap click continue subscribe discuss enter accept agree reject decline allow dismiss manage customise customize close skip mute unmute toggle expand collapse rotate pause',
);
const things = setOf(
  'article story page content link url post comment comments conversation discussion friend friends colleague rss feed feeds pdf language quote citation clipboard gallery slideshow video audio app newsletter alerts google facebook twitter linkedin whatsapp reddit pinterest instagram youtube favorites favourites bookmarks briefcase list ad ads advertisement story tweet facebook. cookies preferences consent choices site website menu print-friendly printable friendly enlarge subscribe unmute gallery. thread topic blog podcast navigation sidebar popup overlay fullscreen portfolio portfolios watchlist watchlists outlook calendar stocks',
);
const small = setOf(
  'this the our your my a an all more full entire original and or to by on via with as in of for from it main first next reading version via news press release email e-mail address here now image images below us',
);
const releases = /^(?:this|the)? ?(?:press |news |media )?release$/i;

const isEnglishButton = (line: string): boolean => {
  const [first = '', ...rest] = line.toLowerCase().split(/\s+/);
  if (!acts.has(first) || rest.length === 0 || rest.length > 6) return false;
  if (!rest.every((word) => things.has(word) || small.has(word) || acts.has(word))) return false;
  return (
    rest.some((word) => things.has(word)) ||
    // "Flag this release", but not "Press release"
    releases.test(rest.join(' ')) ||
    // "Click to Tweet", "Accept and close"
    (rest.length > 1 && acts.has(rest.at(-1) ?? ''))
  );
};

// The same in other languages: "Seite weiterempfehlen", "Imprimer cette page", "Compartir en Facebook".
const abroad = new RegExp(
  [
    '(?:(?:diese[nrs]?|den|die|das) )?(?:artikel|seite|beitrag|meldung|mitteilung|pressemitteilung|link|pdf|nachricht)(?: (?:per|als|auf|via|an|in)(?: \\p{L}[\\p{L}-]*)?)* (?:(?:aus|weiter)?drucken|teilen|weiterleiten|(?:weiter)?empfehlen|merken|kommentieren|bewerten|versenden|speichern|herunterladen|kopieren|öffnen|senden)',
    "(?:imprimer|partager|envoyer|recommander|télécharger|copier|enregistrer|signaler|commenter)(?: (?:cette|cet|ce|la|le|les|à|au|par|en|sur|un|une))* (?:l[’'])?(?:page|article|communiqué|lien|contenu|pdf|ami|e-?mail|courriel|facebook|twitter|linkedin|whatsapp)",
    '(?:imprimir|compartir|compartilhar|partilhar|enviar|descargar|baixar|copiar|guardar|salvar|recomendar|stampa|condividi|invia|scarica|salva|copia)(?: (?:esta|este|el|la|las|los|o|a|en|em|no|na|por|con|com|un|um|una|il|lo|su|via|per|ad|questo|questa))* (?:página|pagina|artículo|artigo|articolo|noticia|notícia|notizia|nota|comunicado|comunicato|enlace|link|pdf|e-?mail|correo|amigo|amico|facebook|twitter|linkedin|whatsapp)',
    '(?:skriv ut|dela|del|tipsa|ladda ner|last ned|hent|udskriv|tulosta|jaa|deel)(?: (?:den|det|denna|denne|här|en|på|som|via|med|op))* (?:sidan|siden|side|artikeln|artikkelen|artiklen|nyheten|vän|ven|venn|länk|pdf|sivu|facebook|twitter|linkedin|e-?post|e-?mail|mejl|pagina)',
    'tweeta (?:det|den) här|tweet dette|diesen text twittern|tweeter ce texte|tuitear esto|twitta questo',
  ].join('|'),
  'iu',
);
const wholeAbroad = new RegExp(`^(?:${abroad.source})$`, 'iu');

/** True for a button with which a page does something with itself: "Tweet this quote", "Save as PDF", "Seite weiterempfehlen". */
export const isButton = (line: string): boolean => {
  if (line.length > 60 || line.length < 8 || !line.includes(' ')) return false;
  const bare = line
    .replace(/\s?\((?:pdf|docx?|zip)\b[^()]*\)$/i, '')
    .replace(/^\(|[\s)!»›>→.…]+$/g, '');
  return isEnglishButton(bare) || wholeAbroad.test(bare);
};
