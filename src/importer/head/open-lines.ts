import { announcingVerb, headlineVerb } from './headline-verbs.ts';

// "Andalucía" ends in no article: `\b` knows no letters but ours.
const openEnd =
  /(?:(?<!\p{Alpha})(?:of|for|and|the|to|with|in|on|at|by|from|as|a|an|its|or|into|through|following|after|versus|vs\.?|under|over|including|using|demonstrating|evaluating|supporting|confirming|highlighting|suggesting|indicating|describing|regarding|concerning|is|are|was|(?:to|may|will|could|should|would|might|must) be|(?:has|have) been|acquires|wins|names|appoints|signs|opens|adds|expands|begins|closes|enters|files|grants|secures|unveils|introduces|selects|awards|starts|submits|provides|that|than|per|between|against|new|approximately|(?:of|elects?|names?|appoints?|welcomes?|with|by|hires?) (?:dr|prof|mr|mrs|ms)\.?|announces?|announced|(?<!\b(?:media|news|press|analyst|research|progress|half[- ]year(?:ly)?|year-end|annual|interim|quarterly|financial) )reports?|receives?|presents?|completes?|initiates?|launches|achieves?|und|der|die|für)|[,;&–—/-]|['’]s)$/iu;

/** A word at the end of a line that can end no headline, so that it leads on even across an empty line: "… in Ovarian Cancer and". */
export const danglingEnd =
  /(?:(?<!\p{Alpha})(?:of|for|and|the|to|with|in|on|at|by|from|as|a|an|its|or|into|through|following|after|versus|vs\.?|under|using|und|der|die|für)|[,&])$/iu;

/** A word with which no headline begins, so that the line above goes on: "of", "With", "FOLLOWING". */
export const openStart =
  /^(?:\p{Lower}|&|[–—-]\s?\p{Lower}|(?:And|Of|In|For|To|With|From|On|At|By|As|Through|During|Following|After|Versus|Regarding|Concerning|Who|Whose|Which|While)\s|(?:AND|OF|IN|FOR|TO|WITH|FROM|ON|AT|BY|AS|REGARDING|CONCERNING|THROUGH|DURING|FOLLOWING|UNDER|INTO|UPON|BETWEEN|AGAINST)\s)/u;

// "… Reports Third Quarter 2010" waits for its "Financial Results", "… Announces Positive" for its data.
const waitingEnd =
  /(?:\b(?:quarter|half|fiscal|full[- ]year|year-end|phase|phase (?:[1-4][ab]?(?:\/[1-4][ab]?)?|I{1,3}V?[ab]?(?:\/I{1,3})?)|positive|preliminary|clinical|final|interim|top-?line|pivotal|randomi[sz]ed|first|second|third|fourth|novel)|\b(?:19|20)\d\d)$/i;

const financial =
  /^(?:(?:and|&)\s|(?:(?:first|second|third|fourth|quarter|half|fiscal|full-year|(?:19|20)\d\d|financial|operating|operational|clinical|business|study|trial|earnings|annual|general|(?:share|stock)holders?|investor|license|collaboration|full|year)\s){0,4}(?:results?|earnings|data|trials?|stud(?:y|ies)|meeting|conference|agreement|program)\b)/i;

// "Hemophilia A", "Series A": a letter that counts, where the other words are not in capitals; "… Announces A" is open.
const endsInLetter = (text: string): boolean => {
  const word = /(\p{Alpha}*\p{Lower}{2}) A$/u.exec(text)?.[1];
  return word !== undefined && !headlineVerb.test(word);
};

// "… um 31" waits for its "Prozent", "… Raises $125" for its "Million".
const endsInCount = /\s(?:[A-Z]{0,2}[$€£])?\d[\d.,]*$/;
const numberOfPhase = /^(?:[1-4]|I{1,3}|IV)[ab]?(?=[\s/]|$)/;

/** A line at whose end a headline waits for a day: "Results for the Six Months Ended" for its "31 December 2020". */
export const awaitsDay =
  /\b(?:(?:months|year|quarter|period|half|weeks) (?:ended|ending|to)|period (?:from )?\d{1,2}|on|for|effective|dated|to|fiscal(?: year)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,)$/i;

const unit =
  /^(?:percent|per cent|prozent|pour ?cent|por ?ciento|procent|prosent|prosenttia|%|(?:mil|bil)li(?:on|ard)\p{Alpha}*|mi[ol]\.?|mrd\.?|mg|mcg|tonnes|tons|megawatts?|MW|GW|jobs)(?!\p{Alpha})/iu;

// No other verb stands before it.
const infinitive = /^(.{3,}?) to \p{Upper}\p{Lower}+$/u;

// "… Hits 0.84% over 6.5" waits for its "Metres", "… in 2014" for nothing.
const awaitsMeasured =
  /\s(?:over|of|to|for|by|at|with|from|than|in) [$€£]?(?!(?:19|20)\d\d$)\d[\d.,]*$/;

/** True for a line that ends in a verb of what is to be done: "Acme to Link". */
export const awaitsObject = (text: string): boolean => {
  const [, before] = infinitive.exec(text) ?? [];
  return before !== undefined && before.split(' ').length <= 4 && !headlineVerb.test(before);
};

// "… Receives Three" waits for its "Grants", "Phase Three" and "One of Three" do not.
const endsInCountWord =
  /\S\s\S.*(?<!\b(?:phase|part|round|stage|step|act|chapter|volume|class|level|tier|top|of|day|year|game|week|series|no\.?|number|and|or)\s)\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)$/i;

const countWord = /\s(?:two|three|four|five|six|seven|eight|nine|ten|twelve)$/i;

/** True for a line that ends in a count: "… Receives Three". */
export const awaitsCounted = (text: string): boolean =>
  countWord.test(text) && headlineVerb.test(text) && endsInCountWord.test(text);

// "… of $31.8 Million; Raises" waits for what it raises; "Alder to Expand Products and Offers" is whole.
const endsInVerb = new RegExp(
  `(?:[;:]\\s${announcingVerb}|\\s(?:[Aa]nd|AND|&)\\s(?:Raises|Declares|Increases|Reaffirms|Confirms|Lowers|Narrows|Extends|Elects|Obtains|Schedules|Joins|RAISES|DECLARES|INCREASES|REAFFIRMS|CONFIRMS|ELECTS|OBTAINS|SCHEDULES))$`,
  'u',
);

const nounLikeVerb =
  /^(.{3,}?(?<!\s(?:and|&)|[,;:]))\s(?:grants|awards|launches|wins|starts|files|names|signs)$/i;

// "Foundation Announces Vision Research Grants" is whole, "FDA Grants" is not.
const endsInNoun = (text: string): boolean => headlineVerb.test(nounLikeVerb.exec(text)?.[1] ?? '');

// "Alder hebt Prognose an" is whole: its last word belongs to the verb.
const endsInGermanVerb =
  /(?<!\p{Alpha})(?:hebt|heben|passt|passen|kündigt|kündigen|bietet|bieten|strebt|nimmt|tritt|läuft|steht|erkennt|treibt)\s.*\san$/iu;

// "Alder and Birch Publish": what two do waits for its object; no word that is a noun as well.
const endsInDeedOfTwo =
  /\s(?:and|&)\s.{2,80}\s(?:Announce|Publish|Introduce|Unveil|Establish|Expand|Extend|Enter|Sign|Complete|Initiate|Acquire|Receive|Develop|Begin|Appoint|Join|Launch|Create|Build|Conclude|Terminate)$/;

/** True for a line of a headline that ends with a word which leads on: "… Announces", "… of the", "… Receives Three". */
export const isLeftOpen = (text: string): boolean =>
  (openEnd.test(text) &&
    !endsInLetter(text) &&
    !endsInGermanVerb.test(text) &&
    !endsInNoun(text)) ||
  awaitsCounted(text) ||
  endsInVerb.test(text) ||
  endsInDeedOfTwo.test(text);

// "… erhält Zulassung und bestätigt" waits for its "Ausblick für 2016".
const awaitsObjectAbroad =
  /\s(?:erhält|legt|schließt|stellt|startet|meldet|gibt|erwirbt|eröffnet|veröffentlicht|verkauft|übernimmt|beginnt|erzielt|steigert|gewinnt)\s.*\s(?:und|sowie)\s\p{Lower}{3,}t$/u;

// Verbs that no headline is told by, but that follow "to": "Plan to Preserve".
const deedToCome =
  /^(?:preserve|fund|finance|address|explore|accelerate|enhance|maximi[sz]e|optimi[sz]e|establish|assess|fight|prevent|protect|bring|enable|serve|use|produce|supply|manage|operate|distribute|investigate|validate|identify|facilitate|undergo|drive|speed|save|move|run|help|restore|repair|replace|detect|diagnose|stop|end|find|get|see|put|seek)$/i;

/** True for a line that ends in an infinitive: "… to Present", but not "… to Zephyr". */
export const endsWithInfinitive = (text: string): boolean => {
  const word = /(?<!\b(?:how|what|where|when|whom|ways?|right) )\bto (\p{Alpha}+)$/iu.exec(
    text,
  )?.[1];
  return (
    word !== undefined &&
    (word === word.toLowerCase() || headlineVerb.test(word) || deedToCome.test(word))
  );
};

// "… Corp. Declares" waits for its "Increased Cash Dividend", "… Launch of Authorized" for its "Generic Version".
const objectAwaited =
  /\b(?:(?:declares|announces|increases|raises|approves) (?:(?:its|a|an|the|first|second|third|fourth|regular|special|initial|increased|higher) ){0,4}(?:quarterly|monthly|annual|semi-?annual|cash)|declares|elects|promotes|hires|hosts|regains|retains|engages|adopts|amends|extends|obtains|gets|earns|exceeds|acquires|demonstrates|meets|sells|buys|commences|concludes|terminates|licenses|confirms|reaffirms|strengthens|identifies|validates|repurchases|redeems|sets|to (?:host|hold|present|report|acquire|announce|webcast|attend|sponsor|showcase|feature|sell|buy))$/i;

const nounAwaited =
  /\b(?:of|for|in|with|to|on|as|a|an|its|the|and|new)\s+(?:(?!(?:united|limited|advanced|need|speed|bred)$)\p{Alpha}{2,}ed|major|metastatic|refractory|oral|topical|chronic|acute|severe|global|annual|generic|key|leading|early|late|potential|strategic|exclusive|additional|initial|definitive|small|high|low|human|adult|pediatric|medical|regulatory|multiple|primary|secondary|common|chief|vice|senior|executive|U\.S\.|european)$/iu;

/** True for a line whose verb waits for its object, or a word before a noun for that: "… Corp. Declares", "… Launch of Generic". */
export const isWaiting = (text: string): boolean =>
  objectAwaited.test(text) || nounAwaited.test(text);

// "… Announce Co-Development and Marketing" waits for its "Agreement for Rapid Assay", but not for "Agreement Covers Europe".
const kindOfDeal =
  /\b(?:development|marketing|promotion|distribution|commerciali[sz]ation|manufacturing|licen[cs](?:e|ing)|supply|research|purchase|merger|option|settlement|co-?operation|joint[- ]venture|exclusive)$/i;

const deal =
  /^(?:agreement|contract|deal|pact|partnership|alliance|collaboration)s?(?:$|\s(?:for|with|on|in|to|of|and|between|by|at|valued|worth)\s)/i;

// "Alder Extends Colon Test" waits for its "Agreement with Four Clinics".
const treatsOfDeal =
  /\s(?:extends|signs|renews|amends|terminates|expands|announces|enters|wins|secures)\s(?!.*\b(?:agreement|contract|pact|alliance|deal)\b)/i;

const awaitsVerb =
  /[;:]\s+\p{Upper}[\p{Alpha}\p{N}&.'’-]*(?:\s\p{Upper}[\p{Alpha}\p{N}&.'’-]*){0,4}\s?$/u;

