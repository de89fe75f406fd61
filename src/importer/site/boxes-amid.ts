import { isAbout } from '../body/heading-words.ts';
import { isEndMark } from '../body/end-mark.ts';
import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { readDateline } from '../dateline/dateline.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { foldWords, shareIn } from '../head/folded-words.ts';
import { reasonToLeaveOut } from './left-out.ts';
import { type Run, runsOf } from './line-runs.ts';
import { findOffersBetween } from './offers-between.ts';
import { namesIn } from './page-news.ts';
import { siteWordStrength } from './site-words.ts';
import type { BareLine } from './bare-line.ts';
import { asksReader, headsOtherStories } from './stories.ts';
import { saidByRelease } from './tail-weight.ts';
import { speaksToReader } from './to-reader.ts';

/** How long a paragraph of the news is at least, and a line of a box at most, in characters; how many lines a box has at most, how many of the paragraphs below it are asked whose they are, how many words of at least how many letters they share with the news above, and how much of a title's words the paragraph below it says at least. */
const size = {
  told: 80,
  line: 200,
  lines: 12,
  asked: 3,
  shared: 3,
  letters: 4,
  title: 0.5,
  sentence: 7,
} as const;

// "Featured Jobs", "Listen to this article", "Gallery (3)": what a portal sets amid a copy, beside lists of stories and calls for its letters.
const head =
  /^(?:featured (?:jobs?|employers?|video|webinar|product|company)|sponsored(?: (?:content|post|video|link|links|story))?|promoted(?: content)?|partner content|paid (?:content|post)|listen to (?:this|the) (?:article|story|release)|video player is loading\.?|(?:photo |image |picture )?gallery(?: \(\d{1,3}\))?|(?:photos|images|videos) \(\d{1,3}\)|join the (?:conversation|discussion)|download (?:our|the) (?:free )?app|get (?:the|our) (?:free |daily |weekly )*(?:newsletter|app)|premium|trending(?: now)?|also on [\p{L}\d. ]{3,30}|breaking news alerts?|unlock .{3,60}|popular (?:now|today|stories)|in case you missed it|you may have missed|share this (?:article|story|post|page|release|news)|(?:print|e-?mail|save|share) (?:this )?(?:article|story))$/iu;

// "Further links:" may as well be the release's own.
const ofOwn =
  /^(?:further|more|related|useful|other|additional) (?:links?|information|documents?|materials?|resources?)\b/i;

