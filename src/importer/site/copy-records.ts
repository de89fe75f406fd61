import { findDates } from '../dateline/printed-dates.ts';
import { foldWords } from '../head/folded-words.ts';

/** How many of a text's first lines the records of its hosts are looked for in, and how many rows a share's record has at least. */
const size = { lines: 16, rows: 3 } as const;

// "Land | Sverige |", "Lista | First North Stockholm |", "---|---|"
const row =
  /^(?:\| ?)?(land|lista|liste|sektor|industri|bransch|bransje|branche|country|list|sector|industry|market|maa|toimiala|pays|secteur|país|sector|paese|settore) ?\| ?[^|.]{2,60}?(?: ?\|)?$/i;
const drawn = /^\|?(?: ?:?-{2,}:? ?\|)+(?: ?:?-{2,}:? ?)?$/;
const label = /^\p{Upper}\p{Alpha}{3,14}(?: \p{Alpha}{3,10})?$/u;

const findShareRecord = (lines: readonly string[]): number[] => {
  const top = lines.slice(0, size.lines);
  const last = top.findLastIndex((line) => row.test(line));
  const rows = top.filter((line) => row.test(line));
  if (rows.length < size.rows || new Set(rows).size < rows.length) return [];
  // A record that a headline stands above may be the release's own.
  return top
    .slice(0, last + 1)
    .every((line) => line === '' || row.test(line) || drawn.test(line) || label.test(line))
    ? top.slice(0, last + 1).flatMap((line, at) => (line === '' ? [] : [at]))
    : [];
};

// "Research News and Market Data on ALD" below the headline: a broker's page of the share.
const pageOfShare =
  /^(?:(?:research|news|market data|quotes?|charts?|reports?|filings),? (?:(?:and|&) )?){2,5}on ([A-Z]{1,6})$/i;
// "Research, News, and Market Data on Alder Foods", a firm that the news names
const pageOfFirm = /^(?:research,? news,? (?:and|&) market data) on (\p{Upper}.{2,60})$/iu;
const findPageOfShare = (lines: readonly string[]): number[] =>
  lines.slice(0, size.lines).flatMap((line, at) => {
    const firm = line.length <= 100 ? pageOfFirm.exec(line)?.[1] : undefined;
    if (firm !== undefined && lines.slice(at + 1).some((below) => below.includes(firm)))
      return [at];
    const [, symbol = ''] = line.length <= 60 ? (pageOfShare.exec(line) ?? []) : [];
    const isListed = (one: string): boolean =>
      one.includes(`: ${symbol})`) || one.includes(`:${symbol})`);
    return symbol !== '' && lines.slice(at).some(isListed) ? [at] : [];
  });

const factName =
  "(?:total pages?|(?:number of )?pages|file (?:type|size|format)|(?:file )?(?:type|size|format)|language|datei(?:typ|format|größe)|größe|seiten(?:zahl)?|sprache|type de fichier|taille|nombre de pages|langue|tipo de (?:archivo|arquivo)|tamaño|tamanho|páginas|idioma|dimensione?|pagine|lingua|bestands(?:type|grootte)|pagina[’']s|filtyp|filtype|storlek|størrelse|sidor|sider|språk|sprog)";
// "File Type:pdf, Size:1020Kb", "Total Page:16"
const factRow = new RegExp(
  `^${factName}\\s?:\\s?[^\\s,;|:](?:[^,;|:]|,(?=\\d)){0,20}(?:(?:[,;|]|\\s[·•-])\\s*${factName}\\s?:\\s?[^\\s,;|:](?:[^,;|:]|,(?=\\d)){0,20}){0,4}$`,
  'iu',
);
// What only a file is: "pdf", "1020Kb".
const ofFile = /:\s?(?:\.?(?:pdf|docx?|pptx?|rtf|txt|odt)\b|\d+(?:[.,]\d+)?\s?[kmg]i?b\b)/i;
/** How long a line of the copy is at least that the rows stand above, in characters. */
const prose = 120;