const lastClause = (text: string): string => text.slice(text.search(/[;:][^;:]*$/) + 1);

/** True where a line waits for the results, data or trial with which the next one begins: "… Reports Third Quarter" and "Financial Results". */
export const awaitsResults = (line: string, next: string): boolean =>
  waitingEnd.test(line) && financial.test(next);

// "… of approximately SEK" waits for its "84.5 million".
const endsInCurrency = /\s(?:M?(?:SEK|NOK|DKK|EUR|USD|CHF|GBP|CAD|AUD|JPY)|US|[$€£])$/;

/** True where a line ends in a number and the next one says of what, "… Raises $125" and "Million", "… over 6.5" and "Metres", or before a phase's number. */
export const awaitsMeasure = (line: string, next: string): boolean =>
  (endsInCount.test(line) && unit.test(next)) ||
  (endsInCurrency.test(line) && /^\d/.test(next)) ||
  (/\sphase$/i.test(line) && numberOfPhase.test(next)) ||
  (awaitsMeasured.test(line) && /^\p{Alpha}/u.test(next));

/** True where a line names the kind of a deal with which the next one begins: "… Announce Co-Development" and "Agreement for Rapid Assay". */
export const awaitsDeal = (line: string, next: string): boolean =>
  (kindOfDeal.test(line) && deal.test(next)) ||
  (treatsOfDeal.test(line) &&
    /^(?:agreement|contract|pact|alliance)s? (?:with|for|to)\s/i.test(next));

