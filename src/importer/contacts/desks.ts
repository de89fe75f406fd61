import { type ContactJudge, isAddressOf, looksLikeFirm } from './evidence.ts';
import { pressDesk } from './inline-heads.ts';
import { isBareNumber, isBarePhone } from './lines-below.ts';
import { emailsOf, hasAddress, readContactHead, readContactTokens } from './lines.ts';

const relations =
  /^(?:(?:investors?|media|public|press|corporate|shareholders?)(?: (?:and|&) (?:investor|media|public))? (?:relations|communications|affairs)|relations (?:avec les )?(?:presse|investisseurs|médias|actionnaires|analystes|publiques)|communication (?:groupe|financière|corporate|externe|institutionnelle))$/i;

/** True for a desk by the matter that it answers for: "Investor Relations". */
export const isRelations = (text: string): boolean => relations.test(text);

/** True for such a desk, also as a part of its house: "Public Relations Office". */
export const isRelationsOffice = (text: string): boolean =>
  isRelations(text.replace(/\s(?:office|department|dept\.?|group|team|division|section)$/i, ''));

// "Vice President" above "Corporate Communications"
const rankAlone =
  /^(?:(?:senior|executive|assistant|associate|deputy|group|first|global) )*(?:vice[- ]president|[esa]?vp|director|manager|head|officer)$/i;

/** True for a rank that does not say of what: "Vice President", whose desk stands on the next line. */
export const isRankAlone = (title: string | undefined): boolean =>
  title !== undefined && rankAlone.test(title);

const room =
  /^((?:press|media|news|communications?)[ -]?(?:office|desk|team|room|department|line|hotline)(?:, \p{Upper}[\p{Alpha} -]{2,24})?)(?:\s\(\d[^()]{2,28}\))?:?$/iu;

/** A desk by its room, "Press Office:", "Media desk, Oslo", "Press line (24 hours)", "Medienstelle", which alone says who answers there, wherever it stands; `undefined` for other words. */
export const deskIn = (text: string): string | undefined =>
  room.exec(text)?.[1] ??
  (pressDesk.exec(text)?.[0] === text ? text.replace(/^the\s+/i, '') : undefined);

/** The desk that a label names before the number at which it answers, "Press office: 617-555-0100", "Media Relations, press@acme.example"; `rest` is what stands behind the label. */
export const deskBefore = (text: string, rest: string): string | undefined => {
  const label = text.slice(0, text.length - rest.length).replace(/[\s:,–—-]+$/u, '');
  return hasAddress(rest) &&
    readContactTokens(rest)[0]?.kind !== 'words' &&
    (isRelations(label) || deskIn(label) !== undefined)
    ? label
    : undefined;
};

const part = String.raw`\p{Upper}[\p{Alpha}&'’/-]*(?:\s(?:\p{Upper}[\p{Alpha}&'’/-]*|and|&|of|for)){0,6}\s(?:Department|Dept\.?|Division|Div\.?|Group|Office|Section|Team|Unit|Bureau)`;
const partsOfHouse = new RegExp(`^${part}(?:, ${part}){1,3}$`, 'u');

/** True for a desk by the parts of its house, "Corporate Planning Department, Public Relations Group". */
export const isDeskOfHouse = (text: string): boolean =>
  text.length < 120 && text.includes(', ') && partsOfHouse.test(text);

const officeBefore =
  /^\p{Upper}[^:@\d]{3,70}\s(?:[Ss]ervices?|[Bb]ureau|[Oo]ffice|[Dd]esk|[Dd]epartment|[Cc]ommunications|[Rr]elations|[Aa]ffairs)\s?:\s+(?=[(+\d]|\S+@)/u;

/** True for a line that begins with an office and how it is reached, "Elm University News Service: (617) 555-0190": it is no person's above it. */
export const opensOffice = (text: string): boolean => text.includes(':') && officeBefore.test(text);

const relationsContact =
  /^((?:investors?|media|public|press|corporate) (?:relations|communications|affairs)) contacts?\s?:?$/i;

const contactRelations =
  /^contacts? ((?:investors?|media|public|press|corporate) (?:relations|communications|affairs))\s?:?$/i;

/** The desk of a label with nobody's name in it, "Investor Relations" of "Investor Relations Contact:" or "Contact Investor Relations"; `undefined` for other labels. */
export const deskOfLabel = (text: string): string | undefined =>
  (relationsContact.exec(text) ?? contactRelations.exec(text))?.[1];

const audience = /^(investors?|media|press|analysts?|shareholders?|journalists?)\s?:/i;

/** The readers whom a label names with nothing but a number or an address behind it or below it, "Investors" of "Investors:" above 617-555-0100: all that says who answers there; `undefined` for other labels. */
export const deskOfReaders = (
  text: string,
  rest: string,
  below: string | undefined,
): string | undefined => {
  const told = rest === '' ? below : rest;
  return isBareNumber(told) ? audience.exec(text)?.[1] : undefined;
};

const isLabelAbove = (lines: readonly string[], at: number): boolean => {
  const above = lines.slice(Math.max(0, at - 3), at).findLast((line) => line.trim() !== '');
  return above !== undefined && readContactHead(above.trim())?.rest === '';
};

/** True where "Investor Relations" stands below "Contact:" with nothing but an empty line between, right above a number, or alone above "Acme Optics" and its number: who answers there. */
export const opensDesk = (lines: readonly string[], at: number): boolean =>
  isRelations((lines[at] ?? '').trim()) &&
  (isLabelAbove(lines, at) ||
    ((isBareNumber(lines[at + 1]) || isBarePhone(lines[at + 1])) &&
      /^\p{Upper}/u.test((lines[at] ?? '').trim())) ||
    ((lines[at - 1] ?? '').trim() === '' && (lines[at + 1] ?? '').trim() !== ''));

/** True where "or" stands between a person's number and an address for mail that is made of her name or ends her lines: "Jane Doe, 617-555-0100", "or", "jane@acme.example". */
export const joinsOwnMail = (below: readonly string[], name: string | undefined): boolean => {
  const [mail = '', next = ''] = below;
  const [email] = name === undefined ? [] : emailsOf(mail);
  return (
    email !== undefined &&
    readContactTokens(mail).length === 1 &&
    (isAddressOf(email, name ?? '') || next.trim() === '')
  );
};

/** The lines of contacts without the empty one above an office that is a person's own: "Jane Doe", "617-555-0100", "Media Relations", "Acme Optics, Inc." and "jdoe@acme.example", and whoever is told in the same lines below her; one with a person below it opens a contact of its own. */
export const joinOwnOffices = (
  lines: readonly string[],
  judge: ContactJudge,
): readonly string[] => {
  if (!lines.some((line) => relations.test(line.trim()))) return lines;
  let alike = false;
  const gone = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (!relations.test(line.trim()) || lines[at - 1]?.trim() !== '') continue;
    const [name = '', number = ''] = lines.slice(Math.max(0, at - 3), at - 1);
    const [firm = '', mail = ''] = lines.slice(at + 1, at + 3);
    const [email] = emailsOf(mail);
    const isCard =
      judge.personIn(name.trim()) > 0 &&
      hasAddress(number) &&
      !number.includes('@') &&
      looksLikeFirm(firm) &&
      email !== undefined;
    alike = isCard && (alike || isAddressOf(email, name));
    if (alike) gone.add(at - 1);
  }
  return gone.size === 0 ? lines : lines.filter((_, at) => !gone.has(at));
};
