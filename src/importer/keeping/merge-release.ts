import { applyPatch, structuredPatch } from 'diff';
import { isDeepStrictEqual } from 'node:util';
import { joinFrontMatter, parseYaml, splitFrontMatter } from '../../content-folder/front-matter.ts';
import { importerFields } from './front-matter.ts';
import { ImportRefusal } from '../refusal.ts';

/** A file merged from what a keeper wrote and what the importer would write. */
export interface MergedFile {
  /** The file's new text. */
  readonly text: string;
  /** What of the keeper's was kept, by name. */
  readonly kept: readonly string[];
  /** What of the importer's was renewed, by name. */
  readonly renewed: readonly string[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readRecord = (file: string): { record: Record<string, unknown>; body: string } => {
  const { yaml, body } = splitFrontMatter(file);
  const record = parseYaml(yaml);
  return { record: isRecord(record) ? record : {}, body: body.trim() };
};

/** Merges a file edited by hand (`mine`) with the importer's new output (`theirs`) over its former one (`base`); throws an `ImportRefusal` where both changed the same words. */
export const mergeFiles = (mine: string, base: string, theirs: string): MergedFile => {
  const own = readRecord(mine);
  const before = readRecord(base);
  const after = readRecord(theirs);
  const kept: string[] = [];
  const renewed: string[] = [];
  const merged: Record<string, unknown> = { ...own.record };
  const mineOnly = Object.keys(own.record).filter(
    (key) => !importerFields.some((field) => field === key),
  );
  kept.push(...mineOnly);
  for (const field of importerFields) {
    const was = before.record[field];
    const is = own.record[field];
    const willBe = after.record[field];
    if (!isDeepStrictEqual(is, was)) {
      if (!isDeepStrictEqual(is, willBe)) kept.push(field);
      continue;
    }
    if (isDeepStrictEqual(was, willBe)) continue;
    renewed.push(field);
    if (willBe === undefined) Reflect.deleteProperty(merged, field);
    else merged[field] = willBe;
  }
  let { body } = own;
  if (own.body !== before.body && own.body !== after.body) kept.push('body');
  if (before.body !== after.body && own.body !== after.body) {
    if (own.body === before.body) ({ body } = after);
    else {
      const patched = applyPatch(
        `${own.body}\n`,
        structuredPatch('body', 'body', `${before.body}\n`, `${after.body}\n`),
      );
      if (patched === false)
        throw new ImportRefusal(
          'The source has changed where the release was edited by hand; the two cannot be merged.',
          'Merge them by hand, or import again with --force to replace the release with the new text.',
        );
      body = patched.trim();
    }
    renewed.push('body');
  }
  const same = renewed.length === 0;
  return { text: same ? mine : joinFrontMatter(merged, body), kept, renewed };
};
