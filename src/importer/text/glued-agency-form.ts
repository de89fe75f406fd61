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
