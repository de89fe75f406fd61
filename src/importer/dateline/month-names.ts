// The months of a year as dates print them, in whatever language and case: Finnish and Slavic ones as in "3. maaliskuuta 2014", "5 maja 2015".
const printed: readonly string[] = [
  'january jan januar jänner janvier janv enero janeiro gennaio januari tammikuuta stycznia ledna',
  'february feb februar février fevrier févr fevr febrero febbraio februari fevereiro helmikuuta lutego února',
  'march mar märz mars marzo maart março marts maaliskuuta marca března',
  'april apr avril avr abril aprile huhtikuuta kwietnia dubna',
  'may mai mayo maggio mei maj maio toukokuuta maja května',
  'june jun juni juin junio giugno junho kesäkuuta czerwca června',
  'july jul juli juillet juil julio julho luglio heinäkuuta lipca července',
  'august aug août aout agosto augustus augusti elokuuta sierpnia srpna',
  'september sept sep septembre septiembre settembre setembro syyskuuta września září',
  'october oct oktober okt octobre octubre ottobre outubro lokakuuta października října',
  'november nov novembre noviembre novembro marraskuuta listopada listopadu',
  'december dec dezember dez décembre decembre déc diciembre dicembre dezembro desember joulukuuta grudnia prosince',
];

/** The number of each month, from 1, by its names in small letters. */
export const monthOf: ReadonlyMap<string, number> = new Map(
  printed.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);

/** Pattern source of a month's name, without groups; where one name begins another, the longer stands first. */
export const monthPattern = `(?:${[...monthOf.keys()].sort((a, b) => b.length - a.length).join('|')})`;
