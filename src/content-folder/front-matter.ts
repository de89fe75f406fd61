import matter from 'gray-matter';
import { CORE_SCHEMA, dump, load } from 'js-yaml';

/** A Markdown file taken apart. */
export interface FrontMatterFile {
  /** The front matter's text, without its fences; empty where there is none. */
  readonly yaml: string;
  /** The body, everything after the closing fence. */
  readonly body: string;
  /** Line of the file on which the front matter's first line stands, from 1. */
  readonly yamlLine: number;
}

/** Thrown when front matter names a language other than YAML; nothing of it has been run. */
export class RefusedFrontMatter extends Error {
  /** The language as the opening fence names it. */
  readonly language: string;

  constructor(language: string) {
    super(
      `Front matter in "${language}" is refused; it is never run. Open it with a bare --- and write YAML.`,
    );
    this.name = 'RefusedFrontMatter';
    this.language = language;
  }
}

const refuse = (language: string) => {
  const fail = (): never => {
    throw new RefusedFrontMatter(language);
  };
  return { parse: fail, stringify: fail };
};

// gray-matter would run `---js`, and shares one cached object between calls that pass no options.
const options = {
  language: 'yaml',
  engines: {
    yaml: {
      // The text is read by `parseYaml`, which keeps dates as text; the bundled engine makes Date objects of them.
      parse: (text: string) => ({ text }),
      stringify: (data: object) => dump(data, { lineWidth: -1 }),
    },
    js: refuse('js'),
    javascript: refuse('javascript'),
    json: refuse('json'),
    coffee: refuse('coffee'),
    toml: refuse('toml'),
  },
};

const openingFence = /^\uFEFF?---[ \t]*([^\s-][^\r\n]*)?\r?\n/;

/** Takes a Markdown file apart without reading its YAML; throws `RefusedFrontMatter` for `---js` and the like. */
export const splitFrontMatter = (file: string): FrontMatterFile => {
  const language = openingFence.exec(file)?.[1]?.trim();
  if (language !== undefined && !/^ya?ml$/i.test(language)) throw new RefusedFrontMatter(language);
  const split = matter(file, options);
  const yaml = split.matter.replace(/^\r?\n/, '');
  return { yaml, body: split.content, yamlLine: split.matter === '' ? 1 : 2 };
};

/** Joins a record and a body into one Markdown file; strings that look like dates come out quoted. */
export const joinFrontMatter = (record: object, body: string): string => {
  const yaml = dump(record, {
    schema: CORE_SCHEMA,
    lineWidth: -1,
    forceQuotes: true,
    quoteStyle: 'double',
    noRefs: true,
  });
  return `---\n${yaml}---\n\n${body.trim()}\n`;
};

/** Reads YAML as plain data, dates as text (YAML 1.2 core schema); throws a `YAMLException` with its line on broken YAML. */
export const parseYaml = (yaml: string): unknown => load(yaml, { schema: CORE_SCHEMA });
