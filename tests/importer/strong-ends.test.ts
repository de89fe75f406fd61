import { expect, test } from 'vitest';
import { mendStrongEnds } from '../../src/importer/markdown/strong-ends.ts';

test.each([
  ['**Outlook: **Alder expects', '**Outlook:** Alder expects'],
  ['It is **new **today.', 'It is **new** today.'],
  ['**Outlook:**Alder expects', '**Outlook:** Alder expects'],
  ['**Study Design.**Forty people', '**Study Design.** Forty people'],
  ['_Talks in May_The company plans', '*Talks in May*The company plans'],
  ['_Talks in May_ The company plans', '_Talks in May_ The company plans'],
  // What CommonMark reads as it is meant, and signs that are no bold type.
  ['**Outlook:** Alder expects', '**Outlook:** Alder expects'],
  ['**One**and two **three**', '**One**and two **three**'],
  ['Rye ** and oats ** below 5', 'Rye ** and oats ** below 5'],
  ['Rye **and oats **', 'Rye **and oats** '],
  ['a **odd **one **', 'a **odd **one **'],
])('bold type ends behind its last word: %s', (line, mended) => {
  expect(mendStrongEnds(line)).toBe(mended);
  expect(mendStrongEnds(mended)).toBe(mended);
});