// The rows in which a host of documents tells of the file, above the first page of it; further down they are the release's.
const findFileRows = (lines: readonly string[]): number[] => {
  const near = lines.slice(0, size.lines);
  const copy = near.findIndex((line) => line.length >= prose);
  const top = copy === -1 ? near : near.slice(0, copy);
  const found = top.flatMap((line, at) =>
    line.length < 100 && line.includes(':') && factRow.test(line) ? [at] : [],
  );
  const rows = found.map((at) => top[at] ?? '');
  return rows.join().split(':').length > 2 && rows.some((row) => ofFile.test(row)) ? found : [];
};

/** How many lines below a title say what it says, where its host glued to it who put it up. */
const putUp = { below: 40 } as const;
const uploader =
  /^(.{20,300}?)[,.…]{0,3} (?:\| )?(?:(?:uploaded |posted |shared |published )?by|von|par|por|di|door|av|af) (@?[\p{Alpha}\d][\p{Alpha}\d_.-]{2,30})$/u;

// "Press Release Alder opens a mill by fmk88102": the title a host of documents made of the first words of the file, and who put it up; the file says those words and never the name.
const findUploaderTitle = (lines: readonly string[]): number[] => {
  const at = lines.findIndex((line) => line !== '');
  const line = lines[at] ?? '';
  const [, title = '', name = ''] = line.length < 360 ? (uploader.exec(line) ?? []) : [];
  // "by fmk88102", "by jane_doe"; a name in small letters may be a word.
  if (!/^@|[\p{Alpha}_-]\d|_|\d\p{Alpha}/u.test(name)) return [];
  const below = ` ${foldWords(lines.slice(at + 1, at + 1 + putUp.below).join(' '))} `;
  const words = foldWords(title).split(' ');
  let from = 0;
  for (const word of words) {
    // The last may be cut off.
    const next = below.indexOf(word === words.at(-1) ? ` ${word}` : ` ${word} `, from);
    if (next === -1) return [];
    from = next + word.length;
  }
  return below.includes(` ${foldWords(name)} `) ? [] : [at];
};

// "Published on August 22, 2012 at 8:41 AM · No Comments" above "Aug 22 2012", the copy's own day
const counted = /^(?:published|posted) on .{4,40} [·|•] (?:no|\d{1,4}) comments?$/i;
const findCountedDay = (lines: readonly string[]): number[] =>
  lines.slice(0, size.lines).flatMap((line, at) => {
    const day = counted.test(line) ? findDates(line)[0]?.edtf : undefined;
    const isToldAgain = lines
      .slice(at + 1, at + 1 + size.lines)
      .some((below) => findDates(below)[0]?.edtf === day);
    return day !== undefined && isToldAgain ? [at] : [];
  });

// "ca.news.finance.yahoo.com", "http://finance.individual.com/display_news.asp?doc_id=BW2001&page=news"
const address = /^(?:https?:\/\/)?((?:[a-z\d-]{1,30}\.){1,4}[a-z]{2,6})(\/\S{4,200})?$/i;
const portal = /(?:^|\.)(?:finance|news|biz|money|stocks?|quotes?)\./i;
const ofItem = /\?\S{1,40}=|\/(?:display_)?(?:news|story|stories|article)\b/i;

// Whence somebody has the copy, right above it; the issuer's own site is named after him.
const findCopyAddress = (lines: readonly string[]): number[] => {
  // A headline may be long.
  const copy = lines.findIndex((line) => line.length >= prose + 40);
  return lines.slice(0, Math.min(size.lines, Math.max(copy, 0))).flatMap((line, at) => {
    const [, host = '', path = ''] = line.length <= 240 ? (address.exec(line) ?? []) : [];
    const name = host.split('.').at(-2)?.toLowerCase() ?? '';
    const isPortal =
      host !== '' && (path === '' ? portal.test(host) : portal.test(host) && ofItem.test(path));
    return isPortal &&
      !lines.some((other, place) => place !== at && other.toLowerCase().includes(name))
      ? [at]
      : [];
  });
};

/** The lines of records that hosts set above a copy, by their places: a portal's of the share, a broker's link to its page, a day beside its comments, the address of the copy, a host's of the file and of who put it up. */
export const findCopyRecords = (lines: readonly string[]): number[] => [
  ...findShareRecord(lines),
  ...findPageOfShare(lines),
  ...findCountedDay(lines),
  ...findCopyAddress(lines),
  ...findFileRows(lines),
  ...findUploaderTitle(lines),
];
