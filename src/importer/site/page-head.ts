import { hasAddress, readContactHead, readContactTokens } from '../contacts/lines.ts';
import { isPerson, startsGiven } from '../contacts/people.ts';
import { isKnownPlace } from '../dateline/places.ts';
import { readDateline } from '../dateline/dateline.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { partsOfDay } from '../dateline/stacked-dates.ts';
import { foldWords } from '../head/folded-words.ts';
import { isDocumentNumber } from '../head/document-numbers.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { readNameAndShelf } from '../head/name-and-shelf.ts';
import { isLanguage } from './languages.ts';
import {
  findCertain,
  isRowOfPage,
  namesPicture,
  type PageLine,
  tellsFigures,
} from './page-lines.ts';
import { siteWordStrength } from './site-words.ts';
import { isBelowNotice, isLetterhead } from './release-notice.ts';
import type { PageNews } from './page-news.ts';
import { isToldOfNews, placeOfCopy, tellsOfIssuer } from './headline-like.ts';
import { findPageTitles, type AboveNews, type PageTitle } from './page-title.ts';

// What may be printed above a headline, and what a menu's entries are not.
const isMasthead = (text: string): boolean => {
  const kind = classifyHeadLine(text);
  if (kind === 'contact') return readContactHead(text)?.rest !== '';
  return (
    kind === 'date' ||
    kind === 'announcement' ||
    // "Pressemitteilung Nr. 47/2020"
    (kind === 'label' && isDocumentNumber(text)) ||
    /^RNS (?:number|reach)\b/i.test(text) ||
    text.split(/\s+[|·•]\s+/).some((part) => readDateLine(part) !== undefined)
  );
};

const isLabel = ({ text }: PageLine, own: readonly string[]): boolean =>
  (text.split(' ').length <= 6 || text.includes(' | ')) && !own.some((word) => text.includes(word));

