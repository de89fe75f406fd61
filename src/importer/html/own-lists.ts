import type { Nodes, RootContent } from 'hast';
import { isHeading } from './remains.ts';
import { runsOf } from './runs.ts';
import { textOfNode } from './tree.ts';
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
      /\p{Ll}[.!?]["”’)]?$/u.test(text) &&
      text.split(' ').length >= 4)
  );
};

/** How long a line that introduces a list may be, in characters. */
const longest = 400;

/** True for a list that the release itself introduces: "The grants go to:" above links to schools, or its heading, where the release goes on below it. */
export const isIntroduced = (
  { above, told, below }: Surroundings,
  cache: Map<Nodes, Weight>,
): boolean => {
  if (above?.type !== 'element' || weigh(above, cache).text > longest) return false;
  const text = squeeze(textOfNode(above));
  if (text === '' || introducesOthers(text)) return false;
  const [line, ...more] = runsOf({ type: 'root', children: [above] });
  if (line === undefined || more.length > 0) return false;
  if (introducesList(text)) return true;
  if (!text.endsWith(':') && !isHeading(above)) return false;
  return told !== undefined && below.some((node) => goesOn(node, cache));
};
