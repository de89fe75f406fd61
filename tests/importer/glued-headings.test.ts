import { describe, expect, test } from 'vitest';
import { gluedAbout } from '../../src/importer/body/glued-abouts.ts';
import { gluedNotice } from '../../src/importer/body/glued-notices.ts';
import { gluedTitle } from '../../src/importer/body/glued-titles.ts';
import { importText } from '../../src/importer/import-release.ts';

const more =
  ' and other words of the release that make a paragraph of its own, which tells things.';

const headingOf = (text: string): string | undefined => {
  const found = gluedNotice(text) ?? gluedAbout(text);
  return found && text.slice(0, found.to);
};

describe('a heading that runs into its text', () => {
  test.each([
    'Forward-Looking Statements|This release',
    'Forward-Looking Statements| Words such as "may"',
    'Forward-Looking Statements| Our discussion of the future',
    'FORWARD-LOOKING STATEMENTS|THIS RELEASE',
    'FORWARD-LOOKING STATEMENTS| Certain statements',
    'Forward Looking Statement|: Except for',
    'Safe Harbor Statement| This release',
    'Application of the Safe Harbor of the Private Securities Litigation Reform Act of 1995|: This release',
    'Safe Harbor| – This release',
    'Safe Harbor Statement Under the Private Securities Litigation Reform Act of 1995|: Statements in',
    '"Safe Harbor" Statement under the Private Securities Litigation Reform Act of 1995|: Statements in',
    'Safe Harbor Statement under the Private Securities Litigation Reform Act of 1995| This release contains',
    'Cautionary Statement Regarding Forward-Looking Information|: This release',
    'Cautionary Statement Pursuant to the Private Securities Litigation Reform Act of 1995|: This release',
    'Cautionary Note to U.S. Investors|: The SEC permits',
    'Cautionary Statement|: This release',
    'Cautionary Statements|. Certain of the',
    'Caution Concerning Forward-Looking Statements| This document',
    'Caution Regarding Forward-Looking Statements|: Statements',
    'PLEASE NOTE|: Except for the past, the matters told here are forward-looking',
    'Caution|: The new valve is an investigational device and is limited by law',
    'Notice Regarding Forward-Looking Statements|: Statements',
    'Note on Forward-Looking Statements|: Statements',
    'Information Regarding Forward-Looking Statements| This release',
    'Disclosure Regarding Forward-Looking Statements|: This release',
    'Special Note Regarding Forward-Looking Statements|: This release',
    'Special Note|: This release',
    'Statement under the Private Securities Litigation Reform Act|: This release',
    'Private Securities Litigation Reform Act Safe Harbor Statement|: This release',
    'Use of Non-GAAP Financial Measures|: To supplement',
    'Non-GAAP Financial Measures| To supplement',
    'Important Safety Information|: Dosalin may',
    'Important Notice|: This release',
    'ADVISORY|: Certain information',
    'Reader Advisory|: This release',
    'Disclaimer|: Neither the',
    'Legal Disclaimer| – This release',
    'Application of the City Code|: This announcement does not',
    'Haftungsausschluss|: Diese Mitteilung',
    'Avertissement|: Ce communiqué',
    'Risk Factors|: Investors should',
    'About Pell Street Studios| Pell Street Studios is a maker',
    'About OST-118| OST-118 is an oral drug',
    'About Savona Medical|Savona Medical makes pumps',
    'ABOUT THE LOOKOUT HOSPITAL|The Lookout Hospital has 42 beds',
    'About Orvell|Founded in 1990, Orvell makes',
    'About Orphan Drug Designation| Under the Orphan Drug Act, the FDA may',
    'About the BRAMBLE Study| The BRAMBLE study enrolled',
    'About Multiple Myeloma| Multiple myeloma is a cancer',
    'About Alder, Inc.|: Alder makes',
    'About Alder, Inc.| Alder makes',
    'About Alder Works, Inc.|Alder Works, Inc. (Nasdaq: ALB) makes',
    'About Alder| – Alder makes',
    'About Alder| -- Alder makes',
    'ABOUT CORVANTIS|. Corvantis, Inc. was founded',
    'About Corvantis|. Corvantis, Inc. was founded',
    'About Diabetes| More than 29 million Americans have diabetes.',
    'About the Corbin Foundation| The Corbin Foundation gives',
    'About Salterra (NYSE: SLT)| Salterra makes',
    'About Marrow & Pike| Marrow & Pike, founded in',
    'Über Rhenania| Rhenania ist ein Hersteller',
    'À propos de Marchais| Marchais fabrique',
    'À propos de Marchais| : Marchais fabrique',
    'A propos du groupe Marchais| Le groupe Marchais fabrique',
    'Om Lindqvist AB| Lindqvist AB utvecklar',
    'Acerca de Sol Azul| Sol Azul fabrica',
    'About Tin Lantern| Tin Lantern was founded by two brothers',
    'About Trask Bio| Trask is developing',
    'About Willow Bank| Based in Reno, Willow Bank',
    'About Willow Bank| With $2 billion in assets, Willow Bank',
    'About Willow Bank| For more than 80 years, Willow Bank',
    'About Willow Bank| Since 1934 Willow Bank',
    'About Willow Bank| A leader in savings, Willow Bank',
    'About Cystic Fibrosis| Cystic fibrosis is an inherited',
    'About NASH| Nonalcoholic steatohepatitis (NASH) is a',
    'About Marta Holm| Marta Holm is a painter',
    'About Cedar Health| Cedar Health provides',
    'About eLumen| eLumen is a market',
  ])('%s', (parted) => {
    const [heading = '', text = ''] = parted.split('|');
    expect(headingOf(`${heading}${text}${more}`)).toBe(heading);
  });
});

