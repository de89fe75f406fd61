import { joinRich, type Rich } from './rich-text.ts';

/** A paragraph; more than one line means that the source broke the lines on purpose. */
export interface Paragraph {
  /** Tells the pieces apart. */
  readonly kind: 'paragraph';
  /** Its lines, at least one. */
  readonly lines: readonly Rich[];
  /** True where it stands right below the paragraph above, in the same type, on a page that sets others apart. */
  readonly close?: true;
  /** True where no blank line parts it from the paragraph above, among the few lines of a text that may be its headline. */
  readonly below?: true;
  /** True where the source tells it to be neither subhead nor heading: what stands below a picture, or what the archive's own Markdown does not mark. */
  readonly plain?: true;
}

/** A heading inside the body. */
export interface Heading {
  /** Tells the pieces apart. */
  readonly kind: 'heading';
  /** Its words. */
  readonly text: Rich;
  /** 2 for a section, 3 for a part of one. */
  readonly depth: 2 | 3;
  /** True where the source marks it up as a heading; false where only its looks tell. */
  readonly marked: boolean;
  /** True where the source marks it as the page's main heading. */
  readonly main?: boolean;
  /** True where the archive's own Markdown marks it, so that it stays a heading wherever it stands. */
  readonly settled?: true;
}

/** One item of a list. */
export interface Item {
  /** Its words. */
  readonly text: Rich;
  /** Further paragraphs and nested lists. */
  readonly rest: readonly Piece[];
}

/** A list. */
export interface List {
  /** Tells the pieces apart. */
  readonly kind: 'list';
  /** True for numbered items. */
  readonly ordered: boolean;
  /** Number of the first item. */
  readonly start: number;
  /** The marker's form as printed, for example "()" for "(1)". */
  readonly sign?: string;
  /** Its items, at least one. */
  readonly items: readonly Item[];
}

/** A table; the first row is its head where `headed`, else the head is empty. */
export interface Table {
  /** Tells the pieces apart. */
  readonly kind: 'table';
  /** Rows of equally many cells. */
  readonly rows: readonly (readonly Rich[])[];
  /** True where the first row is a head. */
  readonly headed: boolean;
}

/** A note that marks in the text point to. */
export interface Note {
  /** Tells the pieces apart. */
  readonly kind: 'note';
  /** Its label as printed, for example "3". */
  readonly label: string;
  /** Its words. */
  readonly text: Rich;
}

/** A part of a release between its source form and its Markdown. */
export type Piece = Paragraph | Heading | List | Table | Note;

/** One paragraph of any number of lines. */
export const paragraphOf = (lines: readonly Rich[]): Paragraph => ({ kind: 'paragraph', lines });

/** One paragraph of a few lines. */
export const toParagraph = (...lines: Rich[]): Paragraph => ({ kind: 'paragraph', lines });

/** Every line of text in a piece, in reading order. */
export const richOf = (piece: Piece): Rich[] => {
  switch (piece.kind) {
    case 'paragraph':
      return [...piece.lines];
    case 'heading':
    case 'note':
      return [piece.text];
    case 'list':
      return piece.items.flatMap((item) => [item.text, ...item.rest.flatMap(richOf)]);
    case 'table':
      return piece.rows.flat();
  }
};

/** The words of a piece, one line each. */
export const textOfPiece = (piece: Piece): string =>
  piece.kind === 'paragraph' && piece.lines.length === 1
    ? (piece.lines[0]?.text ?? '')
    : richOf(piece)
        .map((rich) => rich.text)
        .join('\n');

/** The words of a paragraph of one line; `undefined` for any other piece. */
export const onlyLineOf = (piece: Piece | undefined): string | undefined =>
  piece?.kind === 'paragraph' && piece.lines.length === 1 ? textOfPiece(piece).trim() : undefined;

/** Line of the source on which a piece begins. */
export const lineOf = (piece: Piece): number => richOf(piece)[0]?.line ?? 1;

/** A piece with every line of text rebuilt. */
export const mapRich = (piece: Piece, change: (rich: Rich) => Rich): Piece => {
  switch (piece.kind) {
    case 'paragraph':
      return { ...piece, lines: piece.lines.map(change) };
    case 'heading':
    case 'note':
      return { ...piece, text: change(piece.text) };
    case 'list':
      return {
        ...piece,
        items: piece.items.map((item) => ({
          text: change(item.text),
          rest: item.rest.map((part) => mapRich(part, change)),
        })),
      };
    case 'table':
      return { ...piece, rows: piece.rows.map((row) => row.map(change)) };
  }
};

/** A paragraph's lines as one line of text. */
export const oneLine = (paragraph: Paragraph): Rich => joinRich(paragraph.lines, ' ');
