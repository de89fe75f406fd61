import { hasAddress } from '../contacts/lines.ts';
import { isSurePerson } from '../contacts/people.ts';
import { readDateline } from '../dateline/dateline.ts';
import { foldWords } from './folded-words.ts';
import { isFurniture } from './head-evidence.ts';
import { classifyHeadLine, tellsCorrection } from './head-lines.ts';
import { toHeading } from '../body/heading-words.ts';
import { headingAboveNews, isOfBarePoints, labelOf, sectionsOf } from './head-sections.ts';
import { spreadContacts, unitsOf } from './head-units.ts';
import { type Unit } from './headline-lines.ts';
import { runsOn } from './subhead-lines.ts';
import { namesPicture } from './lines-apart.ts';
import { type Item, type Piece, paragraphOf } from '../pieces.ts';
import { joinRich, sliceRich, trimRich, type Rich } from '../rich-text.ts';
import { isRowOfFigures } from '../text/row-cells.ts';
import { stoppedForm } from '../legal-forms.ts';

// A sentence that another follows.
const endsAmidst = new RegExp(
  String.raw`(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|St|Jr|vs|No|${stoppedForm}))(?<=\p{Lower})[.!?]["”)]?\s+\p{Upper}`,
  'u',
);

/** What stands between headline and news, as the site reads it. */
export interface Subheads {
  /** The subheads, as printed. */
  readonly texts: readonly string[];
  /** The pieces: subheads as one list at the start, everything else as it is. */
  readonly pieces: readonly Piece[];
}

// "-- Subhead --", "- Subhead -", "– Subhead –", "*Subhead*": the signs only frame the words.
// A drawn line is tried once, from its first sign.
const frame = /^[-‐–—*_•·][-‐–—*_•·\s]*|(?<!\s)(?<![-‐–—*_](?=[-‐–—*_]))\s*[-‐–—*_]+$/gu;

const unframe = (rich: Rich): Rich => {
  const { text } = trimRich(rich);
  const start = /^[-‐–—*_•·][-‐–—*_•·\s]*/u.exec(text)?.[0].length ?? 0;
  const sign = start > 0 ? /(?:\s*[-‐–—*_]{1,3}){1,2}$/ : /\s[-‐–—]{1,2}$/;
  const end = sign.exec(text)?.[0].length ?? 0;
  return trimRich(sliceRich(trimRich(rich), start, text.length - end));
};

const tightJoint = /(?<=[^\s–—-][-–—]{1,2})\s(?=[-–—]{1,2}[^\s–—-])/u;

// "-- Revenue up 22 percent -- -- Cash of $41 million --": framed lines that lost their line end.
const divideFramed = (rich: Rich): Rich[] => {
  // "-EBITA Grew 15%- -EPS Improves to $.39-"
  const tight = /^[-–—]{1,2}\S/.test(rich.text) ? tightJoint.exec(rich.text) : undefined;
  if (tight)
    return [
      trimRich(sliceRich(rich, 0, tight.index)),
      ...divideFramed(trimRich(sliceRich(rich, tight.index))),
    ];
  const joint = /\s(?=(?:-{1,2}|[–—])\s+(?:-{1,2}|[–—])\s)/.exec(rich.text);
  if (!joint || !/^(?:-{1,2}|[–—])\s/.test(rich.text)) return [rich];
  const sign = /^\s(?:-{1,2}|[–—])\s+/.exec(rich.text.slice(joint.index))?.[0].length ?? 1;
  const cut = joint.index + sign;
  return [trimRich(sliceRich(rich, 0, cut)), ...divideFramed(trimRich(sliceRich(rich, cut)))];
};

// "Release Date:", "News provided by" and "Updated 14/04/2021" are of the page.
const isLabel =
  /^[\p{Alpha} ]{3,30}:$|^(?:(?:news )?provided by|nouvelles fournies par)$|^(?:출처|来源|來源|配信元|情報提供)\s?[:：].{0,60}$|^(?:(?:last )?updated|actualizado|atualizado|(?:zuletzt )?aktualisiert|mis à jour|aggiornato|uppdaterad|oppdatert|opdateret|bijgewerkt)\b.{0,8}\d.{0,40}$/iu;

