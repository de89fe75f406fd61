import { readDateLine } from '../dateline/printed-dates.ts';

/** Names of languages as their own speakers write them, and little words that tell a text in them. */
const languages: readonly (readonly [string, RegExp])[] = [
  ['English', /\b(?:the|of|and|with|for)\b/g],
  ['Français', /(?<!\p{Alpha})(?:le|la|les|des|une|est|pour)(?!\p{Alpha})/gu],
  ['Español', /(?<!\p{Alpha})(?:el|los|las|del|una|por|para)(?!\p{Alpha})/gu],
  ['Deutsch', /(?<!\p{Alpha})(?:der|die|das|und|für|ist)(?!\p{Alpha})/gu],
  ['Italiano', /(?<!\p{Alpha})(?:il|gli|che|della|una|per)(?!\p{Alpha})/gu],
  ['Português', /(?<!\p{Alpha})(?:os|uma|dos|para|não|em)(?!\p{Alpha})/gu],
  ['Nederlands', /\b(?:het|een|van|voor|zijn)\b/g],
  ['Svenska', /(?<!\p{Alpha})(?:och|att|som|för|med)(?!\p{Alpha})/gu],
];
const names = languages.map(([name]) => name).join('|');
const atEnd = new RegExp(`^(.{20,300}?)(\\s+|(?<=\\p{Lower}))(${names})$`, 'u');

// "… Opens Classes in Français", "Learns Deutsch", "Her Best Italiano"
const leadsOn =
  /(?:(?<!\p{Alpha})(?:in|of|to|into|from|for|with|on|at|and|or|the|a|an|by|as|new|speak[^\s.,;:()]*|learn[^\s.,;:()]*|stud[^\s.,;:()]*|teach[^\s.,;:()]*|taught|en|de|du|le|la|et|auf|im|und|el|y|di|e)|[,:;(/&–—-])\s*$/iu;

/** How far down a page prints its headline, and how much of the news tells its language, in lines and characters. */
const reach = { lines: 12, news: 600 } as const;

const providedBy =
  /^(?:news provided by|nouvelles fournies par|bereitgestellt von|noticias proporcionadas por)(?!\p{Alpha})/iu;

/** The headline of a page with the link to its other language behind it, "… at Rivière-Ouelle Français" right above the day, as its place and the length of the words before the link; `undefined` where the news is in that language or names it. */
export const findLanguageLink = (
  lines: readonly string[],
): { readonly at: number; readonly to: number } | undefined => {
  const filled = [...lines.slice(0, reach.lines).entries()]
    .map(([at, line]) => ({ at, text: line.trim() }))
    .filter(({ text }) => text !== '');
  for (const [place, { at, text }] of filled.entries()) {
    if (!languages.some(([name]) => text.endsWith(name))) continue;
    const [, before = '', , name = ''] = atEnd.exec(text) ?? [];
    const below = filled[place + 1]?.text ?? '';
    if (name === '' || before.split(' ').length < 4 || leadsOn.test(before)) continue;
    if (readDateLine(below) === undefined && !providedBy.test(below)) continue;
    const news = lines.slice(at + 1).find((line) => line.trim().length >= 120) ?? '';
    const little = languages.find(([own]) => own === name)?.[1];
    const told = little === undefined ? 0 : (news.slice(0, reach.news).match(little)?.length ?? 0);
    if (told > 2 || lines.some((line, other) => other > at && line.includes(name)))
      return undefined;
    return { at, to: before.length };
  }
  return undefined;
};
