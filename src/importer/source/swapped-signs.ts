import type { RepairLog } from '../repair-log.ts';
import { bytesOf } from './mojibake.ts';

/** The signs of print of one code page, read in another: each with its place, where it is that sign and no letter. */
interface Swap {
  /** Letters of which every text that was read so has one. */
  readonly gate: readonly string[];
  /** Kinds of places at which no language has that letter; two of them prove the swap. */
  readonly signs: readonly RegExp[];
  /** Each letter with the one that was meant, where a word has it within: "JosÈ" → "José". */
  readonly letters: ReadonlyMap<string, string>;
  /** Each sign with the one that was meant. */
  readonly repairs: readonly (readonly [RegExp, string])[];
}

const lettersOf = (written: string, read: string): Map<string, string> => {
  const decoder = new TextDecoder(written);
  const letters = new Map<string, string>();
  for (const [char, byte] of bytesOf(read)) {
    const meant = decoder.decode(Uint8Array.of(byte));
    // What is a letter of small type or a quote mark or dash may be what was written.
    if (/\p{Ll}/u.test(meant) && !/[\p{Ll}’–—]/u.test(char)) letters.set(char, meant);
  }
  return letters;
};

// Windows wrote, a Macintosh read: "ìWe are proud of the companyís plans,î said Roe ó in May."
const readOnMac: Swap = {
  letters: lettersOf('windows-1252', 'macintosh'),
  gate: ['ì', 'î', 'í', 'ó'],
  signs: [
    /(?<=^|[\s([])ì(?=[\p{L}\d$])/mu,
    /(?<=[\p{Ll}\d][.,!?]?)î(?=$|[\s).,;:?!])/mu,
    /(?<=\p{Ll})í(?=(?:s|t|re|ve|ll|d|m)(?![\p{L}]))/u,
    /(?<=[\p{L}\d,.]\s)ó(?=\s[\p{L}\d])/u,
  ],
  repairs: [
    [/(?<=^|[\s([—–])ì(?=\S)/gmu, '“'],
    [/(?<=\S)î(?=$|[\s)\].,;:?!—–])/gmu, '”'],
    [/(?<=\p{L})í(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))|(?<=s)í(?=\s)/gu, '’'],
    [/(?<=^|\s)ë(?=\p{L})/gmu, '‘'],
    [/(?<=^|\s)ó(?=\s|$)/gmu, '—'],
    [/(?<=^|\s)ñ(?=\s|$)|(?<=\d)ñ(?=\d)/gmu, '–'],
    [/^(\s*)ï(?=\s)/gmu, '•'],
    [/(?<=\p{L})ô(?=$|[\s).,;:])/gmu, '™'],
    [/(?<=\p{L})Æ(?=$|[\s).,;:])/gmu, '®'],
  ],
};

// A Macintosh wrote, Windows read: "ÒWe are proud of the companyÕs plans,Ó said Roe Ñ in May."
const readOnWindows: Swap = {
  letters: lettersOf('macintosh', 'windows-1252'),
  gate: ['Ò', 'Ó', 'Õ', 'Ñ', 'Ð'],
  signs: [
    /(?<=^|[\s([])Ò(?=[\p{L}\d$])/mu,
    /(?<=[\p{Ll}\d][.,!?]?)Ó(?=$|[\s).,;:?!])/mu,
    /(?<=\p{Ll})Õ(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/u,
    /(?<=[\p{L}\d,.]\s)[ÑÐ](?=\s[\p{L}\d])/u,
  ],
  repairs: [
    [/(?<=^|[\s([—–])Ò(?=\S)/gmu, '“'],
    [/(?<=\S)Ó(?=$|[\s)\].,;:?!—–])/gmu, '”'],
    [/(?<=\p{L})Õ(?=(?:s|t|re|ve|ll|d|m|S|T|RE|VE|LL|D|M)(?!\p{L}))|(?<=s)Õ(?=\s)/gu, '’'],
    [/(?<=^|\s)Ô(?=\p{L})/gmu, '‘'],
    [/(?<=^|\s)Ñ(?=\s|$)|(?<=\p{Ll})Ñ(?=\p{L})/gmu, '—'],
    [/(?<=^|\s)Ð(?=\s|$)|(?<=\d)Ð(?=\d)/gmu, '–'],
    [/^(\s*)¥(?=\s)/gmu, '•'],
    [/(?<=\p{L})ª(?=$|[\s).,;:])/gmu, '™'],
    [/(?<=\p{L})¨(?=$|[\s).,;:])/gmu, '®'],
  ],
};

// Windows wrote, DOS read: "ôWe are proud of the companyÆs plans,ö said Roe ù in May."
const readOnDos: Swap = {
  letters: new Map(),
  gate: ['ô', 'ö', 'Æ', 'û', 'ù'],
  signs: [
    /(?<=^|[\s([])ô(?=[\p{L}\d$])/mu,
    /(?<=[\p{Ll}\d][.,!?])ö(?=$|[\s).,;:?!])/mu,
    /(?<=\p{Ll})Æ(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/u,
    /(?<=[\p{L}\d,.]\s)[ûù](?=\s[\p{L}\d])/u,
  ],
  repairs: [
    [/(?<=^|[\s([—–])ô(?=\S)/gmu, '“'],
    [/(?<=\S)ö(?=$|[\s)\].,;:?!—–])/gmu, '”'],
    [/(?<=\p{L})Æ(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))|(?<=s)Æ(?=\s)/gu, '’'],
    [/(?<=^|\s)ù(?=\s|$)/gmu, '—'],
    [/(?<=^|\s)û(?=\s|$)|(?<=\d)û(?=\d)/gmu, '–'],
  ],
};

const swaps = [readOnMac, readOnWindows, readOnDos];
const anyGate = new RegExp(`[${swaps.flatMap(({ gate }) => gate).join('')}]`);

// Spanish, Catalan and Portuguese print "país", "2 ó 3"; in a text that was read so such letters are others.
const writesAccents = (text: string): boolean =>
  (text.slice(0, 20_000).match(/\p{Ll}[áéóúñãõç](?!\p{Lu})/gu)?.length ?? 0) > 1;

const isSwapped = (text: string, { gate, signs }: Swap): boolean => {
  if (!gate.some((letter) => text.includes(letter))) return false;
  return signs.filter((sign) => sign.test(text)).length > 1 && !writesAccents(text);
};

/** Mends quote marks, apostrophes, dashes and marks that Windows wrote and a Macintosh read, or the other way round: `companyís` and `companyÕs` → `company’s`; letters of other languages stay. */
export const mendSwappedSigns = (text: string, log: RepairLog): string => {
  if (!anyGate.test(text)) return text;
  let mended = text;
  for (const swap of swaps) {
    if (!isSwapped(mended, swap)) continue;
    for (const [pattern, sign] of swap.repairs)
      mended = log.replace(mended, 'mojibake', pattern, (_all = '', indent = '') => indent + sign);
    mended = log.replace(
      mended,
      'mojibake',
      /(?<=\p{Ll})[^\p{Ll}\0-\u007f]/gu,
      (char = '') => swap.letters.get(char) ?? char,
    );
  }
  return mended;
};
