import { hasAddress } from './lines.ts';
import { readLabelledColumn } from './labelled-column.ts';
import { withoutLetterhead } from './letterhead.ts';
import { startsGiven } from './people.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { isDocumentNumber } from '../head/document-numbers.ts';
import { classifyHeadLine, titleLabel } from '../head/head-lines.ts';
import type { Rich } from '../rich-text.ts';

// "FOR IMMEDIATE RELEASE" beside a contact.
const atOnce = /^(?:for\s+)?immediate\s+release$|^for\s+release:?\s+immediate(?:ly)?$/i;

// "TTY 1 (800) 555-0100": the relay by which the deaf call, no number of anyone's own.
const relay =
  /^(?:FIRS|TT[YD]|TDD|TTY\/TDD|TDD\/TTY|(?:Federal )?(?:Information )?Relay(?: Service)?)\s?:?\s[\d(+]/;

const announced =
  /^(?:(?:(?:news|press|media) (?:release|advisory|alert)|for immediate release)[\s:|–—-]+)+(?=\p{Upper}\p{Lower})/iu;

/** What stands above a headline, without what is none of its contacts: days, kinds of releases, their numbers. */
export const linesAboveHeadline = (masthead: readonly Rich[]): readonly string[] =>
  withoutLetterhead(readLabelledColumn(masthead.map((line) => line.text)))
    .map((line) =>
      line.replace(
        /^(?:(?=\S*\d)[\w./-]{2,16}\s+)?(?:(?:news|press|media) release|for immediate release)\s+(?=for\s|contacts?\b|media\b|investor)/i,
        '',
      ),
    )
    // "Media Release FOR IMMEDIATE RELEASE Jane Doe Emergency Planner (802) 555-0100"
    .map((line) => {
      const kinds = announced.exec(line)?.[0].length ?? 0;
      return kinds > 0 && line.length < 160 && hasAddress(line) && startsGiven(line.slice(kinds))
        ? `Contact: ${line.slice(kinds)}`
        : line;
    })
    // "EXHIBIT 99.1 CONTACT: Jane Doe 617-555-0100 FOR IMMEDIATE RELEASE …": a head in one line.
    .map((line) =>
      line.length < 120
        ? line
        : (line.replace(/^.*?(?=\bCONTACTS?:\s)/, '').split(' FOR IMMEDIATE RELEASE')[0] ?? ''),
    )
    // "For:  Acme Optics     Contact:  Jane Doe"
    .map((line) =>
      line.replace(
        /^\s*(?:for\b.{2,60}?|(?:news|press) release|date:.{2,40}?)\s{3,}(?=contacts?:\s)/i,
        '',
      ),
    )
    // "June 5, 2014 Contact: Jane Doe, 202-555-0133"
    .map((line) => {
      const at = line.search(/(?<=\s)(?:(?:media|press) )?contacts?\s*:/i);
      return at > 0 && readDateLine(line.slice(0, at).trim()) ? line.slice(at) : line;
    })
    // "March 3, 1999          (617) 555-0100": the date is no part of the contact beside it.
    .map((line) =>
      line
        .split(/(?=\s{4,})/)
        .filter((column) => !readDateLine(column.trim()) && !atOnce.test(column.trim()))
        .join(''),
    )
    .filter(
      (line) =>
        !/^(?:announcement|date)$/.test(classifyHeadLine(line)) &&
        !titleLabel.test(line) &&
        !isDocumentNumber(line.trim()) &&
        !relay.test(line.trim()),
    );
