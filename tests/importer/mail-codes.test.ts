import { describe, expect, it } from 'vitest';
import { RepairLog } from '../../src/importer/repair-log.ts';
import { decodeMail } from '../../src/importer/source/mail-codes.ts';
import { unpackData } from '../../src/importer/source/json-text.ts';

const decode = (text: string): string => decodeMail(text, new RepairLog());

describe('the codes in which mail is sent', () => {
  it.each([
    ['Alder opens =E2=80=94 at last', 'Alder opens — at last'],
    ['Z=FCrich: Alder=92s mill, B=F6rse', 'Zürich: Alder’s mill, Börse'],
    ['Alder opens a mill=20\nin Holm=20\nand hires.', 'Alder opens a mill \nin Holm \nand hires.'],
    [
      '<p class=3D"a">Alder opens</p><p class=3D"b">it hires</p>',
      '<p class="a">Alder opens</p><p class="b">it hires</p>',
    ],
    [
      `${'The mill in Holm has been closed since the flood of 2011, when the wa'.padEnd(75, 't')}=\ners rose.`,
      `${'The mill in Holm has been closed since the flood of 2011, when the wa'.padEnd(75, 't')}ers rose.`,
    ],
  ])('are letters again: %j', (sent, printed) => {
    expect(decode(sent)).toBe(printed);
  });

  it('are letters again in a mail that an archive shows, whose own tags stay', () => {
    const page = (words: string): string =>
      `<html lang="en"><body class="a b"><a href="/list?id=20&x=3">List</a><pre class="msg">${words}</pre></body></html>`;
    expect(decode(page('Alder opens =E2=80=94 at last=20\nin Z=C3=BCrich=20\n'))).toBe(
      page('Alder opens — at last \nin Zürich \n'),
    );
  });

  it('go with the lines that part the copies of a mail', () => {
    const head = 'Content-Type: multipart/alternative;\n\tboundary="000_abc"\n\n';
    expect(decode(`${head}--000_abc\nAlder opens a mill.\n--000_abc--\n`)).toBe(
      `${head}\nAlder opens a mill.\n\n`,
    );
    expect(decode('Alder opens\n--000_abc\na mill')).toBe('Alder opens\n--000_abc\na mill');
  });

  it.each([
    'See https://alder.example/news?id=20250617&page=3D and ?id=20',
    'Ratio (a=20, b=30) as in table 3=',
    'Alder\n==========\nMill\n=====\nHolm\n==',
    'x=1 =E2=80=94 y=2 z=3 a=4 b=5 c=6 d=7 e=8',
  ])('are told from signs of a text: %j', (text) => {
    expect(decode(text)).toBe(text);
  });
});

describe('line ends that data wrote out', () => {
  const unpack = (text: string): string => unpackData(text, new RepairLog());

  it('end lines again', () => {
    expect(unpack('Alder Opens\\n\\nHOLM, May 3 - \\"At last\\u0021\\"')).toBe(
      'Alder Opens\n\nHOLM, May 3 - "At last!"',
    );
  });

  it('end lines again in a text whose quotation marks the data left as they are', () => {
    const said = `"${'All the herring came at once. '.repeat(12)}"`;
    expect(unpack(`[{"type":"text","content":"Alder Opens\\n\\n${said}"}]`)).toBe(
      `Alder Opens\n\n${said}`,
    );
  });

  it('are told from the names of folders', () => {
    const text = 'Alder keeps its files in C:\\news and C:\\numbers.';
    expect(unpack(text)).toBe(text);
  });
});
