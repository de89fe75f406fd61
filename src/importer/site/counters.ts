const counted =
  '(?:views?|reads?|likes?|comments?|claps?|reactions?|downloads?|visits?|hits?|retweets?|tweets?|pins?|followers?|replies|aufrufe|leser|kommentare?|vues?|commentaires?|visitas?|lecturas?|comentarios?|visualizzazioni|commenti|visningar|kommentarer)';
const amount = '\\d(?:[\\d,.]*[\\d.])?[km]?\\+?';
// "428 views 17 likes", "3 Likes | 2 Comments", "Reads: 312", "Aufrufe gesamt: 87, letzte 30 Tage: 2"; a table of a release may tell of shares and votes.
const counts = new RegExp(
  `^(?:(?:${amount} (?:${counted}|shares?|votes?)|(?:total |page |article )?${counted}(?: (?:gesamt|insgesamt|total))?(?:\\s?:)?\\s?${amount}|(?:letzte|last) \\d{1,3} (?:tage|days)\\s?: ?${amount})(?:[\\s|,·•/–-]+|$))+$`,
  'i',
);
const readAbroad =
  /^\d[\d.,]* ?(?:keer|mal|x|fois|veces|vezes|volte|ganger|gange|gånger)? ?(?:gelezen|bekeken|gelesen|angesehen|aufgerufen|lue?s?|vue?s?|leíd[oa]s?|vist[oa]s?|lid[oa]s?|lett[oa]|lest|læst|läst|visad)$|^(?:acessos|zugriffe|weergaven|visninger)\s?: ?\d[\d.,]*$/i;
const minutes = '\\d{1,3}\\s?(?:-\\s?\\d{1,3}\\s?)?(?:min[^\\s\\d.:,]{0,6}\\.?|sec(?:ond)?s?)';
// "Reading time: 4 minutes", "4 min read", "Lesezeit: 3 Minuten", "Temps de lecture : 2 min"
const readingTime = new RegExp(
  `^(?:(?:(?:estimated |approx(?:imate|\\.)? )?read(?:ing)?[- ]?time|time to read|lesezeit|lesedauer|(?:temps|durée) de lecture|tiempo de lectura|tempo d[ie] lettura|tempo de leitura|lästid|læsetid|lesetid|leestijd|lukuaika)\\s*(?:[:–-]\\s*)?(?:[<~≈]|ca?\\.|approx\\.|about|env(?:iron|\\.))?\\s?${minutes}|(?:lettura|lectura|lecture|leitura)\\s?:\\s?${minutes}|(?:approx\\.?|about|ca\\.|~|lecture|lesezeit) ?${minutes}(?: read(?:ing time)?)?|${minutes} (?:(?:to )?read(?:ing)?(?: time)?|de (?:lectura|lecture|leitura)|di lettura|lesezeit|lesedauer|läsning|lästid|læsetid|lesetid|leestijd|lukuaika))$`,
  'i',
);
/** How pages label the buttons that make their letters larger or smaller, as part of a pattern. */
export const textSizeLabel =
  '(?:(?:font|text|type|schrift)[- ]?(?:size|größe)|textgröße|taille (?:du texte|de la police|des caractères)|tamaño (?:de (?:la )?)?(?:letra|fuente|texto)|tamanho d[aeo] (?:letra|fonte|texto)|dimensione (?:del )?(?:testo|carattere)|(?:text|tekst|skrift)(?:storlek|størrelse)|(?:letter|tekst)grootte|(?:fontin|tekstin) koko|rozmiar (?:tekstu|czcionki)|velikost písma)';
// "Tamaño de letra: A- A A+"
const textSizeAbroad = new RegExp(
  `^${textSizeLabel}\\s*(?::\\s*)?(?:A[+−–-]{0,2}[\\s|/]*){2,4}$`,
  'i',
);
// "A A A", "A+ A-", "Font size: A A A", "Text size + -"
const textSize =
  /^(?:(?:font|text|type|schrift|taille du)[- ]?(?:size|größe|texte)?(?:\s*:)?(?:[A+−–-]{1,2}(?:\s|$)|increase|decrease|reset|normal|small|medium|large|larger|smaller|\||\/|[\s,])+|(?:A[+−–-]{0,2}\s){1,3}A[+−–-]{0,2})$/i;
// "1 2 3 4 5 Next", "Photo 1 / 5", "Image 2 of 7"
const pager =
  /^(?:(?:page )?1(?: \d{1,2}){2,12}(?: ?(?:…|\.{3}) ?\d{1,4})? (?:next|last|older|»|>|›)+|(?:photos?|images?|slides?|pictures?|videos?) \d{1,2} ?(?:of|\/) ?\d{1,3})$/i;
// "Related Press Releases (1) Stock Quotes (1) Comments (0)"
const bracketed = new RegExp(
  `^(?=.*\\b${counted} ?\\(\\d+\\))(?:[a-zà-ž&.][a-zà-ž&. ]{1,40}\\(\\d{1,4}\\)[\\s|,·•]*){2,}$`,
  'i',
);
// "Bewertung: 0 Stimmen", "0 / 5 (0 votes)"
const votes =
  /^\d(?:[.,]\d{1,2})? ?\/ ?\d{1,2} \(\d[\d.,]* (?:stimmen?|votes?|ratings?|reviews?|votos?|voti)\)$|^(?:bewertung|rating|note|valoración|valutazione|avaliação|betyg|vurdering|beoordeling|arvio|ocena)\s*:\s*\d[\d.,]*\s(?:stimmen?|votes?|votos?|voti|röster|stemmer|stemmen|ääntä|głos(?:y|ów)?)$/i;
// "Post# of 84112", "Message 12 of 400": where a board keeps a contribution.
const contribution =
  /^(?:post|message|msg|reply)\s?(?:#|no\.?)?\s?(?:\d[\d,]{0,8} )?(?:of|\/) ?\d[\d,]{1,8}$/i;
const advert = /^(?:advertisement|advertising|adverti[sz]ment|ad|sponsored)\s?#?\d{1,2}$/i;

/** True for a line with which a page counts its readers, their clicks or minutes, its pages or adverts: "428 views 17 likes", "Reading time: 4 minutes". */
export const isCounter = (line: string): boolean =>
  line.length <= 80 &&
  line.length >= 4 &&
  (/\d/.test(line)
    ? counts.test(line) ||
      readAbroad.test(line) ||
      (line.endsWith(')') && bracketed.test(line)) ||
      readingTime.test(line) ||
      pager.test(line) ||
      votes.test(line) ||
      contribution.test(line) ||
      advert.test(line)
    : textSize.test(line) || (/A[+−–-]?$/.test(line) && textSizeAbroad.test(line)));
