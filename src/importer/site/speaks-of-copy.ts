import { isCounter } from './counters.ts';

/** How long a line is at most in which a host speaks of its copy, in characters. */
const longest = 160;

// "Please rate this article:", "Messages in this topic (1)", "Cette page a été consultée", "auf dieser Seite": what a release is none of.
const ofHost =
  /(?<!\p{Alpha})(?:(?:this|these) (?:sources?|issuers?|publishers?|articles?|stor(?:y|ies)|pages?|posts?|topics?|threads?|messages?|e-?mails?|feeds?|(?:web ?)?sites?|entry|entries|items?|comments?|mailing lists?|newsletters?|services?|alerts?)|diese[mnrs]? (?:absenders?|emittenten|herausgebers?|artikels?|seiten?|beitrags?|meldung|nachricht|e-?mail|webseite|website|newsletter)|(?:cet (?:article|émetteur|expéditeur)|ce message|cette (?:page|dépêche|actualité)|ce site)|(?:este (?:emisor|remitente|artículo|mensaje|sitio|post|artigo|conteúdo)|esta (?:página|notícia|noticia|nota|matéria))|(?:quest[oa] (?:emittente|articolo|pagina|messaggio|notizia|sito))|(?:den här (?:avsändaren|artikeln|sidan)|denne (?:avsenderen|afsender|artikkelen|artiklen|siden|saken)|dit (?:artikel|bericht)|deze (?:pagina|site)))(?!\p{Alpha})/iu;
// "Print this document", "Download this announcement in PDF format": a call, and no sentence of who calls it so.
const ofRelease =
  /(?<!\p{Alpha})(?:this|diese[nrs]?|ce|cette|este|esta|quest[oa]|dit|dette|detta) (?:(?:press|news|media) )?(?:announcement|document|release|(?:presse|medien)?mitteilung|communiqué|documento|comunicado|comunicato|persbericht|pressmeddelande|dokument)(?!\p{Alpha})/iu;
const calls =
  /^(?:print|download|save|view|open|e-?mail|share|send|rate|read|listen|tell|imprimer|télécharge[rz]|descargar?|imprimir|scarica|stampa|ladda ner|skriv ut|last ned|download)(?!\p{Alpha})/iu;
const isCall = (text: string): boolean =>
  text.length <= 80 && !/[.!]$/.test(text) && !/:\s*\S/.test(text) && calls.test(text);
// "Diese Mitteilung drucken": German calls at the end.
const callsLast =
  /\s(?:drucken|ausdrucken|weiterempfehlen|versenden|herunterladen|speichern|teilen|merken)$/i;

// "Media release as PDF (112 KB)", "PDF-Version (84 KB)": the copy as a file; "Interim Report 2011 (PDF, 2 MB)" is another.
const asFile =
  /(?<!\p{Alpha})(?:as|in|als|en|im|como|come|som)(?: an?)? (?:adobe )?(?:pdf|word|xml|rtf)(?!\p{Alpha})|\(?(?:pdf|docx?)?,? ?\d[\d.,]* ?[km]i?b(?:,? pdf)?\)?$/iu;
const copy =
  /(?<!\p{Alpha})(?:(?:press|news|media)[- ]?)?(?:release|announcement|article|document|version|download|print|text|\p{Alpha}*(?:mitteilung|meldung|fassung|version)|communiqué|comunicado|comunicato|nota|persbericht|pressmeddelandet?|pressemelding|pressemeddelelse|tiedote)(?!\p{Alpha})/iu;
const isFile = (text: string): boolean =>
  text.length <= 90 && !/[.;]$|https?:|\S@\S/.test(text) && asFile.test(text) && copy.test(text);

// "3.5/5 (2 votes cast)", "Number of views: 1,204", "Current rating: 4"
const rated =
  /\(\d[\d.,]* (?:votes?|ratings?|stimmen?|voix|votos|voti|röster|stemmer|stemmen)(?: cast)?\)|^(?:number of |no\. of |total )?(?:views?|reads|hits|visits|downloads)\s*:\s*\d[\d.,]*$|^(?:average|current|your|overall)? ?rating\s*:/i;

