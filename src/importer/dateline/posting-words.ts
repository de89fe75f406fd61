/** Pattern source of the words with which hosts outside of the English language say that they put a copy up, what they put up before them: "publié", "Actualité publiée", "Artikel veröffentlicht", "geschrieben am". */
export const postedWords =
  '(?:(?:actualité|article|communiqué(?: de presse)?|dépêche|info(?:rmation)?|news|billet|meldung|artikel|beitrag|nachricht|(?:presse|medien)?mitteilung|noticia|artículo|nota(?: de prensa)?|comunicado|notizia|articolo|comunicato(?: stampa)?|notícia|artigo|nyhet|nyhed|pressmeddelande|pressemelding|pressemeddelelse|bericht|nieuwsbericht|persbericht|tiedote|artykuł|wiadomość) )?(?:publiée?s?|publicerad|publicerat|publiceret|publisert|mise?s? en ligne|postée?|veröffentlicht|erschienen|erscheinungsdatum|gepubliceerd|geplaatst|pubblicat[oa]|publicad[oa]|offentliggjort|julkaistu|opublikowan[oay]|zveřejněno|(?:geschrieben|erstellt|eingestellt)(?= am ))';

const label = new RegExp(`^\\W*${postedWords}(?!\\p{Alpha})[^\\d]{0,12}(?=\\d)`, 'iu');
// "News published 18/06/19 18:00"
const englishLabel = /^\W*(?:(?:news|article|item|story) )?published(?: on)?:?\s{1,3}(?=\d)/i;
const numbers = /^(\d{1,2})([/.])(\d{1,2})\2(\d\d)(?![\d/.])/;

/** The day in numbers with a short year behind a host's word for putting up, "Actualité publiée le 18/11/20", as day, month and year; `undefined` where there is none or Spanish leaves open which number is the day. */
export const readPostedDay = (
  line: string,
):
  | {
      readonly day: number;
      readonly month: number;
      readonly year: number;
      from: number;
      to: number;
    }
  | undefined => {
  const english = englishLabel.exec(line)?.[0].length;
  const from = line.length > 90 ? undefined : (english ?? label.exec(line)?.[0].length);
  const found = from === undefined ? null : numbers.exec(line.slice(from));
  if (from === undefined || !found) return undefined;
  const [printed, first, sign, second, short] = found;
  const [day, month, year] = [Number(first), Number(second), Number(short)];
  // English and Spanish are written in America too.
  if (day <= 12 && sign === '/' && (english !== undefined || /publicad/i.test(line)))
    return undefined;
  return {
    day,
    month,
    year: year > 80 ? 1900 + year : 2000 + year,
    from,
    to: from + printed.length,
  };
};

// "Actualité publiée le 08/12/20 18:00": the host's own word for what it put up, the day and the hour; a communiqué may be the sender's.
const item = new RegExp(
  `^(?:actualité|article|dépêche|meldung|artikel|beitrag|nachricht|noticia|artículo|notizia|articolo|notícia|artigo|nyhet|nyhed|artykuł|wiadomość)\\s${postedWords}(?!\\p{Alpha})[^\\d]{0,12}\\d[\\d./ -]{4,12}[^\\d]{0,6}\\d{1,2}[:.h]\\d\\d$`,
  'iu',
);

/** True for the line in which a host says when it put up its own item, with the day and the hour: "Actualité publiée le 08/12/20 18:00". */
export const tellsWhenPutUp = (line: string): boolean =>
  line.length >= 20 && line.length <= 60 && /:\d\d$|\dh\d\d$|\.\d\d$/.test(line) && item.test(line);
