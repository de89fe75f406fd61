// "On view May 5 – September 7" below the name of an exhibition.
const onView = /^on (?:view|display|show)\b/i;

/** True for a line with a point's or a dash's sign before it. */
export const isSubheadMarked = (text: string): boolean =>
  /^(?:[-–—•*·]{1,2}\s|--|[–—]\p{Upper})/u.test(text);

// "/NOT FOR DISTRIBUTION TO U.S. NEWS WIRE SERVICES", "THIS PRESS RELEASE MAY NOT BE PUBLISHED"
const restricts =
  /^[/(]?\s?(?:not for (?:release|distribution|dissemination|publication)|this (?:(?:press|news) release|announcement) (?:may|is|does) not)\b/i;

/** What a picture shows or who took it: "Acme's mill (PRNewsfoto/Acme)", "Jane Doe. (Photo: Business Wire)", "Photo courtesy of Acme". */
export const namesPicture =
  /\((?:PRNewsfoto\b|(?:photo|picture|image|graphic|foto|bild|video)s?\s?[:/])[^()]*\)\.?$|^(?:photo|picture|image|graphic|rendering)s?\s(?:courtesy(?: of)?|supplied by|provided by)\s.{2,80}$/i;

/** True for a line that never goes on a headline, whatever stands above it: a point, a notice, a picture's words. */
export const standsApart = (text: string): boolean =>
  isSubheadMarked(text) || onView.test(text) || namesPicture.test(text) || restricts.test(text);

const byline =
  /^By \p{Upper}\p{Lower}+(?: \p{Upper}\.)? \p{Upper}[\p{Alpha}'’-]+(?:\s*[|,·•–—/]\s*\p{Upper}.{2,60})$/u;

/** True for who wrote the copy and where: "By Jane Doe | Communications". */
export const namesWriter = (text: string): boolean => text.startsWith('By ') && byline.test(text);

const writerAlone = /^By \p{Upper}\p{Lower}+(?: \p{Upper}\.)?(?: \p{Upper}[\p{Alpha}'’-]+){1,2}$/u;

/** True for who wrote the copy, "By Jane Doe", where its day stands below; a headline may name an author too. */
export const namesWriterAlone = (text: string): boolean =>
  text.startsWith('By ') && writerAlone.test(text);
