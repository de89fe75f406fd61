import { matchesOf } from '../matches.ts';
import { reasonToLeaveOut } from './left-out.ts';
import { isProse, type Run, runsOf } from './line-runs.ts';
import { stoppedForm } from '../legal-forms.ts';

// What a site says around, below and amid a release, by its first letters; a company says some of it too, and its release is then looked through as any other.
const talk = [
  'accuracy|advert|all (?:articles|authors|editors|readers|rights reserved|stories)|appeared first|automatic',
  'blog|browser|click|column(?:ist)?\\b|cookies?\\b|copyright',
  'disclaimer|discussion forum|distributed by|download|endorse|find more|follow us',
  'government (?:website|organi[sz]ation)|java ?script|join us',
  'learn more|like us|listen\\b|load more|log(?:ged)?[- ]?(?:in|on|out)\\b',
  'mail to|mailing list|moderat(?:ed|or)|most (?:read|popular)|my (?:comment|opinion|own|personal|take|thought|two)|neither|newsletter|not constitute',
  'opinions expressed here|originally|our (?:articles|authors|editors|readers|stories)|pdf\\b|posted\\b|powered by|privacy',
  'problem with this|produced by the|provided (?:by|for) (?!the private)|provides this|read more|recipient',
  'recommended (?:for|read|stor)|register (?:for free|here|now|today)\\b|related (?:stor|news|article|link|post|content)|reprint|republish',
  'see more|share this|show more|sign(?:ed|ing)?[- ](?:up|in)\\b|sponsored (?:by|content|post)',
  'stay (?:tuned|up)|stock exchange (?:has|does)|subscri|syndicat|terms (?:of use|and conditions)',
  'the (?:articles?|authors?|editors?|posts?|story|stories)\\b|trending|unsubscri|view (?:more|original|source)|watch\\b',
  'this (?:article|content|e-?mail|entry|item|message|page|post|site|story|web ?site)\\b|you (?:may|might) also',
].join('|');
const siteTalk = new RegExp(`\\b(?:${talk})`, 'i');
const siteMarks = /[©_]|\(c\)/i;

const talksOfSite = (line: string): boolean => siteMarks.test(line) || siteTalk.test(line);

// "February 12, 2013", "Tuesday, 12 February 2013"
const day =
  /^(?:\p{Alpha}{3,9}day,? )?(?:\p{Alpha}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{Alpha}{3,9}),? (?:19|20)\d\d$/u;
const label = /^(?:(?:for )?immediate release|(?:press|news) release)$/i;
// Shorter ones may be a menu's.
const bullet = /^(?:[-–*•·]|--)\s+\S.{40,}$/;

// What parts the rows of a page, or a page's name from a headline's.
const parts = /[|·•»«›‹>→←©@]|\s[-–—:]\s|\s{2}|https?:|www\./;

