import type { Finder } from './foot-boxes.ts';

/** How many boxes a portal for shares sets below a copy at least, how far apart they stand at most, in lines, and how long their lines are at most, in characters. */
const size = { boxes: 2, apart: 8, line: 200 } as const;

// "Nachrichten zu Alder AG", "Analysen zu Alder AGmehr Analysen", "Aktien in diesem Artikel", "Relevante Nachrichten", "Börse aktuell - Live Ticker"
const box =
  /^(?:(?:(?:weitere|aktuelle|relevante|ähnliche|mehr) )?(?:nachrichten|news|analysen|meldungen|kursziele) (?:zu[rm]?|über) \p{Upper}.{1,60}|(?:aktien|indizes|werte|fonds|etfs|zertifikate|rohstoffe|devisen|anleihen) in diesem artikel|(?:keine|derzeit keine) (?:nachrichten|analysen|meldungen|news)(?: verfügbar| vorhanden| gefunden)?\.?|eintrag hinzufügen|mehr (?:nachrichten|analysen|news)(?: zu .{2,60})?|hinweis: sie möchten dieses wertpapier günstig handeln\?.{0,80}|(?:börse aktuell|börsen?-ticker).{0,20}|erw\. (?:kurs|umsatz).{0,30}|jetzt (?:in|mit) .{2,40} investieren.{0,40}|relevante (?:nachrichten|news)|alle|vom unternehmen|peer ?group)$/iu;
// "Nachrichten zu Alder Inc.mehr Nachrichten", "Analysen zu Alder AG": what no release calls a part of itself.
const sure =
  /^(?:nachrichten|news|analysen) zu \p{Upper}.{1,60}|^(?:aktien|indizes) in diesem artikel$/iu;
const holdsAddress = /\S@\S|\d{3}[-. )/]+\d{3,}[-. ]\d{2}/;

/** Finds the boxes that a portal for shares in German sets below a copy, "Nachrichten zu Alder AG", "Keine Nachrichten verfügbar.", and all that follows them: indices, rates, other news. */
export const findShareBoxes: Finder = (lines) => {
  const from = lines.findIndex((line) => line.length <= 100 && sure.test(line));
  if (from === -1) return [];
  const below = lines.slice(from);
  if (below.some((line) => line.length > size.line || holdsAddress.test(line))) return [];
  const boxes = below
    .slice(0, size.apart)
    .filter((line) => line.length <= 120 && box.test(line)).length;
  return boxes >= size.boxes ? below.map((_, at) => from + at) : [];
};

// "Related Shares:", "FTSE 100 Latest", "UK 100" above "Latest directors dealings", "Back to RNS", "Quickpicks are a member only feature"
const boxInLondon =
  /^(?:related shares\s?:?|(?:FTSE|UK) (?:100|250|350|all[- ]share)(?: latest)?|latest (?:directors?[’']? deal(?:ings|s)|broker (?:ratings|views|recommendations))|back to RNS|quick ?picks are an? member[- ]only feature|login to your account|don[’']t have an account\? click here to register\.?|due to london stock exchange licen[cs]ing terms, we stipulate\b.{0,140}|to access our live RNS you must confirm\b.{0,120})$/i;
// What no release says by itself: "UK 100" may be a row of its table.
const sureInLondon =
  /^(?:related shares|latest directors?[’']? deal|back to RNS|quick ?picks are|due to london stock exchange licen[cs]ing terms|to access our live RNS)/i;

/** Finds the boxes that a portal for shares in London sets below a copy, "Related Shares:", "Latest directors dealings", and all that follows the first of them. */
export const findLondonBoxes: Finder = (lines) => {
  const from = lines.findIndex((line) => line.length <= size.line && boxInLondon.test(line));
  const below = from === -1 ? [] : lines.slice(from);
  const isPortals =
    below.some((line) => sureInLondon.test(line)) &&
    below.every((line) => line.length <= size.line && !holdsAddress.test(line));
  return isPortals ? below.map((_, at) => from + at) : [];
};