// "#ClinicalTrials" alone, or several.
const catchwords = /^#\p{Alpha}[\p{Alpha}\p{N}_]+(?:[\s,|·]+#\p{Alpha}[\p{Alpha}\p{N}_]+)*$/u;

// "à 10:30" above the title of another item, "10:15 Uhr"
const hourAlone =
  /^(?:(?:à|um|at|kl\.?|alle|a las|klo) )?\d{1,2}[:.h]\d\d(?: ?(?:uhr|h|[ap]\.?m\.?))?$/i;

// "No portion of this article can be reproduced without the written permission of the holder."
const rights =
  /(?<!\p{Alpha})(?:reproduc\p{Alpha}+|reprint\p{Alpha}*|republish\p{Alpha}*|redistribut\p{Alpha}+|vervielfältig\p{Alpha}+|reproduit\p{Alpha}*|reproducción|reproducir\p{Alpha}*|riprodu\p{Alpha}+)(?!\p{Alpha}).{0,90}(?<!\p{Alpha})(?:permission|consent|authori[sz]ation|genehmigung|zustimmung|autorisation|autorización|autorizzazione)(?!\p{Alpha})/iu;

// "News published on 5 october 2016 at 08:32 and distributed by:", "Communiqué envoyé le 14 septembre 2022 et diffusé par :"
const passedOn =
  /(?<!\p{Alpha})(?:distributed|released|diffusée?|transmise?|verbreitet|übermittelt|distribuid[oa]|difundid[oa]|diffus[oa]|distribuit[oa]|distribuerat|distribueret|verspreid) (?:by|par|durch|von|por|da|av|af|door)\s?:$/iu;

// "Back to February 09, 2004", "Return to Press Releases"
const wayBack =
  /^(?:back|return|go back|zurück|retour|volver|torna|tillbaka|tilbake|tilbage|terug) (?:to|zu[rm]?|à|au|aux|a|al|alla|till|til|naar) [^.!?:]{2,50}$/i;

// "You have received this message as a subscriber", "Change your settings", "Download our app": what a service says to its reader.
const toReader =
  /\byou(?:[’']ve| have| are)? (?:received?|receiving|subscribed|asked for|signed up|registered)\b|\b(?:unsubscribe|un-subscribe|opt out)\b|^(?:change|edit|manage|update) (?:your|my) \p{Alpha}+(?: \p{Alpha}+)?$|\b(?:your|any) (?:comments|suggestions|feedback)\b|\bour (?:free )?apps?\b|\bautomatic(?:ally)? generated (?:e-?mail|message)\b|^alerts? (?:delivered|sent|provided|powered) by\b/iu;

// "This service is used by forty banks." is told of the sender's own.
const tells = (text: string): boolean =>
  /[\p{Lower}\d)][.!]$/u.test(text) &&
  text.split(' ').length >= 5 &&
  !/\b(?:you|your|yours|please|repl(?:y|ies|ied)|subscrib\p{Alpha}+|comment(?:s|ed)?|sie|ihre[nr]?|bitte|vous|votre|usted|su|voi|u|uw|du|ni)\b/iu.test(
    text,
  );

/** True for a line that names the copy as a file, or calls to print it, or tells what votes it has: "Media release as PDF (112 KB)". */
export const namesFileOrVotes = (text: string): boolean =>
  isFile(text) || rated.test(text) || (isCall(text) && ofRelease.test(text));

/** True for a line below a release that speaks of the copy and not of the news: of its page, its file, its votes, its catchwords, its service. */
export const speaksOfCopy = (text: string): boolean =>
  text.length <= longest &&
  ((ofHost.test(text) && (!tells(text) || rights.test(text))) ||
    ((isCall(text) || (text.length <= 80 && callsLast.test(text))) && ofRelease.test(text)) ||
    isFile(text) ||
    rated.test(text) ||
    hourAlone.test(text) ||
    wayBack.test(text) ||
    passedOn.test(text) ||
    (text.startsWith('#') && catchwords.test(text)) ||
    toReader.test(text) ||
    isCounter(text));
