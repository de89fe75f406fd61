import { division, exchange } from './exchange-words.ts';
import { matchesOf } from '../matches.ts';

/** A share that a sentence says to be listed: the exchanges as printed, and its symbol. */
export interface ListedShare {
  /** The exchanges, as printed. */
  readonly exchanges: readonly string[];
  /** The symbol. */
  readonly symbol: string;
}

// "BRAK B" names a share's series behind its symbol.
const symbol =
  '([A-Z][A-Z0-9]{1,9}(?:[.-][A-Z]{1,2}|\\s[A-D](?=\\s?[).,;"”’]|$))?|\\d{4,6})(?![\\p{Alpha}\\p{N}])';
// Houses that stand in no list: "Nairobi Securities Exchange", "Stock Exchange of Thailand", "Bolsa de Santiago", "Börse Düsseldorf".
const house =
  '(?:\\p{Upper}[\\p{Alpha}&-]{1,20}\\s){1,3}(?:Stock|Securities)\\sExchange|(?:Stock|Securities)\\sExchange\\sof\\s\\p{Upper}\\p{Alpha}{2,20}|(?:Bolsa(?:\\sde)?|Borsa|Börse|Bourse\\sde)\\s\\p{Upper}\\p{Alpha}{2,20}|Toronto\\sand\\sMontreal\\s(?:[Ss]tock\\s)?[Ee]xchanges';
const ofHouse = new RegExp(
  `(?<![\\p{Alpha}\\p{N}])(${house})\\s*(?:,\\s*)?(?:(?:[Tt]icker(?:\\s[Ss]ymbol)?|[Ss]ymbol|(?:[Ss]tock\\s|[Ss]hare\\s|[Ss]ecurities\\s)?[Cc]ode)\\s*)?[:–-]\\s*["“]?${symbol}`,
  'gu',
);

/** Shares of one bracket on exchanges that no list of names holds, by the words that make a house's name: "(Prague Stock Exchange: MOLGL)". */
export const sharesOfHouses = (part: string): ListedShare[] =>
  /Exchange|Bo[lu]?r?sa|Börse|Bourse/.test(part)
    ? [...part.matchAll(ofHouse)].map(([, name = '', one = '']) => ({
        exchanges: [name],
        symbol: one,
      }))
    : [];

