import { isKnownCity } from '../dateline/places.ts';
import { tellsWhenPutUp } from '../dateline/posting-words.ts';
import { readDateLine } from '../dateline/printed-dates.ts';

/** How many of a text's first lines with words clocks are looked for in, and how many of them stand below each other at least. */
const size = { lines: 40, clocks: 2 } as const;

// "16:22 Uhr Frankfurt", "10:22 New York"
const clock = /^\d{1,2}[:.](\d{2})(?: (?:uhr|h|hrs|[ap]m))? (\p{Upper}[\p{Alpha}. ]{2,20})$/iu;

/** The clocks of a portal's markets and the day above them, by their places: "Dienstag, 12 November 2024", "16:22 Uhr Frankfurt", "10:22 Uhr New York"; they stand at the same minute, as no programme of a day does. */
export const findClocks = (lines: readonly string[]): number[] => {
  const filled = [...lines.entries()].filter(([, line]) => line !== '').slice(0, size.lines);
  const minutes = filled.map(([, line]) => {
    const [, minute, city = ''] = line.length < 40 ? (clock.exec(line) ?? []) : [];
    return minute !== undefined && isKnownCity(city) ? minute : undefined;
  });
  const first = minutes.findIndex((minute) => minute !== undefined);
  if (first === -1) return [];
  let to = first;
  while (minutes[to] !== undefined && minutes[to] === minutes[first]) to += 1;
  if (to - first < size.clocks) return [];
  const day = filled[first - 1]?.[1] ?? '';
  const from = day.length < 40 && readDateLine(day) !== undefined ? first - 1 : first;
  return filled.slice(from, to).map(([at]) => at);
};

/** The place of the line in which a host says when it put up its own item, "Actualité publiée le 08/12/20 18:00", where that tells a whole day. */
export const findPutUp = (lines: readonly string[]): number[] => {
  const at = lines.slice(0, head.lines).findIndex(tellsWhenPutUp);
  return at !== -1 && readDateLine(lines[at] ?? '')?.edtf !== undefined ? [at] : [];
};

/** How many of a text's first lines with words a stack of notes and a chart's day stand in, how many lines such a stack has at least, how far from a chart its day stands, and how long each is, in characters. */
const head = { lines: 60, stack: 3, chart: 2, line: 60 } as const;

// "9 months ago", "vor 9 Monaten", "il y a 9 mois", "9 maanden geleden"
const age =
  /^(?:(?:(?:about|over|almost) )?(?:\d{1,3}|an?|one) (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s? ago|(?:vor|il y a|hace|h[aá]|for|för) (?:\d{1,3}|\p{Lower}{2,5}) \p{Lower}{3,10}(?: (?:siden|sedan))?|\d{1,3} \p{Lower}{2,12} (?:ago|fa|geleden|sedan|siden|sitten|atrás|temu))$/iu;
const noteWord =
  /^(?:(?:published|posted|updated|veröffentlicht|publiée?|publicado|pubblicato|gepubliceerd|publicerad|publisert|publiceret|julkaistu)(?: (?:on|am|le|el|il|op|den|em))?|on|am|le|el|il|op|den|em|in)\s?:?$/i;
const byWord = /^(?:by|von|par|por|di|da|door|av|af)\s?:?$/i;

/** The words around the day that a program for magazines sets on lines of their own below a headline, by their places: "Published", "9 months ago", "on", "By" and who put the copy up, where the text names nobody so elsewhere; the day stays. */
export const findNoteStack = (lines: readonly string[]): number[] => {
  const filled = [...lines.keys()].filter((at) => lines[at] !== '').slice(0, head.lines);
  const first = filled.findIndex((at) => age.test((lines[at] ?? '').slice(0, head.line)));
  if (first === -1) return [];
  const found: number[] = [];
  let size = 0;
  const take = (at: number | undefined, before: number | undefined): boolean => {
    const line = at === undefined ? '' : (lines[at] ?? '');
    if (at === undefined || line === '' || line.length > head.line) return false;
    const named = before !== undefined && byWord.test(lines[before] ?? '');
    const isNote = age.test(line) || noteWord.test(line) || byWord.test(line);
    const isOnlyHere = (): boolean =>
      !lines.some((other, place) => place !== at && other.includes(line));
    if (isNote || (named && isOnlyHere())) found.push(at);
    else if (readDateLine(line) === undefined) return false;
    size += 1;
    return true;
  };
  for (let at = first; take(filled[at], filled[at - 1]); at += 1);
  for (let at = first - 1; at >= 0 && take(filled[at], filled[at - 1]); at -= 1);
  return size >= head.stack && found.length > 1 ? found : [];
};

const today =
  /^(?:today|heute|aujourd[’']hui|hoy|oggi|hoje|vandaag|idag|i dag)\s?:\s(?=\p{Alpha}{3,14}[ ,])/iu;
/** The months that a share's chart shows: "From Nov 2019 to Dec 2019", "De Jun 2024 a Jul 2024". */
export const monthsOfChart =
  /^\p{Alpha}{1,6} \p{Alpha}{3,9}\.? (?:19|20)\d\d \p{Alpha}{1,4} \p{Alpha}{3,9}\.? (?:19|20)\d\d$/u;
const ofChart = /\bcharts?\b|gráfic[ao]|\bgrafic[oi]\b|\bgraphiques?\b/i;

/** The day of a visit beside a share's chart above the news, and the months that this shows, by their places: "Today : Thursday 4 December 2014" below "Intraday Stock Chart", "From Nov 2019 to Dec 2019". */
export const findDayOfChart = (lines: readonly string[]): number[] => {
  const filled = [...lines.keys()].filter((at) => lines[at] !== '').slice(0, head.lines);
  return filled.filter((at, index) => {
    const line = lines[at] ?? '';
    return (
      line.length <= head.line &&
      ((today.test(line) && readDateLine(line.replace(today, '')) !== undefined) ||
        (/\d$/.test(line) && monthsOfChart.test(line))) &&
      filled
        .slice(Math.max(0, index - head.chart), index + head.chart + 1)
        .some((near) => (lines[near] ?? '').length <= 100 && ofChart.test(lines[near] ?? ''))
    );
  });
};
