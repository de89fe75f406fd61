import { contentDirectory } from '../content-folder/content-directory.ts';
import { formatProblems } from '../content-folder/problem.ts';
import { checkContent } from './check-content.ts';

const directory = contentDirectory(process.cwd());
const { folder, problems } = await checkContent(directory);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  console.error(
    `\n${String(problems.length)} problem${problems.length === 1 ? '' : 's'} in the content.`,
  );
  process.exitCode = 1;
} else
  console.log(
    `The content is sound: ${String(folder.releases.length)} releases, ${String(folder.compounds.length)} compounds, ${String(folder.companies.length)} companies, ${String(folder.trials.length)} trials.`,
  );
