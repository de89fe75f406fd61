import { gluedAbout } from './glued-abouts.ts';
import { gluedNotice } from './glued-notices.ts';
import { isAbout } from './heading-words.ts';
import type { Rich } from '../rich-text.ts';

/** How long a paragraph is at least that holds such a heading, and what stands behind its start, in characters. */
const bounds = { paragraph: 160, rest: 60 } as const;

// "… into its first study.” About Alder Alder is …", "… the launch.About Alder"
const starts =
  /(?<=[.!?]["”’)]?)\s*(?=(?:About|ABOUT)\s["“]?[\p{Alpha}\d]|(?:F(?:orward|ORWARD)[- ]L(?:ooking|OOKING)|S(?:afe|AFE) H(?:arbou?r|ARBOU?R)|C(?:autionary|AUTIONARY)|D(?:isclaimer|ISCLAIMER))\b)/gu;

// What the pattern above looks for behind every sentence stands in few paragraphs.
const mayStart = /A(?:bout|BOUT)\s|F(?:orward|ORWARD)|S(?:afe|AFE) H|C(?:aut|AUT)|D(?:iscl|ISCL)/;

/** Where a heading begins amid a paragraph that has lost its breaks: "About Alder" behind a sentence and before what is told of Alder. */
export const headingAmid = (line: Rich): number | undefined => {
  const { text, marks } = line;
  if (text.length < bounds.paragraph || !mayStart.test(text)) return undefined;
  for (const { index, 0: gap } of text.matchAll(starts)) {
    const from = index + gap.length;
    if (from < 2 || text.length - from < bounds.rest) continue;
    const rest = text.slice(from);
    const bold = marks.find((mark) => mark.kind === 'strong' && mark.from === from);
    if (bold ? isAbout(text.slice(from, bold.to)) : gap !== '' || /^about/i.test(rest))
      if (bold ?? gluedAbout(rest) ?? gluedNotice(rest)) return from;
  }
  return undefined;
};
