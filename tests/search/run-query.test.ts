import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listSpellings } from '../../src/domain/spellings.ts';
import { rankFirst } from '../../src/search/rank-first.ts';
import { type Answer, runQuery } from '../../src/search/run-query.ts';
import { mostTerms } from '../../src/search/shorten.ts';
import { buildEngine, type InventedPage } from './invented-engine.ts';
import { book } from './invented-vocabulary.ts';

const pages: readonly InventedPage[] = [
  {
    title: 'Northwind begins the GALE trial of NWX10',
    text: 'The first patient received 4.5 mg/kg of NWX10 in Bergen. Neutropenia was mild.',
    subject: 'zq00000 zq00005',
    when: 'zy2013',
  },
  {
    title: 'Northwind reports a payment',
    text: 'A payment of $5 million from Lark Pharma. The GALE trial and survival of patients go on.',
    when: 'zy2011',
  },
  {
    title: 'Survival in GALE',
    text: 'Overall survival of patients with NWX10 was 14.2 months, p = 0.035, in the 45 months of GALE.',
    subject: 'zq00000',
    when: 'zy2013',
  },
];

const finePrint = [{ title: 'Words that only a repeated part has', text: 'Survivel Inc. warns' }];

const ask = async (query: string): Promise<Answer & { titles: string[]; searches: number }> => {
  const engine = buildEngine(pages);
  const words = listSpellings(pages.map(({ title, text }) => `${title} ${text}`));
  const sources = {
    engine,
    book,
    openFinePrint: () => Promise.resolve(buildEngine(finePrint)),
    loadWords: () => Promise.resolve(words),
  };
  const answer = await runQuery(sources, query);
  const searches = engine.asked.length;
  const hits = await rankFirst(engine, answer.hits, answer, query);
  return { ...answer, searches, titles: hits.map(({ id }) => pages[Number(id)]?.title ?? '') };
};

describe('what a query is told', () => {
  test.each([
    ['NWX77', 0, ['absent NWX77']],
    ['xylophone', 0, ['absent xylophone']],
    ['NWX77 survival', 2, ['ignored NWX77']],
    ['xylophone survival', 2, ['ignored xylophone']],
    ['xylophone surv', 2, ['ignored xylophone']],
    ['surv xylophone', 0, ['absent surv', 'absent xylophone']],
    ['neutropneia', 1, ['corrected neutropneia']],
    ['neutropenai survival', 0, ['corrected neutropenai', 'relaxed 1 of 2']],
    ['survivol', 2, ['corrected survivol']],
    // A repeated part has it, letter for letter.
    ['survivel', 0, ['absent survivel']],
    ['"neutropneia"', 0, ['absent neutropneia']],
    ['tavori', 2, ['begun tavori']],
    ['$5 million', 1, []],
    ['$7 million', 0, ['absent $7 million']],
    ['p=.035', 1, []],
    ['4.5mg/kg', 1, []],
    ['Bergen survival', 2, ['relaxed 1 of 2']],
  ])('%s', async (query, count, told) => {
    const { hits, notes } = await ask(query);
    expect(
      notes.map((note) =>
        note.kind === 'relaxed'
          ? `relaxed ${String(note.count)} of ${String(note.of)}`
          : `${note.kind} ${note.typed}`,
      ),
    ).toEqual(told);
    expect(hits.length).toBeGreaterThanOrEqual(count);
    if (count === 0 && !told.some((note) => note.startsWith('relaxed'))) expect(hits).toEqual([]);
  });
});

describe('which comes first', () => {
  test.each([
    ['GALE survival', 'Survival in GALE'],
    ['GALE patient Bergen', 'Northwind begins the GALE trial of NWX10'],
    ['14.2 months', 'Survival in GALE'],
    ['NWX10 overall survival', 'Survival in GALE'],
  ])('%s', async (query, title) => {
    expect((await ask(query)).titles[0]).toBe(title);
  });
});

test('a headline that has all of many words comes before texts that have them side by side', async () => {
  const texts = Array.from({ length: 14 }, (_, at) => ({
    title: `Report ${String(at)}`,
    text: 'The enrollment phase study Bergen goes on',
  }));
  const engine = buildEngine([
    ...texts,
    {
      title: 'Study in Bergen Completes Enrollment of Phase',
      text: `It is ${'very '.repeat(90)}long`,
    },
  ]);
  const { hits } = await runQuery(
    {
      engine,
      book,
      openFinePrint: () => Promise.resolve(engine),
      loadWords: () => Promise.resolve([]),
    },
    'enrollment phase study Bergen',
  );
  expect(hits[0]?.id).toBe(String(texts.length));
});

test('a query of any length takes few searches and keeps few terms', async () => {
  const words = pages.flatMap(({ title, text }) => `${title} ${text}`.split(' '));
  const word = fc.oneof(fc.constantFrom(...words, 'xylophone', '"a b"', '2013', 'NWX77'));
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 20, maxLength: 200 }), async (query) => {
      const { terms, searches } = await ask(query.join(' '));
      expect(terms.length).toBeLessThanOrEqual(mostTerms);
      expect(searches).toBeLessThan(120);
    }),
    { numRuns: 40 },
  );
});

test('the words of texts are listed once, in small letters where they stand so', () => {
  expect(
    listSpellings(['Bergen Survival survival, survival.', 'mail@example.org NWX10 the dose']),
  ).toEqual(['Bergen', 'survival']);
});
