import type { Dateline } from '../dateline/dateline.ts';
import { readDateAt } from '../dateline/printed-dates.ts';
import { nameOfWire } from '../dateline/wire-names.ts';
import { isEastAsian } from './letters.ts';

// "杭州", "東京", "ニューヨーク", "서울", "강원 정선": no word of a sentence, which Japan would join with small letters.
const placeBefore =
  /^[\s【[(（]{0,2}((?:[\p{Script=Han}]{2,8}|[\p{Script=Katakana}ー・]{2,12}|\p{Script=Hangul}{2,8})(?:[\s、，,]{1,2}(?:\p{Script=Han}{2,8}|\p{Script=Hangul}{2,8}))?)(?=[\s、，,:：=)）\]】\d０-９平令昭/–—―-])[\s、，,]{0,2}/u;
const sign = '(?:-{1,3}|[‐-―−－]{1,2})';
const wireTag = new RegExp(
  `^\\s*(?:${sign}\\s*)?(?:\\(([^()\\d]{2,24})\\)|（([^（）\\d]{2,24})）|/\\s?([^/\\d]{2,24})/)\\s*`,
  'u',
);
// "[서울=뉴스와이어]", "(서울=연합뉴스)": the town and the agency in one bracket.
const agencyBehind = /^=\s?([^\])）】=:：\s]{2,20})[\])）】]\s*/u;
const cable = /^[)）\]】]?\s*(?:电|電|讯|訊)[)）\]】]?(?![\p{Alpha}])/u;
const joint = new RegExp(`^[)）\\]】]?\\s*(?:${sign}|[:：/])\\s*`, 'u');

/** Reads a dateline as China, Japan and Korea print it, "杭州2014年5月6日电 /美通社/ --", "서울--(뉴스와이어)--", or `undefined`. */
export const readEastAsianDateline = (text: string): Dateline | undefined => {
  const start = text.slice(0, 120);
  if (!isEastAsian(start)) return undefined;
  const named = placeBefore.exec(start);
  const place = named?.[1]?.trim();
  if (!named || place === undefined) return undefined;
  let to = named[0].length;
  let date = readDateAt(start.slice(to));
  if (date) {
    date = { ...date, from: date.from + to, to: date.to + to };
    to = date.to;
  }
  const cabled = date ? cable.exec(start.slice(to))?.[0].length : undefined;
  to += cabled ?? 0;
  const tag = agencyBehind.exec(start.slice(to)) ?? wireTag.exec(start.slice(to));
  const wire = tag ? nameOfWire(tag.slice(1).find(Boolean) ?? '') : undefined;
  if (tag && (wire !== undefined || tag[0].startsWith('='))) {
    to += tag[0].length;
    const behind = date ? undefined : readDateAt(start.slice(to));
    if (behind) {
      date = { ...behind, from: behind.from + to, to: behind.to + to };
      to = date.to;
    }
  }
  const joined = joint.exec(start.slice(to))?.[0].length;
  to += joined ?? 0;
  // "開催 2014年5月6日 – 5月8日": the days of an event.
  if (joined !== undefined && readDateAt(start.slice(to))) return undefined;
  if (wire === undefined && !(date && (cabled ?? joined) !== undefined)) return undefined;
  return {
    place,
    ...(date ? { date } : {}),
    ...(wire === undefined ? {} : { wire }),
    from: 0,
    to,
    strength: wire === undefined ? 3 : 4,
  };
};
