import { squeeze } from '../source/white-space.ts';

/** A line of a dump without the marks that a converter of pages left in it. */
export interface BareLine {
  /** Its words; those of links side by side are parted by strokes. */
  readonly text: string;
  /** True where all of them lead to another page or name a picture. */
  readonly linked: boolean;
  /** The level of its heading marks, 0 for a line that is no heading. */
  readonly level: number;
  /** True for an item of a list. */
  readonly item: boolean;
}

const headingMarks = /^(#{1,6})\s+(?=[\p{Alpha}\p{N}"“*[!_])/u;
// "- Home" and "1. [Home](/)", but not "- 2 -", "- end -" or "12. März".
const itemMark = /^(?:[-*+•·](?!.*\S\s+[-*]$)\s+|\d{1,2}\.\s+(?=!?\[))(?=\S)/;
const picture = /!\[([^[\]\n]{0,300})\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,300}")?\)/g;
// "(javascript:share('a', 'b'))" and "(/list?of=Products & Equipment)" lead somewhere too.
const link =
  /\[((?:[^[\]\n]|\[[^[\]\n]{0,200}\]){0,500})\]\((?:javascript:[^()\s]{0,100}\([^()\n]{0,300}\)[^()\s]{0,20}|(?:https?:\/)?\/[^()\n]{1,300}|(?:[^()\s]|\([^()\s]{0,300}\)){0,2000}(?:\s"[^"\n]{0,300}")?)\)/g;
const emphasis =
  /(?<![\p{Alpha}\p{N}*_])[*_]{1,3}(?=\S)|(?<=\S)\s?[*_]{1,3}(?![\p{Alpha}\p{N}*_])/gu;

// "*required" and "Acme*" point to notes.
const withoutEmphasis = (text: string): string =>
  /[*_]\S.*[*_]/.test(text) && /\p{Alpha}/u.test(text) ? text.replace(emphasis, '') : text;

// "[banner.gif] Win a bicycle!" as text browsers write a page.
const pictures = /^(?:\[[\w.-]{1,40}\.(?:gif|jpe?g|png)\]\s*)+(?=\S)/i;

// "[902-555-0117](tel:9025550117)" and "[Email](mailto:jane@acme.example)" lead to no page.
const address = /\[([^[\]\n]{1,200})\]\((?:tel:|mailto:[^()\s?]{1,100}@)[^()\s]{0,300}\)/g;

// "[Email](mailto:jane@acme.example)" alone on a line: nobody's button, but how Jane is reached.
const mailButton =
  /^\[(e-?mail[^[\]\n]{0,20})\]\(mailto:\s?([^()\s?@]{1,64}@[^()\s?@]{3,100})[^()\s]{0,200}\)$/i;

// "Read next [Another story](…)"
const leadsOn =
  /^\W*(?:(?:read|see) (?:next|also|more)|also read|share (?:via|on|this)|related(?: stor(?:y|ies))?|next|previous)\b\s*:?/i;

// "Share on Facebook <https://www.acme.example/share>   Save for later <https://…>", as browsers save a page's text; a longer line may be a sentence that ends in a link.
const saved = /(?<=^|>)\s*([^\s<>](?:[^<>]{0,58}[^\s<>.])?) <(https?:\/\/[^\s<>]{1,2000})>/g;
const asMarkdown = (words: string): string =>
  words.includes(' <http') && !words.includes('](')
    ? words.replace(saved, ' [$1]($2)').trim()
    : words;

/** Reads what a converter of pages marked in a line: its heading, its list, its links, the backslash of a hard break, the name of a picture. */
export const bareLine = (line: string): BareLine => {
  const whole = line.endsWith('\\') ? line.slice(0, -1).trimEnd() : line;
  const printed = whole.startsWith('[') ? whole.replace(pictures, '') : whole;
  const level = headingMarks.exec(printed);
  const item = level ? null : itemMark.exec(printed);
  // "| News | [Home](/) |" is a row of a table.
  const row =
    printed.startsWith('|') && printed.endsWith('|') ? printed.slice(1, -1).trim() : printed;
  const words = asMarkdown(row.slice((level ?? item)?.[0].length ?? 0));
  const marked = { level: level?.[1]?.length ?? 0, item: item !== null };
  if (!words.includes('](')) return { ...marked, text: withoutEmphasis(words), linked: false };
  const button = mailButton.exec(words);
  if (button) return { ...marked, text: `${button[1] ?? ''} ${button[2] ?? ''}`, linked: false };
  const apart = words.replace(/(?<=\)|\p{Lower})(?=!?\[\p{Upper})/gu, ' ');
  const pictured = apart.replace(picture, '[$1]()');
  const beside = pictured.replace(address, '$1').replace(link, '').replace(link, '');
  const linked = !/[\p{Alpha}\p{N}]/u.test(beside.replace(leadsOn, ''));
  const parted = linked ? pictured.replace(/\)\s*(?:[|·•]\s*)?(?=\[)/g, ') | ') : pictured;
  const text = parted
    .replace(link, (_all, own: string) => own.replace(link, '$1'))
    .replace(link, '$1');
  return { ...marked, text: squeeze(withoutEmphasis(text)), linked };
};
