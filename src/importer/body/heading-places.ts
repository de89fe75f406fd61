import { hasAddress } from '../contacts/lines.ts';
import { endsOpenAbroad, isCredited, known, leadOfSender, unaudited } from './heading-words.ts';
import { isPerson, isPersonWithPosition, startsGiven } from '../contacts/people.ts';
import { wordsOf } from './letter-case.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { type Heading, type List, type Paragraph, type Piece, textOfPiece } from '../pieces.ts';
import { isOfCounts, isOfRows } from './heading-rows.ts';
import { endsInStop } from './stop-end.ts';
import { stoppedForm } from '../legal-forms.ts';

// "Formed by the" is what is left of a sentence, not a heading.
const brokenOff =
  /(?<!\p{Alpha})(?:the|an|its|our|their|of|by|with|from|than|which|that|who|whose|where|when|while|because|is|are|was|were|has|have|been|will|would|into|these|and|or)$/u;

// "Ausbildung von Anfang an", "Alder bietet neue Kurse an": no word that leads on above German.
const inGerman = /^.{0,300}?\s(?:der|und|das|den|dem|ist|sind|wird|werden|zum|zur|eine[rnms]?)\s/su;

// "Where the food came from" is a question.
const question = /^(?:what|who|how|why|where|when)\b/i;

const opensWithForm = new RegExp(String.raw`^(?:${stoppedForm})\.?,?\s\(`);

/** True for a line that the one below goes on with: "Formed by the", "A replay of the call will be available for" above "two weeks by dialing …". */
export const isBrokenOff = (text: string, next: Piece): boolean =>
  ((brokenOff.test(text) || endsOpenAbroad.test(text)) &&
    !(text.endsWith(' an') && next.kind === 'paragraph' && inGerman.test(textOfPiece(next))) &&
    !(
      question.test(text) &&
      (next.kind !== 'paragraph' || /^\p{Upper}/u.test(textOfPiece(next)))
    )) ||
  // "Alder Pharma", a link, above "Inc. (TSX: ALD), a company …"
  (next.kind === 'paragraph' && opensWithForm.test(textOfPiece(next))) ||
  // "Study goals for" above "a smaller plant;" and "two mills"
  (next.kind === 'list' &&
    /\s(?:for|to|in|on|at|that|as)$/.test(text) &&
    next.items.every((item) => /^\p{Lower}/u.test(item.text.text))) ||
  // "Alder Friends" above "and the Fight for Sight announced …": no section begins with a word that joins.
  (next.kind === 'paragraph' && /^(?:and|or|und|et|och|og)\s\p{Alpha}/u.test(textOfPiece(next))) ||
  // "The Company expects to file by September" above "25, 2020. Until then …": a day is broken.
  (next.kind === 'paragraph' &&
    /^\d{1,2}, (?:19|20)\d\d(?!\d)/.test(textOfPiece(next)) &&
    /\s\p{Upper}\p{Lower}{2,8}\.?$/u.test(text)) ||
  (next.kind === 'paragraph' &&
    !known.test(text) &&
    /\s\p{Lower}+$/u.test(text) &&
    /^\p{Lower}{2,}\s\p{Lower}/u.test(textOfPiece(next)));

