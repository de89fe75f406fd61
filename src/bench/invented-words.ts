// Every name here is invented; the plain words are those of the field. Lists are in falling order of use.

/** Stems of companies' names; the first is the issuer's. */
export const companyStems = [
  'Northwind',
  'Aldermoor',
  'Brunswyck',
  'Castelan',
  'Dovrefell',
  'Eskadale',
  'Fjordane',
  'Galtmore',
  'Hespera',
  'Istrana',
  'Jorvald',
  'Kestrane',
  'Lindhagen',
] as const;

/** What follows a stem in a company's full name. */
export const companyForms = [
  'Therapeutics, Inc.',
  'Pharma AG',
  'BioSciences, Inc.',
  'Holding plc',
  'Biologics GmbH',
  'Oncology, Inc.',
  'Laboratories Ltd.',
] as const;

/** Syllables that names of medicines, brands and trials are put together from. */
export const syllables = {
  /** Openings. */
  first: 'zal mir vel dor tem bra lox cab fen gor hul jad kol nim pru quo ril sev tav ulo'.split(
    ' ',
  ),
  /** Middles. */
  middle: 'iv et or an ul em is ax ob ec ir ad'.split(' '),
  /** Endings of payloads in nonproprietary names. */
  payload: ['ravtesine', 'dorvetin', 'solmetine', 'pelvotan', 'tesirone'],
  /** Endings of brands. */
  brand: 'qira vio nexa zyra lento duva rexa thia'.split(' '),
  /** Parts of trials' names, which are all capitals. */
  trial: 'AS BO CY DEL EUR FA GAL HY IO KA LY MER NE OR PEL QUI RHO SY TAU VES'.split(' '),
  /** Endings of trials' names. */
  trialEnd: 'TER REAS NTHA RION OPE LIX DON TIS NIA MED'.split(' '),
} as const;

/** Given names of the people who speak. */
export const givenNames =
  'Anna Daniel Ruth Peter Carol James Maria Thomas Ingrid Samuel Helen Victor Nadia Oscar Priya Leon Judith Hugo Elena Martin Sofia Gareth Mei Walter Amara Felix Bridget Konrad Yasmin Desmond'.split(
    ' ',
  );

/** Family names of the people who speak. */
export const familyNames =
  'Ashdown Berglund Castellan Draycott Ellingsen Farnham Greville Haldane Iverson Jarrow Kettering Lindqvist Marchetti Norwood Okafor Pemberton Quillan Rasmussen Sandoval Thackeray Underhill Verhoeven Wexford Yarrow Zeller Abernathy Bellweather Corrigan Dunmore Esterhazy Fairbairn Gallagher Hartwell Ingram Jessop Kirkwood Lockhart Mountjoy Nettleton Orsini Prescott Ravenscroft Stapleton Tolland Vasquez Whitcombe Ainsley Brockway Crowther Delacroix'.split(
    ' ',
  );

/** Towns of the datelines and institutions; the first is the issuer's seat. */
export const towns = [
  'ALDERBROOK, Mass.',
  'BASEL, Switzerland',
  'MERIDIAN, Calif.',
  'CAMBRIDGE, England',
  'NEW HALLAM, N.J.',
] as const;

/** Diseases under study. */
export const indications = [
  'relapsed ovarian cancer',
  'small-cell lung cancer',
  'multiple myeloma',
  'metastatic breast cancer',
  'diffuse large B-cell lymphoma',
  'non-small cell lung cancer',
  'acute myeloid leukemia',
  'platinum-resistant ovarian cancer',
  'Merkel cell carcinoma',
  'chronic lymphocytic leukemia',
  'advanced gastric cancer',
  'triple-negative breast cancer',
  'pancreatic adenocarcinoma',
  'malignant mesothelioma',
  'head and neck squamous cell carcinoma',
  'metastatic colorectal cancer',
  'follicular lymphoma',
  'renal cell carcinoma',
  'urothelial carcinoma',
  'metastatic melanoma',
  'glioblastoma',
  'endometrial cancer',
  'cutaneous T-cell lymphoma',
  'hepatocellular carcinoma',
  'soft tissue sarcoma',
  'castration-resistant prostate cancer',
  'mantle cell lymphoma',
  'neuroblastoma',
  'cholangiocarcinoma',
  'thymic carcinoma',
] as const;

/** Medicines and regimens that studies compare with or add to. */
export const regimens = [
  'etoposide plus carboplatin',
  'docetaxel',
  'paclitaxel',
  'lenalidomide plus dexamethasone',
  'gemcitabine',
  'bevacizumab',
  'rituximab',
  'capecitabine plus lapatinib',
  'topotecan',
  'pegylated liposomal doxorubicin',
  'azacitidine',
  'cytarabine',
  'best supportive care',
  'physician’s choice of chemotherapy',
] as const;

