const small = /^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|on|or|the|to|via|vs|with)$/i;

// Short words that are no abbreviations, whether or not the text has them too.
const common =
  /^(?:use|new|its|all|may|has|had|was|are|is|be|we|our|you|one|two|six|ten|day|end|net|own|per|set|top|key|out|off|up|not|no|who|how|why|any|now|due|low|age|arm|buy|cut|get|her|his|law|oil|gas|pay|see|few|old|big|man|men|ban|bid|car|air|sea|sun|tax|war|win|won|way|era|aid|add|ago|ask|far|fit|fix|fun|gap|hit|hot|ice|ill|inn|job|joy|kid|lab|let|lie|lot|odd|put|ran|raw|red|rid|row|run|sad|saw|say|she|sky|son|tea|tie|tip|too|toy|try|van|vow|wet|yes|yet|zoo|eat|eye|fly|gun|bus|boy)$/i;

// The headline, wherever its lines end.
const copyOf = (title: string): RegExp =>
  new RegExp(
    title
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
  );

// Letters of East Asia are neither large nor small.
const inCapitals = (text: string, least: number): boolean =>
  (text.match(/\p{Upper}/gu)?.length ?? 0) >= least && text === text.toUpperCase();

// A subhead in capitals throughout does not tell abbreviations from other words; a release in capitals has no other lines.
const withoutCapitalLines = (text: string): string => {
  const lines = text.split('\n').filter((line) => !inCapitals(line, 4));
  return lines.join('').length > 200 ? lines.join('\n') : text;
};

// "FISCAL YEAR 2004 GUIDANCE. The company expects …": words in capitals in a row tell no abbreviation from another word either.
const shouted = /(?<!\p{L})\p{Upper}{2,30}(?: (?:\p{Upper}{2,30}|\d{1,4})){2,20}(?!\p{L})/gu;

/** A headline printed in capitals throughout, in the case its words have in the text; `undefined` for other headlines. */
export const toDisplayTitle = (title: string, text: string): string | undefined => {
  if (!inCapitals(title, 12)) return undefined;
  const forms = new Map<string, string>();
  const capitals = new Map<string, number>();
  const words = /[\p{Alpha}\p{N}]+(?:[-'’][\p{Alpha}\p{N}]+)*/gu;
  const told = withoutCapitalLines(text.slice(0, 60_000));
  const [above = '', below, ...others] = told.split(copyOf(title));
  if (below !== undefined)
    for (const [word] of title.matchAll(words)) capitals.set(word, (capitals.get(word) ?? 0) - 1);
  // A page prints its headline more than once.
  const once = (others.length > 0 ? [above, title, below, ...others].join(' ') : told).replace(
    shouted,
    (run) => (run === title ? run : ''),
  );
  // A release in capitals throughout tells no abbreviation from other words.
  const shouts =
    (once.match(/\p{Upper}/gu)?.length ?? 0) > 2 * (once.match(/\p{Lower}/gu)?.length ?? 0);
  for (const [word] of once.matchAll(words)) {
    const key = word.toUpperCase();
    if (word === key) capitals.set(key, (capitals.get(key) ?? 0) + 1);
    // The headline's own capitals prove nothing, nor those of a town before the news, which abbreviations are too short for.
    if (word === key && (shouts || (capitals.get(key) ?? 0) <= (word.length > 6 ? 1 : 0))) continue;
    const known = forms.get(key);
    // A word that is anywhere printed in small letters is no name, and one that has any is no abbreviation.
    if (known === undefined || word === word.toLowerCase() || (known === key && word !== key))
      forms.set(key, word);
  }
  let first = true;
  return title.replace(/[\p{Alpha}\p{N}]+(?:[-'’][\p{Alpha}\p{N}]+)*/gu, (word, at: number) => {
    const start = first;
    first = false;
    // "A$12.4 MILLION"
    if (word.length <= 3 && /^[$€£¥]/.test(title.slice(at + word.length))) return word;
    const form = forms.get(word);
    if (!start && small.test(word)) return word.toLowerCase();
    if (form !== undefined && form !== form.toLowerCase()) return form;
    if (form === undefined && (/\d/.test(word) || (word.length <= 3 && !common.test(word))))
      return word;
    // "Low-Reflection", "First-in-Class", "Follow-up"
    return word
      .split('-')
      .map((part, of) =>
        of === 0 || part.length > 3
          ? part.charAt(0) + part.slice(1).toLowerCase()
          : part.toLowerCase(),
      )
      .join('-');
  });
};
