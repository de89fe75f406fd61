import { looksLikeFirm } from './evidence.ts';
import { isGivenName } from './given-names.ts';
import { readContactHead, readContactTokens } from './lines.ts';
import { isPart } from './office-parts.ts';
import { isPerson, position } from './people.ts';

/** How many people such a run names at least, and how long it is at most, in characters. */
const run = { people: 2, length: 1500 } as const;

interface Segment {
  readonly words: string;
  readonly people: readonly string[];
  /** The firm before its people and the one behind them. */
  readonly before: string;
  readonly behind: string;
  /** True where nothing but a blank stands between somebody and the next. */
  readonly isRun: boolean;
  /** How many of the people stand before a firm amid them, "Ato Roe, Finance Director Hill Peel Limited Ida Poe", and that firm. */
  readonly amid?: { readonly at: number; readonly firm: string };
}

const formOfAddress = /^(?:Dr|Mr|Ms|Mrs|Prof|Professor|Sir|Dame)\.?$/;
const initial = /^(?:\p{Upper}\.|van|von|de|der|den|del|la|le|du)$/u;
const plainWord = (word: string | undefined): string => (word ?? '').replace(/,$/, '');

// Words of a rank, and what joins them.
const ofRank =
  /^(?:the|of|and|&|for|to|vice|group|joint|interim|acting|deputy|non-executive|managing|general|chief|executive|financial|operating|scientific|medical|commercial|business|technical|technology|corporate|global|investors?|public|press|media|marketing|sales|finance|legal|regulatory|development|operations|strategy|relations|affairs|communications|research|r&d|ir|pr|account|project|company|senior|founder|co-founder|research)$/i;
const isOfRank = (word: string, printed: string | undefined): boolean => {
  const bare = word.replace(/[,.]$/, '');
  const before = printed?.replace(/,$/, '');
  // "Hill Communications" behind a rank is the next firm.
  return /^(?:communications|research|medical|media|pr)$/i.test(bare)
    ? before !== undefined &&
        (/^(?:of|and|&|for)$/.test(before) || ofRank.test(before) || position.test(before))
    : ofRank.test(bare) || (/^\p{Alpha}[\p{Alpha}-]+$/u.test(bare) && position.test(bare));
};

/** Where the person ends whose name begins at the place `at` of the words; `undefined` where none does, -1 where it cannot be told. */
const endOfName = (words: readonly string[], at: number): number | undefined => {
  let to = at;
  while (formOfAddress.test(words[to] ?? '')) to += 1;
  if (to === at && !isGivenName(words[at] ?? '')) return undefined;
  if (words[to]?.endsWith(',') === true) return undefined;
  to += 1;
  const given = to;
  while (initial.test(words[to] ?? '')) to += 1;
  const isWhole = to > given && /^\p{Upper}\.$/u.test(words[to - 1] ?? '');
  to += 1;
  const name = plainWord(words.slice(at, to).join(' '));
  if (to > words.length || !isPerson(name) || name.includes(',')) return undefined;
  const [last, next] = [words[to - 1] ?? '', words[to]];
  if (next === undefined || last.endsWith(',')) return to;
  // "Penny Lane Communications Ltd" is a firm, "Jane Doe Communications Director" a person.
  if (looksLikeFirm(`${name} ${plainWord(next)}`))
    return isOfRank(words[to + 1] ?? '', next) ? to : undefined;
  // "Juan Carlos Ruiz": where the name ends nothing tells, but that of "Jane Q. Ross Hill Partners" ends behind "Ross".
  return !isWhole && isGivenName(last) && !isOfRank(next, undefined) ? -1 : to;
};

/** Where behind a firm the rank of its person begins, "Acme Optics, Inc. Vice President, Finance"; the end of the words where none does. */
const rankBehindFirm = (words: readonly string[]): number => {
  let from = words.length;
  while (from > 0 && isOfRank(words[from - 1] ?? '', words[from - 2])) from -= 1;
  const [firm, rank] = [words.slice(0, from).join(' '), words.slice(from).join(' ')];
  return looksLikeFirm(plainWord(firm)) && position.test(rank) ? from : words.length;
};

const segmentOf = (words: string): Segment | undefined => {
  const all = words.split(/\s+/).filter((word) => word !== '');
  const people: string[] = [];
  let before = '';
  let behind = '';
  let isRun = false;
  let amid: Segment['amid'];
  let from = 0;
  for (let at = 0; at <= all.length; at += 1) {
    const end = at === all.length ? undefined : endOfName(all, at);
    if (end === -1) return undefined;
    if (end === undefined && at < all.length) continue;
    // "Jane Q. Ross Ross Hartley": the house that bears her name
    const isNamesake = at === from && people.at(-1)?.split(' ').at(-1) === all[at];
    if (end !== undefined && isNamesake) continue;
    if (people.length === 0) before = all.slice(0, at).join(' ').replace(/,$/, '');
    else {
      // Behind a name: the rank, then the next firm.
      let rank = from;
      while (rank < at && isOfRank(all[rank] ?? '', all[rank - 1])) rank += 1;
      const served = all.slice(rank, at);
      const told = from === rank ? rankBehindFirm(served) : served.length;
      const firm = served.slice(0, told).join(' ').replace(/,$/, '');
      if (end !== undefined && firm !== '') {
        if (amid || before !== '' || !looksLikeFirm(firm)) return undefined;
        amid = { at: people.length, firm };
      }
      const title = [...all.slice(from, rank), ...served.slice(told)].join(' ').replace(/,$/, '');
      isRun ||= (end !== undefined || firm !== '') && !(all[rank - 1] ?? '').endsWith(',');
      if (title !== '') people.push(`${people.pop() ?? ''}, ${title}`);
      behind = end === undefined ? firm : '';
    }
    if (end === undefined) break;
    people.push(plainWord(all.slice(at, end).join(' ')));
    from = end;
    at = end - 1;
  }
  if (people.length === 0) before = words;
  const firms = [before, behind].filter((firm) => firm !== '');
  return firms.every((firm) => /^\p{Upper}/u.test(firm) && firm.length < 70)
    ? { words, people, before, behind, isRun, ...(amid ? { amid } : {}) }
    : undefined;
};

