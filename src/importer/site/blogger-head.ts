import { findDates } from '../dateline/printed-dates.ts';
import { headlineVerb } from '../head/headline-verbs.ts';

/** How far down the day of the first post stands, how many lines of the blog's own stand above it at most, how long these are, and how far above its end the blog offers its feed, in lines and characters. */
const reach = { day: 12, own: 3, length: 90, foot: 16, post: 120 } as const;

// "Subscribe to: Posts (Atom)", "Suscribirse a: Entradas (Atom)", "Inscription à : Articles (Atom)"
const feed = /^\p{Alpha}[\p{Alpha} ]{5,30}\s?:\s.{3,60}\(Atom\)$/u;
const withWeekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)-feira|(?:maan|dins|woens|donder|vrij|zater|zon)dag|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag)[,.]?\s/i;

/** The places of a blog's name and of what it says of itself, above the day under which it sets the first post's title; none where no feed of its posts is offered at the foot. */
export const findBloggerHead = (lines: readonly string[]): readonly number[] => {
  if (!lines.slice(-reach.foot).some((line) => line.endsWith('(Atom)') && feed.test(line)))
    return [];
  const day = lines
    .slice(0, reach.day)
    .findIndex(
      (line) => line.length < 40 && withWeekday.test(line) && findDates(line).length === 1,
    );
  const above = [...lines.slice(0, Math.max(0, day)).entries()].filter(([, line]) => line !== '');
  const title = lines.find((line, at) => at > day && line !== '') ?? '';
  const isOwn =
    above.length > 0 &&
    above.length <= reach.own &&
    title.length < reach.post &&
    !/[.!?]$/.test(title) &&
    above.every(
      ([, line]) =>
        line.length <= reach.length && !(headlineVerb.test(line) && line.split(' ').length >= 5),
    );
  return isOwn ? above.map(([at]) => at) : [];
};
