import { searchPath } from '../domain/urls.ts';
import { isPublished, toPublicAddress } from './addresses.ts';
import { getCollections } from './collections.ts';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The archive's search for a browser's address bar (OpenSearch 1.1); `undefined` where the site's address is not known, for it holds full addresses only. */
export const getOpenSearch = async (): Promise<string | undefined> => {
  if (!isPublished) return undefined;
  const { info } = await getCollections();
  const template = `${toPublicAddress(searchPath())}?q={searchTerms}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // The specification allows 16 characters for the short name and 48 for the long one.
    `<ShortName>${escapeXml(info.name.slice(0, 16).trim())}</ShortName>`,
    `<LongName>${escapeXml(info.name.slice(0, 48).trim())}</LongName>`,
    `<Description>${escapeXml(info.description.slice(0, 1024))}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="16" height="16" type="image/svg+xml">${escapeXml(toPublicAddress('/favicon.svg'))}</Image>`,
    `<Url type="text/html" template="${escapeXml(template)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
};
