import type { Root } from 'hast';
import { foldWords } from '../head/folded-words.ts';
import { type LeftOut, toLeftOut } from '../site/left-out.ts';
import { removeNodes, type Run, runsOf } from './runs.ts';
import { lineOfNode } from './tree.ts';

/** How long a running head is at most, in characters. */
const longest = 140;
const number = '(?:\\d{1,2}|one|two|three|four|five|six)';
// "Alder Reports Third Quarter Results—page 2", "Alder Optics, Inc. Page Two", "Page 2 of 4 – Alder Reports"
const behind = new RegExp(
  `^(\\S.{3,110}?)[\\s–—,|/(:.-]{1,4}page\\s${number}(?:\\s(?:of|/)\\s${number})?\\)?$`,
  'iu',
);
const before = new RegExp(
  `^page\\s${number}(?:\\s(?:of|/)\\s${number})?[\\s–—,|/:-]{1,4}(\\S.{3,110})$`,
  'iu',
);

const wordsOfHead = ({ text }: Run): string =>
  text.length > longest || !/page/i.test(text)
    ? ''
    : foldWords(behind.exec(text)?.[1] ?? before.exec(text)?.[1] ?? '');

/** Takes the heads of a document's printed pages out of a page, which repeat what a line of the release says, "Alder Reports Third Quarter Results—page 2"; a list of contents says another thing in each line. */
export const cutRunningHeads = (root: Root): LeftOut[] => {
  const runs = runsOf(root);
  const heads = runs.map(wordsOfHead);
  const [words, ...others] = new Set(heads.filter((one) => one !== ''));
  if (words === undefined || others.length > 0) return [];
  const isSaid = runs.some(
    ({ text }, at) =>
      heads[at] === '' && ` ${foldWords(text.slice(0, 300))} `.includes(` ${words} `),
  );
  if (!isSaid) return [];
  const found = runs.filter((_, at) => heads[at] !== '');
  removeNodes(root, new Set(found.flatMap(({ nodes }) => nodes)));
  return found.map(({ nodes, text }) =>
    toLeftOut(nodes[0] ? lineOfNode(nodes[0]) : 1, text, 'page furniture'),
  );
};
