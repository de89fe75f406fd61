import { isTitleCase } from '../body/letter-case.ts';
import { readDateline } from '../dateline/dateline.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { headlineVerb } from '../head/headline-verbs.ts';

/** How many of a text's first lines with words are looked at, how long a remark is at most, in characters, and how many words a headline below it has at least. */
const size = { head: 8, line: 300, headline: 4 } as const;

/** The head of a contribution to a board of messages: "To: ann77 who wrote (812)", "From: Bo Roe Read Replies (2)". */
export const headsContribution =
  /^(?:To: .{1,60} who wrote \(\d+ ?\)|From: .{1,60}\s(?:Read Replies \(\d+\)|Respond to of \d+$))/;

// "Don't say I never warned you about this one. GLTA"
// "Phase I" is no person.
const slang =
  /\b(?:GLTA|GL all|good luck (?:to )?all|IMO|IMHO|LOL|BTW|FWIW|in my opinion|just my)\b|\bI(?:['’](?:m|ve|d|ll)| (?:am|was|have|had|never|think|believe|would|will|can|do|don['’]t|did|know|like|just|still|see|hope|guess|bought|sold|hold|own|told|said|wonder|love|expect|got|want|need))\b|[!?]{2,}|\.{4,}|[:;]-?[)(](?:\s|$)/u;

/** True for a line with which the writer of a contribution to a board of messages speaks for himself: "Don't say I never warned you about this one. GLTA". */
export const saysPoster = (line: string): boolean =>
  line.length <= size.line &&
  slang.test(line) &&
  !/["“”«»]|\S@\S|\d{3}[-. )/]+\d{3}|\b(?:forward-looking|trademarks?|copyright)\b/i.test(line);

/** True for a line that no headline is: "a small one, but they pay for it now....", "GO ALDER!!!", "<ALDR> moving on this -". */
export const isCasual = (line: string): boolean =>
  line.length < 200 &&
  /^\p{Lower}+[\s,.]|^<\p{Upper}{1,5}> |(?:\.{3,}|…|[!?]{2,}|[:;]-?[)(])$/u.test(line) &&
  !headlineVerb.test(line);

/** True for a line that begins with a release's place, day or wire. */
export const isDateline = (line: string): boolean => {
  const found = readDateline(line.slice(0, 900));
  return found?.from === 0 && found.strength >= 3;
};

// "Anybody else see this one? Adding a few at the ask.", "Don't orders lead these stocks? Take a look at what they just put out."
const toReaders =
  /^\W{0,3}(?:any(?:body|one) (?:else|here|know|see[ns]?|follow(?:ing)?|hold(?:ing)?|own)|take a look at|check (?:this|it) out|(?:just )?(?:saw|found|noticed|came across) (?:this|it)|looks like (?:they|we|it|this)|what do you (?:all|guys|make|think)|thoughts\?)\b|\b(?:take a look at (?:what|this)|thinking (?:of|about) (?:buying|adding|picking|selling|shorting)|at the (?:ask|bid)|th(?:is|ese) stocks?|usual disclaimers?)\b/i;
// "Edit - spread is awful today... ====" below his first words.
const afterthought = /^(?:edit|p\.?s\.?|added|fwiw|btw)\s?[-–:]\s|={3,}$/i;

// A sentence to others, and no line in the letters of a headline.
const speaks = (line: string): boolean =>
  line.length <= size.line &&
  !/["“”«»]|\S@\S/.test(line) &&
  !isTitleCase(line) &&
  line.toUpperCase() !== line &&
  (saysPoster(line) || (toReaders.test(line) && /[?.!)]$/.test(line) && line.includes(' ')));

const isHeadline = (line: string): boolean =>
  /^["“‘]?[\p{Upper}\d]/u.test(line) &&
  line.split(/\s+/).length >= size.headline &&
  !/[.?:;,…]$/.test(line) &&
  (isTitleCase(line) || line === line.toUpperCase() || headlineVerb.test(line));

// "August 11, 1997 # 31"
const isDay = (line: string): boolean =>
  line.length <= 40 && readDateLine(line.replace(/\s*(?:#|no\.?) ?\d{1,4}$/i, '')) !== undefined;

// "MCLEAN --- Orders for tools rose"
const opensNews = (line: string): boolean =>
  isDateline(line) ||
  (line.length >= 90 && /^\p{Upper}[\p{Upper}.,' ]{2,40}\s?-{2,3}\s?\p{Upper}/u.test(line));

// "My Comments", "My thoughts: forty people is a lot of payroll"
const ownComments =
  /^my (?:(?:own |personal )?(?:comments?|thoughts?|opinion)|(?:two|2) cents|take)(?: on (?:this|the news))?\s?(?:$|[:–—-]\s?(?:$|\S.{0,400}$))/i;
/** How many lines such comments have at most, and how long each is, in characters. */
const comments = { lines: 8, line: 600 } as const;

// What he says below the copy, to its end.
const findComments = (lines: readonly string[]): number[] => {
  const filled = [...lines.keys()].filter((at) => lines[at] !== '');
  const last = filled.slice(-comments.lines);
  const from = last.findIndex((at) => ownComments.test(lines[at] ?? ''));
  const told = from === -1 ? [] : last.slice(from);
  const isSaid = told.every((at) => {
    const line = lines[at] ?? '';
    return line.length <= comments.line && !isDateline(line);
  });
  return isSaid && filled.length > comments.lines ? told : [];
};

const findTalkAbove = (lines: readonly string[]): number[] => {
  const head: number[] = [];
  for (let at = 0; at < lines.length && head.length < size.head; at += 1)
    if (lines[at] !== '') head.push(at);
  const lineAt = (index: number): string => lines[head[index] ?? -1] ?? '';
  if (!speaks(lineAt(0))) return [];
  let end = 1;
  while (end < head.length && (speaks(lineAt(end)) || afterthought.test(lineAt(end)))) end += 1;
  const headline = isDay(lineAt(end)) ? end + 1 : end;
  if (!isHeadline(lineAt(headline))) return [];
  const below = head.slice(headline + 1).map((at) => lines[at] ?? '');
  return below.some(opensNews) ? head.slice(0, end) : [];
};

/** The places of what somebody says who passes a release on, in the first lines of a text that names no board, above the release's headline, "Anybody else see this one? Adding a few at the ask.", and what he says below it under "My comments". */
export const findPosterTalk = (lines: readonly string[]): number[] => [
  ...findTalkAbove(lines),
  ...findComments(lines),
];
