import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { offersMore } from './asides.ts';
import { opensOwnContact } from './own-contact.ts';
import { headsOwnPart, isOwnLine } from './own-lines.ts';
import { isTold, type PageLine } from './page-lines.ts';
import { isLetter } from './reader-calls.ts';
import { asksReader, headsOtherStories } from './stories.ts';
import { isCertainlyOfRelease } from './tail.ts';
import { speaksToReader } from './to-reader.ts';

/** How many lines of the page at most stand between the last paragraph of a release and its contacts. */
const farthest = 20;

const isSentence = (text: string): boolean =>
  /[\p{Alpha}\d)%®™][.!?]["”’)]?$/u.test(text) &&
  text.split(' ').length >= 5 &&
  !speaksToReader(text);

const isOfRelease = ({ text, linked, level }: PageLine): boolean =>
  (!linked && isSentence(text)) ||
  hasAddress(text) ||
  readContactHead(text) !== undefined ||
  isCertainlyOfRelease({ text, linked, prose: false, heading: level > 0 });

/** The lines that a page sets between the last paragraph of a release and the contacts below it, by their places: "You may also be interested in" above titles of stories, "Subscribe to our newsletter". */
export const findBeforeContact = (lines: readonly PageLine[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const contact = lines.findIndex((_, at) => opensOwnContact(lines, at));
  const above = lines.slice(Math.max(0, contact - farthest), Math.max(0, contact));
  const from = contact - above.length + above.findLastIndex(isTold) + 1;
  let stories = false;
  const letter = isLetter(lines);
  for (let at = from; at < contact; at += 1) {
    const line = lines[at];
    if (!line || isOwnLine(lines, at)) continue;
    const { text } = line;
    if (offersMore(text) && !hasAddress(text)) found.add(at);
    else if (isOfRelease(line)) continue;
    // "Study at Alder: book your place on our open day"
    const asks =
      !letter &&
      [text, text.replace(/^[^:]{3,40}:\s/, '')].some(
        (words) => asksReader(words) || speaksToReader(words),
      );
    if (headsOwnPart(text, lines[at + 1])) continue;
    stories ||= headsOtherStories(text) || (line.level > 0 && asks);
    if (stories || asks) found.add(at);
  }
  return found;
};
