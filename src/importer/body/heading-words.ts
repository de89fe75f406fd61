import { isEastAsianAbout } from '../east-asia/about.ts';
import { isEastAsian } from '../east-asia/letters.ts';
import { anyOf } from '../matches.ts';
import { type Piece } from '../pieces.ts';
import { type Rich, sliceRich, trimRich } from '../rich-text.ts';

export { known } from './known-headings.ts';

const about =
  /^(?:about|über|[àa] propos d(?:e\s|es\s|u\s|['’])|acerca de|sobre|informazioni su|over(?=\s))\s*\S|^(?:kort\s+)?om\s+(?!(?:att|du|ni|man|det|den|vi|så|inte|ikke|at|der)\b)\S|^\p{Alpha}.{1,60}\s(?:in brief|at a glance|in kürze|auf einen blick|en bref|in breve|i sammandrag|i korthet|kort fortalt|i korte træk|en un vistazo|lyhyesti|in het kort|em resumo|w skrócie|v kostce)$/iu;
// "Informationen zur Acme AG"; "Informations sur la société" heads the box of a wire.
const informs =
  /^(?:Informationen (?:zu[rm]?|über)|Informations? (?:sur|concernant)|Información (?:sobre|acerca de)|Informatie over|Information om) (?:(?:der|die|das|la|le|el|las|los|de|het) )?\p{Upper}/u;
// "About 70 percent of the budget" is a sentence, "About 3D Optics" a section.
const counts = /^(?:About|ABOUT)\s[$€£]?\d[\d,.]*%?\s\p{Lower}/u;
/** True for a heading that tells what a section is about. */
export const isAbout = (text: string): boolean =>
  isEastAsian(text)
    ? isEastAsianAbout(text)
    : (about.test(text) && !counts.test(text)) || (text.startsWith('Inf') && informs.test(text));
/** True for a heading that tells what a section is about and closes with a full stop: "About Acme & Sons." */
export const isAboutWithStop = (text: string): boolean =>
  text.length <= 60 &&
  /^(?:About|ABOUT|Über|Om)(?:\s(?:the|of|and|der|die|das|&)(?=\s)|\s[\p{Upper}\d][^\s.,;:!?]*){1,6}\.$/u.test(
    text,
  );

/** What a point tells that has lost its sign: "Fourth quarter revenue expected to be $12.2 million", "Second quarter sales up 12%". */
export const tellsFigure =
  /\s(?:expected|increased|decreased|rose|grew|fell|was|were|is|are|will|totall?ed|reached|up|down|of|at|to|by)\b.*[$€£]\s?\d|\s(?:increased|decreased|rose|grew|fell|up|down|by)\s(?:\p{Alpha}+\s){0,3}\d[\d.,]*\s?(?:%|percent|per cent)/iu;

/** A time that heads what was reported of it: "Fourth quarter 2022", "Fjärde kvartalet 2022", "Helåret 2022". */
export const period =
  /^(?:(?:(?:first|second|third|fourth|full|fiscal)[ -])+(?:quarter|half|year|six months|nine months)|(?:första|andra|tredje|fjärde) kvartalet|(?:första|andra) halvåret|helåret|(?:første|1\.) halvår|(?:første|andet|andre|tredje|fjerde|[1-4]\.) kvartal|(?:hele )?året|(?:erstes|zweites|drittes|viertes|[1-4]\.) quartal|(?:erstes|zweites|[12]\.) halbjahr|gesamtjahr|geschäftsjahr|(?:premier|deuxième|troisième|quatrième|[1-4](?:er|e|ème)) trimestre|(?:premier|second|1er|2e) semestre|(?:primer|segundo|tercer|cuarto|primo|secondo|terzo|quarto|primeiro|terceiro) trimestre|(?:primer|segundo|primo|secondo|primeiro) semestre|(?:eerste|tweede|derde|vierde) kwartaal|(?:eerste|tweede) halfjaar)(?:,? (?:of (?:fiscal )?|fiscal |de |del |des )?(?:19|20)\d\d(?:[/–-]\d{2,4})?)?\s?:?$/i;

/** Words that head a section alone, with a colon or without; other single words on a line may be anything. */
export const single =
  /^(?:highlights?|(?:key|main) (?:points|facts|messages|takeaways|highlights|findings)|quotes?|results?|overview|introduction|conclusions?|background|methods?|summary|outlook|guidance|dividends?|availability|pricing|liquidity|revenues?|financials?|operations|exploration|management|features|benefits|findings|objectives?|indications?|dosage|agenda|webcast|details|recommendations?|appointments?|governance|acquisitions?|sustainability|ausblick|finanzkalender|(?:finanz)?termine|kurzportrait|kurzprofil|perspectives|rückblick|überblick|collaborations?|partnerships?|strategy|next steps|looking ahead|use of proceeds|timetable|timeline|schedule|speakers|eligibility|registration|tickets)\s*:?$/i;
/** What is told of a company under one word: "Corporate", "Finance:"; with a colon it stands above people too. */
export const namesTopic =
  /^(?:Corporate|Finance|Financial|International|Domestic|Commercial|Regulatory|Clinical|Research):?$/;
/** Headings of two to eight words in title case whose last word names what a section holds: "Transaction Highlights". */
export const namesSection =
  /^(?=\p{Upper})(?:[\p{Alpha}\p{N}&,'’/().-]+\s){1,7}(?:Highlights|Overview|Summary|Details|Information|Outlook|Guidance|Results|Update|Activities|Terms|Rationale|Benefits|Advis[eo]rs|Facts|Background|Availability|Pricing|Timeline|Approach|Position|Performance|Review|Status|Next Steps|Program(?:me)?s?|Call|Webcast|Dividend|Acquisitions?|Developments?|Milestones|Priorities|Initiatives|Changes|Appointments?|Considerations|Statements?|Measures|Disclosures?|Matters|Targets|Objectives|Features|Resources|Achievements|Accomplishments|Progress|Catalysts|Events|Commentary|Expectations|Strategy|Operations|Timetable|Schedule|Liquidity|Procedures|Financing|Governance|Design|Findings|Conclusions?|Methods|Proceeds|Calendar|Assurance|Control|Instructions|Offering|Placement)\s*:?$/u;

/** What heads rows of facts, "Fast facts" above "Length: 148 metres" and "Key figures" above a table; ends with the word that says so. */
export const namesFacts =
  /(?<!\p{Alpha})(?:facts?|figures|data|details|dates|timetable|timeline|schedule|zeitplan|terminplan|tidplan|calendario|specifications?|information|numbers|glance|profile|parameters|terms|calendar|results|eckdaten|(?:kenn)?zahlen|daten|fakten|termine|finanzkalender|chiffres|calendrier|agenda|cifras|datos|nyckeltal|hovedtal|nøkkeltall|kerncijfers|(?:opening|visiting) (?:hours|times)(?: and (?:admission|prices|tickets))?|öffnungszeiten(?: (?:und|&) (?:eintritt(?:spreise)?|preise))?|öppettider|åbningstider|horaires|horarios?|orari)\s?:?$/iu;

/** What begins with the word for a group's figures and ends with the group: "Key figures of the Alder Group". */
export const namesFiguresOf =
  /^(?:(?:key|main|selected) (?:financial )?figures|(?:wichtige )?kennzahlen|chiffres clés|nyckeltal|hovedtal|nøkkeltall|kerncijfers)\s(?:of|for|der|des|du|de|för|for|van)\s[^.:;!?|()\d]{3,50}$/i;

/** What heads rows of figures with the year they are of: "Key figures 2019", "Datos de 2019", "Chiffres clés 2019". */
export const namesDataOfYear =
  /^(?:\p{Alpha}[\p{Alpha}’'-]*\s){0,3}(?:facts|figures|data|numbers|(?:kenn)?zahlen|daten|fakten|chiffres(?: clés)?|données|datos|cifras|dati|cifre|dados|números|nyckeltal|hovedtal|nøkkeltall|kerncijfers|cijfers|luvut|siffror|tal)\s(?:(?:of|for|in|de|del|en|du|für|im|i|per|van|över|om|från)\s)?(?:19|20)\d\d\s?:?$/iu;

/** What heads a list in small letters and with a colon, naming what its points are: "Key findings:", "Highlights of the quarter:"; "The highlights are:" begins a sentence. */
export const namesPoints =
  /^(?!(?:the|these|those|our|its|their|his|her|some|among|in|for|with|under|by|at|on|as|to)\s)(?:[\p{Alpha}\p{N}’'-]+\s){0,4}(?:highlights|features|findings|results|achievements|accomplishments|events|data|milestones|news|figures|dates|developments|updates|benefits|points|facts|changes|termine|ergebnisse|eckdaten|höhepunkte|(?:points|chiffres|dates) clés|faits marquants|rendez-vous|datos (?:clave|destacados)|hechos (?:clave|destacados)|risultati|dati principali|händelser|hovedpunkter)(?:\s(?:of|for|from|in|since|during|im|du|del|financiers?)\s?[\p{Alpha}\p{N}\s’'-]{0,40})?\s*:$/iu;

/** What a report begins with, below the notice's number and day: "Main points from the half-year report", "Sammanfattning av kvartalet". */
export const namesReport =
  /^(?:(?:(?:main|key) (?:points|events|figures)|highlights|summary)(?: (?:of|from|for|in))?|hovedpunkter(?: (?:fra|i|for))?|hovudpunkter|sammanfattning(?: av| för)?|väsentliga händelser(?: (?:under|i|efter))?|viktiga händelser(?: (?:under|i))?|zusammenfassung|das wichtigste(?: (?:aus|zum|zu|in))?|eckdaten|faits marquants(?: d[ue])?|chiffres clés(?: d[ue])?|resumen|datos clave|(?:hechos|aspectos|datos) (?:destacados|relevantes)(?: de(?:l| la))?|punti principali|hoofdpunten|tiivistelmä|pääkohdat)(?: [\p{Alpha}\d–-]+){0,4}(?: [\p{Alpha}-]*(?:report|quarter|half|half-year|year|period|months|rapport(?:en)?|kvartalet|kvartal|halvår(?:et|srapporten)?|året|perioden|delårsrapporten|quartal|halbjahr|geschäftsjahr|bericht|trimestre|semestre|exercice|ejercicio|periodo|kwartaal|halfjaar|vuosineljännes|katsaus)(?: (?:of )?(?:19|20)\d\d)?)\s?:?$/iu;

/** "Acme (Paris:ACME) :", the sender with its share's symbol as a wire prints it above news that begins with points or headings. */
export const leadOfSender =
  /^\p{Upper}[^():]{1,80}\([^()]{0,60}:\s?[\p{Upper}\d.]{1,12}(?:\s[–—-]\s[^()]{4,20})?\)[^.!?]{0,200}:$/u;

/** A line whose last word leads to the next, in languages of releases other than English: "Ein Drittel ist für den Ausbau der". */
export const endsOpenAbroad =
  /(?:\s\S+){3}\s(?:der|die|das|dem|den|des|eine[mnrs]?|und|oder|vom|zum|zur|für|von|beim|im|ins|(?<!\d )am|sowie|zwischen|gegen|ohne|unsere[mnrs]?|ihre[mnrs]?|le|la|les|du|de|une|et|ou|par|pour|dans|sur|aux?|ses|leurs?|el|los|las|del|una|y|para|con|il|lo|gli|della|delle|dei|degli|och|att|som|av|og|het|een|voor|met|van)$/u;

// "IN LA" is no article where no other word is of such a language.
const abroadInCapitals =
  /\s(?:DE|DANS|POUR|SUR|PAR|DER|DIE|DAS|DEN|UND|FÜR|MIT|VON|DEL|EN|EL|PARA|CON|DI|PER|OCH|FÖR|TILL|OG)\s(?=.*\s\S+$)/u;

/** As `endsOpenAbroad`, for a line in capitals: "ALDER ANNONCE L'ÉTUDE DE SON VACCIN CONTRE LA". */
export const endsOpenInCapitals = (line: string): boolean =>
  abroadInCapitals.test(line) &&
  line === line.toUpperCase() &&
  endsOpenAbroad.test(line.toLowerCase());

/** What a section answers, with a colon: "What the mayor says:"; "When asked about it:" begins a sentence. */
export const asks =
  /^(?:what|how|why|who|where)\s(?!(?:is|are|was|were|follows?)\b)(?:[\p{Alpha}\p{N}’'-]+\s){0,5}[\p{Alpha}\p{N}’'-]+\s?:$/iu;

const credit =
  /(?:[.)!]\s|\()(?:PRNewsfoto\b|(?:photo(?:graph|grafie)?s?|pictures?|images?|fotos?|bild(?:er)?|beeld|cr[eé]dits?|illustration)(?:\s?[:/©]|\s(?:by|courtesy|credit)\b))/i;
/** True for what a picture shows, with the one who made it: "The new plant in Reno. Photo: Jane Doe". */
export const isCredited = (text: string): boolean => credit.test(text);

const pointsElsewhere = anyOf([
  /^(?:your|ihre?|votre|uw|su) (?:press |media )?(?:contact|kontakt|ansprechpartner)/i,
  // The labels under which a wire prints a release's branches.
  /^(?:industry|industries|(?:(?:industry|subject|product|state|country) )?key ?words?|subjects?|topics?|tags?|categories|(?:non-)?regulatory news)\s*:?$/i,
  // "Category: Company News"
  /^(?:tags?|categor(?:y|ies)|filed under|posted in)\s?:\s*\S/i,
  // "INDUSTRY KEYWORD: PHARMACEUTICAL MEDICAL", "SUBJECT CODE: PRODUCT"
  /^(?:(?:industry|subject|state|country|product|geographic|company|issuer) (?:key ?words?|codes?)|key ?words?)\s*:\s*\S/i,
  // "Related links:" above an address
  /^(?:related|useful|web|internet|external|further) (?:links|websites|web sites)\s*:?$/i,
  // "Source" above the one who sent it, "Release Summary" above what a wire says of it
  /^(?:source|release summary)\s?:?$/i,
  // "Inquiries about this release"
  /^(?:inquir(?:y|ies)|enquir(?:y|ies)|questions?) (?:about|on|regarding|concerning) (?:this|the) (?:\p{Alpha}+ )?(?:release|announcement|matter|news)\s?:?$/iu,
  // "Acme Contacts"
  /^(?:\p{Upper}[\p{Alpha}\p{N}&.'’-]*\s){1,4}(?:contacts?|CONTACTS?|Contacts?):?$/u,
  /^(?:enclosures?|(?:attachments?|documents?|downloads?)(?: (?:and|&) (?:links?|attachments?|downloads?))|attachments?|exhibits?|anlagen?|anhang|bilag(?:or|a)?|bifogade (?:filer|dokument)|vedhæft(?:ede filer|ning(?:er)?)|vedlegg|liitteet|dokumente?|documents?|downloads?|pièces? jointes?|allegat[oi]|adjuntos?|bijlagen?)\s*:?$/i,
  /\((?:pdf|docx?|xlsx?|jpe?g|zip|mp[34])(?:,? [\d.,]+ ?[km]b)?\)$/i,
]);
/** "Données non auditées", "Ungeprüfte Zahlen": a note below a table. */
export const unaudited =
  /^\(?(?:(?:données|chiffres|comptes|informations)(?: \p{Alpha}+){0,2} non[- ]audité\p{Alpha}*|non[- ]audité\p{Alpha}*|ungeprüfte?(?: \p{Alpha}+)?|oreviderad\p{Alpha}*(?: \p{Alpha}+)?|ureviderede?(?: \p{Alpha}+)?|(?:datos|cifras) no auditad\p{Alpha}*|(?:dati|cifre) non (?:auditat|revisionat|certificat)\p{Alpha}|niet[- ]gecontroleerde?(?: \p{Alpha}+)?)\)?$/iu;
// What a line alone says that heads no section: notices to editors, numbers of registers, hands that sign.
const headsNothing = anyOf([
  // "Hashtag: #acme #vaccines"
  /(?:^|\s)#\p{Alpha}[\p{Alpha}\p{N}_]+(?:\s|$)/u,
  // "X: @AlderWater"
  /^[^:@]{1,20}:\s?@\w{2,30}$/,
  // "$4.1 Million in Purchase Orders" may head a section, "$4.1 million" alone is a figure.
  /^(?![$€£]\d[\d.,]* \p{Upper}\p{Lower}+ \p{Alpha}+ \p{Alpha})[^\p{Alpha}\p{N}"“”„'‘«»¿¡(]/u,
  // "Alder Clinical Logo": the picture that stood there; "Our New Logo" heads a section.
  /^(?!(?:The|A|Our|Its|Their|New|One|Why|How|About)\s)(?!.*\sNew\s)(?:\p{Upper}[\p{Alpha}\p{N}&.'’-]*\s){1,5}[Ll]ogo$/u,
  // "Company announcement no. 14 – 2023", "Exhibit 99.1" at the head of each page
  /^(?:\p{Alpha}+[ -]){0,3}(?:announcement|release|notice|newsletter|statement|bulletin|report|communiqu[eé]|\p{Alpha}{4,}(?:meddelelse|meddelande|melding|mitteilung|tiedote))\s(?:no|nr|number|n°|nº|#)[.:]?\s?\d[\d/ –-]*$|^(?:exhibit|ex)[ -]\d{1,3}(?:\.\d{1,2})?$/iu,
  // "Securities' ID No. 512340, ISIN DE0005123404"
  /\bISIN:?\s[A-Z]{2}[A-Z\d]{9}\d\b/,
  /^(?:CUSIP|ISIN|WKN|SEDOL|LEI|SEDAR|TIDM|RNS|reg(?:istration)?\.?(?: no| number)|ref(?:erence)?|(?:release|registration|file|serial|company|charity)\s(?:no|number))\b[\s.:#-].*\d/i,
  /^not (?:for|intended for|to be) (?:immediate )?(?:release|distribut|publi|disseminat)/i,
  /^(?:click here|follow us|read more|learn more|back to (?:\p{Upper}{3}|top|list|home|overview|(?:the )?(?:news|press|media|search|results|index|main|all|releases?|archives?)\b)|alert me|e-?mail me|sign up|subscribe\b|to (?:view|see|hear|read|download|access) |download (?:the|our|a) |share this|print this)/iu,
  /^(?:(?:vice|executive|senior|interim|acting)[\s-]+)*(?:president|chair(?:man|woman|person)?|C[EFOST]O|chief \p{Alpha}+ officer|managing director|(?:corporate|company) secretary|secretary|treasurer)(?: of the (?:managing |supervisory )?board(?: of directors)?)?(?:\s*(?:and|&|,)\s*(?:(?:vice|executive|senior)\s)*(?:president|chair(?:man|woman|person)?|C[EFOST]O|chief \p{Alpha}+ officer|managing director|director|secretary|treasurer))*$/iu,
  /^(?:(?:signed )?(?:for and )?on behalf|by order) of\b/i,
  /^(?:(?:financial|condensed|consolidated) )*(?:tables?|statements?|schedules?) (?:(?:to )?follows?|attached|below)$|^tables? (?:below|attached)$/i,
  /^(?:yours|sincerely|best regards|kind regards|mit freundlichen grüßen|respectfully)\b/i,
  // The code that RNS sets below a notice: "DIVRJMBTMBMTTTJ".
  /^(?:[A-Z]{2,3}(?=\s[A-Z]{12}$)|(?=[A-Z]{15}$))(?!.*(?:ION|MENT|IES|NESS))/,
  // "ENDS © Alder Media"
  /©/,
  // "P-LMR": the wire's mark of a share
  /^[A-Z]-[A-Z]{1,5}$/,
  // "SJ/DNM/PV": the officers who wrote a government's release; "TIDMACM": the share's code above a notice.
  /^[A-Z]{2,5}(?:\/[A-Z]{2,5}){2,5}$|^TIDM[A-Z\d]{2,4}$/,
  /^[A-Z]{2}\d{4}\b|^[A-Z]{2,6}[-–][A-Z]{1,2}$/,
  /^(?:videos?|vídeos?|photos?|fotos?|foto(?:grafí|grafi)a|images?|imagen|immagine|imagem|pictures?|bild(?:er|text|unterschrift)?|billed(?:e|tekst)?|bilde(?:tekst)?|kuva(?:teksti)?|légende|didascalia|pie de foto|foto[- ]?(?:onderschrift|bijschrift)|audio|multimedia|infographics?|infografik|logos?|caption)\s*[:–-](?:\s|$)/i,
  /^(?:for immediate release|for release\b|(?:news|press|media|asx|nzx|tsx|jse|sgx|stock exchange|market)(?: and media)? (?:release|announcement)$|embargoed\b)/i,
  /\b(?:is|are) (?:a |the |an )?(?:registered )?(?:trade|service) ?marks?\b/i,
  /^(?:tables?|figures?|fig\.?|charts?|graph|images?|photos?|pictures?|videos?|slides?|tabellen?|abbildung(?:en)?|tableaux?|tabell|tabla|tabella)\s(?:\d+[a-z]?|[ivx]+|one|two|three|four)\b|\btable\s(?:\d+|one|two|three|four)$/i,
  // "Highlights of the quarter included:" begins a sentence that its list ends.
  /\b(?:includ(?:e[ds]?|ing)|following|are|were|can|will|may|must|should)\s*:[–—-]?$|\bas follows?\s*:?$|\bfollows?\s*:[–—-]?$/i,
  // "The study met the following endpoints:", "In addition, the company:", "The company also announced:"
  /\bthe following [\p{Alpha} -]{3,40}:$|^(?:in addition|additionally|furthermore), .*:$|\balso \p{Alpha}{3,}ed:$/iu,
  // "Notes:" above the notes of a table
  /^notes?\s?:$/i,
  /^neither\b.*\b(?:accepts?|nor)\b/i,
  // "This press release contains inside information"
  /^(?:this|the present|ce|le présent|dies[ert]s?|die vorliegende|este|el presente|questo|il presente|denne?|detta|dit) (?:(?:press|news|media|ad[- ]hoc) )?(?:release|announcement|communication|document|notice|report|communiqué(?: de presse)?|mitteilung|pressemitteilung|meldung|comunicado|comunicato(?: stampa)?|pressmeddelande|meddelelse|pressemeddelelse|persbericht) \p{Lower}/iu,
  // "PLACE: Hotel Alder, Reno" is a row of a notice, "MN, multiples of normal" a legend below a table.
  /^(?:WHAT|WHO|WHEN|WHERE|WHY|HOW|DATES?|TIME|PLACE|LOCATION|VENUE|COST|RSVP|VISUALS?|(?:Who|When|Where|Dates?|Time|Date and [Tt]ime|Place|Location|Venue|Signed)\s?):\s\S|^\p{Upper}{2,6}(?:,|\s=)\s\p{Lower}/u,
  // "Net income was $1.2 million" is a sentence too, "Shares outstanding: 12,345,678" a figure.
  /^(?!(?:what|who|how|why|where|when)\b).{2,80}\s(?:is|are|was|were) [$€£]?\d|:\s[$€£]?\d[\d,.]*(?:\s(?:million|billion))?$/i,
  // "The software may be downloaded free of charge" is a sentence.
  /^(?!(?:what|who|how|why|where|when)\b).{2,80}\s(?:may|can|will|shall|must|should) be\s/i,
  // "Acme Completes Enrollment/2" heads the second page.
  /\p{Alpha}\/\d{1,2}$/u,
  /^(?:photos?|images?|pictures?|video|courtesy)\b.{0,20}\b(?:courtesy|credits?|by|copyright)\b/i,
  /\((?:photos?|fotos?|images?|pictures?|bild(?:er)?|credits?|quelle)\b[^()]*\)$/i,
  credit,
  /^dear\s.{2,60}[,:]$/i,
  // "Boston, MA 02139"
  /,\s[A-Z]{2}\s\d{5}(?:-\d{4})?$/,
  // "Follow Alder on LinkedIn", "Alder on Twitter"
  /^(?:follow\s.{1,50}\s|(?:\S+\s){1,4})on (?:linkedin|twitter|facebook|instagram|youtube|social media)$/i,
  // "Harbour Securities (Nominated Adviser and Broker)" above whom to call there
  /\([^()]*\b(?:nominated advis[eo]r|nomad|(?:joint |co-)?brokers?|financial advis[eo]rs?|financial PR|bookrunners?)\b[^()]*\)$/i,
  // Rows of a balance sheet: "Assets", "LIABILITIES AND STOCKHOLDERS’ EQUITY"
  /^(?:(?:total |current |non-?current )?(?:assets|liabilities)(?: and (?:(?:stock|share)holders?[’']? ?)?(?:equity|deficit|capital)(?: \(deficit\))?)?|basic and diluted)\s*:?$/i,
  /^\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b/i,
  /^\d{1,5}\s(?:\p{Upper}[\p{Alpha}.]*\s){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Way|Parkway|Plaza|Square|Court)\b/u,
  /^(?:posted by|issued (?:by|on behalf)|language\s*:|see (?:also|attached|below|table)\b)/i,
  // "Nasdaq: ALDR", "TSX-V: ALD; OTCQB: ALDRF" and "Trading symbol: ALD" tell where shares are dealt in, "Clinical Program: ELMSTEAD" heads a section.
  /^(?=[^:]*:)(?![^:]*(?:[Pp]rogram(?:me)?|[Ss]tud(?:y|ies)|[Tt]rials?|[Pp]rojects?|[Uu]pdates?|[Pp]roducts?|[Pp]ipeline|[Cc]andidates?)\s?:)\(?\p{Upper}[\p{Alpha}.-]*(?:[ /]\p{Upper}[\p{Alpha}.-]*){0,3}[ /]?:\s?\p{Upper}[\p{Upper}\d.]{0,6}(?:\)?\s?[;,|/(]\s?\p{Upper}[\p{Alpha}.-]*(?:[ /]\p{Upper}[\p{Alpha}.-]*){0,3}[ /]?:\s?\p{Upper}[\p{Upper}\d.]{0,6})*\)?$/u,
  /^(?:(?:trading|stock|ticker)\s)*symbols?\s*:/i,
  // "Acme Corporation      2 of 2      February 25, 2008" heads a page.
  /\s{3,}\d{1,2} of \d{1,2}(?:\s{3,}|$)/,
  // "Acme (Paris:ACM):" says whose news follows.
  /^(?=[^:]*:)[^()]{2,60}\([\p{Alpha} ]{2,31}[^\S ]?:\s?[A-Z.\d]{1,8}\)(?:\s?\([\p{Alpha} ]{2,31}[^\S ]?:\s?[A-Z.\d]{1,8}\))*\s*:?$/u,
  // "ALDER WORKS, INC. SUMMARY OF OPERATIONS" above its table
  /^[^:;!?]{3,60}?,?\s(?:inc|corp|corporation|ltd|limited|llc|plc)\.?,?\s(?:(?:and|&) (?:its )?(?:consolidated )?subsidiar(?:y|ies)\s)?(?:summary|selected|condensed|consolidated|supplemental|reconciliations?|unaudited|balance|statements?)\b/i,
  /^(?:\(?(?:un)?audited\)?|(?:for the |as (?:of|at)\b)|\(?in (?:thousands|millions)\b)/i,
  // "Amounts in EUR million", "$ in millions"
  /^\(?(?:(?:all )?(?:amounts|figures|numbers)(?: are)?(?: (?:stated|expressed|presented|reported))?|[$€£]|(?:u\.?s\.? )?dollars|euros?) in (?:[$€£]|eur|usd|thousands|millions|billions|u\.?s\.?)/i,
  unaudited,
]);
// "Acme is the first laboratory" is the beginning of a sentence; set in bold "A warm bay is a hungry bay" may head a part.
const beginsSentence =
  /^(?!(?:what|who|how|why|where|when)\b).{2,80}\s(?:is|are|was|were) (?:a|an|the|one)\s/i;
// The head of a table's columns.
const columnHead =
  /^(?:for the )?(?:(?:three|six|nine|twelve|\d+)[\s-])?(?:months?|weeks?|quarters?|years?|periods?)(?: periods?)? end(?:ed|ing)\b|^\(?in (?:thousands|millions)\b/i;
const companyName =
  /^(?!about\b)[\p{Alpha}\d][\p{Alpha}\p{N}&'’.-]*(?:\s+[\p{Alpha}\p{N}&'’.-]+){0,5},?\s+(?:inc|corp|corporation|ltd|limited|llc|plc|ag|se|s\.?a|gmbh|n\.v|ab|asa|oyj|a\/s)\.?(?:\s\(publ\.?\)|,? (?:and|&)(?: its)?(?: consolidated)? subsidiar(?:y|ies))?$/iu;

// "ACME, INC. CONDENSED STATEMENTS OF OPERATIONS" above its table.
const statement =
  /\b(?:statements? of (?:operations|income|cash flows?|comprehensive|financial position|loss|earnings)|balance sheets?|income statements?|profit (?:and|&) loss accounts?|cash flow statements?|financial data)\b/i;

// "Thirteen Weeks Ended" above the days of a table's columns.
const spanAlone =
  /^(?:for the )?(?:three|six|nine|twelve|thirteen|fourteen|twenty-six|twenty-seven|thirty-nine|forty|fifty-two|fifty-three|\d{1,2})[\s-](?:weeks?|months?)(?: periods?)? ended:?$/i;

/** True for words that lead to people or files beside the release ("Your contact", "Attachments"), marked as a heading or not. */
export const isSignpost = (text: string): boolean => pointsElsewhere(text.trim());

/** True for a line that heads no section, `bold` or not; `next` is the text below it, `undefined` for a table. */
export const isNoHeading = (text: string, next: string | undefined, bold = false): boolean => {
  if (isSignpost(text) || headsNothing(text) || spanAlone.test(text.trim())) return true;
  if (!bold && beginsSentence.test(text)) return true;
  if (next === undefined) return columnHead.test(text) || statement.test(text);
  // Rows that make no table stand below it as well: "| 2004 | 2003 |".
  if (statement.test(text) && !/[.!?:][”"')]?$/.test(next.trim())) return true;
  // A company's name heads the paragraph that tells of it, and signs or labels everything else.
  const [name = ''] = text.split(/[\s,]/);
  const told = next.replace(/^(?:the|die|der|das|la|le|il|el|de|het) /i, '');
  return companyName.test(text) && !told.toLowerCase().startsWith(name.toLowerCase());
};

/** A line as a heading, the colon behind it gone and the signs that only adorn it: "*** Outlook ***", "■ Outlook:". */
export const toHeading = (text: Rich): Piece => {
  const trimmed = trimRich(text);
  const start = /^(?:\*{2,5}|={2,3}|[■□◆◇★▼▶◎【])\s?(?=\S)/u.exec(trimmed.text)?.[0].length ?? 0;
  const end = /(?:\s?(?:\*{2,5}|={2,3}|】))?\s*:?$/.exec(trimmed.text)?.[0].length ?? 0;
  const words = sliceRich(trimmed, start, trimmed.text.length - end);
  return {
    kind: 'heading',
    depth: 2,
    marked: false,
    text: {
      ...words,
      marks: words.marks.filter((mark) => mark.kind === 'link' || mark.kind === 'note'),
    },
  };
};
