import { describe, expect, test } from 'vitest';
import { importBytes } from '../../src/importer/import-release.ts';

const opening =
  'BOSTON, April 16, 2012 – Alpha Bio, Inc. (Nasdaq: ALBI) today announced that it has opened a laboratory in which forty scientists will look for antibodies.';
const told =
  'The stent stayed open in 68 of 73 patients who were followed for six months at nine hospitals. Two stents moved.';
const about = 'Alpha Bio is a company that makes stents for the bile duct. It was founded in 2003.';

const readsText = (...lines: string[]): readonly string[] =>
  importBytes(
    Buffer.from(['Alpha Bio Opens Laboratory for Antibody Research', ...lines].join('\n')),
    'a.txt',
    { slug: 'a' },
  ).release.headings;
const readsHtml = (...paragraphs: string[]): readonly string[] =>
  importBytes(
    Buffer.from(
      `<html><body><h1>Alpha Bio Opens Laboratory for Antibody Research</h1>\n<p>${opening}</p>\n${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}</body></html>`,
    ),
    'a.html',
    { slug: 'a' },
  ).release.headings;

describe('headings that run into their text', () => {
  test('a label and a colon head sentences where "About …:" does', () => {
    expect(
      readsText(
        opening,
        `Results of the study: ${told}`,
        `Who can take part: ${told}`,
        `About Alpha Bio: ${about}`,
      ),
    ).toEqual(['Results of the study', 'Who can take part', 'About Alpha Bio']);
  });

  test('one label alone, rows of a notice and what people say head nothing', () => {
    expect(readsText(opening, '', `Results of the study: ${told}`, '', told)).toEqual([]);
    expect(
      readsText(opening, '', `Note: ${told}`, '', `Jane Doe: ${told}`, '', `John Roe: ${told}`),
    ).toEqual([]);
    expect(
      readsText(opening, '', `Where: ${told}`, '', `When: ${told}`, '', `Location: ${told}`),
    ).toEqual([]);
  });

  test('labels in bold need no "About …:"', () => {
    expect(
      readsHtml(`<b>Harvest weekend:</b> ${told}`, `<strong>Price</strong>: ${told}`, told),
    ).toEqual(['Harvest weekend', 'Price']);
    expect(readsHtml(`<b>Harvest weekend:</b> ${told}`, told)).toEqual([]);
  });
});

describe('headings in bold that nothing but a gap or dash parts from their text', () => {
  test('three of them head their sentences', () => {
    expect(
      readsHtml(
        `<b>Side effects</b> ${told}`,
        `<b>Study design</b> – ${told}`,
        `<b>Funding</b> ${told}`,
      ),
    ).toEqual(['Side effects', 'Study design', 'Funding']);
  });

  test('two of them, names that begin a sentence and people do not', () => {
    expect(readsHtml(`<b>Side effects</b> ${told}`, `<b>Funding</b> ${told}`, told)).toEqual([]);
    const begun =
      '<b>Alpha Bio</b> makes stents for the bile duct and has done so since it was founded.';
    expect(readsHtml(begun, begun, begun)).toEqual([]);
    expect(
      readsHtml(`<b>Jane Doe</b> ${told}`, `<b>John Roe</b> ${told}`, `<b>Mary Poe</b> ${told}`),
    ).toEqual([]);
  });
});

describe('headings on a line of their own inside a paragraph', () => {
  test('a line right above sentences, parted by a break alone', () => {
    expect(readsHtml(`Dosing<br>${about}`, `Study design<br>${about}`)).toEqual([
      'Dosing',
      'Study design',
    ]);
  });

  test('an address and what no sentence follows', () => {
    expect(readsHtml(`Alpha Bio, Inc.<br>12 River Road<br>Boston`, `Ready?<br>${about}`)).toEqual(
      [],
    );
  });
});

