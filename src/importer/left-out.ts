/** A line of the source that is no part of the release and was left out. */
export interface LeftOut {
  /** Line of the source, from 1. */
  readonly line: number;
  /** Its words, shortened. */
  readonly text: string;
  /** Why it was left out. */
  readonly reason: 'page furniture' | 'site furniture' | 'stock quote' | 'hidden' | 'script';
}

const pageFurniture =
  /^(?:<\/?(?:document|type|sequence|filename|description|text|page|caption|s|c)>.{0,80}|[-–—\s(*]*more[-–—\s)*]*|[-–—\s]*page\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?[-–—\s]*|[-–—]\s*(?!0|30)\d{1,3}\s*[-–—]|<page>|\d{1,2}\s*\/\s*\d{1,2}|\(?continued\)?)$/i;
const siteFurniture =
  /^(?:share(?: this)?(?: (?:page|article|release|story))?:?|print(?: (?:this )?(?:page|article|release))?|e-?mail(?: (?:this|page|article|alerts?))?|tweet|facebook|twitter|linked ?in|pin(?:terest)?|whats ?app|reddit|copy link|pdf(?: version)?|download(?: (?:this|as|the))?(?: press release)?(?: \(?pdf\)?)?|view (?:pdf|printer[- ]friendly version)|printer[- ]friendly(?: version)?|rss(?: feed)?s?|[<«‹]*\s*(?:return|back)(?: to (?:the )?(?:[\w&]+ ){0,3}(?:top|home|news|newsroom|releases?|results?|list(?:ing)?s?|overview|archives?|page|press|media|cent(?:er|re)|room|index|search))?|«? ?previous(?: release)?|next(?: release)? ?»?|skip to (?:main )?content|return to (?:news|list|top)|read more|subscribe(?: (?:now|to .{1,40}))?|follow us(?: on .{1,30})?|follow|menu|search|log ?in|sign (?:in|up)|home|advertisement|accept(?: all)? cookies|share on (?:facebook|twitter|linkedin|x)(?: \(.{1,40}\))?|close|toggle navigation|add to favou?rites|related links|multimedia|save(?: for later)?|listen(?: to this article)?|(?:(?:press|news|media) releases? )?\d+ mins?(?:utes?)?(?: read)?|download (?:\S+ ){0,5}(?:press )?(?:release|pdf|here|now)(?: ?\(?pdf(?: format)?.{0,30})?|pdf (?:format|version)(?: \(.{0,30}\))?|(?:rss )?(?:news )?feeds?|(?:view|see|show|read) all(?: (?:news|(?:press |news )?releases|stories|articles|updates))?|e-?mail alerts?|request information(?: kit)?|(?:url source|published time|markdown content|number of pages) ?:.{0,140}|release versions?|(?:press|news) release details?)$/i;
const shareWord =
  '(?:(?:share|follow|like|post)(?: (?:this|it))? (?:on|via|by|us on) [A-Za-z]{1,9}|e-?mail|facebook|twitter|x|linked ?in|share ?this|share|print|tweet|pin(?:terest| it)?|whats ?app|reddit|google ?(?:\\+|plus)|rss|copy link|digg|del\\.icio\\.us|stumble ?upon|tumblr|pdf|telegram|messenger|save|add ?this|bookmark|text size|font size)';
// "E-mail Facebook Twitter ShareThis", "Print | Email | Share"
const shareRow = new RegExp(`^(?:${shareWord}(?:[\\s|,·•/+-]+|$)){2,}$`, 'i');
const postedBy = /^posted (?:by|on|at|in)\b.{2,60}\b(?:19|20)\d\d\b.{0,20}$/i;
const siteTalk =
  /^(?:you are visitor (?:number|no)|best viewed (?:with|in|at|using)|send (?:your )?(?:comments|questions|mail|feedback|e-?mail)\b.{0,60}\b(?:site|page|webmaster)|this (?:page|site) (?:was |is )?(?:last )?(?:updated|maintained|designed|hosted|modified)|(?:page )?last (?:updated|modified)\b|webmaster\s*:|(?:powered|hosted|site|web ?design) by\b|.{0,60}\bis not responsible for the content (?:above|of)\b|.{0,120}\b(?:sole use of the intended recipient|intended only for the (?:use of the )?(?:person|individual|addressee|recipient))|please consider the environment\b|(?:confidentiality notice|this e-?mail (?:message )?(?:and any|is confidential|may contain))\b|to unsubscribe\b|you (?:are receiving|received) this (?:e-?mail|message)\b|(?:data|quotes?) as of .{0,40}\bdelay)/i;
const pageHead = /^.{3,80}\s[–—|-]\s*page \d{1,3}(?: of \d{1,3})?$/i;
const cookieTalk =
  /\b(?:we|this (?:web ?)?site) uses? cookies\b|\bcookie (?:policy|settings|preferences)\b/i;
const stockQuote =
  /^(?:\(?(?:nasdaq|nyse|otc\w*|tsx)?\s*:?\s*[A-Z]{1,6}\)?\s+)?(?:[$€£]\s?)?\d{1,5}\.\d{1,4}\s+[▲▼+\-−]?\s?\d{1,5}\.\d{1,4}\s*\(?\s*[+\-−]?\d{1,4}(?:\.\d{1,4})?\s?%\s*\)?(?:\s.{0,60})?$|^[A-Z]{1,6}\s+(?:[$€£]\s?)?\d{1,5}\.\d{2}\s+\(?[+\-−]\d{1,4}(?:\.\d{1,4})?\s?%\)?$|^(?:stock )?quotes? delayed\b.{0,80}$/i;

const menuWord =
  /^(?:contact(?: us)?|about(?: us)?|news(?:room)?|careers|privacy(?: policy)?|terms(?: of use)?|legal|site ?map|investors?|media|products|solutions|support|press releases?|all rights reserved)$/i;

const navigation =
  '(?:home|markets?|news(?:room)?|watch ?lists?|sign (?:in|up)|log ?(?:in|out)|register|portfolio|quotes|careers|contact(?: us)?|about(?: us)?|investors?(?: relations)?|media|products?|services|solutions|support|search|menu|subscribe|my account|blog|events|resources|company|privacy|terms|help|sitemap|press(?: room| releases?)?|pipeline|science|technology|videos?|podcasts?|english|deutsch|français|login)';
const menuRow = new RegExp(
  `^(?=.*\\b(?:home|markets?|watch|sign|log|register|search|menu|careers|quotes|portfolio|subscribe|help|sitemap|newsroom|blog))(?:${navigation}(?:[\\s|,·•/>›»]+|$)){4,}$`,
  'i',
);
// What sites set below a release: lists of other stories.
const otherStories =
  /^(?:more (?:news|stories|releases|press releases|articles|headlines|from|on|in)\b.{0,60}|(?:related|recommended|trending|popular|latest|recent|other|most (?:read|popular|viewed|recent)|top|similar|further|previous|featured)\s+(?:quotes?|articles?|news|stor(?:y|ies)|(?:press |news )?releases?|links?|content|topics?|reading|posts?|headlines|tickers?|companies|stocks|videos?)(?: (?:from|for|in|on|about|by|today|you) .{0,60}| today)?|you (?:may|might) also (?:like|be interested in)|also (?:from this source|of interest)|read next|up next|what to read next|most read|most popular|recommended(?: for you)?|trending(?: now)?|explore(?: more)?|you just read)\s*:?$/i;

/** True for the heading of a list of other stories, which ends the release where nothing of it follows. */
export const headsOtherStories = (line: string): boolean => otherStories.test(line);

const ofRelease =
  /\bforward-looking\b|^about\b|^(?:for )?(?:investors?|media|press)?\s*contacts?\b|^source\b|^#\s?#\s?#$|@|^\[?\d{1,2}[\].]\s/i;

/** True for a text that no list of other stories holds: one of the release's own, or long. */
export const endsOtherStories = (line: string): boolean =>
  line.length >= 200 || ofRelease.test(line);

/** True for a word of a site's menu, which is furniture only beside other furniture. */
export const isMenuWord = (line: string): boolean => menuWord.test(line);

/** True for what a site says of itself: a visitors' counter, a browser's name, who hosts it. */
export const isSiteTalk = (line: string): boolean => line.length <= 400 && siteTalk.test(line);

/** Why a line of a text dump is no part of the release, or `undefined` where it is one. */
export const reasonToLeaveOut = (line: string): LeftOut['reason'] | undefined => {
  if (line.length > 400) return undefined;
  if (isSiteTalk(line)) return 'site furniture';
  if (line.length > 160) return undefined;
  if (pageHead.test(line)) return 'page furniture';
  if (pageFurniture.test(line)) return 'page furniture';
  if (
    siteFurniture.test(line) ||
    shareRow.test(line) ||
    menuRow.test(line) ||
    postedBy.test(line) ||
    (cookieTalk.test(line) && line.length < 160)
  )
    return 'site furniture';
  if (/\d\.\d/.test(line) || /quotes? delayed/i.test(line)) {
    if (stockQuote.test(line)) return 'stock quote';
  }
  return undefined;
};

/** A record of a left-out stretch, its text shortened. */
export const toLeftOut = (line: number, text: string, reason: LeftOut['reason']): LeftOut => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return { line, text: plain.length > 160 ? `${plain.slice(0, 159)}…` : plain, reason };
};
