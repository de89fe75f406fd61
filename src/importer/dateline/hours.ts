/** Hours as printed: "4:00 PM", "08.00", "14h30", "noon". */
export const hour =
  /(?<!\d)\d{1,2}\s?(?:[:.]\s?[0-5]\d(?::\d\d)?|h\s?[0-5]\d)(?:\s?[ap]\.?m\.?)?(?!\d)|(?<!\d)\d{1,2}\s?[ap]\.?m\.?(?!\p{Alpha})/giu;

/** Zones of time: "ET", "CET", "GMT+1", "Eastern Daylight Time". */
export const zone =
  /\(?(?<![\p{Alpha}\d])(?:(?:Eastern|Central|Mountain|Pacific|Atlantic)(?: (?:Standard|Daylight))?(?: Time)?|(?:[ECMPA][SD]?T|[EW]?CES?T|[EW]ES?T|E[EA]S?T|BST|IST|JST|KST|HKT|SGT|NZ[SD]?T|A[EWC][SD]?T|GMT|UTC|MEZ|MESZ)(?:[+-]\d{1,2}(?::\d\d)?)?)(?![\p{Alpha}\d])\)?/gu;

// "12 noon", "1600 GMT", "8 Uhr"
const otherHour =
  /(?<![\p{Alpha}\d])(?:(?:12 )?(?:noon|midnight)|(?:[01]\d|2[0-3])[0-5]\d(?=\s?(?:hrs|hours|h|GMT|UTC|BST|[ECMP][SD]?T|CES?T)(?!\p{Alpha}))|\d{1,2}(?= (?:uhr|uur)(?!\p{Alpha})))(?![\p{Alpha}\d])/giu;
const besideHour =
  /(?<!\p{Alpha})(?:time|uhrzeit|heure|hora|ora|at|by|um|à|a las|alle|ore|kl|klo|uhr|uur|hrs|hours|h|local|not before|approximately|ca)(?!\p{Alpha})/giu;

/** True for a line that prints nothing but an hour, "4:00 PM Eastern Time", "Time: 10 a.m. EST (7 a.m. PST)", "12 noon". */
export const isHourAlone = (line: string): boolean => {
  if (line.length > 70 || !/\d|noon|midnight/i.test(line)) return false;
  const rest = line.replace(hour, '').replace(otherHour, '');
  return rest !== line && !/[\p{Alpha}\d]/u.test(rest.replace(zone, '').replace(besideHour, ''));
};
