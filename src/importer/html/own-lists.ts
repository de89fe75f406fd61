import type { Element, Nodes, RootContent } from 'hast';
import { foldWords, shareIn } from '../head/folded-words.ts';
import { linkedShare } from './host-line.ts';
import { namesFurniture, namesOf } from './names.ts';
import { isHeading } from './remains.ts';
import { runsOf } from './runs.ts';
import { attributeOf, findElements, textOfNode } from './tree.ts';
import { weigh, type Weight } from './weight.ts';
import { tells } from './promo-boxes.ts';
import { introducesList, introducesOthers } from '../site/introduced.ts';
import { squeeze } from '../source/white-space.ts';

/** What stands around an element in the box that holds it. */
export interface Surroundings {
  /** The last node above it that was kept and says something. */
  readonly above: RootContent | undefined;
  /** The last node above it that tells something at length. */
  readonly told: RootContent | undefined;
  /** The nodes above it that were kept. */
  readonly kept: readonly RootContent[];
  /** The nodes below it. */
  readonly below: readonly RootContent[];
  /** What the page shows below it: those nodes, or the ones below the box where it stands last in that. */
  readonly after: readonly RootContent[];
  /** True where no words of a sentence stand on its line. */
  readonly alone: boolean;
  /** True where the words of one sentence stand on both sides of it. */
  readonly within: boolean;
}

const addressed = /\S@\S+\.\S|\b\d{3}[-. )]+\d{3}[-. ]\d{4}\b|\+\d[\d ().-]{7,}/;

// "Ninety people." goes on with the release as a long paragraph does.
const goesOn = (node: RootContent, cache: Map<Nodes, Weight>): boolean => {
  if (tells(node, cache)) return true;
  const text = squeeze(textOfNode(node));
  return (
    addressed.test(text) ||
    (weigh(node, cache).links === 0 &&
      /\p{Lower}[.!?]["”’)]?$/u.test(text) &&
      text.split(' ').length >= 4)
  );
};

/** How long a line that introduces a list may be, a label, and a box of names, in characters. */
const longest = { line: 400, label: 60, box: 2000 } as const;

const isLabelOfList = (text: string): boolean =>
  text.length > 0 &&
  text.length <= longest.label &&
  /[\p{Alpha}\d)]$/u.test(text) &&
  !addressed.test(text);

/** True for a list that the release itself introduces: "The grants go to:" above links to schools, or its heading, where the release goes on below it. */
export const isIntroduced = (
  { above, told, below }: Surroundings,
  cache: Map<Nodes, Weight>,
): boolean => {
  if (above?.type !== 'element' || weigh(above, cache).text > longest.line) return false;
  const text = squeeze(textOfNode(above));
  if (text === '' || introducesOthers(text)) return false;
  const [line, ...more] = runsOf({ type: 'root', children: [above] });
  if (line === undefined || more.length > 0) return false;
  if (introducesList(text)) return true;
  if (!text.endsWith(':') && !isHeading(above)) return false;
  return told !== undefined && below.some((node) => goesOn(node, cache));
};

/** True for a list without links that a label of the release or a line of it introduces, whatever its entries are: "Agenda" above "Opening", "Reports", "Close". */
export const isPlainList = (
  list: Element,
  { above, told }: Surroundings,
  cache: Map<Nodes, Weight>,
): boolean => {
  if (!/^[uo]l$/.test(list.tagName) || told === undefined || above === undefined) return false;
  if (weigh(list, cache).links > 0 || namesFurniture(namesOf(list))) return false;
  const text = squeeze(textOfNode(above));
  return (
    (text.endsWith(':') ? text.length <= longest.line : isLabelOfList(text)) &&
    !introducesOthers(text)
  );
};

// How much of each name the nodes above have to tell too, and how many of them and of their characters are looked at.
const told = { share: 0.6, nodes: 60, characters: 20_000 } as const;

/** True for a box of names under their own heading, made links that lead nowhere by a copy of the page, of which the paragraphs above tell: "Paper" above "<a>Data set, 61 nights (CSV)</a>". */
export const isOwnCard = (
  box: Element,
  around: Surroundings,
  cache: Map<Nodes, Weight>,
): boolean => {
  const { text, links } = weigh(box, cache);
  if (around.told === undefined || links === 0 || text > longest.box) return false;
  if (!/^(?:div|section)$/.test(box.tagName) || namesFurniture(namesOf(box))) return false;
  const names = findElements(box, ({ tagName }) => tagName === 'a');
  if (names.length < 2 || !names.every((name) => attributeOf(name, 'href') === '')) return false;
  const [heading] = runsOf({ type: 'root', children: [box] }, undefined, 1);
  if (!heading || linkedShare(heading) > 0 || introducesOthers(heading.text)) return false;
  const news = foldWords(
    around.kept.slice(0, told.nodes).map(textOfNode).join(' ').slice(0, told.characters),
  );
  return names.every((name) => shareIn(foldWords(textOfNode(name)), news) >= told.share);
};
