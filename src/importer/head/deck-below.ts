import { isTitleCase, isInCapitals } from '../body/letter-case.ts';
import { headlineVerb } from './headline-verbs.ts';
import { isLeftOpen } from './open-lines.ts';

/** How long a headline is at least that needs no second line, in characters, and how many words what stands below it has at least. */
const size = { headline: 30, words: 5 } as const;

/** Verbs with which a deck tells more, but for those of announcements; "May 5" is a day, "Preferred Shares" are none. */
export const telling =
  /\s(?:covers|spans|lets|allows|enables|brings|finds|found|suggests?|leads|lasts|remains|includes|follows|serves|saves|boosts|needs|aims|seeks|comes|reveals?|identif(?:y|ies)|explains?|could|should|must|would|might|does|did|(?:may|can) (?!\d)|(?:share|lead|find|run|cover|need|see|use|work|go) (?=[$€£\d]|an?\s|the\s|its\s|their\s|on\s|in\s))/i;
const opensOwn = /^["“‘]?[\p{Upper}\d]/u;
const leadsOn =
  /^(?:And|Of|In|For|To|With|From|On|At|By|As|Through|During|Following|After|Versus|Regarding|Concerning|Who|Whose|Which|While|Under|Into|Upon|Between|Against|That)\s/i;
// What such words open is told on the next line: "… Study Showing", "… Says".
const opensClause =
  /\b(?:that|show(?:s|ing|ed)|demonstrat(?:e|es|ing|ed)|suggest(?:s|ing|ed)?|confirm(?:s|ing|ed)?|indicat(?:es|ing|ed)|reveal(?:s|ing)?|says?|finds?|how|why|what|which|who|when|where|if|as|while|because|whether)\b/i;
const endsOpen =
  /(?:(?<!\p{Alpha})(?:of|for|and|the|to|with|in|on|at|by|from|as|an?|its|or|into|through|following|after|versus|vs\.?|under|than|that|phase|quarter|\p{N}+)|[,;:&–—/-]|['’]s)$/iu;

// What opens a sentence, but is no name.
const plainWord =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*|an?|the|new|both|all|more|most|this|these|it|they|we|companies|company|stud(?:y|ies)|trials?|researchers?|scientists?|doctors?|patients?|results?|findings?|data|projects?|programs?|products?|agreements?|deals?|moves?|works?|teams?|experts?|grants?|funds?|awards?|events?|treatments?|tests?|drugs?|vaccines?|technology|system|device|customers?|shares?|sales|revenues?|total|first|only)$/i;

const wordsOf = (text: string): string[] => text.split(/\s+/);

// "Annual License Replaces Royalty per Chip": a subject and, with no word before it that leads to it, a verb that is no noun.
const ownClause =
  /^["“‘]?[\p{Upper}\d](?:(?!\b(?:[Tt]hat|[Ww]hich|[Ww]ho|[Ww]hose|[Ww]here|[Ww]hen|[Aa]s|[Ii]f|[Aa]nd|[Tt]o|[Aa]fter|[Bb]efore|[Uu]ntil|[Bb]ecause|[Ww]hile)\s)[^;:,.]){3,45}?\s(?:Replaces|Covers|Allows|Enables|Brings|Lets|Provides|Demonstrates|Achieves|Receives|Becomes|Gives|Takes|Makes|Keeps|Adds|Expects|Begins|Continues|Follows|Remains|Helps|Eliminates|Improves|Includes|Exceeds|Doubles|Reaches|Joins|Gets|Comes|Goes|Grew|Rose|Fell|Took|Won|Became|Gave|Made|Saw|Was|Were|Is|Are|Will|Has|Have)\s\p{Alpha}/u;

// "Device stimulates a nerve": whatever the verb, it acts on something.
const actsOn =
  /^\p{Upper}\p{Lower}+ \p{Lower}{3,}[^s\P{Ll}]s (?:an?|the|its|their|every|each|all) /u;

/** True for a line that has a verb behind its first word: "Agreement Covers Finland". */
export const tells = (text: string): boolean => {
  const rest = text.slice(wordsOf(text)[0]?.length ?? 0);
  return telling.test(rest) || headlineVerb.test(rest) || actsOn.test(text);
};

/** True for words set as a sentence, but for the first one and names all in small letters: "Old drug may help babies, study to test". */
export const isSentence = (text: string): boolean => {
  const words = wordsOf(text).slice(1);
  const small = words.filter((word) => /^\p{Lower}{4}/u.test(word)).length;
  return small >= 2 && small > words.filter((word) => /^\p{Upper}\p{Lower}/u.test(word)).length;
};

/** True for a line below a whole headline that says something of its own: "Agreement Covers Finland and Sweden", "Four projects on lung scarring share $3.2 million"; a headline that was broken at a width goes on in the midst of what it says. */
export const isDeckBelow = (headline: string, below: string): boolean => {
  if (headline.length < size.headline || wordsOf(below).length < size.words) return false;
  if (isInCapitals(headline) || isInCapitals(below) || !headlineVerb.test(headline)) return false;
  if (!opensOwn.test(below) || leadsOn.test(below) || endsOpen.test(headline)) return false;
  const isClause =
    wordsOf(below).length > size.words && isTitleCase(headline) && ownClause.test(below);
  if (!isClause && !tells(below)) return false;
  const [first = ''] = wordsOf(below);
  // A headline in capital letters goes on in them: "… of Alder in Patients with Severe Asthma" above "Overall response rate of 46 percent in 132 patients".
  if (wordsOf(headline).length >= 8 && isTitleCase(headline) && isSentence(below)) return true;
  // Where the lines were broken at a width, the first word below would have stood above.
  const isBroken = headline.length + 1 + first.length > below.length;
  // A headline in small letters goes on with a capital only in a name: "Alder wins order for" "Metro Transit buses".
  if (isSentence(headline))
    return !/\s\p{Upper}\S*$/u.test(headline) && (!isBroken || plainWord.test(first));
  if (opensClause.test(headline)) return false;
  if (isClause) return true;
  // "Signs Distribution Agreement" above "Agreement Covers Finland" names it anew.
  return !isBroken || (first.length >= 5 && headline.includes(` ${first} `) && telling.test(below));
};

// "Bees change shift when the street lamps come on" is whole: its last word belongs to the verb.
const particleEnd =
  /\b(?:c[ao]mes?|go(?:es)?|went|mov(?:e|es|ed|ing)|liv(?:e|es|ed)|carr(?:y|ies|ied)|step(?:s|ped)?|kick(?:s|ed)?|(?:turn|switch|put|call|set|check|log|sign|drop|fill|plug|take|cash|settle|play|push|stay|weigh|phase)(?:s|es|ed)?|took|read(?:s)?|roll(?:s|ed)?|tun(?:e|es|ed)|stand(?:s)?|stood|pass(?:es|ed)?|get(?:s)?|got) (?:on|in|by|over|through|under)$/i;

/** True where what stands below a line that a verb's particle ends says something of its own: a capital, a verb, some words. */
export const tellsAnew = (before: string, after: string): boolean =>
  particleEnd.test(before) &&
  /^\p{Upper}\p{Lower}/u.test(after) &&
  after.split(' ').length >= 5 &&
  headlineVerb.test(after);

const ofCompany = /^(?:the\s+)?company\s+(?:to|will|also|\p{Alpha}+(?:s|ed))\b/iu;

const ofCall =
  /^(?:management\s|company\s)?(?:(?:conference|investor|analyst|earnings) call|(?:live\s|audio\s)*webcast)\b.*\b(?:today|tomorrow|scheduled|(?:to|will) be held|\d{1,2}:\d\d|[ap]\.?m\b)/i;

/** True where a line below a whole headline has a subject of its own: "Company to Begin Sales", "Conference Call Today". */
export const opensAnew = (before: string, after: string): boolean => {
  if (before.length < 30 || after.length < 20 || isLeftOpen(before)) return false;
  if (!headlineVerb.test(before)) return false;
  if (ofCall.test(after))
    return (
      /\breports?\b/i.test(before) ||
      !/\b(?:results|earnings|quarter|hosts?|schedules?)$/i.test(before)
    );
  const [name = ''] = before.split(/[\s,]+/);
  const [first = '', ...rest] = after.split(/[\s,]+/);
  // "Acme Medical to Study Patch in Horses" and "Acme Medical and Birch Equine Widen Their Collaboration"
  if (
    rest.length >= 4 &&
    name.length >= 3 &&
    /^\p{Upper}/u.test(name) &&
    after.startsWith(`${before.split(' ', 2).join(' ')} `)
  )
    return true;
  if (!headlineVerb.test(after)) return false;
  if (ofCompany.test(after)) return true;
  // "Acme Receives Approval of Acmelin" and "Acme to Host Conference Call"
  return (
    name.length >= 4 &&
    first.replace(/['’]s$/, '') === name &&
    /^\p{Upper}/u.test(name) &&
    !/^(?:new|first|phase|study|trial|data|results|positive|university|national)$/i.test(name) &&
    headlineVerb.test(rest.slice(0, 4).join(' '))
  );
};

/** What says below a whole headline what it means: "First Once-Daily Treatment for Asthma". */
export const isSuperlative = /^(?:First|Only)[ -]\S+ \S+ /;

// "Third Compound From Collaboration" below "… in Rheumatoid Arthritis": what counts so or points stands behind no noun.
const countsAnew =
  /^(?:(?:Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)\s(?!Quarter|Half|Fiscal|Phase|Annual|Generation|Line|Interim|Year)|(?:Both|All|Each|Its|Their|These|More Than|Up to)\s)\S+\s\S/;

/** True where a line below a headline counts or ranks anew what that tells of. */
export const isToldAnew = (a: string, b: string): boolean =>
  isSuperlative.test(b) || (a.length >= 40 && headlineVerb.test(a) && countsAnew.test(b));

// "… Reports Third Quarter Results" is whole; its "Conference Call" is not.
const wholeReport =
  /\b(?:reports?|announces?|posts|releases)\b.*\b(?:quarter|year|half|months?|fiscal|interim|annual|financial|operating)\b.*\b(?:results|earnings)$/i;

const goesOnFromReport =
  /^(?:[a-z&]|(?:And|Of|In|For|From|To|On|At|With|By|As|Conference|Webcast|Teleconference|Calls?|Release|Date|Schedule|Guidance|Presentation|AND|OF|IN|FOR|FROM|TO|ON|AT|WITH|BY|AS|CONFERENCE|WEBCAST|CALL|RELEASE|DATE)\b)/u;

/** True where a line that says who reports which results is whole: "Conference Call" below it goes on, "Product Sales Double" does not. */
export const isReportAbove = (a: string, b: string): boolean =>
  wholeReport.test(a) && !goesOnFromReport.test(b);

// "Beat", "Show", "Above", "Driven", "Exceeding": what results do or where they lie.
const goesOnFromResults =
  /^(?:Beats?|Tops?|Shows?|Show|Meets?|Exceeds?|Reflects?|Reflect|Above|Below|Amid|Despite|Ahead|Under|After|Before|Up|Down|Due|Today|Tomorrow|That|Which|Call|\p{Alpha}+(?:ing|ed)) /iu;

/** The length of the headline in a line that says who reports which results and, run on without a sign, what its deck says: "Acme Reports Second Quarter 2004 Results Two Stores Opened in Texas"; 0 where there is no such deck. */
export const lengthOfReport = (text: string): number => {
  const end = /\s(?:Results|Earnings)(?=\s\p{Upper})/u.exec(text);
  const length = end ? end.index + end[0].length : 0;
  const deck = text.slice(length + 1);
  return end &&
    isReportAbove(text.slice(0, length), deck) &&
    !goesOnFromResults.test(deck) &&
    deck.split(' ').length >= size.words &&
    tells(deck)
    ? length
    : 0;
};

const clause =
  /^\p{Upper}[^.,;:]{2,60}\s(?:is|are|was|were|will|has|have)\s(?:\p{Lower}{2,12}e[dn]|meant|made|set|to|be|not|now)\s/u;

/** True for a line that needs nothing from the one above: "Spray is meant to protect first responders" below "Trial of vaccine opens". */
export const isClause = (line: string): boolean => clause.test(line);
