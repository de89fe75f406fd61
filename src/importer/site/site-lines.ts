import { isSponsored, labelsAdvert } from './adverts.ts';
import { findArchiveBar } from './archive-bar.ts';
import { findArticleInfo, findProvider, findReleaseRecord, findUpdates } from './article-info.ts';
import { findArticleLabels, findShelf } from './article-labels.ts';
import { bareLine } from './bare-line.ts';
import { leadsToNeighbour } from './blog-feet.ts';
import { findBloggerHead } from './blogger-head.ts';
import { findBoxesAmid } from './boxes-amid.ts';
import { endsHeadlineAbove, endsNameAbove, isOfBrokenHeadline } from './broken-headline.ts';
import { findBoardCard } from './board-card.ts';
import { findBelowOriginal } from './below-original.ts';
import { findBoardFoot, findBoardTalk, findContributions } from './board-talk.ts';
import { findClocks, findDayOfChart, findNoteStack, findPutUp } from './clocks.ts';
import { findCopyRecords } from './copy-records.ts';
import { findCrawlHead, lengthOfFields } from './crawl-notes.ts';
import {
  findDocumentFrame,
  findLinesInMidst,
  findPageHeads,
  findRunningLines,
  findNumberedFeet,
  findStamps,
  startOfFileFacts,
} from './document-host.ts';
import { findDocumentCopyFrame } from './document-copy.ts';
import { findHostBanner } from './host-banner.ts';
import { findMenuItems } from './glued-menus.ts';
import { findHeadQuotes, findShareCard } from './head-quotes.ts';
import { findHeadlineInList } from './headline-in-list.ts';
import { findHostFeet } from './host-feet.ts';
import { findHostStamps } from './host-stamps.ts';
import { findDrawnEdges } from './drawn-edges.ts';
import { hostNames, mastheadNames } from './host-name.ts';
import { type LeftOut, reasonToLeaveOut } from './left-out.ts';
import { isProse, runsOf } from './line-runs.ts';
import { findExchangeForm } from './exchange-form.ts';
import { findFileBox, findFilesOfHeadline } from './file-buttons.ts';
import { findListHead } from './list-head.ts';
import { findRecipients } from './mail.ts';
import { findMailNote } from './mail-note.ts';
import { findRowsOfOtherScript } from './other-script.ts';
import { findOverlays } from './overlays.ts';
import { isThirdPartyNote } from './third-party-notes.ts';
import { findNameAlone, findWireRow } from './wire-rows.ts';
import { withOwnLinksPlain } from './own-hosts.ts';
import { findInquiryForms } from './inquiry-forms.ts';
import { findOwnHead } from './own-head.ts';
import { isOwnLine } from './own-lines.ts';
import { findPageMasthead } from './page-masthead.ts';
import { addPageFrame } from './page-frame.ts';
import { findWireCard } from './platform-lines.ts';
import { findPosterTalk } from './poster-talk.ts';
import { findPrintFrame } from './print-frame.ts';
import { findPrintedThread } from './printed-thread.ts';
import { isReleaseAlone } from './release-alone.ts';
import { findInRuns } from './site-runs.ts';
import { findRepeatedTeasers } from './repeated-teasers.ts';
import { findShareData } from './share-data.ts';
import { headsOtherStories } from './stories.ts';
import { findStoriesAbove } from './stories-above.ts';
import { findStoryCards } from './story-cards.ts';
import { isInMidst } from './wrapped.ts';

// The brackets of a link that holds a picture on a line of its own.
const brokenLink = /^(?:\[|\]\([^()\s]*\))$/;

// "![advertisement: low-fee funds](/ads/funds.png)"
const labelledPicture = /^!\[([^[\]:|]{2,40})[:|]\s[^[\]]{0,120}\]\(\S{1,300}\)$/;
const showsAdvert = (line: string): boolean =>
  line.startsWith('![') && labelsAdvert(labelledPicture.exec(line)?.[1] ?? '');

// "By" above "[PR Newswire](/author/prn)"
const byline = /^(?:by|von|par|por|di|door|av|af):?$/i;

/** Lines of a text that its site sets around the release. */
export interface SiteLines {
  /** Their places from 0. */
  readonly places: ReadonlySet<number>;
  /** Why the words of the line at a place are no part of the release, by themselves: as `reasonToLeaveOut`, which is not asked twice. */
  readonly reasonFor: (at: number, words: string) => LeftOut['reason'] | undefined;
}

/** How many of a text's first lines a crawler's fields may stand in. */
const headLength = 60;

// Each knows one thing that sites set around a release, by the lines alone.
const finders: readonly ((lines: readonly string[]) => Iterable<number>)[] = [
  findArchiveBar,
  findDocumentFrame,
  findCopyRecords,
  findDocumentCopyFrame,
  findMailNote,
  findCrawlHead,
  findArticleInfo,
  findProvider,
  findReleaseRecord,
  findUpdates,
  findArticleLabels,
  findShelf,
  findShareData,
  findClocks,
  findNoteStack,
  findPutUp,
  findDayOfChart,
  findFilesOfHeadline,
  findFileBox,
  findStoriesAbove,
  findOverlays,
  findExchangeForm,
  findWireRow,
  findNameAlone,
  findBloggerHead,
  findRowsOfOtherScript,
  (lines) => lines.flatMap((line, at) => (isThirdPartyNote(line) ? [at] : [])),
  findInquiryForms,
  findBelowOriginal,
  findRepeatedTeasers,
  findHeadlineInList,
  findPrintFrame,
  findPrintedThread,
  findBoardTalk,
  findBoardFoot,
  findContributions,
  findBoardCard,
  findHeadQuotes,
  findShareCard,
  findWireCard,
  findHostFeet,
];

