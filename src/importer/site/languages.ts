const languages = new Set(
  'english|deutsch|german|français|francais|french|español|espanol|spanish|italiano|italian|português|portuguese|nederlands|dutch|svenska|swedish|dansk|danish|norsk|norwegian|suomi|finnish|polski|polish|čeština|czech|magyar|hungarian|русский|russian|türkçe|turkish|日本語|japanese|中文|简体中文|繁體中文|繁体中文|chinese|한국어|korean|العربية|arabic|עברית|hebrew|ελληνικά|greek|українська|en|de|fr|es|it|pt|nl|sv|da|no|fi|pl'.split(
    '|',
  ),
);

// "USA - English": the edition of a wire's copy.
const countries = new Set(
  'usa|us|uk|canada|india|deutschland|germany|france|españa|spain|italia|italy|schweiz|switzerland|österreich|austria|belgium|brasil|brazil|mexico|méxico|china|japan|korea|singapore|australia|europe|international|global'.split(
    '|',
  ),
);

const partsOf = (line: string): string[] =>
  line
    .toLowerCase()
    .split(/[\s|/·•,;()[\]-]+/)
    .filter((part) => part !== '');

// Nearly every line tells by its first word that it is no such row.
const firstPart = /[^\s|/·•,;()[\]-]+/;
const beginsRow = (line: string): boolean => {
  const first = firstPart.exec(line)?.[0].toLowerCase() ?? '';
  return languages.has(first) || countries.has(first);
};

/** True for the name of a language alone: "English", or its two letters. */
export const isLanguage = (line: string): boolean =>
  line.length <= 20 && languages.has(line.toLowerCase());

/** True for a row of languages in which a page may be read: "English | Français". */
export const isLanguageRow = (line: string): boolean => {
  if (line.length > 200 || line.length < 5 || !beginsRow(line)) return false;
  const parts = partsOf(line);
  // "it" and "no" are words of sentences too.
  return (
    parts.length >= 2 &&
    parts.every((part) => languages.has(part) || countries.has(part)) &&
    parts.some(
      (part) =>
        languages.has(part) && (part.length > 2 || line.includes('|') || line.includes('/')),
    )
  );
};
