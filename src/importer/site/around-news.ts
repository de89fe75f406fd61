import { findAsides } from './asides.ts';
import { findHeadNotes } from './head-notes.ts';
import { findBoxes } from './boxes.ts';
import { findBeforeContact } from './before-contact.ts';
import { findLooseLines } from './loose-lines.ts';
import type { PageNews } from './page-news.ts';
import { startOfPageTail } from './page-tail.ts';
import { findSignUps } from './sign-up.ts';
import type { Unit } from './wrapped.ts';

/** The places of the lines, each by itself or a paragraph broken at a width, that a page sets right above, among and below the paragraphs of its news; `isPage` where other lines of the text tell that it is a whole page. */
export const findAroundNews = (
  units: readonly Unit[],
  news: PageNews | undefined,
  isPage: boolean,
): number[] => {
  // A text with nothing of a page holds neither bylines nor sign-ups: most texts are not asked.
  const found = [
    ...(isPage ? findHeadNotes(units, news) : []),
    ...findLooseLines(units),
    ...(isPage ? findSignUps(units, news?.own ?? []) : []),
  ];
  if (news) {
    const below = units.slice(news.at);
    const ofPage = isPage
      ? [
          ...findBeforeContact(below),
          ...findAsides(below, news.own),
          ...findBoxes(below, news.own),
        ].map((at) => news.at + at)
      : [];
    for (const at of ofPage) found.push(at);
    for (let at = startOfPageTail(below, news.own, isPage); at < below.length; at += 1)
      found.push(news.at + at);
  }
  return found.flatMap((at) => {
    const unit = units[at];
    return unit === undefined ? [] : (unit.places ?? [unit.at]);
  });
};
