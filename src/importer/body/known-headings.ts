import { eitherOf } from '../matches.ts';

// "Safe Harbor Statement", "Qualified Person", "Risk Information", "Trademarks".
const notices =
  /safe[- ]harbou?r|forward[- ]looking|cautionary|cautions? (?:regarding|concerning|about|on|with)\b|special note|disclosure notice|disclaimer|(?:(?:readers?|general|legal|oil and gas) )?advisor(?:y|ies)(?=:?$)|(?:important|legal) (?:safety |legal |regulatory )?(?:information|notices?|notes?)(?=:?$)|important (?:safety )?information|(?:competent|qualified) persons?[’']?s?[’']?(?: statements?| consents?)?(?=:?$)|(?:risk )?note (?:to|on|regarding|concerning|about)|risk (?:notice|warning|information)s?(?: (?:on|to|regarding|concerning) \S.*)?(?=:?$)|notice (?:regarding|concerning|on|about)|trademarks?/i;
// "Notes to Editors", "Glossary", "Background", "What is Acme?", "Additional Information".
const helpsForReader =
  /notes? (?:to|for) (?:the )?(?:editors?|journalists)|to the editors(?=:?$)|editor[’']?s?[’']? notes?(?=:?$)|glossary(?: of \S+(?: \S+)?)?(?=:?$)|background|references?|footnotes?|additional information|what is /i;
// "Chairman’s Statement", "Company Profile", "Certified Adviser".
const wordsOfManagement =
  /(?:(?:chair(?:man|woman|person)?|chief executive(?: officer)?|CEO|president|managing director)[’']?s?[’']?|directors[’']) (?:statement|review|report|letter|message|commentary)(?=:?$)|(?:company|corporate) profile(?=:?$)|certified advis[eo]rs?(?=:?$)/i;
// "Conference Call", "Webcast", "Where to listen", "Presentation Details".
const callsAndMeetings =
  /conference call|webcast|investor (?:conference|call)|dial[- ]in (?:details|information|instructions)(?=:?$)|where (?:you|to) |participants? in|presentation details/i;
// "Recent Highlights", "Third-Quarter 2019 Results", "Use of Non-GAAP Measures", "Guidance".
const resultsAndOutlook =
  /non-gaap|use of non-gaap|reconciliation|(?:key |recent |business |corporate |clinical |financial |pipeline |operational |first |second |third |fourth |full |third |upcoming )+(?:and |quarter|year|highlights?|updates?|results?|milestones?|events?|developments?|guidance|outlook|achievements?)|(?:first|second|third|fourth|full)-(?:quarter|half|year)\b.{0,60}(?:results|highlights|update|review|guidance|outlook)(?=:?$)|selected |outlook|guidance|pipeline|summary/i;
// "Study Design", "Indications".
const ofStudies = /study design|trial design|indications?/i;
// "Financial Calendar", "Upcoming Events", "CEO’s Review": and the same in other languages.
const ofReports =
  /(?:prochaine?s? (?:rendez-vous|publications?|communications?|événements?|étapes?)|calendrier (?:financier|de l['’]actionnaire)|(?:nächste termine|finanzkalender|finan[sz]iell(?:e[rn]?)? kalender|finanskalender|kommande rapport(?:er|tillfällen)|financiële agenda|calendario (?:finanziario|financiero|de eventos|eventi)|pr[oó]ximos eventos|prossimi (?:eventi|appuntamenti))|(?:financial|reporting|shareholder|investor) calendar|(?:next|upcoming|forthcoming) (?:events?|publications?|reports?|reporting dates?|announcements?)|(?:key|important) dates)\s?:?|(?:financial|operating|operational|business|clinical|portfolio|chair(?:man)?['’]s|(?:chief executive|ceo)(?:['’]s)?) (?:and (?:financial|operating|operational|business) )?(?:reviews?|statement|commentary)|(?:(?:chair(?:man|woman|person)?|president|chief executive(?: officer)?|ceo|managing director)(?:['’]s)?(?: and |, | & ))?(?:chair(?:man|woman|person)?|president|chief (?:executive|financial|operating|scientific)(?: officer)?|ceo|cfo|(?:managing|finance|financial) director|directors?|board)(?:['’]s|s['’]) (?:joint )?(?:reviews?|statement|report|letter|commentary)/i;
// "Anmerkung für die Redaktion", "Notas a los editores": and what an issuer must add.
const toEditorsAbroad =
  /anmerkung(?:en)? (?:für|an) (?:die )?(?:herausgeber|redakt\p{Alpha}+)|denn[ae] information(?:en)?|information(?:en)? und erläuterung(?:en)? des emittenten.{0,40}|noot (?:voor|aan) de redactie|notes? (?:aux|à la|à l['’]attention des?) rédactions?|notas? (?:a|para) (?:los |las |la |a )?(?:editores|redacci[oó]n(?:es)?|medios)|not[ae] (?:per|alla|alle) (?:la |le )?redazion[ei]|til(?:l)? redaktion(?:en|erna)?/iu;
// "Ausblick", "Mise en garde", "Framtidsutsikter", with what they are of.
const noticesAbroad =
  /(?:ausblick|hinweise?|rechtlicher hinweis|haftungsausschluss|telefonkonferenz|kennzahlen|zukunftsgerichtete|disclaimer|perspectives|avertissement|mise en garde|énoncés? prospectifs?|déclarations? prospectives?|téléconférence|faits saillants|perspectivas|aviso legal|prospettive|framtidsutsikter|utsikter|forventninger)(?![\p{Alpha}]).{0,110}/iu;

/** Headings that releases share. */
export const known = new RegExp(
  String.raw`^["“”'‘]?(?:${eitherOf([notices, helpsForReader, wordsOfManagement, callsAndMeetings, resultsAndOutlook, ofStudies])}\b.{0,110}|${eitherOf([ofReports, toEditorsAbroad, noticesAbroad])})$`,
  'iu',
);
