// "FOR THE SIX MONTHS ENDED 30 SEPTEMBER 2014", "for the period from 1 January to 30 June 2009"
const period =
  /^for (?:the )?(?:(?:first|second|third|fourth|full|half)[- ]?|\p{Alpha}+ |\d{1,2} )?(?:(?:financial |fiscal )?year|months?|weeks|quarter|half(?:[- ]year)?|period)\b.{0,60}\d{4}$/iu;

/** True for the last line of a headline that names the period of a report: "FOR THE SIX MONTHS ENDED 30 SEPTEMBER 2014". */
export const opensPeriod = (line: string): boolean => period.test(line);

/** How long the line is at most that names the report, in characters. */
const longest = 60;
const report = /\b(?:results|report|accounts|statement|figures)\b.{0,30}$/i;

/** True for the two lines of a headline that names a report and its period: "PRELIMINARY STATEMENT OF RESULTS" above "FOR THE YEAR ENDED 30 SEPTEMBER 2001". */
export const headsPeriod = (line: string, below: string): boolean =>
  line.length <= longest && report.test(line) && opensPeriod(below);
