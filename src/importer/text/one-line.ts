import { readDateline } from '../dateline/dateline.ts';
import { divideAtLandmarks } from './head-landmarks.ts';
import { findCopyBelow } from './news-of-one-line.ts';
import { divideHead } from './one-line-head.ts';
import { divideAgencyFoot, isAgencyFoot } from './agency-foot.ts';
import { divideAgencyHead } from './agency-head.ts';
import { isBoardHeadAlone } from '../site/board-head.ts';
import { formOfLaw, stoppedForm } from '../legal-forms.ts';
import { dayBelowNews, partQuotation, sectionBreaks } from './one-line-sections.ts';

/** How long a line is at least that holds a whole release, in characters: among others, and where it is the only one. */
const leastLong = { among: 1200, alone: 300 } as const;

const sentenceEnd = `(?<=[.!?:;)”"®™’\\]\\d]|[.!?]'|\\b(?:${stoppedForm})\\.?|\\S\\.(?:com|net|org|edu|gov|info|biz|eu|ca|de|ch|fr|se|uk|example)/?)`;

// "Acme, Inc. Jane Doe, 617-555-0100" behind a label whose colon is lost.
const block = `(?:[^.]|(?<=\\b(?:${stoppedForm}|Dr|Jr|\\p{Upper}))\\.){8,160}?(?:\\d{3}[-. ]\\d{4}|@))`;

// "Investor relations Jane Doe, CFO jane@acme.example", "Media contacts Jane Doe : …": an office's own line above its people.
const office =
  '(?:Investors?|Media|Press|Analyst|Corporate)(?: (?:and|&) (?:Investors?|Media|Press))? (?:[Rr]elations|[Cc]ontacts?|[Ii]nquiries|[Ee]nquiries|[Cc]ommunications|RELATIONS|CONTACTS?)';
const reached = '(?:,| ?:| [–-]) [^.]{0,120}?(?:\\d{2}[-. ]\\d{2,4}|@))';
const person = "\\p{Upper}[\\p{Alpha}’'-]+ (?:\\p{Upper}\\. )?\\p{Upper}[\\p{Alpha}’'-]+";

// "Über die Acme AG: Die Acme AG betreibt", "Om Acme Acme utvecklar": whom a part tells of, and its first word.
const aboutAbroad = new RegExp(
  `${sentenceEnd}\\s+(?=(?:Über|Ueber|Om|Over|À propos d[eu]|A propos d[eu]|Acerca de|Sobre|Informazioni su) (?:(?:die|das|den|der|la|le|les|el) )?(\\p{Upper}[^.!?:]{1,60}?)(?: ?:)? (?:(?:Die|Das|Der|Den|La|Le|El|De|Het) )?\\1(?!\\p{Alpha}))`,
  'gu',
);
// "Ida Poe About Acme Acme makes …"
const aboutTwice =
  /(?<!\s)\s+(?=About (?:the )?(\p{Upper}[\p{Alpha}\d-]+)(?: (?:plc|Inc\.?|AG|Ltd\.?))? \1 \p{Lower})/gu;
const contactAbroad =
  '(?:Kontakte?|Kontaktpersonen?|Kontaktperson(?:er)?|Ansprechpartner(?:in|:in)?|Rückfragen|Contacto|Contatt[io]|Yhteystiedot|Contactpersoon)(?: (?:für|for|til|para|per) \\p{Alpha}{3,20})?: \\p{Upper}';