describe('dumps without blank lines', () => {
  const lines = [
    'Norovirus causes half of all outbreaks of stomach illness. No vaccine is there against it.',
    'Sixty adults between 18 and 49 get one of three doses or a placebo, at a clinic in Atlanta.',
    'The work is supported by a contract with the Institutes of Health, worth eleven million.',
    'Alpha Bio was spun out of the university in 2008. It has 19 employees and is held privately.',
  ] as const;

  test('paragraphs of one length are not lines that a width broke', () => {
    expect(
      readsText(
        opening.slice(0, 92),
        'Norovirus:',
        lines[0],
        'The study:',
        lines[1],
        'Partners:',
        lines[2],
        'History:',
        lines[3],
      ),
    ).toEqual(['Norovirus', 'The study', 'Partners', 'History']);
  });

  const wrapped = (heading: string, end = '.'): readonly string[] =>
    readsText(
      'BOSTON, April 16, 2012 – Alpha Bio, Inc. (Nasdaq: ALBI) today said that',
      'it has opened a laboratory in which forty scientists will look for',
      `antibodies that act on the viruses of the stomach and of the gut${end}`,
      heading,
      'Sixty adults between 18 and 49 will get one of three doses or a placebo,',
      'by injection, at a clinic in Atlanta, and will be seen for a year by the',
      'doctors who work there. First results are expected in the spring.',
    );

  test('a code and a name with its other name are headings', () => {
    expect(wrapped('ALB-12')).toEqual(['ALB-12']);
    expect(wrapped('Dormira (zolefant)')).toEqual(['Dormira (zolefant)']);
  });

  test('a telephone number and a note in brackets are none', () => {
    expect(wrapped('Tel. 617-555-0100')).toEqual([]);
    expect(wrapped('Revenues (unaudited)')).toEqual([]);
  });

  test('a quotation closes as in German', () => {
    expect(wrapped('Standort Boston', '.“')).toEqual(['Standort Boston']);
  });

  test('rows with labels stay lines of their own', () => {
    const { markdown } = importBytes(
      Buffer.from(
        [
          'Alpha Bio Opens Laboratory for Antibody Research',
          '',
          'BOSTON, April 16, 2012 – Alpha Bio, Inc. (Nasdaq: ALBI) today said that',
          'it has opened a laboratory in which forty scientists will look for',
          'antibodies that act on the viruses of the stomach and of the gut.',
          '',
          'Poster presentations:',
          '',
          'Title: Biomarkers of response',
          'Date and time: Sunday, June 2, 2012, 8:00 a.m.',
          'Presenter: Otto Kern, Ph.D.',
          '',
          'Sixty adults between 18 and 49 will get one of three doses or a placebo,',
          'by injection, at a clinic in Atlanta, and will be seen for a year.',
        ].join('\n'),
      ),
      'a.txt',
      { slug: 'a' },
    );
    expect(markdown).toContain('## Poster presentations');
    expect(markdown).toContain('8:00 a.m.\\\nPresenter: Otto Kern');
  });
});

describe('what stands around a heading', () => {
  test('a line of dashes behind the dash that a filing’s mail sets', () => {
    expect(
      readsText('', opening, '', 'ABOUT ALPHA', '- -----------', '', about, '', told, ''),
    ).toEqual(['ABOUT ALPHA']);
  });

  const table =
    '<table><tr><td>Weight</td><td>310 g</td></tr><tr><td>Width</td><td>6 cm</td></tr></table>';

  test('a label names a table by its words, and the rows of a part of one', () => {
    expect(readsHtml(told, 'Specifications:').length).toBe(0);
    expect(readsHtml(told, `Key figures:</p>${table}<p>${told}`)).toEqual(['Key figures']);
    expect(readsHtml(told, `Deposits:</p>${table}<p>${told}`)).toEqual([]);
  });

  const list =
    '<ul><li>Twenty patients took part</li><li>The median was nineteen minutes</li></ul>';

  test('an article leads on only where its points do', () => {
    expect(readsHtml(told, `The numbers:</p>${list}<p>${told}`)).toEqual(['The numbers']);
    expect(readsHtml(told, `The laboratory has:</p>${list}<p>${told}`)).toEqual([]);
  });

  test('a notice of the law and a signature are none', () => {
    expect(
      readsHtml(told, `This press release contains inside information</p>${list}<p>${told}`),
    ).toEqual([]);
    expect(readsHtml(told, '“Jane Doe” Chief Executive Officer', told)).toEqual([]);
    expect(readsHtml(told, '“Made in Boston” Campaign Extended', told)).toEqual([
      '“Made in Boston” Campaign Extended',
    ]);
  });

  test('a short name above a paragraph that a page number cuts in two', () => {
    const cut = told.replace(' Two stents moved.', ' Two stents and');
    expect(readsHtml(told, 'THYRA-3', cut, '1', 'balloons moved from their place.')).toEqual([
      'THYRA-3',
    ]);
  });
});

