import { searchPath } from '../domain/urls.ts';
import { toPublicAddress } from './addresses.ts';
import { getCollections } from './collections.ts';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The first words of a name that a number of characters holds; a part of the first word where it alone is longer. */
const wordsWithin = (name: string, length: number): string =>
  new RegExp(`^.{1,${String(length)}}(?!\\S)`).exec(name)?.[0].trim() ?? name.slice(0, length);

/** The archive's search for a browser's address bar (OpenSearch 1.1). */
export const getOpenSearch = async (): Promise<string> => {
  const { info } = await getCollections();
  const template = `${toPublicAddress(searchPath())}?q={searchTerms}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // The specification allows 16 characters for the short name and 48 for the long one.
    `<ShortName>${escapeXml(wordsWithin(info.name, 16))}</ShortName>`,
    `<LongName>${escapeXml(wordsWithin(info.name, 48))}</LongName>`,
    `<Description>${escapeXml(wordsWithin(info.description, 1024))}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="16" height="16" type="image/svg+xml">${escapeXml(toPublicAddress('/favicon.svg'))}</Image>`,
    `<Url type="text/html" template="${escapeXml(template)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
};