// What releases print above their headlines besides dates and announcements: numbers, symbols, addresses, ("Acme" or "the Company").
const ofLetterhead =
  /^\(["“'‘][^()]{2,80}["”'’]\)$|^(?:date|sent|subject|from|to)\s*:|\S@\S|www\.|\d{3}[-. ]\d{4}|^\d{1,5} \p{Upper}|\b[A-Z]{2} \d{5}\b|\b(?:release|embargo\w*|exhibit|(?:news)?wire|nasdaq|nyse|tsx|tsxv|otc\w*|lse|aim|isin|wkn|provided by|source|contacts?)\b|^RNS\b|:$|\p{Alpha}{3}(?:mitteilung|meldung|information|meddelande|meddelelse|melding|bericht|tiedote)\s(?:n[ro]\.?|nummer)\s?\d|^(?:communiqué|comunicado|comunicato|nota)(?:\s\p{Alpha}{2,9}){0,2}\sn[ro°º.]{0,2}\s?\d/iu;

// "-1.20%", how a share stands.
const change = /^[+\-−(]{1,2}\d[\d.,]*\s?%\)?$/;

// "0", how many have commented on a post.
const count = /^\d{1,3}$/;

// "08/06/2020 | 04:07pm EDT" below such a count
const stamp = /^\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d \| \d{1,2}:\d\d/;

// "ALDR" right below a headline on a page of shares.
const symbol = /^(?:[A-Z]{2,5}|[A-Z]{1,5}[.:][A-Z]{1,5})$/;

/** True for a line that nothing marks as a release's own letterhead; `news` is the folded beginning of the news, which names its issuer. */
export const mayBeOfSite = (text: string, news: string): boolean => {
  const folded = foldWords(text);
  return !ofLetterhead.test(text) && (folded === '' || !news.slice(0, 300).includes(folded));
};

/** True for a number or an address by itself, as sites print them over their menus: "+41 44 555 01 00 info@alder.example". */
export const isBareAddress = (text: string): boolean =>
  text.length < 120 &&
  hasAddress(text) &&
  readContactHead(text) === undefined &&
  readContactTokens(text).every(
    (token) =>
      token.kind !== 'words' ||
      (token.text.split(' ').length <= 3 && !/\d/.test(token.text) && !isPerson(token.text)),
  );

/** How many lines a contact above the headline has at most. */
const longestContact = 8;

// Who is named above an address, without a blank line between them, is reached there; "Contact" and "1-800-555-0119" among the names of pages are a menu's.
const markContacts = (
  above: readonly PageLine[],
): Pick<Head, 'contacts' | 'addresses' | 'menus'> => {
  const contacts = above.map(() => false);
  const menus = above.map(() => false);
  const addresses = above.map(({ text }) => text.length < 160 && hasAddress(text));
  let from = 0;
  for (let at = 1; at <= above.length; at += 1) {
    if (above[at]?.opens === false) continue;
    const block = above.slice(from, at);
    const isMenu = block.filter(({ text }) => siteWordStrength(text) > 0).length >= 3;
    const isContact =
      addresses.slice(from, at).includes(true) &&
      block.some(
        ({ text }) =>
          (!isMenu && readContactHead(text) !== undefined) ||
          (isPerson(text) && (!isMenu || startsGiven(text))),
      );
    if (isContact) contacts.fill(true, from, at);
    else if (isMenu) {
      addresses.fill(false, from, at);
      menus.fill(true, from, at);
    }
    from = at;
  }
  // "Contact:", a name, a position and a number, each a paragraph of its own.
  for (const [at, { text }] of above.entries()) {
    if (menus[at] || !/:(?:\s|$)/.test(text) || readContactHead(text) === undefined) continue;
    const last = addresses.slice(at, at + longestContact).lastIndexOf(true);
    if (last > 0) contacts.fill(true, at, at + last + 1);
  }
  return { contacts, addresses, menus };
};

interface Head extends AboveNews {
  /** Which of the lines tell how somebody is reached. */
  readonly contacts: readonly boolean[];
  /** Which of them hold a number or an address that is no menu's. */
  readonly addresses: readonly boolean[];
  /** Which of them stand among the names of pages. */
  readonly menus: readonly boolean[];
  /** Places of dates that are printed over several lines. */
  readonly days: ReadonlySet<number>;
}

// The name of a page on which a site lists its releases.
const shelf =
  /^(?:press|news|media) releases$|^(?:news|newsroom|announcements|communiqués|comunicados|pressmeddelanden|nyheter|pressemitteilungen)$/i;

/** True for a line that is the page's by its own words or its place among the page's. */
const isOfMenus = (
  { above, own, certain, days, contacts, addresses, menus }: Head,
  title: PageTitle,
) => {
  const count = certain.filter(Boolean).length;
  // Counted once: a hostile text may have a menu of many thousands of lines.
  const places = certain.slice(0, title.at).flatMap((one, at) => (one ? [at] : []));
  const menuEnd = places.at(-1) ?? -1;
  const lastThree = places.at(-3) ?? -1;
  return (line: PageLine, at: number): boolean => {
    if (line.linked && (at < title.at || !title.isGood(at))) return true;
    if (at < title.at && (isRowOfPage(line.text) || namesPicture(line.text))) return true;
    if (at < menuEnd && contacts[at] !== true && at <= lastThree && isBareAddress(line.text))
      return true;
    const isAddressed =
      contacts[at] === true || addresses.slice(Math.max(0, at - 3), at + 4).includes(true);
    if (menus[at] && at < menuEnd && siteWordStrength(line.text) > 0) return true;
    if (at > title.at || count < 3 || isAddressed || days.has(at)) return false;
    if (!line.linked && !line.item && tellsOfIssuer(line.text, own)) return false;
    if (isLetterhead(above, at) || isBelowNotice(above, at)) return false;
    // "News Releases" below "Events" is the menu's, "NEWS RELEASE" the release's own.
    if (!line.opens && certain[at - 1] === true && shelf.test(line.text)) return true;
    if (certain[at] && (line.item || classifyHeadLine(line.text) === 'contact')) return true;
    return (at < menuEnd || (count >= 4 && isLabel(line, own))) && !isMasthead(line.text);
  };
};

// "Dear Shareholder,", "Halifax, Nova Scotia", "By Acme Inc." open a release right below the page's buttons.
const isOpening = (text: string, own: readonly string[]): boolean =>
  text.endsWith(',') ||
  isKnownPlace(text) ||
  // "Reutlingen (ots)" by itself
  (text.endsWith(')') && readDateline(text)?.wire !== undefined) ||
  (/^by\s/i.test(text) && own.some((word) => text.includes(word)));

/** True for a line above the headline that no release prints there, and for short words or changes of a share below it. */
const isBesideHeadline =
  (
    { above, news, own, certain, days, contacts }: Head,
    headline: number,
    isSite: (at: number) => boolean,
  ) =>
  ({ text, item }: PageLine, at: number): boolean => {
    // ". Verarbeitet und übermittelt durch …" below the last words of a headline: its stop.
    if (/^\.\s/.test(above[at + 1]?.text ?? '')) return false;
    // "The magazine for pumps, valves and seals" between its host's name and its menu, without blank lines.
    const isMotto = (place: number): boolean =>
      above[place]?.opens === false &&
      above[place + 1]?.opens === false &&
      certain[place + 1] === true &&
      place + 1 < headline;
    if (at < headline)
      return (
        !days.has(at) &&
        contacts[at] !== true &&
        !isLetterhead(above, at) &&
        !isBelowNotice(above, at) &&
        mayBeOfSite(text, news) &&
        (!isToldOfNews(text, news) || isMotto(at)) &&
        !tellsOfIssuer(text, own) &&
        /^(?:words|company|label)$/.test(classifyHeadLine(text)) &&
        !/(?:\bby|:)$/i.test(above[at - 1]?.text ?? '')
      );
    // "Capital Update" below "ACME LIMITED — Capital Update 2019": the archive's name for it, by which its headline is told.
    if (readNameAndShelf(above[headline]?.text ?? '')?.shelf === text) return false;
    return (
      change.test(text) ||
      isLanguage(text) ||
      symbol.test(text) ||
      ((certain[at] === true
        ? !item
        : (isSite(at - 1) || isSite(at + 1)) &&
          text.split(' ').length <= 3 &&
          !isOpening(text, own)) &&
        classifyHeadLine(text) === 'words' &&
        mayBeOfSite(text, news))
    );
  };

/** The lines above a page's news that are the page's, by their places; `isPage` where other lines of the text tell beyond doubt that it is a whole page. */
export const findPageHead = (
  lines: readonly PageLine[],
  { at: start, own }: PageNews,
  isPage: boolean,
): ReadonlySet<number> => {
  const found = new Set<number>();
  const above = lines.slice(0, start);
  let folded: string | undefined;
  const toldBelow = (): string =>
    (folded ??= foldWords(
      lines
        .slice(start, start + 8)
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 2000),
    ));
  const certain = findCertain(above, toldBelow);
  // Most texts are no pages.
  if (!isPage && !certain.includes(true) && !above.some(({ text }) => change.test(text)))
    return found;
  const isSite = (at: number): boolean => found.has(at) || above[at]?.site === true;
  const mark = (
    from: number,
    but: number,
    tells: (line: PageLine, at: number) => boolean,
  ): void => {
    for (const [index, line] of above.slice(from).entries())
      if (from + index !== but && tells(line, from + index)) found.add(from + index);
  };
  const days = partsOfDay(above.map(({ text }) => text));
  const news = toldBelow();
  const head = { above, news, own, certain, days, ...markContacts(above) };
  const { title, findSure } = findPageTitles(head);
  if (title === undefined) {
    if (certain.filter(Boolean).length >= 3)
      mark(0, -1, ({ linked, text }) => linked && text.length < 60);
  } else if (certain.includes(true)) mark(0, title.at, isOfMenus(head, title));
  mark(
    0,
    -1,
    ({ text, alone }, at) =>
      isPage &&
      count.test(text) &&
      !days.has(at) &&
      (alone || stamp.test(above[at + 1]?.text ?? '')),
  );
  const sure = findSure((at) => !isSite(at));
  // Of two points or more that tell figures the headline stands above.
  const points = above.slice(0, sure).filter(tellsFigures).length;
  if (sure === -1 || points > 1) return found;
  // What stands below the last copy of the headline is no headline, be it worded so.
  const copy = placeOfCopy(above.slice(0, sure).map(({ text }) => text));
  const headline = copy === -1 ? sure : copy;
  const hasSite = isPage || above.slice(0, headline).some((_, at) => isSite(at));
  mark(hasSite ? 0 : headline + 1, headline, isBesideHeadline(head, headline, isSite));
  return found;
};
