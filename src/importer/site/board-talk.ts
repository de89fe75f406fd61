import { isTitleCase } from '../body/letter-case.ts';
import { readDateline } from '../dateline/dateline.ts';
import { foldWords, shareIn } from '../head/folded-words.ts';
import { headlineVerb } from '../head/headline-lines.ts';

/** How far down the head of a contribution stands, how many lines its writer says before the copy, how long each is at most, in characters, and how many words a headline above the copy's day has at least. */
const size = { head: 24, said: 6, line: 300, headline: 4 } as const;

const head = /^(?:To: .{1,60} who wrote \(\d+ ?\)|From: .{1,60}\sRead Replies \(\d+\))/;
const dayOfHead = /^To: .{1,60} who wrote \(\d+ ?\)[\s|]*(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)\b/;

// "Thursday October 14, 8:31 am Eastern Time", "Company Press Release": how a page of shares began a release.
const opensCopy =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? \p{L}{3,9}\.? \d{1,2},? .{0,8}\d{1,2}:\d\d ?[ap]\.?m\b.{0,20}|(?:company )?press release)$/iu;
// "a small one, but they pay for it now....", "GO ALDER!!!"
const isCasual = (line: string): boolean =>
  line.length < 200 &&
  /^\p{Ll}+[\s,.]|(?:\.{3,}|…|[!?]{2,}|[:;]-?[)(])$/u.test(line) &&
  !headlineVerb.test(line);

const isDateline = (line: string): boolean => {
  const found = readDateline(line.slice(0, 900));
  return found?.from === 0 && found.strength >= 3;
};

// "Alder Licenses a Lens From Birch University" above the page's day: the release's headline, be a deck below the day or none; "looks like they found a partner" is the writer's.
const headsCopy = (told: readonly string[], copy: number): boolean => {
  const line = told[copy - 1] ?? '';
  const words = line.split(/\s+/);
  if (
    words.length < size.headline ||
    !/^["“‘]?[\p{Lu}\d]/u.test(line) ||
    /[.!?:;,…)]$/.test(line) ||
    /\b(?:I|you|me|my|here|IMO|FYI)\b/.test(line) ||
    isDateline(line)
  )
    return false;
  const news = foldWords(
    told
      .slice(copy + 1)
      .find(isDateline)
      ?.slice(0, 900) ?? '',
  );
  if (!headlineVerb.test(line) && shareIn(foldWords(line), news) < 0.5) return false;
  const [next = ''] = told
    .slice(copy + 1)
    .filter((one) => !opensCopy.test(one) && !/^source:/i.test(one));
  return isTitleCase(line) || line === line.toUpperCase() || isDateline(next);
};

/** The places of what the writer of a contribution to a board of messages says himself, between its head and the copy of a release: "a small one, but they pay for it now....". */
export const findBoardTalk = (lines: readonly string[]): number[] => {
  const at = lines.slice(0, size.head).findLastIndex((line) => head.test(line));
  if (at === -1) return [];
  const below: number[] = [];
  for (let place = at + 1; place < lines.length && below.length <= size.said; place += 1)
    if (lines[place] !== '') below.push(place);
  const told = below.map((place) => lines[place] ?? '');
  const copy = told.findIndex((line) => opensCopy.test(line));
  if (copy !== -1) {
    const end = headsCopy(told, copy) ? copy - 1 : copy;
    return told.slice(0, end).every((line) => line.length < size.line && !isDateline(line))
      ? below.slice(0, end)
      : [];
  }
  const [said = '', headline = ''] = told;
  return isCasual(said) && /^\p{Lu}/u.test(headline) && told.slice(2).some(isDateline)
    ? below.slice(0, 1)
    : [];
};

/** The day, `YYYY-MM-DD`, of a contribution to a board of messages, in the first line of its head, "To: ann77 who wrote (812)3/9/2001 7:48:00 PM"; `undefined` in any other line. */
export const dayOfBoard = (line: string): string | undefined => {
  const [, month = '', day = '', year = ''] = dayOfHead.exec(line) ?? [];
  return year === '' ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};
