import type { Ticker } from '../domain/release.ts';
import type { Dateline } from './dateline/dateline.ts';
import type { ReleaseDate } from './dateline/date-decision.ts';
import type { Rich } from './rich-text.ts';

/** Where a field was found and how sure that is. */
export interface Evidence {
  /** "certain" where the text says it outright, "likely" where looks or position tell. */
  readonly confidence: 'certain' | 'likely';
  /** Line of the source, from 1. */
  readonly line: number;
}

/** A doubt that the keeper should hear of. */
export interface Doubt {
  /** Line of the source, from 1. */
  readonly line: number;
  /** What is doubtful. */
  readonly what: string;
  /** What to do. */
  readonly hint: string;
}

/** The fields of a release with the lines that they were read from. */
export interface FoundFields {
  /** The first line that has words. */
  readonly firstLine: number;
  /** Every line of the release. */
  readonly lines: readonly Rich[];
  /** The headline, where one is printed. */
  readonly title?: Rich;
  /** The dateline, where there is one. */
  readonly dateline?: Dateline;
  /** Line of the source on which the dateline stands. */
  readonly datelineLine: number;
  /** The date. */
  readonly date: ReleaseDate;
  /** The line at the end that names the wire. */
  readonly trailer?: Rich;
  /** Stock symbols. */
  readonly tickers: readonly Ticker[];
}

/** Where each field was found and how sure that is. */
export const evidenceOf = (found: FoundFields): Record<string, Evidence> => {
  const { title, dateline, datelineLine, date, trailer, tickers, lines } = found;
  const evidence: Record<string, Evidence> = {};
  if (title) evidence['title'] = { confidence: dateline ? 'certain' : 'likely', line: title.line };
  if (date.edtf !== undefined)
    evidence['date'] = { confidence: 'certain', line: date.line ?? datelineLine };
  if (dateline?.place !== undefined)
    evidence['place'] = {
      confidence: dateline.strength >= 3 ? 'certain' : 'likely',
      line: datelineLine,
    };
  if (dateline?.wire !== undefined)
    evidence['wire'] = { confidence: 'certain', line: datelineLine };
  else if (trailer) evidence['wire'] = { confidence: 'likely', line: trailer.line };
  if (tickers.length > 0) {
    const first = lines.find((line) => tickers.some((one) => line.text.includes(one.symbol)));
    evidence['tickers'] = { confidence: 'certain', line: first?.line ?? 1 };
  }
  return evidence;
};

/** What the keeper should hear of the headline, the date and the dateline. */
export const doubtsOf = ({
  firstLine,
  title,
  dateline,
  datelineLine,
  date,
}: FoundFields): Doubt[] => {
  const doubts: Doubt[] = [];
  if (date.doubt) doubts.push(date.doubt);
  if (!title)
    doubts.push({
      line: firstLine,
      what: 'The text prints no headline; the first words of the news stand in its place, in square brackets.',
      hint: 'Write the headline by hand as title, where another copy prints it.',
    });
  if (dateline?.wire !== undefined && dateline.place === undefined)
    doubts.push({
      line: datelineLine,
      what: `The dateline names ${dateline.wire} but no place that can be told from other words.`,
      hint: 'Write the place by hand as place: "WALTHAM, Mass.", where the text prints one.',
    });
  return doubts;
};