const isSubhead = ({ kind, rich, heading }: Unit, news: string): boolean => {
  const plain = rich.text.replace(frame, '');
  if (plain === '' || plain.length > 320 || kind !== 'words' || readDateline(rich.text))
    return false;
  if (
    /^(?:dear|by)\s/i.test(plain) ||
    namesPicture.test(plain) ||
    isLabel.test(plain) ||
    isFurniture(rich.text, news) ||
    tellsCorrection(plain)
  )
    return false;
  // A teaser of several sentences is the news' own first paragraph, where the page marks it as no heading.
  if (plain.length <= 120 || heading) return true;
  return !endsAmidst.test(plain) && (plain.length <= 170 || !/\p{Lower}[.!?]["”)]?$/u.test(plain));
};

// Points of several sentences each are the news itself.
const tells = (piece: Piece): boolean =>
  piece.kind === 'list' &&
  piece.items.filter(
    ({ text: { text } }) =>
      text.length > 180 && /[\p{Lower}\d)%][.!?]["”)]?\s+\p{Upper}/u.test(text),
  ).length >
    piece.items.length / 3;

// "SalesCHF millions", "JanuaryJune 20242023" above rows of figures, without a blank line: a table's head.
const holdsRows = (piece: Piece): boolean =>
  piece.kind === 'paragraph' &&
  piece.lines.length > 2 &&
  piece.lines.filter(({ text }) => isRowOfFigures(text)).length > 1;

// "—Former Vice President of" and "Clinical Development at Acme—"
const closesFrame = (before: string, line: string): boolean =>
  /^(?:--|[–—])/.test(before) &&
  !/(?:--|[–—])$/.test(before) &&
  !/^(?:--|[–—-])/.test(line) &&
  /(?:--|[–—])$/.test(line);

const joinWrapped = (lines: readonly Rich[]): Rich[] => {
  const out: Rich[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    if (before && (runsOn(before.text, line.text) || closesFrame(before.text, line.text)))
      out[out.length - 1] = joinRich([before, line], ' ');
    else out.push(line);
  }
  return out;
};

/** Makes one list of the subheads that stand together under a headline; `text` is the news that follows, which begins without a dateline where it is `plain`; its `place` alone on a line is none. */
export const readSubheads = (
  pieces: readonly Piece[],
  text = '',
  plain = false,
  place?: string,
): Subheads => {
  const news = foldWords(text.slice(0, 2000));
  const units = spreadContacts(unitsOf(pieces), news);
  const texts: string[] = [];
  const out: Piece[] = [];
  let items: Item[] = [];
  let ordered = false;
  // The last line as printed, its signs with it, and how many subheads it became.
  let printed: Rich | undefined;
  let made = 1;
  const flush = (): void => {
    if (items.length > 0) out.push({ kind: 'list', ordered, start: 1, items });
    items = [];
  };
  const add = (lines: readonly Rich[]): void => {
    const [first, ...others] = lines;
    if (!first) return;
    if (ordered) flush();
    ordered = false;
    const last = items.at(-1);
    const whole = printed?.line === last?.text.line ? printed : undefined;
    const before = whole ?? last?.text;
    // The source set each line apart: the last one ran on in this one.
    const runs =
      last?.rest.length === 0 &&
      before !== undefined &&
      first.line === last.text.line + 1 &&
      (runsOn(last.text.text, first.text) || closesFrame(before.text, first.text));
    if (runs) {
      items.splice(whole ? -made : -1);
      texts.splice(whole ? -made : -1);
    }
    const joined = joinWrapped(runs ? [joinRich([before, first], ' '), ...others] : lines);
    const divided = joined.map(divideFramed);
    printed = joined.at(-1);
    made = divided.at(-1)?.length ?? 1;
    const own = divided.flat().map(unframe);
    for (const one of own.map((rich) => ({ text: rich, rest: [] }))) items.push(one);
    for (const one of own.map((rich) => rich.text)) texts.push(one);
  };
  const sections = sectionsOf(pieces, plain);
  let named = false;
  for (const [at, piece] of pieces.entries()) {
    const label =
      piece.kind === 'heading' && piece.settled === true
        ? piece
        : (sections.get(piece) ??
          labelOf(piece, pieces[at + 1], pieces[at - 1]) ??
          (plain && at === pieces.length - 1 ? headingAboveNews(piece) : undefined));
    if (label ?? (named && piece.kind === 'list')) {
      flush();
      out.push(label ?? piece);
      named = label !== undefined;
      continue;
    }
    const isBare = named && isOfBarePoints(piece);
    named = false;
    // "Press Release" as a heading of the page, below its own.
    if (piece.kind === 'heading' && classifyHeadLine(piece.text.text) === 'announcement') {
      flush();
      out.push(paragraphOf([piece.text]));
      continue;
    }
    if (piece.kind === 'list' && (piece.start === 1 || !piece.ordered) && !tells(piece)) {
      if (items.length > 0 && ordered !== piece.ordered) flush();
      ordered = piece.ordered;
      const own = piece.items.map((item) => ({ ...item, text: unframe(item.text) }));
      for (const one of own) items.push(one);
      for (const one of own.map((item) => item.text.text)) texts.push(one);
      continue;
    }
    if (!isBare && holdsRows(piece)) {
      flush();
      out.push(piece);
      continue;
    }
    const lines = units.filter((unit) => unit.piece === at);
    // "Jane Doe (media)" above her number, or above her office and number, is whom to ask.
    const namesPerson = lines.some(
      ({ rich }, line) =>
        isSurePerson(rich.text.split(/\s?[/(]/)[0] ?? '') &&
        lines.slice(line + 1, line + 4).some((below) => hasAddress(below.rich.text)),
    );
    const told = lines.map(
      (unit) =>
        !namesPerson &&
        unit.rich.text.trim() !== place &&
        (isBare ? !isLabel.test(unit.rich.text.trim()) : isSubhead(unit, news)),
    );
    const from = told.indexOf(true);
    if (
      from === -1 ||
      told.some((one, line) => !one && lines[line]?.kind === 'words' && !(isBare && line === 0))
    ) {
      flush();
      out.push(piece);
      continue;
    }
    // Subheads and a date or a notice in one paragraph.
    const to = told.lastIndexOf(true) + 1;
    if (told.slice(from, to).includes(false)) {
      flush();
      out.push(piece);
      continue;
    }
    const rich = lines.map((unit) => unit.rich);
    if (from > 0) {
      flush();
      // "Clinical progress:" below "Highlights" and above its points
      const [label] = from === 1 && isBare ? rich : [];
      out.push(label?.text.endsWith(':') ? toHeading(label) : paragraphOf(rich.slice(0, from)));
    }
    add(rich.slice(from, to));
    if (to < rich.length) {
      flush();
      out.push(paragraphOf(rich.slice(to)));
    }
  }
  flush();
  return { texts, pieces: out };
};
