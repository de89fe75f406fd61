import { months } from '../../domain/dates.ts';
import { readDateline } from '../dateline/dateline.ts';
import { isKnownCity, isRegion, townStarts } from '../dateline/places.ts';
import { leadsToPlace } from '../dateline/place-at-end.ts';
import { divideNotice } from './exchange-notice.ts';
import { divideAtLandmarks } from './head-landmarks.ts';
import {
  divideLetterhead,
  findBelowCopy,
  findCopyBelow,
  findDayBefore,
  findNewsBelow,
  findPlacedDay,
  findWired,
} from './news-of-one-line.ts';

// The number of the first page too, which an extractor glued to what stands below: "1 FOR IMMEDIATE RELEASE".
const headLabel =
  /^(?:(?:\d{1,2} )?(?:EX-99(?:\.\d+)?(?: \d{1,2})?(?: \S{3,60}\.(?:txt|htm))?|EXHIBIT 99(?:\.\d+)?|Exhibit 99(?:\.\d+)?)|\[?GRAPHIC OMITTED\]?|\[(?:LOGO|GRAPHIC|IMAGE)[^\]]{0,40}\]|<[A-Z]{4,12}>(?:EX-99[\d.]{0,4}|\d+)?(?=\s)|(?:<DESCRIPTION>)?(?:PRESS|NEWS) RELEASE,? DATED \p{Upper}+ \d{1,2}, \d{4}|FOR IMMEDIATE RELEASE|For Immediate Release|(?:PRESS|NEWS|MEDIA) RELEASE|(?:PRESSE|MEDIEN)MITTEILUNG|COMMUNIQUÉ DE PRESSE|COMUNICATO STAMPA|NOTA DE PRENSA|PRESSMEDDELANDE|PERSBERICHT|PRESSEMEDDELELSE|PRESSEMELDING|\d{1,2}(?= (?:FOR IMMEDIATE|(?:PRESS|NEWS|MEDIA) RELEASE)))(?:[:\s]+|\s?[–—-]\s)(?=["“([<]?[\p{Upper}\d])/u;

const monthStarts = months.map((name) => name.slice(0, 3));

const month = `(?:${[...monthStarts, ...monthStarts.map((start) => start.toUpperCase())].join('|')})\\p{Alpha}*\\.?`;

// A dateline behind a sign that ends the words before it: "… QUARTER END- ALBANY, NY, MAY 6, 2004 -- Acme".
const datelineBehind = new RegExp(
  `(?<=[\\p{Alpha}\\d][-–—.!?)*]{1,2})\\s+(?=\\p{Upper}[\\p{Alpha}'’.]+(?: \\p{Upper}[\\p{Alpha}'’.]+){0,2}, [\\p{Upper}][\\p{Alpha}.]{1,12},? ${month} \\d{1,2}, (?:19|20)\\d\\d\\s*(?:--|[-–—])\\s?\\p{Upper})`,
  'u',
);

const region = '[\\p{Upper}][\\p{Alpha}.]+(?: [\\p{Upper}][\\p{Alpha}]+)?';

// What stands behind the city of a dateline: ", CA and New Haven, CT - December 9, 1999 - Acme".
const behindCity = new RegExp(
  `,\\s(${region})(?:\\s(?:and|&)\\s[^,.]{3,30},\\s${region})?,?\\s*(?:--?|[–—])?\\s*${month} \\d{1,2}, (?:19|20)\\d\\d\\s*(?:--?|[–—:])\\s?(?=["“]?\\p{Upper})`,
  'u',
);

// "… Financial Results CAMBRIDGE, Mass. -- Acme": a city in capitals behind words that are not.
const capitalCity = new RegExp(
  `(?<=\\p{Lower}[\\p{Alpha}\\d]*[)™®]?\\s)(?=\\p{Upper}{3,}(?: \\p{Upper}{3,}){0,2},\\s(${region})\\s?(?:--|[–—])\\s?\\p{Upper}\\p{Lower})`,
  'u',
);

// "… Post All-Time Record Results- NEW YORK, February 2, 2000-Acme": a city that needs no state.
const behindKnownCity = new RegExp(
  `,\\s${month} \\d{1,2}, (?:19|20)\\d\\d\\s*(?:--?|[–—:])\\s?(?=["“]?\\p{Upper})`,
  'u',
);

// "… of the implant Tuttlingen, 17 May 2018. The first patient", "… COUGH Cambridge, UK - 12 March 2001: Alder": a day before its month.
const behindCityDayFirst = new RegExp(
  `,\\s(?:${region}\\s?(?:,|--?|[–—])\\s?)?(?:(?:den|le|li|il|el)\\s)?(?:\\d{1,2}\\.?(?:er|st|nd|rd|th)?\\s(?:of\\s|de\\s)?${month}\\s(?:de\\s)?|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?)(?:19|20)\\d\\d\\s*(?:--?|[–—:.])\\s?(?=["“„«]?\\p{Upper})`,
  'u',
);

const townStart = new RegExp(`^(?:${townStarts.join('|')})$`, 'i');

/** The offset at which the city that ends a text begins, its words in other letters than those before them or known as one name. */
const cityStart = (before: string): number => {
  const words = before.split(' ');
  const last = words.at(-1) ?? '';
  const caps = last === last.toUpperCase();
  let count = 1;
  for (const many of [3, 2])
    if (isKnownCity(words.slice(-many).join(' '))) count = Math.max(count, many);
  while (count < 3) {
    const word = words.at(-count - 1) ?? '';
    const other = words.at(-count - 2) ?? '';
    const sameLetters = /^\p{Upper}/u.test(word) && (word === word.toUpperCase()) === caps;
    // "… COMMITTEE MEETING San Diego": the letters change where the city begins.
    const changes = other !== '' && (other === other.toUpperCase()) !== caps;
    if (!sameLetters || !(townStart.test(word) || (changes && caps))) break;
    count += 1;
  }
  return before.length - words.slice(-count).join(' ').length;
};

const findDateline = (text: string): number | undefined => {
  const signed = datelineBehind.exec(text.slice(0, 700))?.index;
  if (signed !== undefined && signed >= 20) return signed;
  const start = text.slice(0, 1500);
  const behind = behindCity.exec(start);
  if (behind && isRegion(behind[1] ?? '')) return cityStart(start.slice(0, behind.index));
  const day = behindKnownCity.exec(start);
  const known = day ? cityStart(start.slice(0, day.index)) : 0;
  if (day && isKnownCity(start.slice(known, day.index))) return known;
  const dayFirst = behindCityDayFirst.exec(start);
  const town = dayFirst ? cityStart(start.slice(0, dayFirst.index)) : 0;
  if (
    dayFirst &&
    !leadsToPlace.test(start.slice(0, town)) &&
    (isKnownCity(start.slice(town, dayFirst.index)) ||
      (/^\p{Upper}/u.test(start.slice(town)) && /\s\p{Lower}\S*\s$/u.test(start.slice(0, town))))
  )
    return town;
  const city = capitalCity.exec(start);
  return city && isRegion(city[1] ?? '') ? city.index : undefined;
};

// "+44 (0)20 7555 0129", "+49 6221 5550142", "01223 555 010": how other lands print a number.
const numberAbroad =
  '(?:\\+\\d{1,3}\\s?(?:\\(0\\)\\s?)?\\d[\\d ]{6,12}\\d|\\b0\\d{2,4}\\s\\d{3,4}\\s\\d{3,4}\\b)';
const address = new RegExp(
  `(?:\\(\\d{3}\\)\\s?|\\b\\d{3}[-.])\\d{3}[-.]\\d{4}(?:,? ext\\.? ?\\d{1,5})?|\\b1-8\\d\\d-[\\dA-Z-]{7,9}|${numberAbroad}|\\S@\\S+\\.\\p{Alpha}{2,}|\\bwww\\.\\S+`,
  'gu',
);

// "… Tel: +44 (0)20 7555 0129 University of Leeds …": behind a number in the long form of other lands the next line begins.
const nextToCall = new RegExp(`(?<=${numberAbroad})\\s+(?=\\p{Upper})`, 'u');

// "CONTACT: Jane Doe", "INVESTOR CONTACT Jane Doe, 617-555-0100"
const contactLabel =
  /^(?:contacts?:|(?:for (?:further|more|additional) information,? (?:please )?contact|enquiries|inquiries)\s?:|(?:(?:investor|media|press|company|corporate)s?(?: relations)?(?: and | & |\/| )){1,2}contacts?:?\s\S)/i;

/** A headline without the contacts before it, and without the subhead in other letters behind it. */
const divideHeadline = (text: string): string[] => {
  if (contactLabel.test(text)) {
    const last = [...text.matchAll(address)].at(-1);
    const end = last ? last.index + last[0].length : 0;
    const rest = text.slice(end).trim();
    return end > 0 && rest.length >= 20
      ? [...text.slice(0, end).split(nextToCall), ...divideHeadline(rest)]
      : [text];
  }
  // "… Anna Rix Tel: +44 (0)20 7555 0188 ALDER OPENS A MILL IN OHIO": the contacts, and the headline in capitals behind their last number.
  const end =
    [...text.matchAll(address)].map(({ index, 0: own }) => index + own.length).at(-1) ?? 0;
  const behind = text.slice(end).trim();
  if (
    end > 0 &&
    behind === behind.toUpperCase() &&
    behind.split(' ').length >= 5 &&
    /\b(?:tel|contacts?|information|enquiries)\b/i.test(text.slice(0, end))
  )
    return [text.slice(0, end), behind];
  const release = /(?<=^|\s)for immediate release:?\s+(?=\S)/i.exec(text);
  if (release)
    return [
      ...divideHeadline(text.slice(0, release.index)),
      release[0],
      ...divideHeadline(text.slice(release.index + release[0].length)),
    ];
  const capitals =
    /^(?:[\p{Upper}\d][\p{Upper}\d()™®&.,’'/-]*\s){5,}(?=[-–—]{0,2}\p{Upper}\p{Lower}+\s(?:\S+\s){2})/u.exec(
      text,
    )?.[0].length;
  return capitals === undefined ? [text] : [text.slice(0, capitals), text.slice(capitals)];
};

const divideDeck = (text: string): string[] => {
  const at = findDateline(text);
  return at === undefined || at > 600
    ? [text]
    : [...text.slice(0, at).split(/\s+(?=- )/), text.slice(at)];
};

// "News Alder Opens a Mill", where the news begins with "Alder": the shelf on which a site puts a release.
const divideShelf = (line: string, subject: string): string[] => {
  const shelf =
    /^(?:News|Newsroom|Press|Media|Aktuelles|Nachrichten|Actualités|Noticias|Nyheter|Nyheder) /u.exec(
      line,
    )?.[0];
  return shelf !== undefined && subject !== '' && line.startsWith(subject, shelf.length)
    ? [shelf.trim(), line.slice(shelf.length)]
    : [line];
};

/** Divides what a release on one line prints above its news: labels, day, contacts, headline, dateline; `known` is its headline where that is told. */
export const divideHead = (text: string, known?: string): string[] => {
  const labels: string[] = [];
  let rest = text;
  for (let label = headLabel.exec(rest)?.[0]; label !== undefined && labels.length < 8;) {
    labels.push(label);
    rest = rest.slice(label.length);
    label = headLabel.exec(rest)?.[0];
  }
  const head = divideLetterhead(rest);
  if (head) {
    const again = head.rest.indexOf(` ${head.name} `) + 1;
    const parts =
      again >= 20 && again < 500
        ? [head.rest.slice(0, again), head.rest.slice(again)]
        : divideHead(head.rest);
    return [...labels, ...head.rows, ...parts];
  }
  const below = known === undefined ? -1 : findCopyBelow(rest, known);
  if (known !== undefined && below > 0) {
    const news = rest.slice(below + known.length + 1);
    return [
      ...labels,
      ...divideAtLandmarks(rest.slice(0, below).trim()),
      rest.slice(below, below + known.length),
      ...(readDateline(news.slice(0, 400))?.from === 0 ? [news] : divideHead(news)),
    ];
  }
  if (known !== undefined && rest.startsWith(`${known} `)) {
    const behind = rest.slice(known.length + 1);
    // "- Sales up 7% - Guidance confirmed": what stands under it.
    return [...labels, known, ...(/^- \S/.test(behind) ? divideDeck(behind) : [behind])];
  }
  // Below a page's own heading the notice's stays in its text.
  const notice = known === undefined ? divideNotice(rest) : undefined;
  if (notice) return [...labels, ...notice];
  const start = rest.slice(0, 1500);
  const told =
    findBelowCopy(start) ??
    findDateline(rest) ??
    findDayBefore(start) ??
    findPlacedDay(start) ??
    findWired(start);
  // "Elma, WA, May 5, 2005 /PRNewswire/ --": the town before a state.
  const at =
    told !== undefined && rest.slice(0, told).endsWith(', ')
      ? cityStart(rest.slice(0, told - 2))
      : told;
  if (at === undefined || at < 20) {
    const found = findNewsBelow(start);
    return found
      ? [
          ...labels,
          ...divideAtLandmarks(rest.slice(0, found.news), '', found.cuts).flatMap((line) =>
            // "Acme plc Trial Results" below "Trial Results"
            known !== undefined && line.endsWith(` ${known}`)
              ? [line.slice(0, -known.length).trim(), known]
              : [line],
          ),
          rest.slice(found.news),
        ]
      : [...labels, rest];
  }
  const news = rest.slice(at).trim();
  const dateline = readDateline(news.slice(0, 200));
  const subject = /^\S{3,}/.exec(news.slice(dateline?.to ?? news.length))?.[0] ?? '';
  const headline = divideAtLandmarks(rest.slice(0, at).trim(), dateline?.date?.monthDay)
    .flatMap(divideHeadline)
    .flatMap((line) => divideShelf(line, subject));
  // Where the glued dateline tells itself, whoever reads it records that it was glued.
  const last = headline.at(-1) ?? '';
  const glued = `${last} ${news}`;
  const own = /^[-–*•]/.test(last) ? undefined : readDateline(glued);
  const tells = own?.from === glued.length - news.length;
  return [...labels, ...(tells ? [...headline.slice(0, -1), glued] : [...headline, news])];
};
