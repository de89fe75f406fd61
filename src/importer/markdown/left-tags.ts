import type { RepairLog } from '../repair-log.ts';
import { toSubscript, toSuperscript } from '../source/raised.ts';
import { isLinkable } from '../text/inline-markup.ts';

const inline = 'strong|b|em|i|u|a|span|font|small|sup|sub|abbr|time|mark';
const blocks =
  'p|div|section|article|header|main|center|figure|figcaption|address|blockquote|ul|ol|li|h[1-6]|dl|dt|dd';
// "<p align=center>" at the start of a line, closed somewhere below; "<Acme>" and "p < 0.05" are words.
const blockStart = new RegExp(String.raw`^[ \t]*<(${blocks}|table)(?:\s[^<>]{0,600})?>`, 'im');
const closing = new RegExp(`</(?:${inline})>`, 'gi');
const pair = new RegExp(String.raw`<(${inline})(\s[^<>]{0,2000})?>([^<>]{0,4000})</\1\s?>`, 'gi');
const blockTag = new RegExp(String.raw`<(/?)(${blocks}|hr|img|br)(?=[\s/>])[^<>]{0,600}>`, 'gi');
const table = /<table\b[^<>]{0,600}>((?:(?!<table\b)[^]){0,60000}?)<\/table>/gi;
const heading = /<(h[1-6])\b[^<>]{0,600}>((?:(?!<h[1-6]\b)[^]){0,1000}?)<\/\1>/gi;
// Comments, scripts and styles, which a browser does not show.
const hidden =
  /<!--(?:(?!<!--)[^]){0,20000}?-->|<(script|style|noscript|iframe|svg)\b(?:(?!<\1\b)[^]){0,60000}?<\/\1>/gi;
