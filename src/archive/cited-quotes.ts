import type { Evidence } from '../domain/citation.ts';
import { type Expectation, outcomeStatusNames } from '../domain/expectation.ts';
import { formatDate } from '../domain/dates.ts';
import { toQuoteAnchor } from '../domain/quotes.ts';
import { statementsIn } from '../domain/statements.ts';
import { expectationPath } from '../domain/urls.ts';
import type { CitedQuote, OutcomeMark } from '../markdown/mark-quotes.ts';
import { toHref } from './addresses.ts';
import { getCollections, oncePerBuild } from './collections.ts';

const toMark = (slug: string, at: number, { outcome }: Expectation): OutcomeMark => ({
  href: toHref(expectationPath(`${slug}-e${String(at + 1)}`)),
  status: outcome.status,
  label: `What came of it: ${outcomeStatusNames[outcome.status].toLowerCase()}${outcome.date === undefined ? '' : `, ${formatDate(outcome.date)}`}`,
});

const index = oncePerBuild(async (_: 'all') => {
  const { releases, compounds, companies, trials, glossary } = await getCollections();
  const bySlug = new Map<string, Map<string, CitedQuote & { outcomes: OutcomeMark[] }>>();
  const cite = (evidence: Evidence, ownSlug?: string, outcome?: OutcomeMark): void => {
    const slug = evidence.release ?? ownSlug;
    const { quote } = evidence;
    if (slug === undefined || quote === undefined) return;
    const quotes = bySlug.get(slug) ?? new Map<string, CitedQuote & { outcomes: OutcomeMark[] }>();
    bySlug.set(slug, quotes);
    const anchor = toQuoteAnchor(quote);
    const known = quotes.get(anchor) ?? { quote, anchor, outcomes: [] };
    quotes.set(anchor, known);
    if (outcome) known.outcomes.push(outcome);
  };
  for (const { id, data } of releases) {
    for (const [at, expectation] of (data.expectations ?? []).entries())
      cite(expectation, id, toMark(id, at, expectation));
    const { milestones, expectations, refersTo } = data;
    for (const { evidence } of statementsIn([milestones, expectations, refersTo]))
      cite(evidence, id);
  }
  for (const records of [compounds, companies, trials, glossary])
    for (const record of records.values())
      for (const { evidence } of statementsIn(record)) cite(evidence);
  return bySlug;
});

/** The words of a release that milestones, expectations, facts and names cite, each once. */
export const getCitedQuotes = async (slug: string): Promise<readonly CitedQuote[]> => [
  ...((await index('all')).get(slug)?.values() ?? []),
];
