import { readDateline } from '../dateline/dateline.ts';
import { readDateLine } from '../dateline/printed-dates.ts';
import { findBoardHead } from '../site/board-head.ts';
import { findBoardSubject } from '../site/board-subject.ts';
import { findExchangePrefix } from '../site/exchange-form.ts';
import { findLanguageLink } from '../site/language-link.ts';
import { findListHead } from '../site/list-head.ts';
import { findHostTag } from '../site/host-tag.ts';
import { findGluedCopy } from './glued-copy.ts';
import { findGluedForm } from './glued-agency-form.ts';
import { findGluedStamp } from './glued-stamp.ts';
import { relayMarkOf } from './relay-marks.ts';

/** A line in which words of its host are glued to the release's own. */
export interface HostGlue {
  /** The release's words above them, on a line of their own. */
  readonly above?: string;
  /** The host's words; left out. */
  readonly host?: string;
  /** The release's words that go on. */
  readonly rest: string;
  /** True where these are its headline, be the line as a whole the host's. */
  readonly certain?: true;
}

/** How many lines below a relay's mark a dateline is looked for. */
const farthest = 8;

// "… säte i Eskilstuna. Läs mer hos Cision": a link to the wire's page that a portal lost into the last paragraph.
const wireLink =
  /(?<=[.!?”"]\s)(?:läs mer (?:hos|på)|læs mere (?:hos|på)|les mer (?:hos|på)|read more (?:at|on)|lue lisää) Cision(?:ilta|issa)?\.?$/i;

/** In how many of a text's first lines a button stands behind a day. */
const headLength = 30;
// "August 3, 2022 4:05pm EDT Download as PDF"
const buttonBehind =
  /(?<=\d.{0,20}\S)\s(?:\|\s)?(?:(?:download|view|save|print)(?: (?:as|this|the))?(?: (?:pdf|release))?(?: pdf)?|pdf(?: version)?|(?:als )?pdf (?:herunterladen|download)|télécharger (?:en |le )?pdf|descargar (?:en )?pdf|scarica (?:il )?pdf|ladda ner (?:som )?pdf|last ned (?:som )?pdf|hent (?:som )?pdf|skriv ut|drucken|imprimer|imprimir|stampa)$/i;

// "Published on 2009-03-24 05:34:52, Last Modified on 2009-03-24 05:36:11 - Alder Wire"
const updateBehind =
  /(?<=\d),?\s(?:[–—|-]\s)?(?:last )?(?:modified|updated|edited)(?: on| at)?\s?:?\s\d[\d\s:.,/T-]{7,24}(?:[ap]m)?(?:\s[–—|-]\s.{2,40})?$/i;
const putUp = /^(?:published|posted|created)(?: on| at)?\s?:?\s(?=\d)/i;

/** Finds the lines of a text in which its host's words are glued to the release's, by their places. */
export const findHostGlue = (lines: readonly string[]): ReadonlyMap<number, HostGlue> => {
  const found = new Map<number, HostGlue>();
  const stamped = findGluedStamp(lines);
  if (stamped)
    found.set(stamped.at, {
      above: stamped.stamp,
      ...(stamped.shelf === undefined ? {} : { host: stamped.shelf }),
      rest: stamped.rest,
    });
  const copy = findGluedCopy(lines);
  if (copy && !found.has(copy.at)) found.set(copy.at, { host: copy.copy, rest: copy.rest });
  const sent = findGluedForm(lines);
  if (sent && !found.has(sent.at)) found.set(sent.at, { above: sent.form, rest: sent.rest });
  const board = findBoardHead(lines);
  if (board) found.set(board.at, { host: board.host, rest: board.headline, certain: true });
  const said = findBoardSubject(lines);
  if (said) found.set(said.at, { host: said.subject, rest: said.rest, certain: true });
  const { tag } = findListHead(lines.map((line) => line.trim()));
  if (tag)
    found.set(tag.at, {
      host: tag.text,
      rest: (lines[tag.at]?.trim() ?? '').slice(tag.text.length).trim(),
      certain: true,
    });
  const prefix = findExchangePrefix(lines);
  if (prefix)
    found.set(prefix.at, {
      host: prefix.text.trim(),
      rest: (lines[prefix.at]?.trim() ?? '').slice(prefix.text.length),
      certain: true,
    });
  const link = findLanguageLink(lines);
  if (link) {
    const line = lines[link.at]?.trim() ?? '';
    found.set(link.at, { host: line.slice(link.to).trim(), rest: line.slice(0, link.to) });
  }
  const tagged = findHostTag(lines);
  if (tagged && !found.has(tagged.at)) {
    const line = lines[tagged.at]?.trim() ?? '';
    found.set(tagged.at, {
      host: line.slice(0, tagged.length).replace(/[\s–—-]+$/, ''),
      rest: line.slice(tagged.length),
    });
  }
  const toWire = lines.findIndex((line) => line.includes(' Cision') && wireLink.test(line.trim()));
  if (toWire !== -1 && !found.has(toWire)) {
    const line = lines[toWire]?.trim() ?? '';
    const at = line.search(wireLink);
    found.set(toWire, { host: line.slice(at), rest: line.slice(0, at).trim() });
  }
  const buttoned = lines
    .slice(0, headLength)
    .findIndex((line) => line.length < 100 && buttonBehind.test(line.trim()));
  if (buttoned !== -1 && !found.has(buttoned)) {
    const line = lines[buttoned]?.trim() ?? '';
    const at = line.search(buttonBehind);
    if (readDateLine(line.slice(0, at).trim()) !== undefined)
      found.set(buttoned, { host: line.slice(at).trim(), rest: line.slice(0, at).trim() });
  }
  const updated = lines
    .slice(0, headLength)
    .findIndex((line) => line.length < 140 && putUp.test(line.trim()) && updateBehind.test(line));
  if (updated !== -1 && !found.has(updated)) {
    const line = lines[updated]?.trim() ?? '';
    const at = line.search(updateBehind);
    if (readDateLine(line.slice(0, at).replace(putUp, '').trim()) !== undefined)
      found.set(updated, {
        host: line.slice(at).replace(/^,?\s/, ''),
        rest: line.slice(0, at).trim(),
      });
  }
  const relay = lines.findIndex((line) => relayMarkOf(line) !== undefined);
  const mark = relayMarkOf((lines[relay] ?? '').trim());
  if (mark !== undefined && !found.has(relay)) {
    const rest = (lines[relay] ?? '').trim().slice(mark.length);
    const [day] = /(?:19|20)\d\d-\d\d-\d\d/.exec(mark) ?? [];
    // The relay's day stays where the release prints none.
    const isDated =
      day === undefined ||
      [rest, ...lines.slice(relay + 1, relay + farthest)].some(
        (line) => readDateline(line.trim().slice(0, 400))?.date?.edtf !== undefined,
      );
    found.set(relay, {
      ...(isDated ? {} : { above: day }),
      host: (isDated ? mark : mark.slice(mark.indexOf('('))).trim(),
      rest,
    });
  }
  return found;
};
