import type { Place } from '../body/heading-below.ts';
import { type Piece, textOfPiece } from '../pieces.ts';
import { countLetters, endsAsSentence } from './letters.ts';

const longest = 40;
const stop = /[。．.！!？?、，,：:;；…」』”)）\]]$|^[・●○※▲△▽\-–—(（]|[:：]\S|https?:|@/u;

// "代表取締役 二宮 律子": who says what stands below.
const signs = /^\S.{0,40}\s\S{1,4}\s\S{1,4}$/u;

const isTold = (piece: Piece | undefined): boolean =>
  piece?.kind === 'paragraph' &&
  piece.lines.some(({ text }) => endsAsSentence(text) && countLetters(text) >= 20);

/** True for a short line without a stop that stands between sentences of China or Japan, which have no capitals to tell a heading by. */
export const headsEastAsian = (text: string, { before, next, after }: Place): boolean => {
  const words = text.trim();
  if (words.length > longest || countLetters(words) < 3 || stop.test(words)) return false;
  if (signs.test(words)) return false;
  const opens =
    before?.kind !== 'paragraph' ||
    // "公式サイト:", "[画像1: リンク]": a label's line closes what stands above.
    /[:：\]］)）]/u.test(textOfPiece(before).slice(-40));
  return (
    (opens || isTold(before) || endsAsSentence(textOfPiece(before))) &&
    (isTold(next) || (signs.test(textOfPiece(next)) && isTold(after)))
  );
};
