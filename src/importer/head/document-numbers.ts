// "EX-99.1 3 w90135exv99w1.htm EXHIBIT 99.1", "04/ACM/15": how a filing or a sender counts its documents.
const documentName =
  /^(?:[TVC]\.[A-Z]{2,5}$|EX-\d{1,2}(?:\.\d{1,2})?\s.{0,40}\.(?:html?|txt|pdf)\b.{0,60}|(?=.*\d)[\p{Lu}\d]{1,6}(?:\/[\p{Lu}\d]{1,6}){1,3})$/u;
// "Pressemitteilung Box-ID: 88412 (Verein Alder e. V.)", "Press Release Nr. 14/2019": by what number a host or a sender finds it.
const reference =
  /^(?:presse?(?:mitteilung|meldung|information)|medienmitteilung|meldung|(?:press|news|media) ?release|communiqué(?: de presse)?|comunicado(?: de prensa)?|comunicato(?: stampa)?|nota de prensa|pressmeddelande|pressemeddelelse|pressemelding|persbericht|tiedote)[\s,–|-]*(?:\p{L}{2,10}-)?(?:id|n[ro]\.?|number|nummer|numero|número|[nN][°º])\s?[:#]?\s?\d[\d./-]{0,12}(?:\s\([^()]{2,90}\))?$/iu;
// "RELEASE: 97-114", "Media Advisory: M05-123", "RELEASE NO. J12-005"
const counted =
  /^\(?(?:(?:press|news|media|photo|video|contract|status|feature|web)\s)?(?:release|advisory|bulletin|note to editors)s?\s*(?:no\.?|number|#)?\s*[:#–-]?\s*[A-Z]{0,3}\d{1,4}[-/–][A-Z]?\d{1,5}[a-z]?\)?$/i;

// "No. 01-17": the year and the count of a sender's releases.
const yearAndCount = /^no\.? ?\d{2,4}-\d{1,4}$/i;

/** True for the number by which a sender, a host or an archive finds a document: "RELEASE: 97-114", "EX-99.1 3 d9.htm EXHIBIT 99.1", "Press Release Nr. 14/2019". */
export const isDocumentNumber = (line: string): boolean =>
  documentName.test(line) ||
  (/\d/.test(line) && (reference.test(line) || counted.test(line) || yearAndCount.test(line)));
