import { classifyHeadLine } from '../head/head-lines.ts';
import { headlineVerb } from '../head/headline-verbs.ts';
import { isHostByline } from './host-byline.ts';
import type { Run } from './runs.ts';
import { isLinkedRun } from './tail.ts';
import { linkedLength } from './tree.ts';
import { isHostOffer } from '../site/host-offers.ts';
import { reasonToLeaveOut } from '../site/left-out.ts';
import { siteWordStrength } from '../site/site-words.ts';
import { asksReader } from '../site/stories.ts';

// "Free shipping on orders over $50 Shop now"
const offer =
  /\b(?:shop|order|buy|register|sign up|subscribe|book|apply|donate|learn more|get started|find out more|click here)(?: now| today| here| free)?\s?[!.›»>→]*$/i;
// "22.07.14 18:05 | Quelle: DGAP"
const relayed = /^\d{1,2}\.\d{1,2}\.\d{2,4},? \d{1,2}:\d{2}(?: uhr)?\s*[|–-]\s*quelle\b/i;
// "Ein Dokument", "2 Bilder": what an agency's page has beside the release.
const enclosed =
  /^(?:ein|eine|\d{1,2}) (?:dokumente?|bild(?:er)?|audios?|videos?|medieninhalte?)$/i;
const shelf =
  /^(?:categor(?:y|ies)|filed under|posted (?:in|under)|tags?|topics?|sections?|channels?)\s*:/i;
const shelfLabel = /^(?:categor(?:y|ies)|tags?|topics?|sections?|channels?)\s*:?$/i;

// "Acme, Inc. (ACM) 12.34 +0.21 (+1.73%) At close"
const quoteWithin = /\d\.\d{2}\s+[+\-−]\s?\d{1,4}\.\d{1,3}\s*\(\s?[+\-−]?\d{1,3}\.\d{1,2}\s?%\s?\)/;
// "Frankfurt 14,350 Euro +0,250 +1,77 %"
const quoteAbroad =
  /\d,\d{2,3}\s?(?:Euro|EUR|€|CHF|USD|SEK|DKK|NOK|PLN)?\s*[+\-−±]?\d{1,4},\d{2,3}\s*\(?[+\-−±]?\d{1,3},\d{1,2}\s?%/;
// "4 hours ago", "vor 2 Tagen", "il y a 3 heures"
const age =
  /^(?:(?:published|posted|updated|last updated)\s*(?::\s*)?)?(?:(?:about |over )?(?:\d{1,3}|an?|one) (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s? ago|vor (?:\d{1,3}|einem|einer) (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)|il y a \d{1,3} (?:minutes?|heures?|jours?|semaines?|mois|ans?)|hace \d{1,3} (?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?)|h[aá] \d{1,3} (?:minutos?|horas?|dias?|semanas?|mes(?:es)?|anos?))(?: (?:on|by|in))?$/i;
// "312 vistas", "0": how often it was read, how many readers said something of it.
const counted =
  /^(?:\d{1,4}|\d[\d.,]{0,8} (?:vistas|visitas|lecturas|visualizaç(?:ão|ões)|visualizzazioni|vues|lectures|odsłony?|zobrazení|weergaven|visninger|comentários?|comentarios?|commenti|commentaires?|komentarz[ey]?))$/i;
// "An anonymous reader writes:"
const submitted =
  /^an? (?:anonymous )?(?:reader|coward|user|visitor) (?:writes|submits|writes in)\s*:?$/i;
const ofPicture =
  /^(?:images?|photos?|pictures?) (?:used )?(?:is |are )?(?:for )?(?:illustrati(?:ve|on)|representation(?:al)?)(?: purposes?)?(?: only)?\.?$|^(?:getty images?|shutterstock|istock|adobe stock|unsplash)(?: images)?$/i;
// The words of a byline, each set in a box of its own: "Published" above the hour, "on" above the day, "By" above a name.
const bylineWord =
  /^(?:on|by|in|at|and|published|posted|updated|von|am|um|par|le|por|el|em|av|den)$/i;

/** How much of a run leads to another page, from 0 to 1. */
export const linkedShare = (run: Run): number => {
  let linked = 0;
  for (const node of run.nodes) linked += linkedLength(node);
  return linked / Math.max(1, run.text.length);
};

// "You are here: press room > 2000 > June", "Home / Newsroom / Releases": the names of pages, one in another.
const isTrailOfPages = (run: Run): boolean => {
  const { text } = run;
  const parts = text.split(/\s+[>›»→/]+\s+/);
  if (
    linkedShare(run) === 0 &&
    /\s\/\s/.test(text) &&
    parts.some((part) => siteWordStrength(part) === 0)
  )
    return false;
  // "Newsroom / Press releases"
  if (parts.length > 1 && parts.every((part) => siteWordStrength(part) > 0)) return true;
  return (
    parts.length >= 3 &&
    parts.slice(0, -1).every((part) => part.split(' ').length <= 5) &&
    !/[.!?;]$/.test(text)
  );
};

/** True for "View News Archive": too short for a headline, and no date. */
export const isButton = ({ text }: Run): boolean =>
  text.split(' ').length <= 4 && !headlineVerb.test(text) && classifyHeadLine(text) === 'words';

/** True for a line by which a host names its editor, its shelf or its buttons; `below` for one that stands below the headline. */
export const isHostLine = (run: Run, below: boolean): boolean => {
  const { text } = run;
  if (text.length > 250) return false;
  if (asksReader(text) || reasonToLeaveOut(text) !== undefined || isHostOffer(text)) return true;
  if (text.length > 160) return false;
  if (isHostByline(run)) return true;
  if (relayed.test(text) || enclosed.test(text) || quoteWithin.test(text)) return true;
  if (quoteAbroad.test(text) || age.test(text) || bylineWord.test(text)) return true;
  if (submitted.test(text) || ofPicture.test(text)) return true;
  if (below && counted.test(text)) return true;
  if (!below && offer.test(text) && linkedShare(run) > 0) return true;
  if (isTrailOfPages(run)) return true;
  if (shelfLabel.test(text) || (shelf.test(text) && linkedShare(run) > 0.4)) return true;
  return below && isLinkedRun(run) && isButton(run);
};
