import type { Contact } from '../domain/release.ts';

/** The head of a contact block, and what stands after it on the same line. */
export interface ContactHead {
  /** Whom the block is meant for. */
  readonly kind: Contact['kind'];
  /** The rest of the line. */
  readonly rest: string;
}

const audience =
  '(?:investors?|media|press|analysts?|shareholders?|journalists?|medical|patients?|corporate|company|general|financial|finance|presse|business|trade|public|scientific|agency|ir|pr|u\\.?s\\.?|european?|global|north america|international|issuer|primary|consumers?|customers?|editorial|technical|trade|corporate media|financial media)';
const matter =
  '(?:relations|contacts?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|questions?|information|communications?|affairs|media|office|development)';
const head = new RegExp(
  `^(?:for\\s+)?(?:the\\s+)?(?:(?:more|further|additional)\\s+information[^:]{0,60}?|${audience}(?:(?:\\s*(?:and|&|/|,|or)\\s*|\\s+)${audience})*(?:\\s+${matter})*(?:\\s*(?:and|&|/)\\s*(?:${audience}|${matter})(?:\\s+${matter})*)*|(?:contacts?|contactos?|contatt[io]|contatos?|kontakt(?:e|er|person(?:en)?)?|ansprechpartner(?:in)?|yhteystiedot)(?:\\s+(?:information|details|persons?|us|for\\s+(?:the\\s+)?${audience}(?:\\s*(?:and|&)\\s*${audience})*))?|${matter})(?:\\s*\\([^)]{2,30}\\))?\\s*(:|–|—|-{1,2}|$)\\s*(.*)$`,
  'is',
);
const pleaseContact =
  /^(?:for|if you)\b[^.:]{0,140}?\b(?:contact|call|visit|reach)(?:\s+us)?\b\s*:?\s+(.*)$|^(?:please\s+)?contact:?\s+(?=\p{Lu})(.*)$/isu;

