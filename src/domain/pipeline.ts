import type { OutcomeStatus } from './expectation.ts';
import type { Stretch } from './interval-rows.ts';
import type { MilestoneKind } from './milestone.ts';

/** An event of a lane. */
export interface PipelineEvent {
  /** What kind of event it is; decides the shape. */
  readonly kind: MilestoneKind;
  /** When it happened, as EDTF. */
  readonly date: string;
  /** Its name for readers who cannot see the shape: date and event. */
  readonly label: string;
  /** Where it leads. */
  readonly href: string;
}

/** A trial as a bar, from its first testimony to its last. */
export interface PipelinePhase {
  /** Words on the bar, for example "Phase II NORTH". */
  readonly label: string;
  /** First testimony, as EDTF. */
  readonly from: string;
  /** Last testimony, as EDTF. */
  readonly to: string;
  /** True when the first testimony is the trial's start. */
  readonly startKnown: boolean;
  /** Where it leads. */
  readonly href: string;
}

/** Something expected in a lane. */
export interface PipelineExpectation {
  /** When it was said, as EDTF; where the mark stands when no time was named. */
  readonly said?: string | undefined;
  /** By when it was expected, as EDTF. */
  readonly due?: string | undefined;
  /** What came of it. */
  readonly status: OutcomeStatus;
  /** When that was settled, as EDTF. */
  readonly settled?: string | undefined;
  /** Its name for readers who cannot see the mark. */
  readonly label: string;
  /** Where it leads. */
  readonly href: string;
}

/** What one compound brings to the picture. */
export interface PipelineLane {
  /** Id of the compound. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Address of its page. */
  readonly href: string;
  /** Number of its colour, 1 to 8. */
  readonly hue: number;
  /** Its trials. */
  readonly phases: readonly PipelinePhase[];
  /** Its events. */
  readonly events: readonly PipelineEvent[];
  /** What was expected of it. */
  readonly expectations: readonly PipelineExpectation[];
}

/** A mark with its place; `x`, `span` and `outcome` are percent of the width, `y` is in pixels. */
export interface PlacedMark {
  /** Its middle. */
  readonly x: number;
  /** Middle of its row. */
  readonly y: number;
  /** Pixels to the right of its middle, negative to the left, where another mark of its day stands beside it. */
  readonly nudge: number;
  /** First and last day it can mean; left out for a single day. */
  readonly span?: Stretch | undefined;
  /** True when its date is marked as uncertain. */
  readonly uncertain: boolean;
  /** What is drawn: a shape by kind, a number of gathered marks, or an open ring. */
  readonly shape:
    | { readonly type: 'event'; readonly kind: MilestoneKind }
    | { readonly type: 'bundle' }
    | { readonly type: 'expectation'; readonly status: OutcomeStatus };
  /** Where the thread of an expectation ends: the day it was settled. */
  readonly outcome?: number | undefined;
  /** The year of an outcome that came after the years of the picture; its thread ends at the edge. */
  readonly laterYear?: string | undefined;
  /** How many events of one kind and date it stands for. */
  readonly count: number;
  /** Its name. */
  readonly label: string;
  /** Where it leads. */
  readonly href: string;
}

/** A bar with its place; `x` and `width` are percent of the width, `y` is its upper edge in pixels. */
export interface PlacedPhase extends Pick<PipelinePhase, 'label' | 'startKnown' | 'href'> {
  /** Its left edge. */
  readonly x: number;
  /** Its width. */
  readonly width: number;
  /** Its upper edge. */
  readonly y: number;
  /** Where its words stand: on a bar that holds them, otherwise behind it, or before it to stay in the picture. */
  readonly words: 'on' | 'behind' | 'before';
}

/** A lane with its place. */
export interface PlacedLane extends Pick<PipelineLane, 'id' | 'name' | 'href' | 'hue'> {
  /** Its upper edge in pixels. */
  readonly y: number;
  /** Its height in pixels. */
  readonly height: number;
  /** Its bars. */
  readonly phases: readonly PlacedPhase[];
  /** Its marks. */
  readonly marks: readonly PlacedMark[];
}

/** A picture ready to be drawn at any width from `minWidth` up. */
export interface PipelinePicture {
  /** Least width at which no two marks overlap, in pixels. */
  readonly minWidth: number;
  /** Height in pixels. */
  readonly height: number;
  /** Where the numbers of the years stand, in pixels from the top: above every tenth lane. */
  readonly rulers: readonly number[];
  /** Years with the left edge of each, in percent; `named` where there is room for the number. */
  readonly years: readonly { readonly year: number; readonly x: number; readonly named: boolean }[];
  /** Its lanes, from top to bottom. */
  readonly lanes: readonly PlacedLane[];
}