describe('lines set apart from each other', () => {
  const lines = [
    'Alpha Bio Opens Laboratory for Antibody Research',
    'BOSTON, April 16, 2012 – Alpha Bio, Inc. (Nasdaq: ALBI) today said that',
    'it has opened a laboratory in which forty scientists will look for new',
    'antibodies that act on the viruses of the stomach and of the gut.',
    'Study design',
    'Sixty adults between 18 and 49 will get one of three doses or a placebo,',
    'by injection, at a clinic in Atlanta, and will be seen for a year by the',
    'doctors who work there. First results are expected in the spring of the',
    'year that follows, and will be told at a congress.',
  ] as const;

  test('a blank line below each line, in a dump and on a page', () => {
    expect(readsText(...lines.slice(1).flatMap((line) => ['', line]))).toEqual(['Study design']);
    const page = `<html><body>${lines.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`;
    const { release } = importBytes(Buffer.from(page), 'a.html', { slug: 'a' });
    expect(release.headings).toEqual(['Study design']);
    expect(release.title).toBe(lines[0]);
  });

  test('points without their signs stay apart', () => {
    const points = [
      'a record year for stents, of which it sold more',
      'growth of nine per cent in the south of Europe',
      'lower costs of steel than in the year before',
      'a new plant at Elmstead that makes balloons',
      'fewer accidents at work than ever before there',
      'orders for the coming year that are higher',
    ];
    const { markdown } = importBytes(
      Buffer.from(
        `Alpha Bio Tells of Its Year\n\nBOSTON, April 16, 2012 – Alpha Bio, Inc. (Nasdaq: ALBI) today said what its year had been like:\n\n${points.join('\n\n')}\n`,
      ),
      'a.txt',
      { slug: 'a' },
    );
    for (const point of points) expect(markdown).toContain(`\n${point}\n`);
  });
});

describe('headings between lines and other pieces', () => {
  test('the last line of a block, below a sentence', () => {
    expect(
      readsHtml(`Sales fell slightly in the third quarter of the year.<br>Outlook`, told),
    ).toEqual(['Outlook']);
    expect(readsHtml(`Alpha Bio, Inc.<br>12 River Road<br>Boston`, told)).toEqual([]);
  });

  test('a heading right above another and its text', () => {
    expect(
      readsText(
        '',
        opening,
        '',
        'Fourth Quarter and Full Year 2012 Financial Results',
        'Cash Position',
        about,
        '',
        told,
      ),
    ).toEqual(['Fourth Quarter and Full Year 2012 Financial Results', 'Cash Position']);
  });

  test('a label of points is no label of people', () => {
    const text = [
      opening,
      'Corporate:',
      '- Appointed Martha Kell to the Board of Directors\n- Raised $86 million in a public offering',
      'Anticipated Milestones:',
      '- Complete enrollment in the study by the end of the year\n- Report data in autumn',
      told,
    ].flatMap((one) => ['', one]);
    expect(readsText(...text)).toEqual(['Corporate', 'Anticipated Milestones']);
  });

  test('a note below a table closes its part', () => {
    expect(
      readsText(
        '',
        opening,
        '',
        '(i) True width is estimated at 80% of length.',
        '',
        'Geology',
        '',
        told,
      ),
    ).toEqual(['Geology']);
  });

  test('codes of wires are none', () => {
    expect(readsText('', opening, '', told, '', 'P-ALB', '', about)).toEqual([]);
    expect(readsText('', opening, '', told, '', 'IR EXLFLZBLFBBQ', '', about)).toEqual([]);
  });

  test('a notice of the law above what it says, in Markdown too', () => {
    const text = `# Alpha Bio Opens Laboratory\n\n${opening}\n\n${told}\n\nAviso legal\n\nEste comunicado contiene previsiones que pueden no cumplirse. La empresa no las actualiza.\n`;
    const { release, markdown } = importBytes(Buffer.from(text), 'a.md', { slug: 'a' });
    expect(release.headings).toEqual(['Aviso legal']);
    expect(markdown).toContain('Aviso legal');
  });
});

describe('what a source sets apart in its own way', () => {
  const table =
    '<table><tr><td>Weight</td><td>310 g</td></tr><tr><td>Width</td><td>6 cm</td></tr></table>';

  test('lines in bold that a page left with their signs', () => {
    expect(
      readsHtml(told, '**About Alpha Bio, Inc.**', about, '**Who can take part?**', told),
    ).toEqual(['About Alpha Bio, Inc.', 'Who can take part?']);
    expect(readsHtml(told, '**About Alpha Corp.**', about)).toEqual(['About Alpha Corp.']);
    expect(readsHtml(told, '** p below 0.05', about, '**', told)).toEqual([]);
  });

  test('an underlined line of Markdown heads a table, an address does not', () => {
    const underlined = (words: string): readonly string[] =>
      importBytes(
        Buffer.from(
          `# Alpha Bio Opens Laboratory\n\n${opening}\n\n${told}\n\n[${words}]{.underline}\n\n| Name | Use |\n|---|---|\n| ALB-1 | Lupus |\n| ALB-2 | Asthma |\n\n${told}\n`,
        ),
        'a.md',
        { slug: 'a' },
      ).release.headings;
    expect(underlined('Five medicines to begin with')).toEqual(['Five medicines to begin with']);
    expect(underlined('www.alpha.example')).toEqual([]);
  });

  test('days below people, each on its line', () => {
    const days = [
      'Dates',
      '27 August 2015   Half-year results',
      '10 November 2015   Annual meeting',
    ];
    expect(
      readsText(
        '',
        opening,
        '',
        told,
        '',
        'Contacts',
        'Investors: Jane Doe, phone 617-555-0100, jane@alpha.example',
        'Media: John Roe, phone 617-555-0101, john@alpha.example',
        '',
        ...days,
      ),
    ).toEqual(['Dates']);
  });

  test('a section that goes on below its table', () => {
    const sales =
      'Sales of stents in the first quarter came to 1.6 million, which is 28 percent more than in the year before.';
    expect(readsHtml(told, `Sales of stents in the first quarter</p>${table}<p>${sales}`)).toEqual([
      'Sales of stents in the first quarter',
    ]);
    expect(
      readsHtml(told, `Starts of work by neighborhood and street</p>${table}<p>${sales}`),
    ).toEqual([]);
  });

  test('a label at the start of a line among wrapped sentences', () => {
    expect(
      readsText(
        'BOSTON, April 16, 2012 – Alpha Bio, Inc. (Nasdaq: ALBI) today said that',
        'it has opened a laboratory in which forty scientists will look for new',
        'antibodies that act on the viruses of the gut.',
        'Forward-Looking Statements: This release contains statements that are',
        'not historical facts and are forward-looking statements. They are based',
        'on expectations and involve a number of risks.',
      ),
    ).toEqual(['Forward-Looking Statements']);
  });
});

