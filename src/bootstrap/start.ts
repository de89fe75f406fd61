import path from 'node:path';
import { siteSettings } from '../integrations/site-settings.ts';
import { PortError, readPort } from '../server/port.ts';
import { serve } from '../server/serve.ts';
import { projectRoot } from './project-root.ts';
import { buildSite, hashInputs, isBuilt } from './site-build.ts';

const start = async (root: string): Promise<number> => {
  const port = readPort(process.env['PORT']);
  const { target, base } = siteSettings(root);
  const inputs = hashInputs(root);
  if (isBuilt(root, inputs)) console.log('The site is up to date.');
  else {
    console.log('Building the site …');
    const code = await buildSite(root, inputs);
    if (code !== 0) {
      console.error(
        'The site was not built, so there is nothing to serve; the reason stands above.',
      );
      return code;
    }
  }
  const server = await serve({ folder: target, base, port });
  if (port !== 0 && server.port !== port)
    console.log(
      `Port ${String(port)} is taken by another program; this is the next free one. PORT=8080 npm start chooses another.`,
    );
  console.log(
    `Serving ${path.relative(process.cwd(), target) || '.'} on ${server.address}\nPress Ctrl-C to stop.`,
  );
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => {
      resolve();
    });
    process.once('SIGTERM', () => {
      resolve();
    });
  });
  await server.close();
  console.log('Stopped.');
  return 0;
};

try {
  process.exitCode = await start(projectRoot);
} catch (fault) {
  if (!(fault instanceof PortError)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