describe('the beginning of a sentence', () => {
  test.each([
    'About 70 percent of the budget goes to',
    'About half of the families live in',
    'About the same time, Alder opened',
    'About Alder there is much to say in town',
    'Forward-looking statements in this release are',
    'Safe harbor provisions apply to this release',
    'About three years ago Alder began to',
    'Sobre todo, la empresa',
    'Disclaimers are printed on',
    'About New York, the mayor said, he was',
    'Cautionary statements in this release',
    'About Schmidt we know little, but Schmidt is a painter',
    'Risk factors include the weather',
    'Important safety information is available at',
    'About Lake Tahoe Alder knows everything: its shores',
  ])('%s', (text) => {
    expect(headingOf(`${text}${more}`)).toBeUndefined();
  });
});

describe('a heading in capitals of a title without a sign before its sentence', () => {
  const rest =
    ' company reviewed the data with the agency, which agreed that a single trial of some 340 people could support an application. The treatment would start within five days.';
  test.each([
    'Sudden Hearing Loss: End-of-Phase 2 Meeting on August 22|The',
    'Dosing of the First Patients (Part B)|Our',
    'Enrollment in the Trial|The',
  ])('%s', (text) => {
    const [heading = ''] = text.split('|');
    expect(gluedTitle(text.replace('|', '') + rest)?.to).toBe(heading.length);
  });

  test.each([
    'the Trial of Alder in AsthmaThe',
    'Alder Opened a new mill for its lensesThe',
    'Alder. Second Trial of LensesThe',
    'Alder LensesThe',
    'Dosing of the First Patients The',
    'Follow Alder Optics on LinkedIn. The',
  ])('no heading: %s', (text) => {
    expect(gluedTitle(text + rest)).toBeUndefined();
  });

  test('stands below the name of its section', () => {
    const text = `Alder Optics Reports on Its Programs\n\nDURHAM, N.C., Sept. 19, 2023 (GLOBE NEWSWIRE) -- Alder Optics, Inc. (Nasdaq: ALDO) today reported on its exchanges with the agency about its lens for the cornea, and on its patents.\n\nRegistrational Programs: CORNEA-2 and LENS\n\nDry Eye: End-of-Phase 2 Meeting on August 22The${rest}\n\nAbout Alder Optics\n\nAlder Optics makes lenses for the eye and employs 58 people in Durham.\n`;
    expect(importText(text).release.headings).toEqual([
      'Registrational Programs: CORNEA-2 and LENS',
      'Dry Eye: End-of-Phase 2 Meeting on August 22',
      'About Alder Optics',
    ]);
  });
});
