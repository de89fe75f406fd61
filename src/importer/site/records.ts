import { anyOf } from '../matches.ts';

// "Criteria of this press release:", "Merkmale dieser Pressemitteilung:" above the host's own catchwords.
const ofRelease =
  /^(?:criteria|characteristics|features|details|facts|key data|data|keywords|topics|categor(?:y|ies)|sectors?|subjects?) (?:of|on|about|for|in|assigned to) (?:this|the) (?:press |news |media )?(?:release|announcement|message|communication)\s?:?$|^(?:merkmale|eigenschaften|details|angaben|daten|stichworte|stichwörter|schlagworte|schlagwörter|kategorien|kategorie|rubrik(?:en)?|branchen?|themen) (?:zu |in )?(?:dieser|dieses|diesem|der|des) (?:pressemitteilung|pressemeldung|medienmitteilung|meldung|mitteilung|aussendung|beitrags|artikels)\s?:?$|^(?:caractéristiques|critères|mots[- ]clés|catégories?|thèmes?) (?:de ce|du) communiqué(?: de presse)?\s?:?$|^(?:características|criterios|datos|etiquetas|categorías?|palabras clave) (?:de|del|en) (?:esta|este|la|el)? ?(?:nota de prensa|comunicado|noticia)\s?:?$|^(?:características|critérios|categorias?|palavras-chave) (?:deste|desta|do|da) (?:comunicado|release|notícia)\s?:?$|^(?:caratteristiche|criteri|categori[ae]|parole chiave) (?:di questo|del) comunicato(?: stampa)?\s?:?$|^(?:kenmerken|trefwoorden|categorie(?:ën)?) (?:van|bij) (?:dit|het) (?:persbericht|bericht)\s?:?$/i;

// "Published by: Ann Berg Page responsible: Bo Ek Updated: 2021-04-16"
const pageLabels =
  /(?<!\p{Alpha})(?:published by|page (?:responsible|manager|owner|editor|maintained by)|(?:content|web) (?:owner|editor|manager|responsible)|responsible (?:for (?:this|the) page|editor|publisher)|(?:last )?(?:updated|modified|reviewed|changed)|page (?:updated|last updated)|sid(?:ans )?ansvarig|sidansvarig|publicerad av|uppdaterad|sidan uppdaterad|sideansvarlig|ansvarlig redaktør|publisert av|sist (?:oppdatert|endret)|seiten?verantwortliche?r?|verantwortlich für (?:die|diese) seite|letzte (?:änderung|aktualisierung)|zuletzt (?:geändert|aktualisiert)|responsable (?:de la page|du site|éditorial)|dernière (?:modification|mise à jour)|responsable de la página|última (?:actualización|modificación|atualização)|responsabile della pagina|ultim[oa] (?:aggiornamento|modifica)|verantwoordelijk voor deze pagina|laatst (?:gewijzigd|bijgewerkt)|sivun (?:ylläpitäjä|vastuuhenkilö)|päivitetty|odpowiedzialny za stronę|ostatnia (?:aktualizacja|modyfikacja)|za stránku odpovídá|poslední (?:změna|aktualizace))\s?:/giu;

/** How long the line of a page's keeper is at most, in characters. */
const longest = 200;

/** True for the line in which a page names its keeper and the day of its last change: "Page responsible: Bo Ek Updated: 2021-04-16". */
export const namesKeeper = (line: string): boolean =>
  line.length <= longest &&
  line.includes(':') &&
  (line.match(pageLabels)?.length ?? 0) >= 2 &&
  !/[.!?]$/.test(line);

const goals =
  'no poverty|zero hunger|good health and well-?being|quality education|gender equality|clean water and sanitation|affordable and clean energy|decent work and economic growth|industry,? innovation,? and infrastructure|reduced inequalit(?:y|ies)|sustainable cities and communities|responsible consumption and production|climate action|life below water|life on land|peace,? justice,? and strong institutions|partnerships? (?:for|to achieve) the goals?';
// "11: SUSTAINABLE CITIES AND COMMUNITIES", "SDG 15 – Life on Land"
const goal = new RegExp(
  `^(?:(?:un |united nations )?(?:sustainable development goals?|sdgs?|global goals?)\\s?:?\\s?)?(?:(?:goal )?\\d{1,2}\\s?[:.–-]?\\s(?:${goals})[\\s,;|·]*){1,17}$|^(?:(?:un |united nations )?sustainable development goals?|related sdgs?)\\s?:?$`,
  'i',
);
// What a university prints at the foot of each of its pages.
const house = anyOf([
  /^acknowledge?ment of (?:country|traditional owners)$/i,
  /^(?:\p{Upper}[\p{Alpha} ]{2,60} )?(?:acknowledges?|pays? (?:our |its )?respects? to) (?:the )?(?:traditional (?:owners|custodians)|(?:aboriginal|first nations|indigenous) .{3,40}(?:owners|custodians))\b.{0,300}$/iu,
  /^(?:CRICOS|TEQSA|RTO)\b.{0,40}\b(?:PRV)?\d{4,6}[A-Z]?\b.{0,80}$/i,
]);

/** True for what a university's page says of itself below its news: its number, whose land it stands on. */
export const isHouseLine = (line: string): boolean => line.length <= 400 && house(line);

/** True for the names of goals of the United Nations by themselves, with which a page sorts its news; a release may list them too. */
export const isGoal = (line: string): boolean =>
  line.length <= longest && /^(?:un|sus|sdg|glob|goal|rel|\d)/i.test(line) && goal.test(line);

/** True for a label from which on a page tells of itself: its record of the release, its keeper. */
export const headsRecord = (line: string): boolean =>
  line.length <= longest && (ofRelease.test(line) || namesKeeper(line));
