import { expect, test } from 'vitest';
import { importText } from '../../src/importer/import-release.ts';

const dateOf = (text: string): string | undefined => importText(text).release.date;

const portuguese =
  'A cooperativa, que não recebia café desde março, começa a torrar também os grãos dos vizinhos, e são três os dias em que abre. Os sacos são levados pelo rio, com uma balsa que não cabe mais do que doze deles.\n\nQuando chove, os barcos não saem, e a torra dos grãos fica para outro dia.';

test('reads the day before the month where the language writes so', () => {
  expect(
    dateOf(
      `Cooperativa de Itaúna volta a torrar café depois de nove anos\n\n12/4/2018\n\n${portuguese}\n`,
    ),
  ).toBe('2018-04-12');
});

test('leaves the same numbers open in English', () => {
  expect(
    dateOf(
      'Cooperative in Itasca Roasts Coffee Again After Nine Years\n\n12/4/2018\n\nThe cooperative, which had no coffee since March, opens on three days of the week and roasts the beans of its neighbors too, the manager said on the pier of the town.\n',
    ),
  ).toBeUndefined();
});

const museum = (money: string, days: string): string =>
  `Two mill museums share the lost looms exhibition 11/4/2016\n\nTwo museums in the valley are to stage one exhibition, which tells the story of the women who worked the looms. It runs ${days} and a joint ticket costs ${money}.\n`;

test('parts a day from the headline before it, and reads it where Britain shows itself', () => {
  const { release } = importText(museum('£9', 'from 28th May to 30th October 2016'));
  expect(release.title).toBe('Two mill museums share the lost looms exhibition');
  expect(release.date).toBe('2016-04-11');
});

test.each([
  ['$9', 'from 28th May to 30th October 2016'],
  ['£9', 'from May 28 to October 30, 2016'],
  ['nothing', 'from 28th May to 30th October 2016'],
])('leaves it open with %s and %s', (money, days) => {
  expect(dateOf(museum(money, days))).toBeUndefined();
});

test('keeps the day to which a headline leads', () => {
  const { title } = importText(
    'Mill Museum Reports Its Results for 11/4/2016\n\nThe museum reported its results today, and said that the number of its visitors had risen by a fifth since the looms were running again.\n',
  ).release;
  expect(title).toBe('Mill Museum Reports Its Results for 11/4/2016');
});

test.each([
  'Go to Birch Alliance',
  'For best results when printing this announcement, please click on link below:',
  '3/14/2018 Print Release',
  'Start >> Business >> Mill Museum Opens the Longest Loom in the Valley',
])('takes "%s" above the headline for none', (line) => {
  const { title } = importText(
    `${line}\n\nMill Museum Opens the Longest Loom in the Valley\n\nThe museum opened its longest loom today, and said that the number of its visitors had risen by a fifth since the looms were running again.\n`,
  ).release;
  expect(title).toBe('Mill Museum Opens the Longest Loom in the Valley');
});

test('reads no wire in the address of a page', () => {
  const { release } = importText(
    'Mill Museum Opens the Longest Loom in the Valley\n\nhttp://newsfile.birch.example/story/1201 Mill Museum\n\nThe museum opened its longest loom today, and said that the number of its visitors had risen by a fifth since the looms were running again.\n',
  );
  expect(release.wire).toBeUndefined();
});

test('reads the day behind an end mark', () => {
  const { release } = importText(
    'Tram shed to open as a library of the harbour\n\nThe Harbour Office today (March 19) announced that the tram shed will open as a library on April 2, 2019, after works of three years and a half.\n\nThe shed was built in 1931 and used for the repair of trams until 1978, the office said.\n\nEnds/Tuesday, March 19, 2019\n',
  );
  expect(release.date).toBe('2019-03-19');
});
