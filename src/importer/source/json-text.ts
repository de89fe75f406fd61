import type { RepairLog } from '../repair-log.ts';

/** How long the line of such data and the words in it are at least, in characters. */
const least = { line: 400, words: 300 } as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// What names a text in the data of hosts' pages; "url", "id" and "image" name none.
const ofText =
  /^(?:content|text|body|html|value|articlebody|description|paragraphs?|blocks?|children|data|nodes|insert|ops|article|story|release)$/i;

// The words of the data, one text below the other.
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    ofText.test(name) ? textsIn(inner) : [],
  );
};

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
};

/** How many line ends such a text has written out at least, where no two stand together, and how many real lines at most. */
const written = { least: 5, most: 3 } as const;
const escapes: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '' };

// "… in May.\\n\\nAbout Alder\\nAlder makes \\"lenses\\" …": the words as data write them, without the data.
const writeOut = (text: string, log: RepairLog): string => {
  if (text.trim().split('\n').length > written.most) return text;
  if (!text.includes('\\n\\n') && text.split('\\n').length <= written.least) return text;
  return log.replace(
    text,
    'unpacked-data',
    /\\(?:([tnr])|u([\da-f]{4})|(["'/\\]))/gi,
    (_all = '', space = '', code = '', sign = '') =>
      escapes[space] ?? (code === '' ? sign : String.fromCharCode(Number.parseInt(code, 16))),
  );
};

// One text alone whose own quotation marks a program did not mark as such, so that it is no JSON.
const oneText = /^\[?\{"type":"text","content":"(.{300,})"\}\]?$/u;

/** A text with the words of the data that a host's page printed in place of its article, `[{"type":"text","content":"\n\nAlder …"}]` on one line. */
export const unpackData = (text: string, log: RepairLog): string => {
  if (!/^[ \t]{0,8}\[?\s?\{"/m.test(text)) return text.includes('\\n') ? writeOut(text, log) : text;
  return text
    .split('\n')
    .map((printed) => {
      const line = printed.trim();
      if (line.length < least.line || !/^\[?\s?\{".*[}\]]$/.test(line)) return printed;
      const data = parse(line);
      const only = data === undefined ? oneText.exec(line)?.[1] : undefined;
      if (only !== undefined) return writeOut(only, log);
      const words = textsIn(data).filter((one) => /\s\S+\s/.test(one));
      const joined = words.join('\n\n');
      if (joined.length < least.words || /<\/?(?:p|div|table|br|span|a|li)\b/i.test(joined))
        return printed;
      log.record('unpacked-data', line, joined.trim());
      return joined;
    })
    .join('\n');
};
