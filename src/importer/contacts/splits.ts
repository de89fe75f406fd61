import { isAgency, splitBeforeAgency } from './agencies.ts';
import { type ContactJudge, looksLikeFirm } from './evidence.ts';
import { gluedPosition, leadingPosition, position, startsGiven } from './people.ts';
import { deskIn } from './desks.ts';
import { isKnownCity } from '../dateline/places.ts';
import { formOfLaw, endOfFirm } from '../legal-forms.ts';

const endsInPosition = /(?:\b(?:C[EFIMOST]O|CSO|CMO|VP|SVP|EVP|IRO|IR|PR)|\p{Lower}{3,})$/u;

const splitPeople = (text: string, judge: ContactJudge): string[] | undefined => {
  const [, one = '', other = ''] =
    /^(.{5,40}?)\s+(?:and|&|und|et|y|og|och)\s+(.{5,40})$/u.exec(text) ?? [];
  if (one === '') return undefined;
  const [left, right] = [judge.personIn(one), judge.personIn(other)];
  return left > 0 && right > 0 && left + right >= 4 ? [one, other] : undefined;
};

// "President and CEO or JANE DOE"
const splitChoice = (text: string, judge: ContactJudge): string[] | undefined => {
  const [, title = '', name = ''] = /^(.{3,60}?)\s(?:or|OR)\s(\p{Upper}.{4,40})$/u.exec(text) ?? [];
  return position.test(title) && judge.personIn(name) >= 3 ? [title, name] : undefined;
};

// "Senior adviser Jane Doe": whoever stands behind a position is its person.
const splitLeading = (text: string, judge: ContactJudge): string[] | undefined => {
  // The reader knows the usual positions before a name by themselves.
  const usual = leadingPosition.exec(text)?.[2];
  if (usual !== undefined && judge.personIn(usual) > 0) return undefined;
  const words = text.split(/\s+/);
  for (const size of [4, 3, 2]) {
    if (words.length <= size) continue;
    const name = words.slice(-size).join(' ');
    const title = words.slice(0, -size).join(' ');
    // "toimitusjohtaja Matti Virtanen": a position in small letters leaves the capitals to the name.
    const least = /^\p{Lower}{4,}$/u.test(title) || gluedPosition.test(title) ? 1 : 3;
    if (judge.personIn(name) < least || !position.test(title)) continue;
    if (endsInPosition.test(title) && !/\b(?:of|and|for|the)$/i.test(title)) return [title, name];
  }
  return undefined;
};

const firmAtStreet = new RegExp(
  String.raw`^(\p{Upper}[^\d]{2,60}?,?\s(?:${endOfFirm}|Company)),?\s\d{1,6}\s\p{Upper}`,
  'u',
);
const wholeRank =
  /^(?:(?:Group|Joint|Interim|Acting|Deputy|Non-Executive|Senior|Executive|Vice|Managing|Chief|Associate|Assistant|General|Marketing|Sales|Finance|Financial|Operating|Commercial|Communications|Media|PR) )+(?:Director|Manager|Officer|President|Chair(?:man|woman|person)?|Executive|Partner|Secretary)$/u;

const formOfAddress = /^(?:Dr|Mr|Ms|Mrs|Prof|Professor|Sir|Dame)\.?$/;

// "Jane Doe Director of Investor Relations", "Jane Doe of Acme Optics": a line that has lost its comma.
const splitTrailing = (text: string, judge: ContactJudge): string[] | undefined => {
  const words = text.split(/\s+/);
  // "Dr. Jane" of "Dr. Jane Doe of Acme" is no name, "Dr. Doe" of "Dr. Doe of Acme" is one.
  const sizes = formOfAddress.test(words[0] ?? '') ? [3, 4, 5, 2] : [2, 3, 4];
  for (const size of sizes) {
    if (words.length <= size) continue;
    const name = words.slice(0, size).join(' ');
    const rest = words.slice(size).join(' ');
    if (judge.personIn(name) < 3) continue;
    const next = rest.replace(/^(?:of|at|with|for|from)\s+(?:the\s+)?/i, '');
    if (next !== rest && /^\p{Upper}/u.test(next)) return [name, next];
    const first = rest.split(/\s+/).slice(0, 2).join(' ');
    // "Jane Q. Doe Alder Rest, Inc. 2200 Elm Drive Baton Rouge": a letterhead's cells run together.
    const housed = firmAtStreet.exec(rest)?.[1];
    if (housed !== undefined) return [name, housed];
    const firm = rest.includes(' ') && looksLikeFirm(rest) && !looksLikeFirm(name);
    if (firm || judge.isFirm(rest)) return [name, rest];
    if (position.test(first) && /^\p{Upper}/u.test(rest)) return [name, rest];
  }
  // A rank behind two words makes a person of them, whatever her name: "Demi Roe Managing Director".
  const [two, rank] = [words.slice(0, 2).join(' '), words.slice(2).join(' ')];
  if (wholeRank.test(rank) && judge.personIn(two) > 0 && !looksLikeFirm(two)) return [two, rank];
  return undefined;
};

