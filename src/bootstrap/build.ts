import { projectRoot } from './project-root.ts';
import { buildSite, hashInputs } from './site-build.ts';

const root = projectRoot;
process.exitCode = await buildSite(root, hashInputs(root), process.argv.slice(2));
