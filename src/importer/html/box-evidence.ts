import type { Element } from 'hast';
import { isSaidByRelease, mayBeOfRelease } from './box-words.ts';
import { namesOf } from './names.ts';
import { type PromoNames, readPromoNames } from './promo-names.ts';
import { type Run, runsOf } from './runs.ts';
import { linesAtBreaks } from './tail.ts';
import { attributeOf, findElements, leadsToFile, linkedLength, textOfNode } from './tree.ts';
import { foldWords } from '../head/folded-words.ts';
import { labelsAdvert } from '../site/adverts.ts';
import { callsIn } from '../site/calls.ts';
import { isHostRow } from '../site/host-rows.ts';
import { labelsMachineSummary } from '../site/machine-labels.ts';
import { asksToPost, namesPictureFile, priceIn } from '../site/page-offers.ts';
import { squeeze } from '../source/white-space.ts';

/** Where a box stands: between headline and news, among the paragraphs, below the last. */
export type BoxPlace = 'above' | 'among' | 'below';

/** The longest box, in characters and lines, and how much evidence makes it the page's. */
const bounds = { text: 260, lines: 6, enough: 4 } as const;

const common =
  /^(?:with|from|that|this|will|have|been|into|your|what|when|more|about|company|today|year|news|dass|eine[rnms]?|nicht|auch|nach|oder|über|unsere?|dans|avec|pour|plus|votre|cette|para|como|más|sobre|desde|della|delle|nella|sono|alla|voor|deze|naar|från|till|efter|etter|eller|sinun)$/;

// How much of a box's telling words the news says too; 1 where it has none.
const shareTold = (text: string, news: string): number => {
  const telling = foldWords(text)
    .split(' ')
    .filter((word) => (word.length > 3 && !common.test(word)) || /\d/.test(word));
  if (telling.length === 0) return 1;
  const isSaid = (word: string): boolean =>
    word.length > 5
      ? news.includes(` ${word.slice(0, 6)}`)
      : news.includes(` ${word} `) || news.includes(` ${word}s `);
  return telling.filter(isSaid).length / telling.length;
};

const capitals =
  /^(?:\[(\p{Alpha}{2,12})\]|(\p{Upper}{4,})(?=\s)|(sponsored(?: links?)?|ads?)(?=\s?:|\sby\s))/iu;
const thanks = /\b(?:thanks to|sponsored by|presented by|brought to you by|supported by)$/i;

// "<span>Anzeige</span>", "ANNONS Jämför företagslån": the label of an advertisement opens the box.
const opensAdvert = (box: Element, text: string, lines: readonly Run[]): boolean => {
  const first = lines[0]?.text ?? '';
  if (lines.length > 1 && labelsAdvert(first)) return true;
  const [inner] = findElements(box, (one) => one !== box && textOfNode(one).trim() !== '');
  const label = squeeze(inner ? textOfNode(inner) : '');
  if (label !== '' && label.length < text.length && text.startsWith(label) && labelsAdvert(label))
    return true;
  const [, bracketed, loud, named] = capitals.exec(text) ?? [];
  return [bracketed, loud === loud?.toUpperCase() ? loud : undefined, named].some(
    (word) => word !== undefined && labelsAdvert(word),
  );
};

// "FREE penny stock alerts", "70% Off", "from $9.95"
const offers =
  /\b(?:free|gratis|gratuit[eo]?s?|kostenlos\p{Alpha}*|ilmaiseksi)\b|\d ?% (?:off|rabatt)\b|\bsave \d|(?<!\p{Alpha})(?:ab|alk\.|desde|from|från|fra|vanaf|à partir de|a partire da)\s[$£€]?\s?\d[\d.,]*\s?(?:[$£€]|euro?)?/iu;

