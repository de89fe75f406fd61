import type { RepairLog } from '../repair-log.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** For each character of a single-byte encoding above ASCII, its byte; throws a `RangeError` for an encoding that the Encoding Standard does not name. */
export const bytesOf = (encoding: string): Map<string, number> => {
  const bytes = Uint8Array.from({ length: 128 }, (_, at) => 128 + at);
  const chars = new TextDecoder(encoding).decode(bytes);
  return new Map(Array.from(chars, (char, at) => [char, 128 + at]));
};

const encodings = [
  { map: bytesOf('windows-1252'), leads: /[ÂÃâäåæçèéïðÅÄÆÎÏ]/ },
  { map: bytesOf('ibm866'), leads: /[┬├т]/ },
  { map: bytesOf('macintosh'), leads: /[¬√‚ƒ≈]/ },
];

// C1 controls stand in for the five bytes that windows-1252 leaves empty.
for (let byte = 0x80; byte < 0xa0; byte += 1) {
  const char = String.fromCharCode(byte);
  if (!encodings[0]?.map.has(char)) encodings[0]?.map.set(char, byte);
}

const lengthOfLead = (byte: number): number =>
  byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : byte === 0xf0 ? 4 : 0;

// Only what a release prints: Latin letters, Greek, punctuation, currency and letterlike signs, arrows, mathematics, shapes.
const likely = /^[\u00a0-\u024f\u0370-\u03ff\u2000-\u22ff\u25a0-\u27bf\ufb00-\ufb06\ufeff]$/;

const decodeAt = (
  text: string,
  at: number,
  map: Map<string, number>,
): { readonly char: string; readonly length: number } | undefined => {
  const length = lengthOfLead(map.get(text.charAt(at)) ?? 0);
  if (length === 0) return undefined;
  const bytes: number[] = [];
  for (let offset = 0; offset < length; offset += 1) {
    const byte = map.get(text.charAt(at + offset));
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  try {
    const char = utf8.decode(Uint8Array.from(bytes));
    return likely.test(char) || (char === '' && length === 3) ? { char, length } : undefined;
  } catch {
    return undefined;
  }
};

const aboveAscii = /[^\0-\u007f]/g;

const mendOnce = (text: string, log: RepairLog): string => {
  let mended = text;
  for (const { map, leads } of encodings) {
    if (!leads.test(mended)) continue;
    let out = '';
    let from = 0;
    aboveAscii.lastIndex = 0;
    for (let found = aboveAscii.exec(mended); found; found = aboveAscii.exec(mended)) {
      const at = found.index;
      const decoded = decodeAt(mended, at, map);
      if (decoded) {
        log.record('mojibake', mended.slice(at, at + decoded.length), decoded.char);
        out += mended.slice(from, at) + decoded.char;
        from = at + decoded.length;
        aboveAscii.lastIndex = from;
      }
    }
    mended = out + mended.slice(from);
  }
  return mended;
};

/** Mends UTF-8 that was read as windows-1252, code page 866 or Mac Roman, once or twice over: `â€™` → `’`. */
export const mendMojibake = (text: string, log: RepairLog): string => {
  if (!/[ÂÃâäåæçèéïðÅÄÆÎÏ┬├т¬√‚ƒ≈]/.test(text)) return text;
  let mended = mendOnce(text, log);
  if (/[ÂÃâ][\u0080-\u00bf\u2018-\u20ac]/.test(mended)) mended = mendOnce(mended, log);
  // "ContactsÂ :": the second byte of a space that parts no lines has become a space of its own.
  if (mended !== text && mended.includes('Â'))
    mended = log.replace(mended, 'mojibake', /Â(?=[ \n])/g, () => '');
  // The last byte of a closing quote mark is often lost on the way: `â€` + 9D.
  return log.replace(mended, 'mojibake', /â€(?=[\s.,;:)?!]|$)/g, () => '”');
};
