import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { formatProblems } from '../../src/content-folder/problem.ts';

const invented = path.join(import.meta.dirname, 'invented');
let folder = '';
let content = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'archive faults '));
  // What lies above the content folder tells nothing of what its files are.
  content = path.join(folder, 'releases', 'content');
  await cp(invented, content, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const edit = async (file: string, from: string | RegExp, to: string): Promise<void> => {
  const target = path.join(content, file);
  const before = await readFile(target, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  await writeFile(target, after);
};

const faults = async (): Promise<string> => {
  const { problems } = await checkContent(content);
  return formatProblems(problems).replaceAll(`${content}/`, '');
};

const release = 'releases/nwx10-trial-start.md';

describe('the check of a content folder', () => {
  it('passes the invented archive', async () => {
    expect(await faults()).toBe('');
  });

  it('names an unknown field and the one that was meant', async () => {
    await edit(release, 'place:', 'plaec:');
    expect(await faults()).toBe(`${release}:5  Unknown field "plaec".\n    Did you mean "place"?`);
  });

  it('refuses an impossible date', async () => {
    await edit(release, 'date: "2004-03-09"', 'date: "2004-02-30"');
    expect(await faults()).toContain(`${release}:3  date: "2004-02-30" is not a possible date.`);
  });

  it('refuses a date that YAML would turn into something else', async () => {
    await edit(release, 'date: "2004-03-09"', 'date: 2004');
    expect(await faults()).toContain(
      `${release}:3  date is 2004, which is no string.\n    Put the value in quotes, like "2013".`,
    );
  });

  it('refuses an empty title', async () => {
    await edit(release, /title: ".*"/, 'title: ""');
    expect(await faults()).toContain(
      `${release}:2  title: The title is empty.\n    Write the headline as printed.`,
    );
  });

  it('finds a reference that leads nowhere and suggests the near one', async () => {
    await edit(release, 'compounds: ["nwx10"]', 'compounds: ["nwx1"]');
    expect(await faults()).toContain(`There is no compound "nwx1".\n    Did you mean "nwx10"?`);
  });

  it('finds a quote that does not say from which release it comes', async () => {
    await edit('compounds/nwx10.yaml', /release: nwx10-approval\n\s*(?=quote)/, '');
    expect(await faults()).toContain('The quote does not say from which release it comes.');
  });

  it('tells the line of broken YAML', async () => {
    await edit(release, 'wire: "Business Wire"', 'wire: "Business Wire');
    const told = await faults();
    expect(told).toMatch(/^releases\/nwx10-trial-start\.md:\d+ {2}The YAML is broken: /);
    expect(told).not.toContain('There is no release');
  });

  it('never runs front matter written in JavaScript', async () => {
    const marker = path.join(content, 'ran');
    await edit(
      release,
      /^---\n/,
      `---js\n{ title: require('fs').writeFileSync(${JSON.stringify(marker)}, '') }\n---\n---\n`,
    );
    expect(await faults()).toContain(
      `${release}:1  The front matter is written in "js", which is refused and never run.`,
    );
    await expect(readFile(marker)).rejects.toThrow('ENOENT');
  });

  it('notices a received text that is not what was received', async () => {
    await edit('sources/nwx10-trial-start.txt', 'Northwind', 'Southwind');
    expect(await faults()).toMatch(
      /is not the text that was received: its SHA-256 is [0-9a-f]{64}, the record says [0-9a-f]{64}\./,
    );
  });

  it('notices a received text that is gone', async () => {
    await rm(path.join(content, 'sources/nwx10-trial-start.txt'));
    expect(await faults()).toContain('The received text "nwx10-trial-start.txt" is not in');
  });

  it('finds a quote with one letter changed and shows the nearest passage', async () => {
    await edit(release, 'quote: "the first patient', 'quote: "the worst patient');
    const told = await faults();
    expect(told).toContain('These words do not stand in one paragraph of "nwx10-trial-start"');
    expect(told).toContain('The nearest passage is: "the first patient');
  });

  it('refuses a name and an address that are given twice', async () => {
    await edit('companies/lark.yaml', 'name: "Lark Therapeutics AG"', 'name: "Northwind"');
    await edit(release, 'topics:', 'formerly: ["nwx10-approval"]\ntopics:');
    const told = await faults();
    expect(told).toContain('The name "Northwind" is given twice');
    expect(told).toContain('The address "nwx10-approval" is taken by');
  });

  it('refuses a link that could run', async () => {
    await edit('compounds/nwx10.yaml', 'https://example.org/approval', 'javascript:alert(1)');
    expect(await faults()).toContain('compounds/nwx10.yaml:');
  });

  it('reports all faults of all files in one run', async () => {
    await edit(release, 'compounds: ["nwx10"]', 'compounds: ["nwx1"]');
    await edit('releases/nwx10-approval.md', 'topics: ["approval"]', 'topics: ["aproval"]');
    await edit('companies/lark.yaml', 'role: partner', 'role: friend');
    await edit('archive.yaml', 'issuer: "northwind"', 'issuer: "nothwind"');
    const told = await faults();
    expect(told.match(/^\S.*:\d+ {2}/gm)).toHaveLength(4);
    expect(told).toContain('"aproval" is not a topic');
    expect(told).toContain('Use one of: issuer, partner.');
  });
});
