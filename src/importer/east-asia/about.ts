// "关于青禾灯具", "【株式会社しおかぜ企画について】", "한빛두레 개요"
const about =
  /^[【[■◆▼●]?\s?(?:(?:关于|關於)\S[^。，、：:]{1,30}|[^。、：:]{2,36}(?:について|とは|(?<=\s)(?:개요|소개)|에 대하여))\s?[】\]]?$/u;

/** True for a line that heads what a release of East Asia tells of its sender: "关于青禾灯具". */
export const isEastAsianAbout = (text: string): boolean => about.test(text.trim());
