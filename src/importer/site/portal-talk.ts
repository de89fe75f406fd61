import { anyOf } from '../matches.ts';

const talks = anyOf([
  // A board in Australia, below each contribution: "HTN Price at posting:", "45.0¢ Sentiment: Buy Disclosure: Held"
  /^(?:[A-Z\d]{3,5} )?price at posting\s?:(?:\s?[$\d].{0,60})?$/i,
  /^[$€£]?\d[\d.,]*[¢cp]? sentiment\s?: ?\p{Alpha}+(?: disclosure\s?: ?(?:not )?\p{Alpha}+)?$/iu,
  /^sentiment\s?: ?(?:none|buy|hold|sell|\S+ term buy)(?: disclosure\s?: ?(?:not )?held)?$/i,
  /^disclosure\s?: ?(?:not )?held$/i,
  /^a personali[sz]ed tool to help users track\b/i,
  // Papers of the trades.
  /^(?:free biotech news )?get the latest biotech news where you want it\b.{0,80}$/i,
  /^(?:sign up|subscribe) (?:for|to) the free .{2,40} newsletter(?: today)?[!.]?$/i,
  /^help employers find you!/i,
  /^give your business an edge with our\b.{0,60}$/i,
  /^view all newsletters from (?:across )?the .{2,40} network\.?$/i,
  /^.{0,100}\bwould you like us to (?:promote|publish|feature) your (?:news|events|releases?)\b.{0,140}$/i,
  /^(?:view related filings|talk to a data expert)$/i,
  // "から 10 2024 まで 11 2024": the months of a board's chart
  /^から \d{1,2} (?:19|20)\d\d まで \d{1,2} (?:19|20)\d\d\b.{0,60}$/,
  /^(?:please )?send (?:your )?(?:questions|comments|feedback)(?:,? (?:or|and|&) (?:questions|comments|feedback|suggestions))+ to\b.{0,80}$/i,
  /^About this update from \p{Upper}.{2,60}$/u,
  /^our goal is to create a safe and engaging place for users to connect\b.{0,300}$/i,
  // Groups, and programs of blogs.
  /^(?:reply all|reply to author|\d+ new messages|skip to first unread message|no related posts\.?)$/i,
  // "The Associated Press is an independent global news organization …": what agencies say of themselves.
  /^the associated press is an independent global news\b.{0,200}$|^more than half the world['’]s population sees AP journalism\b.{0,40}$|^our standards\s?: (?:the )?thomson reuters trust principles\.?$/i,
  // "Autor: dpa - AFX (© dpa),08:02 08.11.2005"
  /^autor(?:in)?\s?: ?\p{Alpha}.{1,40}\(© ?\p{Alpha}.{1,30}\)/iu,
  // "Alder Aktie jetzt ab 0 € handeln", "Alder-Aktie komplett kostenlos handeln - auf Smartbroker+", "Silber: Jetzt kostenlosen Report sichern"
  /^.{2,60}[- ]Aktie\b.{0,60}\b(?:jetzt|kostenlos|ab 0)\b.{0,80}\b(?:handeln|kaufen)\b.{0,80}$/i,
  /^.{2,60}: jetzt (?:kostenlose[nrs]?|gratis)[ -].{2,60} (?:sichern|anfordern|herunterladen|downloaden)[!.]?$/i,
  /^hier klicken[!.]?$/i,
]);
// Most lines begin otherwise, and need not be looked at whole.
const beginsTalk =
  /^(?:[A-Z\d]{3,5} )?(?:about this update|price at|sentiment|disclosure|[$€£]?\d|a personali|free biotech|get the|sign up|subscribe|help emp|give your|view (?:all|rel)|talk to|(?:please )?send |autor|hier klick|reply|skip to|no related|the assoc|more than half|our (?:stand|goal is to create a safe))/i;
const mayTalk = (line: string): boolean =>
  beginsTalk.test(line) ||
  line.includes('Aktie') ||
  line.includes('etzt') ||
  line.includes('like us to') ||
  line.startsWith('から ');

/** True for what a board for shares, a portal or a paper of a trade prints around its copies: "Price at posting: 45.0¢", "Help employers find you!", "Alder-Aktie jetzt kostenlos handeln". */
export const isPortalTalk = (line: string): boolean => mayTalk(line) && talks(line);

/** Pattern of what a program writes at the edge of each page that it prints: "http://www.acme.example/news.html[3/15/2018 9:12:44 AM]", "file:///C|/news.htm (1 of 3) [3/15/2018 9:12:44 AM]". */
export const printedAddress =
  /^(?:https?|file):\/\/\S{3,300}?(?:\s?\(\d{1,3} of \d{1,3}\))?\s?\[\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?\]$/i;
