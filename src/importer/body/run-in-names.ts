import { isAbout, known, namesSection, single } from './heading-words.ts';
import { inSmallLetters, isTitleCase } from './letter-case.ts';

/** True for words that name a section wherever they stand: "Outlook", "Conference Call Information", "FINANCIAL GUIDANCE". */
export const namesAnySection = (printed: string): boolean => {
  const words = inSmallLetters(printed.replace(/^(?:19|20)\d\d\s/, ''));
  return (
    (known.test(words) || single.test(words) || namesSection.test(words)) && isTitleCase(words)
  );
};

// "Conference Call and Webcast", "Study Design": names that begin no sentence, whatever stands behind them.
const namesAlone =
  /^(?:(?:19|20)\d\d\s|(?:First|Second|Third|Fourth)[- ](?:Quarter|Half)\s(?:(?:19|20)\d\d\s)?)?(?:\p{Upper}[\p{Alpha}&/’'-]*\s(?:(?:and|of|the|for|&)\s)?){0,5}(?:Highlights|Overview|Summary|Details|Information|Outlook|Guidance|Results|Update|Background|Availability|Position|Performance|Review|Call|Webcast|Measures|Design|Dividend|Rationale|Milestones|Developments|Conclusions?|Methods|Objectives?|Findings|Liquidity|Pricing|Timeline|Next Steps|Endpoints?)$/u;
// "The company", "In 2019", "As of June 30": a name of a section goes on otherwise.
const opener =
  /^(?:(?:The|This|These|Those|We|Our|Its)\s\S|(?:It|There|All|Both|Each|Some|Most|An?|In|On|At|As|For|From|During|With|Under|Following|Based|To|By|Since|After|Through|Total|Net|Management|Patients|Results|Sales|Revenues?)\s(?:\p{Lower}{2}|\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d))/u;
// "Terms of the AgreementThe companies …" has lost its break, "LinkedIn is …" has not.
const openerStart =
  /(?<=\s)(?=(?:The|This|These|Those|We|Our|It|Its|There|All|Both|Each|Some|Most|An?|In|On|At|As|For|From|During|With|Under|Following|Based|To|By|Since|After|Through|Total|Net|Management|Patients|Results|Sales|Revenues?)\s)|(?<=[\p{Lower}\d)])(?=(?:The|This|These|Those|Our|There|Both|Each|Some|Most|From|During|With|Under|Following|Based|Since|After|Through|Total|Management|Patients)\s)/gu;

/** How long a name is at most, in characters and in words, behind which a sentence begins without a sign between the two. */
const bounds = { name: 70, words: 7 } as const;

// "Research and Development Expenses Research and development expenses were …": the name again, and what is told of it.
const takenUp = (text: string): number | undefined => {
  const start = text.slice(0, 2 * bounds.name + 20);
  const [first = ''] = start.split(/\s/, 1);
  if (!start.toLowerCase().includes(first.toLowerCase(), first.length)) return undefined;
  for (const { index } of start
    .slice(0, bounds.name)
    .matchAll(/(?<=[\p{Alpha})])\s?(?=\p{Upper})/gu)) {
    const name = start.slice(0, index);
    const rest = start.slice(index).trimStart();
    if (name.length < 8 || !rest.toLowerCase().startsWith(`${name.toLowerCase()} `)) continue;
    const isSentence = /^\p{Lower}{2,}\s/u.test(rest.slice(name.length + 1));
    if (isSentence && isTitleCase(name) && name.includes(' ') && !rest.startsWith(name))
      return index;
  }
  return undefined;
};

/** Where a name ends that runs into its text, and whether its words alone tell that it heads a section. */
export interface NameBeforeSentence {
  /** Offset after its last word. */
  readonly to: number;
  /** True for "Conference Call", false for "License Agreement". */
  readonly isNamed: boolean;
  /** True where a break is lost between it and the sentence: "License AgreementThe". */
  readonly isGlued: boolean;
}

// Behind the first word of a name stands another one, a small word of names, or the sentence; "Patients took 20 mg" is one from its first word.
const mayRunIn =
  /^(?:(?:19|20)\d\d\s)?\p{Upper}(?:\S*\p{Lower}\p{Upper}|\S+\s(?:[^\p{Lower}\s]|\p{Lower}{1,5}\s))/u;

// "Clinical developments In October we …", "The new test The test …": amid a sentence stands no capital such as these.
const capitalAmid =
  /(?<=[\p{Alpha}\d)®™]\s)(?=(?:(?:The|This|These|Our|We)\s\p{Lower}|(?:In|On|At|As|During|Following|From|Since)\s(?:\p{Lower}{2}|\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s)))/u;
const nameInSmallLetters =
  /^\p{Upper}[\p{Alpha}\d®™&/’'-]{2,}(?:\s(?:[\p{Alpha}\d®™&/’'-]+|[–—])){0,7}$/u;

const namedInSmallLetters = (text: string): NameBeforeSentence | undefined => {
  const at = text.slice(0, bounds.name + 20).search(capitalAmid);
  const name = at === -1 ? '' : text.slice(0, at).trimEnd();
  return name.length > 4 &&
    name.length <= bounds.name &&
    !isAbout(name) &&
    nameInSmallLetters.test(name)
    ? { to: name.length, isNamed: false, isGlued: false }
    : undefined;
};

const namedInCapitals = (text: string): NameBeforeSentence | undefined => {
  const again = takenUp(text);
  if (again !== undefined) return { to: again, isNamed: true, isGlued: false };
  let found: NameBeforeSentence | undefined;
  for (const { index } of text.slice(0, bounds.name + 10).matchAll(openerStart)) {
    const name = text.slice(0, index).trimEnd();
    if (
      name.length > 4 &&
      name.length <= bounds.name &&
      name.split(' ').length <= bounds.words &&
      !isAbout(name) &&
      isTitleCase(name) &&
      opener.test(text.slice(index))
    ) {
      const isNamed =
        namesAlone.test(inSmallLetters(name)) || (name.includes(' ') && single.test(name));
      const isGlued = index === name.length;
      if (isNamed) return { to: name.length, isNamed, isGlued };
      if (/^\p{Upper}[\p{Alpha}&/’'-]*(?:\s[\p{Alpha}&/’'-]+){1,5}$/u.test(name))
        found ??= { to: name.length, isNamed, isGlued };
    }
  }
  return found;
};

// "Notes to Editors Alder plc makes …"
const noteToEditors = (text: string): NameBeforeSentence | undefined => {
  const to = /^Notes? (?:to|for) [Ee]ditors?(?=\s["“]?\p{Upper})/u.exec(text)?.[0].length;
  return to === undefined ? undefined : { to, isNamed: true, isGlued: false };
};

/** Where a name of a section ends that runs into its text without a sign between the two: "Conference Call The company will …", "Net Sales Net sales rose …"; `undefined` where the words are a sentence of their own. */
export const nameBeforeSentence = (text: string): NameBeforeSentence | undefined =>
  text.length < 80
    ? undefined
    : (noteToEditors(text) ??
      (mayRunIn.test(text) ? namedInCapitals(text) : undefined) ??
      namedInSmallLetters(text));