// A text that quotes a tag tells of tags.
const quoted = /`[^`\n]{0,200}<[^`\n]{0,200}`|^\s{0,3}(?:```|~~~)/m;
/** How deep elements in a line are unwrapped and lists set in, and how many in pairs show that tags were left in a text; a release may speak of one. */
const size = { depth: 5, lists: 4, pairs: 2 } as const;

// A line's end that the source has not, a break of a line, and a line's end of the source that is none of the text.
const [end, broken, folded] = ['\u0001', '\u0002', '\u0003'] as const;
const gap = end + end;

const linesIn = (words: string): string => folded.repeat(words.split('\n').length - 1);

const hrefOf = (fields: string): string =>
  (/(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(fields) ?? [])
    .slice(1)
    .join('')
    .replaceAll('&amp;', '&');

const unwrap = (name: string, fields: string, inner: string, behind: string): string => {
  const words = inner.trim();
  if (words === '') return inner;
  if (name === 'sup' || name === 'sub')
    return (name === 'sup' ? toSuperscript(words) : toSubscript(words)) ?? inner;
  const address = name === 'a' ? hrefOf(fields) : '';
  if (address !== '')
    return isLinkable(address) && !/[[\]\n]/.test(words) && !/[()\s]/.test(address)
      ? inner.replace(words, () => `[${words}](${address})`)
      : inner;
  const sign = /^(?:strong|b)$/.test(name) ? '**' : /^(?:em|i)$/.test(name) ? '*' : '';
  // "**Call:**now" would show its stars.
  const isShown =
    /[^\p{L}\p{N}]$/u.test(inner) && /^[\p{L}\p{N}]/u.test(behind) && /\S$/.test(inner);
  return sign === '' || isShown || words.includes('*') || words.includes('\n\n')
    ? inner
    : inner.replace(words, () => sign + words + sign);
};

// A table as Markdown draws it; one of one column parts lines.
const drawTable = (inner: string): string => {
  const rows = inner
    .split(/<tr\b[^<>]{0,600}>/i)
    .slice(1)
    .map((row) =>
      row
        .split(/<t[dh]\b[^<>]{0,600}>/i)
        .slice(1)
        .map((cell) =>
          cell
            .replace(/<[^<>]{1,600}>|\s+/g, ' ')
            .replaceAll('|', '\\|')
            .trim(),
        ),
    );
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width < 2) return gap + rows.map((row) => row.join('')).join(gap) + gap;
  const drawn = rows.map(
    (row) => `| ${[...row, ...Array<string>(width - row.length).fill('')].join(' | ')} |`,
  );
  drawn.splice(1, 0, `|${' --- |'.repeat(width)}`);
  return gap + drawn.join(end) + gap;
};

// What Markdown writes for an element: a paragraph's end, a heading's sign, a list's.
const drawBlocks = (text: string, log: RepairLog): string => {
  const lists: { readonly ordered: boolean; items: number }[] = [];
  return log.replace(text, 'left-tag', blockTag, (_all = '', slash = '', printed = '') => {
    const name = printed.toLowerCase();
    if (name === 'br') return broken + end;
    if (name === 'hr') return `${gap}* * *${gap}`;
    if (name === 'img') return '';
    if (name === 'ul' || name === 'ol') {
      const isInner = lists.length > (slash === '' ? 0 : 1);
      if (slash === '') lists.push({ ordered: name === 'ol', items: 0 });
      else lists.pop();
      return isInner ? end : gap;
    }
    if (name === 'li' && slash !== '') return end;
    if (name === 'li') {
      const list = lists.at(-1);
      if (list) list.items += 1;
      const sign = list?.ordered === true ? `${String(list.items)}.` : '-';
      return `${end}${' '.repeat(4 * Math.min(size.lists, Math.max(0, lists.length - 1)))}${sign} `;
    }
    const depth = slash === '' ? Number(/^h([1-6])$/.exec(name)?.[1] ?? 0) : 0;
    return depth > 0 ? `${gap}${'#'.repeat(depth)} ` : gap;
  });
};

// The lines of a text whose ends are marked, and for each the line of the source on which it stood.
const partLines = (text: string): { readonly lines: string[]; readonly from: number[] } => {
  const lines: string[] = [];
  const from: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    at += 1;
    const isRow = line.startsWith('|');
    const parts = (isRow ? line.replaceAll(broken + end, ' ') : line).split(end);
    const isDrawn = parts.length > 1;
    if (isDrawn && parts.at(-1)?.trim() === '') parts.pop();
    if (isDrawn && parts[0]?.trim() === '') parts.shift();
    for (const part of parts) {
      const words = part.replaceAll(folded, '');
      const drawn = isDrawn && !/^ *(?:-|\d+\.) /.test(words) ? words.trim() : words;
      if (!isDrawn || drawn !== '' || (lines.at(-1) ?? '') !== '') {
        lines.push(drawn);
        from.push(at);
      }
      at += part.split(folded).length - 1;
    }
  }
  return {
    lines: lines.map((line, place) => {
      const isEnd = (lines[place + 1] ?? '').trim() === '';
      return line.endsWith(broken) && !isEnd
        ? `${line.slice(0, -1).trimEnd()}\\`
        : line.replaceAll(broken, '');
    }),
    from,
  };
};

/** A Markdown source whose elements of a page, "<p><strong>Elmstead</strong> …</p>", stand as Markdown writes them; `lineOf` tells the line of the source, from 1, on which a line of the result stood. */
export const mendLeftTags = (
  body: string,
  log: RepairLog,
): { readonly body: string; readonly lineOf: (line: number) => number } => {
  const same = { body, lineOf: (line: number): number => line };
  if (!/<(?:\/[a-z]|br\b|!--)/i.test(body) || quoted.test(body)) return same;
  const block = blockStart.exec(body)?.[1];
  const isPage =
    (block !== undefined && body.includes(`</${block}>`)) ||
    (body.match(closing)?.length ?? 0) >= size.pairs ||
    /<br ?\/?>|<!--[^]{0,4000}-->|<\/su[bp]>/i.test(body);
  if (!isPage) return same;
  let out = log.replace(body, 'left-tag', hidden, (all = '') => linesIn(all));
  out = log.replace(
    out,
    'left-tag',
    table,
    (all = '', inner = '') => drawTable(inner) + linesIn(all),
  );
  for (let depth = 0; depth < size.depth; depth += 1) {
    const before = out;
    out = before.replace(pair, (all: string, name: string, ...rest: unknown[]) => {
      const [fields, inner, at] = rest as [string | undefined, string, number];
      const behind = before.slice(at + all.length, at + all.length + 1);
      const mended = unwrap(name.toLowerCase(), fields ?? '', inner, behind);
      log.record('left-tag', all, mended);
      return mended;
    });
    if (out === before) break;
  }
  out = out
    .replace(heading, (all: string) =>
      all
        .split('\n')
        .map((line) => line.trim())
        .join(`${folded} `),
    )
    .replace(
      /(<li\b[^<>]{0,600}>)(\s{0,200})(?:<p\b[^<>]{0,600}>)?/gi,
      (_all, tag: string, space: string) => tag + linesIn(space),
    )
    .replace(/<\/p>(\s{0,200})<\/li>/gi, (_all, space: string) => `${linesIn(space)}</li>`);
  const { lines, from } = partLines(drawBlocks(out, log));
  return { body: lines.join('\n'), lineOf: (line) => from[line - 1] ?? line };
};
