import { anyOf } from '../matches.ts';

// What a host says to those who would sign in, in whole lines.
const isOfForm = anyOf([
  /^(?:please )?(?:sign|log)[- ]?(?:in|on|up)(?:(?: or |\s?\/\s?)(?:register|sign ?up|join|create an account|subscribe))?(?:[ ,](?:to|with|using|now|here|today|for|or|using)\b.{0,60})?[.!]?$/i,
  /^(?:already (?:a |an )?(?:member|have an account|registered|subscribed|subscriber|account)|not (?:yet )?a member|new (?:user|member|subscriber|here)|don[’']t have an account|no account(?: yet)?|(?:need|want) an account)\b.{0,60}$/i,
  /^(?:become|join as) a (?:free |registered |premium )?(?:member|subscriber)\b.{0,60}$/i,
  /^(?:.{0,100}\?\s)?create (?:a|an|your|my)(?: free| new)? (?:account|profile|login|password|watch ?list|portfolio|alert)\b.{0,60}$/i,
  /^(?:username|password|user ?(?:name|id)|password (?:hint|reset|reminder|again)|(?:confirm|new|old|current) password)\s*[:*]*$/i,
  /^(?:forgot(?:ten)?|lost|reset|change|show|hide|confirm|retype|re-?enter|recover|remember|save) (?:your |my )?(?:password|user ?name|login|details)\b.{0,40}$/i,
  /^(?:keep me (?:signed|logged) in|stay (?:signed|logged) in|you must be (?:logged|signed) in\b.{0,60}|(?:or )?(?:continue|connect|sign (?:in|up)|log ?in|register) (?:with|using|via) (?:google|facebook|apple|twitter|x|linked ?in|e-?mail|microsoft)\b.{0,30})$/i,
  /^(?:(?:your|the) (?:password|e-?mail(?: address)?|user ?name|login) (?:is|must|was|has|have|should|cannot|does|did)\b|(?:invalid|incorrect|wrong) (?:e-?mail|password|user ?name|login)\b|please (?:enter|provide|choose|confirm|check) (?:a|your|the)(?: valid)? (?:e-?mail|password|user ?name|name|symbol|ticker)\b|this field is required|thank(?:s| you) for (?:subscribing|signing up|registering|joining)\b|an? (?:activation|confirmation|verification) (?:e-?mail|link|code) (?:has been|was|will be) sent\b).{0,120}$/i,
  // "This account is pending registration confirmation. Please click on the link …", "Need a new confirmation email? Click here"
  /^(?:(?:this|your) (?:account|registration|subscription|membership|profile|e-?mail(?: address)?) (?:is|has|needs|must|was) (?:still |currently )?(?:pending|awaiting|inactive|unconfirmed|expired|not (?:yet )?(?:been )?(?:active|activated|confirmed|verified|validated)|(?:to )?be (?:activated|confirmed|verified))\b.{0,160}|need (?:a |an )?(?:new |another )?(?:\S+ ){0,2}(?:e-?mail|link|code|password|username)\? (?:click|tap|request)\b.{0,40})$/i,
  // "We could not find any results for:" of a search that nobody began, "It looks like you aren't logged in."
  /^(?:we (?:could not|couldn[’']t|did not|didn[’']t) find any (?:results?|matches)(?: (?:for|matching)\b.{0,40})?:?|(?:please )?make sure (?:that )?(?:your|the) spelling is correct\b.{0,60}|no (?:results|matches) (?:were )?found(?: for\b.{0,40})?[.:]?|(?:it )?(?:looks like|seems(?: that| like)?) you (?:aren[’']t|are not|[’']re not) (?:logged|signed) in\b.{0,20}|click (?:the button|here|on the button)\b.{0,40}\b(?:log|sign) in\b.{0,60})$/i,
  /^(?:wir konnten keine (?:ergebnisse|treffer) finden\b.{0,20}|vergewissern sie sich, dass .{0,40}richtig geschrieben\b.{0,60}|(?:sie scheinen|es scheint, dass sie) nicht (?:eingeloggt|angemeldet)\b.{0,20}|klicken sie auf (?:die|den) .{0,30}um sich (?:anzumelden|einzuloggen)\b.{0,60}|nous n['’](?:avons (?:pas )?trouvé|avons pu trouver) aucun résultat\b.{0,20}|vérifiez (?:que vous avez bien orthographié|l['’]orthographe)\b.{0,60}|il semble que vous ne soyez pas connecté\b.{0,10}|cliquez sur le bouton\b.{0,20}\bvous connecter\b.{0,60}|no (?:pudimos|hemos podido) encontrar ningún resultado\b.{0,20}|aseg[uú]r(?:es?e|ate) de que la ortografía\b.{0,60}|parece que no (?:ha|has) iniciado sesión\b.{0,10}|haga clic en el botón\b.{0,20}\biniciar sesión\b.{0,60}|não encontramos (?:nenhum )?resultados? para\b.{0,20}|verifique se escreveu corretamente\b.{0,60}|parece que você não está logado\b.{0,10}|clique no botão\b.{0,20}\b(?:login|entrar)\b.{0,60}|non abbiamo trovato (?:nessun )?risultat[oi]\b.{0,20}|assicurati di aver (?:scritto|digitato) correttamente\b.{0,60}|sembra che tu non (?:sia connesso|abbia effettuato l['’]accesso)\b.{0,10})$/i,
  // "You have 3 free stories left this month.", "Il vous reste 2 articles gratuits"
  /^(?:you have|you[’']ve (?:got|read)) (?:\d{1,2}|one|two|three|four|five|no)(?: of \d{1,2})? (?:more )?(?:free|complimentary) (?:articles?|stories|story|views?|reads?)\b.{0,80}$|^(?:il vous reste|te quedan|ti restano|hai ancora|sie haben noch|du har|je hebt nog|ainda tem) \d{1,2} (?:[^\s.,;:()]+ )?(?:articles? gratuits?|artículos gratis|articoli gratuiti|kostenlose artikel|gratisartikl?(?:ar|er)|gratis artikelen|artigos grátis)\b.{0,60}$/i,
  /^(?:print |digital |home delivery )?subscriber\? (?:activate|claim|sign|log|link|get)\b.{0,60}$/i,
  /^upgrade (?:to|your|now)\b.{0,60}$|^(?:unlock|get|start) (?:full |unlimited |premium |your )*(?:access|membership|subscription)\b.{0,60}$/i,
]);

// "Please Try Again {{ error }}", "{% include share %}": a page that was never filled in.
const template = /\{\{[^{}]{0,60}\}\}|\{%[^{}]{0,60}%\}|<%=?[^<>]{0,60}%>/;

/** True for a line of a form in which readers sign in, or for one that a page's program left unfilled. */
export const asksForAccount = (line: string): boolean =>
  line.length <= 200 &&
  (template.test(line) || (!/www\.|https?:|@|\d{3}/.test(line) && isOfForm(line)));
