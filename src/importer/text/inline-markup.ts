import { linkTarget } from './link-target.ts';
import { type Mark, type Rich, toRich } from '../rich-text.ts';
import type { RepairLog } from '../repair-log.ts';

/** Reads one line of a dump. */
export type InlineReader = (text: string, line: number) => Rich;

// [words](address) with one level of brackets in either part.
const link =
  /!?\[((?:[^[\]\n]|\[[^[\]\n]{0,200}\]){0,500})\]\([ \t]{0,4}((?:[^()\s]|\([^()\s]{0,300}\)){0,2000}|<[^<>\n]{0,2000}>)(?:\s+"[^"\n]{0,300}")?[ \t]{0,4}\)/;
// Lines of a dump are not yet joined: a link's words may be broken over two.
const anyLink = new RegExp(link.source.replace('[^[\\]\\n]', '(?:[^[\\]\\n]|\\n(?!\\n))'), 'g');

/** The words of a text whose links stand as `[words](address)`, without the addresses; links side by side hold words of their own. */
export const withoutAddresses = (text: string): string => {
  let out = text;
  // A picture may stand in a link.
  for (let depth = 0; depth < 3 && out.includes(']('); depth += 1) {
    let end = -1;
    out = out.replace(anyLink, (all, words: string, ...rest) => {
      const at = rest.find((one) => typeof one === 'number') ?? 0;
      const beside = at === end;
      end = at + all.length;
      return beside ? ` ${words}` : words;
    });
  }
  return out;
};

const strongEmphasis =
  /(?<![\p{Alpha}\p{N}*])\*\*\*(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*])\*\*\*(?![\p{Alpha}\p{N}*])/u;
// "**About Acme **": what turned a page to Markdown left a space in the mark.
const strongWithSpace = /(?<![^\s([“"])\*\*(?=[^\s*])([^*\n]{1,300}?)\s\*\*(?=[\s.,:;)]|$)/u;
// "**Acme Data in *Diabetes Care***"
const strongAround =
  /(?<![\p{Alpha}\p{N}*])\*\*(?=[^\s*])([^*\n]{1,600}\*[^*\s\n][^*\n]{0,300}\*[^*\n]{0,300})\*\*(?![\p{Alpha}\p{N}*])/u;
const doubleScored =
  /(?<![\p{Alpha}\p{N}_])__(?=[^\s_])([^_\n]{1,2000}?)(?<=[^\s_])__(?![\p{Alpha}\p{N}_])/u;
const strong =
  /(?<![\p{Alpha}\p{N}*])\*\*(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*])\*\*(?![\p{Alpha}\p{N}*])/u;
const starred =
  /(?<![\p{Alpha}\p{N}*])\*(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*])\*(?![\p{Alpha}\p{N}*])/u;
const underscored =
  /(?<![\p{Alpha}\p{N}_])_(?=[^\s_])([^_\n]{1,2000}?)(?<=[^\s_])_(?![\p{Alpha}\p{N}_])/u;
const anglesAround = /<(https?:\/\/[^\s<>]{1,2000}|[\w.+-]{1,100}@[\w.-]{1,100})>/;
const anyMarkup = new RegExp(
  [
    link,
    strongEmphasis,
    strong,
    strongWithSpace,
    strongAround,
    starred,
    doubleScored,
    underscored,
    anglesAround,
  ]
    .map((one) => one.source)
    .join('|'),
  'gu',
);

/** Reads the Markdown that text dumps carry: links, emphasis, addresses in angle brackets; all else stays as printed. */
export const parseInline = (text: string, line: number, log: RepairLog): Rich => {
  if (!/[[*_<]/.test(text)) return toRich(text, line);
  let out = '';
  let at = 0;
  const marks: Mark[] = [];
  const add = (inner: string, kind: Mark['kind'] | undefined, value: string): void => {
    const nested = parseInline(inner, line, log);
    const from = out.length;
    out += nested.text;
    if (kind) marks.push({ kind, from, to: out.length, value });
    for (const mark of nested.marks)
      marks.push({ ...mark, from: mark.from + from, to: mark.to + from });
  };
  for (const found of text.matchAll(anyMarkup)) {
    const [
      all,
      words,
      target = '',
      both,
      plainBold,
      spacedBold,
      boldAround,
      star,
      scores,
      score,
      bare,
    ] = found;
    const address = target.replace(/^<|>$/g, '');
    const bold = both ?? plainBold ?? spacedBold ?? boldAround ?? scores;
    out += text.slice(at, found.index);
    const beside = at === found.index && text[at - 1] === ')';
    at = found.index + all.length;
    if (words !== undefined) {
      // "[Facebook](…)[Twitter](…)": two links, two words.
      if (beside && words !== '' && /[\p{Alpha}\p{N}]$/u.test(out)) out += ' ';
      const leadsTo = all.startsWith('!') ? undefined : linkTarget(address, words);
      if (all.startsWith('!')) log.record('picture', all, words);
      else if (leadsTo === undefined) log.record('link-without-address', all, words);
      add(words, leadsTo === undefined ? undefined : 'link', leadsTo ?? '');
    } else if (bold !== undefined) add(bold, 'strong', '');
    else if (star !== undefined) add(star, 'emphasis', '');
    else if (score !== undefined) add(score, 'emphasis', '');
    else {
      out += bare ?? '';
    }
    if (words === undefined && bare === undefined)
      log.record('emphasis-marks', all, bold ?? star ?? score ?? '');
  }
  out += text.slice(at);
  return { text: out, line, marks };
};
