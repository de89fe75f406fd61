import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { unpackChromium } from './packaged-chromium.ts';

/** A browser that was seen to run on this machine. */
export interface Browser {
  /** Path of the program. */
  readonly executablePath: string;
  /** Variables it needs besides those of the tests. */
  readonly env: Readonly<Record<string, string>>;
}

/** Where the makers' installers put Chrome, Chromium and Edge. */
const usualPaths = (platform: NodeJS.Platform): readonly string[] => {
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', path.join(process.env['HOME'] ?? '', 'Applications')].map((folder) =>
        path.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    );
  if (platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = process.env[name];
      return folder === undefined
        ? []
        : [
            path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
            path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          ];
    });
  const names = [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ];
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/bin', '/snap/bin'];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
};

/** Whether a program starts; Chrome on Windows opens a window when asked for its version, so there it is believed. */
const starts = ({ executablePath, env }: Browser): boolean =>
  process.platform === 'win32' ||
  spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env }, timeout: 30_000 })
    .status === 0;

const noBrowser = (tried: readonly string[]): Error =>
  new Error(
    [
      `The browser tests found no browser that runs on ${process.platform} ${process.arch}.`,
      tried.length > 0 ? `These were found and did not start: ${tried.join(', ')}.` : '',
      'Install Chrome, Chromium or Edge, or name one: CHROME_PATH=/path/to/chrome npm test',
      'All other tests run without one: npm test -- domain importer site',
    ]
      .filter((line) => line !== '')
      .join('\n'),
  );

/**
 * Finds a browser: the one that `CHROME_PATH` names, the one in the installed packages (Linux on x64), Playwright's own
 * where someone downloaded it, or one installed on the machine. Throws an error that says what to do when none starts.
 *
 * @param cache folder in which the packaged browser is unpacked, once per version
 */
export const findBrowser = async (cache: string): Promise<Browser> => {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    const browser = { executablePath: named, env: {} };
    if (existsSync(named) && starts(browser)) return browser;
    throw new Error(
      `CHROME_PATH is "${named}", ${existsSync(named) ? 'which does not start' : 'where there is no file'}. Give the path of Chrome, Chromium or Edge, such as /usr/bin/chromium.`,
    );
  }
  const tried: string[] = [];
  if (process.platform === 'linux' && process.arch === 'x64') {
    for await (const browser of unpackChromium(cache)) {
      if (starts(browser)) return browser;
      tried.push(browser.executablePath);
    }
  }
  for (const executablePath of [chromium.executablePath(), ...usualPaths(process.platform)]) {
    if (!existsSync(executablePath) || tried.includes(executablePath)) continue;
    const browser = { executablePath, env: {} };
    if (starts(browser)) return browser;
    tried.push(executablePath);
  }
  throw noBrowser(tried);
};
