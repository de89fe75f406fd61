import { isAddressOf } from './evidence.ts';
import { hasAddress, readContactTokens } from './lines.ts';
import { isPerson, particles, position, startsGiven } from './people.ts';
import { mayHoldAddress } from './tokens.ts';
import { matchesOf } from '../matches.ts';

const name = String.raw`((?:(?:Dr|Mr|Ms|Mrs|Prof)\.?\s+)?\p{Upper}[\p{Alpha}.'’-]*(?:\s(?:(?:${particles})\s){0,2}\p{Upper}[\p{Alpha}.'’-]*){1,3})`;
const calling = new RegExp(
  String.raw`\b(?:[Cc]ontact(?:(?: person)?(?: (?:for|at) [\p{Alpha} ]{3,30}?)? (?:is|will be))?|[Cc]all|[Rr]ing|[Rr]each|[Tt]elephone|[Pp]hone|[Ee]-?mail|[Ww]rite to|[Aa]sk for|RSVP to|[Rr]egister with|directed to|addressed to|(?:inquiries|enquiries|questions|queries|requests) to|(?:obtained|available|requested) from|in touch with|[Ss]peak (?:to|with)|contact op(?: ?te)?(?: ?nemen)? met|[Ii]nformationen erteil(?:t|en)|(?:erteilt|gibt) Ihnen|wenden Sie sich (?:bitte )?an|(?:en )?contacto con|contatto con|contato com|(?:contattare|contactar|contacter|contatar|kontakta|kontakt))(?:\s?:)?\s+(?:(?:the|our)\s+(?:[\p{Alpha}-]+\s){0,3}?[\p{Alpha}-]+[,:]\s+)?${name}(?!\p{Alpha})`,
  'gu',
);
// "…, telephone +45 9955 0110, or to Ato Roe, Head of News, telephone +45 9955 0142": the next one of the same sentence.
const next = new RegExp(
  String.raw`(?<=\d[,;]?\s)(?:or|and|oder|ou|eller|og|och|en|e|y|o)(?:\s(?:to|from|contact|call|an|till|til|à|a|met))?\s${name}(?=,)`,
  'gu',
);
const reached = new RegExp(
  String.raw`(?:^|[.!?]\s+)${name}(?:,\s\p{Lower}[^,.;:\d]{3,60},)?\s+(?:(?:can|may|is to) be (?:reached|contacted)|is (?:the|our|your) (?:(?:media|press|news|company|investor) )?contact(?: person)?(?: for [\p{Alpha} ]{3,40}?)?(?=\s?[:,–—-]|\s(?:at|on|via)\b)|is available (?:for (?:comment|interviews?)|to (?:comment|speak|talk))\b.{0,40}? (?:on|at|via))\b`,
  'gu',
);
// What the pattern above needs is rarer than a name at the start of a sentence.
const saysReached = / be (?:reached|contacted)|\sis (?:available|the|our|your) /;
// Nobody but a person comments.
const comments = /^ is available (?:for|to) /;

/** What a sentence such as "Editors may call Jane Doe at 617-555-0100; in Europe, ask for Ato Roe at +31 20 555 0119" says of each person whom it names, from the name to the last number or address near it; none where it names nobody. */
export const callsPeople = (line: string): readonly string[] => {
  if (!mayHoldAddress(line)) return [];
  const called = [...matchesOf(line, calling)];
  const found = [
    ...called,
    ...(saysReached.test(line) ? matchesOf(line, reached) : []),
    ...(called.length > 0 ? matchesOf(line, next) : []),
  ]
    .map((match) => ({ name: match[1] ?? '', at: match.index + match[0].indexOf(match[1] ?? '') }))
    .filter((one) => isPerson(one.name))
    .sort((one, other) => one.at - other.at);
  return found.flatMap(({ name, at }, place) => {
    const whole = line.slice(at, at + 260);
    // Whom the next number reaches stands before it.
    const own = whole.slice(0, (found[place + 1]?.at ?? line.length) - at);
    const told = hasAddress(own) ? own : whole;
    // "Jane Doe at [email protected]": what a page hides reaches nobody.
    const tokens = readContactTokens(told).filter(
      ({ kind, text }) => kind !== 'words' && !text.startsWith('[email'),
    );
    const last = tokens.at(-1)?.text;
    const behind = told.slice(name.length).split(/\d/)[0] ?? '';
    const sure =
      startsGiven(name) ||
      comments.test(behind) ||
      (/^(?:,| at| on)\s/.test(behind) && position.test(behind)) ||
      tokens.some(({ kind, text }) => kind === 'email' && isAddressOf(text, name));
    return last !== undefined && sure
      ? [
          told
            .slice(0, told.lastIndexOf(last) + last.length)
            .replace(
              / (?:(?:can|may|is to) be (?:reached|contacted)\b|is available (?:for|to) [\p{Alpha} ]{3,40}?(?= (?:on|at|via)\b)|is (?:the|our|your) (?:\p{Alpha}+ )?contact(?: person)?(?: for [\p{Alpha} ]{3,40}?)?(?:(?=\s?[,–—-]| (?:at|on|via)\b)|\s?:))/u,
              ',',
            ),
        ]
      : [];
  });
};
