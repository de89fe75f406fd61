// @ts-check

/**
 * What a command runs: a module of this project, with what Node is told at its start where it needs more than its
 * defaults, or a program of an installed package with its first arguments.
 *
 * @typedef {{ readonly module: string, readonly flags?: readonly string[] } | { readonly program: readonly [string, ...string[]] }} Command
 */

/**
 * Every command of package.json by its name.
 *
 * @type {Readonly<Record<string, Command>>}
 */
export const commands = {
  start: { module: 'src/bootstrap/start.ts' },
  test: { module: 'src/bootstrap/test.ts' },
  dev: { program: ['astro', 'dev'] },
  build: { module: 'src/bootstrap/build.ts' },
  // Short-lived words of thousands of texts would fill twice the memory before they are let go; and to compile its
  // hundreds of rules for the highest speed (V8's third tier) takes longer than a thousand texts win back by it. Patterns
  // are compiled to machine code at once: nearly every one is asked often enough to be compiled, and by default V8 would
  // first compile it to bytecode as well.
  import: {
    module: 'src/importer/cli.mjs',
    flags: ['--max-semi-space-size=16', '--max-opt=2', '--no-regexp-tier-up'],
  },
  check: { module: 'src/bootstrap/check.ts' },
  edition: { module: 'src/edition/edition.ts' },
  bench: { module: 'src/bench/bench.ts' },
};
