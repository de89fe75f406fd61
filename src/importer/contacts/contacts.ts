import type { Contact } from '../../domain/release.ts';
import { readColumns } from './columns.ts';
import { type ContactEvidence, ContactJudge, noEvidence } from './evidence.ts';
import {
  deskBefore,
  deskIn,
  deskOfLabel,
  deskOfReaders,
  isDeskOfHouse,
  isRankAlone,
  isRelations,
  isRelationsOffice,
  joinOwnOffices,
  joinsOwnMail,
  opensDesk,
  opensOffice,
} from './desks.ts';
import { partBehindMail } from './glue.ts';
import { partRunOn } from './glued-heads.ts';
import { partFields } from './form-rows.ts';
import { partDesk } from './inline-heads.ts';
import { emailsOf, hasAddress, kindOfPosition, readContactHead } from './lines.ts';
import { findCardLabels, partCardLabels } from './cards.ts';
import { withoutClerks, withoutListing } from './clerks.ts';
import { partOfficeRun } from './office-run.ts';
import { callsOnNobody, withoutNobody } from './nobody.ts';
import { partPeopleRun } from './people-run.ts';
import { tellOffices } from './office-list.ts';
import {
  isBareNumber,
  isBarePhone,
  kindOfLine,
  reachesBelow,
  withoutSpacing,
} from './lines-below.ts';
import { betweenTwo, pressOffice } from './other-words.ts';
import { joinFilled, joinParted, moveExtensions } from './parted.ts';
import { readLine } from './read-line.ts';
import { ContactReader } from './reader.ts';
import { withoutRepeats } from './repeats.ts';
import { partTown } from './without-town.ts';
import { readSentences } from './sentence.ts';
import { type Entry, isFirmAlone, isTitledAlone } from './entry.ts';
import {
  bareLabel,
  emailLabel,
  isRowOfFields,
  labelledField,
  labelledSource,
  namesAdviser,
  ticker,
} from './form-labels.ts';
import { squeeze } from '../source/white-space.ts';

// "Frau Silke Brand", "Ms. Meera Rao": how one addresses somebody is no part of the name; a surname alone keeps it.
const courtesy =
  /^(?:Mrs?|Ms|Miss|Frau|Herrn?|Fru|Hr|Mme|Mlle|Madame|Monsieur|Sig(?:\.ra)?|Signora?|Sra?|Srta|Sr\.ª|Dhr|Mevr(?:ouw)?)\.?\s+(?=\p{Upper}[\p{Alpha}.'’-]*\s+(?:\p{Alpha}[\p{Alpha}.'’-]*\s+){0,3}\p{Upper})/u;

const article = /^(?:the|our)\s+(?=\p{Upper})/u;

/** What is left of a field's words without `unsaid`, or no field at all. */
const fieldOf = <Key extends 'name' | 'title' | 'organization'>(
  key: Key,
  printed: string | undefined,
  unsaid: RegExp,
): Partial<Record<Key, string>> => {
  const words = squeeze(printed ?? '').replace(unsaid, '');
  return words === '' ? {} : ({ [key]: words } as Record<Key, string>);
};

const toContact = ({ kind, name, title, organization, phones, emails }: Entry): Contact => ({
  kind,
  ...fieldOf('name', name, courtesy),
  // "our Investor Relations Team", "in the Press Office" of a sentence
  ...fieldOf('title', title, article),
  ...fieldOf('organization', organization, article),
  ...(phones[0] === undefined ? {} : { phone: phones[0] }),
  ...(emails[0] === undefined ? {} : { email: emails[0] }),
});

// Far more addresses than people ever stand in a release; the first say enough.
const firstEmailsOf = (lines: readonly string[]): string[] => {
  const emails: string[] = [];
  for (const line of lines) {
    if (emails.length >= 40) break;
    emails.push(...emailsOf(line));
  }
  return emails.slice(0, 40);
};

// No line of contacts is as long; each of its words is looked for in the whole of it.
const longestLine = 6000;