const shelvesLabel =
  /^(?:industr(?:y|ies)|release versions?|languages?|topics?|tags?|keywords?|categor(?:y|ies)|branchen?|themen|sprachen?|schlagwörter|secteurs?|thèmes?|langues?|sector(?:es)?|temas?|idiomas?|settor[ei]|argomenti|ämnen|taggar|emner|kategorier)\s?:$/i;

/** As `findSiteLines`, for a text that does not show by itself that nothing stands around its release. */
export const findAmongLines = (printed: readonly string[]): SiteLines => {
  const all = withOwnLinksPlain(
    printed.map((line) => bareLine(line.trim())),
    printed,
  );
  // What a box amid the news says is no sign that these are over.
  const found = new Set(findBoxesAmid(all));
  const bare =
    found.size === 0 ? all : all.map((line, at) => (found.has(at) ? bareLine('') : line));
  const lines = bare.map(({ text }) => text);
  const fields = lengthOfFields(printed.slice(0, headLength).map((line) => line.trim()));
  for (let at = 0; at < fields; at += 1) found.add(at);
  for (const at of findRecipients(printed, lines)) found.add(at);
  for (const at of findListHead(lines).places) found.add(at);
  for (const find of finders) for (const at of find(lines)) found.add(at);
  for (let at = startOfFileFacts(lines); at < lines.length; at += 1) found.add(at);
  for (const at of findMenuItems(bare)) found.add(at);
  const masthead = findPageMasthead(bare);
  if (masthead !== -1) found.add(masthead);
  const runs = runsOf(lines);
  // What stands below the head of a page goes on.
  const known = new Map<number, LeftOut['reason'] | 'none'>(
    [findPageHeads, findRunningLines, findNumberedFeet, findLinesInMidst, findStamps]
      .flatMap((find) => find(lines))
      .map((at) => [at, 'page furniture']),
  );
  const saysSite = (at: number): boolean => {
    if (
      known.get(at - 1) === 'none' &&
      !found.has(at - 1) &&
      isInMidst(lines[at - 1] ?? '', lines[at] ?? '', lines[at + 1] ?? '')
    )
      known.set(at, 'none');
    const said = (): LeftOut['reason'] | 'none' => {
      const own = reasonToLeaveOut(lines[at] ?? '') ?? 'none';
      return own !== 'none' && isOwnLine(bare, at) ? 'none' : own;
    };
    const reason = known.get(at) ?? said();
    known.set(at, reason);
    return reason === 'site furniture' || reason === 'stock quote';
  };
  const isSite = (at: number): boolean => found.has(at) || saysSite(at);
  const titles = findInRuns({ bare, lines, runs, found, isSite });
  const filled = runs.flatMap((run) => {
    const prose = isProse(run);
    return run.lines.map((text, index) => ({
      linked: false,
      level: 0,
      item: false,
      alone: run.lines.length === 1,
      opens: index === 0,
      ...bare[run.from + index],
      at: run.from + index,
      text,
      prose,
      site: isSite(run.from + index),
    }));
  });
  addPageFrame(filled, [...hostNames(titles, lines), ...mastheadNames(bare, isSite)], found);
  // A stamp makes no page of a text: a wire's own copy may bear one. Nor do the words of who passed it on.
  for (const at of [...findHostStamps(lines), ...findPosterTalk(lines)]) found.add(at);
  for (const at of findHostBanner(lines, isSite)) found.add(at);
  for (const at of findStoryCards(filled, isSite)) found.add(at);
  for (const at of findDrawnEdges(lines, isSite)) found.add(at);
  // What marks hide is not read as the site's line by line.
  const [from, to] = [runs.find(isProse)?.from ?? 0, runs.findLast(isProse)?.from ?? 0];
  for (const [index, { at, linked, item, site, text }] of filled.entries())
    if (
      (text.length <= 5 && at < from && byline.test(text) && filled[index + 1]?.linked === true) ||
      brokenLink.test(text) ||
      showsAdvert(printed[at]?.trim() ?? '') ||
      (linked && (headsOtherStories(text) || leadsToNeighbour(text) || isSponsored(text))) ||
      (site && text !== printed[at]?.trim() && (linked || !item || at < from || at > to))
    )
      found.add(at);
  // "Industry:" above "Manufacturing", "Rail": the label of what was left out.
  for (const at of [...found])
    if (
      !found.has(at - 1) &&
      (lines[at - 1] ?? '').endsWith(':') &&
      shelvesLabel.test(lines[at - 1] ?? '')
    )
      found.add(at - 1);
  const upper = [...found].filter((at) => at < headLength && (known.get(at) ?? 'none') === 'none');
  for (const at of findOwnHead(lines, upper, isSite)) {
    found.delete(at);
    known.set(at, 'none');
  }
  for (const at of found)
    if (
      at < headLength &&
      !found.has(at - 1) &&
      (endsNameAbove(lines, at) ||
        endsHeadlineAbove(lines, at) ||
        ((known.get(at) ?? 'none') === 'none' &&
          bare[at]?.linked !== true &&
          isOfBrokenHeadline(lines, at, found)))
    ) {
      found.delete(at);
      known.set(at, 'none');
    }
  return {
    places: found,
    reasonFor: (at, words) => {
      const isWhole = words === lines[at] || words === printed[at]?.trim();
      const reason = isWhole ? known.get(at) : undefined;
      return reason === 'none' ? undefined : (reason ?? reasonToLeaveOut(words));
    },
  };
};

const nothing: SiteLines = { places: new Set(), reasonFor: () => undefined };

/** Finds the lines of a text that its site sets around the release: menus above it, lists of other stories below. */
export const findSiteLines = (printed: readonly string[]): SiteLines =>
  isReleaseAlone(printed.map((line) => line.trim())) ? nothing : findAmongLines(printed);
