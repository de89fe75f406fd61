import { describe, expect, test } from 'vitest';
import { readContacts } from '../../src/importer/contacts/contacts.ts';
import { importText } from '../../src/importer/import-release.ts';

const english =
  'Birch Tools, Inc. has opened a second plant in town in which forty people will build saws for forestry. The plant cost nine million dollars and was built in a year.\n\nThe company was founded in 1961 and won a prize in May 2013. Its staff has grown for six years.';
const german =
  'Birch Tools GmbH hat in der Stadt ein zweites Werk eröffnet, in dem vierzig Leute Sägen für die Forstwirtschaft bauen. Das Werk kostete neun Millionen Euro und wurde in einem Jahr gebaut.';
const title = 'Birch Tools Receives Approval for Its Second Plant';
const dateline = 'BOISE, Idaho, March 16, 2011 (GLOBE NEWSWIRE) -- ';
const read = (text: string) => importText(text, 'a.txt', { slug: 'a' });

describe('places before the mark of who passes the news on', () => {
  test.each([
    ['Graz (pts) - ', 'Graz'],
    ['Wien (pts) (pts017/08.11.1999/10:30) ', 'Wien'],
    ['Hamburg (ots / aktuell) - ', 'Hamburg'],
    ['Frankfurt (dpa-AFX) - ', 'Frankfurt'],
    ['Bern (SDA) - ', 'Bern'],
    ['Wien (APA-OTS/PRNewswire) – ', 'Wien'],
    ['Halifax, Kanada (ots/PRNewswire)\n', 'Halifax, Kanada'],
    ['Halifax, Kanada (ots)\n', 'Halifax, Kanada'],
    ['Wien (APA-OTS)\n', 'Wien'],
    ['Jena (BIRCH) - ', 'Jena'],
    ['Mainz (Germany), 3. März 2014 - ', 'Mainz (Germany)'],
    ['Baden (AG), 3. März 2014 - ', 'Baden (AG)'],
    ['Lindau (Bodensee), 3. März 2014 – ', 'Lindau (Bodensee)'],
    ['(Pressemitteilung) Jena – ', 'Jena'],
    ['(PRESS RELEASE) Ely, England — ', 'Ely, England'],
    ['[Press release] ELY, England, Oct. 9, 2014 — ', 'ELY, England'],
    ['(PRESS RELEASE) Birch — ', undefined],
  ])('%s', (printed, place) => {
    expect(read(`Birch Tools eröffnet zweites Werk\n\n${printed}${german}`).release.place).toBe(
      place,
    );
  });
});

describe('days beside the word for the kind or the leave to tell', () => {
  test.each([
    ['FOR IMMEDIATE RELEASE - October 9, 2014 - ', '2014-10-09'],
    ['FOR IMMEDIATE RELEASE: Boston, October 9, 2014 – ', '2014-10-09'],
    ['Zur sofortigen Veröffentlichung – 9. Oktober 2014 – ', '2014-10-09'],
    ['Press release\n140305\n\n', '2014-03-05'],
    ['Pressmeddelande 140305\n\n', '2014-03-05'],
    // 5 March or 3 May 2014.
    ['Press release\n050314\n\n', undefined],
    ['Birch Tools\n140305\n\n', undefined],
  ])('%s', (printed, date) => {
    expect(read(`${title}\n\n${printed}${english}`).release.date).toBe(date);
  });
});

describe('what readers and hosts made of the headline', () => {
  const blog =
    'No comments:\n\nPost a Comment\n\nNewer Post Older Post Home\nSubscribe to: Post Comments (Atom)\n';
  test.each([
    ['Tool news: second Birch plant gets approval', 'Wednesday, March 23, 2011'],
    ['RT @toolnews: second Birch plant opened', ''],
    ['Second #saws plant of @birchtools with #approval', ''],
  ])('%s', (made, day) => {
    const { release } = read(`${day}\n\n${made}\n\n${title}\n\n${dateline}${english}\n\n${blog}`);
    expect([release.title, release.date]).toEqual([title, '2011-03-16']);
  });

  test.each([
    ['March 16, 2011', 'Birch Tools opens second plant for saws of all kinds'],
    ['', 'Birch Tools Launches #PlantATree Campaign with #Boise'],
  ])('keeps the own headline above its deck: %s %s', (day, own) => {
    const deck = 'New Plant Receives State Award for Its Roof';
    expect(read(`${day}\n\n${own}\n\n${deck}\n\n${dateline}${english}`).release.title).toBe(own);
  });

  test('a blog shows the day of its post over the release', () => {
    const post = `Wednesday, March 23, 2011\n\n${title}\n\n${dateline}${english}`;
    expect(read(`${post}\n\n${blog}`).release.date).toBe('2011-03-16');
    expect(read(post).release.date).toBeUndefined();
  });

  test('the symbol in a portal’s heading over the headline', () => {
    const heading = 'BIRCH TOOLS (EBR:BIT) - BIRCH TOOLS - Second Plant Opened for Saws';
    const { release } = read(
      `${heading}\n\n24/07/2019 18:00\n\nSecond Plant Opened for Saws\n\n${english}`,
    );
    expect(release.tickers.map(({ symbol }) => symbol)).toEqual(['BIT']);
  });
});

