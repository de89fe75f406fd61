import { describe, expect, test } from 'vitest';
import { findBoardTalk } from '../../src/importer/site/board-talk.ts';
import { isPitch } from '../../src/importer/site/to-reader.ts';
import { findPosterTalk } from '../../src/importer/site/poster-talk.ts';

const news = [
  'Alder Optics Wins Contract for Harbour Lamps',
  'UTICA, N.Y.--(BUSINESS WIRE)--May 18, 1998--Alder Optics, Inc. announced today that it will build the lamps of the harbour at Oswego.',
];

describe('what somebody says above a release that he passes on', () => {
  test.each([
    [['Anybody else see this one? Adding a few more at the ask.', 'Edit - what a day... ====']],
    [["| Isn't this early? Take a look at what they say about the lamps."]],
    [['I bought some of these last week, good luck all']],
  ])('goes without the name of a board: %s', (said) => {
    expect(findPosterTalk([...said, ...news])).toEqual([...said.keys()]);
  });

  test('the day and the number of the release below it stay', () => {
    const said = "Don't the yards lead these stocks? Not that one month makes a trend.";
    const told = [
      said,
      'May 18, 1998 # 12',
      'HARBOUR LAMPS UP 7 PERCENT',
      '',
      'UTICA --- Orders for the lamps of harbours rose by seven percent in April, the Council of Lamp Makers said.',
    ];
    expect(findPosterTalk(told)).toEqual([0]);
  });

  test.each([
    // A headline that asks.
    [['Anybody Else Up for a Better Lamp?', ...news]],
    // A note of the sender.
    [['Take a look at the lamps: “I love them,” said the harbour master.', ...news]],
    // Nothing below it is a headline.
    [['I think the harbour is dark.', 'so do many others who live there', news[1] ?? '']],
    // No release follows.
    [['Anybody else see this one? Adding a few at the ask.', 'Alder Optics Wins Contract', 'Yes.']],
  ])('stays: %s', (lines) => {
    expect(findPosterTalk(lines)).toEqual([]);
  });

  test('under "My comments" below it', () => {
    const text = [...Array.from({ length: 9 }, () => 'The lamps are lit.'), ...news];
    const said = ['My Comments', 'forty lamps at that price is small potatoes'];
    expect(findPosterTalk([...text, ...said])).toEqual([text.length, text.length + 1]);
    expect(findPosterTalk([...text, 'My thoughts: forty lamps is a lot'])).toEqual([text.length]);
    expect(findPosterTalk([...text, 'My thoughts are with the crew.'])).toEqual([]);
    expect(findPosterTalk([...said, ...text])).toEqual([]);
  });

  const head = ['To: gull who wrote (41)5/18/1998 7:12:00 PM', 'From: tern  Respond to of 90', ''];
  test.each([
    [
      [
        'for those who only saw the tape...here it is',
        '(usual disclaimers, i own some)',
        '',
        ...news,
      ],
      2,
    ],
    [['<ALDR> Up early on this -', '', news[1] ?? ''], 1],
    [
      [
        'for those who missed it',
        'Alder Optics Wins Contract for Harbour Lamps',
        '',
        news[1] ?? '',
      ],
      1,
    ],
    [['Alder Optics Wins Contract for Harbour Lamps', '', news[1] ?? ''], 0],
  ])('goes below the head of a board: %s', (below, length) => {
    expect(findBoardTalk([...head, ...below])).toEqual(
      Array.from({ length }, (_, at) => head.length + at),
    );
  });
});

test('a portal that asks for questions is no part of the release, a release that does is', () => {
  expect(isPitch('Have a question? We’ll get back to you promptly.')).toBe(true);
  expect(isPitch('Have a question? Ann Roe of Alder knows.')).toBe(false);
});
