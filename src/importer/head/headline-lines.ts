import { isDeckBelow } from './deck-below.ts';
import { endsOpenAbroad } from '../body/heading-words.ts';
import type { HeadLine } from './head-lines.ts';
import type { Rich } from '../rich-text.ts';

/** One line above the news. */
export interface Unit {
  readonly rich: Rich;
  readonly kind: HeadLine;
  readonly piece: number;
  readonly main: boolean;
  readonly heading: boolean;
  readonly bold: boolean;
  /** True for a line set in italics. */
  readonly italic?: boolean;
  /** True for a line right below the one above, on a page that sets paragraphs apart. */
  readonly close?: boolean;
  /** True for a line of a text right below the one above, though each is a paragraph. */
  readonly below?: boolean;
  /** True where the news says the last word of the line above and the first of this one next to each other: "ANTIBODY-DRUG" and "CONJUGATE". */
  readonly borneOut?: boolean;
  /** True in a paragraph of two or three lines of words, blank lines around it. */
  readonly pair: boolean;
}

/** True for words in capitals throughout. */
export const isCaps = (text: string): boolean =>
  /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
// "Andalucía" ends in no article: `\b` knows no letters but ours.
const openEnd =
  /(?:(?<!\p{L})(?:of|for|and|the|to|with|in|on|at|by|from|as|a|an|its|or|into|through|following|after|versus|vs\.?|under|over|including|is|are|was|(?:to|may|will|could|should|would|might|must) be|(?:has|have) been|acquires|wins|names|appoints|signs|opens|adds|expands|begins|closes|enters|files|grants|secures|unveils|introduces|selects|awards|starts|submits|provides|that|than|per|between|against|new|announces?|announced|(?<!\b(?:media|news|press|analyst|research|progress) )reports?|receives?|presents?|completes?|initiates?|launches|achieves?|und|der|die|für)|[,;&–—/-]|['’]s)$/iu;
/** A word at the end of a line that can end no headline, so that it leads on even across an empty line: "… in Ovarian Cancer and". */
export const danglingEnd =
  /(?:(?<!\p{L})(?:of|for|and|the|to|with|in|on|at|by|from|as|a|an|its|or|into|through|following|after|versus|vs\.?|under|und|der|die|für)|[,&])$/iu;
/** A word with which no headline begins, so that the line above goes on: "of", "With", "FOLLOWING". */
export const openStart =
  /^(?:\p{Ll}|&|[–—-]\s?\p{Ll}|(?:And|Of|In|For|To|With|From|On|At|By|As|Through|During|Following|After|Versus|Regarding|Concerning|Who|Whose|Which|While)\s|(?:AND|OF|IN|FOR|TO|WITH|FROM|ON|AT|BY|AS|REGARDING|CONCERNING|THROUGH|DURING|FOLLOWING|UNDER|INTO|UPON|BETWEEN|AGAINST)\s)/u;
// "… Reports Third Quarter 2010" waits for its "Financial Results", "… Announces Positive" for its data.
const waitingEnd =
  /(?:\b(?:quarter|half|fiscal|full[- ]year|year-end|phase|phase (?:[1-4][ab]?(?:\/[1-4][ab]?)?|I{1,3}V?[ab]?(?:\/I{1,3})?)|positive|preliminary|clinical|final|interim|top-?line|pivotal|randomi[sz]ed|first|second|third|fourth|novel)|\b(?:19|20)\d\d)$/i;
const financial =
  /^(?:(?:and|&)\s|(?:(?:first|second|third|fourth|quarter|half|fiscal|full-year|(?:19|20)\d\d|financial|operating|operational|clinical|business|study|trial|earnings|annual|general|(?:share|stock)holders?|investor|license|collaboration|full|year)\s){0,4}(?:results?|earnings|data|trials?|stud(?:y|ies)|meeting|conference|agreement|program)\b)/iu;

/** Pattern source of a capitalised verb with which a headline tells what its company does: "Declares", "Launches"; fewer than `headlineVerb` knows, none of them another word's form. */
export const announcingVerb =
  '(?:Declares|Announces|Reports|Names|Appoints|Elects|Completes|Receives|Acquires|Launches|Signs|Enters|Wins|Opens|Closes|Initiates|Presents|Schedules|Increases|Raises|Files|Awards|Grants|Expands|Updates|Provides|Issues|Selects|Joins|Begins|Obtains|Secures|Submits|Achieves|Introduces|Unveils|Extends|Redesigns|Adds|Debuts|Offers)';

/** A verb of announcements, or a form that a headline has and a label has not. */
export const headlineVerb =
  /\b(?:announc|report|receiv|present|complet|initiat|launch|achiev|acquir|appoint|nam|sign|open|expand|begin|clos|enter|fil|grant|secur|unveil|introduc|select|award|start|submit|provid|expect|schedul|demonstrat|show|meet|met|continu|grow|grew|increas|decreas|ris|host|hold|declar|approv|publish|dos|enroll|enrol|join|win|won|elect|promot|extend|exten|plan|set|rais|pric|issu|sell|sold|buy|bought|merg|advanc|deliver|reach|exceed|improv|reduc|support|build|add|mark|releas|updat|highlight|discuss|participat|offer|creat|transform|celebrat|partner|agree|conclud|settl|terminat|confirm|affirm|reiterat|ship|design|develop|commerciali[sz]|manufactur|evaluat|conduct|treat|pursu|combin|becom|discover|cut|pay|invest|hir|mak|giv|tak|keep|help|form|leav|resign|retir|depart)(?:e|es|s|ed|ing|ted|ting|ies|ied|ning|ned|n)?\b|\b(?:in|out|sub)?-?licen[sc](?:es|ed)\b|\b(?:is|are|was|were|has|have|will|to|can|could|should|must|would|might|may(?=\s+(?:not\s)?(?:be|help|have|offer|lead|cut|make|need|lower|slow|stop|prevent|predict|explain|protect|allow|cause|hold)\b))\s+\p{L}|\b(?:up|down)\s+\d/iu;
// "Hemophilia A", "Series A": a letter that counts, where the other words are not in capitals; "… Announces A" is open.
const endsInLetter = (text: string): boolean => {
  const word = /(\p{L}*\p{Ll}{2}) A$/u.exec(text)?.[1];
  return word !== undefined && !headlineVerb.test(word);
};
// "… um 31" waits for its "Prozent", "… Raises $125" for its "Million".
const endsInCount = /\s[$€£]?\d[\d.,]*$/;
const unit =
  /^(?:percent|per cent|prozent|pour ?cent|por ?ciento|procent|prosent|prosenttia|%|(?:mil|bil)li(?:on|ard)\p{L}*|mi[ol]\.?|mrd\.?|mg|mcg|tonnes|tons|megawatts?|MW|GW|jobs)(?!\p{L})/iu;
// "Acme to Link" waits for what it links: no other verb stands before it.
const infinitive = /^(.{3,}?) to \p{Lu}\p{Ll}+$/u;
// "… Hits 0.84% over 6.5" waits for its "Metres", "… in 2014" for nothing.
const awaitsMeasured =
  /\s(?:over|of|to|for|by|at|with|from|than) [$€£]?(?!(?:19|20)\d\d$)\d[\d.,]*$/;
const awaitsObject = (text: string): boolean => {
  const [, before] = infinitive.exec(text) ?? [];
  return before !== undefined && before.split(' ').length <= 4 && !headlineVerb.test(before);
};
// "… Receives Three" waits for its "Grants", "Phase Three" and "One of Three" do not.
const endsInCountWord =
  /\S\s\S.*(?<!\b(?:phase|part|round|stage|step|act|chapter|volume|class|level|tier|top|of|day|year|game|week|series|no\.?|number|and|or)\s)\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)$/i;
const awaitsCounted = (text: string): boolean =>
  headlineVerb.test(text) && endsInCountWord.test(text);
// "… of $31.8 Million; Raises" waits for what it raises; "Alder to Expand Products and Offers" is whole.
const endsInVerb = new RegExp(
  `(?:[;:]\\s${announcingVerb}|\\s(?:[Aa]nd|AND|&)\\s(?:Raises|Declares|Increases|Reaffirms|Confirms|Lowers|Narrows|Extends|Elects|Obtains|Schedules|Joins|RAISES|DECLARES|INCREASES|REAFFIRMS|CONFIRMS|ELECTS|OBTAINS|SCHEDULES))$`,
  'u',
);
/** True for a line of a headline that ends with a word which leads on: "… Announces", "… of the", "… Receives Three". */
export const isLeftOpen = (text: string): boolean =>
  (openEnd.test(text) && !endsInLetter(text)) || awaitsCounted(text) || endsInVerb.test(text);
// "… erhält Zulassung und bestätigt" waits for its "Ausblick für 2016".
const awaitsObjectAbroad =
  /\s(?:erhält|legt|schließt|stellt|startet|meldet|gibt|erwirbt|eröffnet|veröffentlicht|verkauft|übernimmt|beginnt|erzielt|steigert|gewinnt)\s.*\s(?:und|sowie)\s\p{Ll}{3,}t$/u;
// "Bees change shift when the street lamps come on" is whole: its last word belongs to the verb.
const particleEnd =
  /\b(?:c[ao]mes?|go(?:es)?|went|mov(?:e|es|ed|ing)|liv(?:e|es|ed)|carr(?:y|ies|ied)|step(?:s|ped)?|kick(?:s|ed)?|(?:turn|switch|put|call|set|check|log|sign|drop|fill|plug|take|cash|settle|play|push|stay|weigh|phase)(?:s|es|ed)?|took|read(?:s)?|roll(?:s|ed)?|tun(?:e|es|ed)|stand(?:s)?|stood|pass(?:es|ed)?|get(?:s)?|got) (?:on|in|by|over|through|under)$/i;
// What stands below such a line says something of its own: a capital, a verb, some words.
const tellsAnew = (before: string, after: string): boolean =>
  particleEnd.test(before) &&
  /^\p{Lu}\p{Ll}/u.test(after) &&
  after.split(' ').length >= 5 &&
  headlineVerb.test(after);
// "… to Present", but not "… to Zephyr".
const endsWithInfinitive = (text: string): boolean => {
  const word = /(?<!\b(?:how|what|where|when|whom|ways?|right) )\bto (\p{L}+)$/iu.exec(text)?.[1];
  return word !== undefined && (word === word.toLowerCase() || headlineVerb.test(word));
};
/** True where a line in capitals has ended and one in small letters begins: a headline and what stands under it. */
export const changesCase = (before: string, after: string): boolean =>
  before.length >= 24 &&
  isCaps(before) &&
  before.split(/\s+/).length >= 4 &&
  !danglingEnd.test(before) &&
  !/[-–—/(]$|\s(?:--?|[–—])\s/u.test(before) &&
  /^["“]?\p{Lu}/u.test(after) &&
  /\p{Ll}{3}/u.test(after) &&
  after.length <= 120 &&
  !/\p{Ll}{2}[.;]$/u.test(after);
const ofCompany = /^(?:the\s+)?company\s+(?:to|will|also|\p{L}+(?:s|ed))\b/iu;
const ofCall =
  /^(?:management\s|company\s)?(?:conference call|(?:live\s|audio\s)*webcast)\b.*\b(?:today|tomorrow|scheduled|(?:to|will) be held|\d{1,2}:\d\d|[ap]\.?m\b)/iu;

/** True where a line below a whole headline has a subject of its own: "Company to Begin Sales", "Conference Call Today". */
export const opensAnew = (before: string, after: string): boolean => {
  if (before.length < 30 || after.length < 20 || isLeftOpen(before)) return false;
  if (!headlineVerb.test(before)) return false;
  if (ofCall.test(after))
    return (
      /\breports?\b/i.test(before) ||
      !/\b(?:results|earnings|quarter|hosts?|schedules?)$/i.test(before)
    );
  if (!headlineVerb.test(after)) return false;
  if (ofCompany.test(after)) return true;
  const [name = ''] = before.split(/[\s,]+/);
  const [first = '', ...rest] = after.split(/[\s,]+/);
  // "Acme Receives Approval of Acmelin" and "Acme to Host Conference Call"
  return (
    name.length >= 4 &&
    first.replace(/['’]s$/, '') === name &&
    /^\p{Lu}/u.test(name) &&
    !/^(?:new|first|phase|study|trial|data|results|positive|university|national)$/i.test(name) &&
    headlineVerb.test(rest.slice(0, 4).join(' '))
  );
};
// "… Corp. Declares" waits for its "Increased Cash Dividend", "… Launch of Authorized" for its "Generic Version".
const objectAwaited =
  /\b(?:(?:declares|announces|increases|raises|approves) (?:(?:its|a|an|the|first|second|third|fourth|regular|special|initial|increased|higher) ){0,4}(?:quarterly|monthly|annual|semi-?annual|cash)|declares|elects|promotes|hires|hosts|regains|retains|engages|adopts|amends|extends|obtains|gets|earns|exceeds|acquires|demonstrates|meets|sells|buys|commences|concludes|terminates|licenses|confirms|reaffirms|strengthens|identifies|validates|repurchases|redeems|sets|to (?:host|hold|present|report|acquire|announce|webcast|attend|sponsor|showcase|feature|sell|buy))$/iu;
const nounAwaited =
  /\b(?:of|for|in|with|to|on|as|a|an|its|the|and|new)\s+(?:(?!(?:united|limited|advanced|need|speed|bred)$)\p{L}{2,}ed|major|metastatic|refractory|oral|topical|chronic|acute|severe|global|annual|generic|key|leading|early|late|potential|strategic|exclusive|additional|initial|definitive|small|high|low|human|adult|pediatric|medical|regulatory|multiple|primary|secondary|common|chief|vice|senior|executive|U\.S\.|european)$/iu;
const isWaiting = (text: string): boolean => objectAwaited.test(text) || nounAwaited.test(text);
// "… Announce Co-Development and Marketing" waits for its "Agreement for Rapid Assay", but not for "Agreement Covers Europe".
const kindOfDeal =
  /\b(?:development|marketing|promotion|distribution|commerciali[sz]ation|manufacturing|licen[cs](?:e|ing)|supply|research|purchase|merger|option|settlement|co-?operation|joint[- ]venture|exclusive)$/i;
const deal =
  /^(?:agreement|contract|deal|pact|partnership|alliance|collaboration)s?(?:$|\s(?:for|with|on|in|to|of|and|between|by|at|valued|worth)\s)/i;
// "… Reports Third Quarter Results" is whole; its "Conference Call" is not.
const wholeReport =
  /\b(?:reports?|announces?|posts|releases)\b.*\b(?:quarter|year|half|months?|fiscal|interim|annual|financial|operating)\b.*\b(?:results|earnings)$/iu;
const goesOnFromReport =
  /^(?:[a-z&]|(?:And|Of|In|For|From|To|On|At|With|By|As|Conference|Webcast|Teleconference|Calls?|Release|Date|Schedule|Guidance|Presentation|AND|OF|IN|FOR|FROM|TO|ON|AT|WITH|BY|AS|CONFERENCE|WEBCAST|CALL|RELEASE|DATE)\b)/u;
// "First Once-Daily Treatment for Asthma" below a whole headline says what it means.
const isSuperlative = /^(?:First|Only)[ -]\S+ \S+ /;
// "Third Compound From Collaboration" below "… in Rheumatoid Arthritis": what counts so or points stands behind no noun.
const countsAnew =
  /^(?:(?:Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)\s(?!Quarter|Half|Fiscal|Phase|Annual|Generation|Line|Interim|Year)|(?:Both|All|Each|Its|Their|These|More Than|Up to)\s)\S+\s\S/;
const isToldAnew = (a: string, b: string): boolean =>
  isSuperlative.test(b) || (a.length >= 40 && headlineVerb.test(a) && countsAnew.test(b));
// "On view May 5 – September 7" below the name of an exhibition.
const onView = /^on (?:view|display|show)\b/i;
const isSubheadMarked = (text: string): boolean => /^(?:[-–—•*·]{1,2}\s|--|[–—]\p{Lu})/u.test(text);

/** Words that lead on, each on a line of its own: "RECOMMENDED CASH OFFER", "by", "ACME LIMITED", "for", "BIRCH PLC". */
export const connective = /^(?:by|for|of|and|with|to|from|between|on behalf of|&)$/i;

/** What a picture shows or who took it: "Acme's mill (PRNewsfoto/Acme)", "Jane Doe. (Photo: Business Wire)", "Photo courtesy of Acme". */
export const namesPicture =
  /\((?:PRNewsfoto\b|(?:photo|picture|image|graphic|foto|bild|video)s?\s?[:/])[^()]*\)\.?$|^(?:photo|picture|image|graphic|rendering)s?\s(?:courtesy(?: of)?|supplied by|provided by)\s.{2,80}$/i;

// Verbs of headlines that are nouns in other lines: "Acme Drills 14 Metres of Gold", "Acme Identifies Gene".
const tellsToo = /\S (?:drills|intersects|identif(?:y|ies|ied)|cuts|samples|stakes|funds)\s/i;
// "Public Offering of Common Stock", "Contract Manufacturing Agreement", "Linked to Psoriasis": what looks like a verb is none.
const nounsLikeVerbs =
  /(?<=\S )\p{Lu}\p{Ll}+ings?(?=\s|$)|\bBought Deals?\b|\b(?:linked|related|due|subject|prior|thanks|next|access) to \p{Lu}/giu;
// A line that a width broke is longer than what it left for the next one.
const isRestOfLine = (a: string, b: string): boolean =>
  b.length < a.length &&
  !headlineVerb.test(
    b
      .replace(nounsLikeVerbs, ' ')
      // "Update on Its Test", "Grant Decision": no verb of a headline stands first in its bare form.
      .replace(/^\p{Lu}\p{L}*(?<!s|ed|ing)(?=\s)/iu, ' ')
      // "Module to Hartwell"
      .replace(/\bto (\p{Lu}[\p{L}-]+)/gu, (all, word: string) =>
        headlineVerb.test(word) ? all : word,
      ),
  );

const namesWriter =
  /^By \p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+(?:\s*[|,·•–—/]\s*\p{Lu}.{2,60})$/u;

// "Cats keep a timetable, collars show": who says so ends the headline.
const saidBySource =
  /,\s(?:[\p{L}’'-]+\s){1,4}(?:shows?|says?|finds?|suggests?|reveals?|confirms?|warns?)$/iu;

const awaitsVerb = /[;:]\s+\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s\p{Lu}[\p{L}\p{N}&.'’-]*){0,4}\s?$/u;
const lastClause = (text: string): string => text.slice(text.search(/[;:][^;:]*$/) + 1);

/** True where a line of the headline goes on in the next one; `length` is that of the headline so far, `said` are its words. */
export const joins = (
  before: Unit,
  next: Unit,
  length: number,
  said = before.rich.text,
): boolean => {
  const a = before.rich.text;
  const b = next.rich.text;
  // "… ANNOUNCES" waits for its "ACQUISITION OF ALDER LABORATORIES, INC."
  if (connective.test(b))
    return (
      next.piece <= before.piece + 1 &&
      // "By" below the page's own headline names who put it up.
      !(before.main && !next.main && /^by$/i.test(b))
    );
  // "… Results; Reve" is the same headline as the line below it, cut by a list.
  if (a.length >= 30 && b.startsWith(a.replace(/[\s.…](?<![\s.…]{2})[\s.…]*$/, ''))) return false;
  // "By Jane Doe | Communications" names who wrote the copy.
  if (/^By \p{Lu}/u.test(b) && namesWriter.test(b) && !isLeftOpen(a)) return false;
  const own =
    next.kind === 'words' ||
    (next.kind === 'company' && (isLeftOpen(a) || /^(?:of|and|by|with|from)\s/i.test(b)));
  if (
    !own ||
    length + b.length > 320 ||
    isSubheadMarked(b) ||
    onView.test(b) ||
    namesPicture.test(b) ||
    (!awaitsCounted(a) && (tellsAnew(a, b) || opensAnew(a, b)))
  )
    return false;
  if (connective.test(a)) return next.piece <= before.piece + 1;
  if (saidBySource.test(a) && /^\p{Lu}/u.test(b)) return false;
  // A subhead in italics below a headline in other type.
  if (next.italic === true && before.italic !== true && !isLeftOpen(a) && !openStart.test(b))
    return false;
  if (wholeReport.test(a) && !goesOnFromReport.test(b)) return false;
  if (before.main !== next.main || before.heading !== next.heading)
    // The page's own title named but the first of the lines in capitals.
    return (
      before.main &&
      !next.heading &&
      next.piece === before.piece + 1 &&
      isCaps(a) &&
      isCaps(b) &&
      (isLeftOpen(a) || openStart.test(b))
    );
  const sameRun = before.piece === next.piece;
  if (
    next.borneOut === true &&
    isCaps(a) === isCaps(b) &&
    (sameRun || next.rich.line === before.rich.line + 1)
  )
    return true;
  if (next.rich.line === before.rich.line + 1 && kindOfDeal.test(a) && deal.test(b)) return true;
  if (isDeckBelow(a, b)) return false;
  if (isCaps(a) && isCaps(b))
    return (
      sameRun ||
      isLeftOpen(a) ||
      openStart.test(b) ||
      (next.piece === before.piece + 1 && waitingEnd.test(a) && financial.test(b)) ||
      // "ACME" and on the next line "APPOINTS A VICE PRESIDENT"
      (next.rich.line === before.rich.line + 1 && headlineVerb.exec(b)?.index === 0) ||
      (before.bold && next.bold && next.piece === before.piece + 1 && a.length > 30)
    );
  // "BIO 2009" in the middle of a headline is a name in capitals.
  const allCaps = isCaps(a) && (length <= a.length + 1 || a.split(/\s+/).length >= 4);
  if (allCaps && !isCaps(b) && !(danglingEnd.test(a) && sameRun)) return false;
  const adjoining = sameRun || next.piece === before.piece + 1;
  const bothBold = before.bold && next.bold;
  if (isLeftOpen(a) || endsWithInfinitive(a)) return adjoining;
  const isNext = sameRun || next.rich.line === before.rich.line + 1;
  if (isNext && (endsOpenAbroad.test(a) || (b.length < a.length && awaitsObjectAbroad.test(a))))
    return true;
  if (
    isNext &&
    ((endsInCount.test(a) && unit.test(b)) ||
      (awaitsMeasured.test(a) && /^\p{L}/u.test(b)) ||
      awaitsObject(a))
  )
    return true;
  if (isWaiting(a) && (sameRun || bothBold)) return adjoining;
  // "…; Alder Alliance" waits for what it is "To Contribute".
  if (adjoining && /^To \p{Lu}/u.test(b) && awaitsVerb.test(a) && !headlineVerb.test(lastClause(a)))
    return true;
  if (openStart.test(b)) return sameRun || ((bothBold || next.below === true) && adjoining);
  // Two lines of one paragraph, the second without a verb of its own: the headline was too long for one line.
  if (
    (((sameRun || (next.below === true && adjoining)) && before.pair) ||
      (next.close === true && adjoining && bothBold && before.rich.text.length >= 30)) &&
    // A short line between two others is one that its writer broke by hand.
    (a.length >= 30
      ? headlineVerb.test(said) || tellsToo.test(said) || endsOpenAbroad.test(a)
      : length > a.length + 30 ||
        (a.length >= 18 && b.length <= a.length + 12 && headlineVerb.test(a))) &&
    (!headlineVerb.test(b) || isRestOfLine(a, b)) &&
    !isToldAnew(a, b) &&
    !/\d{1,2},? (?:19|20)\d\d\b/.test(b)
  )
    return true;
  // "… to Increase Global" leaves its noun, "Ventilator Production", to the next line.
  if (
    adjoining &&
    (next.below === true || next.rich.line === before.rich.line + 1) &&
    a.length >= 60 &&
    a.length > 2.5 * b.length &&
    headlineVerb.test(a) &&
    /^(?:\p{Lu}[\p{L}\p{N}®™’'-]*)(?:\s\p{Lu}[\p{L}\p{N}®™’'-]*){0,2}$/u.test(b) &&
    !headlineVerb.test(b)
  )
    return true;
  if (
    adjoining &&
    (bothBold || (isNext && !headlineVerb.test(b))) &&
    waitingEnd.test(a) &&
    financial.test(b)
  )
    return true;
  if (sameRun && before.bold && next.bold) return a.length < 90 && !isSuperlative.test(b);
  return false;
};

/** True where a line under the headline was too long for one line and goes on in the next one. */
export const runsOn = (before: string, next: string): boolean =>
  connective.test(next) ||
  (before.length >= (danglingEnd.test(before) ? 24 : 45) &&
    before.length + next.length <= 320 &&
    !isSubheadMarked(next) &&
    (danglingEnd.test(before) ||
      /\b(?:during|than|that|between|against|within|over|per|our|their|more)$/iu.test(before) ||
      /^(?:\p{Ll}|&\s|(?:And|Of|In|For|To|With|From|On|At|By|Who|Whose|Which|While)\s)/u.test(
        next,
      )));
