import type { Witness } from './date-witnesses.ts';
import type { PrintedDate } from './printed-dates.ts';
import type { Rich } from '../rich-text.ts';
import type { Sighting } from './sightings.ts';

/** The date of a release, as far as its text tells it. */
export interface ReleaseDate {
  /** The date as EDTF; left out where it is not certain. */
  readonly edtf?: string;
  /** The words as printed. */
  readonly printed?: string;
  /** Line of the source that prints it. */
  readonly line?: number;
  /** What keeps the date from being certain. */
  readonly doubt?: { readonly line: number; readonly what: string; readonly hint: string };
}

/** What speaks of the day beside the dateline and the lines above the news. */
export interface DateWitnesses {
  /** The page's own day of publication, `YYYY-MM-DD`. */
  readonly page: string | undefined;
  /** True for a page in a language whose countries all write the day before the month. */
  readonly dayFirst: boolean;
  /** True where the text shows that it writes the day before the month; only few releases need it. */
  readonly writesDayFirst: () => boolean;
  /** True where the text's language or country writes numbers between strokes with the day first; only few releases need it. */
  readonly strokesDayFirst: () => boolean;
  /** True for a line that the page sets between its main heading and the article. */
  readonly isOfPage: (line: Rich) => boolean;
  /** True for the line, from 1, of a day among lines of the page that were left out. */
  readonly isAmidHost: (line: number) => boolean;
  /** True for the line, from 1, of a day that a host's rows part from the headline below it. */
  readonly partsFromHeadline: (line: number) => boolean;
  /** True where the page closes with what a program for blogs prints below its posts; only few releases need it. */
  readonly ofBlog: () => boolean;
  /** True where the text has a dateline, a main heading or a line that a sender writes, its source, contacts, "About Acme"; only few releases need it. */
  readonly hasOwnForm: () => boolean;
  /** Finds the latest year that the news names, of whole dates alone or of all its years where it has such dates; only few releases need it. */
  readonly told: (whole: boolean) => number | undefined;
  /** Finds the last whole day, `YYYY-MM-DD`, that the news names up to a day; only few releases need it. */
  readonly lastDayUpTo: (day: string) => string | undefined;
  /** True where the news says of a day that something will happen on it; only few releases need it. */
  readonly coming: (date: PrintedDate) => boolean;
  /** The day with which a wire closed the release. */
  readonly stamp: PrintedDate | undefined;
  /** Finds the day, with its year, of which the release says that its statements are, by the month and day of the dateline; only few releases need it. */
  readonly statedOn: (monthDay: string) => PrintedDate | undefined;
  /** Finds the day, `YYYY-MM-DD`, that the month and day of the dateline make likely with the end of the period on which the release or its company's last report tells; only few releases need it. */
  readonly behindPeriod: (monthDay: string, headLines: readonly Rich[]) => string | undefined;
  /** Finds the day, `YYYY-MM-DD`, that the end of the period on which the lead reports makes of the month and day of the dateline, where the day of the week that a line above prints with them is its own; only few releases need it. */
  readonly bornByWeekday: (monthDay: string, headLines: readonly Rich[]) => string | undefined;
  /** Finds the latest year that the news names, in a date or alone; only few releases need it. */
  readonly lastYear: () => number | undefined;
  /** Finds the year of the copyright that the wire of the dateline printed with the copy; only few releases need it. */
  readonly yearOfWire: () => number | undefined;
  /** The day on which a news service says in its lead that the issuer sent out what follows. */
  readonly issued: Witness | undefined;
  /** The day beside who wrote the copy, or of release, in a line that was left out. */
  readonly posted: Witness | undefined;
  /** The days under which an archive keeps the copy, `YYYY-MM-DD`. */
  readonly recorded: readonly string[];
  /** Finds the day on which the issuer says that it submitted the release for publication; only few releases need it. */
  readonly submitted: () => Witness | undefined;
  /** Finds the day on which a line below the news says that it was released; only few releases need it. */
  readonly below: () => Witness | undefined;
}

/** What a keeper does where the date is left empty. */
export const byHand =
  'Write the date by hand as date: "2013-02-12", with dateSource where the text does not print it.';

/** The same, with the day, `YYYY-MM-DD`, that the period or the report named in the news makes likely. */
export const byHandAs = (likely: string): string =>
  `The period on which the news reports makes ${likely} likely: where another source bears it out, write it by hand as date: "${likely}", with dateSource.`;

/** The date that a line prints, as certain. */
export const certain = ({ date, line }: Witness): ReleaseDate => ({
  ...(date.edtf === undefined ? {} : { edtf: date.edtf }),
  printed: date.printed,
  line,
});

/** No date, and why the one that a line prints is not believed. */
export const doubted = ({ date, line }: Witness, why: string): ReleaseDate => ({
  printed: date.printed,
  line,
  doubt: { line, what: `${why}; the date is left empty.`, hint: byHand },
});

/** No date, because the dateline and a line above it print different ones. */
export const contradicted = (own: Witness, other: Sighting | undefined): ReleaseDate =>
  doubted(
    own,
    `The dateline says "${own.date.printed}", the line above says "${other?.date.printed ?? ''}"`,
  );
