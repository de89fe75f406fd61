import type { ContentFile } from '../content-folder/content-file.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { namedSubjects, toHeadingKnowledge } from '../content-folder/known-names.ts';
import type { Problem } from '../content-folder/problem.ts';
import { findQuote, nearestPassage } from '../domain/quotes.ts';
import { statementsIn } from '../domain/statements.ts';
import { readBody } from '../markdown/number-paragraphs.ts';

// A blank line ends every block of Markdown, so words found plainly between two of them stand in one block;
// a block with a mark of Markdown in it (a list, a note, an escape) is left to the careful reading.
const standsPlainly = (body: string, quote: string): boolean => {
  const at = body.indexOf(quote);
  if (at === -1 || quote.includes('\n')) return false;
  const from = body.lastIndexOf('\n', at) + 1;
  return /^[\p{L}"“]/u.test(body.slice(from, from + 1)) && !/[\\*_[\]|`]/.test(quote);
};

/** Every quote that does not stand in one paragraph, heading or headline of its release. */
export const checkQuotes = (folder: ContentFolder): Problem[] => {
  const problems: Problem[] = [];
  const knowledge = toHeadingKnowledge(namedSubjects(folder));
  const releases = new Map(folder.releases.map((release) => [release.id, release]));
  const texts = new Map<string, string[]>();
  const textsOf = (slug: string): string[] | undefined => {
    const release = releases.get(slug);
    if (!release) return undefined;
    let known = texts.get(slug);
    if (!known) {
      const read = readBody(release.body, knowledge);
      known = [
        release.data.title,
        ...read.paragraphs.map(({ text }) => text),
        ...read.sections.flatMap(({ heading }) => heading ?? []),
      ];
      texts.set(slug, known);
    }
    return known;
  };
  const checkFile = (file: ContentFile<unknown>, own?: string): void => {
    for (const { evidence, path } of statementsIn(file.data)) {
      const slug = evidence.release ?? own;
      const { quote } = evidence;
      if (quote === undefined || slug === undefined) continue;
      const body = releases.get(slug)?.body;
      if (body !== undefined && standsPlainly(body, quote)) continue;
      const passages = textsOf(slug);
      if (!passages || passages.some((text) => findQuote(text, quote))) continue;
      const near = nearestPassage(passages, quote);
      problems.push({
        file: file.file,
        line: file.lineOf([...path, 'quote']),
        what: `These words do not stand in one paragraph of "${slug}": "${quote}"`,
        hint:
          near === undefined
            ? 'Quote the release word for word, from one paragraph.'
            : `The nearest passage is: "${near.passage}". Copy the words as they stand there.`,
      });
    }
  };
  for (const release of folder.releases) checkFile(release, release.id);
  for (const file of [...folder.compounds, ...folder.companies, ...folder.trials, folder.glossary])
    checkFile(file);
  return problems;
};
