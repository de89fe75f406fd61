import { describe, expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const news = [
  'Larch Savings Adds a Trust Department',
  'SEAFORD, Delaware, July 11, 2024 (GlobeNewswire) -- Larch Savings Corp. (OTCQX: LRCH) today announced that it has hired three people from a trust company in Wilmington and will open a trust department in September, which will look after the estates of families in the two southern counties.',
  'The department will begin with ninety accounts, and it will be led by Ruth Berg, who looked after such accounts for twenty years.',
];
const bodyOf = (...below: string[]): string =>
  importBytes(Buffer.from([...news, ...below].join('\n\n')), 'a.txt', { slug: 'a' }).body;

describe('what a page says below its release', () => {
  test.each([
    {
      says: 'the disclaimer of a publisher and its heading',
      below: [
        'Enquiries: Ruth Berg, 302-555-0100',
        'NO INVESTMENT ADVICE',
        'The Company is a publisher. You understand and agree that no content published on the Site constitutes a recommendation that any particular security is suitable for you.',
      ],
      gone: ['NO INVESTMENT', 'publisher'],
      kept: '302-555-0100',
    },
    {
      says: 'what a host of data offers to programmers',
      below: [
        'Enquiries: Ruth Berg, 302-555-0100',
        "Building tools?\nFree accounts include 100 API calls/year for testing.\nHave a question? We'll get back to you promptly.",
      ],
      gone: ['Building', 'API calls', 'promptly'],
      kept: '302-555-0100',
    },
    {
      says: 'the shelf of a blog above its comments',
      below: [
        'CONTACT: Ruth Berg, Larch Savings Corp., +1-302-555-0100',
        'Profile: Mill News\n0 Comments:\nPost a Comment\n<< Home',
      ],
      gone: ['Profile', 'Comment'],
      kept: '302-555-0100',
    },
    {
      says: 'the picture of a wire and the way to the source',
      below: [
        'Contact: Ruth Berg, 302-555-0100',
        '( Press Release Image: https://photos.wire.example/6/213555/213555-1.png )',
        'Hier geht es zur Originalquelle',
      ],
      gone: ['Image', 'Original'],
      kept: '302-555-0100',
    },
  ])('goes: $says', ({ below, gone, kept }) => {
    const body = bodyOf(...below);
    for (const words of gone) expect(body).not.toContain(words);
    expect(body).toContain(kept);
  });

  test.each([
    ['Building tools for the next century?', 'Larch Savings lends to two makers of them, it said.'],
    ['Contact us today', 'Ruth Berg, 302-555-0100'],
    ['Profile: Larch Savings', 'Larch Savings was founded in 1897 and has seven offices in all.'],
    ['No investment advice was given in the trial.', 'Contact: Ruth Berg, 302-555-0100'],
  ])('stays: %s', (...below) => {
    const body = bodyOf(...below);
    for (const line of below) expect(body).toContain(line);
  });

  test('a call of the page’s own below the source goes with its heading', () => {
    const { body, release } = importBytes(
      Buffer.from(
        `<html><body><main><h1>${news[0] ?? ''}</h1><div>${news
          .slice(1)
          .map((one) => `<p>${one}</p>`)
          .join(
            '',
          )}<p><b>SOURCE:</b> Larch Savings Corp.</p></div><section><h2>Contact Us Today</h2><p>our team's here to help!</p></section></main></body></html>`,
      ),
      'a.html',
      { slug: 'a' },
    );
    expect(body).not.toMatch(/Contact Us|here to help/);
    expect(release.headings).toEqual([]);
  });
});
