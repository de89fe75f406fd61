import { type LeftOut, toLeftOut } from '../site/left-out.ts';

// "#id", ".class" and "width=80%"
const name = String.raw`[#.]\p{Alpha}[\p{Alpha}\p{N}:._-]*`;
const field = String.raw`[\p{Alpha}][\p{Alpha}\p{N}_-]*=(?:"[^"{}]*"|[^\s"{}]+)`;
const any = String.raw`\{:?\s?(?:${name}|${field})(?:\s+(?:${name}|${field}))*\s?\}`;
// "Outlook {#outlook}", "[Alder](http://www.acme.com){target=_blank}"; "in 12 patients {n=12}" is what a text says.
const loose = new RegExp(
  String.raw`(?:(?<=\S)\s+|^)\{(?:-|:?\s?${name}(?:\s+(?:${name}|${field}))*)\s?\}|(?<=\]\([^()\s]{0,300}(?:\s"[^"]{0,100}")?\))${any}`,
  'gu',
);
// "[Alder Works]{.underline}"
const span = new RegExp(String.raw`\[([^[\]]*)\]${any}`, 'gu');
// "[Why the hospitals act]{.underline}" alone between blank lines is set apart as by bold type.
const underlined =
  /^\[(\p{Upper}[^[\]*_@]{2,90}[\p{Alpha}\p{N}?:)])\](\{\.(?:underline|ul)\})\s*$/u;
const fence = /^\s{0,3}:{3,}(?:\s*(?:\{[^{}]*\}|[\w-]+)(?:\s*:+)?|\s+:+)?\s*$/;

/** A Markdown source without what Pandoc and Kramdown write for their styles: "## Outlook {#outlook .unnumbered}", ":::", "[Alder]{.underline}"; its lines stay where they are, and `leftOut` tells what each lost, counted from `shift`. */
export const withoutAttributes = (
  body: string,
  shift: number,
): { readonly body: string; readonly leftOut: LeftOut[] } => {
  const leftOut: LeftOut[] = [];
  const lines = body.split('\n').map((line, at, all) => {
    const drop = (lost: string): void => {
      leftOut.push(toLeftOut(at + 1 + shift, lost, 'page furniture'));
    };
    if (line.includes(':::') && fence.test(line)) {
      drop(line);
      return '';
    }
    if (!line.includes('{')) return line;
    const [, words, sign] = line.startsWith('[') ? (underlined.exec(line) ?? []) : [];
    if (words !== undefined && [all[at - 1], all[at + 1]].every((one = '') => one.trim() === '')) {
      drop(sign ?? '');
      return `**${words}**`;
    }
    return line
      .replace(span, (whole: string, words: string) => {
        drop(whole.slice(words.length + 2));
        return words;
      })
      .replace(loose, (lost) => {
        drop(lost);
        return '';
      });
  });
  return { body: lines.join('\n'), leftOut };
};