// "Investors should contact Jane Doe"
const splitCalling = (text: string, judge: ContactJudge): string[] | undefined => {
  const name = /\b(?:contact|call|reach)\s+(\p{Upper}.{4,40})$/u.exec(text)?.[1];
  return name !== undefined && judge.personIn(name) > 0 ? [name] : undefined;
};

// "New York John Roe", "Acme Optics Jane Doe": a town or a firm before the person, with nothing between them.
const splitBefore = (text: string, judge: ContactJudge): string[] | undefined => {
  const words = text.split(/\s+/);
  if (words.length < 3 || words.length > 6 || startsGiven(text)) return undefined;
  for (const size of [2, 3]) {
    const name = words.slice(-size).join(' ');
    const before = words.slice(0, -size).join(' ');
    if (
      before === '' ||
      judge.personIn(name) < 3 ||
      position.test(before) ||
      /\b(?:of|for|and|at|the|by)$/i.test(before) ||
      // "Nurul binti Abdul Rahim": the little word belongs to the name.
      /\s\p{Lower}{2,5}$/u.test(before)
    )
      continue;
    if (
      isKnownCity(before) ||
      judge.isFirm(before) ||
      looksLikeFirm(before) ||
      before.includes(' ') ||
      judge.isNamedByAddress(before)
    )
      return [before, name];
  }
  return undefined;
};

const form = new RegExp(String.raw`(?:^|\s|,)(?:${endOfFirm}|Company)$`, 'u');
const beginsPosition =
  /^(?:the\s)?(?:C[EFIMOST]O\b|[ES]?VP\b|I\.?R\b|Vice|President|Chief|Director|Managing|Manager|Senior|Executive|Head|Investor|Corporate|Chair\p{Alpha}*|Media|Public)\b/iu;

// "Leiterin Kommunikation", "Press Office", "Institute of Immunology" behind a name
const institute =
  /^(?:Institut[eo]?|Department|Faculty|School|Cent(?:er|re)|College|University|Universität|Université|Klinik|Abteilung)\s/u;
const honours = /^(?:(?:Prof|Dr|Mr|Ms|Mrs|Frau|Herr|PD)\.?\s)+/;
const isBehindName = (words: string, name: string): boolean =>
  beginsPosition.test(words) ||
  // "Emergency Planner" begins with none: the name before it has but two words.
  (name.replace(honours, '').split(' ').length === 2 &&
    (position.test(words.split(' ')[0] ?? '') ||
      institute.test(words) ||
      deskIn(words) !== undefined));

// "Jane Doe Managing" before "Director": the last of the words belongs to the position.
const opensPosition =
  /\s(?:Managing|Executive|Senior|Vice|General|Chief|Corporate|Group|Deputy|Associate|Assistant|Marketing|Communications|Media|Press|Sales|Project|Public|Investor|Account)$/;
// "Birch Ridge Energy Fund" before the person of whose name an address is made
const namesHouse = /^\p{Upper}\S*(?: (?:\p{Upper}\S*|of|and|the|for|&)){1,5}$/u;

// "Acme Optics Inc. Jane Q. Doe Vice President": a block whose lines are run together.
const splitRun = (text: string, judge: ContactJudge): string[] | undefined => {
  const words = text.split(/\s+/);
  for (let from = 0; from < Math.min(words.length - 1, 8); from += 1)
    for (const size of [5, 4, 3, 2]) {
      const before = words.slice(0, from).join(' ');
      const name = words.slice(from, from + size).join(' ');
      const after = words.slice(from + size).join(' ');
      if (from + size > words.length || (after === '' && before === '')) continue;
      if (after !== '' && (!isBehindName(after, name) || opensPosition.test(name))) continue;
      // "Jane Doe Hill" before "Media"
      const isOfFirm =
        size > 2 &&
        !after.includes(' ') &&
        looksLikeFirm(`${words[from + size - 1] ?? ''} ${after}`) &&
        judge.personIn(words.slice(from, from + size - 1).join(' ')) >= 3;
      if (isOfFirm) continue;
      const isFirm = before === '' || form.test(before) || judge.isFirm(before);
      const isHouse =
        !isFirm &&
        after !== '' &&
        (size === 2 || (size === 3 && / \p{Upper}\. /u.test(name))) &&
        namesHouse.test(before) &&
        !position.test(before);
      if (!isFirm && !isHouse) continue;
      if (judge.personIn(name) < (isFirm ? 3 : 4)) continue;
      // "Energy Fund Jane Doe" behind "Birch Ridge": the firm goes on.
      const isLonger =
        size > 3 &&
        !startsGiven(name) &&
        judge.personIn(words.slice(from + 2, from + size).join(' ')) >= 3;
      if (isLonger) continue;
      // "CEO ACME LTD"
      const [, short, firm] = /^([A-Z]{2,4})\s+(\p{Upper}.{2,})$/u.exec(after) ?? [];
      const rest =
        short !== undefined && firm !== undefined && form.test(firm) ? [short, firm] : [after];
      return [before, name, ...rest].filter((part) => part !== '');
    }
  return undefined;
};

