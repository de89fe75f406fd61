import { foldWords } from './folded-words.ts';
import { type Unit } from './headline-lines.ts';
import { isInCapitals } from '../body/letter-case.ts';
import { announcingVerb, headlineVerb } from './headline-verbs.ts';
import { endOfFirm } from '../legal-forms.ts';

const beginsWithVerb = /^(?!(?:up|down)\b)\p{Alpha}+(?:s|ed)\b/iu;

// "Acme Financial Corporation" and, an empty line between, "Declares Quarterly Dividend".
const verbFirst = new RegExp(`^${announcingVerb}\\s\\p{Alpha}`, 'u');
// "Agrees to Acquire", but not "Plans for the Third Quarter" or "Marks of Quality"
const verbAndMore =
  /^\p{Upper}\p{Lower}+s\s(?!(?:of|for|on|in|at|and|with|from|by|under|about)\s)(?:\p{Alpha}|\d|[$€£])/u;
const isActing = (text: string): boolean =>
  verbFirst.test(text) ||
  (verbAndMore.test(text) && headlineVerb.exec(text)?.index === 0 && text.split(/\s+/).length >= 4);
// "Alder Financial" above "Corporation Reports Second Quarter Earnings": the rest of a firm's name, and its verb.
const restOfName =
  /^(?:inc|corp|corporation|company|co|bancorp|bancshares|ltd|limited|plc|group|holdings|pharmaceuticals|therapeutics|laboratories|technologies|international|industries|systems|energy|resources|foundation|institute|university|office|ag|se|n\.?v|s\.?a|ab|asa|a\/s|oyj|llc|l\.?p|gmbh)\b[.,]{0,2}\s(?=\p{Alpha}{4})/iu;
// "Ships One Billionth Chip", "Doubles the Flour": a verb by what it acts on.
const actsOn =
  /^\p{Upper}\p{Lower}+s\s(?:an?|the|its|their|first|second|third|new|all|one|two|three|four|five|six|ten|[$€£\d])/iu;
const isLetterheadSubject = (above: Unit, title: Unit): boolean =>
  (above.kind === 'company' || above.kind === 'label' || above.kind === 'contact') &&
  above.piece === title.piece - 1 &&
  above.rich.text.length < 60 &&
  !/[\d@:|]/.test(above.rich.text) &&
  /^\p{Upper}/u.test(above.rich.text) &&
  /\b(?:inc|corp|corporation|company|bancorp|bancshares|ltd|limited|plc|group|holdings|pharmaceuticals|therapeutics|laboratories|technologies|international|bank|trust|partners|industries|systems|energy|resources|ag|se|n\.?v|s\.?a|ab|asa|a\/s|oyj|llc|l\.?p|gmbh)\.?$/i.test(
    above.rich.text,
  ) &&
  isActing(title.rich.text);

// "Announce License Agreement", "Bring Enzyme Finishing Indoors", of two; no word that is a noun as well.
const acts =
  'Announce|Sign|Enter|Form|Complete|Launch|Agree|Join|Extend|Expand|Report|Begin|Start|Open|Settle|Merge|Close|Establish|Initiate|Conclude|Partner|Collaborate|Team|Bring|Build|Make|Take|Win|Unveil|Introduce|Develop|Create|Present|Seek|Show|Sell|Buy|Acquire|Invest|Deliver|Celebrate|Hold|Cut|Raise|Turn|Give|Help|Publish|Find|Discover|Receive|Get|Reach|Keep|Restore|Replace|Combine|Unite|Pledge|Commit|Donate|Protect|Teach|Install|Produce|Grow|Connect|Urge|Welcome|Honou?r|Submit|Resolve|Renew|Amend|Explore|Choose|Select|Name|Appoint|Expect|Plan|Go|Set|Save|Light|Send|Move|Widen';
const ofTwo = new RegExp(`^(?:${acts})\\s\\p{Alpha}`, 'u');

// "ACME INTERNATIONAL CORPORATION" on a line of its own, "SIGNS AGREEMENT …" on the next one.
const isCapsSubject = (above: Unit, title: Unit): boolean =>
  (above.piece === title.piece || above.rich.line === title.rich.line - 1) &&
  (above.kind === 'company' || above.kind === 'label' || above.kind === 'contact') &&
  !/\d|@/.test(above.rich.text) &&
  !above.rich.text.includes(':') &&
  above.rich.text.length < 60 &&
  isInCapitals(above.rich.text) &&
  isInCapitals(title.rich.text) &&
  ((beginsWithVerb.test(title.rich.text) && headlineVerb.exec(title.rich.text)?.index === 0) ||
    // "ACME AND BIRCH LTD." above "WIDEN LICENCE AGREEMENT": two act.
    (/\s(?:AND|&)\s/.test(above.rich.text) &&
      ofTwo.test(title.rich.text.charAt(0) + title.rich.text.slice(1).toLowerCase())));

