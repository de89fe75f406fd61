import { isAbout } from '../body/heading-words.ts';
import { isEndMark } from '../body/end-mark.ts';
import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { readDateline } from '../dateline/dateline.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { foldWords, shareIn } from '../head/folded-words.ts';
import { type Run, runsOf } from './line-runs.ts';
import { findOffersBetween } from './offers-between.ts';
import { namesIn, tellingWords } from './page-news.ts';
import { isQuoteOfShare, mayBeOfQuote } from './quote-boxes.ts';
import { siteWordStrength } from './site-words.ts';
import { type BareLine, bareLine } from './bare-line.ts';
import { asksReader, headsOtherStories } from './stories.ts';
import { saidByRelease } from './tail-weight.ts';
import { speaksToReader } from './to-reader.ts';

/** How long a paragraph of the news is at least, and a line of a box at most, in characters; how many lines a box has at most, how many paragraphs below it are asked whose they are, how many words they share with the news above, how much of a title's words the paragraph below it says at least, how many words a sentence has at least, and in how many of the first paragraphs the dateline stands. */
const size = {
  told: 80,
  line: 200,
  lines: 12,
  asked: 3,
  shared: 3,
  title: 0.5,
  sentence: 7,
  head: 80,
} as const;

// "Featured Jobs", "Listen to this article", "Gallery (3)": what a portal sets amid a copy, beside lists of stories and calls for its letters.
const head =
  /^(?:featured (?:jobs?|employers?|video|webinar|product|company)|sponsored(?: (?:content|post|video|link|links|story))?|promoted(?: content)?|partner content|paid (?:content|post)|listen to (?:this|the) (?:article|story|release)|video player is loading\.?|(?:photo |image |picture )?gallery(?: \(\d{1,3}\))?|(?:photos|images|videos) \(\d{1,3}\)|join the (?:conversation|discussion)|download (?:our|the) (?:free )?app|get (?:the|our) (?:free |daily |weekly )*(?:newsletter|app)|premium|trending(?: now)?|also on [\p{Alpha}\d. ]{3,30}|breaking news alerts?|unlock .{3,60}|popular (?:now|today|stories)|in case you missed it|you may have missed|share this (?:article|story|post|page|release|news)|(?:print|e-?mail|save|share) (?:this )?(?:article|story))$/iu;

// "Further links:" may as well be the release's own.
const ofOwn =
  /^(?:further|more|related|useful|other|additional) (?:links?|information|documents?|materials?|resources?)\b/i;

