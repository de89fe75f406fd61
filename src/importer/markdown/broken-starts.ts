import { findFirstWords } from '../text/first-words.ts';

// Tables, lists, quotes and code keep their lines.
const structure = /^\s*(?:[|>#]|[-*+]\s|\d{1,3}[.)]\s|```|~~~)/;

/** A Markdown source in which the first words of paragraphs that its page broke off stand before what follows them again: "**Alder" above "Mills Opens Plant**"; what is gained stays as empty lines behind the paragraph, so that others keep their numbers. */
export const joinBrokenStarts = (text: string): string => {
  const lines = text.split('\n');
  const broken = findFirstWords(lines);
  if (broken.size === 0) return text;
  const out: string[] = [];
  let first = '';
  let gained = 0;
  for (const [at, line] of lines.entries()) {
    if (first === '' && line.trim() === '') {
      for (; gained > 0; gained -= 1) out.push('');
      out.push(line);
      continue;
    }
    const whole = first === '' ? line : `${first} ${line.trim()}`;
    first = '';
    if (broken.has(at) && !structure.test(line) && !structure.test(lines[at + 1] ?? '')) {
      first = whole.trimEnd();
      gained += 1;
    } else out.push(whole);
  }
  return [...out, ...Array<string>(gained).fill('')].join('\n');
};
