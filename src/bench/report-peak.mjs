import { appendFileSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

// A process that a large one started has that one's peak in getrusage; /proc counts from its own start.
const target = process.env['BENCH_PEAKS'];
if (isMainThread && target !== undefined)
  process.on('exit', () => {
    try {
      const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
      if (kilobytes !== undefined) appendFileSync(target, `${kilobytes}\n`);
    } catch {
      // What cannot be told here is still seen from outside.
    }
  });
