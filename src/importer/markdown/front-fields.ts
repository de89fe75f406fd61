import { YAMLException } from 'js-yaml';
import { parseYaml } from '../../content-folder/front-matter.ts';
import { ImportRefusal } from '../refusal.ts';

// What only the archive's own records have.
const ofArchive = /^\s+sha256\s*:/m;

// "title: Alder: A New Mill" is no YAML, and what clippers write all the same.
const field = /^["']?([A-Za-z][\w-]{0,40})["']?\s*:[ \t]+(\S.*)$/gm;

const bare = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/, '$2');

/** The fields of a Markdown file's front matter, which begins on `line`; those that stand each on a line of their own where it is no YAML. Throws an `ImportRefusal` where a record of the archive is no YAML: what a keeper wrote is not guessed. */
export const readFields = (yaml: string, line: number): unknown => {
  try {
    return parseYaml(yaml);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = error.mark?.line ?? 0;
    if (ofArchive.test(yaml))
      throw new ImportRefusal(
        `The front matter is no YAML, ${error.reason}: "${(yaml.split('\n')[at] ?? '').trim()}".`,
        'Nothing was written. Set a value that holds a colon in quotes, as title: "Acme: A New Works".',
        line + at,
      );
    return Object.fromEntries(
      Array.from(yaml.matchAll(field), ([, name = '', value = '']) => [name, bare(value)]),
    );
  }
};
