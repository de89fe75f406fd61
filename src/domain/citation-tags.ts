import type { CitedRelease } from './citation-record.ts';
import { toDateTimeAttribute } from './dates.ts';
import { isPreviewAddress } from './urls.ts';

/** A `<meta name content>` of a page's head. */
export interface MetaTag {
  /** Value of `name`. */
  readonly name: string;
  /** Value of `content`. */
  readonly content: string;
}

/**
 * Highwire and EPrints tags from which citation managers file the page as a report with title, institution, date, place and address.
 * No `citation_author` stands among them: they split a name at its comma, which makes a person of "Example, Inc.".
 */
export const toCitationTags = (release: CitedRelease): MetaTag[] => {
  const date = release.date === undefined ? undefined : toDateTimeAttribute(release.date);
  const tags: [string, string | undefined][] = [
    ['citation_title', release.title],
    // Highwire Press writes dates with slashes.
    ['citation_publication_date', date?.replaceAll('-', '/')],
    ['citation_technical_report_institution', release.issuer],
    ['citation_language', release.language],
    // Without the tag they note the address at which the page was found, which is better than the preview's.
    ['citation_public_url', isPreviewAddress(release.address) ? undefined : release.address],
    ['eprints.type', 'report'],
    // Highwire has no tag for the place; EPrints' is the one that Zotero reads.
    ['eprints.place_of_pub', release.place],
    ['DC.type', 'Press release'],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
};
