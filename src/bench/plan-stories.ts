import type { InventedEvent } from './invented-sentences.ts';
import type { InventedStory } from './invented-slots.ts';
import { regulators } from './invented-words.ts';
import type { InventedCompound, InventedWorld } from './invented-world.ts';
import type { Random } from './random.ts';

/** What one release is to tell. */
export interface PlannedStory {
  /** What it is about. */
  readonly story: InventedStory;
  /** What happens in it. */
  readonly event: InventedEvent;
}

interface Stage {
  readonly until: number;
  readonly phase: 0 | 1 | 2;
  readonly events: readonly InventedEvent[];
}

// A medicine's life in years since its first event; the events grow likelier in this order.
const stages: readonly Stage[] = [
  { until: 0.4, phase: 0, events: ['ind'] },
  { until: 1.5, phase: 0, events: ['trial-start', 'enrollment'] },
  { until: 3, phase: 0, events: ['data', 'enrollment'] },
  { until: 4, phase: 1, events: ['trial-start', 'enrollment'] },
  { until: 5.5, phase: 1, events: ['data', 'enrollment'] },
  { until: 6.5, phase: 2, events: ['trial-start', 'enrollment'] },
  { until: 8, phase: 2, events: ['data', 'submission', 'enrollment'] },
  { until: 9, phase: 2, events: ['opinion', 'submission', 'data'] },
  { until: Infinity, phase: 2, events: ['approval', 'data', 'submission', 'opinion'] },
];

const dayMilliseconds = 86_400_000;

const workingDay = (time: number): Date => {
  const day = new Date(Math.floor(time / dayMilliseconds) * dayMilliseconds);
  const weekend = { 6: 2, 0: 1 }[day.getUTCDay()] ?? 0;
  return new Date(day.getTime() + weekend * dayMilliseconds);
};

const nameAt = (compound: InventedCompound, age: number): string =>
  age > 9 ? compound.brand : age > 5.5 ? compound.inn : compound.code;

/** Plans so many releases over the years of a world, in order of their days. */
export const planStories = (
  random: Random,
  world: InventedWorld,
  count: number,
): readonly PlannedStory[] => {
  const start = Date.UTC(world.firstYear, 0, 2);
  const span = Date.UTC(world.firstYear + world.years, 0, 1) - 4 * dayMilliseconds - start;
  return Array.from({ length: count }, (_, at) => {
    const day = workingDay(start + ((at + random.next()) / count) * span);
    const year = world.firstYear + (day.getTime() - start) / (365.25 * dayMilliseconds);
    const alive = world.compounds.filter((compound) => compound.born <= year).reverse();
    const compound = random.zipf(alive.length > 0 ? alive : world.compounds.slice(0, 1));
    const age = year - compound.born;
    const stage = stages.find(({ until }) => age < until) ?? { phase: 2, events: ['data'] };
    const trial = compound.trials[stage.phase];
    if (!trial) throw new RangeError(`${compound.code} has no trial of its phase.`);
    const partner = compound.partner;
    const others: readonly InventedEvent[] = partner
      ? ['corporate', 'payment', 'partnership']
      : ['corporate'];
    return {
      event: random.chance(0.75) ? random.zipf(stage.events) : random.pick(others),
      story: {
        day,
        issuer: world.issuer,
        compound,
        name: nameAt(compound, age),
        trial,
        indication: random.zipf(compound.indications),
        partner: partner ?? random.pick(world.partners),
        regulator: random.zipf(regulators),
        town: random.zipf(world.towns),
      },
    };
  });
};
