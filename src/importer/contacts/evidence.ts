import { agency, degree, firm, isPerson, position, startsGiven, withoutDegrees } from './people.ts';
import { lettersOf } from './letters.ts';
import { isKnownCity, isKnownPlace } from '../dateline/places.ts';

/** How surely words name a person: 0 not at all, 1 by their shape, 2 by what stands beside them, 3 by a common given name, 4 by what else the release says. */
export type Likelihood = 0 | 1 | 2 | 3 | 4;

/** What a release says elsewhere about the words of its contacts. */
export interface ContactEvidence {
  /** True for a firm that the release speaks of. */
  readonly isFirm: (text: string) => boolean;
  /** True for a person whom the release quotes. */
  readonly isQuoted: (name: string) => boolean;
}

/** Evidence of a release of which nothing else is known. */
export const noEvidence: ContactEvidence = { isFirm: () => false, isQuoted: () => false };

const nameParts = (name: string): string[] =>
  withoutDegrees(name)
    .replace(/^(?:(?:Dr|Mr|Ms|Mrs|Prof|Sir)\.?\s+)+/, '')
    .split(/\s+/)
    .map(lettersOf)
    .filter((part) => part !== '');

const localOf = (email: string): string =>
  lettersOf(/^(.*?)(?:@|\s?[[({<]?\s?\bat\b)/i.exec(email)?.[1] ?? '');

const holdsSurname = (local: string, name: string): boolean => {
  const parts = nameParts(name);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (local.length < 2 || parts.length < 2) return false;
  const umlauts = lettersOf((name.split(/\s+/).at(-1) ?? '').replace(/[äöü]/gi, '$&e'));
  return (
    (last.length >= 3 && (local.includes(last) || local.includes(umlauts))) ||
    (last.length >= 5 && local.startsWith(`${first.charAt(0)}${last.slice(0, 4)}`))
  );
};

/** True where the part of an address before its @ is made of a person's name. */
export const isAddressOf = (email: string, name: string): boolean => {
  const local = localOf(email);
  const parts = nameParts(name);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  return (
    holdsSurname(local, name) ||
    (parts.length >= 2 &&
      first.length >= 3 &&
      (local === first || local === `${first}${last.charAt(0)}`)) ||
    (parts.length >= 2 && local === parts.map((part) => part.charAt(0)).join(''))
  );
};

const domainOf = (email: string): string =>
  lettersOf(
    /(?:@|\bat\b[\s\])}>]*)\s?(?:[\w-]+\.)*?([\w-]+)\.[a-z.]{2,12}$/i.exec(email)?.[1] ?? '',
  );

const isDomainOf = (domain: string, text: string): boolean => {
  const letters = lettersOf(text);
  return (
    letters.length >= 5 &&
    (domain === letters || (domain.length >= 5 && letters.startsWith(domain)))
  );
};

/** True for a house after which an address is named: "Acme Optics" beside "ir@acme.example". */
export const isHouseOf = (email: string, words: string): boolean =>
  isDomainOf(domainOf(email), words);

/** What the addresses and the words around a candidate say of it, beside the release itself. */
export class ContactJudge {
  readonly #evidence: ContactEvidence;
  readonly #locals: readonly string[];
  readonly #domains: readonly string[];
  readonly #known = new Map<string, Likelihood>();

  constructor(evidence: ContactEvidence, emails: readonly string[]) {
    this.#evidence = evidence;
    this.#locals = [...new Set(emails.map(localOf))];
    this.#domains = [...new Set(emails.map(domainOf))].filter((domain) => domain.length >= 4);
  }

  /** True for what can be nothing but a firm here. */
  isFirm(text: string): boolean {
    return this.#evidence.isFirm(text);
  }

  /** True for a firm after which an address of the release is named: "Harbour IR" where one ends in "@harbourir.example". */
  isNamedByAddress(text: string): boolean {
    return this.#domains.some((domain) => isDomainOf(domain, text));
  }

  /** True for a firm to which another address of the release belongs, but none of `emails`. */
  isElsewhere(text: string, emails: readonly string[]): boolean {
    return (
      this.isNamedByAddress(text) && !emails.some((email) => isDomainOf(domainOf(email), text))
    );
  }

  /** How surely the words name a person; `beside` is what stands behind them on their line. */
  personIn(printed: string, beside?: string): Likelihood {
    const key = `${printed}\n${beside ?? ''}`;
    let level = this.#known.get(key);
    if (level === undefined) {
      level = this.#judge(printed, beside);
      // Each name is weighed several times, far apart from each other in no release.
      if (this.#known.size > 500) this.#known.clear();
      this.#known.set(key, level);
    }
    return level;
  }

  #judge(printed: string, beside?: string): Likelihood {
    const text = withoutDegrees(printed);
    const plain = /^\p{Upper}{2,}(?:[\s.'’-]+\p{Upper}+)+$/u.test(text)
      ? text.replace(/\p{Alpha}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
      : text;
    if (!isPerson(plain)) return 0;
    const given = startsGiven(plain) || text !== printed;
    if (this.#evidence.isFirm(text) && !given) return 0;
    if (this.#evidence.isQuoted(text)) return 4;
    const own = this.#locals.filter((local) => holdsSurname(local, text));
    // "Grady Hall" beside nhall@gradyhall.com is a firm, beside grady@gradyhall.com a person.
    const initial = lettersOf(text).charAt(0);
    if (this.isNamedByAddress(text))
      return given && own.some((local) => local.startsWith(initial)) ? 3 : 0;
    if (own.length > 0) return 4;
    if (given) return 3;
    if (isKnownCity(text) || isKnownPlace(text)) return 0;
    return beside !== undefined && (degree.test(beside) || isPosition(beside)) ? 2 : 1;
  }
}

/** True for words that name a position rather than a firm. */
export const isPosition = (text: string): boolean =>
  (position.test(text) || /^(?:I\.?R|P\.?R|IRO)\.?$/.test(text)) &&
  !agency.test(text) &&
  !/,?\s(?:inc|llc|ltd|corp|plc|ag|gmbh)\.?$/i.test(text);

/** True for words that name a firm by their ending. */
export const looksLikeFirm = (text: string): boolean => firm.test(text) || agency.test(text);
