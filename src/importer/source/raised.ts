const raisedOf: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '–': '⁻',
  '=': '⁼',
  '(': '⁽',
  ')': '⁾',
  ',': '˒',
  a: 'ᵃ',
  b: 'ᵇ',
  c: 'ᶜ',
  d: 'ᵈ',
  e: 'ᵉ',
  i: 'ⁱ',
  n: 'ⁿ',
  v: 'ᵛ',
  x: 'ˣ',
};

const loweredOf: Record<string, string> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
  '−': '₋',
  '–': '₋',
  '=': '₌',
  '(': '₍',
  ')': '₎',
  a: 'ₐ',
  e: 'ₑ',
  n: 'ₙ',
  x: 'ₓ',
};

const convert = (text: string, table: Record<string, string>): string | undefined => {
  let out = '';
  for (const char of text.replace(/\s+/g, '')) {
    const other = table[char];
    if (other === undefined) return undefined;
    out += other;
  }
  return out;
};

/** Text as superscript characters; marks and ordinals stay on the line (`®`, `th`); `undefined` where there is no such character. */
export const toSuperscript = (text: string): string | undefined => {
  const plain = text.trim();
  if (/^[®™℠*†‡§¶]+$/.test(plain) || /^(?:st|nd|rd|th)$/i.test(plain)) return plain;
  if (/^TM$/i.test(plain)) return '™';
  if (/^SM$/i.test(plain)) return '℠';
  if (/^\(?R\)?$/.test(plain)) return '®';
  return convert(plain, raisedOf);
};

/** Text as subscript characters; `undefined` where there is no such character. */
export const toSubscript = (text: string): string | undefined => convert(text.trim(), loweredOf);

/** Pattern source of one raised digit. */
export const raisedDigit = '[⁰¹²³⁴-⁹]';

/** The plain digits of raised ones: `³˒⁴` → `3,4`. */
export const lowerDigits = (text: string): string =>
  text
    .replace(/˒/g, ',')
    .replace(/[⁰¹²³⁴-⁹⁻]/g, (char) => char.normalize('NFKC').replace('−', '-'));
