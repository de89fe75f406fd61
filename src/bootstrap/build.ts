import { addressNotice, siteSettings } from '../integrations/site-settings.ts';
import { projectRoot } from './project-root.ts';
import { buildSite, hashInputs } from './site-build.ts';

const root = projectRoot;
const code = await buildSite(root, hashInputs(root), process.argv.slice(2));
const notice = addressNotice(siteSettings(root));
if (code === 0 && notice !== undefined) console.warn(`\n${notice}`);
process.exitCode = code;
