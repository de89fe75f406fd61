import type { RepairLog } from '../repair-log.ts';

// The entities that leak into text dumps; markup's own (lt, gt) only where no tag can come of them.
const named: Record<string, string> = {
  nbsp: '\u00a0',
  amp: '&',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  bdquo: '„',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  reg: '®',
  trade: '™',
  copy: '©',
  deg: '°',
  plusmn: '±',
  times: '×',
  micro: 'µ',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  frac14: '¼',
  ge: '≥',
  le: '≤',
  ne: '≠',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  sect: '§',
  para: '¶',
  dagger: '†',
  Dagger: '‡',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '',
  zwj: '',
  zwnj: '',
  laquo: '«',
  raquo: '»',
  iexcl: '¡',
  iquest: '¿',
  szlig: 'ß',
  aring: 'å',
  Aring: 'Å',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  ccedil: 'ç',
  Ccedil: 'Ç',
  ntilde: 'ñ',
  Ntilde: 'Ñ',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  mu: 'μ',
  gt: '>',
};

const accents: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
};

const decodeNumber = (code: number): string | undefined => {
  // Numbers 128-159 are windows-1252 by long custom: &#146; is an apostrophe.
  if (code >= 128 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) || code === 60)
    return undefined;
  return String.fromCodePoint(code);
};

const decodeEntity = (entity: string): string | undefined => {
  const hex = /^#x([0-9a-f]{1,6})$/i.exec(entity)?.[1];
  if (hex !== undefined) return decodeNumber(Number.parseInt(hex, 16));
  const decimal = /^#(\d{1,7})$/.exec(entity)?.[1];
  if (decimal !== undefined) return decodeNumber(Number(decimal));
  const letter = /^([A-Za-z])(acute|grave|circ|uml|tilde)$/.exec(entity);
  const accent = accents[letter?.[2] ?? ''];
  if (letter?.[1] !== undefined && accent !== undefined)
    return `${letter[1]}${accent}`.normalize('NFC');
  return named[entity];
};

/** Decodes character references that stand as text (`&nbsp;`, `&amp;`, `&#8217;`); what could make a tag stays as it is. */
export const decodeEntities = (text: string, log: RepairLog): string => {
  const decode = (before = '', entity = ''): string => decodeEntity(entity) ?? before;
  const pattern = /&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,8});/g;
  const once = log.replace(text, 'entities', pattern, decode);
  const twice = /&(?:#\d{1,7}|[a-z]{2,8});/.test(once)
    ? log.replace(once, 'entities', pattern, decode)
    : once;
  return log.replace(twice, 'entities', /&lt;(?=[\s\d=.$])/g, () => '<');
};
