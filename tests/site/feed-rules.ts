import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

// The rules of the RSS 2.0 specification, the RSS Advisory Board's best practices and JSON Feed 1.1, as far as these feeds go.
const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

const isAbsolute = (text: unknown): boolean =>
  typeof text === 'string' && /^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const contentFaults = (html: string, where: string): string[] => [
  ...[...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, link = '']) =>
    isAbsolute(link) ? [] : [`${where}: "${link}" is no full address`],
  ),
  ...(/<(?:script|style|iframe|object|embed|form)\b|\sstyle=|\son[a-z]+=/i.test(html)
    ? [`${where}: holds what a feed reader would refuse`]
    : []),
];

const only = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything in an RSS 2.0 feed that a validator would complain of. */
export const rssFaults = (xml: string): string[] => {
  try {
    new SyntaxValidator().validate(xml);
  } catch (error) {
    return [`not well-formed: ${String(error)}`];
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => name === 'item' || name === 'category',
  });
  const tree: unknown = parser.parse(xml);
  const rss = only(tree) ? tree['rss'] : undefined;
  if (!only(rss) || rss['@version'] !== '2.0') return ['no rss element of version 2.0'];
  const channel = rss['channel'];
  if (!only(channel)) return ['no single channel'];
  const faults: string[] = [];
  const fail = (fault: string): void => {
    faults.push(fault);
  };
  for (const name of ['title', 'link', 'description'])
    if (typeof channel[name] !== 'string' || channel[name].trim() === '')
      fail(`channel: no ${name}`);
  if (!isAbsolute(channel['link'])) fail('channel: link is no full address');
  if (!languageTag.test(textOf(channel['language']))) fail('channel: language is no tag');
  if (channel['lastBuildDate'] !== undefined && !rfc822.test(textOf(channel['lastBuildDate'])))
    fail('channel: lastBuildDate is no RFC 822 date');
  const self = channel['atom:link'];
  if (!only(self) || self['@rel'] !== 'self' || !isAbsolute(self['@href']))
    fail('channel: no atom:link to itself');
  const guids = new Set<string>();
  const items: unknown = channel['item'] ?? [];
  for (const [at, item] of (Array.isArray(items) ? items : []).entries()) {
    const where = `item ${String(at + 1)}`;
    if (!only(item)) {
      fail(`${where}: empty`);
      continue;
    }
    const title = item['title'];
    if (typeof title !== 'string' || title !== title.trim() || title === '')
      fail(`${where}: no title, or white space around it`);
    if (!isAbsolute(item['link'])) fail(`${where}: link is no full address`);
    if (item['pubDate'] !== undefined && !rfc822.test(textOf(item['pubDate'])))
      fail(`${where}: pubDate is no RFC 822 date`);
    const guid = item['guid'];
    const value = only(guid) ? textOf(guid['#text']) : '';
    if (value === '' || guids.has(value)) fail(`${where}: guid missing or given twice`);
    if (only(guid) && guid['@isPermaLink'] !== 'false' && !isAbsolute(value))
      fail(`${where}: guid is no permanent link`);
    guids.add(value);
    faults.push(...contentFaults(textOf(item['content:encoded']), where));
  }
  return faults;
};

/** Everything in a JSON Feed that breaks version 1.1. */
export const jsonFeedFaults = (text: string): string[] => {
  const feed: unknown = JSON.parse(text);
  if (!only(feed)) return ['no object'];
  const faults: string[] = [];
  const fail = (fault: string): void => {
    faults.push(fault);
  };
  if (feed['version'] !== 'https://jsonfeed.org/version/1.1') fail('version is not 1.1');
  if (typeof feed['title'] !== 'string' || feed['title'] === '') fail('no title');
  for (const name of ['home_page_url', 'feed_url'])
    if (!isAbsolute(feed[name])) fail(`${name} is no full address`);
  if (!languageTag.test(textOf(feed['language']))) fail('language is no tag');
  if (!Array.isArray(feed['items'])) return [...faults, 'no items'];
  const ids = new Set<unknown>();
  for (const [at, item] of feed['items'].entries()) {
    const where = `item ${String(at + 1)}`;
    if (!only(item)) {
      fail(`${where}: no object`);
      continue;
    }
    if (typeof item['id'] !== 'string' || ids.has(item['id'])) fail(`${where}: no id of its own`);
    ids.add(item['id']);
    if (!isAbsolute(item['url'])) fail(`${where}: url is no full address`);
    if (typeof item['content_html'] !== 'string') fail(`${where}: no content`);
    if (item['date_published'] !== undefined && !rfc3339.test(textOf(item['date_published'])))
      fail(`${where}: date_published is no RFC 3339 date`);
    const tags: unknown = item['tags'] ?? [];
    if (!Array.isArray(tags) || tags.some((tag) => typeof tag !== 'string'))
      fail(`${where}: tags are no words`);
    faults.push(...contentFaults(textOf(item['content_html']), where));
  }
  return faults;
};
