import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { foldWords, shareIn } from '../head/folded-words.ts';
import { anyOf } from '../matches.ts';
import { introducesList, isInOwnList } from './introduced.ts';
import { isTold, type PageLine } from './page-lines.ts';
import { isLetter, readCall } from './reader-calls.ts';
import { speaksToReader } from './to-reader.ts';
import type { Unit } from './wrapped.ts';

/** How many lines at most stand between two paragraphs, how long each may be, and how much of its words the news may say too, or of an offer's; around a call more lines may stand, a few of which need no blank lines between them, and above it labels. */
const most = {
  lines: 6,
  length: 140,
  told: 0.5,
  toldOfOffer: 0.75,
  toldOfCall: 0.34,
  far: 30,
  few: 4,
  above: 3,
  label: 80,
} as const;

/** True for what a page offers those who read: things to load down, polls and prizes, a way to give, what can be had at once. */
export const offersMore = anyOf([
  /^(?:get (?:our|your|the) )?(?:free|gratis|kostenlose[sr]?|gratuit|gratuit[ao]|download(?: our)?(?: free)?)[- :]+(?:(?:[^\s.,;:()-][^\s.,;:()]* ){2}|(?:[^\s.,;:()-][^\s.,;:()]* )?(?:[^\s.,;:()-][^\s.,;:()]*-)?)(?:e-?book|guide|white ?paper|webinar|checklist|report|template|toolkit|leitfaden|ratgeber|handbok|livre blanc|gu[ií]da?|opas)\b/i,
  /^(?:e-?book|white ?paper|livre blanc|libro blanco)(?: (?:gratuit[ao]?|gratis|à télécharger))?\s?[:–|]\s?\S/i,
  /\b(?:take|complete|answer|join|vote in|participate in|have your say in) (?:our|this|the) (?:\S+ ){0,3}(?:survey|poll|quiz|questionnaire)\b|\bwin (?:an? |one of |free |tickets |[$£€]).{0,80}!/i,
  /\b(?:umfrage (?:teilnehmen|mitmachen)|jetzt (?:mitmachen|abstimmen|gewinnen|spenden)|(?:participez|répondez) à notre (?:sondage|enquête|jeu)|participa en nuestra (?:encuesta|sorteo)|partecipa al (?:nostro )?(?:sondaggio|concorso)|svara på vår (?:enkät|undersökning)|delta i (?:vår |undersøkelsen)|doe mee aan (?:onze|de) (?:enquête|poll))/i,
  /^(?:.{0,60}[.!?]\s)?(?:please )?(?:support|back|fund) (?:our|independent|quality|local|free|non-?profit) (?:[^\s.,;:()]+ ){0,2}(?:journalism|news|reporting|work|coverage)\b|^text [A-Z]{2,}\d* (?:[£$€]\d+ )?to \d{4,6}\b|^(?:donate|give) (?:now|today|online|[£$€]\d)|^(?:spenden sie|faites un don|haz una donación|dona ahora|dona ora|fai una donazione|doneer|ge en gåva|gi en gave|støt os)\b/i,
  /\b(?:apply|order|book|enrol|register|shop|buy|switch|save)\b.{0,30}\b(?:in minutes|online|now|today|here)[!.]?$/i,
]);

const button =
  /^(?:(?:download|register|sign up|apply|order|shop|book|donate|buy|subscribe|learn|read|find out|get|discover|watch|see)(?: (?:it|now|here|today|more|yours?|free|started|online|the (?:guide|report|e-?book)))*|jetzt [^\s.,;:()]*[^\s.,;:()!»›>→]|mehr erfahren|en savoir plus|télécharger|más información|descargar|scopri di più|scarica|läs mer|les mer|lees meer|læs mere)[!.»›>→ ]*$/i;

// A file, an address and a contact may be the release's own.
const isAddressed = (text: string): boolean =>
  /https?:|www\.|\S@\S|\b(?:pdf|docx?|zip|jpe?g|png|mp4)\b/i.test(text) ||
  hasAddress(text) ||
  readContactHead(text) !== undefined;

