// "#id", ".class" and "width=80%"
const name = String.raw`[#.]\p{L}[\p{L}\p{N}:._-]*`;
const field = String.raw`[\p{L}][\p{L}\p{N}_-]*=(?:"[^"{}]*"|[^\s"{}]+)`;
const any = String.raw`\{:?\s?(?:${name}|${field})(?:\s+(?:${name}|${field}))*\s?\}`;
// "Outlook {#outlook}"; "in 12 patients {n=12}" is what a text says.
const own = new RegExp(
  String.raw`(?:(?<=\S)\s+|^)\{(?:-|:?\s?${name}(?:\s+(?:${name}|${field}))*)\s?\}`,
  'gu',
);
const ofLink = new RegExp(String.raw`(?<=\]\([^()\s]{0,300}(?:\s"[^"]{0,100}")?\))${any}`, 'gu');
// "[Alder Works]{.underline}"
const span = new RegExp(String.raw`\[([^[\]]*)\]${any}`, 'gu');
const fence = /^\s{0,3}:{3,}\s*(?:\{[^{}]*\}|[\w-]+)?\s*:*\s*$/;

/** A Markdown source without what Pandoc and Kramdown write for their styles: "## Outlook {#outlook .unnumbered}", ":::", "[Alder]{.underline}"; its lines stay where they are. */
export const withoutAttributes = (body: string): string =>
  body
    .split('\n')
    .map((line) => {
      if (line.includes(':::') && fence.test(line)) return '';
      return line.includes('{')
        ? line.replace(span, '$1').replace(ofLink, '').replace(own, '')
        : line;
    })
    .join('\n');
