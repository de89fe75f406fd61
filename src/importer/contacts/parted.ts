import { looksLikeFirm } from './evidence.ts';
import { isGivenName } from './given-names.ts';
import { position } from './people.ts';

const oneWord = /^\W*(\p{Lu}\p{Ll}+(?:['’-]\p{Lu}\p{Ll}+)?)\s*$/u;
const audience = /^\W*(?:media|press|investors?|company|corporate|investor relations)\s*$/i;

// "SVP/Corporate" above "Relations"
const openPosition =
  /\b(?:corporate|public|investor|media|government|external|vice|executive|chief \p{L}+)$/iu;
const restOfPosition =
  /^\s*(?:relations|affairs|communications|development|president|officer|director)\b[^:\d@]{0,40}:?$/i;

const isParted = (line: string, next: string): boolean => {
  if (audience.test(line)) return /^\s*contacts?:/i.test(next);
  if (openPosition.test(line.trimEnd()) && restOfPosition.test(next.trimEnd())) return true;
  const [given, surname] = [oneWord.exec(line)?.[1], oneWord.exec(next)?.[1]];
  return (
    given !== undefined &&
    surname !== undefined &&
    isGivenName(given) &&
    !position.test(surname) &&
    !looksLikeFirm(surname)
  );
};

/** Lines with a name or a label whole again that the source broke: "Gary" above "Waltham", "MEDIA" above "CONTACT:", "SVP/Corporate" above "Relations". */
export const joinParted = (lines: readonly string[]): readonly string[] => {
  const out: string[] = [];
  for (const line of lines) {
    const above = out.at(-1);
    if (above !== undefined && isParted(above, line)) out[out.length - 1] = `${above} ${line}`;
    else out.push(line);
  }
  return out;
};
