import type { Element } from 'hast';
import type { Run } from './runs.ts';
import { attributeOf } from './tree.ts';
import { findDates } from '../dateline/printed-dates.ts';
import { wireOfTrailer } from '../dateline/wires.ts';

// "by Jane Doe on June 15, 2010", "Submitted by jdoe on Tue, 06/15/2010 - 08:00": who put the release up.
const dated =
  /^(?:(?:posted|published|submitted|written|added|uploaded) (?:by|on)|by):?\s+\p{Alpha}(?:[^:;!?]|\d:(?=\d)){2,60}$/iu;
// "Published on September 14, 2023" tells the day only.
const dayAlone =
  /^(?:posted|published) on:?\s+(?:[^\s\d.,;:()–—-]{3,9},?\s+)?(?:[^\s\d.,;:()–—-]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?|\d{1,2}(?:\.|st|nd|rd|th)?\s+[^\s\d.,;:()–—-]{3,9}\.?,?)\s+\d{4}$/i;
const dayInFigures = /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b/;
const ofHouse =
  /^(?:posted|written|published|submitted|added|uploaded) by:? (?:\S+ ){0,3}(?:admin\w*|super ?user|staff(?: (?:writer|reporter))?|(?:web )?editors?|editorial(?: (?:team|staff))?|webmaster|news ?(?:desk|editor|staff|team|room)|(?:web|content|media) team|contributors?)$/i;
// "Por Redacción", "Von Redaktion"
const ofHouseAbroad =
  /^(?:por|par|von|di|da|door|av|af|przez|od)\s+(?:la\s+|der\s+)?(?:redacci[oó]n|redação|redazione|redaktion(?:en)?|rédaction|redactie|redakcja|redakce|administrador|admin)\b.{0,20}$/i;
// "By CCM Web Editor"
const ofDesk =
  /^by (?:[\p{Alpha}\d.&]+ ){0,3}(?:web editor|staff (?:writer|reporter)|editorial (?:team|staff)|webmaster|news ?desk|and submitted reports)$/iu;
// The label of such a line, the name set below it.
const label = /^(?:contributors?|authors?|by|(?:posted|written|submitted) by)\s*:?$/i;
const bylineName = /(?:^|[-_\s])(?:authors?|by-?line|posted-?by|contributors?)(?:$|[-_\s])/i;
const byName =
  /^(?:(?:(?:posted|written|published|submitted|added|uploaded) )?by:?|por|par|von|di|door|av) \p{Alpha}[^:;!?\d]{2,50}$/iu;

/** True for `<span class="post-author">Written by Jane Doe</span>`, by which a host names who put the release up. */
export const isBylineElement = (element: Element, text: string): boolean =>
  text.length <= 80 &&
  bylineName.test(`${attributeOf(element, 'className')} ${attributeOf(element, 'id')}`) &&
  byName.test(text) &&
  wireOfTrailer(text) === undefined;

/** True for a line by which a host names who put the release up. */
export const isHostByline = ({ nodes: [node], text }: Run): boolean =>
  (node?.type === 'element' && isBylineElement(node, text)) ||
  ofHouse.test(text) ||
  ofHouseAbroad.test(text) ||
  ofDesk.test(text) ||
  label.test(text) ||
  (dated.test(text) &&
    !dayAlone.test(text) &&
    (dayInFigures.test(text) || findDates(text).length > 0));
