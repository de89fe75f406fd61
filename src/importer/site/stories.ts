import { eitherOf } from '../matches.ts';
import { isNeighbour } from './blog-feet.ts';
import { headsRecord } from './records.ts';
import { remembered } from '../remembered.ts';
import { wireAsSender } from './platform-lines.ts';
import { headsPortalBox } from './portal-offers.ts';
import { headsStoriesAbroad } from './stories-abroad.ts';

// "Read more news", "Keep reading", "Explore": calls to read on.
const readOn =
  /(?:check out|see|read|browse|view|explore|visit) (?:all )?(?:some of |more of )?our (?:other |latest |most |recent |current |more |top |newest ){1,3}(?:stories|articles|news|posts|headlines|press releases)\b(?:,.{0,40})?|more (?:pages|articles|stories|posts|images|channels|topics) to (?:explore|discover|read|browse|see|view)|(?:(?:read|see|view|browse|find|all) )?more (?:quotes and news|news|stories|releases|press releases|articles|headlines|RNS|announcements|regulatory news|from|on|in|like this)\b.{0,60}|search for related information\b.{0,80}|(?:view|see|show|browse) (?:all |more )?related (?:news|stories|articles|releases|headlines)|(?:view|see|show|browse) all rss (?:news ?)?feeds|read (?:next|more (?:about|on|from|in)|also)\b(?:.{0,59}[^.])?|[A-Z.]{1,6} (?:rankings|latest news|stock data|stock news)|what to read next|keep reading|explore(?: more)?|all news about \S.{1,50}/i;
