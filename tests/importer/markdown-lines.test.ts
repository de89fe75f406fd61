import { expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const whole = [
  'FOR IMMEDIATE RELEASE:',
  "Sharpen It, Don't Shelve It:",
  '4th Annual Blade Day & Swap',
  "- *This year's wheels will be the most yet*",
  '- *Proceeds buy vises for three schools*',
  '',
  'August 30, 2016 (Alder Point, CA) — Blade Day & Swap invites everybody with a dull knife to the Alder Point Grange for its fourth year on Saturday, October 8. Forty grinders will sit at the wheels from nine to four; what they cannot sharpen, they will explain to whoever brought it, without a charge.',
  '1. Kitchen and garden',
  'This is the first year with two scythe makers. Bring blades in pairs.',
  '2. Saws, planes, chisels',
  '+ Files and stones are free',
  '+ No axes, please',
  'Some 30 saws an hour were set last year, and the line still reached the road.',
  '“It seems strange, but ten years ago people asked why we would save a two-dollar paring knife,” says Ida Moss, who runs the day for the Alder Point Tool Library. “Now they ask why anybody would sell one that cannot be saved.”',
  'Tickets',
  '-------',
  'Gate $5; members free. Lunch comes from the kitchen of the Grange, at $6.',
  'ABOUT THE ALDER POINT TOOL LIBRARY',
  'The Tool Library lends 3,100 tools to 900 households from an old fire house on Main Street.',
  'For press passes: Ida Moss | 707-555-0116 | ida@alderpoint.example',
  '# # #',
];

test('lists and headings of a Markdown source without blank lines end where its lines do', () => {
  const { body, release } = importBytes(Buffer.from(whole.join('\n')), 'a.md', { slug: 'a' });
  expect(release.headings).toEqual([
    '1. Kitchen and garden',
    '2. Saws, planes, chisels',
    'Tickets',
    'ABOUT THE ALDER POINT TOOL LIBRARY',
  ]);
  expect(body).toContain('- No axes, please\n\nSome 30 saws an hour');
  expect(body).toContain('alderpoint.example\n\n\\# # #');
  expect(release.contacts).toMatchObject([
    { name: 'Ida Moss', phone: '707-555-0116', email: 'ida@alderpoint.example' },
  ]);
});

test('a Markdown source that is broken at a width keeps its items whole', () => {
  const text = [
    '# Alder Opens a Wheel',
    '',
    'LEEDS, May 4, 2014 - Alder said today that its wheel is open to all who',
    'bring a knife or two:',
    '- the wheel turns from nine to four, with an hour of rest at noon for',
    'those who turn it;',
    '- stones are free.',
    'Nobody need book.',
  ].join('\n');
  const { body } = importBytes(Buffer.from(text), 'a.md', { slug: 'a' });
  expect(body).toContain('at noon for those who turn it;');
});

test('what a portal counts before a headline in bold is no word of it', () => {
  const text =
    '     97  0 Kommentare **Alder Optics Announces Sale of Its Lamp House to Birch**\n\nLEEDS, Mass., June 16, 2021 (GLOBE NEWSWIRE) -- Alder Optics, Inc. announced today that it will sell its house of lamps to Birch. The forty people who work there will stay, and so will the lamps.\n\n“One house instead of two is enough,” said Jane Roe, who leads the company. “We are a house of lenses now.”\n';
  const { title, body } = importBytes(Buffer.from(text), 'a.md', { slug: 'a' });
  expect(title).toBe('Alder Optics Announces Sale of Its Lamp House to Birch');
  expect(body).not.toContain('Kommentare');
});
