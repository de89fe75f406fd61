import { expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const news =
  'BOSTON--(BUSINESS WIRE)--Alpha Bio, Inc. (NASDAQ: ALPH) today announced that it has opened a laboratory in which forty scientists will look for antibodies against tumors of the kidney and the liver.\n\nThe house was built in a year and stands near the river.';
const headline = 'Alpha Bio Opens Laboratory for Antibody Research';

const titleOf = (text: string, name = 'a.txt'): string | undefined =>
  importBytes(Buffer.from(text), name, { slug: 'a' }).release.title;

test.each<[string, string]>([
  [`${headline} BUSINESS/MEDICAL EDITORS`, headline],
  [`${headline} Business Editors/Health & Medical Writers`, headline],
  [`ALPHA BIO (EPA:ALPHA) - ${headline}`, headline],
  [`Alpha Bio (NASDAQ: ALPH): ${headline}`, headline],
  ['Alpha Bio Honors Medical Editors', 'Alpha Bio Honors Medical Editors'],
  [
    'Alpha Bio to Brief Business Editors and Writers on Antibodies',
    'Alpha Bio to Brief Business Editors and Writers on Antibodies',
  ],
  [
    'Beta Labs (NASDAQ: BETA) - Alpha Bio Opens Laboratory With It',
    'Beta Labs (NASDAQ: BETA) - Alpha Bio Opens Laboratory With It',
  ],
])('of the line %s the headline is %s', (line, title) => {
  expect(titleOf(`${line}\n\n${news}`)).toBe(title);
});

test.each([
  '*\\- Forty scientists will work there*  \n*\\- The house was built in a year*',
  '*Forty scientists will work there*',
  '- Forty scientists will work there\n- The house was built in a year',
])('the title of the front matter is the headline above the points %s', (points) => {
  const front = `---\nid: 12\ntitle: '${headline}'\ndate: '2018-05-29T07:00:22+00:00'\n---\n\n`;
  expect(titleOf(`${front}${points}\n\n${news}`, 'a.md')).toBe(headline);
});

test('a headline of its own wins over the title of the front matter', () => {
  const front = `---\ntitle: 'What is new at our laboratories'\n---\n\n`;
  expect(titleOf(`${front}**${headline}**\n\n${news}`, 'a.md')).toBe(headline);
});

test('a bold line that tells nothing stands under the title of the front matter', () => {
  const front = `---\ntitle: '${headline}'\n---\n\n## Press Release\n\n`;
  const { release, body } = importBytes(
    Buffer.from(`${front}**Room for forty scientists in the house near the river**\n\n${news}`),
    'a.md',
    { slug: 'a' },
  );
  expect(release.title).toBe(headline);
  expect(body).toContain('Room for forty scientists');
});

test('a bold line that does not say who acts stands under the title of the front matter that does', () => {
  const front = `---\ntitle: '${headline}'\n---\n\n### health news\n\n`;
  const { release, body } = importBytes(
    Buffer.from(`${front}**Second trial met its goal; third to begin in May**\n\n${news}`),
    'a.md',
    { slug: 'a' },
  );
  expect(release.title).toBe(headline);
  expect(body).toContain('Second trial met its goal');
});

test.each([
  ['Alpha Bio Receives Three', 'SBIR Phase I Grants Totaling $348,000'],
  ['Alpha Bio Opens', 'Laboratory for Antibody Research'],
])('a headline on two lines of a page, "%s" and "%s", is one', (first, second) => {
  const page = `<html><body><div><b>${first}</b></div><div><b>${second}</b></div><div>&nbsp;</div>${news
    .split('\n\n')
    .map((words) => `<p>${words}</p>`)
    .join('')}</body></html>`;
  expect(titleOf(page, 'a.html')).toBe(`${first} ${second}`);
});

test('the stop of a headline on the next line keeps the words above it', () => {
  const text = `(Alder ONE) -\nAlder Pharma AG /\nAlder Pharma erhält Zulassung für das Mittel Alderin und bestätigt\nAusblick für 2016\n. Verarbeitet und übermittelt durch Alder Services.\nFür den Inhalt der Mitteilung ist der Emittent verantwortlich.\n\nJena, 4. Mai 2016 - Die Alder Pharma AG hat heute die Zulassung für ihr Mittel Alderin erhalten, das gegen Pilze in der Lunge hilft.\n\nDatum: 04.05.2016 - 07:15 Uhr\nSprache: Deutsch\nAnzahl Zeichen: 4873\nDiese Pressemitteilung wurde bisher 311 mal aufgerufen.`;
  expect(titleOf(text)).toBe(
    'Alder Pharma erhält Zulassung für das Mittel Alderin und bestätigt Ausblick für 2016',
  );
});
