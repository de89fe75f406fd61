import { outcomeStatuses, outcomeStatusNames } from '../../domain/expectation.ts';
import { milestoneKindNames, milestoneKinds } from '../../domain/milestone.ts';
import type { PipelinePicture, PlacedMark } from '../../domain/pipeline.ts';

/** Name of the shape that stands for a mark: a kind of event, or `ring-` and the ending of an expectation. */
export const shapeName = ({ shape }: PlacedMark): string =>
  shape.type === 'event'
    ? shape.kind
    : shape.type === 'expectation'
      ? `ring-${shape.status}`
      : 'bundle';

/** A shape with what it stands for. */
export interface KeyEntry {
  /** Name of the shape. */
  readonly shape: string;
  /** What a reader calls it. */
  readonly name: string;
}

const allShapes: readonly KeyEntry[] = [
  ...milestoneKinds.map((kind) => ({ shape: kind, name: milestoneKindNames[kind] })),
  ...outcomeStatuses.map((status) => ({
    shape: `ring-${status}`,
    name: `Expected: ${outcomeStatusNames[status].toLowerCase()}`,
  })),
];

/** The shapes that a picture uses, in the order of a medicine's life. */
export const keyOf = ({ lanes }: PipelinePicture): KeyEntry[] => {
  const used = new Set(lanes.flatMap(({ marks }) => marks.map(shapeName)));
  return allShapes.filter(({ shape }) => used.has(shape));
};
