import type { ContentFolder, ReleaseFile } from '../content-folder/content-folder.ts';
import { buildRandom, type Random } from './random.ts';

/** A query with what a good first result is. */
export interface Question {
  /** What a reader types. */
  readonly query: string;
  /** Judges the slug of the first result; `undefined` stands for no result at all. */
  readonly isRight: (slug: string | undefined) => boolean;
}

/** Kinds of questions. */
export const questionKinds = [
  'headline',
  'six headline words',
  'name',
  'code and year',
  'figure and code',
  'phrase',
  'quoted phrase',
  'three rare words',
  'absent code',
] as const;

/** A kind of question. */
export type QuestionKind = (typeof questionKinds)[number];

interface Text {
  readonly release: ReleaseFile;
  readonly words: readonly string[];
  readonly text: string;
  readonly folded: string;
}

const plainText = (body: string): string =>
  body
    .replace(/^\|[-| ]+\|$/gm, '')
    .replace(/\\$|\|/gm, '')
    .replace(/[*`\\]|^#+ |^- /gm, '')
    .replace(/\s+/g, ' ');

// Headline and news as a reader compares them: without case, signs and the kind of a space.
const fold = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.$²]+/gu, ' ')
    .replace(/\.(?!\d)/g, '')
    .trim()} `;

// What comes before the company's own boilerplate is the news.
const newsOf = (body: string): string => plainText(body.split(/\n## About [^\n]*, Inc\./)[0] ?? '');

const figures = /\b\d+-patient|\$\d+ million|\b\d+\.\d months|\b\d+ mg\/m²|\b\d+\.\d+ mg\/kg/g;

/** Makes the same questions each time over an invented archive, `count` of each kind at most. */
export const makeQuestions = (
  folder: ContentFolder,
  count: number,
): Record<QuestionKind, Question[]> => {
  const random: Random = buildRandom(11);
  const texts = folder.releases.map((release): Text => {
    const text = newsOf(release.body);
    return {
      release,
      text,
      words: text.trim().split(' '),
      folded: fold(`${release.data.title} ${text}`),
    };
  });
  const bySlug = new Map(texts.map((text) => [text.release.id, text]));
  const rarity = new Map<string, number>();
  for (const { text } of texts)
    for (const word of new Set(text.toLowerCase().match(/\p{L}{6,}/gu)))
      rarity.set(word, (rarity.get(word) ?? 0) + 1);
  const questions: Record<QuestionKind, Question[]> = {
    headline: [],
    'six headline words': [],
    name: [],
    'code and year': [],
    'figure and code': [],
    phrase: [],
    'quoted phrase': [],
    'three rare words': [],
    'absent code': [],
  };
  const judge =
    (isRight: (text: Text) => boolean) =>
    (slug: string | undefined): boolean => {
      const text = slug === undefined ? undefined : bySlug.get(slug);
      return text !== undefined && isRight(text);
    };
  for (let at = 0; at < count; at += 1) {
    const own = random.pick(texts);
    const { id, data } = own.release;
    questions.headline.push({
      query: data.title,
      isRight: judge(({ release }) => release.id === id || release.data.title === data.title),
    });
    const headlineWords = data.title.split(' ').filter((word) => fold(word).trim() !== '');
    const left = new Set(headlineWords.keys());
    while (left.size > 6) left.delete(random.pick([...left]));
    const six = [...left].map((place) => headlineWords[place] ?? '');
    questions['six headline words'].push({
      query: six.join(' '),
      isRight: judge(({ release }) => {
        const headline = fold(release.data.title);
        return six.every((word) => headline.includes(fold(word)));
      }),
    });
    const begin = Math.floor(own.words.length * (0.2 + random.next() * 0.6));
    const phrase = own.words
      .slice(begin, begin + 6)
      .join(' ')
      .replaceAll('"', '');
    const isPrinted = judge(({ folded }) => folded.includes(fold(phrase)));
    questions.phrase.push({ query: phrase, isRight: isPrinted });
    questions['quoted phrase'].push({ query: `"${phrase}"`, isRight: isPrinted });
    const rare = [...new Set(own.text.toLowerCase().match(/\p{L}{6,}/gu))]
      .filter((word) => (rarity.get(word) ?? 0) < texts.length / 10)
      .slice(0, 3);
    if (rare.length === 3)
      questions['three rare words'].push({
        query: rare.join(' '),
        isRight: judge(({ folded }) => rare.every((word) => folded.includes(word))),
      });
    const [compound] = data.compounds ?? [];
    const named = folder.compounds.find((one) => one.id === compound);
    const code = named?.data.names[0]?.name;
    const found = own.text.match(figures);
    const figure = found ? random.pick(found) : undefined;
    if (code !== undefined && compound !== undefined && figure !== undefined)
      questions['figure and code'].push({
        query: `${figure.replace('²', '2')} ${code}`,
        isRight: judge(
          ({ release, folded }) =>
            folded.includes(fold(figure)) &&
            (folded.includes(fold(code)) || release.data.compounds?.includes(compound) === true),
        ),
      });
    const year = data.date?.slice(0, 4);
    if (code !== undefined && compound !== undefined && year !== undefined)
      questions['code and year'].push({
        query: `${code} ${year}`,
        isRight: judge(
          ({ release }) =>
            release.data.compounds?.includes(compound) === true &&
            release.data.date?.startsWith(year) === true,
        ),
      });
    const any = random.pick(folder.compounds);
    const isSubject = judge(({ release }) => release.data.compounds?.includes(any.id) === true);
    if (texts.some(({ release }) => release.data.compounds?.includes(any.id)))
      questions.name.push({
        query: random.pick(any.data.names.filter(({ kind }) => kind !== 'misspelling')).name,
        isRight: isSubject,
      });
    questions['absent code'].push({
      query: `NWT${String(1000 + Math.floor(random.next() * 9000))}`,
      isRight: (slug) => slug === undefined,
    });
  }
  return questions;
};
