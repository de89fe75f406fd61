import {
  adjectives,
  conferences,
  familyNames,
  givenNames,
  nouns,
  rareTerms,
  regimens,
  type regulators,
  verbs,
} from './invented-words.ts';
import type { InventedCompany, InventedCompound, InventedTrial } from './invented-world.ts';
import type { Random } from './random.ts';

/** What one invented release tells of. */
export interface InventedStory {
  /** Day of the release, UTC. */
  readonly day: Date;
  /** The company that issues it. */
  readonly issuer: InventedCompany;
  /** Its main compound. */
  readonly compound: InventedCompound;
  /** The name that a text of that day uses for the compound. */
  readonly name: string;
  /** The trial it reports on. */
  readonly trial: InventedTrial;
  /** The disease it is about. */
  readonly indication: string;
  /** The company it is done with. */
  readonly partner: InventedCompany;
  /** The regulator concerned, with its territory. */
  readonly regulator: (typeof regulators)[number];
  /** Where the release is dated from. */
  readonly town: string;
}

/** Fills the slots of a sentence; throws an `Error` on a slot that nobody knows. */
export type FillSlots = (template: string) => string;

/** Names of the months, January first. */
export const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const smallWords = new Set(['and', 'of', 'the', 'in', 'with', 'for']);

/** A phrase in headline capitals. */
export const toHeadlineCase = (text: string): string =>
  text
    .split(' ')
    .map((word, at) =>
      at > 0 && smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');

/** Builds the filler for one story: what the story fixes stays the same, all else is drawn anew each time. */
export const buildSlotFiller = (random: Random, story: InventedStory): FillSlots => {
  const { compound, trial } = story;
  const year = story.day.getUTCFullYear();
  const family = (): string => random.zipf(familyNames);
  const adjective = (): string => random.zipf(adjectives);
  const decimal = (min: number, max: number, places: number): string =>
    (min + random.next() * (max - min)).toFixed(places);
  const whole = (min: number, max: number) => (): string => String(random.int(min, max));
  const slots: Record<string, () => string> = {
    issuer: () => story.issuer.name,
    partner: () => story.partner.name,
    code: () => compound.code,
    name: () => story.name,
    inn: () => compound.inn,
    brand: () => compound.brand,
    target: () => compound.target,
    antibody: () => compound.antibody,
    trial: () => trial.name,
    phase: () => trial.phase,
    indication: () => story.indication,
    Indication: () => toHeadlineCase(story.indication),
    territory: () => story.regulator.territory,
    regulator: () => story.regulator.name,
    town: () => story.town,
    year: () => String(year),
    month: () => random.pick(monthNames),
    quarter: () => random.pick(['First', 'Second', 'Third', 'Fourth']),
    ordinal: () => random.pick(['First', 'Second', 'Third', 'Fourth', 'Fifth']),
    n: whole(24, 940),
    n2: whole(6, 60),
    n3: whole(1, 5),
    pct: whole(4, 92),
    dose: whole(20, 190),
    money: whole(2, 240),
    money2: whole(2, 140),
    thousands: () => `${String(random.int(2, 98))},${String(random.int(1, 9))}00`,
    months: () => decimal(3, 24, 1),
    months2: () => decimal(2, 14, 1),
    hr: () => decimal(0.3, 0.95, 2),
    p: () => decimal(0.001, 0.049, 3),
    adj: adjective,
    Adj: () => toHeadlineCase(adjective()),
    noun: () => random.zipf(nouns),
    verb: () => random.zipf(verbs),
    term: () => random.zipf(rareTerms),
    regimen: () => random.zipf(regimens),
    conference: () => random.zipf(conferences),
    family,
    person: () => `${random.pick(givenNames)} ${random.pick(familyNames)}`,
    role: () => random.pick(['Chief Medical Officer', 'Head of Research', 'General Counsel']),
    institution: () =>
      random.pick([
        `${random.pick(familyNames)} Cancer Center`,
        `University Hospital of ${family()}`,
        `the ${random.pick(familyNames)} Institute`,
      ]),
  };
  return (template) =>
    template.replace(/\{(\w+)\}/g, (slot, name: string) => {
      const fill = slots[name];
      if (!fill) throw new Error(`No slot is called ${slot} (in "${template}").`);
      return fill();
    });
};
