import { isEastAsian } from './letters.ts';

// The rows above a disclosure to Japan's exchanges, their letters set apart or not: "会 社 名 株式会社アルダー", "代表者名 …", "（コード番号：4998 東証グロース）", "問合せ先 …", "（TEL 03-5555-0100）".
const row =
  /^[（(]?\s?(?:(?:上場|発行|当)?\s?会\s?社\s?名|商\s?号|(?:法\s?人|団\s?体|企\s?業)\s?名|代\s?表\s?者(?:\s?名|の?役職(?:・|･|\s)?氏名)?|(?:証券|銘柄)?コード(?:番号|No\.?)?|上場(?:取引所|市場)(?:名)?|お?問い?合わ?せ先(?:責任者)?(?:(?:役職|氏名)(?:・|･)?)*|(?:本店|本社)(?:所在地)?|所在地|住所|電\s?話(?:番号)?|T\s?E\s?L|URL)(?:\s?[:：.]\s?|\s)\S/u;
// "各位", "報道関係者各位", "株主各位": to whom it goes.
const addressed = /^[\p{Script=Han}\s]{0,8}各\s?位$/u;

// "株式会社ミドリ皮革", "伊那アグリ株式会社" alone
const firm =
  /^(?:(?:株式|有限|合同|合資)会社|(?:一般|公益)(?:社団|財団)法人|(?:学校|医療|独立行政|社会福祉|NPO)法人)[^\s。、「」:：]{1,30}$|^[^\s。、「」:：]{1,30}(?:株式|有限|合同)会社$/u;

/** True for a row of the letterhead that firms of Japan set above their news, or for whom it is meant. */
export const isLetterheadOfJapan = (line: string): boolean =>
  (isEastAsian(line) || line.startsWith('（')) &&
  line.length <= 80 &&
  (row.test(line) || addressed.test(line) || firm.test(line));
