import type { Dateline } from '../dateline/dateline.ts';
import { foldWords } from './folded-words.ts';
import { lengthOfReport } from './deck-below.ts';
import { opensPlainly, withSectionsLabelled } from './head-sections.ts';
import { foldLetters } from './head-evidence.ts';
import { markBorneOut } from './borne-out.ts';
import { spreadContacts, unitsOf } from './head-units.ts';
import { labelFurniture } from './head-labels.ts';
import { isRewritten } from './headline-rewritten.ts';
import { isOwnBelowLabel } from './own-below-label.ts';
import { endByHost, endOfCopy, startOfCopy } from './copies-of-headline.ts';
import { belowFiling } from './exchange-heading.ts';
import { isSubject, subjectAbove } from './headline-subject.ts';
import { type Unit } from './headline-lines.ts';
import { isLeftOpen } from './open-lines.ts';
import { legalForm } from './headline-rivals.ts';
import { headlineVerb } from './headline-verbs.ts';
import { pickTitle, spanOf, textOf } from './headline-pick.ts';
import { mastheadLines } from './masthead-lines.ts';
import { type Piece, toParagraph } from '../pieces.ts';
import { joinRich, type Rich, sliceRich, trimRich } from '../rich-text.ts';

/** The part of a release above its news. */
export interface Head {
  /** Lines printed above the headline. */
  readonly masthead: readonly Rich[];
  /** The headline; left out where none is printed. */
  readonly title?: Rich;
  /** How many source lines the headline took. */
  readonly titleLines: number;
  /** What stands between headline and news, in order. */
  readonly rest: readonly Piece[];
}

// " | Birch Wire" behind the title of a page
const ofSite = /\s[|–—·»-]\s[^|–—·»]{2,40}$/;

// A list between two lines parts them: "- To be built by May" below the headline, and "—" below the points.
const endAtList = (units: readonly Unit[], from: number, to: number): number => {
  const gap = units
    .slice(from + 1, to)
    .findIndex(({ piece }, at) => piece > (units[from + at]?.piece ?? piece) + 1);
  return gap === -1 ? to : from + 1 + gap;
};

// "… um 18 Prozent (deutsch)": how agencies mark the language of their copy.
const ofLanguage = /\s\((?:deutsch|englisch|english|german|français|french)\)$/i;

// "Antibody-" above "Drug Conjugate" is one word, "Two-" above "and Three-Year" are two.
const isPartedIn = (above: Rich, line: Rich): boolean =>
  /\p{Alpha}-$/u.test(above.text) &&
  /^(?!(?:and|or|to|und|oder|et|ou|y|o)\s)[\p{Alpha}\d]/u.test(line.text);

/** How many words at least what stands under a headline has where its host glued the two together. */
const leastDeck = 6;

// "Acme Opens Plant in Laredo" alone above, and right before the dateline "Acme Opens Plant in Laredo New Mill to Employ 60 by Fall": how long the headline is in it; 0 where it is all of it.
const lengthBeforeDeck = (units: readonly Unit[], at: number, news: string): number => {
  const { text } = units[at]?.rich ?? { text: '' };
  const above = units
    .slice(Math.max(0, at - 8), at)
    .find(
      ({ kind, rich }) =>
        kind === 'words' &&
        rich.text.length >= 30 &&
        text.startsWith(rich.text) &&
        /^(?:.\s|[\p{Lower}\d]\p{Upper}\p{Lower})/u.test(text.slice(rich.text.length - 1)),
    );
  const headline = above?.rich.text ?? '';
  const deck = text
    .slice(headline.length)
    .replace(/^\s*[-–—|]{1,2}\s/, ' ')
    .trim();
  const [last = ''] = /\S+$/.exec(foldWords(headline)) ?? [];
  const [first = ''] = /^\S+/.exec(foldWords(deck)) ?? [];
  return headline !== '' &&
    /^\p{Upper}/u.test(deck) &&
    deck.split(' ').length >= leastDeck &&
    headlineVerb.test(headline) &&
    headlineVerb.test(deck) &&
    !isLeftOpen(headline) &&
    !news.includes(`${last} ${first}`)
    ? headline.length
    : 0;
};

