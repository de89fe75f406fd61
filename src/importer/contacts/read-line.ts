import type { ContactEntries } from './entries.ts';
import { type ContactJudge, isPosition, looksLikeFirm } from './evidence.ts';
import { deskIn, isRelations } from './desks.ts';
import { readContactHead, readContactTokens } from './lines.ts';
import { isPaired } from './pairs.ts';
import { department } from './people.ts';
import type { ContactReader } from './reader.ts';
import { splitWords } from './splits.ts';
import type { ContactToken } from './tokens.ts';
import { isStreet, isTown } from './towns.ts';

const isBehindOf = (line: string, words: string): boolean => {
  const at = line.indexOf(words);
  return (
    at > 0 &&
    /\s(?:of|for|with)\s+(?:the\s+)?$/i.test(line.slice(0, at)) &&
    /^\p{Upper}/u.test(words)
  );
};

const namesOffice = /^\p{Upper}.*\s(?:office|team|desk|department|division)$/iu;

// "Investor Relations, Acme Optics, 617-555-0100" below a person with her own number
const callsDesk = (tokens: readonly ContactToken[], { open }: ContactEntries): boolean =>
  isRelations(tokens[0]?.text ?? '') &&
  open.phones.length > 0 &&
  tokens.some(({ kind }) => kind === 'phone');

// "Jane Doe, Chief Executive A presentation for analysts will be held in London today.": a sentence that lost its line.
const sentenceBehindPosition =
  /(?<=\b(?:[Oo]fficer|[Ee]xecutive|[Pp]resident|[Dd]irector|[Mm]anager|[Cc]hairman|[Ss]ecretary|[Rr]elations|[Cc]ommunications|[Aa]ffairs))\s(?=(?:An?|The|This|There)\s(?:[\p{Alpha}’'-]+\s){1,6}(?:will|is|are|has|have|was|were|can|may)\s)(?!.*(?:@|\d{3}[\s.-]\d{3,4}))/u;

const withoutSentence = (words: string): string =>
  / (?:will|is|are|has|have|was|were|can|may) /.test(words)
    ? words.slice(0, sentenceBehindPosition.exec(words)?.index ?? words.length)
    : words;

/** Reads the `words` of one line of contacts into its entries; `text` is the whole line, its label included. */
export const readLine = (
  reader: ContactReader,
  judge: ContactJudge,
  words: string,
  text: string,
): void => {
  const { entries } = reader;
  let follows = false;
  let posted = false;
  const tokens = readContactTokens(withoutSentence(words)).flatMap((token) =>
    token.kind === 'words'
      ? splitWords(token.text, judge).map((part) => ({ kind: token.kind, text: part }))
      : [token],
  );
  // "Jane Doe, John Roe, Ann Hill"
  const named = tokens.filter(
    ({ kind, text: one }) => kind === 'words' && judge.personIn(one) >= 3,
  );
  const listed = named.length >= 2 && named.length === tokens.length;
  // "Jane Doe, John Roe, Acme Optics, 617-555-0100"
  const first = tokens.findIndex(
    ({ kind, text: one }) => kind !== 'words' || judge.personIn(one) < 3,
  );
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'phone' || token.kind === 'email') {
      entries.address(token.kind, token.text);
      posted = false;
      continue;
    }
    // Behind a street stand a town and a country.
    const next = tokens[at + 1];
    const town = next?.kind === 'words' && isTown(next.text) && !looksLikeFirm(token.text);
    const street = isStreet(token.text);
    if (street) entries.open.isPosted = true;
    posted ||= street || (town && !judge.isFirm(token.text));
    if (posted && judge.personIn(token.text) < 3) continue;
    // "Jane Doe — General" beside "Ato Roe — Investors"
    if (follows && entries.isNamedHere && /^(?:general|trade|business)$/i.test(token.text))
      continue;
    const nested = readContactHead(token.text);
    const isLabel = text.includes(`${token.text}:`);
    // "Jane Doe (media)", "Jane Doe, Media, 617-555-0100", "Jane Doe, Media, Acme Optics, 617-555-0100", "Jane Doe - Media" above her number
    const behind =
      text.includes(`(${token.text}`) ||
      (entries.isNamedHere &&
        !isLabel &&
        (next === undefined
          ? entries.isReachedBelow
          : next.kind === 'phone' || (next.kind === 'words' && judge.personIn(next.text) < 2)));
    // "Jane Doe, Press Office": where she is to be found.
    if (
      follows &&
      entries.isNamedHere &&
      entries.open.title === undefined &&
      deskIn(token.text) !== undefined
    )
      entries.open.title = deskIn(token.text) ?? token.text;
    else if (nested?.rest === '' && /contacts?$|^(?:investors?|media|press)$/i.test(token.text))
      entries.label(nested.kind, behind);
    // "CONTACT: Trade Press, Jane Doe, …, or Investor Relations, John Roe"
    else if (
      nested?.rest === '' &&
      (entries.isFree ||
        (entries.isReached && (isLabel || (at === 0 && callsDesk(tokens, entries)))))
    )
      // "Media Relations, Acme Optics, 617-555-0100", "Public Affairs Office, 617-555-0100"
      entries.begin(
        nested.kind,
        nested.firm,
        isRelations(token.text) ||
          (nested.firm === undefined && next?.kind === 'phone' && namesOffice.test(token.text))
          ? token.text
          : undefined,
      );
    // "Jane Doe of Acme Optics": what stands behind the little word is the firm.
    else if (follows && isBehindOf(text, token.text)) {
      const { title } = entries.open;
      // "Vice President of Finance"
      if (title !== undefined && (department.test(token.text) || isPosition(token.text)))
        entries.open.title = `${title} of ${token.text}`;
      else entries.field('company', token.text);
    } else
      reader.words(token.text, {
        follows,
        beside: next?.kind === 'words' ? next.text : undefined,
        paired: listed || (first > 1 && at < first) || isPaired(text, token.text, judge),
        calls: next?.kind === 'phone',
      });
    follows = true;
  }
};
