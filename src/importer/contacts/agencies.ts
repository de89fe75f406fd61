import type { ContactJudge } from './evidence.ts';
import { agency } from './people.ts';

// "Jane Doe Hill Communications", "Jane Doe Hill Public Relations"
const personBeforeAgency = /^\S+ \S+ \S+ (?:\S+|(?:Public|Financial|Investor) \S+)$/;
/** True for a firm that calls itself by what it does, "Hill Communications", and for no person before one; "Penny Lane Communications" is one, unless an address or the release itself knows a Penny Lane. */
export const isAgency = (text: string, judge: ContactJudge): boolean =>
  agency.test(text) &&
  judge.personIn(text.replace(/\s\S+$/, '')) < 4 &&
  !(personBeforeAgency.test(text) && judge.personIn(text.split(' ').slice(0, 2).join(' ')) >= 3);

// "Jane Doe Agence Rive Bleue"
const agencyBehind =
  /^(\S+ \S+) ((?:Agence|Agentur|Agenzia|Agencia|Cabinet|Studio) \p{Upper}\S*(?: \S+){0,3})$/u;

/** "Jane Doe Hill Public Relations" taken apart into the person and the firm; `undefined` for other words. */
export const splitBeforeAgency = (text: string, judge: ContactJudge): string[] | undefined => {
  const [, name, agency] =
    /^(\S+ \S+) (\S+ (?:Public (?:Relations|Affairs)|Financial Relations))$/u.exec(text) ?? [];
  if (name !== undefined && agency !== undefined && judge.personIn(name) >= 3)
    return [name, agency];
  const [, person, firm] = agencyBehind.exec(text) ?? [];
  return person !== undefined && firm !== undefined && judge.personIn(person) >= 3
    ? [person, firm]
    : undefined;
};