// "Acme Launches Portable Unit - Weighs 9.8 kg -": a deck between dashes that a copy ran into the headline's line; its length without that, 0 where there is none.
const lengthBeforeFrame = (text: string): number => {
  if (!/\s[-–—]$/.test(text)) return 0;
  const at = text.slice(0, -2).search(/\s[-–—]\s(?!.*\s[-–—]\s)/u);
  return at >= 20 && text.length - at >= 16 ? at : 0;
};

// "Acme AG: Acme sells Beta in Japan" above, and below it "Acme sells Beta in Japan Milestones of up to 38 million": the headline and the deck that a width ran into it.
const opensWithCopy = (text: string, headline: string): boolean =>
  headline.length >= 40 &&
  text.startsWith(headline) &&
  // "… Beta in Japan- Milestones of up to 38 million": a portal lost the line ends of points below it.
  /^(?:\s["“„]?[\p{Upper}\d]|[-–]\s\p{Upper})/u.test(text.slice(headline.length)) &&
  text.slice(headline.length + 1).split(' ').length >= 4 &&
  !isLeftOpen(headline);

/** A dateline's neighbours above it, divided into masthead, headline and what follows the headline; `dateline` and `text` are the news that follows, `told` are lines of its host. */
export const readHead = (
  pieces: readonly Piece[],
  dateline?: Dateline,
  text = '',
  told: readonly string[] = [],
): Head => {
  const news = foldWords(text.slice(dateline?.to ?? 0).slice(0, 2000));
  const units = withSectionsLabelled(
    labelFurniture(spreadContacts(markBorneOut(unitsOf(pieces, dateline), news, text), news), news),
    pieces,
    opensPlainly(dateline),
  );
  let first = pickTitle(units, news, text);
  if (first === -1) {
    const lines = pieces.flatMap((piece) =>
      piece.kind === 'paragraph' || piece.kind === 'heading' ? unitsOf([piece]) : [],
    );
    const only = pieces.every((piece) => piece.kind === 'paragraph' || piece.kind === 'heading');
    return only
      ? { masthead: lines.map((unit) => unit.rich), titleLines: 0, rest: [] }
      : { masthead: [], titleLines: 0, rest: pieces };
  }
  first = belowFiling(units, first, news);
  const said = first;
  first = subjectAbove(units, first, news);
  let subject = first < said || isSubject(units[first], units[first + 1], news);
  // A headline printed twice: the later copy is the headline, the earlier one stands above it.
  const wanted = foldLetters(units[first]?.rich.text ?? '');
  const end = spanOf(units, first < said ? said : subject ? first + 1 : first, first);
  const made = { at: first, text: textOf(units, first, end) };
  const whole = foldLetters(made.text.replace(ofLanguage, ''));
  // "Acme sells Beta | Birch Wire": the page's title, with its site's name, of which the headline may say more.
  const named = foldLetters(units[first]?.main === true ? made.text.replace(ofSite, '') : '');
  // "EQS-Adhoc: Acme AG: Acme sells Beta" above "Acme sells Beta"
  const parts = made.text.replace(ofLanguage, '').split(/:\s+/);
  const behindColons = parts
    .map((_part, at) => foldLetters(parts.slice(at).join(' ')))
    .filter((text) => text.length > 20);
  // "Acme : Acme sells Beta in …"
  const isCut = /\p{Alpha}\s?(?:\.{3}|…)$/u.test(made.text);
  const copies = parts.slice(1).map((_part, at) => parts.slice(at + 1).join(': '));
  // "Acme AG: Umsatz steigt" above the form of an agency, and below it "Acme: Umsatz steigt"
  const plainly = foldLetters(
    [parts[0]?.replace(legalForm, '') ?? '', ...parts.slice(1)].join(': '),
  );
  // "Acme AG: Acme AG sells Beta in", which the host has cut, and below it "Acme sells Beta in Japan"
  const sender = parts[0] ?? '';
  const unformed =
    parts.length === 2 && legalForm.test(sender)
      ? foldLetters((parts[1] ?? '').replace(sender, sender.replace(legalForm, '')))
      : '';
  let deckAt = 0;
  for (let later = units.length - 1; later >= end; later -= 1) {
    if (units[later]?.kind !== 'words') continue;
    const own = textOf(units, later, spanOf(units, later));
    const copy = foldLetters(own);
    const copied = copies.find((part) => opensWithCopy(units[later]?.rich.text ?? '', part));
    if (
      copied !== undefined ||
      copy === whole ||
      copy === wanted ||
      (copy.length > 20 &&
        whole.startsWith(`${copy} `) &&
        whole.length < copy.length + 60 &&
        // "Acme Growers Association" below "Acme Growers Association opens archive": who says so.
        (headlineVerb.test(own) || !headlineVerb.test(made.text))) ||
      (copy.length > 20 && whole.endsWith(` ${copy}`) && whole.length < copy.length + 30) ||
      behindColons.includes(copy) ||
      (isCut && behindColons.some((part) => copy.startsWith(part))) ||
      copy === plainly ||
      (unformed.length > 40 && copy.startsWith(unformed)) ||
      // A headline that its host has cut, and below it the whole one.
      (whole.length > 40 && copy.startsWith(whole)) ||
      (named.length > 30 && named !== whole && `${copy} `.startsWith(`${named} `)) ||
      // The subject of a memo, and below it the headline in full.
      (whole.length > 20 && copy.startsWith(`${whole} `)) ||
      isRewritten(units, made, { at: later, text: own }, news) ||
      isOwnBelowLabel(units, made, { at: later, text: own }, news)
    ) {
      first = copied === undefined ? subjectAbove(units, later, news) : later;
      deckAt = copied?.length ?? 0;
      subject = false;
      break;
    }
  }
  first = startOfCopy(units, first, spanOf(units, first), told);
  const span = subject ? end : endOfCopy(units, first, spanOf(units, first), told);
  const to = endAtList(units, first, subject ? span : endByHost(units, [first, span], told));
  const titleUnits = units.slice(first, to);
  const deckFrom =
    titleUnits.length === 1
      ? deckAt ||
        lengthBeforeFrame(titleUnits[0]?.rich.text ?? '') ||
        lengthOfReport(titleUnits[0]?.rich.text ?? '') ||
        lengthBeforeDeck(units, first, news)
      : 0;
  const lastPiece = titleUnits.at(-1)?.piece ?? 0;
  const firstPiece = titleUnits[0]?.piece ?? 0;
  const masthead = [
    ...pieces.slice(0, firstPiece).flatMap(mastheadLines),
    ...units
      .slice(0, first)
      .filter((unit) => unit.piece === firstPiece)
      .map((unit) => unit.rich),
  ];
  const remains = units
    .slice(to)
    .filter((unit) => unit.piece === lastPiece)
    .map((unit) => unit.rich);
  const deck = deckFrom > 0 ? units[first]?.rich : undefined;
  const rest: Piece[] = [
    ...(deck ? [toParagraph(trimRich(sliceRich(deck, deckFrom)))] : []),
    ...remains.map((rich): Piece => ({ kind: 'paragraph', lines: [rich] })),
    ...pieces.slice(lastPiece + 1),
  ];
  return {
    masthead,
    title: deck
      ? trimRich(sliceRich(deck, 0, deckFrom))
      : titleUnits
          .map((unit) => unit.rich)
          .reduce((title, line) => joinRich([title, line], isPartedIn(title, line) ? '' : ' ')),
    titleLines: titleUnits.length,
    rest,
  };
};
