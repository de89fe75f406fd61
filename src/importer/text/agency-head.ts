// "DGAP-News: Acme AG / Key word(s): Study Acme AG: Acme Begins Study 17.05.2018 / 07:30 CET/CEST": how an agency heads what it sends.
const agencyForm =
  /^(?:[\p{Alpha}-]{2,20}(?: adhoc)?\s?:\s)?([^/|]{3,80}?)\s\/\s(?:Key ?words?|Schlagw[oö]rte?r?)(?:\(.{1,2}\))?\s?:\s(?=\S)/iu;

const agencyStamp =
  /\s(?:\d{1,2}[./]\d{1,2}[./]|\d{1,2}-\p{Alpha}{3}-|\d{1,2}\.? \p{Alpha}{3,9} )(?:19|20)\d\d(?:\s?\/\s?|\s)\d{1,2}:\d\d(?:\s[A-Z]{2,5}(?:\/[A-Z]{2,5})?)?(?=\s|$)/u;

// "Miscellaneous/Miscellaneous", "Quarter Results/9 Month figures": the form's own words, which no headline stands behind.
const keyWords = /^(?:[^\s/]+ ){0,3}[^\s/]+\s?\/\s?[^\s/]+(?: [^\s/]+){0,2}$/;

const isKeyWords = (words: string): boolean => keyWords.test(words) || !words.includes(' ');

const agencyNotice =
  /^\s.{0,300}?(?:responsible for the contents? of (?:this|the) announcement|Emittent(?: \/ Herausgeber)? verantwortlich)\.(?=\s|$)/i;

// "Acme AG: Acme Begins Study Acme AG / Key word(s): Study 17.05.2018 08:15": a host's copy of the headline before the form.
const copyAbove = (text: string): string | undefined => {
  const name = /^([^:/|]{3,80}): /.exec(text)?.[1] ?? '';
  const at = name === '' ? -1 : text.indexOf(` ${name} / `, name.length);
  return at > name.length + 20 && at < 400 ? text.slice(0, at) : undefined;
};

/** Divides the head that an agency's form prints on one line, into its label, headline, stamp and notice, from what follows; `undefined` where a text has none; `told` where its headline stands above. */
export const divideAgencyHead = (
  text: string,
  told = false,
): { name: string; lines: string[]; headline?: string; rest: string } | undefined => {
  const above = told ? undefined : copyAbove(text);
  if (above !== undefined) {
    const below = divideAgencyHead(text.slice(above.length + 1), true);
    if (!below) return undefined;
    const headline = above.slice(below.name.length + 2);
    return {
      ...below,
      lines: [above, ...below.lines],
      headline: below.rest.startsWith(`${headline} `) ? headline : above,
    };
  }
  const form = agencyForm.exec(text.slice(0, 200));
  const name = form?.[1] ?? '';
  const stamp = form && agencyStamp.exec(text.slice(0, 900));
  if (!form || !stamp) return undefined;
  const own = text.indexOf(`${name}:`, form[0].length);
  const from = own === -1 ? text.indexOf(`${name} `, form[0].length) : own;
  const behind = text.slice(stamp.index + stamp[0].length);
  const notice = agencyNotice.exec(behind)?.[0] ?? '';
  const rest = behind.slice(notice.length).trim();
  if (from === -1 || from > stamp.index - 20)
    // Without the issuer's name nothing tells where the key words end, but where they are all there is.
    return told || isKeyWords(text.slice(form[0].length, stamp.index).trim())
      ? { name, lines: [text.slice(0, stamp.index), stamp[0], notice], rest }
      : undefined;
  const headline = text.slice(from, stamp.index).trim();
  return { name, lines: [text.slice(0, from), headline, stamp[0], notice], headline, rest };
};
