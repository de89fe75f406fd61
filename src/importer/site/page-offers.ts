// "Hi-res image (4.2 MB JPG)", "Click for high-resolution photo"
const pictureFile =
  /^(?:(?:download|click|tap|view|see|klik|klicken|cliquez|télécharger)\b.{0,30}|)\b(?:hi(?:gh)?[- ]?res(?:olution)?|full[- ]size|larger|haute résolution|höchster auflösung|fuld opløsning|alta risoluzione|alta resolución) (?:image|photo|picture|jpe?g|foto|bild|version)\b.{0,40}$/i;

/** True for a line that offers a picture's file: "Hi-res image (4.2 MB JPG)". */
export const namesPictureFile = (text: string): boolean =>
  text.length <= 80 && pictureFile.test(text);

// "41,30 EUR +3,25 %", "MX$31.06 ▲ 0.84 (2.78%)", "SEK 74,40 −2,1 %"
const quote =
  /(\d[\d.,]*[.,]\d{2})(?!\d)\s?(?:[A-Z]{3}|[€$£]|kr)?\s{0,2}(?:[▲▼+\-−–]\s?\d{1,4}[.,]\d{1,3}\s?(?:%|\(\s?[+\-−–]?\d{1,3}[.,]\d{1,2}\s?%\))|\(\s?[+\-−–]\d{1,3}[.,]\d{1,2}\s?%\s?\))/u;
const trade =
  /\blast (?:trade|sale|close)\b\D{0,20}(\d[\d.,]*\d)(?![.,]*\d).*\bvol(?:ume)?\b.{0,20}\d|\bvol(?:ume)?\b.{0,20}\d.*\blast (?:trade|sale)\b\D{0,20}(\d[\d.,]*\d)/i;

/** The price in a line that tells how a share stands, as printed: "41,30" in "41,30 EUR +3,25 %". */
export const priceIn = (text: string): string | undefined => {
  const [, price] = quote.exec(text) ?? [];
  if (price !== undefined) return price;
  const [, first, second] = trade.exec(text) ?? [];
  return first ?? second;
};

/** True for words that a page would have its readers post: "Tweet this: …". */
export const asksToPost = (text: string): boolean =>
  /^(?:click to )?(?:tweet|post) (?:this|it)\s?[:–-]\s/i.test(text);
