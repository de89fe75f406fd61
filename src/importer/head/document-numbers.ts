import { withoutKindBefore } from './kind-and-sender.ts';

// "EX-99.1 3 w90135exv99w1.htm EXHIBIT 99.1", "04/ACM/15", "140305": how a filing or a sender counts its documents.
const documentName =
  /^(?:[TVC]\.[A-Z]{2,5}$|EX-\d{1,2}(?:\.\d{1,2})?\s.{0,40}\.(?:html?|txt|pdf)\b.{0,60}|(?=.*\d)[\p{Upper}\d]{1,6}(?:\/[\p{Upper}\d]{1,6}){1,3}|\d{6})$/u;
// "Pressemitteilung Box-ID: 88412 (Verein Alder e. V.)", "Story Box-ID: 88412", "Press Release Nr. 14/2019": by what number a host or a sender finds it.
const reference =
  /^(?:presse?(?:mitteilung|meldung|information)|medienmitteilung|meldung|(?:press|news|media) ?release|communiqué(?: de presse)?|comunicado(?: de prensa)?|comunicato(?: stampa)?|nota de prensa|pressmeddelande|pressemeddelelse|pressemelding|persbericht|tiedote|(?:story|event|article|artikel|beitrag|news)(?=[\s,|–-]+(?:\p{Alpha}{2,10}-)?id\b))[\s,–|-]*(?:\p{Alpha}{2,10}-)?(?:id|n[ro]\.?|number|nummer|numero|número|[nN][°º])\s?[:#]?\s?\d[\d./-]{0,12}(?:\s\([^()]{2,90}\))?$/iu;
// "RELEASE: 97-114", "Media Advisory: M05-123", "RELEASE NO. J12-005"
const counted =
  /^\(?(?:(?:press|news|media|photo|video|contract|status|feature|web)\s)?(?:release|advisory|bulletin|note to editors)s?\s*(?:(?:no\.?|number|#)\s*)?(?:[:#–-]\s*)?[A-Z]{0,3}\d{1,4}[-/–][A-Z]?\d{1,5}[a-z]?\)?$/i;

// "No. 01-17": the year and the count of a sender's releases.
const yearAndCount = /^no\.? ?\d{2,4}-\d{1,4}$/i;

// "File no. 0-22814", "Commission File Number: 001-12345", "CIK 0001234567", "Registered in England No. 04123456", "HRB 4412": where a firm stands in a register.
const registered =
  /^\(?(?:(?:(?:s\.?e\.?c\.?|commission|1933 act|1940 act|irs|i\.r\.s\.|employer|tax|company|corporate|business|charity|registered|registration|incorporation|enterprise|cik|central index|federal)\s){0,3}(?:file|identification|registration|company|charity|key|id|register|cik|registered)(?:\s?\(cik\))?(?:\sin\s(?:england|scotland|wales|ireland|england (?:and|&) wales))?\s?(?:no\.?|nos\.?|number|n[°º]|nr\.?|#|code|(?=:?\s?\d))|(?:a\.?b\.?n|a\.?c\.?n|a\.?r\.?b\.?n|c\.?i\.?k|h\.?r\.?b|c\.?i\.?n|c\.?v\.?r|kvk|siren|siret|r\.?c\.?s)\.?(?:\s(?:no\.?|number|nr\.?))?|(?:handelsregister|amtsgericht)(?:\s\p{Alpha}{3,20})?,?\s(?:hr[ab]|nr\.?|nummer)|organi[sz]ation(?:s-?(?:nummer|nr\.?)| (?:number|no\.?))|org\.?\s?(?:nr|no)\.?|orgnr\.?)\s?[:.]?\s{0,3}(?:[\p{Upper}]{1,4}[\s-]?)?\d[\d\s./-]{2,16}[\p{Upper}\d]{0,2}\)?$/iu;

// "Filed: 10 Feb 05, 12:00am", "Filing Date: 2005-02-10", "Accepted 2005-02-10 16:05:12": when an archive of filings took it in.
const filed =
  /^(?:filed|filing date|date filed|accepted|acceptance date(?:[- ]?time)?|period of report|filed (?:as of date|on|at)|(?:date )?received)\s?:?\s{0,3}(?=.*\d)(\p{Alpha}{3,9}\.?\s\d{1,2}|\d{1,4}[\s./-](?:\p{Alpha}{3,9}|\d{1,2}))[.,]?[\s./-]\d{2,4}(?:(?:,|\sat|\s[|·–-])?\s{0,2}\d{1,2}:\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s\(?[A-Z]{2,4}\)?)?)?$/iu;

// "Pressmeddelande 140305": the release's kind and its day in digits.
const isDayOfKind = (line: string): boolean =>
  line.length <= 40 &&
  /^\p{Alpha}.*\s\d{6}$/u.test(line) &&
  /^\d{6}$/.test(withoutKindBefore(line));

/** True for the line in which a sender counts its releases: "Company announcement – No. 31 / 2018". */
export const countsRelease = (line: string): boolean =>
  line.length <= 60 &&
  /^(?:company|corporate|regulatory|stock exchange|press|news|media) (?:announcement|release)[\s,–-]*(?:no\.?|nr\.?|number|#)\s?\d{1,4}(?:\s?[/–-]\s?\d{1,4})?$/i.test(
    line,
  );

/** True for the number by which a sender, a host, an archive or a register finds a document or its sender, and for the day on which an archive took it in: "RELEASE: 97-114", "EX-99.1 3 d9.htm EXHIBIT 99.1", "File no. 0-22814", "Filed: 10 Feb 05, 12:00am". */
export const isDocumentNumber = (line: string): boolean =>
  documentName.test(line) ||
  isDayOfKind(line) ||
  (/\d/.test(line) &&
    (reference.test(line) ||
      counted.test(line) ||
      yearAndCount.test(line) ||
      (line.length <= 90 && (registered.test(line) || filed.test(line)))));
