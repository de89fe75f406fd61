import type { Element, Nodes, Root, RootContent } from 'hast';
import { isAbout } from '../body/heading-words.ts';
import { namesOf } from './names.ts';
import type { Surroundings } from './own-lists.ts';
import { type Run, runsOf } from './runs.ts';
import { linesAtBreaks } from './tail.ts';
import { goesOnWithNews } from './told-boxes.ts';
import { attributeOf, textOfNode } from './tree.ts';
import { weigh, type Weight } from './weight.ts';
import { introducesOthers } from '../site/introduced.ts';
import { squeeze } from '../source/white-space.ts';

// "rns-foot", "release-footer": the foot of the release itself; "By order of the Board", who signs it; "mfn-footer", under what law it is made public.
const releaseFoot =
  /^(?:this information is provided by\b|(?:this|the|denna|dette|denne) (?:information|disclosure|announcement|notice|(?:press|stock exchange) release|informationen|informasjonen|meddelelse|melding(?:en)?|publikation)\b[^.]{0,160}?\b(?:obliged|obligated|inside information|market abuse|disclosure requirements|submitted for publication|skyldig|insynsinformation|insiderinformation|innsideinformasjon|offentliggörande|opplysningsplikt\p{Alpha}*)(?!\p{Alpha})|sources?\s?:|(?:cautionary|forward[- ]looking)\b|safe harbo|(?:by order|for and on behalf) of\b|(?:yours |most )?(?:sincerely|faithfully|truly)\b|signed\b)/iu;

const isFootOfRelease = (element: Element): boolean =>
  releaseFoot.test(squeeze(textOfNode(element).slice(0, 200)));

// Some pages set a release's legal statements beside it.
const warnsReaders = (element: Element): boolean =>
  /forward[- ]looking (?:statements|information)[\s\S]{0,400}?\b(?:risks?|Act of 1995|differ)/i.test(
    textOfNode(element),
  );

// "<div class="tags-attachments"><pre>CONTACT: Jane Doe …</pre><div class="tags">": who is to be called stands with what is not the release's.
const ofPage =
  /side|foot|head|nav|menu|letter|subscri|cookie|consent|modal|popup|overlay|chat|search|login|promo|banner|(?:^|[-_\s])ads?(?:$|[-_\s])/i;
// "Media contact: Pia Holm, 902-555-0117"
const holdsReleaseContact = (element: Element): boolean =>
  !ofPage.test(namesOf(element)) &&
  /(?:^|\n)\s*(?:(?:media|press|investor) )?contacts?\s*:[\s\S]{0,200}?(?:\S@\S+\.\S|\d{3}[-. )]+\d{3}[-. ]\d{4})/i.test(
    textOfNode(element).slice(0, 2000),
  );

// "<p><strong>About Acme</strong><br>Acme sells …": a heading with nothing but a break below it.
const linesOf = (element: Element): Run[] =>
  runsOf({ type: 'root', children: [element] }).flatMap(linesAtBreaks);

// How many nodes of a release at most come before the first that names its issuer.
const farthest = 60;

// "About Acme" above what it says of a firm that the paragraphs above name.
const presentsIssuer = (
  element: Element,
  { kept, told }: Surroundings,
  cache: Map<Nodes, Weight>,
): boolean => {
  const { text, links } = weigh(element, cache);
  if (told === undefined || text < 60 || text > 4000 || links > text * 0.3) return false;
  const [head, ...paragraphs] = linesOf(element);
  if (!head || head.text.length > 80 || !isAbout(head.text) || paragraphs.length === 0)
    return false;
  const [, name] =
    /\s(?!(?:Us|Our|This|The|Author)\b)(\p{Upper}[\p{Alpha}\p{N}-]{2,})/u.exec(head.text) ?? [];
  return (
    name !== undefined && kept.slice(0, farthest).some((node) => textOfNode(node).includes(name))
  );
};

const contactHead =
  /^(?:(?:media|press|news|investor)s? (?:contacts?|inquiries|enquiries)|for (?:further|more|additional) information,? (?:please )?contact)\s*[:.]?$/i;

// "+353-1-555-0172", dialled from abroad
const dialledAbroad = /\+\d[\d ().-]{7,}\d/;

const isReached = (element: Element): boolean =>
  /\S@\S+\.\S|\d{3}[-. )]+\d{3}[-. ]\d{4}/.test(textOfNode(element).slice(0, 2000));

/** True for the head of a box of contacts: "Media Contact:", "Press Contact.". */
export const isContactHead = (text: string): boolean => contactHead.test(text);

const namesPeople = (element: Element, { told }: Surroundings): boolean =>
  told !== undefined &&
  (isContactHead(linesOf(element)[0]?.text ?? '') || holdsReleaseContact(element)) &&
  (isReached(element) || dialledAbroad.test(textOfNode(element).slice(0, 2000)));

/** True for a box beside the release's paragraphs that is its own: its legal words, a quotation, its issuer, its contacts. */
export const isOwnBox = (
  element: Element,
  around: Surroundings,
  cache: Map<Nodes, Weight>,
): boolean =>
  warnsReaders(element) ||
  isFootOfRelease(element) ||
  goesOnWithNews(element, around, cache) ||
  presentsIssuer(element, around, cache) ||
  namesPeople(element, around);

/** True for a box that is the release's own though its name is a site's: "release-footer", "bottom-col". */
export const isOwnNamedBox = (
  element: Element,
  around: Surroundings,
  cache: Map<Nodes, Weight>,
): boolean =>
  isFootOfRelease(element) ||
  holdsReleaseContact(element) ||
  goesOnWithNews(element, around, cache) ||
  presentsIssuer(element, around, cache) ||
  namesPeople(element, around);

/** True for the foot of a quotation, which tells whose it is: "<blockquote><p>…</p><footer>Jane Doe, Chief Executive</footer></blockquote>". */
export const isAttribution = (element: Element, parent: Root | Element): boolean =>
  element.tagName === 'footer' &&
  parent.type === 'element' &&
  /^(?:blockquote|figure)$/.test(parent.tagName);

const answers = (node: RootContent, cache: Map<Nodes, Weight>): boolean => {
  const { text, links } = weigh(node, cache);
  return text >= 40 && links < text * 0.4 && /[.!?]["”’)]?\s*$/.test(textOfNode(node));
};

// "<button class="accordion">", "<button aria-controls="answer">"
const opensPart = (button: Element): boolean =>
  attributeOf(button, 'ariaExpanded') !== '' ||
  attributeOf(button, 'ariaControls') !== '' ||
  /accordion|collaps|toggle|expand|faq|question/i.test(namesOf(button));

/** True for a heading of the release that opens the words below it: "<h3><button>Who pays for the halls?</button></h3>", "<button class="accordion">" above a box of prose. */
export const isOpeningHeading = (
  element: Element,
  parent: Root | Element,
  next: RootContent | undefined,
  cache: Map<Nodes, Weight>,
): boolean => {
  if (element.tagName !== 'button') return false;
  const opens =
    parent.type === 'element' && /^h[2-6]$/.test(parent.tagName)
      ? true
      : next !== undefined && opensPart(element) && answers(next, cache);
  const text = squeeze(textOfNode(element));
  return opens && text.split(' ').length >= 3 && !introducesOthers(text);
};
