import type { Element, Nodes, RootContent } from 'hast';
import { readDateline } from '../dateline/dateline.ts';
import { holdsEnd } from './below.ts';
import { findFigures } from './figures.ts';
import { namesFurniture, namesOf } from './names.ts';
import type { Surroundings } from './own-lists.ts';
import { tells } from './promo-boxes.ts';
import { type Run, runsOf } from './runs.ts';
import { isLinkedRun, linesAtBreaks } from './tail.ts';
import { isHeadline } from './survey.ts';
import { findElements, isBlock, leadsWithin, textOfNode } from './tree.ts';
import { weigh, type Weight } from './weight.ts';
import { introducesOthers } from '../site/introduced.ts';
import { reasonToLeaveOut } from '../site/left-out.ts';
import { namesIn } from '../site/page-news.ts';
import { squeeze } from '../source/white-space.ts';
import { speaksToReader } from '../site/to-reader.ts';

/** The shortest and the longest box that may go on with the news, in characters, and the most of it that may stand in links. */
const bounds = { least: 20, most: 6000, linked: 0.5 } as const;

const isTold = (node: RootContent, cache: Map<Nodes, Weight>): boolean =>
  tells(node, cache) &&
  !(
    node.type === 'element' &&
    (/^(?:nav|aside|footer|form)$/.test(node.tagName) || namesFurniture(namesOf(node)))
  );

// In such boxes others speak, of the issuer too: readers, advertisers, who wrote the copy.
const ofOthers =
  /comment|komment|coment|disqus|reacti|repl(?:y|ies)|cookie|consent|gdpr|onetrust|log-?in|sign-?in|(?:^|[-_\s])ads?(?:$|[-_\s])|advert|sponsor|author|(?:^|[-_\s])bio(?:$|[-_\s])|recommend|trending|popular|teaser/i;

// A node that holds more than a paragraph or two holds the article; what stands beside it stands beside the news.
const isParagraph = (node: RootContent): boolean =>
  node.type !== 'element' ||
  /^(?:p|ul|ol|dl|pre|table|blockquote)$/.test(node.tagName) ||
  runsOf({ type: 'root', children: [node] }, undefined, 4).length < 4;

// How many paragraphs of the news are asked for names, and how many nodes at most come before the last of them.
const firstOfNews = { told: 3, nodes: 60 } as const;
const known = new WeakMap<RootContent, readonly string[]>();

const namesOfNode = (node: RootContent): readonly string[] => {
  const names = known.get(node);
  if (names) return names;
  const text = squeeze(textOfNode(node).slice(0, 1000));
  const found = namesIn(text.slice(readDateline(text)?.to ?? 0));
  known.set(node, found);
  return found;
};

/** Words with which the first paragraphs of the news name whom they are about. */
const namesOfNews = (kept: readonly RootContent[], cache: Map<Nodes, Weight>): string[] =>
  kept
    .slice(0, firstOfNews.nodes)
    .filter((node) => isTold(node, cache))
    .slice(0, firstOfNews.told)
    .flatMap(namesOfNode);

// "About the Author", "Have a question?"
const headsOther = /^about (?:the |our )?(?:authors?|writers?|editors?|reporters?)\b|\?$/i;
const sentences = /(?<=\p{Lower}[.!?]["”’)]?)\s+(?=["“‘(]?\p{Upper})/u;

// A line of the page: a button, a request, a title that leads to another story.
const isOfPage = (run: Run, first: boolean): boolean => {
  const { text } = run;
  if (first && text.length < 80 && (introducesOthers(text) || headsOther.test(text))) return true;
  if (reasonToLeaveOut(text) !== undefined || introducesOthers(text)) return true;
  const links = run.nodes.flatMap((node) => findElements(node, (one) => one.tagName === 'a'));
  if (links.length > 0 && isLinkedRun(run) && links.every(leadsWithin)) return true;
  return text.split(sentences).some(speaksToReader);
};

const isSentence = (text: string): boolean =>
  text.split(' ').length >= 5 && /[\p{Lower}\d)%®™][.!?]["”’)]?$/u.test(text);
// "Area: 12,000 square meters", "Sales up 12 percent to $40.2 million"
const isFigure = (text: string): boolean => text.length < 200 && /\d/.test(text);
// "(1) Gross margin before amortization", "The statements in this release are subject to risks."
const saidByRelease =
  /^(?:[([]?\d{1,2}[).\]]|[*†‡§¹²³⁴-⁹])\s?\p{Alpha}|\bthis (?:press |news |media )?(?:release|announcement|communication)\b/iu;
const quotation = /["“„«].{12,}["”»]/u;

const holdsName = (line: string, names: readonly string[]): boolean =>
  // "www.alder.example"
  names.some((name) => line.includes(name) || line.includes(`${name.toLowerCase()}.`));

/** True for a box that goes on with the news, whatever it is called: between or below paragraphs that name its issuer it says more of it, in sentences, figures or a quotation, and asks its reader for nothing. */
export const goesOnWithNews = (
  box: Element,
  { kept, told, below }: Surroundings,
  cache: Map<Nodes, Weight>,
): boolean => {
  if (told === undefined) return false;
  const { text, links } = weigh(box, cache);
  if (text < bounds.least || text > bounds.most || links > text * bounds.linked) return false;
  if (ofOthers.test(namesOf(box))) return false;
  const between = below.some((node) => isTold(node, cache));
  // A release that has ended above does not go on in a box below it.
  if (!isParagraph(told) && (!between || told.type !== 'element' || holdsEnd(told))) return false;
  if (findElements(box, (one) => /^(?:input|select)$/.test(one.tagName)).length > 0) return false;
  const lines = runsOf({ type: 'root', children: [box] })
    .flatMap(linesAtBreaks)
    .filter((run) => run.tagName !== 'button');
  if (lines.some((run, at) => isOfPage(run, at === 0))) return false;
  const said = lines.filter((run) => isSentence(run.text)).map((run) => run.text);
  const names = namesOfNews(kept, cache);
  if (said.some((line) => saidByRelease.test(line) || holdsName(line, names))) return true;
  return (
    between &&
    (findFigures({ type: 'root', children: [box] }).length > 0 ||
      lines.filter((run) => isFigure(run.text)).length >= 2 ||
      said.some((line) => /\d/.test(line)) ||
      lines.some((run) => quotation.test(run.text)))
  );
};

/** True for a box that begins as a paragraph above it does: the same once more, for another screen. */
export const repeats = (box: Element, { kept }: Surroundings): boolean => {
  const [first] = runsOf({ type: 'root', children: [box] }, undefined, 1);
  return (
    first !== undefined &&
    kept.slice(0, firstOfNews.nodes).some((node) => squeeze(textOfNode(node)).includes(first.text))
  );
};

/** True for a part of the news that its page shows to those who ask for the rest: "<div style="display:none">" below "Read more". */
export const isFolded = (box: Element, around: Surroundings, cache: Map<Nodes, Weight>): boolean =>
  isBlock(box) &&
  goesOnWithNews(box, around, cache) &&
  // The news in another language has a headline of its own.
  findElements(box, isHeadline).length === 0;
