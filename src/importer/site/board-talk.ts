import { isTitleCase } from '../body/letter-case.ts';
import { foldWords, shareIn } from '../head/folded-words.ts';
import { headlineVerb } from '../head/headline-verbs.ts';
import { reasonToLeaveOut } from './left-out.ts';
import { headsContribution, isCasual, isDateline, saysPoster } from './poster-talk.ts';

/** How far down the head of a contribution stands, how many lines its writer says before the copy, how long each is at most, in characters, and how many words a headline above the copy's day has at least. */
const size = { head: 24, said: 6, line: 300, headline: 4 } as const;

const dayOfHead = /^To: .{1,60} who wrote \(\d+ ?\)[\s|]*(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)\b/;

// "Thursday October 14, 8:31 am Eastern Time", "Company Press Release": how a page of shares began a release.
const opensCopy =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? \p{Alpha}{3,9}\.? \d{1,2},? .{0,8}\d{1,2}:\d\d ?[ap]\.?m\b.{0,20}|(?:company )?press release)$/iu;
// "Alder Licenses a Lens From Birch University" above the page's day: the release's headline, be a deck below the day or none; "looks like they found a partner" is the writer's.
const headsCopy = (told: readonly string[], copy: number): boolean => {
  const line = told[copy - 1] ?? '';
  const words = line.split(/\s+/);
  if (
    words.length < size.headline ||
    !/^["“‘]?[\p{Upper}\d]/u.test(line) ||
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
  const at = lines.slice(0, size.head).findLastIndex((line) => headsContribution.test(line));
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
  const [said = ''] = told;
  if (!isCasual(said)) return [];
  // His first words may go on below, up to the first blank line.
  const next = below.findIndex((place, index) => index > 0 && lines[place - 1] === '');
  const ends = next > 1 && /^\p{Upper}/u.test(told[1] ?? '') ? 1 : next === -1 ? 1 : next;
  const isNews = isDateline(told[ends] ?? '');
  return told.slice(0, ends).every((line) => !isDateline(line)) &&
    (isNews || (/^\p{Upper}/u.test(told[ends] ?? '') && told.slice(ends + 1).some(isDateline)))
    ? below.slice(0, ends)
    : [];
};

/** The day, `YYYY-MM-DD`, of a contribution to a board of messages, in the first line of its head, "To: ann77 who wrote (812)3/9/2001 7:48:00 PM"; `undefined` in any other line. */
export const dayOfBoard = (line: string): string | undefined => {
  const [, month = '', day = '', year = ''] = dayOfHead.exec(line) ?? [];
  return year === '' ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** How many of a text's first lines with words a thread's head stands in, how many lines a board sets below a contribution at most, how long each of these is, in characters, and how many of them name what readers do there at least. */
const foot = { head: 12, lines: 10, line: 45, acts: 2 } as const;

// "eröffnet am: 28.06.06 09:12 von: chartgeist", "3 Postings, 2.115 Zugriffe", "ann77 schrieb am 12.03.04 09:12:33 Beitrag Nr. 4"
const headOfThread =
  /^(?:eröffnet am ?:.{4,40}von ?:|\d[\d.,]* (?:postings?|beiträge|messages?|réponses?|antworten|replies|respuestas|inlägg|svar|reacties|risposte)\b.{0,30}\d|.{0,60}\bschrieb am \d.{4,30}\bbeitrag nr\.? ?\d|(?:msg|message|post|nachricht|mensaje|messaggio)(?: (?:nr|no)\.?| ?#| ?:) ?\d{1,7}(?: (?:of|von|de|di) \d+)?(?:$|\s))/i;
// What readers do with a contribution: "Bewertung abgeben", "Moderation melden", "Reply", "Nutzer die witzig hätten: 0"
const act =
  /\b(?:melden|bewert\p{Alpha}+|antwort\p{Alpha}*|zitier\p{Alpha}+|witzig|hilfreich|informativ|boardmail|moderat\p{Alpha}+|regelverstoß|report|reply|replies|respond|quote|rat(?:e|ing)|vote|recommend\p{Alpha}*|helpful|funny|ignore|moderator|répondre|signaler|citer|alerter|responder|denunciar|citar|rispondi|segnala|svara|anmäl|citera)\b/iu;
// "Follow Board Follow Board Keyboard Shortcuts Report TOS Violation"
const rowOfActs =
  /^(?:(?:follow (?:board|thread|user)|keyboard shortcuts|report (?:tos|tou) violation|report (?:post|abuse)|reply|quote|share|like|private reply|thumbs up)(?:\s|$)){2,8}$/i;
const actAlone =
  /^(?:(?:👍|👎|❤)\ufe0f?\s?\d{0,4}|reply|quote|share|like|recommend|follow|report)$/iu;
const isOfFoot = (line: string): boolean =>
  rowOfActs.test(line) ||
  (line.length <= foot.line &&
    !/[.!?;]$|\S@\S|\d{3}|https?:|www\./.test(line) &&
    line.split(' ').length <= 6);

const bareHost = /^(?:[a-z\d-]{1,30}\.){0,2}([a-z\d-]{3,30})\.(?:com|net|org|de|co\.uk)$/;
const marks = /\b(?:Subject|People)Marks?\b/;

/** The places of what a board of messages sets below a contribution, "Nutzer die witzig hätten: 0", "Bewertung abgeben", and of what its writer says last himself, below the copy: "GLTA". */
export const findBoardFoot = (lines: readonly string[]): number[] => {
  const filled = [...lines.keys()].filter((at) => lines[at] !== '');
  const isBoard = filled.slice(0, foot.head).some((at) => {
    const line = lines[at] ?? '';
    return line.length <= 160 && (headsContribution.test(line) || headOfThread.test(line));
  });
  if (!isBoard) return [];
  const found: number[] = [];
  let from = filled.length;
  // "👍️0", "Reply" above a row of a board's acts.
  if (rowOfActs.test(lines[filled[from - 1] ?? 0] ?? ''))
    do {
      from -= 1;
      found.push(filled[from] ?? 0);
    } while (from > 1 && actAlone.test(lines[filled[from - 1] ?? 0] ?? ''));
  const end = from;
  while (from > 1 && end - from < foot.lines && isOfFoot(lines[filled[from - 1] ?? 0] ?? ''))
    from -= 1;
  // What is set off from the copy by a blank line.
  while (from < end && lines[(filled[from] ?? 0) - 1] !== '') from += 1;
  const below = filled.slice(from, end);
  const acts = below.filter((at) => {
    const line = lines[at] ?? '';
    return act.test(line) || rowOfActs.test(line);
  });
  if (acts.length >= foot.acts) found.push(...below);
  else from = end;
  // "biz.yahoo.com", "Keep in touch with the thread: SubjectMarks | PeopleMarks": whence the copy is, and the board's own marks.
  while (from > 1) {
    const at = filled[from - 1] ?? 0;
    const line = lines[at] ?? '';
    const name = bareHost.exec(line)?.[1];
    const isOther =
      name !== undefined && !lines.some((one, place) => place !== at && one.includes(name));
    if (!isOther && !(line.length < 90 && marks.test(line))) break;
    found.push(at);
    from -= 1;
  }
  // "Report TOU Violation Share This Post" tells by itself whose it is.
  while (from > 1 && reasonToLeaveOut(lines[filled[from - 1] ?? 0] ?? '') !== undefined) from -= 1;
  for (let at = from - 1; at > 0 && from - at <= size.said; at -= 1) {
    const place = filled[at] ?? 0;
    const above = lines[filled[at - 1] ?? 0] ?? '';
    if (!saysPoster(lines[place] ?? '') || lines[place - 1] !== '' || above.endsWith(':')) break;
    found.push(place);
  }
  return found;
};

// "#88 13.10.05 08:41 Meldung von heute": how a board of messages heads each contribution.
const numbered = /^#\d{1,6}[\s|]+\d{1,2}[./]\d{1,2}[./]\d{2,4},?[\s|]+\d{1,2}:\d\d(?!\d)/;
/** How long the copy of a release is at least among contributions, and how long a line of it, in characters. */
const copied = { all: 400, line: 50 } as const;

/** The places of the contributions to a board of messages above and below the one that holds the release, their heads "#88 13.10.05 08:41", and the name of its writer. */
export const findContributions = (lines: readonly string[]): number[] => {
  const heads = [...lines.keys()].filter(
    (at) => lines[at]?.startsWith('#') === true && numbered.test(lines[at]),
  );
  const told = heads.map((from, index) =>
    lines
      .slice(from + 1, heads[index + 1])
      .reduce((sum, line) => sum + (line.length >= copied.line ? line.length : 0), 0),
  );
  const most = Math.max(0, ...told);
  // A release in two contributions goes on in the second.
  if (most < copied.all || told.filter((one) => one >= copied.all).length > 1) return [];
  const index = told.indexOf(most);
  const head = heads[index] ?? 0;
  const writer = lines.findIndex((line, at) => at > head && line !== '');
  const name = lines[writer] ?? '';
  const isName = name.length <= 30 && name.split(' ').length <= 2 && !/[.:;,!?]$/.test(name);
  return [...lines.keys()].filter(
    (at) => at <= head || (isName && at === writer) || at >= (heads[index + 1] ?? lines.length),
  );
};
