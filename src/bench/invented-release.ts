import {
  bodySentences,
  diseaseSentences,
  eventSentences,
  noteSentences,
  spokenFurther,
  spokenSentences,
  furtherTitles,
  type InventedEvent,
} from './invented-sentences.ts';
import {
  buildSlotFiller,
  monthNames,
  toHeadlineCase,
  type FillSlots,
  type InventedStory,
} from './invented-slots.ts';
import {
  aboutCompound,
  boilerplate,
  safeHarbor,
  type AboutCompound,
} from './invented-boilerplate.ts';
import type { InventedPerson, InventedWorld } from './invented-world.ts';
import type { Random } from './random.ts';
import type { InventedBlock, InventedText } from './release-text.ts';

/** An invented release: its words, and the phrases in it that records quote. */
export interface InventedRelease {
  /** Its words. */
  readonly text: InventedText;
  /** The wire that its dateline names. */
  readonly wire: string;
  /** The announced fact, as it stands in the first paragraph. */
  readonly fact: string;
  /** What is expected next, a sentence of the first paragraph. */
  readonly expected: { readonly sentence: string; readonly when: string; readonly due: string };
  /** Sentences about the compound, as they stand under its heading. */
  readonly about: AboutCompound;
  /** Whom to ask. */
  readonly contact: { readonly name: string; readonly phone: string; readonly email: string };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A day as American releases print it, "February 12, 2013". */
export const toPrintedDay = (day: Date): string =>
  `${monthNames[day.getUTCMonth()] ?? ''} ${String(day.getUTCDate())}, ${String(day.getUTCFullYear())}`;

const wires = [
  { name: 'Business Wire', dateline: (town: string) => `${town}--(BUSINESS WIRE)--` },
  {
    name: 'GlobeNewswire',
    dateline: (town: string, day: Date) => `${town}, ${toPrintedDay(day)} (GLOBE NEWSWIRE) --`,
  },
  {
    name: 'PR Newswire',
    dateline: (town: string, day: Date) =>
      `${town}, ${toPrintedDay(day).replace(/, \d+$/, '')} /PRNewswire/ --`,
  },
] as const;

const dueOf = (random: Random, day: Date): { when: string; due: string } => {
  const year = day.getUTCFullYear() + (day.getUTCMonth() > 5 ? 1 : random.int(0, 1));
  const text = String(year);
  return random.pick([
    { when: `in the second half of ${text}`, due: `${text}-07/${text}-12` },
    { when: `by the end of ${text}`, due: `${text}-10/${text}-12` },
    { when: `in mid-${text}`, due: `${text}-05/${text}-08` },
    { when: `in ${text}`, due: text },
    { when: `in December ${text}`, due: `${text}-12` },
  ]);
};

const newsParagraph = (random: Random, fill: FillSlots): string =>
  random
    .sample(bodySentences, random.int(3, 5))
    .map((sentence) => capitalised(fill(sentence)))
    .join(' ');

const spokenParagraph = (random: Random, fill: FillSlots, person: InventedPerson): string =>
  `"${fill(random.pick(spokenSentences))}," commented ${person.name}, ${person.title}. "${random
    .sample(spokenFurther, 2)
    .map(fill)
    .join(' ')}"`;

const resultsTable = (random: Random, fill: FillSlots): InventedBlock => ({
  kind: 'table',
  rows: [
    ['Measure', fill('{name}'), fill('{regimen}')],
    ...random
      .sample(['Patients', 'Objective response', 'Median PFS, months', 'Grade 3 events'], 3)
      .map((measure) => [measure, fill('{n2}'), fill('{n2}')]),
  ],
});

const diseaseSection = (random: Random, fill: FillSlots, indication: string): InventedBlock[] => {
  let notes = 0;
  const text = random
    .sample(diseaseSentences, 3)
    .map(fill)
    .join(' ')
    .replace(/\{\^\}/g, () => `{^${String((notes += 1))}}`);
  return [
    { kind: 'heading', text: `About ${toHeadlineCase(indication)}` },
    { kind: 'paragraph', text },
    {
      kind: 'notes',
      notes: Array.from({ length: notes }, () => fill(random.pick(noteSentences))),
    },
  ];
};

/** Writes one invented release of wire length about a story. */
export const buildInventedRelease = (
  random: Random,
  world: InventedWorld,
  story: InventedStory,
  event: InventedEvent,
  claimTitle: (make: (attempt: number) => string) => string,
): InventedRelease => {
  const fill = buildSlotFiller(random, story);
  const sentences = eventSentences[event];
  const year = story.day.getUTCFullYear();
  const era = Math.floor((year - world.firstYear) / 6) * 5;
  const people = world.people.slice(era, era + 5);
  const person = (): InventedPerson => random.pick(people);
  const dated = random.chance(0.97);
  // Of the three, only this wire's dateline prints no day.
  const wire = dated ? random.pick([wires[0], ...wires]) : wires[0];
  const fact = fill(random.pick(sentences.facts));
  const { when, due } = dueOf(random, story.day);
  const expected = random.pick(sentences.expected).replace(/\{when\}|\{until\}/, when);
  const sentence = capitalised(`${fill(expected)}.`);
  const about = aboutCompound(world.issuer, story.compound);
  const disease = random.chance(0.45) ? diseaseSection(random, fill, story.indication) : [];
  const speaker = person();
  const email = `info@${world.issuer.id}.example`;
  const phone = `781-555-0${String(100 + (era % 100))}`;
  const blocks: InventedBlock[] = [
    ...(random.chance(0.6)
      ? [
          {
            kind: 'list' as const,
            items: random
              .sample(bodySentences, random.int(2, 3))
              .map((item) => capitalised(fill(item))),
          },
        ]
      : []),
    {
      kind: 'paragraph',
      text: `${wire.dateline(story.town, story.day)} [${world.issuer.fullName}](#) (Nasdaq: ${world.issuer.symbol}), a biotechnology company that develops targeted anticancer therapeutics, today announced that ${fact}. ${sentence}`,
    },
    { kind: 'paragraph', text: newsParagraph(random, fill) },
    { kind: 'paragraph', text: newsParagraph(random, fill) },
    ...(event === 'data' && random.chance(0.3) ? [resultsTable(random, fill)] : []),
    { kind: 'paragraph', text: spokenParagraph(random, fill, speaker) },
    ...Array.from({ length: random.int(3, 5) }, () => ({
      kind: 'paragraph' as const,
      text: newsParagraph(random, fill),
    })),
    ...(random.chance(0.5)
      ? [
          { kind: 'heading' as const, text: fill("{issuer}'s {trial} Trial") },
          { kind: 'paragraph' as const, text: newsParagraph(random, fill) },
        ]
      : []),
    { kind: 'heading', text: `About ${story.compound.code}` },
    { kind: 'paragraph', text: `${about.targets} ${about.studied}` },
    { kind: 'paragraph', text: [about.comprises, about.partnered ?? ''].join(' ').trim() },
    ...disease.slice(0, 2),
    { kind: 'heading', text: `About ${world.issuer.fullName}` },
    { kind: 'paragraph', text: boilerplate(world, year) },
    ...disease.slice(2),
    { kind: 'paragraph', text: safeHarbor(world, story.compound, year) },
    {
      kind: 'lines',
      lines: [
        'For Investors:',
        world.issuer.fullName,
        `${speaker.name}, ${phone}`,
        'Executive Director, Investor Relations',
        email,
      ],
    },
    { kind: 'paragraph', text: `Source: ${world.issuer.fullName}` },
    { kind: 'paragraph', text: 'News Provided by Invented Media' },
  ];
  return {
    text: {
      masthead: dated ? [toPrintedDay(story.day)] : [],
      // When a story has used up its headlines, places and figures tell the next ones apart.
      title: claimTitle((attempt) =>
        fill(random.pick(sentences.titles) + (attempt < 10 ? '' : random.pick(furtherTitles))),
      ),
      blocks,
    },
    wire: wire.name,
    fact,
    expected: { sentence, when, due },
    about,
    contact: { name: speaker.name, phone, email },
  };
};
