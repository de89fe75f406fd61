import { readDateline } from '../dateline/dateline.ts';
import { foldWords } from '../head/folded-words.ts';
import { isHostDay, isHostRow, isReadingRow, namesShelf } from './head-rows.ts';
import { readByline } from './bylines.ts';
import { isPerson } from '../contacts/people.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { hasAddress } from '../contacts/lines.ts';
import { isTold, type PageLine } from './page-lines.ts';
import type { PageNews } from './page-news.ts';

/** How far above the news a host's notes are looked for, how near to an address a person is named who answers for the release, how far below the dateline words of a note are looked for, and how far above the news a dateline by itself stands, in lines. */
const farthest = { above: 14, contact: 4, below: 12, apart: 3 } as const;

// "Sponsored content", "Paid press release", "This is a paid announcement."
const paid =
  /^(?:(?:this|the following)(?: (?:article|content|post|press release|release|story))? is )?(?:an? )?(?:sponsored|paid(?:[- ]for)?|branded|promoted|contributed|partner|advertiser|native) (?:content|post|press release|release|article|story|announcement|feature|message)\.?$|^(?:this|the following) (?:article|content|post|press release|release|story|announcement) is (?:sponsored|paid for)\.?$|^brand ?voice$/i;
// "The following press release was provided by Alder and has not been edited."
const supplied =
  /^(?:(?:the following|this) (?:press release|release|content|article|post|story|announcement)|.{3,40} (?:newsroom|editorial (?:staff|team)|news (?:department|organi[sz]ation|desk|staff|team))) (?:was|is|has been|were)\b.{0,120}\b(?:third[- ]party|not (?:been )?(?:edited|written|reviewed|verified|involved)|newsroom|paid for by)\b/i;

// "The following is the text of a news release from Alder Marine:" right above it
const introduces =
  /^(?:the following|this|below|here) is (?:the )?(?:(?:full |complete )?text of )?(?:an? |the )?(?:news|press|media) release (?:issued |sent |provided |submitted )?(?:from|by) [^\s.:][^.:]{2,60}[:.]$/i;

const shelfOfPost = /^(?:in|unter|dans|en|i) \p{Upper}\p{Alpha}*(?:[ ,&]+\p{Alpha}+){0,5}$/u;

// "by Alder Marketing | Mar 30, 2021 | Press Release | 0 comments": what a program for blogs prints under its titles.
const isPostLine = (text: string): boolean => {
  const parts = text.split(/\s+[|·•]\s+/);
  const [first = '', ...others] = parts;
  // "By alder-admin | In Press releases, Facilities"
  const isShelved = others.some((part) => shelfOfPost.test(part));
  return (
    others.length >= (isShelved ? 1 : 2) &&
    /^(?:(?:posted|published) )?(?:by|von|par|por|di|door|av|af)\s\S/i.test(first) &&
    (isShelved || others.some((part) => readDateLine(part) !== undefined)) &&
    others.every(
      (part) =>
        readDateLine(part) !== undefined ||
        /^\d+ (?:comments?|kommentare?|commentaires?|comentarios?|commenti|reacties|kommentarer?)$/i.test(
          part,
        ) ||
        /^[\p{Alpha}&, -]{2,40}$/u.test(part),
    )
  );
};

// "Department of Roads Department of Roads": the name of a picture above a page, and of the link behind it.
const isNamedTwice = (text: string): boolean => {
  const half = text.slice(0, text.length / 2);
  return (
    text.length % 2 === 1 &&
    text.length > 40 &&
    text === `${half} ${half}` &&
    half.split(' ').length >= 3 &&
    /^\p{Upper}[^\d.:;!?]+$/u.test(half)
  );
};

const isPaid = (text: string): boolean =>
  text.length <= 200 && (paid.test(text) || supplied.test(text));

const authorLabel = /^(?:authors?(?: of the article)?|written by|by)\s*:?$/i;