// "Terms were not disclosed." is all that some sections say; "Alder Works, Inc." and "Tel. 617-555-0100." say nothing.
const isSentence = (text: string): boolean =>
  text.length >= 15 &&
  /[.!?]["”»)]*$/.test(text) &&
  /^["“«(]?[\p{Upper}\d$€£]/u.test(text) &&
  (text.match(/(?<!\S)\p{Lower}[\p{Alpha}'’-]*(?=[\s,.!?;])/gu)?.length ?? 0) >= 3;

/** True where a text of `least` characters, a whole sentence or a row of cells stands below, or a list, a table or a heading. */
export const isFollowed = (next: Piece | undefined, least: number): boolean => {
  if (!next) return false;
  if (next.kind === 'paragraph') {
    const text = textOfPiece(next);
    return text.length >= least || isSentence(text) || / \| .* \| /.test(text);
  }
  return next.kind === 'list' || next.kind === 'table' || next.kind === 'heading';
};

// The points of a list are whole sentences, or longer than the line above them.
const hasPointsLongerThan = (list: List, length: number): boolean =>
  list.items.every(
    ({ text: { text } }) => text.length >= 1.4 * length || (text.length >= 15 && endsInStop(text)),
  );

// Points whose signs are lost, in lines of one paragraph, above what is told in sentences.
const isOfPoints = ({ lines }: Paragraph, next: Piece): boolean =>
  lines.length >= 3 &&
  next.kind === 'paragraph' &&
  lines.every(
    ({ text }) => /^["“]?[\p{Upper}\d].{24,}[\p{Alpha}\d%)]$/u.test(text) && !hasAddress(text),
  ) &&
  /^["“]?\p{Upper}.{60,}[\p{Alpha}\d)][.!?]["”]?$/su.test(textOfPiece(next));

// "Alder today announced:" above headings with their texts
const leadsToNews = /^\p{Upper}[^.:!?]{2,80}\s(?:today )?(?:announced|reported)(?: today)?:$/u;

const isToldAtLength = (next: Piece): boolean =>
  next.kind === 'paragraph' &&
  next.lines.length === 1 &&
  /^["“]?\p{Upper}.{78,}[\p{Alpha}\d)%][.!?]["”]?$/su.test(textOfPiece(next)) &&
  !hasAddress(textOfPiece(next));

// "Rotterdam, 26 February 2009" alone above what is told
const isDayAlone =
  /^(?:\p{Alpha}[^.!?:]{1,30}, )?\p{Alpha}{0,10},? ?\d{1,2}\.? \p{Alpha}{3,10},? (?:19|20)\d\d$/u;

/** True below whole sentences, lists, tables and headings, where a line alone without a stop is a heading. */
export const standsApart = (line: string, before: Piece | undefined, next: Piece): boolean => {
  // "Adds 85 engineers to the company in Toronto" below "Highlights" is a point of a list without signs.
  if (before?.kind === 'heading')
    return (
      wordsOf(line).length <= 5 &&
      (next.kind !== 'paragraph' || /[.!?:]["”»)]*$/.test(textOfPiece(next)))
    );
  if (before?.kind === 'list' || before?.kind === 'table' || isOfRows(before)) return true;
  if (isOfCounts(before)) return true;
  if (before?.kind !== 'paragraph') return false;
  const text = textOfPiece(before);
  return (
    // "Key findings include:" leads to headed lists.
    (next.kind === 'list' &&
      wordsOf(line).length <= 6 &&
      /\p{Alpha}:$/u.test(text) &&
      hasPointsLongerThan(next, line.length)) ||
    ((/[.!?”“»"*]$|[.!?][’']$/.test(text) || endsInStop(text)) && text.length > 60) ||
    isSentence(text) ||
    isDayAlone.test(text) ||
    (text.endsWith(':') && (leadOfSender.test(text) || leadsToNews.test(text))) ||
    // "Further information is available at www.acme.com"
    (text.length > 30 && /\s(?:https?:\/\/|www\.)\S+$/.test(text)) ||
    // What a picture or a table shows stands at the end of the section before, and so does a note.
    /^(?:figure|fig|table|photo|image|map|chart|abb(?:ildung)?|tab(?:elle)?|tableau)\.?\s?\d*[a-z]?\s?[.:–-]\s/i.test(
      text,
    ) ||
    /^(?:\(?\d{1,2}\)?|\((?:[ivx]{1,4}|[a-h])\)|[*†‡]{1,3})\s\p{Upper}/u.test(text) ||
    isCredited(text) ||
    (text.length < 60 && unaudited.test(text)) ||
    isOfPoints(before, next) ||
    // "2", or the sender's address, at the foot of a printed page
    ((/^\d{1,3}$/.test(text) || (text.length > 60 && hasAddress(text))) && isToldAtLength(next)) ||
    // "— Jane Doe, Mayor of Reno" below what she says
    (text.length <= 120 && (/^[—–]\s?\p{Upper}/u.test(text) || isPersonWithPosition(text)))
  );
};

// "conducted", "twelve", "clinics": words that tell what a line is about.
const longWords = (text: string): string[] => text.toLowerCase().match(/\p{Alpha}{5,}/gu) ?? [];

/** True for a line without a stop between whole sentences, be it a sentence itself, that the paragraph below takes up word by word: "The study will be conducted at twelve clinics". */
export const isTakenUp = (line: string, before: Piece | undefined, next: Piece): boolean => {
  if (next.kind !== 'paragraph' || next.lines.length > 1) return false;
  if (!/^\p{Upper}[^.!?:;,|()]{18,88}[\p{Alpha}\d]$/u.test(line)) return false;
  const told = textOfPiece(next);
  if (told.length < 120 || !endsInStop(told) || !/^["“]?[\p{Upper}\d]/u.test(told)) return false;
  const words = longWords(line);
  const start = told.slice(0, 260).toLowerCase();
  return (
    words.length >= 3 &&
    words.every((word) => start.includes(word)) &&
    standsApart(line, before, next)
  );
};

/** True for "Safety" between the points on efficacy and those on safety, which heads the latter; among short points it is one that lost its sign. */
export const partsLists = (line: string, before: Piece | undefined, next: List): boolean =>
  before?.kind === 'list' &&
  hasPointsLongerThan(before, line.length) &&
  hasPointsLongerThan(next, line.length);

/** True for "Thirty of the new pumps stand in the north" between points that have kept their signs. */
export const isLostPoint = (line: string, before: Piece | undefined, next: Piece): boolean =>
  before?.kind === 'list' &&
  next.kind === 'list' &&
  before.ordered === next.ordered &&
  /^\p{Upper}\p{Lower}+(?: \p{Alpha}+){6,15}$/u.test(line);

/** True where what stands below a heading begins right below it. */
export const leadsOn = (line: string, before: Piece | undefined, next: Piece): boolean => {
  const words = wordsOf(line).length;
  // "Starts of work by neighborhood" between a heading and a table is the table's.
  if (next.kind === 'table') return words <= (before?.kind === 'heading' ? 3 : 4);
  if (next.kind === 'list')
    // "How it works" between points and steps with numbers
    return (
      before?.kind !== 'list' || before.ordered !== next.ordered || partsLists(line, before, next)
    );
  const isWord = words === 1 && (line.length < 6 || !endsInStop(textOfPiece(next)));
  return next.kind === 'paragraph' && isFollowed(next, isWord ? 80 : 60);
};

// "General Information" is a label of contacts too.
const information =
  /^(?:general|visitor|company|corporate|trade|public|financial|medical|patient|consumer|technical|business|scientific)s? information:?$/i;

// "For more information" above sentences that call on nobody by name: "Families can reach the centre at …".
const more =
  /^(?:for )?(?:more|further|additional) information:?$|^additional information and where to find (?:it|more):?$|^(?:für )?(?:weitere|nähere|mehr) informationen$|^pour (?:en savoir plus|plus d[’']informations?)$|^(?:para )?(?:más información|mais informações)$|^(?:per )?(?:maggiori|ulteriori) informazioni$|^(?:för )?(?:mer|ytterligare) information$|^(?:for )?(?:yderligere|mere|mer) (?:information|informasjon)$|^meer (?:informatie|weten)$|^lisätietoja$/i;

const callsOn =
  /^(?:please|contact|call|visit|write|e-?mail|see|go to|bitte|wenden sie|veuillez|contacte[rz]?|para|per favore|neem|kontakta|kontakt|ota)(?!\p{Alpha})|\b(?:please|contact(?:s|ed)?:?)\b/iu;

const tellsOfMore = (told: string): boolean =>
  told.length >= 120 &&
  (told.match(/[\p{Alpha}\d)][.!?](?=\s+\p{Upper}|$)/gu)?.length ?? 0) >= 2 &&
  !callsOn.test(told) &&
  !/:\s/.test(told) &&
  !startsGiven(told);

const firstSentence = /^.{60,}?[\p{Lower}\d)][.!?](?=["”’)]?(?:\s|$))/su;

/** True for "General Information" above a paragraph that tells something, and not whom to call, and for "For more information" above sentences that say what is to be had where. */
export const headsTold = (text: string, next: Piece | undefined): boolean => {
  if (next?.kind === 'paragraph' && next.lines.length === 1 && more.test(text))
    return tellsOfMore(textOfPiece(next));
  if (!information.test(text) || next?.kind !== 'paragraph' || next.lines.length > 1) return false;
  const told = firstSentence.exec(textOfPiece(next))?.[0];
  return told !== undefined && !hasAddress(told);
};

/** True for who made a picture, "Bay Trust/Jane Doe": a house and a person, or two names below the picture's own words. */
export const isSlashCredit = (text: string, before: Piece | undefined): boolean => {
  const [house = '', person = '', ...more] = text.includes('/') ? text.split(/\s?\/\s?/) : [];
  const isName = (words: string): boolean => /^\p{Upper}[\p{Alpha}&.'’ -]{2,40}$/u.test(words);
  return (
    more.length === 0 &&
    isName(house) &&
    isName(person) &&
    isPerson(person) &&
    (startsGiven(person) || (before?.kind === 'paragraph' && before.plain === true))
  );
};

/** True for "Reno, Nevada"; "New Laboratory in Reno, Nevada" heads what is told of it. */
export const isPlaceAlone = (text: string): boolean =>
  !/\s(?:in|at|for|to|from)\s/.test(text) && isKnownPlace(text);

/** True for the heading of a card, the name of a person whom a page's section names for questions: "Jane Doe". */
export const isCard = ({ marked, text: { text } }: Heading): boolean =>
  marked && startsGiven(text.trim()) && isPerson(text.trim());

/** True for "Further links" that the source marks as a heading, above the list of them. */
export const headsLinks = ({ marked, text: { text } }: Heading, next: Piece | undefined): boolean =>
  marked && next?.kind === 'list' && /^(?:further|useful|web|external) links\s*:?$/i.test(text);
