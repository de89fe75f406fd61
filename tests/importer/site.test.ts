import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importBytes, importText } from '../../src/importer/import-release.ts';
import { reasonToLeaveOut } from '../../src/importer/site/left-out.ts';
import { headlinesOfData } from '../../src/importer/html/page-data.ts';
import { isThirdPartyNote } from '../../src/importer/site/third-party-notes.ts';
import { isSiteTalk } from '../../src/importer/site/talk.ts';
import { isMenuBlock } from '../../src/importer/site/site-words.ts';

describe('words of a site', () => {
  test.each([
    'Home Mail News Sports Finance Weather',
    'Terms of Use | Privacy Policy',
    'Terms Privacy Advertise About Our Ads',
    'Home > Investors & Media > News Releases > News Release Details',
    'You are here: Home / News',
    'Startseite | Presse | Impressum',
    'Accueil · Actualités · Mentions légales',
    'Skip to main content',
    'Jump to content (Alt+2)',
    'Download (opens in new window)',
    'Share to LinkedIn',
    '© 2005 Relay Inc. All rights reserved. Privacy Policy - Terms of Service',
    'S&P 500 1,935.10 -29.72 (-1.51%)',
    'Scanned by MailGate for viruses and dangerous content.',
    'Posted on January 30, 2014 by admin | 3 min read',
    'Posted on 3 May 2014 | News',
    'Verity Optics, Inc. | 100 Lens Street | Rochester, NY 14604 | Contact us | Sitemap',
    'Login Register',
    'USA - English',
    'Pubblicato il 27/06/2018 da Ufficio Stampa | Visite: 148 | Voto: 4/5',
    'Was this AI summary helpful?',
    '123,456 members | Register | Login | 17 online',
    'Stock Quote: NASDAQ VRTY 12.34 +0.12',
    'HRW 1,054.00 -6.00 (-0.57%)',
    'DAX 9.734 +1,27% TecDAX 1.270',
    'Harrow Trust (LSE:HRW) Historical Stock Chart From Oct 2024',
    'Download images (ZIP, 3 MB)',
    '< Prev',
    'Next story',
    'You are visitor',
    'Maintained by The Web Team',
    'Last update: Monday, June 4, 2001',
    'Logged in as Pack-Mill, Log out?',
    'Quote : 4.33  0.05 (1.17%) @ 4:00PM',
    '1 Month Alpha Bio, Inc. (ALB) Chart',
    '[Back to News] [Home] [Webmaster]',
    '© 1999 Alpha Bio, Inc. Best viewed with Navigator 4.0. You are visitor number 4,127.',
    'Diese Pressemitteilung wurde bisher 417 mal aufgerufen.',
    'Anzahl Zeichen: 2104',
    'Aufrufe gesamt: 87, letzte 30 Tage: 2',
    'View Our Newsroom',
    'Bereitgestellt von Benutzer: Redaktion',
    'ID: 316283',
    'Post # of 9000',
    'Followers 123  Posts 4567  Boards Moderated 2',
    'Reply to this message | Post new message | View thread',
    'Public ReplyPrvt ReplyMark as Last ReadFilePrevious 10Next 10PreviousNext',
    'Report TOU ViolationShare This Post',
    'To: somebody who wrote (1311)4/28/1999 10:08:00 AM',
    'From: Somebody  Read Replies (1) of 1359',
    "We have noticed that you're using an ad content blocking browser plug-in. Ads pay for this site.",
    'Relay ChannelsAll | Clinical | Healthcare RSS Feed RSS Feeds RSS Feed Relay Client Blog',
    'You receive this because you asked for news from Alpha Bio.',
    'This list is run with MailRoom 4.1',
    'Charts zur ALDER Aktie',
    'Post author:admin',
    "Author's Avatar",
    'Click to Report Abuse or Spam',
    'Näytä kaikki uutiset',
    '** Ovenstående pressemeddelelse er videreformidlet af Ritzau på vegne af tredjepart.',
    'Artykuł został dodany przez firmę',
    'Post category:Base Metals / Junior Mining',
    '(END) Dow Jones Newswires',
    'MENAFN06082025004107003653ID1109891276',
    'WebWireID328114',
    'From: Tin Kettle  Respond to of 1187',
    'Alle Nachrichten zu ALDER',
    'Weitere News zur Alder AG',
  ])('goes: %s', (line) => {
    expect(reasonToLeaveOut(line)).toBeDefined();
  });

  test.each([
    'Alpha Bio Opens Home for Researchers',
    'Lena Sand | Head of Home Care | 617-555-0100',
    'Net sales 1,054.00 1,060.00',
    'Next Generation Lamps',
    'Download the lamp free of charge at www.alpha.example',
    'Maintained by its owners since 1912, the mill has ground flour for four generations of bakers in the valley, and it will go on.',
    'About Us and Our Work in News',
    'Disclaimer',
    'Legal Disclaimer',
    'Products',
    'Kontakt',
    'Email',
    'Investors | Media',
    'Media contact: | Investor contact:',
    'Jane Doe | Investor Relations | 617-555-0100',
    'Home > Visit > Hospital: the way of a patient is told by three words.',
    'Powered by sunlight, the laboratory needs no other lamp.',
    'Follow the patients for two years',
    'Follow Alpha Bio on its way',
    'Share of revenue from services rose to 40 percent',
    'Net sales $ 1,935.10 $ 1,729.72',
    'Copyright Business Wire 2015',
    'This site is one of four at which patients are treated.',
    'The information on our website is no part of this release.',
    'Filed under the Securities Act of 1933',
    'By using less power the lamp saves 40 percent',
    'Posted on its site in 2010 by the agency, the rules are final',
    'Published on January 30, 2014 by Alpha Bio',
    '12 Month Survival of Patients Chart',
    'Quote: "We are pleased," said Ann Berg.',
    '[Table 1] [Table 2]',
    '© 2014 Alpha Bio, Inc. All rights reserved.',
    'Anzahl der Patienten: 2104',
    'Study ID: ALB-2014',
    'You receive this medicine by mouth',
    'File',
    'This list is long: Alpha Bio works in nine fields.',
    'Kennzahlen zur Aktie der Alder AG in Euro',
    'Post office: two of the nine branches will close',
    'Artykuł sto dwa prawa energetycznego mówi o taryfach',
    'Se alle nyheder i katalogen for 2012',
    'Alder provides the information as is customary in the trade',
    'Alle Nachrichten an Aktionäre erscheinen auf Deutsch',
  ])('stays: %s', (line) => {
    expect(reasonToLeaveOut(line)).toBeUndefined();
  });

  test('a menu of one word a line is told from headings of a release', () => {
    expect(isMenuBlock(['Home', 'Our Science', 'Alpha', 'News', 'Careers'])).toBe(true);
    expect(isMenuBlock(['Products', 'Research', 'Outlook for 2012'])).toBe(false);
    expect(isMenuBlock(['Media', 'Jonas Berg', '585-555-0144'])).toBe(false);
  });

  test('long lines are never talk of a site', () => {
    expect(isSiteTalk(`This website uses cookies. ${'word '.repeat(100)}`)).toBe(false);
  });
});