describe('what extractors left of a layout', () => {
  test('strokes of cells that are gone', () => {
    const { release, body } = read(
      `|\n|||||\nBirch Tools eröffnet zweites Werk für Sägen |\n|||||\nVierzig neue Stellen in der Stadt\n|\n|||||\nJena, 3. März 2014 – ${german}\n|\n`,
    );
    expect(release.title).toBe('Birch Tools eröffnet zweites Werk für Sägen');
    expect(body).not.toContain('|');
  });

  test('a table with rows of nothing keeps its cells', () => {
    const { body } = read(
      `${title}\n\n${dateline}${english}\n\n| Saws | 2013 | 2012 |\n| | | |\n| Band | 12 | 14 |\n| | | |\n| Chain | 3 | 4 |\n| | | |\n| All | 15 | 18 |\n`,
    );
    expect(body).toContain('| Chain | 3 | 4 |');
  });

  const wrapped = (sender: string, headline: string): string =>
    `RNS Number : 2290A Tamber Foods PLC 13 March 2025\n13 March 2025\nTamber Foods plc\n${headline}\n${sender}, a maker of biscuits for railways and\nairlines, announces that the board has approved a second bakery in\nElmstead. The bakery will cost nine million pounds and employ forty\npeople from the spring of next year.\nThe bakery will be built by a local firm in two parts and opened in\nMay, and it will bake for the railways of four countries in the north.\nEnquiries\nJane Doe, Chief Executive +44 (0)20 7555 0146\n`;
  test.each(['Tamber Foods plc (AIM: TAM)', 'Tamber Foods (AIM: TAM)', 'Tamber Foods plc'])(
    'the sender that stands alone above opens the news: %s',
    (sender) => {
      const headline = 'Second bakery approved for Elmstead in the north';
      expect(read(wrapped(sender, headline)).release.title).toBe(headline);
    },
  );

  test('a headline that leads on goes on', () => {
    const { release } = read(
      wrapped('Tamber Foods plc (AIM: TAM)', 'Second bakery approved for Elmstead in the north by'),
    );
    expect(release.title).not.toBe('Second bakery approved for Elmstead in the north by');
  });
});

describe('what stands below the news', () => {
  const below = (...lines: string[]) =>
    read(`${title}\n\n${dateline}${english}\n\n${lines.join('\n')}\n`);
  test.each([
    [['SOURCE Birch Tools', '', '2018-07-03T15:21:40+00:00']],
    [['Visit us at www.birch.example.', '', 'Alle Themen']],
    [['Alderbrev.example – Alla meddelanden på ett ställe']],
    [['Redaktionen ansvarar inte för innehållet i pressmeddelanden.']],
    [['Ylläpito ei vastaa tiedotteiden sisällöstä.']],
    [['The preceding news release was provided as a courtesy by Alder Wire.']],
    [['This press release is posted as a public service by Alderforum.example']],
    [
      [
        '--',
        'To send a message to TOOLS, write to: tools@lists.alder.example',
        'Archive: http://lists.alder.example',
      ],
    ],
    [['--', 'Zum Abbestellen der Liste: leave@liste.alder.example']],
    [['<Prev in Thread] Current Thread [Next in Thread>']],
    [
      [
        'Copyright Business Wire 2006',
        'BÖRSENBRIEF GRATIS TESTEN',
        'Sichern Sie sich jetzt den Börsenbrief kostenlos.',
        'Weitere Links:',
        'Indizes in diesem Artikel',
      ],
    ],
  ])('%s', (lines) => {
    expect(below(...lines).leftOut.map(({ text }) => text)).toContain(lines.at(-1));
  });

  test.each([
    [['birchtools.example – The saws that last a life']],
    [
      [
        'The clock was set to',
        '',
        '2018-07-03T15:21:40Z',
        '',
        'and has run since without a fault in any of its many parts.',
      ],
    ],
    [
      [
        'All Topics',
        '',
        'The fair will speak of saws, of oil and of safety in the woods of the north.',
      ],
    ],
  ])('keeps %s', (lines) => {
    expect(below(...lines).leftOut).toEqual([]);
  });

  const board = (...foot: string[]): string[] =>
    read(
      `Tool-Talk | about saws\nThis thread | Show all | Post follow-up | Start new thread | FAQ\n\n${title}\n\n${dateline}${english}\n\nSOURCE: Birch Tools\n\n${foot.join('\n')}\n`,
    ).leftOut.map(({ text }) => text);
  test('the words of the menu above', () => {
    const foot = ['Post a new follow-up', 'Your message', 'Start a new thread', 'Google'];
    expect(board(...foot)).toEqual(expect.arrayContaining(foot));
    expect(board('How we start a new thread', 'Phone: 208-555-0146')).not.toContain(
      'How we start a new thread',
    );
  });

  test('headings', () => {
    const told = (heading: string, text: string): readonly string[] =>
      below(
        'How it works',
        '',
        'The saw is driven by a motor of four kilowatts and stops by itself when it is dropped.',
        '',
        heading,
        '',
        text,
        '',
        'About Birch Tools',
        '',
        'Birch Tools builds saws in the north.',
      ).release.headings;
    const shown =
      'Whoever wants to know more of the saws finds forty of them on show in the plant. It is open every day but Monday and costs nothing.';
    expect(told('For more information', shown)).toContain('For more information');
    expect(told('Weitere Informationen', shown)).toContain('Weitere Informationen');
    expect(told('Informationen zur Birch Tools GmbH', shown)).toContain(
      'Informationen zur Birch Tools GmbH',
    );
    expect(told('INDUSTRY KEYWORD: TOOLS FORESTRY', shown)).not.toContain(
      'INDUSTRY KEYWORD: TOOLS FORESTRY',
    );
    expect(
      told(
        'For more information',
        'Jane Doe of Birch Tools can be reached at 208-555-0146 on all days. She answers from morning to night and speaks three languages well.',
      ),
    ).not.toContain('For more information');
  });
});

