import type { Root } from 'mdast';
import { z } from 'zod';
import { splitFrontMatter } from '../../content-folder/front-matter.ts';
import { readFields } from './front-fields.ts';
import { releaseSchema } from '../../domain/release.ts';
import { wordsOfTree } from '../fidelity.ts';
import { foldWords, shareIn } from '../head/folded-words.ts';
import { isSetHeadline, withoutKind } from '../head/head-evidence.ts';
import { classifyHeadLine } from '../head/head-lines.ts';
import { headlineVerb } from '../head/headline-verbs.ts';
import { type LeftOut, toLeftOut } from '../site/left-out.ts';
import { plainTitle } from '../html/page-hints.ts';
import type { PageHints } from '../hints.ts';
import { squeeze } from '../source/white-space.ts';

// A keeper writes a release by hand before its source is there.
const archived = releaseSchema.partial({ source: true });

/** A Markdown file's front matter, understood, and the text below it. */
export interface MarkdownFront {
  /** The text below. */
  readonly body: string;
  /** How many lines of the file stand above the text. */
  readonly shift: number;
  /** Line of the file on which the front matter begins, from 1. */
  readonly line: number;
  /** The record, where a keeper of the archive wrote one. */
  readonly record?: z.infer<typeof archived>;
  /** What another program's front matter says of the text. */
  readonly hints: PageHints;
  /** Lines that another program wrote; they are no words of the release. */
  readonly leftOut: readonly LeftOut[];
}

const told = z.looseObject({
  // A field of another kind, as an empty one or a year, tells nothing and spoils no other.
  title: z.string().optional().catch(undefined),
  headline: z.string().optional().catch(undefined),
  date: z.string().optional().catch(undefined),
});

// Any program writes a title and a day; the archive writes more.
const common = new Set(['title', 'date', 'place', 'note']);

// "+++" and lines of TOML, of which a title and a day are read.
const toml = /^\uFEFF?\+\+\+[ \t]*\n(?:(?!\+\+\+).*\n){0,200}?\+\+\+[ \t]*(?:\n|$)/;
const tomlField = /^(title|headline|date)\s*=\s*(?:"([^"\n]*)"|'([^'\n]*)'|(\S+))\s*$/gm;

// The key's line and those below it that are set in, on which a folded value goes on.
const linesOfField = (name: string, front: string, line: number): number[] => {
  const lines = front.split('\n');
  const key = new RegExp(`^["']?${name}["']?\\s*[:=]`);
  const from = lines.findIndex((one) => key.test(one));
  if (from === -1) return [];
  const behind = lines.slice(from + 1).findIndex((one) => /^\S/.test(one));
  const to = behind === -1 ? lines.length : from + 1 + behind;
  return Array.from({ length: to - from }, (_, at) => line + from + at);
};

// "field_publish_date", "post_title": what a program calls a field where it has none of the plain name.
const namesAbroad = {
  title: /^(?:field_|post_)?(?:page_?)?(?:title|headline)$/i,
  date: /^(?:field_|post_)?(?:date|(?:publish|publication|release|pub)(?:ed|ing)?_?(?:date|on|at)|published)$/i,
} as const;

const fieldNamed = (fields: object, name: keyof typeof namesAbroad): string =>
  name in fields ? name : (Object.keys(fields).find((key) => namesAbroad[name].test(key)) ?? name);

/** What fields say, which stand in the lines `front` from `line` on; a headline names the text more exactly than a title. */
const hintsOfFields = (fields: unknown, front: string, line: number): PageHints => {
  const all = z.looseObject({}).safeParse(fields).data ?? {};
  const ofTitle = fieldNamed(all, 'title');
  const { data } = told.safeParse({
    ...all,
    title: all[ofTitle],
    date: all[fieldNamed(all, 'date')],
  });
  const [named] = (['headline', 'title'] as const).flatMap((name) => {
    const whole = squeeze(data?.[name] ?? '');
    const plain = plainTitle(whole);
    // "Acme Oyj - Changes in the Executive Team": who acts stands before the dash, no headline before a site's name.
    const isActor = plain !== undefined && classifyHeadLine(plain) === 'company';
    const title = isActor ? whole : plain;
    const field = name === 'title' ? ofTitle : name;
    return title === undefined ? [] : [{ title, titleLines: linesOfField(field, front, line) }];
  });
  const date = /^\d{4}-\d{2}-\d{2}/.exec(data?.date ?? '')?.[0];
  return { ...named, ...(date === undefined ? {} : { date }) };
};

const leaveOutLines = (text: string, line: number): LeftOut[] =>
  text
    .split('\n')
    .flatMap((one, at) => (one.trim() === '' ? [] : [toLeftOut(line + at, one, 'page furniture')]));

