// "[Table: link]", "[画像1: リンク]"
const picture =
  /^\[(?:画像|写真|図|表|動画|image|photo|picture|figure|table|video|bild|foto|tabelle)\s?\d{0,3}\s?[:：]\s?(?:リンク|link|https?:\S{4,300})\s?\]$/i;
/** True for what a dump has set where a picture or a table stood: "[Table: link]". */
export const standsForPicture = (text: string): boolean =>
  text.startsWith('[') && picture.test(text);

const shown =
  /^(?:The|A|An|Two|Three)(?: \p{Lower}+){1,4}, (?:\p{Lower}{2,}ed|seen|shown|held|built|drawn|left) (?:at|by|in|on|with|near|from|during)\s/u;
/** True for what a picture shows: "The male cub, weighed at 980g", "Two pups, left by their mother". */
export const showsInPicture = (text: string): boolean => text.includes(', ') && shown.test(text);
