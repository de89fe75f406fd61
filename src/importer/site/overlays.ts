import { readDateLine } from '../dateline/printed-dates.ts';
import { headlineVerb } from '../head/headline-verbs.ts';

/** How many of a page's first lines are looked at, how long a line of such a box is at most, and one of the news at least, in characters. */
const size = { lines: 40, line: 60, news: 120 } as const;

// "Open", with which a page's banner leads into the host's app, in the languages of its readers.
const opensApp =
  /^(?:open|view|get|install|download|use app|öffnen|ansehen|laden|installieren|ouvrir|voir|obtenir|installer|abrir|ver|obtener|instalar|apri|vedi|ottieni|scarica|installa|baixar|öppna|visa|hämta|installera|åbn|åpne|vis|hent|avaa|näytä|openen|bekijken|otwórz|zobacz|otevřít|aç|yükle)$/i;

// "ALD.Common.Close": the name of a text that a page has failed to put in its place.
const textName = /^(?!www\.)[A-Za-z]{2,20}(?:\.[A-Za-z]{3,30}){2,4}$/i;
const ofAddress = /\.(?:com|org|net|html?|aspx?|php|pdf|info|example)$/i;
const closes = /\.(?:close|cancel|dismiss|accept|agree|ok)$/i;

// "Continue to site", "Weiter zum Artikel", "Skip this ad": the button of a page that a host shows before the one asked for.
const leadsOn =
  /^(?:(?:click here to )?(?:continue|proceed|skip|go)(?: on| directly)? to (?:the |our |your )?\S{0,20} ?(?:site|website|web site|article|story|page|content)|skip (?:this |the )?(?:ad|advert|advertisement|intro)|(?:direkt |hier )?weiter (?:zu[mr]?|auf) (?:\S+ )?(?:artikel|seite|website|inhalt|webseite)|(?:continuer|accéder|passer)(?: vers| à| au| sur)? (?:le |la |l['’])?(?:site|article|page)|(?:continuar|ir|pasar|passar) (?:al|ao|a la|para o|à) (?:sitio|site|artículo|artigo|página)|(?:continua|vai|prosegui) (?:al|sul|all['’]) ?(?:sito|articolo)|(?:door|ga|verder) naar (?:de |het )?(?:site|artikel|website)|(?:fortsätt|gå|fortsæt|fortsett) (?:till|til) \S*(?:artikel\S*|sajten|siden|nettstedet))\s?[!›»→>.]{0,2}$/i;
/** Among how many of a text's first lines with words such a button stands. */
const leadsOnWithin = 4;

const isAppName = (line: string): boolean =>
  /\s(?:mobile )?app$/i.test(line) && line.length <= size.line && !headlineVerb.test(line);
const isSlogan = (line: string): boolean =>
  line.length <= size.line && !/[.:]$/.test(line) && readDateLine(line) === undefined;

/** The lines of boxes that a page lays over itself, by their places, among the first ones of a text: what a host shows before the page, "This Day in the Harbour" above "Continue to site", a banner that leads into its host's app, "Alder Centre App", "Step into events", "Open", and a dialogue whose words are missing, "IMPORTANT NOTICE", "ALD.Common.Close". */
export const findOverlays = (lines: readonly string[]): number[] => {
  const found: number[] = [];
  const filled = [...lines.slice(0, size.lines).entries()].filter(([, text]) => text !== '');
  const button = filled.slice(0, leadsOnWithin).findIndex(([, text]) => leadsOn.test(text));
  // "This Day in the Harbour" above it: what the host calls that page.
  if (
    button !== -1 &&
    filled.slice(0, button).every(([, one]) => isSlogan(one) && !headlineVerb.test(one))
  )
    for (const [at] of filled.slice(0, button + 1)) found.push(at);
  for (const [place, [at, text]] of filled.entries()) {
    // The news has begun.
    if (text.length >= size.news) break;
    const above = filled[place - 1];
    if (textName.test(text) && !ofAddress.test(text)) {
      found.push(at);
      if (above && closes.test(text) && above[1].length <= 30 && !/[.:]$/.test(above[1]))
        found.push(above[0]);
    }
    // A name that opens the page, at most one line of praise, and the button
    if (place > 6 || !isAppName(text)) continue;
    const open = filled.slice(place + 1, place + 3).findIndex(([, one]) => opensApp.test(one));
    const box = filled.slice(place, place + 2 + open);
    if (open !== -1 && box.every(([, one]) => isSlogan(one)))
      for (const [one] of box) found.push(one);
  }
  return found;
};
