import { mkdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchBuilds, versionOf } from './build-bench.ts';
import { toBuildTable, toImportTable } from './build-table.ts';
import { benchImports } from './import-bench.ts';
import { benchSearch } from './search-bench.ts';
import { toSearchTable } from './search-table.ts';
import { weighSearches } from './search-weight.ts';
import { toSearchWeightTable } from './search-weight-table.ts';
import { weighPages } from './page-weight.ts';
import { toWeightTable } from './page-weight-table.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const usage = `npm run bench -- [build] [import] [search] [weight] [all] [options]

  build    whole builds beside bare Astro and Pagefind of the same texts
  import   the importer beside remark's parse and stringify of the same texts
  search   answers, times and bytes of the search page in a browser beside MiniSearch and Pagefind's defaults
  weight   bytes of the pages built from content/
  all      everything; what happens when nothing is named

  --sizes 1000,5000   numbers of releases to build and import
  --runs 3            how often each build is run; the medians count
  --only ours|peer    build only one of the two
  --keep              keep the archives and sites in .cache/bench
  --json              figures as JSON on standard output, nothing else there`;

const areas = ['build', 'import', 'search', 'weight'] as const;

const fail = (why: string): never => {
  console.error(`${why}\n\n${usage}`);
  process.exit(2);
};

const readArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        sizes: { type: 'string', default: '1000,5000' },
        runs: { type: 'string', default: '3' },
        only: { type: 'string' },
        keep: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
};

const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const named = positionals.length === 0 ? ['all'] : positionals;
for (const name of named)
  if (name !== 'all' && !areas.some((area) => area === name))
    fail(`There is no bench "${name}". There are: ${areas.join(', ')}, all.`);
const wanted = (area: (typeof areas)[number]): boolean =>
  named.includes('all') || named.includes(area);

const wholeNumber = (text: string, option: string): number =>
  /^[1-9]\d{0,5}$/.test(text)
    ? Number(text)
    : fail(`--${option} has "${text}", which is no whole number like 1000.`);
const sizes = values.sizes.split(',').map((size) => wholeNumber(size.trim(), 'sizes'));
const runs = wholeNumber(values.runs, 'runs');
const only =
  values.only === undefined || values.only === 'ours' || values.only === 'peer'
    ? values.only
    : fail(`--only has "${values.only}"; it takes ours or peer.`);

const say = (line: string): void => {
  console.error(line);
};
const work = path.join(root, '.cache', 'bench');
await mkdir(work, { recursive: true });

const [processor] = os.cpus();
const machine = {
  processors: os.cpus().length,
  model: processor?.model ?? 'unknown',
  memory: os.totalmem(),
  system: `${os.type()} ${os.release()} ${os.arch()}`,
  loadBefore: os.loadavg()[0] ?? 0,
  node: process.version,
  astro: await versionOf(root, 'astro'),
  pagefind: await versionOf(root, 'pagefind'),
  remark: await versionOf(root, 'remark'),
};

const builds = wanted('build')
  ? await benchBuilds({ root, work, sizes, runs, ...(only ? { only } : {}), say })
  : undefined;
const imports = wanted('import') ? await benchImports({ root, work, runs, say }) : undefined;
const searches = wanted('search') ? await benchSearch({ root, work, sizes, say }) : undefined;
const searchWeights = searches
  ? await weighSearches({
      root,
      work,
      sites: searches.archives.map(({ dist, content }) => ({ dist, content })),
      say,
    })
  : undefined;
const weights = wanted('weight') ? await weighPages({ root, work, say }) : undefined;
if (!values.keep) await rm(work, { recursive: true, force: true });

if (values.json)
  console.log(
    JSON.stringify({ machine, runs, builds, imports, searches, searchWeights, weights }, null, 2),
  );
else {
  console.log(
    `Measured on ${String(machine.processors)} × ${machine.model}, ${(machine.memory / 1e9).toFixed(0)} GB, ${machine.system}; Node ${machine.node}, Astro ${machine.astro}, Pagefind ${machine.pagefind}, remark ${machine.remark}.`,
  );
  console.log(
    `Load before: ${machine.loadBefore.toFixed(1)}; other work on the machine makes the wall times longer, the CPU times hardly.`,
  );
  if (builds) {
    console.log(
      `\nWhole builds from nothing (no cache), medians of ${String(runs)}. The peer is bare Astro (default Markdown, one collection, one\ntemplate of plain HTML) and then Pagefind's command with its defaults, over the same titles, dates and bodies. CPU is user\nand system time with children, memory the peak of the largest single process.\n`,
    );
    console.log(toBuildTable(builds));
  }
  if (imports) {
    console.log(
      `\nImports, medians of ${String(runs)} (10000 releases and 4 MB once): the whole command, reading, proving and writing; remark reads,\nparses, stringifies and writes the same texts.\n`,
    );
    console.log(toImportTable(imports));
  }
  if (searches) console.log(`\n${toSearchTable(searches)}`);
  if (searchWeights) console.log(`\n${toSearchWeightTable(searchWeights)}`);
  if (weights) console.log(`\n${toWeightTable(weights)}`);
}
