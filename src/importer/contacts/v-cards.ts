// "BEGIN:VCARD", "FN:Jane Doe", "TEL;TYPE=WORK:617-555-0100", "END:VCARD": the card that a program passes on, as text.
const begins = /^\s*BEGIN:VCARD\b/i;
const ends = /END:VCARD\s*$/i;
const field =
  /(?:^|\s)(?=(?:BEGIN|END|VERSION|PRODID|REV|UID|N|FN|NICKNAME|ORG|TITLE|ROLE|TEL|EMAIL|ADR|LABEL|URL|NOTE|PHOTO|LOGO|TZ|GEO|CATEGORIES|X-[A-Z-]{2,30}|item\d\.[A-Z]+)(?:;[^:\s]{1,60})?:)/g;

const valueOf = (line: string): string =>
  line
    .slice(line.indexOf(':') + 1)
    .replace(/\\([,;])/g, '$1')
    .replace(/;+/g, ', ')
    .trim()
    .replace(/,$/, '');

const linesOf = (card: readonly string[]): readonly string[] => {
  const fields = card.flatMap((line) => line.split(field)).map((line) => line.trim());
  const all = (name: RegExp): readonly string[] =>
    fields.filter((line) => name.test(line)).map(valueOf);
  const [called] = all(/^FN[;:]/i);
  const [surname = '', given = ''] = (all(/^N[;:]/i)[0] ?? '').split(', ');
  return [
    'Contact:',
    called ?? `${given} ${surname}`.trim(),
    ...all(/^(?:TITLE|ROLE)[;:]/i).slice(0, 1),
    ...all(/^ORG[;:]/i).slice(0, 1),
    ...fields.filter((line) => /^TEL[;:]/i.test(line) && !/^TEL;[^:]*FAX/i.test(line)).map(valueOf),
    ...all(/^(?:item\d\.)?EMAIL[;:]/i),
    '',
  ].filter((line, at, every) => line !== '' || at === every.length - 1);
};

/** Lines in which each card that a program set as text, from "BEGIN:VCARD" to "END:VCARD", is told as a contact: the name, the position, the firm, the numbers and the addresses; any other lines as they are. */
export const readVCards = (lines: readonly string[]): readonly string[] => {
  if (!lines.some((line) => begins.test(line))) return lines;
  const out: string[] = [];
  let card: string[] | undefined;
  for (const line of lines) {
    if (begins.test(line)) card = [];
    if (card === undefined) out.push(line);
    else card.push(line);
    if (card && ends.test(line)) {
      out.push(...linesOf(card));
      card = undefined;
    }
  }
  return [...out, ...(card ?? [])];
};