// "Jane Doe Barnyard Bytes": four names are no person's where the release tells of the last two as a firm.
const splitKnownFirm = (text: string, judge: ContactJudge): string[] | undefined => {
  const words = text.split(/\s+/);
  for (const size of [2, 3]) {
    const firm = words.slice(size).join(' ');
    if (words.length - size < 2 || !judge.isFirm(firm)) continue;
    const name = words.slice(0, size).join(' ');
    if (judge.personIn(name) >= 3) return [name, firm];
  }
  // "Jane Doe Doe Partners": no name has four words of which the last two are a firm's.
  const [name, house] = [words.slice(0, 2).join(' '), words.slice(2).join(' ')];
  return words.length === 4 && looksLikeFirm(house) && judge.personIn(name) >= 3
    ? [name, house]
    : undefined;
};

// "Jane Doe Harbour IR" beside "jane@harbourir.example": the address tells the firm.
const splitAtAddressed = (text: string, judge: ContactJudge): string[] | undefined => {
  const words = text.split(/\s+/);
  for (const size of [2, 3]) {
    const [name, firm] = [words.slice(0, size).join(' '), words.slice(size).join(' ')];
    // "jane@doe.example" is named after her own house.
    const least = firm.includes(' ') ? 1 : 4;
    if (firm !== '' && judge.isNamedByAddress(firm) && judge.personIn(name) >= least)
      return [name, firm];
  }
  return undefined;
};

// "Hollis Tate Securities Limited": no firm is called by its trade and its form alone, so the two names before them are its own.
const tradeAndForm = new RegExp(
  String.raw`^\p{Upper}\S+ (?:& )?\p{Upper}\S+ (\p{Upper}\p{Alpha}+),? ${formOfLaw}$`,
  'u',
);
const isWholeFirm = (text: string, judge: ContactJudge): boolean =>
  judge.isFirm(text) || looksLikeFirm(tradeAndForm.exec(text)?.[1] ?? '') || isAgency(text, judge);

// "Investor Relations Acme Optics Inc.": a desk and its firm.
const deskOfFirm = new RegExp(
  String.raw`^((?:Investor|Media|Press|Public|Corporate|Shareholder) (?:Relations|Communications|Affairs))\s(\p{Upper}.{2,60},?\s${formOfLaw})$`,
  'u',
);

/** Words between two signs taken apart into persons and what belongs to them, in order. */
export const splitWords = (printed: string, judge: ContactJudge): readonly string[] => {
  if (printed.length > 110) return [printed];
  const text = printed.replace(/^(?:[Oo]r|and)\s+(?=\p{Upper})/u, '');
  const [, desk, house] = deskOfFirm.exec(text) ?? [];
  if (desk !== undefined && house !== undefined) return [desk, house];
  const addressed = splitBeforeAgency(text, judge) ?? splitAtAddressed(text, judge);
  if (addressed) return addressed;
  // "ATELIER ALDER Jane Doe Press relations"
  const [, capitals = '', behind = ''] =
    /^((?:\p{Upper}{3,} ){1,4})(\p{Upper}\p{Lower}+ \p{Upper}\p{Lower}.*)$/u.exec(text) ?? [];
  const isHouse = / \p{Upper}/u.test(capitals) || judge.isNamedByAddress(capitals.trim());
  if (isHouse && judge.personIn(behind.split(' ').slice(0, 2).join(' ')) >= 3)
    return [capitals.trim(), ...splitWords(behind, judge)];
  const level = judge.personIn(text);
  if (level === 0 && isWholeFirm(text, judge)) return [text];
  if (level > 0)
    return (
      splitKnownFirm(text, judge) ?? (level < 3 ? splitBefore(text, judge) : undefined) ?? [text]
    );
  return (
    splitPeople(text, judge) ??
    splitChoice(text, judge) ??
    splitRun(text, judge) ??
    splitLeading(text, judge) ??
    splitTrailing(text, judge) ??
    splitBefore(text, judge) ??
    splitCalling(text, judge) ?? [text]
  );
};
