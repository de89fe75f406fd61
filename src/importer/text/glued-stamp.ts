import { findDates } from '../dateline/printed-dates.ts';

/** A paragraph of news with what its host printed before it, divided. */
export interface GluedStamp {
  /** Its line, from 0. */
  readonly at: number;
  /** The kind of the text and its day, "Press release September 14, 2011". */
  readonly stamp: string;
  /** The shelf of the host that was glued to the first word of the news, "Transport". */
  readonly shelf?: string;
  /** The news. */
  readonly rest: string;
}

/** How far down the first paragraph is looked for, how long it is at least, and how long where it is broken at a width, in lines and characters. */
const reach = { lines: 60, length: 120, broken: 55 } as const;

const label =
  /^(?:(?:press|news|media) ?release|pressemitteilung|medienmitteilung|communiqué de presse|comunicado de prensa|comunicato stampa|nota de prensa|pressmeddelande|pressemelding|persbericht|(?:news |press release )?(?:posted|published|added|released|submitted))(?: (?:on|date|vom|du|del))?\s*[:|,–-]?\s+/i;
const hour =
  /^(?:[\s,|–-]+(?:at )?\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\b\.?)?(?: ?\(?[A-Z]{2,4}\)?(?=[\s|]))?)?/i;

// The names under which hosts of releases shelve them.
const shelfWord =
  '(?:arts?|automotive|aviation|banking|beauty|books?|business|careers?|charit(?:y|ies)|children|communications?|community|computers?|computing|construction|consumers?|culture|design|drinks?|economy|education|employment|energy|engineering|entertainment|environment|events?|family|farming|fashion|films?|finance|financial|fitness|food|gadgets?|games|gaming|gardens?|gardening|general|government|health|healthcare|hobbies|hospitality|home|hotels|human resources|industry|industrial|insurance|internet|it|jobs|kids|law|legal|leisure|lifestyle|logistics|manufacturing|marketing|media|medical|medicine|motoring|movies|music|news|opinion|personal finance|pets|pharmaceuticals?|politics|property|public sector|publishing|real estate|recruitment|religion|retail|science|services|shopping|society|software|sports?|tech|technology|telecoms?|tourism|travel|transport|transportation|utilities|women)';
const shelf = new RegExp(
  `^(?:(?:in|under|category)(?:\\s*:)?\\s+)?((?:${shelfWord}(?:\\s(?:and|&)\\s|\\s?[,/&]\\s?|\\s)){0,3}${shelfWord})(?=\\p{Upper})`,
  'iu',
);
// " | Transport | " between the day and the news
const shelfApart = new RegExp(
  `^\\s*[|·•]\\s*(${shelfWord}(?:\\s(?:and|&)\\s${shelfWord})?)\\s*[|·•]\\s*(?=["“]?\\p{Upper})`,
  'iu',
);

// "TransportAlder Cycles, the …": the shelf ends in a small letter, and what is glued to it the text names elsewhere.
const shelfOf = (words: string, others: string): string | undefined => {
  const found = shelf.exec(words);
  if (!found || !/\p{Lower}$/u.test(found[0])) return undefined;
  const behind = words.slice(found[0].length);
  const [name = ''] = /^\p{Upper}[\p{Alpha}\d&'’-]+/u.exec(behind) ?? [];
  const [glued = ''] = /\S+$/.exec(found[0] + name) ?? [];
  return name.length > 2 &&
    new RegExp(`(?<![\\p{Alpha}\\d])${name}(?![\\p{Alpha}\\d])`, 'u').test(
      `${others} ${behind.slice(name.length)}`,
    ) &&
    !others.includes(glued) &&
    !behind.includes(glued)
    ? found[0]
    : undefined;
};

/** The first paragraph of a text that its host's stamp opens, "Press release September 14, 2011 TransportAlder Cycles, the …"; a day without its kind counts where a shelf is glued behind it. */
export const findGluedStamp = (lines: readonly string[]): GluedStamp | undefined => {
  const at = lines.slice(0, reach.lines).findIndex((printed, place) => {
    const { length } = printed.trim();
    return (
      length >= reach.length ||
      (length >= reach.broken &&
        (lines[place + 1]?.trim().length ?? 0) >= reach.broken &&
        label.test(printed.trim()))
    );
  });
  const line = lines[at]?.trim() ?? '';
  if (!/^[^.!?]{0,40}\d/.test(line)) return undefined;
  const kind = label.exec(line)?.[0].length ?? 0;
  const [date] = findDates(line.slice(kind, kind + 60));
  if (date?.from !== 0 || date.edtf === undefined) return undefined;
  const day = kind + date.to;
  const end = day + (hour.exec(line.slice(day))?.[0].length ?? 0);
  const behind = line.slice(end);
  const apart = shelfApart.exec(behind)?.[0];
  if (apart !== undefined && kind > 0)
    return {
      at,
      stamp: line.slice(0, end),
      shelf: apart.replace(/[\s|·•]+/g, ' ').trim(),
      rest: behind.slice(apart.length),
    };
  const words = /^\s+(?=["“]?[\p{Alpha}\d])/u.exec(behind)?.[0].length;
  if (words === undefined) return undefined;
  const rest = behind.slice(words);
  const own = shelfOf(
    rest,
    [...lines.slice(0, at), ...lines.slice(at + 1, at + reach.lines)].join(' '),
  );
  if (own === undefined && (kind === 0 || !/^["“]?\p{Upper}/u.test(rest))) return undefined;
  return {
    at,
    stamp: line.slice(0, end),
    ...(own === undefined ? {} : { shelf: own }),
    rest: rest.slice(own?.length ?? 0),
  };
};
