import type { Ticker } from '../../domain/release.ts';

// "(OTC: ALBI) (BULLETIN BOARD: ALBI)", "LSE: ALB" of a page above "(AIM: ALB)", "(OMX: ALB)" above "listed on NASDAQ OMX Copenhagen under the symbol ALB": the floor at large, and by its board.
const floors: readonly (readonly [whole: RegExp, board: RegExp])[] = [
  [/^OTC$/, /^OTC/],
  [/^LSE$/, /^AIM$/],
  [/^OMX$/, /^Nasdaq (?:Stockholm|Copenhagen|Helsinki|Iceland)$/i],
];

/** True for one share on a floor at large and on the board of it, in whatever order. */
export const isSameFloor = (one: Ticker, other: Ticker): boolean =>
  one.symbol === other.symbol &&
  floors.some(([whole, board]) =>
    [
      [one, other],
      [other, one],
    ].some(([a, b]) => whole.test(a?.exchange ?? '') && board.test(b?.exchange ?? '')),
  );

/** Of two such the one that names the board of London or the North; of the counter's the first. */
export const ofFloor = (one: Ticker, other: Ticker): Ticker =>
  /^(?:LSE|OMX)$/.test(one.exchange) ? other : one;

// "ALBI.OB", "ALBI.PK": by these ends vendors of quotes tell the bulletin board and the pink sheets from other floors; the symbol has none.
const vendorsEnd = /\.(?:OB|PK)$/;
// "ALBI.O", "ALBI.N": the codes of Reuters.
const reutersEnd = /(?<=^[A-Z]{2,5})\.(?:OQ?|N)$/;

/** A ticker without what vendors of quotes set behind its symbol to tell the floor. */
export const withoutVendorsEnd = (ticker: Ticker): Ticker => {
  const end = /^(?:OTC|Pink)/i.test(ticker.exchange)
    ? vendorsEnd
    : /^(?:Nasdaq|NYSE)$/i.test(ticker.exchange)
      ? reutersEnd
      : undefined;
  return end === undefined ? ticker : { ...ticker, symbol: ticker.symbol.replace(end, '') };
};
