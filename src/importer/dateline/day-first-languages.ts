// Small words of languages whose countries all write the day before the month; Spanish is written in America too.
const small =
  /(?<!\p{Alpha})(?:não|são|uma|dos|pelo|pela|também|quando|della|degli|nella|sono|anche|delle|alla|les|une|dans|pour|avec|sont|aux|und|der|das|ist|nicht|mit|wird|auf|och|att|är|för|inte|som|og|ikke|til|det|się|jest|nie|przez|oraz|dla|przy|ale|ponad|zł|będzie|który|która|które|byl|pro|že|jsou|että|sekä|myös|ovat|het|een|van|niet|voor|zijn|wordt)(?!\p{Alpha})/giu;
const english = /\b(?:the|of|and|with|for|is|that|has|was)\b/gi;
const least = 8;
const upTo = 6000;

const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const dayBefore = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${months}\\b`);
const dayBehind = new RegExp(`\\b${months} \\d{1,2}(?:st|nd|rd|th)?\\b(?! \\d)`);
const british = /£\s?\d|\+44[\s(]|(?<![\d+])0\d{3,4} \d{3} ?\d{3,4}(?!\d)/;
const american =
  /\$\s?\d|\+1[\s.(-]|\(\d{3}\)\s?\d{3}-\d{4}|(?<![\d+ .-])\d{3}[ .-]\d{3}[.-]\d{4}(?!\d)/;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** True for a text in a language all of whose countries write the day before the month: Portuguese, Polish, German, but not English or Spanish. */
export const isInDayFirstLanguage = (text: string): boolean => {
  const start = text.slice(0, upTo);
  const words = countOf(start, small);
  return words >= least && words > 3 * countOf(start, english);
};

/** True for an English text of Britain by its money or telephones, whose days in words stand before their months throughout. */
export const isBritish = (text: string): boolean =>
  british.test(text) && !american.test(text) && dayBefore.test(text) && !dayBehind.test(text);