describe('an office between a person’s number and address', () => {
  const card = (name: string, mail: string, office = 'Media Relations') => [
    name,
    '763-555-0146',
    '',
    office,
    'Birch Tools, Inc.',
    mail,
  ];
  test('is that person’s, and so is that of who is told alike', () => {
    const people = readContacts([
      'CONTACT:',
      ...card('Jane Roe', 'jroe@birch.example'),
      ...card('Ann Holm', 'investors@birch.example', 'Investor Relations'),
    ]);
    expect(people.map(({ name, email }) => [name, email])).toEqual([
      ['Jane Roe', 'jroe@birch.example'],
      ['Ann Holm', 'investors@birch.example'],
    ]);
  });
  test('stands for itself with an address of its own', () => {
    const people = readContacts(['CONTACT:', ...card('Jane Roe', 'media@birch.example')]);
    expect(people.map(({ name, email }) => [name, email])).toEqual([
      ['Jane Roe', undefined],
      [undefined, 'media@birch.example'],
    ]);
  });
});

describe('what a host set in place of an address that it hid', () => {
  test.each([
    'This e-mail address is being protected from spam bots, you need JavaScript enabled to view it',
    'Diese E-Mail-Adresse ist vor Spambots geschützt! Zur Anzeige muss JavaScript eingeschaltet sein!',
    'Esta dirección de correo electrónico está siendo protegida contra los robots de spam. Necesita tener JavaScript habilitado para poder verlo.',
    'Ten adres pocztowy jest chroniony przed spamowaniem. Aby go zobaczyć, konieczne jest włączenie w przeglądarce obsługi JavaScript.',
    'Sähköpostiosoite on suojattu spamboteilta. Tarvitset JavaScript-tuen nähdäksesi sen.',
  ])('%s', (hidden) => {
    const { release, body } = read(
      `${title}\n\n${dateline}${english}\n\nContact:\nPress office – Jane Doe\nTel. 617-555-0146 / ${hidden}\n`,
    );
    expect(release.contacts).toEqual([{ kind: 'media', name: 'Jane Doe', phone: '617-555-0146' }]);
    expect(body.trim().endsWith('Tel. 617-555-0146')).toBe(true);
  });

  test('news of such a defence stays', () => {
    const news =
      'The makers of Alder Mail say that an address is safe from spam. A page of theirs draws it with JavaScript in the reader’s own window.';
    expect(read(`${title}\n\n${dateline}${english}\n\n${news}\n`).body).toContain(news);
  });

  test.each([
    ['“Our saws last a life,” said Jane Doe, who leads the plant.', 'Quote start', 'Quote end'],
    ['Our saws last a life', '- Quote start', '- Quote end'],
    ['Our saws last a life', 'Anfang des Zitats', 'Ende des Zitats'],
  ])('the words for those to whom a page is read aloud around %j', (said, start, end) => {
    const quote = `${start}\n\n${said}\n\n${end}`;
    for (const text of [
      `${title}\n\n${dateline}${english.replace('\n\n', `\n\n${quote}\n\n`)}\n`,
      `${title}\n\n${dateline}${english}\n\n${quote}\n`,
    ]) {
      const { body, record } = read(text);
      expect(body).toContain(said);
      expect(body).not.toContain(end.replace('- ', ''));
      expect(record.repairs?.map(({ kind }) => kind)).toContain('left-tag');
    }
  });
});

test('a list of short points is refused, however many they are, and one of sentences is not', () => {
  const points = Array.from({ length: 40 }, (_, at) => `- onions, sack ${String(at + 1)}`);
  expect(() => importText(points.join('\n'))).toThrow('no paragraph in it could be its body');
  const told = '- Alder Foods today opened a mill in the town in which it was founded.';
  expect(
    importText(`Alder Foods Opens Mill\n\n${told}\n${told.replace('a mill', 'an oven')}`).title,
  ).toBe('Alder Foods Opens Mill');
});
