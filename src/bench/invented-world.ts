import {
  companyForms,
  companyStems,
  familyNames,
  givenNames,
  indications,
  syllables,
  towns,
} from './invented-words.ts';
import type { Random } from './random.ts';

/** An invented company. */
export interface InventedCompany {
  /** Its id in the content folder. */
  readonly id: string;
  /** Its full name, "Aldermoor Pharma AG". */
  readonly fullName: string;
  /** Its name in running text, "Aldermoor". */
  readonly name: string;
  /** Its stock symbol, four capitals. */
  readonly symbol: string;
}

/** An invented trial. */
export interface InventedTrial {
  /** Its id in the content folder. */
  readonly id: string;
  /** Its name in running text, "ASTER" or "NWT101 Phase I". */
  readonly name: string;
  /** Its phase as the field writes it. */
  readonly phase: 'I' | 'II' | 'III';
  /** Its registry number, `NCT` and eight digits. */
  readonly nct: string;
}

/** An invented compound with its trials. */
export interface InventedCompound {
  /** Its id in the content folder. */
  readonly id: string;
  /** Its code, "NWT101". */
  readonly code: string;
  /** Its nonproprietary name, two words; texts print it from phase II on. */
  readonly inn: string;
  /** Its brand, printed from the first approval on. */
  readonly brand: string;
  /** What its antibody binds, "KLB7". */
  readonly target: string;
  /** Its antibody's name. */
  readonly antibody: string;
  /** Its payload's name. */
  readonly payload: string;
  /** Its linker's name. */
  readonly linker: string;
  /** The diseases it is studied in, the main one first. */
  readonly indications: readonly string[];
  /** The company that develops it with the issuer; left out where there is none. */
  readonly partner?: InventedCompany;
  /** The year of its first event, with a fraction. */
  readonly born: number;
  /** One trial for each phase. */
  readonly trials: readonly InventedTrial[];
}

/** An invented person who speaks in releases. */
export interface InventedPerson {
  /** Given and family name. */
  readonly name: string;
  /** Position. */
  readonly title: string;
}

/** Everything the invented releases tell of. */
export interface InventedWorld {
  /** The company whose archive it is. */
  readonly issuer: InventedCompany;
  /** Its partners. */
  readonly partners: readonly InventedCompany[];
  /** Its compounds, the oldest first. */
  readonly compounds: readonly InventedCompound[];
  /** Its people, who change over the years. */
  readonly people: readonly InventedPerson[];
  /** Towns of its datelines, the seat first. */
  readonly towns: readonly string[];
  /** First year of the archive. */
  readonly firstYear: number;
  /** Number of years. */
  readonly years: number;
}

/** What an invented world is made to measure of. */
export interface WorldSize {
  /** How many compounds. */
  readonly compounds: number;
  /** How many years; the last one is 2024. */
  readonly years: number;
}

const positions = [
  'President and Chief Executive Officer',
  'Vice President and Chief Medical Officer',
  'Chief Scientific Officer',
  'Executive Vice President and Chief Financial Officer',
  'Senior Vice President, Clinical Development',
];

// Names lead to pages, so that no two things may share one; each maker is asked again until it finds a free one.
const buildNamer = (random: Random): ((make: () => string) => string) => {
  const taken = new Set<string>();
  return (make) => {
    let name = make();
    for (let tries = 0; taken.has(name.toLowerCase()); tries += 1)
      name = tries < 50 ? make() : `${make()}${String(random.int(2, 99_999))}`;
    taken.add(name.toLowerCase());
    return name;
  };
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const buildCompany = (stem: string, form: string): InventedCompany => ({
  id: stem.toLowerCase(),
  fullName: `${stem} ${form}`,
  name: stem,
  symbol: `${stem.slice(0, 3)}X`.toUpperCase(),
});

const buildCompound = (
  random: Random,
  namer: (make: () => string) => string,
  partners: readonly InventedCompany[],
  born: number,
): InventedCompound => {
  const { first, middle } = syllables;
  const partner = random.chance(0.4) ? random.pick(partners) : undefined;
  const prefix = partner && random.chance(0.4) ? partner.symbol.slice(0, 3) : 'NWT';
  const code = namer(() => `${prefix}${String(random.int(101, 989))}`);
  const id = code.toLowerCase();
  const antibody = namer(() => `${random.pick(first)}${random.pick(middle)}umab`);
  const payload = random.pick(syllables.payload);
  const trial = (phase: InventedTrial['phase']): InventedTrial => {
    const name =
      phase === 'I'
        ? namer(() => `${code} Phase I`)
        : namer(() => `${random.pick(syllables.trial)}${random.pick(syllables.trialEnd)}`);
    return {
      id: name.toLowerCase().replaceAll(' ', '-'),
      name,
      phase,
      nct: namer(() => `NCT${String(random.int(100_000, 6_999_999)).padStart(8, '0')}`),
    };
  };
  return {
    id,
    code,
    inn: `${antibody} ${payload}`,
    brand: namer(() => capitalised(random.pick(first) + random.pick(syllables.brand))),
    target: namer(() => `${random.pick(first).toUpperCase()}${String(random.int(1, 29))}`),
    antibody: namer(() => `h${random.pick(first).toUpperCase()}${String(random.int(2, 98))}-G1`),
    payload,
    linker: random.pick([
      'cleavable disulfide',
      'noncleavable thioether',
      'peptide',
      'hydrophilic',
    ]),
    indications: random.sample(indications, 3),
    ...(partner ? { partner } : {}),
    born,
    trials: [trial('I'), trial('II'), trial('III')],
  };
};

/** Builds an invented company with its compounds, trials, partners and people. */
export const buildInventedWorld = (random: Random, size: WorldSize): InventedWorld => {
  const namer = buildNamer(random);
  const firstYear = 2025 - size.years;
  const [issuerStem, ...stems] = companyStems;
  const issuer = buildCompany(issuerStem, companyForms[0]);
  const partners = stems.map((stem) => buildCompany(stem, random.pick(companyForms.slice(1))));
  // The first compound is there from the first day, so that every release has one to speak of.
  const compounds = Array.from({ length: size.compounds }, (_, at) =>
    buildCompound(random, namer, partners, firstYear + (at / size.compounds) * size.years * 0.9),
  );
  const people = Array.from({ length: 5 * Math.ceil(size.years / 6) }, (_, at) => ({
    name: namer(() => `${random.pick(givenNames)} ${random.pick(familyNames)}`),
    title: positions[at % positions.length] ?? 'Chief Executive Officer',
  }));
  return { issuer, partners, compounds, people, towns, firstYear, years: size.years };
};
