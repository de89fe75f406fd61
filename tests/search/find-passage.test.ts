import { describe, expect, test } from 'vitest';
import { findPassage, mayBePassage } from '../../src/search/find-passage.ts';
import { buildEngine } from './invented-engine.ts';

const engine = buildEngine([
  {
    title: 'Northwind Begins Phase II Trial of NWX10 in Patients With Sarcoma',
    text: 'Oslo, Norway. The antibody-drug conjugate is given every three weeks to patients with sarcoma.',
  },
  {
    title: 'Northwind Reports Results of Phase II Trial of NWX10',
    text: 'Patients with sarcoma were treated in Bergen. In May Northwind begins a phase II trial of NWX10.',
  },
]);

const idsFor = async (query: string): Promise<string[]> =>
  (await findPassage(engine, query)).map(({ id }) => id);

describe('a copied passage', () => {
  test.each([
    ['a headline', 'Northwind Begins Phase II Trial of NWX10 in Patients With Sarcoma', ['0']],
    [
      'a headline in small letters, unpointed',
      'northwind reports results of phase ii trial of nwx10.',
      ['1'],
    ],
    ['a sentence', 'the antibody-drug conjugate is given every three weeks to patients', ['0']],
    ['other words of a headline', 'Northwind Sarcoma Trial Begins NWX10 Patients Phase', []],
    [
      'a sentence with a word that none has',
      'the antibody-drug conjugate is given every four weeks to patients',
      [],
    ],
  ])('%s', async (_, query, ids) => {
    expect(await idsFor(query)).toEqual(ids);
  });
});

test('a sentence is found wherever it is printed, also where a headline has its rarest words', async () => {
  const sentence = 'Zephyra is approved in Norway for all sarcoma of any kind';
  const printed = buildEngine([
    { title: 'Zephyra Approved in Norway for Sarcoma', text: `Today ${sentence}.` },
    { title: 'Northwind Reports Results', text: `Last week ${sentence}.` },
  ]);
  expect((await findPassage(printed, sentence)).map(({ id }) => id)).toEqual(['0', '1']);
});

test('few words, quoted ones and small ones are no passage', () => {
  expect(mayBePassage('overall survival of patients with sarcoma')).toBe(false);
  expect(mayBePassage('"Northwind Begins Phase II Trial of NWX10 in Patients"')).toBe(false);
  expect(mayBePassage('what is the dose that was given to them in this trial of it')).toBe(false);
  expect(mayBePassage('Northwind Begins Phase II Trial of NWX10 in Patients')).toBe(true);
});
