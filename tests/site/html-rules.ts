import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Matters of taste, and of Astro's own writer: quotes, boolean attributes, void elements, trailing spaces.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // The site fetches its own files only; scroll boxes are regions with a name; filters act without a button.
    'require-sri': 'off',
    'prefer-native-element': 'off',
    'wcag/h32': 'off',
    // A headline is as long as its issuer made it.
    'long-title': 'off',
    'no-inline-style': 'error',
  },
});

/** Everything in pages of a built site that breaks the rules of HTML. */
export const htmlFaults = async (site: string, files: readonly string[]): Promise<string[]> => {
  const faults: string[] = [];
  for (const file of [...files].sort()) {
    const report = await validator.validateString(await readFile(path.join(site, file), 'utf8'));
    for (const { messages } of report.results)
      for (const { line, column, message, ruleId } of messages)
        faults.push(`${file}:${String(line)}:${String(column)}  ${message} (${ruleId})`);
  }
  return faults;
};