// "Announces License Week": what the last one named does.
const opensDeed = new RegExp(`^(?:To \\p{Upper}|${announcingVerb}\\s)`, 'u');

/** True where a line ends by who acts and the next one says what they do or are to do: "…; Alder Alliance" and "To Contribute". */
export const awaitsDeed = (line: string, next: string): boolean =>
  opensDeed.test(next) && awaitsVerb.test(line) && !headlineVerb.test(lastClause(line));

/** True where a line of a German headline waits for the object of its second verb. */
export const awaitsObjectBelow = (line: string, next: string): boolean =>
  next.length < line.length && awaitsObjectAbroad.test(line);

const opensQuotation = /[“«][^”»]*$/u;
const closesQuotation = /^[^“«]*[”»]/u;

// "… Taps “Biggest" and "Crop in a Decade,” Growers Say".
const awaitsQuotation = (line: string, next: string): boolean =>
  opensQuotation.test(line) && closesQuotation.test(next);

const event =
  '(?:Meetings?|Conferences?|Congress|Symposi(?:um|a)|Forum|Summit|Convention|Exhibition|Session)';
const ofEvent = new RegExp(
  `\\b(?:the|its)(?: \\S+){0,3} annual(?!.*\\b${event}\\b)(?: \\S+){0,4}$`,
  'iu',
);
const opensEvent = new RegExp(
  `^(?:\\p{Upper}[\\p{Alpha}&’'-]*\\s|of\\s|and\\s){0,6}?${event}(?!\\p{Alpha})`,
  'iu',
);

