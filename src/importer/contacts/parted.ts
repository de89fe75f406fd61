import { looksLikeFirm } from './evidence.ts';
import { isGivenName } from './given-names.ts';
import { hasAddress, readContactHead, readContactTokens } from './lines.ts';
import { isPerson, position, withoutDegrees } from './people.ts';
import { isKnownCity } from '../dateline/places.ts';

const oneWord = /^\W*(\p{Upper}\p{Lower}+(?:['’-]\p{Upper}\p{Lower}+)?)\s*$/u;
const audience = /^\W*(?:media|press|investors?|company|corporate|investor relations)\s*$/i;

// "Mark D." above "Feldman, MD"
const openName = /^\W*\p{Upper}\p{Lower}+(?: \p{Upper}\.){1,2}\s*$/u;
const surnameAlone =
  /^\s*(\p{Upper}[\p{Alpha}'’-]{2,20})(?:,?\s\p{Upper}[\p{Alpha}.]{1,5}){0,2}\s*$/u;

// "SVP/Corporate" above "Relations"
const openPosition =
  /(?:\b|(?<=\p{Lower}))(?:corporate|public|investor|media|government|external|vice|executive|chief \p{Alpha}+)$/iu;
const restOfPosition =
  /^\s*(?:relations|affairs|communications|development|president|officer|director)\b[^:\d@]{0,40}:?$/i;

// "Jane DoeInvestor" above "RelationsTel: 617-555-0100"
const restBeforeLabel =
  /^\s*(?:relations|affairs|communications)\s?(?=(?:tel|phone|e-?mail|mobile)\s?:)/i;

// "(914)" above "555-0118"
const areaAlone = /^\s*\(\d{2,5}\)\s*$/;
const restOfNumber = /^\s*\d{3,4}[-.\s]\d{3,4}/;

// "Kowalski, 617-555-0100" below "Jane"
const surnameAndNumber =
  /^\s*(\p{Upper}\p{Lower}+(?:['’-]\p{Upper}\p{Lower}+)?),?\s+(?=[(+]?\d{3}|\S+@)/u;

// "R. Waltham, President & CEO" below "Gary"
const initialAndSurname = /^\s*\p{Upper}\. \p{Upper}[\p{Alpha}'’-]{2,20}(?=,\s|$)/u;
// "Waltham / Ida Poe" below "Gary"
const surnameAndNext =
  /^\s*(\p{Upper}\p{Lower}+(?:['’-]\p{Upper}\p{Lower}+)?)\s?\/\s?(\p{Upper}[^/,\d@]{4,40})$/u;

// "/ Hill Fleet" below "Waltham"
const strokeFirst = /^\s*\/\s\p{Upper}/u;

const isParted = (line: string, next: string): boolean => {
  if (strokeFirst.test(next) && oneWord.test(line)) return true;
  const alone = oneWord.exec(line)?.[1];
  if (alone !== undefined && isGivenName(alone)) {
    const initialled = initialAndSurname.exec(next)?.[0].trim();
    if (initialled !== undefined && isPerson(`${alone} ${initialled}`)) return true;
    const [, last, other = ''] = surnameAndNext.exec(next) ?? [];
    if (last !== undefined && isPerson(`${alone} ${last}`) && isPerson(other.trim())) return true;
  }
  if (areaAlone.test(line) && restOfNumber.test(next)) return true;
  if (audience.test(line)) return /^\s*contacts?:/i.test(next);
  const opens = openPosition.test(line.trimEnd());
  if (opens && (restOfPosition.test(next.trimEnd()) || restBeforeLabel.test(next))) return true;
  const last = openName.test(line) ? surnameAlone.exec(next)?.[1] : undefined;
  if (last !== undefined && isPerson(withoutDegrees(`${line.trim()} ${next.trim()}`))) return true;
  const given = oneWord.exec(line)?.[1];
  const surname = oneWord.exec(next)?.[1] ?? surnameAndNumber.exec(next)?.[1];
  return (
    given !== undefined &&
    surname !== undefined &&
    isGivenName(given) &&
    !position.test(surname) &&
    !looksLikeFirm(surname)
  );
};

// "Contact:" above "Ivy", "Donahue" and her firm or her number: whatever her given name, nothing else is printed so.
const isNameBelowLabel = (lines: readonly string[], at: number): boolean => {
  if (!oneWord.test(lines[at] ?? '') || !oneWord.test(lines[at + 1] ?? '')) return false;
  const [label, given, surname, below] = lines
    .slice(Math.max(0, at - 2), at + 6)
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim());
  return (
    label !== undefined &&
    readContactHead(label)?.rest === '' &&
    given === lines[at]?.trim() &&
    surname === lines[at + 1]?.trim() &&
    isPerson(`${given ?? ''} ${surname ?? ''}`) &&
    readContactHead(surname ?? '') === undefined &&
    below !== undefined &&
    (looksLikeFirm(below) || hasAddress(below) || position.test(below)) &&
    !isKnownCity(given ?? '')
  );
};

/** Lines with a name or a label whole again that the source broke: "Gary" above "Waltham" or "Waltham, 617-555-0100", "Mark D." above "Feldman, MD", "MEDIA" above "CONTACT:", "SVP/Corporate" above "Relations". */
export const joinParted = (lines: readonly string[]): readonly string[] => {
  const out: string[] = [];
  for (const [at, line] of lines.entries()) {
    const above = out.at(-1);
    if (
      above !== undefined &&
      (isParted(above, line) || (at > 0 && isNameBelowLabel(lines, at - 1)))
    )
      out[out.length - 1] = `${above} ${line}`;
    else out.push(line);
  }
  return out;
};

/** How long the lines of a sentence of contacts are at least that was broken at a width, by how much they differ at most, in characters, how many there are at most, and how many signs part its members at least. */
const filled = { least: 45, spread: 20, most: 8, signs: 4 } as const;

const labelAtEnd = /(?:^|[\s,;(])(?:e-?mail|tel(?:ephone)?|phone|fax|cell|mobile)\s*[.:]*$/i;

// "Tel. +44 (0)20" above "7946 0118", "Acme Inc., Jane" above "Doe, Director", "Email:" above the address
const isBroken = (line: string, next: string): boolean =>
  labelAtEnd.test(line) ||
  (/\d$/.test(line) && /^\d{3}/.test(next)) ||
  (/[,;]\s\p{Upper}\p{Lower}+$/u.test(line) && /^\p{Upper}[\p{Alpha}'’-]+[,;]\s/u.test(next));

const lengthOfFilled = (lines: readonly string[], from: number): number => {
  let to = from;
  while (
    to + 1 < lines.length &&
    to - from < filled.most &&
    (lines[to]?.trim().length ?? 0) >= filled.least &&
    lines[to + 1]?.trim() !== ''
  )
    to += 1;
  const whole = lines.slice(from, to + 1).map((line) => line.trim());
  const lengths = whole.slice(0, -1).map((line) => line.length);
  return whole.length >= 2 &&
    Math.max(...lengths) - Math.min(...lengths) <= filled.spread &&
    (whole.join(' ').match(/[,;]/g)?.length ?? 0) >= filled.signs &&
    whole.slice(1).every((line) => readContactHead(line) === undefined) &&
    whole.slice(1).some((line, at) => isBroken(whole[at] ?? '', line))
    ? whole.length
    : 1;
};

/** Lines of contacts in which the sentence behind a label, "For further information: Acme Inc., Jane" above "Doe, Director, Tel. …", is one line again where a width had broken it amid a name or a number. */
export const joinFilled = (lines: readonly string[]): readonly string[] => {
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const rest = line.length >= filled.least ? (readContactHead(line.trim())?.rest ?? '') : '';
    const length = rest === '' ? 1 : lengthOfFilled(lines, at);
    out.push(
      length === 1
        ? line
        : lines
            .slice(at, at + length)
            .map((one) => one.trim())
            .join(' '),
    );
    at += length - 1;
  }
  return out;
};

const withExtension =
  /^(\s*\p{Upper}[\p{Alpha}.'’ -]{3,40}?)(,\s[^,\d@:]{2,60}?)?,?\s(?:ext\.?|extension|x)\s?(\d{1,5})(?![\d-])(.*)$/iu;
const bareNumber = /^\s*\(?\+?\d[\d ().-]{6,20}\d\s*$/;

// "Jane Doe ext. 14 (investors)" without its extension; of any other line nothing
const splitExtension = (
  line: string,
): { readonly rest: string; readonly digits: string } | undefined => {
  const [, name, rank = '', digits = '', rest = ''] =
    line.length < 140 ? (withExtension.exec(line) ?? []) : [];
  return name !== undefined && isPerson(name.trim()) && (rank === '' || position.test(rank))
    ? { rest: `${name}${rank}${rest}`, digits }
    : undefined;
};

const behindNames =
  /(?<=\p{Lower}{2})(?:,\s|\s\(|\s)(?:ext\.?|extension|x)\s?(\d{1,5})\)?(?![\d-])/giu;
const extensionAtEnd = /[\s,(]+(?:ext\.?|extension|x)\s?\d{1,5}\)?$/i;

// "Jane Doe (x12) or Ato Roe (x14), 617-555-0100" share the number; "Jane Doe, 617-555-0100, ext. 12, or Ato Roe, ext. 14" have it each with her own.
const withSharedNumber = (line: string): string => {
  if (line.length > 200 || !/\bext|\bx\s?\d/i.test(line)) return line;
  const names = line.match(behindNames)?.length ?? 0;
  if (names === 0) return line;
  const [only, ...more] = readContactTokens(line).filter(({ kind }) => kind === 'phone');
  if (only === undefined || more.length > 0) return line;
  const number = only.text.replace(extensionAtEnd, '');
  if (number !== only.text && line.indexOf(number) < line.search(behindNames))
    return line.replace(behindNames, `, ${number} ext. $1`);
  if (names > 1 && number === only.text) return line.replace(behindNames, '');
  // "Jane Doe, Director, ext. 12, 617-555-0100"
  const own = names === 1 && number === only.text ? behindNames.exec(line) : null;
  behindNames.lastIndex = 0;
  return own && own.index < line.indexOf(number)
    ? line.replace(behindNames, '').replace(number, `${number} ext. ${own[1] ?? ''}`)
    : line;
};

/** Lines of contacts in which the extension that stands behind a name, "Jane Doe ext. 14 (investors)", stands behind the number below it; several people above one number share that, whatever their extensions. */
export const moveExtensions = (lines: readonly string[]): readonly string[] => {
  const out = lines.map(withSharedNumber);
  for (const [at, line] of out.entries()) {
    const own = splitExtension(line);
    if (!own) continue;
    const isShared =
      splitExtension(lines[at - 1] ?? '') !== undefined ||
      splitExtension(lines[at + 1] ?? '') !== undefined;
    const below = at + 1 + lines.slice(at + 1, at + 8).findIndex((next) => !splitExtension(next));
    if (!bareNumber.test(lines[below] ?? '')) continue;
    out[at] = own.rest;
    if (!isShared) out[below] = `${(lines[below] ?? '').trimEnd()} ext. ${own.digits}`;
  }
  return out;
};
