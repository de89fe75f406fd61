import { isEndMark } from './headings.ts';
import { isMenuRow, isSitePhrase, isTrail, siteWordStrength } from './site-words.ts';
import { beginsRelayTalk, isRelayTalk, mayHeadRelayTalk } from './relay-talk.ts';
import { isSiteTalkBelow } from './site-talk.ts';
import { wireOfTrailer } from './wires.ts';

/** One line near the end of a page, as what stands below a release is told from the release. */
export interface TailLine {
  /** Its words. */
  readonly text: string;
  /** True where all of them lead to another page. */
  readonly linked: boolean;
  /** True where it is part of a long paragraph. */
  readonly prose: boolean;
  /** True where the page marks it as a heading. */
  readonly heading: boolean;
}

// What sites set below a release: lists of other stories.
const otherStories =
  /^(?:more (?:quotes and news|news|stories|releases|press releases|articles|headlines|from|on|in|like this)\b.{0,60}|search for related information\b.{0,80}|related news categor(?:y|ies)\b.{0,60}|organi[sz]ation profile|(?:your )?recent history|(?:related|recommended|trending|popular|latest|recent|other|most (?:read|popular|viewed|recent|shared)|top|similar|further|previous|featured)\s+(?:quotes?|articles?|news|insights?|stor(?:y|ies)|(?:press |news )?releases?|links?|content|topics?|reading|reads|posts?|headlines|tickers?|companies|stocks|videos?|announcements?|products?|information|resources?|documents?|materials?|pages?|items?|coverage)(?: (?:from|for|in|on|about|by|today|you) .{0,60}| today)?|(?:(?:more |all |other |latest )?(?:news|(?:press |news )?releases|stories|headlines|announcements) (?:from|by|via|on)|(?:more|also) (?:from|by|on)) (?:globe ?newswire|business ?wire|pr ?newswire|access ?wire|market ?wired?|cision|newsfile|cnw|(?:this|the) (?:issuer|publisher|source|author|company|organi[sz]ation))|(?:related|latest|recent|breaking|more|top|other|most (?:read|popular|recent)) (?:[\p{L}-]+ ){1,2}(?:news|stories|headlines|articles)(?: ?\(.{1,20}\))?|you (?:may|might|could|can) also (?:like|be interested in|want to read)|also (?:from this source|of interest|on .{3,40}|in the news)|read (?:next|more about|also)\b.{0,60}|up next|next up|what to read next|keep reading|most read|most popular|recommended(?: (?:for you|reading))?|trending(?: now)?|explore(?: more)?|you just read|in other news|don[’']t miss|editor[’']?s[’']? picks?|sponsored (?:content|links)|promoted(?: stories)?|from (?:around )?the web)\s*:?$/iu;
const otherStoriesAbroad =
  /^(?:weitere info(?:s|rmationen)? zu dieser (?:presse|medien)?-?(?:meldung|mitteilung)|weitere (?:(?:presse)?meldungen|pressemitteilungen|medienmitteilungen|nachrichten|news|artikel|themen|beiträge)(?: .{0,50})?|mehr (?:nachrichten|meldungen|news) (?:zu|zur|zum|von|über)\b.{0,60}|(?:ähnliche|verwandte) (?:artikel|beiträge|meldungen|themen|nachrichten)|das könnte (?:sie|dich) auch interessieren|mehr zum thema|meistgelesen|neueste (?:meldungen|nachrichten|artikel|beiträge)|(?:à lire (?:aussi|également)|lire aussi|sur le même (?:sujet|thème)|articles? (?:connexes?|liés|similaires|associés)|autres (?:actualités|communiqués|articles|nouvelles)(?: .{0,40})?|derni(?:ers|ères) (?:actualités|communiqués|articles|nouvelles)|vous (?:aimerez|pourriez) aussi .{0,30}|les plus lus)|(?:noticias|artículos|notas) relacionad[oa]s|otras noticias|más noticias|te puede interesar|también te puede interesar|últimas noticias|(?:notícias|artigos) relacionad[oa]s|leia também|(?:altre|ultime) (?:notizie|news)|articoli correlati|potrebbe interessarti(?: anche)?|relatera(?:de|t) ?(?:nyheter|artiklar|innehåll)?|läs (?:också|även|mer|vidare)|fler (?:nyheter|pressmeddelanden)|senaste (?:nyheter|nytt|pressmeddelanden)|relater(?:te|ede) (?:saker|artikler|nyheter|nyheder)|les også|læs også|flere (?:nyheter|nyheder|pressemeddelelser|pressemeldinger)|(?:seneste|siste) (?:nyt|nytt|nyheder|nyheter)|lue myös|lees ook|gerelateerd(?:e (?:artikelen|berichten))?|meer nieuws|laatste nieuws)\s*:?$/i;
// "Sign up for our newsletter", "Leave a Reply", "3 Comments"
const askReader =
  /^(?:subscribe to\b.{0,60}\b(?:rss|feeds?)\b.{0,60}|(?:receive|get) (?:the|our)\b.{0,40}\bnewsletters?|(?:receive|get) (?:instant |free |e-?mail |daily |weekly ){1,2}(?:notifications?|alerts|updates|news)\b.{0,160}|(?:get|receive|have) (?:the |our |all |company |latest |future )*(?:press |news |stock exchange )?(?:news|releases?|announcements?|alerts?|reports?|updates?) (?:delivered |sent |directly |straight )*(?:by|via|in|to|as)(?: your| an?)? (?:e-?mails?|inbox|mailbox|rss|sms|text(?: message)?)|(?:please )?(?:consider|don[’']t forget to|be sure to|why not|remember to) (?:join|subscrib|becom|sign|support|donat|follow)\w*\b.{0,60}|(?:happy|good|profitable) (?:investing|trading|reading),?|to your (?:wealth|success|profits),?|until next time,?|(?:sign up|subscribe|join|register|opt in)\b.{0,60}\b(?:newsletters?|rss|feeds?|e-?mails?|updates?|alerts?|mailing list|inbox|briefing|digest)|(?:get|receive)\b.{0,40}\b(?:in|to|by|via) your (?:inbox|mailbox|e-?mail)|(?:stay|keep) (?:informed|connected|in touch|up to date|updated)\b.{0,40}|join our (?:mailing list|newsletter|community)\b.{0,40}|never miss (?:a|an)\b.{0,50}|newsletter(?: sign-?up)?|(?:leave|post|add|write|submit|enter) (?:a |your |the first )?(?:reply|comment|response|review)s?|cancel reply|post a comment|\d{1,4} (?:comments?|responses?|replies)(?: (?:to|on) .{0,160})?|(?:no|0) comments?(?: yet)?|comments are closed|(?:view|show|hide) comments|before you go\b.{0,3}|was this (?:page|article|information|content) (?:helpful|useful)|how can we help|get in touch with us today|need help|(?:bleiben sie|immer) (?:informiert|auf dem laufenden)|newsletter (?:abonnieren|bestellen)|(?:abonnez-vous|inscrivez-vous)\b.{0,60}|suscr[ií]b(?:e|a)[st]e\b.{0,60}|prenumerera\b.{0,60}|tilmeld (?:dig|nyhedsbrev)\b.{0,60}|iscriviti\b.{0,60})\s*[:?!.…]*$/i;

// What a seller asks of those who have read to the end: "Ready to see it in action?" above "Book a demo".
const offer =
  /^(?:(?:are you )?(?:ready|looking|interested|curious|want|need help|thinking)\b.{0,70}\?|(?:see|try|discover|experience)\b.{0,50}\b(?:in action|for yourself|for free)[.!?]?|(?:book|request|schedule|get|start|try|watch|see) (?:(?:a|an|your|my|our|the) )?(?:(?:free|live|personal(?:i[sz]ed)?|guided|quick|product) )*(?:demo|walk-?through|trial|consultation|tour|quote|strategy call)\b.{0,30}|get started(?: (?:today|now|for free|free))?[.!]?|(?:talk|speak) to (?:sales|an expert|our team|us)\b.{0,20}|let[’']s talk[.!]?)$/i;

// The name of a list of catchwords that lead elsewhere.
const tagLabel =
  /^(?:tags?|topics?|categor(?:y|ies)|filed under|posted in|related topics|more about|schlagw[oö]rter|themen|mots[- ]clés|etiquetas|ämnen|emner)\s*:?$/i;
// The label under which a wire prints a release's branches.
const catchwordLabel =
  /^(?:industry|industries|keywords?|subjects?|references?|sources?|literature|citations?|publications?|attachments?|footnotes?|notes)\s*:?$/i;
// What a mail's sender sets below it.
const mailFoot =
  /^(?:our mailing address is|you (?:are receiving|received) this (?:e-?mail|message|newsletter)|want to change how you receive|this e-?mail was sent to)\b/i;

const ofRelease =
  /\bforward-looking\b|^about\b|^über\b|^à propos\b|^(?:for )?(?:(?:further|more|additional) information|investors?|media|press)?\s*(?:contacts?|kontakte?|inquiries|enquiries|queries)\b|^source\b|^quelle\b|^(?:note to )?editors?\s?[:–-]|^(?:#\s?#\s?#|-\s?(?:30|0|ends?)\s?-|\*\s?\*\s?\*)$|\S@\S|\[at\]|\(at\)|^\[?\d{1,2}[\].]\s|^(?:\*(?=\p{Lu})|[†‡§¹²³⁴-⁹]\s?\p{Lu})|\b(?:tel|phone|telephone|mobile|fax|t|m|p)[.:]*\s*[+(]?\d|[+(]\d[\d\s().-]{8,}\d|\b\d{3}[-. )]+\d{3}[-. ]\d{4}\b|^(?:photo|image|video|logo|note|notes? to editors?|notes|table|isin|wkn|lei|ticker|keywords?|caption|footnotes?|attachments?|anhang|anlagen?)\b.{0,12}[:–-]|https?:\/\//iu;

/** True for the heading of a list of other stories, which ends the release where nothing of it follows. */
export const headsOtherStories = (line: string): boolean =>
  otherStories.test(line) || otherStoriesAbroad.test(line);

/** True for words with which a site asks its readers for something: an address for its newsletter, a comment. */
export const asksReader = (line: string): boolean => line.length <= 200 && askReader.test(line);

/** True for the beginning of what a mail's sender sets below it. */
export const beginsMailFoot = (line: string): boolean => mailFoot.test(line);

const isOfRelease = ({ text, prose }: TailLine): boolean => {
  if (isSiteTalkBelow(text) || isMenuRow(text)) return false;
  return (
    text.length >= 200 ||
    prose ||
    (ofRelease.test(text) && !headsOtherStories(text) && !asksReader(text)) ||
    catchwordLabel.test(text) ||
    wireOfTrailer(text) !== undefined
  );
};

// "More on the laboratory" may head a part of the release: titles of stories end without a full stop.
const headsStories = (lines: readonly TailLine[], at: number): boolean => {
  const text = lines[at]?.text ?? '';
  if (asksReader(text) || mailFoot.test(text)) return true;
  // A release may end with a question too, but tells more below it.
  if (offer.test(text))
    return lines.slice(at + 1, at + 12).every((line) => !line.prose && line.text.length < 140);
  if (!headsOtherStories(text)) return false;
  if (!/^more (?:on|in|about)\b/i.test(text)) return true;
  const next = lines[at + 1];
  return next !== undefined && (next.linked || /[^.!?:”"]$/.test(next.text));
};

const isCertainlyOfRelease = (line: TailLine): boolean =>
  ofRelease.test(line.text) &&
  // "About Us" is a page of the site.
  (siteWordStrength(line.text) === 0 || /contact/i.test(line.text)) &&
  !isSiteTalkBelow(line.text) &&
  !headsOtherStories(line.text) &&
  !asksReader(line.text);

/** The place from which on a release's site speaks, by a list of other stories that may tell much of each; the end where there is none. */
const startOfStories = (lines: readonly TailLine[]): number => {
  const last = lines.findLastIndex(isCertainlyOfRelease);
  if (last < lines.length * 0.2) return lines.length;
  for (let at = last + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || headsStories(lines, at)) return at;
    if (line.prose || line.text.length >= 200) break;
  }
  return lines.length;
};

const leadsElsewhere = ({ text, linked }: TailLine): boolean =>
  linked && !/\.(?:pdf|docx?|xlsx?|zip|jpe?g|png)\b|^(?:view|download|attachment)/i.test(text);

// What a relay says below the release, its heading with it, whatever its length.
const findRelayTalk = (lines: readonly TailLine[], found: Set<number>): void => {
  let whole = false;
  for (let at = Math.floor(lines.length * 0.3); at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const talks = isRelayTalk(line.text);
    if (!talks && !(whole && !isCertainlyOfRelease(line))) continue;
    found.add(at);
    if (!talks) continue;
    whole ||= beginsRelayTalk(line.text);
    for (let above = at - 1; mayHeadRelayTalk(lines[above]?.text ?? ''); above -= 1)
      found.add(above);
  }
};

// "Posted by Jane Doe, July 25, 2006"
const postedBy =
  /^(?:posted|written|published|reported|article|story|submitted) by:?\s+(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3})(?=\s*(?:$|[,|·–-]|on\b|at\b))/iu;

/** The place of the box in which a host presents the author of the copy, "About the author" or by the name that posted it; the end where there is none. */
const startOfAuthor = (lines: readonly TailLine[], above: readonly string[]): number => {
  const authors = new Set(
    [...above, ...lines.map(({ text }) => text)].flatMap((text) =>
      text.length < 160 ? (postedBy.exec(text)?.[1] ?? []) : [],
    ),
  );
  const at = lines.findIndex(({ text }, place) => {
    const named = /^about\s+(.{3,50}?)\s*:?$/i.exec(text)?.[1];
    const author = named !== undefined && (/^the authors?$/i.test(named) || authors.has(named));
    return author && place > lines.length * 0.3;
  });
  const free = at !== -1 && !lines.slice(at + 1).some(isCertainlyOfRelease);
  return free ? at : lines.length;
};

// The last line of a page.
const ownCopyright = /^(?:copyright\b|©|\(c\)).{0,80}\ball rights reserved\b.{0,3}$/i;

// What certainly ends a release: its end mark, its source, the copyright of its wire.
const endsRelease = (text: string): boolean =>
  isEndMark(text) ||
  /^source:?\s+\p{L}/iu.test(text) ||
  /^view (?:the )?(?:source|original) version\b/i.test(text) ||
  (/^(?:copyright|©|\(c\))/i.test(text) &&
    (text.length < 160 || wireOfTrailer(text) !== undefined));

// What a release may still say below its end.
const saidBelowEnd =
  /\bforward[- ]looking\b|^(?:source|quelle)\b|^(?:[\p{L}&]+\s){0,4}(?:contacts?|inquiries|enquiries|kontakte?)\s*(?::|$)|\S@\S|\b\d{3}[-. )]+\d{3}[-. ]\d{4}\b|\b(?:dateline|safe harbou?r)\b|^notes?\b/iu;

/** The place from which on other stories stand below the end of a release, whatever is told of each; the end where there are none. */
const startBelowEnd = (lines: readonly TailLine[]): number => {
  const ends = lines.findIndex(({ text }, at) => at > lines.length * 0.2 && endsRelease(text));
  if (ends === -1) return lines.length;
  const last = lines.findLastIndex(({ text }) => saidBelowEnd.test(text));
  const at = lines.findIndex(
    (line, place) =>
      place > ends && !line.prose && (headsOtherStories(line.text) || asksReader(line.text)),
  );
  return at === -1 || at < last ? lines.length : at;
};

/** The lines below a release that are its site's, by their places: lists of other stories, forms, menus, links that lead elsewhere; `above` are lines that were left out before. */
export const findSiteTail = (
  lines: readonly TailLine[],
  above: readonly string[] = [],
): ReadonlySet<number> => {
  const found = new Set<number>();
  findRelayTalk(lines, found);
  for (let at = startOfAuthor(lines, above); at < lines.length; at += 1) found.add(at);
  let end = lines.length;
  while (end > lines.length * 0.3) {
    const line = lines[end - 1];
    if (!line || (isOfRelease(line) && !found.has(end - 1))) break;
    end -= 1;
  }
  end = Math.min(end, startOfStories(lines), startBelowEnd(lines));
  let whole = false;
  let catchwords = catchwordLabel.test(lines[end - 1]?.text ?? '');
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    catchwords &&= line.linked;
    if (catchwords) continue;
    whole ||= headsStories(lines, at);
    const below = lines.slice(at + 1, at + 4);
    const headsLinks =
      line.heading && below.length > 0 && below.every((other) => leadsElsewhere(other));
    const amongLinks =
      leadsElsewhere(line) &&
      [lines[at - 1], lines[at + 1]].some((other) => other !== undefined && leadsElsewhere(other));
    if (
      whole ||
      headsLinks ||
      amongLinks ||
      tagLabel.test(line.text) ||
      isMenuRow(line.text) ||
      isTrail(line.text) ||
      isSitePhrase(line.text) ||
      isSiteTalkBelow(line.text) ||
      // A host's copyright stands below what it says of itself.
      (found.has(at - 1) && /^(?:copyright\b|©|\(c\))/i.test(line.text)) ||
      (at === lines.length - 1 && ownCopyright.test(line.text)) ||
      (line.linked && siteWordStrength(line.text) > 0)
    )
      found.add(at);
  }
  return found;
};
