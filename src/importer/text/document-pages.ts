import { placeAtEnd } from '../dateline/place-at-end.ts';
import { findDates } from '../dateline/printed-dates.ts';
import { divideAtLandmarks } from './head-landmarks.ts';
import { divideOneLine } from './one-line.ts';
import { findDocumentCopy, isSentence, partsOfTitle } from '../site/document-copy.ts';
import type { RepairLog } from '../repair-log.ts';

/** How long a page is at least that its host printed on one line, in characters. */
const longPage = 300;

const numberOf = /^(\d{1,3}) (?=[\p{Alpha}"“])/u;

// The words of a page, each part of the title that it says on a line of its own.
const divideAtTitle = (page: string, parts: readonly string[]): string[] => {
  const lines: string[] = [];
  let rest = page;
  for (const part of parts) {
    const at = rest.indexOf(part);
    const ends = at + part.length;
    if (at === -1 || /^[\p{Alpha}\p{N}]/u.test(rest.slice(ends))) return [page];
    lines.push(rest.slice(0, at).trim(), part);
    rest = rest.slice(ends).trim();
  }
  return [...lines, rest].filter((line) => line !== '');
};

// "… whooping cough vaccine Alderup": a town of one word that nobody knows, behind a word which is no name.
const townBehindWord = /\p{Lower}\s(\p{Upper}\p{Lower}{2,})$/u;
// "Release no. 14/2004", "Stock Exchange Announcement No 3"
const numberOfRelease =
  /^(?:(?:Press|Company|Stock Exchange|Investor) )?(?:Release|Announcement|News|Notice),? [Nn](?:o|r)\.? ?\d[\d/-]*(?=\s\p{Upper})/u;
const addressee =
  /^(?:To|Til|Till) (?:the )?.{4,80}?(?:and the Press|Stock Exchange|Børs|Fondbörsen|Nasdaq)(?=\s\p{Upper})/u;

// "To the Elm Exchange and the Press Release no. 4/2012 Alder buys a mill Lund, 3 June 2012" before "Alder has bought a mill.": what stands above the sentence by which the host names the file.
const divideAtLead = (page: string, lead: string): string[] => {
  const at = page.indexOf(lead);
  const above = page.slice(0, Math.max(0, at)).trim();
  const day = findDates(above).at(-1);
  const before = above.slice(0, day?.from ?? 0).replace(/,\s*$/, '');
  const town = townBehindWord.exec(before)?.[1];
  const place =
    placeAtEnd(before)?.from ?? (town === undefined ? undefined : before.length - town.length);
  if (place === undefined || day?.to !== above.length) return [page];
  const to = addressee.exec(above)?.[0] ?? '';
  const head = above.slice(to.length, place).trim();
  const number = numberOfRelease.exec(head)?.[0] ?? '';
  return [
    to,
    number,
    ...divideAtLandmarks(head.slice(number.length).trim()),
    above.slice(place),
    page.slice(at),
  ].filter((line) => line !== '');
};

/** A copy from a host of documents without the numbers that it set before each page, "1 Company notice no. 4/2012", and a page that it printed on one line divided at the parts of the title and where lines certainly began; other texts as they are. */
export const divideDocumentPages = (text: string, log: RepairLog): string => {
  if (!/^\p{Alpha}{4,16} ?["“”„«»].{9,400}["“”«»][ \t]*$/mu.test(text.slice(0, 4000))) return text;
  const lines = text.split('\n').map((line) => line.trim());
  const copy = findDocumentCopy(lines);
  if (copy === undefined) return text;
  const first = lines.findIndex((line, at) => at > copy.label && line !== '');
  if (numberOf.exec(lines[first] ?? '')?.[1] !== '1') return text;
  const parts = partsOfTitle(copy.title);
  let page = 1;
  return lines
    .map((line, at) => {
      if (at < first || at >= copy.foot) return line;
      const [mark = '', number] = numberOf.exec(line) ?? [];
      const opens = Number(number) === page && (page === 1 || lines[at - 1] === '');
      const words = opens ? line.slice(mark.length) : line;
      if (opens) {
        log.record('page-number', line, words);
        page += 1;
      }
      if (words.length < longPage) return words;
      const divide = (): string[] =>
        isSentence(copy.title) ? divideAtLead(words, copy.title) : divideAtTitle(words, parts);
      const divided = at === first ? divide() : [words];
      return divided.flatMap((one) => divideOneLine(one)).join('\n\n');
    })
    .join('\n');
};