// Where a release that lost all its line ends certainly began another line.
const breaks: readonly RegExp[] = [
  // "2024-03-08 22:14:09 Alder …": when a crawler came by.
  /(?<=^(?:19|20)\d\d-\d\d-\d\d \d\d:\d\d:\d\d)\s+(?=\S)/g,
  ...sectionBreaks,
  // A list's bullets.
  /(?<!\s)\s+(?=\|?[•●▪]\s)/g,
  // "... in 2014. About Acme Acme is ..." and "About Acme, Inc."
  new RegExp(
    `${sentenceEnd}\\s+(?=About\\s+(?:the\\s+)?[\\p{Upper}\\d][^.!?]{1,80}?(?:,? ${formOfLaw})?\\s+(?:\\p{Upper}|\\d))`,
    'gu',
  ),
  new RegExp(
    `${sentenceEnd}\\s+(?=ABOUT\\s[\\p{Upper}\\d][\\p{Upper}\\d&.,'’ -]{2,60}\\s\\p{Upper}\\p{Lower})`,
    'gu',
  ),
  new RegExp(
    `${sentenceEnd}\\s+(?=(?:Cautionary (?:Note|Statement)|(?:Note (?:on|regarding) )?Forward[- ]Looking (?:Statements?|Information)|Safe Harbor(?: Statement)?|(?:Investor |Media |Press |Company |Corporate |IR |PR )(?:Relations )?Contacts?(?=:| )|For (?:more|further|additional) information[^.:]{0,60}? (?:please )?contact\\b)|(?:Media |Investor )?Contacts?(?: (?:Information|Details))?:|(?:Media|Press|Presse|Medien|IR|Investerar|Investoren|Analytiker)-?kontakt(?:e|er)?:|För (?:mer|ytterligare) information\\b)`,
    'giu',
  ),
  // "… glove.' - Ends - Enquiries: Acme plc Tel: 01223 555 010": the foot of a British release.
  /(?<!\s)\s+(?=[-–] ?(?:Ends|ENDS) ?[-–](?:\s|$))/gu,
  /(?<=[-–] ?(?:Ends|ENDS) ?[-–])\s+/gu,
  new RegExp(
    `${sentenceEnd}\\s+(?=(?:Enquiries|ENQUIRIES|Notes (?:to|for) [Ee]ditors|For (?:more|further) information(?=:)):? \\p{Upper})`,
    'gu',
  ),
  /(?<=\d{3}|\p{Upper}\p{Lower}{2,20})\s+(?=Notes (?:to|for) Editors:? \p{Upper})/gu,
  new RegExp(`${sentenceEnd}\\s+(?=${contactAbroad})`, 'gu'),
  // "For Investors: Jane Doe …", "Media: Ato Roe …"
  new RegExp(
    `${sentenceEnd}\\s+(?=(?:For )?(?:Investors?|Media|Press|Analysts?)(?: (?:and|&) (?:Investors?|Media|Press|Analysts?))?(?: (?:and|&) Analysts)?: ${person}(?!\\p{Alpha}))`,
    'gu',
  ),
  // "End of Announcement": the foot of an agency's form.
  /(?<!\s)\s+(?=(?:Ende der (?:Corporate News|Mitteilung|Ad-hoc-Mitteilung)|End of (?:Corporate News|Announcement|Ad-hoc announcement))(?:\s|$))/gi,
  // "… of its plants. Contacts Acme Optics Jane Doe, 617-555-0100 or Media: Hill Fleet Ato Roe, 212-555-0101": the lines of a block.
  new RegExp(`${sentenceEnd}\\s+(?=Contacts?(?! [\\p{Alpha}&. ]{1,40}:) \\p{Upper}${block}`, 'gu'),
  new RegExp(`(?<=^Contacts?)\\s+(?![\\p{Alpha}&. ]{1,40}:)(?=\\p{Upper}${block}`, 'gu'),
  /(?<!\s)\s+(?=or (?:Media|Investors?|Press|Analysts?|Investor Relations)(?: Contacts?)?: \p{Upper})/gu,
  /(?<=^or)\s+(?=(?:Media|Investors?|Press|Analysts?|Investor Relations)(?: Contacts?)?: \p{Upper})/gu,
  new RegExp(`${sentenceEnd}\\s+(?=${office} ${person}${reached}`, 'gu'),
  new RegExp(`(?<=^${office})\\s+(?=${person}${reached}`, 'gu'),
  // "… - 617-555-0100 Hill Fleet : hill@acme.example - …": the next of them.
  new RegExp(`(?=\\s)(?<=\\d|\\S@\\S{3,40})\\s+(?=${person} ?: (?:\\S{2,40}@|\\+\\d))`, 'gu'),
  // "****** About Acme": a row of stars between the parts.
  /(?<=[.!?:"”)])\s+(?=(?:\*{4,60}|\*(?: \*){2,5})\s)/g,
  /(?=\s)(?<=^(?:\*{4,60}|\*(?: \*){2,5}))\s+(?=[^*\s])/g,
  // "16-Nov-2023 CET/CEST News transmitted by EQS Group": an agency's foot.
  /(?<!\s)\s+(?=\d{1,2}[-.](?:\p{Alpha}{3}|\d\d)[-.]\d{4} CET\/CEST \p{Upper})/gu,
  // "Contact Acme:"; "contact us for more:" goes on in its sentence.
  new RegExp(`${sentenceEnd}\\s+(?=(?:Contact|CONTACT) \\p{Upper}[\\p{Alpha}&. ]{1,40}:)`, 'gu'),
  ...dayBelowNews,
  new RegExp(`${sentenceEnd}\\s+(?=This (?:press|news) release (?:contains|includes) )`, 'g'),
  new RegExp(
    `${sentenceEnd}\\s+(?=(?:Disclaimer|DISCLAIMER|Haftungsausschluss|Rechtlicher Hinweis):? (?:This|The|These|Certain|Dies|Die)\\b)`,
    'gu',
  ),
  /(?<=^(?:Disclaimer|DISCLAIMER|Haftungsausschluss|Rechtlicher Hinweis):?)\s+(?=\p{Upper})/gu,
  new RegExp(`(?<!\\s)\\s+(?=(?:SOURCE|Source):?\\s+\\p{Upper})`, 'gu'),
  // "SOURCE: Alder Pumps, Inc. Alder Opens a Mill DAYTON, …": who sends the copy, above its headline.
  new RegExp(
    `(?<=^(?:SOURCE|Source):\\s\\p{Upper}[^.:]{2,50}\\b(?:Inc|Corp|Ltd)\\.)\\s+(?=\\p{Upper})`,
    'u',
  ),
  /(?<!\s)\s+(?=View (?:source|original) version on )/gi,
  /(?<!\s)\s+(?=(?:To view the original version on |Logo -? ?https?:|\(END\) Dow Jones|\/?Web ?site: ?https?:))/g,
  /(?<!\s)\s+(?=(?:# # #|###|-30-|- ?end ?-)(?:\s|$))/gi,
  /(?<=# # #|###|-30-)\s+/g,
  // "--30--abc/de* CONTACT: Acme Optics Inc.": how Business Wire ended its copies in the nineties.
  /(?<!\s)\s+(?=--30--\S{0,12}(?:\s|$))/g,
  /(?<=^--30--\S{0,12})\s+(?=\p{Upper})/gu,
  // "KEYWORD: OHIO INDUSTRY KEYWORD: RETAIL": a wire's foot.
  /(?<!\s|INDUSTRY)\s+(?=(?:INDUSTRY )?KEYWORDS?: \p{Upper}{3})/gu,
  // The foot of the site: "Terms of Use | Privacy Policy".
  /(?<!\s)\s+(?=(?:(?:Terms of (?:Use|Service)|Terms (?:&|and) Conditions|Privacy (?:Policy|Notice)|Cookie Policy|Site ?map|Contact Us|Advertise)(?:\s*\|\s*|\s+|$)){2,}$)/gi,
];

// "… by name.  About Acme: …": where sentences are parted by one space, two of them are what is left of a line's end.
const divideAtGaps = (line: string): string[] => {
  const gaps = line.match(/[.!?:"”)]\s{2,}(?=\S)/g)?.length ?? 0;
  const sentences = line.match(/[.!?"”)] (?=[\p{Upper}"“])/gu)?.length ?? 0;
  return gaps >= 2 && sentences >= gaps ? line.split(/(?<=\S)\s{2,}(?=\S)/) : [line];
};

// Rules drawn between the parts of the copy.
const rules = /(?<=\S)\s+(?=-{12,}(?:\s|$))|(?<=(?:^|\s)-{12,})\s+(?=\S)/g;

const divideTop = (text: string, above: string | undefined, least: number): string[] => {
  if (text.length <= least) return [text];
  const [first = '', ...others] = text.split(rules);
  const agency = divideAgencyHead(first);
  const parts = agency ? [agency.rest, ...others] : [first, ...others];
  return [
    ...(agency?.lines ?? []),
    ...parts.flatMap((part, at) =>
      isAgencyFoot(part)
        ? divideAgencyFoot(part, agency?.name)
        : at < 2 || part.length > least
          ? divideHead(part, agency?.headline ?? above)
          : part,
    ),
  ];
};

/** Divides a release that stands on one line where a new line certainly began: labels and dateline, bullets, About, safe harbor, contacts, source; `above` is the first line over it, `least` how long such a line is. */
export const divideOneLine = (
  text: string,
  above?: string,
  least: number = leastLong.among,
): string[] => {
  let lines = divideTop(text, above, least)
    .flatMap(divideAtGaps)
    .flatMap((line) => line.replace(aboutAbroad, '\n').replace(aboutTwice, '\n').split('\n'));
  for (const pattern of breaks) lines = lines.flatMap((line) => line.split(pattern));
  return lines
    .flatMap(partQuotation)
    .map((line) => line.trim())
    .filter((line) => line !== '');
};

const filledOf = (lines: readonly string[]): string[] => lines.filter((line) => line.trim() !== '');

// "News", "Log in" may stand above the headline that a release says again in its first line.
const headlineAbove = (lines: readonly string[], at: number): string | undefined => {
  const news = ` ${lines[at]?.trim() ?? ''}`;
  return lines
    .slice(0, at)
    .map((line) => line.trim())
    .findLast((line) => findCopyBelow(news, line) > 0);
};

/** Divides the lines of such a text, as `divideOneLine` does. */
export const divideLongLines = (lines: readonly string[]): string[] => {
  const long = lines.findIndex((line) => line.length > leastLong.among);
  const [only, ...others] = filledOf(lines).filter((line) => !isBoardHeadAlone(line));
  if (long === -1 && only !== undefined && others.length === 0)
    return lines.flatMap((line) =>
      line === only ? divideOneLine(line.trim(), undefined, leastLong.alone) : line,
    );
  const first = lines.findIndex((line) => line.trim() !== '');
  const above = headlineAbove(lines, long) ?? (first < long ? lines[first]?.trim() : undefined);
  return lines.flatMap((line) => divideOneLine(line, above));
};

/** How far down the first paragraph of a release stands below its headline, in lines, and how long it is at least, in characters. */
const firstParagraph = { lines: 40, length: 250 } as const;

/** The lines of a text whose first paragraph says the headline above it again, behind the sender's day and number or alone, and goes on with its dateline: "News release 7 June 2000 acme/14 Acme Opens a Mill LUND, 7 June 2000 Acme has …" as lines of their own. */
export const divideAtCopyAbove = (lines: readonly string[]): readonly string[] => {
  const at = lines
    .slice(0, firstParagraph.lines)
    .findIndex((line) => line.length >= firstParagraph.length);
  const headline = at < 1 ? undefined : headlineAbove(lines, at);
  if (headline === undefined) return lines;
  const text = lines[at]?.trim() ?? '';
  const from = findCopyBelow(` ${text}`, headline) - 1;
  const news = text.slice(from + headline.length).trim();
  const dateline = readDateline(news.slice(0, 400));
  if (dateline?.from !== 0 || dateline.place === undefined) return lines;
  return [
    ...lines.slice(0, at),
    ...divideAtLandmarks(text.slice(0, from).trim()),
    text.slice(from, from + headline.length),
    '',
    news,
    ...lines.slice(at + 1),
  ];
};

/** How many lines at most stand around one that holds the release, how many with the rows of a shelf among them, and how long such a row is at most, in characters. */
const around = { lines: 14, rows: 60, row: 40 } as const;

/** True where a text has hardly a line end for its length. */
export const isOneLine = (lines: readonly string[]): boolean => {
  const filled = filledOf(lines);
  const [only, ...others] = filled.filter((line) => !isBoardHeadAlone(line));
  if (only !== undefined && others.length === 0) return only.length > leastLong.alone;
  const isLong =
    filled.length <= around.rows && filled.some((line) => line.length > leastLong.among);
  if (filled.length <= 3 || !isLong) return isLong;
  const lengths = filled.map((line) => line.replace(/\]\([^()\s]*\)|https?:\/\/\S+/g, ']').length);
  const longest = lengths.reduce((most, one) => Math.max(most, one), 0);
  return (
    longest > leastLong.among &&
    longest > 0.6 * lengths.reduce((sum, one) => sum + one, 0) &&
    // More of them are the fields of a shelf, "File Type" above "pdf".
    (filled.length <= around.lines ||
      lengths.filter((one) => one > around.row).length <= around.lines)
  );
};

/** How many lines a width makes of it at least. */
const leastBroken = 12;

/** The lines of a text, those as one of a run that holds nearly the whole of it and leaves at no line's end room for the next word: a release on one line that a width broke, headline, headings and all. */
export const joinBrokenLine = (lines: readonly string[]): readonly string[] => {
  if (lines.length < leastBroken) return lines;
  let from = 0;
  let longest = { from: 0, to: 0 };
  for (let at = 0; at <= lines.length; at += 1) {
    if (at < lines.length && lines[at]?.trim() !== '') continue;
    if (at - from > longest.to - longest.from) longest = { from, to: at };
    from = at + 1;
  }
  const run = lines.slice(longest.from, longest.to).map((line) => line.trim());
  if (run.length < leastBroken) return lines;
  const width = run.reduce((most, line) => Math.max(most, line.length), 0);
  const isFull = run.every((line, at) => {
    const next = run[at + 1];
    return next === undefined || line.length + 1 + (next + ' ').indexOf(' ') > width;
  });
  if (!isFull) return lines;
  const joined = [...lines.slice(0, longest.from), run.join(' '), ...lines.slice(longest.to)];
  return run.join(' ').length > leastLong.among && isOneLine(joined) ? joined : lines;
};

/** The lines of a Markdown source, one that holds nearly the whole release divided as `divideOneLine` does, into paragraphs. */
export const divideLongLine = (text: string): string => {
  const lines = text.split('\n');
  return isOneLine(lines)
    ? lines
        .map((line) => (line.length > leastLong.among ? divideOneLine(line).join('\n\n') : line))
        .join('\n')
    : text;
};
