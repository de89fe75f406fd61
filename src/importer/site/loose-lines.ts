import { isAbout } from '../body/heading-words.ts';
import { isSlogan } from './advert-slogans.ts';
import { labelsAdvert } from './adverts.ts';
import { headsOwnPart, isOwnLine } from './own-lines.ts';
import { isTold, type PageLine } from './page-lines.ts';
import { siteWordStrength } from './site-words.ts';
import { asksReader, headsOtherStories } from './stories.ts';

// "Related: Birch Reports Record Quarter", "ALSO READ: Why lenses matter", "Read more »"
const leadsOn =
  /^(?:[>»›▶►]{1,2}\s?)?(?:(?:related(?: (?:article|story|reading|news))?|see also|also read|also see|read also|read more|read next|read now|watch now|up next|more on this|most (?:viewed|read|popular|shared)(?: today| now| this week)?|you (?:may|might) also like|don[’']t miss|must read|(?:à )?lire aussi|lesen sie auch|siehe auch|mehr dazu|mehr zum thema|mehr davon|auch interessant|passend dazu|voir aussi|à ne pas manquer|le[ae] también|ver también|mira también|te (?:recomendamos|puede interesar)|relacionad[oa]|leia (?:também|mais)|veja também|confira também|leggi anche|vedi anche|läs (?:även|också|mer)|se (?:även|også)|les også|læs også|lees ook|bekijk ook|lue myös|katso myös)\s*[:|–-]\s*(?!https?:|www\.|(?:notes?|page|table|figure|section|exhibit|item|appendix) \d)\S.{8,150}[^.!:;]|read (?:more|the full story)\s?[»›>→.…]*|we recommend|\d{1,2} of \d{1,2})$/i;
// "MORE: Birch Opens a Plant", but not "More: the plant is open on Sundays"
const leadsOnLoudly =
  /^(?:MORE|READ|WATCH|ALSO|MÁS|PLUS|MEHR)\s*[:|]\s*(?!https?:|www\.)\p{Upper}\S*\s.{8,150}[^.!:;]$/u;
// "À lire aussi Des vannes pour Boulay": the label's colon is lost.
const leadsOnAbroad =
  /^(?:[ÀA] lire (?:aussi|également)|Lire aussi|Leggi anche|Lesen Sie auch|Le[ae] también|Te (?:recomendamos|puede interesar)|Relacionado|Leia também|Veja também|Läs (?:också|även)|Les også|Læs også|Lees ook|Lue myös|Czytaj także|Also read|Read also)(?:\s+|(?<=\p{Lower})(?=\p{Upper}\p{Lower}))(?:["“«„]\s?)?[\p{Upper}\d].{8,150}[^.!:;]$/u;
// A release may have such parts too.
const ofRelease =
  /\b(?:information|resources?|materials?|documents?|products?|announcements?|(?<!trending )news|releases?|coverage|companies|highlights|links|explore|videos?|pages?|items?)\b|^also on\b/i;
const quotedLine = /^(?:>\s*)?["“„«](.{25,220})["”«»]$/;

// "Sponsored by Alder Pumps"
const sponsoredBy = /^(?:sponsored|presented|brought to you) by \S.{2,40}[^.:]$/i;

/** True for the label of other stories, or a line that leads to one, as a page sets it among its paragraphs: "Related articles", "Read more: Birch Opens a Plant". */
export const isOrphan = (text: string): boolean =>
  leadsOn.test(text) ||
  sponsoredBy.test(text) ||
  leadsOnAbroad.test(text) ||
  leadsOnLoudly.test(text) ||
  (headsOtherStories(text) && !ofRelease.test(text));

// "Stay connected with Acme at www.acme.example" is the release's own.
const addressed = /https?:|www\.|\S@\S|\p{Alpha}\.\p{Alpha}/u;

const isLoose = (text: string): boolean =>
  isOrphan(text) || labelsAdvert(text) || (asksReader(text) && !addressed.test(text));

// How far from its paragraph a page repeats a sentence of it in larger type, in lines.
const nearby = 8;

const isPulled = (lines: readonly PageLine[], at: number): boolean => {
  const inner = quotedLine.exec(lines[at]?.text ?? '')?.[1]?.replace(/[.,!?]$/, '');
  return (
    inner !== undefined &&
    lines
      .slice(Math.max(0, at - nearby), at + nearby + 1)
      .some(({ text }) => text.length > inner.length + 30 && text.includes(inner))
  );
};

// "Description" heads each of three products too.
const ofPage =
  /\b(?:articles?|story|stories|contents?|adverti[^\s.,;:()]+|anzeige|werbung|publicit[^\s.,;:()]+|continu[^\s.,;:()]+|scroll|page|newsletter|subscri[^\s.,;:()]+)\b/i;

const isShort = ({ text, site, alone }: PageLine): boolean =>
  !site &&
  alone &&
  text.length <= 40 &&
  /^\p{Upper}[\p{Alpha} ]+$/u.test(text) &&
  ofPage.test(text);

// How many titles at most stand below "Related Stories" among the paragraphs, and how long each may be.
const most = { titles: 6, length: 140 } as const;

// "Outlook for 2021" right above a paragraph may be its heading; one right below the label, without a blank line between them, is none.
const mayBeTitle = (
  { text, alone, opens, level, linked }: PageLine,
  last: boolean,
  inBlock: boolean,
): boolean =>
  (inBlock ? !opens : alone) &&
  text.length <= most.length &&
  (linked || (level === 0 && text.split(' ').length >= (last && !inBlock ? 5 : 3))) &&
  /^[\p{Upper}\p{N}“"‘¿¡].*[^.!:;,]$/u.test(text);

// With a paragraph, a sentence by itself or "About Alder" the news goes on.
const goesOn = (line: PageLine): boolean =>
  isTold(line) ||
  (line.opens &&
    !line.linked &&
    !line.site &&
    ((/[\p{Lower}\d)%][.!?]["”’)]?$/u.test(line.text) && line.text.split(' ').length >= 8) ||
      isAbout(line.text)));

/** How many lines below the label of a list of other stories, which stands among the paragraphs, are titles of them; 0 where they are none. */
const countTitles = (lines: readonly PageLine[], label: number): number => {
  const inBlock = lines[label]?.alone === false;
  for (let count = 1; count <= most.titles; count += 1) {
    const line = lines[label + count];
    const next = lines[label + count + 1];
    const last = next !== undefined && goesOn(next);
    if (!line || !next || !mayBeTitle(line, last, inBlock)) return 0;
    if (last) return count;
  }
  return 0;
};

const ofFile = /https?:|www\.|\S@\S|\b(?:pdf|docx?|zip|jpe?g)\b|^\S+(?: \S+)?$/i;

/** The lines below the label of an advertisement in which it offers something: "Livret à 5 % : ouvrez votre compte" below "PUBLICITÉ". */
const slogansBelow = (lines: readonly PageLine[], label: number): number[] => {
  const found: number[] = [];
  for (let at = label + 1; at <= label + 2; at += 1) {
    const line = lines[at];
    if (!line || line.level > 0 || line.item || isTold(line)) break;
    if (line.linked ? ofFile.test(line.text) : !isSlogan(line.text) || isOwnLine(lines, at)) break;
    found.push(at);
  }
  return found;
};

/** How often a page says the same between two paragraphs, before that tells the page. */
const often = 3;

/** The lines of a text that stand between its paragraphs and belong to neither, by their places: "Related: …", a quote that a paragraph has too, what is said again and again, a button at the very end. */
export const findLooseLines = (lines: readonly PageLine[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const parting = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (line.site && labelsAdvert(line.text))
      for (const below of slogansBelow(lines, at)) found.add(below);
    if (line.text.length > 250 || line.site || !next) continue;
    const before = lines[at - 1];
    if (!line.alone && !line.opens) continue;
    if (before && isTold(before) && headsOtherStories(line.text) && !ofRelease.test(line.text))
      for (let title = countTitles(lines, at); title > 0; title -= 1) {
        found.add(at);
        found.add(at + title);
      }
    if (!line.alone) continue;
    // "Highlights are:" goes on with the release too.
    const leads = leadsOn.test(line.text) || leadsOnAbroad.test(line.text);
    const after = lines[at + 2];
    if (
      !isTold(next) &&
      !(leads && ((before && isTold(before)) || (next.level > 0 && after && isTold(after))))
    )
      continue;
    if (isPulled(lines, at)) found.add(at);
    else if (
      before &&
      (leads || isTold(before) || before.site) &&
      isLoose(line.text) &&
      !headsOwnPart(line.text, next)
    )
      found.add(at);
    else if (isShort(line)) {
      const places = parting.get(line.text) ?? [];
      places.push(at);
      parting.set(line.text, places);
    }
  }
  for (const places of parting.values())
    if (places.length >= often) for (const at of places) found.add(at);
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const { text = '', site = false } = lines[at] ?? {};
    if (!site && !(text.length <= 20 && siteWordStrength(text) === 2)) break;
    if (isOwnLine(lines, at)) break;
    found.add(at);
  }
  return found;
};
