import { describe, expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const news = `Larch Mills Buys Dove Paper

DULUTH, Minn., May 4, 2010 -- Larch Mills Inc. (NYSE: LRCH) said today that it has bought Dove Paper, a maker of envelopes with three mills in Minnesota and Wisconsin.

Dove had sales of about $90 million in 2009 and employs 410 people. Its envelopes will be sold beside those of Larch from June.`;

const box = 'Related Articles\n\nAlder Bank Names a Treasurer\n\nOil Prices Fall Again';

const goneFrom = (last: string): readonly string[] =>
  importBytes(new TextEncoder().encode([news, box, last].join('\n\n')), 'larch.txt').leftOut.map(
    ({ text }) => text,
  );

describe('the last paragraph of all, below a box of other stories', () => {
  test('is kept where a sentence stands there with nothing of a host', () => {
    const gone = goneFrom(
      'The spring was late on the lakes, and the ships with the winter’s timber were held in the ice for three weeks, so that two machines stood still, which has been made good since.',
    );
    expect(gone).toEqual([
      'Related Articles',
      'Alder Bank Names a Treasurer',
      'Oil Prices Fall Again',
    ]);
  });

  test.each([
    'Oil prices will fall again on Tuesday if the storm that has closed eleven rigs in the gulf is over by then, as those who trade it expected on Monday after the bell.',
    'Quill Daily is printed for owners of small shops in the Midwest and has been since 1956; it is bought by more than 40,000 people in four states every week of the year.',
    'This was written by one of the authors of the desk, whose views are not those of the house, and is not meant to be a call to buy or to sell any of the shares named.',
  ])('is left out where it is a page’s: “%s”', (last) => {
    expect(goneFrom(last)).toContain(last);
  });
});
