import type { BreadcrumbList, NewsArticle } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import {
  type DescribedRelease,
  toBreadcrumbList,
  toJsonLd,
  toNewsArticle,
} from '../../src/domain/json-ld.ts';

const release: DescribedRelease = {
  slug: 'nwx10-approval',
  title: 'Swiss Agency Approves </script> Zephyra',
  date: '2006-06?',
  issuer: 'Northwind Biologics, Inc.',
  place: 'BERGEN, Norway',
  language: 'en',
  address: 'https://example.org/releases/nwx10-approval/',
  archive: 'The Northwind Press Archive',
  lead: 'The Swiss agency has approved Zephyra.',
  changed: '2007-01-02',
  subjects: [
    { name: 'NWX-10', otherNames: ['Zephyra'] },
    { name: 'NWX-11', otherNames: [] },
  ],
  picture: 'https://example.org/releases/nwx10-approval.png',
  files: [
    {
      address: 'https://example.org/releases/nwx10-approval.txt',
      mediaType: 'text/plain',
      sha256: 'ab',
    },
  ],
  keeper: 'Harbour Library',
  home: 'https://example.org/',
};

describe('what search engines are told', () => {
  it('is a NewsArticle in schema.org’s terms', () => {
    // The compiler holds it against schema.org's own types.
    const article: NewsArticle = toNewsArticle(release);
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      headline: release.title,
      datePublished: '2006-06',
      dateModified: '2007-01-02',
      dateline: 'BERGEN, Norway',
      author: { '@type': 'Organization', name: 'Northwind Biologics, Inc.' },
      about: [{ name: 'NWX-10', alternateName: ['Zephyra'] }, { name: 'NWX-11' }],
      encoding: [{ sha256: 'ab' }],
    });
  });

  it('leaves out what is not known', () => {
    const article = toNewsArticle({
      ...release,
      date: undefined,
      issuer: undefined,
      place: undefined,
      changed: undefined,
      picture: undefined,
      subjects: [],
    });
    for (const key of ['datePublished', 'dateModified', 'dateline', 'author', 'image', 'about'])
      expect(article).not.toHaveProperty(key);
  });

  it('tells the way to the page', () => {
    const crumbs: BreadcrumbList = toBreadcrumbList([
      { name: 'Home', address: 'https://example.org/' },
      { name: 'Releases', address: 'https://example.org/releases/' },
    ]);
    expect(crumbs).toMatchObject({ itemListElement: [{ position: 1 }, { position: 2 }] });
  });

  it('cannot end the element that holds it', () => {
    const text = toJsonLd([toNewsArticle(release)]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [{ headline: release.title }],
    });
  });
});
