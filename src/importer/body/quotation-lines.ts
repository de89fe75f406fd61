import { isPosition } from '../contacts/evidence.ts';
import { isPerson, startsGiven } from '../contacts/people.ts';
import { isTitleCase, wordsOf } from './letter-case.ts';
import { type Piece, textOfPiece } from '../pieces.ts';

// What somebody says is no heading; “Made in Reno” and “Alder 2020” strategy are names that head one.
const quotation = /^["“”„'‘](?!safe harbou?r)/i;
const quotedName =
  /^(?:["“][^"“”.,;:!?]{3,60}["”]|['‘][^'‘’.,;:!?]{3,60}['’])(?=$|:$|\s\p{Alpha})/u;
// “A new pillar of treatment” above a paragraph that quotes the one who said so
const isQuotedTheme = (text: string, next: Piece, bold: boolean): boolean =>
  /^["“„]\p{Upper}[^"“”„.,;:!?]{8,60}["”“]$/u.test(text) &&
  wordsOf(text).length >= 3 &&
  !(
    !bold &&
    /\b(?:we|i|our|my|you|your|is|are|was|were|has|have|had|will|can|do|does)\b/i.test(text)
  ) &&
  next.kind === 'paragraph' &&
  next.lines.length === 1 &&
  textOfPiece(next).length >= 80 &&
  /["“„][^"“”„]{12,}["”“]/u.test(textOfPiece(next));

/** True for what somebody says, which heads nothing unless it is set in `bold` above her own words. */
export const isSaid = (text: string, next: Piece, bold = false): boolean => {
  if (!quotation.test(text) || isQuotedTheme(text, next, bold)) return false;
  const name = quotedName.exec(text)?.[0];
  if (name === undefined || wordsOf(name).length > 6 || !isTitleCase(name)) return true;
  // “Jane Doe” Chief Executive Officer: who signed
  const inner = name.slice(1, -1).trim();
  return isPerson(inner) && (startsGiven(inner) || isPosition(text.slice(name.length).trim()));
};

/** True for "Ann Roe, councillor, Alder Band –" above what she says. */
export const leadsToQuotation = (text: string, next: Piece): boolean =>
  /\s[–—-]$/.test(text) && next.kind === 'paragraph' && /^["“«„‘'](?=\S)/.test(textOfPiece(next));

/** True for "Editor: Why rye, and why by post?" above "Roe: Since it tastes best on the third day.": a talk. */
export const asksAnother = (text: string, next: Piece): boolean =>
  /^\p{Upper}[^:?]{0,30}:\s.{5,}\?$/u.test(text) &&
  next.kind === 'paragraph' &&
  /^\p{Upper}[^:?.]{0,30}:\s/u.test(textOfPiece(next));
