// @ts-check
// Plain JavaScript on purpose: Node loads a compiler of its own before it can read a TypeScript file that it did not
// compile before, which takes as long as a hundred releases.
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { importInOneFile } from './one-file.mjs';

// To read and compile the importer takes longer than a release; Node keeps what it compiled for the next start.
enableCompileCache();
const { runImporter } = /** @type {typeof import('./run-importer.ts')} */ (
  await importInOneFile(
    new URL('run-importer.ts', import.meta.url).href,
    path.join(import.meta.dirname, '../..'),
  )
);

// Who reads but the first lines of the report (`| head`) has read enough: the import goes on to its end.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = runImporter(process.argv.slice(2), {
  tell: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