// Every text that names a share in a sentence has one of these, and most texts have none.
const namesShare =
  /mn[eé]mo|symbol|ticker|shares?\s?\(|code|kortna|short name|kaupank|kürzel|handelskod|s[íi]mbolo|sigle|tunnuksella|skrótem|código|codice/i;
const mayTell =
  /\b(?:mn[eé]mo\p{Alpha}*|symbols?|tickers?|shares?\s?\(|code)\b|\((?:kortna[mv]n|short name|kaupankäynti|kürzel|tickerkod)|\bunder the short name/iu;
const mayTellAbroad =
  /kortna[mv]n|tickern|tickeren|tickerkod|handelskod|symbole[nt]? |kürzel|ticker |s[íi]mbolo|mnémo|sigle|tunnuksella|skrótem|código|codice/i;
// "under kortnamnet ALB", "unter dem Börsenkürzel ALB", "sous le symbole ALB", "bajo el ticker ALB", "kaupankäyntitunnuksella ALB"
const toldAbroad = new RegExp(
  `(?<!\\p{Alpha})(?:(?:under|med) (?:kortna[mv]n(?:et)?|tickern|tickeren|tickerkoden|handelskoden|symbolen|symbolet)|(?:unter|mit) (?:dem|der|ihrem|seinem) (?:(?:Börsen|Aktien|Ticker)?-?(?:[Kk]ürzel|[Ss]ymbol)|Ticker|Tickersymbol)|sous le (?:symbole|sigle|ticker|mnémonique|mnémo|code)(?: boursier| mnémonique)?|(?:bajo|con) el (?:símbolo|ticker|código)(?: bursátil)?|(?:con|sotto) il (?:ticker|simbolo|codice)|sob o (?:símbolo|ticker|código)|onder (?:het (?:symbool|tickersymbool)|de ticker)|(?:kaupankäynti)?tunnuksella|pod (?:skrótem|tickerem|symbolem))\\s?:?\\s*["“'‘(«„]{0,2}${symbol}`,
  'gu',
);
// "under the stock symbol ALB", "with ticker LUMEN", "(ticker: SALV)", "(Compartment C, ISIN: FR0012345678, ticker: SALV)"
const told = new RegExp(
  `(?:\\b(?:under|with|by|using)\\s+(?:the\\s+|its\\s+)?(?:(?:new|stock|trading|ticker|share)\\s+){0,2}(?:symbols?|tickers?|code|short name)|\\((?:(?:stock|trading|ticker|share)\\s+)?(?:symbol|ticker|code|[Kk]ortnamn|[Kk]ortnavn|[Ss]hort [Nn]ame|[Kk]aupankäyntitunnus|[Kk]ürzel|[Tt]ickerkod)|,\\s(?:[Tt]icker|[Mm]n[eé]mo(?:nic)?)(?:\\s(?:symbol|code))?(?=\\s?:))\\s*(?::\\s*)?["“'‘(]{0,2}${symbol}`,
  'gu',
);
const trades =
  /\b(?:list(?:ed|ing)|trad(?:e[ds]?|ing)|quoted|admitted|noter(?:at|ad|ade|et|t)|börsnotera[dt]e?|handla[st]|handles|notiert|gehandelt|cotée?s?|négociée?s?|cotizan?|cotad[ao]s?|negociad[ao]s?|quotat[aoie]|genoteerd|verhandeld|listattu|noteerattu|notowan[aey])(?!\p{Alpha})/iu;
const known = new RegExp(`(?<![\\p{Alpha}\\p{N}])(?:${house}|${exchange})`, 'gu');
const knownAnyCase = new RegExp(`(?<![\\p{Alpha}\\p{N}])(?:${exchange})`, 'giu');
const joined = /^[\s,]*(?:(?:and|&|as well as)\s*)?(?:on\s+)?(?:the\s+)?$/i;
const tail = /^[\s,]*(?:(?:(?:stock )?exchange|market|list)[\s,]*)?(?:(?:both|each|all)\s*)?$/i;

// "listed on Nasdaq First North Growth Market (ALDR)", "on Nasdaq Stockholm, Small Cap (ALDR B)", but not "on the Johannesburg Stock Exchange (JSE)"
const bracketBehind = new RegExp(
  `(?<![\\p{Alpha}\\p{N}])(${exchange})${division}\\s*\\(([A-Z]{3,6}(?:\\s[A-D])?)\\)`,
  'giu',
);
const inBracket = /\([A-Z]{3,6}(?:\s[A-D])?\)/g;
const exchangeItself = new RegExp(`^(?:${exchange}|[A-Z]{0,3}SE)$`, 'iu');

/** How far before a symbol its exchange may stand, and how far before it the words that it is listed there, in characters. */
const farthest = 160;
const farthestVerb = 400;

// A city alone may be where people are.
const isName = (name: string): boolean =>
  /\p{Upper}/u.test(name) &&
  (/\s|^[A-Z]{3,6}$/.test(name) ||
    /^(?:nasdaq|euronext|xetra|otc|alternext|aktietorget|spotlight|easdaq|jasdaq|kosdaq|bovespa|tadawul|catalist)/i.test(
      name,
    ));

// The exchanges that a sentence names last before its symbol, side by side.
const exchangesIn = (before: string): string[] => {
  const found = [...before.matchAll(known), ...before.matchAll(knownAnyCase)]
    .filter(([name]) => isName(name))
    .sort((a, b) => a.index - b.index || b[0].length - a[0].length)
    .filter((one, at, all) => {
      const earlier = all.slice(0, at).findLast(({ index }) => index <= one.index);
      return !earlier || earlier.index + earlier[0].length <= one.index;
    });
  const names: string[] = [];
  let to = before.length;
  for (const one of found.toReversed()) {
    const between = before.slice(one.index + one[0].length, to);
    if (names.length === 0 ? between.length > 60 && !tail.test(between) : !joined.test(between))
      break;
    names.unshift(one[0]);
    to = one.index;
  }
  return names;
};

const sentenceOf = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - farthest), at)
    .split(/[.;!?]\s+(?=\p{Upper})|\n/u)
    .at(-1) ?? '';

// "The share (SALV) is listed at Nasdaq Stockholm."
const shareFirst = new RegExp(
  `\\b[Ss]hares?\\s\\(${symbol.replace('(?![', '(?:\\s[AB])?(?![')}\\)\\s(?:is|are)\\s(?:listed|traded|quoted)\\s(?:on|at|in)\\s(?:the\\s)?(${exchange})`,
  'giu',
);

// "… publicly traded on Euronext Growth Paris. Mnemonic: ALALB – ISIN code: …"
const labelBehind = new RegExp(
  `(?<![\\p{Alpha}\\p{N}])(${exchange})${division}\\s?[.,;–-]\\s(?:[Mm]n[eé]mo(?:nic|nique)?|[Tt]icker(?:\\s[Ss]ymbol)?)(?:\\s[Cc]ode)?\\s?:\\s?${symbol}`,
  'giu',
);

const sharesInBrackets = (text: string): ListedShare[] => {
  const shares: ListedShare[] = [];
  const mayBe = matchesOf(text, inBracket).some(({ index }) =>
    trades.test(text.slice(Math.max(0, index - farthestVerb), index)),
  );
  if (!mayBe) return shares;
  for (const match of text.matchAll(bracketBehind)) {
    const [, name = '', one = ''] = match;
    if (
      !exchangeItself.test(one) &&
      /\p{Upper}/u.test(name) &&
      trades.test(sentenceOf(text, match.index))
    )
      shares.push({ exchanges: [name], symbol: one });
  }
  return shares;
};

// "… unter dem Kürzel ALD an der SIX Swiss Exchange gehandelt"
const exchangeBehind = new RegExp(
  `^\\s(?:an|in|im|auf|på|i|à|sur|en|su|na)\\s(?:(?:der|dem|la|le|el|il)\\s)?(${exchange})`,
  'iu',
);

// In other languages the verb may stand behind the symbol, and the exchange too.
const sharesAbroad = (text: string): ListedShare[] =>
  [...text.matchAll(toldAbroad)].flatMap((match) => {
    const before = sentenceOf(text, match.index);
    const end = match.index + match[0].length;
    const [behind = ''] = text.slice(end, end + farthest).split(/[.;!?](?:\s|$)|\n/u);
    if (!trades.test(before) && !trades.test(behind)) return [];
    const exchanges = exchangesIn(before);
    const name = exchanges.length > 0 ? undefined : exchangeBehind.exec(behind)?.[1];
    if (name !== undefined && isName(name)) exchanges.push(name);
    return exchanges.length > 0 ? [{ exchanges, symbol: match[1] ?? '' }] : [];
  });

/** Shares that sentences say to be listed: "… trades on the New York Stock Exchange under the symbol ALB." */
export const sharesInSentences = (text: string): ListedShare[] => {
  const shares = sharesInBrackets(text);
  if (!namesShare.test(text)) return shares;
  if (mayTellAbroad.test(text)) shares.push(...sharesAbroad(text));
  if (!mayTell.test(text)) return shares;
  for (const match of text.matchAll(told)) {
    const before = sentenceOf(text, match.index);
    if (!trades.test(before)) continue;
    const exchanges = exchangesIn(before);
    if (exchanges.length > 0) shares.push({ exchanges, symbol: match[1] ?? '' });
  }
  for (const [, name = '', one = ''] of text.matchAll(labelBehind))
    if (one === one.toUpperCase() && isName(name)) shares.push({ exchanges: [name], symbol: one });
  for (const [, one = '', name = ''] of text.matchAll(shareFirst))
    if (one === one.toUpperCase() && /\p{Upper}/u.test(name))
      shares.push({ exchanges: [name], symbol: one });
  return shares;
};
