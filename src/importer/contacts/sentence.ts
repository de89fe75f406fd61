import { readContactTokens } from './lines.ts';
import { agency, isPerson, position, startsGiven } from './people.ts';
import { formOfLaw, endOfFirm } from '../legal-forms.ts';

// "CONTACT: Jane Doe, CFO of Acme, +1-617-555-0100; or Ato Roe or Ida Poe, both of Hill Fleet, +1-212-555-0133": a wire's sentence.
const opening = /^[\s/(*]*contacts?:\s+(?=\S)/i;
const both = /\b(?:both|all|each) (?:of|with|at|from)\b/i;
const audience =
  /^(?:the\s+)?((?:(?:financial|business|trade|local|general|corporate)\s+)?(?:investors?|media|press|analysts?|shareholders?)(?:\s+(?:relations|contact|inquiries|enquiries))?|general (?:information|inquiries)|corporate|financial|company|agency)$/i;

interface Person {
  readonly name: string;
  label: string | undefined;
  title: string | undefined;
  firm: string | undefined;
  phone: string | undefined;
  email: string | undefined;
}

const isName = (text: string): boolean => isPerson(text) && !agency.test(text);

// Stands for the colon behind a firm or an audience.
const heading = '\u0001';
// Stands for the comma of a firm's name: "Acme, Inc. Jane Doe".
const ownComma = '\u0002';
const firmBefore = new RegExp(
  String.raw`(^|;\s|\b(?:or|and)\s)(\p{Upper}[^,;:()\d]{1,60}),\s(${formOfLaw})\s+(?=\p{Upper}\p{Lower}+\s(?:\p{Upper}\.\s)?\p{Upper}\p{Lower}|(?:Investors?|Media|Press|Analysts?)\s?:\s)`,
  'gu',
);

const onlyForm = new RegExp(String.raw`^${endOfFirm}$`, 'u');

const partsOf = (sentence: string): string[] =>
  sentence
    .trimEnd()
    .replace(/\/$/, '')
    .trimEnd()
    .replace(firmBefore, `$1$2${ownComma} $3${heading}, `)
    // "Investors -- Jane Doe", "Media: Ato Roe"
    .replace(/(?<=\p{Alpha}):\s+(?=\p{Upper})/gu, `${heading}, `)
    .replace(/(?<=\p{Alpha})\s+-{1,2}\s+(?=\p{Upper})/gu, ', ')
    .replace(
      /\s+(or|and)\s+(?=\p{Upper}|(?:the\s)?(?:investors?|media|press|analysts?|general)\b|\+?\d|\S+@)/gu,
      '; $1 ',
    )
    .split(/\s*[;,]\s*(?!or\s*[;,])|\s*\((?!\d)\s*|(?<!\d)\)\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !onlyForm.test(part));

const linesOf = (people: readonly Person[]): string[] =>
  people.flatMap(({ name, label, title, firm, phone, email }) => [
    `${label ?? 'Contact'}:`,
    name,
    ...[title, firm, phone, email].filter((line) => line !== undefined),
    '',
  ]);

const field =
  /\b(?:engineering|sciences?|studies|relations|affairs|biology|chemistry|physics|medicine|technology|arts|humanities|agriculture|economics|health|communications|marketing|education|policy|research|development|services)$/i;

class Sentence {
  readonly people: Person[] = [];
  #label: string | undefined;
  // "Acme Optics: Jane Doe, +1-617-555-0100"
  #firm: string | undefined;
  // Who has been named since the last number.
  #waiting: Person[] = [];
  #reached = false;

  #name(name: string, firm?: string): void {
    if (this.#reached) this.#waiting = [];
    this.#reached = false;
    const person: Person = {
      name,
      label: this.#label ?? this.#waiting.at(-1)?.label,
      title: undefined,
      firm: firm ?? this.#firm,
      phone: undefined,
      email: undefined,
    };
    this.#label = undefined;
    this.people.push(person);
    this.#waiting.push(person);
  }

  #reach(field: 'phone' | 'email', text: string): void {
    this.#reached = true;
    if (field === 'email') {
      const free = this.#waiting.filter(({ email }) => email === undefined);
      const own = free.find(({ name }) =>
        text.toLowerCase().includes((name.split(' ').at(-1) ?? '').toLowerCase().slice(0, 6)),
      );
      for (const person of own ? [own] : free) person.email = text;
    } else for (const person of this.#waiting) person.phone ??= text;
  }

  #words(part: string): void {
    const text = part
      .replace(/^(?:or|and)\s+/, '')
      .replace(heading, '')
      .replace(ownComma, ',');
    const next = /^(?:or|and)\s/.test(part);
    const last = this.people.at(-1);
    const heard = audience.exec(text)?.[1];
    if (heard !== undefined) {
      // "Jane Doe, investors, +1-617-555-0100" beside "investors, Jane Doe".
      if (last && !this.#reached && last.label === undefined && last.title === undefined)
        last.label = heard;
      else this.#label = heard;
      return;
    }
    if (part.endsWith(heading) && !startsGiven(text)) {
      this.#firm = text;
      if (this.#reached) this.#waiting = [];
      return;
    }
    const [, named, behind] = /^(.*?\S)\s+(?:of|for|at|with|from)\s+(\S.*)$/.exec(text) ?? [];
    const name = named ?? text;
    // "Civil and Environmental Engineering": a department, parted at its "and".
    if (last?.firm !== undefined && /^and\s/.test(part) && !this.#reached && field.test(text)) {
      last.firm += ` and ${text}`;
      return;
    }
    // "Product Marketing Manager, Digital TV": what stands behind a position is its field or firm.
    const ofPosition =
      !next && last?.title !== undefined && !this.#reached && this.#label === undefined;
    if (isName(name) && (!ofPosition || startsGiven(name))) {
      this.#name(name, behind);
      return;
    }
    if (!last) return;
    if (both.test(text)) {
      const firm = text.replace(both, '').trim();
      for (const person of this.people.slice(/\bboth\b/i.test(text) ? -2 : 0)) person.firm ??= firm;
    } else if (position.test(text)) last.title ??= text;
    else if (/^\p{Upper}/u.test(text)) last.firm ??= text;
  }

  read(text: string): void {
    for (const part of partsOf(text)) {
      const tokens = readContactTokens(part);
      const reach = tokens.filter(({ kind }) => kind !== 'words');
      if (reach.length === 0) this.#words(part);
      for (const token of tokens) {
        if (token.kind === 'phone' || token.kind === 'email') this.#reach(token.kind, token.text);
        else if (reach.length > 0) this.#words(token.text);
      }
    }
  }
}

/** Lines of contacts in which a wire's sentence, "CONTACT: Jane Doe or Ato Roe, both of Acme, +1-617-555-0100", is told as a block for each person. */
export const readSentences = (lines: readonly string[]): string[] => {
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    let end = at + 1;
    let text = line;
    if (opening.test(line)) {
      while (end < Math.min(lines.length, at + 7) && !/^\s*$|^\s*[/(]/.test(lines[end] ?? '')) {
        if (/\/\s*$/.test(lines[end - 1] ?? '')) break;
        text += ` ${(lines[end] ?? '').trim()}`;
        end += 1;
      }
      if (!both.test(text) && !/\/\s*$/.test(text)) [text, end] = [line, at + 1];
    }
    const sentence = new Sentence();
    if (opening.test(line) && text.length < 700 && (both.test(text) || /\sor\s/.test(text)))
      sentence.read(text.replace(opening, ''));
    const { people } = sentence;
    const told = people.length > 1 && people.every(({ phone, email }) => phone ?? email);
    if (told) {
      for (const one of linesOf(people)) out.push(one);
      at = end - 1;
    } else out.push(line);
  }
  return out;
};
