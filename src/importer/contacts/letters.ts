const folded: Readonly<Record<string, string>> = {
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
};

const withoutAccents = (text: string): string =>
  text
    .replace(/[øßæœłđ]/g, (letter) => folded[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z]/g, '');

/** Small letters without accents and without anything else between them. */
export const lettersOf = (text: string): string => {
  const small = text.toLowerCase();
  // Most words need nothing more.
  return /^[a-z]*$/.test(small) ? small : withoutAccents(small);
};
