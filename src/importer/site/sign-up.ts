import { foldWords } from '../head/folded-words.ts';
import { isTold, type PageLine } from './page-lines.ts';
import { asksReader } from './stories.ts';

// "Join our WhatsApp channel", "Unlock the full analysis", "Recevez l’essentiel dans notre infolettre"
const calls =
  /^(?:please )?(?:follow|add|join|get|subscribe|sign|receive|stay|never|don[’']t|download|claim|try|unlock|upgrade|set|see|find|view|already|become|listen|log|want|melden|jetzt|folgen|inscri[^\s.,;:()]+|abonn[^\s.,;:()]+|recevez|suivez|suscr[^\s.,;:()]+|síguenos|recib[^\s.,;:()]+|iscriv[^\s.,;:()]+|seguici|ricevi|siga|receba|assine|schrijf|volg|ontvang|prenumerera|följ|meld|følg|tilmeld|tilaa|seuraa)(?![\p{Alpha}])/iu;
const services =
  /(?<!\p{Alpha})(?:(?:e-)?newsletters?|inbox|subscri(?:be|ber|bers|ption|ptions)|briefing|digest|apps?|whatsapp|telegram|youtube|google|preferred source|watch ?list|alerts?|premium|podcast|log in|free (?:trial|report|for \d+ days)|\d+ ?% off|full (?:chart|analysis|story)|latest analysis|infolettre|nieuwsbrief|nyhe[td]sbrev[^\s.,;:()]*|boletín|uutiskirje[^\s.,;:()]*|l[’']essentiel)(?!\p{Alpha})/iu;
// "Acme Pro: See who bought before this release. Unlock"
const button =
  /[.!?]\s(?:unlock|upgrade|subscribe|sign up|try (?:it )?(?:free|now)|get started|find out (?:more|here)|see more)(?: now| today| here)?[.!»›→]*$/i;
// "Should you invest $1,000 in Acme right now?"
const temptation =
  /^(?:should you (?:invest|buy)\b|before you (?:buy|invest)\b|is \S+(?: stock)? a (?:buy|sell)\b|.{2,40} stock (?:forecast|prediction)\s*:|(?:get|set|create|add)\b.{0,30}\b(?:price alerts?|alerts for|watch ?list)\b.{0,20}$|view our latest analysis\b)/i;
const field =
  /^(?:(?:enter )?(?:your )?e-?mail(?: address)?|sign me up|unlock(?: now)?|thanks for (?:signing up|subscribing))[.!:*]*$/i;
const promise = /\b(?:every|daily|weekly|weekday|morning|yours?|you|before this)\b/i;
const address = /https?:|www\.|\S@\S|\p{Alpha}\.\p{Alpha}{2}/u;

/** How long a line of such a box may be, in characters, how many it has at most, and how many stand between two paragraphs. */
const most = { length: 140, lines: 6, far: 30 } as const;

// A release about an app or a newsletter says where it is to be had.
const isOfNews = (text: string, news: () => string): boolean => {
  const service = services.exec(text)?.[0].toLowerCase() ?? '';
  return service !== '' && ` ${news()} `.includes(` ${foldWords(service)} `);
};

// How far above the first paragraph the headline is, in lines at most.
const mostAbove = 4;

const isCall = (text: string, own: readonly string[], news: () => string): boolean =>
  text.length <= most.length &&
  (button.test(text) ||
    temptation.test(text) ||
    asksReader(text) ||
    (calls.test(text) && services.test(text) && !own.some((word) => text.includes(word)))) &&
  !address.test(text) &&
  !isOfNews(text, news);

/** The lines among the paragraphs of the news with which a site offers its readers letters, apps and tools, by their places; `own` are words with which the news names its issuer. */
export const findSignUps = (
  lines: readonly PageLine[],
  own: readonly string[],
): ReadonlySet<number> => {
  const found = new Set<number>();
  const first = lines.findIndex(isTold);
  let opening: string | undefined;
  const news = (): string =>
    (opening ??= foldWords(
      lines
        .slice(Math.max(0, first - mostAbove), first + 1)
        .flatMap(({ linked, site, text }) => (linked || site ? [] : [text]))
        .join(' '),
    ));
  let told = -1;
  for (const [at, line] of lines.entries()) {
    if (!isTold(line)) continue;
    const gap = lines.slice(told + 1, at);
    if (told !== -1 && gap.length > 0 && gap.length <= most.far) {
      const called = gap.map(
        ({ text, alone, site }) =>
          (alone || site) && (site || isCall(text, own, news) || field.test(text)),
      );
      for (const [index, { text, alone }] of gap.entries()) {
        // "Acme Pro" above what it promises, "Every weekday at seven." below "Subscribe to the Briefing"
        const beside = called[index - 1] === true || called[index + 1] === true;
        const isPromise = beside && promise.test(text) && !address.test(text);
        const isName =
          /^\p{Alpha}[\p{Alpha}\d ]{2,30}$/u.test(text) &&
          promise.test(gap[index + 1]?.text ?? '') &&
          called[index + 2] === true;
        if (
          called[index] === true ||
          (gap.length <= most.lines && alone && text.length <= most.length && (isPromise || isName))
        )
          found.add(told + 1 + index);
      }
    }
    told = at;
  }
  return found;
};
