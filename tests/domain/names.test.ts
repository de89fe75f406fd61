import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMentionFinder, foldName, type NamedSubject } from '../../src/domain/names.ts';

const subjects: NamedSubject[] = [
  {
    kind: 'compound',
    id: 'zt-dm9',
    names: [
      { name: 'Zalcyla', kind: 'brand' },
      { name: 'ZT-DM9', kind: 'code' },
      { name: 'zaltuzumab emtansine', kind: 'inn' },
      { name: 'Zalcyra', kind: 'misspelling' },
      { name: 'ZE', kind: 'abbreviation', linked: false },
    ],
  },
  { kind: 'compound', id: 'nwx901', names: [{ name: 'NWX901', kind: 'code' }] },
  {
    kind: 'company',
    id: 'northwind',
    names: [
      { name: 'Northwind, Inc.', kind: 'legal' },
      { name: 'Northwind', kind: 'alias' },
    ],
  },
  { kind: 'company', id: 'lark', names: [{ name: 'Lark', kind: 'legal' }] },
  { kind: 'company', id: 'lark-health', names: [{ name: 'Lark HealthCare', kind: 'legal' }] },
];

const find = buildMentionFinder(subjects);
const found = (text: string): string[] =>
  find(text).map((mention) => `${mention.text}=${mention.subject.id}`);

describe('a mention finder', () => {
  it.each(['ZT-DM9', 'ZT\u2011DM9', 'ZTDM9', 'ZT DM9', 'ZT\u2013DM9'])(
    'takes %s for one name',
    (spelling) => {
      expect(found(`with ${spelling}.`)).toEqual([`${spelling}=zt-dm9`]);
    },
  );

  it('finds a code with a space or hyphen before its digits', () => {
    expect(found('NWX901, NWX-901 and NWX 901')).toEqual([
      'NWX901=nwx901',
      'NWX-901=nwx901',
      'NWX 901=nwx901',
    ]);
  });

  it('takes the longest name', () => {
    expect(found('Lark HealthCare and Lark')).toEqual(['Lark HealthCare=lark-health', 'Lark=lark']);
    expect(found('Northwind, Inc. (Nasdaq: NWND)')).toEqual(['Northwind, Inc.=northwind']);
  });

  it('knows a name in the genitive, in quotes, beside a slash and over a line break', () => {
    expect(found('Northwind’s “Zalcyla”, Lark/Northwind, zaltuzumab\nemtansine')).toEqual([
      'Northwind=northwind',
      'Zalcyla=zt-dm9',
      'Lark=lark',
      'Northwind=northwind',
      'zaltuzumab\nemtansine=zt-dm9',
    ]);
  });

  it('leaves case free for words and strict for codes', () => {
    expect(found('ZALTUZUMAB EMTANSINE, zt-dm9, nwx901')).toEqual(['ZALTUZUMAB EMTANSINE=zt-dm9']);
  });

  it.each([
    'www.northwind.com',
    'https://example.org/Northwind/NWX901',
    'info@northwind.com',
    'Northwindow',
    'NWX9012',
    'ANWX901',
    'Larkspur',
    'ZE',
    'NWX901-B7',
  ])('finds nothing in %s', (text) => {
    expect(found(`see ${text} there`)).toEqual([]);
  });

  it('keeps offsets that give the words back, without overlap, for any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              'Northwind',
              'Lark HealthCare',
              'ZT-DM9',
              'NWX 901',
              ' ',
              ', ',
              '@',
              '.',
            ),
            fc.string({ maxLength: 5 }),
          ),
        ),
        (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end, text: words } of find(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end)).toBe(words);
            last = end;
          }
        },
      ),
    );
  });

  it('finds nothing without names', () => {
    expect(buildMentionFinder([])('Northwind')).toEqual([]);
  });
});

it('folds the spellings of a code and keeps different codes apart', () => {
  expect(foldName('BT\u2011062')).toBe(foldName('BT 062'));
  expect(foldName('NWX901')).not.toBe(foldName('NWX910'));
  expect(foldName('Northwind,  Inc.')).toBe(foldName('northwind, inc.'));
});
