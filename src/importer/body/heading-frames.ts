import { readContactHead } from '../contacts/lines.ts';
import { isPerson, startsGiven } from '../contacts/people.ts';
import { isUnspaced } from '../east-asia/letters.ts';
import { isFollowed } from './heading-places.ts';
import { isNoHeading } from './heading-words.ts';
import { type Piece, textOfPiece } from '../pieces.ts';
import { stoppedForm } from '../legal-forms.ts';

// "<Outline of the Tablets>", "【概要】", "[Outlook for 2005]", "= Outlook =", "*** Outlook ***", "◆Outlook"
const frame =
  /^(?:[<＜〈《≪]\s?([^<>＜＞〈〉《》≪≫]{2,80}?)\s?[>＞〉》≫]|[【〔［[「]\s?([^[\]【】〔〕［］「」]{2,80}?)\s?[】〕］\]」]|={1,3}\s([^=]{2,80}?)\s={1,3}|\*{2,5}\s?([^*]{2,80}?)\s?\*{2,5}|[■□◆◇★▼▶◎]\s?([^■□◆◇★▼▶◎]{2,80}))\s?:?$/u;

// What a source sets in brackets of its own: "[LOGO]", "[Chart omitted]", "<Ends>", "[Insert name]".
const remark =
  /\b(?:logos?|images?|photos?|pictures?|graphics?|charts?|videos?|illustrations?|omitted|redacted|protected|signatures?|inserts?|translation|continued|ends?|more|links?|embed|caption|draft|note|sic)\b|画像|写真|動画|図\d|表\d|图片|照片|사진|이미지|。|[_@/\\]|:\S|[.!?;,]$/i;
// "About Alder Corp.", "Which lots are affected?"
const closing = new RegExp(
  String.raw`(?<=\b(?:${stoppedForm}))\.$|(?<=^(?:What|Which|Who|How|Why|Where|When|Will|Is|Are|Can)\s.{6,70})\?$`,
);
const isName = (words: string): boolean => startsGiven(words) && isPerson(words);

// "Brand name: Alder Tablets 20mg"
const isField = (next: Piece): boolean =>
  /^\p{Upper}[^:.!?]{1,40}:\s[\p{Alpha}\d]/u.test(textOfPiece(next)) &&
  !readContactHead(textOfPiece(next));

/** True for a line that brackets make a heading, as releases of Japan have them: "<Outline of the Tablets>" above what it names. */
export const isFramedHeading = (text: string, next: Piece): boolean => {
  const words = frame.exec(text)?.slice(1).find(Boolean);
  // "[HUG#1634290]": the number under which a wire keeps the copy.
  if (words === undefined || (/#\d|\d{5}/.test(words) && !/\s/.test(words))) return false;
  if (remark.test(words.replace(closing, '')) || readContactHead(words) || isName(words))
    return false;
  if (!/^[「『“]?[\p{Upper}\p{Lo}\d]/u.test(words) || !/\p{Alpha}{2}/u.test(words)) return false;
  return (
    (isFollowed(next, isUnspaced(words) ? 7 : 40) || isField(next)) &&
    !isNoHeading(words, next.kind === 'table' ? undefined : textOfPiece(next))
  );
};
