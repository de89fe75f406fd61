/** A line that an agency's form opens, divided. */
export interface GluedForm {
  /** Its place, from 0. */
  readonly at: number;
  /** The form: who sends it, its key words, day and hour and who answers for it. */
  readonly form: string;
  /** What stands behind it: the headline or the news. */
  readonly rest: string;
}

/** How far down a text such a form is looked for, in lines, and how much stands behind it at least, in characters. */
const reach = { lines: 40, rest: 30 } as const;

/** How long a line is at least that holds such a form between copies of its headline, in characters. */
const least = { line: 300 } as const;

const form =
  /^[^/|]{3,120} \/ (?:Key ?words?|Schlagw[oö]rte?r?)(?:\(.{1,2}\))? ?: [^/]{3,200}?(?:\d{1,2}\.){2}(?:19|20)\d\d ?\/ ?\d{1,2}:\d\d\b[^/]{0,40}?(?:\/CES?T )?[^/]{0,120}?(?:of th(?:is|e) announcement|verantwortlich)\. ?(?:(?:PRESS|NEWS|MEDIA) RELEASE|CORPORATE NEWS|PRESSEMITTEILUNG|UNTERNEHMENSMELDUNG|MEDIENMITTEILUNG)?(?=["“„]?\p{Upper}\p{Lower})/u;

/** The line in which a portal lost the line ends of an agency's form: "Alder AG / Key word(s): Study09.03.2021 / 11:00 The issuer is solely responsible for the content of this announcement.PRESS RELEASEAlder begins study". */
export const findGluedForm = (lines: readonly string[]): GluedForm | undefined => {
  const at = lines
    .slice(0, reach.lines)
    .findIndex((line) => line.length > reach.rest && /\/ (?:Key ?w|Schlagw)/i.test(line));
  const line = lines[at]?.trim() ?? '';
  const [words = ''] = form.exec(line) ?? [];
  const rest = line.slice(words.length).trim();
  return words === '' || rest.length < reach.rest ? undefined : { at, form: words.trim(), rest };
};

// "Alder baut Mühle in PotsdamDGAP-News: Alder AG / Schlagwort(e): …"
const formBehind =
  /^(?:date (?:19|20)\d\d-\d\d(?:-\d\d)? )?(\p{Upper}.{29,250}?[\p{Alpha}\d%)])(?=(?:DGAP|EQS)-[\p{Alpha}-]{2,12} ?: )/u;

// "14.10.2020 / 18:30 Für den Inhalt der Mitteilung ist der Emittent verantwortlich.Potsdam, 14. Oktober 2020": what ends before the notice and behind it.
const behindNotice =
  /(?<=\d\d:\d\d(?: CES?T(?:\/CES?T)?)?)\s+(?=Für den Inhalt|The issuer is)|(?<=verantwortlich\.|this announcement\.)(?=\p{Upper})/u;

/** The parts of a line that lost the line ends between a headline, an agency's form, the headline in it and the one above the news, "Alder baut MühleDGAP-News: Alder AG / Schlagwort(e): Bau Alder baut Mühle 14.10.2020 / 18:30 … verantwortlich.Potsdam, 14. Oktober 2020Alder baut MühleDie Alder AG hat …"; the line itself where it says no headline again. */
export const divideAtHeadlineAgain = (line: string): string[] => {
  const own =
    line.length < least.line || !/(?:DGAP|EQS)-/.test(line) ? null : formBehind.exec(line.trim());
  const headline = own?.[1] ?? '';
  const [above = '', ...parts] = own ? line.trim().split(headline) : [];
  if (parts.length < 2) return [line];
  return [
    `${above}${headline}`,
    ...parts.flatMap((part, at) => (at === 0 ? [part] : [headline, part])),
  ]
    .flatMap((part) => part.split(behindNotice))
    .map((part) => part.trim())
    .filter((part) => part !== '');
};
