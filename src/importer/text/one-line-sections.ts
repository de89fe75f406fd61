import { months } from '../../domain/dates.ts';
import { formOfLaw } from '../legal-forms.ts';

/** What tells where a sentence of a release on one line has ended, as it stands before the break. */
const sentenceEnd = `(?<=[.!?][”"’']?|\\)\\.?|\\b${formOfLaw})`;

// "Key Points", "Post period events", "Highlights in the period": what stands above bullets.
const pointsOf =
  '(?:Key|KEY|Main|Post[- ][Pp]eriod|Recent|Financial|Operational|Corporate|Clinical|Business|Commercial) (?:Points|POINTS|Highlights|HIGHLIGHTS|highlights|Financials|Events|events|Facts|Messages|Results|Developments)';
const ofPart = '(?: [-–—] \\p{Upper}[\\p{Alpha} ]{2,30})?';
const name = '(?!(?:The|These|Those|Our|We|It|They|In|For|With|By|At|On|As|To|Of|This)\\s)';

// "Gareth Mills Chief Executive's Review The Group entered 2006 …", "… in Manchester. Outlook We expect …"
const sentence =
  '(?:The|We|Our|This|These|It|In|At|As|During|Following|I|My|Since|On)\\s(?:\\p{Lower}|\\d|\\p{Upper}\\p{Lower})';
const boss =
  "(?:(?:Joint )?(?:Chair(?:man|woman)?|Chief Executive(?: Officer)?|CEO|President|Managing Director|Finance Director)(?: (?:and|&) )?){1,2}[’']s (?:Statement|Review|Report|Letter)";
const part =
  '(?:(?:Outlook|Prospects|Dividend|Current [Tt]rading|Strategy|Summary|Background|Introduction)(?: and (?:[Oo]utlook|[Pp]rospects|[Ss]trategy))?|(?:Financial|Operating|Operational|Business|Clinical|Trading) (?:[Rr]eview|[Uu]pdate|[Rr]esults|[Pp]osition|[Oo]verview))';

/** Where a section begins that a release on one line has between its sentences: "… trial. Key Points • 148 patients …", "… by 2 per cent. Outlook We expect …". */
export const sectionBreaks: readonly RegExp[] = [
  new RegExp(
    `${sentenceEnd}\\s+(?=${name}\\p{Upper}[\\p{Alpha}’'-]*(?: [\\p{Alpha}’'&–-]+){0,6}:? [•●▪] )`,
    'gu',
  ),
  new RegExp(`(?<!\\s)\\s+(?=${pointsOf}${ofPart}:? [•●▪] )`, 'gu'),
  new RegExp(`${sentenceEnd}\\s+(?=${pointsOf}: ["“]?\\p{Upper})`, 'gu'),
  // "About the study The study was"
  new RegExp(
    `${sentenceEnd}\\s+(?=About the (?:study|trial|test|survey|technology|product|programme?|company|agreement) The \\p{Lower})`,
    'gu',
  ),
  // The foot of an exchange's notice.
  /(?<!\s)\s+(?=This information is provided by RNS(?:[\s,]|$))/g,
  new RegExp(`(?<!\\s)\\s+(?=${boss} ${sentence})`, 'gu'),
  new RegExp(`${sentenceEnd}\\s+(?=${part} ${sentence})`, 'gu'),
];

const monthName = `(?:${months.join('|')})`;
const closingDay = `\\p{Upper}\\p{Lower}+(?: \\p{Upper}\\p{Lower}+)?,? (?:${monthName} \\d{1,2}, |\\d{1,2} ${monthName} )(?:19|20)\\d\\d`;

/** Where the day begins that stands below the news of a release on one line, and where it ends: "… licensing revenues." Uppsala, December 29, 1997 Acme is …". */
export const dayBelowNews: readonly RegExp[] = [
  new RegExp(`(?<=[\\p{Lower}\\d)][.!?]["”]?)\\s+(?=${closingDay}\\s\\p{Upper})`, 'gu'),
  new RegExp(`(?<=^${closingDay})\\s+(?=\\p{Upper})`, 'gu'),
];

const quotationBelow =
  /\s+(?=(?:Commenting on [^.:•]{3,100}, )?(?:(?:Dr|Professor|Prof|Sir|Mrs?|Ms)\.? )?\p{Upper}\p{Lower}+(?: \p{Upper}\.)?(?: \p{Upper}[\p{Alpha}’'-]+){1,2}, [^.:;•]{5,90}?,? (?:said|commented|added)(?: today)?:? ["“'‘])/u;

/** A point of a release on one line and what somebody says below it as lines of their own: "• Two more sites opened" and "Dr Jane Doe, Chief Executive of Alder, said: …". */
export const partQuotation = (line: string): readonly string[] => {
  const to = /^[•●▪]\s/.test(line) ? line.search(quotationBelow) : -1;
  return to < 12 ? [line] : [line.slice(0, to), line.slice(to)];
};