/** Reads the people and offices of contact lines, in order; `evidence` is what the release says of them elsewhere, `namedAbove` is true where people are named above these lines. */
export const readContacts = (
  whole: readonly string[],
  evidence: ContactEvidence = noEvidence,
  namedAbove = false,
): Contact[] => {
  const parted = withoutListing(withoutClerks(whole))
    .flatMap((line) => partPeopleRun(line) ?? partOfficeRun(line))
    .flatMap((line) => partRunOn(line.slice(0, longestLine)))
    .flatMap(partBehindMail)
    .flatMap(partDesk)
    .map(partTown)
    .flatMap(partFields);
  const judge = new ContactJudge(evidence, firstEmailsOf(parted));
  const printed = tellOffices(parted, judge);
  const reader = new ContactReader(judge);
  const { entries } = reader;
  const plain = joinOwnOffices(
    moveExtensions(readColumns(withoutSpacing(readSentences(joinParted(joinFilled(printed)))))),
    judge,
  );
  const lines = partCardLabels(plain, judge);
  const cards = findCardLabels(lines, judge);
  for (const [at, line] of lines.entries()) {
    const text = /^[\s|]*$/.test(line) ? '' : line.trim().replace(emailLabel, '');
    entries.beginLine(at, hasAddress(text), kindOfLine(lines[at + 1]));
    if (text === '') reader.pause();
    if (text === '' || /^[\s#*_=-]+$/.test(text)) continue;
    if (betweenTwo.test(text)) {
      const { name, emails } = entries.open;
      if (emails.length > 0 || !joinsOwnMail(lines.slice(at + 1, at + 3), name)) entries.close();
      continue;
    }
    const opened = readContactHead(text);
    // "Jane Doe" above "Media" and her number: whom she serves.
    if (
      opened?.rest === '' &&
      /^(?:investors?|media|press|analysts?)(?: contacts?)?$/i.test(text) &&
      entries.isAwaited &&
      entries.open.sure >= 3 &&
      (lines[at - 1] ?? '').trim() !== '' &&
      isBareNumber(lines[at + 1])
    ) {
      entries.label(opened.kind, true);
      continue;
    }
    if (cards.has(at) && entries.isAwaited) {
      entries.label(opened?.kind ?? 'general', true);
      continue;
    }
    // A bare "Investor Relations" under a name is that person's office.
    if (
      opened?.rest === '' &&
      !/:$|contacts?$/i.test(text) &&
      // "Jane Doe", "617-555-0100" above "Media Relations" and "617-555-0101": the next desk.
      !(entries.open.phones.length > 0 && isBarePhone(lines[at + 1])) &&
      (entries.awaitsPosition || (isRankAlone(entries.open.title) && !entries.isReached)) &&
      ((lines[at - 1] ?? '').trim() !== '' ||
        ((entries.isFirst || entries.goesOnAlike) && isBareNumber(lines[at + 1]))) &&
      judge.personIn((lines[at + 1] ?? '').split(',')[0]?.trim() ?? '') < 3 &&
      (/relations|affairs|communications?\b/i.test(text) ||
        (entries.isAwaited &&
          /^(?:general|analyst|investor|media)s?(?:\s?[/&]\s?(?:analyst|investor|media)s?)? (?:information|inquiries)$/i.test(
            text,
          )) ||
        (pressOffice.test(text) && reachesBelow(lines, at, judge)))
    ) {
      if (deskIn(text) === undefined || entries.open.title !== undefined) reader.words(text);
      else entries.open.title = deskIn(text) ?? text;
      continue;
    }
    // "Acme Optics Inc." above "Investor Relations" and a number: who answers there.
    if (
      opened?.rest === '' &&
      isRelationsOffice(text) &&
      isFirmAlone(entries.open) &&
      ((lines[at - 1] ?? '').trim() !== '' || !isRelations(text)) &&
      isBareNumber(lines[at + 1])
    ) {
      entries.open.kind = opened.kind;
      entries.open.title = text;
      continue;
    }
    // "Corporate Planning Department, Public Relations Group" below "Acme Co., Ltd." or the label
    if (
      isDeskOfHouse(text) &&
      !entries.isReached &&
      entries.open.name === undefined &&
      entries.open.title === undefined
    ) {
      entries.open.kind = kindOfPosition(text);
      entries.open.title = text;
      continue;
    }
    // "Jane Doe, Managing Director" above "Hill Public Relations" and its number: whose firm it is.
    if (
      opened?.rest === '' &&
      opened.firm !== undefined &&
      isTitledAlone(entries.open) &&
      (lines[at - 1] ?? '').trim() !== '' &&
      isBareNumber(lines[at + 1])
    ) {
      reader.words(text);
      continue;
    }
    if (bareLabel.test(text) || isRowOfFields(text) || (!opened && ticker.test(text))) continue;
    if (namesAdviser.test(text) && !hasAddress(text)) continue;
    // "Source: Acme Optics Inc." above its people, in a column of its own
    const source = opened ? undefined : labelledSource.exec(text)?.[1];
    if (source !== undefined) {
      entries.serve(source);
      continue;
    }
    const field = labelledField.exec(text);
    if (field) {
      const [, label = '', told = ''] = field;
      // "Attention: Jane Doe, Treasurer"
      if (/^att/i.test(label) && told.includes(', ')) readLine(reader, judge, told, text);
      else entries.field(label, told);
      continue;
    }
    // "Media desk, Oslo" above its number
    const desk = opened || !hasAddress(lines[at + 1] ?? '') ? undefined : deskIn(text);
    if (desk !== undefined) {
      entries.begin('media', undefined, desk);
      continue;
    }
    const served = opened
      ? undefined
      : /^(?:[Oo]n behalf of|[Ff]or|FOR|AT|At)\s+(?:the\s+)?(\p{Upper}.{1,60}?):(?:$|\s+(?=\p{Upper}\p{Lower}+ ))(.*)$/u.exec(
          text,
        );
    if (served) {
      entries.serve(served[1] ?? '');
      readLine(reader, judge, served[2] ?? '', text);
      continue;
    }
    if (opened)
      entries.begin(
        opened.kind,
        opened.firm,
        deskIn(text) ??
          deskBefore(text, opened.rest) ??
          deskOfLabel(text) ??
          (opensDesk(lines, at) ? text.replace(/:$/, '') : undefined) ??
          deskOfReaders(text, opened.rest, lines[at + 1]),
      );
    else if (entries.isReached && opensOffice(text)) entries.close();
    if (opened && callsOnNobody(text)) entries.open.callsOnNobody = true;
    readLine(reader, judge, opened ? opened.rest : text, text);
  }
  return withoutRepeats(
    withoutNobody(entries.all(), namedAbove)
      .map(toContact)
      .filter((contact) => contact.name ?? contact.phone ?? contact.email),
  );
};
