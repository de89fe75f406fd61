// From Sunday on, as `Date` counts them; short forms are those that stand before days in numbers.
const weekdays: readonly string[] = [
  'sun(?:day)?|so(?:nntag)?|dim(?:anche)?|dom(?:ingo|enica)?|zondag|söndag|søndag',
  'mon(?:day)?|mo(?:ntag)?|lun(?:di|es|edì)?|maandag|måndag|mandag',
  'tue(?:s|sday)?|di(?:enstag)?|mar(?:di|tes|tedì)?|dinsdag|tisdag|tirsdag',
  'wed(?:nesday)?|mi(?:ttwoch)?|mer(?:credi|coledì)?|mié(?:rcoles)?|woensdag|onsdag',
  'thu(?:rs?|rsday)?|do(?:nnerstag)?|jeu(?:di)?|jue(?:ves)?|giovedì|donderdag|torsdag',
  'fri(?:day)?|fr(?:eitag)?|ven(?:dredi|erdì)?|vie(?:rnes)?|vrijdag|fredag',
  'sat(?:urday)?|sa(?:mstag)?|sam(?:edi)?|sáb(?:ado)?|sabato|zaterdag|lördag|lørdag',
];
const before = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${weekdays.map((names) => `(${names})`).join('|')})\\.?,?\\s+$`,
  'iu',
);
const alone = new RegExp(`^(?:${weekdays.join('|')})\\.?(?:,|$)`, 'iu');

/** The day of the week that stands right before a place of a text, 0 for Sunday, and the length of what prints it; `undefined` where none does. */
export const weekdayBefore = (
  text: string,
  place: number,
): { readonly day: number; readonly length: number } | undefined => {
  const found = before.exec(text.slice(Math.max(0, place - 16), place));
  return found ? { day: found.slice(1).findIndex(Boolean), length: found[0].length } : undefined;
};

/** True for words that are a day of the week, or begin with one and a comma: "Tue, Brussels". */
export const isWeekday = (text: string): boolean => alone.test(text);
