import type { Text } from 'mdast';
import type { gfmTableToMarkdown } from 'mdast-util-gfm-table';

type Handlers = NonNullable<ReturnType<typeof gfmTableToMarkdown>['handlers']>;

// A letter or a quote mark first, and behind it no sign that Markdown gives a meaning inside a line.
const opening = /^[\p{Alpha}“‘"']/u;
const signs = /[\t\n\r#*<[\]\\_`|~]|&(?! )|[ !]$/;

/** True for words in which Markdown finds nothing but words, wherever in a line or block they stand. */
export const isPlain = (words: string): boolean => opening.test(words) && !signs.test(words);

/** Writes words as Markdown's own writer does, but looks for what to escape only where there may be something. */
export const writeText: NonNullable<Handlers['text']> = (node: Text, parent, state, info) => {
  if (isPlain(node.value)) return node.value;
  const siblings = parent?.children ?? [];
  const at = state.indexStack.at(-1) ?? 0;
  return state.safe(node.value, {
    ...info,
    beforeNode: siblings[at - 1],
    afterNode: siblings[at + 1],
  });
};
