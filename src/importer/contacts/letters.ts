const folded: Readonly<Record<string, string>> = {
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
};

/** Small letters without accents and without anything else between them. */
export const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[øßæœłđ]/g, (letter) => folded[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
