// From Sunday on, as `Date` counts them; short forms are those that stand before days in numbers.
const weekdays: readonly string[] = [
  'sun(?:day)?|so(?:nntag)?|dim(?:anche)?|dom(?:ingo|enica)?|zon?(?:dag)?|sön(?:dag)?|søn(?:dag)?',
  'mon(?:day)?|mo(?:ntag)?|lun(?:di|es|edì)?|maandag|mån(?:dag)?|man(?:dag)?|seg(?:unda-feira)?',
  'tue(?:s|sday)?|di(?:enstag)?|mar(?:di|tes|tedì)?|din(?:sdag)?|tis(?:dag)?|tirs?(?:dag)?|ter(?:ça-feira)?',
  'wed(?:nesday)?|mi(?:ttwoch)?|mer(?:credi|coledì)?|mié(?:rcoles)?|wo(?:ensdag)?|ons(?:dag)?|qua(?:rta-feira)?',
  'thu(?:rs?|rsday)?|jeu(?:di)?|jue(?:ves)?|gio(?:vedì)?|do(?:nnerstag|nderdag)?|tors?(?:dag)?|qui(?:nta-feira)?',
  'fri(?:day)?|fr(?:eitag)?|ven(?:dredi|erdì)?|vie(?:rnes)?|vr(?:ijdag)?|fre(?:dag)?|sex(?:ta-feira)?',
  'sat(?:urday)?|sa(?:mstag)?|sam(?:edi)?|sáb(?:ado)?|sab(?:ato)?|zaterdag|lör(?:dag)?|lør(?:dag)?',
];
const before = new RegExp(
  `(?<![\\p{Alpha}\\p{N}])(?:${weekdays.map((names) => `(${names})`).join('|')})\\.?,?\\s+$`,
  'iu',
);
const alone = new RegExp(`^(?:${weekdays.join('|')})\\.?(?:,|$)`, 'iu');

/** The day of the week of a day, `YYYY-MM-DD`, 0 for Sunday. */
export const weekdayOf = (edtf: string): number => new Date(`${edtf}T00:00:00Z`).getUTCDay();

/** The day of the week that stands right before a place of a text, 0 for Sunday, and the length of what prints it; `undefined` where none does. */
export const weekdayBefore = (
  text: string,
  place: number,
): { readonly day: number; readonly length: number } | undefined => {
  const found = before.exec(text.slice(Math.max(0, place - 16), place));
  return found ? { day: found.slice(1).findIndex(Boolean), length: found[0].length } : undefined;
};

/** The length of the short name of a weekday, "Tis, ", that stands right before a place of a text and is that of the day that follows, `YYYY-MM-DD`; 0 where none does. */
export const lengthOfOwnWeekday = (text: string, place: number, edtf: string): number => {
  const found = place < 3 ? undefined : weekdayBefore(text, place);
  return found?.day === weekdayOf(edtf) ? found.length : 0;
};

const inBrackets = new RegExp(
  `^\\s?\\((?:${weekdays.map((names) => `(${names})`).join('|')})\\.?\\)`,
  'iu',
);

/** The length of the weekday in brackets that stands at a place of a text, " (Monday)", and is that of the day before it, `YYYY-MM-DD`; 0 where none does. */
export const lengthOfWeekdayBehind = (text: string, place: number, edtf: string): number => {
  const found = /^ ?\(/.test(text.slice(place, place + 2))
    ? inBrackets.exec(text.slice(place, place + 20))
    : null;
  const day = found?.slice(1).findIndex(Boolean);
  return found && day === weekdayOf(edtf) ? found[0].length : 0;
};

/** True for words that are a day of the week, or begin with one and a comma: "Tue, Brussels". */
export const isWeekday = (text: string): boolean => alone.test(text);