// "Acme Group Media Relations", "Acme Investor Contact:"
const namedOffice =
  /^(?!.*\b(?:president|director|vp|svp|evp|officer|manager|head|chief|senior|vice)\b)(?:\p{Lu}[\p{L}\p{N}&.'’-]*,?\s+){1,5}((?:media|investor|press|corporate|financial|technical|trade|trade press|public|editorial|customer|analyst|sales|business|agency|product|company|medical)s?\s+(?:relations|contacts?|office|inquiries|enquiries)(?:\s*(?:and|&)\s*\p{L}+(?:\s+(?:relations|communications))?)?)\s*(?::\s*(.*))?$/iu;

// "Business" or "International" alone on a line is no contact's head.
const speaksOfContact =
  /investor|media|press|analyst|contact|contatt|contato|kontakt|yhteys|relations|inquir|enquir|quer(?:y|ies)|information|communication|shareholder|journalist|affairs|ansprech|question/i;
const namedAudience =
  /^(?:\p{Lu}[\p{L}\p{N}&.'’-]*,?\s+){1,4}(investors?|media|press|analysts?)(?:\s+(?:and|&)\s+(?:investors?|media|press|analysts?))?\s*:\s*(.*)$/iu;

const kindOf = (text: string): Contact['kind'] => {
  const found =
    /\b(investors?|shareholders?|analysts?|financial|ir)\b|\b(media|press|journalists?|pr|public relations|communications?|news)\b|\b(medical|patients?)\b/i.exec(
      text,
    );
  if (found?.[1] !== undefined) return 'investors';
  if (found?.[2] !== undefined) return 'media';
  return found?.[3] === undefined ? 'general' : 'medical';
};

/** Reads a line that opens a contact block ("For Investors:", "Media Contact: Jane Doe"); `undefined` for other lines. */
export const readContactHead = (line: string): ContactHead | undefined => {
  const text = line.replace(/^[\s*_•#/-]+|[\s*_/]+$/g, '');
  if (text.length > 400) return undefined;
  const found = head.exec(text);
  if (found) {
    const [, sign = '', rest = ''] = found;
    // "Office: 617-555-0100" is a line of a contact; "Additional Information and Where to Find It" is a section.
    if (/^office\b/i.test(text) && /^[\d(+]/.test(rest)) return undefined;
    if (sign === '' && /^(?:more|further|additional) information\b(?!.*contact)/i.test(text))
      return undefined;
    // Without a colon only a short line of its own opens a block.
    const label = text.slice(0, text.length - rest.length);
    if (
      sign === ':' ||
      (sign === '' && label.length <= 60 && speaksOfContact.test(label)) ||
      (label.length <= 40 && /contact/i.test(label))
    )
      return { kind: kindOf(label), rest: rest.trim() };
  }
  const office = /\b(?:relations|contacts?|office|inquiries|enquiries)\b/i.test(text)
    ? namedOffice.exec(text)
    : null;
  if (office) return { kind: kindOf(office[1] ?? ''), rest: (office[2] ?? '').trim() };
  // "Acme Investors:", "Acme Media: Jane Doe"
  const named = namedAudience.exec(text);
  if (named) return { kind: kindOf(named[1] ?? ''), rest: (named[2] ?? '').trim() };
  const asked = pleaseContact.exec(text);
  const rest = asked?.[1] ?? asked?.[2];
  if (asked && rest !== undefined && text.length < 320 && (/[@\d]/.test(rest) || text.length < 90))
    return { kind: kindOf(text.slice(0, text.length - rest.length)), rest: rest.trim() };
  return undefined;
};

const phone =
  /(?:\+\s?\d{1,3}[\s./-]?)?(?:\(0\)\s?)?(?:\(\+?\d{1,5}\)|\d{1,5})(?:[\s./–‑-]{0,2}(?:\(0\))?[\s./–‑-]{0,2}\d{2,5}){1,5}(?:\s?\d-\d{2,4})?(?:[\s,]*(?:x|ext\.?|extension)\s*\d{1,6})?|\b(?:1[-.\s])?(?:800|888|877|866|855|844)[-.\s][A-Z0-9-]{4,12}\b/g;
const email =
  /(?:[\w.+'*’-]{1,64}|\[email)\s?@\s?(?:[A-Za-z0-9*-]+\.)+(?:[a-z]{2,12}|[A-Z]{2,6})(?![a-z])|\[email[\s\u00a0]?protected\]|[\w.+-]{1,64}\s?[[({<]\s?at\s?[\])}>]\s?[\w-]+(?:\s?(?:\.|[[({<]\s?dot\s?[\])}>])\s?[\w-]+)+/gi;

const isPhone = (text: string): boolean => {
  const digits = text.replace(/(?:x|ext\.?|extension)\s*\d+$/i, '').replace(/\D/g, '').length;
  if (/[A-Z]{3,}/.test(text)) return true;
  if (digits < 7 || digits > 16) return false;
  if (/^\d+$/.test(text)) return digits >= 10 && digits <= 12;
  return !/^(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d$/.test(text) && !/^\d{5}-\d{4}$/.test(text);
};

/** One thing that a contact line says. */
export interface ContactToken {
  /** What it is; words are a name, a position or a firm, told apart later. */
  readonly kind: 'phone' | 'email' | 'words' | 'break';
  /** It as printed. */
  readonly text: string;
}

const label =
  /(?:^|[\s,;(])(?:tel(?:ephone)?|phone|ph|office|direct|mobile|cell|main|e-?mail|t|p|m|e|o|d|c)\s*[.:]+\s*$|\b(?:tel(?:ephone)?|phone|e-?mail|mobile|cell)\s*[.:]?\s*$/i;
const faxLabel = /\b(?:fax|f|telefax|facsimile)\s*[.:#]*\s*$/i;

// The comma of "Acme, Inc." and "Jane Doe, Ph.D." is part of the name.
const ownComma =
  /,(?=\s*(?:Inc|Corp|Ltd|LLC|L\.L\.C|LLP|Co|plc|AG|S\.A|N\.V|GmbH|Jr|Sr|Ph\.?\s?D|M\.?D)\b)/g;

const wordsOf = (text: string): ContactToken[] =>
  text
    .replace(ownComma, '\u0001')
    .replace(/\b(?:https?:\/\/|www\.)\S+/gi, ' ')
    .replace(label, ' ')
    .split(
      /\s*[,;|\t]\s*|\s+[–—/]\s+|\s+-{1,2}\s+|\s*\/\s+|\s{3,}|\s+or\s+(?=\p{Lu}\p{Ll}+\s+\p{Lu})|(?<=(?:^|[;,]\s*(?:or\s+)?)\s*\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}'’-]+)\s+(?:of|at|for)\s+(?=(?:the\s)?\p{Lu})|\s+at\s+(?=$|\s)|:\s+|\s*[()]\s*/u,
    )
    .map((part) =>
      part
        .replace(
          /^(?:at|via|on|by|or|please|contact|call|of|to|email|reach)\s+|(?<!\b(?:Inc|Corp|Ltd|Co|Jr|Sr|D|A|V|C))[\s.:]+$|^[\s.:•*-]+/gi,
          '',
        )
        .replaceAll('\u0001', ',')
        .trim(),
    )
    .filter(
      (part) =>
        part !== '' &&
        !/^(?:at|or|and|via|by|on|tel|phone|email|e-mail|fax|office|mobile|cell|web|website)$/i.test(
          part,
        ),
    )
    .map((part) => ({ kind: 'words', text: part }));

/** Takes a contact line apart: telephone numbers, addresses, and the words between them, in order. */
export const readContactTokens = (line: string): ContactToken[] => {
  const found: { from: number; to: number; kind: 'phone' | 'email' }[] = [];
  for (const match of line.matchAll(email))
    found.push({ from: match.index, to: match.index + match[0].length, kind: 'email' });
  for (const match of line.matchAll(phone)) {
    const text = match[0].trim();
    const from = match.index;
    const to = from + match[0].trimEnd().length;
    const inside = found.find((one) => one.kind === 'email' && from < one.to && to > one.from);
    if (!isPhone(text)) continue;
    if (inside) {
      // "781-895-0600info@acme.com": the number ends where the letters begin.
      if (from > inside.from || to >= inside.to || !/^[\d(+]/.test(line.slice(inside.from))) {
        if (!(from <= inside.from && to > inside.from && to < inside.to)) continue;
      }
      inside.from = to;
    }
    found.push({ from, to, kind: 'phone' });
  }
  // "Jane Doe617-555-0100jane@acme.com": name, number and address have lost what stood between them.
  for (const one of found.filter(({ kind }) => kind === 'email')) {
    const glued = /\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?=\p{L})/u.exec(line.slice(one.from, one.to));
    if (!glued) continue;
    const from = one.from + glued.index;
    one.from = from + glued[0].length;
    found.push({ from, to: one.from, kind: 'phone' });
  }
  found.sort((a, b) => a.from - b.from);
  const tokens: ContactToken[] = [];
  let at = 0;
  for (const one of found) {
    const before = line.slice(at, one.from);
    tokens.push(...wordsOf(before));
    if (!(one.kind === 'phone' && faxLabel.test(before)))
      tokens.push({ kind: one.kind, text: line.slice(one.from, one.to).trim() });
    at = one.to;
  }
  tokens.push(...wordsOf(line.slice(at)));
  return tokens;
};

/** True for a line with a telephone number or an e-mail address in it. */
export const hasAddress = (line: string): boolean =>
  /@|\d{3}|[[({<]\s?at\s?[\])}>]|\[email/i.test(line) &&
  readContactTokens(line).some((token) => token.kind !== 'words');

/** Whom a position speaks to: "Investor Relations" → investors; general where it does not say. */
export const kindOfPosition = kindOf;
