import type { GluedHeading } from './glued-abouts.ts';

const forward = String.raw`Forward[- ]Looking (?:Statements?|Information)`;
const act = String.raw`(?:the )?(?:U\.?S\.? |United States )?Private Securities Litigation Reform Act(?: of 1995)?`;
// What a notice on the future is called.
const names = [
  String.raw`(?:Cautionary(?: (?:Notes?|Statements?|Language|Information))?|Caution(?= (?:on|regarding|concerning|about)\b|: [^.:]{3,120}?\s(?:is|are|has|have|may|should|must)\s))`,
  String.raw`(?:Safe[- ]Harbou?r )?${forward}(?: (?:Disclaimer|Disclosures?|Safe Harbou?r|Statement|Notice|Advisory))?`,
  String.raw`["“]?Safe[- ]Harbou?r["”]?(?: (?:Statements?|Disclosures?|Notice|Language|Provisions?|Disclaimer))?`,
  String.raw`Application of (?:the )?Safe[- ]Harbou?r of ${act}`,
  String.raw`Private Securities Litigation Reform Act(?: of 1995)?(?: ["“]?Safe Harbou?r["”]?)?(?: (?:Statements?|Disclosures?|Notice))?`,
  String.raw`(?:Special |Important )?(?:Notes?|Notices?|Information|Disclosures?|Statements?|Advisory|Disclaimers?)(?= (?:on|regarding|concerning|about|under|pursuant to)\b[^.:]{0,60}?(?:Forward[- ]Looking|Reform Act|Safe Harbou?r|Non-GAAP))`,
  String.raw`(?:Use of |Notes? on |Regarding )?Non-GAAP (?:Financial )?(?:Measures|Information|Results)`,
  // "PLEASE NOTE: Except for the past, the matters in this release are forward-looking."
  String.raw`Please Note(?=: [^.]{0,220}Forward[- ]Looking)`,
  String.raw`Special Note|Important (?:Safety |Legal |Additional |Regulatory )?(?:Information|Notices?|Note)|Legal (?:Notices?|Disclaimers?)|Disclaimers?|Risk Factors|Risks and Uncertainties`,
  String.raw`(?:(?:Reader|General|Legal|Oil and Gas) )?Advisor(?:y|ies)(?=\s?[:.]\s)`,
  // "Application of the City Code: This announcement …"
  String.raw`(?:Application|(?:Dealing )?Disclosure Requirements) of the (?:City |Takeover )?Code(?: on Takeovers(?: and Mergers)?)?`,
  String.raw`Haftungsausschluss|Rechtlicher Hinweis|Zukunftsgerichtete Aussagen|Avertissement|Mise en garde|Aviso legal|Framåtblickande uttalanden`,
].join('|');
const leads = String.raw`(?:on|regarding|concerning|about|for|as to|to|under|pursuant to|relating to|with respect to)`;
// What stands in a name of an act or of those who read it, be there no colon behind: "under the Private Securities Litigation Reform Act of 1995".
const objects = String.raw`(?:${forward}|${act}|U\.S\. Investors|Non-GAAP (?:Financial )?(?:Measures|Information))`;
// "Safe Harbor Statement under the … Act of 1995: This release …", "Cautionary Note to U.S. Investors – The …"
const parted = new RegExp(
  String.raw`^((?:${names})(?: ${leads} (?:U\.S\.|[^.:]){3,120}?)?)\s*(?:[:.][\s–—-]{0,5}|[–—]{1,2}\s?|-{1,2}\s)(?=["“(]?\p{Upper}|\()`,
  'iu',
);
// "Forward-Looking Statements This release …", "Safe Harbor StatementThe …"
const starts =
  '(?:This|These|Those|Statements|Certain|Any|Except|In|The|Some|To|All|Matters|Various|Information|Words|Our|We|With|Forward|It|As|Such|Actual|When|Readers|Investors|Other|Should|From|By|For|Without|Portions|There|You|Although|Because|Factors|If|On|Where|Neither|Nothing|Diese|Die|Ce|Cette|Les|Le)';
const run = new RegExp(
  String.raw`^((?:${names})(?: ${leads} ${objects}){0,2})\s*(?=${starts}\b)`,
  'iu',
);

/** True for a sentence of three words at least. */
export const isShortSentence = (text: string): boolean =>
  /[.!?]["”’)]?$/.test(text) && text.split(/\s+/).length >= 3;

/** Where the name of a notice on what is to come ends that runs into its text; "Forward-looking statements in this release are …" is a sentence. */
export const gluedNotice = (text: string): GluedHeading | undefined => {
  if (!/^["“]?[\p{Alpha}]/u.test(text)) return undefined;
  const start = text.slice(0, 300);
  const [whole, words] = parted.exec(start) ?? run.exec(start) ?? [];
  if (whole === undefined || words === undefined) return undefined;
  const rest = text.slice(whole.length);
  if (!/^["“(]?\p{Upper}|^\(/u.test(rest)) return undefined;
  // Without a sign between them only capitals part the two.
  if (whole.trimEnd() === words && words === words.toUpperCase() && text === text.toUpperCase())
    return undefined;
  return text.length >= 60 || isShortSentence(rest)
    ? { to: words.length, next: whole.length }
    : undefined;
};
