// "am 31.05.2017", "05.31.2017": a number above 12 is the day.
const dotted = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?:19|20)\d\d(?!\d)/g;
const american = /\+1[\s.(-]|\(\d{3}\)\s?\d{3}-\d{4}|(?<![\d+ .-])\d{3}[ .-]\d{3}[.-]\d{4}(?!\d)/;
// Germany, Austria, Switzerland, the Nordic countries, Poland and others that part a day in numbers by points.
const numberAbroad =
  /(?:\+|\b00)(?:49|43|41|423|45|47|46|358|354|48|420|421|386|385|381|40|359|30|90|7|380|370|371|372|31|39|352)[\s(./-]?\d/;
const address = /@[\w.-]+\.([a-z]{2,10})\b/gi;
const abroad = /^(?:de|at|ch|li|dk|no|se|fi|is|pl|cz|sk|si|hr|ro|bg|gr|ru|ua|lv|lt|nl|lu)$/i;

// "presse@acme.de": every address of the text is of such a country.
const isWrittenToAbroad = (text: string): boolean => {
  const ends = [...text.matchAll(address)].map(([, end = '']) => end);
  return ends.length > 0 && ends.every((end) => abroad.test(end));
};

/** True where a text shows that its numbers between points are days before months: another such day tells it, or who sends it names telephones or addresses of countries that write so, and none of America. */
export const writesDayFirst = (text: string): boolean => {
  const seen = [...text.matchAll(dotted)].map(([, first, second]) => [
    Number(first) > 12 && Number(second) <= 12,
    Number(second) > 12,
  ]);
  if (seen.some(([, monthFirst]) => monthFirst)) return false;
  return (
    seen.some(([dayFirst]) => dayFirst) ||
    (!american.test(text) && (numberAbroad.test(text) || isWrittenToAbroad(text)))
  );
};
