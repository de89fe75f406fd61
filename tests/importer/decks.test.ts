import { describe, expect, it } from 'vitest';
import { isDeckBelow } from '../../src/importer/head/deck-below.ts';
import { importText } from '../../src/importer/import-release.ts';

const news =
  'Alder Optics today said that its lenses are made in Bergen. "We are glad," said Ann Berg, who runs the works. The lenses are sold in nine countries.';

describe('a line below a headline', () => {
  it.each([
    [
      'Alder Signs Supply Agreement With Birch for Plasma Lenses',
      'Agreement Covers Finland, Sweden and Norway',
    ],
    [
      'Alder Opens a Grinding Works in Bergen',
      'New Plant to Make 60,000 Lenses a Year in Two Shifts',
    ],
    [
      'Alder announces the results of its 2011 competition',
      'Four projects on old glass share $3.2 million',
    ],
    [
      'Old lens may sharpen telescopes, study to test',
      'Bergen Observatory and the School of Optics to lead trial in nine countries',
    ],
  ])('is a deck where it says something of its own: %s', (headline, deck) => {
    expect(isDeckBelow(headline, deck)).toBe(true);
    const release = importText(`${headline}\n${deck}\n\nBERGEN, Norway, May 4, 2011 -- ${news}`);
    expect(release.title).toBe(headline);
    expect(release.body).toContain(deck.replace('$', '\\$').slice(0, 20));
  });

  it.each([
    [
      'Alder Receives Approval to Market Its Lens Against Seasonal',
      'Glare in the European Union and Plans to Launch It',
    ],
    [
      'Alder Announces Pricing of Its Offering of Series B',
      'Preferred Shares and Plans to Close the Offering',
    ],
    [
      'Alder Reports That Lenses of Its Second Generation and',
      'Coated Glass Help to Cut Glare in Cars',
    ],
    [
      'Alder Publishes Study Showing That Lenses of the Second',
      'Generation Let More Light Into Large Telescopes',
    ],
    [
      'Alder wins a contract to supply the lenses of hybrid',
      'Nordbil cars that are to carry riders to the airport',
    ],
    ['ALDER OPENS A GRINDING WORKS IN BERGEN THIS MAY', 'NEW PLANT TO MAKE 60,000 LENSES A YEAR'],
  ])('goes on with a headline that was broken at a width: %s', (headline, rest) => {
    expect(isDeckBelow(headline, rest)).toBe(false);
  });

  it('is a deck in a text without blank lines too', () => {
    const text = [
      'SOURCE: Alder Optics',
      'May 20, 2008 09:00 ET',
      'Alder Signs Supply Agreement With Birch for Its Large Plasma Lenses in Telescopes',
      'Agreement Covers Finland, Sweden and Norway',
      'BERGEN, NORWAY--(Marketwire - May 20, 2008) - Alder Optics today announced that it',
      'has signed an agreement under which Birch will sell lenses in nine countries of the',
      'north. The agreement has a term of three years and requires Birch to buy a number of',
      'lenses in each of them. It is the first agreement of its kind that Alder has signed.',
    ].join('\n');
    const { title, body } = importText(text);
    expect(title).toBe(
      'Alder Signs Supply Agreement With Birch for Its Large Plasma Lenses in Telescopes',
    );
    expect(body).toContain('Agreement Covers Finland, Sweden and Norway');
  });
});

it('is none where it stands apart and has a verb of its own, below a headline that ends in its verb', () => {
  const release = importText(
    `Trial of Alder lenses opens\n\nLens is meant to help people who cannot see at dusk\n\nBERGEN, Norway, May 4, 2011 -- ${news}`,
  );
  expect(release.title).toBe('Trial of Alder lenses opens');
});

it('is none where the first line has the headline’s verb, though the news says more of the second', () => {
  const headline = 'Ministry Clears Wider Use of Lens for "Hidden Dusk"';
  const release = importText(
    `${headline}\n\nAlder Optics is the First Maker of Lenses Made in Bergen for Nine Countries\n\nBERGEN, Norway, May 4, 2011 -- ${news}`,
  );
  expect(release.title).toBe(headline);
});