/** Takes the front matter off a Markdown file; throws as `splitFrontMatter` and `readFields` do. */
export const readMarkdownFront = (text: string): MarkdownFront => {
  const [ofToml] = toml.exec(text) ?? [];
  if (ofToml !== undefined) {
    const fields = [...ofToml.matchAll(tomlField)].map(([, name, ...values]) => [
      name,
      values.join(''),
    ]);
    const inner = ofToml
      .split('\n')
      .filter((line) => !/^\uFEFF?\+\+\+/.test(line))
      .join('\n');
    return {
      body: text.slice(ofToml.length),
      shift: ofToml.split('\n').length - 1,
      line: 2,
      hints: hintsOfFields(Object.fromEntries(fields), inner, 2),
      leftOut: leaveOutLines(inner, 2),
    };
  }
  const { yaml, body, yamlLine } = splitFrontMatter(text);
  if (yaml === '') return { body, shift: 0, line: yamlLine, hints: {}, leftOut: [] };
  const fields = readFields(yaml, yamlLine);
  const shift = yamlLine + yaml.split('\n').length;
  const known = archived.safeParse(fields);
  if (known.success && Object.keys(known.data).some((key) => !common.has(key)))
    return { body, shift, line: yamlLine, record: known.data, hints: {}, leftOut: [] };
  return {
    body,
    shift,
    line: yamlLine,
    hints: hintsOfFields(fields, yaml, yamlLine),
    leftOut: leaveOutLines(yaml, yamlLine),
  };
};

/** From how many words on a lesser heading above the text may be its headline; parts of releases have shorter names. */
const longTitle = 6;

/** How many lines at most stand between a title and its news that say more of it. */
const mostDecks = 3;

/** From how many words on a title may be a headline that exchanges do not set. */
const leastTitle = 4;

const saysBehindName = /(?:\s[-–—]|:)\s(?:\S+\s){2,}\S/;

/** The share of a title's words that news says too which bears it out, where it has a verb, where it has none, and above a heading of which it says at most so much less. */
const bornOut = { verb: 0.4, noVerb: 0.6, heading: 0.5, less: 0.15 } as const;

/** The share of a heading's words from which on it tells what the title tells. */
const sameNews = 0.6;

/** The title of another program's front matter where the text cannot have a headline of its own: above its first long paragraph stands nothing that may be one. */
export const headlineOfFront = ({ title }: PageHints, tree: Root): string | undefined => {
  if (title === undefined) return undefined;
  if (title.split(' ').length < leastTitle && !isSetHeadline(title)) return undefined;
  const kind = classifyHeadLine(title);
  // "Acme Buys Zephyr Corporation" and "Acme Oyj - Changes in the Executive Team" look like a company's name.
  const isCompany = kind === 'company' && (headlineVerb.test(title) || saysBehindName.test(title));
  if (kind !== 'words' && !isCompany && !isSetHeadline(title)) return undefined;
  let start = '';
  let decks = 0;
  const actor =
    foldWords(title)
      .split(' ')
      .find((word) => !/^(?:the|an?)$/.test(word)) ?? '';
  const news = foldWords(
    tree.children.map((node) => wordsOfTree(node)).find((words) => words.length > 160) ?? '',
  );
  const said = foldWords(withoutKind(title));
  const share = shareIn(said, news);
  const isLong = said.split(' ').length >= leastTitle;
  const isBornOut =
    actor.length >= 3 &&
    isLong &&
    share >= (headlineVerb.test(withoutKind(title)) ? bornOut.verb : bornOut.noVerb) &&
    ` ${news.slice(0, 160)} `.includes(` ${actor} `);
  for (const node of tree.children) {
    const words = wordsOfTree(node);
    start += ` ${words}`;
    if (words.length > 160) break;
    const mayHead = node.type === 'heading' && classifyHeadLine(words) !== 'announcement';
    if (mayHead && (node.depth <= 2 || words.split(' ').length >= longTitle)) {
      // Programs set the title as the page's own heading, so that a deck is "##" in the text.
      const folded = foldWords(words);
      const tellsLess =
        isLong && share >= bornOut.heading && share >= shareIn(folded, news) - bornOut.less;
      if (node.depth === 1 || decks > 0 || !(isBornOut || tellsLess || isSetHeadline(title)))
        return undefined;
      if (shareIn(folded, foldWords(title)) >= sameNews) return undefined;
      decks += 1;
      continue;
    }
    const inline = node.type === 'paragraph' ? node.children : [];
    // Lines in italics and points stand under a headline; in any other type a line may be one.
    const italic = inline.every(
      (child) =>
        child.type === 'emphasis' ||
        child.type === 'break' ||
        (child.type === 'text' && child.value.trim() === ''),
    );
    const isPoint = /^\s*[-–•]\s/.test(words) && !/\s[-–]\s*$/.test(words);
    if (inline.length > 0 && !italic && !isPoint && classifyHeadLine(words) === 'words') {
      // A line that does not say who acts stands under a title whose first word the news begins with.
      if (isBornOut && !foldWords(words).includes(actor) && decks < mostDecks) {
        decks += 1;
        continue;
      }
      // A line that tells nothing stands under a title that does.
      // "to be available" is no verb of a headline beside a title that has one.
      const tells = headlineVerb.test(words.replace(/\bto \p{Lower}+/gu, ''));
      if (!headlineVerb.test(title) || tells || decks > 0) return undefined;
      decks += 1;
    }
  }
  return foldWords(start.slice(0, 3000)).includes(foldWords(title)) ? undefined : title;
};