interface Reached {
  readonly phone: string;
  readonly emails: string[];
}

const linesOf = (
  firm: string,
  people: readonly string[],
  { phone, emails }: Reached,
): readonly string[] => {
  const served = `On behalf of ${firm}:`;
  const head = firm !== '' && readContactHead(served) === undefined ? [served] : [];
  return people.length === 0
    ? [`${firm} Tel: ${phone}`, ...emails, '']
    : people.flatMap((one) => [...head, one, `Tel: ${phone}`, ...emails, '']);
};

// "Chief ExecutiveAto Roe", "555 014Jane Doe": the line's end between them is lost.
const glued = /(?<=\p{Lower}{3}|\d{3}|\))(?=\p{Upper}\p{Lower}+[\s-]\p{Upper})/gu;

/** The lines of a list of offices that a copy ran together, "Acme plc Jane Doe, Chief Executive Ato Roe, Finance Director Tel: 01223 555 010 Hill Communications Ida Poe Ned Tarn Tel: 020 7555 0142", each of their people with the firm and its number, which stands behind them or before; `undefined` for other lines. */
export const partPeopleRun = (line: string): readonly string[] | undefined => {
  if (line.length > run.length || line.length < 40) return undefined;
  const lead = line.slice(0, 400);
  const head = readContactHead(lead);
  const label =
    head && lead.endsWith(head.rest) ? lead.slice(0, lead.length - head.rest.length).trim() : '';
  if (head && (label === '' || head.rest === '' || head.firm !== undefined)) return undefined;
  const rest = line.slice(line.indexOf(label) + label.length).replace(glued, ' ');
  const texts: string[] = [''];
  const reached: Reached[] = [];
  for (const { kind, text } of readContactTokens(rest)) {
    if (kind === 'phone') {
      reached.push({ phone: text, emails: [] });
      texts.push('');
    } else if (kind === 'email') {
      const isBehind = texts.at(-1) === '';
      const owner = reached.at(-1);
      if (!owner || (!isBehind && texts[0] !== '' && segmentOf(texts[0] ?? '')?.people.length))
        return undefined;
      owner.emails.push(text);
    } else if (!isPart(text)) {
      // "Director, Investor Relations" holds that office.
      const isHeld = position.test(texts.at(-1)?.split(' ').at(-1) ?? '');
      if ((readContactHead(text)?.rest === '' && !isHeld) || text.includes(':')) return undefined;
      texts.push(`${texts.pop() ?? ''}, ${text}`.replace(/^, /, ''));
    }
  }
  const segments = texts.map(segmentOf);
  const whole = segments.filter((one) => one !== undefined);
  const count = whole.reduce((sum, { people }) => sum + people.length, 0);
  if (reached.length === 0 || whole.length < segments.length || count < run.people)
    return undefined;
  if (reached.some(({ emails }) => emails.length > 1)) return undefined;
  const [first, ...others] = whole;
  const last = whole.at(-1);
  if (!first || !last) return undefined;
  // "Hill Communications Tel: 020 7555 0142 Ida Poe / Ned Tarn"
  const isOffice = first.people.length === 0 && looksLikeFirm(first.before);
  if (!isOffice && !whole.some(({ isRun }) => isRun)) return undefined;
  const lines: string[] = label === '' ? [] : [label, ''];
  if (first.people.length > 0) {
    // Each number stands behind its people, with their firm before or behind them.
    const isBehind = first.before === '';
    if (last.words !== '' || whole.slice(0, -1).some(({ people }) => people.length === 0))
      return undefined;
    let above = '';
    for (const [at, { people, before, behind, amid }] of whole.slice(0, -1).entries()) {
      if ((isBehind ? before : behind) !== '') return undefined;
      const own = reached[at] ?? { phone: '', emails: [] };
      // "Jane Doe, Chief Executive 01223 555 010 Ato Roe, Finance Director Hill Peel Limited Ida Poe 020 7555 0142": whom the number of the firm above reaches too.
      if (amid) {
        const over = reached[at - 1];
        if (above === '' || over === undefined) return undefined;
        lines.push(...linesOf(above, people.slice(0, amid.at), over));
        lines.push(...linesOf(amid.firm, people.slice(amid.at), own));
        above = amid.firm;
        continue;
      }
      above = before || behind;
      lines.push(...linesOf(above, people, own));
    }
    return lines;
  }
  // Each firm stands with its number before its people.
  if (whole.some(({ amid }) => amid !== undefined)) return undefined;
  let firm = first.before;
  if (firm === '' || last.behind !== '') return undefined;
  for (const [at, { people, before, behind }] of others.entries()) {
    if (people.length > 0 && before !== '') return undefined;
    lines.push(...linesOf(firm, people, reached[at] ?? { phone: '', emails: [] }));
    firm = people.length > 0 ? behind : before;
    if (firm === '' && at < others.length - 1) return undefined;
  }
  return lines;
};
