import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** What one run of a program took. */
export interface Measurement {
  /** Wall-clock time, in seconds. */
  readonly wall: number;
  /** Time of all processors, user and system, children included, in seconds; left out where the system does not tell. */
  readonly cpu?: number;
  /** Peak memory of the largest single process, in bytes; left out where the system does not tell. */
  readonly peak?: number;
}

/** A program to be measured. */
export interface MeasuredProgram {
  /** The program and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Folder in which it runs. */
  readonly cwd: string;
  /** Environment on top of this process's own. */
  readonly env?: Readonly<Record<string, string>>;
}

interface Process {
  readonly parent: number;
  readonly ticks: number;
  readonly waitedTicks: number;
}

// Linux tells times to programs in hundredths of a second on every machine that Node runs on.
const ticksPerSecond = 100;

const readProcess = (id: number | 'self'): Process | undefined => {
  try {
    const stat = readFileSync(`/proc/${String(id)}/stat`, 'utf8');
    // The name stands in parentheses and may hold spaces; the fields are counted from behind it.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0] = fields.slice(1, 2);
    const [user = 0, system = 0, waitedUser = 0, waitedSystem = 0] = fields.slice(11, 15);
    return { parent, ticks: user + system, waitedTicks: waitedUser + waitedSystem };
  } catch {
    return undefined;
  }
};

const peakOf = (id: number): number => {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(
      readFileSync(`/proc/${String(id)}/status`, 'utf8'),
    )?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
};

/** Watches a process and all that it starts, for as long as each lives. */
const watchTree = (root: number): (() => { ticks: number; peak: number }) => {
  const ticks = new Map<number, number>();
  let peak = 0;
  const look = (): void => {
    const processes = new Map<number, Process>();
    for (const name of readdirSync('/proc')) {
      const found = /^\d+$/.test(name) ? readProcess(Number(name)) : undefined;
      if (found) processes.set(Number(name), found);
    }
    const isOurs = (id: number): boolean => {
      let at: number | undefined = id;
      while (at !== undefined && at > 1) {
        if (at === root || ticks.has(at)) return true;
        at = processes.get(at)?.parent;
      }
      return false;
    };
    for (const [id, found] of processes) {
      if (!isOurs(id)) continue;
      ticks.set(id, found.ticks);
      peak = Math.max(peak, peakOf(id));
    }
  };
  const timer = setInterval(look, 50);
  look();
  return () => {
    clearInterval(timer);
    return { ticks: [...ticks.values()].reduce((sum, value) => sum + value, 0), peak };
  };
};

const reporter = pathToFileURL(path.join(import.meta.dirname, 'report-peak.mjs')).href;

/** The greatest peak that Node processes told of themselves when they ended, in bytes; looks from outside may miss the last moments. */
const readPeaks = (file: string): number => {
  try {
    const peaks = readFileSync(file, 'utf8').trim().split('\n').map(Number);
    return Math.max(0, ...peaks) * 1024;
  } catch {
    return 0;
  }
};

/** macOS keeps no /proc; its own `time` tells both figures when the program has ended. */
const readMacTime = (output: string): Partial<Measurement> => {
  const times = /([\d.]+) real\s+([\d.]+) user\s+([\d.]+) sys/.exec(output);
  const peak = /(\d+)\s+maximum resident set size/.exec(output)?.[1];
  return {
    ...(times ? { cpu: Number(times[2]) + Number(times[3]) } : {}),
    ...(peak === undefined ? {} : { peak: Number(peak) }),
  };
};

/** Runs a program to its end and measures it; throws an `Error` with the end of its output when it fails. */
export const measureProgram = async (program: MeasuredProgram): Promise<Measurement> => {
  const isLinux = process.platform === 'linux';
  const isMac = process.platform === 'darwin';
  const [name, ...args] = isMac ? ['/usr/bin/time', '-l', ...program.command] : program.command;
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const peaks = path.join(folder, 'peaks');
  const options = [process.env['NODE_OPTIONS'], `--import=${reporter}`].filter(Boolean).join(' ');
  const before = readProcess('self')?.waitedTicks ?? 0;
  const start = performance.now();
  const child = spawn(name, args, {
    cwd: program.cwd,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...(isLinux ? { NODE_OPTIONS: options, BENCH_PEAKS: peaks } : {}),
      ...program.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-8000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const stop = isLinux && child.pid !== undefined ? watchTree(child.pid) : undefined;
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const wall = (performance.now() - start) / 1000;
  const watched = stop?.();
  const told = readPeaks(peaks);
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0)
    throw new Error(
      `"${program.command.join(' ')}" ended with ${String(code)}. The end of what it said:\n${output}`,
    );
  if (!watched) return { wall, ...(isMac ? readMacTime(output) : {}) };
  // A grandchild whose parent did not wait for it is missing in the one sum, the last moments of each in the other.
  const waited = (readProcess('self')?.waitedTicks ?? 0) - before;
  return {
    wall,
    cpu: Math.max(waited, watched.ticks) / ticksPerSecond,
    peak: Math.max(watched.peak, told),
  };
};

/** The middle one of some figures; throws a `RangeError` when there is none. */
export const median = (figures: readonly number[]): number => {
  const sorted = [...figures].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined)
    throw new RangeError('There is no median of no figures.');
  return (upper + lower) / 2;
};

const medianOf = (figures: readonly (number | undefined)[]): number | undefined => {
  const known = figures.filter((figure) => figure !== undefined);
  return known.length === 0 ? undefined : median(known);
};

/** The medians of several runs, figure by figure. */
export const medianRun = (runs: readonly Measurement[]): Measurement => {
  const cpu = medianOf(runs.map((run) => run.cpu));
  const peak = medianOf(runs.map((run) => run.peak));
  return {
    wall: median(runs.map((run) => run.wall)),
    ...(cpu === undefined ? {} : { cpu }),
    ...(peak === undefined ? {} : { peak }),
  };
};