/** True where what a headline says so far waits for its event: "… at the Annual BIOTA 2004" and "Life Science Meeting in Vienna". */
export const awaitsEvent = (said: string, next: string): boolean =>
  ofEvent.test(said) && opensEvent.test(next);

/** True for a line that goes on behind an empty one too: "for Fibrin Fragment Antibody"; "by Jane Doe" does not. */
export const opensSmallJoint = (line: string): boolean =>
  /^(?:for|of|in|to|with|and|at|on|as|through|following)\s/.test(line);

const namesPerson =
  /\s(?:Appoints|Names|Elects|Promotes|Hires|Nominates|Welcomes|APPOINTS|NAMES|ELECTS|PROMOTES|HIRES)\s(?:(?:Dr|Mr|Ms|Mrs|Prof)\.?\s|(?:DR|MR|MS)\.?\s)?\p{Upper}[\p{Alpha}.'’-]*(?:,?\s\p{Upper}[\p{Alpha}.'’-]*){1,3},?$/u;
const opensPosition =
  /^(?:(?:as|to)\s)?(?:new\s|its\s|interim\s|executive\s|senior\s|chief\s|vice\s|group\s|general\s|non-executive\s|managing\s){0,3}(?:chief|president|chair(?:man|woman|person)?|director|officer|vice president|treasurer|secretary|counsel|head|c[efost]o|board of directors|board)\b/i;

// "Alder appoints Jane Roe as Chief" leaves its "Financial Officer" to the next line.
const endsAmidRank = /\s(?:chief|vice|executive|senior|managing|deputy|non-executive)$/i;
const endsRank =
  /^(?:[\p{Alpha}-]{1,20}\s){0,3}(?:officer|president|chair(?:man|woman|person)?|director|manager)\b/iu;

/** True where a line names whom a firm appoints and the next one to what, "Alder Appoints Jane Roe" and "Chief Scientific Officer", or ends amid the rank. */
export const awaitsPosition = (line: string, next: string): boolean =>
  (opensPosition.test(next) && namesPerson.test(line)) ||
  (endsAmidRank.test(line) && endsRank.test(next));

const beforeUpdate =
  /\b(?:business|corporate|company|program(?:me)?|clinical|pipeline|financial|trading|operational|operations|regulatory|development|strategic|general|product|(?:provides?|and) an?)$/i;

/** True where a line below is one that stands alone elsewhere and ends a headline here: "… and Provides Business" and "Update", "… Report on Form" and "10-Q". */
export const isLastWord = (line: string, next: string): boolean =>
  (/^update(?:s?$|\s(?:on|for|and)\s)/i.test(next) && beforeUpdate.test(line)) ||
  (/^\d{1,2}-[KQ](?![\p{Alpha}\d])/u.test(next) && /\bform$/i.test(line));

/** True for a line of too few words for a deck, none of them a figure: "Expansion Plan", "Research Grants". */
export const isFewWords = (line: string): boolean =>
  line.split(' ').length <= 2 && !/[\d.!?]/.test(line) && headlineVerb.exec(line)?.index !== 0;

// "… Approval of LENSANDRA®" and "(alderase alfa)".
const isGenericName = (line: string, next: string): boolean =>
  /[®™]$/.test(line) && /^\(\p{Lower}[^()]{2,60}\)$/u.test(next);

/** True where what a headline says so far waits for what the next line begins with: the end of a quotation, its event, the name of what its brand holds. */
export const awaitsRest = (said: string, next: string): boolean =>
  awaitsQuotation(said, next) || awaitsEvent(said, next) || isGenericName(said, next);
