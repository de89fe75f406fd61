import { describe, expect, test } from 'vitest';
import { readContactHead } from '../../src/importer/contacts/lines.ts';
import { endsBlock } from '../../src/importer/contacts/opening.ts';
import { readDateline } from '../../src/importer/dateline/dateline.ts';
import { findWireTag } from '../../src/importer/dateline/wires.ts';
import { classifyHeadLine } from '../../src/importer/head/head-lines.ts';
import { importText } from '../../src/importer/import-release.ts';
import type { TailLine } from '../../src/importer/site/end.ts';
import { reasonToLeaveOut } from '../../src/importer/site/left-out.ts';
import { findSiteTail } from '../../src/importer/site/tail.ts';

const tailOf = (...texts: string[]): string[] => {
  const lines = texts.map((text): TailLine => ({
    text,
    prose: text.length > 80,
    linked: false,
    heading: false,
  }));
  const found = findSiteTail(lines);
  return texts.filter((_, at) => found.has(at));
};

const news =
  'Alpha Bio today announced that it has opened a laboratory in which forty scientists will look for antibodies.';

describe('a capital tells a name from a word', () => {
  test('of a symbol behind a quote’s label', () => {
    expect(reasonToLeaveOut('Alpha Bio Quote: ALBI 12.34 +0.12')).toBe('stock quote');
    expect(reasonToLeaveOut('Alpha BioQuote: ALBI 12.34 +0.12')).toBe('stock quote');
    expect(reasonToLeaveOut('The shares we quote: up 12.34 0.12')).toBeUndefined();
  });

  test('of a sender behind a wire that stands bare', () => {
    expect(findWireTag('ALBANY: March 3, 2014. PR Newswire - Alpha Bio opens')?.wire).toBe(
      'PR Newswire',
    );
    const told = 'On March 3, 2014, Business Wire - a service for news - carried the words.';
    expect(findWireTag(told)).toBeUndefined();
    expect(readDateline(told)?.wire).toBeUndefined();
  });

  test('of an author, whose box below the news is the site’s', () => {
    const author =
      'Jane Doe has told of medicine and of those who make it for twenty years and more.';
    expect(
      tailOf(news, news, 'Posted by Jane Doe on July, 25', 'About Jane Doe', author),
    ).toContain('About Jane Doe');
    expect(tailOf(news, news, 'Posted by our staff', 'About our staff', author)).toEqual([]);
  });

  test('of a firm alone on a line of the head', () => {
    expect(classifyHeadLine('eGene, Inc.')).toBe('company');
    expect(classifyHeadLine('Alpha Bio, Inc.')).toBe('company');
    expect(classifyHeadLine('and Alpha Bio, Inc.')).toBe('words');
  });

  test('of an office or a person that a label names', () => {
    expect(readContactHead('Alpha Bio Investor Relations')?.kind).toBe('investors');
    expect(readContactHead('with our investor relations')).toBeUndefined();
    expect(readContactHead('Contact DetailsJane Doe')?.rest).toBe('Jane Doe');
    expect(readContactHead('Contact informations@alpha.example')).toBeUndefined();
    expect(readContactHead('Contact us at 617-555-0100')?.rest).toBe('us at 617-555-0100');
    expect(readContactHead('Contact lenses cost 20 dollars')).toBeUndefined();
  });

  test('of the heading of a section below contacts', () => {
    expect(endsBlock('About Alpha Bio')).toBe(true);
    expect(endsBlock('about our products, call 800-555-0100')).toBe(false);
  });

  test('of a note below a release from a star of a form', () => {
    const list = 'Related articles';
    expect(tailOf(news, news, list, '*required')).toEqual([list, '*required']);
    expect(tailOf(news, news, list, '*Alphabody is a mark of Alpha Bio')).toEqual([]);
  });

  test('of an About heading from a sentence that begins with "About"', () => {
    const { body } = importText(`Alpha Bio Announces First Patient Dosed

BOSTON, March 3, 2014 -- Alpha Bio today announced that the first patient
has been dosed in its study. The company will tell more of its medicine at
the meeting of the society, where it asks what those who come have learned.
About half of them have told before what they saw, and more of them will do
so in the years to come. The others come to learn, or for the dinner there.
About Alpha Bio
Alpha Bio makes medicines.
`);
    expect(body).toContain('have learned. About half of them');
    expect(body).toContain('## About Alpha Bio');
  });
});