describe("a page's data", () => {
  test('names the headline of the article in it', () => {
    const page = `<script type="application/ld+json">{"@graph":[{"@type":"WebPage","headline":"Not this one"},{"@type":["NewsArticle"],"headline":"Alpha Bio Opens Laboratory"}]}</script>`;
    expect(headlinesOfData(page)).toEqual(['Alpha Bio Opens Laboratory']);
  });

  test('is passed over where it cannot be read', () => {
    expect(headlinesOfData('<script type="application/ld+json">{"@type":')).toEqual([]);
    expect(headlinesOfData('<script type="application/ld+json">[1,</script>')).toEqual([]);
  });
});

describe('the name of a page as its main heading', () => {
  const page = (name: string, copyright: string): string => `- Home
- Post a release
- Contact

# ${name}

## Ferry Between Birchport and Elmstead Doubles Its Berths

March 3, 2020 by HarborEditor Leave a Comment

The night ferry between Birchport and Elmstead will carry twice as many berths this summer, its operator Alder Line announced today, after it turned away some 6,300 passengers last July and August.

"People told us they would rather sleep through the swell than sit in it," said Alder Line's director, Beatrice Rowe. "We bought four cabins from a ship in Finland."

Filed Under: Ferries Tagged With: Alder Line, Birchport

Copyright © 2020 · ${copyright} · Log in
`;

  test.each([
    ['Harbor Release | The News Wire of the Coast', 'Harbor Release'],
    ['For Immediate Release | News of the Coast', 'For Immediate Release'],
    ['Harbor Newswire', 'Harbor Newswire'],
  ])("%s is the page's where its copyright names it", (name, copyright) => {
    const { title, record, leftOut } = importText(page(name, copyright), 'page.md');
    expect(title).toBe('Ferry Between Birchport and Elmstead Doubles Its Berths');
    expect(record.date).toBe('2020-03-03');
    expect(leftOut.some(({ text }) => text === name)).toBe(true);
  });

  test('a headline above its deck stays', () => {
    const { title } = importText(
      page('Alder Line Doubles the Berths of Its Night Ferry', 'Alder Line'),
      'page.md',
    );
    expect(title).toBe('Alder Line Doubles the Berths of Its Night Ferry');
  });
});