// "Turn on push", "Enter your work email": things that there are on pages.
const ofWeb =
  /(?<!\p{Alpha})(?:e-?mails?|courriel|alerts?|push|notifications?|accounts?|apps?|subscri(?:bers?|ptions?)|newsletters?|inbox|surveys?|polls?|quiz|demo|webinars?|e-?books?|playbook|white ?papers?|scorecard|premium|trial|log ?in|cookies?|click|umfrage|sondage|encuesta|sondaggio|kysely\p{Alpha}*|lukijakysely\p{Alpha}*|enkät|enquete|infolettre|bolet[ií]n|nyhetsbrev|nyhedsbrev|nieuwsbrief|uutiskirje|cuenta|konto|depot|sterne|submit yours?)(?!\p{Alpha})/iu;

// "Veja também", "Relacionado" above or before the title of another story.
const leadsOn =
  /^(?:relacionad[oa]s?|veja (?:também|mais)|leia (?:também|mais)|lea también|ver también|leggi anche|vedi anche|les også|läs (?:även|också)|læs også|lees ook|lue myös|lire aussi|à lire(?: aussi| également)?|lesen sie auch|auch interessant|related|see also|also read|read also|te puede interesar|czytaj (?:też|także)|čtěte (?:také|též))\s?:?$/i;

const linksOf = (box: Element): Element[] =>
  findElements(
    box,
    (one) =>
      one.tagName === 'a' &&
      linkedLength(one) > 0 &&
      !leadsToFile(one) &&
      !attributeOf(one, 'href').startsWith('#'),
  );

/** What a box does that releases seldom do, in points: calls upon its reader, is paid for, does something with its page, quotes a share. */
const activityOf = (
  box: Element,
  text: string,
  lines: readonly Run[],
  links: readonly Element[],
  names: PromoNames,
): number => {
  let calls = 0;
  for (const line of lines) {
    let whole = line.text;
    for (const link of links) {
      const button = squeeze(textOfNode(link));
      if (button !== whole) whole = whole.replace(button, ` | ${button} | `);
    }
    calls += callsIn(whole);
  }
  let points = Math.min(calls, 2);
  if (opensAdvert(box, text, lines)) points += 4;
  if (lines.length > 1 && thanks.test(lines[0]?.text ?? '')) points += 2;
  if (names.paid) points += 3;
  if (offers.test(text)) points += 1;
  if (namesPictureFile(text)) points += 4;
  const [link] = links;
  if (link && leadsOn.test((text.split(squeeze(textOfNode(link)))[0] ?? '').trim())) points += 4;
  return points;
};

/** True for a box, among the paragraphs of the news or beside them, that is the page's by what it does and by what the news does not say of it; `news` gives the words of the news, folded. */
export const isForeign = (box: Element, place: BoxPlace, news: () => string): boolean => {
  const text = squeeze(textOfNode(box));
  if (text.length > bounds.text) return false;
  const lines = runsOf({ type: 'root', children: [box] }).flatMap(linesAtBreaks);
  if (lines.length > bounds.lines) return false;
  if (lines.some((line) => labelsMachineSummary(line.text))) return true;
  if (isSaidByRelease(box, lines)) return false;
  if (isHostRow(text) || asksToPost(text)) return true;
  const links = linksOf(box);
  const names = readPromoNames(
    findElements(box, () => true)
      .map(namesOf)
      .join(' '),
  );
  const points = activityOf(box, text, lines, links, names);
  const price = names.shares || place === 'above' ? priceIn(text) : undefined;
  if (
    price !== undefined &&
    !news().includes(` ${foldWords(price)} `) &&
    (names.shares || links.length > 0)
  )
    return true;
  if (points === 0) return false;
  let sum = points;
  if (names.calls) sum += 1;
  if (ofWeb.test(text)) sum += 1;
  if (links.length > 0 || box.properties['dataCut'] === true) sum += 1;
  if (box.tagName === 'table') sum += 1;
  if (place === 'below') sum += 1;
  if (sum + 1 < bounds.enough) return false;
  const share = shareTold(text, news());
  sum += share <= 0.25 ? 1 : share > 0.5 ? -2 : share > 0.34 ? -1 : 0;
  return sum >= bounds.enough && (points >= 3 || !mayBeOfRelease(lines));
};