describe('words, figures and signs', () => {
  test('what somebody says may be the theme of a section', () => {
    const quoted =
      '"We now have a fourth class of drugs that lets these patients live longer," said Ulla Brandt, who led the trial.';
    expect(readsHtml(told, '"A new pillar of treatment"', quoted)).toEqual([
      '"A new pillar of treatment"',
    ]);
    expect(readsHtml(told, '"We have waited for this"', quoted)).toEqual([]);
    expect(readsHtml(told, '"A new pillar of treatment"', told)).toEqual([]);
  });

  test('the head of a table belongs to its rows, however wide', () => {
    const { release, markdown } = importBytes(
      Buffer.from(
        [
          'Alpha Bio Opens Laboratory',
          opening,
          told,
          'Key results',
          'Endpoint                      Ortelin       Placebo       Hazard ratio\nHospital stay or death        16.2%         21.4%         0.74\nHospital stay                 10.1%         14.8%         0.66',
          told,
        ].join('\n\n'),
      ),
      'a.txt',
      { slug: 'a' },
    );
    expect(release.headings).toEqual(['Key results']);
    expect(markdown).toContain('| Endpoint | Ortelin | Placebo | Hazard ratio |');
  });

  test('a section in brief may end in a colon, and a copyright heads nothing', () => {
    expect(readsHtml(told, 'Alpha Bio in brief:', about)).toEqual(['Alpha Bio in brief']);
    expect(
      readsHtml(
        told,
        'The new line in brief:</p><ul><li>costs less</li><li>lasts</li></ul><p>',
        told,
      ),
    ).toEqual([]);
    expect(readsHtml(told, 'ENDS © Alpha Media', about)).toEqual([]);
  });
});

describe('points that have lost their signs, each a paragraph of its own', () => {
  const points = [
    'Signature fee of two million dollars, payable within thirty days',
    'Further payments upon sales targets in three countries of the north',
    'Alpha Bio to supply the stents from its mill in Reno',
  ];

  test('stand below "Key points"', () => {
    expect(readsHtml(told, 'Key points', ...points, told)).toEqual(['Key points']);
  });

  test('that begin alike head nothing, be the last of them in capitals as a title', () => {
    const deeds = [
      'Acquisition of a foundry in Finland, with forty workers',
      'Launch of a pump that runs dry',
      'Move of the foundry from Sala to the coast in October',
      'Appointment of Jane Marlow as Chief Financial Officer',
    ];
    expect(readsHtml(told, 'The most important events of the year were:', ...deeds, told)).toEqual(
      [],
    );
    expect(readsHtml(told, 'Appointment of a New Treasurer', told)).toEqual([
      'Appointment of a New Treasurer',
    ]);
  });
});

test('"TO THE EDITORS" stands above the name of the next section', () => {
  expect(readsHtml(told, '<strong>TO THE EDITORS</strong>', 'About Alpha Bio', about)).toEqual([
    'TO THE EDITORS',
    'About Alpha Bio',
  ]);
});

test('"Results by division" heads the sentence above its table', () => {
  const rows = 'Stents\t71.4\t69.9\nPumps\t52.7\t47.5\nTotal\t124.1\t117.4';
  expect(
    readsText(
      opening,
      '',
      told,
      '',
      `Results by division\nAll three divisions grew. Net sales were as follows (in millions):\n\t2012\t2011\n${rows}`,
      '',
      told,
    ),
  ).toEqual(['Results by division']);
});