// "and Birch Announce …", "& BIRCH ANNOUNCE …", "to Present Data": no headline begins with them, "and then there were three" may.
const leadsOn = /^(?:and|&|und|et|og|och|to|To|AND|TO)\s\p{Upper}/u;
// "bauen gemeinsam ein Werk" below two names; a headline in small letters may stand below one.
const goesOnSmall = /^(?!(?:and|und|och|then|dann)\s)\p{Lower}{3,}\s\p{Alpha}/u;
const ofMany = /\s(?:and|und|&|et|og|och)\s/u;
// "Brings Light to the Old Bridge", of one
const ofOne = new RegExp(`^(?:${acts})e?s\\s(?!(?:of|for|on|in|at|and)\\s)\\p{Alpha}`, 'u');
const legalForm = new RegExp(String.raw`,?\s${endOfFirm}$`, 'u');

// "Alder", or "Alder Therapeutics and Birch Cancer Institute", each of which the news name by itself.
const namesActor = ({ kind, rich: { text } }: Unit, news: string): boolean => {
  if (kind === 'announcement' || kind === 'date' || text.length > 90 || /[\d@:|!?]/.test(text))
    return false;
  const opening = ` ${news.slice(0, 400)} `;
  const isNamed = (name: string): boolean => {
    const folded = foldWords(name.trim().replace(legalForm, ''));
    return folded.length > 2 && opening.includes(` ${folded} `);
  };
  if (text.length <= 60 && isNamed(text)) return true;
  const parts = text.split(/,?\s(?:and|&|und|et|og|och)\s|,\s/u);
  return parts.length > 1 && parts.every((part) => /^\p{Upper}/u.test(part) && isNamed(part));
};

// "Alder" on a line of its own, "and Birch Announce …" or "Announces …" on the next one; `news` names Alder.
const isActor = (above: Unit, title: Unit, news: string): boolean => {
  const { text } = title.rich;
  const adjoin = above.piece === title.piece || above.rich.line === title.rich.line - 1;
  return (
    /^\p{Upper}/u.test(above.rich.text) &&
    ((leadsOn.test(text) && (adjoin || above.piece >= title.piece - 1)) ||
      (adjoin &&
        (isActing(text) ||
          ofTwo.test(text) ||
          ofOne.test(text) ||
          (ofMany.test(above.rich.text) && goesOnSmall.test(text))))) &&
    namesActor(above, news)
  );
};

// "sells two office parks", "Corporation Reports Second Quarter Earnings", "Ships One Billionth Chip": no headline begins so.
const lacksSubject = (text: string): boolean =>
  goesOnSmall.test(text) ||
  (restOfName.test(text) && headlineVerb.test(text.split(/\s+/, 3).slice(1).join(' ')));

// "Alder Immobilien SE" right above "sells two office parks", "Alder AG:" above "Kapitalerhöhung platziert", no blank line between them.
const isRightAbove = (above: Unit, title: Unit, news: string): boolean => {
  const { text } = above.rich;
  const isFirm = above.kind === 'company' || legalForm.test(text.replace(/\s?[:–]$/, ''));
  return (
    above.piece === title.piece &&
    (above.kind === 'company' || above.kind === 'label') &&
    text.length <= 60 &&
    /^\p{Upper}[^@|!?]{2,59}[^.;@|!?]$/u.test(text.replace(legalForm, ' X')) &&
    !/\d{3}|https?:|www\./.test(text) &&
    (lacksSubject(title.rich.text) ||
      ((actsOn.test(title.rich.text) || verbFirst.test(title.rich.text)) &&
        (isFirm || namesActor(above, news))) ||
      (isFirm && /\s?[:–]$/.test(text)))
  );
};

/** True for a company's name above a headline that begins with its verb, or with the second of two names; both are the headline. */
export const isSubject = (
  above: Unit | undefined,
  title: Unit | undefined,
  news: string,
): boolean =>
  title !== undefined &&
  above !== undefined &&
  (isLetterheadSubject(above, title) ||
    isCapsSubject(above, title) ||
    isRightAbove(above, title, news) ||
    isActor(above, title, news));

/** The place at which the headline at `first` begins, with the names of those who act above it, each on a line: "Alder", "and", "Birch", "Announce …". */
export const subjectAbove = (units: readonly Unit[], first: number, news: string): number => {
  let at = first;
  for (; isSubject(units[at - 1], units[at], news) && at > first - 4; at -= 1);
  const [other, and, name] = [units[at - 2], units[at - 1], units[at]];
  return at >= 2 &&
    other &&
    name &&
    /^(?:and|&|und|et|og|och)$/i.test(and?.rich.text.trim() ?? '') &&
    other.rich.line === name.rich.line - 2 &&
    namesActor(other, news)
    ? at - 2
    : at;
};
