import type { Element } from 'hast';
import { namesOf } from './names.ts';
import { attributeOf } from './tree.ts';

/** True for the box in which a word processor or a converter sets the notes of a text, below its last section. */
export const isNoteList = (one: Element): boolean =>
  /mso-element:\s*(?:foot|end)note/i.test(attributeOf(one, 'style')) ||
  /^doc-(?:endnotes|footnotes)$/.test(attributeOf(one, 'role')) ||
  /(?:^|\s)(?:foot|end)notes(?:\s|$)/.test(namesOf(one));