test.each([
  'Disclaimer: This content is provided by a third party',
  'Haftungsausschluss: Dieser Inhalt wird von einem Dritten bereitgestellt.',
  'Avis de non-responsabilité : ce contenu est fourni par un tiers',
  'Descargo de responsabilidad: este contenido es proporcionado por un tercero',
  'Отказ от ответственности: этот контент предоставлен третьей стороной',
  '免责声明：此内容由第三方提供',
])('a portal says in its language who answers for its content: %s', (line) => {
  expect(isThirdPartyNote(line)).toBe(true);
});

test('what a release says of third parties stays', () => {
  expect(
    isThirdPartyNote('This content is provided by a third party under a licence of 2019.'),
  ).toBe(false);
});

test('strokes of cells that a converter lost part the lines between them in Markdown too', () => {
  const { record, body } = importText(
    readFileSync(join(import.meta.dirname, 'fixtures', 'strokes-of-lost-cells.txt'), 'utf8'),
    'filing.md',
  );
  expect(record.contacts).toMatchObject([{ name: 'Odette Berg', phone: '985-555-0148' }]);
  expect(body).not.toContain('|');
});

test('an empty row of a table in Markdown is none of its edges', () => {
  const table =
    '| Sales | 2008 | 2007 |\n| --- | --- | --- |\n| Barges | 12 | 11 |\n| | | |\n| Yard | 4 | 5 |';
  const { body } = importText(
    `# Alder Marine Reports Its Sales\n\nELMSTEAD, Maine, May 7, 2009 – Alder Marine today reported what it sold in the year that ended in December, and what it sold in the year before that.\n\n${table}\n`,
    'filing.md',
  );
  expect(body).toContain('| Yard | 4 | 5 |');
});

