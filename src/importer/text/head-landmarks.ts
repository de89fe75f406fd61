import { endsOpenAbroad } from '../body/heading-words.ts';
import { findDates, type PrintedDate } from '../dateline/printed-dates.ts';
import { postedWords } from '../dateline/posting-words.ts';
import { isLeftOpen } from '../head/open-lines.ts';
import { endOfFirm } from '../legal-forms.ts';

// "RNS Number : 7714K Acme plc": the number that an exchange's service gives a notice.
const serviceNumber = /(?<=^|\s)RNS Number ?: ?\w{4,6}(?=\s)/u;
// "Acme plc ("Acme" or the "Company") Sale of a Mill": how an exchange's notice names its issuer above its headline.
export const definition =
  /\((?:the )?["“][^()"”]{2,40}["”](?:[^()]{1,8}["“][^()"”]{2,20}["”]){0,2}\)/u;
const clock =
  /^\s?(?:[,@|·•–-]|at)?\s?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s\(?(?:[ECMP][SD]?T|Eastern(?: Time)?|GMT|UTC|BST|CES?T(?:\/CES?T)?|MES?Z|Uhr|US\/(?:Eastern|Central|Pacific))\)?)?(?![\p{Alpha}\d])/u;
// Words that say what the text is or when it may be told, alone between two lines.
const label =
  /(?<=^|\s)(?:FOR IMMEDIATE RELEASE|For Immediate Release|Company Press Release|(?:PRESS|NEWS|MEDIA) RELEASE|PRESSE(?:MITTEILUNG|INFORMATION|MELDUNG)|MEDIENMITTEILUNG|COMMUNIQU[ÉE] DE PRESSE|COMUNICATO STAMPA|NOTA DE PRENSA|PERSBERICHT|PRESSMEDDELANDE|PRESSEMEDDELELSE|PRESSEMELDING|INSIDERINFORMATION|INSIDE INFORMATION)(?:\s?[:–—-])?(?=\s["“„«]?[\p{Upper}\d])/gu;

/** A stretch of a head that is a line of its own for certain. */
interface Landmark {
  readonly from: number;
  readonly to: number;
}

// "… to be held on" and "… for the quarter ended" lead to the day behind them.
export const leadsToDay =
  /(?:^|\s)(?:on|am|vom|bis|ab|le|du|al|el|den|til|till|until|till|through|since|before|ended|ending|dated|of|endet|beendet)\s$/i;
const opensLine = /^\s*(?:["“„«(*•[#-]|\p{Upper}|\d|$)/u;

// "Released : 03/12/2019", "Actualité publiée le 08/12/20": a host's words before its day.
const putUp = new RegExp(
  `(?:^|\\s)((?:(?:Released|Published|Posted|Date|Datum)(?: on)?\\s?:?|${postedWords}(?: (?:le|am|den|op|il|el|em|den))?\\s?:?)\\s)$`,
  'iu',
);

/** How long the name of an issuer is at most, in characters. */
const longestName = 60;
const ofFirm = new RegExp(String.raw`\s${endOfFirm}$`, 'iu');
// "ALDER PLC 18 October 2005 Alder plc Results of a Trial": the issuer before the day and again behind it.
const isBetweenNames = (before: string, behind: string): boolean => {
  const name = before.trim();
  return (
    name.length <= longestName &&
    ofFirm.test(name) &&
    (behind.trimStart().toLowerCase().startsWith(`${name.toLowerCase()} `) ||
      behind.trimStart().startsWith(`${name.replace(ofFirm, '')}: `))
  );
};

export const stampsIn = (head: string, days: readonly PrintedDate[], news?: string): Landmark[] => {
  const stamps: Landmark[] = [];
  for (const day of days) {
    const own = putUp.exec(head.slice(Math.max(0, day.from - 60), day.from))?.[1] ?? '';
    const before = head.slice(0, day.from - own.length);
    const time = clock.exec(head.slice(day.to))?.[0] ?? '';
    const to = day.to + time.length;
    const isApart =
      time !== '' ||
      own !== '' ||
      /^\d+[-./]/.test(day.printed) ||
      before.trim() === '' ||
      stamps.at(-1)?.to === before.trimEnd().length ||
      isBetweenNames(before, head.slice(to)) ||
      serviceNumber.test(before.slice(-80)) ||
      (news !== undefined && day.monthDay === news);
    if (
      isApart &&
      (day.monthDay !== undefined || day.readings !== undefined) &&
      !leadsToDay.test(before) &&
      !isLeftOpen(before.trimEnd()) &&
      !endsOpenAbroad.test(before.trimEnd()) &&
      opensLine.test(head.slice(to))
    )
      stamps.push({ from: before.length, to });
  }
  return stamps;
};

/** How many words, and letters, of a head stand in it twice at least where they are its headline. */
const copied = { words: 5, letters: 32 } as const;

// The headline as the page's title or a mail's subject prints it, and again above the news.
export const copyIn = (head: string): Landmark[] => {
  const starts = [...head.matchAll(/(?<=^|\s)\S/gu)].map(({ index }) => index);
  const small = head.toLowerCase();
  if (small.length !== head.length) return [];
  let best: readonly [number, number, number] = [0, 0, 0];
  const firsts = new Map<string, number[]>();
  for (const [at, start] of starts.entries()) {
    const key = small.slice(start, start + copied.letters);
    if (key.length < copied.letters) break;
    const others = firsts.get(key);
    if (!others) {
      firsts.set(key, [start]);
      continue;
    }
    if (others.length < 4) others.push(start);
    for (const other of others) {
      if (other === start) continue;
      let length: number = copied.letters;
      while (start + length < small.length && small[start + length] === small[other + length])
        length += 1;
      if (start + length < small.length && /\S/u.test(small[start + length] ?? ''))
        length = small.slice(start, start + length).lastIndexOf(' ');
      if (other + length < start && length > best[2]) best = [other, start, length];
    }
    if (at > 300) break;
  }
  const [first, second, length] = best;
  const words = head.slice(second, second + length).trim();
  return words.split(' ').length < copied.words || !/^["“„«]?[\p{Upper}\d]/u.test(words)
    ? []
    : [
        { from: first, to: first + length },
        { from: second, to: second + length },
      ];
};

// A row of signs, "==========", and "Title: " or "Headline: " as a copy names what it begins with.
const drawn = /(?<=^|\s)(?:[=_*~-]{8,}|Headline:)(?=\s|$)/gu;
// "Processed and transmitted by Alder. The issuer is solely responsible for the content of this announcement."
const transmitted =
  /(?<=\s)(?:\. )?(?:Processed and transmitted|Verarbeitet und übermittelt|Transmis et diffusé) .{5,80}?\.\s(?=\p{Upper})/u;
// "(Thomson Reuters ONE) - Alder AG / Alder opens a mill . Processed and …": the issuer before its headline.
const issuerBefore =
  /(?<=^|[)-]\s|\s)(?:\([^()]{4,30}\) - )?\p{Upper}[^/()]{3,60} \/(?=\s\p{Upper})/u;
// "Attention News Editors:", "<< Symbol: ACM >>": what a wire of Canada sets above and below a headline.
const attention = /(?<=\s)(?:Attention [\p{Alpha}/ ]{3,40} Editors?:|<< .{5,160}? >>)(?=\s|$)/gu;
// A mail's own head.
const mailStart = /^(?:From|To|Von|An|Van|Aan|De|À|Fra|Från|Til|Till|Da|Para): /u;
const mailLabel =
  /(?<=\s)(?:To|Cc|Sent|Date|Subject|Attachments?|An|Gesendet|Betreff|Aan|Verzonden|Onderwerp|À|Envoyé|Objet|Para|Enviado|Asunto|Til|Sendt|Emne|Till|Skickat|Ämne|A|Inviato|Oggetto): /gu;
// "Home > News > 2023", "<< Back": the way to a page, above its headline; "Press Releases" is the shelf.
const way =
  /^(?:<{0,2}\s?(?:Back|Zurück|Retour|Tillbaka)(?: to [\p{Alpha} ]{4,20}?)?(?=\s\p{Upper})|Home(?: [>/|»›] (?:(?:News|Press) Releases?|News(?:room)?|Media|Press|(?:19|20)\d\d|\p{Alpha}+(?= [>/|»›]))(?=\s)){1,4}|(?:Press|News) Releases)(?=\s)/u;
const number =
  /^(?:(?:19|20)\d\d[-–/]\d{1,4}|(?:Release )?N[or]\.? ?\d[\d/-]{0,8})(?=\s\p{Upper})/u;

// "SOURCE: Alder Corp. Alder Corp. Signs …": who sends the copy, named again by the headline.
const sourceAgain = /(?<=^|\s)SOURCE: (\p{Upper}.{2,60}?)(?= \1 )/u;

// "… Tract Cancer - Four responses - No toxicity", "… hebt Prognose an * Umsatz steigt * Zulassung": points below a headline.
const divideAtPoints = (line: string): string[] => {
  for (const sign of ['-', '*', '–'])
    if (line.split(` ${sign} `).length > 2)
      return line.split(sign === '*' ? /\s+(?=\* \p{Upper})/u : /\s+(?=[-–] \p{Upper})/u);
  return [line];
};

/** The lines of what stands above the news of a release on one line: days with their hour, labels, an exchange's number and the headline where it stands twice are lines of their own; `news` is the month and day of its dateline. */
export const divideAtLandmarks = (
  head: string,
  news?: string,
  also: readonly number[] = [],
): string[] => {
  const cuts = new Set<number>(also);
  const cutAround = ({ from, to }: Landmark): void => {
    cuts.add(from).add(to);
  };
  for (const stamp of stampsIn(head, findDates(head), news)) cutAround(stamp);
  for (const pattern of [label, drawn, attention])
    for (const { index, 0: words } of head.matchAll(pattern))
      cutAround({ from: index, to: index + words.length });
  if (mailStart.test(head)) for (const { index } of head.matchAll(mailLabel)) cuts.add(index);
  const issuer = transmitted.test(head) ? issuerBefore.exec(head) : undefined;
  if (issuer) cutAround({ from: issuer.index, to: issuer.index + issuer[0].length });
  for (const pattern of [serviceNumber, transmitted, way, number, sourceAgain]) {
    const found = pattern.exec(head);
    if (found) cutAround({ from: found.index, to: found.index + found[0].length });
  }
  const named = definition.exec(head);
  if (named && /^\s\p{Upper}/u.test(head.slice(named.index + named[0].length)))
    cuts.add(named.index + named[0].length);
  const copies = copyIn(head);
  const last = copies.at(-1);
  // Words that stand twice and lead on are a name: "Board of Education of Elm County Names …".
  if (
    last &&
    (last.to >= head.trimEnd().length ||
      cuts.has(last.to) ||
      cuts.has(last.to + 1) ||
      last.to - last.from > 60)
  )
    copies.forEach(cutAround);
  const places = [0, ...[...cuts].sort((a, b) => a - b), head.length];
  return places
    .slice(1)
    .flatMap((to, at) => divideAtPoints(head.slice(places[at], to).trim()))
    .filter((line) => line !== '');
};
