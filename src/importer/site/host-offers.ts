import { anyOf } from '../matches.ts';

const offers = anyOf([
  /^welcome to (?:the )?.{2,60}\b(?:web ?site|home ?page|(?:on|of) the (?:web|internet|net)|online|on-?line|news ?room|press (?:room|cent(?:er|re)))[!.]?$/i,
  // "The Turnaround Letter. Click Here for 30 Day Free Trial", "Free Annual Reports. Click here."
  /\bclick here\b.{0,40}\b(?:trial|free|offers?|subscribe|save)\b|\bfree\b.{0,60}\bclick here\b/i,
  // "Acme Reports Results of 90-Day Trial" is a headline, "… finds dead links; free 30-day trial available on the Web" a deck.
  /^(?:(?:start|begin|try|get|take|claim|your|sign|register|request|join|enjoy|click|subscribe|now|limited|special|risk)\b.{0,80}|.{0,60}[!?:] ?(?:\S+ ){0,4})?\b(?:\d+[- ]days?[- ]free[- ]|free[- ](?:\d+[- ]days?[- ])?|risk-free )trial\b|\b(?:\d+[- ]days?[- ]free[- ]|free[- ](?:\d+[- ]days?[- ])?|risk-free )trial(?: (?:now|today|here|offer))?[.!»>]*$|^(?:start|begin|try|get|take|claim|your)\b.{0,40}\b\d+[- ]days?[- ]trial\b/i,
  /^(?:download|get|request|claim|order|try) (?:our|your|the|an?)\b.{0,20}\bfree\b.{0,60}\b(?:reports?|(?:e-?)?newsletters?|guides?|e-?books?|trials?|issues?|kits?|quotes?)\b/i,
  /[!?.] try \S.{0,50}\bfree\b[.!]*$/i,
  // "Acme Bank Lets Customers Open an Account by Telephone" is a headline.
  /^(?:.{0,60}[!?.:–—-] ?)?(?:(?:click |tap )?(?:here )?(?:to )?(?:open|create) an account\b|register (?:now )?for (?:free|streaming|real-?time)\b|trade (?:stocks|free) (?:for|at)\b)|^(?:subscribe|register|sign up) (?:now|today)\b.{0,60}[.!]?$/i,
  // "DONATE NOW Text LAMP11 £5 to 70070"
  /^(?:donate (?:now|today|here|online)\W*)?text \S{3,12} (?:[£$€]\d+ )?to \d{4,6}\b.{0,30}$|^donate (?:now|today|here|online)\W*$/i,
  /^(?:please )?(?:visit|support|see) our (?:sponsors?|advertisers?)\b.{0,40}$/i,
  // Copies kept for the record.
  /^you are (?:currently )?viewing (?:an? )?(?:archived?\b|the archive|archive\.|www\.)|^(?:this|the following) (?:page |content |release )?is (?:an? )?archived? (?:page|content|copy|version|material)\b|^(?:this|the) (?:page|content|information|document|release) (?:has been|is) archived\b|^archived content\b|^(?:head|go|return) to our home ?page\b/i,
  // Pages of share prices.
  /^(?:share price (?:information for|is delayed)|get live data|get quote|(?:[A-Z]{2,5} )?live price|(?:watch ?lists?|alerts?|portfolios?) are an? (?:member|premium)|pin to quick picks|less ads, more data|log ?in to your account|(?:please )?enter a valid e-?mail address|information\s+x$|latest headlines$|.{0,40}\blast checked at\b|(?:print|mail a friend|annotate|email)(?:\s{2,}|\s*[|]\s*|\s+)(?:print|mail a friend|annotate|email)\b|.{2,30}\bmembers: log ?in$|related quotes?\s*:\s*[A-Z.]{1,6}$|.{2,60} regulatory news \([A-Z]{2,5}\)$)/i,
  /^(?:share price|bid|ask|change|spread|open|high|low|volume|prev(?:ious)?\.? close|market cap|day[’']?s? range|52[- ]week (?:high|low|range))\s*:\s*[A-Z]{0,3}[$€£]?\d[\d.,]*p?(?:\s?[bmk]n?)?(?:\s?\([+−-]?[\d.]+%\))?$/i,
]);

// "Research, News, and Market Data on ALDR": the shelves that a host keeps for a share.
const shelf =
  '(?:(?:equity |company |latest |more )?(?:research|news|quotes?|charts?|(?:market |stock |company |financial )?data|analysis|videos?|filings|estimates|ratings|profiles?|financials|transcripts)(?: reports?)?)';
const shelvesOf = new RegExp(
  `^${shelf}(?:(?:,? (?:and|&) |, )${shelf}){1,6} (?:on|for|about) `,
  'i',
);
const offersShelves = (line: string): boolean =>
  /\s[A-Z]{2,5}(?:\.[A-Z]{1,2})?$/.test(line) && shelvesOf.test(line);

const currency =
  '(?:[A-Z]{0,2}[$€£¥]|EUR|USD|GBP|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|CAD|AUD|JPY|BRL|MXN)';
const price = "\\d{1,3}(?:[.,' ]?\\d{3}){0,2}[.,]\\d{2,4}";
const inPercent = '\\(?[▲▼]?\\s?[+\\-−±]\\s?\\d{1,3}[.,]\\d{1,2}\\s?%\\)?';
// "€ 22,85 (+4,10%)", "Alder B SEK 74,40 −2,1 %", "41,30 EUR +3,25 %": a share and how it moved; "EPS of $1.31 (+12.5%)" is a result.
const shareMoved = new RegExp(
  `^(?:\\p{Upper}[\\p{Alpha}\\d.&-]{1,20}(?: \\p{Upper}[\\p{Alpha}\\d.&-]{0,20}){0,2} )?(?:${currency}\\s?${price}|${price}\\s?${currency})\\s+${inPercent}(?:\\s.{0,60})?$`,
  'u',
);
const ofResult =
  /^(?:EPS|EBIT|NAV|BPA|FFO|AFFO|dividend|utdelning|utbytte|udbytte|dividende|dividendo|osinko|earnings|revenue|sales|profit|ergebnis|umsatz|résultat|resultat|resultado|utile|ricavi|nav|price|preis|prix|prezzo|precio)/i;
// "TSX Venture last trade C$0.87", "Volume today 214,900"
const traded =
  /^(?:\p{Upper}[\p{Alpha} ]{1,24} )?last trade\s*(?::\s*)?[A-Z]{0,2}[$€£]?\d{1,5}\.\d{2,4}(?:\s+(?:volume today|today['’]s volume)\s*(?::\s*)?\d[\d,.]*)?$|^(?:ultim['’]ora|dernière minute)\s*:\s*\S.{5,160}$|^(?:volume today|today['’]s volume)\s*(?::\s*)?\d[\d,.]*$/iu;
// "68 % der Kleinanlegerkonten verlieren Geld beim CFD-Handel."
const warns =
  /\d\s?%.{0,30}(?:kleinanleger|privatanleger|retail (?:investor|cfd|client)|particuliers|minoristas|al dettaglio|retail|particuliere beleggers|småspar|privata|detailkonti|ikke-profesjonelle).{0,40}(?:verlier|lose\b|perdent|pierden|perdono|verliez|förlorar|taper|taber)/i;
const brokers = anyOf([
  // "Renk und Co.: Diese 5 Aktien jetzt kaufen?", "Kostenlosen Report anfordern"
  /^.{0,60}\bdiese \d{1,2} (?:\p{Alpha}+ ){0,2}(?:aktien|fonds|etfs|werte)\b.{0,30}\b(?:kaufen|verkaufen|besitzen|depot)\b.{0,20}\?$/iu,
  /^(?:jetzt |hier )?(?:kostenlos\p{Alpha}*|gratis)[ -](?:\p{Alpha}+[ -]){0,3}?(?:\p{Alpha}*report|studie|newsletter|ratgeber|e-?book|analyse|leitfaden|download)s? (?:jetzt |hier )?(?:anfordern|sichern|herunterladen|lesen|erhalten|abonnieren)[!.]?$/iu,
  // "Hinweis: Sie möchten dieses Wertpapier günstig handeln?"
  /^(?:hinweis: )?(?:sie )?(?:möchten|wollen)(?: sie)? (?:dieses?|die|mit) .{3,40} (?:günstig |jetzt |online )?(?:handeln|kaufen|traden)\?$/i,
  /^jetzt (?:traden|handeln|kaufen|depot|konto)\b.{0,40}$|^depot eröffnen\b.{0,30}$/i,
  /^(?:passer un ordre|poser une alerte|ouvrir un compte)\b.{0,40}$/i,
  /^abr[ae] (?:tu|sua|su) (?:cuenta|conta)\b.{0,60}$/i,
  /^(?:handla aktien|handle hos|handel aktien|køb aktien|koop (?:turbo|sprinter|aandeel)|apri (?:il|un) conto|osta osaketta)\b.{0,40}$/i,
  // "Disclaimer: beleggen brengt risico's met zich mee. U kunt uw inleg verliezen."
  /^(?:disclaimer\s?: )?(?:beleggen (?:brengt|kent) (?:altijd )?risico['’]?s|investera i aktier innebär (?:alltid )?(?:en )?risk|investir comporte des risques|investire comporta (?:dei )?rischi|invertir (?:conlleva|implica) riesgos?)\b.{0,60}\. .{0,20}\b(?:u|uw|je|dina|vous|votre|vos|il tuo|i tuoi|puede|su|tus?)\b.{4,80}$/i,
  /^(?:investeringar innebär alltid|investering(?:er)? (?:indebærer|innebærer)|your capital is at risk|ihr kapital (?:unterliegt|ist)|capital (?:is )?at risk(?=[.!?]|$)).{0,60}$/i,
]);

const tradeNow = /^.{0,60}\b[Jj]etzt\b.{0,60}\b(?:handeln|traden|kaufen)\b.{0,60}$/;
const paper = /aktien?|etfs?|fonds|zertifikate?|optionsscheine?/i;
const atNoCost =
  /\b(?:ab|für|nur) \d(?:[.,]\d\d)? ?(?:€|euro)|\b(?:ohne|keine) (?:order)?gebühr|\bgebührenfrei/i;
// "Alder Aktie jetzt über den Testsieger handeln, ab 0 € auf Birkbroker": what it costs with the broker who pays for the line.
const praisesBroker = (line: string): boolean =>
  line.includes('etzt') && tradeNow.test(line) && paper.test(line) && atNoCost.test(line);

// "Share price: 41.25p  Bid: 40.50  Ask: 42.00": how a share stands, field by field.
const quoteFields =
  /^(?:(?:share price|price|last(?: price| trade| sale)?|bid|ask|offer|mid|(?:%\s?)?change|spread|open|high|low|vol(?:ume|(?!ume))|vwap|prev(?:ious)?\.? close|close|market cap(?:italisation|italization)?|(?:day|today)(?:[’']?s)? range|52[- ]w(?:ee)?k\.? (?:high|low|range)|eps|p\/e(?: ratio)?|yield|beta)\s*(?::\s*)?(?:[+\-−]?[A-Z]{1,3}\s?|[+\-−]\s?)?[$€£]?\d(?:[\d.,]*[\d.])?(?:\s?(?:p|c|%(?!\s?change)|[bmk]n?))?(?:\s{0,2}\([+\-−]?[\d.,]+\s?%?\))?(?:\s{1,2}-\s\d(?:[\d.,]*[\d.])?p?)?[\s|,;·]*){2,}$/i;

// "Alder, Inc. NASDAQ: ALDR Add to Watchlist"
const endsInButton =
  /(?:^|\s)(?:add to (?:my )?(?:watch ?list|portfolio|favou?rites)|set (?:a )?(?:price )?alerts?)$/i;

const callsLast =
  /^.{10,140}[\p{Alpha}\d][.!?] (?:sign up|subscribe|register) (?:now |today )?(?:for|to) (?:the|our) (?:[\p{Alpha}-]+ ){0,4}newsletters?(?: now| today| here)?!$/iu;

/** True for words that praise a site's news and end in a call for its letter; above the news only: "All the biotech news you want. Sign up for the free morning newsletter today!" */
export const callsForLetter = (line: string): boolean =>
  line.length <= 200 && line.endsWith('!') && callsLast.test(line);

/** True for a line with which a host offers something to its readers, or tells of the page; it may stand as such only outside the release. */
export const isHostOffer = (line: string): boolean =>
  line.length <= 160 &&
  !/\b(?:phase|clinical|patients?|placebo)\b/i.test(line) &&
  (offers(line) ||
    (/[st]$|folio$/.test(line) && endsInButton.test(line)) ||
    brokers(line) ||
    offersShelves(line) ||
    praisesBroker(line) ||
    (/\d/.test(line) && (quoteFields.test(line) || traded.test(line))) ||
    (line.includes('%') && ((shareMoved.test(line) && !ofResult.test(line)) || warns.test(line))));