/** Meetings where data are shown. */
export const conferences = [
  'the annual meeting of the Society for Translational Oncology',
  'the European Congress of Clinical Cancer Research',
  'the Winter Symposium on Hematology',
  'the International Lung Cancer Forum',
  'the Alderbrook Conference on Antibody Engineering',
  'the Pacific Congress of Gynecologic Oncology',
  'the Meridian Healthcare Investors Conference',
] as const;

/** Regulators with the territory each speaks for. */
export const regulators = [
  { name: 'the US Food and Drug Administration (FDA)', territory: 'United States' },
  { name: 'the European Medicines Agency (EMA)', territory: 'European Union' },
  { name: 'the Japanese Ministry of Health, Labour and Welfare', territory: 'Japan' },
  { name: 'Health Canada', territory: 'Canada' },
  { name: 'the Therapeutic Goods Administration', territory: 'Australia' },
  { name: 'Swissmedic', territory: 'Switzerland' },
] as const;

/** Abbreviations with what they stand for and what that is. */
export const abbreviations = [
  ['PFS', 'progression-free survival', 'Time until the disease grows or the patient dies.'],
  ['ORR', 'overall response rate', 'Share of patients whose tumors shrink by a set amount.'],
  ['OS', 'overall survival', 'Time until death from any cause.'],
  ['ADC', 'antibody-drug conjugate', 'An antibody that carries a cell-killing agent.'],
  ['IND', 'investigational new drug', 'The application that opens human testing in the US.'],
  ['DLT', 'dose-limiting toxicity', 'A side effect that stops a rise of the dose.'],
  ['MTD', 'maximum tolerated dose', 'The highest dose that patients can bear.'],
  ['PK', 'pharmacokinetics', 'What the body does to a medicine over time.'],
  ['DOR', 'duration of response', 'How long a shrunken tumor stays shrunken.'],
  ['TTP', 'time to progression', 'Time until the disease grows.'],
] as const;

/** Adjectives, commonest first. */
export const adjectives =
  'clinical significant primary further encouraging potential novel important independent preliminary robust durable favorable manageable consistent meaningful comparable statistical prospective exploratory confirmatory randomized blinded sequential adaptive selective proprietary cleavable stable potent heterogeneous refractory heavily-pretreated elderly ambulatory multicenter retrospective longitudinal translational radiographic biochemical serologic histologic immunohistochemical predictive prognostic concordant discordant asymptomatic transient reversible peripheral ocular hepatic renal cardiac neurologic dermatologic gastrointestinal hematologic systemic localized disseminated recurrent residual occult indolent aggressive atypical pleiotropic'.split(
    ' ',
  );

/** Nouns, commonest first. */
export const nouns =
  'patients treatment data results study efficacy safety response therapy disease dose tumor benefit evaluation cohort analysis endpoint activity progression tolerability exposure regimen expression antigen antibody linker payload biopsy biomarker assay sample protocol investigator committee survival remission toxicity neuropathy neutropenia thrombocytopenia fatigue nausea infusion interval cycle schedule manufacturing supply specification comparability validation inspection dossier amendment enrollment randomization stratification screening consent follow-up imaging scan lesion metastasis marrow plasma serum urine tissue archive registry publication manuscript abstract poster symposium collaboration license royalty patent milestone option territory portfolio franchise infrastructure workforce facility laboratory'.split(
    ' ',
  );

/** Verbs in the past tense, commonest first. */
export const verbs =
  'showed demonstrated supported confirmed suggested indicated established improved exceeded preceded informed strengthened extended accelerated clarified characterized corroborated validated outlined summarized highlighted reflected underscored guided enabled complemented replicated anticipated justified prompted'.split(
    ' ',
  );

const stems =
  'hemat cyt neur derm hepat nephr oste pulmon gastr angi lymph myel rheum chondr adip bronch card colp encephal fibr gangli kerat laryng mening onych ophthalm pancreat phleb splen thym'.split(
    ' ',
  );
const prefixes = ['', 'peri', 'hyper', 'hypo', 'endo', 'epi', 'micro', 'poly', 'para', 'pan'];
const suffixes = 'oma itis osis opathy ectasia ogenesis olysis otropic oplasia oid'.split(' ');

/** Some 3,000 rare terms of medicine's own pattern, so that the vocabulary has a long tail. */
export const rareTerms: readonly string[] = stems.flatMap((stem) =>
  suffixes.flatMap((suffix) => prefixes.map((prefix) => `${prefix}${stem}${suffix}`)),
);
