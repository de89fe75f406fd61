import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { explainIssue } from './explain-issue.ts';
import { parseYaml } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { buildLineOf, type LineOf } from './yaml-lines.ts';

/** One file of the content folder that has been read and found right. */
export interface ContentFile<Data> {
  /** Id or slug: the file's name without its ending. */
  readonly id: string;
  /** Path of the file, as a keeper would type it. */
  readonly file: string;
  /** Its data, as the schema gives it. */
  readonly data: Data;
  /** Tells on which line a value stands. */
  readonly lineOf: LineOf;
}

/** The path of a file as a keeper would type it. */
export const shownPath = (file: string): string => {
  const relative = path.relative(process.cwd(), file);
  return (relative.startsWith('..') ? file : relative).split(path.sep).join('/');
};

const lazyLineOf = (yaml: string, firstLine: number): LineOf => {
  let lineOf: LineOf | undefined;
  return (at) => (lineOf ??= buildLineOf(yaml, firstLine))(at);
};

/** Reads a record from YAML that begins on a line of a file; its faults go to `problems`, and `undefined` stands for a faulty record. */
export const readYaml = <Schema extends z.ZodType>(
  yaml: string,
  firstLine: number,
  file: string,
  schema: Schema,
  problems: Problem[],
): { data: z.infer<Schema>; lineOf: LineOf } | undefined => {
  const lineOf = lazyLineOf(yaml, firstLine);
  let record: unknown;
  try {
    record = parseYaml(yaml) ?? {};
  } catch (error) {
    const mark =
      error instanceof Error && 'mark' in error ? (error.mark as { line?: number }) : undefined;
    const reason =
      error instanceof Error && 'reason' in error ? String(error.reason) : 'unreadable';
    problems.push({
      file,
      line: (mark?.line ?? 0) + firstLine,
      what: `The YAML is broken: ${reason}.`,
      hint: 'Mend that line: two spaces of indent a level, a space after each colon, text in double quotes.',
    });
    return undefined;
  }
  const result = schema.safeParse(record);
  if (result.success) return { data: result.data, lineOf };
  const fields =
    'shape' in schema && typeof schema.shape === 'object' && schema.shape !== null
      ? Object.keys(schema.shape)
      : [];
  for (const issue of result.error.issues)
    for (const { what, hint, path: at } of explainIssue(issue, record, fields))
      problems.push({ file, line: lineOf(at), what, hint });
  return undefined;
};

/** The text of a file in UTF-8, without a byte order mark. */
export const readText = async (file: string): Promise<string> =>
  new TextDecoder('utf-8').decode(await readFile(file));

/** Reads a YAML file of a folder; `undefined` where there is none, or a faulty one. */
export const readSingle = async <Schema extends z.ZodType>(
  directory: string,
  name: string,
  schema: Schema,
  problems: Problem[],
): Promise<ContentFile<z.infer<Schema>> | undefined> => {
  const file = path.join(directory, name);
  if (!existsSync(file)) return undefined;
  const read = readYaml(await readText(file), 1, shownPath(file), schema, problems);
  return read && { id: path.parse(name).name, file: shownPath(file), ...read };
};
