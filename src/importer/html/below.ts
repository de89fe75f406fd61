import type { Element } from 'hast';
import { isNoteList } from './note-lists.ts';
import { runsOf } from './runs.ts';
import { linesAtBreaks } from './tail.ts';
import { findElements, textOfNode } from './tree.ts';
import { isAbout } from '../body/heading-words.ts';
import { hasAddress, readContactHead } from '../contacts/lines.ts';
import { isWireCopyright } from '../site/copyright.ts';
import { endsRelease } from '../site/end.ts';
import { isCertainlyOfRelease } from '../site/tail.ts';
import { squeeze } from '../source/white-space.ts';
import { wireOfTrailer } from '../dateline/wires.ts';

/** How far above its last word a release's end is looked for, in characters. */
const tailLength = 1500;

const contact =
  /\b(?:contacts?|inquiries|enquiries|kontakte?)\b[\s\S]{0,400}(?:\S@\S+\.\S|\d{3}[-./) ]{1,2}\d{3}[-. ]\d{4}|\+\d[\d ().-]{7,})/i;

// "Per informazioni:", "Ansprechpartner für die Medien" above a number or an address, in any language.
const endsWithContact = (tail: string): boolean => {
  const lines = tail.split('\n').map(squeeze);
  const head = lines.findLastIndex((line) => readContactHead(line) !== undefined);
  return head !== -1 && lines.slice(head, head + 12).some(hasAddress);
};

// "About Acme" above the last paragraph or two.
const endsWithIssuer = (element: Element): boolean =>
  runsOf({ type: 'root', children: [element] })
    .slice(-4, -1)
    .some(({ text }) => text.length <= 80 && isAbout(text));

/** True where an element holds the end of a release: its end mark, its source, its wire's copyright, its contacts, the section about its issuer. */
export const holdsEnd = (element: Element): boolean => {
  if (endsWithIssuer(element)) return true;
  const tail = textOfNode(element).slice(-tailLength);
  return (
    contact.test(tail) ||
    tail.split('\n').some((line) => endsRelease(squeeze(line))) ||
    endsWithContact(tail)
  );
};

// What a release says below its end, in whatever box: its marks, its branches, its figures.
const mayBeOfRelease =
  /[®™]|\btrade ?marks?\b|^(?=(?:\S+\s+){7}).*\b(?:this|the) (?:(?:press|news|media) )?(?:release|announcement|communication)\b|^(?:industry|industries|keywords?|subjects?|topics?|schlagw[oö]rter|stichw[oö]rter|attachments?|photos?|language|sprache|isin|wkn)\b/i;

const holdsFigures = (box: Element): boolean =>
  findElements(box, (one) => one.tagName === 'tr').filter(
    (row) =>
      findElements(row, (one) => /^t[dh]$/.test(one.tagName) && /\d/.test(textOfNode(one))).length >
      1,
  ).length > 1;

/** True for a box that heads with what it tells about, in any language, and tells it of somebody whom the release names: "Om Fjällmark AB", with a sentence below or behind; "About us" is a site's. */
export const tellsOfIssuer = (box: Element, release: string): boolean => {
  const [head, ...below] = runsOf({ type: 'root', children: [box] }).flatMap(linesAtBreaks);
  if (!head || head.text.length > 80 || !isAbout(head.text)) return false;
  const names = head.text.split(/[\s,.:()]+/).slice(1);
  return (
    names.some((name) => /^\p{Upper}[\p{Alpha}\p{N}]{2}/u.test(name) && release.includes(name)) &&
    below.some(({ text }) => text.length >= 60 && /[.!?]["”)]?$/.test(text))
  );
};

/** True for a box of a site below the element in which the release has ended: short lines, none of which says anything that releases say. */
export const isBoxBelowEnd = (box: Element): boolean =>
  !isNoteList(box) &&
  !holdsFigures(box) &&
  runsOf({ type: 'root', children: [box] }).every(
    ({ text, tagName }) =>
      text.length < 300 &&
      !mayBeOfRelease.test(text) &&
      wireOfTrailer(text) === undefined &&
      !isWireCopyright(text) &&
      !isCertainlyOfRelease({ text, linked: false, prose: false, heading: /^h\d$/.test(tagName) }),
  );
