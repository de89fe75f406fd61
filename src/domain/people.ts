const nameWord = "\\p{Lu}[\\p{L}'\u2019-]+";
const personName = `(?:Drs?\\.\\s+|Mr\\.\\s+|Ms\\.\\s+|Mrs\\.\\s+|Prof\\.\\s+|Professor\\s+)?(${nameWord}(?:\\s+(?:${nameWord}|\\p{Lu}\\.|van|von|de|der|la)){0,4}\\s+${nameWord})`;
const saying = '(?:commented|said|stated|added|noted|explained|remarked|continued|concluded)';
const after = new RegExp(`\\b${saying}\\s+${personName}(?=[,.;]|$)`, 'gu');
const before = new RegExp(
  `["\u201d]\\s+${personName},[^."\u201c\u201d]{2,160}?\\b${saying}\\b`,
  'gu',
);
const anySaying = new RegExp(`\\b${saying}\\b`);

/** The names of people whom a paragraph quotes ("… commented Ada Quill, President"), each once. */
export const findSpeakers = (text: string): string[] => {
  if (!anySaying.test(text)) return [];
  const names = new Set<string>();
  for (const pattern of [after, before])
    for (const [, name] of text.matchAll(pattern))
      if (name !== undefined) names.add(name.replace(/\s+/g, ' '));
  return [...names];
};

/** A person's name as an index lists it, last name first: "Quill, Ada". */
export const toIndexName = (name: string): string => {
  const words = name.split(' ');
  const last = words.pop() ?? '';
  const particles: string[] = [];
  while (words.length > 1 && /^\p{Ll}/u.test(words.at(-1) ?? ''))
    particles.unshift(words.pop() ?? '');
  return words.length === 0 ? last : `${[...particles, last].join(' ')}, ${words.join(' ')}`;
};