/** True where the release names a person: it is told of in a sentence, or stands near an address. */
const isOwnPerson = (name: string, below: readonly PageLine[]): boolean =>
  below.some(
    (line, at) =>
      line.text.includes(name) &&
      (isTold(line) ||
        below
          .slice(Math.max(0, at - farthest.contact), at + farthest.contact + 1)
          .some(({ text }) => text.length < 300 && hasAddress(text))),
  );

// The dateline may stand by itself above the news, an advertisement between them.
const readDatelineAt = (
  lines: readonly PageLine[],
  at: number,
): ReturnType<typeof readDateline> => {
  const own = readDateline((lines[at]?.text ?? '').slice(0, 800));
  if (own !== undefined) return own;
  const above = lines.slice(Math.max(0, at - farthest.apart), at).findLast(({ site }) => !site);
  const apart = above && above.text.length < 140 ? readDateline(above.text) : undefined;
  return apart?.wire !== undefined && apart.place !== undefined ? apart : undefined;
};

/** The lines above a release's dateline in which its host tells who wrote the copy, when it was changed and who paid for it, by their places. */
export const findHeadNotes = (
  lines: readonly PageLine[],
  news: PageNews | undefined,
): ReadonlySet<number> => {
  const found = new Set<number>();
  if (news === undefined || news.at === 0) return found;
  let read: { readonly of: ReturnType<typeof readDateline> } | undefined;
  const isDated = (strength: number): boolean => {
    read ??= { of: readDatelineAt(lines, news.at) };
    return read.of !== undefined && read.of.strength >= strength && read.of.date !== undefined;
  };
  let folded: string | undefined;
  const toldBelow = (): string =>
    (folded ??= foldWords(
      lines
        .slice(news.at, news.at + farthest.below)
        .map(({ text }) => text.slice(0, 1000))
        .join(' '),
    ));
  const isRow = (text: string, level: number): boolean => {
    if (news.own.some((word) => text.includes(word)) && !isReadingRow(text)) return false;
    const day = isDated(2) ? read?.of?.date?.edtf : undefined;
    return isHostDay(text, day, level > 1) || isHostRow(text, day, toldBelow());
  };
  // A release without a day in its dateline may print it, and its author, above.
  const sure = 3;
  for (let at = Math.max(0, news.at - farthest.above); at < news.at; at += 1) {
    const { text = '', level = 0, site = true } = lines[at] ?? {};
    if (site || level === 1 || text.length > 200) continue;
    if (isNamedTwice(text) || (at === news.at - 1 && introduces.test(text))) {
      found.add(at);
      continue;
    }
    if (namesShelf(text)) {
      if (isDated(sure) && !news.own.some((word) => text.includes(word))) found.add(at);
      continue;
    }
    if (isPaid(text)) {
      if (isDated(sure)) found.add(at);
      continue;
    }
    if (isPostLine(text)) {
      // "21 September 2017" between the two is the release's own.
      const own = lines.slice(at + 1, news.at).some((line) => readDateLine(line.text));
      if (own || isDated(1)) found.add(at);
      continue;
    }
    const byline = readByline(text);
    if (byline === undefined && isRow(text, level)) found.add(at);
    // "By Staff" names nobody, whenever it was.
    if (byline?.ofHost === true && byline.people.length === 0 && !/\d/.test(text)) found.add(at);
    if (byline === undefined || !isDated(sure)) continue;
    if (news.own.some((word) => text.includes(word))) continue;
    if (/(?:\bby|:)$/i.test(lines[at - 1]?.text ?? '')) continue;
    if (byline.ofHost || !byline.people.some((name) => isOwnPerson(name, lines.slice(news.at))))
      found.add(at);
    // "@janedoe" below her name, "Author of the article:" and "Jane Doe" above the day
    if (!found.has(at)) continue;
    if (/^@\w+$/.test(lines[at + 1]?.text ?? '') && at + 1 < news.at) found.add(at + 1);
    const above = lines[at - 1]?.text ?? '';
    if (isPerson(above) && authorLabel.test(lines[at - 2]?.text ?? '')) {
      found.add(at - 1);
      found.add(at - 2);
    }
  }
  return found;
};
