import { squeeze } from '../source/white-space.ts';
import { stoppedForm } from '../legal-forms.ts';

const small = /^(?:of|and|the|for|de|du|des|la|le|und|der|für|y|e|&)$/i;

// "ST. MARY'S HOSPITAL", "ALDER CO."
const abbreviation = new RegExp(String.raw`\b(?:st|ste|mt|ft|dr|${stoppedForm})\.`, 'gi');

/** True where the news uses words as a name, each of them with a capital: "TARWIN SHIRE COUNCIL" above "… after Tarwin Shire Council voted". */
export const isNameIn = (words: string, news: string): boolean => {
  const name = squeeze(words).replace(/[’]/g, "'");
  const text = squeeze(news).replace(/[’]/g, "'");
  if (
    name.length > 70 ||
    !/\p{Alpha}\s\p{Alpha}/u.test(name) ||
    /[.:!?]/.test(name.replace(abbreviation, ''))
  )
    return false;
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at === -1 || /\p{Alpha}/u.test(text.charAt(at - 1) + text.charAt(at + name.length)))
    return false;
  return text
    .slice(at, at + name.length)
    .split(' ')
    .every((word) => small.test(word) || !/^\p{Lower}/u.test(word));
};