// "WALTHAM, Mass.--(BUSINESS WIRE)-- Acme today"
const dateline = /^["“]?\p{Upper}.{1,160}?(?:--|[–—]|\s-\s|\/\s)/u;

const contactLabel =
  /^(?:for )?(?:(?:more|further|additional) information|(?:company |corporate |press |media |news |investors? |public )?contacts?|investors?|media|press|(?:investor|media|public) relations)\b.{0,40}$/i;
const reach = /@|\d{3}[-.\s/)]{1,2}\d{3,4}/;
const closing =
  /^(?:source\s?:.{2,60}|news provided by .{2,40}|#(?: ?#){0,4}|\*(?: ?\*){1,4}|-+ ?(?:30|end|ends) ?-+|or)$/i;
const ownEnd =
  /forward-looking|undue reliance|securities and exchange commission|\btrademarks?\b|safe harbor/i;

// "¹ American Cancer Society, Cancer Facts & Figures 2012."
const note = /^[¹²³⁴-⁹]|^\[\d\]/;

// "About Acme Optics", not "About us" or "About PR Newswire"
const aboutSomebody =
  /^About (?!.{0,40}(?:wire\b|Cision|Hugin|Newsfile|Notified|Nasdaq|Euronext))(?!(?:us|this|our|the)\b)\S+(?: \S+){0,6}$/i;

/** How many lines the head of a release may have, its subheads with it. */
const mostHeadLines = 14;
/** How many lines may name people below the news. */
const mostTailLines = 30;
/** How many lines may name a person before a number or an address. */
const mostOfPerson = 5;
/** The most runs above the news. */
const mostAbove = 8;

const isOwn = (line: string): boolean => !talksOfSite(line) && reasonToLeaveOut(line) === undefined;
const isShort = (line: string): boolean => line.length < 110 && isOwn(line);

const english = /\s(?:the|of|and|to|is|are|was|were|with|for|by)\s/;

// A short one may be a page's word to its readers.
const isSentence = (line: string): boolean =>
  (line.length >= 60 &&
    english.test(line) &&
    /^["“]?\p{Upper}[^:>|@]*\.[”"¹²³⁴-⁹]?$/u.test(line) &&
    !/press releases?\b|newswire|warranty|\b(?:you|your|our)\b/i.test(line)) ||
  (line.length >= 30 && note.test(line));

const isSentences = (run: Run): boolean => {
  const last = run.lines.at(-1) ?? '';
  return (
    /[.!?%)"”’:⁰¹²³⁴-⁹}]$/.test(last) &&
    (isProse(run)
      ? run.lines.some((line) => english.test(line))
      : run.lines.length === 1 && isSentence(last)) &&
    !run.lines.some((line) => talksOfSite(line))
  );
};

// Long words with a capital: names, and in a headline most others.
const leastNamed = 2;
const names = /(?<!\p{Alpha})\p{Upper}[\p{Alpha}\d-]{3,}/gu;

// What the news names again is its headline.
const isToldBelow = (title: string, news: string): boolean => {
  let told = 0;
  for (const name of matchesOf(title, names)) if (news.includes(name[0])) told += 1;
  return told >= leastNamed;
};

const isTitle = (run: Run, news: string): boolean => {
  const words = run.lines.join(' ');
  return (
    run.lines.length <= 3 &&
    words.length >= 30 &&
    words.length < 260 &&
    !parts.test(words) &&
    (isToldBelow(words, news) ? !talksOfSite(words) : run.lines.every(isOwn))
  );
};

const isBullet = (line: string): boolean =>
  bullet.test(line) && !line.includes('](') && !line.includes('<http');

// "lupus." ends the item of the line above it.
const areBullets = (run: Run): boolean =>
  run.lines.every(
    (line, at) =>
      (isBullet(line) || (at > 0 && /^\p{Lower}/u.test(line))) &&
      (english.test(line) ? !talksOfSite(line) : isOwn(line)),
  );

const isHead = (runs: readonly Run[], news: string): boolean => {
  let titles = 0;
  let lines = 0;
  for (const run of runs) {
    lines += run.lines.length;
    const [only = ''] = run.lines;
    if (run.lines.length === 1 && (day.test(only) || label.test(only))) continue;
    if (areBullets(run) && titles === 1) continue;
    if (!isTitle(run, news)) return false;
    titles += 1;
  }
  return titles === 1 && lines <= mostHeadLines;
};

// What names people leads to a number or an address of theirs; what does not may be a page's.
const isTail = (lines: readonly string[]): boolean => {
  let toNumber = mostOfPerson;
  for (const line of lines.toReversed()) {
    toNumber = reach.test(line) ? 0 : toNumber + 1;
    if (
      closing.test(line)
        ? reasonToLeaveOut(line) !== undefined
        : toNumber > mostOfPerson || !isShort(line)
    )
      return false;
  }
  return lines.length <= mostTailLines;
};

const isTable = (run: Run): boolean =>
  run.lines.length >= 3 && run.lines.every((line) => line.includes('\t') && isOwn(line));

const wordsAlone = new RegExp(
  String.raw`^\p{Upper}[^:;/>()[\]]*(?:[\p{Alpha}\d®™]|\b(?:${stoppedForm})\.)$`,
  'u',
);

const isHeading = (run: Run, next: Run | undefined): boolean => {
  const [line = ''] = run.lines;
  return (
    run.lines.length === 1 &&
    line.length < 70 &&
    wordsAlone.test(line) &&
    !parts.test(line) &&
    next !== undefined &&
    isProse(next) &&
    (aboutSomebody.test(line) ? !talksOfSite(line) : isShort(line))
  );
};

/** True for a text whose lines, without white space around them, show that it is a release and nothing else: one headline, the news in sentences below its dateline, its own end. Nothing that a site sets around releases need be looked for in it. */
export const isReleaseAlone = (lines: readonly string[]): boolean => {
  const runs = runsOf(lines);
  const from = runs.findIndex((run) => isProse(run) && !areBullets(run));
  const first = runs[from];
  if (!first || from === 0 || from > mostAbove || !dateline.test(first.lines[0] ?? ''))
    return false;
  const found = runs.findIndex((run, at) => at > from && contactLabel.test(run.lines[0] ?? ''));
  const to = found === -1 ? runs.length : found;
  const news = runs.slice(from, to);
  const last = news.at(-1);
  if (!last || news.length < 3) return false;
  const underAbout = news.slice(-4).some((run) => /^about \S/i.test(run.lines[0] ?? ''));
  if (found === -1 && !underAbout && !last.lines.some((line) => ownEnd.test(line))) return false;
  return (
    isHead(runs.slice(0, from), first.lines.join(' ')) &&
    (found === -1 || isTail(runs.slice(to).flatMap((run) => run.lines))) &&
    news.every(
      (run, at) =>
        isSentences(run) || areBullets(run) || isTable(run) || isHeading(run, news[at + 1]),
    )
  );
};
