import { foldWords } from '../head/folded-words.ts';

/** Among how many of a text's first lines with words a banner stands, among how many of its last ones the host says the same again, and how long a line of it is. */
const size = { top: 6, foot: 25, line: 90 } as const;

const credits =
  /^(?:©|\(c\)|copyright\b)(?:\s(?:©|\(c\)))?[\s\d–-]*(\p{Upper}[\p{Alpha}\d]{3,30})\b/iu;
// "Work smarter with a Pro licence Learn More": the button behind an offer.
const button =
  /\S (?:learn more|find out more|read more|sign up|subscribe|join now|mehr erfahren|jetzt (?:testen|abonnieren|anmelden)|en savoir plus|s['’]abonner|más información|saber más|suscríbete|scopri di più|abbonati|saiba mais|assine|meer (?:lezen|weten|informatie)|läs mer|les mer|læs mere|lue lisää)\s?[!›»→>]?$/i;

/** The lines above the headline in which a host speaks of itself, "Birchpost has a New Paywall", and the offer right below, by their places: the host says the same at the foot, `isSite` there, beside its copyright, and the release nothing of it. */
export const findHostBanner = (
  lines: readonly string[],
  isSite: (at: number) => boolean,
): number[] => {
  const filled = [...lines.keys()].filter((at) => lines[at] !== '');
  if (filled.length < size.top * 2) return [];
  const foot = filled.slice(size.top).slice(-size.foot);
  const name = foot.map((at) => credits.exec(lines[at] ?? '')?.[1] ?? '').find((one) => one !== '');
  if (name === undefined) return [];
  const names = (line: string): boolean => line.includes(name);
  const top = filled.slice(0, size.top);
  const own = filled.filter((at) => names(lines[at] ?? '') && !isSite(at));
  if (own.length === 0 || own.some((at) => !top.includes(at))) return [];
  const said = foot.filter(isSite).map((at) => ` ${foldWords(lines[at] ?? '')} `);
  const found = own.filter((at) => {
    const folded = foldWords(lines[at] ?? '');
    return (
      (lines[at]?.length ?? 0) <= size.line &&
      folded.split(' ').length >= 3 &&
      said.some((line) => line.includes(` ${folded} `))
    );
  });
  if (found.length !== own.length) return [];
  return found.flatMap((at) => {
    const next = filled[filled.indexOf(at) + 1] ?? 0;
    const line = lines[next] ?? '';
    return line.length <= size.line && button.test(line) ? [at, next] : [at];
  });
};
