import { describe, expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const release = [
  'Alder Bio Signs a Lease for Its Second Laboratory in Elmstead',
  '',
  'ELMSTEAD, Maine, June 4, 2015 -- Alder Bio, Inc. (Nasdaq: ALD) today signed a lease for a second laboratory, it said, and will move there in the spring of next year with forty people.',
  '',
  'The laboratory will make larch and oak for the boatyards of the bay.',
  '',
  'About Alder Bio',
  'Alder Bio, Inc. makes wood in two towns and sells it in nine countries of the world.',
  '',
  'Contact:',
  'Ruth Berg, 207-555-0114',
  '',
  'Source: Alder Bio, Inc.',
  '',
];
const endOf = (...foot: string[]): string =>
  importBytes(Buffer.from([...release, ...foot, ''].join('\n')), 'a.txt')
    .body.split('Source: Alder Bio, Inc.')[1]
    ?.trim() ?? '';

describe('what hosts set below a copy', () => {
  test.each([
    [['Optionen', 'Antwort einfügen', 'Boardmail an "larchpicker"', 'Wertpapier: Alder Bio']],
    [['Read Replies (1)', 'Post a Reply', 'Recommend (3)']],
    [['Message #4411 of 4420 Prev | Next | Reply | Report Abuse']],
    [['Sentiment: Strong Buy', 'Rating: (not enough ratings)', 'Rate It:']],
    [['0 members found this post helpful.', 'Share this post', 'Link to post']],
    [['Beiträge: 1204', 'Registriert: 12.03.2004']],
    [['Thread closed', 'You cannot reply to topics in this forum', '[Reply] [Quote] [Report]']],
    [['Les commentaires sont fermés.', 'Laisser un commentaire']],
    [['Cet article a été lu 125 fois.', 'Noter cet article']],
    [['This message has been edited by larch on 3 May 2012.', 'IP: Logged']],
    [
      [
        'Kontaktinformationen:',
        '',
        'Leider liegen uns zu diesem Artikel keine separaten Kontaktinformationen vor.',
        'Meist stehen sie am Ende der Mitteilung.',
        '',
        'Sie suchen weitere Meldungen?',
        'Mehr zu diesem Thema finden Sie auf dieser Übersicht.',
      ],
    ],
    [
      [
        'Unternehmen dieses Artikels',
        'Alder Bio Inc.',
        'Holz',
        'Minenprofile',
        'Lac Alder',
        'Die Birkenblatt-Redaktion lehnt jede Haftung für die Inhalte dieser Meldung ab.',
      ],
    ],
    [
      [
        'Leser-Kommentare',
        'Bisher sind noch keine Kommentare zu diesem Artikel erstellt worden.',
        'Kommentar verfassen',
      ],
    ],
    [['Communiqué suivant : Birch ouvre un atelier', 'Communiqué précédent : Larch SA recrute']],
  ])('goes: %s', (foot) => {
    expect(endOf(...foot)).toBe('');
  });

  test('an address goes that is the host’s by what stands above the news', () => {
    const mail = 'send e-mail to: desk@birchstents.example';
    const note = 'This press release is posted as a service by BirchStents.example';
    const bodyBelow = (above: string): string =>
      importBytes(Buffer.from([above, '', '', ...release, mail, ''].join('\n')), 'a.txt').body;
    expect(bodyBelow(note)).not.toContain('birchstents');
    expect(bodyBelow('News')).toContain('birchstents');
  });

  test.each([
    [['Options: Alder Bio has an option on a third laboratory.']],
    [
      [
        'Werte zu diesem Artikel',
        'Alder Bio will im Herbst mehr sagen und dann auch Zahlen nennen.',
      ],
    ],
    [['Unternehmen dieses Artikels', 'Alder Bio, Ruth Berg, 207-555-0114']],
    [['News provided by the laboratory is read in the bay.']],
    [['Author: Ruth']],
  ])('stays: %s', (foot) => {
    expect(endOf(...foot).replaceAll('\\', '')).toContain(foot.at(-1));
  });
});