describe('a Markdown dump of a page', () => {
  const dump = `---
layout: post
author: webmaster
---

[Home](/) | [Our Science](/s) | [Find a Doctor](/d)

# Alpha Bio Opens Laboratory for Antibody Research

BOSTON, April 16, 2012 -- Alpha Bio, Inc. (Nasdaq: ALBI) today announced that it has opened a laboratory in which forty scientists will look for antibodies.

- [The laboratory has forty rooms](https://alphabio.example/rooms)
- [Its door is green](https://alphabio.example/door)

Contact: Jonas Berg, 585-555-0144, jberg@alphabio.example

[Share on Facebook](https://f.example) [Tweet this](https://t.example)

### Related posts

- [Alpha Bio paints a door](/door)

Made in Boston. © 2012 Alpha Bio
`;

  test('is read without the site around it, and tells what it left out', () => {
    const { body, leftOut, title } = importText(dump, 'dump.md');
    expect(title).toBe('Alpha Bio Opens Laboratory for Antibody Research');
    expect(body).toContain('The laboratory has forty rooms');
    expect(body).toContain('jberg@alphabio.example');
    expect(body).not.toMatch(/Find a Doctor|Tweet|Related|paints|Made in/);
    expect(leftOut.map((one) => one.text)).toEqual([
      'layout: post',
      'author: webmaster',
      'Home | Our Science | Find a Doctor',
      'Share on Facebook Tweet this',
      'Related posts',
      'Alpha Bio paints a door',
      'Made in Boston. © 2012 Alpha Bio',
    ]);
  });

  const page = `[Skip to content](#main)

* [Home](/)
  + - [All Photos](/photos)
  + - [Trending Topics](/topics)
* [Media Relations](/media)

When typing in this field, a list of results will appear.

Searching for your content...

Alpha Bio Opens Laboratory for Antibody Research
================================================

News provided by

[**Alpha Bio**](/news/alpha-bio/)

BOSTON, April 16, 2012 -- Alpha Bio, Inc. (Nasdaq: ALBI) today announced that it has opened a laboratory in which forty scientists will look for antibodies.

What the laboratory does
------------------------

Its forty scientists will look for antibodies against the illnesses of the old and of the very young.

**Media Contact:**  
Jonas Berg  
585-555-0144  
[jberg@alphabio.example](mailto:jberg@alphabio.example)

SOURCE Alpha Bio

Modal title
-----------

[GET STARTED](https://relay.example/start)

Contact the Relay
-----------------

* [Call us at 585-555-0199](tel:585-555-0199)
* [Editorial Bureaus](/bureaus)
* [Media Inquiries](/inquiries)

Copyright © 2012 [Relay](https://relay.example) US Inc.
`;

  test('gives the headings that are underlined and nothing of its menus and forms', () => {
    const { body, release, title } = importText(page, 'page.md');
    expect(title).toBe('Alpha Bio Opens Laboratory for Antibody Research');
    expect(body).toContain('## What the laboratory does\n');
    expect(body).not.toMatch(/Trending|results|Searching|Modal|STARTED|Relay|Bureaus|===|---/);
    expect(release.contacts.map(({ name }) => name)).toEqual(['Jonas Berg']);
  });
});

describe('a page of the site around a release', () => {
  const news =
    'BOSTON, April 16, 2012 -- Alpha Bio, Inc. (Nasdaq: ALBI) today announced that it has opened a laboratory in which forty scientists will look for antibodies. The house was built in three years and has forty rooms on four floors, each with a view of the river.';

  const read = (above: string, below: string) =>
    importBytes(
      Buffer.from(
        `<html><head><title>Alpha Bio Regulatory News. Live ALB News</title></head><body>${above}<p>${news}</p><p>"We are pleased," said Ann Berg.</p>${below}</body></html>`,
      ),
      'page.html',
    );

  test('does not give its own name for a headline', () => {
    const { title } = read(
      '<h1>Alpha Bio Regulatory News (ALB)</h1><h2>Share Price Information for Alpha Bio (ALB)</h2><h2>Licence Agreement for Antibodies in Chile</h2>',
      '',
    );
    expect(title).toBe('Licence Agreement for Antibodies in Chile');
  });

  test('goes line by line at its foot, and with what it advertises', () => {
    const { body } = read(
      '<h1>Alpha Bio Opens Laboratory for Antibody Research</h1>',
      '<font>[Back to News] [Home]<br>You are visitor number 4,127.</font><div><b>Anzeige</b><br>Cheap gloves</div><div><b>Advertising budget</b><br>Ten dollars</div>',
    );
    expect(body).not.toMatch(/Back to News|visitor|gloves/);
    expect(body).toContain('Ten dollars');
  });
});

test('what a promoter says of itself below a release goes, heading and all', () => {
  const release = `Alpha Bio Opens Laboratory for Antibody Research

BOSTON, April 16, 2012 (GLOBE NEWSWIRE) -- Alpha Bio, Inc. announced that it has opened a laboratory in which forty scientists will look for antibodies.

This release contains forward-looking statements, which may turn out otherwise than the company expects in the years to come.

`;
  const { body, leftOut } = importText(`${release}Disclaimer
*Ownership and Operation:* This website, including stocks.example, is owned, operated, and edited by Stocks Example, a limited liability company.
*Compensation Disclosure:* Stocks Example receives financial compensation for marketing from the companies featured on these platforms.
•  *Alpha Bio:* We have been compensated up to $9,000 to run a marketing campaign for Alpha Bio.
*User Consent:* By using these platforms, you acknowledge that you have read this disclaimer.
`);
  expect(body).toContain('forward-looking');
  expect(body).not.toMatch(/Disclaimer|owned|compensat|acknowledge/);
  expect(leftOut).toHaveLength(5);
});

