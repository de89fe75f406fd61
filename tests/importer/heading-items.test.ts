import { expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const opening =
  'RENO, April 16, 2012 -- Alpha Bio, Inc., which makes stents, said today that its mill is open and that forty people work in it.';
const told = 'The plant has been empty since the spring, and its owner looks for a new tenant.';
const more = 'Half of the people who worked there have found other places in the town by now.';

const pageOf = (...parts: string[]) =>
  importBytes(
    Buffer.from(
      `<h1>Alpha Bio Opens a Mill in Reno</h1><p>${opening}</p>${parts.join('')}<p>${more}</p>`,
    ),
    'a.html',
  );

test('items in bold alone above their texts are headings where there are two of them', () => {
  const [one, other] = [
    `<ul><li><p><b>Trial Design</b></p></li></ul><p>${told}</p>`,
    `<ul><li><b>Safety of the stent</b></li></ul><p>${more}</p>`,
  ];
  expect(pageOf(one, other).release.headings).toEqual(['Trial Design', 'Safety of the stent']);
  expect(pageOf(one).release.headings).toEqual([]);
  expect(pageOf(one, other.replace(/<\/?b>/g, '')).release.headings).toEqual([]);
});

test('items that have their texts below a name in bold stay points', () => {
  const itemOf = (name: string): string => `<li><p><b>${name}</b></p><p>${told}</p></li>`;
  const list = `<ul>${itemOf('Receipt for Tea')}${itemOf('Receipt for Sugar')}</ul>`;
  expect(pageOf(list).release.headings).toEqual([]);
});

test('a name in a row of its own heads the points that a table sets below it', () => {
  const rowOf = (text: string): string => `<tr><td>&#149;</td><td>${text}</td></tr>`;
  const { release, body } = pageOf(
    `<table><tr><td colspan="2"><b><u>Financial Highlights</u></b></td></tr>${rowOf(told)}${rowOf(more)}</table>`,
  );
  expect(release.headings).toEqual(['Financial Highlights']);
  expect(body).toContain(`- ${told}\n- ${more}`);
});