// "READ MORE: Alder Names a Treasurer", "Lesen Sie auch: Aktien im Plus": a title of another story behind its label.
const labelledTitle =
  /^(?:read more|read also|also read|read next|up next|related(?: (?:story|article|news|reading|coverage|link))?|recommended(?: reading)?|don[’']t miss(?: out)?|must read|more on this(?: story)?|MORE|lesen sie auch|auch interessant|mehr zum thema|lire aussi|à lire (?:aussi|également)|lea también|lee también|leggi anche|leia também|lees ook|läs också|läs även|les også|læs også|lue myös)\s?:\s?[“"]?\p{Upper}[^:]{10,150}$/iu;
// "Image: Shutterstock", "Photo credit: Getty Images": a picture that a portal has bought.
const stockPicture =
  /^(?:image|photo|picture|illustration)s?(?: (?:credit|source|courtesy(?: of)?|by))?\s?:\s?(?:[\p{Alpha}\d ]{2,30}[/|] ?)?(?:shutterstock|getty ?images|getty|istock(?:photo)?|adobe ?stock|pixabay|unsplash|pexels|depositphotos|dreamstime|alamy|fotolia|123rf)(?:[/|.] ?.{0,40})?$/iu;
// "Receive News & Ratings Via Email - Enter your email address below to receive …", "Get real-time alerts on ALDR. Create a free account", "SPONSORED MESSAGE: Meet us at booth 12."
const offer =
  /^(?:receive|get|sign up|subscribe|register|join|enter|create)\b.{0,120}\b(?:e-?mail address|free account|newsletters?|inbox|ratings via e-?mail|price alerts?|real-time alerts|instant alerts)\b.{0,120}$|^(?:sponsored message|advertisement|promoted|sponsor(?:ed)?|ad|anzeige|werbung|publicité|publicidad|annonce|annons)\s?[:|]\s?\p{Upper}.{10,160}$|^don[’']t miss (?:out|a (?:story|beat|thing))\b.{0,100}$|^this (?:article|story|post) is part of .{5,100}$|^view (?:photos?|images?|gallery|slideshow|comments)(?: \(\d{1,3}\))?$/iu;

const isLineBox = (line: string): boolean =>
  line.length <= size.line + 100 &&
  (labelledTitle.test(line) || stockPicture.test(line) || offer.test(line)) &&
  !/https?:|www\.|\S@\S/.test(line);

const isHead = (line: string): boolean =>
  line.length <= 90 &&
  !line.endsWith('.') &&
  !hasAddress(line) &&
  !ofOwn.test(line) &&
  (head.test(line) || headsOtherStories(line) || asksReader(line)) &&
  readContactHead(line) === undefined;

const isButton = (line: string): boolean =>
  line.length <= 60 && (siteWordStrength(line) === 2 || asksReader(line));

/** How long a line is at least that a width has broken, in characters. */
const broken = 100;

// "The plant reads each lens in 26 seconds and keeps what it has read until the" above "end of each shift.": the lines of a paragraph wider than a line that stands for itself.
const joinGoingOn = (runs: readonly Run[]): Run[] => {
  const joined: { readonly from: number; lines: readonly string[] }[] = [];
  for (const run of runs) {
    const above = joined.at(-1);
    const last = above?.lines.at(-1) ?? '';
    const [next = ''] = run.lines;
    if (
      above &&
      above.from + above.lines.length === run.from &&
      last.length >= broken &&
      /[\p{Alpha}\d,-]$/u.test(last) &&
      /^\p{Lower}/u.test(next)
    )
      above.lines = [...above.lines, ...run.lines];
    else joined.push({ ...run });
  }
  return joined;
};

const textOf = (run: Run): string => run.lines.join(' ');

const isTold = (run: Run): boolean => {
  const text = textOf(run);
  return (
    text.length >= size.told &&
    /^["“'‘«„(\d\p{Upper}]/u.test(text) &&
    /[\p{Alpha}\d)%®™][.!?]["”’»)]{0,2}(?:\s?\[\d{1,2}\])?$/u.test(text) &&
    !speaksToReader(text) &&
    !asksReader(text)
  );
};

// What stands in the release's own name or at its end: "About Alder", "Contact:", a list's item.
const isOwnLine = (line: string): boolean =>
  isAbout(line) ||
  (line.length < 60 && readDateLine(line) !== undefined) ||
  isEndMark(line) ||
  saidByRelease.test(line) ||
  hasAddress(line) ||
  readContactHead(line) !== undefined ||
  /^notes? (?:to|for) editors?\b/i.test(line) ||
  /^(?:[-–•*·▪]|\d{1,2}[.)])\s+\S/u.test(line) ||
  /\||\t| {3}/.test(line);

// "Current trading" right above a paragraph: a heading of the release; a story's title has more words.
const isHeading = (line: string): boolean =>
  line.length <= 60 &&
  line.split(' ').length <= 4 &&
  /^\p{Upper}[\p{Alpha}\d’' &-]*$/u.test(line) &&
  !isHead(line) &&
  !/^(?:read|learn|view|see|sign|subscribe|register|download|share|more|next|previous|play|vote|log|start|get|try|watch|show|load|close|continue|click|email|e-mail|print|comments?|facebook|twitter|linkedin)\b/i.test(
    line,
  );

const named = /\p{Upper}[\p{Alpha}\p{N}-]{3,}/gu;

// What the paragraphs above a box tell.
class News {
  readonly names = new Set<string>();
  readonly words = new Set<string>();
  isEnded = false;
  last = '';

  read(run: Run): void {
    this.last = run.lines.at(-1) ?? '';
    this.isEnded ||= run.lines.some((one) => isEndMark(one) || saidByRelease.test(one));
    if (!isTold(run)) return;
    const text = textOf(run);
    for (const name of text.match(named) ?? []) this.names.add(name.toLowerCase());
    for (const word of tellingWords(text)) this.words.add(word);
  }

  /** True where what stands below a box, whose last line is `last`, goes on with them; `isDated` below a dateline, `isList` below titles of other stories. */
  goesOn(below: readonly Run[], last: string, isDated: boolean, isList: boolean): boolean {
    // "What is new:" above the box, "- A reading room" below it
    if (this.last.endsWith(':')) return true;
    const told = below.filter(isTold).map(textOf);
    const [next] = told;
    if (next === undefined) return false;
    // Below the dateline no other story is told right under a call or a row of buttons.
    if (isDated && !isList) return true;
    if (shareIn(foldWords(last), foldWords(next)) >= size.title) return false;
    return (
      told.some((text) => namesIn(text).some((name) => this.names.has(name.toLowerCase()))) ||
      [...tellingWords(told.join(' '))].filter((word) => this.words.has(word)).length >=
        (isList ? size.shared : size.shared - 1)
    );
  }
}

const areButtons = ({ lines }: Run): boolean =>
  lines.length >= 2 && lines.length <= 6 && lines.every((one) => one.length <= 60 && isButton(one));

// The line at which a box is over, as its own or the news'.
const endsBox = (line: string, { item, linked }: BareLine): boolean =>
  isOwnLine(line) ||
  line.length > size.line ||
  (item && !linked) ||
  (/[\p{Alpha}\d][.!]$/u.test(line) &&
    line.split(' ').length >= size.sentence &&
    !speaksToReader(line) &&
    !asksReader(line));

/** The places of the lines of boxes that a portal sets amid the paragraphs of a release, "Related Articles" above titles of other stories, "READ MORE: …", a call for its letters, a share's quote, where the release goes on below them in its own words. */
export const findBoxesAmid = (bare: readonly BareLine[]): number[] => {
  const lines = bare.map(({ text }) => text);
  const found = findOffersBetween(lines);
  if (
    !lines.some((line) => isLineBox(line) || isHead(line) || isButton(line) || mayBeOfQuote(line))
  )
    return found;
  const runs = joinGoingOn(runsOf(lines));
  const dated = runs
    .slice(0, size.head)
    .findIndex((run) => (readDateline(textOf(run).slice(0, 400))?.strength ?? 0) >= 3);
  const first = dated === -1 ? runs.findIndex(isTold) : dated;
  if (first === -1) return found;
  const news = new News();
  const isOver = (run: Run): boolean =>
    isTold(run) ||
    run.lines.some((line, index) => endsBox(line, bare[run.from + index] ?? bareLine(line)));
  const endOfBox = (at: number): number | undefined => {
    let end = at;
    let count = 0;
    do {
      count += runs[end]?.lines.length ?? 0;
      end += 1;
    } while (
      end < runs.length &&
      count <= size.lines &&
      !isOver(runs[end] ?? { from: 0, lines: [] })
    );
    if (count > size.lines || end >= runs.length) return undefined;
    // The run above the paragraph may be its heading.
    const heading = runs[end - 1];
    const isHeaded =
      end - 1 > at && heading?.lines.length === 1 && isHeading(heading.lines[0] ?? '');
    return isHeaded ? end - 1 : end;
  };
  for (let at = first; at < runs.length; at += 1) {
    const run = runs[at];
    if (!run) continue;
    const [line = ''] = run.lines;
    // A line alone, or right above or below a paragraph.
    if (at > first && run.lines.length === 1 && isLineBox(line)) {
      found.push(run.from);
      continue;
    }
    const isRow = at > first && (isQuoteOfShare(run.lines) || areButtons(run));
    const opens = at > first && (isRow || (isHead(line) && !run.lines.slice(1).some(isOwnLine)));
    const to = opens ? (isRow ? at + 1 : endOfBox(at)) : undefined;
    // "Unlock the Harbour" alone above a paragraph is its heading.
    const isAlone = to === at + 1 && run.lines.length === 1;
    const isList = !isRow && !head.test(line) && headsOtherStories(line);
    const last = runs[(to ?? 0) - 1]?.lines.at(-1) ?? '';
    if (
      to === undefined ||
      isAlone ||
      !news.goesOn(runs.slice(to, to + size.asked), last, dated !== -1, isList)
    ) {
      news.read(run);
      if (news.isEnded) break;
      continue;
    }
    for (const box of runs.slice(at, to))
      for (let place = box.from; place < box.from + box.lines.length; place += 1) found.push(place);
    at = to - 1;
  }
  return found;
};
