const words =
  /\b(?:nominated|nomad|advis[eo]rs?|joint|sole|lead|co|corporate|financial|financials?|equity|capital|markets?|brok(?:er|ers|ing)|book ?runners?|sponsors?|pr|public|relations|media|investor|ir|communications?|consultan(?:ts?|cy)|placing agents?|rule|independent|retained|global|uk|us|irish|and|to|the|company|euronext growth|aim|esm|listing)\b/gi;
const core =
  /\b(?:nominated|nomad|broker|brokers|book ?runners?|sponsors?|placing agents?|pr|public relations|financial (?:advis[eo]rs?|media|communications|public)|media (?:and|&) investor|investor (?:and|&) media)\b/i;

/** True for the part that a firm has in a company's listing: "Nominated Adviser and Joint Broker", "(Financial PR)". */
export const isPart = (text: string): boolean =>
  text.length <= 80 &&
  core.test(text) &&
  !/[\p{Alpha}\d]/u.test(text.replace(words, '').replace(/['’]s\b/g, ''));

/** False for a line that surely tells no such part of a firm; it costs little to ask. */
export const mayTellPart = (line: string): boolean => line.length < 200 && core.test(line);

// "Hill Peel (Nomad)", "Hill Peel – Joint Broker", "Hill Peel, Financial PR", "Hill Peel (PR adviser to Acme)"
const behind =
  /^(\p{Alpha}[^(,]{1,60}?)(?:\s?\(([^()]{2,70})\)|\s[–—-]\s(\S.{1,60})|,\s(\S.{1,60}))$/u;

/** The firm of a line that tells its part behind it; `undefined` for other lines. */
export const partedFirm = (text: string): string | undefined => {
  const found = core.test(text) ? behind.exec(text.trim().replace(/\s*:$/, '')) : null;
  const part = (found?.[2] ?? found?.[3] ?? found?.[4])?.replace(/\sto\s\p{Upper}.*$/u, '');
  return part !== undefined && isPart(part) ? found?.[1] : undefined;
};
