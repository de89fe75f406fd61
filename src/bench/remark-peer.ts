// Run as a program of its own: `node remark-peer.ts FROM TO` puts every text of one folder through remark into another.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { remark } from 'remark';

const [from = '.', to = '.'] = process.argv.slice(2);
const processor = remark().freeze();
await mkdir(to, { recursive: true });
for (const name of await readdir(from)) {
  const text = await readFile(path.join(from, name), 'utf8');
  await writeFile(path.join(to, name), processor.stringify(processor.parse(text)));
}
