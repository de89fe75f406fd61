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
  [`${headline} Thu Mar 6, 9:02 AM`, headline],
  [`Alpha Bio PLC15 June 2005 15th June 2005 ${headline}`, headline],
  ['Alpha Bio Limited15 June 2005 First House Opened', 'First House Opened'],
  [`${headline} on Thu Mar 6, 9:02 AM`, `${headline} on Thu Mar 6, 9:02 AM`],
  [`Attention Business/Financial Editors:\n${headline}`, headline],
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

test.each([
  '/raid2/www/hosts/boston/papers/960214.MBX BOSTON LENDERS’ SERVICE, INC.',
  'The Boston Paper\n\nJump to main navigationJump to main content',
  'Dienstag, 21.03.2023\nBörsentäglich über 12.000 News',
])('what a host keeps above a copy is no headline: %s', (above) => {
  expect(titleOf(`${above}\n\n${headline}\n\n${news}`)).toBe(headline);
});

test('the lines of a headline end where its host’s own copy ends', () => {
  const text = `Printer Friendly\n\nALPHA BIO LABORATORY ORDERS COOLING LINE FROM BETA...\n\n ALPHA BIO LABORATORY ORDERS\n COOLING LINE FROM BETA\n ${news.replaceAll('\n\n', '\n ')}`;
  expect(titleOf(text)).toBe('ALPHA BIO LABORATORY ORDERS COOLING LINE FROM BETA');
});

test('who says so, below the headline, is not the headline cut short', () => {
  const page = `<title>Alpha Growers Association opens archive of hives</title><h2>Alpha Growers Association opens archive of hives to all</h2><h3>Four makers hand over their data</h3><i>Business Announcement</i><br><i>Alpha Growers Association</i><p>${news}</p>`;
  expect(titleOf(page, 'a.html')).toBe('Alpha Growers Association opens archive of hives to all');
});

test('an exchange’s heading gives way to the headline that says it again in full', () => {
  const page = `<title>Phase II Results | Investors</title><h1>Phase II Results</h1><p>Alpha Bio PLC (ALPH)</p><div><p>RNS Number : 8801C</p><p>Alpha Bio plc</p><p>25 November 2009</p><p><b>Alpha Bio plc</b></p><p><b>Results of Phase II Trial of AB12 in Hospital Patients</b></p><p>Alpha Bio plc (AIM: ALPH) is pleased to announce the results of its Phase II trial of AB12 in patients with colds that return every year, which it had begun in the spring.</p></div>`;
  expect(titleOf(page, 'a.html')).toBe('Results of Phase II Trial of AB12 in Hospital Patients');
});

test('of two copies the one in the release itself names its firm in short', () => {
  const text = `Alpha Bio AG: Umsatz steigt im ersten Quartal um acht Prozent\n\nAlpha Bio AG / Quartalsergebnis\n\nAlpha Bio: Umsatz steigt im ersten Quartal um acht Prozent\n\nWorms, 7. Mai 2008. Die Alpha Bio AG hat im ersten Quartal 2008 einen Umsatz von 46,2 Mio. Euro erzielt und damit den Vorjahreswert um 8,2 % übertroffen.`;
  expect(titleOf(text)).toBe('Alpha Bio: Umsatz steigt im ersten Quartal um acht Prozent');
});

test.each<[string, string, string | undefined]>([
  ['Alpha Foundation awards $1.8 million to study hearing loss', '(10/21/97)', '1997-10-21'],
  ['Alpha Foundation awards $1.8 million to study hearing loss', '(Oct. 21, 1997)', '1997-10-21'],
  // Nobody tells which of the two is the month.
  ['Alpha Foundation awards $1.8 million to study hearing loss', '(10/11/1997)', undefined],
])('"%s %s" is a headline and its day', (words, day, date) => {
  const text = `${words} ${day}\n\n${news}`;
  const { release, title } = importBytes(Buffer.from(text), 'a.txt', { slug: 'a' });
  expect([title, release.date]).toEqual([words, date]);
});

test('the day in brackets of what is to take place stays in the headline', () => {
  const words = 'Alpha Foundation Invites to Its Annual Meeting of Members (Oct. 21, 1997)';
  const { title, release } = importBytes(Buffer.from(`${words}\n\n${news}`), 'a.txt', {
    slug: 'a',
  });
  expect([title, release.date]).toEqual([words, undefined]);
});
