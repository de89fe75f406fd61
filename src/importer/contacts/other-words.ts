/** "Hill Peel (Nominated Adviser)": what stands so beside a name is the firm's part. */
export const role =
  /^(?:(?:joint|corporate|sole|lead|co-?|financial(?: advis[eo]rs?)?|and|&)[\s,]+)*(?:nominated advis|nomad\b|financial advis|.{0,20}\bbroker|bookrunner|sponsor\b|(?:financial |corporate )?(?:pr|public relations|communications)(?:\s+(?:advis|agency|consult|firm)|$)|agency$|transfer agent)/i;

/** A firm for which somebody speaks. */
export const onBehalf = /^(?:[Oo]n behalf of|[Ff]or|FOR|c\/o)\s+(?:the\s+)?(\p{Upper}.{1,60})$/u;

/** "Twitter @acme" */
export const socialPage =
  /^(?:twitter|x|linked ?in|facebook|instagram|youtube|wechat|weibo|blue ?sky|threads|follow us)\b|(?:^|\s)@\w+$/i;

/** Part of the world that a person serves. */
export const continent =
  /^(?:north america|americas?|europe|emea|asia(?:[ -]pacific)?|apac|latin america)$/i;

/** "Company Announcement No. 19", "Lindenallee 4", "Site-plan.pdf": no firm ends so, nor is a box of a portal one, "Bilder". */
export const document =
  /\b(?:[Nn][ro]|[Nn]umber|[Nn]ummer|[Pp]age|[Ee]xhibit)\.?\s*\d+$|\s[Bb]y$|\b(?:Immediate Release|IMMEDIATE RELEASE)$|^\p{Upper}\p{Lower}+(?:\s\p{Alpha}+)?\s\d{1,4}\s?[A-Za-z]?$|\.(?:pdf|PDF|docx?|xlsx?|pptx?|zip|jpe?g|JPG|png|mp4)$|\s(?:\((?:PDF|pdf|DOCX?|ZIP)\)|PDF)$|^(?:Bilder|Billeder|Kuvat|Images|Dokument(?:er|e|it)?|Documents|Länkar|Lenker|Linkit|Links|Bilagor|Vedlegg|Liitteet|Attachments|Anhänge|Nøkkelord|Nyckelord|Emneord|Avainsanat|Schlag(?:wort|wörter|worte)|Keywords|Tags|PDF|DOCX?|XLSX?|[\d.,]+ ?[KM]B)$/u;

/** True for words of a sentence: "Diese Mitteilung ist unter". */
export const isSaid = (text: string): boolean =>
  (text.match(
    /(?<=\s)(?!(?:and|for|the|von|der|des|und|für|del|los|les|dos|sur|aux|och)\b)\p{Lower}{3,}(?=\s|$)/gu,
  )?.length ?? 0) >= 2;

/** "Section Médias de l’Office des sources et des nappes": an office of a land whose names are written small. */
export const isLongOffice = (text: string): boolean =>
  text.length <= 90 &&
  /^(?:Section|Service|Office|Bureau|Direction|Département|Division|Secrétariat|Ministère|Ufficio|Servizio|Sezione|Direzione|Segreteria|Ministero|Oficina|Servicio|Sección|Dirección|Gabinete)\s.*\s(?:d[eu]|des|del|della|dei|de la|d['’]|de l['’])/u.test(
    text,
  );

/** An office that answers the press: "Acme Press Office", "Acme 24-hour media line". */
export const pressOffice =
  /\b(?:press|media|news|communications?) (?:office|desk|department|team|line|hotline)$/i;

/** True for such an office with its name, "the Acme press office", but not for "our press office". */
export const isNamedOffice = (text: string): boolean =>
  pressOffice.test(text) && /^(?:the\s+)?(?:\p{Upper}|\d\d-)/u.test(text);

/** "or" on a line of its own between two who answer, in the languages of Europe. */
export const betweenTwo = /^[-–—\s]*(?:or|and|o r|ou|et|oder|und|eller|och|og)[-–—\s]*$/i;
