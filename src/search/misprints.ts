import type { AnswerSources, FullAnswer } from './answer-query.ts';
import type { Answer } from './run-query.ts';
import { runFinePrint } from './whole-search.ts';

const first = 3;

/** Puts the releases that print a misspelt name in their repeated parts beside those that tell of the thing it means: a slip of the pen is found by its very letters. */
export const withMisprints = async (
  { openFinePrint }: AnswerSources,
  answer: Answer,
): Promise<FullAnswer> => {
  const [term] = answer.names;
  if (!term) return { ...answer, parts: new Map() };
  const finePrint = await openFinePrint();
  const found = await Promise.all(
    (await runFinePrint(finePrint, term.typed)).map(async ({ id }) => finePrint.page(id)),
  );
  const partIn = new Map(found.map((part) => [part.meta['page'], part]));
  const printing = answer.aside.flatMap((hit) => {
    const part = partIn.get(hit.id);
    return part ? [{ hit: { ...hit, texts: [term.typed] }, part }] : [];
  });
  const ids = new Set(printing.map(({ hit }) => hit.id));
  return {
    ...answer,
    hits: answer.hits.toSpliced(first, 0, ...printing.map(({ hit }) => hit)),
    aside: answer.aside.filter(({ id }) => !ids.has(id)),
    parts: new Map(printing.map(({ hit, part }) => [hit.id, part])),
  };
};
