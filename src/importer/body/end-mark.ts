const endMark =
  /^(?:#\s?#\s?#|#{2,}|\*{3,}|\*\s\*\s\*|-+\s?(?:30|end|ends|fin)\s?-+|--30--[a-z]{2,4}\/[a-z]{2,4}\*?|~+|_+|-{3,}|end|ends|\(end\)|einde (?:van het )?(?:pers)?bericht|fin (?:du|del|de la) (?:communiqué|comunicado|nota)(?: de (?:presse|prensa))?|fine (?:del )?comunicato(?: stampa)?|slut på pressmeddelandet|ends?\s?\/\s?(?:[a-z]{3,9}day,?\s)?(?:\d{1,2}\s[a-zà-ž]{3,9}|[a-zà-ž]{3,9}\s\d{1,2},?)\s(?:19|20)\d\d|-0-|(?:end|ende) (?:of|der|des) (?:(?:corporate|media|press|ad[- ]?hoc|adhoc|financial|inside|regulatory|company|this|the)[- ])*(?:news|announcement|release|message|text|information|mitteilung|meldung|presse(?:mitteilung|meldung)|medienmitteilung|nachricht)s?(?:\s+(?:DGAP|EQS|euro adhoc|PTA|ots)[\w .-]{0,30})?)$/i;

/** True for a sign that a release has ended: "# # #", "-30-", "--30--abc/de*", "- end -", "Ends/Friday, March 8, 2019". */
export const isEndMark = (text: string): boolean => text.length <= 120 && endMark.test(text.trim());
