const small = new Set(
  'a an and as at by for from in into its of on or the to with that is are has have inc corp ltd llc plc ag'.split(
    ' ',
  ),
);

/** A permanent address from a headline: lower-case words without filling words and dates, at most 60 characters. */
export const toSlug = (title: string): string => {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f®™℠©'’]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !small.has(word));
  let slug = '';
  for (const word of telling.length >= 2 ? telling : words) {
    const longer = slug === '' ? word.slice(0, 60) : `${slug}-${word}`;
    if (longer.length > 60) break;
    slug = longer;
  }
  return slug === '' ? 'release' : slug;
};