// "Related articles", "Latest press releases from this week", "Top images".
const relatedThings =
  /(?:latest|current) issue|similar (?:[^\s.,;:()]+ ){1,6}publications|(?:latest|trending|popular|top|random|featured|most viewed) (?:images?|pictures?|photos?|galleries|channels?|tags)|related news (?:press|categor(?:y|ies)\b.{0,60})|(?:related|recommended|suggested|trending|popular|latest|recent|other|most (?:read|popular|viewed|recent|shared)|top|similar|further|previous|featured)\s+(?:quotes?|articles?|news|insights?|stor(?:y|ies)|(?:press |news )?releases?|links?|content|topics?|reading|reads|posts?|headlines|tickers?|companies|stocks|videos?|announcements?|products?|information|resources?|documents?|materials?|pages?|items?|coverage|jobs|vacancies)(?: (?:from|for|in|on|about|by|today|you) .{0,60}| today| (?:this|last) (?:week|month|year))?|(?:related|latest|recent|breaking|more|top|other|most (?:read|popular|recent)) (?:[^\s\d.,;:()]+ ){1,2}(?:news|stories|headlines|articles)(?: ?\(.{1,20}\))?|today['’]s (?:top |other |latest )?(?:headlines|news|stories)|last \d{1,3} (?:press |news )?releases/i;
// "More from this issuer", "Also from this source": what else its sender or a day has.
const ofSource =
  /from this industry|(?:(?:more |all |other |latest )?(?:news|(?:press |news )?releases|stories|headlines|announcements) (?:from|by|via|on)|(?:more|also) (?:from|by|on)) (?:globe ?newswire|business ?wire|pr ?newswire|access ?wire|market ?wired?|cision|newsfile|cnw|(?:this|the) (?:issuer|publisher|source|author|company|organi[sz]ation))|also (?:from this source|of interest|on (?!display|view|show|exhibit|offer|hand|sale|stage|the (?:agenda|program|menu|bill|table)).{3,40}|in the news)|more (?:on|about) (?:this|the|that) (?:topic|story|subject|company|issuer)|else press releases from this date|(?:other|all) (?:press |news )?releases (?:from|of) (?:this|that) (?:date|day)|from our (?:partners|sponsors)/i;
// "Press release archive", "Quicklinks", "Recent history".
const shelvesOfStories =
  /organi[sz]ation profile|(?:your )?recent history|(?:press |news )?releases? archives?|news archives?|quicklinks|stock picks|sponsor center/i;
// "You may also be interested in", "Up next", "Trending now", "In other news".
const suggested =
  /these (?:press releases|articles|stories|news) may also interest you|you (?:may|might|could|can) (?:also )?be interested in|you (?:may|might|could|can) also (?:like|be interested in|want to read)|up next|next up|most read|most popular|recommended(?: (?:for you|reading))?|trending(?: now)?|you just read|in other news|(?:the )?latest(?: (?:from|in) (?!about)[^\s.,;:()]+(?: [^\s.,;:()]+)?)?|around the (?:web|internet)|must[- ]reads?|recommended from .{3,30}|more for you|don[’']t miss|editor[’']?s[’']? picks?|from (?:around )?the web/i;
// "Sponsored content", "Promoted stories".
const paidStories = /sponsored (?:content|links)|promoted(?: stories)?/i;
// What sites set below a release: lists of other stories.
const otherStories = new RegExp(
  String.raw`^${eitherOf([readOn, relatedThings, ofSource, shelvesOfStories, suggested, paidStories])}\s*(?::|\.{2,}|…)?$`,
  'i',
);
// "Trending on StockHearth", "Traders also bought": what others look at.
const ofOthers =
  /^(?:(?:trending|popular|hot|most (?:read|popular|viewed)|recommended|top stories)(?: now)? (?:on|at|in|with) \S+(?: \S+){0,2}|(?:traders|investors|customers|readers|visitors|people|users|others|viewers)(?: who (?:read|viewed|bought|liked) this)? (?:also|are) (?:bought|viewed|liked|read|reading|searched|watch(?:ed|ing)|own|owned|traded)\b.{0,30})\s*:?$/i;
// "Stocks mentioned in this article", "Titoli citati nella notizia": a table of quotes.
const sharesNamed =
  /^(?:(?:stocks?|shares?|securities|companies|tickers?|symbols?|instruments?) (?:mentioned|named|quoted|cited|discussed|featured) (?:in|by) (?:this|the) (?:article|story|news|post)|titol[io] citat[io] (?:nella|in questa) notizia|(?:valores|empresas|acciones|compañías) (?:citad|mencionad)[oa]s (?:en la|en esta) noticia|(?:ações|empresas|ativos) (?:citad|mencionad)[oa]s (?:na|nesta) notícia|(?:valeurs?|sociétés?|titres?) (?:citée?s?|mentionnée?s?|associée?s?)(?: (?:dans|à) (?:cet article|l[’']article|cette actualité))?|(?:im|in diesem) (?:artikel|beitrag) (?:erwähnte|genannte|enthaltene) (?:wert(?:e|papiere)|aktien|unternehmen|instrumente)|(?:enthaltene|erwähnte|genannte|betroffene|behandelte|besprochene) (?:wert(?:e|papiere)|aktien|instrumente))\s*:?$/i;
// The same in other languages.
const inGerman =
  /(?:nachrichten|analysen|news|meldungen|aktien|kurse) (?:zu|zur|zum) .{3,80}|(?:mehr|alle|aktuelle) (?:nachrichten|analysen|news|meldungen)|weitere info(?:s|rmationen)? zu dieser (?:presse|medien)?-?(?:meldung|mitteilung)|(?:orte|themen|personen|firmen|unternehmen|organisationen) in dieser (?:presse|medien)?-?(?:meldung|mitteilung)|alle (?:storys|stories|meldungen|pressemitteilungen)|weitere (?:storys|stories|mitteilungen|(?:presse)?meldungen|pressemitteilungen|medienmitteilungen|nachrichten|news|artikel|themen|beiträge)(?::? .{0,60})?|mehr (?:nachrichten|meldungen|news) (?:zu|zur|zum|von|über)\b.{0,60}|(?:ähnliche|verwandte) (?:artikel|beiträge|meldungen|themen|nachrichten)|das könnte (?:sie|dich) auch interessieren|mehr zum thema|(?:weitere|weiterführende|ähnliche) links|meistgelesene?(?: (?:artikel|meldungen|nachrichten|news|beiträge))?|neueste (?:meldungen|nachrichten|artikel|beiträge)|(?:populäre|beliebte) aktien(?: (?:heute|aktuell))?|weitere aussendungen|(?:ähnliche|verwandte|zugehörige) dokumente|ähnliche inhalte/i;
const inFrench =
  /autres liens|(?:à lire (?:aussi|également)|lire aussi|sur le même (?:sujet|thème)|articles? (?:connexes?|liés|similaires|associés)|autres (?:actualités|communiqués|articles|nouvelles)(?: .{0,40})?|derni(?:ers|ères) (?:actualités|communiqués|articles|nouvelles)|vous (?:aimerez|pourriez) aussi .{0,30}|les plus (?:lue?s|vue?s|commentée?s|partagée?s))|actions (?:populaires|les plus suivies)|recommandé pour vous|à lire sur le même sujet|plus d[’']actualités (?:de|sur) .{2,40}|plus de communiqués(?: .{2,40})?|commentaires des lecteurs|documents (?:connexes|associés|liés|similaires)|également (?:de|par) (?:cet émetteur|cette source)/i;
const inSpanishOrPortuguese =
  /(?:más|otros) enlaces|(?:noticias|artículos|notas) relacionad[oa]s|otras noticias|l[oa]s? m[áa]s (?:leíd|vist|compartid|comentad)[oa]s?|(?:as? |os? )?mais (?:lid|vist|compartilhad|partilhad)[oa]s|más noticias|te recomendamos|relacionad[oa]s?|acciones populares|(?:veja|confira) também|dúvidas dos leitores|documentos relacionad[oa]s|te puede interesar|también te puede interesar|últimas noticias|(?:notícias|artigos) relacionad[oa]s|leia também/i;
const inItalian =
  /altri link|(?:i|le) più (?:lett[ei]|vist[ei]|condivis[ei])|azioni popolari|commenti dei lettori|documenti (?:correlati|analoghi|simili)|(?:altre|ultime) (?:notizie|news)|articoli correlati|potrebbe interessarti(?: anche)?/i;
const inNorthernTongues =
  /fler länkar|flere lenker|mest (?:läst|lest|læst|sett|delt|populär|populær)(?:a|e|et)?|luetuimmat|(?:nyheter|nyheder) om \S.{2,40}|(?:populära|populære|mest ägda|mest handlade) (?:aktier|fonder|aksjer|fond)(?: (?:just nu|lige nu|akkurat nå|idag|i dag))?|suosituimmat osakkeet|flere pressemeddelelser fra .{2,40}|samalta julkaisijalta|mest (?:handlede|omsatte) aksjer|mest omsatta aktier|(?:liknande|relaterade) dokument|(?:lignende|relaterede|relaterte) dokumenter|relatera(?:de|t) ?(?:nyheter|artiklar|innehåll)?|läs (?:också|även|mer|vidare)|fler (?:nyheter|pressmeddelanden)|senaste (?:nyheter|nytt|pressmeddelanden)|relater(?:te|ede) (?:saker|artikler|nyheter|nyheder)|les også|læs også|flere (?:nyheter|nyheder|pressemeddelelser|pressemeldinger)|(?:seneste|siste) (?:nyt|nytt|nyheder|nyheter)|lue myös|relatert innhold|relateret indhold|tiedotteet (?:&|ja) muut uutiset|aiheeseen liittyvää(?: sisältöä)?/i;
const inDutch =
  /meest (?:gelezen|bekeken|gedeeld)|reacties(?: op het forum)? \(\d+\)|(?:gerelateerde|vergelijkbare) documenten|lees ook|gerelateerd(?:e (?:artikelen|berichten))?|meer nieuws|laatste nieuws/i;
const inEasternTongues =
  /najczęściej czytane|nejčtenější|en çok okunanlar|(?:самое )?(?:читаемое|популярное)|читайте также|podobne dokumenty|関連(?:リリース|記事|ニュース)|(?:本日の)?アクセスランキング|podobne (?:artykuły|wiadomości|publikacje)|inne (?:publikacje|artykuły|wiadomości)(?: (?:firmy|autora))?|najnowsze w (?:tym )?dziale|zobacz (?:także|również|też)|czytaj (?:także|również|też)|powiązane (?:artykuły|treści)|podobné (?:články|zprávy)|související (?:články|zprávy)|další (?:zprávy|články)/i;
const otherStoriesAbroad = new RegExp(
  String.raw`^${eitherOf([inGerman, inFrench, inSpanishOrPortuguese, inItalian, inNorthernTongues, inDutch, inEasternTongues])}\s*:?$`,
  'i',
);
// "Lo más leído en Comunicados", "I più letti di Economia": what others read on one of the host's shelves.
const mostRead =
  /^(?:l[oa]s? más (?:leíd|vist|compartid|comentad)[oa]s?|les plus (?:lue?s|vue?s|consultée?s|partagée?s)|(?:i|le) più (?:lett|vist|condivis)[ie]|(?:as? |os? )mais (?:lid|vist|compartilhad|partilhad)[oa]s|meistgelesene?|am häufigsten gelesen|mest (?:läst|lest|læst)[ae]?|meest gelezen|populair|populär|populær|beliebt|populaire) (?:op|en|de|del|dans|sur|di|in|su|im|auf|bei|i|på|op|da|do|na|no|em) [^\s.:;!?]{2,30}(?: [^\s.:;!?]{1,20}){0,3}$/i;
// "Lesen Sie auch" among the paragraphs, its links lost.
const readAlso =
  /^(?:lesen sie (?:auch|dazu(?: auch)?|hier weiter)|lies auch|auch interessant|lea también|lee también|leggi anche|da leggere anche)\s*:?$/i;
// "Sign up for our newsletter", "Get the latest news by e-mail", "Never miss a story".
const offersNews =
  /subscribe to\b.{0,60}\b(?:rss|feeds?)\b.{0,60}|(?:get|receive|find) (?:the |all )?latest (?:news|updates|headlines|alerts)(?: (?:and|&) (?:news|updates|alerts))? (?:from|about|by) .{2,40} (?:on|via|through) (?:social media|facebook|twitter|linkedin|telegram|instagram|whatsapp)\b.{0,40}|(?:receive|get) (?:the|our)\b.{0,40}\bnewsletters?|(?:receive|get) (?:instant |free |e-?mail |daily |weekly ){1,2}(?:notifications?|alerts|updates|news)\b.{0,160}|(?:get|receive|have) (?:the |our |all |company |latest |future )*(?:press |news |stock exchange )?(?:news|releases?|announcements?|alerts?|reports?|updates?) (?:delivered |sent |directly |straight )*(?:by|via|in|to|as)(?: your| an?)? (?:e-?mails?|inbox|mailbox|rss|sms|text(?: message)?)|(?:sign up|subscribe|join|register|opt in)\b.{0,60}\b(?:newsletters?|rss|feeds?|e-?mails?|updates?|alerts?|mailing list|inbox|briefing|digest)(?: for (?:the |our )?(?:latest|weekly|daily)\b.{0,80})?|(?:get|receive)\b.{0,40}\b(?:in|to|by|via) your (?:inbox|mailbox|e-?mail)|(?:stay|keep) (?:informed|connected|in touch|up to date|updated)\b.{0,40}|join our (?:mailing list|newsletter|community)\b.{0,40}|never miss (?:a|an)\b.{0,50}|newsletter(?: sign-?up)?/i;
// "Leave a Reply", "3 Comments", "Comments are closed".
const asksForComment =
  /(?:leave|post|add|write|submit|enter) (?:a |your |the first )?(?:reply|comment|response|review)s?|(?:post|leave|add) (?:a|your) (?:comment|reply|review|rating) (?:on|in|at) the \S*[^\s:?!.…](?: \S*[^\s:?!.…])?|cancel reply|post a comment|comments? ?\(\d{1,4}\)|\d{1,4} (?:comments?|responses?|replies)(?: (?:to|on) .{0,160})?|(?:no|0) comments?(?: yet)?|comments are closed|tell us what you think|(?:do you )?have a review, update or anything\b.{0,80}|leave (?:your|us your) feedback|cancel reply to comment|(?:view|show|hide) comments/i;
// "Don’t forget to subscribe", "Happy investing", "Was this page helpful?".
const asksForReader =
  /(?:please )?(?:consider|don[’']t forget to|be sure to|why not|remember to) (?:join|subscrib|becom|sign|support|donat|follow)\w*\b.{0,60}|(?:happy|good|profitable) (?:investing|trading|reading),?|to your (?:wealth|success|profits),?|until next time,?|before you go\b.{0,3}|was this (?:page|article|information|content) (?:helpful|useful)|how can we help|get in touch with us today|need help/i;
// "Bleiben Sie informiert", "Inscrivez-vous", "Prenumerera".
const asksAbroad =
  /(?:bleiben sie|immer) (?:informiert|auf dem laufenden)|newsletter (?:abonnieren|bestellen)|(?:abonnez-vous|inscrivez-vous)\b.{0,60}|suscr[ií]b(?:e|a)[st]e\b.{0,60}|prenumerera\b.{0,60}|tilmeld (?:dig|nyhedsbrev)\b.{0,60}|iscriviti\b.{0,60}|(?:melden sie sich|meld (?:deg|je)|tilmeld dig|schrijf je|jetzt|hier)\b.{0,40}\b(?:newsletter|nieuwsbrief|nyhe[td]sbrev\w*)\b.{0,20}|(?:få|motta|modtag|saa|erhalten sie|recevez|recibe|ricevi|ontvang)\b.{0,80}\b(?:via|per|på|par|por|sähkö)[ -]?(?:e-?post|e-?mails?|e-?mejl|mejl|mail|correo|courriel|postiisi)(?: electrónico)?|(?:recevez|reciba|recibe|ricevi|receba|ontvang|erhalten sie)\b.{0,60}\b(?:actualit|noticias|notizie|not[ií]cias|nieuws|nachrichten|newsletter).{0,40}/i;
// "Sign up for our newsletter", "Leave a Reply", "3 Comments"
const askReader = new RegExp(
  String.raw`^${eitherOf([offersNews, asksForComment, asksForReader, asksAbroad])}\s*[:?!.…]*$`,
  'i',
);

const labelsReadAlso = (line: string): boolean => line.length <= 80 && readAlso.test(line);

/** True for a label among a copy's paragraphs, "Lesen Sie auch", whose links are lost, so that the copy goes on in the line below it. */
export const goesOnBelow = (
  label: string,
  next: { readonly text: string; readonly prose?: boolean } | undefined,
): boolean =>
  labelsReadAlso(label) &&
  next !== undefined &&
  (next.prose === true || next.text.length >= 160 || /[.!?]["”]?$/.test(next.text));

const headsStories = (line: string): boolean =>
  otherStories.test(line) ||
  ofOthers.test(line) ||
  sharesNamed.test(line) ||
  otherStoriesAbroad.test(line) ||
  (line.length <= 80 && mostRead.test(line)) ||
  labelsReadAlso(line) ||
  headsPortalBox(line) ||
  // "About GlobeNewswire by notified": what a wire's room says of the wire, whoever sent the release
  (line.startsWith('About ') && wireAsSender(line) !== undefined) ||
  headsStoriesAbroad(line) ||
  headsRecord(line) ||
  isNeighbour(line);

/** True for the heading of a list of other stories, which ends the release where nothing of it follows. */
export const headsOtherStories = remembered(headsStories);

/** True for words with which a site asks its readers for something: an address for its newsletter, a comment. */
export const asksReader = (line: string): boolean => line.length <= 200 && askReader.test(line);

const faqs =
  /^(?:FAQs?|frequently asked questions|häufige fragen(?: zu .{2,40})?|questions fréquentes|foire aux questions|preguntas frecuentes|domande frequenti|perguntas frequentes|dúvidas (?:frequentes|dos leitores)|veelgestelde vragen|vanliga frågor|ofte stil(?:lede|te) spørgsmål|ofte stilte spørsmål|usein kysyttyä)$/i;

/** True for the heading of questions that a host's machine asks and answers of the news. */
export const headsQuestions = (line: string): boolean => line.length <= 80 && faqs.test(line);