// "READ MORE: Alder Names a Treasurer", "Lesen Sie auch: Aktien im Plus": a title of another story behind its label.
const labelledTitle =
  /^(?:read more|read also|also read|read next|up next|related(?: (?:story|article|news|reading|coverage|link))?|recommended(?: reading)?|don[’']t miss(?: out)?|must read|more on this(?: story)?|MORE|lesen sie auch|auch interessant|mehr zum thema|lire aussi|à lire (?:aussi|également)|lea también|lee también|leggi anche|leia também|lees ook|läs också|läs även|les også|læs også|lue myös)\s?:\s?[“"]?\p{Lu}[^:]{10,150}$/iu;
// "Image: Shutterstock", "Photo credit: Getty Images": a picture that a portal has bought.
const stockPicture =
  /^(?:image|photo|picture|illustration)s?(?: (?:credit|source|courtesy(?: of)?|by))?\s?:\s?(?:[\p{L}\d ]{2,30}[/|] ?)?(?:shutterstock|getty ?images|getty|istock(?:photo)?|adobe ?stock|pixabay|unsplash|pexels|depositphotos|dreamstime|alamy|fotolia|123rf)(?:[/|.] ?.{0,40})?$/iu;
// "Receive News & Ratings Via Email - Enter your email address below to receive …", "Get real-time alerts on ALDR. Create a free account", "SPONSORED MESSAGE: Meet us at booth 12."
const offer =
  /^(?:receive|get|sign up|subscribe|register|join|enter|create)\b.{0,120}\b(?:e-?mail address|free account|newsletters?|inbox|ratings via e-?mail|price alerts?|real-time alerts|instant alerts)\b.{0,120}$|^(?:sponsored message|advertisement|promoted|sponsor(?:ed)?|ad|anzeige|werbung|publicité|publicidad|annonce|annons)\s?[:|]\s?\p{Lu}.{10,160}$|^don[’']t miss (?:out|a (?:story|beat|thing))\b.{0,100}$|^this (?:article|story|post) is part of .{5,100}$|^view (?:photos?|images?|gallery|slideshow|comments)(?: \(\d{1,3}\))?$/iu;

// "ALDR" above "8.92" and "+0.21 (+2.41%)"
const symbol = /^(?:[A-Z]{2,6}:\s?)?[A-Z]{2,5}$/;
const price = /^[$€£]?\d{1,5}\.\d{2,4}$/;
const change = /^[▲▼+−–-]\s?\d{1,4}\.\d{1,4}\s?\(?[+−–-]?\d{1,3}(?:\.\d{1,2})?\s?%\)?$/;

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
  (reasonToLeaveOut(line) === 'site furniture' && !line.includes('=')) ||
  siteWordStrength(line) === 2 ||
  asksReader(line);

const textOf = (run: Run): string => run.lines.join(' ');

const isTold = (run: Run): boolean => {
  const text = textOf(run);
  return (
    text.length >= size.told &&
    /^["“'‘«„(\d\p{Lu}]/u.test(text) &&
    /[\p{Ll}\d)%®™][.!?]["”’»)]{0,2}(?:\s?\[\d{1,2}\])?$/u.test(text) &&
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
  /^\p{Lu}[\p{L}\d’' &-]*$/u.test(line) &&
  !isHead(line) &&
  !/^(?:read|learn|view|see|sign|subscribe|register|download|share|more|next|previous|play|vote|log|start|get|try|watch|show|load|close|continue|click|email|e-mail|print|comments?|facebook|twitter|linkedin)\b/i.test(
    line,
  );

const common =
  /^(?:that|with|this|from|have|been|will|they|them|their|there|these|those|which|were|more|most|than|said|says|also|about|would|could|should|other|after|before|into|over|such|each|when|where|while|year|years|month|months|week|weeks|company|companies|today|news|first|second|million|billion|percent|some|many|only|well|make|made|take|time|people|world|market|business|including|between|through|during|under|both|your|ours|what|just|very)$/;
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    foldWords(text)
      .split(' ')
      .filter((word) => word.length >= size.letters && !common.test(word)),
  );
const named = /\p{Lu}[\p{L}\p{N}-]{3,}/gu;

/** The places of the lines of boxes that a portal sets amid the paragraphs of a release, "Related Articles" above titles of other stories, "READ MORE: …", a call for its letters, a share's quote, where the release goes on below them in its own words. */
export const findBoxesAmid = (bare: readonly BareLine[]): number[] => {
  const lines = bare.map(({ text }) => text);
  const found: number[] = [];
  found.push(...findOffersBetween(lines));
  if (!lines.some((line) => isLineBox(line) || isHead(line) || isButton(line) || price.test(line)))
    return found;
  const runs = runsOf(lines);
  const dated = runs.findIndex(
    (run) =>
      run.lines[0] !== undefined && (readDateline(textOf(run).slice(0, 400))?.strength ?? 0) >= 3,
  );
  const first = dated === -1 ? runs.findIndex(isTold) : dated;
  if (first === -1) return found;
  const goesOn = (
    above: readonly Run[],
    below: readonly Run[],
    last: string,
    isList: boolean,
  ): boolean => {
    // "What is new:" above the box, "- A reading room" below it
    if (above.at(-1)?.lines.at(-1)?.endsWith(':') === true) return true;
    const told = below.slice(0, size.asked).filter(isTold).map(textOf);
    const [next] = told;
    if (next === undefined) return false;
    // Below the dateline no other story is told right under a call or a row of buttons.
    if (dated !== -1 && !isList) return true;
    if (shareIn(foldWords(last), foldWords(next)) >= size.title) return false;
    const news = above.filter(isTold).map(textOf).join(' ');
    const names = new Set(news.match(named) ?? []);
    const words = wordsOf(news);
    return (
      told.some((text) => namesIn(text).some((name) => names.has(name))) ||
      [...wordsOf(told.join(' '))].filter((word) => words.has(word)).length >=
        (isList ? size.shared : size.shared - 1)
    );
  };
  for (let at = first + 1; at < runs.length; at += 1) {
    const run = runs[at];
    if (!run) continue;
    const [line = ''] = run.lines;
    const above = runs.slice(first, at);
    if (
      above.some(({ lines: own }) => own.some((one) => isEndMark(one) || saidByRelease.test(one)))
    )
      return found;
    // A line alone, or right above or below a paragraph.
    if (run.lines.length === 1 && isLineBox(line)) {
      found.push(run.from);
      continue;
    }
    const isButtons =
      run.lines.length >= 2 &&
      run.lines.length <= 6 &&
      run.lines.every((one) => one.length <= 60 && isButton(one));
    const isQuote =
      run.lines.length <= 4 &&
      run.lines.some((one) => price.test(one)) &&
      run.lines.some((one) => change.test(one)) &&
      run.lines.every((one) => symbol.test(one) || price.test(one) || change.test(one));
    if (!isHead(line) && !isQuote && !isButtons) continue;
    let end = at;
    let count = 0;
    const isOver = (next: Run): boolean =>
      isTold(next) ||
      next.lines.some(
        (one, index) =>
          isOwnLine(one) ||
          one.length > size.line ||
          (/[\p{Ll}\d][.!]$/u.test(one) &&
            one.split(' ').length >= size.sentence &&
            !speaksToReader(one) &&
            !asksReader(one)) ||
          (bare[next.from + index]?.item === true && bare[next.from + index]?.linked !== true),
      );
    const goesFar = !isButtons && !isQuote;
    while (end < runs.length && count <= size.lines) {
      const next = runs[end];
      if (!next || (end > at && (!goesFar || isOver(next)))) break;
      count += next.lines.length;
      end += 1;
    }
    // The run above the paragraph may be its heading.
    const heading = runs[end - 1];
    const isHeaded =
      end - 1 > at &&
      heading?.lines.length === 1 &&
      isHeading(heading.lines[0] ?? '') &&
      runs[end] !== undefined;
    const to = isHeaded ? end - 1 : end;
    if (count > size.lines || to >= runs.length || run.lines.slice(1).some(isOwnLine)) continue;
    // "Unlock the Harbour" alone above a paragraph is its heading.
    const isAlone = to - 1 === at && run.lines.length === 1;
    if (isAlone) continue;
    const last = runs[to - 1]?.lines.at(-1) ?? '';
    const isList = !isButtons && !isQuote && !head.test(line) && headsOtherStories(line);
    if (!goesOn(above, runs.slice(to), last, isList)) continue;
    for (const box of runs.slice(at, to))
      for (let place = box.from; place < box.from + box.lines.length; place += 1) found.push(place);
    at = to - 1;
  }
  return found;
};
