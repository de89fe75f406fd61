import { expect, it } from 'vitest';
import { importBytes, importText } from '../../src/importer/import-release.ts';

const news =
  'Alder Optics today said that its lenses are made in Bergen. "We are glad," said Ann Berg, who runs the works. The lenses are sold in nine countries.';

it('leaves a day empty that the archive’s own record leaves empty', () => {
  const { markdown } = importText(
    `Alder Opens a Grinding Works\n\nBERGEN, Norway, May 4, 2011 -- ${news}`,
  );
  const undated = markdown.replace(/^date: .*\n/m, '');
  const again = importBytes(new TextEncoder().encode(undated), 'own.md');
  expect([again.release.date, again.record.date]).toEqual([undefined, undefined]);
  expect(again.record.place).toBe('BERGEN, Norway');
});

it.each([
  [
    'NEWS ONE\nNEWS TWO\nALDER OPTICS\nBIRCH GLASS\nPAGE THREE OF NINE\nCONTENTS\nINDEX\nIMPRINT\nALL RIGHTS',
  ],
  [
    'ALDER OPTICS AND BIRCH GLASS AND ELM WORKS AND OAK FARMS AND YEW LAKE AND ASH TREE AND FIR PINE',
  ],
])('takes no list in capitals for a release', (text) => {
  expect(() => importText(text)).toThrow(/not a release/);
});