const mayBeAside = ({ text, level, item }: PageLine): boolean =>
  text.length >= 8 &&
  text.length <= most.length &&
  level === 0 &&
  !item &&
  text.includes(' ') &&
  /^[\p{Upper}\p{N}¿¡“"«]/u.test(text) &&
  !/[:;,]$/.test(text) &&
  !isAddressed(text);

// "> Free eBook", "[IMAGE: Alder Pumps - call today]", "*** Upcoming webinar ***", "🔔 Turn on notifications"
const withoutFrame = (text: string): string =>
  /^[\p{Alpha}\p{N}“"]/u.test(text)
    ? text
    : text
        .replace(/\[\d{1,3}\]/g, '')
        .trim()
        .replace(/^(?:>\s?)+/, '')
        .replace(/^\[(?!\s?\])([^[\]]+)\]$|^\*{3}\s*(\S(?:.*?\S)??)\s*\*{3}$/, '$1$2')
        .replace(/^\p{Extended_Pictographic}\uFE0F?\s*/u, '');

const isApart = (lines: readonly Unit[], at: number): boolean => {
  const above = lines[at - 1];
  const last = above && (above.places?.at(-1) ?? above.at);
  return last === undefined || (lines[at]?.at ?? 0) > last + 1;
};

/** The lines between two paragraphs of the news with which a page leads to other things, by their places: a link of which the news says nothing, "Free eBook: Ten Ways to Save Water" above "Download now", "Take our reader survey"; `own` are words with which the news names its issuer. */
export const findAsides = (lines: readonly Unit[], own: readonly string[]): ReadonlySet<number> => {
  const found = new Set<number>();
  let news: string | undefined;
  // Only what stands in the paragraphs tells whether the news is about a line.
  const toldNews = (): string =>
    (news ??= foldWords(
      lines
        .filter(isTold)
        .map((line) => line.text)
        .join(' ')
        .slice(0, 20_000),
    ));
  const isToldOf = (text: string, least: number): boolean =>
    shareIn(foldWords(text), toldNews()) >= least;
  // What the news speaks of, be it an app or a seat, it may call for itself.
  const callsElsewhere = (text: string): boolean =>
    readCall(text)?.every((word) => !` ${toldNews()} `.includes(` ${word} `)) === true &&
    !isToldOf(text, most.toldOfCall);
  const names = (text: string): boolean => own.some((word) => text.includes(word));
  // What stands with an aside without a blank line between them is of it, but for the heading of the paragraph below.
  const findBeside = (aside: number, from: number, to: number): void => {
    const last = isApart(lines, to) ? to : to - 1;
    for (let below = aside + 1; below < last && !isApart(lines, below); below += 1)
      // "To the survey"
      if (/^\D{1,40}$/.test(lines[below]?.text ?? '')) found.add(below);
    if (aside >= last) return;
    for (let above = aside - 1; above >= Math.max(from, aside - most.above); above -= 1) {
      const { text = '', item = true, linked = true } = lines[above] ?? {};
      if (isApart(lines, above + 1) || item || linked || text.length > most.label) break;
      if (/[.:,;]$/.test(text) || names(text) || isToldOf(text, most.told)) break;
      found.add(above);
    }
  };
  let told = -1;
  for (const [at, line] of lines.entries()) {
    if (!isTold(line)) continue;
    const gap = lines.slice(told + 1, at);
    const introduced = introducesList(lines[told]?.text ?? '');
    if (told !== -1 && gap.length > 0 && gap.length <= most.far && !introduced)
      for (const [index, aside] of gap.entries()) {
        const text = withoutFrame(aside.text);
        if (aside.site || !mayBeAside({ ...aside, text })) continue;
        const place = told + 1 + index;
        if (
          (aside.alone || aside.text.startsWith('>') || gap.length <= most.few) &&
          !names(text) &&
          callsElsewhere(text)
        ) {
          found.add(place);
          findBeside(place, told + 1, at);
        }
        if (gap.length > most.lines) continue;
        const next = gap[index + 1];
        const isAboveButton = next !== undefined && (next.site || button.test(next.text));
        const calls =
          offersMore(text) || (text.endsWith('!') && speaksToReader(text) && !isLetter(lines));
        if (
          ((aside.linked && !isInOwnList(lines, place) && (calls || !names(text))) ||
            calls ||
            (isAboveButton && !next.opens && !names(text))) &&
          !isToldOf(text, calls ? most.toldOfOffer : most.told)
        ) {
          found.add(place);
          findBeside(place, place, at);
        }
      }
    told = at;
  }
  return found;
};
