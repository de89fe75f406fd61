const day = String.raw`\d{1,2}(?:st|nd|rd|th)? \p{Alpha}{3,9} (?:19|20)\d\d`;
const opening = new RegExp(
  String.raw`^(\p{Upper}[^.,;:()]{1,60}?\s(?:plc|limited|ltd)) ?(${day})(?: (${day}))? (?=\p{Upper})`,
  'iu',
);

/** How many words the headline of such a notice has at least and at most. */
const headline = { least: 2, most: 40 } as const;

/** The lines of an exchange's notice of which a portal made one, by its issuer, who is named before the day, above the headline and at the start of the news: "Acme PLC14 May 2008 14 May 2008 Acme plc Sale of a Mill Acme plc (AIM: ACM), the maker of …"; `undefined` for any other text. */
export const divideNotice = (text: string): readonly string[] | undefined => {
  const [whole = '', name = '', ...days] = opening.exec(text.slice(0, 200)) ?? [];
  const rest = text.slice(whole.length);
  const own = name.toLowerCase();
  if (
    whole === '' ||
    !rest
      .slice(0, name.length + 1)
      .toLowerCase()
      .startsWith(`${own} `)
  )
    return undefined;
  const from = name.length + 1;
  const behind = rest.slice(from, from + 400);
  const at = behind.toLowerCase().indexOf(` ${own}`);
  const words = behind.slice(0, Math.max(0, at)).split(' ');
  const isHeadline =
    words.length >= headline.least &&
    words.length <= headline.most &&
    /^["“]?[\p{Upper}\d]/u.test(behind) &&
    !/[.!?:;,]["”]? /.test(`${words.join(' ')} `) &&
    /^,? [(,\p{Lower}]/u.test(behind.slice(at + 1 + name.length));
  return isHeadline
    ? [
        name,
        ...days.filter(Boolean),
        rest.slice(0, name.length),
        words.join(' '),
        rest.slice(from + at + 1),
      ]
    : undefined;
};
