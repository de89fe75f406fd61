import { asksForAccount } from './accounts.ts';
import { anyOf, eitherOf } from '../matches.ts';
import { asksForReleases } from './portal-offers.ts';
import { isBlogFoot, isNeighbour } from './blog-feet.ts';
import { isHouseLine } from './records.ts';
import { isPortalTalk } from './portal-talk.ts';
import { readRelayedRow } from './relayed-row.ts';
import { isTalkAbroad } from './talk-abroad.ts';
import { isTalkOfEast } from './words-east.ts';
import { remembered } from '../remembered.ts';

const talks = anyOf([
  // "The post Alder opens a mill appeared first on Birch News.": how programs for blogs close a copy in the languages of one product.
  /^(?:(?:the|this) (?:post|article|story|entry) .{0,240}\b(?:originally appeared|first appeared|appeared first|originally published|was first published) (?:on|in|at) [^.!?]{2,50}(?:\.[a-zà-ž]{2,8})?|der beitrag .{4,240} erschien zuerst auf .{2,60}|l['’]article .{4,240} est apparu en premier sur .{2,60}|la entrada .{4,240} (?:se publicó primero|apareció primero) en .{2,60}|l['’]articolo .{4,240} (?:proviene da|sembra essere il primo su) .{2,60}|o post .{4,240} apareceu primeiro em .{2,60}|het bericht .{4,240} verscheen eerst op .{2,60}|inlägget .{4,240} dök först upp på .{2,60}|indlægget .{4,240} blev først udgivet på .{2,60}|artykuł .{4,240} pochodzi z serwisu .{2,60}|příspěvek .{4,240} (?:pochází z|se nejdříve objevil na) .{2,60})\.?$/i,
  // "Alder Locomotive (ALW) Message Board"
  /^\S.{1,80} \([A-Z.:]{1,12}\) (?:message|discussion|bulletin) (?:board|forum)$/i,
  // "Vindplaats van dit bericht", "Zoek soortgelijke berichten", "Print publication without navigation"
  /^(?:vindplaats van dit bericht|zoek soortgelijke berichten|reageer via disqus|gratis persberichten ontvangen\?|print publication without navigation|publication contributing sources)$/i,
  // "Alder Aktie jetzt über den Testsieger (Finanztest 11/2020) handeln, ab 0 € auf Birchbroker.de"
  /^.{2,60}[ -]aktien? jetzt (?:über|bei|mit) .{3,60} (?:handeln|kaufen)\b.{0,60}$/i,
  /^(?:press|news|media) release: (?:uploaded|submitted|posted|contributed) by (?:an? )?(?:member|user|reader)s?$/i,
  // The desk of a wire, whose number is none of the release's.
  /^(?:cision distribution|call (?:pr ?newswire|cision) at)\s?:?\s[\d-]{12}$|^(?:from|de|von|da)? ?8 ?AM ?[-–] ?\d{1,2} ?PM ET$/i,
  // "Register Strip Icon for charts Live charts from five exchanges": the name of a picture glued to what stands beside it.
  /^(?:\p{Upper}\p{Alpha}+ ){1,3}Icon for \p{Lower}+ \p{Upper}.{10,200}$/u,
  // Where more of the same is to be had.
  /^(?:(?:please )?(?:click|tap) (?:here )?(?:to|for) (?:see|view|read|get|browse|find)?\s*|see |view |browse )(?:all|more|other|recent|latest|previous)\b[^.:]{0,30}\b(?:news|(?:press |news )?releases?|stories|announcements?|articles?)\b(?: (?:from|by|of|about) (?:this|the) (?:company|issuer|source|organi[sz]ation|client|author|publisher))?[.!>» ]*$/i,
  // What governments set over each of their pages.
  /^(?:here[’']s how you know|(?:us )?dot gov|(?:official websites use \.\w+|an? \.\w+ website belongs to an official\b.{0,100}?|secure \.\w+ websites use https|a lock \(.{0,40}\) or https:.{0,160}?|the \.\w+ means it[’']s official|federal government websites often end in\b.{0,60}?|before sharing sensitive information\b.{0,120}?|the https:\/\/ ensures\b.{0,160}?|the site is secure|share sensitive information only on official\b.{0,40}?)(?:[.\s]+(?:an? \.\w+ website belongs to an official\b.{0,100}|a lock \(.{0,40}\) or https:.{0,160}|(?:federal government websites often end in|before sharing sensitive information|the https:\/\/ ensures|share sensitive information only on official)\b.{0,200}))?)\W*$/i,
  // "All Press Releases for March 16, 2024"
  /^all (?:press |news |media )?releases (?:for|of|from|on) .{4,40}$/i,
  // Pages of the first years.
  /^(?:you are visitor(?: (?:number|no)\b.*)?$|(?:(?:this |web ?)?(?:site|pages?) )?maintained by\b.{2,80}$|last updated?\s*:.{0,40}\d|date (?:last )?modified\s*:.{0,20}\d|(?:this (?:page|site) is )?best (?:viewed|seen) (?:with|in|at|using)|(?:please )?send (?:your |us )?(?:comments|questions|mail|feedback|e-?mail)\b.{0,60}\b(?:(?:this|these|our|the) (?:web ?)?(?:site|pages?)\b|webmaster)|(?:questions|comments|problems|suggestions|feedback)\b.{0,60}\bweb ?(?:master|team)\b.{0,60}$|(?:problems|trouble)\b.{0,20}\b(?:these pages|this page|this (?:web ?)?site)\b)/i,
  /^this (?:page|site) (?:was |is )?(?:last )?(?:updated|modified|maintained|designed|hosted)\b|^(?:page )?last (?:updated|modified|reviewed|changed|revised|edited)\b|^(?:\d[\d,]* )?(?:people|visitors|readers) have (?:been here|visited|read this)\b|^content current as of\b|^an official (?:web ?)?site of\b|^webmaster\s*:|^(?:site|web ?site|web ?design) (?:designed |created )?by\b|\bthis (?:page|site) is best (?:seen|viewed)\b/i,
  /^(?:Read|See) (?:next|also|more)\p{Upper}/u,
  // What the archive of the web sets around the pages it keeps.
  /^(?:wayback machine|collected by|timestamps|about this capture|organization: .{3,60} crawls?|starting in 1996, alexa internet has been donating\b.{0,60}|archive team: .{3,60})$/i,
  /^by .{3,40} on .{6,20}\b(?:19|20)\d\d\b.{0,20}\bcategories\s*:/i,
  /^(?:get|explore|see|view) (?:the )?(?:latest )?(?:industry news|stock quotes)\b.{0,80}$|^schreibe? (?:deinen|ihren|einen) kommentar$|^nachrichtenquelle\s*:/i,
  /^you are (?:about to leave|now leaving|leaving)\b.{0,60}\b(?:site|web ?site|page)\b|^do you wish to leave this (?:web ?)?site|^\*?data is (?:a )?(?:real-time|delayed)\b/i,
  /^by signing up\b.{0,100}\b(?:agree|consent)\b|^(?:get|download) (?:the|our) (?:\S{2,20} ){0,2}app(?: (?:for|to) (?:get |receive |read )?(?:\S+ )?(?:notifications|alerts|updates|more|news|stories))?[.!]?$|^the wayback machine\b.{0,20}https?:|^press release: paid content from\b/i,
  /^(?:.{0,60}\s[-–|]\s)?(?:u\.?s\.? )?(?:stock )?markets? (?:(?:close|open)s? in \d|(?:is|are) (?:now )?(?:open|closed)\b)|^(?:[a-zà-ž.]{2,12} ){1,2}markets? (?:close|open)s? in \d{1,2} (?:h(?:ou)?rs?|min)/i,
  // "Näytä kaikki uutiset", "Ovenstående pressemeddelelse er videreformidlet af …": what agencies of the North and Poland's portals set below a copy.
  /^(?:näytä kaikki (?:uutiset|tiedotteet)|visa alla (?:nyheter|pressmeddelanden)|vis alle (?:nyheter|nyheder|pressemeldinger|pressemeddelelser)|se alle (?:nyheder|nyheter|pressemeddelelser|pressemeldinger))$|^\W*ovenstående pressemeddelelse er videreformidlet af\b.{0,80}$|^læs hele pressemeddelelsen på\b.{2,140}$|^artykuł (?:pochodzi z portalu|został dodany przez)\b.{0,160}$|^zapoznaj się z ofertą\b.{0,40}$|^zaloguj się(?:,? aby| i) (?:dodaj|dodać|skomentować)\b.{0,30}$/i,
  // "Charts zur ALDER Aktie", "Alle Nachrichten zu ALDER": what a portal keeps of a share.
  /^(?:charts?|kurs(?:e|daten)?|analysen|nachrichten|termine|kennzahlen) (?:zur|der|zu der) .{2,40}[ -]aktie$|^(?:alle|weitere|aktuelle|neueste) (?:nachrichten|news|meldungen|analysen|artikel) zu[rm]? \p{Upper}.{1,40}$/iu,
  // Who answers for a relay's pages, how old its quotes are.
  /^(?:data|quotes?) as of .{0,40}\bdelay|^(?:market data|(?:stock )?quotes?) (?:is |are )?(?:delayed|provided by)\b|^delayed (?:by )?(?:at least )?\d{1,2} min|^minimum \d{1,2} min(?:ute)?s? delay|^by accessing this page, you agree\b|^stock quote (?:api|data|supplied)\b/i,
  // What portals set around a release of another's: who supplies their figures, the chart of its share, the marks of science news.
  /^(?:data (?:&|and) news|(?:stock )?(?:quotes?|prices?|charts?)) (?:supplied|provided|powered) by\s\S.{2,60}$|^from [a-zà-ž][a-zà-ž]{2} (?:19|20)\d\d to [a-zà-ž][a-zà-ž]{2} (?:19|20)\d\d click here for more .{2,60} charts?\.?$|^editor details\s*:?$|^available for logged-in reporters only$|^(?:non-)?peer-reviewed publication$|^share this (?:press|news|media) release\s*:$|^läs mer (?:hos cision|om [a-zà-ž].{2,50} (?:AB|ASA?|A\/S|Oyj|plc)(?: \(publ\))?)$/i,
  // Copies kept for the record.
  /^you are (?:currently |now )?(?:viewing|looking at|browsing|reading) (?:an? |the )?(?:archived?|snapshot|cached|historical|old(?:er)?|previous|frozen|former)\b|^(?:this|the following|the) (?:web ?)?(?:page|site|content|document|release|information|material|text|copy|version)? ?(?:has been |was |is |are )(?:an? |now |being )*(?:archived?\b|historical (?:material|content|document|copy)|(?:provided |kept |presented |retained )?(?:only )?for (?:historical|archival|reference)(?:,? (?:historical|archival|reference|research|recordkeeping|or|and))* purposes|no longer (?:being )?(?:updated|maintained)|outdated|out of date)|^(?:information|content) (?:identified as )?archived (?:content |on the web )?(?:is provided|may be|on the web)\b|^archived (?:content|page|document|information)\b.{0,80}$|^(?:diese|dieser) (?:seite|artikel|meldung|inhalt) (?:wurde|ist) archiv[^\s.,;:()]+|^sie (?:sehen|befinden sich auf) (?:hier )?(?:eine|einer) archiv|^cette page a été archivée|^contenu archivé|^esta página (?:ha sido archivada|está archivada)/i,
  // A government's pages of those that governed before.
  /^this (?:[^\s.,;:()]+ ){0,3}?(?:was|is) published under the (?:19|20)\d\d (?:to|until|[-–]) ?(?:19|20)\d\d\b.{0,60}\b(?:government|administration)\.?$|^this (?:[^\s.,;:()]+ ){1,3}was withdrawn on .{4,40}$/i,
  // The same in other languages, and who made the page.
  /^(?:(?:última (?:atualização|actualización|modificación|modificação)|dernière (?:mise à jour|modification|actualisation)|last modification|ultima (?:modifica|actualizare)|data (?:ostatniej )?(?:modyfikacji|aktualizacji)|datum (?:poslední )?(?:aktualizace|změny)|utolsó (?:frissítés|módosítás)|son güncelle(?:me|nme)(?: tarihi)?|letzte (?:aktualisierung|änderung)|zuletzt (?:aktualisiert|geändert)|ultimo aggiornamento|senast (?:uppdaterad|ändrad)|sist oppdatert|sidst opdateret|laatst (?:bijgewerkt|gewijzigd)|poslední (?:aktualizace|úprava|změna)|ostatnia (?:aktualizacja|zmiana|modyfikacja)|дата (?:последнего )?обновления)\b.{0,60}\d.{0,40}|(?:desenvolvido|desarrollado|realizado|diseñado) por\b.{2,60}|(?:realisiert|erstellt|umgesetzt) (?:von|durch)\b.{2,40}|page generation\s*:\s*[\d.]+ seconds|you can syndicate our news\b.{0,60}|web ?site engine[’']?s code is\b.{0,160})$/i,
  // What shelves of releases, programs for pages and wires' relays set beside them.
  /^post (?:author|category|categories|published|last modified|comments|tags?|reading time)\s?:\S.{0,100}$|^\(END\) (?:Dow Jones|MarketWatch)\b.{0,60}$|^© (?:19|20)\d\d Dow Jones News$|^MENAFN\d{8,}\w{0,30}$|^WebWireID\d{4,}$|^[a-zà-ž][^.:;]{2,30} provides the information ["“]?as is["”]? without warranty\b|^this news content may be (?:integrated into any legitimate news gathering|configured)\b|^news release distribution and press release distribution services provided by\b|^(?:die|the) url (?:für diesen artikel|of this article) (?:ist|lautet|is)\s*:.{0,160}$|^mit einem klick zum\b.{2,40}$|^bewerten(?:\s+A){1,4}$|^dieser artikel stammt von\b.{2,60}$|^für den inhalt des (?:beitrags|beitrages|artikels) ist (?:allein )?(?:der|die) (?:autor|autorin|verfasser)\b.{0,120}$|^alle angaben ohne gewähr[!.].{0,120}$|^when a company announces a recall, market withdrawal, or safety alert\b.{0,240}$|\bfree press release distribution service\.?$|^register for reporter access\b.{0,60}$|^[a-zà-ž][^:;]{2,60}\scharts\.$|^author['’]s avatar$|^(?:click to )?report (?:abuse|spam)(?: or (?:spam|abuse))?$|^e-?mail this press release$|^werbehinweise?\s*:.{10,300}$|^haftungsausschluss: die meinungsinhalte\b|\bignore unavailable to you\. want to upgrade\?$|^from: .{1,60}\s+respond to of \d+$/i,
  // What portals count of a release.
  /^(?:\d[\d,.]*\+? (?:leser|aufrufe|kommentare?|views?|reads?|likes?|shares?|claps|followers?|min(?:ute)? read)|artikel bewerten\b.{0,20}|there (?:were|are|have been) [\d,]+ (?:press releases|articles|stories) (?:posted|published)\b.{0,100}|post (?:not )?marked as liked)$/i,
  /^(?:diese (?:presse|medien)?-?(?:mitteilung|meldung) wurde (?:bisher )?[\d.]+ ?(?:mal|x) (?:aufgerufen|gelesen)|anzahl (?:zeichen|wörter|aufrufe)\s*:\s*\d|bereitgestellt von (?:benutzer|nutzer)(?:in)?\s*:|(?:(?:news|pm|presse|article|story|post|document|doc)[- ]?)?id\s*[:#]\s*\d{4,}$|(?:news|pm|presse)-?id\s+\d{4,}$|this (?:press |news )?release has been (?:viewed|read) [\d,]+ times|(?:word|character) count\s*:\s*\d|(?:page )?views\s*:\s*[\d,]+$)/i,
  // "Tweet this: “Every packet, nobody's business”", "- Page break: page 2 of 3 -"
  /^(?:click to )?tweet (?:this|it)\s*:\s*["“].{5,200}$|^[-–—\s]*page break\s*:.{0,60}$|^(?:no|zero) spam\.(?: ever\.?)?$/i,
  /^(?:was|is|did you find) (?:this|the|our)\b.{0,40}\b(?:helpful|useful|interesting)\b.{0,12}\?/i,
  // Programs that keep pages for later, and those who like them.
  /^(?:saved|clipped|bookmarked) (?:to|in|from|with|on) (?:\S+ ){0,4}?(?:on |at )?(?:\d{1,2}\.? \S{3,10},? (?:19|20)\d\d|\S{3,9} \d{1,2}, (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)\b.{0,20}$|^(?:saved|added) to (?:your )?(?:reading list|pocket|instapaper|evernote|favou?rites|library|read later)\b.{0,30}$|^thank(?:s| you) for (?:liking|rating|voting)\b.{0,40}$|^you (?:have |[’']ve )?already (?:liked|rated|voted)\b.{0,80}$|^rate this (?:news|release)\s*:?$/i,
  // "Suche nach Name, WKN, ISIN", "Today's Poll: Will the Fed cut again?", "Sponsored: Free shipping this week!"
  /^(?:suche|search|recherche[rz]?|buscar|cerca|zoek)\b.{0,40}\b(?:ISIN|WKN|symbols?|tickers?)\b.{0,20}$|^(?:today['’]s |quick |online |reader )?poll\s*:\s*\S.{4,120}\?.{0,30}$|^sponsored\s*:\s+\S.{4,120}[.!?]$/i,
  // "Other filings: Form 10-Q for March 2011 | Download this document as Excel"
  /^(?:[^|]{3,80}\|\s*){0,4}download (?:this |the )?(?:document|filing|exhibit|page|table|data|release) (?:as|in|to) (?:an? )?(?:excel|word|pdf|csv|xlsx?|rtf)\b.{0,20}$/i,
  // Mail.
  /^(?:content-(?:type|transfer-encoding|disposition)|mime-version|message-id|return-path|delivered-to|list-(?:id|unsubscribe|archive|post|help|subscribe)|in-reply-to|dkim-signature|x-[a-z][a-z-]{2,30})\s*:\s/i,
  // What a newspaper's boxes say of their own letters, and what asks to be followed.
  /^(?:a welcome e-?mail is on its way\b|we encountered an issue signing you up\b|the next issue of .{3,60} will soon be in your inbox\b|interested in more newsletters\?|(?:add|make|set|choose) (?:.{2,40} )?(?:as )?(?:(?:a|your|our) )?preferred source (?:on|in) google\b|try refreshing your browser\b|tap here to see other videos\b|share this article in your social network\b|share your thoughts and join the conversation\b|access articles from across\b.{0,40}\baccount\b|enjoy additional articles per month\b|unlock more articles\b|get e-?mail updates from your favou?rite\b|view more offers in\b|open this photo in gallery\b|list (?:of \d{1,2} items|\d{1,2} of \d{1,2})$|support local journalism\b.{0,20}$|you are (?:now )?logged (?:in|out)\b.{0,30}$|.{0,120}\bplease keep (?:your )?comments (?:relevant|civil|respectful)\b|(?:follow|folgen sie|suivez|síguenos|seguici|siga|sigue|følg|följ|volg|seuraa)\b.{0,40}\bgoogle (?:news|discover|actualités|notizie|noticias|notícias|nieuws)\b.{0,20}$)/i,
  /^-{3,}\s*(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message (?:transféré|d[’']origine)|mensaje (?:reenviado|original)|messaggio (?:inoltrato|originale)|mensagem (?:encaminhada|original))\s*-{3,}|^begin forwarded message\s*:?$|^\W{0,2}(?:external|caution|warning)\W{1,3}\s?.{0,40}\b(?:this (?:e-?mail|message)|e-?mail|message) (?:originated|came|comes|was sent)\b|^you don[’']t often get e-?mail from\b/i,
  /^(?:to (?:stop|cease|end|quit) (?:receiving|getting)\b|if you (?:do not|don[’']t|no longer) (?:wish|want|care) to (?:receive|get)\b|click (?:here|below) to (?:be removed|stop)\b|(?:please )?add \S[^\s@]*@\S+ to your (?:address book|contacts|safe)|get outlook for (?:ios|android)$|safe ?unsubscribe\b)/i,
  /^please consider the environment\b|^(?:confidentiality notice|this (?:e-?mail|message|communication|transmission)(?: message)?(?:,? (?:and|including) any .{0,60})? (?:is|are|may contain|contains?|was)\b.{0,40}\b(?:confidential|privileged|intended)|this e-?mail (?:and any|is confidential|may contain))|^if you (?:have )?received? (?:it|this (?:e-?mail|message|communication|transmission)).{0,20} in error\b|^if you are not the intended recipient\b|^(?:this (?:e-?mail|message) (?:has been |was )?)?scanned by .{2,40} for (?:viruses|spam|malware|known|dangerous)|^virus-free\b|^sent from my \p{Alpha}/iu,
  /^(?:click here )?to unsubscribe\b|^unsubscribe from this list\b|^you (?:are (?:receiving|getting)|have received|received|receive|get) this (?:(?:e-?mail|message|newsletter|mail|notice)\b|(?:because|since|as) )|^this (?:mailing |e-?mail )?list is (?:run|managed|hosted|powered|operated|maintained)\b|^(?:view|read|open) (?:this )?(?:e-?mail|message|newsletter) in (?:your|a) (?:web ?)?browser|^(?:is this e-?mail not displaying|having trouble (?:viewing|reading) this|trouble viewing this)\b|^want to change how you receive these|^(?:you can )?(?:update|manage) your (?:subscription )?preferences\b|^our mailing address is:?$|^add us to your address book$|^this e-?mail was sent to\b/i,
  /^if you (?:cannot|can['’]?t|are unable to|have (?:trouble|problems|difficult(?:y|ies)) ?)\s?(?:reading|viewing|seeing|read|see|view) this (?:message|e-?mail|newsletter|mailing|page)\b/i,
  /^you are here\s*[:>»]|^more (?:news )?(?:releases|stories|news) (?:issued |published |posted )?(?:by|from|on behalf of) (?:this|the same) (?:company|issuer|source|author)\b/i,
  /^(?:to (?:be added to|join|subscribe to|receive)|add me to|sign up for) (?:our|the|your) (?:[^\s.,;:()]+ ){0,2}(?:fax|mailing|e-?mail|distribution|alert)s? ?list\b/i,
  /^get (?:a )?(?:free |stock |live |delayed |real-time )+quotes?\b.{0,60}$|^(?:web ?)?(?:site|page)s? (?:was )?(?:designed|created|built|developed|hosted|powered|produced)(?: and (?:hosted|maintained|developed))? by \S.{1,60}$/i,
  // Forms, carts, widgets and consent, in whole lines.
  /^(?:(?:welcome|hello|hi)(?: back)?,? (?:guest|visitor|member)\b.{0,40}|your (?:shopping )?(?:cart|basket|bag) (?:is empty|\(\d+\)).{0,20}|(?:shopping )?(?:cart|basket|bag)\s?\(\d+\)|browse by\b.{0,80}|(?:keyword|site|quick|advanced|article|news) search(?:\s*:)?|search(?: (?:this|our|the) site)?\s*:(?:\s*\[.{0,60})?|(?:text[- ]only(?: version)?|high contrast|large print|dark mode|light mode)(?: mode)?|(?:story|article|content) continues\b.{0,40}|your browser (?:does not|doesn[’']t|is not|cannot)\b.{0,120}|(?:link |url |text )?copied(?: to (?:the )?clipboard)?|got it|ok(?:ay)?|no,? thanks|not now|maybe later|(?:no, |yes, )?give me more info|yes, i (?:agree|accept)|please wait|chat now|live chat|start chat|permalink|embed|uncategori[sz]ed|get rss|close x|article content|be the first (?:(?:of|among) your friends )?to (?:react|like|share|rate|comment|reply|recommend|review)\b.{0,20}|follow @\w{2,30}|tweets (?:by|from) @?\w{2,30}|(?:our )?twitter feed|(?:connect with|stay connected with|follow) us|ads by google|sent by (?:mailchimp|mailhost|constant contact|sendgrid|hubspot|substack)|audio: listen to this \w+)\s*[.!…»]*$/i,
  /^(?:(?:posted |written |published )?by:? (?:admin(?:istrator)?|staff(?: writers?| reporters?)?|web ?master|guest|news ?desk|super ?user|web editor)\b.{0,40}|(?:because )?you (?:have )?(?:subscribed|signed up|opted in)\b.{0,80}\b(?:lists?|newsletters?|updates|mailings?|e-?mails?|alerts)\b.{0,40}|(?:this (?:web ?)?site is |this information is |content )?intended (?:only |solely )?for\b.{0,40}\b(?:residents|audiences?)\b(?: only)?[.]?)$|^this (?:message|e-?mail|newsletter|mailing) (?:was|has been) (?:sent|delivered|mailed) (?:to|by|from|on)\b/i,
  // "Back to 1999 Press Releases | Next Release: Alder Opens a Plant"
  /^(?:(?:[«‹<]\s*)?(?:back|return|next|previous|prev|older|newer|home|top|up)\b[^|]{0,120}\|\s*)+(?:[«‹<]\s*)?(?:back|return|next|previous|prev|older|newer|home|top|up)\b[^|]{0,120}$/i,
  // What programs for mail add below it.
  /^(?:diese (?:e-?mail|nachricht) wurde (?:von .{2,40} )?auf viren (?:geprüft|überprüft|untersucht)|virenfrei\b|(?:ce (?:courriel|message|mail)|cet e-?mail) a été (?:vérifié|analysé|contrôlé)\b.{0,60}|est[ea] (?:correo|mensaje|e-?mail|mensagem) (?:ha sido|fue|foi) (?:analizado|comprobado|verificad[oa]|escanead[oa])\b.{0,60}|quest[ao] (?:e-?mail|messaggio) è stat[ao] controllat[ao]\b.{0,60}|dit bericht is gecontroleerd op virussen|deze e-?mail is gecontroleerd op virussen|von meinem .{2,30} gesendet|envoyé (?:de|depuis) mon .{2,30}|enviado (?:desde mi|do meu) .{2,30}|inviato da(?:l mio)? (?:iphone|ipad|android)|verstuurd vanaf mijn .{2,30}|skickat från min .{2,30}|sendt fra min .{2,30})\b.{0,60}[.]?$/i,
  // Boards on which readers talk of shares.
  /^loading translations?\b.{0,60}$|^join (?:the )?investorshub(?: community)?$|^register for free to join our community of investors\b.{10,240}$/i,
  // "Before it's here, it's on the Bloomberg Terminal. LEARN MORE", and the feet of its pages.
  /^before it[’']s here, it[’']s on the \S+ terminal\b.{0,20}$|^(?:careers )?made in nyc\b.{0,80}$|^(?:terms of service|do not sell my info)\b.{0,100}\btrademarks? privacy policy\b.{0,80}$/i,
  // What a portal of shares in Germany sets around its copies.
  /^weitere suchergebnisse zu ["„“].{2,60}$|^aktuelle kursinformationen\b.{0,12}$|^kurs vortag veränderung\b.{0,40}$|^isin wkn (?:jahreshoch|jahrestief|symbol)\b.{0,60}$|^werte im artikel$|^aktien[- ]?forum$/i,
  // "News-Medical.Net provides this medical information service in accordance with these terms and conditions."
  /^\S+ provides this (?:[a-zà-ž]+ ){0,2}(?:information )?service in accordance with these terms\b.{0,60}$|^the opinions expressed here are the views of the writers?\b.{0,200}$|^post a new comment$/i,
  /^(?:(?:public ?reply|prvt ?reply|private ?reply|mark as last read|report (?:tou )?(?:violation|abuse|post)|share this post|quote this post|(?:reply|respond) to (?:this )?(?:post|message)|post (?:a )?new message|view (?:the )?thread|recommend|ignore (?:this )?user|reply|forward|file|(?:previous|next)(?: \d+)?)\s*(?:[|·]\s*)?){2,}$|^to: .{1,60} who wrote \(\d+\)|^from: .{1,60}\sread replies\b|^followers \d[\d,]*\s+posts \d|^(?:(?:(?:bull|message|discussion) ?boards?|forums?)\s?[:|–-]\s?)?(?:reply|respond) to this (?:post|message)$|^post # ?(?:\d+ )?of \d+$|^volume: [\d,.]+\s+day range:/i,
  // What wires offer below a release to those who send them.
  /^(?:you just read\s?:?|(?:\d+% )?more press release views with\b.{0,40}|(?:pr ?newswire|cnw) membership|browse our custom packages\b.{0,120}|fill out an? .{2,24}\bmembership form\b.{0,80}|(?:learn|find out) (?:more )?about (?:pr ?newswire|business ?wire|globe ?newswire|marketwired?|cision|cnw)(?:['’]s)? (?:products|services)\b.{0,60}|request more information about (?:pr ?newswire|business ?wire|globe ?newswire|marketwired?|cision|cnw)\b.{0,120}|journalists and bloggers\s?:?(?: visit .{2,200})?|(?:contact|about|become a member of) (?:pr ?newswire|business ?wire|globe ?newswire|marketwired?|cision|cnw))$/i,
  // "/ Source: GlobeNewswire" of a portal of news.
  /^\/ source:\s[A-Z][A-Za-z ]{2,30}$/i,
  // Browsers and consent.
  /^(?:by (?:using|continuing|clicking|browsing)\b.{0,160}\b(?:cookies?|you (?:agree|accept|consent|acknowledge))\b|by (?:clicking|submitting|subscribing|signing up)\b.{0,160}\b(?:privacy|terms of)\b|(?:i|yes,? i) (?:agree|consent|confirm)\b.{0,160}\b(?:privacy|cookies?|e-?mails?|newsletters?|personal (?:data|information)))/i,
  /^(?:(?:the )?(?:materials?|information|content|contents)(?: contained)? (?:on|in|of) this (?:web ?)?site\b|(?:your )?use of this (?:web ?)?site\b|no part of this (?:web ?)?site\b|this (?:web ?site (?:uses|is (?:protected|intended|operated|owned|published)|may contain)|site uses)\b)/i,
  // Copies kept by caches, and blogs.
  /^(?:logged in as \S.{0,60}\blog ?out\b|this is google['’]s cache of\b|it is a snapshot of the page\b|\d[\d,]* captures?$|this entry was posted\b|posted (?:in|under)\b.{2,80}\b(?:tagged|by|comments?)|filed under: |you can follow any responses|both comments and pings|your e-?mail address will not be published|required fields are marked|notify me of (?:follow-?up|new) (?:comments|posts)|hits: ?\d|written by super user)/i,
]);
// Words without which the next say nothing: to look for these at every place of a line would cost much.
const rareWord =
  /inbox|cookies|java ?script|browser|intended|not responsible|flash|quicktime|shockwave|silverlight|acrobat|my posts|newsletter success|editorial handbook|users may download|this post was|^tags?: ?#|<<$/i;
const talksRarely = anyOf([
  // "Reuters is not responsible for the content in this press release.": a portal; an exchange that does not answer for a release is the release's word.
  /^\W{0,3}(?:(?:thomson )?reuters|yahoo!?(?: finance)?|marketwatch|cnn ?money|bloomberg|forbes|business insider|aol|msn(?: money)?|eurekalert!?) (?:is|are) not responsible for the (?:content|accuracy) (?:in|of) this (?:press |news )?release\.?$|^(?:thomson )?reuters journalists are subject to (?:an|the) [a-zà-ž]{0,12} ?editorial handbook\b.{0,120}$|^(?:©|\(c\)|copyright)\s.{2,70}\busers may download and print extracts of content from this website\b.{0,120}$|^this post was (?:added|submitted) by (?!the )(?:\S{1,20} ){0,2}[^\s.]{2,20}$|^tags?: ?#[a-zà-ž][a-zà-ž\d&_-]{1,40}(?:[ ,]{1,3}#[a-zà-ž][a-zà-ž\d&_-]{1,40}){0,12}$/i,
  // "All my posts are IMO", ">> FREE stock alerts <<", a form that was sent off.
  /^.{0,80}\ball (?:of )?my posts are\b.{0,80}$|^(?:>> ?)?[^<]{0,60}\bfree\b[^<]{0,60}<<$|^.{0,80}\bnewsletter success! thank you for (?:subscribing|signing up)\W*$/i,
  /^.{3,60}\bin(?:to)? your inbox[.!]?$|^get (?:the |our |all the )?latest (?:[^\s.,;:()]+ ){0,3}(?:news|updates|stories) (?:where|when|how) you\b.{0,30}$|^add to my (?:news ?)?(?:feeds?|alerts|watch ?list|favou?rites|portfolio)$|^[^\s.,;:()]* ?cookies (?:are|help|allow|enable|make)\b|\bcookies that we are in the process of classifying\b/i,
  // An exchange that does not answer for a release is the release's word.
  /^(?!.{0,60}\b(?:exchange|bourse|börse|cse|tsxv?|tsx-v|neo|nex|nasdaq|nyse|otcqb|regulat[a-zà-ž]{1,6})\b).{0,60}\bis not responsible for (?:and does not check )?(?:the )?content(?:s)? (?:above|of|on)\b/i,
  /^.{0,120}\b(?:sole use of the intended recipient|intended only for the (?:use of the )?(?:person|individual|addressee|recipient))/i,
  /^.{0,80}\bjava ?script (?:is |must be |seems to be |has been |appears to be )?(?:turned off|disabled|required|enabled)\b|^(?:please )?(?:enable|turn on|activate) java ?script\b|\byour browser\b.{0,60}\bjava ?script\b|^you are using an (?:outdated|unsupported) browser\b|^(?:IE|internet explorer)(?: ?\d{1,2})? (?:is|are) (?:no longer|not) (?:fully )?supported\b|^for (?:an optimal|the best|a better) (?:[a-z]+ )?experience\b.{0,60}\bbrowser\b/i,
  /^(?:this|our) (?:page|section|web ?site|area|content) is (?:only |solely |exclusively )?intended (?:only |solely |exclusively )?for\b/i,
  // "You need Flash Player 8 to view this banner."
  /^(?=.{0,120}\b(?:need|requires?|required|install|download|get|upgrade|enable|without|does not support)\b).{0,100}\b(?:(?:adobe |macromedia )?flash(?: player| plug-?in)?|quicktime|shockwave|silverlight|acrobat reader)\b.{0,60}\b(?:view|see|play|watch|read|needed|required|installed|enabled|here|player|plug-?in|reader|content|now|free)\b/i,
]);
// Feeds offered one after the other.
const offersFeeds = /\brss feeds?\b.{0,120}\brss feeds?\b/i;
// A page that asks its reader to let it show its ads, at what length ever.
const asksForAds =
  /^.{0,120}\bad(?:s|vertisements?)?(?:[- ]content)?[- ]block(?:ers?|ing)\b|^(?:please )?(?:disable|turn off|pause) your ad[- ]?block/i;
// "Previous: …", "Older Posts", "This article comes from …", "Originally published in …".
const ofStories =
  /this (?:article|story|news item|press release|text) (?:comes|came|is taken|was taken|is reprinted|was reprinted) from \S.{2,60}(?:\.| ©|$)|(?:previous|prev|next|older|newer) (?:stor(?:y|ies)|articles?|posts?|(?:press |news )?releases?|news|headline)\s*[:|–—-]\s*\S.{4,160}$|released (?:on )?[^\s.,;:()]+ \d{1,2}, (?:19|20)\d\d$|(?:(?:older|newer|previous|next|prev) (?:posts?|entr(?:y|ies)|stor(?:y|ies)|articles?)\W*){1,2}$|(?:previous|prev|next(?: up)?|up next|read next)\s?:\s+(?:\S+\s){2}.{3,140}$|source link$|(?:originally|first) published (?:at|on|in|by) .{3,80}$|published in [a-z]+(?: [a-z]+){0,2}, [a-z]+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}$/i;
// "Tags: …", "Posted in Business", "Stocks mentioned in this article".
const ofShelves =
  /type of article$|(?:19|20)\d\d \(\d{1,4}\)$|multimedia files?\s*:?$|(?:stocks|shares|securities|companies|tickers|symbols) (?:mentioned |named |quoted |cited )?in this (?:article|story|release|news)\b.{0,80}$|related (?:companies|company|industries|industry|symbols?|tickers?|stocks?|shares?|securities|instruments?|topics?|categories|subjects?|tags?|keywords?)\s*:.{0,160}$|hinweis: .{2,40} veröffentlicht in dieser rubrik\b|diese (?:presse|medien)?-?(?:meldung|mitteilung)\b.{0,160}\b(?:bearbeiten|hervorheben|löschen)\b.{0,60}$|(?:tags?|labels|topics?|categor(?:y|ies)|filed (?:under|in|to)|posted (?:in|under)) ?:\s*\S.{0,160}$|tagged(?: with)?:?\s+\S.{0,30}(?:,\s*\S.{0,30})+$|bookmark the permalink\b|(?:posted|filed) (?:in|under) [^\d]{3,40}$|\d{1,2} (?:year|month|week|day)s? .{2,60} chart$/i;
// "All rights reserved", "Powered by …", "Ansvarig utgivare: …".
const ofRights =
  /all rights reserved\.?$|alle rechte vorbehalten\.?$|tous droits réservés\.?$|(?:.{2,40} [·|•] )?(?:todos los )?derechos reservados(?:\.?$|\s.{2,120})|(?:propulsé par|propulsado por|stolz präsentiert von|drives af|drivs av|drives av|aangedreven door)\b.{2,60}$|(?:ansvarig utgivare|ansvarlig (?:redaktør|udgiver)|ansvarshavende (?:chef)?redaktør|päätoimittaja|direttore responsabile|directeur de (?:la )?publication)\s*:\s*\S.{2,200}$|(?:proudly )?powered by\b.{2,40}$|hosted (?:by|on)\b.{2,40}$|theme(?: by)?: |(?:the )?issuer of this (?:news|press) release is solely responsible for (?:its|the) content\. (?:please )?(?:address|direct|send) (?:all |any )?(?:inquiries|enquiries|questions) directly to the (?:issuing company|issuer)\.?$|(?:this|our) (?:web ?)?(?:site|page) (?:contains|provides|offers|gives|is (?:designed|provided|made|meant|aimed)) (?:information )?(?:(?:only|solely|exclusively|intended|meant) )*(?:for|at) (?:the )?(?:general )?(?:customers?|residents?|people|patients?|consumers?|visitors?|persons|those|users|shareholders|(?:health ?care|medical) professionals)\b.{0,120}$/i;
// "Log in to post comments", "Rate this article", "Have your say", "Umfrage: …?"
const talksToReader =
  /\(?(?:please )?log ?in (?:or register )?to (?:post|leave|add|write|view|read) (?:a |your )?(?:comments?|repl(?:y|ies))\)?\.?$|rate (?:this|the) (?:article|story|page|release)\b.{0,40}$|report (?:a|an) (?:problem|error|typo)\b.{0,50}$|(?:umfrage|sondage|encuesta|sondaggio|enquete|kysely|afstemning|avstemning)\s*[:–-]\s*\S.{5,100}\?$|questions about (?:a|this|the) (?:news|press|article|release|story)\b(?!.*(?:\S@\S|\d{3}))|we have \d+ (?:guests?|visitors?)\b|join \d[\d,.]*[km]?\+? (?:other )?(?:subscribers|professionals|readers|followers|others)\b|(?:hi|hello) there!|chat with us\b|have your say[!.?]?$|suggest a correction$|ad feedback$|what(?:[’']s your| do you) (?:think|opinion|view)\b.{0,60}$/i;
// Words that may begin a sentence of a release, but stand for the site below it.
const talkBelow = new RegExp(
  String.raw`^${eitherOf([ofStories, ofShelves, ofRights, talksToReader])}`,
  'i',
);

const talksOfSite = (line: string): boolean =>
  line.length <= 600 &&
  (asksForAccount(line) ||
    (line.length <= 400 &&
      (talks(line) ||
        isPortalTalk(line) ||
        isTalkAbroad(line) ||
        readRelayedRow(line) !== undefined ||
        isBlogFoot(line) ||
        (isNeighbour(line) && line.length > 30) ||
        isTalkOfEast(line) ||
        (rareWord.test(line) && talksRarely(line)) ||
        (line.includes('RSS') && offersFeeds.test(line)))) ||
    (line.includes('block') && asksForAds.test(line)));

/** True for what a site says of itself or to its readers: a visitors' counter, a browser's name, who hosts it, a mail's gateway, consent to cookies. */
export const isSiteTalk = remembered(talksOfSite);

// "Call Ned today at 855.555.0199 and mention Birch Letters": what a host earns by sending its readers to a seller.
const sendsToSeller =
  /^(?:call|phone|visit|e-?mail)\b.{2,80}\band mention (?:code |promo |that )?["“]?\p{Upper}.{2,60}$/iu;

/** As `isSiteTalk`, for a line that stands below the release. */
export const isSiteTalkBelow = (line: string): boolean =>
  isSiteTalk(line) ||
  talkBelow.test(line) ||
  (line.includes(' mention ') && sendsToSeller.test(line)) ||
  asksForReleases(line) ||
  isHouseLine(line);
