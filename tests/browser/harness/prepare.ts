import path from 'node:path';
import { ensureBuilt } from '../../../src/bootstrap/site-build.ts';
import { projectRoot } from '../../../src/bootstrap/project-root.ts';
import { siteSettings } from '../../../src/integrations/site-settings.ts';
import { serve } from '../../../src/server/serve.ts';
import { findBrowser } from './find-browser.ts';
import { variables } from './variables.ts';

/** Finds a browser, builds the real content where it is not built yet, and serves it; gives what ends the serving. */
const prepare = async (): Promise<() => Promise<void>> => {
  const cache = path.join(projectRoot, '.cache');
  const browser = await findBrowser(path.join(cache, 'browser'));
  // Not dist/: a test run leaves the reader's own build alone.
  process.env['ARCHIVE_OUT'] ??= path.join(cache, 'tested-site');
  const code = await ensureBuilt(projectRoot);
  if (code !== 0) throw new Error('The site could not be built; the reason stands above.');
  const { target, base } = siteSettings(projectRoot);
  const server = await serve({ folder: target, base, port: 0 });
  // The processes that run the tests inherit these.
  process.env[variables.browser] = JSON.stringify(browser);
  process.env[variables.address] = server.address;
  return server.close;
};

export default prepare;