test('a headline that only its class names as one is found on a page that is titled after the site', () => {
  const { release } = importText(
    '<html><head><title>Alpha Bio - Investor Relations - News Release</title></head><body><div id="content"><table><tr><td><span class="ccbnTtl">News Release</span></td></tr></table><div class="ccbnTitle"><b>Alpha Bio Announces Acceptance of New Drug Application for Levocantrel</b></div><div><p>BERKELEY, Calif., Nov 11, 2008 /PRNewswire-FirstCall via COMTEX News Network/ -- Alpha Bio, Inc. announced today that its application has been accepted, and that an answer is awaited in summer.</p></div></div></body></html>',
    'a.html',
  );
  expect(release.title).toBe(
    'Alpha Bio Announces Acceptance of New Drug Application for Levocantrel',
  );
});

test('what stands in the release is not told as left out', () => {
  const page = `<html><body><table><tr><td><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About</a></td></tr><tr><td>
<h1>Alder Office 1.1 Is Ready for Tests</h1>
<p>RENO, Nev., June 4, 2001 - Alder Software today announced that Alder Office 1.1 is ready for tests, and told what each of its parts can do.</p>
<ol><li><a href="http://www.alder.example/words">Alder Words</a> (alpha). Alder Words is a program for long documents. Its features include:
<ul><li>headers and footers</li><li>tables</li></ul> and others.</li></ol></td></tr></table></body></html>`;
  const { body, leftOut } = importBytes(Buffer.from(page), 'page.html');
  expect(body).toContain('Alder Words is a program for long documents.');
  expect(leftOut.map(({ text }) => text).join(' ')).not.toMatch(/program|others/);
});

test('the section about an issuer of which the news tells stays above the foot of its host', () => {
  const news = `One night bus in three to the large hospitals arrives after the shift it is meant to serve has begun, according to a report by the charity Late Line published today (Monday).

Late Line asks bus companies to hand hospital managers the times of their buses each month, as they already do for airports.

ENDS
`;
  const foot =
    '\nDetails\n\n• File Type\npdf\n• Content Languages\nEnglish\n\nDownload\nShare\nCopy link\n';
  const bodyWith = (section: string): string =>
    importBytes(
      Buffer.from(`Charity Finds One Night Bus in Three Runs Late\n\n${news}\n${section}\n${foot}`),
      'a.txt',
      { slug: 'a' },
    ).body;
  const told =
    'Late Line was founded in 1997 by cleaners. For further information visit www.lateline.example';
  expect(bodyWith(`About Late Line\n\n${told}`)).toContain(told);
  // A host presents itself so too.
  expect(
    bodyWith(
      'About Paperdock\n\nPaperdock was founded in 2007 for documents. For further information visit www.paperdock.example',
    ),
  ).not.toContain('Paperdock');
});

test('the issuer presented and to be reached below a list of links stays', () => {
  const text = `---
layout: post
title: "A home for the open notebook"
---

## Alder Science Union and members found the Notebook Circle

Leeds, 6 November 2024: The Open Notebook gives laboratories a free electronic
notebook and a common format for files, and leaves researchers in control of
their data. The project behind it was carried out by the Alder Science Union
(ASU) and ends as planned in March.

The Circle will be founded in April within the ASU. It will answer for the
format of the files, for the certification of programs and for a yearly
meeting of users. The members have pledged a yearly budget of 118,000 pounds.

### Further links:

*  <a href="https://oln.example/">Open Notebook</a>
*  <a href="https://docs.oln.example/">Documentation of the format</a>

### About the Alder Science Union

The ASU is a registered charity with 64 member institutes in England,
Wales and Ireland. It advises libraries, laboratories and funders on the use
of free software and maintains eleven programs of its own.

Contact:

Alder Science Union
12 Market Street
Leeds

Jane Doe
Press officer ASU Tel.: +44 (0)113 555 0177
<a href="mailto:press@asu.example">press@asu.example</a>
`;
  const { body, leftOut } = importBytes(Buffer.from(text), 'a.md', { slug: 'a' });
  expect(body).toContain('The ASU is a registered charity with 64 member institutes in England');
  expect(body).toContain('Jane Doe');
  expect(leftOut.map((one) => one.text)).not.toContain('About the Alder Science Union');
});
